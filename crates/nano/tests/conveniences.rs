//! What is more than one call, or shorter than one.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use nano_sdk::types::{Instance, PoolStatistics, SearchGuests, ZoneStatistics};
use nano_sdk::{GIB, NanoErrorKind, PORTAL_MENUS, Size, Speeds, TryStreamExt};
use serde_json::{Value, json};
use server::{Answer, Arrived, GUEST, Server, failed, guest, ok};

#[tokio::test]
async fn power_is_a_method_each() {
    let server = Server::start(|_| ok(json!("")));
    let nano = server.client();
    let guests = nano.guests();
    guests.start(GUEST).send().await.unwrap();
    guests.start_from_media(GUEST, "iso").send().await.unwrap();
    guests.stop(GUEST).send().await.unwrap();
    guests.force_stop(GUEST).send().await.unwrap();
    guests.reboot(GUEST).send().await.unwrap();
    guests.reset(GUEST).send().await.unwrap();
    let sent: Vec<_> =
        server.requests().iter().map(|arrived| (arrived.method.clone(), arrived.json())).collect();
    let post = |body| ("POST".to_owned(), body);
    let delete = |reboot: bool, force: bool| ("DELETE".to_owned(), json!({"reboot": reboot, "force": force}));
    assert_eq!(
        sent,
        [
            post(json!({})),
            post(json!({"from_media": true, "source": "iso"})),
            delete(false, false),
            delete(false, true),
            delete(true, false),
            delete(true, true),
        ]
    );
}

/// The page of five guests that a search asks for.
fn page_of_five(arrived: &Arrived) -> Answer {
    let body = arrived.json();
    let (offset, limit) = (body["offset"].as_u64().unwrap(), body["limit"].as_u64().unwrap());
    let row = |number| {
        let mut guest = guest(true, 0);
        guest["name"] = json!(format!("admin.web_{number}"));
        guest["id"] = json!(format!("guest-{number}"));
        guest
    };
    let rows: Vec<_> = (offset..5.min(offset + limit)).map(row).collect();
    ok(json!({"result": rows, "total": 5, "limit": limit, "offset": offset}))
}

#[tokio::test]
async fn a_search_goes_through_all_pages() {
    let server = Server::start(page_of_five);
    let search = SearchGuests::new().keyword("web").limit(2);
    let guests: Vec<_> = server.client().guests().search_all(search).try_collect().await.unwrap();
    assert_eq!(guests.iter().map(|guest| &guest.name[10..]).collect::<String>(), "01234");
    let sent: Vec<Value> = server.requests().iter().map(|arrived| arrived.json()["offset"].clone()).collect();
    assert_eq!(sent, [0, 2, 4]);
}

#[tokio::test]
async fn a_search_ends_when_guests_vanish_meanwhile() {
    let server = Server::start(|_| ok(json!({"result": [], "total": 5, "limit": 2, "offset": 0})));
    let guests: Vec<_> =
        server.client().guests().search_all(SearchGuests::new()).try_collect().await.unwrap();
    assert!(guests.is_empty());
    assert_eq!(server.requests()[0].json(), json!({"offset": 0, "limit": 100}));
}

#[tokio::test]
async fn log_entries_come_as_a_stream_each_once() {
    // A new entry pushes the others back while they are read.
    let server = Server::start(|arrived| {
        let ids = if arrived.query.contains("start=0") { ["3", "2"] } else { ["2", "1"] };
        let logs = ids.map(|id| json!({"id": id, "time": "2026-11-22 03:20:01", "content": "x"}));
        ok(json!({"logs": logs, "total": 4}))
    });
    let logs: Vec<_> = server.client().logs().list().limit(2).items().try_collect().await.unwrap();
    assert_eq!(logs.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["3", "2", "1"]);
}

#[tokio::test]
async fn the_audit_log_is_written_as_the_portal_does() {
    let server = Server::start(|_| ok(json!("")));
    server.client().write_log("started web").await.unwrap();
    let arrived = &server.requests()[0];
    assert_eq!(arrived.line(), "POST /logs/");
    assert_eq!(arrived.json(), json!({"content": "admin.nano(127.0.0.1) : started web"}));
}

#[tokio::test]
async fn what_is_created_belongs_to_who_is_logged_in() {
    let server = Server::start(|_| ok(json!({"id": "x"})));
    let nano = server.client();
    let me = nano.me().await.unwrap();
    assert_eq!(
        (me.user.as_str(), me.group.as_str(), me.address.as_deref()),
        ("nano", "admin", Some("127.0.0.1"))
    );
    nano.media_images().create(me.media_image("iso").tags(["linux"])).send().await.unwrap();
    nano.disk_images().sync(me.sync_disk_images()).send().await.unwrap();
    nano.media_images().sync(me.sync_media_images()).send().await.unwrap();
    for arrived in server.requests() {
        assert_eq!((&arrived.json()["owner"], &arrived.json()["group"]), (&json!("nano"), &json!("admin")));
    }
    assert_eq!(server.logins(), 1);
}

#[tokio::test]
async fn a_portal_is_set_up_once_and_without_a_session() {
    let server = Server::start(|arrived| match arrived.method.as_str() {
        "GET" => ok(json!({"ready": false, "max_cores": 24, "max_memory": 32, "max_disk": 64})),
        _ => ok(json!("")),
    });
    assert!(server.client().set_up().await.unwrap());
    let body = server.requests()[1].json();
    assert_eq!(body, json!({"user": "nano", "password": "Invented-Passw0rd", "menu": PORTAL_MENUS}));
    assert_eq!(server.logins(), 0);

    let server = Server::start(|_| ok(json!({"ready": true})));
    assert!(!server.client().set_up().await.unwrap());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_weak_password_is_told_as_such() {
    let server = Server::start(|arrived| match arrived.method.as_str() {
        "GET" => ok(json!({"ready": false})),
        _ => failed("length of password must > 8"),
    });
    let error = server.builder().login("nano", "weak").build().unwrap().set_up().await.unwrap_err();
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::WeakPassword);
}

