//! Lists end, whatever the server does.

use cloudmgr_runtime::{
    Api, Client, Envelope, ErrorKind, Method, Operation, Paged, Paging, StreamExt, TryStreamExt,
};
use serde_json::{Value, json};

use crate::support::{Reply, Seen, Server};

const CLOUDIFY: Paging =
    Paging::offset("_offset", "_size", 3).items("items").total("metadata.pagination.total");
static COUNTED: Operation = Operation::new("counted", Method::GET, "/x").paged(CLOUDIFY);
static KEYED: Operation = Operation::new("keyed", Method::GET, "/x").paged(CLOUDIFY.key("id"));
static PAGES: Operation = Operation::new("pages", Method::GET, "/x").paged(Paging::page("page", "limit", 3));
static OFFSETS: Operation =
    Operation::new("offsets", Method::GET, "/x").paged(Paging::offset("offset", "limit", 3));
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

fn list(client: &Client, operation: &'static Operation) -> Paged<Value> {
    Paged::new(client.call(operation))
}

/// `count` numbers, served as the query asks, at most `most` at once.
fn numbers(seen: &Seen, count: u64, most: u64) -> (Vec<u64>, u64) {
    let ask = |name: &str| seen.query(name).and_then(|text| text.parse::<u64>().ok());
    let size = ask("_size").or(ask("limit")).unwrap_or(1000).min(most);
    let start = match ask("page") {
        Some(page) => (page - 1) * size,
        None => ask("_offset").or(ask("offset")).unwrap_or(0),
    };
    ((start..count.min(start + size)).collect(), size)
}

async fn counted(count: u64, most: u64) -> Server {
    Server::with(move |seen, _| {
        let (items, size) = numbers(seen, count, most);
        let metadata = json!({"pagination": {"total": count, "size": size, "offset": 0}});
        Reply::json(200, &json!({"metadata": metadata, "items": items, "more": {}}).to_string())
    })
    .await
}

async fn bare(count: u64) -> Server {
    Server::with(move |seen, _| Reply::json(200, &json!(numbers(seen, count, 1000).0).to_string())).await
}

async fn all(list: Paged<Value>) -> Vec<u64> {
    list.items().map_ok(|item| item.as_u64().unwrap()).try_collect().await.unwrap()
}

fn upto(count: u64) -> Vec<u64> {
    (0..count).collect()
}

#[tokio::test]
async fn a_list_that_counts_ends_after_the_last_item_and_asks_no_more() {
    for (count, asked) in [(0, 1), (2, 1), (3, 1), (4, 2), (6, 2), (7, 3)] {
        let server = counted(count, 1000).await;
        assert_eq!(all(list(&server.client(&API), &COUNTED)).await, upto(count));
        assert_eq!(server.count(), asked, "{count} items");
    }
}

#[tokio::test]
async fn a_server_that_gives_less_than_asked_loses_nothing_where_it_counts() {
    let server = counted(7, 2).await;
    assert_eq!(all(list(&server.client(&API), &COUNTED)).await, upto(7));
}

#[tokio::test]
async fn a_list_that_does_not_count_ends_after_an_empty_page() {
    for operation in [&PAGES, &OFFSETS] {
        for (count, asked) in [(0, 1), (2, 2), (3, 2), (4, 3), (6, 3)] {
            let server = bare(count).await;
            assert_eq!(all(list(&server.client(&API), operation)).await, upto(count));
            assert_eq!(server.count(), asked, "{count} items");
        }
    }
}

#[tokio::test]
async fn every_page_is_asked_for_with_the_same_other_parameters() {
    let server = counted(5, 1000).await;
    let list = list(&server.client(&API), &COUNTED).query("_sort", "id").header("tenant", "blue");
    all(list).await;
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/api/x?_sort=id&_offset=0&_size=3", "/api/x?_sort=id&_offset=3&_size=3"]);
    assert!(server.seen().iter().all(|seen| seen.headers["tenant"] == "blue"));
}

