//! The hooks of a client, in the order in which they were added.

use std::sync::Arc;

use super::attempt::{AttemptEnd, AttemptStart};
use super::call::{CallEnd, RetryPause, WaitState};
use super::hook::Hook;
use crate::error::Error;

/// The hooks of a client, in the order in which they were added.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hooks(Vec<Arc<dyn Hook>>);

impl Hooks {
    pub(crate) fn push(&mut self, hook: impl Hook) {
        self.0.push(Arc::new(hook));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Calls each hook; the first error stops.
    pub(crate) async fn before(&self, attempt: &mut AttemptStart<'_>) -> Result<(), Error> {
        for hook in &self.0 {
            hook.before(attempt).await?;
        }
        Ok(())
    }

    pub(crate) fn after(&self, attempt: &AttemptEnd<'_>) {
        self.0.iter().for_each(|hook| hook.after(attempt));
    }

    pub(crate) fn retrying(&self, pause: &RetryPause<'_>) {
        self.0.iter().for_each(|hook| hook.retrying(pause));
    }

    pub(crate) fn finished(&self, call: &CallEnd<'_>) {
        self.0.iter().for_each(|hook| hook.finished(call));
    }

    pub(crate) fn waited(&self, state: &WaitState<'_>) {
        self.0.iter().for_each(|hook| hook.waited(state));
    }
}
