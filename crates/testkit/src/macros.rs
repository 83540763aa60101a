//! The module `testing` of an SDK.

/// Defines the module `testing` of an SDK, whose function `server()` returns a client and its server.
///
/// `client` is the builder of a client with invented credentials. `background` lists operations that the SDK calls in
/// the background, such as a login, with their payloads.
///
/// ```text
/// cloudmgr_testkit::testing! {
///     backend: nano,
///     client: (crate::Client, crate::ClientBuilder) = crate::Client::builder().login("user", "password"),
///     background: ["sessions_create" = json!({"timeout": 180})],
/// }
/// ```
#[macro_export]
macro_rules! testing {
    (
        backend: $backend:ident,
        client: ($client:ty, $builder:ty) = $new:expr
        $(, background: [$($operation:literal = $given:expr),* $(,)?])? $(,)?
    ) => {
        pub use $crate::{ANY, Any, On, Reply, Seen, Server, json};

        /// Returns a client with invented credentials, and its in-process server.
        #[track_caller]
        pub fn server() -> ($client, Server) {
            server_with(|builder| builder)
        }

        /// As [`server`], with further settings of the client.
        #[track_caller]
        pub fn server_with(settings: impl ::core::ops::FnOnce($builder) -> $builder) -> ($client, Server) {
            let server = Server::new(&$crate::facts::$backend::BACKEND);
            $($(server.in_background($operation, ::core::option::Option::Some($given));)*)?
            let builder = $new.base_url(server.base_url()).clock(server.clock()).transport(server.transport());
            let client = server.built(settings(builder).build());
            (client, server)
        }

        /// Returns the settings of a client that records its exchanges in a file, for [`replay`]. Secrets are
        /// replaced, and credentials are omitted.
        pub fn record(builder: $builder, path: impl ::core::convert::Into<::std::path::PathBuf>) -> $builder {
            builder.wrap_transport($crate::recorder(&$crate::facts::$backend::BACKEND, path))
        }

        /// Returns a client, and a server that returns recorded responses.
        #[track_caller]
        pub fn replay(path: impl ::core::convert::AsRef<::std::path::Path>) -> ($client, Server) {
            let (client, server) = server();
            server.replay(path);
            (client, server)
        }

        /// A value of a type of the API. Required fields that are not in `given` have the smallest valid value.
        ///
        /// Of an enum, `given` is the value, such as `json!("running")`; null is its first value.
        ///
        /// It fails the test if `given` is not valid for the type.
        #[track_caller]
        pub fn make<T: $crate::__private::DeserializeOwned>(
            given: impl ::core::convert::Into<$crate::__private::Value>,
        ) -> T {
            $crate::__private::make(&$crate::facts::$backend::BACKEND, &given.into(), ::core::option::Option::None)
        }

        /// A random value of a type of the API, the same for the same seed.
        #[track_caller]
        pub fn random<T: $crate::__private::DeserializeOwned>(
            seed: u64,
            given: impl ::core::convert::Into<$crate::__private::Value>,
        ) -> T {
            $crate::__private::make(&$crate::facts::$backend::BACKEND, &given.into(), ::core::option::Option::Some(seed))
        }
    };
}
