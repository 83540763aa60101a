//! `surface`: a summary of the public API of a backend.

use crate::command::Arguments;
use crate::command::Command;
use crate::command::Outcome;
use crate::failure::{self, Failure};
use crate::workspace::Workspace;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "surface",
    arguments: "BACKEND…",
    about: "print the public API that is generated",
    flags: &[],
    options: &[],
    takes_names: true,
    run,
};

/// Prints the summary of each backend.
fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    if arguments.names.is_empty() {
        let known = workspace.backends()?.join(", ");
        return Err(Failure::Usage(format!("surface needs the name of a backend; there are: {known}")));
    }
    let names = workspace.select(&arguments.names)?;
    let pages = failure::all(names.iter().map(|name| page(workspace, name)))?;
    Ok(Outcome::passed(pages.concat()))
}

/// The summary for one backend.
fn page(workspace: &Workspace, backend: &str) -> Result<String, Failure> {
    let spec = workspace.spec(backend)?;
    let output = codegen::generate(backend, &spec.file, &spec.text).map_err(Failure::Spec)?;
    Ok(output.surface)
}
