//! Files and directories created by benchmarks.

use std::fs;
use std::path::{Path, PathBuf};

use super::cargo::SCRATCH;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// Creates an empty directory with this name in the scratch directory, replacing an existing one.
pub(super) fn fresh(workspace: &Workspace, name: &str) -> Result<PathBuf, Failure> {
    let folder = workspace.path(&format!("{SCRATCH}/{name}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Failure::io("remove", shown(&folder)))?;
    }
    fs::create_dir_all(&folder).map_err(Failure::io("make", shown(&folder)))?;
    Ok(folder)
}

/// Writes a file and creates its parent directories.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    make_parent(path)?;
    fs::write(path, text).map_err(Failure::io("write", shown(path)))
}

/// Copies a file and creates the parent directories of the copy.
pub(super) fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    make_parent(to)?;
    fs::copy(from, to).map(drop).map_err(Failure::io("copy", shown(from)))
}

fn make_parent(path: &Path) -> Result<(), Failure> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(Failure::io("make", shown(parent)))
}

/// A path, for messages.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
