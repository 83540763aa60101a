//! The implementation of each fault on the wire.

use std::future::pending;
use std::io::{self, Write as _};
use std::sync::LazyLock;
use std::thread;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, copy, sink};
use tokio::time::{sleep, timeout};

use super::fault::{Fault, Place};
use super::healthy::Good;
use crate::wire::connect::SECRET;

/// The context of a fault.
#[derive(Clone, Debug)]
pub struct Turn {
    /// The number of faulty requests before this one.
    pub before: usize,
    /// The requested URL.
    pub itself: String,
    /// The URL of a server that must not be contacted.
    pub elsewhere: String,
}

/// Whether the connection stays open.
pub type Next = io::Result<bool>;

/// The pause before each byte of a slow response: a second, scaled.
const SECOND: Duration = Duration::from_millis(40);

/// The nesting depth of the deep document.
const DEPTH: usize = 100_000;

/// How long a server continues to read a rejected request, so that its response arrives.
const LINGERS: Duration = Duration::from_millis(200);

/// 16 MiB of white space, compressed.
///
/// On a separate thread: in a debug build the compressor is moved around on a stack that is nearly full.
static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| thread::spawn(bomb).join().unwrap_or_default());

fn bomb() -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    let block = vec![b' '; 1 << 20];
    let written = (0..16).try_for_each(|_| gzip.write_all(&block));
    written.and_then(|()| gzip.finish()).unwrap_or_default()
}

/// Sends a faulty response; returns whether the connection stays open.
///
/// # Errors
/// If the client disconnects.
pub async fn answer(stream: &mut (impl AsyncWrite + Unpin), fault: Fault, good: &Good, turn: &Turn) -> Next {
    match fault {
        Fault::Silent => pending().await,
        Fault::DiesAfterStatusLine => say(stream, format!("HTTP/1.1 {} OK\r\n", good.status), false).await,
        Fault::Trickles => trickle(stream, good).await,
        Fault::ChunksForEver => chunks_for_ever(stream, good).await,
        Fault::ChunksWithoutEnd => {
            let body = good.body.get(..good.body.len() / 2).unwrap_or_default();
            let head = head(good.status, &[("content-type", &good.media), ("transfer-encoding", "chunked")]);
            let chunk = [format!("{:x}\r\n", body.len()).as_bytes(), body, b"\r\n"].concat();
            say(stream, [head.into_bytes(), chunk].concat(), false).await
        }
        Fault::HugeBody => huge(stream, good).await,
        Fault::Informational => {
            let interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n\
                           HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n";
            say(stream, [interim.as_bytes(), &whole(good)].concat(), true).await
        }
        Fault::InformationalForEver => loop {
            say(stream, "HTTP/1.1 102 Processing\r\n\r\n", true).await?;
            sleep(Duration::from_millis(5)).await;
        },
        Fault::UnaskedAnswer => {
            let other = Good { status: 200, body: b"\"nobody asked\"".to_vec(), ..good.clone() };
            say(stream, [whole(good), whole(&other)].concat(), true).await
        }
        Fault::SwitchesProtocols => {
            let head = head(101, &[("upgrade", "other"), ("connection", "upgrade")]);
            say(stream, head, true).await
        }
        Fault::HangingLogin => pending().await,
        Fault::LostAnswer if turn.before == 0 => Ok(false),
        Fault::UnauthorizedOnce if turn.before > 0 => say(stream, whole(good), true).await,
        Fault::ClosesIdle => say(stream, whole(good), false).await,
        Fault::Stalls | Fault::LengthTooLong => {
            say(stream, announced(fault, good), true).await?;
            pending().await
        }
        Fault::DiesAfterHeaders | Fault::DiesInBody => say(stream, announced(fault, good), false).await,
        other => say(stream, document(other, good, turn), true).await,
    }
}

/// Rejects a request before its body has arrived. Continues to read for a moment: closing the connection immediately
/// would lose the response.
///
/// # Errors
/// If the client disconnects.
pub async fn refuse_early(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    good: &Good,
    turn: &Turn,
) -> Next {
    say(stream, document(Fault::EarlyRefusal, good, turn), true).await?;
    // A client that still sends after that cannot be helped.
    _ = timeout(LINGERS, copy(stream, &mut sink())).await;
    Ok(false)
}

/// Writes bytes; the caller decides whether the connection stays open.
async fn say(stream: &mut (impl AsyncWrite + Unpin), bytes: impl AsRef<[u8]>, goes_on: bool) -> Next {
    stream.write_all(bytes.as_ref()).await?;
    stream.flush().await?;
    Ok(goes_on)
}

fn head(status: u16, headers: &[(&str, &str)]) -> String {
    let shown = headers.iter().filter(|(_, value)| !value.is_empty());
    let lines: String = shown.map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    format!("HTTP/1.1 {status} Said\r\n{lines}\r\n")
}

/// A correct response.
pub fn whole(good: &Good) -> Vec<u8> {
    with(good.status, &[], &good.media, &good.body)
}

fn with(status: u16, headers: &[(&str, &str)], media: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len().to_string();
    let framing: &[(&str, &str)] = &[("content-type", media), ("content-length", &length)];
    let framing = if status == 204 { &framing[..1] } else { framing };
    [head(status, &[headers, framing].concat()).as_bytes(), body].concat()
}

