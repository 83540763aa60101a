//! The trait of hooks.

use std::fmt::Debug;

use super::attempt::{AttemptEnd, AttemptStart};
use super::call::{CallEnd, RetryPause, WaitState};
use crate::boxed::BoxFuture;
use crate::error::Error;

/// Observes the calls of a client, for metrics, logs and custom headers.
///
/// All methods have empty default implementations. They run on the task of the call, so they must not block.
///
/// ```
/// # use cloudmgr_runtime::{CallEnd, Hook};
/// #[derive(Debug)]
/// struct Log;
///
/// impl Hook for Log {
///     fn finished(&self, call: &CallEnd<'_>) {
///         println!("{} {:?} in {:?}, {} attempts", call.operation().id(), call.outcome(), call.elapsed(), call.attempts());
///     }
/// }
/// ```
pub trait Hook: Debug + Send + Sync + 'static {
    /// Called before each attempt, after its login: the credentials are already set. Can set headers, such as
    /// `traceparent`.
    ///
    /// # Errors
    ///
    /// An error fails the call without sending anything.
    fn before<'a>(&'a self, _attempt: &'a mut AttemptStart<'_>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// Called after each attempt, once for each [`before`](Self::before), even if the call is dropped during the
    /// attempt.
    fn after(&self, _attempt: &AttemptEnd<'_>) {}

    /// Called before the pause that precedes another attempt.
    fn retrying(&self, _pause: &RetryPause<'_>) {}

    /// Called once at the end of a call, even if the call is dropped.
    fn finished(&self, _call: &CallEnd<'_>) {}

    /// Called after each poll of a waiter that returned a state.
    fn waited(&self, _state: &WaitState<'_>) {}
}
