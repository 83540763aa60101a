//! What runs long, and how it ends.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use nano_sdk::testing;
use nano_sdk::types::{CreateMigration, DeleteGuests, Guest, Migration, ResetGuestSystem, StopGuests};
use nano_sdk::{Client, ErrorKind, GIB, NanoErrorKind, Size, TryStreamExt, Waiter};
use serde_json::{Value, json};
use server::{Answer, GUEST, IMAGE, Server, failed, guest, ok, with_status};

const FAST: Duration = Duration::from_millis(1);

/// Answers POST and PUT with `begun`, and the n-th poll, from 0, with `poll(n)`.
fn polled(begun: (u16, Value), poll: fn(u64) -> Answer) -> Server {
    let polls = Arc::new(AtomicU64::new(0));
    Server::start(move |arrived| match arrived.method.as_str() {
        "GET" => poll(polls.fetch_add(1, Ordering::Relaxed)),
        _ => with_status(begun.0, begun.1.clone()),
    })
}

/// Starts to clone a guest from an image.
async fn cloned(nano: &Client) -> Waiter<Guest> {
    let size = Size::new(2, 4 * GIB, [20 * GIB]);
    let web = nano.me().await.unwrap().guest("web", "default", "template", size).unwrap();
    nano.guests().create(web.from_image(IMAGE)).start().await.unwrap()
}

#[tokio::test]
async fn a_cloned_guest_is_polled_until_it_is_created_and_tells_its_progress() {
    let server = polled((202, json!({"id": GUEST})), |poll| match poll {
        0 => with_status(201, guest(false, 10)),
        1 => with_status(201, guest(false, 60)),
        _ => ok(guest(true, 0)),
    });
    let waiter = cloned(&server.client()).await;
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
    let server = polled((200, json!({"id": GUEST})), |_| ok(guest(true, 0)));
    let nano = server.client();
    let me = nano.me().await.unwrap();
    let web = me.guest("web", "default", "template", Size::new(1, GIB, [GIB])).unwrap();
    assert!(nano.guests().create(web).wait().await.unwrap().created);
    assert_eq!(server.lines(), ["POST /guests/".to_owned(), format!("GET /guests/{GUEST}")]);
}

#[tokio::test]
async fn a_guest_that_vanishes_while_it_is_made_has_ended_unseen() {
    let server = polled((202, json!({"id": GUEST})), |poll| match poll {
        0 => with_status(201, guest(false, 10)),
        _ => failed("invalid instance 'e71d7a3b'"),
    });
    let error = server.client().guests().wait(GUEST).every(FAST).until_done().await.unwrap_err();
    assert!(error.is_wait_unseen());
    assert!(error.to_string().contains("its end was not seen: look at the guest"), "{error}");
    assert_eq!(error.waited().unwrap().id, GUEST);
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::NotFound);
}

#[tokio::test]
async fn a_clone_that_fails_is_a_failed_wait_with_id_and_reason() {
    let server = polled((202, json!({"id": GUEST})), |poll| match poll {
        0 => with_status(201, guest(false, 10)),
        _ => failed("reading the image failed"),
    });
    let error = server.client().guests().wait(GUEST).every(FAST).until_done().await.unwrap_err();
    assert!(error.is_wait_failed());
    assert_eq!(error.waited().unwrap().id, GUEST);
    assert!(
        error.to_string().contains(&format!("guests {GUEST} failed: reading the image failed")),
        "{error}"
    );
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::Other);
}

#[tokio::test]
async fn a_core_that_is_busy_or_down_does_not_end_a_wait() {
    let server = polled((202, json!({"id": GUEST})), |poll| match poll {
        0 => failed("timeout"),
        1 => failed("Get \"http://127.0.0.1:5850/\": dial tcp 127.0.0.1:5850: connect: connection refused"),
        _ => ok(guest(true, 0)),
    });
    let nano = server.builder().retry(nano_sdk::RetryPolicy::none()).build().unwrap();
    assert!(nano.guests().wait(GUEST).every(FAST).until_done().await.unwrap().created);
}

