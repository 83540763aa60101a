//! Marks in the place of what is not JSON.
//!
//! A body with `NaN`, `Infinity` or lone surrogates is checked with a mark for each: free-form values may have them, a
//! field with a type may not. What the values become is read from another copy of the body.

use super::scalar::{Expected, Problem};
use super::slot::Place;
use serde::de::Unexpected;

/// Stands for a number that is not JSON: a string that no API means.
pub(crate) const NUMBER: &str = "\u{7f}";

/// Stands for a lone surrogate in a string: a noncharacter.
pub(crate) const SURROGATE: char = '\u{fdd0}';

/// The mark in `text` that does not fit `place`.
pub(super) fn misplaced(text: &str, place: &Place<'_>) -> Option<Problem<'static>> {
    let found = match text {
        _ if matches!(place, Place::Value(_) | Place::SecretJson(_)) => return None,
        NUMBER => "NaN or Infinity",
        text if text.contains(SURROGATE) => "a string with a lone surrogate",
        _ => return None,
    };
    Some(Problem::Type(Unexpected::Other(found), Expected::of(place)))
}
