//! `bench`: the costs for users and maintainers, side by side with alternatives.
//!
//! Figures are informative: a missed goal does not fail anything.

mod binary;
mod cargo;
mod cli;
mod compile;
mod crates;
mod dependencies;
mod edit;
mod figure;
mod first;
mod folder;
mod generate;
mod goal;
mod page;
mod programs;
mod row;
mod runtime;
pub(crate) mod rustc;
mod size;
mod types;
mod wild;

use crate::command::Arguments;
use crate::command::Command;
use crate::command::{Outcome, say};
use crate::failure::Failure;
use crate::workspace::Workspace;
use row::Row;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "bench",
    arguments: "[PART…] [--save]",
    about: "measure ours beside others; --save writes the tables into docs/performance.md",
    flags: &["save"],
    options: &[],
    takes_names: true,
    run,
};

/// A table.
struct Part {
    name: &'static str,
    run: fn(&Workspace) -> Result<Vec<Row>, Failure>,
}

/// All parts, in the order of docs/performance.md.
const PARTS: &[Part] = &[
    Part { name: "generate", run: |workspace| Ok([generate::part(workspace)?, wild::rows()?].concat()) },
    Part { name: "size", run: size::part },
    Part { name: "check", run: compile::check },
    Part { name: "build", run: compile::build },
    Part { name: "types", run: types::part },
    Part { name: "first", run: first::part },
    Part { name: "edit", run: edit::part },
    Part { name: "call", run: |workspace| runtime::part(workspace, "call") },
    Part { name: "sign", run: |workspace| runtime::part(workspace, "sign") },
    Part { name: "decode", run: |workspace| runtime::part(workspace, "decode") },
    Part { name: "pages", run: |workspace| runtime::part(workspace, "pages") },
    Part { name: "transfer", run: |workspace| runtime::part(workspace, "transfer") },
    Part { name: "binary", run: binary::part },
    Part { name: "cli", run: cli::part },
    Part { name: "dependencies", run: dependencies::part },
];

/// Runs the named parts, or all, and prints each table as soon as it is complete.
fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    for part in select(&arguments.names)? {
        let table = page::table(&(part.run)(workspace)?);
        say(&format!("### {}\n\n{table}\n", part.name));
        if arguments.has("save") {
            page::save(workspace, part.name, &table)?;
        }
    }
    Ok(Outcome::passed(""))
}

/// The named parts, or all if none is named.
fn select(names: &[String]) -> Result<Vec<&'static Part>, Failure> {
    let known: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
    if let Some(wrong) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(Failure::Usage(format!("there is no part `{wrong}`; there are: {}", known.join(", "))));
    }
    let wanted = |part: &&Part| names.is_empty() || names.iter().any(|name| name == part.name);
    Ok(PARTS.iter().filter(wanted).collect())
}
