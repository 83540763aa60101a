//! Waits for long-running operations: states on standard error, the end on standard output, and a hint after ^C.

use std::time::Duration;

use clap::ArgMatches;
use cloudmgr_facts as facts;
use cloudmgr_runtime::{ErrorKind, StreamExt, Waiter};
use serde_json::Value;

use super::prepared::Prepared;
use crate::args::Given;
use crate::backend::Backend;
use crate::failure::{Failure, Result};
use crate::mistakes::Mistakes;
use crate::output;
use crate::print::{self, View};
use crate::profile;
use crate::words::{self, quoted};

/// The limits of a wait.
pub(crate) struct Limits {
    /// `--timeout`.
    pub(crate) timeout: Option<Duration>,
    /// `--every`.
    pub(crate) every: Option<Duration>,
}

impl Limits {
    /// Reads the flags.
    pub(crate) fn read(matches: &ArgMatches, mistakes: &mut Mistakes) -> Self {
        let mut duration = |id: &str| {
            let text = matches.string(id)?;
            let wrong = || format!("`{}` is not a duration such as 30s, 15m or 2h", output::harmless(text));
            mistakes.ok(&format!("--{id}"), words::duration(text).ok_or_else(wrong))
        };
        Self { timeout: duration("timeout"), every: duration("every") }
    }

    /// Applies the limits to a waiter.
    pub(crate) fn apply<S>(&self, waiter: Waiter<S>) -> Waiter<S> {
        let waiter = self.timeout.into_iter().fold(waiter, Waiter::deadline);
        self.every.into_iter().fold(waiter, Waiter::every)
    }
}

/// How to resume a wait.
pub(crate) struct Resume {
    before: String,
    after: String,
}

impl Resume {
    /// The command that waits, with the headers that the resource needs, such as a tenant.
    pub(crate) fn new(
        backend: &Backend,
        waiter: &facts::Waiter,
        prepared: &Prepared,
        place: &profile::Place,
    ) -> Self {
        let flags = headers(prepared, backend.facts.operation(waiter.poll));
        Self::with_flags(backend, waiter, &flags, place)
    }

    /// The command that waits, with the tenant if one was named.
    #[cfg(feature = "cloudify")]
    pub(crate) fn with_tenant(
        backend: &Backend,
        waiter: &facts::Waiter,
        tenant: Option<&str>,
        place: &profile::Place,
    ) -> Self {
        let tenant = tenant.map(|tenant| format!(" --tenant {}", quoted(tenant))).unwrap_or_default();
        Self::with_flags(backend, waiter, &tenant, place)
    }

    fn with_flags(backend: &Backend, waiter: &facts::Waiter, flags: &str, place: &profile::Place) -> Self {
        Self {
            before: format!("cloudmgr {}", backend.wait_command(waiter).unwrap_or_default()),
            after: format!("{flags}{}", place.flags()),
        }
    }

    /// A hint that the operation continues, with the command.
    pub(crate) fn hint(&self, id: &str) -> String {
        format!("it continues; wait for it with: {}", self.command(id))
    }

    /// The command for an ID.
    pub(crate) fn command(&self, id: &str) -> String {
        format!("{} {}{}", self.before, quoted(id), self.after)
    }
}

/// The flags of the headers that the poll has, too.
fn headers(prepared: &Prepared, poll: Option<&facts::Operation>) -> String {
    let known = prepared
        .headers()
        .filter(|(param, _)| poll.is_some_and(|poll| poll.param(facts::Place::Header, param.name).is_some()));
    let flag = |(param, value): (&facts::Param, &Value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        format!(" --{} {}", param.flag, quoted(&value))
    };
    known.map(flag).collect()
}

/// Waits, and prints the last state.
///
/// # Errors
/// The reason if it failed; the deadline; ^C, with a hint how to resume.
pub(crate) async fn until_done(
    waiter: Waiter<Value>,
    facts: &facts::Waiter,
    limits: &Limits,
    resume: &Resume,
    view: &View,
) -> Result<()> {
    let hint = resume.hint(waiter.id());
    output::note(format!("waiting for {} {}", facts.name, output::harmless(waiter.id())));
    let last = tokio::select! {
        biased;
        last = states(limits.apply(waiter), facts) => last.map_err(|failure| explained(failure, &hint))?,
        () = super::interrupted() => return Err(Failure::interrupted(Some(hint))),
    };
    last.map_or(Ok(()), |last| print::value(view, last))
}

/// Prints each new state; returns the last one.
async fn states(waiter: Waiter<Value>, facts: &facts::Waiter) -> Result<Option<Value>> {
    let (mut states, mut last, mut told) = (waiter.states(), None, String::new());
    while let Some(state) = states.next().await {
        let state = state?;
        let line = described(&state, facts);
        if line != told && !line.is_empty() {
            output::note(&line);
            told = line;
        }
        last = Some(state);
    }
    Ok(last)
}

/// The state, with the progress if the response includes it.
fn described(state: &Value, facts: &facts::Waiter) -> String {
    let name = if facts.state.starts_with('$') { None } else { id(state, facts.state) };
    let name = name.map(|name| match name.as_str() {
        "true" | "false" => format!("{} {name}", facts.state),
        _ => name,
    });
    let progress = id(state, "progress").map(|progress| format!("{progress} %"));
    let parts: Vec<String> = name.into_iter().chain(progress).collect();
    output::harmless(&parts.join(", "))
}

/// After a deadline or a failed poll the operation is still running; after a failure it is not.
fn explained(failure: Failure, hint: &str) -> Failure {
    let failed = failure.call().is_some_and(|error| error.kind() == ErrorKind::WaitFailed);
    if failed { failure } else { failure.with_hint(hint) }
}

/// The scalar at a dotted path.
pub(crate) fn id(value: &Value, place: &str) -> Option<String> {
    let found = place.split('.').try_fold(value, |value, name| value.get(name))?;
    match found {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(found.to_string()),
        _ => None,
    }
}
