//! A server with one cluster, for trying the example without an account.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use nc2_sdk::{Client, Error, ErrorKind, Result, Uuid};
use serde_json::{Value, json};

use crate::Plan;

/// How long a task of the demo takes.
const TASK: Duration = Duration::from_millis(900);

const CLUSTER: Uuid = Uuid::from_u128(0x7d3c_51a4_7f1e_4f0b_9d0a_2b8f_3a4c_5d6e);
const ORGANIZATION: &str = "2f9c1f7e-3a54-4b8e-8a53-0c2f6b1d9e10";

/// The tasks, by when they were started, with the state that the cluster has afterwards.
type Tasks = Arc<Mutex<Vec<(Instant, &'static str)>>>;

/// Starts the server and returns a plan that talks to it.
pub(crate) async fn plan() -> Result<Plan> {
    let url = serve().await.map_err(|error| {
        Error::new(ErrorKind::Io, "the demo server cannot listen on the loopback address").with_source(error)
    })?;
    Ok(Plan {
        nc2: Client::builder().base_url(url).api_key("demo-key-id", "demo-api-key").build()?,
        organization_id: ORGANIZATION.to_owned(),
        cloud_account_id: "Y2xvdWRfYWNjb3VudF9pZA==".to_owned(),
        every: Duration::from_millis(150),
    })
}

async fn serve() -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/api/v2", listener.local_addr()?);
    let routes = Router::new()
        .route("/clusters/aws", post(async |tasks: State<Tasks>| start(tasks, "running")))
        .route("/clusters/{id}", get(cluster))
        .route("/clusters/{id}/hibernate", post(async |tasks: State<Tasks>| start(tasks, "hibernated")))
        .route("/clusters/{id}/resume", post(async |tasks: State<Tasks>| start(tasks, "running")))
        .route("/clusters/{id}/terminate", post(async |tasks: State<Tasks>| start(tasks, "terminated")))
        .route("/tasks/{id}", get(task));
    let app = Router::new().nest("/api/v2", routes).with_state(Tasks::default());
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}

fn start(State(tasks): State<Tasks>, then: &'static str) -> (StatusCode, Json<Value>) {
    let mut tasks = tasks.lock().unwrap_or_else(PoisonError::into_inner);
    tasks.push((Instant::now(), then));
    (StatusCode::ACCEPTED, Json(json!({"data": described(tasks.len(), "not_started")})))
}

async fn task(State(tasks): State<Tasks>, Path(id): Path<Uuid>) -> (StatusCode, Json<Value>) {
    let number = id.as_u128() as usize;
    let tasks = tasks.lock().unwrap_or_else(PoisonError::into_inner);
    match tasks.get(number.wrapping_sub(1)) {
        None => (StatusCode::NOT_FOUND, Json(json!({"errors": [{"title": "Not found"}]}))),
        Some((started, _)) => {
            let status = match started.elapsed() {
                elapsed if elapsed < TASK * 2 / 3 => "running",
                elapsed if elapsed < TASK => "succeeding",
                _ => "done",
            };
            (StatusCode::OK, Json(json!({"data": described(number, status)})))
        }
    }
}

fn described(number: usize, status: &str) -> Value {
    json!({"id": Uuid::from_u128(number as u128), "status": status, "cluster_id": CLUSTER})
}

async fn cluster(State(tasks): State<Tasks>) -> Json<Value> {
    let tasks = tasks.lock().unwrap_or_else(PoisonError::into_inner);
    let status = tasks.last().map_or("creating", |(_, then)| then);
    Json(json!({"data": {"id": CLUSTER, "name": "three-nodes", "status": status}}))
}
