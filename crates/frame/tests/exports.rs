//! Reports into tables and lines.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use frame_sdk::testing::Seen;
use frame_sdk::types::{AuditTrail, DiskVolumeUsage, PoolGroupType, SessionTrail, Usage, UserActivityReport};
use frame_sdk::{DateRange, ErrorKind, Export, Format, Row, StatusCode, TryStreamExt};
use futures_util::stream;
use serde_json::{Value, json};
use server::{Answer, Folder, Server, number, ok, trails};

fn april() -> DateRange {
    DateRange::month(2024, 4).unwrap()
}

/// What an export of `rows` writes.
async fn written<T: Send>(export: Export<'_, T>) -> String {
    let mut bytes = Vec::new();
    export.to_writer(&mut bytes).await.unwrap();
    String::from_utf8(bytes).unwrap()
}

fn table(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The cell of a column in a line of a table.
fn cell<'a>(table: &'a [Vec<String>], line: usize, column: &str) -> &'a str {
    let index = table[0].iter().position(|name| name == column).unwrap();
    &table[line][index]
}

fn session() -> Value {
    json!({
        "id": "b970ec31", "session_id": "gateway-prod.n", "session_start": "2021-02-25T23:15:56.000000Z",
        "session_end": null, "session_duration": 2391, "latency_ms_avg": 110.36, "pool_group_type": "sandbox",
        "fail_description": {"code": 7},
        "pool_instance_type": {
            "bare_metal": null, "display_name": "Air 8GB", "gpu": "None", "id": "gateway-prod.5", "name": "t2.large",
            "ram": 8, "vcpu": 2,
        },
    })
}

#[tokio::test]
async fn every_row_of_every_page_is_a_line_of_the_table() {
    let server = Server::start(|arrived| trails(arrived, 120));
    let table = table(
        &written(server.client().organizations().audit_trails_in("1", april()).export(Format::Csv)).await,
    );
    assert_eq!(table.len(), 1 + 120);
    assert_eq!(table[0], AuditTrail::COLUMNS);
    assert_eq!(cell(&table, 120, "id"), "trail-119");
    assert_eq!(cell(&table, 1, "inserted_at"), "2024-04-15T20:49:13.377350Z");
    assert_eq!(cell(&table, 1, "user_last_name"), "Said \"hello\", then left");
    assert_eq!(cell(&table, 1, "account_id"), "");
}

#[tokio::test]
async fn a_json_line_is_what_the_api_sends() {
    let server = Server::start(|arrived| trails(arrived, 2));
    let text =
        written(server.client().customers().audit_trails_in("1", april()).export(Format::JsonLines)).await;
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let mut expected = server::trail(1);
    expected.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    assert_eq!((lines.len(), &lines[1]), (2, &expected));
    assert!(text.ends_with('\n'));
}

