//! What the server means by its messages.

use std::fmt;

use cloudmgr_runtime::{Error, ErrorKind, StatusCode};

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
    /// There is no session, or the server has forgotten it. The client logs in anew by itself, once.
    NotLoggedIn,
    /// The login, or the old password, is wrong.
    WrongPassword,
    /// The user belongs to no group and cannot log in.
    NoGroup,
    /// The password is too short, or lacks a digit, a lower-case or an upper-case letter.
    WeakPassword,
    /// The portal was set up before.
    AlreadySetUp,
    /// What the request names does not exist.
    NotFound,
    /// There is one of that name already.
    AlreadyExists,
    /// Something else still needs it, or has it.
    InUse,
    /// The image is being written, or was left locked.
    Locked,
    /// The guest runs already.
    AlreadyStarted,
    /// The guest is stopped already.
    AlreadyStopped,
    /// The guest must be stopped first.
    StillRunning,
    /// No host has room.
    NoCapacity,
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

use NanoErrorKind as Kind;

/// Told by how a message begins; the first that fits.
const BEGINNINGS: &[(&str, Kind)] = &[
    ("unauthenticated request", Kind::NotLoggedIn),
    ("invalid session '", Kind::NotLoggedIn),
    ("unauthorized stream", Kind::NotLoggedIn),
    ("invalid user or password", Kind::WrongPassword),
    ("length of password must", Kind::WeakPassword),
    ("password must have a", Kind::WeakPassword),
    ("system already initialed", Kind::AlreadySetUp),
    ("no cell ", Kind::NoCapacity),
    ("migrate only work", Kind::Unsupported),
    ("migration between pools", Kind::Unsupported),
    ("unsupport", Kind::Unsupported),
    ("timeout", Kind::Timeout),
    ("time out", Kind::Timeout),
    ("cell timeout", Kind::Timeout),
    ("wait cell ready timeout", Kind::Timeout),
    ("EOF", Kind::InvalidRequest),
    ("json: ", Kind::InvalidRequest),
    ("strconv.", Kind::InvalidRequest),
    ("signature api fail", Kind::InvalidRequest),
    ("request Content-Type isn't", Kind::InvalidRequest),
    ("no image part", Kind::InvalidRequest),
    ("no more part", Kind::InvalidRequest),
    ("must specify ", Kind::InvalidRequest),
    ("require at least ", Kind::InvalidRequest),
];

/// `invalid <thing> '<name>'` means that there is none, if it is one of these. Otherwise a value is invalid.
const THINGS: &[&str] = &[
    "address pool",
    "batch task",
    "cell",
    "channel",
    "compute pool",
    "disk image",
    "group",
    "guest",
    "image",
    "instance",
    "media image",
    "migration",
    "policy group",
    "pool",
    "role",
    "security policy",
    "security policy group",
    "snapshot",
    "storage pool",
    "template",
    "user",
];

/// Told by how a message ends.
const ENDINGS: &[(&str, Kind)] = &[
    ("' already started", Kind::AlreadyStarted),
    ("' already stopped", Kind::AlreadyStopped),
    ("' is still running", Kind::StillRunning),
    ("' already allocated", Kind::InUse),
    ("' locked", Kind::Locked),
    (" not belongs to any group", Kind::NoGroup),
    (" required", Kind::InvalidRequest),
];

/// Told by what stands in a message.
const PARTS: &[(&str, Kind)] = &[
    (" already exists", Kind::AlreadyExists),
    // The server's own spelling.
    (" alrady exists", Kind::AlreadyExists),
    (" still attached to ", Kind::InUse),
    ("' attached with ", Kind::InUse),
    ("' not in pool '", Kind::NotFound),
    // The frontend itself cannot reach the core.
    (": dial tcp ", Kind::CoreDown),
];

impl NanoErrorKind {
    /// What went wrong on the server, as far as `error` tells. [`Other`](Self::Other) too when no answer came.
    pub fn of(error: &Error) -> Self {
        match error.status() {
            Some(StatusCode::METHOD_NOT_ALLOWED) => return Self::NoSuchEndpoint,
            Some(StatusCode::BAD_GATEWAY) if error.message().is_none() => return Self::CoreDown,
            Some(_) if is_page(error) => return Self::NoSuchEndpoint,
            _ => {}
        }
        error.message().map_or(Self::Other, Self::told_by)
    }

