//! `cli`: the command line: how long it is, how quickly it starts, what a million rows need, what it costs to compile.

use std::fs;

use super::cargo::{cargo, output, target};
use super::folder;
use super::goal::Goal;
use super::row::Row;
use super::runtime;
use super::rustc::children;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The package and the program.
const PROGRAM: &str = "cloudmgr";

/// The profile of a release, without symbols.
const PROFILE: &str = "dist";

/// The variable that tells the bench target where the program is.
const VARIABLE: &str = "CLOUDMGR_PROGRAM";

/// Builds the program and measures it.
pub(super) fn part(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    let mut release = cargo(workspace, workspace.root());
    output(release.args(["build", "--quiet", "--profile", PROFILE, "--package", PROGRAM]))?;
    let program = target(workspace).join(PROFILE).join(PROGRAM);
    let bytes = fs::metadata(&program).map_err(Failure::io("read", folder::shown(&program)))?.len();
    let size = Row::new("all backends, stripped", "MB", [bytes as f64 / 1e6]).goal(Goal::AtMost(10.0));
    let mut rows = vec![size];
    rows.extend(runtime::part_with(workspace, "cli", &[(VARIABLE, program.as_os_str())])?);
    rows.push(compiled(workspace)?);
    Ok(rows)
}

/// CPU seconds of a debug build, everything that the SDKs need ready.
fn compiled(workspace: &Workspace) -> Result<Row, Failure> {
    let fresh = folder::fresh(workspace, "cli")?;
    let build = |packages: &[&str], more: &[&str]| {
        let mut cargo = cargo(workspace, workspace.root());
        cargo.env("CARGO_TARGET_DIR", &fresh).env("CARGO_INCREMENTAL", "0").args(["build", "--quiet"]);
        packages.iter().for_each(|package| _ = cargo.args(["--package", package]));
        output(cargo.args(more)).map(drop)
    };
    // With the feature that the command line asks for, so that it is not counted.
    build(&["nc2-sdk", "cloudify-sdk", "frame-sdk", "nano-sdk"], &["--features", "nano-sdk/console"])?;
    let spent = || children().map_err(Failure::io("read", "/proc/self/stat"));
    let before = spent()?;
    build(&[PROGRAM], &[])?;
    Ok(Row::new("compiled after the SDKs, with its dependencies: CPU", "s", [spent()? - before])
        .goal(Goal::AtMost(15.0)))
}
