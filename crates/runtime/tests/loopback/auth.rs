//! Credentials: made once, renewed once, never in a loop.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use cloudmgr_runtime::{
    Api, Attempt, Authenticate, BoxFuture, Cache, Client, Clock, Envelope, Error, ErrorKind, Method, Nothing,
    Operation,
};
use serde::Deserialize;

use crate::support::{Reply, Seen, Server, call};

static LOGIN: Operation = Operation::new("sessions_create", Method::POST, "/sessions").anonymous();
static GET: Operation = Operation::new("guests_get", Method::GET, "/guests");
static CREATE: Operation = Operation::new("guests_create", Method::POST, "/guests");
static API: Api = Api {
    name: "nano",
    base_url: "",
    envelope: Envelope::NONE.data("data").code("error_code").message("message").ok(0),
    operations: &[],
};

/// Logs in as Nano does: a session that is refused with 200 and an error in the envelope.
#[derive(Debug, Default)]
struct Sessions(Cache<String>);

#[derive(Deserialize)]
struct Session {
    session: String,
}

impl Authenticate for Sessions {
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let (client, now) = (attempt.client(), attempt.now());
            let login = async move || {
                let session = call::<Session>(client.call(&LOGIN)).send().await?.into_inner();
                Ok((session.session, now + Duration::from_secs(180)))
            };
            let session = self.0.get(now, Duration::from_secs(30), login).await?;
            attempt.remember(&session);
            attempt.set("Nano-Session", &session)
        })
    }

    fn rejects(&self, error: &Error) -> bool {
        error.message().is_some_and(|message| message.starts_with("invalid session"))
    }

    fn renew<'a>(&'a self, attempt: &'a Attempt<'_>) -> BoxFuture<'a, bool> {
        if let Some(session) = attempt.used() {
            self.0.invalidate(&session);
        }
        Box::pin(std::future::ready(true))
    }
}

fn envelope(code: u32, message: &str, data: &str) -> Reply {
    let body = format!(r#"{{"error_code": {code}, "message": "{message}", "data": {data}}}"#);
    Reply::new(200, &[("content-type", "text/plain; charset=utf-8")], body)
}

fn is_login(seen: &Seen) -> bool {
    seen.target == "/api/sessions"
}

/// A server whose sessions are numbered by login; `valid` are those that it still accepts.
async fn nano(valid: impl Fn(&str) -> bool + Send + Sync + 'static) -> Server {
    let logins = std::sync::atomic::AtomicU32::new(0);
    Server::with(move |seen, _| {
        if is_login(seen) {
            let number = logins.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
            return envelope(0, "", &format!(r#"{{"session": "s{number}"}}"#));
        }
        match seen.headers.get("nano-session") {
            Some(session) if valid(session) => envelope(0, "", "\"\""),
            _ => envelope(500, "invalid session 'x'", "\"\""),
        }
    })
    .await
}

fn logins(server: &Server) -> usize {
    server.seen().iter().filter(|seen| is_login(seen)).count()
}

fn client(server: &Server) -> Client {
    server.builder(&API).auth(Sessions::default()).build().unwrap()
}

async fn get(client: &Client) -> Result<u32, Error> {
    call::<Nothing>(client.call(&GET)).send().await.map(|answer| answer.attempts())
}

#[tokio::test]
async fn the_first_call_logs_in_and_the_others_use_its_session() {
    let server = nano(|_| true).await;
    let client = client(&server);
    for _ in 0..5 {
        assert_eq!(get(&client.clone()).await.unwrap(), 1);
    }
    assert_eq!((logins(&server), server.count()), (1, 6));
}

#[tokio::test]
async fn a_session_that_is_refused_is_renewed_once_and_the_call_goes_on() {
    let server = nano(|session| session == "s2").await;
    assert_eq!(get(&client(&server)).await.unwrap(), 2);
    assert_eq!(logins(&server), 2);
}

#[tokio::test]
async fn what_is_not_idempotent_goes_on_too_for_a_refused_request_did_nothing() {
    let server = nano(|session| session == "s2").await;
    let answer = call::<Nothing>(client(&server).call(&CREATE)).send().await.unwrap();
    assert_eq!((answer.attempts(), logins(&server)), (2, 2));
}

#[tokio::test]
async fn a_hundred_calls_that_are_refused_at_once_cost_one_login() {
    let server = nano(|session| session != "s1").await;
    let client = client(&server);
    let calls: Vec<_> = (0..100).map(|_| get(&client)).collect();
    let results = futures_util::future::join_all(calls).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(logins(&server), 2);
}

#[tokio::test]
async fn a_second_refusal_is_an_error_and_no_loop() {
    let server = nano(|_| false).await;
    let error = get(&client(&server)).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.kind(), error.code(), error.attempts()), (ErrorKind::Auth, Some("500"), 2));
    assert_eq!((logins(&server), server.count()), (2, 4));
}

#[tokio::test]
async fn a_login_that_is_declined_is_an_error_of_the_login() {
    let server = Server::replies([envelope(500, "invalid user or password", "\"\"")]).await;
    let error = get(&client(&server)).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Auth, Some("sessions_create")));
    assert_eq!(error.message(), Some("invalid user or password"));
    assert_eq!(server.count(), 1);
}

#[derive(Debug)]
struct Later;

impl Clock for Later {
    fn now(&self) -> SystemTime {
        static CALLS: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
        let calls = CALLS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        SystemTime::UNIX_EPOCH + Duration::from_secs(calls * 1000)
    }
}

#[tokio::test]
async fn the_clock_of_the_client_decides_when_a_session_is_old() {
    let server = nano(|_| true).await;
    let client = server.builder(&API).auth(Sessions::default()).clock(Arc::new(Later)).build().unwrap();
    get(&client).await.unwrap();
    get(&client).await.unwrap();
    assert_eq!(logins(&server), 2);
}

#[tokio::test]
async fn a_401_is_an_auth_error_and_is_sent_once_where_nothing_can_be_renewed() {
    let server =
        Server::replies([Reply::json(401, r#"{"message": "no", "error_code": "unauthorized_error"}"#)]).await;
    let auth = cloudmgr_runtime::StaticHeaders::new().with("authorization", "x").unwrap();
    let error = get(&server.builder(&API).auth(auth).build().unwrap()).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.code(), server.count()), (Some("unauthorized_error"), 1));
}
