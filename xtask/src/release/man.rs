//! `man`: the man pages of the command line, for a release.

use std::process::Command as Process;

use crate::command::Arguments;
use crate::command::Command;
use crate::command::{Outcome, count};
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "man",
    arguments: "",
    about: "write the man pages of cloudmgr into target/man, one per backend and resource",
    flags: &[],
    options: &[],
    takes_names: false,
    run,
};

/// The output directory, relative to the workspace.
const FOLDER: &str = "target/man";

/// Runs the command line's own hidden command: only the program knows its commands.
fn run(workspace: &Workspace, _: &Arguments) -> Result<Outcome, Failure> {
    let folder = workspace.path(FOLDER);
    let mut cargo = Process::new("cargo");
    cargo.current_dir(workspace.root());
    cargo.args(["run", "--quiet", "--package", "cloudmgr", "--features", "man", "--", "__man"]).arg(&folder);
    let status = cargo.status().map_err(Failure::io("run", "cargo"))?;
    if !status.success() {
        return Err(Failure::Missing("the command line wrote no man pages".into()));
    }
    let pages = std::fs::read_dir(&folder).map_err(Failure::io("read", FOLDER))?.count();
    Ok(Outcome::passed(format!("{} in {FOLDER}\n", count(pages, "page"))))
}
