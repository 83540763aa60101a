//! `regenerate`: the generated part of every crate, out of its document.
//!
//! Everything is generated in memory before the first byte is written: one broken document, and nothing changes.

use std::thread;
use std::time::{Duration, Instant};

use codegen::Output;

use crate::command::Arguments;
use crate::command::Command;
use crate::command::table;
use crate::command::{Outcome, count};
use crate::document::memory::{self, Counts, Places};
use crate::failure::{self, Failure};
use crate::workspace::Plan;
use crate::workspace::{Spec, Workspace};

/// How the command line knows it.
pub(crate) const COMMAND: Command = Command {
    name: "regenerate",
    arguments: "[BACKEND…] [--check]",
    about: "generate the crates; --check writes nothing and shows the difference",
    flags: &["check"],
    options: &[],
    takes_names: true,
    run,
};

/// Where the modules that call every operation by its id are, one file per backend and `mod.rs`.
const DISPATCH: &str = "tests/src/generated";

/// Where the facts of every backend are, one file per backend and `mod.rs`.
const FACTS: &str = "crates/facts/src/generated";

/// A debug build reads deep documents with deep recursion: four times the main thread's usual stack.
pub(crate) const STACK: usize = 32 << 20;

/// What was generated for one backend.
pub(crate) struct Generated {
    spec: Spec,
    output: Output,
    took: Duration,
}

/// One backend's line in the table, and what has to change for it.
struct Backend {
    spec: Spec,
    counts: Counts,
    took: Duration,
    plan: Plan,
}

/// Generates the named backends, or all.
fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    let names = workspace.select(&arguments.names)?;
    if arguments.has("check") { check(workspace, &names) } else { write(workspace, &names) }
}

/// Shows what differs from what would be generated.
pub(crate) fn check(workspace: &Workspace, names: &[String]) -> Result<Outcome, Failure> {
    let (backends, shared) = plan(workspace, names)?;
    let table = table(&backends, "out of date");
    backends.iter().filter(|backend| backend.plan.len() == 0).for_each(|backend| backend.remember(workspace));
    let plan = whole(&backends, shared);
    let verdict = match plan.len() {
        0 => "up to date".to_owned(),
        stale => format!("{} out of date; run `cargo xtask regenerate`", count(stale, "file")),
    };
    Ok(Outcome::new(format!("{}{table}: {verdict}\n", plan.diff()), plan.len() == 0))
}

/// Writes what differs.
fn write(workspace: &Workspace, names: &[String]) -> Result<Outcome, Failure> {
    let (backends, shared) = plan(workspace, names)?;
    let table = table(&backends, "written");
    let plan = whole(&backends, shared);
    plan.apply(workspace)?;
    backends.iter().for_each(|backend| backend.remember(workspace));
    let verdict = match (plan.len() - plan.removals(), plan.removals()) {
        (0, 0) => "up to date".to_owned(),
        (written, 0) => format!("{} written", count(written, "file")),
        (written, removed) => format!("{} written, {removed} removed", count(written, "file")),
    };
    Ok(Outcome::passed(format!("{table}: {verdict}\n")))
}

/// Generates the backends that are not known to be up to date and compares them with the disk; what is common to all is the
/// second part.
fn plan(workspace: &Workspace, names: &[String]) -> Result<(Vec<Backend>, Plan), Failure> {
    let specs = failure::all(names.iter().map(|name| document(workspace, name)))?;
    let (mut backends, mut changed) = (Vec::new(), Vec::new());
    for spec in specs {
        match memory::recall(workspace, &spec, &places(&spec.backend)) {
            Some(counts) => backends.push(Backend::unchanged(spec, counts)),
            None => changed.push(spec),
        }
    }
    let generated = in_threads(changed)?;
    let shared = shared(workspace, names)?;
    for generated in generated {
        backends.push(backend(workspace, generated)?);
    }
    backends.sort_by(|a, b| a.spec.backend.cmp(&b.spec.backend));
    Ok((backends, shared))
}

impl Backend {
    fn unchanged(spec: Spec, counts: Counts) -> Self {
        Self { spec, counts, took: Duration::ZERO, plan: Plan::default() }
    }
}

/// Generates every backend in memory.
pub(crate) fn generate(workspace: &Workspace, names: &[String]) -> Result<Vec<Generated>, Failure> {
    in_threads(failure::all(names.iter().map(|name| document(workspace, name)))?)
}

/// Generates each document in a thread of its own.
fn in_threads(specs: Vec<Spec>) -> Result<Vec<Generated>, Failure> {
    thread::scope(|scope| {
        let started = specs.into_iter().map(|spec| {
            let name = spec.backend.clone();
            (name, thread::Builder::new().stack_size(STACK).spawn_scoped(scope, move || one(spec)))
        });
        // All are started before the first one is waited for.
        let threads: Vec<_> = started.collect();
        failure::all(threads.into_iter().map(|(name, thread)| {
            let thread = thread.map_err(Failure::io("start a thread for", &name))?;
            let panicked = || Failure::Missing(format!("{name}: codegen panicked; nothing was written"));
            thread.join().unwrap_or_else(|_| Err(panicked()))
        }))
    })
}

