//! Decodes a response into its type.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};
use serde_json::value::RawValue;

use super::answer::Answer;
use super::json_path::PageSeed;
use super::key::Key;
use super::locate;
use super::repaired::Repaired;
use crate::error::{Error, ErrorKind, one_line};
use crate::object::{List, ListSeed, Place, Slot, SlotSeed, View, leniently, marked};

/// The maximum number of omitted values that are logged per response: a list may have thousands.
const MOST_WARNINGS: usize = 10;

/// Decodes the payload of a body, which is in the envelope with this key, and stores it where the closure was told to.
type Read<'r, 'a> = dyn FnMut(&'a [u8], Option<&'static str>) -> serde_json::Result<()> + 'r;

impl Answer {
    /// The payload as a `T`.
    pub(crate) fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.decode_seed(PhantomData::<T>).map(|(value, _)| value)
    }

    /// Decodes the payload with `seed`; also returns the paths of values that did not match and were omitted.
    pub(crate) fn decode_seed<'a, S>(&'a self, seed: S) -> Result<(S::Value, Vec<String>), Error>
    where
        S: DeserializeSeed<'a> + Clone,
    {
        let mut found = None;
        let oddities = self.read(&mut |body, key| {
            found = Some(payload(body, key, seed.clone())?);
            Ok(())
        })?;
        let value = found.ok_or_else(|| self.error(ErrorKind::Decode, "the response has no payload"))?;
        Ok((value, oddities))
    }

    /// As [`decode_seed`](Self::decode_seed), into a value whose type is not known here.
    pub(crate) fn fill(&self, value: &mut dyn Slot) -> Result<Vec<String>, Error> {
        self.read(&mut |body, key| match value.view() {
            View::List(_) => payload(body, key, Whole(&mut *value)),
            _ => payload(body, key, SlotSeed(&mut *value)),
        })
    }

    /// Fills the rows of a page; also returns the total, and the paths of values that were omitted.
    pub(crate) fn fill_page(&self, rows: &mut dyn List) -> Result<(Option<u64>, Vec<String>), Error> {
        let mut total = None;
        let oddities = self.read(&mut |body, key| {
            total = payload(body, key, PageSeed::of(self.operation, ListSeed(&mut *rows)))?.total;
            Ok(())
        })?;
        Ok((total, oddities))
    }

    /// Decodes the payload with `read`, and returns the paths of omitted values. `read` is called again for a body that has
    /// to be repaired; each call replaces the result of the previous one.
    fn read<'a>(&'a self, read: &mut Read<'_, 'a>) -> Result<Vec<String>, Error> {
        if self.strict {
            return self.read_strictly(read).map(|()| Vec::new());
        }
        if let Some(Some(repaired)) = self.repaired.get() {
            return self.read_repaired(repaired, read);
        }
        let (done, oddities) = leniently(|| self.try_read(self.bytes(), read));
        match done {
            Ok(()) => {
                self.warn_of(&oddities);
                Ok(oddities)
            }
            Err(broken) => match broken.is_syntax().then(|| self.repaired()).flatten() {
                Some(repaired) => self.read_repaired(repaired, read),
                // Strict decoding stops at the value, so that the error has its path.
                None => self.read_strictly(read).map(|()| Vec::new()),
            },
        }
    }

    /// Reads a repaired body. The copy with marks is checked first: invalid JSON is accepted in free-form values only.
    fn read_repaired<'a>(
        &'a self,
        repaired: &'a Repaired,
        read: &mut Read<'_, 'a>,
    ) -> Result<Vec<String>, Error> {
        let (checked, oddities) = marked(true, || self.try_read(&repaired.marked, read));
        if let Err(broken) = checked {
            let (strictly, _) = marked(false, || self.try_read(&repaired.marked, read));
            return Err(self.undecodable(&strictly.err().unwrap_or(broken)));
        }
        let (done, _) = leniently(|| self.try_read(&repaired.plain, read));
        done.map_err(|broken| self.undecodable(&broken))?;
        self.warn_of(&oddities);
        Ok(oddities)
    }

    /// Reads one row of a list with `read`; `oddities` receives the paths of omitted values.
    pub(crate) fn read_row(
        &self,
        row: &RawValue,
        index: usize,
        oddities: &mut Vec<String>,
        read: &mut dyn FnMut(&str) -> serde_json::Result<()>,
    ) -> Result<(), Error> {
        let (value, left_out) = leniently(|| read(row.get()));
        oddities.extend(left_out);
        // Strict decoding stops at the value, so that the error has its path.
        value.or_else(|_| read(row.get())).map_err(|broken| {
            oddities.push(format!("[{index}]"));
            self.unreadable(row, index, &broken)
        })
    }

    fn unreadable(&self, row: &RawValue, index: usize, broken: &serde_json::Error) -> Error {
        let place = one_line(&locate::place(row.get().as_bytes(), broken));
        let dot = if place.is_empty() { "" } else { "." };
        let what = format!("row [{index}] cannot be read at [{index}]{dot}{place}: {}", unquoted(broken));
        self.error(ErrorKind::Decode, what)
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

    fn read_strictly<'a>(&'a self, read: &mut Read<'_, 'a>) -> Result<(), Error> {
        let done = self.try_read(self.bytes(), read);
        done.or_else(|broken| {
            let salvaged = self.substitutes().iter().any(|other| read(other, None).is_ok());
            salvaged.then_some(()).ok_or_else(|| self.undecodable(&broken))
        })
    }

    fn try_read<'a>(&self, body: &'a [u8], read: &mut Read<'_, 'a>) -> serde_json::Result<()> {
        if body.trim_ascii().is_empty() { read(b"null", None) } else { read(body, self.envelope.data) }
    }

    /// Substitutes for a payload that does not decode: an empty list or map for `null`, and `null` for an empty
    /// string.
    fn substitutes(&self) -> &'static [&'static [u8]] {
        match payload(self.bytes(), self.envelope.data, PhantomData::<&RawValue>).map(RawValue::get) {
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

/// Reads the payload of a body, which is in an envelope if there is a key.
fn payload<'de, S>(body: &'de [u8], key: Option<&'static str>, seed: S) -> serde_json::Result<S::Value>
where
    S: DeserializeSeed<'de>,
{
    match key {
        Some(key) => from_slice(body, Open { key, seed }),
        None => from_slice(body, seed),
    }
}

/// A list that is the whole payload.
struct Whole<'a>(&'a mut dyn Slot);

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0.place() {
            Place::List(list) => ListSeed(list).deserialize(deserializer),
            _ => SlotSeed(self.0).deserialize(deserializer),
        }
    }
}

/// Fills a row of a list.
///
/// From a string, as programs decode: rustc shares an instance of the reader, which is never inlined, with the crates
/// above, so that `serde_json::from_str` into a type of an SDK does not compile it again.
pub(crate) fn fill_row(row: &mut dyn Slot, json: &str) -> serde_json::Result<()> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    SlotSeed(row).deserialize(&mut deserializer)?;
    deserializer.end()
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
