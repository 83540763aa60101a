//! A frontend for the examples, which answers as the real one does and keeps one guest.
#![allow(dead_code, reason = "each example uses its own part")]

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use nano_sdk::testing::{self, Reply, Seen, Server, json};
use nano_sdk::{Client, Result};
use serde_json::Value;
use sha1::{Digest, Sha1};

/// How often a guest is polled until it is created.
const STEPS: u64 = 20;

/// The time between two polls, so that a demo takes seconds.
pub(crate) const PAUSE: Duration = Duration::from_millis(50);

const GUEST: &str = "e71d7a3b-d029-4626-948e-a815bbd47d97";
const IMAGE: &str = "86f1fdb4-bef6-425a-990d-222c0291797d";

/// The guest, as it was created.
#[derive(Default)]
struct Guest {
    fields: Value,
    polls: u64,
    running: bool,
}

/// Returns a client of the frontend. Its image is `size` zeros, which are neither stored nor compared with an upload.
pub(crate) fn client(size: u64) -> Result<Client> {
    let server = server(size);
    Client::builder()
        .base_url(server.base_url())
        .transport(server.transport())
        .login("nano", "Invented-Passw0rd")
        .build()
}

/// The frontend itself.
pub(crate) fn server(size: u64) -> Server {
    let (_, server) = testing::server();
    server.keep_bodies(64 * 1024).stateful();
    server.store("/compute_pools", [json!({"name": "default", "enabled": true})]);
    server.store(
        "/templates",
        [json!({"id": "dc15sspksdufejnhls4g", "name": "Linux", "operating_system": "linux"})],
    );
    server
        .on_operation("sessions_create")
        .answers(json!({"session": "invented", "group": "admin", "timeout": 180}));
    server.on_operation("logs_create").succeeds();
    images(&server, size);
    guests(&server);
    server
}

fn images(server: &Server, size: u64) {
    let image = json!({"name": "base", "id": IMAGE, "size": 64 << 20, "tags": ["linux"]});
    server.on_operation("disk_images_list").items([image]);
    server.on_operation("disk_images_create").answers(json!({"id": IMAGE}));
    server.on_operation("disk_images_get").answers(json!({"name": "base", "size": size, "created": true}));
    server.on_operation("disk_images_upload").succeeds();
    server.on_operation("disk_images_delete").succeeds();
    let sha1 = sha1_of_zeros(size);
    _ = server.on_operation("disk_images_download").replies(move |seen| file(seen, size, &sha1));
}

/// The file of the image from the offset of the request.
fn file(seen: &Seen, size: u64, sha1: &str) -> Reply {
    let range: Option<u64> =
        seen.header("range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok());
    let from = range.unwrap_or(0).min(size);
    let reply =
        Reply::new(if from > 0 { 206 } else { 200 }).header("content-type", "application/octet-stream");
    let reply = reply.header("content-range", &format!("bytes {from}-{}/{size}", size.saturating_sub(1)));
    reply.header("signature", sha1).repeating(&ZEROS[..], size - from)
}

static ZEROS: [u8; 65536] = [0; 65536];

fn sha1_of_zeros(size: u64) -> String {
    let mut digest = Sha1::new();
    let mut left = usize::try_from(size).unwrap_or(usize::MAX);
    while left > 0 {
        let length = left.min(ZEROS.len());
        digest.update(&ZEROS[..length]);
        left -= length;
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn guests(server: &Server) {
    let guest = Arc::<Mutex<Guest>>::default();
    let on = |operation: &str, reply: fn(&mut Guest, &Seen) -> Reply| {
        let guest = Arc::clone(&guest);
        _ = server
            .on_operation(operation)
            .replies(move |seen| reply(&mut guest.lock().unwrap_or_else(PoisonError::into_inner), seen));
    };
    on("guests_create", create);
    on("guests_get", poll);
    on("instances_get", instance);
    on("instances_start", |guest, _| switch(guest, true));
    on("instances_stop", |guest, _| switch(guest, false));
    server.on_operation("guests_delete").succeeds();
}

fn ok(status: u16, data: Value) -> Reply {
    Reply::new(status).json(&json!({"error_code": 0, "message": "", "data": data}))
}

fn refused(message: &str) -> Reply {
    Reply::new(200).json(&json!({"error_code": 500, "message": message, "data": {}}))
}

fn create(guest: &mut Guest, seen: &Seen) -> Reply {
    let sent = seen.json();
    let name = |key: &str| sent[key].as_str().unwrap_or_default().to_owned();
    let fields = json!({
        "name": format!("{}.{}", name("group"), name("name")), "id": GUEST, "owner": sent["owner"], "group": sent["group"],
        "cores": sent["cores"], "memory": sent["memory"], "disks": sent["disks"], "total_disk": sent["disks"][0],
        "auto_start": false, "internal": {"network_address": "192.168.1.23"}, "external": {},
        "qos": {"cpu_priority": "high"},
    });
    *guest = Guest { fields, polls: 0, running: false };
    ok(202, json!({"id": GUEST}))
}

fn poll(guest: &mut Guest, _: &Seen) -> Reply {
    if guest.fields.is_null() {
        return refused(&format!("invalid instance '{GUEST}'"));
    }
    guest.polls += 1;
    let created = guest.polls > STEPS;
    let mut fields = guest.fields.clone();
    fields["created"] = json!(created);
    fields["running"] = json!(guest.running);
    fields["progress"] = json!(if created { 0 } else { guest.polls * 100 / (STEPS + 1) });
    ok(if created { 200 } else { 201 }, fields)
}

fn instance(guest: &mut Guest, _: &Seen) -> Reply {
    let mut fields = guest.fields.clone();
    let sizes =
        ["memory_available", "disk_available", "bytes_read", "bytes_written", "bytes_received", "bytes_sent"];
    for name in sizes {
        fields[name] = json!(512 << 20);
    }
    fields["cpu_usage"] = json!(12.5);
    fields["created"] = json!(true);
    fields["progress"] = json!(0);
    fields["running"] = json!(guest.running);
    ok(200, fields)
}

fn switch(guest: &mut Guest, running: bool) -> Reply {
    if std::mem::replace(&mut guest.running, running) == running {
        return refused(&format!(
            "instance '{GUEST}' already {}",
            if running { "started" } else { "stopped" }
        ));
    }
    ok(200, json!(""))
}
