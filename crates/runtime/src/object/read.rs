//! The reader: fills any slot from a deserializer.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::{Map, Value};

use super::context::Reading;
use super::keys::{Key, Seen, Which};
use super::mark;
use super::misfit::Misfit;
use super::scalar::{self, Scalar};
use super::shape::{Field, Presence};
use super::slot::{Keyed, List, Object, Place, Slot, View};

/// Whether a value matches. With strict decoding, a mismatch is an error immediately.
type Fit = Result<(), Misfit>;

/// Reads a value: the implementation of `Deserialize` for types with a table.
///
/// # Errors
///
/// The errors of the deserializer, or a mismatch of the value.
#[inline]
pub fn deserialize<'de, T: Slot, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    fill(&mut value, Reading::begin(), deserializer)?;
    Ok(value)
}

/// Reads a value that is already parsed, strictly.
///
/// # Errors
///
/// A mismatch of the value.
pub fn from_value<T: Slot>(value: &Value) -> Result<T, serde_json::Error> {
    let mut slot = T::blank();
    fill_strictly(&mut slot, value)?;
    Ok(slot)
}

/// Not generic, so that it is compiled only in this crate.
fn fill_strictly(slot: &mut dyn Slot, value: &Value) -> Result<(), serde_json::Error> {
    fill(slot, Reading::strict(), value)
}

/// The value as one of the alternatives of a type, if it matches.
pub fn one<T: Slot>(value: &Value) -> Option<T> {
    from_value(value).ok()
}

/// The tag property of an object, which determines its type; empty if it is absent or not a string.
///
/// `None` if the value is not an object.
pub fn tag<'a>(value: &'a Value, property: &str) -> Option<&'a str> {
    let tag = value.as_object()?.get(property);
    Some(tag.and_then(Value::as_str).unwrap_or_default())
}

/// Fills a slot: for code that holds a value as a slot.
pub(crate) struct SlotSeed<'a>(pub(crate) &'a mut dyn Slot);

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        fill(self.0, Reading::begin(), deserializer)
    }
}

/// Fills a list whose items are values of their own: an item that does not match is an error.
pub(crate) struct ListSeed<'a>(pub(crate) &'a mut dyn List);

impl<'de> DeserializeSeed<'de> for ListSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for ListSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.clear(items.size_hint().unwrap_or(0));
        while items.next_element_seed(Pushed(&mut *self.0))?.is_some() {}
        Ok(())
    }
}

/// Fills a new item of a list.
struct Pushed<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for Pushed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        push(self.0, |slot| fill(slot, Reading::begin(), deserializer).map(Ok)).map(|_| ())
    }
}

/// Adds an item to a list, if `fill` succeeds.
fn push<E>(list: &mut dyn List, fill: impl FnOnce(&mut dyn Slot) -> Result<Fit, E>) -> Result<Fit, E> {
    let (mut fill, mut result) = (Some(fill), Ok(Ok(())));
    list.push(&mut |slot| {
        if let Some(fill) = fill.take() {
            result = fill(slot);
        }
        matches!(result, Ok(Ok(())))
    });
    result
}

#[inline(never)]
fn fill<'de, D>(slot: &mut dyn Slot, mut reading: Reading, deserializer: D) -> Result<(), D::Error>
where
    D: Deserializer<'de>,
{
    match (Fill { slot, reading: &mut reading }).deserialize(deserializer)? {
        Ok(()) => {
            if let View::Object(object) = slot.view() {
                reading.end(object.shape().name);
            }
            Ok(())
        }
        Err(misfit) => Err(D::Error::custom(misfit)),
    }
}

/// Fills a slot with the next value.
struct Fill<'a> {
    slot: &'a mut dyn Slot,
    reading: &'a mut Reading,
}

impl<'de> DeserializeSeed<'de> for Fill<'_> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Fill<'_> {
    /// Stores a single value, or reports a mismatch.
    fn put<E: Error>(self, scalar: Scalar<'_>) -> Result<Fit, E> {
        match scalar.put(self.slot.place(), self.reading.is_lenient()) {
            Ok(()) => Ok(Ok(())),
            Err(problem) => {
                self.slot.reset();
                refuse(self.reading, problem)
            }
        }
    }
}

