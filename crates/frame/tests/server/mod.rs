//! A server on a local port that records the requests of a test.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use frame_sdk::testing::{self, Reply, Seen};
use frame_sdk::{Client, ClientBuilder, StatusCode};
use serde_json::{Value, json};

pub(crate) type Answer = (StatusCode, Value);

pub(crate) fn ok(body: Value) -> Answer {
    (StatusCode::OK, body)
}

/// A query parameter that is a number.
pub(crate) fn number(seen: &Seen, name: &str) -> Option<usize> {
    seen.query(name)?.parse().ok()
}

/// The query as it was sent, percent-encoded.
pub(crate) fn query(seen: &Seen) -> String {
    seen.uri().query().unwrap_or_default().to_owned()
}

pub(crate) struct Server {
    url: String,
    kit: testing::Server,
}

impl Server {
    pub(crate) fn start(answer: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Self {
        let (_, kit) = testing::server();
        _ = kit.lenient().on_anything().replies(move |seen| {
            let (status, body) = answer(seen);
            Reply::new(status.as_u16()).json(&body)
        });
        Self { url: kit.listen(), kit }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(&self.url).no_proxy().strict(true)
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().credentials("invented-id", "invented-secret").build().unwrap()
    }

    pub(crate) fn requests(&self) -> Vec<Seen> {
        self.kit.requests()
    }

    /// The queries of all requests, percent-encoded.
    pub(crate) fn queries(&self) -> Vec<String> {
        self.requests().iter().map(query).collect()
    }
}

/// The requested page of `count` audit trails, of 20 rows unless the query has a size.
pub(crate) fn trails(seen: &Seen, count: usize) -> Answer {
    let start = number(seen, "offset").unwrap_or(0);
    let end = count.min(start + number(seen, "limit").unwrap_or(20));
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