/// The head with a declared body, and the part of the body that is sent.
fn announced(fault: Fault, good: &Good) -> Vec<u8> {
    let length = good.body.len().max(2);
    let (says, comes) = match fault {
        Fault::LengthTooLong => (2 * length, length),
        Fault::DiesAfterHeaders => (length, 0),
        _ => (length, length / 2),
    };
    let head = head(good.status, &[("content-type", &good.media), ("content-length", &says.to_string())]);
    [head.as_bytes(), good.body.get(..comes).unwrap_or_default()].concat()
}

/// The body for faults of the body: what a download must receive, byte for byte.
pub fn body(fault: Fault, good: &Good) -> Vec<u8> {
    match fault {
        Fault::LengthTooShort | Fault::UnaskedPart => good.body[..good.body.len() / 2].to_vec(),
        Fault::DeepJson => [vec![b'['; DEPTH], vec![b']'; DEPTH]].concat(),
        Fault::InvalidUtf8 => b"{\"\xff\xfe\": \"\xc3\x28\"}".to_vec(),
        Fault::Html => b"<!DOCTYPE html><html><body>Please log in</body></html>".to_vec(),
        Fault::Empty | Fault::NoContent => Vec::new(),
        _ => good.body.clone(),
    }
}

/// The faults that are a complete response.
fn document(fault: Fault, good: &Good, turn: &Turn) -> Vec<u8> {
    let body = body(fault, good);
    let oversized = "x".repeat(1 << 20);
    let json = "application/json";
    match fault {
        Fault::LengthTooShort => {
            [with(good.status, &[], &good.media, &body), good.body[body.len()..].to_vec()].concat()
        }
        Fault::ConflictingLengths => with(good.status, &[("content-length", "7")], &good.media, &body),
        Fault::GzipBomb => with(good.status, &[("content-encoding", "gzip")], &good.media, &BOMB),
        Fault::DeepJson | Fault::InvalidUtf8 => with(200, &[], json, &body),
        Fault::Html => with(200, &[], "text/html; charset=utf-8", &body),
        Fault::Empty => with(200, &[], "", &body),
        Fault::NoContent => with(204, &[], json, &body),
        Fault::UnaskedPart => {
            let range = format!("bytes 0-{}/{}", body.len().saturating_sub(1), good.body.len());
            with(206, &[("content-range", &range)], &good.media, &body)
        }
        Fault::LostAnswer => with(404, &[ECHO], json, b"{}"),
        Fault::EarlyRefusal => with(413, &[("connection", "close")], json, b"{}"),
        Fault::Unknown2xx => with(299, &[], &good.media, &body),
        Fault::Redirect(status, Place::Elsewhere) => with(status, &[("location", &turn.elsewhere)], "", b""),
        Fault::Redirect(status, Place::Itself) => with(status, &[("location", &turn.itself)], "", b""),
        Fault::UnauthorizedOnce | Fault::UnauthorizedForEver | Fault::ClockRefused => {
            with(401, &[ECHO], json, b"{}")
        }
        Fault::Status(status, hint) => with(status, &[("retry-after", &hint.text()), ECHO], json, b"{}"),
        Fault::DuplicateHeaders => {
            let length = good.body.len().to_string();
            let twice = [("x-request-id", "one"), ("x-request-id", "two"), ("content-type", &*good.media)];
            let twice = if good.status == 204 {
                twice.to_vec()
            } else {
                [&twice[..], &[("content-length", &length)]].concat()
            };
            with(good.status, &twice, &good.media, &body)
        }
        Fault::OversizedHeader => with(good.status, &[("x-long", &oversized)], &good.media, &body),
        Fault::TooManyHeaders => with(good.status, &[("x-many", "1"); 1000], &good.media, &body),
        _ => whole(good),
    }
}

/// A credential that the server should not quote.
pub(super) const ECHO: (&str, &str) = ("x-debug", SECRET);

async fn trickle(stream: &mut (impl AsyncWrite + Unpin), good: &Good) -> Next {
    let length = good.body.len().to_string();
    say(stream, head(good.status, &[("content-type", &good.media), ("content-length", &length)]), true)
        .await?;
    for byte in &good.body {
        sleep(SECOND).await;
        say(stream, [*byte], true).await?;
    }
    Ok(true)
}

async fn chunks_for_ever(stream: &mut (impl AsyncWrite + Unpin), good: &Good) -> Next {
    say(stream, head(good.status, &[("content-type", &good.media), ("transfer-encoding", "chunked")]), true)
        .await?;
    let chunk = [b"4000\r\n", &*vec![b' '; 0x4000], b"\r\n"].concat();
    loop {
        say(stream, &chunk, true).await?;
        sleep(Duration::from_millis(5)).await;
    }
}

/// A gibibyte of white space, sent for as long as it is read.
async fn huge(stream: &mut (impl AsyncWrite + Unpin), good: &Good) -> Next {
    let (length, block) = (1_u64 << 30, vec![b' '; 64 * 1024]);
    let head = head(good.status, &[("content-type", &good.media), ("content-length", &length.to_string())]);
    say(stream, head, true).await?;
    for _ in 0..length / block.len() as u64 {
        say(stream, &block, true).await?;
    }
    Ok(true)
}
