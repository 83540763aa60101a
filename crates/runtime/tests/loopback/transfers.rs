//! Uploads and downloads: streams without a total timeout, but never stalled.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudmgr_runtime::{
    Api, Bytes, DownloadCall, Envelope, ErrorKind, Method, Nothing, Operation, StreamExt, Upload,
};

use crate::support::{Reply, Server, call};

static PUT: Operation = Operation::new("put", Method::PUT, "/file").upload();
static POST: Operation = Operation::new("post", Method::POST, "/file").upload();
static DOWN: Operation = Operation::new("down", Method::GET, "/file").download();
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };
static NANO: Api = Api {
    name: "nano",
    base_url: "",
    envelope: Envelope::NONE.data("data").code("error_code").message("message").ok(0),
    operations: &[],
};

const BINARY: &str = "application/octet-stream";

fn ok() -> Reply {
    Reply::json(200, "{}")
}

fn file(length: usize) -> Reply {
    Reply::new(200, &[("content-type", BINARY)], vec![7; length])
}

fn down(server: &Server) -> DownloadCall {
    DownloadCall::of(server.client(&API).call(&DOWN))
}

/// A directory of its own for one test, removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = std::env::temp_dir()
            .join(format!("cloudmgr-runtime-{}", uuid::Uuid::from_u128(fastrand::u128(..))));
        std::fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Vec<String> {
        let names = std::fs::read_dir(&self.0).unwrap();
        names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_file_is_uploaded_with_its_length_and_its_progress() {
    let folder = Folder::new();
    let path = folder.join("a.zip");
    std::fs::write(&path, vec![7; 300_000]).unwrap();
    let server = Server::replies([Reply::json(503, "{}"), ok()]).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let upload = Upload::from(path).on_progress(move |progress| log.lock().unwrap().push(progress));
    let request = server.client(&API).call(&PUT).body(BINARY, upload);
    assert_eq!(call::<Nothing>(request).send().await.unwrap().attempts(), 2);
    for seen in server.seen() {
        assert_eq!((seen.body.len(), &*seen.headers["content-length"]), (300_000, "300000"));
        assert_eq!(seen.headers["content-type"], BINARY);
    }
    let last = *seen.lock().unwrap().last().unwrap();
    assert_eq!((last.bytes, last.total, last.fraction()), (300_000, Some(300_000), Some(1.0)));
}

#[tokio::test]
async fn a_reader_of_unknown_length_is_uploaded_in_chunks() {
    let server = Server::replies([ok()]).await;
    let upload = Upload::reader(std::io::Cursor::new(vec![7; 100_000]), None);
    call::<Nothing>(server.client(&API).call(&POST).body(BINARY, upload)).send().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!((seen.body.len(), &*seen.headers["transfer-encoding"]), (100_000, "chunked"));
}

#[tokio::test]
async fn a_form_names_its_part_and_its_file() {
    let server = Server::replies([ok()]).await;
    let upload = Upload::from(b"abc".to_vec()).file_name("di\"sk.img");
    let fields = [("checksum", "x".to_owned())];
    let request = server.client(&API).call(&POST).multipart("image", upload, &fields);
    call::<Nothing>(request).send().await.unwrap();
    let seen = &server.seen()[0];
    assert!(seen.headers["content-type"].starts_with("multipart/form-data; boundary="));
    assert!(seen.headers.contains_key("content-length"));
    let text = seen.text();
    assert!(text.contains("name=\"checksum\"") && text.contains("\r\n\r\nx\r\n"), "{text}");
    assert!(text.contains("name=\"image\"; filename=\"di%22sk.img\""), "{text}");
    assert!(text.contains("\r\n\r\nabc\r\n"), "{text}");
}

#[tokio::test]
async fn a_file_that_is_not_there_is_an_error_and_nothing_is_sent() {
    let server = Server::replies([ok()]).await;
    for path in [PathBuf::from("/nonexistent/file"), std::env::temp_dir()] {
        let request = server.client(&API).call(&PUT).body(BINARY, path.into());
        let error = call::<Nothing>(request).send().await.unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Io, Some("put")));
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_source_that_fails_is_an_error_of_the_source() {
    let server = Server::replies([ok()]).await;
    let chunks =
        futures_util::stream::iter([Ok(Bytes::from_static(b"abc")), Err(std::io::Error::other("disk"))]);
    let request = server.client(&API).call(&PUT).body(BINARY, Upload::stream(chunks, None));
    let error = call::<Nothing>(request).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io, "{error:?}");
}