#[tokio::test]
async fn what_is_nested_in_a_session_has_columns_of_its_own() {
    let server = Server::start(|_| {
        let mut bare = session();
        bare["pool_instance_type"] = Value::Null;
        ok(json!([session(), bare]))
    });
    let table = table(
        &written(server.client().organizations().session_trails_in("1", april()).export(Format::Csv)).await,
    );
    assert_eq!(table[0], SessionTrail::COLUMNS);
    assert!(table.iter().all(|line| line.len() == table[0].len()));
    assert_eq!(cell(&table, 1, "pool_instance_type_display_name"), "Air 8GB");
    assert_eq!(cell(&table, 1, "pool_instance_type_ram"), "8.0");
    assert_eq!(cell(&table, 1, "pool_instance_type_vcpu"), "2");
    assert_eq!(cell(&table, 1, "fail_description"), r#"{"code":7}"#);
    assert_eq!(cell(&table, 1, "session_end"), "");
    assert_eq!(cell(&table, 2, "pool_instance_type_display_name"), "");
    assert_eq!(cell(&table, 2, "id"), "b970ec31");
}

/// The places of all values in an object, as columns are named.
fn places(value: &Value, prefix: &str) -> Vec<String> {
    let object = value.as_object().unwrap().iter();
    object
        .flat_map(|(key, value)| match value {
            Value::Object(_) => places(value, &format!("{prefix}{key}_")),
            _ => vec![format!("{prefix}{key}")],
        })
        .collect()
}

#[test]
fn a_table_of_sessions_lacks_nothing_that_the_api_documents() {
    let spec = include_str!("../../../specs/frame/openapi.yaml");
    let example =
        spec.split("sandbox_session:").nth(1).and_then(|rest| rest.split("ApiAuthorizationRules:").next());
    let fields = example
        .unwrap()
        .lines()
        .skip(2)
        .filter_map(|line| line.trim_start_matches([' ', '-']).split_once(':'));
    let documented: Vec<&str> = fields.map(|(name, _)| name).collect();
    assert!(documented.len() > 35, "{documented:?}");
    let has = |name: &str| {
        SessionTrail::COLUMNS.iter().any(|column| *column == name || column.ends_with(&format!("_{name}")))
    };
    let lacking: Vec<&&str> =
        documented.iter().filter(|name| **name != "pool_instance_type" && !has(name)).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
    for place in places(&session(), "") {
        let known = SessionTrail::COLUMNS.contains(&place.as_str()) || place == "fail_description_code";
        assert!(known, "{place}");
    }
}

#[tokio::test]
async fn a_report_without_rows_still_names_its_columns() {
    let server = Server::start(|_| ok(json!([])));
    let client = server.client();
    let export = |format| client.organizations().audit_trails_in("1", april()).export(format);
    assert_eq!(written(export(Format::Csv)).await, format!("{}\n", AuditTrail::COLUMNS.join(",")));
    assert_eq!(written(export(Format::JsonLines)).await, "");
}

fn usage() -> Usage {
    let bucket = |time: i64, kind: &str, hours: f64| {
        json!({
            "datacenter": null, "datacenter_id": "gateway-prod.1", "hours_used": hours, "instance_type": null,
            "instance_type_id": kind, "server_type": "production", "time": time,
        })
    };
    let account =
        |id: &str, usage: Vec<Value>| json!({"account": null, "account_external_id": id, "usage": usage});
    let first = vec![bucket(1_626_454_800_000, "t2", 1.0), bucket(1_626_454_800_000, "g4", 2.5)];
    let second = vec![bucket(1_626_458_400_000, "t2", 4.0)];
    let data = [account("a", first), account("b", second), account("c", vec![])];
    serde_json::from_value(json!({"data": data, "total": 7.5})).unwrap()
}

#[test]
fn usage_is_a_row_per_account_time_and_instance_type() {
    let usage = usage();
    let rows: Vec<_> = usage.rows().collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0].time.to_rfc3339(), "2021-07-16T17:00:00+00:00");
    assert_eq!(rows[0].server_type, PoolGroupType::Production);
    let seen: Vec<_> = rows
        .iter()
        .map(|row| (row.account_external_id.as_str(), row.instance_type_id.as_str(), row.hours_used))
        .collect();
    assert_eq!(seen, [("a", "t2", 1.0), ("a", "g4", 2.5), ("b", "t2", 4.0)]);
    assert_eq!(rows[2].time, usage.data[1].usage[0].starts_at());
}

#[tokio::test]
async fn usage_is_exported_as_flat_rows() {
    let table = table(&written(usage().export(Format::Csv)).await);
    assert_eq!(table.len(), 4);
    assert_eq!(table[1], ["2021-07-16T17:00:00Z", "a", "t2", "production", "gateway-prod.1", "1.0"]);
    let lines = written(usage().export(Format::JsonLines)).await;
    let line: Value = serde_json::from_str(lines.lines().nth(2).unwrap()).unwrap();
    assert_eq!((&line["account_external_id"], &line["time"]), (&json!("b"), &json!("2021-07-16T18:00:00Z")));
}

#[tokio::test]
async fn disk_usage_and_user_activities_are_exported_too() {
    let disks: DiskVolumeUsage = serde_json::from_value(json!({"total": 1, "data": [{
        "account": null, "account_external_id": "a", "usage": [{
            "datacenter": null, "datacenter_id": "d", "disk_volume_size_used": 180, "disk_volume_type_id": "gp2",
            "hours_used": 36, "time": 1_625_101_200_000_i64,
        }],
    }]}))
    .unwrap();
    assert_eq!(
        table(&written(disks.export(Format::Csv)).await)[1],
        ["2021-07-01T01:00:00Z", "a", "gp2", "d", "180.0", "36.0"]
    );
    let visits: UserActivityReport = serde_json::from_value(json!({"total": 1, "total_unique": 1, "data": [
        {"access_date": "2022-02-01", "access_datetime": "2022-02-01T21:11:00.398870Z", "user_email": "e"},
    ]}))
    .unwrap();
    let table = table(&written(visits.export(Format::Csv)).await);
    assert_eq!(table[1][..3], ["2022-02-01", "2022-02-01T21:11:00.398870Z", "e"]);
}

