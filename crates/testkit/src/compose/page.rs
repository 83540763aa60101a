//! Pages of a list.

use std::ops::Range;

use cloudmgr_facts::{Kind, Operation, PageStyle, Paging, Payload, Shape};
use cloudmgr_runtime::Url;
use cloudmgr_runtime::http::header::LINK;
use cloudmgr_runtime::http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use crate::value::{Filler, set};
use crate::wire::{PAGE, Seen};

/// A page of a list.
pub(crate) struct Page {
    /// The payload.
    pub(crate) payload: Value,
    /// The header with the address of the next page, if it is in a header.
    pub(crate) headers: HeaderMap,
}

/// The shape of an item of a list.
pub(crate) fn page_item(operation: &Operation) -> Option<&'static Shape> {
    let Payload::Json { shape, .. } = operation.payload else { return None };
    let list =
        operation.paging.and_then(|paging| paging.items).map_or(Some(shape), |place| shape.at(place))?;
    match list.kind {
        Kind::List(item) => Some(item),
        _ => None,
    }
}

/// The page that a request asks for, of all items.
pub(crate) fn page(operation: &Operation, items: &[Value], seen: &Seen, filler: Filler<'_>) -> Option<Page> {
    let (Payload::Json { shape, .. }, item) = (operation.payload, page_item(operation)?) else { return None };
    let range = operation.paging.map_or(0..items.len(), |paging| range(paging, items.len(), seen));
    let numbered = items.iter().enumerate().skip(range.start).take(range.len());
    let filled = numbered.map(|(turn, given)| filler.of_item(turn).fill(item, Some(given)));
    let list: Value = filled.collect();
    let mut page = Page { payload: list, headers: HeaderMap::new() };
    if let Some(paging) = operation.paging {
        page.surround(paging, items.len(), || filler.fill(shape, None));
        page.point(paging, shape, seen, Some(range.end).filter(|end| *end < items.len()));
    }
    Some(page)
}

/// The header with the address of the page that begins with an item.
fn link(seen: &Seen, next: usize) -> Option<(HeaderName, HeaderValue)> {
    let link = HeaderValue::from_str(&format!("<{}>; rel=\"next\"", address(seen, next)));
    Some((LINK, link.ok()?))
}

/// The cursor of the page that begins with an item: a number where the API has a number.
fn cursor(shape: Option<&Shape>, next: usize) -> Value {
    match shape.map(|shape| shape.kind) {
        Some(Kind::Integer) => json!(next),
        _ => json!(next.to_string()),
    }
}

/// What is in place of the cursor or of the address on the last page.
fn no_next(shape: Option<&Shape>) -> Value {
    let must_be_there = shape.is_some_and(|shape| !shape.nullable);
    if must_be_there { json!("") } else { Value::Null }
}

impl Page {
    /// Puts the list into the payload around it, with the total.
    fn surround(&mut self, paging: &Paging, total: usize, payload: impl FnOnce() -> Value) {
        if let Some(place) = paging.items {
            let list = std::mem::replace(&mut self.payload, payload());
            set(&mut self.payload, place, list);
        }
        if let Some(place) = paging.total {
            set(&mut self.payload, place, json!(total));
        }
    }

    /// Says where the next page is, where pages are not counted.
    fn point(&mut self, paging: &Paging, shape: &'static Shape, seen: &Seen, next: Option<usize>) {
        match (paging.style, paging.next, next) {
            (PageStyle::Link, _, Some(next)) => self.headers.extend(link(seen, next)),
            (PageStyle::Cursor, Some(place), Some(next)) => {
                set(&mut self.payload, place, cursor(shape.at(place), next));
            }
            (PageStyle::Next, Some(place), Some(next)) => {
                set(&mut self.payload, place, json!(address(seen, next)));
            }
            (PageStyle::Cursor | PageStyle::Next, Some(place), None) => {
                set(&mut self.payload, place, no_next(shape.at(place)));
            }
            _ => {}
        }
    }
}

/// The address of the page that begins with an item.
fn address(seen: &Seen, next: usize) -> String {
    let path = seen.uri().path();
    // The host does not matter: a client takes only the query.
    let Ok(mut url) = Url::parse(&format!("http://localhost{path}")) else { return path.to_owned() };
    let others = seen.pairs().iter().filter(|(name, _)| name != PAGE);
    url.query_pairs_mut().extend_pairs(others).append_pair(PAGE, &next.to_string());
    format!("{path}?{}", url.query().unwrap_or_default())
}

/// Which items are on the page that a request asks for.
fn range(paging: &Paging, length: usize, seen: &Seen) -> Range<usize> {
    let asked = |name| seen.query(name).and_then(|text| text.parse::<u64>().ok());
    let size = asked(paging.limit).unwrap_or(paging.size).max(1);
    let position = match paging.style {
        PageStyle::Next | PageStyle::Link => asked(PAGE).unwrap_or(0),
        _ => asked(paging.position).unwrap_or(paging.first).saturating_sub(paging.first),
    };
    let start = if paging.style == PageStyle::Page { position.saturating_mul(size) } else { position };
    let bounded = |number: u64| usize::try_from(number).unwrap_or(usize::MAX).min(length);
    bounded(start)..bounded(start.saturating_add(size))
}
