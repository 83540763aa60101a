//! The page "Test your own code" of the README: it shows the code between the two lines.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

// begin
use cloudify_sdk::testing::{ANY, json, server};
use cloudify_sdk::{Client, Result};

/// What is tested.
async fn install(cloudify: &Client, deployment: &str) -> Result<String> {
    let found = cloudify.deployments().get(deployment).send().await?;
    cloudify.executions().install(&found.id).wait().await?;
    Ok(found.id.clone())
}

#[tokio::test]
async fn a_deployment_is_installed() {
    let (cloudify, server) = server();
    server.on(cloudify.deployments().get(ANY)).answers(json!({"blueprint_id": "web"}));
    server.on(cloudify.executions().install(ANY)).runs(["pending", "started", "terminated"]);
    assert_eq!(install(&cloudify, "web-1").await.unwrap(), "web-1"); // the ID of the path
    assert_eq!(server.seen(cloudify.executions().install("web-1")).len(), 1);
}

#[tokio::test]
async fn a_deployment_that_is_not_there_is_an_error() {
    let (cloudify, server) = server();
    server.on(cloudify.deployments().get(ANY)).refuses(404, "no such deployment");
    assert!(install(&cloudify, "web-1").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_workflow_that_fails_says_why() {
    let (cloudify, server) = server();
    server.on(cloudify.deployments().get(ANY)).succeeds();
    server.on(cloudify.executions().install(ANY)).fails("no host");
    assert!(install(&cloudify, "web-1").await.unwrap_err().to_string().contains("no host"));
}

#[tokio::test]
async fn a_workflow_that_never_ends_is_given_up() {
    let (cloudify, server) = server();
    server.on(cloudify.deployments().get(ANY)).succeeds();
    server.on(cloudify.executions().install(ANY)).runs(["started"]);
    assert!(install(&cloudify, "web-1").await.unwrap_err().is_wait_timeout());
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
