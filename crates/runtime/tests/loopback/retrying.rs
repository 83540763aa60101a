//! Promise 3: nothing is sent twice unless that is safe, and never for long.

use std::time::{Duration, Instant};

use cloudmgr_runtime::{
    Api, Envelope, Error, ErrorKind, Meaning, Method, Nothing, Operation, RetryPolicy, Upload,
};

use crate::support::{Reply, Server, call};

static GET: Operation = Operation::new("get", Method::GET, "/x");
static POST: Operation = Operation::new("post", Method::POST, "/x");
static SAFE_POST: Operation = Operation::new("search", Method::POST, "/x").idempotent(true);
static UNSAFE_PUT: Operation = Operation::new("start", Method::PUT, "/x").idempotent(false);
static DELETE: Operation = Operation::new("delete", Method::DELETE, "/x").gone_ok();
static PLAIN_DELETE: Operation = Operation::new("remove", Method::DELETE, "/x");
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

/// What became of a call of `operation`, and how often it reached a server with these replies.
async fn outcome(operation: &'static Operation, replies: &[Reply]) -> (Result<u32, Error>, usize) {
    let server = Server::replies(replies).await;
    let result = call::<Nothing>(server.client(&API).call(operation)).send().await;
    (result.map(|answer| answer.attempts()), server.count())
}

fn ok() -> Reply {
    Reply::json(200, "{}")
}

#[tokio::test]
async fn statuses_that_say_not_now_are_tried_again_and_those_that_say_no_are_not() {
    for (status, times) in
        [(408, 2), (429, 2), (502, 2), (503, 2), (504, 2), (400, 1), (404, 1), (409, 1), (500, 1), (501, 1)]
    {
        let (result, sent) = outcome(&GET, &[Reply::json(status, "{}"), ok()]).await;
        assert_eq!((result.is_ok(), sent), (times == 2, times), "{status}");
    }
}

#[tokio::test]
async fn there_are_three_attempts_in_all_and_the_last_error_is_told() {
    let (result, sent) = outcome(&GET, &[Reply::json(503, r#"{"message": "busy"}"#)]).await;
    let error = result.unwrap_err();
    assert_eq!((sent, error.attempts(), error.message()), (3, 3, Some("busy")));
    assert_eq!(error.to_string(), "get: 503 Service Unavailable: busy (3 attempts)");
}

#[tokio::test]
async fn what_is_not_idempotent_is_sent_once_whatever_comes_back() {
    for operation in [&POST, &UNSAFE_PUT] {
        for reply in [Reply::json(503, "{}"), Reply::json(429, "{}"), Reply::none()] {
            let (result, sent) = outcome(operation, &[reply, ok()]).await;
            assert_eq!((result.is_err(), sent), (true, 1), "{}", operation.id());
        }
    }
}

#[tokio::test]
async fn a_post_that_the_spec_calls_idempotent_is_sent_again() {
    let (result, sent) = outcome(&SAFE_POST, &[Reply::none(), Reply::json(503, "{}"), ok()]).await;
    assert_eq!((result.unwrap(), sent), (3, 3));
}

#[tokio::test]
async fn a_connection_that_breaks_off_is_tried_again_where_that_is_safe() {
    let half = Reply::head(200, &[], "content-length: 100\r\n").write("{\"a\":").close();
    let (result, sent) = outcome(&GET, &[half.clone(), ok()]).await;
    assert_eq!((result.unwrap(), sent), (2, 2));
    let (result, sent) = outcome(&POST, &[half, ok()]).await;
    assert_eq!((result.unwrap_err().kind(), sent), (ErrorKind::Transport, 1));
}

#[tokio::test]
async fn a_request_that_never_left_is_tried_again_even_if_it_is_not_idempotent() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let retry = RetryPolicy::default().attempts(4).backoff(Duration::ZERO, Duration::ZERO);
    let client =
        cloudmgr_runtime::Client::builder(&API).base_url(url).no_proxy().retry(retry).build().unwrap();
    let error = call::<Nothing>(client.call(&POST)).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4));
    assert!(error.is_connect() && error.is_retryable());
}

#[tokio::test]
async fn a_body_that_can_be_read_once_is_sent_once() {
    static PUT: Operation = Operation::new("put", Method::PUT, "/x").upload();
    let server = Server::replies([Reply::json(503, "{}"), ok()]).await;
    let send = |upload: Upload| {
        let request = server.client(&API).call(&PUT).body("application/octet-stream", upload);
        call::<Nothing>(request)
    };
    let once = send(Upload::reader(&b"abc"[..], Some(3)));
    assert!(once.clone().send().await.is_err());
    let again = once.send().await.unwrap_err();
    assert_eq!((again.kind(), server.count()), (ErrorKind::InvalidRequest, 1));
}

