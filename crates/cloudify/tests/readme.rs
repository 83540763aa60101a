//! The code of the README, run against a server.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use serde_json::json;

// The README shows exactly the code between these two lines.
// begin
use cloudify_sdk::types::CreateDeployment;
use cloudify_sdk::{Client, Result, StreamExt as _};
use std::time::Duration;

async fn install(cloudify: &Client) -> Result<u64> {
    cloudify.blueprints().upload_directory("web", "blueprints/web").wait().await?;
    cloudify.deployments().create("web", CreateDeployment::new("web")).wait().await?;

    let execution = cloudify.executions().install("web").when_free(Duration::from_secs(120)).await?;
    let mut events = cloudify.events().follow(execution.id());
    while let Some(event) = events.next().await {
        println!("{}", event?.message.unwrap_or_default());
    }
    execution.until_done().await?;

    let web = cloudify.deployments().get_capabilities("web").send().await?;
    Ok(web.capabilities.expose()["port"].as_u64().unwrap_or_default())
}
// end

#[test]
fn the_readme_shows_the_code_that_is_tested() {
    let source = include_str!("readme.rs");
    let shown = source.split("// begin\n").nth(1).and_then(|rest| rest.split("// end").next()).unwrap();
    assert!(include_str!("../README.md").contains(shown), "the README differs from tests/readme.rs");
}

fn respond(request: &server::Arrived) -> server::Answer {
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/version") => server::ok(json!({"version": "6.4.2"})),
        ("GET", "/blueprints/web") => server::ok(json!({"id": "web", "state": "uploaded"})),
        ("GET", "/deployments/web") => server::ok(json!({"id": "web", "blueprint_id": "web"})),
        ("GET", "/executions/created") => server::execution("created", "terminated"),
        ("POST", "/executions") => server::execution("e1", "pending"),
        ("GET", "/executions/e1") => server::execution("e1", "terminated"),
        ("GET", "/events") => server::ok(json!({
            "items": [{"type": "cloudify_event", "_storage_id": 1, "event_type": "workflow_succeeded"}],
            "metadata": {"pagination": {"total": 1, "offset": 0, "size": 500}},
        })),
        ("GET", _) => server::ok(json!({"deployment_id": "web", "capabilities": {"port": 8080}})),
        _ => server::ok(json!({"id": "web", "create_execution": "created"})),
    }
}

#[tokio::test]
async fn the_code_of_the_readme_installs_a_folder() {
    let temp = tempfile::TempDir::new().unwrap();
    std::fs::create_dir_all(temp.path().join("blueprints/web")).unwrap();
    std::fs::write(temp.path().join("blueprints/web/blueprint.yaml"), "").unwrap();
    // No other test of this file looks at the working directory.
    std::env::set_current_dir(temp.path()).unwrap();
    let server = server::Server::start(respond);
    assert_eq!(install(&server.client()).await.unwrap(), 8080);
    let lines = server.lines();
    let changes: Vec<&String> = lines.iter().filter(|line| !line.starts_with("GET")).collect();
    assert_eq!(changes, ["PUT /blueprints/web", "PUT /deployments/web", "POST /executions"]);
    assert_eq!(lines.last().map(String::as_str), Some("GET /deployments/web/capabilities"));
}
