//! A key of a JSON object.

use std::borrow::Cow;

use serde::Deserialize;

/// A key that is copied only when it is escaped.
#[derive(Deserialize)]
pub(crate) struct Key<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);
