//! A backend's document, a server of the test kit in its place, and a client that talks to it.

use std::error::Error;

use serde_json::Value;

use crate::document::specs::Spec;
use crate::make::arguments::{Arguments, Failure};
use crate::wire::backends::{self, Backend, Callable};
use crate::wire::connect::{self, Setting, Way};
use crate::wire::exchange::{Answer, Seen};
use crate::wire::server::{Front, Server};

/// A client and the server that it talks to.
pub struct Session {
    /// What the backend is said to do.
    pub spec: Spec,
    /// The server that replaces the backend.
    pub server: Server,
    /// The client.
    pub client: Box<dyn Callable>,
}

/// How a call ended.
#[derive(Debug)]
pub struct Ended {
    /// What it returned.
    pub result: Result<Value, Failure>,
    /// What arrived, logins excepted.
    pub seen: Vec<Seen>,
}

impl Ended {
    /// The one request that arrived.
    ///
    /// # Errors
    /// When another number of them did.
    pub fn only(&self) -> Result<&Seen, String> {
        match self.seen.as_slice() {
            [seen] => Ok(seen),
            [] => Err(match &self.result {
                Ok(_) => "nothing arrived, and the call succeeded".to_owned(),
                Err(failure) => format!("nothing arrived: {failure}"),
            }),
            many => Err(format!("{} requests arrived", many.len())),
        }
    }

    /// The faults of the one request that arrived. Another number of them is a fault too.
    pub fn judged(&self, faults: impl FnOnce(&Seen) -> Vec<String>) -> Vec<String> {
        match self.only() {
            Ok(seen) => faults(seen),
            Err(problem) => vec![problem],
        }
    }
}

impl Session {
    /// One session per backend.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn all() -> Result<Vec<Self>, Box<dyn Error>> {
        backends::all().iter().map(Self::start).collect()
    }

    /// One session per backend without a socket.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn all_in_process() -> Result<Vec<Self>, Box<dyn Error>> {
        backends::all().iter().map(|backend| Self::start_at(backend, Front::InProcess, Way::Login)).collect()
    }

    /// Starts a server and connects a client that logs in.
    ///
    /// # Errors
    /// When the document cannot be read or the client not be built.
    pub fn start(backend: &Backend) -> Result<Self, Box<dyn Error>> {
        Self::start_by(backend, Way::Login)
    }

    /// Starts a server and connects a client.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn start_by(backend: &Backend, way: Way) -> Result<Self, Box<dyn Error>> {
        Self::start_at(backend, Front::Tcp, way)
    }

    /// Starts a server in process or on a port, and connects a client.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn start_at(backend: &Backend, front: Front, way: Way) -> Result<Self, Box<dyn Error>> {
        let spec = Spec::read(backend.name)?;
        let server = Server::of(backend.facts, front, connect::login);
        let base_url = format!("{}{}", server.url(), spec.base_path());
        let near = (front == Front::InProcess).then(|| server.kit());
        let client = backend.connect(&Setting { way, near, ..Setting::new(&base_url) })?;
        Ok(Self { spec, server, client })
    }

    /// Whether there is no socket.
    pub fn is_near(&self) -> bool {
        self.server.front() == Front::InProcess
    }

    /// Calls an operation and answers it.
    pub async fn call(&self, operation: &str, arguments: &mut Arguments, answer: Answer) -> Ended {
        self.server.answer(answer);
        let result = self.client.call(operation, arguments).await;
        Ended { result, seen: self.server.seen() }
    }
}
