//! Managers of three versions with one deployment each, for trying the example without a real one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use cloudify_sdk::{Client, DateTime, Error, ErrorKind, Result, Utc};
use serde_json::{Value, json};

/// The versions of the managers. What a blueprint is uploaded as, and what answers at once, differs between them.
const VERSIONS: [&str; 3] = ["5.1.0", "6.4.2", "7.0.4"];

/// How long a blueprint takes to be parsed, from 5.2 on.
const PARSING: Duration = Duration::from_millis(300);

/// How long the environment of the deployment takes to be created.
const ENVIRONMENT: Duration = Duration::from_millis(300);

/// The time between two events of a workflow.
const STEP: Duration = Duration::from_millis(250);

/// What a workflow reports, one per step; without an event type it is a log.
const REPORTS: [(Option<&str>, &str, Option<&str>); 6] = [
    (Some("workflow_started"), "Starting workflow execution", None),
    (Some("sending_task"), "Sending task 'script_runner.tasks.run'", Some("web_1a2b3c")),
    (Some("task_started"), "Task started 'script_runner.tasks.run'", Some("web_1a2b3c")),
    (None, "the script says hello", Some("web_1a2b3c")),
    (Some("task_succeeded"), "Task succeeded 'script_runner.tasks.run'", Some("web_1a2b3c")),
    (Some("workflow_succeeded"), "Workflow execution succeeded", None),
];

/// The id of the execution that creates the environment.
const CREATION: &str = "creation";

#[derive(Default)]
struct Manager {
    version: &'static str,
    uploaded: Option<Instant>,
    created: Option<Instant>,
    /// When each execution began; its id is its number.
    executions: Vec<(Instant, DateTime<Utc>)>,
    is_deleted: bool,
}

type Shared = State<Arc<Mutex<Manager>>>;
type Answer = (StatusCode, Json<Value>);

/// Starts the managers and returns a client for each that logs in to it.
pub(crate) async fn clients() -> Result<Vec<Client>> {
    let mut clients = Vec::new();
    for version in VERSIONS {
        let url = serve(version).await.map_err(|error| {
            let what = "the demo manager cannot listen on the loopback address";
            Error::new(ErrorKind::Io, what).with_source(error)
        })?;
        let builder = Client::builder().host(&url).no_proxy().login("demo", "demo-password");
        clients.push(builder.tenant("default_tenant").build()?);
    }
    Ok(clients)
}

async fn serve(version: &'static str) -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let routes = Router::new()
        .route("/tokens", post(async || Json(json!({"username": "demo", "value": "demo-token"}))))
        .route("/version", get(async move || Json(json!({"version": version}))))
        .route("/blueprints/{id}", put(blueprint).get(parsed).delete(async || StatusCode::NO_CONTENT))
        .route("/deployments/{id}", put(create).get(deployment).delete(delete))
        .route("/deployments/{id}/capabilities", get(capabilities))
        .route("/executions", post(start).get(creations))
        .route("/executions/{id}", get(execution))
        .route("/events", get(events));
    let manager = Manager { version, ..Manager::default() };
    let app = Router::new().nest("/api/v3.1", routes).with_state(Arc::new(Mutex::new(manager)));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}

/// Up to 5.1 the blueprint is parsed before the answer; from 7.0 on the archive is in a form.
async fn blueprint(
    manager: Shared,
    Path(id): Path<String>,
    headers: HeaderMap,
    _body: axum::body::Bytes,
) -> Answer {
    let mut manager = lock(&manager);
    let is_form = headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
    if is_form != manager.version.starts_with('7') {
        return refused(StatusCode::BAD_REQUEST, "bad_parameters_error");
    }
    manager.uploaded = Some(Instant::now());
    let state = if manager.version < "5.2" { Value::Null } else { "pending".into() };
    (StatusCode::CREATED, Json(json!({"id": id, "main_file_name": "blueprint.yaml", "state": state})))
}

async fn parsed(manager: Shared, Path(id): Path<String>) -> Json<Value> {
    let is_parsed = lock(&manager).uploaded.is_some_and(|uploaded| uploaded.elapsed() > PARSING);
    let state = if is_parsed { "uploaded" } else { "parsing" };
    Json(json!({"id": id, "main_file_name": "blueprint.yaml", "state": state}))
}

