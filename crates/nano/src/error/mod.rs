//! What the server means by its messages.
//!
//! [`NanoErrorKind`] is what a failure is; [`messages`] are the rules that tell it from the server's message.

mod messages;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use cloudmgr_runtime::{Error, ErrorKind, Meaning, StatusCode};

use crate::table;

/// What went wrong on the server. It answers every failure with the same code, so this is told by the beginning or the
/// end of [`Error::message`], which stays there for what has no kind of its own. New kinds may be added.
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
    /// There is no session, or the server has forgotten it. In the second case the client logs in again by itself, once.
    NotLoggedIn,
    /// The login, or the old password, is wrong.
    WrongPassword,
    /// The user belongs to no group and cannot log in.
    NoGroup,
    /// The password is too short, or lacks a digit, a lower-case or an upper-case letter.
    WeakPassword,
    /// The portal was set up before.
    AlreadySetUp,
    /// What the request names does not exist. For about 18 seconds after a restart of the core this is said of every
    /// guest, until the hosts have reported theirs: look again before you take a guest for lost.
    NotFound,
    /// There is one already: of that name, in that group, or in that range of addresses.
    AlreadyExists,
    /// Something else still needs it, or has it.
    InUse,
    /// The image is being written, or was left locked.
    Locked,
    /// It is not there yet: a guest or an image that is still being created, an image without content.
    NotReady,
    /// It is as asked for already: nothing was changed.
    NoChange,
    /// The guest runs already.
    AlreadyStarted,
    /// The guest is stopped already.
    AlreadyStopped,
    /// The guest must be stopped first.
    StillRunning,
    /// The guest must be started first.
    NotRunning,
    /// No host has room, or the address pool is used up.
    NoCapacity,
    /// The host is not connected to the core: it is down, or there is none of that name.
    HostDown,
    /// No image server is connected to the core.
    ImageServerDown,
    /// The server knows what is meant and does not do it.
    Unsupported,
    /// The server does not understand the request, or something is missing in it.
    InvalidRequest,
    /// The core or a host did not answer within ten seconds. What was asked for may still happen.
    Timeout,
    /// The frontend is there, the core behind it is not.
    CoreDown,
    /// There is no such endpoint: the page of the portal came instead, or the method is wrong. Does the base URL end in
    /// `/api/v1`?
    NoSuchEndpoint,
    /// Anything else: [`Error::message`] says what, if the server said it at all.
    Other,
}

impl NanoErrorKind {
    /// What went wrong on the server, as far as `error` tells. [`Other`](Self::Other) too when no answer came.
    pub fn of(error: &Error) -> Self {
        if let Some(refusal) = error.source().and_then(|source| source.downcast_ref::<Refusal>()) {
            return refusal.0;
        }
        // A failure that ended a wait is told by the poll that met it.
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

    /// What it means for retries and waiters.
    pub(crate) fn meaning(error: &Error) -> Meaning {
        match Self::of(error) {
            // The core answers nothing at all about a migration that it does not know, any more or yet.
            Self::Timeout if error.operation() == Some(table::MIGRATIONS_GET.id()) => Meaning::NotFound,
            Self::NotFound => Meaning::NotFound,
            Self::CoreDown | Self::Timeout => Meaning::Unavailable,
            _ => Meaning::Status,
        }
    }

    /// The kind in a few words.
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

/// Why a request was not sent at all.
#[derive(Debug)]
struct Refusal(NanoErrorKind);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for Refusal {}

/// A request that is not sent because the server would fail at it, or worse.
pub(crate) fn refused(kind: NanoErrorKind, what: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::InvalidRequest, what).with_source(Refusal(kind))
}

/// Whether a page came instead of an answer.
fn is_page(error: &Error) -> bool {
    let body = error.body().unwrap_or_default();
    error.kind() == ErrorKind::Decode && body.trim_ascii_start().starts_with(b"<")
}

impl fmt::Display for NanoErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
