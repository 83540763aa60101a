//! Hooks: each attempt and each call is seen once, however it ends, and no secret is.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudmgr_runtime::{
    Api, AttemptEnd, AttemptStart, BoxFuture, CallEnd, Client, Envelope, Error, ErrorKind, Hook, LongRunning,
    Method, Nothing, Operation, RetryPause, Secret, StaticHeaders, WaitState, WaiterSpec,
};
use serde_json::Value;

use crate::support::{Reply, Server, call};

static GET: Operation = Operation::new("guests_get", Method::GET, "/guests/{id}");
static CREATE: Operation = Operation::new("guests_create", Method::POST, "/guests");
static GUESTS: WaiterSpec =
    WaiterSpec::new("guests", &GET, "id", "status").done(&["done"]).every(Duration::ZERO);
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

/// Counts what it is told, and prints all of it.
#[derive(Clone, Debug, Default)]
struct Counts(Arc<Mutex<Vec<String>>>);

impl Counts {
    fn add(&self, what: String) {
        self.0.lock().unwrap().push(what);
    }

    fn count(&self, start: &str) -> usize {
        self.0.lock().unwrap().iter().filter(|line| line.starts_with(start)).count()
    }

    fn text(&self) -> String {
        self.0.lock().unwrap().join("\n")
    }
}

impl Hook for Counts {
    fn before<'a>(&'a self, attempt: &'a mut AttemptStart<'_>) -> BoxFuture<'a, Result<(), Error>> {
        let body = attempt.redacted_body().map(String::from_utf8_lossy);
        self.add(format!(
            "before {} {attempt:?} {body:?} {:?}",
            attempt.number(),
            attempt.header("authorization")
        ));
        Box::pin(std::future::ready(attempt.set("traceparent", "00-1-2-01")))
    }

    fn after(&self, attempt: &AttemptEnd<'_>) {
        self.add(format!("after {:?} {attempt:?}", attempt.outcome()));
    }

    fn retrying(&self, pause: &RetryPause<'_>) {
        self.add(format!("retrying {pause:?}"));
    }

    fn finished(&self, call: &CallEnd<'_>) {
        self.add(format!("finished {} {:?} {call:?}", call.attempts(), call.outcome()));
    }

    fn waited(&self, state: &WaitState<'_>) {
        self.add(format!("waited {:?}", state.state()));
    }
}

fn client(server: &Server, counts: &Counts) -> Client {
    let auth = StaticHeaders::new().with("authorization", "canary").unwrap();
    server.builder(&API).auth(auth).hook(counts.clone()).build().unwrap()
}

#[tokio::test]
async fn a_hook_sees_each_attempt_and_the_call_once_and_no_secret() {
    let server = Server::replies([Reply::json(503, "{}"), Reply::none(), Reply::json(200, "{}")]).await;
    let counts = Counts::default();
    let request =
        client(&server, &counts).call(&GET).segment(Secret::from("canary")).json(&Secret::from("canary"));
    call::<Nothing>(request).send().await.unwrap();
    assert_eq!((counts.count("before"), counts.count("after")), (3, 3), "{}", counts.text());
    assert_eq!((counts.count("retrying"), counts.count("finished 3 Success")), (2, 1), "{}", counts.text());
    assert!(!counts.text().contains("canary"), "{}", counts.text());
    assert!(server.seen().iter().all(|seen| seen.headers["traceparent"] == "00-1-2-01"));
}

#[tokio::test]
async fn a_call_that_is_dropped_is_finished_as_cancelled() {
    let server = Server::replies([Reply::silence()]).await;
    let counts = Counts::default();
    let send = call::<Nothing>(client(&server, &counts).call(&GET).segment("7")).send();
    assert!(tokio::time::timeout(Duration::from_millis(300), send).await.is_err());
    assert_eq!(counts.count("after Cancelled"), 1, "{}", counts.text());
    assert_eq!((counts.count("before"), counts.count("finished 1 Cancelled")), (1, 1), "{}", counts.text());
}

#[tokio::test]
async fn a_hook_that_fails_fails_the_call_and_nothing_is_sent() {
    #[derive(Debug)]
    struct Refuses;
    impl Hook for Refuses {
        fn before<'a>(&'a self, _: &'a mut AttemptStart<'_>) -> BoxFuture<'a, Result<(), Error>> {
            Box::pin(std::future::ready(Err(Error::new(ErrorKind::InvalidRequest, "not signed"))))
        }
    }
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let client = server.client(&API).with_hook(Refuses);
    let error = call::<Nothing>(client.call(&GET).segment("7")).send().await.unwrap_err();
    assert_eq!((error.kind(), server.count()), (ErrorKind::InvalidRequest, 0));
}

#[tokio::test]
async fn a_hook_cannot_replace_a_credential_or_change_where_a_request_goes() {
    #[derive(Debug, Default)]
    struct Hostile(Arc<Mutex<Vec<Result<(), Error>>>>);
    impl Hook for Hostile {
        fn before<'a>(&'a self, attempt: &'a mut AttemptStart<'_>) -> BoxFuture<'a, Result<(), Error>> {
            for name in
                ["authorization", "host", "content-length", "transfer-encoding", "connection", "not valid"]
            {
                self.0.lock().unwrap().push(attempt.set(name, "evil.example"));
            }
            Box::pin(std::future::ready(Ok(())))
        }
    }
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let hook = Hostile::default();
    let results = Arc::clone(&hook.0);
    let auth = StaticHeaders::new().with("authorization", "canary").unwrap();
    let client = server.builder(&API).auth(auth).hook(hook).build().unwrap();
    call::<Nothing>(client.call(&GET).segment("7")).send().await.unwrap();
    assert!(results.lock().unwrap().iter().all(Result::is_err));
    assert_eq!(server.seen()[0].headers["authorization"], "canary");
    assert_eq!(server.seen()[0].headers["host"], server.address);
}

#[tokio::test]
async fn a_hook_sees_each_state_of_a_wait() {
    let states = ["queued", "running", "done"];
    let server = Server::with(move |seen, number| match seen.method.as_str() {
        "POST" => Reply::json(200, r#"{"id": "7"}"#),
        _ => Reply::json(200, &format!(r#"{{"id": "7", "status": "{}"}}"#, states[number - 1])),
    })
    .await;
    let counts = Counts::default();
    let call = LongRunning::<Value, Value>::of(client(&server, &counts).call(&CREATE).json(&1), &GUESTS);
    call.wait().await.unwrap();
    assert_eq!(counts.count("waited"), 3, "{}", counts.text());
    assert_eq!(counts.count("finished"), 4, "{}", counts.text());
}
