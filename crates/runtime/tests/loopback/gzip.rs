//! Compressed responses, and how far they may grow.

use std::io::Write as _;
use std::time::Duration;

use cloudmgr_runtime::{Api, DownloadCall, Envelope, Error, ErrorKind, Method, Operation};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::support::{Reply, Server, call};

static GET: Operation = Operation::new("rows_list", Method::GET, "/rows");
static FILE: Operation = Operation::new("files_get", Method::GET, "/file").download();
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[&GET, &FILE] };

const MIB: usize = 1024 * 1024;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn reply(body: &[u8]) -> Reply {
    Reply::new(200, &[("content-type", "application/json"), ("content-encoding", "gzip")], body)
}

async fn get(reply: Reply) -> Result<Value, Error> {
    let server = Server::with(move |_, _| reply.clone()).await;
    call::<Value>(server.client(&API).call(&GET)).send().await.map(|response| response.into_inner())
}

/// 1 MiB of empty rows, in 2 KB or less.
fn rows() -> Vec<u8> {
    gzip("{},".repeat(MIB / 3).as_bytes())
}

#[tokio::test]
async fn a_gzip_answer_of_128_kb_that_grows_to_gigabytes_is_refused_early() {
    let member = rows();
    let members = 128 * 1024 / member.len();
    // As values in memory the rows would be gigabytes. No more than an eighth of them is ever sent.
    let early = [gzip(b"["), member.repeat(members / 8)].concat();
    let length = format!("content-length: {}\r\n", early.len() * 8);
    let headers = [("content-type", "application/json"), ("content-encoding", "gzip")];
    let bomb = Reply::head(200, &headers, &length).write(early).pause(Duration::from_secs(600));
    let server = Server::replies([bomb]).await;
    let client = server.builder(&API).max_body(usize::MAX).build().unwrap();
    let error = call::<Vec<Value>>(client.call(&GET)).send().await.unwrap_err();
    assert_eq!((error.kind(), server.count()), (ErrorKind::TooLarge, 1), "{error}");
    assert!(error.to_string().contains("max_compression_ratio"), "{error}");
}

#[tokio::test]
async fn the_ratio_that_is_allowed_can_be_set() {
    let body = [gzip(b"["), rows().repeat(5), gzip(b"{}]")].concat();
    let server = Server::with(move |_, _| reply(&body)).await;
    let client = |ratio| server.builder(&API).max_compression_ratio(ratio).build().unwrap();
    assert!(call::<Vec<Value>>(client(100).call(&GET)).send().await.is_err());
    let rows = call::<Vec<Value>>(client(1_100).call(&GET)).send().await.unwrap();
    assert_eq!(rows.len(), MIB / 3 * 5 + 1);
}

#[tokio::test]
async fn a_list_of_rows_that_differ_in_their_ids_alone_is_no_bomb() {
    let row = |id: u32| {
        json!({"id": format!("vm-{id}"), "status": "running", "network": {"address": null, "mask": null},
            "owner": {"name": "admin", "group": "manager"}, "modules": [], "cores": 4, "memory": 8_589_934_592_u64})
    };
    let list = Value::Array((0..20_000).map(row).collect());
    assert_eq!(get(reply(&gzip(list.to_string().as_bytes()))).await.unwrap(), list);
}

#[tokio::test]
async fn an_answer_in_several_members_or_without_any_is_read() {
    let members = [gzip(b"[1,"), gzip(b"2]")].concat();
    assert_eq!(get(reply(&members)).await.unwrap(), json!([1, 2]));
    assert_eq!(get(reply(b"")).await.unwrap(), Value::Null);
}

#[tokio::test]
async fn an_answer_that_does_not_decompress_is_an_error_of_the_transfer() {
    let whole = gzip(&vec![b'7'; 100_000]);
    let half = &whole[..whole.len() / 2];
    let rest =
        Reply::head(200, &[("content-encoding", "gzip")], "content-length: 5000\r\n").write(half).close();
    for reply in [reply(half), reply(b"[1, 2]"), reply(&[&whole, &b"more"[..]].concat()), rest] {
        let error = get(reply).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(error.to_string().contains("broke off or does not decompress"), "{error}");
    }
}

#[tokio::test]
async fn an_error_with_a_compressed_document_is_that_error() {
    let document = gzip(br#"{"code": "not_found_error", "message": "no such row"}"#);
    let error = get(Reply::new(404, &[("content-encoding", "GZIP")], document)).await.unwrap_err();
    assert_eq!((error.is_not_found(), error.message()), (true, Some("no such row")), "{error}");
}

#[tokio::test]
async fn a_compressed_file_is_decompressed_whatever_its_ratio() {
    let server = Server::replies([reply(&gzip(&vec![0; 4 * MIB]))]).await;
    let download = DownloadCall::of(server.client(&API).call(&FILE)).send().await.unwrap();
    assert_eq!((download.length(), download.headers().get("content-encoding")), (None, None));
    assert_eq!(download.to_writer(tokio::io::sink()).await.unwrap(), 4 * MIB as u64);
    assert_eq!(server.seen()[0].headers["accept-encoding"], "identity", "it was not asked for");
}
