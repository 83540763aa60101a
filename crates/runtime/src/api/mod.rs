//! The facts of the spec as static data: operations, envelope, paging and waiters.

mod envelope;
mod operation;
mod paging;
mod reserved;
mod versions;
mod waiter;

pub use envelope::Envelope;
pub use operation::{Api, Operation, Transfer};
pub use paging::{PageStyle, Paging};
pub(crate) use reserved::Reserved;
pub use versions::Versions;
pub use waiter::WaiterSpec;
