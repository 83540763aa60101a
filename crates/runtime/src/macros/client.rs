//! The entire client of a backend whose credentials need no login.

/// Declares `Client` and `ClientBuilder` of a backend that uses a token, a password or no credentials.
///
/// `auth` is one of `bearer` (a token in `Authorization`), `header("X-Token")` (a token in another header), `basic`
/// (user and password) and `none`. `env` is the prefix of the environment variables that `from_env` reads:
/// `<env>_TOKEN`, or `<env>_USER` and `<env>_PASSWORD`, and optionally `<env>_BASE_URL`.
///
/// For a backend that logs in, signs requests or renews credentials, write the client by hand, as in `nc2-sdk`.
///
/// ```
/// # mod table {
/// #     use cloudmgr_runtime::{Api, Envelope};
/// #     pub static API: Api =
/// #         Api { name: "things", base_url: "https://things.example", envelope: Envelope::NONE, operations: &[] };
/// # }
/// cloudmgr_runtime::client! {
///     /// A client of Things.
///     api: crate::table::API, name: "things-sdk", env: "THINGS", auth: header("X-Things-Token"),
/// }
/// # fn main() -> cloudmgr_runtime::Result<()> {
///
/// let things = Client::builder().token("a-token").build()?;
/// # Ok(()) }
/// ```
#[macro_export]
macro_rules! client {
    ($(#[$docs:meta])* api: $api:path, name: $name:literal, env: $env:literal, auth: $($auth:tt)+) => {
        $(#[$docs])*
        #[derive(Clone, Debug)]
        pub struct Client($crate::Client);

        impl Client {
            #[doc = concat!("Starts a client with the credentials and settings of the caller; its `User-Agent` begins with `", $name, "`.")]
            pub fn builder() -> ClientBuilder {
                ClientBuilder {
                    runtime: $crate::Client::builder(&$api)
                        .user_agent(concat!($name, "/", env!("CARGO_PKG_VERSION"))),
                    credentials: ::std::option::Option::None,
                }
            }

            /// Creates a client from the environment; see [`ClientBuilder::from_env`].
            ///
            /// # Errors
            /// [`ErrorKind::Config`](cloudmgr_runtime::ErrorKind::Config), naming the variable, if it is missing, and
            /// as for [`ClientBuilder::build`].
            pub fn from_env() -> $crate::Result<Self> {
                Self::builder().from_env()?.build()
            }

            /// Returns a clone with an additional hook. Connections, credentials and retry budget remain shared.
            pub fn with_hook(&self, hook: impl $crate::Hook) -> Self {
                Self(self.0.with_hook(hook))
            }

            /// Calls an endpoint that the spec does not describe, with the same authentication, retries and errors.
            pub fn request(&self, method: $crate::Method, path: &str) -> $crate::Call<$crate::Value> {
                self.0.request(method, path)
            }

            /// The client of the runtime, for tools that call operations by their entry in the operation table.
            #[doc(hidden)]
            pub fn core(&self) -> &$crate::Client {
                &self.0
            }
        }

        /// Builds a [`Client`].
        #[derive(Debug)]
        #[must_use = "a builder does nothing until `build`"]
        pub struct ClientBuilder {
            runtime: $crate::ClientBuilder,
            credentials: ::std::option::Option<$crate::Result<$crate::StaticHeaders>>,
        }

        impl ClientBuilder {
            $crate::client_settings!(runtime);

            $crate::client! { @auth $env $($auth)+ }
        }
    };

    (@auth $env:literal bearer $(,)?) => {
        /// Sets a token, sent as `Authorization: Bearer`. It is redacted everywhere and never renewed.
        pub fn token(mut self, token: impl ::std::convert::Into<$crate::Secret>) -> Self {
            self.credentials = ::std::option::Option::Some($crate::StaticHeaders::bearer(&token.into()));
            self
        }

        $crate::client! { @token $env }
        $crate::client! { @build "call `token`" }
    };
    (@auth $env:literal header($header:literal) $(,)?) => {
        #[doc = concat!("A token, sent as `", $header, "`. It is never shown and never renewed.")]
        pub fn token(mut self, token: impl ::std::convert::Into<$crate::Secret>) -> Self {
            let token = token.into();
            self.credentials = ::std::option::Option::Some($crate::StaticHeaders::new().with($header, token.expose()));
            self
        }

        $crate::client! { @token $env }
        $crate::client! { @build "call `token`" }
    };
    (@auth $env:literal basic $(,)?) => {
        /// Sets user and password, sent as `Authorization: Basic`. The password is redacted everywhere.
        pub fn login(mut self, user: &str, password: impl ::std::convert::Into<$crate::Secret>) -> Self {
            self.credentials = ::std::option::Option::Some($crate::StaticHeaders::basic(user, &password.into()));
            self
        }

        #[doc = concat!("Takes user and password of the environment: `", $env, "_USER` and `", $env, "_PASSWORD`. `", $env, "_BASE_URL` is used when it is set.")]
        ///
        /// # Errors
        /// [`ErrorKind::Config`](cloudmgr_runtime::ErrorKind::Config), naming the variable, if it is missing or invalid.
        pub fn from_env(self) -> $crate::Result<Self> {
            let user = $crate::env::required(concat!($env, "_USER"))?;
            let password = $crate::env::required(concat!($env, "_PASSWORD"))?;
            self.login(&user, password).named(concat!($env, "_USER")).at_env()
        }

        $crate::client! { @named }
        $crate::client! { @base_url $env }
        $crate::client! { @build "call `login`" }
    };
    (@auth $env:literal none $(,)?) => {
        #[doc = concat!("Takes the server of the environment: `", $env, "_BASE_URL` is used when it is set.")]
        ///
        /// # Errors
        /// [`ErrorKind::Config`](cloudmgr_runtime::ErrorKind::Config) if it is not valid UTF-8.
        pub fn from_env(self) -> $crate::Result<Self> {
            self.at_env()
        }

        $crate::client! { @base_url $env }

        /// Builds the client.
        ///
        /// # Errors
        /// [`ErrorKind::Config`](cloudmgr_runtime::ErrorKind::Config) if a setting is invalid.
        pub fn build(self) -> $crate::Result<Client> {
            match self.credentials {
                ::std::option::Option::Some(credentials) => self.runtime.auth(credentials?),
                ::std::option::Option::None => self.runtime,
            }
            .build()
            .map(Client)
        }
    };

    (@token $env:literal) => {
        #[doc = concat!("Takes the token of the environment: `", $env, "_TOKEN`. `", $env, "_BASE_URL` is used when it is set.")]
        ///
        /// # Errors
        /// [`ErrorKind::Config`](cloudmgr_runtime::ErrorKind::Config), naming the variable, if it is missing or invalid.
        pub fn from_env(self) -> $crate::Result<Self> {
            let token = $crate::env::required(concat!($env, "_TOKEN"))?;
            self.token(token).named(concat!($env, "_TOKEN")).at_env()
        }

        $crate::client! { @named }
        $crate::client! { @base_url $env }
    };
    (@named) => {
        /// Names the variable in an error about the credentials.
        fn named(mut self, variable: &str) -> Self {
            self.credentials = self.credentials.map(|made| $crate::env::named(variable, made));
            self
        }
    };
    (@base_url $env:literal) => {
        fn at_env(self) -> $crate::Result<Self> {
            let url = $crate::env::base_url(concat!($env, "_BASE_URL"))?;
            ::std::result::Result::Ok(match url {
                ::std::option::Option::Some(url) => self.base_url(url),
                ::std::option::Option::None => self,
            })
        }
    };
    (@build $call:literal) => {
        /// Builds the client.
        ///
        /// # Errors
        /// [`ErrorKind::Config`](cloudmgr_runtime::ErrorKind::Config) if there are no credentials, they are not valid
        /// in a header, or a setting is invalid.
        pub fn build(self) -> $crate::Result<Client> {
            let missing = || {
                let what = concat!("no credentials: ", $call, ", or use `Client::from_env`");
                $crate::Error::new($crate::ErrorKind::Config, what)
            };
            let credentials = self.credentials.ok_or_else(missing)??;
            self.runtime.auth(credentials).build().map(Client)
        }
    };
}
