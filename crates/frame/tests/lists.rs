//! Lists on the wire: position and size together, only an empty page is the end, and nothing comes twice.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use frame_sdk::types::{AuditTrail, Order};
use frame_sdk::{StatusCode, TryStreamExt};
use serde_json::json;
use server::{Server, number, ok, trail, trails};

fn ids(trails: Vec<AuditTrail>) -> Vec<String> {
    trails.into_iter().map(|trail| trail.id).collect()
}

fn upto(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("trail-{number}")).collect()
}

#[tokio::test]
async fn every_page_is_asked_for_with_position_and_size() {
    let server = Server::start(|arrived| trails(arrived, 120));
    let found = server.client().organizations().list_audit_trails("4711").kind("launchpad").items();
    assert_eq!(ids(found.try_collect().await.unwrap()), upto(120));
    assert_eq!(
        server.queries(),
        [
            "kind=launchpad&offset=0&limit=50",
            "kind=launchpad&offset=50&limit=50",
            "kind=launchpad&offset=100&limit=50",
            "kind=launchpad&offset=120&limit=50"
        ]
    );
}

#[tokio::test]
async fn only_an_empty_page_is_the_end() {
    // The server counts nothing and may cap its pages below what is asked for, so a short page does not end the list.
    for (count, asked) in [(0, 1), (3, 2), (4, 2), (7, 3), (8, 3)] {
        let server = Server::start(move |arrived| trails(arrived, count));
        let found = server.client().organizations().list_audit_trails("4711").limit(4).items();
        assert_eq!(ids(found.try_collect().await.unwrap()), upto(count));
        assert_eq!(server.requests().len(), asked, "{count} rows");
    }
}

#[tokio::test]
async fn a_row_that_slips_to_the_next_page_comes_once() {
    // A row was added at the front between the pages, so the second page begins with the last row of the first.
    let server = Server::start(|arrived| match number(arrived, "offset") {
        Some(0) => ok((0..4).map(trail).collect()),
        _ => ok((3..6).map(trail).collect()),
    });
    let found = server.client().organizations().list_audit_trails("4711").limit(4).items();
    assert_eq!(ids(found.try_collect().await.unwrap()), upto(6));
}

#[tokio::test]
async fn a_single_page_is_never_asked_for_with_one_of_the_two() {
    let server = Server::start(|arrived| trails(arrived, 120));
    let client = server.client();
    let list = || client.organizations().list_audit_trails("4711");
    let page = list().offset(110).send().await.unwrap();
    assert_eq!((page.len(), page.position, page.total), (10, 110, None));
    list().limit(5).raw().await.unwrap();
    list().send().await.unwrap();
    assert_eq!(server.queries(), ["offset=110&limit=50", "limit=5&offset=0", ""]);
}

#[tokio::test]
async fn organizations_session_trails_and_accounts_are_lists_too() {
    let server = Server::start(|arrived| {
        if number(arrived, "offset") != Some(0) {
            return ok(json!([]));
        }
        let session = json!({"id": "1", "session_id": "s", "session_start": "2024-04-01T00:00:00Z"});
        match arrived.uri().path() {
            "/v1/organizations" => ok(json!([{"id": "1", "name": "Acme Org", "url_slug": "acme-org"}])),
            "/v1/organizations/4711/session-trails" => ok(json!([session])),
            "/v1/customers/1/accounts" => ok(json!([{"id": "1", "name": "a", "active": true}])),
            other => panic!("{other}"),
        }
    });
    let client = server.client();
    let organizations = client.organizations();
    assert_eq!(organizations.list().items().try_collect::<Vec<_>>().await.unwrap().len(), 1);
    let sessions =
        organizations.list_session_trails("4711").order(Order::Desc).order_by("session_start").items();
    assert_eq!(sessions.try_collect::<Vec<_>>().await.unwrap().len(), 1);
    assert_eq!(client.customers().list_accounts("1").items().try_collect::<Vec<_>>().await.unwrap().len(), 1);
    assert_eq!(
        server.queries(),
        [
            "offset=0&limit=50",
            "offset=1&limit=50",
            "order=desc&order_by=session_start&offset=0&limit=50",
            "order=desc&order_by=session_start&offset=1&limit=50",
            "offset=0&limit=50",
            "offset=1&limit=50"
        ]
    );
}

#[tokio::test]
async fn an_organization_is_found_by_its_whole_name() {
    let named = |name: &str| json!({"id": name.len().to_string(), "name": name, "url_slug": name});
    let server = Server::start(move |_| ok(json!([named("Acme Organic"), named("Acme Org")])));
    let client = server.client();
    assert_eq!(client.organizations().find("Acme Org").await.unwrap().unwrap().id, "8");
    assert!(client.organizations().find("Acme").await.unwrap().is_none());
    assert_eq!(server.queries()[0], "name=Acme%20Org&offset=0&limit=50");
}

#[tokio::test]
async fn an_error_in_the_middle_ends_the_list_after_what_came_before() {
    let server = Server::start(|arrived| match number(arrived, "offset") {
        Some(0) => trails(arrived, 120),
        _ => (StatusCode::FORBIDDEN, json!({"message": "no longer"})),
    });
    let mut found = server.client().organizations().list_audit_trails("4711").items();
    for _ in 0..50 {
        assert!(found.try_next().await.unwrap().is_some());
    }
    let error = found.try_next().await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(error.message(), Some("no longer"));
}
