//! One login for all, kept alive, and made anew when it is forgotten.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use nano_sdk::types::DeleteGuest;
use nano_sdk::{Client, Clock, Error, ErrorKind, NanoErrorKind};
use serde_json::json;
use server::{Server, failed, ok, until};
use tokio::task::JoinHandle;

/// A clock that a test sets.
#[derive(Debug, Default)]
struct Seconds(AtomicU64);

impl Seconds {
    fn set(&self, seconds: u64) {
        self.0.store(seconds, Ordering::Relaxed);
    }
}

impl Clock for Seconds {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + self.0.load(Ordering::Relaxed))
    }
}

fn server() -> Server {
    Server::start(|_| ok(json!([])))
}

async fn with_clock(server: &Server) -> (Client, Arc<Seconds>) {
    let clock = Arc::new(Seconds::default());
    (server.builder().clock(clock.clone()).build().unwrap(), clock)
}

/// A hundred calls at once; how many of them failed.
async fn hundred_calls(nano: &Client) -> usize {
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let nano = nano.clone();
            tokio::spawn(async move { nano.compute_pools().list().send().await.is_err() })
        })
        .collect();
    let mut failed = 0;
    for call in calls {
        failed += usize::from(call.await.unwrap());
    }
    failed
}

/// A hundred calls at a time on the clock, none of which fails.
async fn calls_at(seconds: u64, clock: &Seconds, nano: &Client) {
    clock.set(seconds);
    assert_eq!(hundred_calls(nano).await, 0);
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_call() {
    let server = server();
    let nano = server.client();
    assert_eq!(server.logins(), 0);
    nano.compute_pools().list().send().await.unwrap();
    assert_eq!(server.logins(), 1);
    assert_eq!(server.requests()[0].header("nano-session"), "invented-session-1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_first_calls_at_once_cost_one_login() {
    let server = server();
    assert_eq!(hundred_calls(&server.client()).await, 0);
    assert_eq!(server.logins(), 1);
}

/// A server that forgets all sessions when a number of calls has arrived.
fn forgetful(calls: usize) -> Arc<Server> {
    let state: Arc<Mutex<(usize, Option<Arc<Server>>)>> = Arc::default();
    let seen = Arc::clone(&state);
    let server = Arc::new(Server::start(move |_| {
        let mut seen = seen.lock().unwrap();
        seen.0 += 1;
        if seen.0 == calls {
            seen.1.as_ref().unwrap().forget_sessions();
        }
        ok(json!([]))
    }));
    state.lock().unwrap().1 = Some(Arc::clone(&server));
    server
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_expires_in_the_middle_of_a_hundred_calls_costs_one_login_and_no_call_fails() {
    // Others are on their way then.
    let server = forgetful(50);
    let nano = server.client();
    nano.me().await.unwrap();
    assert_eq!(hundred_calls(&nano).await, 0);
    assert_eq!(server.requests().len(), 100);
    assert_eq!(server.logins(), 2);
}

#[tokio::test]
async fn a_call_that_was_refused_for_its_session_is_sent_again_also_when_it_is_not_idempotent() {
    let server = server();
    let nano = server.client();
    nano.me().await.unwrap();
    server.forget_sessions();
    let answer = nano.guests().reboot(server::GUEST).send().await.unwrap();
    assert_eq!(answer.attempts(), 2);
    assert_eq!(server.lines(), [format!("DELETE /instances/{}", server::GUEST)]);
    assert_eq!(server.logins(), 2);
}

#[tokio::test]
async fn an_upload_from_memory_is_sent_again_with_the_new_session() {
    let server = server();
    let nano = server.client();
    nano.me().await.unwrap();
    server.forget_sessions();
    nano.media_images().upload(server::IMAGE, b"an ISO".to_vec()).send().await.unwrap();
    assert_eq!((server.logins(), server.requests().len()), (2, 1));
}

#[tokio::test]
async fn a_server_that_refuses_every_session_costs_one_more_login_and_is_an_error() {
    let server = Server::start(|_| failed("invalid session 'invented'"));
    let error = server.client().compute_pools().list().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::NotLoggedIn);
    assert_eq!(server.logins(), 2);
}

#[tokio::test]
async fn only_an_invalid_session_is_a_reason_to_log_in_again() {
    let server = Server::start(|_| failed("unauthenticated request"));
    let error = server.client().compute_pools().list().send().await.unwrap_err();
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::NotLoggedIn);
    assert_eq!((server.logins(), server.requests().len()), (1, 1));
}

#[tokio::test]
async fn a_login_whose_answer_was_lost_is_repeated() {
    let server = server();
    server.lose_a_login();
    assert_eq!(hundred_calls(&server.client()).await, 0);
    assert_eq!(server.logins(), 2);
}

#[tokio::test]
async fn a_wrong_password_is_told_as_such_and_never_shown() {
    let server = server();
    let nano = server.builder().login("nano", "canary").build().unwrap();
    let error = nano.compute_pools().list().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::WrongPassword);
    assert_eq!(error.to_string(), "sessions_create: invalid user or password (code 500)");
    assert!(!format!("{nano:?}{error:?}{:?}", server.builder().login("nano", "canary")).contains("canary"));
    assert_eq!(server.logins(), 1);
}

