//! Promises 1, 4 and 5: endpoints, credentials and bounds.

use std::time::{Duration, Instant};

use cloudmgr_runtime::{
    Api, Client, ClientBuilder, Envelope, Error, ErrorKind, Method, Nothing, Operation, StaticHeaders,
};
use serde_json::Value;

use crate::support::{Reply, Server, call};

static GET: Operation = Operation::new("get", Method::GET, "/x");
static POWER: Operation = Operation::new("power", Method::DELETE, "/vms/{id}/power");
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

fn bearer() -> StaticHeaders {
    StaticHeaders::new().with("authorization", "Bearer canary").unwrap()
}

async fn get(client: &Client) -> Result<Value, Error> {
    call::<Value>(client.call(&GET)).send().await.map(cloudmgr_runtime::Response::into_inner)
}

#[tokio::test]
async fn no_string_of_a_caller_changes_the_endpoint() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let client = server.client(&API);
    for bad in ["", ".", "..", "%2e%2e", "a\\..\\b", "..\\..\\admin", "\0", "a\r\nb", "a/b", "../x"] {
        let error = call::<Nothing>(client.call(&POWER).segment(bad)).send().await.unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::InvalidRequest, Some("power")), "{bad:?}");
    }
    assert_eq!(server.count(), 0);
    for good in ["a?b", "a#b", "%2f..%2f", "a:b@c"] {
        call::<Nothing>(client.call(&POWER).segment(good)).send().await.unwrap();
    }
    for seen in server.seen() {
        let parts: Vec<&str> = seen.target.split('/').collect();
        assert_eq!((parts[2], parts[4], parts.len()), ("vms", "power", 5), "{}", seen.target);
    }
}

#[tokio::test]
async fn a_query_value_stays_one_value() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let request = server.client(&API).call(&GET).query("a", "1&admin=true#x").query("b", "+ é");
    call::<Nothing>(request).send().await.unwrap();
    assert_eq!(server.seen()[0].target, "/api/x?a=1%26admin%3Dtrue%23x&b=%2B%20%C3%A9");
}