fn instance(read: u64, written: u64, received: u64, sent: u64) -> Value {
    let mut instance = guest(true, 0);
    let figures = json!({
        "cpu_usage": 12.5, "memory_available": 1, "disk_available": 1, "bytes_read": read, "bytes_written": written,
        "bytes_received": received, "bytes_sent": sent, "media_attached": false, "media_source": "",
    });
    instance.as_object_mut().unwrap().extend(figures.as_object().unwrap().clone());
    instance
}

#[test]
fn speeds_are_what_was_counted_by_the_time_it_took() {
    let sample = |value| serde_json::from_value::<Instance>(value).unwrap();
    let earlier = sample(instance(1000, 2000, 3000, 4000));
    // The last counter began anew.
    let later = sample(instance(1500, 2000, 9_007_199_254_740_993, 10));
    let speeds = Speeds::between(&earlier, &later, Duration::from_secs(2));
    assert_eq!((speeds.read, speeds.write, speeds.send), (250.0, 0.0, 0.0));
    assert!(speeds.receive > 4.5e15);
    assert_eq!(Speeds::between(&earlier, &later, Duration::ZERO), Speeds::default());
}

#[tokio::test]
async fn speeds_come_as_a_stream() {
    let bytes = Arc::new(AtomicU64::new(0));
    let server = Server::start(move |_| {
        let bytes = bytes.fetch_add(5000, Ordering::Relaxed);
        ok(instance(bytes, 0, 0, 0))
    });
    let nano = server.client();
    let mut speeds = nano.instances().speeds(GUEST, Duration::from_millis(5));
    for _ in 0..3 {
        let speeds = speeds.try_next().await.unwrap().unwrap();
        assert!(speeds.read > 0.0 && speeds.read <= 1_000_000.0, "{speeds:?}");
    }
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn the_arrays_of_the_statistics_have_names() {
    let load = json!({
        "name": "default", "enabled": true, "pools": [1, 2], "cells": [3, 4], "instances": [5, 6, 7, 8], "cpu_usage": 12,
        "max_cpu": 16, "available_memory": 1, "max_memory": 1, "available_disk": 1, "max_disk": 1, "read_speed": 1,
        "write_speed": 1, "receive_speed": 1, "send_speed": 1, "start_time": "2026-11-22 03:16:03",
    });
    let zone: ZoneStatistics = serde_json::from_value(load.clone()).unwrap();
    assert_eq!((zone.pool_counts().disabled, zone.pool_counts().enabled), (1, 2));
    assert_eq!((zone.host_counts().offline, zone.host_counts().online), (3, 4));
    let guests = zone.guest_counts();
    assert_eq!((guests.stopped, guests.running, guests.lost, guests.migrating), (5, 6, 7, 8));
    let mut short = load;
    short["instances"] = json!([5]);
    let pool: PoolStatistics = serde_json::from_value(short).unwrap();
    assert_eq!((pool.guest_counts().stopped, pool.guest_counts().migrating), (5, 0));
}

#[tokio::test]
async fn a_user_whose_name_has_a_dot_is_refused_as_the_owner_of_a_guest() {
    let server = Server::start(|_| ok(json!("")));
    let nano = server.builder().login("jo.doe", "Invented-Passw0rd").build().unwrap();
    let me = nano.me().await.unwrap();
    let size = || Size::new(1, GIB, [GIB]);
    let one = me.guest("web", "default", "template", size()).unwrap_err();
    let many = me.guests("web", 3, "default", "template", size()).unwrap_err();
    for error in [one, many] {
        assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::InvalidRequest);
        assert!(error.to_string().contains("`jo.doe` can never own a guest"), "{error}");
    }
    // Images it can own.
    assert_eq!(me.disk_image("base").owner, "jo.doe");
}

#[test]
fn the_menus_of_the_first_administrator_are_those_that_the_portal_knows() {
    // As the portal of 1.4.0 sends them itself.
    let known = ["image", "media", "templates", "policies"];
    assert!(known.iter().all(|menu| PORTAL_MENUS.contains(menu)));
    let unknown = ["media_image", "disk_image", "system_template", "security_policy"];
    assert!(!unknown.iter().any(|menu| PORTAL_MENUS.contains(menu)));
}

#[tokio::test]
async fn a_search_whose_server_ignores_the_offset_ends_with_an_error() {
    let server =
        Server::start(|_| ok(json!({"result": [guest(true, 0)], "total": 5, "limit": 1, "offset": 0})));
    let guests =
        server.client().guests().search_all(SearchGuests::new().limit(1)).try_collect::<Vec<_>>().await;
    assert!(guests.unwrap_err().to_string().contains("ignores `offset`"));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_offset_at_the_end_of_all_numbers_is_no_panic() {
    let server = Server::start(|_| {
        ok(json!({"result": [guest(true, 0)], "total": u64::MAX, "limit": 1, "offset": 0}))
    });
    let search = SearchGuests::new().offset(u64::MAX);
    let guests: Vec<_> = server.client().guests().search_all(search).try_collect().await.unwrap();
    assert_eq!(guests.len(), 1);
}
