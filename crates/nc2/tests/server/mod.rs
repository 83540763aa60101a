//! A loopback server that remembers what it was asked.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode};
use nc2_sdk::{Client, ClientBuilder};
use serde_json::{Value, json};

pub(crate) const CLUSTER: &str = "6a1e8f0e-34c1-4b0a-a2f5-0d6a3f6c9b11";
pub(crate) const TASK: &str = "0b9c3c58-6f0f-4d6e-9a35-8f3f6c1d2e22";

/// What arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) authorization: String,
    pub(crate) body: Value,
}

pub(crate) type Answer = (StatusCode, Value);

pub(crate) fn ok(data: Value) -> Answer {
    (StatusCode::OK, json!({"data": data}))
}

pub(crate) fn accepted(data: Value) -> Answer {
    (StatusCode::ACCEPTED, json!({"data": data}))
}

pub(crate) struct Server {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<Arrived>>>,
}

impl Server {
    pub(crate) async fn start(answer: impl Fn(&Arrived) -> Answer + Clone + Send + Sync + 'static) -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        let app = Router::new().fallback(async move |request: Request<Body>| {
            let arrived = read(request).await;
            seen.lock().unwrap().push(arrived.clone());
            let (status, body) = answer(&arrived);
            Response::builder()
                .status(status)
                .header("content-type", "application/json")
                .body(body.to_string())
                .unwrap()
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/api/v2", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, requests }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(&self.url).no_proxy().strict(true)
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().api_key("key-id", "invented-api-key").build().unwrap()
    }

    pub(crate) fn requests(&self) -> Vec<Arrived> {
        self.requests.lock().unwrap().clone()
    }
}

async fn read(request: Request<Body>) -> Arrived {
    let header = request.headers().get("authorization").map(|value| value.to_str().unwrap().to_owned());
    Arrived {
        method: request.method().to_string(),
        path: request.uri().path().to_owned(),
        authorization: header.unwrap_or_default(),
        body: serde_json::from_slice(&to_bytes(request.into_body(), 1 << 20).await.unwrap())
            .unwrap_or(Value::Null),
    }
}
