//! A value that can be filled and inspected without knowing its type.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::shape::Shape;
use crate::value::{Secret, SecretJson};

/// A value that can be filled and inspected without knowing its type.
pub trait Slot {
    /// The value before anything is read.
    fn blank() -> Self
    where
        Self: Sized;

    /// Whether null leaves it empty.
    fn is_nullable(&self) -> bool {
        false
    }

    /// Whether it can be omitted if it is optional.
    fn is_empty(&self) -> bool {
        false
    }

    /// Empties it, if it can be empty.
    fn reset(&mut self) {}

    /// Where to store a value other than null.
    fn place(&mut self) -> Place<'_>;

    /// The value that it holds.
    fn view(&self) -> View<'_>;
}

/// Where to store a value.
pub enum Place<'a> {
    /// A boolean.
    Bool(&'a mut bool),
    /// An integer of any size.
    Integer(&'a mut dyn Integer),
    /// A number.
    Float(&'a mut dyn Float),
    /// A string.
    String(&'a mut String),
    /// A redacted string.
    Secret(&'a mut Secret),
    /// A time.
    Time(&'a mut DateTime<Utc>),
    /// A day.
    Date(&'a mut NaiveDate),
    /// A UUID.
    Uuid(&'a mut Uuid),
    /// A string with known values.
    Enum(&'a mut dyn Strings),
    /// Free-form JSON.
    Value(&'a mut Value),
    /// Redacted free-form JSON.
    SecretJson(&'a mut SecretJson),
    /// A free-form object.
    Map(&'a mut Map<String, Value>),
    /// A list.
    List(&'a mut dyn List),
    /// A map with string keys.
    Keyed(&'a mut dyn Keyed),
    /// A struct.
    Object(&'a mut dyn Object),
    /// One of several structs.
    OneOf(&'a mut dyn OneOf),
}

/// A view of a value.
pub enum View<'a> {
    /// Nothing.
    Null,
    /// A boolean.
    Bool(bool),
    /// A non-negative integer.
    Unsigned(u64),
    /// An integer.
    Signed(i64),
    /// A number.
    F32(f32),
    /// A number.
    F64(f64),
    /// A string.
    String(&'a str),
    /// A redacted string.
    Secret(&'a Secret),
    /// A time.
    Time(&'a DateTime<Utc>),
    /// A day.
    Date(&'a NaiveDate),
    /// A UUID.
    Uuid(&'a Uuid),
    /// Free-form JSON.
    Value(&'a Value),
    /// Redacted free-form JSON.
    SecretJson(&'a SecretJson),
    /// A free-form object.
    Map(&'a Map<String, Value>),
    /// A list.
    List(&'a dyn List),
    /// A map with string keys.
    Keyed(&'a dyn Keyed),
    /// A struct.
    Object(&'a dyn Object),
}

/// An integer of any size.
pub trait Integer {
    /// Its type, for errors.
    fn name(&self) -> &'static str;

    /// Stores the value, unless it is out of range.
    fn set(&mut self, value: i128) -> bool;
}

/// A floating-point number of either size.
pub trait Float {
    /// Its type, for errors.
    fn name(&self) -> &'static str;

    /// Stores the value.
    fn set(&mut self, value: f64);
}

/// An enum of strings that accepts unknown values.
pub trait Strings {
    /// Stores the string.
    fn set(&mut self, text: &str);
}

/// A list of items of an unknown type.
pub trait List {
    /// Empties it and reserves space, at most a few KiB, because the announced length may be wrong.
    fn clear(&mut self, capacity: usize);

    /// Calls `fill` with a blank item, and adds the item if it returns true.
    fn push(&mut self, fill: &mut dyn FnMut(&mut dyn Slot) -> bool);

    /// The item at `index`.
    fn get(&self, index: usize) -> Option<&dyn Slot>;

    /// The number of items.
    fn count(&self) -> usize;
}

/// A map with values of an unknown type.
pub trait Keyed {
    /// Empties it.
    fn clear(&mut self);

    /// Calls `fill` with the key and a blank value, and adds or replaces the value if it returns true.
    fn insert(&mut self, key: String, fill: &mut dyn FnMut(&str, &mut dyn Slot) -> bool);

    /// Calls `look` with every entry.
    fn each(&self, look: &mut dyn FnMut(&str, &dyn Slot));
}

/// A struct with a table.
pub trait Object {
    /// The table.
    fn shape(&self) -> &'static Shape;

    /// Calls `look` with all fields.
    fn with(&self, look: &mut dyn FnMut(&[&dyn Slot]));

    /// Calls `fill` with all fields, to be filled.
    fn with_mut(&mut self, fill: &mut dyn FnMut(&mut [&mut dyn Slot]));
}

/// A type that is one of several.
pub trait OneOf {
    /// Its name in Rust.
    fn name(&self) -> &'static str;

    /// Becomes the first alternative that the value matches; returns whether there is one.
    fn fit(&mut self, value: &Value) -> bool;
}
