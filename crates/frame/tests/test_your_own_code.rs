//! The page "Test your own code" of the README: it shows the code between the two lines.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

// begin
use frame_sdk::testing::{ANY, json, server};
use frame_sdk::{Client, Result};

/// What is tested.
async fn name_of(frame: &Client, organization: &str) -> Result<String> {
    Ok(frame.organizations().get(organization).send().await?.name.clone())
}

#[tokio::test]
async fn an_organization_has_a_name() {
    let (frame, server) = server();
    server.on(frame.organizations().get(ANY)).answers(json!({"name": "dev"}));
    assert_eq!(name_of(&frame, "o1").await.unwrap(), "dev");
    assert_eq!(server.seen(frame.organizations().get("o1")).len(), 1);
}

#[tokio::test]
async fn a_refusal_is_passed_on() {
    let (frame, server) = server();
    server.on(frame.organizations().get(ANY)).refuses(403, "not yours");
    assert!(name_of(&frame, "o1").await.unwrap_err().is_forbidden());
}

#[tokio::test]
async fn a_server_that_recovers_is_asked_again() {
    let (frame, server) = server();
    server.on(frame.organizations().get(ANY)).status(503).answers(json!({"name": "dev"}));
    assert_eq!(name_of(&frame, "o1").await.unwrap(), "dev");
}

#[tokio::test]
async fn a_server_that_does_not_respond_is_given_up() {
    let (frame, server) = server();
    server.on(frame.organizations().get(ANY)).stalls();
    assert!(name_of(&frame, "o1").await.unwrap_err().is_timeout());
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
