//! What does the document mean?
//!
//! [`Api`] describes the document: resources with operations, parameters, payloads, paging and waiters. `Usage` adds which
//! schemas are sent and which are received. Later stages decide from these types instead of reading the document again.

mod api;
mod errors;
mod read;
mod usage;

pub use api::{
    Api, BODY_ARGUMENT, Body, BodyKind, Envelope, Location, Operation, PageStyle, Paging, Parameter,
    Resource, Response, STREAM_ARGUMENT, Style, Waiter,
};
pub use errors::ErrorBody;
pub use read::read;
pub(crate) use usage::{Usage, of, of_some, row};
