//! Executions from start to end, and what is in their way.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cloudify_sdk::types::{ErrorCode, ExecutionStatus};
use cloudify_sdk::{Client, CloudifyError as _, ErrorKind};
use serde_json::json;
use server::{Answer, Arrived, Server, error, execution, ok};

const LONG: Duration = Duration::from_secs(60);

/// Answers the n-th request with the n-th answer, and the last one from then on.
fn script(answers: impl IntoIterator<Item = Answer>) -> Server {
    let answers: Arc<[Answer]> = answers.into_iter().collect();
    let next = Arc::new(AtomicUsize::new(0));
    let nth = move |_: &Arrived| answers[next.fetch_add(1, Ordering::Relaxed).min(answers.len() - 1)].clone();
    Server::start(nth)
}

fn failed() -> Answer {
    ok(
        json!({"id": "e1", "status": "failed", "error": "no space left", "parameters": {"password": "canary"}}),
    )
}

#[tokio::test]
async fn an_install_starts_and_waits_for_its_end() {
    let server = script([execution("e1", "pending"), execution("e1", "terminated")]);
    let installed = server.client().executions().install("web").wait().await.unwrap();
    assert_eq!(installed.status, Some(ExecutionStatus::Terminated));
    assert_eq!(server.lines(), ["POST /executions", "GET /executions/e1"]);
    assert_eq!(server.requests()[0].json(), json!({"deployment_id": "web", "workflow_id": "install"}));
}

#[tokio::test]
async fn an_uninstall_that_fails_carries_the_execution_and_its_error() {
    let server = script([execution("e1", "pending"), failed()]);
    let error = server.client().executions().uninstall("web").wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    let execution = error.execution().unwrap();
    assert_eq!(execution.error.as_deref(), Some("no space left"));
    assert!(!format!("{error}{error:?}{execution:?}").contains("canary"));
}

#[tokio::test]
async fn giving_up_is_not_failing() {
    let server = script([execution("e1", "started")]);
    let waiter = server.client().executions().wait("e1").every(Duration::from_millis(2));
    let error = waiter.deadline(Duration::from_millis(20)).until_done().await.unwrap_err();
    assert!(error.is_wait_timeout());
    assert_eq!(error.execution().map(|execution| &execution.id), None);
    assert_eq!(error.waited().map(|waited| waited.id.as_str()), Some("e1"));
}

#[tokio::test]
async fn each_way_to_stop_or_go_on_sends_its_action() {
    let server = script([execution("e1", "started")]);
    let cloudify = server.client();
    let executions = cloudify.executions();
    executions.cancel("e1").send().await.unwrap();
    executions.force_cancel("e1").send().await.unwrap();
    executions.kill("e1").send().await.unwrap();
    executions.resume("e1").send().await.unwrap();
    executions.force_resume("e1").send().await.unwrap();
    let requests = server.requests();
    assert!(requests.iter().all(|request| request.is("POST", "/executions/e1")));
    let actions: Vec<_> = requests.iter().map(|request| request.json()["action"].clone()).collect();
    assert_eq!(actions, ["cancel", "force-cancel", "kill", "resume", "force-resume"]);
}

#[tokio::test]
async fn a_cancellation_that_is_waited_for_returns_the_execution() {
    let server = script([execution("e1", "cancelling"), execution("e1", "cancelled")]);
    let ended = server.client().executions().cancel_and_wait("e1").await.unwrap();
    assert_eq!(ended.status, Some(ExecutionStatus::Cancelled));
}

#[tokio::test]
async fn an_execution_that_was_done_before_it_was_cancelled_is_returned_too() {
    let server = script([execution("e1", "cancelling"), execution("e1", "terminated")]);
    let ended = server.client().executions().cancel_and_wait("e1").await.unwrap();
    assert_eq!(ended.status, Some(ExecutionStatus::Terminated));
}

#[tokio::test]
async fn a_start_waits_until_the_environment_is_there_and_no_other_execution_runs() {
    let server = script([
        error(400, "deployment_environment_creation_pending_error"),
        error(400, "deployment_environment_creation_in_progress_error"),
        error(400, "existing_running_execution_error"),
        execution("e1", "pending"),
    ]);
    let waiter = server.client().executions().install("web").when_free(LONG).await.unwrap();
    assert_eq!(waiter.id(), "e1");
    assert_eq!(server.lines().len(), 4);
}

