//! Promises that attacks broke once, each with the attack.

use std::path::Path;
use std::time::{Duration, Instant};

use cloudmgr_runtime::{
    Api, Call, Client, DownloadCall, Envelope, Error, ErrorKind, Method, NewFile, Nothing, Operation,
    Request, RetryPolicy, Secret, StaticHeaders, Upload,
};
use serde_json::Value;
use tokio::io::AsyncWriteExt;

use crate::support::{Reply, Server, call};

static GET: Operation = Operation::new("guests_get", Method::GET, "/guests/{id}");
static SEARCH: Operation = Operation::new("guests_search", Method::GET, "/guests/search");
static CREATE: Operation = Operation::new("guests_create", Method::POST, "/guests");
static PUT: Operation = Operation::new("files_put", Method::PUT, "/file").upload();
static FILE: Operation = Operation::new("files_get", Method::GET, "/file").download();
static API: Api = Api {
    name: "t",
    base_url: "",
    envelope: Envelope::NONE,
    operations: &[&GET, &SEARCH, &CREATE, &PUT, &FILE],
};

const BINARY: &str = "application/octet-stream";

fn get(client: &Client) -> Call<Value> {
    call(client.call(&GET).segment("7"))
}

async fn put(client: &Client, upload: Upload) -> Result<(), Error> {
    call::<Nothing>(client.call(&PUT).body(BINARY, upload)).send().await.map(drop)
}

fn file(body: &str) -> Reply {
    Reply::new(200, &[("content-type", BINARY)], body)
}

// Files

#[tokio::test]
async fn two_downloads_to_one_path_leave_one_whole_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("image");
    let long = |byte: &str| file(&byte.repeat(500_000));
    let server = Server::replies([long("a"), long("b")]).await;
    let client = server.client(&API);
    let save = async || DownloadCall::of(client.call(&FILE)).send().await?.to_file(&path).await;
    let (one, other) = tokio::join!(save(), save());
    assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.len() == 500_000 && text.bytes().all(|byte| byte == text.as_bytes()[0]));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
}

#[tokio::test]
async fn a_download_touches_no_file_that_it_did_not_make() {
    let folder = tempfile::tempdir().unwrap();
    let (path, part) = (folder.path().join("x"), folder.path().join("x.part"));
    std::fs::write(&part, "the user's own").unwrap();
    let mut new = NewFile::create(&path, false).await.unwrap();
    new.file().write_all(b"downloaded").await.unwrap();
    new.file().flush().await.unwrap();
    new.complete().await.unwrap();
    assert_eq!(std::fs::read_to_string(&part).unwrap(), "the user's own");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "downloaded");
}

#[cfg(unix)]
#[tokio::test]
async fn a_target_that_is_no_regular_file_is_refused_even_where_overwriting_is_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let (link, target) = (folder.path().join("link"), folder.path().join("target"));
    std::fs::write(&target, "kept").unwrap();
    std::os::unix::fs::symlink(&target, &link).unwrap();
    for path in [&*link, folder.path(), Path::new("/dev/null")] {
        let error = NewFile::create(path, true).await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput, "{error}");
    }
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "kept");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_that_says_it_is_empty_is_sent_as_it_is() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    put(&server.client(&API), Path::new("/proc/self/status").into()).await.unwrap();
    assert!(server.seen()[0].text().contains("Name:"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_that_nobody_writes_to_stalls_instead_of_hanging() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let client = server.builder(&API).stall_timeout(Duration::from_millis(200)).build().unwrap();
    let sent = tokio::time::timeout(Duration::from_secs(20), put(&client, pipe.into())).await.unwrap();
    assert_eq!(sent.unwrap_err().kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_reader_that_is_longer_or_shorter_than_announced_is_an_error_of_the_source() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    for length in [10, 30] {
        let upload = Upload::reader(std::io::Cursor::new(vec![7; 20]), Some(length));
        let error = put(&server.client(&API), upload).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Io && !error.is_retryable(), "{error:?}");
        assert!(error.to_string().contains("announced"), "{error}");
    }
}

#[tokio::test]
async fn a_content_length_set_by_hand_is_refused() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let request = server.client(&API).call(&CREATE).json(&1).header("content-length", 99);
    let error = call::<Nothing>(request).send().await.unwrap_err();
    assert_eq!((error.kind(), server.count()), (ErrorKind::InvalidRequest, 0));
}

#[tokio::test]
async fn line_breaks_in_a_file_name_do_not_end_a_header_of_a_form() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let upload = Upload::from(b"abc".to_vec()).file_name("a\r\nx-evil: 1\"b");
    let request = server.client(&API).call(&PUT).multipart("file", upload, &[]);
    call::<Nothing>(request).send().await.unwrap();
    let text = server.seen()[0].text();
    assert!(text.contains("filename=\"a%0D%0Ax-evil: 1%22b\""), "{text}");
}

// The endpoint

#[tokio::test]
async fn a_word_of_another_path_is_refused_as_an_argument() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    for word in ["search", "SEARCH"] {
        let error = call::<Nothing>(server.client(&API).call(&GET).segment(word)).send().await.unwrap_err();
        assert_eq!((error.kind(), server.count()), (ErrorKind::InvalidRequest, 0), "{error}");
    }
}

