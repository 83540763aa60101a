//! A client of each backend, with plainly invented credentials.
//!
//! One function per backend, named like its folder in `specs/`.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudmgr_runtime::{Clock, Error, RetryPolicy, Transport};
use cloudmgr_testkit::facts::Backend;
use cloudmgr_testkit::{Server, recorder};
use serde_json::json;

use crate::wire::exchange::{Answer, Seen, contains};
use crate::wire::ledger::Ledger;

/// Who logs in.
pub const USER: &str = "conformance";

/// What nobody but the server may see: the password or key that is logged in with, or the ready token.
pub const SECRET: &str = "canary5ec2e7c0ffee";

/// What a login is answered with: as secret as the password.
const SESSION: &str = "canary5e5510nc0ffee";

/// How a client proves who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By what it logs in or signs with.
    Login,
    /// By a token that somebody else got.
    Token,
}

/// What a client is built from.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Where the server is.
    pub base_url: &'a str,
    /// How it proves who it is.
    pub way: Way,
    /// The proxy that everything goes through.
    pub proxy: Option<&'a str>,
    /// Whether failed calls are tried again.
    pub retries: bool,
    /// Bounds to wait for in a test; none for those of every user.
    pub bounds: Option<Bounds>,
    /// An authority that is trusted, as PEM.
    pub root: Option<&'a [u8]>,
    /// How far its clock is ahead.
    pub ahead: Duration,
    /// The server in this process that it reaches without a socket, on its clock.
    pub near: Option<&'a Server>,
    /// Where its exchanges with the server in this process are recorded.
    pub tape: Option<Tape<'a>>,
    /// What watches its calls; one of its own unless given.
    pub ledger: Option<&'a Ledger>,
}

/// A recording that is made.
#[derive(Clone, Copy, Debug)]
pub struct Tape<'a> {
    /// The backend.
    pub facts: &'static Backend,
    /// The file.
    pub path: &'a Path,
}

/// The bounds of a client.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Of a call.
    pub total: Duration,
    /// Of an attempt.
    pub attempt: Duration,
    /// Of the silence in a stream.
    pub stall: Duration,
    /// Of a body, in bytes.
    pub body: usize,
}

/// A clock that is ahead.
#[derive(Debug)]
pub struct Ahead(pub Duration);

impl Clock for Ahead {
    fn now(&self) -> SystemTime {
        SystemTime::now() + self.0
    }
}

impl<'a> Setting<'a> {
    /// A client that logs in, without proxy and retries.
    pub fn new(base_url: &'a str) -> Self {
        let (way, ahead) = (Way::Login, Duration::ZERO);
        Self {
            base_url,
            way,
            proxy: None,
            retries: false,
            bounds: None,
            root: None,
            ahead,
            near: None,
            tape: None,
            ledger: None,
        }
    }
}

impl Setting<'_> {
    /// The transport to a server in this process, recorded where there is a tape.
    fn transport(
        &self,
        server: &Server,
    ) -> impl FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + 'static + use<> {
        let near: Arc<dyn Transport> = Arc::new(server.transport());
        let recorder = self.tape.map(|tape| recorder(tape.facts, tape.path.to_path_buf()));
        move |_| match recorder {
            Some(recorder) => recorder(near),
            None => near,
        }
    }
}

/// The settings that every backend's builder has.
macro_rules! configured {
    ($builder:expr, $setting:expr) => {{
        let builder = $builder.base_url($setting.base_url).strict(true);
        let builder = match $setting.proxy {
            Some(proxy) => builder.proxy(proxy),
            // The environment's proxy would not find the loopback server.
            None => builder.no_proxy(),
        };
        let builder = match $setting.near {
            Some(server) => builder.wrap_transport($setting.transport(server)).clock(server.clock()),
            None => builder.clock(Arc::new(Ahead($setting.ahead))),
        };
        let builder = builder.hook($setting.ledger.cloned().unwrap_or_default());
        let builder = match $setting.root {
            Some(pem) => builder.root_certificate(pem),
            None => builder,
        };
        let (short, long) = (Duration::from_millis(1), Duration::from_millis(10));
        match $setting.bounds {
            Some(Bounds { total, attempt, stall, body }) => {
                let builder = builder.timeout(total).attempt_timeout(attempt).connect_timeout(attempt);
                builder.stall_timeout(stall).max_body(body).retry(RetryPolicy::default().backoff(short, long))
            }
            None if $setting.retries => builder,
            None => builder.retry(RetryPolicy::none()),
        }
    }};
}

/// NC2: a token signed with an API key, or a ready one.
///
/// # Errors
/// When the SDK refuses the setting.
pub fn nc2(setting: &Setting<'_>) -> Result<nc2_sdk::Client, Error> {
    let builder = configured!(nc2_sdk::Client::builder(), setting);
    match setting.way {
        Way::Login => builder.api_key(USER, SECRET),
        Way::Token => builder.bearer_token(SECRET),
    }
    .build()
}

/// Cloudify: a token fetched with a password, or a ready one.
///
/// # Errors
/// When the SDK refuses the setting.
pub fn cloudify(setting: &Setting<'_>) -> Result<cloudify_sdk::Client, Error> {
    // Every operation is sent, those that no one version has together too.
    let builder = configured!(cloudify_sdk::Client::builder(), setting).ignore_manager_version();
    match setting.way {
        Way::Login => builder.login(USER, SECRET),
        Way::Token => builder.token(SECRET),
    }
    .build()
}

/// Frame: a signature with each request; there is no ready token.
///
/// # Errors
/// When the SDK refuses the setting.
pub fn frame(setting: &Setting<'_>) -> Result<frame_sdk::Client, Error> {
    configured!(frame_sdk::Client::builder(), setting).credentials(USER, SECRET).build()
}

/// Nano: a session opened with a password; there is no ready token.
///
/// # Errors
/// When the SDK refuses the setting.
pub fn nano(setting: &Setting<'_>) -> Result<nano_sdk::Client, Error> {
    configured!(nano_sdk::Client::builder(), setting).login(USER, SECRET).build()
}

/// Answers the login of a client that was built here; whatever else arrives is somebody else's.
pub fn login(seen: &Seen) -> Option<Answer> {
    let password = STANDARD.encode(format!("{USER}:{SECRET}"));
    if seen.uri().path().ends_with("/sessions/") && contains(seen, SECRET) {
        let session = json!({ "session": SESSION, "timeout": 180, "menu": [], "address": "" });
        return Some(Answer::new(200).json(&json!({ "error_code": 0, "message": "", "data": session })));
    }
    let is_login = seen.uri().path().ends_with("/tokens") && contains(seen, &password);
    is_login.then(|| Answer::new(200).json(&json!({ "username": USER, "role": "default", "value": SESSION })))
}
