//! From an answer's bytes to its type.

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

/// How many values of one response are logged that were left out: a list may have thousands.
const MOST_WARNINGS: usize = 10;

impl Answer {
    /// The payload as a `T`.
    pub(crate) fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.decode_seed(PhantomData::<T>).map(|(value, _)| value)
    }

    /// The payload as what `seed` makes of it, and the paths of values that did not fit and were left out.
    ///
    /// Only this and what it calls is compiled once per type: it decodes straight from the body, and
    /// looks for the reason only when that fails.
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
                // Strict reading stops where the value is, so that the error has its place.
                None => self.decode_strictly(seed).map(|value| (value, Vec::new())),
            },
        }
    }

    /// The payload of a body that was repaired. Its marks are checked first: what is not JSON is for free-form values.
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

    /// One row of a list; `oddities` gets the paths of what was left out.
    pub(crate) fn decode_row<T: DeserializeOwned>(
        &self,
        row: &RawValue,
        index: usize,
        oddities: &mut Vec<String>,
    ) -> Result<T, Error> {
        let (decoded, left_out) = leniently(|| serde_json::from_str(row.get()));
        oddities.extend(left_out);
        decoded.or_else(|_| {
            // Strict reading stops where the value is, so that the error has its place.
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

    /// Logs what was left out: where it is, never what it is.
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

    /// What to decode instead of a payload that did not: a `null` for a list or a map is an empty one, an
    /// empty text for nothing is nothing.
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

    /// The error for a body that is not what the operation answers. What serde says is cut down to what
    /// does not quote the body, and is not kept as a cause for the same reason.
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
    // Some servers begin with a byte order mark, which is no JSON.
    let mut deserializer =
        serde_json::Deserializer::from_slice(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body));
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end().map(|()| value)
}

/// What serde says, without the values of the body that it likes to quote.
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

/// Finds the payload in an envelope and decodes it where it stands, in one pass.
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
