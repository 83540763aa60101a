//! The writer: serializes any slot.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::shape::Presence;
use super::slot::{Keyed, List, Object, View};

/// Writes an object: the implementation of `Serialize` for structs with a table.
///
/// # Errors
///
/// The errors of the serializer.
pub fn serialize<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = serializer.serialize_map(None)?;
    let mut result = Ok(());
    object.with(&mut |slots| {
        result = object.shape().fields.iter().zip(slots).try_for_each(|(field, slot)| match field.presence {
            Presence::Optional if slot.is_empty() => Ok(()),
            Presence::Rest => rest(&slot.view(), &mut entries),
            _ => entries.serialize_entry(field.name, &slot.view()),
        });
    });
    result?;
    entries.end()
}

/// Writes the entries of a map as fields of its object.
fn rest<M: SerializeMap>(view: &View<'_>, entries: &mut M) -> Result<(), M::Error> {
    match view {
        View::Keyed(map) => keyed(*map, entries),
        View::Map(map) => map.iter().try_for_each(|(key, value)| entries.serialize_entry(key, value)),
        _ => Ok(()),
    }
}

fn keyed<M: SerializeMap>(map: &dyn Keyed, entries: &mut M) -> Result<(), M::Error> {
    let mut result = Ok(());
    map.each(&mut |key, value| {
        if result.is_ok() {
            result = entries.serialize_entry(key, &value.view());
        }
    });
    result
}

fn list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut items = serializer.serialize_seq(Some(list.count()))?;
    let mut slots = (0..list.count()).filter_map(|index| list.get(index));
    slots.try_for_each(|item| items.serialize_element(&item.view()))?;
    items.end()
}

impl Serialize for View<'_> {
    // Shared with the crates above: see `shared`.
    #[inline(never)]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Unsigned(value) => serializer.serialize_u64(*value),
            Self::Signed(value) => serializer.serialize_i64(*value),
            Self::F32(value) => serializer.serialize_f32(*value),
            Self::F64(value) => serializer.serialize_f64(*value),
            Self::String(value) => serializer.serialize_str(value),
            Self::Secret(value) => value.serialize(serializer),
            Self::Time(value) => value.serialize(serializer),
            Self::Date(value) => value.serialize(serializer),
            Self::Uuid(value) => value.serialize(serializer),
            Self::Value(value) => value.serialize(serializer),
            Self::SecretJson(value) => value.serialize(serializer),
            Self::Map(value) => value.serialize(serializer),
            Self::List(value) => list(*value, serializer),
            Self::Keyed(value) => {
                let mut entries = serializer.serialize_map(None)?;
                keyed(*value, &mut entries)?;
                entries.end()
            }
            Self::Object(value) => serialize(*value, serializer),
        }
    }
}
