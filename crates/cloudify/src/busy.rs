//! Waiting until a manager is ready for a call.

use std::time::Duration;

use cloudmgr_runtime::{Error, ErrorKind, Result};
use tokio::time::Instant;

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
pub async fn when_free<T, F>(limit: Duration, mut call: impl FnMut() -> F) -> Result<T>
where
    F: Future<Output = Result<T>>,
{
    let mut patience = Patience::new(limit);
    loop {
        match call().await {
            Err(error) if error.is_busy() => {
                let what = "the manager was busy with the deployment all the time";
                patience.pause().await.map_err(|gave_up| gave_up.error(what).with_source(error))?;
            }
            outcome => return outcome,
        }
    }
}

/// Growing pauses up to a limit.
pub(crate) struct Patience {
    begun: Instant,
    limit: Duration,
    next: Duration,
}

/// There is no time left.
pub(crate) struct GaveUp(Duration);

impl Patience {
    pub(crate) fn new(limit: Duration) -> Self {
        Self { begun: Instant::now(), limit, next: FIRST }
    }

    /// Waits before the next try, the last one at the limit.
    pub(crate) async fn pause(&mut self) -> Result<(), GaveUp> {
        let left = self.limit.saturating_sub(self.begun.elapsed());
        if left.is_zero() {
            return Err(GaveUp(self.limit));
        }
        tokio::time::sleep(self.next.min(left)).await;
        self.next = self.next.saturating_mul(2).min(LONGEST);
        Ok(())
    }
}

impl GaveUp {
    pub(crate) fn error(&self, what: &str) -> Error {
        Error::new(ErrorKind::WaitTimeout, format!("gave up after {:?}: {what}", self.0))
    }
}