#[tokio::test]
async fn a_query_in_the_path_of_the_escape_hatch_is_refused_by_name() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let error = server.client(&API).request(Method::GET, "/x?y=z").send().await.unwrap_err();
    assert!(error.to_string().contains(".query(name, value)"), "{error}");
}

// Time limits

fn short(server: &Server) -> cloudmgr_runtime::ClientBuilder {
    server.builder(&API).attempt_timeout(Duration::from_millis(200)).retry(RetryPolicy::none())
}

fn after(pause: u64) -> Reply {
    Reply::default()
        .pause(Duration::from_millis(pause))
        .write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
}

#[tokio::test]
async fn the_limit_of_a_call_lifts_the_limit_of_an_attempt() {
    let server = Server::replies([after(600)]).await;
    let client = short(&server).build().unwrap();
    get(&client).timeout(Duration::from_secs(30)).send().await.unwrap();
    let error = get(&client).send().await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("attempt_timeout"), "{error}");
}

#[tokio::test]
async fn what_may_not_be_repeated_has_all_of_the_calls_time() {
    let server = Server::replies([after(600)]).await;
    call::<Nothing>(short(&server).build().unwrap().call(&CREATE).json(&1)).send().await.unwrap();
}

#[tokio::test]
async fn a_hanging_login_ends_a_transfer_and_all_who_wait_for_it_at_once() {
    let server = Server::replies([Reply::silence()]).await;
    let client = crate::login::client_of(server.builder(&API).timeout(Duration::from_millis(500)));
    let begun = Instant::now();
    let uploads = (0..8).map(|_| put(&client, Upload::from(b"abc".to_vec())));
    let ended = futures_util::future::join_all(uploads).await;
    assert!(
        ended.iter().all(Result::is_err) && begun.elapsed() < Duration::from_secs(10),
        "{:?}",
        begun.elapsed()
    );
}

#[tokio::test]
async fn a_retry_after_beyond_u64_is_too_long_and_not_none() {
    let busy = Reply::new(503, &[("retry-after", "99999999999999999999999")], "{}");
    let server = Server::replies([busy]).await;
    let error = get(&server.client(&API)).send().await.unwrap_err();
    assert_eq!((error.retry_after(), server.count()), (Some(Duration::from_secs(u64::MAX)), 1));
}

#[tokio::test]
async fn a_read_is_retried_while_a_frontend_restarts() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let patient = RetryPolicy::default().backoff(Duration::from_millis(200), Duration::from_millis(200));
    let builder = Client::builder(&API).base_url(format!("http://{address}")).no_proxy().retry(patient);
    let client = builder.build().unwrap();
    let restarted = async {
        tokio::time::sleep(Duration::from_millis(1500)).await;
        let listener = tokio::net::TcpListener::bind(address).await.unwrap();
        let (mut stream, _) = listener.accept().await.unwrap();
        tokio::io::AsyncReadExt::read(&mut stream, &mut [0; 1024]).await.unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
        stream.flush().await.unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
    };
    let read = get(&client);
    let (read, ()) = tokio::join!(read.send(), restarted);
    assert!(read.unwrap().attempts() > 3);
}

// HTTP

#[tokio::test]
async fn a_101_and_a_206_that_nobody_asked_for_are_errors() {
    let server = Server::replies([Reply::head(101, &[("upgrade", "websocket")], "")]).await;
    let error = get(&server.client(&API)).send().await.unwrap_err();
    assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("protocol"), "{error}");
    let server = Server::replies([Reply::new(206, &[("content-type", BINARY)], "part")]).await;
    let error = DownloadCall::of(server.client(&API).call(&FILE)).send().await.unwrap_err();
    assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("part"), "{error}");
    let server = Server::replies([Reply::json(206, r#"{"name": "half"}"#)]).await;
    let error = get(&server.client(&API)).send().await.unwrap_err();
    assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("part"), "{error}");
    let server = Server::replies([Reply::new(206, &[("content-type", BINARY)], "part")]).await;
    let rest = DownloadCall::of(server.client(&API).call(&FILE)).range_from(3).send().await.unwrap();
    assert_eq!(rest.status().as_u16(), 206);
}

#[tokio::test]
async fn a_post_without_a_body_says_that_it_has_none() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    call::<Nothing>(server.client(&API).call(&CREATE)).send().await.unwrap();
    assert_eq!(server.seen()[0].headers["content-length"], "0");
}

#[tokio::test]
async fn a_failed_connection_names_host_port_and_cause_in_one_line() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let builder = Client::builder(&API).base_url(format!("http://{address}/secret-path")).no_proxy();
    let error = get(&builder.retry(RetryPolicy::none()).build().unwrap()).send().await.unwrap_err();
    let text = error.to_string();
    assert!(error.is_connect() && text.contains(&address.to_string()) && text.contains("refused"), "{text}");
    assert!(!text.contains("secret-path"), "{text}");
}

