//! How does a request reach the server? The attempts of a call on the wire, until one succeeds or time is over.

mod classify;
mod collect;
mod exchange;
mod hint;
mod mask;
mod outcome;
mod span;
mod watch;
mod wire;

pub(crate) use exchange::{exchange, execute};
