//! Settings and hints at the limits of their types.

use std::env;
use std::process::Command;
use std::time::Duration;

use cloudmgr_runtime::{
    Api, Client, Download, DownloadCall, Envelope, Error, Method, Operation, RetryPolicy,
};
use conformance::wire::backends;
use conformance::wire::connect::{Bounds, Setting};
use conformance::wire::exchange::Answer;
use conformance::wire::server::Server;

pub(crate) static FILE: Operation = Operation::new("file", Method::GET, "/file").download();
pub(crate) static API: Api = Api { name: "any", base_url: "", envelope: Envelope::NONE, operations: &[] };

#[test]
fn bounds_that_no_clock_can_name_are_as_good_as_none() {
    let most = Duration::MAX;
    let bounds = Some(Bounds { total: most, attempt: most, stall: most, body: usize::MAX });
    for backend in backends::all() {
        let server = Server::with_login(conformance::wire::connect::login);
        let client = backend.connect(&Setting { bounds, ..Setting::new(server.url()) }).unwrap();
        server.answer(Answer::new(200).json(&serde_json::json!({ "data": {}, "error_code": 0 })));
        let call = client.request(Method::GET, "/x").timeout(most);
        assert!(super::block_on(call.send()).is_ok(), "{backend:?}");
    }
}

#[test]
fn a_hint_that_no_clock_can_name_is_waited_for_by_nobody() {
    let server = Server::start();
    let policy = RetryPolicy::default().longest_retry_after(Duration::MAX);
    let client = Client::builder(&API).base_url(server.url()).retry(policy).no_proxy();
    let client = client.timeout(Duration::from_secs(5)).stall_timeout(Duration::MAX).build().unwrap();
    server.answer(Answer::new(503).header("retry-after", &u64::MAX.to_string()));
    let error = super::block_on(client.request(Method::GET, "/x").send()).map(|_| ()).unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(u64::MAX))));
    server.answer(Answer::new(200).body("content"));
    let saved = super::block_on(async { bytes(DownloadCall::of(client.call(&FILE)).send().await).await });
    assert_eq!(saved.unwrap(), 7);
}

async fn bytes(download: Result<Download, Error>) -> Result<usize, Error> {
    Ok(download?.bytes(100).await?.len())
}

/// The variable that makes a process of this binary a caller.
const ROLE: &str = "HOSTILE_PROXIED";

/// Not a test by itself: run by other processes of this binary.
#[test]
fn calls_this_machine_when_it_is_told_to() {
    let Ok(base) = env::var(ROLE) else { return };
    let client = Client::builder(&API).base_url(base).retry(RetryPolicy::none()).build().unwrap();
    // The servers check the result.
    _ = super::block_on(client.request(Method::GET, "/x").send());
}

#[test]
fn credentials_for_this_machine_are_not_carried_to_the_proxy_of_the_environment() {
    let (server, proxy) = (Server::start(), Server::start());
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "extremes::calls_this_machine_when_it_is_told_to"]).env(ROLE, server.url());
    command.env("http_proxy", proxy.url()).env("HTTP_PROXY", proxy.url()).env("ALL_PROXY", proxy.url());
    assert!(command.status().unwrap().success());
    assert_eq!((proxy.seen().len(), server.seen().len()), (0, 1));
}
