//! The rows of a page. A row that cannot be decoded is an error of its own and does not affect the others.

use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed};
use serde_json::value::RawValue;

use super::page::Page;
use crate::answer::{Answer, PageSeed};
use crate::error::Error;

/// A page whose rows were decoded one by one.
pub(super) type Rows<T> = Page<Result<T, Error>>;

/// The page in a response, and the paths of omitted values.
pub(super) fn decode<T: DeserializeOwned>(
    answer: &Answer,
    position: u64,
) -> Result<(Rows<T>, Vec<String>), Error> {
    match answer.decode_seed(seed(answer, PhantomData::<Vec<T>>)) {
        Ok((found, oddities)) => {
            let items = found.items.unwrap_or_default().into_iter().map(Ok).collect();
            Ok((Page { items, total: found.total, position }, oddities))
        }
        Err(error) => one_by_one(answer, position).ok_or(error),
    }
}

/// Decodes rows one by one, for a page that cannot be decoded as a whole; `None` if no row can be.
fn one_by_one<T: DeserializeOwned>(answer: &Answer, position: u64) -> Option<(Rows<T>, Vec<String>)> {
    if answer.strict {
        return None;
    }
    let (found, _) = answer.decode_seed(seed(answer, PhantomData::<Vec<&RawValue>>)).ok()?;
    let mut oddities = Vec::new();
    let rows = found.items.unwrap_or_default().into_iter().enumerate();
    let items: Vec<_> = rows.map(|(index, row)| answer.decode_row(row, index, &mut oddities)).collect();
    answer.warn_of(&oddities);
    let page = Page { items, total: found.total, position };
    page.items.iter().any(Result::is_ok).then_some((page, oddities))
}

fn seed<'de, S: DeserializeSeed<'de>>(answer: &Answer, items: S) -> PageSeed<S> {
    let paging = answer.operation.paging();
    PageSeed {
        place: paging.and_then(|paging| paging.items),
        total: paging.and_then(|paging| paging.total),
        items,
    }
}

/// The rows that could be decoded.
pub(super) fn readable<T>(rows: Rows<T>) -> Page<T> {
    let Page { items, total, position } = rows;
    Page { items: items.into_iter().filter_map(Result::ok).collect(), total, position }
}