#[tokio::test]
async fn the_users_own_position_and_size_are_kept() {
    let server = counted(10, 1000).await;
    let from = list(&server.client(&API), &COUNTED).query("_offset", 4).query("_size", 5);
    assert_eq!(all(from).await, (4..10).collect::<Vec<_>>());
    assert_eq!(server.count(), 2);
    let server = bare(10).await;
    let from = list(&server.client(&API), &PAGES).query("page", 2);
    assert_eq!(all(from).await, (3..10).collect::<Vec<_>>());
}

#[tokio::test]
async fn position_and_size_go_together_or_not_at_all() {
    let server = bare(10).await;
    for (operation, set, sent) in [
        (&OFFSETS, None, "/api/x"),
        (&OFFSETS, Some("offset"), "/api/x?offset=2&limit=3"),
        (&OFFSETS, Some("limit"), "/api/x?limit=2&offset=0"),
        (&PAGES, Some("limit"), "/api/x?limit=2&page=1"),
    ] {
        let list = list(&server.client(&API), operation);
        let list = set.into_iter().fold(list, |list, name| list.query(name, 2));
        assert!(list.to_curl().contains(&format!("{sent}'")), "{}", list.to_curl());
        list.send().await.unwrap();
        assert_eq!(server.seen().last().unwrap().target, sent);
    }
}

#[tokio::test]
async fn a_server_that_ignores_the_position_is_an_error_and_no_endless_list() {
    for operation in [&PAGES, &OFFSETS, &COUNTED, &KEYED] {
        let body =
            r#"{"items": [{"id": 1}, {"id": 2}, {"id": 3}], "metadata": {"pagination": {"total": 9}}}"#;
        let body = if operation.paging().unwrap().items.is_some() { body } else { "[1, 2, 3]" };
        let server = Server::replies([Reply::json(200, body)]).await;
        let items: Vec<_> = list(&server.client(&API), operation).items().collect().await;
        let error = items.last().unwrap().as_ref().unwrap_err();
        assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("repeats"), "{error}");
        assert!(server.count() <= 3, "{} requests", server.count());
    }
}

#[tokio::test]
async fn a_server_that_alternates_two_pages_is_an_error_and_no_endless_list() {
    let pages = ["[1, 2, 3]", "[4, 5, 6]"];
    let server = Server::with(move |_, number| Reply::json(200, pages[number % 2])).await;
    let items: Vec<_> = list(&server.client(&API), &OFFSETS).items().collect().await;
    assert!(items.last().unwrap().is_err(), "{items:?}");
    assert_eq!((items.len(), server.count()), (7, 3));
}

#[tokio::test]
async fn a_server_without_pages_gives_its_short_list_once() {
    let server = Server::replies([Reply::json(200, "[1, 2]")]).await;
    assert_eq!(all(list(&server.client(&API), &OFFSETS)).await, [1, 2]);
}

#[tokio::test]
async fn a_server_that_caps_its_pages_and_does_not_count_loses_nothing() {
    for operation in [&PAGES, &OFFSETS] {
        let capped =
            Server::with(|seen, _| Reply::json(200, &json!(numbers(seen, 7, 2).0).to_string())).await;
        assert_eq!(all(list(&capped.client(&API), operation)).await, upto(7));
    }
}

