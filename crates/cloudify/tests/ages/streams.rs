//! The audit log: one JSON object after the other, asked for again where the connection ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cloudify_sdk::StreamExt as _;
use serde_json::json;

use crate::server::{Answer, Server, error, ok};

fn entry(id: u32, second: u32) -> String {
    let entry = json!({"id": id, "ref_table": "executions", "ref_id": id, "operation": "create",
        "created_at": format!("2030-01-01T00:00:0{second}.000")});
    format!("{entry}\n\n")
}

/// The log from the times that are asked for; the first connection ends within an entry.
fn audit_log(call: usize) -> Answer {
    let body = match call {
        0 => entry(1, 1) + &entry(2, 2) + "{\"id\": 3, \"ref_ta",
        1 => entry(2, 2) + &entry(3, 2) + &entry(4, 3),
        _ => entry(4, 3) + &entry(5, 4),
    };
    Answer(200, "text/event-stream", body.into())
}

#[tokio::test]
async fn changes_come_once_each_although_the_connection_ends_in_between() {
    let calls: Arc<AtomicUsize> = Arc::default();
    let server = Server::start(move |request| match request.path.as_str() {
        "/version" => ok(json!({"version": "7.0.4"})),
        "/audit/stream" => audit_log(calls.fetch_add(1, Ordering::Relaxed)),
        _ => error(404, "not_found_error"),
    });
    let follow = server.client().audit_log().follow().again_after(Duration::from_millis(1));
    let changes: Vec<_> = follow.take(5).map(|change| change.unwrap().id.unwrap()).collect().await;
    assert_eq!(changes, [1, 2, 3, 4, 5]);
    let since: Vec<_> = server.requests().iter().skip(1).map(|request| request.value("since")).collect();
    let times = [None, Some("2030-01-01T00:00:02.000"), Some("2030-01-01T00:00:03.000")];
    assert_eq!(since, times.map(|time| time.map(str::to_owned)));
}

#[tokio::test]
async fn an_audit_log_that_may_not_be_seen_ends_the_stream() {
    let server = Server::start(|request| match request.path.as_str() {
        "/version" => ok(json!({"version": "7.0.4"})),
        _ => error(403, "forbidden_error"),
    });
    let mut follow = server.client().audit_log().follow();
    assert_eq!(follow.next().await.unwrap().unwrap_err().status().unwrap(), 403);
}
