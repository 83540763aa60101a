//! The tools of these tests work as expected.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::io::{Read, Write};
use std::net::TcpStream;

use conformance::judge::multipart::parts;
use conformance::judge::report::Report;
use conformance::judge::same::{differences, exact};
use conformance::wire::exchange::Answer;
use conformance::wire::server::Server;
use serde_json::json;

#[test]
fn what_means_the_same_in_an_answer_is_the_same() {
    let wanted =
        json!({"a": null, "b": [], "at": "2026-01-01T02:00:00.500+02:00", "n": 1.0, "o": {"x": null}});
    let came = json!({"at": "2026-01-01T00:00:00.5Z", "n": 1, "b": {}, "o": {}});
    assert_eq!(differences(&wanted, &came), [""; 0]);
}

#[test]
fn everything_else_is_a_difference() {
    let wanted = json!({"a": 0, "b": [1], "c": "x", "d": false, "e": "", "n": u64::MAX});
    let came = json!({"b": [1, 2], "c": "y", "e": 0, "f": 1, "n": u64::MAX - 1});
    assert_eq!(differences(&wanted, &came).len(), 7);
}

#[test]
fn a_request_keeps_its_nulls_and_its_empty_lists() {
    assert_eq!(exact(&json!({"a": null, "b": []}), &json!({"b": []})), ["/a: null is lost"]);
    assert_eq!(exact(&json!({"x": {}}), &json!({"x": {}, "c": null})), ["/c: null is added"]);
    let (wanted, came) = (json!({"at": "2026-01-01T00:00:00Z"}), json!({"at": "2026-01-01T00:00:00.0Z"}));
    assert_eq!(exact(&wanted, &came), [""; 0]);
}

#[test]
fn a_file_that_looks_like_a_delimiter_is_one_part() {
    let body = b"--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n--y\r\n\r\nz\r\n--x--\r\n";
    let parts = parts("multipart/form-data; boundary=x", body).unwrap();
    assert_eq!(parts.len(), 1);
    assert_eq!(parts[0].name, "f");
    assert_eq!(parts[0].bytes, b"--y\r\n\r\nz");
}

#[test]
fn a_form_that_is_cut_or_has_no_boundary_is_none() {
    let body = b"--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nz\r\n--x--\r\n";
    assert!(parts("multipart/form-data; boundary=x", body).is_ok());
    assert!(parts("multipart/form-data; boundary=x", &body[..body.len() - 8]).is_err());
    assert!(parts("multipart/form-data", body).is_err());
    assert!(parts("application/json; boundary=x", body).is_err());
}

#[test]
fn the_server_records_a_request_as_it_was_sent() {
    let server = Server::with_login(|seen| (seen.uri().path() == "/login").then(|| Answer::new(201)));
    server.answer(Answer::new(202).text("heard"));
    let said =
        ask(&server, "POST /a%2Fb/../c/?x=1&x=%20 HTTP/1.1\r\nX-One: 1\r\nContent-Length: 2\r\n\r\nhi");
    assert!(said.starts_with("HTTP/1.1 202") && said.ends_with("heard"), "{said}");
    assert!(ask(&server, "GET /login HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 201"));
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!((seen[0].uri().path(), seen[0].uri().query()), ("/a%2Fb/../c/", Some("x=1&x=%20")));
    assert_eq!((seen[0].header("x-one"), seen[0].body()), (Some("1"), &b"hi"[..]));
    assert_eq!((server.seen().len(), server.logins().len()), (0, 1));
}

/// Sends a string and reads until the server closes the connection.
fn ask(server: &Server, request: &str) -> String {
    let mut stream = TcpStream::connect(server.url().trim_start_matches("http://")).unwrap();
    let request = request.replacen("\r\n", "\r\nHost: x\r\nConnection: close\r\n", 1);
    stream.write_all(request.as_bytes()).unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).unwrap();
    said
}

#[test]
#[should_panic(expected = "nothing was checked")]
fn a_report_on_nothing_is_a_failure() {
    Report::new("something is true").end();
}

#[test]
#[should_panic(expected = "1 of 1 checks failed\nnano guests_get: wrong")]
fn a_report_tells_what_it_found() {
    let mut report = Report::new("something is true");
    report.check();
    report.find("nano", "guests_get", "wrong");
    report.end();
}
