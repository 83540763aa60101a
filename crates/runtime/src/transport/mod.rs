//! The transport of requests: HTTP by reqwest, or a custom one.

mod chunks;
mod failure;
mod gzip;
mod transport;

pub(crate) use failure::from_reqwest;
pub(crate) use gzip::Compressed;
pub(crate) use transport::{HttpTransport, by_http, through};
pub use transport::{Incoming, Outgoing, Transport};
