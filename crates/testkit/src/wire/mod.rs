//! What is on the wire? Requests as they arrived, the operations that they name, and replies.

mod decode;
mod reply;
mod route;
mod seen;

pub(crate) use decode::segments;
pub(crate) use reply::Ending;
pub use reply::Reply;
pub(crate) use route::route;
pub(crate) use seen::PAGE;
pub use seen::Seen;
