//! Waiting until a manager is ready for a call.

use std::sync::Arc;
use std::time::Duration;

use cloudmgr_runtime::{Clock, Deadline, Error, ErrorKind, Result, SystemClock};

use crate::failure::CloudifyError as _;

/// The first pause between two tries; each is twice the one before.
const FIRST: Duration = Duration::from_millis(100);

/// The longest pause between two tries: how often an execution is polled.
const LONGEST: Duration = Duration::from_secs(3);

/// Makes a call again and again while it is refused because the deployment's environment is still being created or
/// another execution is running, for at most `limit`.
///
/// ```no_run
/// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
/// use std::time::Duration;
/// use cloudify_sdk::{types::StartDeploymentUpdate, when_free};
///
/// let update = StartDeploymentUpdate::new().blueprint_id("web-2");
/// let call = cloudify.deployment_updates().start("web", &update);
/// let started = when_free(Duration::from_secs(300), || call.clone().send()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
/// What the call fails with otherwise; [`ErrorKind::WaitTimeout`] after `limit`, with the last refusal as its source.
pub async fn when_free<T, F>(limit: Duration, call: impl FnMut() -> F) -> Result<T>
where
    F: Future<Output = Result<T>>,
{
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    when_free_by(Deadline::after(&clock, limit), call).await
}

/// The same until a deadline, which bounds the calls too.
pub(crate) async fn when_free_by<T, F>(deadline: Deadline, mut call: impl FnMut() -> F) -> Result<T>
where
    F: Future<Output = Result<T>>,
{
    let mut patience = Patience::new(deadline);
    let mut last = None;
    loop {
        match patience.deadline.in_time(call()).await {
            Some(Err(error)) if error.is_busy() => last = Some(error),
            Some(outcome) => return outcome,
            None => {
                return Err(
                    patience.give_up("the last call was not answered and may have been accepted", last)
                );
            }
        }
        if !patience.pause().await {
            return Err(patience.give_up("the manager was busy with the deployment all the time", last));
        }
    }
}

/// Growing pauses up to a deadline.
pub(crate) struct Patience {
    pub(crate) deadline: Deadline,
    next: Duration,
}

impl Patience {
    pub(crate) fn new(deadline: Deadline) -> Self {
        Self { deadline, next: FIRST }
    }

    /// Waits before the next try, the last one at the deadline. Returns whether there is one.
    pub(crate) async fn pause(&mut self) -> bool {
        if self.deadline.is_over() {
            return false;
        }
        _ = self.deadline.pause(self.next).await;
        self.next = self.next.saturating_mul(2).min(LONGEST);
        true
    }

    pub(crate) fn give_up(&self, what: &str, last: Option<Error>) -> Error {
        let what = format!("gave up after {:?}: {what}", self.deadline.limit());
        self.deadline.give_up(ErrorKind::WaitTimeout, what, last)
    }
}
