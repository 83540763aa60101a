//! For `#[serde(with = "nullable")]`: `null` for a list or a map decodes as empty.
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
/// The errors of decoding `T`.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Deserialize<'de> + Default,
    D: Deserializer<'de>,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Encodes the value unchanged.
///
/// # Errors
///
/// The errors of the serializer.
pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}
