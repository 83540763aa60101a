//! Rules that map messages to kinds. The server has no error codes; the messages are quoted verbatim, with
//! misspellings.

use super::NanoErrorKind::{self, *};

/// The part of a message that a rule matches.
enum Place {
    Start,
    End,
    Anywhere,
}

use Place::{Anywhere, End, Start};

/// The rules in order: the first match decides. Messages contain user-chosen names in quotes, so rules that match the
/// start and the end precede those that match anywhere.
const RULES: &[(Place, &str, NanoErrorKind)] = &[
    (Start, "unauthenticated request", NotLoggedIn),
    (Start, "invalid session '", NotLoggedIn),
    (Start, "invalid user or password", WrongPassword),
    (Start, "length of password must", WeakPassword),
    (Start, "password must have a", WeakPassword),
    (Start, "system already initialed", AlreadySetUp),
    (Start, "invalid target '", HostDown),
    (Start, "no image server available", ImageServerDown),
    (Start, "no cell ", NoCapacity),
    (Start, "all cell cores are busy", NoCapacity),
    (Start, "no address available", NoCapacity),
    (Start, "no content available", NotReady),
    (Start, "no need to ", NoChange),
    (Start, "already on ", NoChange),
    (Start, "must remove all cells", InUse),
    (Start, "migrate only work", Unsupported),
    (Start, "migration between pools", Unsupported),
    (Start, "unsupport", Unsupported),
    (Start, "timeout", Timeout),
    (Start, "time out", Timeout),
    (Start, "EOF", InvalidRequest),
    (Start, "json: ", InvalidRequest),
    (Start, "strconv.", InvalidRequest),
    (Start, "signature api fail", InvalidRequest),
    (Start, "request Content-Type isn't", InvalidRequest),
    (Start, "no image part", InvalidRequest),
    (Start, "no more part", InvalidRequest),
    (Start, "must specify ", InvalidRequest),
    (Start, "require at least ", InvalidRequest),
    (End, " timeout", Timeout),
    (End, "' already started", AlreadyStarted),
    (End, "' already stopped", AlreadyStopped),
    (End, " still running", StillRunning),
    (End, " is stopped", NotRunning),
    (End, " is not running", NotRunning),
    (End, " not created", NotReady),
    (End, " not created yet", NotReady),
    (End, " already enabled", NoChange),
    (End, " already disabled", NoChange),
    (End, "' already allocated", InUse),
    (End, "' locked", Locked),
    (End, " is locked for update", Locked),
    (End, " not exists", NotFound),
    (End, " not belongs to any group", NoGroup),
    (End, " required", InvalidRequest),
    (Anywhere, " not exists in ", NotFound),
    (Anywhere, "' not in pool '", NotFound),
    (Anywhere, "' not in group '", NotFound),
    (Anywhere, " already exists", AlreadyExists),
    (Anywhere, " alrady exists", AlreadyExists),
    (Anywhere, " already in group", AlreadyExists),
    (Anywhere, " conflict with exists range", AlreadyExists),
    (Anywhere, " still attached to ", InUse),
    (Anywhere, "' attached with ", InUse),
    (Anywhere, "instance(s) left in cell", InUse),
    (Anywhere, " must greater than ", InvalidRequest),
    (Anywhere, " must larger than ", InvalidRequest),
    (Anywhere, " larger than system disk", InvalidRequest),
    // The frontend cannot reach the core.
    (Anywhere, ": dial tcp ", CoreDown),
];

/// `invalid <thing> '<name>'` means that it does not exist, for the things in this list. Otherwise a value is invalid.
const THINGS: &[&str] = &[
    "address pool",
    "batch task",
    "cell",
    "channel",
    "compute cell",
    "compute pool",
    "disk image",
    "group",
    "guest",
    "image",
    "image id",
    "instance",
    "media image",
    "member",
    "migration",
    "policy group",
    "pool",
    "role",
    "security policy",
    "security policy group",
    "snapshot",
    "source cell",
    "storage pool",
    "system template",
    "target cell",
    "template",
    "user",
];

/// The kind of a message.
pub(super) fn kind(message: &str) -> NanoErrorKind {
    let fits = |(place, words, _): &&(Place, &str, NanoErrorKind)| match place {
        Start => message.starts_with(words),
        End => message.ends_with(words),
        Anywhere => message.contains(words),
    };
    let by_start = RULES.iter().filter(|(place, ..)| matches!(place, Start)).find(fits);
    let by_rules = || RULES.iter().find(fits).map(|(.., kind)| *kind);
    let by_thing = || message.strip_prefix("invalid ").map(invalid_thing);
    // Before the rules that match anywhere, because the name in quotes may be anything.
    by_start.map(|(.., kind)| *kind).or_else(by_thing).or_else(by_rules).unwrap_or(Other)
}

