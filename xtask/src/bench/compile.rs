//! `check` and `build`: the cost of compiling a backend's crate alone, with its dependencies built, compared with a
//! crate of the engine's own code.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cargo::{cargo, output, target};
use super::crates;
use super::goal::Goal;
use super::row::Row;
use super::{generate, rustc};
use crate::failure::Failure;
use crate::workspace::Workspace;

/// `cargo check`.
pub(super) fn check(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    part(workspace, &["check"], 3, [0.25, 0.25])
}

/// `cargo build --release`.
pub(super) fn build(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    // An optimized build of all crates takes minutes: two rounds must suffice.
    part(workspace, &["build", "--release"], 2, [0.55, 0.45])
}

/// The resources used to compile a crate.
#[derive(Clone, Copy)]
pub(super) struct Used {
    seconds: f64,
    mebibytes: f64,
}

/// A crate to be compiled.
pub(super) struct Crate {
    pub(super) folder: PathBuf,
    pub(super) package: String,
}

/// The goals are for the whole crate and for the generated code alone.
fn part(workspace: &Workspace, verb: &[&str], number: usize, goals: [f64; 2]) -> Result<Vec<Row>, Failure> {
    let specs = generate::specs(workspace)?;
    let folder = generate::deep(|| crates::write(workspace, &specs))?;
    let mut rows = Vec::new();
    let mut all = [const { Vec::new() }; 3];
    for spec in &specs {
        let subjects = subjects(workspace, &folder, &spec.backend);
        let [ours, bare, stock] = rounds(workspace, verb, number, &subjects)?;
        let name = &spec.backend;
        rows.extend(cpu(name, [&ours, &bare, &stock], goals));
        rows.push(row(&format!("{name}: peak memory"), "MiB", |used| used.mebibytes, &ours, &stock));
        for (all, one) in all.iter_mut().zip([ours, bare, stock]) {
            all.push(one);
        }
    }
    let [ours, bare, stock] = all.map(|all| sum(&all));
    rows.extend(cpu("all", [&ours, &bare, &stock], goals));
    Ok(rows)
}

/// The rows about the CPU of a crate and of its generated code alone.
fn cpu(name: &str, [ours, bare, stock]: [&[Used]; 3], [whole, alone]: [f64; 2]) -> [Row; 2] {
    let row = |what: &str, used| row(&format!("{name}{what}: CPU"), "s", seconds, used, stock);
    [
        row("", ours).goal(Goal::AtMostTimes(whole)),
        row(", generated code alone", bare).goal(Goal::AtMostTimes(alone)),
    ]
}

pub(super) fn seconds(used: &Used) -> f64 {
    used.seconds
}

/// A row of figures against those of the engine's code.
fn row(name: &str, unit: &str, figure: fn(&Used) -> f64, ours: &[Used], theirs: &[Used]) -> Row {
    let each = |used: &[Used]| used.iter().map(figure).collect::<Vec<_>>();
    Row::new(name, unit, each(ours)).against("the engine's code", each(theirs))
}

/// The sums over all crates, round by round.
fn sum(all: &[Vec<Used>]) -> Vec<Used> {
    let round = |round: usize| {
        let seconds = all.iter().filter_map(|one| one.get(round)).map(seconds).sum();
        Used { seconds, mebibytes: 0.0 }
    };
    (0..all.first().map_or(0, Vec::len)).map(round).collect()
}

/// Our crate, our generated code alone, and the engine's own code.
fn subjects(workspace: &Workspace, folder: &Path, backend: &str) -> [Crate; 3] {
    let other = |kind| Crate { folder: folder.to_owned(), package: format!("{backend}-{kind}") };
    let ours = Crate { folder: workspace.root().to_owned(), package: codegen::package(backend) };
    [ours, other("bare"), other("stock")]
}

/// Compiles the crates in interleaved rounds. Dependencies are compiled first and not counted.
pub(super) fn rounds<const N: usize>(
    workspace: &Workspace,
    verb: &[&str],
    number: usize,
    crates: &[Crate; N],
) -> Result<[Vec<Used>; N], Failure> {
    let mut used = [const { Vec::new() }; N];
    for _ in 0..number {
        for (one, used) in crates.iter().zip(&mut used) {
            used.push(measure(workspace, verb, one)?);
        }
    }
    Ok(used)
}

/// Compiles the crate again and reads the measurements of the compiler wrapper.
fn measure(workspace: &Workspace, verb: &[&str], one: &Crate) -> Result<Used, Failure> {
    let profile = if verb.contains(&"--release") { "release" } else { "dev" };
    let mut clean = cargo(workspace, &one.folder);
    output(clean.args(["clean", "--quiet", "--package", &one.package, "--profile", profile]))?;
    output(&mut compile(workspace, verb, one)?)?;
    let log = log(workspace);
    let text = fs::read_to_string(&log).map_err(Failure::io("read", super::folder::shown(&log)))?;
    let mut numbers = text.split_whitespace().filter_map(|word| word.parse::<f64>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(seconds), Some(bytes)) => Ok(Used { seconds, mebibytes: bytes / f64::from(1 << 20) }),
        _ => Err(Failure::Missing(format!("{}: the compiler wrote `{text}`", one.package))),
    }
}

fn compile(workspace: &Workspace, verb: &[&str], one: &Crate) -> Result<Command, Failure> {
    let own = env::current_exe().map_err(Failure::io("find", "this program"))?;
    let mut cargo = cargo(workspace, &one.folder);
    cargo.args(verb).args(["--quiet", "--package", &one.package]).env("RUSTC_WRAPPER", own);
    cargo.env(rustc::LOG, log(workspace)).env(rustc::CRATE, one.package.replace('-', "_"));
    cargo.env("CARGO_INCREMENTAL", "0");
    Ok(cargo)
}

fn log(workspace: &Workspace) -> PathBuf {
    target(workspace).join("rustc.log")
}
