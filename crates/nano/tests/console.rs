//! The screen of a guest through a WebSocket.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]
#![cfg(feature = "console")]

use std::io;
use std::sync::{Arc, Mutex};

use futures_util::{SinkExt, StreamExt};
use nano_sdk::testing::{self, Server};
use nano_sdk::{Client, Console, NanoErrorKind};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};

const CHANNEL: &str = "779d47b5-48ce-4659-88c9-3c40f0a69aec";

fn envelope(code: u64, message: &str, data: Value) -> String {
    json!({"error_code": code, "message": message, "data": data}).to_string()
}

/// A greeting in two frames, with what is no RFB in between.
fn greeting() -> [Message; 4] {
    [
        Message::Binary("RFB 003".into()),
        Message::Text("not for you".into()),
        Message::Ping("are you there".into()),
        Message::Binary(".008\n".into()),
    ]
}

/// Sends the greeting, and then what it receives.
async fn screen(socket: TcpStream) {
    let mut socket = tokio_tungstenite::accept_hdr_async(socket, upgrade).await.unwrap();
    for message in greeting() {
        socket.send(message).await.unwrap();
    }
    while let Some(Ok(message)) = socket.next().await {
        match message {
            Message::Binary(bytes) if bytes.as_ref() == b"bye" => break,
            Message::Binary(bytes) => socket.send(Message::Binary(bytes)).await.unwrap(),
            _ => {}
        }
    }
    // Returns the end of the console, if that came first.
    _ = socket.close(None).await;
}

#[allow(clippy::result_large_err, clippy::unnecessary_wraps, reason = "the signature of the library")]
fn upgrade(
    request: &Request,
    mut response: Response,
) -> Result<Response, tokio_tungstenite::tungstenite::handshake::server::ErrorResponse> {
    assert!(request.uri().path().ends_with(&format!("/monitor_channels/{CHANNEL}")), "{}", request.uri());
    assert!(request.headers().get("nano-session").is_none(), "the id of the channel is all it takes");
    let protocol = request.headers().get("sec-websocket-protocol");
    assert_eq!(protocol.and_then(|protocol| protocol.to_str().ok()), Some("binary"));
    response.headers_mut().insert("sec-websocket-protocol", "binary".parse().unwrap());
    Ok(response)
}

/// Responds to the request for a channel without a WebSocket.
async fn refuse(mut socket: TcpStream, body: String) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(socket.read_u8().await.unwrap());
    }
    let length = body.len();
    let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}");
    socket.write_all(response.as_bytes()).await.unwrap();
}

/// What serves a channel: a screen, or a response without a WebSocket.
type Channel = Option<String>;

/// The frontend without its channels.
fn kit() -> Server {
    let (_, kit) = testing::server();
    let create = kit.on_operation("monitor_channels_create");
    let create = create.when(|seen| seen.json() == json!({"guest": "guest-id"}));
    create
        .answers(json!({"id": CHANNEL, "protocol": "vnc", "username": "", "password": "canary"}))
        // The next request is for a channel, and needs a connection of its own.
        .with_header("connection", "close");
    kit
}

/// A client of a frontend with one channel, and the frontend: the test kit, whose channels are at another port.
async fn nano(channel: Channel) -> Nano {
    let kit = kit();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let port: std::net::SocketAddr = kit.listen().split('/').nth(2).unwrap().parse().unwrap();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket, port, channel.clone()));
        }
    });
    let url = format!("http://{address}/api/v1");
    let client =
        Client::builder().base_url(url).no_proxy().login("nano", "Invented-Passw0rd").build().unwrap();
    Nano { client, _kit: kit }
}

