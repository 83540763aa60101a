//! A server that keeps resources, and the code that uses it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use cloudmgr_runtime::{Api, Client, Envelope, Error, Method, Operation, Paged, Paging, TryStreamExt};
use cloudmgr_testkit::facts::{self, Backend, Field, Kind, Object, PageStyle, Payload, Resource, Shape};
use cloudmgr_testkit::{Server, json};
use serde_json::Value;

static TEXT: Shape = Shape::new(Kind::String);
static NUMBER: Shape = Shape::new(Kind::Integer);
static BOOK: Shape = Shape::new(Kind::Object(&Object::new("Book", &[ID, TITLE, PAGES])));
static BOOKS: Shape = Shape::new(Kind::List(&BOOK));
static SHELF: Shape = Shape::new(Kind::Object(&Object::new("Shelf", &[NAME, ROOM])));
const ID: Field = required(Field::new("id", "id", &TEXT));
const TITLE: Field = required(Field::new("title", "title", &TEXT));
const PAGES: Field = Field::new("pages", "pages", &NUMBER);
const NAME: Field = required(Field::new("name", "name", &TEXT));
const ROOM: Field = Field::new("room", "room", &TEXT);

const fn required(mut field: Field) -> Field {
    field.required = true;
    field
}

/// An operation of the facts that returns a value of a shape.
const fn returns(
    (id, verb): (&'static str, &'static str),
    method: &'static str,
    path: &'static str,
    shape: &'static Shape,
) -> facts::Operation {
    let mut operation = facts::Operation::new(id, method, path);
    operation.verb = verb;
    operation.payload = Payload::Json { shape, optional: false };
    operation
}

static BY_OFFSET: facts::Paging = {
    let mut paging = facts::Paging::new(PageStyle::Offset);
    (paging.position, paging.limit, paging.size) = ("offset", "limit", 2);
    paging
};
static LIST: facts::Operation = {
    let mut list = returns(("books_list", "list"), "GET", "/books", &BOOKS);
    (list.paging, list.filters) = (Some(&BY_OFFSET), true);
    list
};
static CREATE: facts::Operation = returns(("books_create", "create"), "POST", "/books", &BOOK);
static GET: facts::Operation = returns(("books_get", "get"), "GET", "/books/{book_id}", &BOOK);
static UPDATE: facts::Operation = returns(("books_update", "update"), "PATCH", "/books/{book_id}", &BOOK);
static DELETE: facts::Operation = facts::Operation::new("books_delete", "DELETE", "/books/{book_id}");
static LEND: facts::Operation = facts::Operation::new("books_lend", "POST", "/books/{book_id}/lend");
static PUT_SHELF: facts::Operation =
    returns(("shelves_put", "create"), "PUT", "/shelves/{shelf_name}", &SHELF);
static GET_SHELF: facts::Operation = returns(("shelves_get", "get"), "GET", "/shelves/{shelf_name}", &SHELF);

static ALL: [&facts::Operation; 8] = [&LIST, &CREATE, &GET, &UPDATE, &DELETE, &LEND, &PUT_SHELF, &GET_SHELF];
static RESOURCE: Resource = Resource::new("books", "books", "", &ALL);
static BACKEND: Backend = {
    let mut backend = Backend::new("library", "Library");
    backend.base_url = "http://localhost/v1";
    backend.resources = &[&RESOURCE];
    backend.envelope.message = Some("message");
    backend
};

static API: Api =
    Api { name: "library", base_url: "", envelope: Envelope::NONE.message("message"), operations: &[] };
static LIST_CALL: Operation =
    Operation::new("books_list", Method::GET, "/books").paged(Paging::offset("offset", "limit", 2));

/// A client of a library, and its server.
fn library() -> (Library, Server) {
    let server = Server::new(&BACKEND);
    server.stateful();
    let builder = Client::builder(&API).base_url(server.base_url()).clock(server.clock());
    (Library(builder.transport(server.transport()).build().unwrap()), server)
}

struct Library(Client);

