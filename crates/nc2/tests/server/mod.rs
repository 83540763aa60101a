//! A loopback server that remembers what it was asked.
#![allow(dead_code, reason = "each test file uses its own part")]

use nc2_sdk::testing::{self, Reply, Seen};
use nc2_sdk::{Client, ClientBuilder, StatusCode};
use serde_json::{Value, json};

pub(crate) const CLUSTER: &str = "6a1e8f0e-34c1-4b0a-a2f5-0d6a3f6c9b11";
pub(crate) const TASK: &str = "0b9c3c58-6f0f-4d6e-9a35-8f3f6c1d2e22";

/// A received request.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) authorization: String,
    pub(crate) body: Value,
}

impl From<&Seen> for Arrived {
    fn from(seen: &Seen) -> Self {
        Self {
            method: seen.method().to_string(),
            path: seen.uri().path().to_owned(),
            authorization: seen.header("authorization").unwrap_or_default().to_owned(),
            body: serde_json::from_slice(seen.body()).unwrap_or_default(),
        }
    }
}

pub(crate) type Answer = (StatusCode, Value);

pub(crate) fn ok(data: Value) -> Answer {
    (StatusCode::OK, json!({"data": data}))
}

pub(crate) fn accepted(data: Value) -> Answer {
    (StatusCode::ACCEPTED, json!({"data": data}))
}

pub(crate) struct Server {
    url: String,
    kit: testing::Server,
}

impl Server {
    pub(crate) fn start(answer: impl Fn(&Arrived) -> Answer + Send + Sync + 'static) -> Self {
        let (_, kit) = testing::server();
        _ = kit.lenient().on_anything().replies(move |seen| {
            let (status, body) = answer(&Arrived::from(seen));
            Reply::new(status.as_u16()).json(&body)
        });
        Self { url: kit.listen(), kit }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(&self.url).no_proxy().strict(true)
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().api_key("key-id", "invented-api-key").build().unwrap()
    }

    pub(crate) fn requests(&self) -> Vec<Arrived> {
        self.kit.requests().iter().map(Arrived::from).collect()
    }
}
