//! Events as they come: none missing, none twice, and an end.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudify_sdk::types::Event;
use cloudify_sdk::{Client, Follow, Result, TryStreamExt as _};
use serde_json::{Value, json};
use server::{Answer, Arrived, Server, error, execution, ok};

const TICK: Duration = Duration::from_millis(1);

/// The rows of a manager, and how far it has come.
#[derive(Default)]
struct Manager {
    rows: Vec<Value>,
    looks: usize,
    status: &'static str,
}

impl Manager {
    fn event(&mut self, number: u64, second: u64, event_type: &str) {
        self.row(json!({"type": "cloudify_event", "_storage_id": number, "event_type": event_type,
            "message": format!("event {number}"), "reported_timestamp": time(second)}));
    }

    fn log(&mut self, number: u64, second: u64) {
        self.row(json!({"type": "cloudify_log", "_storage_id": number, "level": "info",
            "message": format!("log {number}"), "reported_timestamp": time(second)}));
    }

    /// The workflow succeeds.
    fn succeed(&mut self, number: u64, second: u64) {
        self.event(number, second, "workflow_succeeded");
        self.status = "terminated";
    }

    fn row(&mut self, row: Value) {
        let after =
            |other: &Value| other["reported_timestamp"].as_str() <= row["reported_timestamp"].as_str();
        self.rows.insert(self.rows.partition_point(after), row);
    }

    fn page(&self, request: &Arrived) -> Answer {
        let number = |name| request.value(name).unwrap().parse::<usize>().unwrap();
        let kinds: Vec<_> =
            request.pairs().into_iter().filter(|pair| pair.0 == "type").map(|pair| pair.1).collect();
        let rows =
            self.rows.iter().filter(|row| kinds.is_empty() || kinds.iter().any(|kind| row["type"] == **kind));
        let rows: Vec<_> = rows.collect();
        let page: Vec<_> = rows.iter().skip(number("_offset")).take(number("_size")).collect();
        ok(json!({"items": page, "metadata": {"pagination": {
            "total": rows.len(), "offset": number("_offset"), "size": number("_size")}}}))
    }
}

fn time(second: u64) -> String {
    format!("2020-01-01T{:02}:{:02}:{:02}.000Z", second / 3600, second / 60 % 60, second % 60)
}

/// A manager on which `happens` before its n-th look at the execution, counted from 0.
fn manager(happens: impl Fn(&mut Manager, usize) + Clone + Send + Sync + 'static) -> Server {
    let state = Arc::new(Mutex::new(Manager { status: "started", ..Manager::default() }));
    Server::start(move |request| {
        let mut manager = state.lock().unwrap();
        if request.path == "/events" {
            return manager.page(request);
        }
        let look = manager.looks;
        manager.looks += 1;
        happens(&mut manager, look);
        execution("e1", manager.status)
    })
}

fn follow(cloudify: &Client) -> Follow {
    cloudify.events().follow("e1").every(TICK)
}

async fn messages(events: Follow) -> Result<Vec<String>> {
    events.map_ok(|event: Event| event.message.unwrap_or_default()).try_collect().await
}

#[tokio::test]
async fn events_come_in_order_and_the_stream_ends_after_the_execution() {
    let server = manager(|manager, look| match look {
        0 => manager.event(1, 1, "workflow_started"),
        1 => manager.log(1, 2),
        3 => manager.event(2, 3, "task_succeeded"),
        4 => manager.succeed(3, 4),
        _ => {}
    });
    let came = messages(follow(&server.client())).await.unwrap();
    assert_eq!(came, ["event 1", "log 1", "event 2", "event 3"]);
    let requests = server.requests();
    let asked = requests.iter().find(|request| request.path == "/events").unwrap();
    assert_eq!(asked.value("execution_id").as_deref(), Some("e1"));
    assert_eq!(asked.value("_sort").as_deref(), Some("reported_timestamp"));
}

#[tokio::test]
async fn an_event_and_a_log_with_the_same_number_are_two() {
    let server = manager(|manager, look| {
        if look == 0 {
            manager.event(7, 1, "workflow_succeeded");
            manager.log(7, 1);
            manager.status = "terminated";
        }
    });
    assert_eq!(messages(follow(&server.client())).await.unwrap().len(), 2);
}

#[tokio::test]
async fn an_event_that_slips_in_before_what_was_read_is_not_missed() {
    let server = manager(|manager, look| match look {
        0 => (0..1000).for_each(|number| manager.event(number, number + 10, "task_started")),
        1 => {
            // One near the end, one near the beginning: every row between them moves.
            manager.event(2000, 1005, "task_started");
            manager.event(2001, 11, "task_started");
        }
        2 => manager.succeed(2002, 3000),
        _ => {}
    });
    let came = messages(follow(&server.client())).await.unwrap();
    assert_eq!(came.len(), 1003);
    assert_eq!(came.iter().collect::<BTreeSet<_>>().len(), 1003);
}

#[tokio::test]
async fn logs_that_come_after_the_end_are_not_missed() {
    let server = manager(|manager, look| match look {
        0 => manager.succeed(1, 1),
        1 => manager.log(1, 1),
        2 => manager.log(2, 1),
        _ => {}
    });
    assert_eq!(messages(follow(&server.client())).await.unwrap(), ["event 1", "log 1", "log 2"]);
}

