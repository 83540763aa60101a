//! Tests of your own code: a server in this process that behaves like the API.

cloudmgr_testkit::testing! {
    backend: cloudify,
    client: (crate::Client, crate::ClientBuilder) = crate::Client::builder().token("test-token").ignore_manager_version(),
}
