//! For `#[serde(with = "nullable")]`: a `null` where a list or a map was decodes as an empty one.
//!
//! ```
//! use cloudmgr_runtime::nullable;
//!
//! #[derive(serde::Deserialize)]
//! struct Image {
//!     #[serde(default, deserialize_with = "nullable::deserialize")]
//!     tags: Vec<String>,
//! }
//! let image: Image = serde_json::from_str(r#"{"tags": null}"#)?;
//! assert!(image.tags.is_empty());
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Decodes a value, or the default for `null`.
///
/// # Errors
///
/// What `T` says of anything else.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Deserialize<'de> + Default,
    D: Deserializer<'de>,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Encodes the value as it is.
///
/// # Errors
///
/// What the serializer says.
pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}
