//! Dotted paths in JSON, such as `metadata.pagination.total`.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::key::Key;
use crate::api::Operation;

/// The scalar at the path `place` in `value`, as a string.
pub(crate) fn scalar(value: &Value, place: &str) -> Option<String> {
    let found = place.split('.').try_fold(value, |value, key| value.get(key))?;
    match found {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(found.to_string()),
        _ => None,
    }
}

/// The scalars at the path `place` in `value`, as strings. A field followed by `[]` is a list, of which each item is
/// searched: `items[].state`.
pub(crate) fn scalars(value: &Value, place: &str) -> Vec<String> {
    let Some((list, rest)) = place.split_once("[].") else {
        return scalar(value, place).into_iter().collect();
    };
    let found = list.split('.').try_fold(value, |value, key| value.get(key)).and_then(Value::as_array);
    found.into_iter().flatten().flat_map(|item| scalars(item, rest)).collect()
}

/// Decodes only the items and the total of a page, each at its path, in a single pass.
#[derive(Clone)]
pub(crate) struct PageSeed<S> {
    /// The path of the items; `None` if the payload is the list.
    pub(crate) place: Option<&'static str>,
    pub(crate) total: Option<&'static str>,
    /// Decodes the list.
    pub(crate) items: S,
}

impl<S> PageSeed<S> {
    /// The items and the total where an operation has them.
    pub(crate) fn of(operation: &Operation, items: S) -> Self {
        let paging = operation.paging();
        Self {
            place: paging.and_then(|paging| paging.items),
            total: paging.and_then(|paging| paging.total),
            items,
        }
    }
}

/// The parts of a page that were found.
pub(crate) struct Found<L> {
    pub(crate) items: Option<L>,
    pub(crate) total: Option<u64>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for PageSeed<S> {
    type Value = Found<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let mut found = Found { items: None, total: None };
        let Some(place) = self.place else {
            found.items = Some(self.items.deserialize(deserializer)?);
            return Ok(found);
        };
        let mut seed = Some(self.items);
        let places = Places { items: Some(place), total: self.total };
        let level = Level { places, seed: &mut seed, found: &mut found };
        deserializer.deserialize_map(level)?;
        if seed.is_some() {
            return Err(D::Error::custom(format_args!("no `{place}` in the answer")));
        }
        Ok(found)
    }
}

/// The remaining parts of both paths, relative to an object on the way.
#[derive(Clone, Copy)]
struct Places {
    items: Option<&'static str>,
    total: Option<&'static str>,
}

/// An object on the way to the items and the total.
struct Level<'a, S, L> {
    places: Places,
    /// Taken when the list is found, even if it is `null`.
    seed: &'a mut Option<S>,
    found: &'a mut Found<L>,
}

/// The next step from a key towards a path.
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

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Level<'_, S, S::Value> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Level<'_, S, S::Value> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// `null` on the way: nothing is found.
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { places, seed, found } = self;
        while let Some(Key(key)) = map.next_key()? {
            match (step(places.items, &key), step(places.total, &key)) {
                (Step::Here, _) => match seed.take() {
                    Some(seed) => found.items = map.next_value_seed(OrNull(seed))?,
                    None => _ = map.next_value::<IgnoredAny>()?,
                },
                (_, Step::Here) => found.total = number(&map.next_value()?),
                (Step::Elsewhere, Step::Elsewhere) => _ = map.next_value::<IgnoredAny>()?,
                (items, total) => {
                    let places = Places { items: items.below(), total: total.below() };
                    map.next_value_seed(Level { places, seed, found })?;
                }
            }
        }
        Ok(())
    }
}

/// Applies a seed, or returns nothing for `null`.
struct OrNull<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for OrNull<S> {
    type Value = Option<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for OrNull<S> {
    type Value = Option<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or null")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}

/// A total, even if it is written as a string or as a float such as `250.0`.
fn number(value: &Value) -> Option<u64> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    let whole = text.split_once('.').map_or(&*text, |(whole, fraction)| {
        if fraction.bytes().all(|digit| digit == b'0') { whole } else { "" }
    });
    whole.parse().ok()
}