impl Library {
    async fn call(&self, method: Method, path: &str, body: Option<Value>) -> Result<Value, Error> {
        let call = self.0.request(method, path);
        let call = body.iter().fold(call, |call, body| call.json(body));
        call.send().await.map(|response| response.into_inner())
    }

    async fn get(&self, path: &str) -> Result<Value, Error> {
        self.call(Method::GET, path, None).await
    }

    async fn create(&self, book: Value) -> Result<Value, Error> {
        self.call(Method::POST, "/books", Some(book)).await
    }

    async fn delete(&self, path: &str) -> Result<Value, Error> {
        self.call(Method::DELETE, path, None).await
    }

    /// The titles of the books that a filter selects, of all pages.
    async fn titles(&self, filter: &[(&str, &str)]) -> Vec<String> {
        let list = Paged::<Value>::new(self.0.call(&LIST_CALL));
        let list = filter.iter().fold(list, |list, (name, value)| list.query(name, *value));
        let books: Vec<Value> = list.items().try_collect().await.unwrap();
        books.iter().map(|book| book["title"].as_str().unwrap().to_owned()).collect()
    }
}

/// What a test fails with.
fn failure(test: impl FnOnce()) -> String {
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(test)).unwrap_err();
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[tokio::test]
async fn what_is_created_is_returned_listed_and_updated_until_it_is_deleted() {
    let (library, server) = library();
    let book = library.create(json!({"id": "b1", "title": "Emma", "pages": 474})).await.unwrap();
    assert_eq!(library.get("/books/b1").await.unwrap(), book);
    assert_eq!(library.titles(&[]).await, ["Emma"]);
    let change = Some(json!({"id": "b2", "title": "Emma, annotated"}));
    library.call(Method::PATCH, "/books/b1", change).await.unwrap();
    let changed = json!({"id": "b1", "title": "Emma, annotated", "pages": 474});
    assert_eq!(library.get("/books/b1").await.unwrap(), changed);
    assert_eq!(server.stored("/books"), [changed]);
    library.delete("/books/b1").await.unwrap();
    assert!(library.get("/books/b1").await.unwrap_err().is_not_found());
    assert!(library.titles(&[]).await.is_empty() && server.stored("/books").is_empty());
}

#[tokio::test]
async fn a_new_item_without_an_id_gets_one_of_its_own() {
    let (library, server) = library();
    for title in ["Emma", "Persuasion"] {
        let book = library.create(json!({ "title": title })).await.unwrap();
        let path = format!("/books/{}", book["id"].as_str().unwrap());
        assert_eq!(library.get(&path).await.unwrap()["title"], title);
    }
    assert_eq!(server.stored("/books").len(), 2);
}

#[tokio::test]
async fn an_item_that_is_missing_is_not_found_whatever_is_done_with_it() {
    let (library, _server) = library();
    let change = Some(json!({"title": "Emma"}));
    let missing = [
        library.get("/books/b1").await,
        library.call(Method::PATCH, "/books/b1", change).await,
        library.delete("/books/b1").await,
    ];
    for error in missing.map(Result::unwrap_err) {
        assert_eq!((error.is_not_found(), error.message()), (true, Some("book 'b1' does not exist")));
    }
}

#[tokio::test]
async fn an_item_that_exists_is_not_created_again() {
    let (library, server) = library();
    server.store("/books", [json!({"id": "b1", "title": "Emma"})]);
    let error = library.create(json!({"id": "b1", "title": "Persuasion"})).await.unwrap_err();
    assert_eq!((error.is_conflict(), error.message()), (true, Some("book 'b1' already exists")));
    assert_eq!(server.stored("/books"), [json!({"id": "b1", "title": "Emma"})]);
}

#[tokio::test]
async fn a_put_updates_what_exists_where_the_api_has_no_patch() {
    let (library, server) = library();
    let put = async |body: Value| library.call(Method::PUT, "/shelves/top", Some(body)).await.unwrap();
    assert_eq!(put(json!({"room": "hall"})).await, json!({"name": "top", "room": "hall"}));
    assert_eq!(put(json!({"room": "attic"})).await, json!({"name": "top", "room": "attic"}));
    assert_eq!(server.stored("/shelves"), [json!({"name": "top", "room": "attic"})]);
}

