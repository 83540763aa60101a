//! What running managers were found to want and to answer, where the document has it differently.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use cloudify_sdk::types::{
    AgentState, CreateAgent, CreateDeployment, DeploymentUpdateState, ErrorCode, InstallMethod,
    StartDeploymentUpdate, StartExecution,
};
use cloudify_sdk::{CloudifyError as _, ErrorKind};
use serde_json::{Value, json};
use server::{Answer, Server, json as answer, ok};

#[tokio::test]
async fn a_preview_of_a_deployment_update_has_no_id() {
    let server =
        Server::start(|_| ok(json!({"id": null, "execution_id": null, "state": "preview", "steps": []})));
    let preview = StartDeploymentUpdate::new().preview(true);
    let update = server.client().deployment_updates().start("web", preview).send().await.unwrap();
    assert_eq!((&update.id, &update.state), (&None, &Some(DeploymentUpdateState::Preview)));
}

#[tokio::test]
async fn finishing_a_plugins_update_sends_an_empty_object_as_json() {
    let server = Server::start(|_| ok(json!({"id": "u", "state": "successful"})));
    _ = server.client().plugins_updates().finalize("u").raw().await.unwrap();
    let request = &server.requests()[0];
    assert_eq!((request.header("content-type"), request.json()), (Some("application/json"), json!({})));
}

#[tokio::test]
async fn an_agent_is_created_with_everything_that_the_manager_insists_on() {
    let server = Server::start(|_| ok(json!({})));
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
    let server = Server::start(|_| ok(json!([])));
    let export = server.client().secrets().export().passphrase("not-a-real-one");
    assert!(!export.to_curl().contains("not-a-real-one"));
    _ = export.raw().await.unwrap();
    assert!(server.requests()[0].query.contains("not-a-real-one"));
}

#[tokio::test]
async fn starting_a_plugins_update_without_settings_sends_an_empty_object_as_json() {
    let server = Server::start(|_| ok(json!({"id": "u", "state": "no_changes_required"})));
    _ = server.client().plugins_updates().start("web").raw().await.unwrap();
    let request = &server.requests()[0];
    assert_eq!((request.header("content-type"), request.json()), (Some("application/json"), json!({})));
}

#[tokio::test]
async fn the_workflows_of_a_single_deployment_may_be_nulls() {
    let nulls =
        json!({"name": null, "plugin": null, "operation": null, "parameters": null, "is_cascading": null});
    let server = Server::start(move |_| ok(json!({"id": "web", "workflows": [nulls.clone()]})));
    let web = server.client().deployments().get("web").include(["id", "workflows"]).send().await.unwrap();
    assert_eq!(web.workflows[0].name, None);
}

#[tokio::test]
async fn a_caravan_is_uploaded_and_its_plugins_are_returned() {
    let server = Server::start(|_| {
        answer(
            201,
            json!({"items": [{"id": "p1"}, {"id": "p2"}], "metadata": {"pagination": {"total": 2, "offset": 0, "size": 0}}}),
        )
    });
    let plugins = server.client().plugins().upload_caravan(b"archive".to_vec()).await.unwrap();
    assert_eq!(plugins.iter().map(|plugin| plugin.id.as_str()).collect::<Vec<_>>(), ["p1", "p2"]);
    assert_eq!(&server.requests()[0].body[..], b"archive");
}

