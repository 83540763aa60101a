//! A server with six clusters, for trying the example without an account.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use nc2_sdk::{Client, Error, ErrorKind, Result, Uuid};
use serde_json::{Value, json};

use crate::Plan;

/// How long a task of the demo takes.
const TASK: Duration = Duration::from_millis(600);

/// The clusters and whether they run.
const CLUSTERS: [(&str, bool); 6] =
    [("dev-1", true), ("dev-2", true), ("dev-3", false), ("test-1", true), ("test-2", true), ("demo", true)];

/// When the hibernation of each cluster was started.
#[derive(Clone)]
struct Started {
    /// Of those that this run started.
    now: Arc<Mutex<HashMap<Uuid, Instant>>>,
    /// Of all others: an earlier run may have started them.
    before: Instant,
}

/// Starts the server and returns a plan that talks to it.
pub(crate) async fn plan() -> Result<Plan> {
    let url = serve().await.map_err(|error| {
        Error::new(ErrorKind::Io, "the demo server cannot listen on the loopback address").with_source(error)
    })?;
    let nc2 = Client::builder().base_url(url).api_key("demo-key-id", "demo-api-key").build()?;
    Ok(Plan { nc2, every: Duration::from_millis(100) })
}

async fn serve() -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/api/v2", listener.local_addr()?);
    let routes = Router::new()
        .route("/clusters", get(list))
        .route("/clusters/{id}/hibernate", post(hibernate))
        .route("/tasks/{id}", get(task));
    let app = Router::new()
        .nest("/api/v2", routes)
        .with_state(Started { now: Arc::default(), before: Instant::now() });
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}

async fn list(Query(query): Query<HashMap<String, String>>) -> Json<Value> {
    let first_page = query.get("page").is_none_or(|page| page == "1");
    let rows = CLUSTERS.iter().enumerate().filter(|_| first_page).map(|(number, (name, running))| {
        let status = if *running { "running" } else { "hibernated" };
        json!({"id": Uuid::from_u128(number as u128 + 1), "name": name, "status": status})
    });
    Json(json!({"data": rows.collect::<Vec<_>>()}))
}

/// The task has the ID of its cluster.
async fn hibernate(State(started): State<Started>, Path(id): Path<Uuid>) -> (StatusCode, Json<Value>) {
    started.now.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Instant::now());
    (StatusCode::ACCEPTED, Json(json!({"data": {"id": id, "status": "not_started", "cluster_id": id}})))
}

async fn task(State(started): State<Started>, Path(id): Path<Uuid>) -> Json<Value> {
    let now = started.now.lock().unwrap_or_else(PoisonError::into_inner).get(&id).copied();
    let status = if now.unwrap_or(started.before).elapsed() < TASK { "running" } else { "done" };
    Json(json!({"data": {"id": id, "status": status, "cluster_id": id}}))
}