#[tokio::test]
async fn the_session_is_shown_neither_by_debug_nor_by_to_curl() {
    let server = server();
    let nano = server.client();
    let me = nano.me().await.unwrap();
    let call = nano.guests().delete(server::GUEST, DeleteGuest::new());
    let shown = format!("{nano:?}{me:?}{call:?}{}", call.to_curl());
    assert!(!shown.contains("invented-session"), "{shown}");
    assert!(call.to_curl().contains("nano-session: ***"));
}

#[tokio::test]
async fn a_session_is_extended_once_when_a_call_comes_by_in_the_last_third_of_its_life() {
    let server = server();
    let (nano, clock) = with_clock(&server).await;
    nano.me().await.unwrap();
    calls_at(119, &clock, &nano).await;
    assert_eq!(server.extensions().len(), 0);
    calls_at(121, &clock, &nano).await;
    until(|| !server.extensions().is_empty()).await;
    let extension = &server.extensions()[0];
    assert_eq!(extension.line(), "PUT /sessions/invented-session-1");
    assert_eq!(extension.header("nano-session"), "invented-session-1");
    // Its life began anew.
    settle().await;
    calls_at(121 + 119, &clock, &nano).await;
    assert_eq!((server.extensions().len(), server.logins()), (1, 1));
}

#[tokio::test]
async fn an_extension_that_fails_fails_no_call() {
    let server = server();
    let (nano, clock) = with_clock(&server).await;
    nano.me().await.unwrap();
    server.refuse_extensions();
    calls_at(130, &clock, &nano).await;
    until(|| !server.extensions().is_empty()).await;
    assert_eq!(server.logins(), 1);
}

#[tokio::test]
async fn a_session_that_must_be_over_is_not_tried() {
    let server = server();
    let (nano, clock) = with_clock(&server).await;
    nano.me().await.unwrap();
    server.forget_sessions();
    clock.set(180);
    assert_eq!(nano.compute_pools().list().send().await.unwrap().attempts(), 1);
    assert_eq!(server.logins(), 2);
}

/// Lets the tasks in the background come to rest.
async fn settle() {
    tokio::time::sleep(Duration::from_millis(20)).await;
}

/// Lets `seconds` pass at once, for timers too.
async fn pass(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

/// As [`pass`], while nothing calls the client.
async fn idle(seconds: u64) {
    settle().await;
    pass(seconds).await;
    settle().await;
}

#[tokio::test]
async fn in_the_background_a_session_is_extended_without_any_call_until_the_last_clone_is_gone() {
    let server = server();
    let nano = server.builder().keep_alive(true).build().unwrap();
    nano.me().await.unwrap();
    let clone = nano.clone();
    drop(nano);
    for extensions in 1..=2 {
        settle().await;
        pass(121).await;
        until(|| server.extensions().len() == extensions).await;
    }
    settle().await;
    drop(clone);
    idle(200).await;
    assert_eq!((server.extensions().len(), server.logins()), (2, 1));
}

#[tokio::test]
async fn without_it_nothing_happens_in_the_background() {
    let server = server();
    let nano = server.client();
    nano.me().await.unwrap();
    idle(500).await;
    assert_eq!(server.extensions().len(), 0);
    drop(nano);
}

#[tokio::test]
async fn a_forgotten_session_that_an_extension_meets_is_replaced_at_the_next_call() {
    let server = server();
    let (nano, clock) = with_clock(&server).await;
    nano.me().await.unwrap();
    server.forget_sessions();
    calls_at(150, &clock, &nano).await;
    assert_eq!(server.logins(), 2);
}

#[test]
fn a_client_without_a_login_cannot_be_built() {
    let error = Client::builder().build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("call `login`"));
}

/// A hundred calls that fail, none of which is sent before all are ready.
fn hundred_at_once(nano: &Client) -> Vec<JoinHandle<Error>> {
    let gate = Arc::new(tokio::sync::Barrier::new(100));
    let call = || {
        let (nano, gate) = (nano.clone(), Arc::clone(&gate));
        async move {
            let call = nano.compute_pools().list();
            gate.wait().await;
            call.send().await.unwrap_err()
        }
    };
    (0..100).map(|_| tokio::spawn(call())).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_calls_with_a_wrong_password_make_one_login() {
    let server = server();
    let nano = server.builder().login("nano", "wrong").build().unwrap();
    for call in hundred_at_once(&nano) {
        let error = call.await.unwrap();
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::WrongPassword, "{error}");
    }
    // Calls during a login share its result; a later one may log in again.
    assert!(server.logins() <= 4, "{}", server.logins());
}

#[tokio::test]
async fn the_keeper_of_a_session_that_was_replaced_ends_at_once() {
    let server = server();
    let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    let nano = server.builder().keep_alive(true).build().unwrap();
    nano.compute_pools().list().send().await.unwrap();
    settle().await;
    let before = tasks();
    for _ in 0..20 {
        server.forget_sessions();
        nano.compute_pools().list().send().await.unwrap();
    }
    settle().await;
    assert_eq!(server.logins(), 21);
    assert!(tasks() < before + 10, "{} tasks, {before} before", tasks());
}

#[test]
fn a_session_is_kept_alive_on_a_second_runtime_too() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = server();
    let nano = server.builder().keep_alive(true).build().unwrap();
    let first = runtime();
    first.block_on(async { nano.me().await.unwrap() });
    drop(first);
    runtime().block_on(async {
        nano.me().await.unwrap();
        settle().await;
        pass(121).await;
        until(|| server.extensions().len() == 1).await;
    });
    assert_eq!(server.logins(), 1);
}
