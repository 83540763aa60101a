//! What does a program without async code use? The same clients, handles and builders, whose calls end in
//! `.blocking()` instead of `.await`.
//!
//! ```no_run
//! use cloudmgr_runtime::blocking::*;
//! use cloudmgr_runtime::{Paged, Result, Value};
//!
//! fn print_names(list: Paged<Value>) -> Result<()> {
//!     for item in list.blocking().items() {
//!         println!("{}", item?["name"]);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! One hidden thread, `cloudmgr-blocking`, keeps connections and sessions alive between calls; it starts with the first
//! call. A call runs on the thread that made it, so `timeout(..)` is what limits it, and any number of threads may call
//! at once.
//!
//! Inside async code a call is refused with [`ErrorKind::Config`](crate::ErrorKind::Config): use `.await`, or
//! `tokio::task::spawn_blocking`. After a `fork` the thread is started again in the child; build a new client there, for
//! the connections of the parent's client are not usable.

mod call;
mod download;
mod iter;
mod park;
mod run;
mod upload;
mod waiter;

pub use call::{Blocking, BlockingCall};
pub use download::BlockingDownload;
pub use iter::BlockingIter;
pub use run::run;
pub use waiter::BlockingWaiter;
