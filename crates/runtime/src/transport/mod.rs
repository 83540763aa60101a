//! What carries a request to a server? HTTP by reqwest, or what a user puts in its place.

mod chunks;
mod failure;
mod gzip;
mod transport;

pub(crate) use failure::from_reqwest;
pub(crate) use gzip::Compressed;
pub(crate) use transport::{HttpTransport, by_http, through};
pub use transport::{Incoming, Outgoing, Transport};
