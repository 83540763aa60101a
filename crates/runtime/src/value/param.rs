//! Values in a path, a query or a header.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

/// A value that can be used in a path segment, a query or a header.
///
/// ```
/// # use cloudmgr_runtime::Param;
/// assert_eq!(true.encode(), "true");
/// assert_eq!("a/b".encode(), "a/b"); // percent-encoding is the request's business
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a path, a query or a header",
    note = "implement `cloudmgr_runtime::Param` for it, or use `cloudmgr_runtime::display_param!`"
)]
pub trait Param {
    /// The value as a string, before percent-encoding.
    fn encode(&self) -> Cow<'_, str>;

    /// Whether the value is a secret, to be redacted wherever the request is shown.
    fn is_secret(&self) -> bool {
        false
    }
}

impl<P: Param + ?Sized> Param for &P {
    fn encode(&self) -> Cow<'_, str> {
        (**self).encode()
    }

    fn is_secret(&self) -> bool {
        (**self).is_secret()
    }
}

impl Param for str {
    fn encode(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Param for String {
    fn encode(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Param for Cow<'_, str> {
    fn encode(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Param for bool {
    fn encode(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

/// Implements [`Param`](crate::Param) for types through their `Display`.
///
/// ```
/// struct Port(u16);
/// impl std::fmt::Display for Port {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         self.0.fmt(f)
///     }
/// }
/// cloudmgr_runtime::display_param!(Port);
/// ```
#[macro_export]
macro_rules! display_param {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::Param for $type {
            fn encode(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(::std::string::ToString::to_string(self))
            }
        }
    )+};
}

display_param!(i8, i16, i32, i64, u8, u16, u32, u64, usize, isize, f32, f64, uuid::Uuid, NaiveDate);
display_param!(std::num::NonZeroU32, std::num::NonZeroU64);

impl Param for DateTime<Utc> {
    /// RFC 3339 in UTC, with as many fractional digits as the value has.
    fn encode(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl Param for serde_json::Value {
    /// Scalars unchanged, strings without quotes; everything else as compact JSON.
    fn encode(&self) -> Cow<'_, str> {
        match self {
            Self::String(text) => Cow::Borrowed(text),
            other => Cow::Owned(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_in_utc_with_the_digits_it_has() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().map(|t| t.encode().into_owned());
        assert_eq!(at("2024-04-23T10:00:00+02:00"), Ok("2024-04-23T08:00:00Z".into()));
        assert_eq!(at("2024-04-23T10:00:00.123456Z"), Ok("2024-04-23T10:00:00.123456Z".into()));
    }

    #[test]
    fn json_text_has_no_quotes_and_json_numbers_are_digits() {
        assert_eq!(serde_json::json!("a").encode(), "a");
        assert_eq!(serde_json::json!(7).encode(), "7");
    }
}
