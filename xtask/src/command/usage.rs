//! The declaration of a command, and the usage text.

use std::ffi::OsStr;

use super::arguments::Arguments;
use super::outcome::Outcome;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// A command of `cargo xtask`.
pub(crate) struct Command {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its arguments, as shown in the usage text.
    pub(crate) arguments: &'static str,
    /// A one-line description.
    pub(crate) about: &'static str,
    /// Its flags, without dashes.
    pub(crate) flags: &'static [&'static str],
    /// Its options, each with a value, without dashes.
    pub(crate) options: &'static [&'static str],
    /// Whether it accepts names of backends.
    pub(crate) takes_names: bool,
    /// Runs the command.
    pub(crate) run: fn(&Workspace, &Arguments) -> Result<Outcome, Failure>,
}

/// Whether an argument requests help.
pub(crate) fn asked_for(argument: impl AsRef<OsStr>) -> bool {
    ["--help", "-h"].iter().any(|flag| argument.as_ref() == *flag)
}

/// The usage text.
pub(crate) fn page(commands: &[Command]) -> String {
    let synopses: Vec<String> = commands.iter().map(|c| format!("{} {}", c.name, c.arguments)).collect();
    let width = synopses.iter().map(|synopsis| synopsis.chars().count()).max().unwrap_or(0);
    let lines: Vec<String> = synopses
        .iter()
        .zip(commands)
        .map(|(synopsis, command)| format!("  {synopsis:<width$}  {}", command.about))
        .collect();
    format!(
        "usage: cargo xtask COMMAND\n\n{}\n  {:<width$}  this page\n\n\
         A BACKEND is a folder of specs/ with an openapi.yaml; without one, all of them are meant.\n\
         Exit codes: 0 all is well, 1 a check failed, 2 it could not be done.\n",
        lines.join("\n"),
        "help",
    )
}
