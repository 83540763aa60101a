//! Runs Cargo with a separate target directory.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::workspace::Workspace;

/// The directory for all files created by benchmarks, relative to the workspace.
pub(super) const SCRATCH: &str = "target/bench";

/// Cargo in `folder`, with a target directory that no other build uses.
pub(super) fn cargo(workspace: &Workspace, folder: &Path) -> Command {
    let mut cargo = workspace.cargo();
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", target(workspace)).env("CARGO_TERM_COLOR", "never");
    cargo
}

/// The target directory.
pub(super) fn target(workspace: &Workspace) -> PathBuf {
    workspace.path(&format!("{SCRATCH}/build"))
}

/// Runs it and returns its output; its messages are printed only if it fails.
pub(super) fn output(command: &mut Command) -> Result<String, Failure> {
    let shown = format!("{command:?}");
    let done = command.output().map_err(Failure::io("run", shown.clone()))?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
    }
    Err(Failure::Missing(format!("{shown} failed:\n{}", String::from_utf8_lossy(&done.stderr))))
}
