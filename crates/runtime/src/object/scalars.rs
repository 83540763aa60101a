//! Slots for single values.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use uuid::Uuid;

use super::slot::{Float, Integer, Place, Slot, View};
use crate::value::{Secret, SecretJson};

macro_rules! scalars {
    ($($type:ty: $blank:expr, $place:ident, |$value:ident| $view:expr;)*) => {$(
        impl Slot for $type {
            #[inline]
            fn blank() -> Self {
                $blank
            }
            fn place(&mut self) -> Place<'_> {
                Place::$place(self)
            }
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
        }
    )*};
}

scalars! {
    bool: false, Bool, |value| View::Bool(*value);
    u8: 0, Integer, |value| View::Unsigned(u64::from(*value));
    u16: 0, Integer, |value| View::Unsigned(u64::from(*value));
    u32: 0, Integer, |value| View::Unsigned(u64::from(*value));
    u64: 0, Integer, |value| View::Unsigned(*value);
    i8: 0, Integer, |value| View::Signed(i64::from(*value));
    i16: 0, Integer, |value| View::Signed(i64::from(*value));
    i32: 0, Integer, |value| View::Signed(i64::from(*value));
    i64: 0, Integer, |value| View::Signed(*value);
    f32: 0.0, Float, |value| View::F32(*value);
    f64: 0.0, Float, |value| View::F64(*value);
    String: String::new(), String, |value| View::String(value);
    Secret: Secret::default(), Secret, |value| View::Secret(value);
    DateTime<Utc>: DateTime::UNIX_EPOCH, Time, |value| View::Time(value);
    NaiveDate: NaiveDate::MIN, Date, |value| View::Date(value);
    Uuid: Uuid::nil(), Uuid, |value| View::Uuid(value);
    Value: Value::Null, Value, |value| View::Value(value);
    SecretJson: SecretJson::default(), SecretJson, |value| View::SecretJson(value);
}

macro_rules! integers {
    ($($type:ident)*) => {$(
        impl Integer for $type {
            fn name(&self) -> &'static str {
                stringify!($type)
            }
            fn set(&mut self, value: i128) -> bool {
                Self::try_from(value).map(|value| *self = value).is_ok()
            }
        }
    )*};
}

integers! { u8 u16 u32 u64 i8 i16 i32 i64 }

impl Float for f64 {
    fn name(&self) -> &'static str {
        "f64"
    }

    fn set(&mut self, value: f64) {
        *self = value;
    }
}

impl Float for f32 {
    fn name(&self) -> &'static str {
        "f32"
    }

    #[allow(clippy::cast_possible_truncation, reason = "the nearest value is what the type can hold")]
    fn set(&mut self, value: f64) {
        *self = value as f32;
    }
}