#[tokio::test]
async fn an_upload_that_stalls_ends() {
    let server = Server::replies([ok()]).await;
    let client = server.builder(&API).stall_timeout(Duration::from_millis(100)).build().unwrap();
    let chunks = futures_util::stream::once(async { Ok(Bytes::from_static(b"abc")) })
        .chain(futures_util::stream::pending());
    let request = client.call(&POST).body(BINARY, Upload::stream(chunks, Some(10)));
    let error = call::<Nothing>(request).send().await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("stalled"), "{error}");
}

#[tokio::test]
async fn a_slow_upload_outlasts_every_timeout_but_the_stall() {
    let server = Server::replies([ok()]).await;
    let client = server
        .builder(&API)
        .timeout(Duration::from_millis(300))
        .attempt_timeout(Duration::from_millis(300))
        .stall_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let chunks = futures_util::stream::iter(0..10).then(|_| async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        Ok(Bytes::from_static(b"x"))
    });
    let request = client.call(&POST).body(BINARY, Upload::stream(chunks, Some(10)));
    call::<Nothing>(request).send().await.unwrap();
    assert_eq!(server.seen()[0].body, b"xxxxxxxxxx");
}

#[tokio::test]
async fn a_server_that_never_answers_an_upload_is_given_up() {
    let server = Server::replies([Reply::silence()]).await;
    let client = server.builder(&API).timeout(Duration::from_millis(100)).build().unwrap();
    let request = client.call(&POST).body(BINARY, vec![7; 10].into());
    let error = call::<Nothing>(request).send().await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("after the upload"), "{error}");
}

#[tokio::test]
async fn a_download_is_a_stream_with_a_length() {
    let server = Server::replies([file(200_000)]).await;
    let download = down(&server).send().await.unwrap();
    assert_eq!((download.length(), download.status().as_u16()), (Some(200_000), 200));
    let sizes: Vec<usize> = download.chunks().map(|chunk| chunk.unwrap().len()).collect().await;
    assert_eq!(sizes.iter().sum::<usize>(), 200_000);
    let seen = &server.seen()[0];
    assert_eq!((&*seen.headers["accept"], &*seen.headers["accept-encoding"]), ("*/*", "identity"));
}

#[tokio::test]
async fn a_file_appears_only_when_it_is_complete() {
    let folder = Folder::new();
    let target = folder.join("image");
    let whole = Server::replies([file(100_000)]).await;
    let seen = Arc::new(Mutex::new(0));
    let log = Arc::clone(&seen);
    let download = down(&whole).send().await.unwrap();
    let download = download.on_progress(move |progress| *log.lock().unwrap() = progress.bytes);
    assert_eq!(download.to_file(&target).await.unwrap(), 100_000);
    assert_eq!((std::fs::metadata(&target).unwrap().len(), *seen.lock().unwrap()), (100_000, 100_000));
    let broken = Reply::head(200, &[], "content-length: 100000\r\n").write([7; 10]).close();
    let broken = Server::replies([broken]).await;
    let error = down(&broken).send().await.unwrap().to_file(folder.join("other")).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Transport, Some("down")));
    assert_eq!(folder.names(), ["image"]);
}

#[tokio::test]
async fn a_file_is_replaced_only_where_that_is_allowed() {
    let folder = Folder::new();
    let target = folder.join("image");
    std::fs::write(&target, "precious").unwrap();
    let server = Server::replies([file(3)]).await;
    let error = down(&server).send().await.unwrap().to_file(&target).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(std::fs::read(&target).unwrap(), b"precious");
    down(&server).send().await.unwrap().overwrite(true).to_file(&target).await.unwrap();
    assert_eq!((std::fs::read(&target).unwrap(), folder.names().len()), (vec![7; 3], 1));
}

