//! Maps keys to fields, and records which were read.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use super::shape::{Field, Presence};

/// The fields that were read: a bit each for the first 128, enough for nearly every struct.
#[derive(Default)]
pub(super) struct Seen {
    first: u128,
    others: Vec<usize>,
}

impl Seen {
    fn bit(index: usize) -> Option<u128> {
        1_u128.checked_shl(u32::try_from(index).ok()?)
    }

    pub(super) fn has(&self, index: usize) -> bool {
        match Self::bit(index) {
            Some(bit) => self.first & bit != 0,
            None => self.others.contains(&index),
        }
    }

    /// Inserts an index and returns whether it is new.
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let is_new = !self.has(index);
        match Self::bit(index) {
            Some(bit) => self.first |= bit,
            None => self.others.push(index),
        }
        is_new
    }
}

/// The meaning of a key.
pub(super) enum Key {
    Field(usize),
    /// A key that is not in the table; empty if it is not kept.
    Other(String),
}

/// Finds the field for a key; the one after the previous field is tried first.
pub(super) struct Which {
    pub(super) fields: &'static [Field],
    pub(super) next: usize,
    /// Whether keys that are not in the table are kept.
    pub(super) keep: bool,
}

impl<'de> DeserializeSeed<'de> for Which {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Which {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        let is_it = |field: &Field| field.name == key && field.presence != Presence::Rest;
        if self.fields.get(self.next).is_some_and(is_it) {
            return Ok(Key::Field(self.next));
        }
        Ok(match self.fields.iter().position(is_it) {
            Some(index) => Key::Field(index),
            None => Key::Other(if self.keep { key.to_owned() } else { String::new() }),
        })
    }
}
