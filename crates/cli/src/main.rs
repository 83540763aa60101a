//! `cloudmgr`: one command line for all backends, based on the facts of their specs.
//!
//! A call passes through the modules in this order: `tree` builds the commands that the words select, with the
//! arguments of `args`; `body` assembles a JSON body from flags and files and validates it; `profile` finds the
//! credentials; `send` makes the call; `print` prints the response. `own` has the commands that are not in a spec,
//! `complete` the shell completion, and `failure` the exit codes.

#![cfg_attr(
    not(all(feature = "cloudify", feature = "frame", feature = "nano", feature = "nc2")),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        unused_mut,
        unused_variables,
        reason = "a build without a backend does not need what only that one uses"
    )
)]

mod args;
mod backend;
mod body;
mod color;
mod complete;
mod failure;
mod links;
#[cfg(feature = "man")]
mod man;
mod mistakes;
mod output;
mod own;
mod print;
mod profile;
mod send;
mod shells;
mod tree;
mod words;

use std::ffi::OsString;
use std::process::ExitCode;

use failure::Result;

/// Runs the command selected by the arguments, and converts a failure to an exit code.
fn main() -> ExitCode {
    let arguments = links::expand(std::env::args_os().collect());
    let json_errors = failure::wants_json(&arguments);
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(json_errors),
    }
}

fn run(arguments: Vec<OsString>) -> Result<()> {
    if arguments.get(1).is_some_and(|word| word == complete::COMMAND) {
        return complete::run(&arguments[2..]);
    }
    #[cfg(feature = "man")]
    if arguments.get(1).is_some_and(|word| word == man::COMMAND) {
        return man::run(&arguments[2..]);
    }
    let matches = tree::root().color(color::choice(&arguments)).try_get_matches_from(arguments)?;
    own::dispatch(&matches)
}
