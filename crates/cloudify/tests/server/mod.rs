//! A server on a local port that records the requests of a test.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::time::Duration;

use cloudify_sdk::cloudmgr_runtime::Bytes;
use cloudify_sdk::cloudmgr_runtime::http::HeaderMap;
use cloudify_sdk::testing::{self, Reply, Seen};
use cloudify_sdk::{Client, ClientBuilder, RetryPolicy};
use serde_json::{Value, json};

pub(crate) const TOKEN: &str = "invented-token";

/// A received request.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) method: String,
    /// Below `/api/v3.1`, as it was sent.
    pub(crate) path: String,
    pub(crate) query: String,
    pairs: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl From<&Seen> for Arrived {
    fn from(seen: &Seen) -> Self {
        let path = seen.uri().path();
        Self {
            method: seen.method().to_string(),
            path: path.strip_prefix("/api/v3.1").unwrap_or(path).to_owned(),
            query: seen.uri().query().unwrap_or_default().to_owned(),
            pairs: seen.pairs().to_vec(),
            headers: seen.headers().clone(),
            body: Bytes::copy_from_slice(seen.body()),
        }
    }
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
        self.pairs.clone()
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
    kit: testing::Server,
}

impl Server {
    pub(crate) fn start(answer: impl Fn(&Arrived) -> Answer + Send + Sync + 'static) -> Self {
        let (_, kit) = testing::server();
        _ = kit.lenient().on_anything().replies(move |seen| {
            let Answer(status, kind, body) = answer(&Arrived::from(seen));
            Reply::new(status).header("content-type", kind).body(body)
        });
        let url = kit.listen().replace("/api/v3.1", "");
        Self { url, kit }
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
        self.kit.requests().iter().map(Arrived::from).collect()
    }

    /// `GET /tokens` and the like, in order.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.requests().iter().map(|request| format!("{} {}", request.method, request.path)).collect()
    }
}