#[tokio::test]
async fn what_is_stored_before_the_first_call_is_listed_page_by_page_in_its_order() {
    let (library, server) = library();
    let titles = ["Emma", "Persuasion", "Sanditon", "Lady Susan", "Mansfield Park"];
    server.store("/books", titles.map(|title| json!({ "title": title })));
    assert_eq!(library.titles(&[]).await, titles);
    assert_eq!(server.requests().len(), 4, "three pages, and an empty one");
}

#[tokio::test]
async fn a_list_has_only_the_items_that_the_query_selects() {
    let (library, server) = library();
    let book = |title: &str, pages: u64| json!({"title": title, "pages": pages});
    server.store("/books", [book("Emma", 474), book("Sanditon", 80), book("Lady Susan", 80)]);
    assert_eq!(library.titles(&[("pages", "80")]).await, ["Sanditon", "Lady Susan"]);
    assert_eq!(library.titles(&[("pages", "80"), ("title", "Sanditon")]).await, ["Sanditon"]);
    assert!(library.titles(&[("title", "Persuasion")]).await.is_empty());
}

#[test]
fn what_is_not_given_of_a_stored_item_is_filled_in_if_it_is_required() {
    let (_, server) = library();
    server.store("/books", [json!({"id": "b1"}), json!({"id": "b2", "pages": 80})]);
    let expected =
        [json!({"id": "b1", "title": "title"}), json!({"id": "b2", "title": "title", "pages": 80})];
    assert_eq!(server.stored("/books"), expected);
}

#[test]
fn a_store_that_the_api_does_not_have_fails_the_test_at_once() {
    let (_, server) = library();
    let nowhere = failure(|| _ = server.store("/booksz", [json!({})]));
    assert_eq!(nowhere, "library keeps no collection at `/booksz`");
    assert_eq!(failure(|| _ = server.stored("/books/b1")), "library keeps no collection at `/books/b1`");
    let typo = failure(|| _ = server.store("/books", [json!({"titel": "Emma"})]));
    assert!(typo.contains("no field `titel`") && typo.contains("did you mean `title`?"), "{typo}");
    assert!(failure(|| _ = server.store("/books", ["Emma"])).contains("is not an object"));
    assert!(server.stored("/books").is_empty());
}

#[tokio::test]
async fn a_rule_takes_precedence_over_what_is_kept_and_a_rule_for_everything_does_not() {
    let (library, server) = library();
    server.store("/books", [json!({"id": "b1", "title": "Emma"})]);
    server.on_anything().status(503);
    server.on(library.0.request(Method::GET, "/books/b2")).refuses(403, "not yours");
    assert_eq!(library.get("/books/b1").await.unwrap()["title"], "Emma");
    assert!(library.get("/books/b2").await.unwrap_err().is_forbidden());
    let lent = library.call(Method::POST, "/books/b1/lend", None).await.unwrap_err();
    assert_eq!(lent.status().map(|status| status.as_u16()), Some(503));
}

#[tokio::test]
async fn an_operation_on_no_kept_resource_needs_a_rule() {
    let (library, server) = library();
    server.store("/books", [json!({"id": "b1", "title": "Emma"})]);
    let error = library.call(Method::POST, "/books/b1/lend", None).await.unwrap_err();
    assert!(error.to_string().contains("no rule answers books_lend"), "{error}");
    assert!(failure(|| server.check()).contains("no rule answers books_lend"));
}

#[tokio::test]
async fn a_server_that_is_not_stateful_keeps_nothing() {
    let server = Server::new(&BACKEND);
    let builder = Client::builder(&API).base_url(server.base_url()).clock(server.clock());
    let client = Library(builder.transport(server.transport()).build().unwrap());
    let error = client.create(json!({"title": "Emma"})).await.unwrap_err();
    assert!(error.to_string().contains("no rule answers books_create"), "{error}");
    assert!(server.stored("/books").is_empty());
    _ = failure(|| server.check());
}
