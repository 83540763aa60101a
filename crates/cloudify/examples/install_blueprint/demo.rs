//! Managers of three versions with one deployment each, for trying the example without a real one.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use cloudify_sdk::testing::{self, Reply, Seen, Server, json};
use cloudify_sdk::{Client, DateTime, Result, Utc};
use serde_json::Value;

/// The versions of the managers. The upload of a blueprint and the responses that come at once differ between them.
const VERSIONS: [&str; 3] = ["5.1.0", "6.4.2", "7.0.4"];

/// The time between two events of a workflow.
const STEP: Duration = Duration::from_millis(250);

/// Event type, message and node instance; without an event type it is a log.
type Report = (Option<&'static str>, &'static str, Option<&'static str>);

/// What a workflow reports, one per step.
const REPORTS: [Report; 6] = [
    (Some("workflow_started"), "Starting workflow execution", None),
    (Some("sending_task"), "Sending task 'script_runner.tasks.run'", Some("web_1a2b3c")),
    (Some("task_started"), "Task started 'script_runner.tasks.run'", Some("web_1a2b3c")),
    (None, "the script says hello", Some("web_1a2b3c")),
    (Some("task_succeeded"), "Task succeeded 'script_runner.tasks.run'", Some("web_1a2b3c")),
    (Some("workflow_succeeded"), "Workflow execution succeeded", None),
];

/// The ID of the execution that creates the environment.
const CREATION: &str = "creation";

/// When each execution began; its ID is its number.
type Executions = Arc<Mutex<Vec<(Instant, DateTime<Utc>)>>>;

/// Returns a client for each manager that logs in to it.
pub(crate) fn clients() -> Result<Vec<Client>> {
    VERSIONS.map(client).into_iter().collect()
}

fn client(version: &'static str) -> Result<Client> {
    let (_, server) = testing::server();
    server.on_operation("tokens_create").answers(json!({"value": "demo-token"}));
    server.on_operation("manager_get_version").answers(json!({"version": version}));
    deployment(server.stateful(), version);
    workflows(&server);
    let builder = Client::builder().base_url(server.base_url()).transport(server.transport());
    builder.login("demo", "demo-password").tenant("default_tenant").build()
}

/// The blueprint, and the deployment, which the server keeps. From 7.0 on the archive is uploaded in a form.
fn deployment(server: &Server, version: &'static str) {
    let is_form =
        |seen: &Seen| seen.header("content-type").is_some_and(|kind| kind.starts_with("multipart/"));
    let wrong = move |seen: &Seen| is_form(seen) != version.starts_with('7');
    server.on_operation("blueprints_upload").refuses(400, "not in this version").when(wrong);
    server.on_operation("blueprints_upload").answers(json!({"main_file_name": "blueprint.yaml"}));
    server.on_operation("blueprints_delete").succeeds();
    let blueprint = |state: &str| json!({"main_file_name": "blueprint.yaml", "state": state});
    server.on_operation("blueprints_get").answers(blueprint("parsing")).answers(blueprint("uploaded"));
    server.on_operation("executions_list").items([json!({"id": CREATION})]);
    server.on_operation("deployments_get_capabilities").answers(json!({"capabilities": {"port": 8080}}));
}

fn workflows(server: &Server) {
    let executions = Executions::default();
    let on = |operation: &str, reply: fn(&Executions, &Seen) -> Reply| {
        let executions = Arc::clone(&executions);
        _ = server.on_operation(operation).replies(move |seen| reply(&executions, seen));
    };
    on("executions_start", start);
    on("executions_get", execution);
    on("events_list", events);
}

fn start(executions: &Executions, _: &Seen) -> Reply {
    let mut executions = executions.lock().unwrap_or_else(PoisonError::into_inner);
    executions.push((Instant::now(), SystemTime::now().into()));
    Reply::new(201).json(&json!({"id": executions.len().to_string(), "status": "pending"}))
}

fn execution(executions: &Executions, seen: &Seen) -> Reply {
    let id = seen.param("execution_id").unwrap_or_default();
    let is_over = id == CREATION || reports(executions, id).len() == REPORTS.len();
    Reply::new(200).json(&json!({"id": id, "status": if is_over { "terminated" } else { "started" }}))
}

fn events(executions: &Executions, seen: &Seen) -> Reply {
    let rows = reports(executions, seen.query("execution_id").unwrap_or_default());
    let offset = seen.query("_offset").and_then(|text| text.parse().ok()).unwrap_or(0);
    let page: Vec<_> = rows.iter().skip(offset).collect();
    let pagination = json!({"total": rows.len(), "offset": offset, "size": 500});
    Reply::new(200).json(&json!({"items": page, "metadata": {"pagination": pagination}}))
}

/// What an execution has reported so far.
fn reports(executions: &Executions, id: &str) -> Vec<Value> {
    let number = id.parse::<usize>().unwrap_or(0).wrapping_sub(1);
    let executions = executions.lock().unwrap_or_else(PoisonError::into_inner);
    let Some((begun, time)) = executions.get(number) else { return Vec::new() };
    let steps = (begun.elapsed().as_millis() / STEP.as_millis()) as usize;
    let row = |(step, (event_type, message, instance)): (usize, &Report)| {
        json!({
            "_storage_id": number * REPORTS.len() + step,
            "type": if event_type.is_some() { "cloudify_event" } else { "cloudify_log" },
            "event_type": event_type,
            "level": if event_type.is_some() { None } else { Some("info") },
            "message": message,
            "node_instance_id": instance,
            "reported_timestamp": *time + STEP * step as u32,
        })
    };
    REPORTS.iter().enumerate().take(steps).map(row).collect()
}
