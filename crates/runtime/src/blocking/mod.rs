//! Blocking calls for programs without async code: the same clients, resources and builders, with `.blocking()` instead
//! of `.await`.
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
//! A background thread, `cloudmgr-blocking`, keeps connections and sessions alive between calls; it starts with the
//! first call. A call runs on the thread that made it, so use `timeout(..)` to limit it; any number of threads can make
//! calls concurrently.
//!
//! Inside async code a call fails with [`ErrorKind::Config`](crate::ErrorKind::Config): use `.await` or
//! `tokio::task::spawn_blocking`. After a `fork`, the thread is started again in the child; build a new client there,
//! because the connections of the parent's client are not usable.

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
