//! The rows of a page. A row that cannot be decoded is an error of its own and does not affect the others.

use std::iter::Peekable;
use std::marker::PhantomData;
use std::vec;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::page::Page;
use crate::answer::{Answer, Found, PageSeed, fill_row};
use crate::error::Error;
use crate::object::{List, Slot};

/// A page, and the rows of it that cannot be decoded, each with its index in the list of the server.
pub(super) struct Rows<T> {
    items: Vec<T>,
    rest: Rest,
}

/// What belongs to a page besides the items. Not generic.
struct Rest {
    total: Option<u64>,
    position: u64,
    failed: Vec<(usize, Error)>,
}

/// The page in a response, and the paths of omitted values. Rows are decoded with `Deserialize`.
pub(super) fn decode<T: DeserializeOwned>(
    answer: &Answer,
    position: u64,
) -> Result<(Rows<T>, Vec<String>), Error> {
    match answer.decode_seed(PageSeed::of(answer.operation, PhantomData::<Vec<T>>)) {
        Ok((found, oddities)) => {
            let rest = Rest { total: found.total, position, failed: Vec::new() };
            Ok((Rows { items: found.items.unwrap_or_default(), rest }, oddities))
        }
        Err(error) => {
            let mut items = Vec::new();
            let mut read = |row: &str| serde_json::from_str(row).map(|item| items.push(item));
            let (rest, oddities) = one_by_one(answer, position, &mut read).ok_or(error)?;
            Ok((Rows { items, rest }, oddities))
        }
    }
}

/// As [`decode`], with rows that have a table.
pub(super) fn fill<T: Slot>(answer: &Answer, position: u64) -> Result<(Rows<T>, Vec<String>), Error> {
    let mut items = Vec::<T>::new();
    let (rest, oddities) = fill_list(answer, position, &mut items)?;
    Ok((Rows { items, rest }, oddities))
}

fn fill_list(answer: &Answer, position: u64, list: &mut dyn List) -> Result<(Rest, Vec<String>), Error> {
    match answer.fill_page(list) {
        Ok((total, oddities)) => Ok((Rest { total, position, failed: Vec::new() }, oddities)),
        Err(error) => {
            list.clear(0);
            one_by_one(answer, position, &mut |row| push_row(list, row)).ok_or(error)
        }
    }
}

/// Adds a row to a list, if it can be decoded.
fn push_row(list: &mut dyn List, row: &str) -> serde_json::Result<()> {
    let mut result = Ok(());
    list.push(&mut |item| {
        result = fill_row(item, row);
        result.is_ok()
    });
    result
}

/// Reads rows one by one, for a page that cannot be decoded as a whole; `None` if no row can be, or if decoding is
/// strict. `read` adds a row to the items of the page.
fn one_by_one(
    answer: &Answer,
    position: u64,
    read: &mut dyn FnMut(&str) -> serde_json::Result<()>,
) -> Option<(Rest, Vec<String>)> {
    let found = raw(answer)?;
    let rows = found.items.unwrap_or_default();
    let (mut failed, mut oddities) = (Vec::new(), Vec::new());
    for (index, row) in rows.iter().enumerate() {
        if let Err(error) = answer.read_row(row, index, &mut oddities, read) {
            failed.push((index, error));
        }
    }
    answer.warn_of(&oddities);
    (failed.len() < rows.len()).then_some((Rest { total: found.total, position, failed }, oddities))
}

/// The rows as JSON, unless decoding is strict.
fn raw(answer: &Answer) -> Option<Found<Vec<&RawValue>>> {
    let seed = PageSeed::of(answer.operation, PhantomData);
    if answer.strict { None } else { Some(answer.decode_seed(seed).ok()?.0) }
}

impl<T> Rows<T> {
    /// The rows that could be decoded.
    pub(super) fn readable(self) -> Page<T> {
        Page { items: self.items, total: self.rest.total, position: self.rest.position }
    }
}

impl<T> IntoIterator for Rows<T> {
    type Item = Result<T, Error>;
    type IntoIter = RowIter<T>;

