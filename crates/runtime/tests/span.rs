//! A call is one span without secrets. Alone in its process: what is logged is decided once for all of it.
#![allow(missing_docs, unreachable_pub, dead_code, reason = "nobody but this test uses it")]
#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "loopback/support.rs"]
mod support;

use std::io;
use std::sync::{Arc, Mutex};

use cloudmgr_runtime::{Api, Envelope, Method, Nothing, Operation, Secret, StaticHeaders};
use support::{Reply, Server, call};
use tracing_subscriber::fmt::format::FmtSpan;

static SET: Operation = Operation::new("secrets_set", Method::PUT, "/secrets/{key}");
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

/// What was logged, as text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_call_is_one_span_without_secrets_at_every_level() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let server = Server::replies([Reply::json(503, r#"{"message": "busy"}"#), Reply::json(200, "{}")]).await;
    let auth = StaticHeaders::new().with("authorization", "canary").unwrap();
    let client = server.builder(&API).auth(auth).build().unwrap();
    let request = client.call(&SET).segment("canary").query("q", "canary").json(&Secret::from("canary"));
    call::<Nothing>(request.header("x", "canary")).send().await.unwrap();
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let ours: Vec<&str> = text.lines().filter(|line| line.contains("cloudmgr_runtime")).collect();
    let closed = ours.iter().rfind(|line| line.contains("close")).unwrap();
    for part in [
        "sdk.call",
        r#"operation="secrets_set""#,
        "method=PUT",
        r#"path_template="/secrets/{key}""#,
        "status=200",
        "attempts=2",
        "elapsed_ms=",
    ] {
        assert!(closed.contains(part), "{closed} lacks {part}");
    }
    let attempts: Vec<&&str> =
        ours.iter().filter(|line| line.contains("close") && line.contains("sdk.attempt{")).collect();
    assert_eq!(attempts.len(), 2, "{text}");
    for part in [
        r#"otel.name=PUT /secrets/{key}"#,
        r#"otel.kind="client""#,
        "http.request.method=PUT",
        r#"server.address="127.0.0.1""#,
        "server.port=",
        "/api/secrets/{key}?q=REDACTED",
        r#"url.template="/secrets/{key}""#,
        "http.response.status_code=503",
        r#"error.type="503""#,
    ] {
        assert!(attempts[0].contains(part), "{} lacks {part}", attempts[0]);
    }
    assert!(attempts[1].contains("http.request.resend_count=1") && !attempts[1].contains("error.type"));
    assert!(ours.iter().any(|line| line.contains("DEBUG") && line.contains("503")));
    assert!(!text.contains("canary"), "{text}");
}
