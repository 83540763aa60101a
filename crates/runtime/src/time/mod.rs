//! Time: the clock of a client, and deadlines on it.

mod clock;
mod deadline;
mod guard;

pub use clock::{Clock, SystemClock};
pub use deadline::Deadline;
pub(crate) use guard::guarded;
