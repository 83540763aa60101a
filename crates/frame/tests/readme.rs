//! The code of the README, run against a server.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use serde_json::json;

// The README shows exactly the code between these two lines.
// begin
use std::path::Path;

use frame_sdk::{Client, DateRange, Format, Result};

async fn save_april(frame: &Client, organization: &str, file: &Path) -> Result<u64> {
    let april = DateRange::month(2024, 4)?;
    let Some(found) = frame.organizations().find(organization).await? else { return Ok(0) };
    frame.organizations().audit_trails_in(found.id, april).export(Format::Csv).to_file(file).await
}
// end

#[test]
fn the_readme_shows_the_code_that_is_tested() {
    let source = include_str!("readme.rs");
    let shown = source.split("// begin\n").nth(1).and_then(|rest| rest.split("// end").next()).unwrap();
    assert!(include_str!("../README.md").contains(shown), "the README differs from tests/readme.rs");
}

#[tokio::test]
async fn the_code_of_the_readme_saves_april() {
    let server = server::Server::start(|arrived| match arrived.uri().path() {
        "/v1/organizations" => {
            server::ok(json!([{"id": "4711", "name": "Acme Org", "url_slug": "acme-org"}]))
        }
        "/v1/organizations/4711/audit-trails" => server::trails(arrived, 60),
        other => panic!("{other}"),
    });
    let folder = server::Folder::new();
    let file = folder.join("april.csv");
    assert_eq!(save_april(&server.client(), "Acme Org", &file).await.unwrap(), 60);
    assert_eq!(std::fs::read_to_string(&file).unwrap().lines().count(), 61);
    assert!(server.queries()[1].starts_with("from_date=2024-04-01T00%3A00%3A00Z&to_date=2024-04-30T"));
}
