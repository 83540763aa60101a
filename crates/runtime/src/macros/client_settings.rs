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
            /// Sets the base URL. Credentials (userinfo), a query and a fragment are refused; a trailing slash does not matter.
            base_url(url: impl ::std::convert::Into<::std::string::String>);
            /// Limits the time of each call, its retries and pauses included. Default 120 s; transfers have no such limit.
            timeout(limit: ::std::time::Duration);
            /// Limits the time to make a connection. Default 10 s.
            connect_timeout(limit: ::std::time::Duration);
            /// Limits the time of each attempt of a call. Default 30 s; of a download only the time until it begins.
            attempt_timeout(limit: ::std::time::Duration);
            /// Limits how long an upload or a download may make no progress. Default 30 s.
            stall_timeout(limit: ::std::time::Duration);
            /// Limits the responses that are read into memory, in bytes after decompression. Default 64 MiB.
            max_body(bytes: usize);
            /// Limits how many times its compressed size a response may grow to, beyond 4 MiB. Default 250.
            max_compression_ratio(times: u32);
            /// Whether a value that does not fit its field fails the response. By default an optional field stays empty then,
            /// and a row of a list is an error of its own; see `Response::oddities`. For tests, which should see it.
            strict(yes: bool);
            /// Sets how often and after which pauses calls are retried.
            retry(policy: $crate::RetryPolicy);
            /// Sets the `User-Agent`.
            user_agent(agent: &str);
            /// Sends a header with every request.
            default_header(name: &str, value: impl $crate::Param);
            /// Sends everything through the proxy at `url`, which may have credentials (userinfo). Without this setting and
            /// without `no_proxy`, `HTTPS_PROXY` and the related environment variables apply.
            proxy(url: &str);
            /// Uses no proxy, whatever the environment says.
            no_proxy();
            /// Trusts one more certificate authority, or several in one PEM file.
            root_certificate(pem: &[u8]);
            /// Trusts any certificate: whoever answers can read and change everything. For tests only.
            danger_accept_invalid_certs(yes: bool);
            /// Allows credentials over unencrypted HTTP to another machine.
            allow_plain_http(yes: bool);
            /// Sets the clock: for the time of day, and for waits, pauses and deadlines.
            clock(clock: ::std::sync::Arc<dyn $crate::Clock>);
            /// Adds a hook, which watches every call. Hooks are called in the order in which they were added.
            hook(hook: impl $crate::Hook);
            /// Replaces HTTP, for test kits and recorders. Proxy, certificates and the limit for connecting do not
            /// apply then.
            transport(transport: impl $crate::Transport);
            /// Wraps HTTP in a transport of your own, which gets the inner one: for caches, recorders and fault injection.
            wrap_transport(
                wrap: impl ::std::ops::FnOnce(
                    ::std::sync::Arc<dyn $crate::Transport>,
                ) -> ::std::sync::Arc<dyn $crate::Transport> + Send + 'static
            );
        }
    };
    (@each $field:ident $($(#[$docs:meta])* $name:ident($($arg:ident: $type:ty),*);)*) => {$(
        $(#[$docs])*
        #[must_use]
        #[allow(clippy::double_must_use, reason = "a backend's own builder may not be marked")]
        pub fn $name(mut self, $($arg: $type),*) -> Self {
            self.$field = self.$field.$name($($arg),*);
            self
        }
    )*};
}
