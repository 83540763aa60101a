//! Instances of containers and of the writer that every SDK needs, compiled once, in this crate.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::slot::{Slot, View};

/// Makes a slot of a container, and with it compiles the methods of the container.
type Compiled<T> = fn(&mut T) -> &mut dyn Slot;

macro_rules! compiled {
    ($($name:ident: $type:ty;)*) => {$(
        pub static $name: Compiled<$type> = |slot| slot;
    )*};
}

compiled! {
    BOOL: Option<bool>;
    INTEGER: Option<i64>;
    UNSIGNED: Option<u32>;
    FLOAT: Option<f64>;
    STRING: Option<String>;
    TIME: Option<DateTime<Utc>>;
    ID: Option<Uuid>;
    JSON: Option<Value>;
    OBJECT: Option<Map<String, Value>>;
    LIST: Option<Vec<String>>;
    STRINGS: Option<BTreeMap<String, String>>;
}

/// Writes the JSON of a body.
pub static WRITER: fn(&View<'_>, &mut serde_json::Serializer<&mut Vec<u8>>) -> serde_json::Result<()> =
    |view, serializer| view.serialize(serializer);
