//! The settings that every backend's client builder has.

/// Gives a backend's own builder every setting of [`ClientBuilder`](crate::ClientBuilder), which it holds
/// in the named field; only `auth` and `build` are left to the backend.
///
/// ```
/// pub struct Builder {
///     runtime: cloudmgr_runtime::ClientBuilder,
/// }
///
/// impl Builder {
///     cloudmgr_runtime::client_settings!(runtime);
/// }
/// ```
#[macro_export]
macro_rules! client_settings {
    ($field:ident) => {
        $crate::client_settings! { @each $field
            /// Where the API is. User-info, query and fragment are refused.
            base_url(url: impl ::std::convert::Into<::std::string::String>);
            /// Bounds each call, its retries and waits included. Default 120 s; transfers are not bound by it.
            timeout(limit: ::std::time::Duration);
            /// Bounds making a connection. Default 10 s.
            connect_timeout(limit: ::std::time::Duration);
            /// Bounds each attempt of a call. Default 30 s.
            attempt_timeout(limit: ::std::time::Duration);
            /// Bounds the silence within an upload or a download. Default 30 s.
            stall_timeout(limit: ::std::time::Duration);
            /// Bounds the answers that are read into memory, in bytes. Default 64 MiB.
            max_body(bytes: usize);
            /// How often and how patiently calls are tried again.
            retry(policy: $crate::RetryPolicy);
            /// Sets the `User-Agent`.
            user_agent(agent: &str);
            /// Sends a header with every request.
            default_header(name: &str, value: impl $crate::Param);
            /// Sends everything through the proxy at `url`.
            proxy(url: &str);
            /// Uses no proxy, whatever the environment says.
            no_proxy();
            /// Trusts one more certificate authority, or several in one PEM file.
            root_certificate(pem: &[u8]);
            /// Trusts any certificate: whoever answers can read and change everything. For tests only.
            danger_accept_invalid_certs(yes: bool);
            /// Allows credentials over plain http to another machine.
            allow_plain_http(yes: bool);
            /// Tells the time to the authentication.
            clock(clock: ::std::sync::Arc<dyn $crate::Clock>);
        }
    };
    (@each $field:ident $($(#[$docs:meta])* $name:ident($($arg:ident: $type:ty),*);)*) => {$(
        $(#[$docs])*
        #[must_use]
        pub fn $name(mut self, $($arg: $type),*) -> Self {
            self.$field = self.$field.$name($($arg),*);
            self
        }
    )*};
}
