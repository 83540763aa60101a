//! Who is calling: one login that all clones of a client share.
//!
//! [`auth`] logs in when a call needs a session, attaches the session to every attempt and replaces one that the server
//! has forgotten. [`live`] is a session that is alive: how long it lives and when it must be extended.

pub(crate) mod auth;
mod live;

pub(crate) use live::{Session, Turn};