#[tokio::test]
async fn a_total_may_be_null_a_string_or_a_float() {
    for (total, requests) in [("7", 3), ("\"7\"", 3), ("7.0", 3), ("null", 4)] {
        let server = Server::with(move |seen, _| {
            let items = json!(numbers(seen, 7, 1000).0);
            Reply::json(
                200,
                &format!(r#"{{"metadata": {{"pagination": {{"total": {total}}}}}, "items": {items}}}"#),
            )
        })
        .await;
        assert_eq!(all(list(&server.client(&API), &COUNTED)).await, upto(7));
        assert_eq!(server.count(), requests, "a total of {total}");
    }
}

#[tokio::test]
async fn an_item_that_moves_to_the_next_page_meanwhile_comes_once() {
    let page = |ids: [u32; 3]| {
        let items: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
        Reply::json(200, &json!({"items": items, "metadata": {"pagination": {"total": 6}}}).to_string())
    };
    let server = Server::replies([page([1, 2, 3]), page([3, 4, 5])]).await;
    let items: Vec<Value> = list(&server.client(&API), &KEYED).items().try_collect().await.unwrap();
    let ids: Vec<u64> = items.iter().filter_map(|item| item["id"].as_u64()).collect();
    assert_eq!(ids, [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_null_for_the_items_is_an_empty_page_and_no_items_at_all_is_an_error() {
    let server = Server::replies([Reply::json(200, r#"{"items": null, "metadata": null}"#)]).await;
    assert_eq!(all(list(&server.client(&API), &COUNTED)).await, upto(0));
    let server = Server::replies([Reply::json(200, r#"{"things": []}"#)]).await;
    let error = list(&server.client(&API), &COUNTED).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("no `items`"), "{error}");
}

#[tokio::test]
async fn an_error_ends_the_stream_after_what_came_before_it() {
    let server = Server::replies([Reply::json(200, "[1, 2, 3]"), Reply::json(400, "{}")]).await;
    let items: Vec<_> = list(&server.client(&API), &PAGES).items().collect().await;
    assert_eq!(items.iter().filter(|item| item.is_ok()).count(), 3);
    assert!(items.len() == 4 && items[3].is_err());
}

#[tokio::test]
async fn pages_are_asked_for_as_items_are_taken() {
    let server = counted(9, 1000).await;
    let mut items = list(&server.client(&API), &COUNTED).items();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn one_page_tells_its_total_and_its_position() {
    let server = counted(9, 1000).await;
    let page = list(&server.client(&API), &COUNTED).query("_offset", 6).send().await.unwrap();
    assert_eq!((page.len(), page.total, page.position), (3, Some(9), 6));
    assert_eq!(page.iter().count(), 3);
    let positions: Vec<u64> = list(&server.client(&API), &COUNTED)
        .pages()
        .map_ok(|page| page.position)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(positions, [0, 3, 6]);
}

#[tokio::test]
async fn only_the_fields_asked_for_are_asked_for() {
    #[derive(serde::Deserialize)]
    struct Row {
        id: u32,
    }
    let server = Server::replies([Reply::json(200, r#"{"items": [{"id": 7}]}"#)]).await;
    let rows =
        list(&server.client(&API), &COUNTED).project::<Row>("_include", ["id", "name"]).send().await.unwrap();
    assert_eq!(rows[0].id, 7);
    assert_eq!(server.seen()[0].query("_include").unwrap(), "id%2Cname");
}

#[tokio::test]
async fn a_404_after_a_short_page_is_the_end_where_nothing_is_counted() {
    let server = Server::replies([Reply::json(200, "[1, 2]"), Reply::json(404, "{}")]).await;
    assert_eq!(all(list(&server.client(&API), &PAGES)).await, [1, 2]);
}

static CURSORS: Operation = Operation::new("cursors", Method::GET, "/x")
    .paged(Paging::cursor("page_token", "meta.next").limit("page_size", 3).items("items"));
static NEXT: Operation =
    Operation::new("next", Method::GET, "/x").paged(Paging::next("links.next").items("items").key("id"));
static LINKS: Operation =
    Operation::new("links", Method::GET, "/x").paged(Paging::link().limit("per_page", 3));

/// The rest of a list of `count` numbers from where a cursor or an offset in the query says, three at a time, and where it
/// goes on.
fn three(seen: &Seen, name: &str, count: u64) -> (Vec<u64>, Option<u64>) {
    let start = seen.query(name).map_or(0, |text| text.trim_start_matches("c%3D").parse().unwrap());
    let end = count.min(start + 3);
    ((start..end).collect(), (end < count).then_some(end))
}

#[tokio::test]
async fn a_list_of_cursors_ends_with_the_page_that_has_none() {
    for (count, asked) in [(0, 1), (3, 1), (4, 2), (7, 3)] {
        let server = Server::with(move |seen, _| {
            let (items, next) = three(seen, "page_token", count);
            let next = next.map_or(json!(null), |next| json!(format!("c={next}")));
            Reply::json(200, &json!({"meta": {"next": next}, "items": items}).to_string())
        })
        .await;
        assert_eq!(all(list(&server.client(&API), &CURSORS).query("sort", "id")).await, upto(count));
        let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
        let expected = ["", "&page_token=c%3D3", "&page_token=c%3D6"];
        let expected = expected.map(|token| format!("/api/x?sort=id&page_size=3{token}"));
        assert_eq!(targets, expected[..asked]);
    }
}

#[tokio::test]
async fn an_empty_page_with_a_cursor_does_not_end_the_list_and_a_numeric_cursor_is_one() {
    let server = Server::replies([
        Reply::json(200, r#"{"meta": {"next": 7}, "items": []}"#),
        Reply::json(200, r#"{"meta": {}, "items": [1]}"#),
    ])
    .await;
    assert_eq!(all(list(&server.client(&API), &CURSORS)).await, [1]);
    assert_eq!(server.seen()[1].query("page_token").as_deref(), Some("7"));
}

#[tokio::test]
async fn a_users_own_cursor_is_where_the_list_begins() {
    let server = Server::replies([Reply::json(200, r#"{"items": [1]}"#)]).await;
    let page = list(&server.client(&API), &CURSORS).query("page_token", "mine").send().await.unwrap();
    assert_eq!((page.len(), page.position), (1, 0));
    assert_eq!(all(list(&server.client(&API), &CURSORS).query("page_token", "mine")).await, [1]);
    assert!(server.seen().iter().all(|seen| seen.query("page_token").as_deref() == Some("mine")));
}

#[tokio::test]
async fn the_query_of_the_address_of_the_next_page_is_sent_to_the_operation_itself() {
    let elsewhere = "https://elsewhere.example/other?from=3&filter=a%20b#part";
    let first = json!({"items": [{"id": 1}, {"id": 2}], "links": {"next": elsewhere}}).to_string();
    let second = r#"{"items": [{"id": 2}, {"id": 3}], "links": {"next": null}}"#;
    let server = Server::replies([Reply::json(200, &first), Reply::json(200, second)]).await;
    let rows = list(&server.client(&API), &NEXT).query("filter", "a b").header("tenant", "blue").items();
    let ids: Vec<u64> = rows.map_ok(|row| row["id"].as_u64().unwrap()).try_collect().await.unwrap();
    assert_eq!(ids, [1, 2, 3], "a row that moved comes once");
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/api/x?filter=a%20b", "/api/x?from=3&filter=a%20b"]);
    assert!(server.seen().iter().all(|seen| seen.headers["tenant"] == "blue"));
}

#[tokio::test]
async fn a_link_header_leads_through_the_list() {
    let server = Server::with(|seen, _| {
        let (items, next) = three(seen, "after", 7);
        let first = "</api/x?per_page=3>; rel=first".to_owned();
        let link = next
            .map_or(first.clone(), |next| format!("{first}, </api/x?per_page=3&after={next}>; rel=\"next\""));
        Reply::new(200, &[("content-type", "application/json"), ("link", &link)], json!(items).to_string())
    })
    .await;
    assert_eq!(all(list(&server.client(&API), &LINKS)).await, upto(7));
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/api/x?per_page=3", "/api/x?per_page=3&after=3", "/api/x?per_page=3&after=6"]);
}

#[tokio::test]
async fn a_server_that_names_a_page_twice_is_an_error_and_no_endless_list() {
    let again = r#"{"meta": {"next": "a"}, "links": {"next": "/x?a=1"}, "items": [{"id": 1}]}"#;
    for operation in [&CURSORS, &NEXT] {
        let server = Server::replies([Reply::json(200, again)]).await;
        let rows: Vec<_> = list(&server.client(&API), operation).items().collect().await;
        let error = rows.last().unwrap().as_ref().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains("the list has no end"), "{error}");
        assert!(server.count() <= 2);
    }
}

#[tokio::test]
async fn an_address_that_cannot_be_followed_is_an_error() {
    for (next, said) in [("/x/page/2", "without a query"), ("/x?a=1 2", "no URL")] {
        let body = json!({"links": {"next": next}, "items": [{"id": 1}]}).to_string();
        let server = Server::replies([Reply::json(200, &body)]).await;
        let rows: Vec<_> = list(&server.client(&API), &NEXT).items().collect().await;
        let error = rows.last().unwrap().as_ref().unwrap_err();
        assert!(error.to_string().contains(said), "{error}");
        assert_eq!(server.count(), 1);
    }
}
