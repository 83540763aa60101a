//! `generate`: all documents to formatted files in memory, compared with the engine alone on the same documents.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Instant;

use codegen::Stock;

use super::cargo;
use super::goal::Goal;
use super::row::Row;
use crate::document::regenerate;
use crate::failure::{self, Failure};
use crate::workspace::{Spec, Workspace};

pub(super) const ROUNDS: usize = 7;

/// Both interleaved, on one thread; then ours with a thread per document; then the actual command.
pub(super) fn part(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    let specs = specs(workspace)?;
    let stocks = failure::all(specs.iter().map(stock))?;
    let (ours, theirs) = deep(|| in_turn(&specs, &stocks))?;
    let names = workspace.select(&[])?;
    let mut parallel = Vec::new();
    let mut command = Vec::new();
    for _ in 0..ROUNDS {
        parallel.push(seconds(|| regenerate::generate(workspace, &names).map(drop))? * 1e3);
        command.push(seconds(|| whole_command(workspace))?);
    }
    Ok(vec![
        Row::new("all documents, one thread: CPU", "ms", ours.clone())
            .against("the engine alone", theirs)
            .goal(Goal::AtMostTimes(0.7)),
        Row::new("all documents, a thread for each: time", "ms", parallel).against("one thread", ours),
        Row::new("`cargo xtask regenerate --check`, warm", "s", command).goal(Goal::AtMost(1.0)),
    ])
}

/// The document of every backend.
pub(super) fn specs(workspace: &Workspace) -> Result<Vec<Spec>, Failure> {
    failure::all(workspace.backends()?.iter().map(|name| workspace.spec(name)))
}

/// A document for the engine alone.
pub(super) fn stock(spec: &Spec) -> Result<Stock, Failure> {
    Stock::read(&spec.backend, &spec.file, &spec.text).map_err(Failure::Spec)
}

/// Runs `work` on a thread with a large stack for deep documents.
pub(super) fn deep<T: Send>(work: impl FnOnce() -> Result<T, Failure> + Send) -> Result<T, Failure> {
    let panicked = |_| Err(Failure::Missing("the generator panicked".into()));
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(regenerate::STACK).spawn_scoped(scope, work);
        thread.map_err(Failure::io("start a thread for", "the generator"))?.join().unwrap_or_else(panicked)
    })
}

/// Milliseconds of CPU for all documents, ours and the engine's, round by round. The first round is a warm-up.
fn in_turn(specs: &[Spec], stocks: &[Stock]) -> Result<(Vec<f64>, Vec<f64>), Failure> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..=ROUNDS {
        ours.push(cpu(|| specs.iter().try_for_each(|spec| generate(spec).map(drop)))?);
        theirs.push(cpu(|| stocks.iter().try_for_each(|stock| generate_stock(stock).map(drop)))?);
    }
    Ok((ours.split_off(1), theirs.split_off(1)))
}

fn generate(spec: &Spec) -> Result<codegen::Output, Failure> {
    codegen::generate(&spec.backend, &spec.file, &spec.text).map_err(Failure::Spec)
}

/// The output of the engine alone for a document.
pub(super) fn generate_stock(stock: &Stock) -> Result<String, Failure> {
    stock.generate().map_err(|problem| Failure::Missing(format!("the engine alone: {problem}")))
}

/// Milliseconds of CPU that this thread spends on `work`.
pub(super) fn cpu(work: impl FnOnce() -> Result<(), Failure>) -> Result<f64, Failure> {
    let before = spent()?;
    work()?;
    Ok(spent()? - before)
}

fn spent() -> Result<f64, Failure> {
    const FILE: &str = "/proc/thread-self/schedstat";
    let text = fs::read_to_string(FILE).map_err(Failure::io("read", FILE))?;
    let nanoseconds = text.split_whitespace().next().and_then(|word| word.parse::<f64>().ok());
    Ok(nanoseconds.unwrap_or(f64::NAN) / 1e6)
}

/// Seconds that `work` takes.
pub(super) fn seconds(work: impl FnOnce() -> Result<(), Failure>) -> Result<f64, Failure> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed().as_secs_f64())
}

fn whole_command(workspace: &Workspace) -> Result<(), Failure> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(workspace.root()).args(["xtask", "regenerate", "--check"]);
    cargo::output(&mut cargo).map(drop)
}
