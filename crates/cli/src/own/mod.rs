//! The commands that are not in a spec, and the dispatch of all commands.

mod api;
#[cfg(feature = "nano")]
mod console;
#[cfg(feature = "cloudify")]
mod lifecycle;
mod link;
#[cfg(feature = "frame")]
mod usage;
pub(crate) mod wait;

use std::io::Write;

use clap::{ArgMatches, Command};

use crate::backend::{self, Backend};
use crate::failure::{Failure, Result};
use crate::output;
use crate::profile::{login, manage};
use crate::send;
use crate::shells;

/// The commands that do not belong to a backend.
pub(crate) fn root_commands() -> Vec<Command> {
    vec![
        login::command(),
        manage::command(),
        link::command(),
        shells::command(),
        Command::new("version").about("Print the version and the backends of this build"),
    ]
}

/// The commands of a backend that do not belong to a resource.
pub(crate) fn backend_commands(backend: &'static Backend) -> Vec<Command> {
    let mut commands = vec![api::command(backend)];
    match backend.facts.name {
        #[cfg(feature = "cloudify")]
        "cloudify" => commands.extend(lifecycle::commands()),
        #[cfg(feature = "frame")]
        "frame" => commands.push(usage::command()),
        #[cfg(feature = "nano")]
        "nano" => commands.push(console::command()),
        _ => {}
    }
    commands
}

/// Runs the selected command.
pub(crate) fn dispatch(matches: &ArgMatches) -> Result<()> {
    let Some((word, matches)) = matches.subcommand() else { return Ok(()) };
    match (backend::find(word), word) {
        (Some(backend), _) => of_backend(backend, matches),
        (None, "login") => login::run(matches),
        (None, "profile") => manage::run(matches),
        (None, "link") => link::run(matches),
        (None, "completion") => shells::run(matches),
        _ => version(),
    }
}

fn of_backend(backend: &'static Backend, matches: &ArgMatches) -> Result<()> {
    let Some((word, matches)) = matches.subcommand() else { return Ok(()) };
    if let Some(resource) = backend.resource(word) {
        return of_resource(backend, resource, matches);
    }
    match word {
        "api" => api::run(backend, matches),
        #[cfg(feature = "cloudify")]
        "install" | "uninstall" | "follow" => lifecycle::run(backend, word, matches),
        #[cfg(feature = "frame")]
        "usage" => usage::run(backend, matches),
        #[cfg(feature = "nano")]
        "console" => console::run(backend, matches),
        _ => Err(Failure::usage(format!("{} has no command `{word}`", backend.facts.name))),
    }
}

fn of_resource(
    backend: &'static Backend,
    resource: &'static cloudmgr_facts::Resource,
    matches: &ArgMatches,
) -> Result<()> {
    let Some((verb, matches)) = matches.subcommand() else { return Ok(()) };
    if let Some(operation) = resource.operations.iter().find(|operation| operation.command == verb) {
        return send::run(backend, operation, matches);
    }
    match backend.waits(resource).into_iter().find(|(word, ..)| word == verb) {
        Some((_, waiter, poll)) => wait::run(backend, waiter, poll, matches),
        None => Err(Failure::usage(format!("{} has no command `{verb}`", resource.command))),
    }
}

fn version() -> Result<()> {
    let mut out = output::stdout();
    writeln!(out, "cloudmgr {}", env!("CARGO_PKG_VERSION"))?;
    for backend in backend::all() {
        let count = backend.facts.operations().count();
        let facts = backend.facts;
        writeln!(out, "{}\t{} (API version {}, {count} operations)", facts.name, facts.title, facts.version)?;
    }
    Ok(out.flush()?)
}
