//! The commands: backend, resource, verb. Each level is built only when its word is typed.

use clap::{Arg, ArgAction, Command};
use cloudmgr_facts::{Kind, Operation, Param, Place, Resource, Waiter};

use crate::args::inputs::{self, Input};
use crate::args::{engine, help, path_id};
use crate::backend::{self, Backend};
use crate::own;
use crate::words;

/// What the program is.
const ABOUT: &str = "One command line for Nutanix Cloud Clusters, Cloudify Manager, Frame and Project Nano";

/// What follows it in the long help.
const USE: &str = ".\n\nA command is <backend> <resource> <verb>, such as `cloudmgr nc2 clusters list`. Begin with \
                   `cloudmgr login <backend>`.";

/// The exit codes, below the help.
const EXIT_CODES: &str = "Exit codes: 0 done, 1 refused by the server or a local failure, 2 usage (nothing sent), 3 not found,\n\
     4 credentials, 5 what was waited for failed, 6 timeout (may still succeed), 7 no usable answer,\n\
     8 conflict or busy, 130 interrupted.";

/// The whole program; its backends are built when they are named.
pub(crate) fn root() -> Command {
    Command::new("cloudmgr")
        .version(env!("CARGO_PKG_VERSION"))
        .about(ABOUT)
        .long_about(format!("{ABOUT}{USE}"))
        .after_help(EXIT_CODES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .max_term_width(110)
        .args(engine::global())
        .subcommands(backend::all().iter().copied().map(backend_command))
        .subcommands(own::root_commands())
}

fn backend_command(backend: &'static Backend) -> Command {
    Command::new(backend.facts.name).about(backend.facts.title).defer(open_backend)
}

/// Adds the resources of the backend with the name of the command.
fn open_backend(command: Command) -> Command {
    let Some(backend) = backend::find(command.get_name()) else { return command };
    command
        .long_about(backend.facts.about)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands(backend.facts.resources.iter().map(|resource| resource_command(backend, resource)))
        .subcommands(own::backend_commands(backend))
}

fn resource_command(backend: &'static Backend, resource: &'static Resource) -> Command {
    let command = Command::new(resource.command)
        .about(resource.about.trim_end_matches('.'))
        // Used by the deferred function to find the resource: the names of resources are not unique.
        .display_name(format!("{} {}", backend.facts.name, resource.tag))
        .defer(open_resource);
    match words::singular(resource.command) {
        Some(word) => command.alias(word),
        None => command,
    }
}

fn open_resource(command: Command) -> Command {
    let Some((backend, resource)) = find_resource(&command) else { return command };
    let waits = backend.waits(resource).into_iter();
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands(resource.operations.iter().filter(|o| !o.websocket).map(|o| verb_command(backend, o)))
        .subcommands(waits.map(|(word, waiter, poll)| wait_command(backend, word, waiter, poll)))
}

fn wait_command(backend: &Backend, word: String, waiter: &Waiter, poll: &Operation) -> Command {
    let limit = own::wait::limit(waiter);
    Command::new(word)
        .about(format!("Wait for the end of what runs long; begins anywhere with the ID (deadline {limit})"))
        .display_name(format!("{} {} {}", backend.facts.name, poll.id, waiter.name))
        .defer(open_wait)
}

fn verb_command(backend: &'static Backend, operation: &'static Operation) -> Command {
    Command::new(operation.command)
        .about(operation.summary)
        .display_name(format!("{} {}", backend.facts.name, operation.id))
        .hide(operation.deprecated)
        .defer(open_verb)
}

fn open_verb(command: Command) -> Command {
    match find_operation(&command) {
        Some((_, operation)) => verb(command, operation),
        None => command,
    }
}

fn open_wait(command: Command) -> Command {
    let Some((_, poll)) = find_operation(&command) else { return command };
    let headers = inputs::of(poll).into_iter().filter(is_header);
    command
        .args(poll.params_at(Place::Path).map(|param| positional(param, false)))
        .args(headers.map(flag))
        .args(engine::waiting().into_iter().filter(|arg| arg.get_id() != "wait"))
        .args(engine::output())
}

fn is_header(input: &Input) -> bool {
    matches!(input.target, inputs::Target::Param(param) if param.place == Place::Header)
}

/// The backend and the resource of a command.
fn find_resource(command: &Command) -> Option<(&'static Backend, &'static Resource)> {
    let (backend, tag) = command.get_display_name()?.split_once(' ')?;
    let backend = backend::find(backend)?;
    Some((backend, backend.facts.resource(tag)?))
}

/// The backend and the operation of a command.
fn find_operation(command: &Command) -> Option<(&'static Backend, &'static Operation)> {
    let mut words = command.get_display_name()?.split(' ');
    let backend = backend::find(words.next()?)?;
    Some((backend, backend.facts.operation(words.next()?)?))
}

/// Builds one level of a command: clap does that only while parsing.
pub(crate) fn opened(command: Command) -> Command {
    if command.get_name() == "cloudmgr" {
        return command;
    }
    if backend::find(command.get_name()).is_some() && command.get_display_name().is_none() {
        return open_backend(command);
    }
    let words = command.get_display_name().map_or(0, |name| name.split(' ').count());
    match (words, find_resource(&command).is_some(), find_operation(&command).is_some()) {
        (2, true, _) => open_resource(command),
        (2, _, true) => open_verb(command),
        (3, _, true) => open_wait(command),
        _ => command,
    }
}

/// The operation of a command.
pub(crate) fn operation_of(command: &Command) -> Option<&'static Operation> {
    find_operation(command).map(|(_, operation)| operation)
}