/// The document of a backend that has a crate to generate into. Without one, the new folder would break the whole workspace.
fn document(workspace: &Workspace, backend: &str) -> Result<Spec, Failure> {
    let manifest = format!("crates/{backend}/Cargo.toml");
    if workspace.path(&manifest).exists() {
        return workspace.spec(backend);
    }
    let problem =
        format!("{manifest}: not there; specs/{backend} needs a crate: `cargo xtask new {backend} --auth …`");
    Err(Failure::Missing(problem))
}

/// Generates one backend.
fn one(spec: Spec) -> Result<Generated, Failure> {
    let start = Instant::now();
    let output = codegen::generate_beside(&spec.backend, &spec.file, &spec.text, &spec.by_hand);
    let output = output.map_err(Failure::Spec)?;
    Ok(Generated { spec, output, took: start.elapsed() })
}

/// Compares one backend with the disk.
fn backend(workspace: &Workspace, generated: Generated) -> Result<Backend, Failure> {
    let Generated { spec, output, took } = generated;
    let folder = places(&spec.backend).folder;
    let counts = counts(&output);
    let mut plan = Plan::default();
    let kept: Vec<String> = output.files.iter().map(|file| format!("{folder}/{}", file.path)).collect();
    plan.only(workspace, &folder, |path| kept.iter().any(|kept| kept == path))?;
    for (path, file) in kept.into_iter().zip(output.files) {
        plan.file(workspace, path, file.text)?;
    }
    plan.file(workspace, dispatch_file(&spec.backend), output.dispatch)?;
    plan.file(workspace, facts_file(&spec.backend), output.facts)?;
    Ok(Backend { spec, counts, took, plan })
}

fn counts(output: &Output) -> Counts {
    Counts {
        operations: output.operations,
        types: output.types,
        files: output.files.len(),
        lines: output.files.iter().map(|file| file.text.lines().count()).sum(),
    }
}

/// Where the generated files of a backend are.
fn places(name: &str) -> Places {
    Places {
        folder: format!("crates/{name}/src/generated"),
        files: vec![dispatch_file(name), facts_file(name)],
    }
}

/// What is common to all backends: each `mod.rs`, and no file of a backend that is gone.
fn shared(workspace: &Workspace, generated: &[String]) -> Result<Plan, Failure> {
    let mut present = workspace.backends()?;
    // One that has never been generated, and is not now, has no file that `mod.rs` could name.
    present.retain(|name| generated.contains(name) || workspace.path(&dispatch_file(name)).exists());
    let names: Vec<&str> = present.iter().map(String::as_str).collect();
    let mut plan = Plan::default();
    plan.extend(folder(workspace, DISPATCH, dispatch_file, &names, codegen::index(&names))?);
    plan.extend(folder(workspace, FACTS, facts_file, &names, codegen::facts_index(&names))?);
    Ok(plan)
}

/// A folder with one file per backend and the `mod.rs` that names them.
fn folder(
    workspace: &Workspace,
    folder: &str,
    file: fn(&str) -> String,
    names: &[&str],
    index: String,
) -> Result<Plan, Failure> {
    let mut plan = Plan::default();
    let known: Vec<String> = names.iter().chain(&["mod"]).map(|name| file(name)).collect();
    plan.only(workspace, folder, |path| known.iter().any(|known| known == path))?;
    plan.file(workspace, file("mod"), index)?;
    Ok(plan)
}

/// The dispatch module of a backend.
fn dispatch_file(name: &str) -> String {
    format!("{DISPATCH}/{name}.rs")
}

/// The facts of a backend.
fn facts_file(name: &str) -> String {
    format!("{FACTS}/{name}.rs")
}

/// Everything that has to change.
fn whole(backends: &[Backend], shared: Plan) -> Plan {
    let mut plan = Plan::default();
    backends.iter().for_each(|backend| plan.extend(backend.plan.clone()));
    plan.extend(shared);
    plan
}

/// A line per backend, and the beginning of the summary.
fn table(backends: &[Backend], changed: &str) -> String {
    let header = ["backend", "operations", "types", "files", "lines", "ms", ""].map(str::to_owned);
    let rows: Vec<_> =
        [header].into_iter().chain(backends.iter().map(|backend| backend.row(changed))).collect();
    let operations = backends.iter().map(|backend| backend.counts.operations).sum();
    format!(
        "{}{}, {}",
        table::render(&rows),
        count(backends.len(), "backend"),
        count(operations, "operation")
    )
}

impl Backend {
    /// Remembers that it is up to date.
    fn remember(&self, workspace: &Workspace) {
        memory::remember(workspace, &self.spec, &places(&self.spec.backend), self.counts);
    }

    /// The cells of the table; `changed` is what to say when something had to change.
    fn row(&self, changed: &str) -> [String; 7] {
        let state = if self.plan.len() == 0 { "up to date" } else { changed };
        [
            self.spec.backend.clone(),
            self.counts.operations.to_string(),
            self.counts.types.to_string(),
            self.counts.files.to_string(),
            self.counts.lines.to_string(),
            self.took.as_millis().to_string(),
            state.to_owned(),
        ]
    }
}
