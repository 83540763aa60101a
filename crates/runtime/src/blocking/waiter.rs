//! The blocking form of a waiter.

use super::call::Blocking;
use super::iter::BlockingIter;
use super::run::run;
use crate::call::Waiter;
use crate::error::Error;

/// Adds a blocking form to a waiter.
pub trait BlockingWaiter<S> {
    /// Returns the blocking form of the waiter.
    fn blocking(self) -> Blocking<Waiter<S>>;
}

impl<S> BlockingWaiter<S> for Waiter<S> {
    fn blocking(self) -> Blocking<Waiter<S>> {
        Blocking(self)
    }
}

impl<S: Send + Sync + 'static> Blocking<Waiter<S>> {
    /// As [`Waiter::until_done`].
    ///
    /// # Errors
    ///
    /// Those of the wait, and of [`run`].
    pub fn until_done(self) -> Result<S, Error> {
        run(self.0.until_done())
    }

    /// As [`Waiter::states`]: polls when the next state is needed.
    pub fn states(self) -> BlockingIter<S> {
        BlockingIter::new(self.0.states())
    }
}
