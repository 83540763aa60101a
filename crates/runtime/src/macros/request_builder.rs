//! Declares the request builders of generated code.

/// Declares a request builder: a struct that wraps a kind of call and has its methods.
///
/// The kinds are `Call<T>`, `Paged<T>`, `LongRunning<T, S> by WAITER` and `Download`. Setters for parameters in the
/// spec are in a separate `impl`, which uses the private `set`.
///
/// All methods are `#[inline]`, not for speed, but so that unused methods are never compiled. Otherwise the boxed
/// stream of items alone would compile the decoding of its type into the crate, used or not.
///
/// ```
/// # type Cluster = serde_json::Value;
/// cloudmgr_runtime::builder!(
///     /// Lists clusters.
///     List: Paged<Cluster>
/// );
///
/// impl List {
///     /// Only active clusters.
///     pub fn active(self, active: bool) -> Self {
///         self.set(|request| request.query("active", active))
///     }
/// }
/// ```
#[macro_export]
macro_rules! builder {
    ($(#[$docs:meta])* $name:ident: Call<$type:ty> $(;)?) => {
        $crate::builder!(@struct $(#[$docs])* $name, $crate::Call<$type>);
        impl $name {
            $crate::builder!(@raw);
            $crate::builder!(@send $crate::Response<$type>);
        }
    };
    ($(#[$docs:meta])* $name:ident: Paged<$type:ty> $(;)?) => {
        $crate::builder!(@struct $(#[$docs])* $name, $crate::Paged<$type>);
        impl $name {
            $crate::builder!(@raw);
            $crate::builder!(@send $crate::Response<$crate::Page<$type>>);

            /// All items of all pages, starting at the position set in the query.
            #[inline]
            pub fn items(
                self,
            ) -> $crate::BoxStream<'static, ::std::result::Result<$type, $crate::Error>> {
                self.0.items()
            }

            /// All pages, starting at the position set in the query.
            #[inline]
            pub fn pages(
                self,
            ) -> $crate::BoxStream<'static, ::std::result::Result<$crate::Page<$type>, $crate::Error>>
            {
                self.0.pages()
            }
        }
    };
    ($(#[$docs:meta])* $name:ident: LongRunning<$type:ty, $state:ty> by $waiter:path $(;)?) => {
        $crate::builder!(@struct $(#[$docs])* $name, $crate::LongRunning<$type, $state>, &$waiter);
        impl $name {
            $crate::builder!(@raw);
            $crate::builder!(@send $crate::Response<$type>);

            /// Sets the pause between two polls of `wait`; the default depends on the operation.
            #[inline]
            pub fn poll_every(self, pause: ::std::time::Duration) -> Self {
                Self(self.0.poll_every(pause))
            }

            /// Sets the deadline of `wait`, from the first poll; the default depends on the operation.
            #[inline]
            pub fn wait_deadline(self, limit: ::std::time::Duration) -> Self {
                Self(self.0.wait_deadline(limit))
            }

            /// Sends the request and returns a waiter for the end of the operation.
            #[inline]
            pub fn start(
                self,
            ) -> impl Future<Output = ::std::result::Result<$crate::Waiter<$state>, $crate::Error>> + Send
            {
                self.0.start()
            }

            /// Sends the request, waits for the end of the operation and returns the final state.
            #[inline]
            pub fn wait(
                self,
            ) -> impl Future<Output = ::std::result::Result<$state, $crate::Error>> + Send {
                self.0.wait()
            }
        }
    };
    ($(#[$docs:meta])* $name:ident: Download $(;)?) => {
        $crate::builder!(@struct $(#[$docs])* $name, $crate::DownloadCall);
        impl $name {
            $crate::builder!(@send $crate::Download);

            /// Requests the file from byte `offset` on.
            #[inline]
            pub fn range_from(self, offset: u64) -> Self {
                Self(self.0.range_from(offset))
            }
        }
    };
    (@struct $(#[$docs:meta])* $name:ident, $kind:ty $(, $waiter:expr)?) => {
        $(#[$docs])*
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct $name($kind);

        impl $name {
            #[allow(dead_code, reason = "an operation of another module may build it")]
            #[inline]
            pub(crate) fn new(request: $crate::Request) -> Self {
                Self(<$kind>::of(request $(, $waiter)?))
            }

            #[allow(dead_code, reason = "not every operation has optional parameters")]
            #[inline]
            fn set(self, change: impl FnOnce($crate::Request) -> $crate::Request) -> Self {
                Self(self.0.set(change))
            }

            $crate::call_setters!();

            /// The request as a curl command with secrets redacted. Nothing is sent.
            #[inline]
            pub fn to_curl(&self) -> ::std::string::String {
                self.0.to_curl()
            }
        }

        impl $crate::__private::Sealed for $name {}

        impl $crate::AnyCall for $name {
            type Kind = $kind;

            #[inline]
            fn into_kind(self) -> $kind {
                self.0
            }

            #[inline]
            fn as_request(&self) -> &$crate::Request {
                $crate::AnyCall::as_request(&self.0)
            }
        }
    };
    (@raw) => {
        /// Returns the raw response without decoding it. Non-2xx statuses are returned, not treated as errors.
        #[inline]
        pub fn raw(
            self,
        ) -> impl Future<
            Output = ::std::result::Result<$crate::Response<$crate::Bytes>, $crate::Error>,
        > + Send {
            self.0.raw()
        }
    };
    (@send $answer:ty) => {
        /// Sends the request.
        #[inline]
        pub fn send(
            self,
        ) -> impl Future<Output = ::std::result::Result<$answer, $crate::Error>> + Send {
            self.0.send()
        }
    };
}
