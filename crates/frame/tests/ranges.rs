//! Ranges on the wire: each endpoint gets the names and the format that it wants.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use frame_sdk::cloudmgr_runtime::Value;
use frame_sdk::types::{ResolutionType, UserActivityReport};
use frame_sdk::{DateRange, DateTime};
use serde_json::json;
use server::{Server, ok, query};

fn april() -> DateRange {
    DateRange::month(2024, 4).unwrap()
}

/// A server whose answers are as empty as each endpoint's can be.
fn empty() -> Server {
    Server::start(|arrived| match arrived.uri().path().rsplit('/').next() {
        Some("usage" | "disk_volume_usage") => ok(json!({"data": [], "total": 0})),
        Some("user_activities") => ok(json!({"data": [], "total": 0, "total_unique": 0})),
        _ => ok(json!([])),
    })
}

const TIMES: &str = "from_date=2024-04-01T00:00:00Z&to_date=2024-04-30T23:59:59.999999Z";

fn decoded(server: &Server) -> (String, String) {
    let arrived = server.requests().pop().unwrap();
    (arrived.uri().path().to_owned(), query(&arrived).replace("%3A", ":"))
}

#[tokio::test]
async fn trails_and_usage_take_times_in_utc_with_a_z() {
    let server = empty();
    let client = server.client();
    let organizations = client.organizations();

    organizations.audit_trails_in("4711", april()).send().await.unwrap();
    assert_eq!(decoded(&server), ("/v1/organizations/4711/audit-trails".into(), TIMES.into()));

    organizations.usage_in("4711", april()).resolution_type(ResolutionType::ByDay).send().await.unwrap();
    let query = format!("{TIMES}&resolution_type=by_day");
    assert_eq!(decoded(&server), ("/v1/organizations/4711/usage".into(), query));

    client.customers().audit_trails_in("1", april()).send().await.unwrap();
    assert_eq!(decoded(&server), ("/v1/customers/1/audit-trails".into(), TIMES.into()));
}

#[tokio::test]
async fn session_trails_name_the_range_in_their_own_way() {
    let server = empty();
    server.client().organizations().session_trails_in("4711", april()).send().await.unwrap();
    let query = TIMES.replace("from_date", "session_start").replace("to_date", "session_end");
    assert_eq!(decoded(&server), ("/v1/organizations/4711/session-trails".into(), query));
}

#[tokio::test]
async fn disk_usage_and_user_activities_take_days() {
    let server = empty();
    let client = server.client();
    let days = "from_date=2024-04-01&to_date=2024-04-30";
    client.organizations().disk_volume_usage_in("4711", april()).send().await.unwrap();
    assert_eq!(decoded(&server), ("/v1/organizations/4711/disk_volume_usage".into(), days.into()));
    client.organizations().user_activities_in("4711", april()).send().await.unwrap();
    assert_eq!(decoded(&server), ("/v1/organizations/4711/user_activities".into(), days.into()));
}

#[tokio::test]
async fn a_range_of_another_time_zone_is_written_in_utc() {
    let server = empty();
    let at = |text| DateTime::parse_from_rfc3339(text).unwrap();
    let range =
        DateRange::between(at("2024-04-01T00:00:00.128+02:00"), at("2024-04-02T00:00:00+02:00")).unwrap();
    server.client().organizations().audit_trails_in("4711", range).send().await.unwrap();
    let query = "from_date=2024-03-31T22:00:00.128Z&to_date=2024-04-01T22:00:00Z";
    assert_eq!(decoded(&server).1, query);
}

#[tokio::test]
async fn identity_providers_to_skip_are_repeated_under_a_name_with_brackets() {
    let server = empty();
    let skipped = ["example-okta-admins", "a&b"];
    let call = server.client().organizations().user_activities_in("4711", april()).skip_user_idps(skipped);
    let report: UserActivityReport = call.send().await.unwrap().into_inner();
    assert!(report.data.is_empty());
    let query =
        "from_date=2024-04-01&to_date=2024-04-30&skip_user_idps[]=example-okta-admins&skip_user_idps[]=a%26b";
    assert_eq!(decoded(&server).1, query);
}

#[tokio::test]
async fn an_answer_of_unknown_shape_is_kept_as_it_is() {
    let server = Server::start(|_| ok(json!({"anything": [1, null]})));
    let zones: Value =
        server.client().accounts().list_availability_zones("1").send().await.unwrap().into_inner();
    assert_eq!(zones, json!({"anything": [1, null]}));
}
