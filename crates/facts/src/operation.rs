//! Operations: their requests, responses, paging and waiting.

use crate::shape::Shape;

/// One operation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Its ID, such as `clusters_list`.
    pub id: &'static str,
    /// The tag of its resource.
    pub tag: &'static str,
    /// The ID without the tag: `list`.
    pub verb: &'static str,
    /// The verb as a word of a command line: `list-regions`.
    pub command: &'static str,
    /// The method, such as `GET`.
    pub method: &'static str,
    /// The path template below the base URL.
    pub path: &'static str,
    /// What it does, in a phrase.
    pub summary: &'static str,
    /// What the summary and the types do not say.
    pub description: &'static str,
    /// Where the official document and the server differ.
    pub note: &'static str,
    /// The first version of the server that has it; `None` where the document does not say.
    pub since: Option<&'static str>,
    /// The last version of the server that has it; `None` where it is not gone.
    pub until: Option<&'static str>,
    /// Whether no server routes it any more.
    pub deprecated: bool,
    /// Whether it may be sent twice.
    pub idempotent: bool,
    /// Whether something is lost when it succeeds.
    pub destructive: bool,
    /// Whether it is sent without credentials.
    pub anonymous: bool,
    /// Whether the backend's envelope does not apply.
    pub bare: bool,
    /// Whether `{}` is sent although there is no body.
    pub empty_body: bool,
    /// Whether it opens a WebSocket.
    pub websocket: bool,
    /// Whether any field may be filtered on, as a query parameter of its name.
    pub filters: bool,
    /// The query parameter that chooses the fields of a row.
    pub projection: Option<&'static str>,
    /// Path, query and header parameters, those of the path in the order of the template.
    pub params: &'static [&'static Param],
    /// What it sends.
    pub body: Option<&'static Body>,
    /// What a success carries, the envelope opened.
    pub payload: Payload,
    /// The documented responses, status by status, as they are on the wire.
    pub responses: &'static [&'static Response],
    /// How its pages follow each other.
    pub paging: Option<&'static Paging>,
    /// What waits for the end of what it starts.
    pub waiter: Option<&'static Waiter>,
}

/// A parameter.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Param {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its name as a flag of a command line, without dashes in front.
    pub flag: &'static str,
    /// Where it is sent.
    pub place: Place,
    /// How a list is written.
    pub style: Style,
    /// Whether the server refuses to do without.
    pub required: bool,
    /// Its description; empty if the name is enough.
    pub about: &'static str,
    /// What the server takes when it is not there, as JSON.
    pub default: Option<&'static str>,
    /// The first version of the server that reads it; `None` where the document does not say.
    pub since: Option<&'static str>,
    /// The last version of the server that reads it; `None` where it is not gone.
    pub until: Option<&'static str>,
    /// What its value looks like.
    pub shape: &'static Shape,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
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
    /// A list: the name again for each item.
    Repeated,
    /// A list: one value with commas between the items.
    Comma,
}

/// What an operation sends.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Body {
    /// In which form.
    pub kind: BodyKind,
    /// Whether the server refuses to do without.
    pub required: bool,
    /// What it means.
    pub about: &'static str,
    /// What a JSON body looks like, without the envelope.
    pub shape: Option<&'static Shape>,
    /// Examples of JSON bodies, as they are on the wire.
    pub examples: &'static [Example],
}

/// The form of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyKind {
    /// JSON.
    Json,
    /// The fields of an object, URL-encoded; a list is its name once per item.
    Form,
    /// Bytes.
    Binary,
    /// A multipart form with the bytes in the part of this name.
    Multipart(&'static str),
}

impl BodyKind {
    /// Whether it is a value of a shape, and not a file.
    pub fn is_value(self) -> bool {
        matches!(self, Self::Json | Self::Form)
    }
}

/// An example of a JSON body, as it is on the wire.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Example {
    /// Its name.
    pub name: &'static str,
    /// The JSON.
    pub json: &'static str,
}

/// What a success carries.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Payload {
    /// JSON, the envelope opened.
    Json {
        /// The shape of the payload: of a list in pages, of a whole page.
        shape: &'static Shape,
        /// Whether a success may come without it.
        optional: bool,
    },
    /// Bytes.
    Binary,
    /// Nothing worth reading.
    Nothing,
}

