//! A manager 6.4 with one group, for trying the example without a real one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::{Path, Query, State};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use cloudify_sdk::{Client, Error, ErrorKind, Result};
use serde_json::{Value, json};

/// How long one deployment takes to be installed.
const INSTALLATION: Duration = Duration::from_millis(200);

/// Every so many fail.
const FAILS: usize = 333;

#[derive(Default)]
struct Manager {
    members: Vec<String>,
    run: Option<(Instant, usize)>,
}

type Shared = State<Arc<Mutex<Manager>>>;

/// Starts the manager and returns a client that logs in to it.
pub(crate) async fn client() -> Result<Client> {
    let url = serve().await.map_err(|error| {
        Error::new(ErrorKind::Io, "the demo manager cannot listen on the loopback address").with_source(error)
    })?;
    Client::builder().host(&url).no_proxy().login("demo", "demo-password").build()
}

async fn serve() -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let routes = Router::new()
        .route("/tokens", post(async || Json(json!({"username": "demo", "value": "demo-token"}))))
        .route("/version", get(async || Json(json!({"version": "6.4.2"}))))
        .route("/deployment-groups/{id}", put(group).patch(add))
        .route("/execution-groups", post(start).get(creations))
        .route("/execution-groups/{id}", get(run))
        .route("/executions", get(executions));
    let app = Router::new().nest("/api/v3.1", routes).with_state(Arc::default());
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}

async fn group(Path(id): Path<String>) -> Json<Value> {
    Json(json!({"id": id}))
}

async fn add(manager: Shared, Path(id): Path<String>, Json(body): Json<Value>) -> Json<Value> {
    let new = body["add"]["new_deployments"].as_array().into_iter().flatten();
    let mut manager = lock(&manager);
    manager.members.extend(new.filter_map(|member| member["id"].as_str().map(str::to_owned)));
    Json(json!({"id": id, "deployment_ids": manager.members}))
}

async fn creations() -> Json<Value> {
    page(&[json!({"id": "creation"})], 1)
}

async fn start(manager: Shared, Json(body): Json<Value>) -> Json<Value> {
    let concurrency = body["concurrency"].as_u64().unwrap_or(5) as usize;
    let mut manager = lock(&manager);
    manager.run = Some((Instant::now(), concurrency));
    answer(&manager, "pending")
}

async fn run(manager: Shared, Path(id): Path<String>) -> Json<Value> {
    let manager = lock(&manager);
    if id == "creation" {
        return Json(
            json!({"id": id, "workflow_id": "create_deployment_environment", "status": "terminated"}),
        );
    }
    let is_over = ended(&manager) == manager.members.len();
    answer(&manager, if is_over { "failed" } else { "started" })
}

fn answer(manager: &Manager, status: &str) -> Json<Value> {
    Json(json!({"id": "run", "workflow_id": "install", "status": status, "execution_ids": manager.members}))
}

/// As many as run at once end after each installation.
fn ended(manager: &Manager) -> usize {
    let Some((begun, concurrency)) = manager.run else { return 0 };
    let rounds = (begun.elapsed().as_millis() / INSTALLATION.as_millis()) as usize;
    rounds.saturating_mul(concurrency).min(manager.members.len())
}

async fn executions(manager: Shared, Query(query): Query<Vec<(String, String)>>) -> Json<Value> {
    let find = |name: &str| query.iter().find(|pair| pair.0 == name).map_or("", |pair| &pair.1);
    let manager = lock(&manager);
    let has_failed = |number: &usize| (number + 1).is_multiple_of(FAILS);
    let numbers = 0..ended(&manager);
    let numbers: Vec<usize> = match find("status") {
        "terminated" => numbers.filter(|number| !has_failed(number)).collect(),
        "failed" => numbers.filter(has_failed).collect(),
        _ => Vec::new(),
    };
    let size = find("_size").parse().unwrap_or(1000);
    let rows: Vec<Value> = numbers
        .iter()
        .skip(find("_offset").parse().unwrap_or(0))
        .take(size)
        .map(|number| json!({"id": number.to_string(), "deployment_id": manager.members[*number], "status": find("status"), "error": "no host was free"}))
        .collect();
    page(&rows, numbers.len())
}

fn page(items: &[Value], total: usize) -> Json<Value> {
    Json(json!({"items": items, "metadata": {"pagination": {"total": total, "offset": 0, "size": 1000}}}))
}

fn lock(manager: &Mutex<Manager>) -> MutexGuard<'_, Manager> {
    manager.lock().unwrap_or_else(PoisonError::into_inner)
}
