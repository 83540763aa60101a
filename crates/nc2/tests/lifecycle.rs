//! Waiting and the conveniences on the wire.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use nc2_sdk::types::{Task, TaskStatus};
use nc2_sdk::{ErrorKind, TryStreamExt};
use serde_json::json;
use server::{Answer, Arrived, CLUSTER, Server, TASK, accepted, ok};

const SOON: Duration = Duration::from_millis(1);

/// A server whose task goes through these states, one per poll, and stays in the last.
fn task_that_goes_through(states: &'static [&'static str]) -> Server {
    let polls = Arc::new(AtomicUsize::new(0));
    Server::start(move |request: &Arrived| -> Answer {
        let task = |status: &str| json!({"id": TASK, "status": status, "cluster_id": CLUSTER});
        if request.method == "POST" {
            return accepted(task("not_started"));
        }
        if request.path.contains("/tasks/") {
            let poll = polls.fetch_add(1, Ordering::Relaxed).min(states.len() - 1);
            return ok(task(states[poll]));
        }
        ok(json!({"id": CLUSTER, "name": "c", "capacity": [
            {"host_type": "z1d.metal", "number_of_hosts": 3, "node_type": "hci"},
            {"host_type": "i3.metal", "number_of_hosts": 2},
        ]}))
    })
}

#[tokio::test]
async fn a_wait_shows_every_state_and_ends_with_done() {
    let server = task_that_goes_through(&["not_started", "running", "paused", "succeeding", "done"]);
    let waiter = server.client().clusters().resume(CLUSTER).start().await.unwrap();
    assert_eq!(waiter.id(), TASK);
    let states: Vec<Task> = waiter.every(SOON).states().try_collect().await.unwrap();
    let states: Vec<String> = states.iter().map(|task| task.status.as_ref().unwrap().to_string()).collect();
    assert_eq!(states, ["not_started", "running", "paused", "succeeding", "done"]);
}

#[tokio::test]
async fn a_failed_task_is_an_error_that_carries_it() {
    let server = task_that_goes_through(&["running", "failed"]);
    let error = server.client().tasks().wait(TASK).every(SOON).until_done().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    assert_eq!(error.resource::<Task>().unwrap().status, Some(TaskStatus::Failed));
}

#[tokio::test]
async fn a_failed_task_says_why() {
    let server = Server::start(|_| {
        let why = json!({"description": "no capacity for z1d.metal in us-west-2b"});
        ok(json!({"id": TASK, "status": "failed", "status_details": why}))
    });
    let error = server.client().tasks().wait(TASK).every(SOON).until_done().await.unwrap_err();
    assert!(error.is_wait_failed());
    assert!(error.to_string().ends_with(": no capacity for z1d.metal in us-west-2b"), "{error}");
}

#[tokio::test]
async fn what_is_said_before_the_end_is_no_reason() {
    let polls = Arc::new(AtomicUsize::new(0));
    let server = Server::start(move |_: &Arrived| {
        let status = if polls.fetch_add(1, Ordering::Relaxed) == 0 { "running" } else { "done" };
        ok(json!({"id": TASK, "status": status, "status_details": {"description": "Copying data"}}))
    });
    server.client().tasks().wait(TASK).every(SOON).until_done().await.unwrap();
}

#[tokio::test]
async fn giving_up_is_another_error_that_carries_the_id() {
    let server = task_that_goes_through(&["running"]);
    let waiter = server.client().tasks().wait(TASK).every(SOON).deadline(Duration::from_millis(30));
    let error = waiter.until_done().await.unwrap_err();
    assert!(error.is_wait_timeout(), "{error}");
    let waited = error.waited().unwrap();
    assert_eq!((waited.id.as_str(), waited.state.as_deref()), (TASK, Some("running")));
}

#[tokio::test]
async fn hibernating_and_waiting_returns_the_cluster() {
    let server = task_that_goes_through(&["done"]);
    let cluster = server.client().clusters().hibernate_and_wait(CLUSTER).await.unwrap();
    assert_eq!(cluster.name, "c");
}

#[tokio::test]
async fn setting_the_host_count_of_one_type_keeps_the_others() {
    let server = task_that_goes_through(&["done"]);
    let waiter = server.client().clusters().set_host_count(CLUSTER, "z1d.metal", 4).await.unwrap();
    assert_eq!(waiter.id(), TASK);
    let sent = server.requests().into_iter().find(|request| request.method == "POST").unwrap();
    assert_eq!(sent.path, format!("/api/v2/clusters/{CLUSTER}/update-capacity"));
    let expected = json!({"data": [
        {"host_type": "z1d.metal", "number_of_hosts": 4, "node_type": "hci"},
        {"host_type": "i3.metal", "number_of_hosts": 2},
    ]});
    assert_eq!(sent.body, expected);
}

#[tokio::test]
async fn acknowledging_a_notification_patches_it() {
    let server =
        Server::start(|_| ok(json!({"id": TASK, "message": "m", "severity": "info", "acknowledged": true})));
    server.client().notifications().acknowledge(TASK).send().await.unwrap();
    let sent = &server.requests()[0];
    assert_eq!((sent.method.as_str(), &sent.body), ("PATCH", &json!({"data": {"acknowledged": true}})));
}
