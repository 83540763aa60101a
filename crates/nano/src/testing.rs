//! Tests of your own code, with an in-process server that behaves like the API.

cloudmgr_testkit::testing! {
    backend: nano,
    client: (crate::Client, crate::ClientBuilder) = crate::Client::builder().login("test-user", "test-password"),
    background: ["sessions_create" = json!({"session": "test-session", "timeout": 180}), "sessions_keep_alive" = json!("")],
}
