//! `first`: the first build of a program with one call from scratch, including all dependencies, compared with the same
//! program on reqwest.

use std::fs;
use std::time::Instant;

use super::cargo::{SCRATCH, cargo, output};
use super::goal::Goal;
use super::row::Row;
use super::{programs, rustc};
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The number of builds of each program: a build takes minutes of CPU.
const ROUNDS: usize = 2;

/// The cost of a build.
struct Build {
    cpu: f64,
    elapsed: f64,
}

/// Builds each program from scratch, in interleaved rounds.
pub(super) fn part(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    programs::write(workspace)?;
    let names = [programs::SDK, programs::SDK_AWS_LC, programs::REQWEST];
    let mut builds = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        for (name, builds) in names.iter().zip(&mut builds) {
            builds.push(build(workspace, name)?);
        }
    }
    let [ring, aws_lc, reqwest] = builds;
    let cpu = |name, ours| row(name, |build| build.cpu, ours, &reqwest);
    let elapsed = |name, ours| row(name, |build| build.elapsed, ours, &reqwest);
    Ok(vec![
        cpu("default features (ring): CPU", &ring).goal(Goal::AtMostTimes(0.75)),
        elapsed("default features (ring): elapsed", &ring),
        cpu("feature `rustls` (aws-lc): CPU", &aws_lc).goal(Goal::AtMostTimes(1.1)),
        elapsed("feature `rustls` (aws-lc): elapsed", &aws_lc),
    ])
}

fn row(name: &str, of: fn(&Build) -> f64, ours: &[Build], theirs: &[Build]) -> Row {
    let figures = |builds: &[Build]| builds.iter().map(of).collect::<Vec<_>>();
    Row::new(name, "s", figures(ours)).against("reqwest, default features", figures(theirs))
}

/// A build with a target directory that is empty before and removed afterwards.
fn build(workspace: &Workspace, program: &str) -> Result<Build, Failure> {
    let target = workspace.path(&format!("{SCRATCH}/first"));
    let unusable = || Failure::io("empty", super::folder::shown(&target));
    if target.exists() {
        fs::remove_dir_all(&target).map_err(unusable())?;
    }
    let mut cargo = cargo(workspace, &programs::folder(workspace));
    cargo.env("CARGO_TARGET_DIR", &target).args(["build", "--quiet", "--package", program]);
    let used = || rustc::children().map_err(Failure::io("read", "/proc/self/stat"));
    let (before, begun) = (used()?, Instant::now());
    output(&mut cargo)?;
    let build = Build { cpu: used()? - before, elapsed: begun.elapsed().as_secs_f64() };
    fs::remove_dir_all(&target).map_err(unusable())?;
    Ok(build)
}
