//! What a document says, in our own words: resources with operations, parameters, payloads, paging and waiting.

use serde_json::Value;

use crate::document::Versions;
use crate::place::pointer;

/// One backend's API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The folder under `specs/`.
    pub name: String,
    /// `info.title`.
    pub title: String,
    /// What the versions of its parts are versions of.
    pub product: String,
    /// The first server's URL, its variables replaced by their defaults.
    pub base_url: String,
    /// The location of payloads and errors in a body.
    pub envelope: Envelope,
    /// One per tag, in the order of the document's tags.
    pub resources: Vec<Resource>,
    /// What long-running operations wait with.
    pub waiters: Vec<Waiter>,
}

impl Api {
    /// Every operation, resource by resource.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|resource| &resource.operations)
    }

    /// An operation by its id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations().find(|operation| operation.id == id)
    }
}

/// `x-envelope` of the document.
#[derive(Clone, Debug, Default)]
pub struct Envelope {
    /// The key under which a JSON request body is sent.
    pub request: Option<String>,
    /// The key of the payload.
    pub data: Option<String>,
    /// The key of an error's code.
    pub code: Option<String>,
    /// The key of an error's message.
    pub message: Option<String>,
    /// The key of a list of errors.
    pub errors: Option<String>,
    /// The key of a stack trace, whose last line is the message of a server's own failure.
    pub trace: Option<String>,
    /// The code that means success.
    pub ok: Option<i64>,
}

/// A resource handle: a tag and its operations.
#[derive(Clone, Debug)]
pub struct Resource {
    /// The tag, plural snake_case.
    pub tag: String,
    /// The tag's description.
    pub description: String,
    /// Its operations, in the order of the document.
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `clusters_list`.
    pub id: String,
    /// `list`: the id less its resource.
    pub verb: String,
    /// `GET`.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The first line of its documentation.
    pub summary: String,
    /// The rest of it.
    pub description: String,
    /// Where the document and the server differ.
    pub note: String,
    /// The versions of the server that have it.
    pub versions: Versions,
    /// No server routes it any more, or another takes its place.
    pub deprecated: bool,
    /// The operation that takes its place.
    pub replaced_by: Option<String>,
    /// Whether it may be sent twice, where the method's default is wrong.
    pub idempotent: Option<bool>,
    /// "Not found" is a success once an answer was lost.
    pub gone_ok: bool,
    /// The statuses of failure whose body is the payload all the same.
    pub also_success: Vec<u16>,
    /// Sent without credentials.
    pub anonymous: bool,
    /// The document's envelope does not apply.
    pub bare: bool,
    /// Sends `{}` although it has no body.
    pub empty_body: bool,
    /// The path parameters whose values may contain `/`.
    pub slashes: Vec<String>,
    /// Reached through a WebSocket: counted, not generated.
    pub websocket: bool,
    /// Any field may be filtered on.
    pub filters: bool,
    /// The query parameter that chooses the fields of a row.
    pub projection: Option<String>,
    /// Path, query and header parameters, the path's in the order of the template.
    pub parameters: Vec<Parameter>,
    /// What it sends.
    pub body: Option<Body>,
    /// What it answers.
    pub answer: Answer,
    /// How its pages follow each other.
    pub paging: Option<Paging>,
    /// The waiter that its answer starts.
    pub long_running: Option<String>,
}

impl Operation {
    /// `GET /clusters (clusters_list)`: how findings name the operation.
    pub(crate) fn place(&self) -> String {
        format!("{} {} ({})", self.method, self.path, self.id)
    }

    /// The JSON pointer of the operation.
    pub(crate) fn pointer(&self) -> String {
        pointer(&["paths", &self.path, &self.method.to_lowercase()])
    }
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// What its name in Rust is made of: `x-name`, or the name on the wire.
    pub called: String,
    /// Where it is sent.
    pub location: Location,
    /// How it is written there.
    pub style: Style,
    /// Whether the server refuses to do without.
    pub required: bool,
    /// What it means.
    pub description: String,
    /// The versions of the server that read it.
    pub versions: Versions,
    /// Its schema.
    pub schema: Value,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// A pair of the query.
    Query,
    /// A header.
    Header,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Once.
    Single,
    /// A list: the key again for each item.
    Repeated,
    /// A list: one value, commas between the items.
    Comma,
}

