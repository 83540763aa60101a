//! Sends every operation's least and most arguments, as the SDK writes them, to a server that judges requests by a
//! document, such as Prism.
//!
//! ```text
//! npx @stoplight/prism-cli@5 mock --port 4010 specs/nc2/openapi.yaml
//! cargo run -p conformance --example prism -- nc2 127.0.0.1:4010
//! ```

use std::error::Error;
use std::process::ExitCode;

use conformance::make::given;
use conformance::wire::backends;
use conformance::wire::exchange::{Answer, Seen};
use conformance::wire::session::Session;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How Prism names what is wrong with a request.
const REFUSALS: &str = "https://stoplight.io/prism/errors#";

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [backend, address] = arguments.as_slice() else {
        eprintln!("usage: prism <backend> <host:port>");
        return Ok(ExitCode::from(2));
    };
    let backend =
        backends::all().into_iter().find(|known| known.name == *backend).ok_or("no such backend")?;
    let session = Session::start(&backend)?;
    let mut counts = Counts::default();
    for operation in session.spec.operations() {
        for (case, mut arguments) in given::cases(&operation) {
            let ended = session.call(operation.id, &mut arguments, Answer::new(204)).await;
            let Ok(seen) = ended.only() else { continue };
            counts
                .send(address, seen, session.spec.base_path(), &format!("{} ({case})", operation.id))
                .await?;
        }
    }
    let Counts { sent, refused, forms } = counts;
    println!("{}: {sent} requests, {refused} refused, {forms} forms left out", session.spec.name);
    Ok(if refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How many requests were sent, refused and left out.
#[derive(Default)]
struct Counts {
    sent: usize,
    refused: usize,
    forms: usize,
}

impl Counts {
    /// Sends a request, and prints why it is refused.
    async fn send(
        &mut self,
        address: &str,
        seen: &Seen,
        base_path: &str,
        case: &str,
    ) -> Result<(), Box<dyn Error>> {
        // Prism's reader of forms (parse-multipart-data 1.5) crashes on a file's bytes, and Prism with it.
        if seen.header("content-type").is_some_and(|media| media.starts_with("multipart/")) {
            self.forms += 1;
            return Ok(());
        }
        self.sent += 1;
        if let Some(why) = refusal(address, seen, base_path).await? {
            self.refused += 1;
            println!("{case}: {} {}: {why}", seen.method(), seen.uri().path());
        }
        Ok(())
    }
}

/// Why the server refuses a request, if it does.
async fn refusal(address: &str, seen: &Seen, base_path: &str) -> Result<Option<String>, Box<dyn Error>> {
    let mut stream = TcpStream::connect(address).await?;
    let body = representable(seen.body());
    let head = head(address, seen, base_path)?;
    stream.write_all(format!("{head}content-length: {}\r\n\r\n", body.len()).as_bytes()).await?;
    stream.write_all(&body).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(judged(&String::from_utf8_lossy(&answer)))
}

/// The request line, and the headers but those of the connection and the body.
fn head(address: &str, seen: &Seen, base_path: &str) -> Result<String, Box<dyn Error>> {
    let path = seen.uri().path().strip_prefix(base_path).unwrap_or(seen.uri().path());
    let query = seen.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut head =
        format!("{} {path}{query} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n", seen.method());
    let ours = ["host", "connection", "content-length", "transfer-encoding", "accept-encoding"];
    for (name, value) in seen.headers().iter().filter(|(name, _)| !ours.contains(&name.as_str())) {
        head.push_str(&format!("{name}: {}\r\n", value.to_str()?));
    }
    Ok(head)
}

/// A body with the largest integer that JavaScript, and thus Prism, can represent in place of the largest `int64`.
fn representable(body: &[u8]) -> Vec<u8> {
    match std::str::from_utf8(body) {
        Ok(text) => text.replace(&i64::MAX.to_string(), "9007199254740991").into_bytes(),
        Err(_) => body.to_vec(),
    }
}

/// The findings in a response: a problem of Prism itself, or violations in a header.
fn judged(answer: &str) -> Option<String> {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((answer, ""));
    let violations = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("sl-violations").then_some(value)
    });
    let of_request = |violation: &Value| violation["location"][0] == "request";
    let listed: Option<Vec<Value>> = violations.and_then(|text| serde_json::from_str(text).ok());
    let listed: Vec<Value> = listed.unwrap_or_default().into_iter().filter(of_request).collect();
    if !listed.is_empty() {
        return Some(serde_json::to_string(&listed).unwrap_or_default());
    }
    body.contains(REFUSALS).then(|| body.chars().take(400).collect())
}
