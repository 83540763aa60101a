//! A frontend of its own for the examples: it answers as the real one does, and keeps nothing but what it must.
#![allow(dead_code, reason = "each example uses its own part")]

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::routing::{get, post, put};
use futures_util::{StreamExt, stream};
use nano_sdk::{Client, Error, ErrorKind, Result};
use serde_json::{Value, json};
use sha1::{Digest, Sha1};

/// How often a guest or an image may be asked for until it is ready.
const STEPS: u64 = 20;

/// How long between two questions, so that a demo takes seconds.
pub(crate) const PAUSE: Duration = Duration::from_millis(50);

const GUEST: &str = "e71d7a3b-d029-4626-948e-a815bbd47d97";
const IMAGE: &str = "86f1fdb4-bef6-425a-990d-222c0291797d";

#[derive(Default)]
struct Nano {
    guest: Option<Value>,
    polls: u64,
    running: bool,
    /// Length and SHA-1 of the file of the image. The file is not kept: the examples upload nothing but zeros.
    file: Option<(u64, String)>,
}

type Shared = State<Arc<Mutex<Nano>>>;

/// Starts the frontend and returns a client of it.
pub(crate) async fn client() -> Result<Client> {
    let failed =
        |error| Error::new(ErrorKind::Io, "the demo cannot listen on this machine").with_source(error);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
    let url = format!("http://{}/api/v1", listener.local_addr().map_err(failed)?);
    tokio::spawn(async move { axum::serve(listener, frontend()).await });
    Client::builder().base_url(url).no_proxy().login("nano", "Invented-Passw0rd").build()
}

fn frontend() -> Router {
    let api = Router::new()
        .route("/sessions/", post(log_in))
        .route("/sessions/{id}", put(nothing))
        .route("/logs/", post(nothing))
        .route("/compute_pools/", get(pools))
        .route("/templates/", get(templates))
        .route("/disk_image_search/", get(images))
        .route("/disk_images/", post(create_image))
        .route("/disk_images/{id}", get(image).delete(nothing))
        .route("/disk_images/{id}/file/", post(upload).get(download))
        .route("/guests/", post(create_guest))
        .route("/guests/{id}", get(guest).delete(nothing))
        .route("/instances/{id}", get(instance).post(start).delete(stop));
    let api = api.layer(DefaultBodyLimit::disable()).with_state(Arc::default());
    Router::new().nest("/api/v1", api).fallback(portal)
}

type Answer = (StatusCode, String);

fn envelope(status: u16, code: u64, message: &str, data: Value) -> Answer {
    let status = StatusCode::from_u16(status).unwrap_or_default();
    (status, format!("{:#}\n", json!({"error_code": code, "message": message, "data": data})))
}

fn ok(data: Value) -> Answer {
    envelope(200, 0, "", data)
}

fn refused(message: &str) -> Answer {
    envelope(200, 500, message, json!({}))
}

fn lock(nano: &Mutex<Nano>) -> std::sync::MutexGuard<'_, Nano> {
    nano.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn portal() -> axum::response::Html<&'static str> {
    axum::response::Html("<!doctype html><title>Nano Portal</title>")
}

async fn log_in() -> Answer {
    ok(
        json!({"session": "invented", "group": "admin", "timeout": 180, "menu": ["instance"], "address": "127.0.0.1"}),
    )
}

async fn nothing() -> Answer {
    ok(json!(""))
}

async fn pools() -> Answer {
    ok(
        json!([{"name": "default", "enabled": true, "cells": 1, "network": "", "storage": "", "failover": false}]),
    )
}

async fn templates() -> Answer {
    ok(json!([{
        "id": "dc15sspksdufejnhls4g", "name": "Linux", "operating_system": "linux",
        "created_time": "2026-11-22 03:16:03", "modified_time": "2026-11-22 03:16:03",
    }]))
}

async fn images() -> Answer {
    ok(
        json!([{"name": "base", "id": IMAGE, "size": 64 << 20, "tags": ["linux"], "create_time": "2026-11-22 03:25:57"}]),
    )
}

async fn create_image() -> Answer {
    ok(json!({"id": IMAGE}))
}

async fn image(State(nano): Shared) -> Answer {
    let size = lock(&nano).file.as_ref().map_or(0, |(length, _)| *length);
    ok(
        json!({"name": "base", "description": "", "size": size, "created": size > 0, "progress": 0, "tags": null}),
    )
}

