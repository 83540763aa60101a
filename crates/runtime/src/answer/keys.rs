//! The keys of the items of a list, read without decoding the items.

use std::fmt;
use std::hash::{BuildHasher, RandomState};

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::key::Key;

/// Returns hashes of the keys of a list's items: `None` for an item that is not an object or has no key.
///
/// Everything else is skipped in the same pass.
#[derive(Clone)]
pub(crate) struct Keys {
    pub(crate) key: &'static str,
    pub(crate) hasher: RandomState,
}

impl<'de> DeserializeSeed<'de> for Keys {
    type Value = Vec<Option<u64>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Keys {
    type Value = Vec<Option<u64>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        std::iter::from_fn(|| list.next_element_seed(Item(&self)).transpose()).collect()
    }
}

/// One item of the list.
struct Item<'k>(&'k Keys);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = Option<u64>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<u64>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// `fn visit_…(self, …) -> no key`, for everything except objects.
macro_rules! no_key {
    ($($visit:ident $(($value:ty))?),+ $(,)?) => {
        $(fn $visit<E>(self $(, _: $value)?) -> Result<Option<u64>, E> {
            Ok(None)
        })+
    };
}

impl<'de> Visitor<'de> for Item<'_> {
    type Value = Option<u64>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    no_key! {
        visit_unit,
        visit_bool(bool),
        visit_i64(i64),
        visit_u64(u64),
        visit_f64(f64),
        visit_str(&str),
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Option<u64>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<u64>, A::Error> {
        let mut found: Option<&RawValue> = None;
        while let Some(Key(key)) = map.next_key()? {
            if key == self.0.key {
                found = map.next_value()?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found.map(|key| self.0.hasher.hash_one(key.get())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(list: &str) -> Vec<Option<u64>> {
        let keys = Keys { key: "id", hasher: RandomState::new() };
        keys.deserialize(&mut serde_json::Deserializer::from_str(list)).unwrap()
    }

    #[test]
    fn items_with_the_same_key_have_the_same_hash_whatever_else_is_in_them() {
        let keys = keys(r#"[{"id": "a", "x": {"id": 1}}, {"x": [1], "id": "a"}, {"id": "b"}, {"id": 7}]"#);
        assert_eq!(keys[0], keys[1]);
        assert!(keys.iter().all(Option::is_some) && keys[1] != keys[2] && keys[2] != keys[3]);
    }

    #[test]
    fn an_item_without_a_key_has_none() {
        let keys = keys(r#"[{}, {"id": null}, 1, -1, 1.5, true, null, "id", [{"id": 1}]]"#);
        assert_eq!(keys, [None; 9]);
    }
}
