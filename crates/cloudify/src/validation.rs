//! Validation of blueprints, with a wait on every version.
//!
//! Up to 6.3 a manager checks a blueprint before it responds. From 6.4 on an execution checks it; while it runs, the
//! manager keeps a blueprint that contains the ID of the execution. 7.0 reads the settings only from a form.

use std::time::Duration;

use cloudmgr_runtime::{AnyCall as _, Call, Error, ErrorKind, Request, Result, Waiter};

use crate::blueprints::{Get, Validate};
use crate::table;
use crate::types::{Blueprint, Execution};
use crate::upload::as_form;
use crate::version;
use crate::waited::{Pace, waited};
use crate::waiters;

/// How often the blueprint is polled for the ID of its execution, which may be missing at first.
const LOOKS: usize = 5;

/// The settings that the form of 7.0 requires.
const VISIBLE: [(&str, &str); 1] = [("visibility", "tenant")];

waited!(Validate => ());

impl Validate {
    /// Sends the blueprint and waits until the manager has checked it, on every version. Nothing is stored.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::archive;
    ///
    /// let folder = archive::directory("blueprints/web");
    /// cloudify.blueprints().validate("web").upload(folder).wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call, such as `invalid_blueprint_error` up to 6.3; [`ErrorKind::WaitFailed`] with the message of the parser and
    /// the execution as its [`resource`](crate::Error::resource) from 6.4 on; [`ErrorKind::WaitTimeout`] after 15 minutes.
    pub async fn wait(self) -> Result<()> {
        self.wait_at(Pace::default()).await
    }

    pub(crate) async fn wait_at(self, pace: Pace) -> Result<()> {
        let version = version::of(self.as_request().client()).await?;
        let call: Call<Option<Blueprint>> = self.into_kind();
        let call =
            if version.is_since("7.0") { call.set(|request| as_form(request, &VISIBLE)) } else { call };
        let request = call.as_request().clone();
        let blueprint = call.send().await?.into_inner().filter(|_| version.is_since("6.4"));
        let Some(blueprint) = blueprint else { return Ok(()) };
        let execution = match execution_of(&blueprint) {
            Some(execution) => execution,
            None => look_for_execution(&request, &blueprint.id).await?,
        };
        let waiter: Waiter<Execution> = Waiter::started_by(&request, &waiters::EXECUTIONS, execution);
        pace.set(waiter).until_done().await.map(drop)
    }
}

fn execution_of(blueprint: &Blueprint) -> Option<String> {
    blueprint.upload_execution.as_ref()?.id.clone()
}

async fn look_for_execution(request: &Request, blueprint_id: &str) -> Result<String> {
    let get = Get::new(request.beside(&table::BLUEPRINTS_GET).segment(blueprint_id));
    let get = get.include(["id", "upload_execution"]);
    let deadline = request.client().deadline(Duration::from_secs(30));
    for _ in 0..LOOKS {
        if let Some(execution) = execution_of(&get.clone().send().await?.into_inner()) {
            return Ok(execution);
        }
        _ = deadline.pause(Duration::from_secs(1)).await;
    }
    Err(Error::new(ErrorKind::Decode, "the manager does not name the execution that checks the blueprint"))
}