/// Takes the part `image` and forgets it, as it comes.
async fn upload(State(nano): Shared, mut form: Multipart) -> Answer {
    while let Ok(Some(mut part)) = form.next_field().await {
        if part.name() != Some("image") {
            continue;
        }
        let (mut digest, mut length) = (Sha1::new(), 0);
        while let Ok(Some(chunk)) = part.chunk().await {
            digest.update(&chunk);
            length += chunk.len() as u64;
        }
        let sha1 = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        lock(&nano).file = Some((length, sha1));
        return ok(json!(""));
    }
    refused("no image part available")
}

async fn download(State(nano): Shared, headers: HeaderMap) -> Response<Body> {
    let Some((length, sha1)) = lock(&nano).file.clone() else {
        return Response::new(refused("invalid disk image").1.into());
    };
    let range =
        headers.get("range").and_then(|range| range.to_str().ok()?.strip_prefix("bytes=")?.strip_suffix('-'));
    let from: u64 = range.and_then(|from| from.parse().ok()).unwrap_or(0).min(length);
    let builder = Response::builder()
        .status(if from > 0 { 206 } else { 200 })
        .header("content-type", "application/octet-stream")
        .header("content-length", length - from)
        .header("content-range", format!("bytes {from}-{}/{length}", length.saturating_sub(1)))
        .header("signature", sha1);
    builder.body(zeros(length - from)).unwrap_or_default()
}

fn zeros(length: u64) -> Body {
    static BLOCK: [u8; 65536] = [0; 65536];
    let chunks = stream::unfold(length, async |left| {
        let count = usize::try_from(left).unwrap_or(usize::MAX).min(BLOCK.len());
        let chunk = Bytes::from_static(BLOCK.get(..count).filter(|chunk| !chunk.is_empty())?);
        Some((Ok::<_, std::convert::Infallible>(chunk), left - count as u64))
    });
    Body::from_stream(chunks.boxed())
}

async fn create_guest(State(nano): Shared, body: String) -> Answer {
    let asked: Value = serde_json::from_str(&body).unwrap_or_default();
    let name = format!(
        "{}.{}",
        asked["group"].as_str().unwrap_or_default(),
        asked["name"].as_str().unwrap_or_default()
    );
    let mut nano = lock(&nano);
    nano.guest = Some(json!({
        "name": name, "id": GUEST, "owner": asked["owner"], "group": asked["group"], "cores": asked["cores"],
        "memory": asked["memory"], "disks": asked["disks"], "total_disk": asked["disks"][0], "auto_start": false,
        "internal": {"network_address": "192.168.1.23"}, "external": {}, "qos": {"cpu_priority": "high"},
    }));
    nano.polls = 0;
    envelope(202, 0, "", json!({"id": GUEST}))
}

async fn guest(State(nano): Shared, Path(id): Path<String>) -> Answer {
    let mut nano = lock(&nano);
    nano.polls += 1;
    let (created, running) = (nano.polls > STEPS, nano.running);
    let Some(mut guest) = nano.guest.clone() else { return refused(&format!("invalid instance '{id}'")) };
    guest["created"] = json!(created);
    guest["running"] = json!(running);
    guest["progress"] = json!(if created { 0 } else { nano.polls * 100 / (STEPS + 1) });
    envelope(if created { 200 } else { 201 }, 0, "", guest)
}

async fn instance(State(nano): Shared, id: Path<String>) -> Answer {
    let (status, text) = guest(State(nano), id).await;
    let mut envelope: Value = serde_json::from_str(&text).unwrap_or_default();
    if let Some(guest) = envelope["data"].as_object_mut() {
        for figure in [
            "memory_available",
            "disk_available",
            "bytes_read",
            "bytes_written",
            "bytes_received",
            "bytes_sent",
        ] {
            guest.insert(figure.to_owned(), json!(512 << 20));
        }
        guest.insert("cpu_usage".to_owned(), json!(12.5));
    }
    (status, envelope.to_string())
}

async fn start(State(nano): Shared, Path(id): Path<String>) -> Answer {
    if std::mem::replace(&mut lock(&nano).running, true) {
        return refused(&format!("instance '{id}' already started"));
    }
    nothing().await
}

async fn stop(State(nano): Shared, Path(id): Path<String>) -> Answer {
    if !std::mem::replace(&mut lock(&nano).running, false) {
        return refused(&format!("instance '{id}' already stopped"));
    }
    nothing().await
}