#[tokio::test]
async fn a_finished_migration_that_was_told_to_another_reader_has_ended_unseen() {
    let server = polled((200, json!({"id": "move"})), |poll| match poll {
        0 => ok(json!({"finished": false})),
        _ => failed("timeout"),
    });
    let error = server.client().migrations().wait("move").every(FAST).until_done().await.unwrap_err();
    assert!(error.is_wait_unseen());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn what_deletes_a_finished_migration_is_not_asked_for_twice() {
    let server = Server::start(|_| server::answer(502, "text/plain", ""));
    let nano = server.client();
    nano.migrations().get("move").send().await.unwrap_err();
    nano.migrations().list().send().await.unwrap_err();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_batch_is_polled_every_ten_seconds_at_least() {
    let (nano, server) = testing::server();
    server.on_operation("batches_get_stop").answers(json!([])).with_status(202).answers(json!([]));
    nano.batches().wait_stop("batch").every(Duration::from_secs(300)).until_done().await.unwrap();
    assert_eq!(server.requests().len(), 2);
    assert!(server.slept() < Duration::from_secs(11), "{:?}", server.slept());
}

#[tokio::test]
async fn a_guest_is_cloned_into_an_image() {
    let server = polled((202, json!({"id": IMAGE})), |poll| {
        ok(
            json!({"name": "base", "description": "", "size": poll * 9, "created": poll > 0, "progress": poll, "tags": null}),
        )
    });
    let nano = server.client();
    let image = nano.me().await.unwrap().disk_image("base").tags(["linux"]);
    let waiter = nano.disk_images().clone_guest(GUEST, image).start().await.unwrap();
    assert_eq!(waiter.every(FAST).until_done().await.unwrap().size, 9);
    assert_eq!(server.requests()[0].json()["guest"], GUEST);
}

/// Two guests of a batch: the first in this state, and the second failed.
fn stopped_guests(first: &str) -> Value {
    let second = json!({"name": "b", "id": "2", "status": "fail", "error": "instance '2' already stopped"});
    json!([{"name": "a", "id": "1", "status": first}, second])
}

#[tokio::test]
async fn a_batch_ends_when_its_status_is_200_and_tells_what_failed() {
    let server = polled((202, json!({"id": "batch"})), |poll| match poll {
        0 => with_status(202, stopped_guests("stopping")),
        _ => with_status(200, stopped_guests("stopped")),
    });
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
    });
    let nano = server.client();
    let me = nano.me().await.unwrap();
    let three = me.guests("test", 3, "default", "template", Size::new(1, GIB, [GIB])).unwrap();
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
    });
    let nano = server.client();
    let waiter = nano.migrations().create(CreateMigration::new("shared", "cell1")).start().await.unwrap();
    let states: Vec<_> = waiter.every(FAST).states().try_collect().await.unwrap();
    assert_eq!(states.iter().map(|state| state.progress).collect::<Vec<_>>(), [None, Some(57), None]);
}

#[tokio::test]
async fn a_migration_with_an_error_has_failed_finished_or_not() {
    let server = polled((200, json!({"id": "move"})), |_| ok(json!({"finished": false, "error": "no room"})));
    let error = server.client().migrations().wait("move").every(FAST).until_done().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    assert_eq!(error.resource::<Migration>().unwrap().error.as_deref(), Some("no room"));
    assert!(error.to_string().contains("failed with no room"), "{error}");
}

#[tokio::test]
async fn a_reset_guest_is_waited_for_by_its_own_id() {
    let server = polled((200, json!("")), |poll| match poll {
        0 => ok(guest(true, 0)),
        1 => with_status(201, guest(false, 40)),
        _ => ok(guest(true, 0)),
    });
    let nano = server.client();
    let waiter = nano.guests().reset_to_image(GUEST, IMAGE).await.unwrap();
    assert!(waiter.every(FAST).until_done().await.unwrap().created);
    let requests = server.requests();
    assert_eq!(requests[1].line(), format!("PUT /guests/{GUEST}/system/"));
    assert_eq!(requests[1].json(), json!({"from_image": IMAGE}));
    assert_eq!(requests[3].line(), format!("GET /guests/{GUEST}"));
}

#[tokio::test]
async fn a_running_guest_is_not_reset() {
    let mut running = guest(true, 0);
    running["running"] = json!(true);
    let server = Server::start(move |_| ok(running.clone()));
    let nano = server.client();
    let by_image = nano.guests().reset_to_image(GUEST, IMAGE).await.unwrap_err();
    let by_body = nano.guests().reset_system(GUEST, ResetGuestSystem::new(IMAGE)).await.unwrap_err();
    for error in [by_image, by_body] {
        assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::StillRunning);
        assert!(error.to_string().contains("stop it first"), "{error}");
    }
    assert!(server.lines().iter().all(|line| line.starts_with("GET ")), "{:?}", server.lines());
}

#[tokio::test]
async fn giving_up_is_another_error_and_carries_the_id() {
    let (nano, server) = testing::server();
    server.on_operation("guests_get").answers(guest(false, 1)).with_status(201);
    let waiter = nano.guests().wait(GUEST).every(FAST).deadline(Duration::from_millis(20));
    let error = waiter.until_done().await.unwrap_err();
    assert!(error.is_wait_timeout());
    assert_eq!(error.waited().unwrap().id, GUEST);
    assert!(error.to_string().contains("last seen with created false"), "{error}");
}
