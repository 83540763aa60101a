//! `tasks wait ID` and similar commands: resume a wait anywhere, from its ID.

use clap::ArgMatches;
use cloudmgr_facts::{Operation, Place, Waiter};
use serde_json::Value;

use crate::backend::Backend;
use crate::failure::{Failure, Result};
use crate::print::View;
use crate::profile;
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
    let mut mistakes = Vec::new();
    let prepared = Prepared::read(backend, poll, matches, &mut mistakes);
    let view = View::read(matches, Some(poll), place.output(), &mut mistakes);
    let limits = wait::Limits::read(matches, &mut mistakes);
    let (spec, id) = (backend.waiter_spec(waiter.name), prepared.path.first().cloned());
    let (Some(spec), Some(id), true) = (spec, id, mistakes.is_empty()) else {
        return Err(Failure::mistakes(poll.id, mistakes));
    };
    let client = place.connect()?;
    let headers = prepared.params.iter().filter(|(param, _)| param.place == Place::Header);
    let resumed = cloudmgr_runtime::Waiter::<Value>::resume(&client, spec, id);
    let resumed = headers.fold(resumed, |waiter, (param, value)| waiter.header(param.name, value));
    let resume = wait::Resume::new(backend, waiter, &prepared, &place);
    block_on(wait::until_done(resumed, waiter, &limits, &resume, &view))
}
