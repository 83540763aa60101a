//! Parses the words after the name of a command.

use std::ffi::{OsStr, OsString};

use lexopt::Arg;

use super::arguments::Arguments;
use super::usage::Command;
use crate::failure::Failure;

/// Parses the arguments of `command`.
pub(crate) fn read(command: &Command, rest: &[OsString]) -> Result<Arguments, Failure> {
    let unusable = |error: lexopt::Error| refuse(command, &error.to_string());
    let mut arguments = Arguments::default();
    let mut parser = lexopt::Parser::from_args(rest);
    while let Some(argument) = parser.next().map_err(unusable)? {
        match argument {
            Arg::Long(flag) if command.flags.contains(&flag) => arguments.flags.push(flag.to_owned()),
            Arg::Long(option) if command.options.contains(&option) => {
                let option = option.to_owned();
                arguments.options.push((option, text(&parser.value().map_err(unusable)?)));
            }
            Arg::Value(name) if command.takes_names => arguments.names.push(text(&name)),
            other => return Err(unusable(other.unexpected())),
        }
    }
    Ok(arguments)
}

fn text(word: &OsStr) -> String {
    word.to_string_lossy().into_owned()
}

/// The failure for arguments that `command` does not accept.
fn refuse(command: &Command, problem: &str) -> Failure {
    let synopsis = format!("{} {}", command.name, command.arguments);
    Failure::Usage(format!("{problem}; usage: cargo xtask {}", synopsis.trim_end()))
}