#[test]
fn a_call_outside_tokio_is_an_error_and_no_panic() {
    let client = Client::builder(&API).base_url("http://127.0.0.1:1").no_proxy().build().unwrap();
    let mut call = std::pin::pin!(get(&client).send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match Future::poll(call.as_mut(), &mut context) {
        std::task::Poll::Ready(Err(error)) => assert!(error.to_string().contains("Tokio runtime"), "{error}"),
        other => assert!(other.is_ready(), "it does not wait for a runtime"),
    }
}

// Decoding

#[tokio::test]
async fn a_byte_order_mark_before_json_is_skipped() {
    let server = Server::replies([Reply::json(200, "\u{feff}{\"a\": 1}")]).await;
    assert_eq!(get(&server.client(&API)).send().await.unwrap()["a"], 1);
}

#[tokio::test]
async fn a_syntax_error_has_a_place_a_line_and_a_column() {
    for body in [r#"{"a": [1, nan]}"#, r#"{"a": [1, +Infinity]}"#, "{\"a\": [1, 2,,]}"] {
        let server = Server::replies([Reply::json(200, body)]).await;
        let text = get(&server.client(&API)).send().await.unwrap_err().to_string();
        assert!(text.contains("a[") && text.contains("line 1 column"), "{body}: {text}");
    }
}

// Secrets

#[tokio::test]
async fn a_default_header_that_carries_a_credential_is_redacted() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let client = server.builder(&API).default_header("x-auth", "canary").build().unwrap();
    let request: Request = client.call(&GET).segment("7");
    let call = call::<Nothing>(request);
    assert!(!format!("{call:?} {}", call.to_curl()).contains("canary"), "{}", call.to_curl());
}

#[tokio::test]
async fn too_many_headers_are_said_and_asked_for_once() {
    let names: Vec<String> = (0..150).map(|number| format!("x-{number}")).collect();
    let headers: Vec<(&str, &str)> = names.iter().map(|name| (&**name, "1")).collect();
    let server = Server::replies([Reply::new(200, &headers, "{}")]).await;
    let error = get(&server.client(&API)).send().await.unwrap_err();
    assert_eq!((error.kind(), server.count()), (ErrorKind::TooLarge, 1), "{error:?}");
    assert!(error.to_string().contains("more than 100 headers"), "{error}");
}

#[test]
fn a_token_that_is_none_is_refused() {
    for token in ["", " ", " abc", "abc\n", "Bearer abc", "bearer abc", "Bearer"] {
        let error = StaticHeaders::bearer(&Secret::from(token)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{token:?}");
        assert!(!error.to_string().contains("abc"), "{error}");
    }
    StaticHeaders::bearer(&Secret::from("bearerless")).unwrap();
}

#[test]
fn blanks_around_a_base_url_are_dropped() {
    let client = Client::builder(&API).base_url(" http://127.0.0.1/api \n").build().unwrap();
    assert_eq!(client.base_url().as_str(), "http://127.0.0.1/api");
}

/// Run by the test below, with an environment in which no certificate authorities are found.
#[test]
fn a_client_for_plain_http_needs_no_certificate_authorities() {
    if std::env::var_os("SSL_CERT_FILE").is_some() {
        Client::builder(&API).base_url("http://127.0.0.1").build().unwrap();
        let built = Client::builder(&API).base_url("https://127.0.0.1").build();
        if let Err(error) = built {
            assert!(error.to_string().contains("root_certificate"), "{error}");
        }
        return;
    }
    let name = "promises::a_client_for_plain_http_needs_no_certificate_authorities";
    let run = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name])
        .env("SSL_CERT_FILE", "/nonexistent")
        .env("SSL_CERT_DIR", "/nonexistent")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
}

#[tokio::test]
async fn a_credential_that_the_server_quotes_is_masked_in_what_is_kept() {
    let body = r#"{"message": "invalid session 'canary-7', try Bearer canary-7"}"#;
    let server = Server::replies([Reply::json(403, body)]).await;
    let auth = StaticHeaders::bearer(&Secret::from("canary-7")).unwrap();
    let error = get(&server.builder(&API).auth(auth).build().unwrap()).send().await.unwrap_err();
    let kept =
        format!("{error} {error:?} {:?} {}", error.message(), String::from_utf8_lossy(error.body().unwrap()));
    assert!(!kept.contains("canary") && kept.contains("invalid session"), "{kept}");
}

#[tokio::test]
async fn a_document_that_was_cut_is_no_message() {
    let error = {
        let server = Server::replies([Reply::json(500, r#"{"inputs": {"password": "canary"#)]).await;
        get(&server.client(&API)).send().await.unwrap_err()
    };
    assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
}

#[tokio::test]
async fn a_raw_body_and_a_header_that_is_a_credential_are_not_shown() {
    let server = Server::replies([Reply::json(200, r#""canary""#)]).await;
    let client = server.builder(&API).default_header("x-auth", "canary").build().unwrap();
    let call = get(&client);
    assert!(!call.to_curl().contains("canary"), "{}", call.to_curl());
    assert!(!format!("{:?}", call.raw().await.unwrap()).contains("canary"));
}
