//! The maintainers' command line, a thin layer over `codegen`: run `cargo xtask help` for a list of commands.
//!
//! The modules: `document` processes specs, `backend` adds backends, `release` prepares releases, `ci` and `bench`
//! check and measure everything. They use `command` and `workspace`.
//!
//! Exit codes: 0 success, 1 a check failed, 2 the command could not be run.

mod backend;
mod bench;
mod ci;
mod command;
mod document;
mod failure;
mod release;
mod workspace;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use backend::{import, new};
use command::{Command, Outcome, complain, say};
use document::{coverage, faults, lint, regenerate, surface};
use failure::Failure;
use release::{check, man, semver};
use workspace::Workspace;

/// All commands, in the order of the usage text. To add one, add a module and an entry here.
const COMMANDS: &[Command] = &[
    regenerate::COMMAND,
    lint::COMMAND,
    coverage::COMMAND,
    surface::COMMAND,
    semver::COMMAND,
    faults::COMMAND,
    ci::COMMAND,
    bench::COMMAND,
    import::COMMAND,
    new::COMMAND,
    man::COMMAND,
    check::COMMAND,
];

/// The exit code if the command could not be run.
const COULD_NOT: u8 = 2;

/// Runs the command named by the arguments and converts its outcome to an exit code.
fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    if bench::rustc::is_called() {
        return bench::rustc::run(&arguments);
    }
    let Some((name, rest)) = arguments.split_first() else {
        say(&command::page(COMMANDS));
        return ExitCode::from(COULD_NOT);
    };
    finish(dispatch(&name.to_string_lossy(), rest))
}

/// Prints the outcome of a command; returns its exit code.
fn finish(outcome: Result<Outcome, Failure>) -> ExitCode {
    match outcome {
        Ok(outcome) => {
            say(&outcome.text);
            ExitCode::from(u8::from(!outcome.passed))
        }
        Err(failure) => {
            complain(&failure);
            ExitCode::from(COULD_NOT)
        }
    }
}

/// Finds and runs the command; a request for help anywhere in the line prints the usage text.
fn dispatch(name: &str, rest: &[OsString]) -> Result<Outcome, Failure> {
    if name == "help" || command::asked_for(name) || rest.iter().any(command::asked_for) {
        return Ok(Outcome::passed(command::page(COMMANDS)));
    }
    let command = COMMANDS.iter().find(|command| command.name == name).ok_or_else(|| unknown(name))?;
    let arguments = command::read(command, rest)?;
    (command.run)(&Workspace::find()?, &arguments)
}

/// The failure for an unknown command.
fn unknown(name: &str) -> Failure {
    let known: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
    Failure::Usage(format!("there is no command `{name}`; there are: {}, help", known.join(", ")))
}
