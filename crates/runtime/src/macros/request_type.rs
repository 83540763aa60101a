//! How request types are built.

/// Writes the constructor and the setters of a request type.
///
/// `required` fields are the arguments of `new`, so the compiler checks that they are there; `optional` ones, which are
/// `Option`s, are set by a method of their name. A value comes
/// `into` (anything that becomes it), as a `list` (anything that can be walked through), `boxed`, or as the `value` itself.
///
/// ```
/// #[derive(Debug)]
/// pub struct CreateCluster {
///     /// Its name.
///     pub name: String,
///     /// Its hosts.
///     pub hosts: Option<Vec<String>>,
/// }
/// cloudmgr_runtime::request! {
///     CreateCluster {
///         required name: into String,
///         optional hosts: list String,
///     }
/// }
///
/// let body = CreateCluster::new("web").hosts(["a", "b"]);
/// assert_eq!(body.hosts.map(|hosts| hosts.len()), Some(2));
/// ```
#[macro_export]
macro_rules! request {
    ($type:ident {
        $(required $must:ident: $must_way:ident $must_type:ty,)*
        $(optional $may:ident: $may_way:ident $may_type:ty,)*
        $(extra $extra:ident: $extra_way:ident $extra_type:ty,)*
    }) => {
        #[allow(clippy::new_without_default, reason = "what has no required field derives `Default` as well")]
        impl $type {
            /// With what the server refuses to do without; everything else is set by its method.
            #[allow(clippy::too_many_arguments, reason = "naming everything that is required is the point")]
            pub fn new($($must: $crate::request!(@accepts $must_way $must_type)),*) -> Self {
                Self {
                    $($must: $crate::request!(@value $must_way $must),)*
                    $($may: ::std::option::Option::None,)*
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
