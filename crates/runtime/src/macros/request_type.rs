//! Constructors and setters of request types.

/// Declares the constructor and the setters of a request type, and its table as with [`object!`](crate::object).
///
/// `required` fields are the arguments of `new`, so that the compiler checks their presence; `optional` fields are
/// `Option`s with a setter of the same name; `nullable` fields have a setter too, and are written as null unless set.
/// `extra` is the map of all other fields. A value is passed `into` (anything that converts to it), as a `list`
/// (anything that can be iterated), `boxed`, or as the `value` itself.
///
/// ```
/// #[derive(Debug)]
/// pub struct CreateCluster {
///     /// Its name.
///     pub name: String,
///     /// Its hosts.
///     pub hosts: Option<Vec<String>>,
///     /// Its type.
///     pub kind: Option<String>,
/// }
/// cloudmgr_runtime::request! {
///     CreateCluster {
///         required name: into String,
///         optional hosts: list String,
///         optional kind = "type": into String,
///     }
/// }
///
/// let body = CreateCluster::new("web").hosts(["a", "b"]).kind("aws");
/// assert_eq!(serde_json::to_string(&body)?, r#"{"name":"web","hosts":["a","b"],"type":"aws"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! request {
    ($type:ident {
        $(required $must:ident $(= $must_wire:literal)?: $must_way:ident $must_type:ty,)*
        $(optional $may:ident $(= $may_wire:literal)?: $may_way:ident $may_type:ty,)*
        $(nullable $null:ident $(= $null_wire:literal)?: $null_way:ident $null_type:ty,)*
        $(extra $extra:ident: $extra_way:ident $extra_type:ty,)*
    }) => {
        $crate::object! {
            $type {
                $(required $must $(= $must_wire)?,)*
                $(optional $may $(= $may_wire)?,)*
                $(required $null $(= $null_wire)?,)*
                $(rest $extra,)*
            }
        }

        #[allow(clippy::new_without_default, reason = "what has no required field derives `Default` as well")]
        impl $type {
            /// Creates a value with the fields that the server requires; use the setters for the others.
            #[allow(clippy::too_many_arguments, reason = "naming everything that is required is the point")]
            pub fn new($($must: $crate::request!(@accepts $must_way $must_type)),*) -> Self {
                Self {
                    $($must: $crate::request!(@value $must_way $must),)*
                    $($may: ::std::option::Option::None,)*
                    $($null: ::std::option::Option::None,)*
                    $($extra: ::std::default::Default::default(),)*
                }
            }

            $(
                #[doc = concat!("Sets `", stringify!($may), "`.")]
                #[must_use]
                pub fn $may(mut self, $may: $crate::request!(@accepts $may_way $may_type)) -> Self {
                    self.$may = ::std::option::Option::Some($crate::request!(@value $may_way $may));
                    self
                }
            )*

            $(
                #[doc = concat!("Sets `", stringify!($null), "`.")]
                #[must_use]
                pub fn $null(mut self, $null: $crate::request!(@accepts $null_way $null_type)) -> Self {
                    self.$null = ::std::option::Option::Some($crate::request!(@value $null_way $null));
                    self
                }
            )*

            $(
                #[doc = concat!("Sets `", stringify!($extra), "`.")]
                #[must_use]
                pub fn $extra(mut self, $extra: $crate::request!(@accepts $extra_way $extra_type)) -> Self {
                    self.$extra = $crate::request!(@value $extra_way $extra);
                    self
                }
            )*
        }
    };
    (@accepts into $type:ty) => { impl ::std::convert::Into<$type> };
    (@accepts list $type:ty) => { impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<$type>> };
    (@accepts $other:ident $type:ty) => { $type };
    (@value into $name:ident) => { ::std::convert::Into::into($name) };
    (@value list $name:ident) => { ::std::iter::IntoIterator::into_iter($name).map(::std::convert::Into::into).collect() };
    (@value boxed $name:ident) => { ::std::boxed::Box::new($name) };
    (@value value $name:ident) => { $name };
}
