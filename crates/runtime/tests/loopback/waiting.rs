//! Long-running operations: waiting, resuming, deadlines and failures.

use std::time::Duration;

use cloudmgr_runtime::{
    Api, Client, Envelope, Error, ErrorKind, LongRunning, Method, Operation, RetryPolicy, StreamExt, Waiter,
    WaiterSpec,
};
use serde_json::Value;

use crate::support::{Reply, Server};

static TASKS_GET: Operation = Operation::new("tasks_get", Method::GET, "/tasks/{id}");
const TASKS_SPEC: WaiterSpec = WaiterSpec::new("task", &TASKS_GET, "id", "progress.status")
    .done(&["done"])
    .failed(&["failed", "cancelled"])
    .every(Duration::from_millis(10))
    .deadline(Duration::from_secs(20));
static TASKS: WaiterSpec = TASKS_SPEC;
static BATCH: WaiterSpec =
    WaiterSpec::new("batch", &TASKS_GET, "id", "$status").done(&["200"]).every(Duration::ZERO);
static CREATE: Operation = Operation::new("clusters_create", Method::POST, "/clusters");
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE.data("data"), operations: &[] };

fn state(state: &str) -> Reply {
    Reply::json(200, &format!(r#"{{"data": {{"id": 7, "progress": {{"status": "{state}"}}}}}}"#))
}

fn create(client: &Client) -> LongRunning<Value, Value> {
    LongRunning::of(client.call(&CREATE).json(&1), &TASKS)
}

fn resume(client: &Client) -> Waiter<Value> {
    Waiter::resume(client, &TASKS, "7")
}

async fn states(waiter: Waiter<Value>) -> Vec<Result<String, Error>> {
    let text = |value: Value| value["progress"]["status"].as_str().unwrap_or_default().to_owned();
    waiter.states().map(|state| state.map(text)).collect().await
}

#[tokio::test]
async fn what_was_started_is_waited_for_by_its_id() {
    let server = Server::replies([state("new"), state("running"), state("done")]).await;
    let done = create(&server.client(&API)).wait().await.unwrap();
    assert_eq!(done["progress"]["status"], "done");
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/api/clusters", "/api/tasks/7", "/api/tasks/7"]);
}

#[tokio::test]
async fn an_id_is_all_it_takes_to_go_on_waiting() {
    let server = Server::replies([state("done")]).await;
    let id = create(&server.client(&API)).start().await.unwrap().id().to_owned();
    assert_eq!(id, "7");
    Waiter::<Value>::resume(&server.client(&API), &TASKS, id).until_done().await.unwrap();
}

#[tokio::test]
async fn every_state_is_seen_and_the_last_is_final() {
    let server = Server::replies([state("a"), state("never heard of"), state("done"), state("done")]).await;
    let seen: Vec<String> =
        states(resume(&server.client(&API))).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(seen, ["a", "never heard of", "done"]);
}

#[tokio::test]
async fn a_failure_is_an_error_that_carries_what_failed() {
    let server = Server::replies([state("running"), state("cancelled")]).await;
    let error = resume(&server.client(&API)).until_done().await.unwrap_err();
    assert!(error.is_wait_failed() && !error.is_wait_timeout());
    assert_eq!(error.resource::<Value>().unwrap()["id"], 7);
    let waited = error.waited().unwrap();
    assert_eq!((&*waited.id, waited.state.as_deref()), ("7", Some("cancelled")));
    assert!(error.to_string().contains("task 7 ended as cancelled after waiting"), "{error}");
}

#[tokio::test]
async fn giving_up_is_another_error_than_failing_and_tells_where_it_stood() {
    let server = Server::replies([state("running")]).await;
    let waiter = resume(&server.client(&API)).deadline(Duration::from_millis(100));
    let error = waiter.until_done().await.unwrap_err();
    assert!(error.is_wait_timeout() && !error.is_wait_failed());
    let waited = error.waited().unwrap();
    assert_eq!((&*waited.id, waited.state.as_deref()), ("7", Some("running")));
    assert!(waited.elapsed >= Duration::from_millis(100) && waited.elapsed < Duration::from_secs(5));
}

#[tokio::test]
async fn polls_that_fail_for_a_while_do_not_end_the_wait() {
    let busy = Reply::json(503, "{}");
    let server =
        Server::replies([state("running"), busy.clone(), busy.clone(), busy, Reply::none(), state("done")])
            .await;
    resume(&server.client(&API)).until_done().await.unwrap();
}

#[tokio::test]
async fn the_last_failed_poll_is_the_cause_of_giving_up() {
    let server = Server::replies([Reply::json(503, "{}"), Reply::silence()]).await;
    let client = server.builder(&API).retry(RetryPolicy::none()).build().unwrap();
    let error = resume(&client).deadline(Duration::from_secs(2)).until_done().await.unwrap_err();
    assert!(error.is_wait_timeout());
    // A poll that was cut off by the deadline is not a failure of the server.
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("503"), "{error:?}");
}

#[tokio::test]
async fn a_poll_that_will_never_succeed_ends_the_wait() {
    let server = Server::replies([Reply::json(404, "{}")]).await;
    assert!(resume(&server.client(&API)).until_done().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_poll_that_hangs_does_not_outlast_the_deadline() {
    let server = Server::replies([Reply::silence()]).await;
    let waiter = resume(&server.client(&API)).deadline(Duration::from_millis(100));
    let error = tokio::time::timeout(Duration::from_secs(5), waiter.until_done()).await.unwrap().unwrap_err();
    assert!(error.is_wait_timeout(), "{error}");
}

#[tokio::test]
async fn a_poll_that_hangs_is_attempted_again_after_the_limit_of_an_attempt() {
    let server = Server::replies([Reply::silence(), state("done")]).await;
    let client = server.builder(&API).attempt_timeout(Duration::from_millis(50)).build().unwrap();
    let waiter = resume(&client).deadline(Duration::from_secs(600));
    let done = tokio::time::timeout(Duration::from_secs(5), waiter.until_done()).await.unwrap();
    assert_eq!(done.unwrap()["progress"]["status"], "done");
}

#[tokio::test]
async fn a_state_can_be_the_http_status() {
    let running = Reply::json(202, r#"{"data": {}}"#);
    let server = Server::replies([running.clone(), running, Reply::json(200, r#"{"data": {}}"#)]).await;
    let waiter = Waiter::<Value>::resume(&server.client(&API), &BATCH, "7");
    waiter.until_done().await.unwrap();
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn an_answer_without_an_id_is_an_error() {
    let server = Server::replies([Reply::json(200, r#"{"data": {"other": 1}}"#)]).await;
    let error = create(&server.client(&API)).start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("no id at `id`"), "{error}");
}

#[tokio::test]
async fn a_bad_id_is_refused_before_it_is_sent() {
    let server = Server::replies([state("done")]).await;
    let error = Waiter::<Value>::resume(&server.client(&API), &TASKS, "..").until_done().await.unwrap_err();
    assert_eq!((error.kind(), server.count()), (ErrorKind::InvalidRequest, 0));
}

#[tokio::test]
async fn every_error_that_leaves_a_waiter_carries_what_is_known_of_the_wait() {
    for last in [Reply::json(403, "{}"), Reply::json(200, "[]"), Reply::json(200, "{\"data\": {\"id\"")] {
        let server = Server::replies([state("running"), last]).await;
        let error = resume(&server.client(&API)).until_done().await.unwrap_err();
        let waited = error.waited().unwrap();
        assert_eq!((&*waited.id, waited.state.as_deref()), ("7", Some("running")), "{error}");
    }
}

#[tokio::test]
async fn one_500_or_one_page_of_a_proxy_does_not_end_a_wait_of_hours() {
    let html = || Reply::new(200, &[("content-type", "text/html")], "<html>starting</html>");
    let html_502 = Reply::new(404, &[("content-type", "text/html")], "<html>no such route</html>");
    for trouble in [Reply::json(500, "{}"), html(), html_502, Reply::json(504, "{}"), Reply::none()] {
        let server = Server::replies([state("running"), trouble, state("done")]).await;
        resume(&server.client(&API)).until_done().await.unwrap();
    }
}

#[tokio::test]
async fn not_found_is_waited_out_after_the_start_and_after_it_was_seen() {
    let gone = Reply::json(404, "{}");
    let server =
        Server::replies([state("new"), gone.clone(), state("running"), gone.clone(), state("done")]).await;
    create(&server.client(&API)).wait().await.unwrap();
    // An ID that no one has started just now may be wrong: that is said at once.
    let server = Server::replies([gone]).await;
    assert!(resume(&server.client(&API)).until_done().await.unwrap_err().is_not_found());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_failure_names_its_reason_and_no_status_of_success() {
    static REASON: WaiterSpec = TASKS_SPEC.reason("why.text");
    let body = r#"{"data": {"id": 7, "progress": {"status": "failed"}, "why": {"text": "no capacity"}}}"#;
    let server = Server::replies([Reply::json(200, body)]).await;
    let waiter = Waiter::<Value>::resume(&server.client(&API), &REASON, "7");
    let text = waiter.until_done().await.unwrap_err().to_string();
    assert!(text.contains("no capacity") && !text.contains("200"), "{text}");
}

#[tokio::test]
async fn polls_without_a_pause_are_100_ms_apart() {
    let server = Server::replies([state("running")]).await;
    let waiter = resume(&server.client(&API)).every(Duration::ZERO).deadline(Duration::from_secs(1));
    assert!(waiter.until_done().await.unwrap_err().is_wait_timeout());
    assert!(server.count() <= 11, "{} polls in a second", server.count());
}