async fn create(manager: Shared, Path(id): Path<String>) -> Answer {
    let mut manager = lock(&manager);
    manager.created = Some(Instant::now());
    let mut deployment = json!({"id": id, "blueprint_id": id});
    if manager.version > "6.3" {
        deployment["create_execution"] = CREATION.into();
    }
    (StatusCode::CREATED, Json(deployment))
}

/// The execution that creates the environment, which is found by a list up to 6.2.
async fn creations() -> Json<Value> {
    let pagination = json!({"total": 1, "offset": 0, "size": 1});
    Json(json!({"items": [{"id": CREATION}], "metadata": {"pagination": pagination}}))
}

async fn deployment(manager: Shared, Path(id): Path<String>) -> Answer {
    if lock(&manager).is_deleted {
        return refused(StatusCode::NOT_FOUND, "not_found_error");
    }
    (StatusCode::OK, Json(json!({"id": id})))
}

async fn delete(manager: Shared) -> StatusCode {
    lock(&manager).is_deleted = true;
    StatusCode::NO_CONTENT
}

async fn capabilities(Path(id): Path<String>) -> Json<Value> {
    Json(json!({"deployment_id": id, "capabilities": {"port": 8080}}))
}

async fn start(manager: Shared) -> Answer {
    let mut manager = lock(&manager);
    if manager.created.is_none_or(|created| created.elapsed() < ENVIRONMENT) {
        return refused(StatusCode::BAD_REQUEST, "deployment_environment_creation_in_progress_error");
    }
    manager.executions.push((Instant::now(), SystemTime::now().into()));
    (StatusCode::CREATED, Json(json!({"id": manager.executions.len().to_string(), "status": "pending"})))
}

async fn execution(manager: Shared, Path(id): Path<String>) -> Answer {
    if id == CREATION {
        let is_there = lock(&manager).created.is_some_and(|created| created.elapsed() > ENVIRONMENT);
        let status = if is_there { "terminated" } else { "started" };
        return (StatusCode::OK, Json(json!({"id": id, "status": status})));
    }
    match reports(&lock(&manager), &id).len() {
        6 => (StatusCode::OK, Json(json!({"id": id, "status": "terminated"}))),
        _ => (StatusCode::OK, Json(json!({"id": id, "status": "started"}))),
    }
}

async fn events(manager: Shared, Query(query): Query<Vec<(String, String)>>) -> Json<Value> {
    let find = |name: &str| query.iter().find(|pair| pair.0 == name).map_or("", |pair| &pair.1);
    let rows = reports(&lock(&manager), find("execution_id"));
    let page: Vec<_> = rows.iter().skip(find("_offset").parse().unwrap_or(0)).collect();
    Json(json!({"items": page, "metadata": {"pagination": {"total": rows.len(), "offset": 0, "size": 500}}}))
}

/// What an execution has reported so far.
fn reports(manager: &Manager, id: &str) -> Vec<Value> {
    let number = id.parse::<usize>().unwrap_or(0).wrapping_sub(1);
    let Some((begun, time)) = manager.executions.get(number) else { return Vec::new() };
    let steps = (begun.elapsed().as_millis() / STEP.as_millis()) as usize;
    let rows = REPORTS.iter().enumerate().take(steps);
    rows.map(|(step, (event_type, message, instance))| {
        json!({
            "_storage_id": number * REPORTS.len() + step,
            "type": if event_type.is_some() { "cloudify_event" } else { "cloudify_log" },
            "event_type": event_type,
            "level": if event_type.is_some() { None } else { Some("info") },
            "message": message,
            "node_instance_id": instance,
            "reported_timestamp": *time + STEP * step as u32,
        })
    })
    .collect()
}

fn refused(status: StatusCode, code: &str) -> Answer {
    (status, Json(json!({"error_code": code, "message": "not now", "server_traceback": null})))
}

fn lock(manager: &Mutex<Manager>) -> MutexGuard<'_, Manager> {
    manager.lock().unwrap_or_else(PoisonError::into_inner)
}
