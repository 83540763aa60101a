//! Tests of code that calls Frame, on the test kit.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use frame_sdk::testing::{ANY, json, server};
use frame_sdk::types::Organization;

#[tokio::test]
async fn a_request_is_signed_and_answered() {
    let (frame, server) = server();
    server.on(frame.organizations().get(ANY)).answers(json!({"name": "dev"}));
    let organization: Organization = frame.organizations().get("o1").send().await.unwrap().into_inner();
    assert_eq!(organization.name, "dev");
    assert!(server.requests()[0].header("x-frame-signature").is_some());
}

#[tokio::test]
async fn a_refusal_is_read_as_one() {
    let (frame, server) = server();
    server.on(frame.organizations().get(ANY)).refuses(403, "not yours");
    let error = frame.organizations().get("o1").send().await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(error.message(), Some("not yours"));
}

#[tokio::test]
async fn a_stateful_server_returns_the_organizations_that_it_keeps_and_no_other() {
    let (frame, server) = server();
    server.stateful().store("/organizations", [json!({"id": "o1", "name": "dev"})]);
    assert_eq!(frame.organizations().get("o1").send().await.unwrap().name, "dev");
    assert!(frame.organizations().get("o2").send().await.unwrap_err().is_not_found());
}
