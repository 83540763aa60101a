//! A loopback server that remembers what it was asked.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, Response, StatusCode};
use frame_sdk::{Client, ClientBuilder};
use serde_json::{Value, json};

/// What arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) path: String,
    /// As it came, percent-encoded.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
}

impl Arrived {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn parameters(&self) -> HashMap<&str, String> {
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.map(|(name, value)| (name, value.replace("%3A", ":"))).collect()
    }

    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.parameters().get(name)?.parse().ok()
    }
}

pub(crate) type Answer = (StatusCode, Value);

pub(crate) fn ok(body: Value) -> Answer {
    (StatusCode::OK, body)
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
            let arrived = read(&request);
            seen.lock().unwrap().push(arrived.clone());
            let (status, body) = answer(&arrived);
            let answer = Response::builder().status(status).header("content-type", "application/json");
            answer.body(body.to_string()).unwrap()
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/v1", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, requests }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(&self.url).no_proxy().strict(true)
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().credentials("invented-id", "invented-secret").build().unwrap()
    }

    pub(crate) fn requests(&self) -> Vec<Arrived> {
        self.requests.lock().unwrap().clone()
    }

    /// The queries so far, as they came.
    pub(crate) fn queries(&self) -> Vec<String> {
        self.requests().into_iter().map(|arrived| arrived.query).collect()
    }
}

fn read(request: &Request<Body>) -> Arrived {
    Arrived {
        path: request.uri().path().to_owned(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        headers: request.headers().clone(),
    }
}

/// The page that the query asks for, of `count` audit trails; 20 where it asks for no size.
pub(crate) fn trails(arrived: &Arrived, count: usize) -> Answer {
    let start = arrived.number("offset").unwrap_or(0);
    let end = count.min(start + arrived.number("limit").unwrap_or(20));
    ok((start..end).map(trail).collect())
}

pub(crate) fn trail(number: usize) -> Value {
    json!({
        "id": format!("trail-{number}"),
        "kind": "updateLaunchpad",
        "inserted_at": "2024-04-15T20:49:13.377350Z",
        "user_email": "administrator@example.com",
        "user_last_name": "Said \"hello\", then left",
        "account_id": null,
    })
}

/// A folder that is removed when it is dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("frame-sdk-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}
