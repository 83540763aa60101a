//! The model of a document: resources with operations, parameters, payloads, paging and waiters.

use serde_json::Value;

use super::errors::ErrorBody;
use crate::document::Versions;
use crate::place::pointer;

/// One backend's API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The name of the backend, which is that of its directory under `specs/`.
    pub name: String,
    /// `info.title`.
    pub title: String,
    /// The name of the product that the versions of its parts belong to.
    pub product: String,
    /// The URL of the first server, with the defaults of its variables.
    pub base_url: String,
    /// The location of payloads and errors in a body.
    pub envelope: Envelope,
    /// The resources, one per tag, in the order of the document's tags.
    pub resources: Vec<Resource>,
    /// The waiters of the long-running operations.
    pub waiters: Vec<Waiter>,
}

impl Api {
    /// All operations, resource by resource.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|resource| &resource.operations)
    }

    /// The operation with this ID.
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
    /// The key of the error code.
    pub code: Option<String>,
    /// The key of the error message.
    pub message: Option<String>,
    /// The key of a list of errors.
    pub errors: Option<String>,
    /// The key of a stack trace, whose last line is the message of an internal server error.
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
    /// `list`, which is the ID without the resource.
    pub verb: String,
    /// `GET`.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The first line of its documentation.
    pub summary: String,
    /// The rest of its documentation.
    pub description: String,
    /// The difference between the document and the server.
    pub note: String,
    /// The versions of the server that support it.
    pub versions: Versions,
    /// Whether no current server routes it, or another operation replaces it.
    pub deprecated: bool,
    /// The operation that replaces it.
    pub replaced_by: Option<String>,
    /// Whether it is idempotent, if that differs from the default of its method.
    pub idempotent: Option<bool>,
    /// Whether "not found" is a success when a retry follows a lost response.
    pub gone_ok: bool,
    /// The error statuses whose body is the payload nevertheless.
    pub also_success: Vec<u16>,
    /// Whether it is sent without credentials.
    pub anonymous: bool,
    /// Whether the document's envelope does not apply.
    pub bare: bool,
    /// Whether it sends `{}` although it has no body.
    pub empty_body: bool,
    /// The path parameters whose values may contain `/`.
    pub slashes: Vec<String>,
    /// Whether it upgrades to a WebSocket. Such an operation is counted but no method is generated.
    pub websocket: bool,
    /// Whether it can filter by any field.
    pub filters: bool,
    /// The query parameter that selects the fields of a row.
    pub projection: Option<String>,
    /// The path, query and header parameters. Path parameters are in the order of the template.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The response to a success.
    pub response: Response,
    /// The error bodies that may have a type.
    pub errors: Vec<ErrorBody>,
    /// The pagination, if it returns a page.
    pub paging: Option<Paging>,
    /// The waiter that its response starts.
    pub long_running: Option<String>,
}

impl Operation {
    /// The name of the operation in findings: `GET /clusters (clusters_list)`.
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
    /// The source of its name in Rust: `x-name`, or the name on the wire.
    pub called: String,
    /// The part of the request that contains it.
    pub location: Location,
    /// How a list is serialized.
    pub style: Style,
    /// Whether the server requires it.
    pub required: bool,
    /// Its description.
    pub description: String,
    /// The versions of the server that support it.
    pub versions: Versions,
    /// Its schema.
    pub schema: Value,
}

/// The part of a request that contains a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// A pair of the query.
    Query,
    /// A header.
    Header,
}

/// How a parameter is serialized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A single value.
    Single,
    /// A list that repeats the key for each item.
    Repeated,
    /// A list in one value, separated by commas.
    Comma,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its format and schema.
    pub kind: BodyKind,
    /// Whether the server requires it.
    pub required: bool,
    /// Its description.
    pub description: String,
    /// The fields that not every version of the server supports.
    pub field_versions: Vec<(String, Versions)>,
}

/// The forms of a request body.
#[derive(Clone, Debug)]
pub enum BodyKind {
    /// JSON of this schema, which excludes the envelope.
    Json(Value),
    /// A URL-encoded form with the fields of this schema.
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

    /// The name of the body's argument or setter.
    pub fn argument(&self) -> &'static str {
        if self.is_stream() { STREAM_ARGUMENT } else { BODY_ARGUMENT }
    }
}

/// The argument of a JSON body or a URL-encoded form.
pub const BODY_ARGUMENT: &str = "body";
/// The argument of a streamed body.
pub const STREAM_ARGUMENT: &str = "upload";

/// The response of an operation to a success.
#[derive(Clone, Debug)]
pub enum Response {
    /// JSON.
    Json {
        /// The schema of the payload, which excludes the envelope.
        schema: Value,
        /// Whether a success may have no content.
        optional: bool,
    },
    /// Bytes.
    Binary,
    /// No content, or none that is read.
    Nothing,
}

/// How the next page is requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// By offset.
    Offset,
    /// By page number.
    Page,
    /// By a cursor in the payload of the page before.
    Cursor,
    /// By the URL in the payload of the page before.
    Next,
    /// By the URL in a `Link` header of the page before.
    Link,
}

/// `x-pagination`.
#[derive(Clone, Debug)]
pub struct Paging {
    /// How the next page is requested.
    pub style: PageStyle,
    /// The query parameter for the position of a page; empty if pages have URLs.
    pub position: String,
    /// The query parameter for the size of a page; empty if there is none.
    pub limit: String,
    /// The path of the cursor or URL of the next page in the payload.
    pub next: Option<String>,
    /// The page size that the SDK requests.
    pub size: u64,
    /// The position of the first page.
    pub first: u64,
    /// The path of the items in the payload; `None` if the payload is the list of items.
    pub items: Option<String>,
    /// The path of the total in the payload.
    pub total: Option<String>,
    /// The field that identifies an item, to drop items that two pages repeat.
    pub key: Option<String>,
    /// The query parameter that sorts, and the fields to sort by unless the caller chooses others.
    pub sort: Option<(String, Vec<String>)>,
}

/// One of `x-waiters`.
#[derive(Clone, Debug)]
pub struct Waiter {
    /// Its name in the document.
    pub name: String,
    /// The operation that is polled.
    pub poll: String,
    /// The path of the ID to poll in the response that starts the task.
    pub id: String,
    /// The path of the state in the polled payload, or `$status`.
    pub state: String,
    /// The states of success.
    pub done: Vec<String>,
    /// The states of failure.
    pub failed: Vec<String>,
    /// The path of an error message in the polled payload.
    pub error: Option<String>,
    /// The path of the reason of a failure in the polled payload.
    pub reason: Option<String>,
    /// What to check if the final state, which the server reports only once, was missed.
    pub unseen: Option<String>,
    /// The seconds during which "not found" is tolerated; the default of the runtime if `None`.
    pub grace: Option<u64>,
    /// The seconds between two polls.
    pub every: u64,
    /// The maximum number of seconds between two polls.
    pub longest: Option<u64>,
    /// The seconds after which waiting fails.
    pub deadline: u64,
}
