//! A frontend on a local port that records the requests of a test. It handles logins and sessions itself.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use nano_sdk::cloudmgr_runtime::Bytes;
use nano_sdk::cloudmgr_runtime::http::HeaderMap;
use nano_sdk::testing::{self, Reply, Seen};
use nano_sdk::{Client, ClientBuilder};
use serde_json::{Value, json};

pub(crate) const GUEST: &str = "e71d7a3b-d029-4626-948e-a815bbd47d97";
pub(crate) const IMAGE: &str = "86f1fdb4-bef6-425a-990d-222c0291797d";

/// A received request.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) method: String,
    /// Below `/api/v1`.
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl From<&Seen> for Arrived {
    fn from(seen: &Seen) -> Self {
        Self {
            method: seen.method().to_string(),
            path: seen.uri().path().strip_prefix("/api/v1").unwrap().to_owned(),
            query: seen.uri().query().unwrap_or_default().to_owned(),
            headers: seen.headers().clone(),
            body: Bytes::copy_from_slice(seen.body()),
        }
    }
}

impl Arrived {
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Whether it needs no session.
    fn is_anonymous(&self) -> bool {
        let is_download = self.path.starts_with("/disk_images/") && self.path.ends_with("/file/");
        self.path == "/system/" || self.method == "GET" && is_download
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

pub(crate) type Answer = Reply;

pub(crate) fn answer(status: u16, content_type: &str, body: impl Into<Bytes>) -> Answer {
    Reply::new(status).header("content-type", content_type).body(body)
}

/// A success as the frontend sends it: as text.
pub(crate) fn ok(data: Value) -> Answer {
    with_status(200, data)
}

pub(crate) fn with_status(status: u16, data: Value) -> Answer {
    let envelope = json!({"error_code": 0, "message": "", "data": data});
    answer(status, "text/plain; charset=utf-8", format!("{envelope:#}\n"))
}

/// A failure as the frontend sends it: with status 200.
pub(crate) fn failed(message: &str) -> Answer {
    let envelope = json!({"error_code": 500, "message": message, "data": ""});
    answer(200, "text/plain; charset=utf-8", format!("{envelope:#}\n"))
}

pub(crate) fn page() -> Answer {
    answer(200, "text/html; charset=utf-8", "<!doctype html><title>Nano Portal</title>")
}

pub(crate) fn guest(created: bool, progress: u64) -> Value {
    json!({
        "name": "admin.web", "id": GUEST, "created": created, "progress": progress, "running": false, "owner": "nano",
        "group": "admin", "cores": 2, "memory": 1 << 30, "total_disk": 5, "disks": [5], "auto_start": false,
        "internal": {}, "external": {}, "qos": {"cpu_priority": "high"},
    })
}

#[derive(Default)]
struct State {
    requests: Vec<Arrived>,
    sessions: HashSet<String>,
    logins: usize,
    extensions: Vec<Arrived>,
    extensions_fail: bool,
    loses_login: bool,
}

type Shared = Arc<Mutex<State>>;

pub(crate) struct Server {
    pub(crate) url: String,
    state: Shared,
    _kit: testing::Server,
}

impl Server {
    pub(crate) fn start(answer: impl Fn(&Arrived) -> Answer + Send + Sync + 'static) -> Self {
        let (state, (_, kit)) = (Shared::default(), testing::server());
        let seen = Arc::clone(&state);
        _ = kit.lenient().on_anything().replies(move |request| {
            let arrived = Arrived::from(request);
            session(&seen, &arrived).unwrap_or_else(|| {
                seen.lock().unwrap().requests.push(arrived.clone());
                answer(&arrived)
            })
        });
        Self { url: kit.listen(), state, _kit: kit }
    }

    /// As [`start`](Self::start), with the number of the request, from 0.
    pub(crate) fn start_with(answer: impl Fn(usize, &Arrived) -> Answer + Send + Sync + 'static) -> Self {
        let count = Arc::new(AtomicUsize::new(0));
        Self::start(move |arrived| answer(count.fetch_add(1, Ordering::Relaxed), arrived))
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(&self.url).no_proxy().strict(true).login("nano", "Invented-Passw0rd")
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// What arrived, logins and extensions aside.
    pub(crate) fn requests(&self) -> Vec<Arrived> {
        self.state.lock().unwrap().requests.clone()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.requests().iter().map(Arrived::line).collect()
    }

    pub(crate) fn logins(&self) -> usize {
        self.state.lock().unwrap().logins
    }

    pub(crate) fn extensions(&self) -> Vec<Arrived> {
        self.state.lock().unwrap().extensions.clone()
    }

    /// From now on extensions are answered with nothing but 500.
    pub(crate) fn refuse_extensions(&self) {
        self.state.lock().unwrap().extensions_fail = true;
    }

    /// The answer of the next login is lost on its way.
    pub(crate) fn lose_a_login(&self) {
        self.state.lock().unwrap().loses_login = true;
    }

    /// Every session dies, as after three minutes.
    pub(crate) fn forget_sessions(&self) {
        self.state.lock().unwrap().sessions.clear();
    }
}

/// What the frontend answers by itself: logins, extensions, and calls without a live session.
fn session(state: &Shared, arrived: &Arrived) -> Option<Answer> {
    let mut state = state.lock().unwrap();
    if arrived.line() == "POST /sessions/" {
        return Some(log_in(&mut state, &arrived.json()));
    }
    match arrived.header("nano-session") {
        _ if arrived.is_anonymous() => {}
        "" => return Some(failed("unauthenticated request")),
        id if state.sessions.contains(id) => {}
        id => return Some(failed(&format!("invalid session '{id}'"))),
    }
    (arrived.method == "PUT" && arrived.path.starts_with("/sessions/")).then(|| {
        state.extensions.push(arrived.clone());
        if state.extensions_fail { answer(500, "text/plain", "") } else { ok(json!("")) }
    })
}

fn log_in(state: &mut State, body: &Value) -> Answer {
    state.logins += 1;
    if body["password"] != "Invented-Passw0rd" {
        return failed("invalid user or password");
    }
    let id = format!("invented-session-{}", state.logins);
    state.sessions.insert(id.clone());
    if std::mem::take(&mut state.loses_login) {
        return answer(502, "text/plain", "");
    }
    ok(json!({"session": id, "group": "admin", "timeout": 180, "menu": ["instance"], "address": "127.0.0.1"}))
}

/// Lets the server and the tasks in the background work until `done`, for two seconds at most.
pub(crate) async fn until(done: impl Fn() -> bool) {
    for _ in 0..2000 {
        if done() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
    panic!("it did not happen");
}