#[tokio::test]
async fn what_cannot_be_written_is_refused_before_it_is_sent() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let request = || server.client(&API).call(&GET);
    for bad in [
        request().header("x", "a\nb"),
        request().header("bad name", "x"),
        request().query_list("_include", ["a,b"]),
        server.client(&API).call(&POWER),
        server.client(&API).call(&GET).segment("one too many"),
    ] {
        let error = call::<Nothing>(bad).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    let path = server.client(&API).request(Method::GET, "/a/../b").send().await;
    assert_eq!(path.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_redirect_is_an_error_that_names_the_host_and_is_never_followed() {
    let elsewhere = Server::replies([Reply::json(200, "{}")]).await;
    let to = format!("http://{}/stolen?token=canary", elsewhere.address);
    for status in [301, 302, 307, 308] {
        let server = Server::replies([Reply::new(status, &[("location", &to)], "")]).await;
        let client = server.builder(&API).auth(bearer()).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect);
        let text = error.to_string();
        assert!(text.contains("127.0.0.1") && !text.contains("canary"), "{text}");
    }
    assert_eq!(elsewhere.count(), 0);
}

#[tokio::test]
async fn a_status_of_300_without_a_location_is_an_ordinary_error() {
    let server = Server::replies([Reply::json(304, "")]).await;
    let error = get(&server.client(&API)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
}

fn at(url: &str) -> ClientBuilder {
    Client::builder(&API).base_url(url).no_proxy()
}

#[test]
fn credentials_cross_plain_http_only_to_this_machine_or_where_allowed() {
    for (url, fine) in [
        ("http://10.0.0.1:5870/api/v1", false),
        ("http://localhost.evil.example", false),
        ("http://localhost:1", true),
        ("http://127.0.0.9", true),
        ("http://[::1]:8080", true),
        ("https://10.0.0.1", true),
    ] {
        assert_eq!(at(url).auth(bearer()).build().is_ok(), fine, "{url}");
        assert!(at(url).auth(bearer()).allow_plain_http(true).build().is_ok(), "{url}");
        assert!(at(url).build().is_ok(), "{url}: without credentials");
    }
}

#[test]
fn a_base_url_that_is_none_is_refused_without_being_echoed() {
    for url in [
        "",
        "cloud.example",
        "ftp://cloud.example",
        "https://user:canary@cloud.example",
        "https://canary@cloud.example",
        "https://cloud.example?canary",
        "https://cloud.example/#canary",
    ] {
        let error = at(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{url}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
    }
}

#[test]
fn a_proxy_or_certificate_that_is_none_is_told_when_the_client_is_built() {
    let proxy = at("https://h").proxy("http://user:canary@[").build().unwrap_err();
    assert!(!format!("{proxy:?}").contains("canary"));
    assert!(at("https://h").root_certificate(b"not a certificate").build().is_err());
    assert!(at("https://h").default_header("x", "a\nb").build().is_err());
}

#[tokio::test]
async fn trailing_slashes_of_the_base_url_do_not_matter() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let client = at(&format!("{}///", server.url())).build().unwrap();
    get(&client).await.unwrap();
    assert_eq!(server.seen()[0].target, "/api/x");
}

#[tokio::test]
async fn an_answer_that_is_too_long_is_not_read_to_its_end() {
    let long = format!("[{}0]", "0,".repeat(4000));
    let chunked = Reply::head(200, &[], "transfer-encoding: chunked\r\n")
        .write(format!("{:x}\r\n{long}\r\n", long.len()))
        .pause(Duration::from_secs(60));
    for reply in [Reply::json(200, &long), chunked] {
        let server = Server::replies([reply]).await;
        let client = server.builder(&API).max_body(1000).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_small_body_that_unpacks_to_a_large_one_is_too_long() {
    // 1 MiB of zeros in 1 KiB of gzip: what a compression bomb is made of.
    let bomb = include_bytes!("zeros.gz");
    let headers = [("content-type", "application/json"), ("content-encoding", "gzip")];
    let server = Server::replies([Reply::new(200, &headers, bomb)]).await;
    let client = server.builder(&API).max_body(100_000).build().unwrap();
    assert_eq!(get(&client).await.unwrap_err().kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn an_error_is_an_error_however_long_its_page_is() {
    let server = Server::replies([Reply::new(404, &[], "x".repeat(200_000))]).await;
    let client = server.builder(&API).max_body(1000).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(error.body().unwrap().len() <= 64 * 1024);
}

#[tokio::test]
async fn an_attempt_without_an_answer_times_out_and_is_tried_again() {
    let server = Server::replies([Reply::silence(), Reply::json(200, "7")]).await;
    let client = server.builder(&API).attempt_timeout(Duration::from_millis(100)).build().unwrap();
    assert_eq!(get(&client).await.unwrap(), 7);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_body_that_stops_halfway_times_out() {
    let half = Reply::head(200, &[], "content-length: 10\r\n").write("[1").pause(Duration::from_secs(60));
    let server = Server::replies([half]).await;
    let client = server.builder(&API).attempt_timeout(Duration::from_millis(50)).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 3, "{error}");
}

#[tokio::test]
async fn the_whole_call_ends_in_time_and_tells_what_it_met() {
    let server = Server::replies([Reply::json(503, "{}"), Reply::silence()]).await;
    let begun = Instant::now();
    let error = call::<Value>(server.client(&API).call(&GET))
        .timeout(Duration::from_millis(200))
        .send()
        .await
        .unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert!(error.is_timeout() && error.attempts() == 2);
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("503"), "{cause}");
}

#[tokio::test]
async fn a_dropped_call_leaves_the_client_usable() {
    let server = Server::replies([Reply::silence(), Reply::json(200, "7")]).await;
    let client = server.client(&API);
    let hurried = tokio::time::timeout(Duration::from_millis(50), get(&client)).await;
    assert!(hurried.is_err());
    assert_eq!(get(&client).await.unwrap(), 7);
}
