//! Tests of code that calls Cloudify, on the test kit.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::time::Duration;

use cloudify_sdk::testing::{ANY, json, server};
use cloudify_sdk::types::{CreateDeployment, Deployment};
use cloudify_sdk::{Client, CloudifyError as _, TryStreamExt};

#[tokio::test]
async fn pages_have_their_items_and_their_total_where_the_api_has_them() {
    let (cloudify, server) = server();
    let ids = (0..1500).map(|number| json!({"id": format!("d{number}")}));
    server.on(cloudify.deployments().list()).items(ids);
    let page = cloudify.deployments().list().size(10).send().await.unwrap();
    assert_eq!((page.items.len(), page.total), (10, Some(1500)));
    let all: Vec<Deployment> = cloudify.deployments().list().items().try_collect().await.unwrap();
    assert_eq!(all.len(), 1500);
}

#[tokio::test]
async fn a_refusal_has_the_code_of_its_status_or_the_one_that_is_given() {
    let (cloudify, server) = server();
    server.on(cloudify.deployments().get("a")).refuses(404, "no such deployment");
    let busy = json!({"error_code": "existing_running_execution_error", "message": "busy"});
    server.on(cloudify.deployments().get("b")).refuses(400, busy);
    let error = cloudify.deployments().get("a").send().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("not_found_error"), Some("no such deployment")));
    assert!(cloudify.deployments().get("b").send().await.unwrap_err().is_busy());
}

#[tokio::test]
async fn a_manager_that_is_busy_is_waited_for_on_the_clock_of_the_client() {
    let (cloudify, server) = server();
    let busy = json!({"error_code": "existing_running_execution_error", "message": "busy"});
    let install = cloudify.executions().install("web");
    server.on(install.clone()).refuses(400, busy).times(20).runs(["started", "terminated"]);
    install.when_free(Duration::from_secs(120)).await.unwrap().until_done().await.unwrap();
    assert!(server.slept() > Duration::from_secs(40), "{:?}", server.slept());
}

#[tokio::test]
async fn a_call_of_the_user_is_repeated_on_the_clock_of_the_client() {
    let (cloudify, server) = server();
    let busy = json!({"error_code": "existing_running_execution_error", "message": "busy"});
    let delete = cloudify.deployments().delete("web");
    server.on(delete.clone()).refuses(400, busy).times(20).succeeds();
    cloudify.when_free(Duration::from_secs(120), || delete.clone().send()).await.unwrap();
    assert!(server.slept() > Duration::from_secs(40), "{:?}", server.slept());
}

#[tokio::test]
async fn the_events_of_an_execution_are_followed_to_their_end() {
    let (cloudify, server) = server();
    let state = |state: &str| json!({ "status": state });
    server.on(cloudify.executions().get(ANY)).answers(state("started")).times(5).answers(state("terminated"));
    server.on(cloudify.events().list()).items([
        json!({"event_type": "workflow_started", "message": "on"}),
        json!({"event_type": "workflow_succeeded", "message": "done"}),
    ]);
    let events: Vec<_> = cloudify.events().follow("e1").try_collect().await.unwrap();
    assert_eq!(events.len(), 2);
    assert!(server.slept() >= Duration::from_secs(5));
}

/// The IDs of all deployments.
async fn ids(cloudify: &Client) -> Vec<String> {
    let all: Vec<Deployment> = cloudify.deployments().list().items().try_collect().await.unwrap();
    all.into_iter().map(|deployment| deployment.id).collect()
}

#[tokio::test]
async fn what_is_created_on_a_stateful_server_is_returned_listed_updated_and_deleted() {
    let (cloudify, server) = server();
    server.stateful();
    let deployments = cloudify.deployments();
    deployments.create("web", CreateDeployment::new("nginx")).send().await.unwrap();
    deployments.create("db", CreateDeployment::new("postgres")).send().await.unwrap();
    assert_eq!(deployments.get("web").send().await.unwrap().blueprint_id.as_deref(), Some("nginx"));
    assert_eq!(ids(&cloudify).await, ["web", "db"]);
    let error = deployments.create("web", CreateDeployment::new("nginx")).send().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 409);
    assert_eq!(error.message(), Some("deployment 'web' already exists"));
    deployments.delete("web").send().await.unwrap();
    assert_eq!(deployments.get("web").send().await.unwrap_err().code(), Some("not_found_error"));
    assert_eq!(ids(&cloudify).await, ["db"]);
}

#[tokio::test]
async fn an_execution_that_is_started_on_a_stateful_server_has_ended_at_the_first_poll() {
    let (cloudify, server) = server();
    server.stateful();
    let ended = cloudify.executions().install("web").wait().await.unwrap();
    assert_eq!(cloudify.executions().get(&ended.id).send().await.unwrap().status, ended.status);
    assert_eq!(server.stored("/executions").len(), 1);
}

#[tokio::test]
async fn a_rule_takes_precedence_over_the_state_of_a_server() {
    let (cloudify, server) = server();
    server.stateful().store("/deployments", [json!({"id": "web"}), json!({"id": "db"})]);
    server.on(cloudify.deployments().get("web")).refuses(403, "not yours");
    assert!(cloudify.deployments().get("web").send().await.unwrap_err().is_forbidden());
    assert_eq!(cloudify.deployments().get("db").send().await.unwrap().id, "db");
}
