//! `dependencies`: the number of crates that a user compiles, compared with reqwest.

use std::collections::BTreeSet;
use std::path::Path;

use super::cargo::{cargo, output};
use super::goal::Goal;
use super::programs;
use super::row::Row;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// A row per backend, and one for reqwest alone with the features that we use.
pub(super) fn part(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    programs::write(workspace)?;
    let folder = programs::folder(workspace);
    let reqwest = count(workspace, &folder, programs::ALONE)?;
    let rows = workspace.backends()?.into_iter().map(|name| {
        let package = codegen::package(&name);
        let ours = count(workspace, workspace.root(), &package)?;
        Ok(Row::new(package, "crates", [ours])
            .against("reqwest, default features", [reqwest])
            .goal(Goal::AtMostMore(25.0)))
    });
    rows.collect()
}

/// The number of crates that a package depends on, including build dependencies.
fn count(workspace: &Workspace, folder: &Path, package: &str) -> Result<f64, Failure> {
    let mut cargo = cargo(workspace, folder);
    let tree = ["tree", "--package", package, "--edges", "no-dev", "--prefix", "none", "--format", "{p}"];
    let text = output(cargo.args(tree))?;
    let below = |line: &&str| line.split(' ').next().is_some_and(|name| !name.is_empty() && name != package);
    // Markers of proc macros and duplicates are dropped: name and version identify a crate.
    let crates: BTreeSet<Vec<&str>> =
        text.lines().filter(below).map(|line| line.split(' ').take(2).collect()).collect();
    Ok(crates.len() as f64)
}
