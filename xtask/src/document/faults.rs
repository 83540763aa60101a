//! `faults`: the behaviour of every backend with a misbehaving server.

use std::env;
use std::fs;
use std::process::Stdio;

use crate::command::Arguments;
use crate::command::Command;
use crate::command::{Outcome, say};
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "faults",
    arguments: "",
    about: "print what every backend makes of a server that misbehaves",
    flags: &[],
    options: &[],
    takes_names: false,
    run,
};

/// The test that fills and verifies the matrix.
const TEST: &[&str] = &["test", "--quiet", "--package", "conformance", "--test", "faults"];

/// The variable with the path for the matrix.
const PAGE: &str = "FAULTS_MATRIX";

/// Runs the test and prints the matrix that it wrote, and its output if it failed.
fn run(workspace: &Workspace, _: &Arguments) -> Result<Outcome, Failure> {
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let page = workspace.root().join(target).join("faults.txt");
    _ = fs::remove_file(&page);
    let mut cargo = workspace.cargo();
    let cargo = cargo.args(TEST).env(PAGE, &page).stdout(Stdio::piped());
    let output = cargo.output().map_err(Failure::io("run", "cargo test"))?;
    let passed = output.status.success();
    let text = fs::read_to_string(&page).map_err(|source| {
        say(&String::from_utf8_lossy(&[&*output.stdout, &*output.stderr].concat()));
        Failure::io("read", page.display().to_string())(source)
    })?;
    let said = if passed { String::new() } else { String::from_utf8_lossy(&output.stdout).into_owned() };
    Ok(Outcome::new(text + &said, passed))
}