#[tokio::test]
async fn the_two_refusals_are_told_apart() {
    let creating = "deployment_environment_creation_in_progress_error";
    let codes = [creating, "existing_running_execution_error", "illegal_action_error"];
    let server = script(codes.map(|code| error(400, code)));
    let install = server.client().executions().install("web");
    let creating = install.clone().send().await.unwrap_err();
    assert!(creating.is_busy() && creating.is_environment_being_created());
    assert!(!creating.is_another_execution_running());
    let running = install.clone().send().await.unwrap_err();
    assert!(running.is_busy() && running.is_another_execution_running());
    assert!(!running.is_environment_being_created());
    let refused = install.send().await.unwrap_err();
    assert!(!refused.is_busy());
    assert_eq!(refused.error_code(), Some(ErrorCode::IllegalActionError));
}

#[tokio::test]
async fn another_refusal_is_not_waited_for() {
    let server = script([error(400, "nonexistent_workflow_error")]);
    let error = server.client().executions().install("web").when_free(LONG).await.unwrap_err();
    assert_eq!(error.error_code(), Some(ErrorCode::NonexistentWorkflowError));
    assert_eq!(server.lines().len(), 1);
}

#[tokio::test]
async fn waiting_for_a_busy_deployment_ends_and_tells_the_last_refusal() {
    let server = script([error(400, "existing_running_execution_error")]);
    let cloudify = server.client();
    let call = cloudify.deployments().delete("web");
    let error = cloudify.when_free(Duration::from_secs(1), || call.clone().send()).await.unwrap_err();
    assert!(error.is_wait_timeout());
    let cause = std::error::Error::source(&error).unwrap();
    assert!(cause.to_string().contains("existing_running_execution_error"), "{cause}");
    assert!(server.lines().len() >= 2);
}

/// A manager that has the deployment `web` for two looks, and whose deletion of it is in `status`.
fn deleting(status: &'static str) -> Server {
    let looks = Arc::new(AtomicUsize::new(0));
    Server::start(move |arrived| match arrived.path.as_str() {
        "/deployments/web" if looks.fetch_add(1, Ordering::Relaxed) < 2 => ok(json!({"id": "web"})),
        "/deployments/web" => error(404, "not_found_error"),
        "/executions/e7" => {
            ok(json!({"id": "e7", "status": status, "error": "the agent is unreachable", "parameters": {}}))
        }
        _ => ok(json!({
            "items": [{"id": "e7", "status": status, "workflow_id": "delete_deployment_environment", "parameters": {}}],
            "metadata": {"pagination": {"total": 1, "offset": 0, "size": 1}},
        })),
    })
}

#[tokio::test]
async fn a_deployment_is_waited_for_until_it_is_gone() {
    let server = deleting("started");
    server.client().deployments().until_deleted("web", LONG).await.unwrap();
    assert_eq!(server.lines().iter().filter(|line| line.ends_with("/deployments/web")).count(), 3);
}

#[tokio::test]
async fn a_deletion_that_failed_ends_the_wait_with_its_execution_and_reason() {
    let server = deleting("failed");
    let error = server.client().deployments().until_deleted("web", LONG).await.unwrap_err();
    assert!(error.is_wait_failed() && error.to_string().contains("the agent is unreachable"), "{error}");
    assert_eq!(error.waited().unwrap().id, "e7");
    let list = server.requests().into_iter().find(|request| request.path == "/executions").unwrap();
    assert_eq!(list.value("_include_system_workflows").as_deref(), Some("true"));
}

#[tokio::test]
async fn a_limit_bounds_the_calls_of_a_wait_to_a_manager_that_does_not_answer() {
    // Connections are accepted by the system, and nothing ever reads them.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let cloudify = Client::builder().host(&url).no_proxy().token("a-token").build().unwrap();
    let limit = Duration::from_millis(200);
    let begun = std::time::Instant::now();
    let gone = cloudify.deployments().until_deleted("web", limit).await.unwrap_err();
    let free = cloudify.executions().install("web").when_free(limit).await.unwrap_err();
    assert!(gone.is_wait_timeout() && free.is_wait_timeout(), "{gone}; {free}");
    assert!(free.to_string().contains("may have been accepted"), "{free}");
    // The limit of an attempt is 30 s: had it counted, this would have taken a minute.
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_deletion_answers_with_what_was_deleted_or_with_nothing() {
    let server = script([ok(json!({"id": "web"})), Answer(204, "application/json", Vec::new())]);
    let cloudify = server.client();
    let deleted = cloudify.deployments().delete("web").send().await.unwrap().into_inner();
    assert_eq!(deleted.map(|deployment| deployment.id).as_deref(), Some("web"));
    assert!(cloudify.deployments().delete("web").send().await.unwrap().is_none());
}

#[tokio::test]
async fn an_error_page_is_an_error_with_its_status_and_without_a_code() {
    let page = Answer(405, "text/html", b"<!DOCTYPE HTML><title>405 Method Not Allowed</title>".to_vec());
    let server = script([page]);
    let error = server.client().deployments().get("web").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(405));
    assert_eq!(error.error_code(), None);
    assert!(!error.to_string().contains('<'), "{error}");
}
