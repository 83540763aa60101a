//! Sends requests: the attempts of a call, until one succeeds or the deadline passes.

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
