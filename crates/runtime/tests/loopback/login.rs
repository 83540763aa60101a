//! Logins through `Cached`: one for all callers, and none that waits for itself.

use std::time::{Duration, SystemTime};

use cloudmgr_runtime::http::{HeaderName, HeaderValue};
use cloudmgr_runtime::{
    Api, Attempt, BoxFuture, Cached, Client, Envelope, Error, ErrorKind, Method, Mint, Nothing, Operation,
};
use serde::Deserialize;

use crate::support::{Reply, Server, call};

/// A login that its author forgot to declare anonymous.
static LOGIN: Operation = Operation::new("tokens_create", Method::POST, "/tokens");
static GET: Operation = Operation::new("guests_get", Method::GET, "/guests");
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

#[derive(Debug)]
struct Password;

#[derive(Deserialize)]
struct Token {
    value: String,
}

impl Mint for Password {
    type Credential = String;

    const HEADER: HeaderName = HeaderName::from_static("x-token");

    fn early(&self) -> Duration {
        Duration::from_secs(30)
    }

    fn mint<'a>(&'a self, attempt: &'a Attempt<'_>) -> BoxFuture<'a, Result<(String, SystemTime), Error>> {
        Box::pin(async move {
            let token = call::<Token>(attempt.client().call(&LOGIN)).send().await?.into_inner();
            Ok((token.value, attempt.now() + Duration::from_secs(3600)))
        })
    }

    fn header(&self, token: &String) -> Result<HeaderValue, Error> {
        HeaderValue::from_str(token)
            .map_err(|_| Error::new(ErrorKind::Auth, "the token is not valid in a header"))
    }
}

fn client(server: &Server) -> Client {
    client_of(server.builder(&API))
}

/// A client that logs in.
pub fn client_of(builder: cloudmgr_runtime::ClientBuilder) -> Client {
    builder.auth(Cached::new(Password)).build().unwrap()
}

fn logins(server: &Server) -> usize {
    server.seen().iter().filter(|seen| seen.target.ends_with("/tokens")).count()
}

async fn get(client: &Client) -> Result<(), Error> {
    call::<Nothing>(client.call(&GET)).send().await.map(drop)
}

#[tokio::test]
async fn a_login_that_is_not_declared_anonymous_does_not_wait_for_itself() {
    let server = Server::with(|seen, _| match seen.target.ends_with("/tokens") {
        true => Reply::json(200, r#"{"value": "t1"}"#),
        false => Reply::json(200, "{}"),
    })
    .await;
    tokio::time::timeout(Duration::from_secs(20), get(&client(&server))).await.unwrap().unwrap();
    let seen = server.seen();
    assert!(!seen[0].headers.contains_key("x-token"), "the login carries no credential");
    assert_eq!(seen[1].headers["x-token"], "t1");
}

#[tokio::test]
async fn a_hundred_calls_with_a_wrong_password_cost_one_login() {
    let server = Server::with(|_, _| Reply::json(401, r#"{"message": "wrong password"}"#)).await;
    let client = client(&server);
    let calls = futures_util::future::join_all((0..100).map(|_| get(&client))).await;
    for result in calls {
        let error = result.unwrap_err();
        assert!(error.is_unauthorized() && error.to_string().contains("wrong password"), "{error}");
    }
    assert_eq!(logins(&server), 1);
    // Whoever comes later tries again: the password may have been mended on the server.
    assert!(get(&client).await.is_err());
    assert_eq!(logins(&server), 2);
}
