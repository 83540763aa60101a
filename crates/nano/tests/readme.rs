//! The code of the README, run against a server.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use nano_sdk::types::Guest;
use nano_sdk::{Client, GIB, Result, Size};
use serde_json::json;
use server::{GUEST, IMAGE, Server, guest, ok, with_status};

// The README shows exactly the code between these two lines.
// begin
async fn web_server(nano: &Client, template_id: &str, image_id: &str) -> Result<Guest> {
    let me = nano.me().await?;
    let size = Size::new(2, 4 * GIB, [20 * GIB]);
    let web = me.guest("web", "default", template_id, size)?.from_image(image_id);
    let id = nano.guests().create(web).start().await?.id().to_owned();
    let guest = nano.guests().wait(&id).until_done().await?;
    nano.guests().start(&id).send().await?;
    nano.write_log(&format!("started {}", guest.name)).await?;
    Ok(guest)
}
// end

#[test]
fn the_readme_shows_the_code_that_is_tested() {
    let source = include_str!("readme.rs");
    let shown = source.split("// begin\n").nth(1).and_then(|rest| rest.split("// end").next()).unwrap();
    assert!(include_str!("../README.md").contains(shown), "the README differs from tests/readme.rs");
}

#[tokio::test]
async fn the_code_of_the_readme_makes_a_web_server() {
    let server = Server::start(|arrived| match arrived.line().as_str() {
        "POST /guests/" => with_status(202, json!({"id": GUEST})),
        line if line.starts_with("GET") => ok(guest(true, 0)),
        _ => ok(json!("")),
    });
    let guest = web_server(&server.client(), "template", IMAGE).await.unwrap();
    assert_eq!(guest.name, "admin.web");
    let expected = [
        "POST /guests/",
        &format!("GET /guests/{GUEST}"),
        &format!("POST /instances/{GUEST}"),
        "POST /logs/",
    ];
    assert_eq!(server.lines(), expected);
}
