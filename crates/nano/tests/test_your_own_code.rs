//! The page "Test your own code" of the README: it shows the code between the two lines.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

// begin
use nano_sdk::testing::{ANY, server};
use nano_sdk::types::CreateGuest;
use nano_sdk::{Client, Result};

/// What is tested.
async fn create(nano: &Client, pool: &str) -> Result<String> {
    let size = (2, 1 << 30, [10_u64 << 30]);
    let guest = CreateGuest::new("web", "admin", "admin", pool, size.0, size.1, size.2, "linux");
    let id = nano.guests().create(guest).wait().await?.id.unwrap_or_default();
    nano.guests().start(&id).send().await?;
    Ok(id)
}

#[tokio::test]
async fn a_guest_is_created_and_started() {
    let (nano, server) = server();
    server.on_operation("guests_create").runs(["false", "false", "true"]);
    server.on(nano.guests().start(ANY)).succeeds();
    let id = create(&nano, "default").await.unwrap();
    assert_eq!(server.seen(nano.guests().start(&id)).len(), 1);
}

#[tokio::test]
async fn a_refusal_is_passed_on() {
    let (nano, server) = server();
    server.on_operation("guests_create").refuses(500, "no such pool");
    assert_eq!(create(&nano, "none").await.unwrap_err().message(), Some("no such pool"));
}

#[tokio::test]
async fn a_guest_that_cannot_be_created_says_why() {
    let (nano, server) = server();
    server.on_operation("guests_create").fails("no space");
    assert!(create(&nano, "default").await.unwrap_err().to_string().contains("no space"));
}

#[tokio::test]
async fn a_server_that_does_not_respond_is_given_up() {
    let (nano, server) = server();
    server.on_operation("guests_create").stalls();
    assert!(create(&nano, "default").await.unwrap_err().is_timeout());
}
// end

#[test]
fn the_readme_shows_these_tests() {
    let source = include_str!("test_your_own_code.rs");
    let shown = source.split("// begin\n").nth(1).and_then(|rest| rest.split("// end").next()).unwrap();
    assert!(
        include_str!("../README.md").contains(shown),
        "the README differs from tests/test_your_own_code.rs"
    );
}
