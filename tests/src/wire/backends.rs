//! Every backend that can be called, from the list that the generated code keeps.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use cloudmgr_runtime::{Call, Error, Method};
use cloudmgr_testkit::facts;
use serde_json::Value;

use crate::generated;
use crate::make::arguments::{Arguments, Failure};
use crate::wire::connect::{self, Setting};

/// What a dispatched call becomes.
pub type Calling<'a> = Pin<Box<dyn Future<Output = Result<Value, Failure>> + 'a>>;

/// A backend whose operations can be called by their ids.
#[derive(Clone, Copy)]
pub struct Backend {
    /// The name of its folder in `specs/`.
    pub name: &'static str,
    /// Its operations as static data.
    pub facts: &'static facts::Backend,
    connect: fn(&Setting<'_>) -> Result<Box<dyn Callable>, Error>,
    from_env: fn() -> Result<Box<dyn Callable>, Error>,
}

impl Backend {
    /// Builds a client.
    ///
    /// # Errors
    /// When the SDK refuses the setting.
    pub fn connect(&self, setting: &Setting<'_>) -> Result<Box<dyn Callable>, Error> {
        (self.connect)(setting)
    }

    /// Builds a client from the environment.
    ///
    /// # Errors
    /// When the SDK refuses the environment.
    pub fn from_env(&self) -> Result<Box<dyn Callable>, Error> {
        (self.from_env)()
    }
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// A client whose operations can be called by their ids. Its `Debug` is the client's.
pub trait Callable: fmt::Debug {
    /// Calls an operation.
    fn call<'a>(&'a self, operation: &'a str, arguments: &'a mut Arguments) -> Calling<'a>;

    /// A call of what the document does not have.
    fn request(&self, method: Method, path: &str) -> Call<Value>;
}

/// A client and its generated dispatch.
struct Bound<C> {
    client: C,
    dispatch: for<'a> fn(&'a C, &'a str, &'a mut Arguments) -> Calling<'a>,
    request: fn(&C, Method, &str) -> Call<Value>,
}

impl<C: fmt::Debug> Callable for Bound<C> {
    fn call<'a>(&'a self, operation: &'a str, arguments: &'a mut Arguments) -> Calling<'a> {
        (self.dispatch)(&self.client, operation, arguments)
    }

    fn request(&self, method: Method, path: &str) -> Call<Value> {
        (self.request)(&self.client, method, path)
    }
}

impl<C: fmt::Debug> fmt::Debug for Bound<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

/// Every backend that was generated.
pub fn all() -> Vec<Backend> {
    let mut all = Vec::new();
    macro_rules! add {
        ($name:ident) => {{
            fn bound(client: generated::$name::Client) -> Box<dyn Callable> {
                Box::new(Bound {
                    client,
                    dispatch: |client, operation, arguments| match generated::$name::dispatch(
                        client, operation, arguments,
                    ) {
                        Ok(call) => call,
                        Err(failure) => Box::pin(std::future::ready(Err(failure))),
                    },
                    request: |client, method, path| client.request(method, path),
                })
            }
            all.push(Backend {
                name: stringify!($name),
                facts: &facts::$name::BACKEND,
                connect: |setting| connect::$name(setting).map(bound),
                from_env: || generated::$name::Client::from_env().map(bound),
            })
        }};
    }
    for_each_backend!(add);
    all
}

/// The operations of a backend as static data.
pub fn facts(name: &str) -> Option<&'static facts::Backend> {
    all().into_iter().find(|backend| backend.name == name).map(|backend| backend.facts)
}