    fn told_by(message: &str) -> Self {
        let find = |rules: &[(&str, Self)], fits: fn(&str, &str) -> bool| {
            rules.iter().find(|(text, _)| fits(message, text)).map(|(_, kind)| *kind)
        };
        find(BEGINNINGS, |message, text| message.starts_with(text))
            .or_else(|| invalid(message))
            .or_else(|| find(ENDINGS, |message, text| message.ends_with(text)))
            .or_else(|| find(PARTS, |message, text| message.contains(text)))
            .unwrap_or(Self::Other)
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
            Self::AlreadyStarted => "the guest runs already",
            Self::AlreadyStopped => "the guest is stopped already",
            Self::StillRunning => "the guest is still running",
            Self::NoCapacity => "no host has room",
            Self::Unsupported => "the server does not do this",
            Self::InvalidRequest => "the request is invalid",
            Self::Timeout => "the core did not answer in time",
            Self::CoreDown => "the core is down",
            Self::NoSuchEndpoint => "no such endpoint",
            Self::Other => "another failure",
        }
    }
}

fn invalid(message: &str) -> Option<NanoErrorKind> {
    let rest = message.strip_prefix("invalid ")?;
    let thing = rest.split_once(" '").map_or("", |(thing, _)| thing);
    Some(if THINGS.contains(&thing) { Kind::NotFound } else { Kind::InvalidRequest })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_that_the_server_is_known_to_send_has_its_kind() {
        let known = [
            ("unauthenticated request", Kind::NotLoggedIn),
            ("invalid session 'abc'", Kind::NotLoggedIn),
            ("invalid user or password", Kind::WrongPassword),
            ("alex not belongs to any group", Kind::NoGroup),
            ("length of password must > 8", Kind::WeakPassword),
            ("system already initialed", Kind::AlreadySetUp),
            ("invalid instance 'none'", Kind::NotFound),
            ("invalid disk image 'none'", Kind::NotFound),
            ("invalid batch task 'none", Kind::NotFound),
            ("cell 'cell1' not in pool 'default'", Kind::NotFound),
            ("user 'alex' already exists", Kind::AlreadyExists),
            ("instance 'admin.g1' already exists in pool 'shared'", Kind::AlreadyExists),
            ("compute pool 'shared' still attached to storage 'nfspool1'", Kind::InUse),
            ("role 'auditor' attached with group 'manager_group'", Kind::InUse),
            ("cell 'Cell_x' already allocated", Kind::InUse),
            ("disk image '7cc2e51e' locked", Kind::Locked),
            ("instance 'ef1d98e5' already started", Kind::AlreadyStarted),
            ("instance 'ef1d98e5' already stopped", Kind::AlreadyStopped),
            ("guest 'ef1d98e5' is still running", Kind::StillRunning),
            ("no cell has enough disk", Kind::NoCapacity),
            ("migrate only work on shared storage", Kind::Unsupported),
            ("unsupported range type 'external'", Kind::Unsupported),
            ("unsupport name rule 1", Kind::Unsupported),
            ("EOF", Kind::InvalidRequest),
            ("invalid CPU priority ", Kind::InvalidRequest),
            ("invalid protocol 'all'", Kind::InvalidRequest),
            ("invalid template config: invalid usb option 'none'", Kind::InvalidRequest),
            ("owner required", Kind::InvalidRequest),
            ("timeout", Kind::Timeout),
            ("wait cell ready timeout", Kind::Timeout),
            (
                "Get \"http://127.0.0.1:5850/\": dial tcp 127.0.0.1:5850: connect: connection refused",
                Kind::CoreDown,
            ),
            ("something that nobody has seen", Kind::Other),
        ];
        for (message, kind) in known {
            assert_eq!(Kind::told_by(message), kind, "{message}");
        }
    }

    #[test]
    fn a_name_in_a_message_does_not_decide_its_kind() {
        assert_eq!(Kind::told_by("invalid instance 'x already exists'"), Kind::NotFound);
    }
}
