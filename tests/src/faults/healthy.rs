//! The responses of a server without faults.

use codegen::document::text;
use serde_json::{Value, json};

use super::column::{self, PAGE};
use super::fault::Fault;
use crate::document::operation::Operation;
use crate::judge::sent;
use crate::make::given::{self, FILE};
use crate::make::sample::Size;
use crate::wire::exchange::{Answer, Seen};

/// How a server divides a list of four items into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// Two pages of two items, and the total if there is one.
    Counted,
    /// The same, with a total that is never reached.
    Endless,
    /// One item per page regardless of the requested size, without a total.
    Short,
}

impl Listing {
    /// The listing of a server with this fault.
    pub fn of(fault: Fault) -> Self {
        match fault {
            Fault::EndlessTotal => Self::Endless,
            Fault::ShortPages => Self::Short,
            _ => Self::Counted,
        }
    }

    fn total(self) -> Value {
        match self {
            Self::Counted => json!(2 * PAGE),
            Self::Endless => json!(1_000_000),
            Self::Short => Value::Null,
        }
    }
}

/// A response, ready to be sent.
#[derive(Clone, Debug)]
pub struct Good {
    /// The status.
    pub status: u16,
    /// The content type; empty if there is no body.
    pub media: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Good {
    /// Converts an [`Answer`].
    // The body is in memory, so this does not wait.
    pub fn of(answer: &Answer) -> Self {
        let media = answer.headers().get("content-type").and_then(|value| value.to_str().ok());
        let media = media.unwrap_or_default().to_owned();
        Self { status: answer.status().as_u16(), media, body: answer.bytes().to_vec() }
    }

    /// The response of an operation. `polled` is the waiter that polls it, if any; `made` the initial body.
    pub fn to(
        operation: &Operation<'_>,
        polled: Option<&Value>,
        seen: &Seen,
        listing: Listing,
        made: Value,
    ) -> Self {
        let mut contents = operation.successes().filter_map(|it| Some((it.status, it.content.as_ref()?)));
        let Some((mut status, content)) = contents.next() else {
            return Self { status: 204, media: String::new(), body: Vec::new() };
        };
        let media = content.media.to_owned();
        if !content.is_json() {
            return Self { status, media, body: FILE.to_vec() };
        }
        let body = json_body(operation, polled, seen, listing, made, &mut status);
        Self { status, media, body: body.to_string().into_bytes() }
    }
}

/// The requested page of a list, or the last poll of a wait.
fn json_body(
    operation: &Operation<'_>,
    polled: Option<&Value>,
    seen: &Seen,
    listing: Listing,
    mut body: Value,
    status: &mut u16,
) -> Value {
    if let Some(paging) = operation.paging() {
        turn_page(operation, paging, seen, listing, &mut body);
    }
    if let Some(waiter) = polled {
        finish(payload(operation, &mut body), waiter, status);
    }
    body
}

/// A complete success body; null if there is none, or for a file.
pub fn body(operation: &Operation<'_>) -> Value {
    let content = operation.successes().find_map(|success| success.content.as_ref());
    let content = content.filter(|content| content.is_json());
    content.map_or(Value::Null, |content| given::answer(operation, content, Size::Most))
}

/// The payload in its envelope.
fn payload<'v>(operation: &Operation<'_>, body: &'v mut Value) -> &'v mut Value {
    let key = operation.envelope("data").and_then(Value::as_str).filter(|key| body.get(key).is_some());
    match key {
        Some(key) => &mut body[key],
        None => body,
    }
}

/// The value at a dotted path.
fn at<'v>(value: &'v mut Value, place: &str) -> Option<&'v mut Value> {
    place.split('.').filter(|key| !key.is_empty()).try_fold(value, |value, key| value.get_mut(key))
}

/// Turns a poll response into a final success.
fn finish(payload: &mut Value, waiter: &Value, status: &mut u16) {
    let done = waiter["done"][0].as_str().unwrap_or_default();
    match text(waiter, "state") {
        "$status" => *status = done.parse().unwrap_or(*status),
        place => {
            if let Some(state) = at(payload, place) {
                *state = if state.is_boolean() { json!(done == "true") } else { json!(done) };
            }
        }
    }
    if let Some(error) = payload.get_mut(text(waiter, "error")) {
        *error = Value::Null;
    }
}

/// The requested page, counted from 0.
fn page(operation: &Operation<'_>, seen: &Seen) -> u64 {
    match operation.paging() {
        Some(paging) if is_by_page(paging) => position(paging, seen),
        Some(paging) => position(paging, seen) / PAGE,
        None => 0,
    }
}

fn is_by_page(paging: &Value) -> bool {
    text(paging, "style") == "page"
}

/// The requested position, in pages or items, counted from 0.
fn position(paging: &Value, seen: &Seen) -> u64 {
    let by_page = is_by_page(paging);
    let name = text(paging, if by_page { "page" } else { "offset" });
    let first = paging.get("first").and_then(Value::as_u64).unwrap_or(0);
    let asked = sent::pairs(seen).into_iter().find(|(key, _)| key == name);
    asked.and_then(|(_, value)| value.parse().ok()).unwrap_or(first).saturating_sub(first)
}

/// Pages of four items in total, each with a unique key, followed by empty pages.
fn turn_page(operation: &Operation<'_>, paging: &Value, seen: &Seen, listing: Listing, body: &mut Value) {
    let payload = payload(operation, body);
    if let Some(total) = at(payload, text(paging, "total")).filter(|total| total.is_number()) {
        *total = listing.total();
    }
    let key = Some(text(paging, "key")).filter(|key| !key.is_empty()).unwrap_or("id");
    let Some(items) = at(payload, text(paging, "items")).and_then(Value::as_array_mut) else { return };
    let (first, length) = match listing {
        Listing::Short => (position(paging, seen) as usize, 1),
        _ => (page(operation, seen) as usize * items.len(), items.len()),
    };
    let numbers = (first..first + length).take_while(|number| *number < 2 * items.len());
    *items = numbers.map(|number| renamed(items[number % items.len()].clone(), key, number)).collect();
}

/// An item with a unique key.
fn renamed(mut item: Value, key: &str, number: usize) -> Value {
    rename(&mut item, key, number);
    item
}

/// Gives an item a unique key.
fn rename(item: &mut Value, key: &str, number: usize) {
    let Some(members) = item.as_object_mut() else { return };
    let known = if members.contains_key(key) { Some(key.to_owned()) } else { first_text(members) };
    match known.and_then(|key| members.get_mut(&key)) {
        Some(Value::String(text)) if cloudmgr_runtime::Uuid::parse_str(text).is_ok() => {
            text.truncate(text.len() - 2);
            text.push_str(&format!("{number:02x}"));
        }
        Some(Value::String(text)) => text.push_str(&number.to_string()),
        Some(value) if value.is_number() => *value = json!(number),
        _ => {}
    }
}

fn first_text(members: &serde_json::Map<String, Value>) -> Option<String> {
    members.iter().find(|(_, value)| value.is_string()).map(|(name, _)| name.clone())
}

/// Whether a request is for the page that is faulty.
pub fn is_later_page(operation: &Operation<'_>, seen: &Seen) -> bool {
    page(operation, seen) > 0
}

/// The waiter that polls an operation, if `starter` starts it.
pub fn polled_by<'a>(starter: Option<&Operation<'a>>, operation: &Operation<'_>) -> Option<&'a Value> {
    starter.and_then(column::waiter).filter(|waiter| text(waiter, "poll") == operation.id)
}
