//! Tests of your own code: a server in this process, which answers as the API does.

cloudmgr_testkit::testing! {
    backend: frame,
    client: (crate::Client, crate::ClientBuilder) = crate::Client::builder().credentials("test-client-id", "test-client-secret"),
}
