//! The field table of a type.

/// Reads and writes a struct by a table of its fields instead of derived code: each serde trait is one line.
///
/// A field is `required` (must be present and is always written), `optional` (empty if absent or null, and omitted if
/// empty) or the `rest` (a map of all fields that the table does not name). A wire name that differs follows after `=`.
///
/// ```
/// use cloudmgr_runtime::{Map, Value};
///
/// #[derive(Clone, Debug)]
/// pub struct Cluster {
///     pub id: String,
///     pub kind: Option<String>,
///     pub hosts: Vec<String>,
///     pub extra: Map<String, Value>,
/// }
/// cloudmgr_runtime::object! {
///     Cluster { required id, optional kind = "type", optional hosts, rest extra }
/// }
///
/// let cluster: Cluster = serde_json::from_str(r#"{"id": "7", "type": "aws", "hosts": null, "zone": "a"}"#)?;
/// assert_eq!(cluster.kind.as_deref(), Some("aws"));
/// assert_eq!(serde_json::to_string(&cluster)?, r#"{"id":"7","type":"aws","zone":"a"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! object {
    ($type:ident { $($presence:ident $field:ident $(= $wire:literal)?),* $(,)? }) => {
        impl $crate::object::Object for $type {
            fn shape(&self) -> &'static $crate::object::Shape {
                static SHAPE: $crate::object::Shape = $crate::object::Shape {
                    name: stringify!($type),
                    fields: &[$($crate::object::Field {
                        name: $crate::object!(@wire $field $($wire)?),
                        presence: $crate::object!(@presence $presence),
                    }),*],
                };
                &SHAPE
            }
            fn with(&self, look: &mut dyn ::std::ops::FnMut(&[&dyn $crate::object::Slot])) {
                look(&[$(&self.$field),*]);
            }
            fn with_mut(&mut self, fill: &mut dyn ::std::ops::FnMut(&mut [&mut dyn $crate::object::Slot])) {
                fill(&mut [$(&mut self.$field),*]);
            }
        }

        impl $crate::object::Slot for $type {
            #[inline]
            fn blank() -> Self {
                Self { $($field: $crate::object::Slot::blank()),* }
            }
            fn place(&mut self) -> $crate::object::Place<'_> {
                $crate::object::Place::Object(self)
            }
            fn view(&self) -> $crate::object::View<'_> {
                $crate::object::View::Object(self)
            }
        }

        $crate::object!(@serde $type);
    };
    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };
    (@presence required) => { $crate::object::Presence::Required };
    (@presence optional) => { $crate::object::Presence::Optional };
    (@presence rest) => { $crate::object::Presence::Rest };
    (@serde $type:ident) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::object::deserialize(deserializer)
            }
        }

        impl $crate::__private::serde::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::__private::serde::Serialize::serialize(&$crate::object::Slot::view(self), serializer)
            }
        }
    };
}

/// Reads a type that is one of several structs: the first one that matches. Written as the struct that it is.
///
/// ```
/// #[derive(Clone, Debug)]
/// pub struct Join {
///     pub site: String,
/// }
/// cloudmgr_runtime::object! { Join { required site } }
/// #[derive(Clone, Debug)]
/// pub struct Leave {
///     pub leave: bool,
/// }
/// cloudmgr_runtime::object! { Leave { required leave } }
///
/// #[derive(Clone, Debug)]
/// pub enum SetSite {
///     Join(Join),
///     Leave(Leave),
/// }
/// cloudmgr_runtime::one_of! { SetSite { Join(Join), Leave(Leave) } }
///
/// assert!(matches!(serde_json::from_str(r#"{"leave": true}"#)?, SetSite::Leave(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Structs with a tag property are read by their tag, even if others match. A value with a tag that is not in the table
/// is kept unchanged, and written back in full:
///
/// ```
/// use cloudmgr_runtime::Value;
///
/// #[derive(Clone, Debug)]
/// pub struct Circle {
///     pub kind: String,
/// }
/// cloudmgr_runtime::object! { Circle { required kind } }
///
/// #[derive(Clone, Debug)]
/// pub struct Square {
///     pub kind: String,
///     pub side: Option<u32>,
/// }
/// cloudmgr_runtime::object! { Square { required kind, optional side } }
///
/// #[derive(Clone, Debug)]
/// pub enum Shape {
///     Circle(Circle),
///     Square(Square),
///     Unknown(Value),
/// }
/// cloudmgr_runtime::one_of! {
///     Shape by "kind" or Unknown { Circle(Circle) = "circle" | "disc", Square(Square) = "square" }
/// }
///
/// assert!(matches!(serde_json::from_str(r#"{"kind": "disc"}"#)?, Shape::Circle(_)));
/// let square: Shape = serde_json::from_str(r#"{"kind":"square","side":2}"#)?;
/// assert_eq!(serde_json::to_string(&square)?, r#"{"kind":"square","side":2}"#);
/// let newer: Shape = serde_json::from_str(r#"{"kind":"star","points":5}"#)?;
/// assert_eq!(serde_json::to_string(&newer)?, r#"{"kind":"star","points":5}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! one_of {
    (
        $type:ident by $tag:literal or $other:ident {
            $($variant:ident($variant_type:ty) = $($value:literal)|+),+ $(,)?
        }
    ) => {
        impl $crate::object::OneOf for $type {
            fn name(&self) -> &'static str {
                stringify!($type)
            }
            fn fit(&mut self, value: &$crate::Value) -> bool {
                let found = match $crate::object::tag(value, $tag) {
                    $(::std::option::Option::Some($($value)|+) => {
                        $crate::object::one::<$variant_type>(value).map(Self::$variant)
                    })+
                    ::std::option::Option::Some(_) => {
                        ::std::option::Option::Some(Self::$other(::std::clone::Clone::clone(value)))
                    }
                    ::std::option::Option::None => ::std::option::Option::None,
                };
                found.map(|found| *self = found).is_some()
            }
        }

        impl $crate::object::Slot for $type {
            #[inline]
            fn blank() -> Self {
                Self::$other($crate::object::Slot::blank())
            }
            fn place(&mut self) -> $crate::object::Place<'_> {
                $crate::object::Place::OneOf(self)
            }
            fn view(&self) -> $crate::object::View<'_> {
                match self {
                    $(Self::$variant(value) => $crate::object::Slot::view(value),)+
                    Self::$other(value) => $crate::object::Slot::view(value),
                }
            }
        }

        $crate::object!(@serde $type);
    };
    ($type:ident { $first:ident($first_type:ty) $(, $variant:ident($variant_type:ty))* $(,)? }) => {
        impl $crate::object::OneOf for $type {
            fn name(&self) -> &'static str {
                stringify!($type)
            }
            fn fit(&mut self, value: &$crate::Value) -> bool {
                let found = $crate::object::one::<$first_type>(value).map(Self::$first)
                    $(.or_else(|| $crate::object::one::<$variant_type>(value).map(Self::$variant)))*;
                found.map(|found| *self = found).is_some()
            }
        }

        impl $crate::object::Slot for $type {
            #[inline]
            fn blank() -> Self {
                Self::$first($crate::object::Slot::blank())
            }
            fn place(&mut self) -> $crate::object::Place<'_> {
                $crate::object::Place::OneOf(self)
            }
            fn view(&self) -> $crate::object::View<'_> {
                match self {
                    Self::$first(value) => $crate::object::Slot::view(value),
                    $(Self::$variant(value) => $crate::object::Slot::view(value),)*
                }
            }
        }

        $crate::object!(@serde $type);
    };
}