#[tokio::test]
async fn bytes_are_sent_again_whole() {
    static PUT: Operation = Operation::new("put", Method::PUT, "/x").upload();
    let server = Server::replies([Reply::json(503, "{}"), ok()]).await;
    let request = server.client(&API).call(&PUT).body("application/octet-stream", vec![7; 200_000].into());
    call::<Nothing>(request).send().await.unwrap();
    assert!(server.seen().iter().all(|seen| seen.body == vec![7; 200_000]));
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_servers_hint_is_waited_for() {
    let busy = Reply::new(503, &[("retry-after", "1")], "");
    let begun = Instant::now();
    let (result, sent) = outcome(&GET, &[busy, ok()]).await;
    assert_eq!((result.unwrap(), sent), (2, 2));
    assert!(begun.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_hint_that_is_too_long_ends_the_call_at_once() {
    let (result, sent) = outcome(&GET, &[Reply::new(429, &[("retry-after", "3600")], ""), ok()]).await;
    let error = result.unwrap_err();
    assert_eq!((error.retry_after(), sent), (Some(Duration::from_secs(3600)), 1));
    assert!(error.is_rate_limited());
}

#[tokio::test]
async fn a_wait_that_would_outlast_the_call_is_not_begun() {
    let server = Server::replies([Reply::new(503, &[("retry-after", "30")], "")]).await;
    let begun = Instant::now();
    let sent = call::<Nothing>(server.client(&API).call(&GET)).timeout(Duration::from_secs(5)).send().await;
    assert_eq!(sent.unwrap_err().status().map(|status| status.as_u16()), Some(503));
    assert!(begun.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn all_calls_of_a_client_and_its_clones_share_one_budget() {
    let server = Server::replies([Reply::json(503, "{}")]).await;
    let client = server.client(&API);
    for _ in 0..60 {
        assert!(call::<Nothing>(client.clone().call(&GET)).send().await.is_err());
    }
    // 60 calls, and the 100 retries that 500 tokens pay for: without the budget it would be 180.
    assert_eq!(server.count(), 160);
}

#[tokio::test]
async fn a_client_can_be_told_never_to_try_again() {
    let server = Server::replies([Reply::json(503, "{}"), ok()]).await;
    let client = server.builder(&API).retry(RetryPolicy::none()).build().unwrap();
    assert!(call::<Nothing>(client.call(&GET)).send().await.is_err());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_raw_call_is_tried_again_too() {
    let server = Server::replies([Reply::json(503, "{}"), ok()]).await;
    let raw = call::<Nothing>(server.client(&API).call(&GET)).raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), raw.attempts()), (200, 2));
}

#[tokio::test]
async fn a_connection_that_the_server_closed_meanwhile_is_not_used_again() {
    let server = Server::replies([ok().close()]).await;
    let client = server.client(&API);
    for _ in 0..3 {
        assert_eq!(call::<Nothing>(client.call(&POST)).send().await.unwrap().attempts(), 1);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_deletion_whose_answer_was_lost_and_whose_repetition_finds_nothing_is_a_success() {
    let missing = || Reply::json(404, r#"{"message": "no such thing"}"#);
    for lost in [Reply::none(), Reply::json(502, "")] {
        let (result, sent) = outcome(&DELETE, &[lost.clone(), missing()]).await;
        assert_eq!((result.unwrap(), sent), (2, 2));
        // The spec has to say so.
        assert!(outcome(&PLAIN_DELETE, &[lost, missing()]).await.0.unwrap_err().is_not_found());
    }
    // Nothing was deleted: the first response reports it, or a busy server did nothing before.
    assert!(outcome(&DELETE, &[missing()]).await.0.unwrap_err().is_not_found());
    assert!(outcome(&DELETE, &[Reply::json(503, "{}"), missing()]).await.0.unwrap_err().is_not_found());
}

/// A server that responds to everything with 400 and a message.
fn in_words(error: &Error) -> Meaning {
    match error.message() {
        Some("busy") => Meaning::Unavailable,
        Some("gone") => Meaning::NotFound,
        _ => Meaning::Status,
    }
}

#[tokio::test]
async fn a_backend_says_what_a_failure_means_where_its_status_does_not() {
    let said = |word: &str| Reply::json(400, &format!(r#"{{"message": "{word}"}}"#));
    let server = Server::replies(&[said("busy"), said("gone")]).await;
    let client = server.builder(&API).meaning(in_words).build().unwrap();
    let error = call::<Nothing>(client.call(&GET)).send().await.unwrap_err();
    assert_eq!((error.is_not_found(), error.is_retryable(), error.attempts()), (true, false, 2));
}
