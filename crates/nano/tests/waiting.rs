//! What runs long, and how it ends.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use nano_sdk::types::{CreateMigration, DeleteGuests, Migration, StopGuests};
use nano_sdk::{ErrorKind, GIB, Size, TryStreamExt};
use serde_json::{Value, json};
use server::{GUEST, IMAGE, Server, failed, guest, ok, with_status};

const FAST: Duration = Duration::from_millis(1);

/// Answers POST and PUT with `begun`, and the n-th poll, from 0, with `poll(n)`.
async fn polled(begun: (u16, Value), poll: fn(u64) -> axum::http::Response<axum::body::Body>) -> Server {
    let polls = Arc::new(AtomicU64::new(0));
    Server::start(move |arrived| match arrived.method.as_str() {
        "GET" => poll(polls.fetch_add(1, Ordering::Relaxed)),
        _ => with_status(begun.0, begun.1.clone()),
    })
    .await
}

#[tokio::test]
async fn a_cloned_guest_is_polled_until_it_is_created_and_tells_its_progress() {
    let server = polled((202, json!({"id": GUEST})), |poll| match poll {
        0 => with_status(201, guest(false, 10)),
        1 => with_status(201, guest(false, 60)),
        _ => ok(guest(true, 0)),
    })
    .await;
    let nano = server.client();
    let me = nano.me().await.unwrap();
    let web = me.guest("web", "default", "template", Size::new(2, 4 * GIB, [20 * GIB])).from_image(IMAGE);
    let waiter = nano.guests().create(web).start().await.unwrap();
    assert_eq!(waiter.id(), GUEST);
    let states: Vec<_> = waiter.every(FAST).states().try_collect().await.unwrap();
    let progress: Vec<_> = states.iter().map(|guest| (guest.created, guest.progress)).collect();
    assert_eq!(progress, [(false, 10), (false, 60), (true, 0)]);
    let body = server.requests()[0].json();
    assert_eq!((&body["owner"], &body["group"]), (&json!("nano"), &json!("admin")));
    assert_eq!((&body["memory"], &body["from_image"]), (&json!(4 * GIB), &json!(IMAGE)));
}

#[tokio::test]
async fn a_guest_that_is_ready_at_once_is_polled_once() {
    let server = polled((200, json!({"id": GUEST})), |_| ok(guest(true, 0))).await;
    let nano = server.client();
    let me = nano.me().await.unwrap();
    let web = me.guest("web", "default", "template", Size::new(1, GIB, [GIB]));
    assert!(nano.guests().create(web).wait().await.unwrap().created);
    assert_eq!(server.lines(), ["POST /guests/".to_owned(), format!("GET /guests/{GUEST}")]);
}

#[tokio::test]
async fn a_guest_that_vanishes_while_it_is_made_is_an_error() {
    let server = polled((202, json!({"id": GUEST})), |poll| match poll {
        0 => with_status(201, guest(false, 10)),
        _ => failed("invalid instance 'e71d7a3b'"),
    })
    .await;
    let error = server.client().guests().wait(GUEST).every(FAST).until_done().await.unwrap_err();
    assert_eq!(nano_sdk::NanoErrorKind::of(&error), nano_sdk::NanoErrorKind::NotFound);
}

#[tokio::test]
async fn a_guest_is_cloned_into_an_image() {
    let server = polled((202, json!({"id": IMAGE})), |poll| {
        ok(json!({"name": "base", "description": "", "size": poll * 9, "created": poll > 0, "progress": poll, "tags": null}))
    })
    .await;
    let nano = server.client();
    let image = nano.me().await.unwrap().disk_image("base").tags(["linux"]);
    let waiter = nano.disk_images().clone_guest(GUEST, image).start().await.unwrap();
    assert_eq!(waiter.every(FAST).until_done().await.unwrap().size, 9);
    assert_eq!(server.requests()[0].json()["guest"], GUEST);
}

