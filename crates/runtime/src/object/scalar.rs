//! A single value and the place to store it.

use std::fmt;

use chrono::{DateTime, FixedOffset, Utc};
use serde::de::{self, Unexpected};
use serde_json::{Number, Value};

use super::slot::Place;

/// A single value as it was read.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Str(&'a str),
}

/// Why a value does not match.
pub(super) enum Problem<'a> {
    /// It has another type.
    Type(Unexpected<'a>, Expected),
    /// It has the right type, but is out of range.
    Range(Unexpected<'a>, Expected),
    /// It is a string that cannot be parsed as the expected type.
    Format(String),
    /// It matches none of the alternatives of this type.
    NoVariant(&'static str),
}

/// The type that a place expects.
pub(super) enum Expected {
    Name(&'static str),
    Struct(&'static str),
}

impl Expected {
    pub(super) fn of(place: &Place<'_>) -> Self {
        Self::Name(match place {
            Place::Bool(_) => "a boolean",
            Place::Integer(integer) => integer.name(),
            Place::Float(float) => float.name(),
            Place::String(_) | Place::Secret(_) | Place::Enum(_) => "a string",
            Place::Time(_) => "an RFC 3339 formatted date and time string",
            Place::Date(_) => "a formatted date string",
            Place::Uuid(_) => "a UUID string",
            Place::List(_) => "a sequence",
            Place::Map(_) | Place::Keyed(_) => "a map",
            Place::Object(object) => return Self::Struct(object.shape().name),
            Place::Value(_) | Place::SecretJson(_) | Place::OneOf(_) => "any valid JSON value",
        })
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Struct(name) => write!(f, "struct {name}"),
        }
    }
}

impl de::Expected for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Problem<'_> {
    /// Converts it to an error of the deserializer.
    pub(super) fn into_error<E: de::Error>(self) -> E {
        match self {
            Self::Type(found, expected) => E::invalid_type(found, &expected),
            Self::Range(found, expected) => E::invalid_value(found, &expected),
            Self::Format(problem) => E::custom(problem),
            Self::NoVariant(_) => E::custom(self),
        }
    }
}

impl fmt::Display for Problem<'_> {
    /// Without the value, which comes from the server.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type(found, expected) => write!(f, "{}, expected {expected}", kind(found)),
            Self::Range(found, expected) => write!(f, "{} out of range, expected {expected}", kind(found)),
            Self::Format(problem) => f.write_str(problem),
            Self::NoVariant(name) => write!(f, "data did not match any variant of untagged enum {name}"),
        }
    }
}

fn kind<'a>(found: &Unexpected<'a>) -> &'a str {
    match found {
        Unexpected::Bool(_) => "a boolean",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "an integer",
        Unexpected::Float(_) => "a floating point number",
        Unexpected::Str(_) => "a string",
        Unexpected::Unit => "null",
        Unexpected::Seq => "a list",
        Unexpected::Other(found) => found,
        _ => "an object",
    }
}

impl<'a> Scalar<'a> {
    /// Stores the value. If reading is `lenient`, a value of another type is accepted if its meaning is clear: a number
    /// for a string, `"12"` or `12.0` for an integer.
    pub(super) fn put(self, place: Place<'_>, lenient: bool) -> Result<(), Problem<'a>> {
        match place {
            Place::Value(value) => *value = self.json(),
            Place::SecretJson(value) => *value = self.json().into(),
            Place::OneOf(one_of) => {
                let fits = one_of.fit(&self.json());
                return fits.then_some(()).ok_or(Problem::NoVariant(one_of.name()));
            }
            Place::Bool(place) if matches!(self, Self::Bool(_)) => *place = matches!(self, Self::Bool(true)),
            Place::Integer(place) => match self.integer(lenient) {
                Some(value) if place.set(value) => {}
                Some(_) => return Err(Problem::Range(self.unexpected(), Expected::Name(place.name()))),
                None => return Err(Problem::Type(self.unexpected(), Expected::Name(place.name()))),
            },
            Place::Float(place) => match self.float(lenient) {
                Some(value) => place.set(value),
                None => return Err(Problem::Type(self.unexpected(), Expected::Name(place.name()))),
            },
            place => match self.string(lenient) {
                Some(text) => return put_string(&text, place, self.unexpected()),
                None => return Err(Problem::Type(self.unexpected(), Expected::of(&place))),
            },
        }
        Ok(())
    }

    fn json(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Signed(value) => Value::Number(value.into()),
            Self::Unsigned(value) => Value::Number(value.into()),
            Self::Float(value) => Number::from_f64(value).map_or(Value::Null, Value::Number),
            Self::Str(value) => Value::String(value.to_owned()),
        }
    }

    #[allow(clippy::cast_possible_truncation, reason = "a whole number of less than 2^53 is exact")]
    fn integer(self, lenient: bool) -> Option<i128> {
        match self {
            Self::Signed(value) => Some(value.into()),
            Self::Unsigned(value) => Some(value.into()),
            Self::Float(value) if lenient && value.fract() == 0.0 && value.abs() < 9e15 => {
                Some(value as i128)
            }
            Self::Str(text) if lenient => text.trim().parse().ok(),
            _ => None,
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "serde reads an integer as a number in the same way")]
    fn float(self, lenient: bool) -> Option<f64> {
        match self {
            Self::Signed(value) => Some(value as f64),
            Self::Unsigned(value) => Some(value as f64),
            Self::Float(value) => Some(value),
            Self::Str(text) if lenient => text.trim().parse().ok().filter(|value: &f64| value.is_finite()),
            _ => None,
        }
    }

    fn string(self, lenient: bool) -> Option<std::borrow::Cow<'a, str>> {
        match self {
            Self::Str(text) => Some(text.into()),
            Self::Signed(value) if lenient => Some(value.to_string().into()),
            Self::Unsigned(value) if lenient => Some(value.to_string().into()),
            Self::Float(value) if lenient => Some(value.to_string().into()),
            _ => None,
        }
    }

    fn unexpected(self) -> Unexpected<'a> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(value),
            Self::Signed(value) => Unexpected::Signed(value),
            Self::Unsigned(value) => Unexpected::Unsigned(value),
            Self::Float(value) => Unexpected::Float(value),
            Self::Str(value) => Unexpected::Str(value),
        }
    }
}

fn put_string<'a>(text: &str, place: Place<'_>, found: Unexpected<'a>) -> Result<(), Problem<'a>> {
    let format = |problem: &dyn fmt::Display| Problem::Format(problem.to_string());
    match place {
        Place::String(place) => text.clone_into(place),
        Place::Secret(place) => *place = text.into(),
        Place::Enum(place) => place.set(text),
        Place::Time(place) => {
            let time: DateTime<FixedOffset> = text.parse().map_err(|error| format(&error))?;
            *place = time.with_timezone(&Utc);
        }
        Place::Date(place) => *place = text.parse().map_err(|error| format(&error))?,
        Place::Uuid(place) => *place = text.parse().map_err(|error| format(&error))?,
        other => return Err(Problem::Type(found, Expected::of(&other))),
    }
    Ok(())
}
