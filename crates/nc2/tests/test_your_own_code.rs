//! The page "Test your own code" of the README: it shows the code between the two lines.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

// begin
use nc2_sdk::testing::{ANY, json, server};
use nc2_sdk::{Client, Result, TryStreamExt};

/// What is tested.
async fn hibernate_all(nc2: &Client) -> Result<usize> {
    let clusters: Vec<_> = nc2.clusters().list().items().try_collect().await?;
    for cluster in &clusters {
        nc2.clusters().hibernate(cluster.id).wait().await?;
    }
    Ok(clusters.len())
}

#[tokio::test]
async fn every_cluster_is_hibernated() {
    let (nc2, server) = server();
    server.on(nc2.clusters().list()).items([json!({"name": "dev"}), json!({})]);
    server.on(nc2.clusters().hibernate(ANY)).runs(["running", "running", "done"]);
    assert_eq!(hibernate_all(&nc2).await.unwrap(), 2);
    assert_eq!(server.seen(nc2.clusters().hibernate(ANY)).len(), 2);
    assert_eq!(server.slept().as_secs(), 240); // four pauses between polls, none of which the test waited for
}

#[tokio::test]
async fn a_refusal_is_passed_on() {
    let (nc2, server) = server();
    server.on(nc2.clusters().list()).refuses(403, "not yours");
    assert!(hibernate_all(&nc2).await.unwrap_err().is_forbidden());
}

#[tokio::test]
async fn a_task_that_fails_says_why() {
    let (nc2, server) = server();
    server.on(nc2.clusters().list()).items([json!({"name": "dev"})]);
    server.on(nc2.clusters().hibernate(ANY)).fails("no capacity");
    assert!(hibernate_all(&nc2).await.unwrap_err().to_string().contains("no capacity"));
}

#[tokio::test]
async fn a_server_that_does_not_respond_is_given_up() {
    let (nc2, server) = server();
    server.on(nc2.clusters().list()).stalls();
    assert!(hibernate_all(&nc2).await.unwrap_err().is_timeout());
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
