//! A placeholder for any value of an argument.

use std::borrow::Cow;

use cloudmgr_runtime::{Param, Secret, Uuid};

/// The placeholder on the wire, which no real value equals.
const TEXT: &str = "cloudmgr-testkit:any";

/// The same as a UUID.
const UUID: Uuid = Uuid::from_u128(0xa0a0_a0a0_a0a0_4a0a_8a0a_a0a0_a0a0_a0a0);

/// Any value of an argument, see [`ANY`].
#[derive(Clone, Copy, Debug)]
pub struct Any;

/// Any value: as an argument of the path or the query, and as a string or UUID in a body. Use it only in calls that
/// are matched, never in a call that is sent.
pub const ANY: Any = Any;

/// The prefix of a placeholder of a secret in a recording.
const PLACEHOLDER: &str = "recorded-secret-";

/// The placeholder of a secret in a recording.
pub(crate) fn placeholder(number: usize) -> String {
    format!("{PLACEHOLDER}{number}")
}

/// Whether a value on the wire matches any value, like the secrets of a recording.
pub(crate) fn is_any(text: &str) -> bool {
    text == TEXT || text.starts_with(PLACEHOLDER) || text == "a0a0a0a0-a0a0-4a0a-8a0a-a0a0a0a0a0a0"
}

impl Param for Any {
    fn encode(&self) -> Cow<'_, str> {
        Cow::Borrowed(TEXT)
    }
}

impl From<Any> for String {
    fn from(_: Any) -> Self {
        TEXT.to_owned()
    }
}

impl From<Any> for Uuid {
    fn from(_: Any) -> Self {
        UUID
    }
}

impl From<Any> for Secret {
    fn from(_: Any) -> Self {
        Self::from(TEXT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_is_known_again_in_each_of_its_forms() {
        assert!(is_any(&String::from(ANY)) && is_any(&Uuid::from(ANY).to_string()) && is_any(&ANY.encode()));
        assert!(!is_any("any"));
    }
}
