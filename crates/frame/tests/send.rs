//! Every future of the public API can be spawned.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use frame_sdk::types::CreateSecureAnonymousToken;
use frame_sdk::{DateRange, Format};
use serde_json::{Map, json};
use server::{Server, ok};

fn is_send<T: Send>(_: T) {}

#[tokio::test]
async fn every_future_of_the_api_is_send() {
    let server = Server::start(|_| ok(json!([])));
    let frame = server.client();
    let april = || DateRange::month(2024, 4).unwrap();
    is_send(frame.organizations().list().send());
    is_send(frame.organizations().list().raw());
    is_send(frame.organizations().find("name"));
    is_send(frame.organizations().audit_trails_in("1", april()).items());
    is_send(frame.organizations().usage_in("1", april()).send());
    is_send(frame.organizations().session_trails_in("1", april()).export(Format::Csv).to_file("report.csv"));
    is_send(frame.organizations().session_trails_in("1", april()).export(Format::Csv).to_writer(Vec::new()));
}

#[test]
fn an_empty_object_can_be_sent_as_metadata_and_is_left_out_unless_it_is() {
    let sent = |body: &CreateSecureAnonymousToken| serde_json::to_value(body).unwrap();
    assert_eq!(sent(&CreateSecureAnonymousToken::new()), json!({}));
    assert_eq!(sent(&CreateSecureAnonymousToken::new().metadata(Map::new())), json!({"metadata": {}}));
}
