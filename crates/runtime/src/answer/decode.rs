//! Decodes a response into its type.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};
use serde_json::value::RawValue;

use super::answer::Answer;
use super::key::Key;
use super::locate;
use super::repaired::Repaired;
use crate::error::{Error, ErrorKind, one_line};
use crate::object::{leniently, marked};

/// The maximum number of omitted values that are logged per response: a list may have thousands.
const MOST_WARNINGS: usize = 10;

impl Answer {
    /// The payload as a `T`.
    pub(crate) fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.decode_seed(PhantomData::<T>).map(|(value, _)| value)
    }

    /// Decodes the payload with `seed`; also returns the paths of values that did not match and were omitted.
    ///
    /// Only this and its callees are compiled once per type: it decodes directly from the body, and looks for the
    /// reason only on failure.
    pub(crate) fn decode_seed<'a, S>(&'a self, seed: S) -> Result<(S::Value, Vec<String>), Error>
    where
        S: DeserializeSeed<'a> + Clone,
    {
        if self.strict {
            return self.decode_strictly(seed).map(|value| (value, Vec::new()));
        }
        if let Some(Some(repaired)) = self.repaired.get() {
            return self.decode_repaired(repaired, seed);
        }
        let (decoded, oddities) = leniently(|| self.try_decode(self.bytes(), seed.clone()));
        match decoded {
            Ok(value) => {
                self.warn_of(&oddities);
                Ok((value, oddities))
            }
            Err(broken) => match broken.is_syntax().then(|| self.repaired()).flatten() {
                Some(repaired) => self.decode_repaired(repaired, seed),
                // Strict decoding stops at the value, so that the error has its path.
                None => self.decode_strictly(seed).map(|value| (value, Vec::new())),
            },
        }
    }

    /// Decodes a repaired body. The copy with marks is checked first: invalid JSON is accepted in free-form values
    /// only.
    fn decode_repaired<'a, S>(
        &'a self,
        repaired: &'a Repaired,
        seed: S,
    ) -> Result<(S::Value, Vec<String>), Error>
    where
        S: DeserializeSeed<'a> + Clone,
    {
        let check = |lenient| marked(lenient, || self.try_decode(&repaired.marked, seed.clone()).map(drop));
        let (checked, oddities) = check(true);
        if let Err(broken) = checked {
            let broken = check(false).0.err().unwrap_or(broken);
            return Err(self.undecodable(&broken));
        }
        let (decoded, _) = leniently(|| self.try_decode(&repaired.plain, seed));
        let value = decoded.map_err(|broken| self.undecodable(&broken))?;
        self.warn_of(&oddities);
        Ok((value, oddities))
    }

    /// Decodes one row of a list; `oddities` receives the paths of omitted values.
    pub(crate) fn decode_row<T: DeserializeOwned>(
        &self,
        row: &RawValue,
        index: usize,
        oddities: &mut Vec<String>,
    ) -> Result<T, Error> {
        let (decoded, left_out) = leniently(|| serde_json::from_str(row.get()));
        oddities.extend(left_out);
        decoded.or_else(|_| {
            // Strict decoding stops at the value, so that the error has its path.
            serde_json::from_str(row.get()).map_err(|broken| {
                oddities.push(format!("[{index}]"));
                let place = one_line(&locate::place(row.get().as_bytes(), &broken));
                let dot = if place.is_empty() { "" } else { "." };
                let what =
                    format!("row [{index}] cannot be read at [{index}]{dot}{place}: {}", unquoted(&broken));
                self.error(ErrorKind::Decode, what)
            })
        })
    }

    /// Logs the paths of omitted values, never the values.
    pub(crate) fn warn_of(&self, oddities: &[String]) {
        for path in oddities.iter().take(MOST_WARNINGS) {
            tracing::warn!(
                operation = self.operation.id(),
                path,
                "a value does not fit its field and is left out"
            );
        }
    }

    fn decode_strictly<'a, S>(&'a self, seed: S) -> Result<S::Value, Error>
    where
        S: DeserializeSeed<'a> + Clone,
    {
        let decoded = self.try_decode(self.bytes(), seed.clone());
        decoded.or_else(|broken| {
            let salvaged = self.substitutes().iter().find_map(|other| from_slice(other, seed.clone()).ok());
            salvaged.ok_or_else(|| self.undecodable(&broken))
        })
    }

    fn try_decode<'a, S>(&self, body: &'a [u8], seed: S) -> serde_json::Result<S::Value>
    where
        S: DeserializeSeed<'a> + Clone,
    {
        match self.envelope.data {
            _ if body.trim_ascii().is_empty() => from_slice(b"null", seed),
            Some(key) => from_slice(body, Open { key, seed }),
            None => from_slice(body, seed),
        }
    }

    /// Substitutes for a payload that does not decode: an empty list or map for `null`, and `null` for an empty
    /// string.
    fn substitutes(&self) -> &'static [&'static [u8]] {
        let payload = match self.envelope.data {
            Some(key) => from_slice(self.bytes(), Open { key, seed: PhantomData::<&RawValue> }),
            None => from_slice(self.bytes(), PhantomData::<&RawValue>),
        };
        match payload.map(RawValue::get) {
            Ok("null") => &[b"[]", b"{}"],
            Ok("\"\"") => &[b"null"],
            _ => &[],
        }
    }

    /// The error for a body that does not match the operation. The message of serde is reduced to the parts that do not
    /// quote the body, and is not kept as a source for the same reason.
    fn undecodable(&self, broken: &serde_json::Error) -> Error {
        let mut what = self.describe(broken);
        let body = self.bytes().trim_ascii_start();
        if broken.is_syntax() && (body.starts_with(b"{") || body.starts_with(b"[")) {
            let place = one_line(&locate::place(self.bytes(), broken));
            what.push_str(if place.is_empty() { "" } else { " at " });
            what.push_str(&format!("{place}, line {} column {}", broken.line(), broken.column()));
        }
        if broken.is_data() && !self.bytes().trim_ascii().is_empty() {
            let place = one_line(&locate::place(self.bytes(), broken));
            what.push_str(if place.is_empty() { "" } else { " at " });
            what.push_str(&format!("{place}: {}", unquoted(broken)));
        }
        self.error(ErrorKind::Decode, what)
    }
}

