//! Redacted values.

use std::cell::Cell;
use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use subtle::ConstantTimeEq;

use super::param::Param;

/// The placeholder for a redacted value.
pub(crate) const MASK: &str = "[redacted]";

/// A secret string. `Debug` redacts it, `Serialize` redacts it outside of [`reveal`], and it has no `Display`. Its
/// memory is wiped when it is dropped.
///
/// ```
/// # use cloudmgr_runtime::Secret;
/// let password = Secret::from("hunter2");
/// assert_eq!(format!("{password:?}"), "[redacted]");
/// assert_eq!(serde_json::to_string(&password)?, r#""[redacted]""#);
/// assert_eq!(password.expose(), "hunter2");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Secret(SecretString);

impl Secret {
    /// The secret string. The caller is responsible for not leaking it.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// Free-form JSON that may contain secrets, such as the inputs of a deployment. Redacted like [`Secret`].
#[derive(Clone, Default, PartialEq)]
pub struct SecretJson(Value);

impl SecretJson {
    /// The secret value. The caller is responsible for not leaking it.
    pub fn expose(&self) -> &Value {
        &self.0
    }
}

thread_local! {
    /// The number of nested [`reveal`] scopes on this thread.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    /// The number of secrets that this thread has revealed so far.
    static REVEALED: Cell<u64> = const { Cell::new(0) };
}

/// Ends a [`reveal`] scope, even if the scope panics.
struct Scope;

impl Drop for Scope {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get().saturating_sub(1));
    }
}

/// Runs `work` with secrets serialized in plain text, on this thread only.
///
/// ```
/// # use cloudmgr_runtime::{Secret, secret};
/// let saved = secret::reveal(|| serde_json::to_string(&Secret::from("hunter2")))?;
/// assert_eq!(saved, r#""hunter2""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn reveal<R>(work: impl FnOnce() -> R) -> R {
    DEPTH.set(DEPTH.get().saturating_add(1));
    let _scope = Scope;
    work()
}

/// Like [`reveal`]; also returns whether a secret was revealed.
pub(crate) fn reveal_counted<R>(work: impl FnOnce() -> R) -> (R, bool) {
    let before = REVEALED.get();
    let result = reveal(work);
    (result, REVEALED.get() != before)
}

/// Records that a secret is about to be serialized; returns whether it may be revealed.
fn is_revealed() -> bool {
    let revealed = DEPTH.get() > 0;
    if revealed {
        REVEALED.set(REVEALED.get().wrapping_add(1));
    }
    revealed
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if is_revealed() { self.expose() } else { MASK })
    }
}

impl Serialize for SecretJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_revealed() { self.0.serialize(serializer) } else { serializer.serialize_str(MASK) }
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl<'de> Deserialize<'de> for SecretJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

impl fmt::Debug for SecretJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<Value> for SecretJson {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl From<Map<String, Value>> for SecretJson {
    fn from(fields: Map<String, Value>) -> Self {
        Self(Value::Object(fields))
    }
}

impl PartialEq for Secret {
    /// Compares in constant time: the duration depends only on the lengths.
    fn eq(&self, other: &Self) -> bool {
        self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }
}

impl Eq for Secret {}

impl Param for Secret {
    fn encode(&self) -> std::borrow::Cow<'_, str> {
        self.expose().into()
    }

    fn is_secret(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_masked_in_debug_and_json_until_it_is_revealed() {
        let secret = Secret::from("canary");
        let json = SecretJson::from(serde_json::json!({"password": "canary"}));
        let shown = format!("{secret:?}{json:?}{}", serde_json::to_string(&(&secret, &json)).unwrap());
        assert!(!shown.contains("canary"));
        let saved = reveal(|| serde_json::to_string(&(&secret, &json))).unwrap();
        assert_eq!(saved, r#"["canary",{"password":"canary"}]"#);
        assert_eq!(serde_json::from_str::<(Secret, SecretJson)>(&saved).unwrap(), (secret, json));
    }

    #[test]
    fn a_panic_inside_reveal_does_not_leave_the_scope_open() {
        let result = std::panic::catch_unwind(|| reveal(|| std::panic::resume_unwind(Box::new(()))));
        assert!(result.is_err());
        assert_eq!(serde_json::to_string(&Secret::from("canary")).unwrap(), r#""[redacted]""#);
    }

    #[test]
    fn secrets_are_equal_when_their_texts_are() {
        assert_eq!(Secret::from("a"), Secret::from("a"));
        assert_ne!(Secret::from("a"), Secret::from("b"));
        assert_ne!(Secret::from("a"), Secret::from("ab"));
    }

    #[test]
    fn only_a_revealed_secret_is_counted() {
        assert!(reveal_counted(|| serde_json::to_string(&Secret::from("a"))).1);
        assert!(!reveal_counted(|| serde_json::to_string("a")).1);
    }
}
