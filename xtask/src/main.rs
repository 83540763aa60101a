//! The command line of the maintainers, a thin layer over `codegen`: `cargo xtask help` says what it can do.
//!
//! Exit codes: 0 all is well, 1 a check failed, 2 it could not be done.

mod arguments;
mod bench;
mod ci;
mod command_line;
mod coverage;
mod failure;
mod faults;
mod import;
mod lint;
mod man;
mod name;
mod new_backend;
mod outcome;
mod regenerate;
mod surface;
mod table;
mod usage;
mod workspace;
mod write;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use failure::Failure;
use outcome::{Outcome, complain, say};
use usage::Command;
use workspace::Workspace;

/// Every command, in the order of the usage text. A new one is a module and an entry here.
const COMMANDS: &[Command] = &[
    regenerate::COMMAND,
    lint::COMMAND,
    coverage::COMMAND,
    surface::COMMAND,
    faults::COMMAND,
    ci::COMMAND,
    man::COMMAND,
    bench::COMMAND,
    import::COMMAND,
    new_backend::COMMAND,
];

/// What `2` means to the shell: it could not be done.
const COULD_NOT: u8 = 2;

/// Runs the command that the arguments name and turns its outcome into an exit code.
fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    if bench::rustc::is_called() {
        return bench::rustc::run(&arguments);
    }
    let Some((name, rest)) = arguments.split_first() else {
        say(&usage::page(COMMANDS));
        return ExitCode::from(COULD_NOT);
    };
    match dispatch(&name.to_string_lossy(), rest) {
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

/// Finds the command and runs it; a request for help anywhere in the line is answered with the usage text.
fn dispatch(name: &str, rest: &[OsString]) -> Result<Outcome, Failure> {
    if name == "help" || usage::asked_for(name) || rest.iter().any(usage::asked_for) {
        return Ok(Outcome::passed(usage::page(COMMANDS)));
    }
    let command = COMMANDS.iter().find(|command| command.name == name).ok_or_else(|| unknown(name))?;
    let arguments = command_line::read(command, rest)?;
    (command.run)(&Workspace::find()?, &arguments)
}

/// The failure of a command line that starts with something else than a command.
fn unknown(name: &str) -> Failure {
    let known: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
    Failure::Usage(format!("there is no command `{name}`; there are: {}, help", known.join(", ")))
}