/// What an operation sends.
#[derive(Clone, Debug)]
pub struct Body {
    /// In which form.
    pub kind: BodyKind,
    /// Whether the server refuses to do without.
    pub required: bool,
    /// What it means.
    pub description: String,
    /// The fields that not every version of the server reads.
    pub field_versions: Vec<(String, Versions)>,
}

/// The forms of a request body.
#[derive(Clone, Debug)]
pub enum BodyKind {
    /// JSON of this schema, its envelope opened.
    Json(Value),
    /// The URL-encoded fields of this schema.
    Form(Value),
    /// Bytes.
    Binary,
    /// A multipart form with the bytes in the part of this name.
    Multipart(String),
}

impl BodyKind {
    /// Whether it is streamed.
    pub fn is_stream(&self) -> bool {
        matches!(self, Self::Binary | Self::Multipart(_))
    }

    /// What the argument or the setter of the body is called.
    pub fn argument(&self) -> &'static str {
        if self.is_stream() { STREAM_ARGUMENT } else { BODY_ARGUMENT }
    }
}

/// The argument of a JSON body or of a form of plain fields.
pub const BODY_ARGUMENT: &str = "body";
/// The argument of a streamed body.
pub const STREAM_ARGUMENT: &str = "upload";

/// What an operation answers.
#[derive(Clone, Debug)]
pub enum Answer {
    /// JSON of this schema, its envelope opened; `optional` when some success has no content.
    Json {
        /// The schema of the payload.
        schema: Value,
        /// Whether a success may come without it.
        optional: bool,
    },
    /// Bytes.
    Binary,
    /// Nothing worth reading.
    Nothing,
}

/// How pages follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// By offset.
    Offset,
    /// By page number.
    Page,
    /// By a value that each page has for the next.
    Cursor,
    /// By the address of the next page in each payload.
    Next,
    /// By the address of the next page in a `Link` header.
    Link,
}

/// `x-pagination`.
#[derive(Clone, Debug)]
pub struct Paging {
    /// How pages follow each other.
    pub style: PageStyle,
    /// The query parameter that says where a page starts; empty where each page has an address.
    pub position: String,
    /// The query parameter that says how long it is; empty where there is none.
    pub limit: String,
    /// The place of the cursor or address of the next page in the payload.
    pub next: Option<String>,
    /// The length that the SDK asks for.
    pub size: u64,
    /// The first position.
    pub first: u64,
    /// The place of the items in the payload; the payload itself when there is none.
    pub items: Option<String>,
    /// The place of the total in the payload.
    pub total: Option<String>,
    /// The field by which doubles across a page border are dropped.
    pub key: Option<String>,
    /// The query parameter that sorts, and the fields to sort by when the user does not say.
    pub sort: Option<(String, Vec<String>)>,
}

/// One of `x-waiters`.
#[derive(Clone, Debug)]
pub struct Waiter {
    /// Its name in the document.
    pub name: String,
    /// The operation that is polled.
    pub poll: String,
    /// Where an answer carries the id to poll with.
    pub id: String,
    /// Where the polled payload carries its state, or `$status`.
    pub state: String,
    /// States of success.
    pub done: Vec<String>,
    /// States of failure.
    pub failed: Vec<String>,
    /// Where the polled payload carries a text when it has failed.
    pub error: Option<String>,
    /// Where the polled payload says why it has failed.
    pub reason: Option<String>,
    /// Where to look if the end, which the server reports once, was not seen.
    pub unseen: Option<String>,
    /// Seconds for which "not found" is waited out; the runtime's own unless given.
    pub grace: Option<u64>,
    /// Seconds between two polls.
    pub every: u64,
    /// Seconds between two polls at most.
    pub longest: Option<u64>,
    /// Seconds after which waiting is given up.
    pub deadline: u64,
}