/// A documented response.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Response {
    /// The status, such as `200` or `4XX`.
    pub status: &'static str,
    /// What its JSON looks like on the wire; `None` for bytes and for no content.
    pub shape: Option<&'static Shape>,
    /// Examples of its JSON.
    pub examples: &'static [Example],
}

/// How the pages of a list follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
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

/// The pages of a list.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Paging {
    /// How the pages follow each other.
    pub style: PageStyle,
    /// The query parameter for the position of a page; empty if each page has the URL of the next.
    pub position: &'static str,
    /// The place of the cursor or of the address of the next page in the payload.
    pub next: Option<&'static str>,
    /// The query parameter for the page size; empty if there is none.
    pub limit: &'static str,
    /// The default page size.
    pub size: u64,
    /// The first position.
    pub first: u64,
    /// The place of the items in the payload; `None` when the payload is the list.
    pub items: Option<&'static str>,
    /// The place of the total in the payload.
    pub total: Option<&'static str>,
    /// The field by which an item is told from the others.
    pub key: Option<&'static str>,
}

/// How something that runs long is polled.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Waiter {
    /// Its name, such as `tasks`.
    pub name: &'static str,
    /// The ID of the operation that is polled.
    pub poll: &'static str,
    /// The place of the ID to poll with, in the payload that starts it.
    pub id: &'static str,
    /// The place of the state in the polled payload, or `$status` for the HTTP status.
    pub state: &'static str,
    /// The states of success.
    pub done: &'static [&'static str],
    /// The states of failure.
    pub failed: &'static [&'static str],
    /// The place of a message that is in the polled payload only after a failure.
    pub error: Option<&'static str>,
    /// The path of the reason, read only in a failed state.
    pub reason: Option<&'static str>,
    /// Seconds between two polls.
    pub every: u64,
    /// The default deadline of the wait, in seconds.
    pub deadline: u64,
}

impl Operation {
    #[doc(hidden)]
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id,
            tag: "",
            verb: "",
            command: "",
            method,
            path,
            summary: "",
            description: "",
            note: "",
            since: None,
            until: None,
            deprecated: false,
            idempotent: false,
            destructive: false,
            anonymous: false,
            bare: false,
            empty_body: false,
            websocket: false,
            filters: false,
            projection: None,
            params: &[],
            body: None,
            payload: Payload::Nothing,
            responses: &[],
            paging: None,
            waiter: None,
        }
    }

    /// The parameter of this name on the wire and at this place.
    pub fn param(&self, place: Place, name: &str) -> Option<&'static Param> {
        self.params.iter().copied().find(|param| param.place == place && param.name == name)
    }

    /// The parameters at one place.
    pub fn params_at(&self, place: Place) -> impl Iterator<Item = &'static Param> + use<> {
        self.params.iter().copied().filter(move |param| param.place == place)
    }

    /// Whether it sends a file.
    pub fn is_upload(&self) -> bool {
        self.body.is_some_and(|body| !body.kind.is_value())
    }

    /// Whether it answers a file.
    pub fn is_download(&self) -> bool {
        matches!(self.payload, Payload::Binary)
    }

    /// The shape of what a success shows: of one item where it answers a list.
    pub fn row(&self) -> Option<&'static Shape> {
        let Payload::Json { shape, .. } = self.payload else { return None };
        let list =
            self.paging.and_then(|paging| paging.items).map_or(Some(shape), |place| shape.at(place))?;
        match list.kind {
            crate::Kind::List(item) => Some(item),
            _ => Some(list),
        }
    }
}

impl Paging {
    #[doc(hidden)]
    pub const fn new(style: PageStyle) -> Self {
        let (position, limit, size, first) = ("", "", 100, 0);
        Self { style, position, next: None, limit, size, first, items: None, total: None, key: None }
    }
}

impl Param {
    #[doc(hidden)]
    pub const fn new(name: &'static str, flag: &'static str, place: Place, shape: &'static Shape) -> Self {
        let style = Style::Single;
        let (required, about, default, since, until) = (false, "", None, None, None);
        Self { name, flag, place, style, required, about, default, since, until, shape }
    }
}
