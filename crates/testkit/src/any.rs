//! A stand-in for any value of an argument.

use std::borrow::Cow;

use cloudmgr_runtime::{Param, Secret, Uuid};

/// What stands for any value on the wire; no value of an API looks like it.
const TEXT: &str = "cloudmgr-testkit:any";

/// The same as a UUID.
const UUID: Uuid = Uuid::from_u128(0xa0a0_a0a0_a0a0_4a0a_8a0a_a0a0_a0a0_a0a0);

/// Any value of an argument, see [`ANY`].
#[derive(Clone, Copy, Debug)]
pub struct Any;

/// Any value: as an argument of the path or the query, and as a string or UUID of a body. It is of use in calls that are
/// compared with others, never in one that is sent.
pub const ANY: Any = Any;

/// How a secret begins that was replaced in a recording.
const PLACEHOLDER: &str = "recorded-secret-";

/// What stands for the secret of this number in a recording.
pub(crate) fn placeholder(number: usize) -> String {
    format!("{PLACEHOLDER}{number}")
}

/// Whether a value on the wire stands for any: a secret of a recording does.
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
