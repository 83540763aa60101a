//! The in-process server: its rules, the received requests, and its transport.

mod engine;
mod kinds;
mod nearest;
mod on;
mod reply;
mod server;
#[cfg(feature = "tcp")]
mod tcp;
mod transport;

pub use kinds::{Anything, Downloads, Lists, Returns, Runs};
pub use on::On;
pub use server::{Server, recorder};
