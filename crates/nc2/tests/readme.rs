//! The code of the README, run against a server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod server;

use serde_json::json;

// The README shows exactly the code between these two lines.
// begin
use nc2_sdk::types::ClusterStatus;
use nc2_sdk::{Client, Result, TryStreamExt};

async fn hibernate_what_runs(nc2: &Client) -> Result<Vec<String>> {
    let mut hibernated = Vec::new();
    let mut clusters = nc2.clusters().list().active(true).items();
    while let Some(cluster) = clusters.try_next().await? {
        if cluster.status == Some(ClusterStatus::Running) {
            nc2.clusters().hibernate(cluster.id).wait().await?;
            hibernated.push(cluster.name);
        }
    }
    Ok(hibernated)
}
// end

#[test]
fn the_readme_shows_the_code_that_is_tested() {
    let source = include_str!("readme.rs");
    let shown = source.split("// begin\n").nth(1).and_then(|rest| rest.split("// end").next()).unwrap();
    assert!(include_str!("../README.md").contains(shown), "the README differs from tests/readme.rs");
}

#[tokio::test]
async fn the_code_of_the_readme_hibernates_what_runs() {
    let server = server::Server::start(|request| match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/api/v2/clusters") => server::ok(json!([
            {"id": server::CLUSTER, "name": "runs", "status": "running"},
            {"id": server::TASK, "name": "sleeps", "status": "hibernated"},
        ])),
        ("POST", _) => server::accepted(json!({"id": server::TASK, "status": "not_started"})),
        _ => server::ok(json!({"id": server::TASK, "status": "done"})),
    });
    assert_eq!(hibernate_what_runs(&server.client()).await.unwrap(), ["runs"]);
    let posted: Vec<_> = server.requests().into_iter().filter(|request| request.method == "POST").collect();
    assert_eq!(posted.len(), 1);
    assert_eq!(posted[0].path, format!("/api/v2/clusters/{}/hibernate", server::CLUSTER));
    assert_eq!(posted[0].body, json!({}));
}