/// Adds the arguments of an operation to a command.
fn verb(command: Command, operation: &'static Operation) -> Command {
    let has_skeleton = operation.body.is_some_and(|body| body.shape.is_some());
    let command = command
        .long_about(help::operation(operation))
        .args(operation.params_at(Place::Path).map(|param| positional(param, has_skeleton)))
        .args(inputs::of(operation).into_iter().map(flag))
        .args(engine::of(operation));
    match (operation.is_upload(), operation.is_download()) {
        (true, _) => command.arg(file("The file to upload, `-` for standard input", operation)),
        (_, true) => command.arg(file("The file to write, `-` for standard output", operation)),
        _ => command,
    }
}

fn positional(param: &'static Param, has_skeleton: bool) -> Arg {
    let arg = Arg::new(path_id(param))
        .value_name(param.flag.to_uppercase())
        // Clap shows an argument that is required only without `--skeleton` in square brackets.
        .help(help::flag(param.about, param.shape, param.default, has_skeleton))
        .help_heading("Arguments");
    if has_skeleton { arg.required_unless_present("skeleton") } else { arg.required(true) }
}

fn file(about: &'static str, operation: &Operation) -> Arg {
    let required = operation.body.is_some_and(|body| body.required) || operation.is_download();
    Arg::new("file").value_name("FILE").help(about).help_heading("Arguments").required(required)
}

fn flag(input: Input) -> Arg {
    let arg = Arg::new(input.id())
        .value_name(help::value_name(input.shape))
        .help(help::flag(input.about, input.shape, input.default, input.required))
        .help_heading(input.target.heading())
        .long(input.flag);
    match input.shape.kind {
        Kind::Boolean => arg.num_args(0..=1).require_equals(true).default_missing_value("true"),
        Kind::List(_) | Kind::Map(_) => arg.action(ArgAction::Append),
        Kind::Integer | Kind::Number => arg.allow_negative_numbers(true),
        _ if matches!(input.target, inputs::Target::Item) => arg.action(ArgAction::Append),
        _ => arg,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_well_formed_and_no_flag_is_there_twice() {
        for backend in backend::all() {
            for operation in backend.facts.operations().filter(|operation| !operation.websocket) {
                verb(Command::new(operation.command).args(engine::global()), operation).debug_assert();
            }
        }
        root().debug_assert();
    }

    #[test]
    fn the_reserved_flags_are_those_of_the_engine() {
        for backend in backend::all() {
            for operation in backend.facts.operations() {
                for arg in engine::of(operation).iter().chain(&engine::global()) {
                    let long = arg.get_long().unwrap_or_default();
                    assert!(engine::is_reserved(long), "{long} is not reserved");
                }
            }
        }
    }

    fn is_prefixed(input: &Input) -> bool {
        input.flag.starts_with("body.") || input.flag.starts_with("query.")
    }

    #[test]
    fn names_that_clash_with_the_engine_are_these() {
        let operations = backend::all().iter().flat_map(|backend| backend.facts.operations());
        let clashing = operations.flat_map(|operation| {
            let inputs = inputs::of(operation).into_iter().filter(is_prefixed);
            inputs.map(|input| format!("{} --{}", operation.id, input.flag))
        });
        let mut clashes: Vec<String> = clashing.collect();
        clashes.sort();
        let known = [
            "executions_start --body.dry-run",
            "guests_search --body.limit",
            "plugins_updates_start --body.force",
            "snapshots_restore --body.timeout",
        ];
        assert_eq!(clashes, known);
    }
}