    fn into_iter(self) -> RowIter<T> {
        RowIter { items: self.items.into_iter(), failed: self.rest.failed.into_iter().peekable(), next: 0 }
    }
}

/// The rows of a page in the order of the server, those that cannot be decoded as errors.
pub(super) struct RowIter<T> {
    items: vec::IntoIter<T>,
    failed: Peekable<vec::IntoIter<(usize, Error)>>,
    /// The index of the next row.
    next: usize,
}

impl<T> Iterator for RowIter<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Result<T, Error>> {
        let index = self.next;
        self.next = index.saturating_add(1);
        match self.failed.next_if(|(failed, _)| *failed == index) {
            Some((_, error)) => Some(Err(error)),
            None => self.items.next().map(Ok),
        }
    }
}

/// The rows of a page of any type.
pub(super) trait AnyRows {
    /// The number of rows.
    fn count(&self) -> u64;

    /// The number of rows on all pages, if the server reports it.
    fn total(&self) -> Option<u64>;

    /// Drops the rows for which `keep` returns false; it is called once for each, in order.
    fn retain(&mut self, keep: &mut dyn FnMut() -> bool);
}

impl<T> AnyRows for Rows<T> {
    fn count(&self) -> u64 {
        u64::saturating_add(self.items.len() as u64, self.rest.failed.len() as u64)
    }

    fn total(&self) -> Option<u64> {
        self.rest.total
    }

    fn retain(&mut self, keep: &mut dyn FnMut() -> bool) {
        if self.rest.failed.is_empty() {
            return self.items.retain(|_| keep());
        }
        let keeps = retain_failed(&mut self.rest.failed, self.items.len(), keep);
        let mut keeps = keeps.into_iter();
        self.items.retain(|_| keeps.next().unwrap_or(true));
    }
}

/// Asks for each row whether to keep it, and drops the failed ones that are not kept. Returns whether to keep each of
/// the `items` others.
fn retain_failed(
    failed: &mut Vec<(usize, Error)>,
    items: usize,
    keep: &mut dyn FnMut() -> bool,
) -> Vec<bool> {
    let rows = items.saturating_add(failed.len());
    let (mut keeps, mut kept) = (Vec::with_capacity(items), Vec::new());
    let mut errors = std::mem::take(failed).into_iter().peekable();
    let mut index = 0_usize;
    for row in 0..rows {
        let keeps_row = keep();
        match errors.next_if(|(failed, _)| *failed == row) {
            Some((_, error)) if keeps_row => kept.push((index, error)),
            Some(_) => continue,
            None => keeps.push(keeps_row),
        }
        index = index.saturating_add(usize::from(keeps_row));
    }
    *failed = kept;
    keeps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    /// Rows `a0 !1 b2 !3 c4`, where `!` cannot be decoded.
    fn rows() -> Rows<&'static str> {
        let failed = [1, 3].map(|index| (index, Error::new(ErrorKind::Decode, format!("!{index}"))));
        let rest = Rest { total: None, position: 0, failed: failed.into() };
        Rows { items: vec!["a0", "b2", "c4"], rest }
    }

    fn shown(rows: Rows<&'static str>) -> String {
        let row = |row: Result<&str, Error>| row.map_or_else(|error| error.to_string(), str::to_owned);
        rows.into_iter().map(row).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn rows_are_in_the_order_of_the_server() {
        assert_eq!(shown(rows()), "a0 !1 b2 !3 c4");
        assert_eq!(rows().count(), 5);
    }

    #[test]
    fn what_is_dropped_leaves_the_order_of_the_others() {
        for (kept, expected) in [
            ([true, true, false, true, true], "a0 !1 !3 c4"),
            ([false, true, true, false, true], "!1 b2 c4"),
            ([false, false, false, true, false], "!3"),
            ([false; 5], ""),
        ] {
            let (mut rows, mut keep) = (rows(), kept.into_iter());
            rows.retain(&mut || keep.next().unwrap());
            assert_eq!(shown(rows), expected, "{kept:?}");
        }
    }
}
