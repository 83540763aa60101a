//! The trait of hooks.

use std::fmt::Debug;

use super::attempt::{AttemptEnd, AttemptStart};
use super::call::{CallEnd, RetryPause, WaitState};
use crate::boxed::BoxFuture;
use crate::error::Error;

/// Watches the calls of a client, for metrics, logs and headers of the user's own.
///
/// Every method has an empty default. Each runs on the task of the call, so it must not block.
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
    /// Before each attempt, after its login: the credentials are set already. May set headers, such as `traceparent`.
    ///
    /// # Errors
    ///
    /// An error fails the call, and nothing is sent.
    fn before<'a>(&'a self, _attempt: &'a mut AttemptStart<'_>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// After each attempt, as often as [`before`](Self::before): also when the call is dropped during the attempt.
    fn after(&self, _attempt: &AttemptEnd<'_>) {}

    /// Before the pause that precedes another attempt.
    fn retrying(&self, _pause: &RetryPause<'_>) {}

    /// Once per call, at its end; also when the call is dropped.
    fn finished(&self, _call: &CallEnd<'_>) {}

    /// After each poll of a waiter that saw a state.
    fn waited(&self, _state: &WaitState<'_>) {}
}
