//! Tests of your own code: a server in this process, which answers as the API does.

cloudmgr_testkit::testing! {
    backend: cloudify,
    client: (crate::Client, crate::ClientBuilder) = crate::Client::builder().token("test-token").ignore_manager_version(),
}
