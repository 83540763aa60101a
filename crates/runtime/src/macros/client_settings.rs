//! The settings that the client builders of all backends share.

/// Adds the setters of [`ClientBuilder`](crate::ClientBuilder) to a backend's builder, which contains one in the named
/// field; the backend only implements `auth` and `build`.
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
            /// Sets the base URL. Credentials (userinfo), a query or a fragment are rejected; a trailing slash is
            /// optional.
            base_url(url: impl ::std::convert::Into<::std::string::String>);
            /// Sets the timeout of each call, including retries and pauses. Default 120 s; does not apply to transfers.
            timeout(limit: ::std::time::Duration);
            /// Sets the timeout for establishing a connection. Default 10 s.
            connect_timeout(limit: ::std::time::Duration);
            /// Sets the timeout of each attempt of a call. Default 30 s; for a download, only the time until it begins.
            attempt_timeout(limit: ::std::time::Duration);
            /// Sets how long an upload or a download may stall. Default 30 s.
            stall_timeout(limit: ::std::time::Duration);
            /// Sets the maximum size of a response read into memory, in bytes after decompression. Default 64 MiB.
            max_body(bytes: usize);
            /// Sets the maximum compression ratio of responses over 4 MiB. Default 250.
            max_compression_ratio(times: u32);
            /// Whether a value that does not match the type of its field fails the response. By default an optional
            /// field is left empty, and a row of a list is an error of its own; see `Response::oddities`. Intended for
            /// tests.
            strict(yes: bool);
            /// Sets how often and with which pauses calls are retried.
            retry(policy: $crate::RetryPolicy);
            /// Sets the `User-Agent`.
            user_agent(agent: &str);
            /// Adds a header to every request.
            default_header(name: &str, value: impl $crate::Param);
            /// Sends all requests through the proxy at `url`, which may have credentials (userinfo). Without this
            /// setting and without `no_proxy`, `HTTPS_PROXY` and the related environment variables apply.
            proxy(url: &str);
            /// Disables proxies, regardless of the environment.
            no_proxy();
            /// Adds a trusted certificate authority, or several from one PEM file.
            root_certificate(pem: &[u8]);
            /// Trusts any certificate, so that anyone can intercept and modify the traffic. For tests only.
            danger_accept_invalid_certs(yes: bool);
            /// Allows credentials over unencrypted HTTP to another machine.
            allow_plain_http(yes: bool);
            /// Sets the clock, for the time of day as well as for waits, pauses and deadlines.
            clock(clock: ::std::sync::Arc<dyn $crate::Clock>);
            /// Adds a hook that observes every call. Hooks are called in the order in which they were added.
            hook(hook: impl $crate::Hook);
            /// Replaces HTTP, for test kits and recorders. Settings for proxy, certificates and the connection timeout
            /// do not apply then.
            transport(transport: impl $crate::Transport);
            /// Wraps HTTP in a custom transport, which receives the inner one: for caches, recorders and fault
            /// injection.
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
