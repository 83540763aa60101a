//! Reads what stands after the name of a command.

use std::ffi::OsString;

use lexopt::Arg;

use crate::failure::Failure;
use crate::usage::Command;

/// The arguments of one command, checked against what it takes.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    /// The names of backends, as they were written.
    pub(crate) names: Vec<String>,
    flags: Vec<String>,
    options: Vec<(String, String)>,
}

impl Arguments {
    /// Whether `--flag` was given.
    pub(crate) fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    /// The value of `--option`, the last one if it was given several times.
    pub(crate) fn option(&self, option: &str) -> Option<&str> {
        self.options.iter().rev().find(|(name, _)| name == option).map(|(_, value)| value.as_str())
    }
}

/// Reads the arguments of `command`.
pub(crate) fn read(command: &Command, rest: &[OsString]) -> Result<Arguments, Failure> {
    let unusable = |error: lexopt::Error| refuse(command, &error.to_string());
    let mut arguments = Arguments::default();
    let mut parser = lexopt::Parser::from_args(rest);
    while let Some(argument) = parser.next().map_err(unusable)? {
        match argument {
            Arg::Long(flag) if command.flags.contains(&flag) => arguments.flags.push(flag.to_owned()),
            Arg::Long(option) if command.options.contains(&option) => {
                let option = option.to_owned();
                let value = parser.value().map_err(unusable)?;
                arguments.options.push((option, value.to_string_lossy().into_owned()));
            }
            Arg::Value(name) if command.takes_names => {
                arguments.names.push(name.to_string_lossy().into_owned())
            }
            other => return Err(unusable(other.unexpected())),
        }
    }
    Ok(arguments)
}

/// The failure of a command line that `command` cannot take.
fn refuse(command: &Command, problem: &str) -> Failure {
    let synopsis = format!("{} {}", command.name, command.arguments);
    Failure::Usage(format!("{problem}; usage: cargo xtask {}", synopsis.trim_end()))
}
