//! What running managers were found to want and to answer, where the document has it differently.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use cloudify_sdk::types::{
    AgentState, CreateAgent, DeploymentUpdateState, InstallMethod, StartDeploymentUpdate,
};
use serde_json::{Value, json};
use server::{Server, ok};

#[tokio::test]
async fn a_preview_of_a_deployment_update_has_no_id() {
    let server =
        Server::start(|_| ok(json!({"id": null, "execution_id": null, "state": "preview", "steps": []})))
            .await;
    let preview = StartDeploymentUpdate::new().preview(true);
    let update = server.client().deployment_updates().start("web", preview).send().await.unwrap();
    assert_eq!((&update.id, &update.state), (&None, &Some(DeploymentUpdateState::Preview)));
}

#[tokio::test]
async fn finishing_a_plugins_update_sends_an_empty_object_as_json() {
    let server = Server::start(|_| ok(json!({"id": "u", "state": "successful"}))).await;
    _ = server.client().plugins_updates().finalize("u").raw().await.unwrap();
    let request = &server.requests()[0];
    assert_eq!((request.header("content-type"), request.json()), (Some("application/json"), json!({})));
}

#[tokio::test]
async fn an_agent_is_created_with_everything_that_the_manager_insists_on() {
    let server = Server::start(|_| ok(json!({}))).await;
    let agent =
        CreateAgent::new("app_1", AgentState::Creating, false, InstallMethod::Remote, "5.1.0", "app_1");
    _ = server.client().agents().create("app_1", agent).raw().await.unwrap();
    let sent: Value = server.requests()[0].json();
    for field in ["install_method", "version", "rabbitmq_exchange"] {
        assert!(sent[field].is_string(), "{field}: {sent}");
    }
}

#[tokio::test]
async fn a_passphrase_is_given_as_a_string_and_not_shown() {
    let server = Server::start(|_| ok(json!([]))).await;
    let export = server.client().secrets().export().passphrase("not-a-real-one");
    assert!(!export.to_curl().contains("not-a-real-one"));
    _ = export.raw().await.unwrap();
    assert!(server.requests()[0].query.contains("not-a-real-one"));
}
