//! Parts that are bench targets of the package `bench`: the cost of a call at run time.

use std::ffi::OsStr;

use super::cargo::{cargo, output};
use super::row::Row;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// Runs a bench target and reads its rows.
pub(super) fn part(workspace: &Workspace, name: &str) -> Result<Vec<Row>, Failure> {
    part_with(workspace, name, &[])
}

/// As [`part`], with additional environment variables.
pub(super) fn part_with(
    workspace: &Workspace,
    name: &str,
    variables: &[(&str, &OsStr)],
) -> Result<Vec<Row>, Failure> {
    let mut cargo = cargo(workspace, workspace.root());
    cargo.envs(variables.iter().copied());
    let output = output(cargo.args(["bench", "--quiet", "--package", "bench", "--bench", name]))?;
    let rows = output.lines().filter(|line| line.starts_with("row\t")).map(Row::read);
    rows.collect::<Result<_, _>>().map_err(|problem| Failure::Missing(format!("bench {name}: {problem}")))
}
