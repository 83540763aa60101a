//! What is on the wire? Requests as they arrived, the operations that they name, and replies.

mod decode;
mod reply;
mod route;
mod seen;

pub(crate) use reply::{Ending, Reply};
pub use seen::Seen;