#[tokio::test]
async fn an_execution_that_was_killed_ends_the_stream_without_a_farewell() {
    let server = manager(|manager, look| match look {
        0 => manager.event(1, 1, "workflow_started"),
        _ => manager.status = "cancelled",
    });
    assert_eq!(messages(follow(&server.client())).await.unwrap(), ["event 1"]);
}

#[tokio::test]
async fn events_that_are_deleted_meanwhile_hide_no_others() {
    let server = manager(|manager, look| match look {
        0 => (0..50).for_each(|number| manager.event(number, number, "task_started")),
        1 => {
            manager.rows.drain(..40);
            manager.event(100, 100, "task_started");
        }
        2 => manager.succeed(101, 101),
        _ => {}
    });
    let came = messages(follow(&server.client())).await.unwrap();
    assert_eq!(came.len(), 52);
    assert_eq!(came[50..], ["event 100", "event 101"]);
}

#[tokio::test]
async fn logs_are_left_out_on_demand() {
    let server = manager(|manager, look| {
        if look == 0 {
            manager.log(1, 1);
            manager.event(1, 2, "workflow_failed");
            manager.status = "failed";
        }
    });
    assert_eq!(messages(follow(&server.client()).without_logs()).await.unwrap(), ["event 1"]);
}

#[tokio::test]
async fn the_tenant_is_sent_with_every_request() {
    let server = manager(|manager, _| {
        manager.event(1, 1, "workflow_succeeded");
        manager.rows.truncate(1);
        manager.status = "terminated";
    });
    messages(follow(&server.client()).tenant("other")).await.unwrap();
    assert!(server.requests().iter().all(|request| request.header("tenant") == Some("other")));
}

/// A page with the event that ends a workflow.
fn farewell(request: &Arrived) -> Answer {
    let mut manager = Manager::default();
    manager.succeed(1, 1);
    manager.page(request)
}

#[tokio::test]
async fn a_failure_that_passes_interrupts_nothing() {
    let calls = Arc::new(Mutex::new(0));
    let server = Server::start(move |request: &Arrived| {
        let mut calls = calls.lock().unwrap();
        *calls += 1;
        match (request.path.as_str(), *calls) {
            // Three attempts per call: the first calls of both kinds fail altogether.
            (_, 1..=3 | 5..=7) => error(503, "maintenance_mode_active"),
            ("/events", _) => farewell(request),
            _ => execution("e1", "terminated"),
        }
    });
    assert_eq!(messages(follow(&server.client())).await.unwrap(), ["event 1"]);
}

#[tokio::test]
async fn an_execution_that_is_not_there_is_an_error() {
    let server = Server::start(|_| error(404, "not_found_error"));
    let error = messages(follow(&server.client())).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(server.lines(), ["GET /executions/e1"]);
}

#[tokio::test]
async fn following_ends_at_its_deadline() {
    let server = manager(|_, _| {});
    let error = messages(follow(&server.client()).deadline(Duration::from_millis(15))).await.unwrap_err();
    assert!(error.is_wait_timeout());
}

#[tokio::test]
async fn following_ends_at_its_deadline_also_when_the_manager_hangs() {
    let server = Server::start(|_| {
        std::thread::sleep(Duration::from_secs(3));
        ok(json!({}))
    });
    let events = server.client().events().follow("e1").every(TICK).deadline(Duration::from_millis(200));
    let ended = tokio::time::timeout(Duration::from_secs(2), messages(events)).await;
    assert!(ended.unwrap().unwrap_err().is_wait_timeout());
}

#[tokio::test]
async fn a_manager_that_counts_more_events_than_it_has_is_not_asked_without_a_pause() {
    let server = Server::start(|request| match request.path.as_str() {
        "/events" => {
            let row = json!({"type": "cloudify_event", "_storage_id": 1, "reported_timestamp": time(1)});
            ok(
                json!({"items": [row], "metadata": {"pagination": {"total": u64::MAX, "offset": 0, "size": 1}}}),
            )
        }
        _ => execution("e1", "terminated"),
    });
    let limit = Duration::from_millis(500);
    let events = server.client().events().follow("e1").every(Duration::from_millis(100)).deadline(limit);
    assert!(messages(events).await.unwrap_err().is_wait_timeout());
    assert!(server.requests().len() < 20, "{}", server.requests().len());
}

/// Stores rows in random order of their times, a few per look, ties included.
fn store(manager: &mut Manager, seed: u64, look: u64) {
    let mut random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(look * 7919);
    for index in 0..10 {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        manager.log(look * 10 + index, random % 60);
    }
}

#[tokio::test]
async fn whatever_the_order_in_which_rows_are_stored_each_comes_once() {
    for seed in 1..9_u64 {
        let server = manager(move |manager, look| match look {
            0..12 => store(manager, seed, look as u64),
            12 => manager.succeed(1, 100),
            _ => {}
        });
        let came = messages(follow(&server.client())).await.unwrap();
        assert_eq!(came.len(), 121, "seed {seed}");
        assert_eq!(came.iter().collect::<BTreeSet<_>>().len(), 121, "seed {seed}");
    }
}