/// The kind of `invalid <thing> '<name>'`. Some messages lack the space before the name.
fn invalid_thing(rest: &str) -> NanoErrorKind {
    let thing = rest.split_once('\'').map_or("", |(thing, _)| thing.trim_end());
    if THINGS.contains(&thing) { NotFound } else { InvalidRequest }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Messages recorded from a 1.4.0 server, or found in its source, with their kinds.
    const KNOWN: &[(&str, NanoErrorKind)] = &[
        ("unauthenticated request", NotLoggedIn),
        ("invalid session 'abc'", NotLoggedIn),
        ("invalid user or password", WrongPassword),
        ("alex not belongs to any group", NoGroup),
        ("length of password must > 8", WeakPassword),
        ("password must have a digit at least", WeakPassword),
        ("system already initialed", AlreadySetUp),
        ("invalid instance 'none'", NotFound),
        ("invalid disk image 'none'", NotFound),
        ("invalid batch task 'none", NotFound),
        ("invalid compute cell 'Cell_414141'", NotFound),
        ("invalid compute pool'none'", NotFound),
        ("invalid system template 'none'", NotFound),
        ("invalid source cell 'none'", NotFound),
        ("invalid target cell 'none'", NotFound),
        ("invalid image id 'none'", NotFound),
        ("invalid member 'alex'", NotFound),
        ("invalid user 'none'", NotFound),
        ("cell 'cell1' not in pool 'default'", NotFound),
        ("member 'alex' not in group 'staff'", NotFound),
        ("group 'none' not exists", NotFound),
        ("range '10.1.0.11' not exists in pool 'net1'", NotFound),
        ("user 'alex' already exists", AlreadyExists),
        ("compute pool 'shared' alrady exists", AlreadyExists),
        ("instance 'admin.g1' already exists in pool 'shared'", AlreadyExists),
        ("user 'alex' already in group 'staff'", AlreadyExists),
        ("range '10.1.0.20' conflict with exists range '10.1.0.10~10.1.0.100'", AlreadyExists),
        ("compute pool 'shared' still attached to storage 'nfspool1'", InUse),
        ("role 'auditor' attached with group 'manager_group'", InUse),
        ("cell 'Cell_x' already allocated", InUse),
        ("must remove all cells before change storage", InUse),
        ("2 instance(s) left in cell 'Cell_414141'", InUse),
        ("disk image '7cc2e51e' locked", Locked),
        ("disk image '7cc2e51e' is locked for update", Locked),
        ("guest '906487b9' not created yet", NotReady),
        ("instance '906487b9' not created", NotReady),
        ("no content available for disk image 'baf09883'", NotReady),
        ("auto start of guest 'admin.same' already disabled", NoChange),
        ("cell 'Cell_414141' already enabled", NoChange),
        ("no need to modify", NoChange),
        ("no need to change", NoChange),
        ("already on top", NoChange),
        ("instance 'ef1d98e5' already started", AlreadyStarted),
        ("instance 'ef1d98e5' already stopped", AlreadyStopped),
        ("guest 'ef1d98e5' is still running", StillRunning),
        ("instance admin.same ('94475231') is still running", StillRunning),
        ("instance 'ef1d98e5' still running", StillRunning),
        ("instance 'ef1d98e5' is stopped", NotRunning),
        ("guest 'ef1d98e5' is not running", NotRunning),
        ("no cell has enough disk", NoCapacity),
        ("all cell cores are busy", NoCapacity),
        ("no address available in pool 'net1'", NoCapacity),
        ("invalid target 'Cell_414141'", HostDown),
        ("no image server available", ImageServerDown),
        ("migrate only work on shared storage", Unsupported),
        ("migration between pools not support", Unsupported),
        ("unsupported range type 'external'", Unsupported),
        ("unsupport name rule 1", Unsupported),
        ("EOF", InvalidRequest),
        ("invalid CPU priority ", InvalidRequest),
        ("invalid protocol 'all'", InvalidRequest),
        ("invalid disk index 9", InvalidRequest),
        ("invalid template config: invalid usb option 'none'", InvalidRequest),
        ("invalid image name 'a b': illegal char ' ' (only '0~9a~Z_-.' allowed)", InvalidRequest),
        ("invalid entry id 'zzz' with length 3", InvalidRequest),
        ("owner required", InvalidRequest),
        ("end address '10.1.0.100' must greater than start address '10.1.0.200'", InvalidRequest),
        ("new size must larger than current size", InvalidRequest),
        ("source image (0.02 GB) larger than system disk (0.00 GB)", InvalidRequest),
        ("timeout", Timeout),
        ("cell timeout", Timeout),
        ("wait cell ready timeout", Timeout),
        ("Get \"http://127.0.0.1:5850/\": dial tcp 127.0.0.1:5850: connect: connection refused", CoreDown),
        ("reading the image failed", Other),
        ("something that no server has said", Other),
    ];

    #[test]
    fn every_message_that_the_server_is_known_to_send_has_its_kind() {
        for (message, expected) in KNOWN {
            assert_eq!(kind(message), *expected, "{message}");
        }
    }

    #[test]
    fn every_kind_that_a_message_tells_has_one() {
        for (.., told) in RULES {
            assert!(KNOWN.iter().any(|(_, kind)| kind == told), "no message for {told:?}");
        }
    }

    #[test]
    fn a_name_in_a_message_does_not_decide_its_kind() {
        assert_eq!(kind("invalid instance 'x already exists'"), NotFound);
        assert_eq!(kind("invalid target 'x' not exists"), HostDown);
        assert_eq!(kind("group 'x: dial tcp ' not exists"), NotFound);
    }
}
