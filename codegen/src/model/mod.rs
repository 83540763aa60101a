//! What does the document mean?
//!
//! [`Api`] is the document in our own words: resources with operations, parameters, payloads, paging and waiting. `Usage`
//! adds which schemas are sent and which are received. Every later stage decides from these types, not from the document's text.

mod api;
mod read;
mod usage;

pub use api::{
    Answer, Api, BODY_ARGUMENT, Body, BodyKind, Envelope, Location, Operation, PageStyle, Paging, Parameter,
    Resource, STREAM_ARGUMENT, Style, Waiter,
};
pub use read::read;
pub(crate) use usage::{Usage, of, of_some, row};
