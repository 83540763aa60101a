//! A loopback server that remembers what it was asked.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, Response};
use cloudify_sdk::cloudmgr_runtime::Bytes;
use cloudify_sdk::{Client, ClientBuilder, RetryPolicy};
use serde_json::{Value, json};

pub(crate) const TOKEN: &str = "invented-token";

/// What arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) method: String,
    /// Below `/api/v3.1`, as it was sent.
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Arrived {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// The pairs of the query, decoded.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        let decoded =
            |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
    }

    /// The first value of a query parameter.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        self.pairs().into_iter().find(|pair| pair.0 == name).map(|pair| pair.1)
    }

    pub(crate) fn is(&self, method: &str, path: &str) -> bool {
        self.method == method && self.path == path
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Answer(pub(crate) u16, pub(crate) &'static str, pub(crate) Vec<u8>);

pub(crate) fn json(status: u16, body: Value) -> Answer {
    Answer(status, "application/json", body.to_string().into())
}

pub(crate) fn ok(body: Value) -> Answer {
    json(200, body)
}

pub(crate) fn error(status: u16, code: &str) -> Answer {
    json(status, json!({"error_code": code, "message": format!("this is {code}"), "server_traceback": null}))
}

pub(crate) fn execution(id: &str, status: &str) -> Answer {
    ok(
        json!({"id": id, "status": status, "workflow_id": "install", "deployment_id": "web", "parameters": {}, "error": ""}),
    )
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
            let Answer(status, kind, body) = answer(&arrived);
            Response::builder().status(status).header("content-type", kind).body(Body::from(body)).unwrap()
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, requests }
    }

    /// A builder without credentials whose client does not wait between attempts.
    pub(crate) fn builder(&self) -> ClientBuilder {
        let eager = RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO);
        Client::builder().host(&self.url).no_proxy().strict(true).retry(eager)
    }

    /// A client with a ready token.
    pub(crate) fn client(&self) -> Client {
        self.builder().token(TOKEN).build().unwrap()
    }

    pub(crate) fn requests(&self) -> Vec<Arrived> {
        self.requests.lock().unwrap().clone()
    }

    /// `GET /tokens` and the like, in order.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.requests().iter().map(|request| format!("{} {}", request.method, request.path)).collect()
    }
}

async fn read(request: Request<Body>) -> Arrived {
    let (head, body) = request.into_parts();
    let path = head.uri.path();
    Arrived {
        method: head.method.to_string(),
        path: path.strip_prefix("/api/v3.1").unwrap_or(path).to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body: to_bytes(body, usize::MAX).await.unwrap_or_default(),
    }
}
