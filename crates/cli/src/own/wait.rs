//! `tasks wait ID` and similar commands: resume a wait anywhere, from its ID.

use clap::ArgMatches;
use cloudmgr_facts::{Operation, Waiter};
use cloudmgr_runtime::{self as runtime, Client, WaiterSpec};
use serde_json::Value;

use crate::backend::Backend;
use crate::failure::{Failure, Result};
use crate::profile;
use crate::send::arguments::Arguments;
use crate::send::prepared::Prepared;
use crate::send::{block_on, wait};

/// The deadline of a waiter, formatted: `2h`, `15m`.
pub(crate) fn limit(waiter: &Waiter) -> String {
    match waiter.deadline {
        seconds if seconds % 3600 == 0 => format!("{}h", seconds / 3600),
        seconds if seconds % 60 == 0 => format!("{}m", seconds / 60),
        seconds => format!("{seconds}s"),
    }
}

/// Waits for the resource with this ID.
pub(crate) fn run(
    backend: &'static Backend,
    waiter: &'static Waiter,
    poll: &'static Operation,
    matches: &ArgMatches,
) -> Result<()> {
    let place = profile::Place::find(backend, matches)?;
    let Arguments { prepared, view, limits } = Arguments::read(backend, poll, poll, matches, &place)?;
    let missing = || Failure::usage(format!("{} is no waiter of the SDK", waiter.name));
    let spec = backend.waiter_spec(waiter.name).ok_or_else(missing)?;
    let resumed = resumed(&place.connect()?, spec, &prepared);
    let resume = wait::Resume::new(backend, waiter, &prepared, &place);
    block_on(wait::until_done(resumed, waiter, &limits, &resume, &view))
}

fn resumed(client: &Client, spec: &'static WaiterSpec, prepared: &Prepared) -> runtime::Waiter<Value> {
    let id = prepared.path.first().cloned().unwrap_or_default();
    let waiter = runtime::Waiter::resume(client, spec, id);
    prepared.headers().fold(waiter, |waiter, (param, value)| waiter.header(param.name, value))
}
