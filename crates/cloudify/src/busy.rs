//! Waiting until a manager is ready for a call.

use std::time::Duration;

use cloudmgr_runtime::{Deadline, Error, ErrorKind, Result};

use crate::client::Client;
use crate::failure::CloudifyError as _;

/// The first pause between two attempts; each is twice the previous one.
const FIRST: Duration = Duration::from_millis(100);

/// The longest pause between two attempts, equal to the polling interval of executions.
const LONGEST: Duration = Duration::from_secs(3);

impl Client {
    /// Repeats a call while the manager rejects it because the environment of the deployment is still being created or
    /// another execution is running, for at most `limit`.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use std::time::Duration;
    /// use cloudify_sdk::types::StartDeploymentUpdate;
    ///
    /// let update = StartDeploymentUpdate::new().blueprint_id("web-2");
    /// let call = cloudify.deployment_updates().start("web", &update);
    /// let started = cloudify.when_free(Duration::from_secs(300), || call.clone().send()).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Other errors of the call; [`ErrorKind::WaitTimeout`] after `limit`, with the last rejection as its source.
    pub async fn when_free<T, F>(&self, limit: Duration, call: impl FnMut() -> F) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        when_free_by(self.core().deadline(limit), call).await
    }
}

/// As [`Client::when_free`], until a deadline that bounds the calls too.
pub(crate) async fn when_free_by<T, F>(deadline: Deadline, mut call: impl FnMut() -> F) -> Result<T>
where
    F: Future<Output = Result<T>>,
{
    let mut patience = Patience::new(deadline);
    loop {
        match patience.answer(call(), "the last call was not answered and may have been accepted").await? {
            Err(error) if error.is_busy() => patience.last = Some(error),
            outcome => return outcome,
        }
        patience.pause("the manager was busy with the deployment all the time").await?;
    }
}

/// Attempts with growing pauses, up to a deadline.
pub(crate) struct Patience {
    pub(crate) deadline: Deadline,
    next: Duration,
    /// The last error that did not end the attempts, which becomes the source of the timeout.
    pub(crate) last: Option<Error>,
}

impl Patience {
    pub(crate) fn new(deadline: Deadline) -> Self {
        Self { deadline, next: FIRST, last: None }
    }

    /// The outcome of a call. At the deadline, it fails for the reason `unanswered`.
    pub(crate) async fn answer<T>(
        &mut self,
        call: impl Future<Output = Result<T>>,
        unanswered: &str,
    ) -> Result<Result<T>> {
        let outcome = self.deadline.in_time(call).await;
        outcome.ok_or_else(|| self.give_up(unanswered))
    }

    /// Waits before the next attempt, the last of which is made at the deadline; after that, it fails for the reason `what`.
    pub(crate) async fn pause(&mut self, what: &str) -> Result<()> {
        if self.deadline.is_over() {
            return Err(self.give_up(what));
        }
        _ = self.deadline.pause(self.next).await;
        self.next = self.next.saturating_mul(2).min(LONGEST);
        Ok(())
    }

    fn give_up(&mut self, what: &str) -> Error {
        let what = format!("gave up after {:?}: {what}", self.deadline.limit());
        self.deadline.give_up(ErrorKind::WaitTimeout, what, self.last.take())
    }
}
