//! Marks for tokens that are not valid JSON.
//!
//! A body with `NaN`, `Infinity` or lone surrogates is checked with a mark for each: free-form values may contain them,
//! typed fields may not. The values are then decoded from another copy of the body.

use super::scalar::{Expected, Problem};
use super::slot::Place;
use serde::de::Unexpected;

/// The mark for an invalid number: a string that no API uses.
pub(crate) const NUMBER: &str = "\u{7f}";

/// The mark for a lone surrogate in a string: a noncharacter.
pub(crate) const SURROGATE: char = '\u{fdd0}';

/// The mark in `text` that is not allowed in `place`.
pub(super) fn misplaced(text: &str, place: &Place<'_>) -> Option<Problem<'static>> {
    let found = match text {
        _ if matches!(place, Place::Value(_) | Place::SecretJson(_)) => return None,
        NUMBER => "NaN or Infinity",
        text if text.contains(SURROGATE) => "a string with a lone surrogate",
        _ => return None,
    };
    Some(Problem::Type(Unexpected::Other(found), Expected::of(place)))
}
