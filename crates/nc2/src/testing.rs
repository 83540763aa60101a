//! Tests of your own code: a server in this process, which answers as the API does.

cloudmgr_testkit::testing! {
    backend: nc2,
    client: (crate::Client, crate::ClientBuilder) = crate::Client::builder().api_key("test-key-id", "test-api-key"),
}
