//! Cargo, called with everything that it builds in a folder of its own.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::workspace::Workspace;

/// Where everything is that is made for measuring, relative to the workspace.
pub(super) const SCRATCH: &str = "target/bench";

/// Cargo in `folder`, with a target folder that no other build uses.
pub(super) fn cargo(workspace: &Workspace, folder: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", target(workspace)).env("CARGO_TERM_COLOR", "never");
    // What `cargo run` says of xtask is not for the packages that are built here.
    for name in env::vars_os().map(|(name, _)| name) {
        if name.to_string_lossy().starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR" {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// The target folder.
pub(super) fn target(workspace: &Workspace) -> PathBuf {
    workspace.path(&format!("{SCRATCH}/build"))
}

/// Runs it and answers what it prints; its messages are shown only when it fails.
pub(super) fn output(command: &mut Command) -> Result<String, Failure> {
    let shown = format!("{command:?}");
    let done = command.output().map_err(Failure::io("run", shown.clone()))?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
    }
    Err(Failure::Missing(format!("{shown} failed:\n{}", String::from_utf8_lossy(&done.stderr))))
}
