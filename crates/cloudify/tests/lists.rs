//! Lists: pages, their order and their end, filters and projections.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use cloudify_sdk::{Client, Paged, TryStreamExt as _};
use serde::Deserialize;
use serde_json::json;
use server::{Arrived, Server, ok};

/// Seven rows, answered as the manager does: `size` is the requested page size, not the number of rows.
fn seven(request: &Arrived) -> server::Answer {
    let number = |name: &str| request.value(name).and_then(|text| text.parse::<usize>().ok());
    let (offset, size) = (number("_offset").unwrap_or(0), number("_size").unwrap_or(1000));
    let rows: Vec<_> = (offset..7.min(offset + size)).map(|row| json!({"id": row.to_string()})).collect();
    ok(json!({"items": rows, "metadata": {"pagination": {"total": 7, "offset": offset, "size": size}}}))
}

async fn ids(cloudify: &Client, size: u64) -> Vec<String> {
    let rows = cloudify.blueprints().list().size(size).items();
    rows.map_ok(|row| row.id).try_collect().await.unwrap()
}

#[tokio::test]
async fn every_page_is_read_and_none_beyond_the_total() {
    for (size, pages) in [(3, 3), (7, 1), (1000, 1), (1, 7)] {
        let server = Server::start(seven);
        assert_eq!(ids(&server.client(), size).await, ["0", "1", "2", "3", "4", "5", "6"]);
        assert_eq!(server.lines().len(), pages, "pages of {size}");
    }
}

#[tokio::test]
async fn pages_are_sorted_unless_the_user_says_how() {
    let server = Server::start(seven);
    let list = server.client().blueprints().list().size(4);
    let all = async |list: Paged<serde_json::Value>| list.items().try_collect::<Vec<_>>().await.unwrap();
    all(list.clone().project(["id"])).await;
    all(list.clone().sort(["-id"]).project(["id"])).await;
    list.send().await.unwrap();
    let sorted = |request: &Arrived| -> Vec<String> {
        request.pairs().into_iter().filter(|pair| pair.0 == "_sort").map(|pair| pair.1).collect()
    };
    let sorts: Vec<_> = server.requests().iter().map(sorted).collect();
    let (default, own) = (vec!["created_at".to_owned(), "id".to_owned()], vec!["-id".to_owned()]);
    assert_eq!(sorts, [default.clone(), default, own.clone(), own, Vec::new()]);
}

#[tokio::test]
async fn a_projection_asks_for_its_fields_and_decodes_into_the_users_row() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Row {
        id: String,
    }
    let server = Server::start(seven);
    let list = server.client().deployments().list().blueprint_id(["web"]).filter("created_by", "a&b").size(2);
    let rows: Vec<Row> = list.project(["id", "created_at"]).items().try_collect().await.unwrap();
    assert_eq!(rows.len(), 7);
    let request = &server.requests()[0];
    assert_eq!(request.value("_include").as_deref(), Some("id,created_at"));
    assert_eq!(request.value("blueprint_id").as_deref(), Some("web"));
    assert_eq!(request.value("created_by").as_deref(), Some("a&b"));
}
