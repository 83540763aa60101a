//! What the kinds of calls have in common.

/// Declares a kind of call: a [`Request`](crate::Request) that knows what it answers.
macro_rules! request_kind {
    ($(#[$docs:meta])* $name:ident $(<$($type:ident),+>)?) => {
        $(#[$docs])*
        #[must_use = "a call does nothing until it is sent"]
        pub struct $name $(<$($type),+>)? {
            request: $crate::request::Request,
            answers: std::marker::PhantomData<fn() -> ($($($type,)+)?)>,
        }

        impl $(<$($type),+>)? $name $(<$($type),+>)? {
            #[doc(hidden)]
            pub fn new(request: $crate::request::Request) -> Self {
                Self { request, answers: std::marker::PhantomData }
            }

            #[doc(hidden)]
            pub fn set(
                self,
                change: impl FnOnce($crate::request::Request) -> $crate::request::Request,
            ) -> Self {
                Self::new(change(self.request))
            }

            /// Bounds the whole call, its retries and waits included.
            pub fn timeout(self, limit: std::time::Duration) -> Self {
                self.set(|request| request.timeout(limit))
            }

            /// Sets a header that the spec does not know.
            pub fn header(self, name: &str, value: impl $crate::param::Param) -> Self {
                self.set(|request| request.header(name, value))
            }

            /// Sets a query parameter that the spec does not know.
            pub fn query(self, name: &str, value: impl $crate::param::Param) -> Self {
                self.set(|request| request.query(name, value))
            }

            /// The request as a line for a shell, not sent, its secrets masked.
            pub fn to_curl(&self) -> String {
                self.request.to_curl()
            }
        }

        impl $(<$($type),+>)? Clone for $name $(<$($type),+>)? {
            fn clone(&self) -> Self {
                Self::new(self.request.clone())
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
