//! The server that a test uses.

use std::fmt;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::sync::Arc;
#[cfg(feature = "tcp")]
use std::sync::Mutex;
use std::time::Duration;

use cloudmgr_facts::{Backend, Kind, Shape};
use cloudmgr_runtime::http::HeaderMap;
#[cfg(feature = "tcp")]
use cloudmgr_runtime::lock;
use cloudmgr_runtime::{AnyCall, Bytes, Clock, Error, Transport, Url};
use serde_json::Value;

use super::engine::Engine;
use super::kinds::Anything;
use super::on::{On, operation_of};
#[cfg(feature = "tcp")]
use super::tcp::Port;
use super::transport::InProcess;
use crate::fail::fail;
use crate::har::{Recorder, rules};
use crate::rule::{Answer, Pattern, Rule, Step};
use crate::state::Resource;
use crate::time::VirtualClock;
use crate::value::{Extent, check};
use crate::wire::Seen;

/// An in-process server. Its client needs no socket, and its clock does not take real time.
///
/// A request that no rule matches, or that the API does not describe, fails its call, and it fails the test when the
/// server is dropped.
pub struct Server {
    engine: Arc<Engine>,
    clock: Arc<VirtualClock>,
    base_url: String,
    #[cfg(feature = "tcp")]
    ports: Mutex<Vec<Port>>,
}

impl Server {
    /// Creates a server of a backend without rules. The function `server()` of an SDK returns a client too.
    pub fn new(backend: &'static Backend) -> Self {
        let path = Url::parse(backend.base_url).map(|url| url.path().trim_end_matches('/').to_owned());
        let path = path.unwrap_or_default();
        // A loopback host needs no certificate and no proxy.
        let base_url = format!("http://localhost{path}");
        let engine = Arc::new(Engine::new(backend, path));
        Self {
            engine,
            clock: Arc::new(VirtualClock::new()),
            base_url,
            #[cfg(feature = "tcp")]
            ports: Mutex::default(),
        }
    }

