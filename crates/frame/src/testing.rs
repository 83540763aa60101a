//! Tests of your own code, with an in-process server that behaves like the API.

cloudmgr_testkit::testing! {
    backend: frame,
    client: (crate::Client, crate::ClientBuilder) = crate::Client::builder().credentials("test-client-id", "test-client-secret"),
}
