//! Authentication: one login that all clones of a client share.
//!
//! [`auth`] logs in when a call needs a session, adds the session to every attempt and replaces one that the server has
//! forgotten. [`live`] is a session with its lifetime and the time of its next extension.

pub(crate) mod auth;
mod live;

pub(crate) use live::{Session, Turn};