    /// Defines the response to a call. A request matches if everything that the call sets is equal;
    /// [`ANY`](crate::ANY) matches any value, and what the call does not set is ignored.
    ///
    /// If several rules match, the most specific one applies, and the newest of equally specific ones.
    #[track_caller]
    #[must_use = "a rule without an answer answers nothing"]
    pub fn on<C: AnyCall>(&self, call: C) -> On<'_, C::Kind> {
        let pattern = self.pattern(&call);
        self.add(Rule::new(pattern, Location::caller()))
    }

    /// Defines the response to all calls of an operation, given by its ID, such as `clusters_get`.
    #[track_caller]
    #[must_use = "a rule without an answer answers nothing"]
    pub fn on_operation(&self, id: &str) -> On<'_, Anything> {
        let pattern = Pattern::of_operation(operation_of(self.engine.backend, id), None);
        self.add(Rule::new(pattern, Location::caller()))
    }

    /// Defines the response to all requests that no other rule matches, whether the API describes them or not.
    #[track_caller]
    #[must_use = "a rule without an answer answers nothing"]
    pub fn on_anything(&self) -> On<'_, Anything> {
        self.add(Rule::new(Pattern::everything(), Location::caller()))
    }

    fn add<K>(&self, rule: Rule) -> On<'_, K> {
        let index = self.engine.with(|state| {
            state.rules.push(rule);
            state.rules.len() - 1
        });
        On::new(&self.engine, index)
    }

    /// Returns the received requests that match a call, as in [`on`](Self::on).
    #[track_caller]
    pub fn seen(&self, call: impl AnyCall) -> Vec<Seen> {
        let pattern = self.pattern(&call);
        self.requests().into_iter().filter(|seen| pattern.difference(seen).is_none()).collect()
    }

    /// Returns all received requests except logins, in order of arrival.
    pub fn requests(&self) -> Vec<Seen> {
        self.engine.with(|state| state.seen.clone())
    }

    /// As [`requests`](Self::requests), and removes them from the server.
    pub fn take_requests(&self) -> Vec<Seen> {
        self.engine.with(|state| std::mem::take(&mut state.seen))
    }

    /// Advances the clock, for example past the expiry of a token.
    pub fn advance(&self, time: Duration) {
        self.clock.advance(time);
    }

    /// Returns how much time waits, pauses and retries have taken on the clock.
    pub fn slept(&self) -> Duration {
        self.clock.slept()
    }

    /// Returns the clock, for code that waits on it.
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::<VirtualClock>::clone(&self.clock)
    }

    /// Accepts requests that the API does not describe, and does not fail the test when the server is dropped.
    pub fn lenient(&self) -> &Self {
        self.engine.with(|state| (state.takes_anything, state.is_quiet) = (true, true));
        self
    }

    /// Keeps only the first `bytes` bytes of each request body, for uploads that do not fit into memory. A request with a
    /// longer JSON body is not valid.
    pub fn keep_bodies(&self, bytes: usize) -> &Self {
        self.engine.with(|state| state.body_limit = Some(bytes));
        self
    }

    /// Keeps the resources of the API: what one call creates, the calls that get, list, update and delete it agree on.
    ///
    /// A resource is kept if the API has its collection at `/x` and its items at `/x/{id}`, if `GET` returns an item with a
    /// field for the ID, and if items can be created or listed. `POST` and `PUT` create if the operation is called
    /// `create`, `start` or `upload`, with the ID from the path, from the body, or a new one; `PUT` and `PATCH` update,
    /// `DELETE` deletes. Where there is no `PATCH`, a `PUT` that creates updates what exists. A list returns the items in
    /// the order of their creation, page by page, and applies query parameters that are named as a field. An item that
    /// does not exist is an error with status 404, one that exists already an error with status 409; if the API reports
    /// all errors with the same status, it is the documented error. Long-running operations end with the first poll.
    ///
    /// Every other operation needs a rule. Rules take precedence, except [`on_anything`](Self::on_anything).
    ///
    /// ```
    /// # #[cfg(feature = "cloudify")] {
    /// use cloudmgr_testkit::{Server, facts, json};
    ///
    /// let server = Server::new(&facts::cloudify::BACKEND);
    /// server.stateful().store("/sites", [json!({"name": "berlin"})]);
    /// assert_eq!(server.stored("/sites")[0]["name"], "berlin");
    /// # }
    /// ```
    pub fn stateful(&self) -> &Self {
        self.engine.with(|state| _ = state.store.get_or_insert_default());
        self
    }

    /// Adds items to a collection of a [`stateful`](Self::stateful) server, such as `/deployments`, before the first call.
    /// Fields that are not given have the smallest valid value, and an ID that is not given is new.
    ///
    /// It fails the test if the path is not that of a collection that is kept, or if an item is not valid.
    #[track_caller]
    pub fn store(&self, path: &str, items: impl IntoIterator<Item = impl Into<Value>>) -> &Self {
        let resource = self.resource(path);
        for item in items {
            let item = item.into();
            let problems = check(&Shape::new(Kind::Object(resource.item)), &item, Extent::Part);
            let Value::Object(given) = item else { fail(format!("{item} is not an object")) };
            if !problems.is_empty() {
                fail(format!("this is not what {} returns: {}", resource.get.id, problems.join("; ")));
            }
            self.engine.with(|state| state.store.get_or_insert_default().add(&resource, path, given));
        }
        self
    }

    /// The items of a collection of a [`stateful`](Self::stateful) server, in the order of their creation.
    ///
    /// It fails the test if the path is not that of a collection that is kept.
    #[track_caller]
    pub fn stored(&self, path: &str) -> Vec<Value> {
        _ = self.resource(path);
        self.engine.with(|state| state.store.as_ref().map_or_else(Vec::new, |store| store.items(path)))
    }

    /// The resource with the collection at a path.
    #[track_caller]
    fn resource(&self, path: &str) -> Resource {
        let backend = self.engine.backend;
        let mut found = backend.operations().filter(|operation| operation.method == "GET");
        let resource =
            found.find_map(|operation| Resource::of(backend, operation).filter(|(it, _)| it.is_at(path)));
        match resource {
            Some((resource, _)) => resource,
            None => fail(format!("{} keeps no collection at `{path}`", backend.name)),
        }
    }

    /// Returns recorded responses: equal requests receive them in the recorded order, and the last one repeats.
    ///
    /// A recording is a HAR 1.2 file that was created by [`recorder`], a browser or a proxy.
    #[track_caller]
    pub fn replay(&self, path: impl AsRef<Path>) -> &Self {
        let rules = match rules(self.engine.backend, path.as_ref(), Location::caller()) {
            Ok(rules) => rules,
            Err(why) => fail(format!("the recording cannot be read: {why}")),
        };
        self.engine.with(|state| {
            state.takes_anything = true;
            state.rules.extend(rules);
        });
        self
    }

    /// Fails the test if a received request was invalid or matched no rule.
    #[track_caller]
    pub fn check(&self) {
        let complaints = self.engine.with(|state| std::mem::take(&mut state.complaints));
        if !complaints.is_empty() {
            fail(complaints.join("\n"));
        }
    }

    /// Returns the base URL of the API for a client.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Opens a local port and returns its base URL, for clients such as other programs. Dropping the server closes the
    /// port.
    ///
    /// A client in this process needs the server's [`clock`](Self::clock) if its waits are to take no time. `is_down`
    /// closes the connection, because the port itself is open.
    #[cfg(feature = "tcp")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tcp")))]
    #[track_caller]
    pub fn listen(&self) -> String {
        let port = match Port::open(&self.engine, &self.clock) {
            Ok(port) => port,
            Err(error) => fail(format!("no port can be opened: {error}")),
        };
        let url = format!("http://{}{}", port.address, self.engine.base);
        lock(&self.ports).push(port);
        url
    }

    /// Returns the transport to the server for a client.
    pub fn transport(&self) -> impl Transport + use<> {
        InProcess { engine: Arc::clone(&self.engine), clock: Arc::clone(&self.clock) }
    }

    /// Returns the client of an SDK, or fails the test.
    #[doc(hidden)]
    #[track_caller]
    pub fn built<C>(&self, client: Result<C, Error>) -> C {
        match client {
            Ok(client) => client,
            Err(error) => fail(format!("the client cannot be built: {error}")),
        }
    }

    /// Returns the status and the body of the response to a request without a body, for tests of the kit.
    #[doc(hidden)]
    pub fn exchange(&self, method: &str, target: &str) -> Result<(u16, Bytes), String> {
        let method = method.parse().map_err(|_| format!("{method} is no method"))?;
        let uri = target.parse().map_err(|error| format!("{target}: {error}"))?;
        let reply = self.engine.reply(method, &uri, HeaderMap::new(), Bytes::new())?;
        Ok((reply.status.as_u16(), reply.body))
    }

    /// Defines the response to an operation that an SDK calls in the background, such as a login. It is not among the
    /// requests.
    #[doc(hidden)]
    #[track_caller]
    pub fn in_background(&self, operation: &str, given: Option<Value>) {
        let pattern = Pattern::of_operation(operation_of(self.engine.backend, operation), None);
        let rule = Rule::new(pattern, Location::caller()).with_steps([Step::new(Answer::Payload(given))]);
        self.engine.with(|state| state.background.push(rule));
    }

    #[track_caller]
    fn pattern(&self, call: &impl AnyCall) -> Pattern {
        let preview = call.as_request().preview().map_err(|error| error.to_string());
        let pattern =
            preview.and_then(|preview| Pattern::of_call(self.engine.backend, &self.engine.base, preview));
        match pattern {
            Ok(pattern) => pattern,
            Err(why) => fail(format!("this call cannot be sent: {why}")),
        }
    }
}

/// Creates a transport that records the exchanges of another one, for [`Server::replay`]. Secrets in bodies, paths and
/// queries are replaced. Credentials and other request headers are omitted, as are the bodies of requests that the API
/// does not describe.
///
/// If a credential or another secret occurs where the API has none, the call fails and the file is unchanged.
pub fn recorder(
    backend: &'static Backend,
    path: impl Into<PathBuf>,
) -> impl FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + 'static {
    let path = path.into();
    move |inner| Arc::new(Recorder::new(backend, inner, path))
}

impl Drop for Server {
    fn drop(&mut self) {
        let is_quiet = self.engine.with(|state| state.is_quiet);
        if !is_quiet && !std::thread::panicking() {
            self.check();
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("backend", &self.engine.backend.name).finish_non_exhaustive()
    }
}
