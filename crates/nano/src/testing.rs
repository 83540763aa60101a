//! Tests of your own code: a server in this process, which answers as the API does.

cloudmgr_testkit::testing! {
    backend: nano,
    client: (crate::Client, crate::ClientBuilder) = crate::Client::builder().login("test-user", "test-password"),
    background: ["sessions_create" = json!({"session": "test-session", "timeout": 180}), "sessions_keep_alive" = json!("")],
}
