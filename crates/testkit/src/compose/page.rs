//! Pages of a list.

use cloudmgr_facts::{Kind, Operation, Paging, Payload, Shape};
use serde_json::{Value, json};

use crate::value::{Filler, set};
use crate::wire::Seen;

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
pub(crate) fn page(operation: &Operation, items: &[Value], seen: &Seen, filler: Filler<'_>) -> Option<Value> {
    let (Payload::Json { shape, .. }, item) = (operation.payload, page_item(operation)?) else { return None };
    let range = operation.paging.map_or(0..items.len(), |paging| range(paging, items.len(), seen));
    let numbered = items.iter().enumerate().skip(range.start).take(range.len());
    let filled = numbered.map(|(turn, given)| filler.of_item(turn).fill(item, Some(given)));
    let list: Value = filled.collect();
    let Some(paging) = operation.paging else { return Some(list) };
    let Some(place) = paging.items else { return Some(list) };
    let mut page = filler.fill(shape, None);
    set(&mut page, place, list);
    if let Some(place) = paging.total {
        set(&mut page, place, json!(items.len()));
    }
    Some(page)
}

/// Which items are on the page that a request asks for.
fn range(paging: &Paging, length: usize, seen: &Seen) -> std::ops::Range<usize> {
    let asked = |name| seen.query(name).and_then(|text| text.parse::<u64>().ok());
    if paging.limit.is_empty() {
        // Where no page has a length, one page has everything.
        return 0..length;
    }
    let size = asked(paging.limit).unwrap_or(paging.size).max(1);
    let position = asked(paging.position).unwrap_or(paging.first).saturating_sub(paging.first);
    let start = if paging.by_page { position.saturating_mul(size) } else { position };
    let bounded = |number: u64| usize::try_from(number).unwrap_or(usize::MAX).min(length);
    bounded(start)..bounded(start.saturating_add(size))
}
