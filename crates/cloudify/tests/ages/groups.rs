//! Groups: batches, what creates their members, and the progress of a run.

use std::sync::{Arc, Mutex};

use cloudify_sdk::types::{ExecutionGroup, NewGroupDeployment};
use cloudify_sdk::{ErrorKind, TryStreamExt as _};
use serde_json::{Value, json};

use crate::manager::page;
use crate::server::{Answer, Arrived, Server, error, ok};

/// A manager whose group has 3 executions, of which one more has ended at each poll; the last one ends in the state `last`.
fn manager(last: &'static str) -> Server {
    let looks: Arc<Mutex<usize>> = Arc::default();
    Server::start(move |request| respond(request, &mut looks.lock().unwrap(), last))
}

fn respond(request: &Arrived, looks: &mut usize, last: &str) -> Answer {
    let group = |status: Option<&str>| json!({"id": "run", "workflow_id": "install", "status": status, "execution_ids": ["a", "b", "c"]});
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/version") => ok(json!({"version": "6.4.2"})),
        ("PATCH", "/deployment-groups/g") => ok(json!({"id": "g"})),
        ("GET", "/execution-groups") => page(&[json!({"id": "creation-1"}), json!({"id": "creation-2"})]),
        ("GET", "/execution-groups/creation-1" | "/execution-groups/creation-2") => ok(
            json!({"id": "creation", "workflow_id": "create_deployment_environment", "status": "terminated"}),
        ),
        ("POST", "/execution-groups") => ok(group(Some("pending"))),
        ("PATCH", "/execution-groups/run") => ok(group(None)),
        ("GET", "/execution-groups/run") => {
            *looks += 1;
            ok(group(Some(if *looks < 3 { "started" } else { last })))
        }
        ("GET", "/executions") => executions(request, *looks, last),
        _ => error(404, "not_found_error"),
    }
}

fn executions(request: &Arrived, looks: usize, last: &str) -> Answer {
    let has_failed = looks >= 3 && last == "failed";
    let number = match request.value("status").as_deref() {
        Some("terminated") => looks.min(3) - usize::from(has_failed),
        Some("failed") => usize::from(has_failed),
        _ => 0,
    };
    let rows: Vec<Value> =
        (0..number).map(|n| json!({"id": n.to_string(), "deployment_id": "d", "error": "boom"})).collect();
    page(&rows)
}

#[tokio::test]
async fn new_members_are_sent_in_batches_of_five_thousand() {
    let server = manager("terminated");
    let groups = server.client();
    let groups = groups.deployment_groups();
    let new = (0..12_000).map(|number| NewGroupDeployment::new().id(format!("d{number}")));
    assert_eq!(groups.add_new("g", new).await.unwrap().unwrap().id, "g");
    let batch = |request: Arrived| request.json()["add"]["new_deployments"].as_array().map(Vec::len);
    let sizes: Vec<usize> = server.requests().into_iter().filter_map(batch).collect();
    assert_eq!(sizes, [5_000, 5_000, 2_000]);
    assert!(groups.add_new("g", []).await.unwrap().is_none());
}

#[tokio::test]
async fn the_hidden_creation_of_members_is_found_and_waited_for() {
    let server = manager("terminated");
    server.client().deployment_groups().until_created("g").await.unwrap();
    let list = server.requests().into_iter().find(|request| request.path == "/execution-groups").unwrap();
    assert_eq!(list.value("deployment_group_id").as_deref(), Some("g"));
    assert_eq!(list.value("workflow_id").as_deref(), Some("create_deployment_environment"));
    let waited = server.lines().iter().filter(|line| line.contains("creation-")).count();
    assert_eq!(waited, 2);
}

#[tokio::test]
async fn a_run_reports_how_many_have_ended_of_how_many() {
    let server = manager("terminated");
    let seen: Arc<Mutex<Vec<(u64, u64)>>> = Arc::default();
    let log = Arc::clone(&seen);
    let cloudify = server.client();
    let run = cloudify.execution_groups().start("g", "install").concurrency(50);
    let run = run.every(std::time::Duration::from_millis(1)).on_progress(move |progress| {
        log.lock().unwrap().push((progress.done, progress.total));
    });
    assert_eq!(run.wait().await.unwrap().id, "run");
    assert_eq!(*seen.lock().unwrap(), [(1, 3), (2, 3), (3, 3)]);
    let start = server.requests().into_iter().find(|request| request.method == "POST").unwrap();
    let body = json!({"deployment_group_id": "g", "workflow_id": "install", "concurrency": 50});
    assert_eq!(start.json(), body);
}

#[tokio::test]
async fn a_run_with_a_failure_fails_and_names_what_failed() {
    let server = manager("failed");
    let cloudify = server.client();
    let run = cloudify.execution_groups().start("g", "install").every(std::time::Duration::from_millis(1));
    let error = run.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    assert_eq!(error.resource::<ExecutionGroup>().unwrap().id, "run");
    let failures: Vec<_> = cloudify.execution_groups().failures("run").try_collect().await.unwrap();
    assert_eq!(failures[0].error.as_deref(), Some("boom"));
    let progress = cloudify.execution_groups().progress("run").await.unwrap();
    assert_eq!((progress.done, progress.failed, progress.ended(), progress.total), (2, 1, 3, 3));
}

#[tokio::test]
async fn a_run_is_paused_by_a_concurrency_of_zero() {
    let server = manager("terminated");
    server.client().execution_groups().pause("run").await.unwrap();
    let pause = server.requests().into_iter().find(|request| request.method == "PATCH").unwrap();
    assert_eq!(pause.json(), json!({"concurrency": 0}));
}
