//! The blocking façade: from any thread, never a panic in async code, one page at a time.

use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use cloudmgr_runtime::blocking::*;
use cloudmgr_runtime::{
    Api, Client, DownloadCall, Envelope, ErrorKind, LongRunning, Method, Operation, Paged, Paging, Upload,
    WaiterSpec,
};
use serde_json::Value;

use crate::support::{Reply, Server, call};

static GET: Operation = Operation::new("guests_get", Method::GET, "/guests/{id}");
static LIST: Operation =
    Operation::new("guests_list", Method::GET, "/guests").paged(Paging::offset("_offset", "_size", 2));
static CREATE: Operation = Operation::new("guests_create", Method::POST, "/guests");
static FILE: Operation = Operation::new("files_get", Method::GET, "/file").download();
static UPLOAD: Operation = Operation::new("files_put", Method::PUT, "/file").upload();
static GUESTS: WaiterSpec =
    WaiterSpec::new("guests", &GET, "id", "status").done(&["done"]).every(Duration::ZERO);
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

/// A server whose runtime lives on a thread of its own, and a client of it.
fn start(script: impl Fn(&crate::support::Seen, usize) -> Reply + Send + Sync + 'static) -> (Server, Client) {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            sender.send(Server::with(script).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let server = receiver.recv().unwrap();
    let client = server.client(&API);
    (server, client)
}

#[test]
fn a_call_is_sent_from_a_plain_main() {
    let (server, client) = start(|_, _| Reply::json(200, r#"{"id": "7"}"#));
    let guest = call::<Value>(client.call(&GET).segment("7")).blocking().send().unwrap();
    assert_eq!((guest["id"].as_str(), server.count()), (Some("7"), 1));
}

#[test]
fn the_next_page_is_requested_only_when_it_is_wanted() {
    let (server, client) = start(|seen, _| match seen.query("_offset").as_deref() {
        Some("0") => Reply::json(200, "[1, 2]"),
        Some("2") => Reply::json(200, "[3]"),
        _ => Reply::json(200, "[]"),
    });
    let mut items = Paged::<u32>::new(client.call(&LIST)).blocking().items();
    assert_eq!((items.next().unwrap().unwrap(), items.next().unwrap().unwrap()), (1, 2));
    assert_eq!(server.count(), 1);
    assert_eq!(items.map(Result::unwrap).collect::<Vec<_>>(), [3]);
}

#[test]
fn a_wait_and_its_states_block() {
    let script = |seen: &crate::support::Seen, number: usize| match (seen.method.as_str(), number) {
        ("POST", _) => Reply::json(200, r#"{"id": "7"}"#),
        (_, 1) => Reply::json(200, r#"{"status": "running"}"#),
        _ => Reply::json(200, r#"{"status": "done"}"#),
    };
    let (_server, client) = start(script);
    let create = || LongRunning::<Value, Value>::of(client.call(&CREATE).json(&1), &GUESTS).blocking();
    assert_eq!(create().wait().unwrap()["status"], "done");
    let states = create().start().unwrap().blocking().states();
    assert!(states.map(Result::unwrap).all(|state| state["status"] == "done"));
}

#[test]
fn a_download_is_a_reader_and_an_upload_reads_one() {
    let (server, client) = start(|seen, _| match seen.method.as_str() {
        "PUT" => Reply::json(200, "{}"),
        _ => Reply::new(200, &[("content-type", "application/octet-stream")], "x".repeat(200_000)),
    });
    let mut text = String::new();
    DownloadCall::of(client.call(&FILE)).blocking().send().unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text.len(), 200_000);
    let upload = Upload::from_read(std::io::Cursor::new(text), Some(200_000));
    call::<Value>(client.call(&UPLOAD).body("application/octet-stream", upload)).blocking().send().unwrap();
    assert_eq!(server.seen()[1].body.len(), 200_000);
}

#[test]
fn many_threads_call_at_once() {
    let (server, client) = start(|_, _| Reply::json(200, "{}"));
    let client = Arc::new(client);
    let threads: Vec<_> = (0..64)
        .map(|_| {
            let client = Arc::clone(&client);
            std::thread::spawn(move || {
                for _ in 0..20 {
                    call::<Value>(client.call(&GET).segment("7")).blocking().send().unwrap();
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    assert_eq!(server.count(), 64 * 20);
}

async fn is_refused_in_async_code_and_works_beside_it() {
    let server = Server::replies([Reply::json(200, "[1]")]).await;
    let client = server.client(&API);
    let get = || call::<Value>(client.call(&GET).segment("7"));
    let error = get().blocking().send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
    let mut items = Paged::<u32>::new(client.call(&LIST)).blocking().items();
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Config);
    assert!(items.next().is_none());
    assert_eq!(server.count(), 0);

    let blocking = get().blocking();
    tokio::task::spawn_blocking(|| blocking.send()).await.unwrap().unwrap();
    drop(client);
}

#[tokio::test]
async fn a_blocking_call_in_a_current_thread_runtime_is_an_error_and_no_panic() {
    is_refused_in_async_code_and_works_beside_it().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_blocking_call_in_a_multi_thread_runtime_is_an_error_and_no_panic() {
    is_refused_in_async_code_and_works_beside_it().await;
    let spawned = tokio::spawn(is_refused_in_async_code_and_works_beside_it());
    spawned.await.unwrap();
}
