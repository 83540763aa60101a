//! The meaning of the server's error messages.
//!
//! [`NanoErrorKind`] is the kind of a failure; [`messages`] contains the rules that derive it from the server's
//! message.

mod messages;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use cloudmgr_runtime::{Error, ErrorKind, Meaning, StatusCode};

use crate::table;

/// The kind of a failure on the server. The server reports every failure with the same code, so the kind is derived
/// from [`Error::message`], which remains available for failures without a kind of their own. New kinds may be added.
///
/// ```no_run
/// # async fn demo(nano: nano_sdk::Client) -> Result<(), nano_sdk::Error> {
/// use nano_sdk::NanoErrorKind;
///
/// match nano.guests().start("guest-id").send().await {
///     Err(error) if NanoErrorKind::of(&error) == NanoErrorKind::AlreadyStarted => println!("it runs already"),
///     other => drop(other?),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NanoErrorKind {
    /// There is no session, or the server has forgotten it. In the second case the client logs in again automatically,
    /// once.
    NotLoggedIn,
    /// The credentials of the login, or the old password, are wrong.
    WrongPassword,
    /// The user belongs to no group and cannot log in.
    NoGroup,
    /// The password is too short, or lacks a digit, a lower-case or an upper-case letter.
    WeakPassword,
    /// The portal has already been set up.
    AlreadySetUp,
    /// The resource does not exist. For about 18 seconds after a restart of the core this is reported for every guest,
    /// until the hosts have reported theirs: retry before you conclude that a guest is lost.
    NotFound,
    /// A resource with that name, in that group, or in that address range already exists.
    AlreadyExists,
    /// Another resource still uses it.
    InUse,
    /// The image is being written, or its lock was not released.
    Locked,
    /// The resource is not ready yet: a guest or an image that is still being created, an image without content.
    NotReady,
    /// The resource is already in the requested state: nothing was changed.
    NoChange,
    /// The guest is already running.
    AlreadyStarted,
    /// The guest is already stopped.
    AlreadyStopped,
    /// The guest must be stopped first.
    StillRunning,
    /// The guest must be started first.
    NotRunning,
    /// No host has enough capacity, or the address pool is exhausted.
    NoCapacity,
    /// The host is not connected to the core: it is down, or no host has that name.
    HostDown,
    /// No image server is connected to the core.
    ImageServerDown,
    /// The server does not support the requested operation.
    Unsupported,
    /// The request is malformed or incomplete.
    InvalidRequest,
    /// The core or a host did not respond within ten seconds. The operation may still take effect.
    Timeout,
    /// The frontend is running, but the core is not.
    CoreDown,
    /// The endpoint does not exist: the response is a page of the portal, or the method is wrong. Check that the base
    /// URL ends in `/api/v1`.
    NoSuchEndpoint,
    /// Anything else: see [`Error::message`], if the server sent one.
    Other,
}

impl NanoErrorKind {
    /// The kind of `error`; [`Other`](Self::Other) if there was no response.
    pub fn of(error: &Error) -> Self {
        if let Some(refusal) = error.source().and_then(|source| source.downcast_ref::<Refusal>()) {
            return refusal.0;
        }
        // The failure that ended a wait is the source of its error.
        if let Some(poll) = error.source().and_then(|source| source.downcast_ref::<Error>()) {
            return Self::of(poll);
        }
        match error.status() {
            Some(StatusCode::METHOD_NOT_ALLOWED) => return Self::NoSuchEndpoint,
            Some(StatusCode::BAD_GATEWAY) if error.message().is_none() => return Self::CoreDown,
            Some(_) if is_page(error) => return Self::NoSuchEndpoint,
            _ => {}
        }
        error.message().map_or(Self::Other, messages::kind)
    }

    /// The meaning for retries and waiters.
    pub(crate) fn meaning(error: &Error) -> Meaning {
        match Self::of(error) {
            // The core does not respond to requests for a migration that does not exist (yet or any more).
            Self::Timeout if error.operation() == Some(table::MIGRATIONS_GET.id()) => Meaning::NotFound,
            Self::NotFound => Meaning::NotFound,
            Self::CoreDown | Self::Timeout => Meaning::Unavailable,
            _ => Meaning::Status,
        }
    }

    /// A short description of the kind.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotLoggedIn => "not logged in",
            Self::WrongPassword => "wrong user or password",
            Self::NoGroup => "the user belongs to no group",
            Self::WeakPassword => "the password is too weak",
            Self::AlreadySetUp => "the portal is set up already",
            Self::NotFound => "no such thing",
            Self::AlreadyExists => "it exists already",
            Self::InUse => "it is in use",
            Self::Locked => "the image is locked",
            Self::NotReady => "it is not ready yet",
            Self::NoChange => "there is nothing to change",
            Self::AlreadyStarted => "the guest runs already",
            Self::AlreadyStopped => "the guest is stopped already",
            Self::StillRunning => "the guest is still running",
            Self::NotRunning => "the guest is not running",
            Self::NoCapacity => "no host has room",
            Self::HostDown => "the host is down",
            Self::ImageServerDown => "no image server is connected",
            Self::Unsupported => "the server does not do this",
            Self::InvalidRequest => "the request is invalid",
            Self::Timeout => "the core did not answer in time",
            Self::CoreDown => "the core is down",
            Self::NoSuchEndpoint => "no such endpoint",
            Self::Other => "another failure",
        }
    }
}

/// Why a request was not sent.
#[derive(Debug)]
struct Refusal(NanoErrorKind);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for Refusal {}

/// The error for a request that is not sent because the server would fail or crash.
pub(crate) fn refused(kind: NanoErrorKind, what: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::InvalidRequest, what).with_source(Refusal(kind))
}

/// Whether the response was an HTML page.
fn is_page(error: &Error) -> bool {
    let body = error.body().unwrap_or_default();
    error.kind() == ErrorKind::Decode && body.trim_ascii_start().starts_with(b"<")
}

impl fmt::Display for NanoErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
