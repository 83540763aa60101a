//! Dotted places in JSON, such as `metadata.pagination.total`.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::decode::Key;

/// The scalar at `place` of `value`, as text.
pub(crate) fn scalar(value: &Value, place: &str) -> Option<String> {
    let found = place.split('.').try_fold(value, |value, key| value.get(key))?;
    match found {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(found.to_string()),
        _ => None,
    }
}

/// Decodes a page: the items at one place and the total at another, in one pass, and nothing else.
pub(crate) struct PageSeed<T> {
    pub(crate) items: Option<&'static str>,
    pub(crate) total: Option<&'static str>,
    pub(crate) item: PhantomData<fn() -> T>,
}

impl<T> Clone for PageSeed<T> {
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

/// What was found of a page.
pub(crate) struct Found<T> {
    pub(crate) items: Option<Vec<T>>,
    pub(crate) total: Option<u64>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for PageSeed<T> {
    type Value = Found<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found<T>, D::Error> {
        let mut found = Found { items: None, total: None };
        let Some(place) = self.items else {
            found.items = Some(Vec::deserialize(deserializer)?);
            return Ok(found);
        };
        let level = Level { items: Some(place), total: self.total, found: &mut found };
        deserializer.deserialize_map(level)?;
        if found.items.is_none() {
            return Err(D::Error::custom(format_args!("no `{place}` in the answer")));
        }
        Ok(found)
    }
}

/// One object on the way to the two places.
struct Level<'a, T> {
    items: Option<&'static str>,
    total: Option<&'static str>,
    found: &'a mut Found<T>,
}

/// Where a key leads, seen from a place.
#[derive(Clone, Copy)]
enum Step {
    Elsewhere,
    Here,
    Below(&'static str),
}

fn step(place: Option<&'static str>, key: &str) -> Step {
    match place.and_then(|place| place.strip_prefix(key)) {
        Some("") => Step::Here,
        Some(rest) => rest.strip_prefix('.').map_or(Step::Elsewhere, Step::Below),
        None => Step::Elsewhere,
    }
}

impl Step {
    fn below(self) -> Option<&'static str> {
        match self {
            Self::Below(rest) => Some(rest),
            _ => None,
        }
    }
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Level<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Level<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// `null` on the way: nothing there.
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Key(key)) = map.next_key()? {
            match (step(self.items, &key), step(self.total, &key)) {
                (Step::Here, _) => {
                    self.found.items = Some(map.next_value::<Option<Vec<T>>>()?.unwrap_or_default());
                }
                (_, Step::Here) => self.found.total = number(&map.next_value()?),
                (Step::Elsewhere, Step::Elsewhere) => _ = map.next_value::<IgnoredAny>()?,
                (items, total) => map.next_value_seed(Level {
                    items: items.below(),
                    total: total.below(),
                    found: self.found,
                })?,
            }
        }
        Ok(())
    }
}

/// A total, also when it is written as text.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}
