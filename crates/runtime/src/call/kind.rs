//! The methods that all kinds of calls share.

/// Declares a kind of call: a [`Request`](crate::Request) with what is known of its response.
macro_rules! request_kind {
    ($(#[$docs:meta])* $name:ident $(<$($type:ident),+>)? $({ $($field:ident: $field_type:ty),+ $(,)? })?) => {
        $(#[$docs])*
        #[must_use = "a call does nothing until it is sent"]
        pub struct $name $(<$($type),+>)? {
            request: $crate::Request,
            $($($field: $field_type,)+)?
        }

        impl $(<$($type),+>)? $name $(<$($type),+>)? {
            #[doc(hidden)]
            pub fn set(
                mut self,
                change: impl FnOnce($crate::Request) -> $crate::Request,
            ) -> Self {
                self.request = change(self.request);
                self
            }

            $crate::call_setters!();

            /// The request as a curl command with secrets redacted. Nothing is sent.
            pub fn to_curl(&self) -> String {
                self.request.to_curl()
            }
        }

        impl $(<$($type),+>)? $crate::__private::Sealed for $name $(<$($type),+>)? {}

        impl $(<$($type),+>)? $crate::AnyCall for $name $(<$($type),+>)? {
            type Kind = Self;

            fn into_kind(self) -> Self {
                self
            }

            fn as_request(&self) -> &$crate::Request {
                &self.request
            }
        }

        impl $(<$($type),+>)? Clone for $name $(<$($type),+>)? {
            fn clone(&self) -> Self {
                Self { request: self.request.clone() $($(, $field: self.$field)+)? }
            }
        }

        impl $(<$($type),+>)? std::fmt::Debug for $name $(<$($type),+>)? {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.request).finish()
            }
        }
    };
}

pub(crate) use request_kind;
