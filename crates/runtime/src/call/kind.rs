//! What the kinds of calls have in common.

/// Declares a kind of call: a [`Request`](crate::Request) that knows what it answers.
macro_rules! request_kind {
    ($(#[$docs:meta])* $name:ident $(<$($type:ident),+>)? $({ $($field:ident: $field_type:ty),+ })?) => {
        $(#[$docs])*
        #[must_use = "a call does nothing until it is sent"]
        pub struct $name $(<$($type),+>)? {
            request: $crate::Request,
            $($($field: $field_type,)+)?
            answers: std::marker::PhantomData<fn() -> ($($($type,)+)?)>,
        }

        impl $(<$($type),+>)? $name $(<$($type),+>)? {
            #[doc(hidden)]
            pub fn new(request: $crate::Request $($(, $field: $field_type)+)?) -> Self {
                Self { request, $($($field,)+)? answers: std::marker::PhantomData }
            }

            #[doc(hidden)]
            pub fn set(
                mut self,
                change: impl FnOnce($crate::Request) -> $crate::Request,
            ) -> Self {
                self.request = change(self.request);
                self
            }

            /// Bounds the whole call, its retries and waits included.
            pub fn timeout(self, limit: std::time::Duration) -> Self {
                self.set(|request| request.timeout(limit))
            }

            /// Sets a header that the spec does not know.
            pub fn header(self, name: &str, value: impl $crate::Param) -> Self {
                self.set(|request| request.header(name, value))
            }

            /// Sets a query parameter that the spec does not know.
            pub fn query(self, name: &str, value: impl $crate::Param) -> Self {
                self.set(|request| request.query(name, value))
            }

            /// The request as a line for a shell, not sent, its secrets masked.
            pub fn to_curl(&self) -> String {
                self.request.to_curl()
            }
        }

        impl $(<$($type),+>)? Clone for $name $(<$($type),+>)? {
            fn clone(&self) -> Self {
                Self { request: self.request.clone(), $($($field: self.$field,)+)? answers: std::marker::PhantomData }
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
