//! The screen of a guest through a WebSocket.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]
#![cfg(feature = "console")]

use std::io;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Path, Request};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::StreamExt;
use nano_sdk::{Client, NanoErrorKind};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const CHANNEL: &str = "779d47b5-48ce-4659-88c9-3c40f0a69aec";

fn envelope(code: u64, message: &str, data: Value) -> String {
    json!({"error_code": code, "message": message, "data": data}).to_string()
}

/// Sends a greeting in two frames, with what is no RFB in between, and then what it receives.
async fn screen(mut socket: WebSocket) {
    for message in [
        Message::Binary("RFB 003".into()),
        Message::Text("not for you".into()),
        Message::Ping("are you there".into()),
        Message::Binary(".008\n".into()),
    ] {
        socket.send(message).await.unwrap();
    }
    while let Some(Ok(message)) = socket.next().await {
        match message {
            Message::Binary(bytes) if bytes.as_ref() == b"bye" => break,
            Message::Binary(bytes) => socket.send(Message::Binary(bytes)).await.unwrap(),
            _ => {}
        }
    }
}

async fn connect(Path(id): Path<String>, headers: HeaderMap, upgrade: WebSocketUpgrade) -> Response {
    assert_eq!(id, CHANNEL);
    assert!(headers.get("nano-session").is_none(), "the id of the channel is all it takes");
    upgrade.protocols(["binary"]).on_upgrade(screen)
}

async fn create(request: Request) -> String {
    let body = axum::body::to_bytes(request.into_body(), 1000).await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&body).unwrap(), json!({"guest": "guest-id"}));
    envelope(0, "", json!({"id": CHANNEL, "protocol": "vnc", "username": "", "password": "canary"}))
}

/// A frontend whose channels are served by `channel`.
async fn nano(channel: axum::routing::MethodRouter) -> Client {
    let session =
        envelope(0, "", json!({"session": "invented", "group": "admin", "timeout": 180, "menu": []}));
    let app = Router::new()
        .route("/api/v1/sessions/", post(async move || session))
        .route("/api/v1/monitor_channels/", post(create))
        .route("/api/v1/monitor_channels/{id}", channel);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/api/v1", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    Client::builder().base_url(url).no_proxy().login("nano", "Invented-Passw0rd").build().unwrap()
}

#[tokio::test]
async fn a_console_is_read_and_written_like_any_stream() {
    let nano = nano(get(connect)).await;
    let mut console = nano.monitor_channels().open("guest-id").await.unwrap();
    assert_eq!((console.protocol(), console.password().expose()), ("vnc", "canary"));
    let mut greeting = [0; 12];
    console.read_exact(&mut greeting).await.unwrap();
    assert_eq!(&greeting, b"RFB 003.008\n");
    // Nothing waits for a flush.
    console.write_all(b"key").await.unwrap();
    let mut echo = [0; 3];
    console.read_exact(&mut echo).await.unwrap();
    assert_eq!(&echo, b"key");
    // More than a frame holds.
    let long: Vec<u8> = (0..200_000u32).map(|n| n as u8).collect();
    let (mut reader, mut writer) = tokio::io::split(console);
    let expected = long.clone();
    let sent = tokio::spawn(async move {
        writer.write_all(&long).await.unwrap();
        writer
    });
    let mut echo = vec![0; 200_000];
    reader.read_exact(&mut echo).await.unwrap();
    assert_eq!(echo, expected);
    let mut writer = sent.await.unwrap();
    writer.write_all(b"bye").await.unwrap();
    assert_eq!(reader.read(&mut echo).await.unwrap(), 0);
}

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

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
    let log = Log::default();
    let writer = log.clone();
    // Also what crates log the older way, as libraries of WebSockets do.
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .init();
    let nano = nano(get(connect)).await;
    let mut console = nano.monitor_channels().open("guest-id").await.unwrap();
    console.read_exact(&mut [0; 12]).await.unwrap();
    console.write_all(b"typed-secret").await.unwrap();
    let mut echo = [0; 12];
    console.read_exact(&mut echo).await.unwrap();
    assert_eq!(&echo, b"typed-secret");
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
    let nano = nano(get(connect)).await;
    let mut console = nano.monitor_channels().open("guest-id").await.unwrap();
    console.shutdown().await.unwrap();
}

#[tokio::test]
async fn the_password_is_not_shown() {
    let nano = nano(get(connect)).await;
    let console = nano.monitor_channels().open("guest-id").await.unwrap();
    assert!(!format!("{console:?}").contains("canary"));
}

#[tokio::test]
async fn a_channel_that_the_server_forgot_is_a_typed_error() {
    let refuse = async || envelope(500, "invalid channel 'x'", json!("")).into_response();
    let error = nano(get(refuse)).await.monitor_channels().open("guest-id").await.unwrap_err();
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::NotFound);
}

#[tokio::test]
async fn a_server_that_does_not_speak_websocket_is_an_error() {
    let other = async || envelope(0, "", json!("")).into_response();
    let error = nano(get(other)).await.monitor_channels().open("guest-id").await.unwrap_err();
    assert!(error.to_string().contains("did not change the protocol"), "{error}");
}
