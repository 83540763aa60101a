//! `cli`: the command line: its size, its startup time, the memory for a million rows, and its compile time.

use std::collections::{BTreeMap, BTreeSet};
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

/// The release profile, without symbols.
const PROFILE: &str = "dist";

/// The variable with the path of the program for the bench target.
const VARIABLE: &str = "CLOUDMGR_PROGRAM";

/// Builds and measures the program.
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

/// CPU seconds of a debug build of the program and of the packages that only it needs, with everything else built.
///
/// A build of the SDKs alone is not a valid baseline: the program enables other features of shared packages, which
/// would be compiled again.
fn compiled(workspace: &Workspace) -> Result<Row, Failure> {
    let fresh = folder::fresh(workspace, "cli")?;
    let run = |arguments: &[&str]| {
        let mut cargo = cargo(workspace, workspace.root());
        cargo.env("CARGO_TARGET_DIR", &fresh).env("CARGO_INCREMENTAL", "0");
        output(cargo.args(arguments))
    };
    let build = ["build", "--quiet", "--package", PROGRAM];
    run(&build)?;
    let own = own_packages(|tree| run(tree))?;
    let clean = ["clean", "--quiet"].into_iter().chain(own.iter().flat_map(|package| ["--package", package]));
    run(&clean.collect::<Vec<_>>())?;
    let spent = || children().map_err(Failure::io("read", "/proc/self/stat"));
    let before = spent()?;
    run(&build)?;
    let what = format!("compiled after the SDKs, with {} packages of its own: CPU", own.len());
    Ok(Row::new(what, "s", [spent()? - before]).goal(Goal::AtMost(15.0)))
}

/// The packages of the program that the SDKs do not need with the same features, as named by Cargo.
fn own_packages(run: impl Fn(&[&str]) -> Result<String, Failure>) -> Result<BTreeSet<String>, Failure> {
    let tree = |roots: &[&str]| {
        let mut tree = vec!["tree", "--edges", "normal,build", "--prefix", "depth", "--format", " {p}"];
        roots.iter().for_each(|root| tree.extend(["--package", root]));
        run(&tree).map(|tree| needs(&tree))
    };
    let all = tree(&[PROGRAM])?;
    let mut shared: BTreeSet<String> =
        tree(&["nc2-sdk", "cloudify-sdk", "frame-sdk", "nano-sdk"])?.into_keys().collect();
    let mut next: Vec<String> = shared.iter().cloned().collect();
    while let Some(package) = next.pop() {
        let found = all.get(&package).into_iter().flatten();
        next.extend(found.filter(|needed| shared.insert((*needed).clone())).cloned().collect::<Vec<_>>());
    }
    Ok(all.into_keys().filter(|package| !shared.contains(package)).collect())
}

/// The dependencies of each package in a tree, from lines such as `2 serde v1.0.0`.
fn needs(tree: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut path: Vec<String> = Vec::new();
    for (depth, package) in tree.lines().filter_map(node) {
        path.truncate(depth);
        if let Some(parent) = path.last() {
            needs.entry(parent.clone()).or_default().insert(package.clone());
        }
        needs.entry(package.clone()).or_default();
        path.push(package);
    }
    needs
}

/// The depth of a line, and the package as named by Cargo.
fn node(line: &str) -> Option<(usize, String)> {
    let mut words = line.split(' ');
    let (depth, name, version) = (words.next()?, words.next()?, words.next()?);
    Some((depth.parse().unwrap_or_default(), format!("{name}@{}", version.trim_start_matches('v'))))
}