#[tokio::test]
async fn rows_of_ones_own_are_exported_after_a_filter() {
    let server = Server::start(|arrived| trails(arrived, 120));
    let tens = server.client().organizations().audit_trails_in("1", april()).items();
    let tens = tens.try_filter(|trail| std::future::ready(trail.id.ends_with('0')));
    let text = written(Export::new(tens, Format::JsonLines)).await;
    assert_eq!(text.lines().count(), 12);
}

#[derive(serde::Serialize)]
struct Visit {
    user: String,
    hours: Option<f64>,
}

fn visits(count: usize) -> impl frame_sdk::Stream<Item = frame_sdk::Result<Visit>> + Send {
    let visit = |index: usize| {
        Ok(Visit { user: format!("user, {index}"), hours: index.is_multiple_of(2).then_some(0.5) })
    };
    stream::iter((0..count).map(visit))
}

#[tokio::test]
async fn structs_that_serialize_are_rows_with_their_fields_as_columns() {
    // Many more than one chunk, so that the columns are written once and not per chunk.
    let table = table(&written(Export::serialize(visits(20_000), Format::Csv)).await);
    assert_eq!(table.len(), 1 + 20_000);
    assert_eq!(table[0], ["user", "hours"]);
    assert_eq!((cell(&table, 20_000, "user"), cell(&table, 20_000, "hours")), ("user, 19999", ""));
    let lines = written(Export::serialize(visits(2), Format::JsonLines)).await;
    assert_eq!(lines, "{\"user\":\"user, 0\",\"hours\":0.5}\n{\"user\":\"user, 1\",\"hours\":null}\n");
}

#[tokio::test]
async fn a_struct_that_is_no_line_of_a_table_is_an_error_and_no_file() {
    let folder = Folder::new();
    let nested = stream::iter([Ok(json!({"user": {"name": "ada"}}))]);
    let error = Export::serialize(nested, Format::Csv).to_file(folder.join("nested.csv")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(folder.names().is_empty());
}

#[tokio::test]
async fn each_row_is_watched_and_counted() {
    let server = Server::start(|arrived| trails(arrived, 70));
    let seen = Arc::new(AtomicU64::new(0));
    let watched = Arc::clone(&seen);
    let export =
        server.client().organizations().audit_trails_in("1", april()).export(Format::Csv).on_row(move |_| {
            watched.fetch_add(1, Ordering::Relaxed);
        });
    let rows = export.to_writer(tokio::io::sink()).await.unwrap();
    assert_eq!((rows, seen.load(Ordering::Relaxed)), (70, 70));
}

/// A server that fails after the first page.
fn broken(arrived: &Seen) -> Answer {
    match number(arrived, "offset") {
        Some(0) => trails(arrived, 120),
        _ => (StatusCode::FORBIDDEN, json!({})),
    }
}

#[tokio::test]
async fn a_file_is_there_only_when_it_is_complete() {
    let folder = Folder::new();
    let server = Server::start(|arrived| trails(arrived, 120));
    let export = server.client().organizations().audit_trails_in("1", april()).export(Format::Csv);
    assert_eq!(export.to_file(folder.join("april.csv")).await.unwrap(), 120);
    assert_eq!(std::fs::read_to_string(folder.join("april.csv")).unwrap().lines().count(), 121);

    let server = Server::start(broken);
    let export = server.client().organizations().audit_trails_in("1", april()).export(Format::Csv);
    assert!(export.to_file(folder.join("may.csv")).await.unwrap_err().is_forbidden());
    assert_eq!(folder.names(), ["april.csv"]);
}

#[tokio::test]
async fn a_file_is_replaced_only_where_that_is_allowed() {
    let folder = Folder::new();
    std::fs::write(folder.join("april.csv"), "mine").unwrap();
    let usage = usage();
    let error = usage.export(Format::Csv).to_file(folder.join("april.csv")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(std::fs::read_to_string(folder.join("april.csv")).unwrap(), "mine");
    usage.export(Format::Csv).overwrite(true).to_file(folder.join("april.csv")).await.unwrap();
    assert_eq!(folder.names(), ["april.csv"]);
}
