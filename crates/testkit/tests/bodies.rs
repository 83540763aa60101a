//! Uploads that do not fit into memory, as a server with `keep_bodies` receives them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use cloudmgr_runtime::{Api, Bytes, Call, Client, Envelope, Method, Operation, Upload, stream};
use cloudmgr_testkit::Server;
use cloudmgr_testkit::facts::{self, Backend, Resource};
use serde_json::Value;

static PUT: facts::Operation = facts::Operation::new("files_put", "PUT", "/files/{file_name}");
static RESOURCE: Resource = Resource::new("files", "files", "", &[&PUT]);
static BACKEND: Backend = {
    let mut backend = Backend::new("files", "Files");
    backend.base_url = "http://localhost/v1";
    backend.resources = &[&RESOURCE];
    backend
};

static API: Api = Api { name: "files", base_url: "", envelope: Envelope::NONE, operations: &[] };
static PUT_CALL: Operation = Operation::new("files_put", Method::PUT, "/files/{file_name}").upload();

/// The chunks of an upload: a megabyte of the digits 0 to 7, a digit each.
fn chunks() -> impl Iterator<Item = Bytes> + Send + 'static {
    (b'0'..b'8').map(|digit| Bytes::from(vec![digit; 128 * 1024]))
}

const LENGTH: u64 = 1024 * 1024;

/// Uploads to a server at a base URL, and returns how many bytes were sent.
async fn uploaded(server: &Server, base_url: &str, over_tcp: bool) -> u64 {
    let builder = Client::builder(&API).base_url(base_url).clock(server.clock());
    let builder = if over_tcp { builder } else { builder.transport(server.transport()) };
    let sent = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&sent);
    let upload = Upload::stream(stream::iter(chunks().map(Ok)), Some(LENGTH))
        .on_progress(move |progress| counter.store(progress.bytes, Ordering::Relaxed));
    let request = builder.build().unwrap().call(&PUT_CALL).segment("image");
    Call::<Value>::new(request.body("application/octet-stream", upload)).raw().await.unwrap();
    sent.load(Ordering::Relaxed)
}

/// A server that accepts each upload.
fn server() -> Server {
    let server = Server::new(&BACKEND);
    server.on_operation("files_put").status(200);
    server
}

/// The body of the only request.
fn received(server: &Server) -> Vec<u8> {
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    requests[0].body().to_vec()
}

#[tokio::test]
async fn only_the_beginning_of_an_upload_is_kept_and_all_of_it_is_read() {
    // Less than a chunk, exactly one, and one with a part of the next.
    for kept in [16, 128 * 1024, 128 * 1024 + 3] {
        let server = server();
        server.keep_bodies(kept);
        assert_eq!(uploaded(&server, server.base_url(), false).await, LENGTH);
        let whole: Vec<u8> = chunks().flatten().collect();
        assert_eq!(received(&server), whole[..kept], "{kept} bytes are kept");
    }
}

#[tokio::test]
async fn without_a_limit_the_whole_upload_is_kept() {
    let server = server();
    assert_eq!(uploaded(&server, server.base_url(), false).await, LENGTH);
    assert_eq!(received(&server), chunks().flatten().collect::<Vec<u8>>());
}

#[tokio::test]
async fn an_upload_that_is_shorter_than_the_limit_is_kept_whole() {
    let server = server();
    server.keep_bodies(usize::MAX);
    uploaded(&server, server.base_url(), false).await;
    assert_eq!(received(&server).len(), 1024 * 1024);
}

#[tokio::test]
async fn a_body_in_the_memory_of_the_client_is_kept_in_part_too() {
    let server = server();
    server.keep_bodies(5);
    let builder = Client::builder(&API).base_url(server.base_url()).transport(server.transport());
    let call = builder.build().unwrap().request(Method::PUT, "/files/note").json("twenty characters in");
    call.raw().await.unwrap();
    assert_eq!(received(&server), b"\"twen");
}

#[cfg(feature = "tcp")]
#[tokio::test]
async fn the_beginning_of_an_upload_is_kept_over_tcp_too() {
    let server = server();
    server.keep_bodies(16);
    assert_eq!(uploaded(&server, &server.listen(), true).await, LENGTH);
    assert_eq!(received(&server), [b'0'; 16]);
}