#[tokio::test]
async fn a_dropped_download_leaves_no_file() {
    let folder = Folder::new();
    let slow = Reply::head(200, &[], "content-length: 100\r\n").write([7; 10]).pause(Duration::from_secs(60));
    let server = Server::replies([slow]).await;
    let download = down(&server).send().await.unwrap();
    let saving = download.to_file(folder.join("image"));
    assert!(tokio::time::timeout(Duration::from_millis(200), saving).await.is_err());
    assert_eq!(folder.names(), Vec::<String>::new());
}

#[tokio::test]
async fn a_download_that_stalls_ends_and_a_slow_one_does_not() {
    let slow = |pause| {
        let begun = Reply::head(200, &[], "content-length: 5\r\n");
        (0..5).fold(begun, |reply, _| reply.write("x").pause(Duration::from_millis(pause)))
    };
    for (pause, fine) in [(50, true), (2_000, false)] {
        let server = Server::replies([slow(pause)]).await;
        let client = server
            .builder(&API)
            .timeout(Duration::from_millis(100))
            .attempt_timeout(Duration::from_millis(200))
            .stall_timeout(Duration::from_millis(200))
            .build()
            .unwrap();
        let result = DownloadCall::of(client.call(&DOWN)).send().await.unwrap().bytes(10).await;
        assert_eq!(result.as_ref().is_ok(), fine, "{result:?}");
        assert!(fine || result.unwrap_err().is_timeout());
    }
}

#[tokio::test]
async fn a_download_ends_in_time_where_the_call_says_so() {
    let slow = (0..50).fold(Reply::head(200, &[], "content-length: 50\r\n"), |reply, _| {
        reply.write("x").pause(Duration::from_millis(50))
    });
    let server = Server::replies([slow]).await;
    let call = down(&server).timeout(Duration::from_millis(300));
    let error = call.send().await.unwrap().bytes(100).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("not complete in time"), "{error}");
}

#[tokio::test]
async fn a_download_into_memory_is_bounded() {
    let server = Server::replies([file(1000)]).await;
    let error = down(&server).send().await.unwrap().bytes(999).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn a_download_goes_on_where_another_broke_off() {
    let server = Server::replies([Reply::new(206, &[], "rest")]).await;
    let download = down(&server).range_from(100).send().await.unwrap();
    assert_eq!(download.status().as_u16(), 206);
    assert_eq!(server.seen()[0].headers["range"], "bytes=100-");
}

#[tokio::test]
async fn an_error_in_place_of_a_file_is_an_error() {
    let text = [("content-type", "text/plain; charset=utf-8")];
    let refused = Reply::new(200, &text, r#"{"error_code": 500, "message": "no such image", "data": ""}"#);
    let page = Reply::new(200, &[("content-type", "text/html")], "<html>");
    let missing = Reply::json(404, r#"{"message": "no such image"}"#);
    for (reply, kind) in [(refused, ErrorKind::Api), (page, ErrorKind::Decode), (missing, ErrorKind::Api)] {
        let server = Server::replies([reply]).await;
        let error = DownloadCall::of(server.client(&NANO).call(&DOWN)).send().await.unwrap_err();
        assert_eq!(error.kind(), kind);
    }
    let small = Server::replies([Reply::new(200, &text, "just text")]).await;
    let download = DownloadCall::of(small.client(&NANO).call(&DOWN)).send().await.unwrap();
    assert_eq!(&download.bytes(100).await.unwrap()[..], b"just text");
}

#[tokio::test]
async fn a_download_is_asked_for_again_before_its_first_byte() {
    let server = Server::replies([Reply::json(503, "{}"), file(3)]).await;
    assert_eq!(down(&server).send().await.unwrap().bytes(10).await.unwrap().len(), 3);
}
