//! Power and reset: the operations on a guest at run time.

use std::borrow::Borrow;
use std::time::Duration;

use cloudmgr_runtime::{AnyCall as _, BoxStream, Deadline, Param, Result, StreamExt, Waiter};
use futures_util::stream;

use super::speeds::Speeds;
use crate::NanoErrorKind;
use crate::error::refused;
use crate::guests::Guests;
use crate::instances::{Get, Instances, Start, Stop};
use crate::types::{Guest, Instance, ResetGuestSystem, StartInstance, StopInstance};

impl Guests<'_> {
    /// Starts a guest from its disk.
    pub fn start(&self, guest_id: impl Param) -> Start {
        Instances(self.0).start(guest_id, StartInstance::new())
    }

    /// Starts a guest from a media image, such as an installer.
    pub fn start_from_media(&self, guest_id: impl Param, media_image_id: impl Into<String>) -> Start {
        Instances(self.0).start(guest_id, StartInstance::new().from_media(true).source(media_image_id))
    }

    /// Asks a guest to shut down. The guest may take a while, or ignore it: see [`force_stop`](Self::force_stop).
    pub fn stop(&self, guest_id: impl Param) -> Stop {
        self.halt(guest_id, false, false)
    }

    /// Powers off a guest without shutting it down.
    pub fn force_stop(&self, guest_id: impl Param) -> Stop {
        self.halt(guest_id, false, true)
    }

    /// Asks a guest to restart.
    pub fn reboot(&self, guest_id: impl Param) -> Stop {
        self.halt(guest_id, true, false)
    }

    /// Resets a guest (hard reset).
    pub fn reset(&self, guest_id: impl Param) -> Stop {
        self.halt(guest_id, true, true)
    }

    fn halt(&self, guest_id: impl Param, reboot: bool, force: bool) -> Stop {
        Instances(self.0).stop(guest_id, StopInstance::new().reboot(reboot).force(force))
    }

    /// Replaces the system disk of a stopped guest by a fresh clone of an image, and returns a waiter for the end. All
    /// data on the system disk is lost.
    ///
    /// Resetting a *running* guest crashes the core, so this checks first. Do not start the guest in the meantime.
    ///
    /// ```no_run
    /// # async fn demo(nano: nano_sdk::Client) -> Result<(), nano_sdk::Error> {
    /// let guest = nano.guests().reset_to_image("guest-id", "image-id").await?.until_done().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As for any call; [`NanoErrorKind::StillRunning`] if the guest is running; nothing is reset then.
    pub async fn reset_to_image(
        &self,
        guest_id: impl Param,
        disk_image_id: impl Into<String>,
    ) -> Result<Waiter<Guest>> {
        self.reset_system(guest_id, ResetGuestSystem::new(disk_image_id)).await
    }

    /// As [`reset_to_image`](Self::reset_to_image), with the request body of the API.
    ///
    /// # Errors
    /// As for [`reset_to_image`](Self::reset_to_image).
    pub async fn reset_system(
        &self,
        guest_id: impl Param,
        body: impl Borrow<ResetGuestSystem>,
    ) -> Result<Waiter<Guest>> {
        let id = guest_id.encode();
        if self.get(&id).send().await?.running {
            let what = format!("guest {id} is running, and resetting it would crash the core: stop it first");
            return Err(refused(NanoErrorKind::StillRunning, what));
        }
        self.reset_system_unchecked(&id, body.borrow()).send().await?;
        Ok(self.wait(id))
    }
}

impl Instances<'_> {
    /// The read, write, receive and send speeds of a guest, measured over intervals of `every`. The portal uses two
    /// seconds. The stream ends only with an error.
    ///
    /// ```no_run
    /// # async fn demo(nano: nano_sdk::Client) -> Result<(), nano_sdk::Error> {
    /// use std::time::Duration;
    /// use nano_sdk::TryStreamExt;
    ///
    /// let mut speeds = nano.instances().speeds("guest-id", Duration::from_secs(2));
    /// while let Some(speeds) = speeds.try_next().await? {
    ///     println!("{:.0} B/s in, {:.0} B/s out", speeds.receive, speeds.send);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn speeds(&self, guest_id: impl Param, every: Duration) -> BoxStream<'static, Result<Speeds>> {
        let get = self.get(guest_id);
        let samples = move |last: Option<(Instance, Deadline)>| {
            let get = get.clone();
            async move {
                let (earlier, begun) = match last {
                    Some(last) => last,
                    None => sample(&get, every).await?,
                };
                begun.pause(every).await;
                let (later, now) = sample(&get, every).await?;
                Ok(Some((Speeds::between(&earlier, &later, begun.elapsed()), Some((later, now)))))
            }
        };
        stream::try_unfold(None, samples).boxed()
    }
}

/// A sample of the live metrics, and the end of the interval that begins with it.
async fn sample(get: &Get, every: Duration) -> Result<(Instance, Deadline)> {
    let instance = get.clone().send().await?.into_inner();
    Ok((instance, get.as_request().client().deadline(every)))
}
