//! Lists whose pages are not counted: by cursor, by the address of the next page, by a `Link` header.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use cloudmgr_runtime::{Api, Client, Envelope, Method, Operation, Paged, Paging, TryStreamExt};
use cloudmgr_testkit::facts::{self, Backend, Field, Kind, Object, PageStyle, Payload, Resource, Shape};
use cloudmgr_testkit::{Server, json};
use serde_json::Value;

static NUMBER: Shape = Shape::new(Kind::Integer);
static TEXT: Shape = Shape::new(Kind::String);
static NUMBERS: Shape = Shape::new(Kind::List(&NUMBER));
static ROWS: Object = Object::new("rows_of_numbers", &[ROW_ITEMS, ROW_NEXT]);
const ROW_ITEMS: Field = Field::new("items", "items", &NUMBERS);
const ROW_NEXT: Field = Field::new("next", "next", &TEXT);
static ROW: Shape = Shape::new(Kind::Object(&ROWS));

/// An operation of the facts.
const fn described(
    id: &'static str,
    path: &'static str,
    shape: &'static Shape,
    paging: &'static facts::Paging,
) -> facts::Operation {
    let mut operation = facts::Operation::new(id, "GET", path);
    operation.payload = Payload::Json { shape, optional: false };
    operation.paging = Some(paging);
    operation
}

/// The paging of the facts, three items a page.
const fn pages(
    style: PageStyle,
    position: &'static str,
    limit: &'static str,
    next: Option<&'static str>,
) -> facts::Paging {
    let mut paging = facts::Paging::new(style);
    (paging.position, paging.limit, paging.size, paging.next) = (position, limit, 3, next);
    paging.items = match style {
        PageStyle::Link => None,
        _ => Some("items"),
    };
    paging
}

static BY_CURSOR: facts::Paging = pages(PageStyle::Cursor, "after", "limit", Some("next"));
static BY_ADDRESS: facts::Paging = pages(PageStyle::Next, "", "", Some("next"));
static BY_LINK: facts::Paging = pages(PageStyle::Link, "", "", None);
static CURSORS: facts::Operation = described("cursors", "/cursors", &ROW, &BY_CURSOR);
static ADDRESSES: facts::Operation = described("addresses", "/addresses", &ROW, &BY_ADDRESS);
static LINKS: facts::Operation = described("links", "/links", &NUMBERS, &BY_LINK);
static RESOURCE: Resource = Resource::new("lists", "lists", "", &[&CURSORS, &ADDRESSES, &LINKS]);
static BACKEND: Backend = {
    let mut backend = Backend::new("lists", "Lists");
    backend.base_url = "http://localhost/v1";
    backend.resources = &[&RESOURCE];
    backend
};

static API: Api = Api { name: "lists", base_url: "", envelope: Envelope::NONE, operations: &[] };
static OPERATIONS: [Operation; 3] = [
    Operation::new("cursors", Method::GET, "/cursors")
        .paged(Paging::cursor("after", "next").limit("limit", 3).items("items")),
    Operation::new("addresses", Method::GET, "/addresses").paged(Paging::next("next").items("items")),
    Operation::new("links", Method::GET, "/links").paged(Paging::link()),
];

fn client(server: &Server) -> Client {
    let builder = Client::builder(&API).base_url(server.base_url()).clock(server.clock());
    builder.transport(server.transport()).build().unwrap()
}

#[tokio::test]
async fn a_list_that_is_not_counted_is_answered_page_by_page() {
    for operation in &OPERATIONS {
        for (count, requests) in [(0, 1), (3, 1), (4, 2), (7, 3)] {
            let server = Server::new(&BACKEND);
            server.on_operation(operation.id()).items((0..count).map(|number| json!(number)));
            let list = Paged::<Value>::new(client(&server).call(operation)).items();
            let items: Vec<Value> = list.try_collect().await.unwrap();
            assert_eq!(items, (0..count).map(|number| json!(number)).collect::<Vec<_>>(), "{operation:?}");
            assert_eq!(server.requests().len(), requests, "{operation:?}, {count} items");
        }
    }
}

#[tokio::test]
async fn each_reading_of_a_list_gets_one_answer_of_the_sequence() {
    for operation in &OPERATIONS {
        let server = Server::new(&BACKEND);
        server
            .on_operation(operation.id())
            .items(Vec::<Value>::new())
            .items((0..4).map(|number| json!(number)));
        let client = client(&server);
        for count in [0, 4, 4] {
            let list = Paged::<Value>::new(client.call(operation)).items();
            assert_eq!(list.try_collect::<Vec<Value>>().await.unwrap().len(), count, "{operation:?}");
        }
    }
}

/// In Rust, the type of the schema `rows_of_numbers`.
#[derive(serde::Deserialize)]
struct RowsOfNumbers {
    items: Vec<u32>,
}

#[test]
fn a_type_is_made_whatever_its_schema_is_called() {
    let rows: RowsOfNumbers = cloudmgr_testkit::__private::make(&BACKEND, &json!({"items": [1, 2]}), None);
    assert_eq!(rows.items, [1, 2]);
}
