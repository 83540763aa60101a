//! Runs a future on the calling thread, with timers and connections on the background thread.

use std::sync::Mutex;
use std::task::{Context, Poll, Waker};
use std::{future, process, thread};

use tokio::runtime::{Builder, Handle};
use tokio::task::coop;

use super::park;
use crate::error::{Error, ErrorKind};
use crate::lock::lock;

/// The runtime of the background thread, and the process that started it.
static RUNTIME: Mutex<Option<(u32, Handle)>> = Mutex::new(None);

/// More polls than Tokio's cooperative budget allows a task before it has to yield (128).
const BEYOND_BUDGET: usize = 256;

/// Runs a future of an SDK to completion and returns its result: for futures without a blocking form.
///
/// ```no_run
/// # use cloudmgr_runtime::blocking;
/// # async fn create_and_wait() -> cloudmgr_runtime::Result<u32> { Ok(7) }
/// let created = blocking::run(create_and_wait())?;
/// # _ = created; Ok::<(), cloudmgr_runtime::Error>(())
/// ```
///
/// # Errors
///
/// Those of the future; [`ErrorKind::Config`] inside async code; [`ErrorKind::Io`] if no thread can be started.
pub fn run<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if is_async() {
        let what = "a blocking call inside async code: use `.await`, or `tokio::task::spawn_blocking`";
        return Err(Error::new(ErrorKind::Config, what));
    }
    let runtime = runtime(process::id())?;
    let _context = runtime.enter();
    park::block_on(work)
}

/// The runtime of this process. The runtime of a parent process is not used: its thread did not survive the fork.
fn runtime(process: u32) -> Result<Handle, Error> {
    let mut slot = lock(&RUNTIME);
    if let Some((_, handle)) = slot.as_ref().filter(|(owner, _)| *owner == process) {
        return Ok(handle.clone());
    }
    let handle = start()?;
    if let Some(foreign) = slot.replace((process, handle.clone())) {
        // Dropping it could wait for a thread that does not exist in this process.
        std::mem::forget(foreign);
    }
    Ok(handle)
}

/// Starts the background thread.
fn start() -> Result<Handle, Error> {
    let failed = |error| {
        Error::new(ErrorKind::Io, "the thread of blocking calls cannot be started").with_source(error)
    };
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let drive = move || runtime.block_on(future::pending::<()>());
    thread::Builder::new().name("cloudmgr-blocking".to_owned()).spawn(drive).map_err(failed)?;
    Ok(handle)
}

/// Whether this is async code: only there a task has to yield after a number of polls. Unlike `Handle::try_current`,
/// this distinguishes async tasks from the threads of `spawn_blocking`.
fn is_async() -> bool {
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    (0..BEYOND_BUDGET).any(|_| match coop::poll_proceed(&mut context) {
        Poll::Ready(budget) => {
            budget.made_progress();
            false
        }
        Poll::Pending => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_of_a_fork_starts_a_runtime_of_its_own() {
        let parent = runtime(1).unwrap();
        assert_eq!(runtime(1).unwrap().id(), parent.id());
        let child = runtime(2).unwrap();
        assert_ne!(child.id(), parent.id());
        assert_eq!(runtime(2).unwrap().id(), child.id());
    }
}