/// Passes a connection on to the kit, unless it is for a channel.
async fn serve(mut socket: TcpStream, api: std::net::SocketAddr, channel: Channel) {
    let mut first = [0; 64];
    let length = socket.peek(&mut first).await.unwrap();
    let is_channel = String::from_utf8_lossy(&first[..length]).starts_with("GET /api/v1/monitor_channels/");
    match channel {
        Some(body) if is_channel => refuse(socket, body).await,
        None if is_channel => screen(socket).await,
        _ => {
            let mut api = TcpStream::connect(api).await.unwrap();
            _ = tokio::io::copy_bidirectional(&mut socket, &mut api).await;
        }
    }
}

/// A client, and the frontend that it needs.
struct Nano {
    client: Client,
    _kit: Server,
}

impl std::ops::Deref for Nano {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

#[tokio::test]
async fn a_console_is_read_and_written_like_any_stream() {
    let nano = nano(None).await;
    let mut console = nano.monitor_channels().open("guest-id").await.unwrap();
    assert_eq!((console.protocol(), console.password().expose()), ("vnc", "canary"));
    let mut greeting = [0; 12];
    console.read_exact(&mut greeting).await.unwrap();
    assert_eq!(&greeting, b"RFB 003.008\n");
    // Nothing waits for a flush.
    assert_eq!(echo(&mut console, b"key").await, b"key");
    // More than a frame holds.
    let long: Vec<u8> = (0..200_000u32).map(|n| n as u8).collect();
    assert_eq!(echo(&mut console, &long).await, long);
    console.write_all(b"bye").await.unwrap();
    assert_eq!(console.read(&mut [0; 16]).await.unwrap(), 0);
}

/// Writes bytes, and reads as many at the same time.
async fn echo(console: &mut Console, bytes: &[u8]) -> Vec<u8> {
    let (mut reader, mut writer) = tokio::io::split(console);
    let mut echo = vec![0; bytes.len()];
    let (sent, received) = tokio::join!(writer.write_all(bytes), reader.read_exact(&mut echo));
    sent.unwrap();
    received.unwrap();
    echo
}

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// The log of this process, at every level.
    fn of_everything() -> Self {
        let log = Self::default();
        let writer = log.clone();
        // Also what crates log the older way, as libraries of WebSockets do.
        tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_writer(move || writer.clone())
            .init();
        log
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        io::Write::write(&mut *self.0.lock().unwrap(), bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_keystroke_is_logged_at_any_level() {
    let log = Log::of_everything();
    let nano = nano(None).await;
    let mut console = nano.monitor_channels().open("guest-id").await.unwrap();
    console.read_exact(&mut [0; 12]).await.unwrap();
    assert_eq!(echo(&mut console, b"typed-secret").await, b"typed-secret");
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    // The test's own server logs what it gets. The SDK has another library: see tests/tests/features.rs.
    let text: String = text.lines().filter(|line| !line.contains("tungstenite")).collect();
    assert!(text.contains("/monitor_channels/"), "the log is not a log: {text}");
    for secret in ["typed-secret", "116, 121, 112, 101, 100", "Invented-Passw0rd", "canary"] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[tokio::test]
async fn a_console_can_be_closed_in_order() {
    let nano = nano(None).await;
    let mut console = nano.monitor_channels().open("guest-id").await.unwrap();
    console.shutdown().await.unwrap();
}

#[tokio::test]
async fn the_password_is_not_shown() {
    let nano = nano(None).await;
    let console = nano.monitor_channels().open("guest-id").await.unwrap();
    assert!(!format!("{console:?}").contains("canary"));
}

#[tokio::test]
async fn a_channel_that_the_server_forgot_is_a_typed_error() {
    let refused = envelope(500, "invalid channel 'x'", json!(""));
    let error = nano(Some(refused)).await.monitor_channels().open("guest-id").await.unwrap_err();
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::NotFound);
}

#[tokio::test]
async fn a_server_that_does_not_speak_websocket_is_an_error() {
    let other = envelope(0, "", json!(""));
    let error = nano(Some(other)).await.monitor_channels().open("guest-id").await.unwrap_err();
    assert!(error.to_string().contains("did not change the protocol"), "{error}");
}
