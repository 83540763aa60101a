//! The blocking form of a waiter.

use serde::de::DeserializeOwned;

use super::call::Blocking;
use super::iter::BlockingIter;
use super::run::run;
use crate::call::Waiter;
use crate::error::Error;

/// Gives a waiter its blocking form.
pub trait BlockingWaiter<S> {
    /// The waiter in its blocking form.
    fn blocking(self) -> Blocking<Waiter<S>>;
}

impl<S> BlockingWaiter<S> for Waiter<S> {
    fn blocking(self) -> Blocking<Waiter<S>> {
        Blocking(self)
    }
}

impl<S: DeserializeOwned + Send + Sync + 'static> Blocking<Waiter<S>> {
    /// As [`Waiter::until_done`].
    ///
    /// # Errors
    ///
    /// Those of the wait, and of [`run`].
    pub fn until_done(self) -> Result<S, Error> {
        run(self.0.until_done())
    }

    /// As [`Waiter::states`]: each state, polled for when it is taken.
    pub fn states(self) -> BlockingIter<S> {
        BlockingIter::new(self.0.states())
    }
}
