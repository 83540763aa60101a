//! Enums of known values that also hold unknown ones.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// Implements everything except the declaration of an enum of strings: `as_str()`, `VALUES`, `is_known()`, `Display`,
/// `From`, `FromStr`, serde, [`Param`](crate::Param) and comparison with strings.
///
/// The enum has a last variant `Unknown(String)`; a known string never becomes `Unknown`.
///
/// ```
/// /// How a task is doing.
/// #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
/// #[non_exhaustive]
/// pub enum TaskStatus {
///     /// It runs.
///     Running,
///     /// A value that this version does not know.
///     Unknown(String),
/// }
/// cloudmgr_runtime::open_enum!(TaskStatus { Running = "running" });
///
/// let status: TaskStatus = serde_json::from_str(r#""paused""#)?;
/// assert_eq!(status, TaskStatus::Unknown("paused".into()));
/// assert_eq!(TaskStatus::from("running"), TaskStatus::Running);
/// assert!(!status.is_known() && status == "paused");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$docs:meta])* pub enum $name:ident { $($(#[$about:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$docs])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] #[doc = ""] $(#[$about])* $variant,)*
            /// A value that this version does not know.
            Unknown(::std::string::String),
        }
        $crate::open_enum!($name { $($variant = $text),* });
    };
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// All values that this version knows.
            pub const VALUES: &'static [&'static str] = &[$($text),*];

            /// The value as the server writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }

            /// Whether this version knows the value.
            #[inline]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Unknown(::std::borrow::ToOwned::to_owned(other)),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                match &*text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(text),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::text(deserializer)
            }
        }

        impl $crate::object::Slot for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(::std::string::String::new())
            }
            #[inline]
            fn place(&mut self) -> $crate::object::Place<'_> {
                $crate::object::Place::Enum(self)
            }
            #[inline]
            fn view(&self) -> $crate::object::View<'_> {
                $crate::object::View::String(self.as_str())
            }
        }

        impl $crate::object::Strings for $name {
            #[inline]
            fn set(&mut self, text: &str) {
                *self = ::std::convert::From::from(text);
            }
        }

        impl $crate::Param for $name {
            #[inline]
            fn encode(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
    };
}

/// Decodes any string, without copying it if the value is known.
#[doc(hidden)]
pub fn text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str>,
{
    deserializer.deserialize_str(Text(PhantomData))
}

struct Text<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}