/// A mismatch: an error immediately if decoding is strict.
fn refuse<E: Error>(reading: &Reading, problem: scalar::Problem<'_>) -> Result<Fit, E> {
    if reading.is_lenient() { Ok(Err(Misfit::new(problem.to_string()))) } else { Err(problem.into_error()) }
}

impl<'de> Visitor<'de> for Fill<'_> {
    type Value = Fit;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Fit, E> {
        self.put(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Fit, E> {
        self.put(Scalar::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Fit, E> {
        self.put(Scalar::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Fit, E> {
        self.put(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Fit, E> {
        if self.reading.is_marked()
            && let Some(problem) = mark::misplaced(value, &self.slot.place())
        {
            self.slot.reset();
            return refuse(self.reading, problem);
        }
        self.put(Scalar::Str(value))
    }

    fn visit_none<E: Error>(self) -> Result<Fit, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_unit<E: Error>(self) -> Result<Fit, E> {
        if self.slot.is_nullable() {
            self.slot.reset();
            return Ok(Ok(()));
        }
        self.put(Scalar::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Fit, A::Error> {
        let problem = match self.slot.place() {
            Place::List(list) => return fill_list(list, self.reading, items),
            place @ (Place::Value(_) | Place::SecretJson(_) | Place::OneOf(_)) => {
                match put_json(place, Value::deserialize(SeqAccessDeserializer::new(items))?) {
                    Ok(()) => return Ok(Ok(())),
                    Err(problem) => problem,
                }
            }
            other => {
                let problem = scalar::Problem::Type(Unexpected::Seq, scalar::Expected::of(&other));
                if self.reading.is_lenient() {
                    while items.next_element::<IgnoredAny>()?.is_some() {}
                }
                problem
            }
        };
        self.slot.reset();
        refuse(self.reading, problem)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Fit, A::Error> {
        let problem = match self.slot.place() {
            Place::Object(object) => return fill_object(object, self.reading, entries),
            Place::Keyed(map) => return fill_keyed(map, self.reading, entries),
            Place::Map(map) => {
                *map = Map::deserialize(MapAccessDeserializer::new(entries))?;
                return Ok(Ok(()));
            }
            place @ (Place::Value(_) | Place::SecretJson(_) | Place::OneOf(_)) => {
                match put_json(place, Value::deserialize(MapAccessDeserializer::new(entries))?) {
                    Ok(()) => return Ok(Ok(())),
                    Err(problem) => problem,
                }
            }
            other => {
                let problem = scalar::Problem::Type(Unexpected::Map, scalar::Expected::of(&other));
                if self.reading.is_lenient() {
                    while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                }
                problem
            }
        };
        self.slot.reset();
        refuse(self.reading, problem)
    }
}

/// Stores free-form JSON, or finds the alternative that it matches.
fn put_json(place: Place<'_>, value: Value) -> Result<(), scalar::Problem<'static>> {
    match place {
        Place::SecretJson(place) => *place = value.into(),
        Place::OneOf(one_of) => {
            let fits = one_of.fit(&value);
            return fits.then_some(()).ok_or(scalar::Problem::NoVariant(one_of.name()));
        }
        Place::Value(place) => *place = value,
        _ => {}
    }
    Ok(())
}

/// Fills the next item of a list, which is created only if there is one.
struct Next<'a> {
    list: &'a mut dyn List,
    reading: &'a mut Reading,
}

impl<'de> DeserializeSeed<'de> for Next<'_> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        push(self.list, |slot| Fill { slot, reading: self.reading }.deserialize(deserializer))
    }
}

/// Reads a list; items that do not match are omitted.
fn fill_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    reading: &mut Reading,
    mut items: A,
) -> Result<Fit, A::Error> {
    list.clear(items.size_hint().unwrap_or(0));
    for index in 0.. {
        let mark = reading.mark();
        match items.next_element_seed(Next { list, reading })? {
            None => break,
            Some(Ok(())) => reading.place(mark, |misfit| misfit.in_item(index)),
            Some(Err(misfit)) => reading.replace(mark, misfit.in_item(index)),
        }
    }
    Ok(Ok(()))
}

/// Reads a map; values that do not match are omitted.
fn fill_keyed<'de, A: MapAccess<'de>>(
    map: &mut dyn Keyed,
    reading: &mut Reading,
    mut entries: A,
) -> Result<Fit, A::Error> {
    map.clear();
    while let Some(key) = entries.next_key::<String>()? {
        fill_entry(map, key, reading, &mut entries)?;
    }
    Ok(Ok(()))
}

/// Reads the value of one entry of a map.
fn fill_entry<'de, A: MapAccess<'de>>(
    map: &mut dyn Keyed,
    key: String,
    reading: &mut Reading,
    entries: &mut A,
) -> Result<(), A::Error> {
    let (mark, mut result) = (reading.mark(), Ok(()));
    map.insert(key, &mut |key, slot| {
        match entries.next_value_seed(Fill { slot, reading }) {
            Ok(Ok(())) => {
                reading.place(mark, |misfit| misfit.in_field(key));
                return true;
            }
            Ok(Err(misfit)) => reading.replace(mark, misfit.in_field(key)),
            Err(error) => result = Err(error),
        }
        false
    });
    result
}

/// Reads an object.
fn fill_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    reading: &mut Reading,
    entries: A,
) -> Result<Fit, A::Error> {
    let fields = object.shape().fields;
    let (mut entries, mut result) = (Some(entries), Ok(Ok(())));
    object.with_mut(&mut |slots| {
        if let Some(entries) = entries.take() {
            result = fill_fields(fields, slots, reading, entries);
        }
    });
    result
}

fn fill_fields<'de, A: MapAccess<'de>>(
    fields: &'static [Field],
    slots: &mut [&mut dyn Slot],
    reading: &mut Reading,
    mut entries: A,
) -> Result<Fit, A::Error> {
    let rest = fields.iter().position(|field| field.presence == Presence::Rest);
    let (mut seen, mut next, mut fit) = (Seen::default(), 0, Ok(()));
    while let Some(key) = entries.next_key_seed(Which { fields, next, keep: rest.is_some() })? {
        match key {
            Key::Field(index) => {
                if !seen.insert(index) {
                    return Err(A::Error::duplicate_field(fields[index].name));
                }
                next = index.saturating_add(1);
                fit = fit.and(fill_field(&fields[index], &mut *slots[index], reading, &mut entries)?);
            }
            Key::Other(key) => match rest.map(|index| slots[index].place()) {
                Some(Place::Keyed(map)) => fill_entry(map, key, reading, &mut entries)?,
                Some(Place::Map(map)) => _ = map.insert(key, entries.next_value()?),
                _ => _ = entries.next_value::<IgnoredAny>()?,
            },
        }
    }
    let missing =
        |(index, field): &(usize, &Field)| field.presence == Presence::Required && !seen.has(*index);
    match fields.iter().enumerate().find(missing) {
        None => Ok(fit),
        Some((_, field)) if reading.is_lenient() => {
            Ok(fit.and(Err(Misfit::new(format!("missing field `{}`", field.name)))))
        }
        Some((_, field)) => Err(A::Error::missing_field(field.name)),
    }
}

/// Reads one field. An optional field that does not match is left empty.
fn fill_field<'de, A: MapAccess<'de>>(
    field: &Field,
    slot: &mut dyn Slot,
    reading: &mut Reading,
    entries: &mut A,
) -> Result<Fit, A::Error> {
    let mark = reading.mark();
    match entries.next_value_seed(Fill { slot, reading })? {
        Ok(()) => reading.place(mark, |misfit| misfit.in_field(field.name)),
        Err(misfit) if field.presence == Presence::Required => return Ok(Err(misfit.in_field(field.name))),
        Err(misfit) => {
            slot.reset();
            reading.replace(mark, misfit.in_field(field.name));
        }
    }
    Ok(Ok(()))
}
