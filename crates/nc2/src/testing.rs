//! Tests of your own code, with an in-process server that behaves like the API.

cloudmgr_testkit::testing! {
    backend: nc2,
    client: (crate::Client, crate::ClientBuilder) = crate::Client::builder().api_key("test-key-id", "test-api-key"),
}