#[tokio::test]
async fn the_summary_of_an_unwell_cluster_is_an_answer_although_its_status_is_500() {
    let server = Server::start(|_| answer(500, json!({"status": "Fail", "services": {}})));
    let status = server.client().cluster().get_status().summary(true).send().await.unwrap();
    assert_eq!(status.status().as_u16(), 500);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_error_document_of_the_same_status_is_an_error_with_the_last_line_of_its_trace() {
    let trace =
        "Traceback (most recent call last):\n  File \"rest.py\", line 7, in get\nKeyError: 'deployment_id'\n";
    let document = json!({
        "error_code": "internal_server_error",
        "message": "Internal error occurred in manager REST server - KeyError",
        "server_traceback": trace,
    });
    let server = Server::start(move |_| answer(500, document.clone()));
    let error = server.client().cluster().get_status().summary(true).send().await.unwrap_err();
    assert_eq!(error.message(), Some("KeyError: 'deployment_id'"));
    assert_eq!(error.error_code(), Some(ErrorCode::InternalServerError));
}

#[tokio::test]
async fn maintenance_that_is_on_already_is_not_modified() {
    let server = Server::start(|_| Answer(304, "application/json", Vec::new()));
    let error = server.client().maintenance().activate().send().await.unwrap_err();
    assert_eq!((error.kind(), error.error_code()), (ErrorKind::Api, Some(ErrorCode::NotModified)));
}

#[tokio::test]
async fn a_setting_of_the_list_is_no_field_to_filter_on() {
    let server = Server::start(|_| ok(json!({"items": [], "metadata": {}})));
    for field in ["_size", "_offset", "_sort", "_include", ""] {
        let error = server.client().deployments().list().filter(field, 1).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{field}");
        assert!(error.to_string().contains(field), "{error}");
    }
    assert!(server.requests().is_empty());
    _ = server.client().deployments().list().filter("created_by", "admin").raw().await.unwrap();
    assert_eq!(server.requests()[0].value("created_by").as_deref(), Some("admin"));
}

#[tokio::test]
async fn inputs_parameters_and_what_they_became_are_not_shown() {
    let canary = json!({"password": "canary"});
    let body = json!({
        "id": "web", "deployment_id": "web", "inputs": canary, "outputs": canary, "capabilities": canary,
        "runtime_properties": canary, "node_id": "n", "parameters": canary,
    });
    let server = Server::start(move |_| ok(body.clone()));
    let cloudify = server.client();
    let create = cloudify.deployments().create("web", CreateDeployment::new("web").inputs(canary.clone()));
    let start = cloudify.executions().start(StartExecution::new("web", "install").parameters(canary.clone()));
    let shown = [
        create.to_curl(),
        start.to_curl(),
        format!("{:?}", create.send().await.unwrap()),
        format!("{:?}", start.send().await.unwrap()),
        format!("{:?}", cloudify.deployments().get_outputs("web").send().await.unwrap()),
        format!("{:?}", cloudify.deployments().get_capabilities("web").send().await.unwrap()),
        format!("{:?}", cloudify.node_instances().get("ni1").send().await.unwrap()),
    ];
    assert!(shown.iter().all(|text| !text.contains("canary")), "{shown:#?}");
    assert_eq!(server.requests()[0].json()["inputs"], canary);
    let outputs = cloudify.deployments().get_outputs("web").send().await.unwrap();
    assert_eq!(outputs.outputs.expose()["password"], "canary");
}

/// A form of an archive and of inputs: the server takes files only, and JSON by its type.
fn assert_is_form(sent: &str, inputs: Value) {
    let head = "Content-Disposition: form-data; name=\"inputs\"; filename=\"inputs.json\"\r\nContent-Type: application/json";
    let written = sent.lines().find(|line| line.starts_with('{')).unwrap();
    // The order of the keys is not ours to choose.
    assert_eq!(serde_json::from_str::<Value>(written).unwrap(), inputs);
    assert!(sent.contains(head), "{sent}");
    assert!(sent.contains("name=\"blueprint_archive\"") && sent.contains("archive\r\n"), "{sent}");
}

#[tokio::test]
async fn an_update_of_a_deployment_takes_an_archive_and_inputs_in_one_form() {
    let server = Server::start(|_| ok(json!({"id": "u", "state": "updating"})));
    let inputs = json!({"port": 9090, "password": "canary"}).as_object().unwrap().clone();
    let updates = server.client();
    let update = updates.deployment_updates().upload_with_inputs("web", b"archive".to_vec(), &inputs);
    let line = update.main_file("web.yaml").skip_install(true).to_curl();
    assert!(line.contains("filename=inputs.json") && !line.contains("canary"), "{line}");
    let update = updates.deployment_updates().upload_with_inputs("web", b"archive".to_vec(), &inputs);
    update.main_file("web.yaml").skip_install(true).send().await.unwrap();
    // Which version the manager has decides the form; it is asked for once.
    let requests = server.requests();
    let request = requests.iter().find(|request| request.method == "POST").unwrap();
    assert_is_form(&String::from_utf8_lossy(&request.body), Value::Object(inputs));
    // It takes a form with its length only.
    assert_eq!(request.header("content-length"), Some(&*request.body.len().to_string()));
    assert_eq!(request.value("application_file_name").as_deref(), Some("web.yaml"));
}

#[test]
fn an_update_by_archive_offers_no_setting_that_the_server_takes_for_another() {
    let spec = include_str!("../../../specs/cloudify/openapi.yaml");
    let begin = spec.find("operationId: deployment_updates_upload").unwrap();
    let operation = &spec[begin..begin + spec[begin..].find("responses:").unwrap()];
    for shifted in ["skip_reinstall", "install_first", "ignore_failure", "workflow_id"] {
        assert!(!operation.contains(&format!("name: {shifted}")), "{shifted}");
        assert!(operation.contains(&format!("`{shifted}`")), "{shifted} is not explained");
    }
}

#[test]
fn what_is_deprecated_names_what_to_call_instead() {
    let files = [
        include_str!("../src/generated/blueprints.rs"),
        include_str!("../src/generated/plugins.rs"),
        include_str!("../src/generated/secrets.rs"),
    ];
    assert!(files.iter().all(|file| file.contains("#[deprecated = \"use `set_visibility`\"]")));
}
