//! The wire: requests, the operations that they belong to, and replies.

mod decode;
mod form;
mod reply;
mod route;
mod seen;

pub(crate) use decode::segments;
pub(crate) use form::typed;
pub use reply::Reply;
pub(crate) use reply::{Chunks, Ending};
pub(crate) use route::{documented, placeholder, route};
pub(crate) use seen::PAGE;
pub use seen::Seen;