fn from_slice<'de, S: DeserializeSeed<'de>>(body: &'de [u8], seed: S) -> serde_json::Result<S::Value> {
    // Some servers begin the body with a byte order mark, which is not valid JSON.
    let mut deserializer =
        serde_json::Deserializer::from_slice(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body));
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end().map(|()| value)
}

/// The message of serde without quoted values of the body.
fn unquoted(broken: &serde_json::Error) -> String {
    let text = broken.to_string();
    let named = ["missing field", "duplicate field", "no `", "data did not match any variant"];
    if named.iter().any(|start| text.starts_with(start)) {
        return one_line(&text);
    }
    let found = ["invalid type: ", "invalid value: ", "invalid length "]
        .iter()
        .find_map(|start| Some((start, text.strip_prefix(start)?)));
    match (found, text.rsplit_once(", expected ")) {
        (Some((start, found)), Some((_, expected))) => {
            let kind = found.split(['"', '`', ',']).next().unwrap_or_default().trim_end();
            one_line(&format!("{start}{kind}, expected {expected}"))
        }
        _ => format!("a value that does not fit at line {} column {}", broken.line(), broken.column()),
    }
}

/// Finds the payload in an envelope and decodes it in place, in a single pass.
#[derive(Clone)]
struct Open<S> {
    key: &'static str,
    seed: S,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Open<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Open<S> {
    type Value = S::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", self.key)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<S::Value, A::Error> {
        let (mut seed, mut value) = (Some(self.seed), None);
        while let Some(Key(key)) = map.next_key()? {
            match seed.take_if(|_| key == self.key) {
                Some(seed) => value = Some(map.next_value_seed(seed)?),
                None => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        value.ok_or_else(|| A::Error::custom(format_args!("no `{}` in the answer", self.key)))
    }
}