#[tokio::test]
async fn a_batch_ends_when_its_status_is_200_and_tells_what_failed() {
    let server = polled((202, json!({"id": "batch"})), |poll| {
        let status = if poll == 0 { "stopping" } else { "stopped" };
        let second =
            json!({"name": "b", "id": "2", "status": "fail", "error": "instance '2' already stopped"});
        with_status(
            if poll == 0 { 202 } else { 200 },
            json!([{"name": "a", "id": "1", "status": status}, second]),
        )
    })
    .await;
    let nano = server.client();
    let waiter = nano.batches().stop_guests(StopGuests::new(["1", "2"])).start().await.unwrap();
    let guests = waiter.every(FAST).until_done().await.unwrap();
    let failed: Vec<_> =
        guests.iter().filter(|guest| guest.has_failed()).map(|guest| guest.id.as_str()).collect();
    assert_eq!(failed, ["2"]);
    assert_eq!(
        server.lines(),
        ["POST /batch/stop_guest/", "GET /batch/stop_guest/batch", "GET /batch/stop_guest/batch"]
    );
}

#[tokio::test]
async fn many_guests_are_created_and_deleted_in_batches() {
    let server = polled((202, json!({"id": "batch"})), |poll| match poll {
        0 => ok(json!([{"name": "admin.test_0", "id": GUEST, "status": "created", "progress": 100}])),
        _ => ok(json!([{"name": "admin.test_0", "id": GUEST, "status": "deleted"}])),
    })
    .await;
    let nano = server.client();
    let me = nano.me().await.unwrap();
    let three = me.guests("test", 3, "default", "template", Size::new(1, GIB, [GIB]));
    assert!(!nano.batches().create_guests(three).wait().await.unwrap()[0].has_failed());
    assert!(!nano.batches().delete_guests(DeleteGuests::new([GUEST])).wait().await.unwrap()[0].has_failed());
    let body = server.requests()[0].json();
    assert_eq!(
        (&body["name_rule"], &body["name_prefix"], &body["count"]),
        (&json!("order"), &json!("test"), &json!(3))
    );
}

#[tokio::test]
async fn a_migration_is_polled_until_it_is_finished() {
    let server = polled((200, json!({"id": "move"})), |poll| match poll {
        0 => ok(json!({"finished": false})),
        1 => ok(json!({"finished": false, "progress": 57})),
        _ => ok(json!({"finished": true})),
    })
    .await;
    let nano = server.client();
    let waiter = nano.migrations().create(CreateMigration::new("shared", "cell1")).start().await.unwrap();
    let states: Vec<_> = waiter.every(FAST).states().try_collect().await.unwrap();
    assert_eq!(states.iter().map(|state| state.progress).collect::<Vec<_>>(), [None, Some(57), None]);
}

#[tokio::test]
async fn a_migration_with_an_error_has_failed_finished_or_not() {
    let server =
        polled((200, json!({"id": "move"})), |_| ok(json!({"finished": false, "error": "no room"}))).await;
    let error = server.client().migrations().wait("move").every(FAST).until_done().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    assert_eq!(error.resource::<Migration>().unwrap().error.as_deref(), Some("no room"));
    assert!(error.to_string().contains("failed with no room"), "{error}");
}

#[tokio::test]
async fn a_reset_guest_is_waited_for_by_its_own_id() {
    let server = polled((200, json!("")), |poll| match poll {
        0 => with_status(201, guest(false, 40)),
        _ => ok(guest(true, 0)),
    })
    .await;
    let nano = server.client();
    let waiter = nano.guests().reset_to_image(GUEST, IMAGE).await.unwrap();
    assert!(waiter.every(FAST).until_done().await.unwrap().created);
    let requests = server.requests();
    assert_eq!(requests[0].line(), format!("PUT /guests/{GUEST}/system/"));
    assert_eq!(requests[0].json(), json!({"from_image": IMAGE}));
    assert_eq!(requests[2].line(), format!("GET /guests/{GUEST}"));
}

#[tokio::test]
async fn giving_up_is_another_error_and_carries_the_id() {
    let server = polled((200, json!("")), |_| with_status(201, guest(false, 1))).await;
    let waiter = server.client().guests().wait(GUEST).every(FAST).deadline(Duration::from_millis(20));
    let error = waiter.until_done().await.unwrap_err();
    assert!(error.is_wait_timeout());
    assert_eq!(error.waited().unwrap().id, GUEST);
}
