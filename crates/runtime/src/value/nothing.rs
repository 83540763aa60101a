//! The payload of an operation that returns none.

use serde::de::{Deserializer, IgnoredAny};
use serde::{Deserialize, Serialize};

/// The payload of an operation that returns nothing useful: decodes from anything, including an empty body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Nothing {}

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_ignored_any(IgnoredAny).map(|_| Self {})
    }
}
