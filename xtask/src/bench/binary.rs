//! `binary`: a stripped release program with one call, the same on bare reqwest, and the same without async.

use std::fs;

use super::cargo::{cargo, output, target};
use super::goal::Goal;
use super::programs;
use super::row::Row;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The maximum difference in megabytes.
const GOAL: Goal = Goal::AtMostMore(0.4);

/// What the blocking façade may add, in megabytes.
const BLOCKING: Goal = Goal::AtMostMore(0.06);

/// Builds the programs and compares their sizes.
pub(super) fn part(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    programs::write(workspace)?;
    let ours = size(workspace, programs::SDK)?;
    let blocking = size(workspace, programs::SDK_BLOCKING)?;
    let default = size(workspace, programs::REQWEST)?;
    Ok(vec![
        Row::new("one GET, stripped", "MB", [ours])
            .against("reqwest, default features", [default])
            .goal(GOAL),
        Row::new("one GET, blocking, stripped", "MB", [blocking]).against("async", [ours]).goal(BLOCKING),
    ])
}

/// The size of a program in megabytes, built alone so that it does not get features of the others.
pub(super) fn size(workspace: &Workspace, program: &str) -> Result<f64, Failure> {
    let mut cargo = cargo(workspace, &programs::folder(workspace));
    output(cargo.args(["build", "--quiet", "--release", "--package", program]))?;
    let file = target(workspace).join("release").join(program);
    let metadata = fs::metadata(&file).map_err(Failure::io("read", super::folder::shown(&file)))?;
    Ok(metadata.len() as f64 / 1e6)
}
