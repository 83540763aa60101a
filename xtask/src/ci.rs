//! `ci`: the checks for a change, cheapest first.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};
use std::time::Instant;

use crate::command::Arguments;
use crate::command::Command;
use crate::command::{Outcome, count, say};
use crate::document::coverage;
use crate::document::lint;
use crate::document::memory;
use crate::document::regenerate;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "ci",
    arguments: "",
    about: "run everything that CI runs, up to the first failure",
    flags: &[],
    options: &[],
    takes_names: false,
    run,
};

/// An independent validator of the specs, pinned so that a new version does not break an old commit.
const VALIDATOR: &str = "openapi-spec-validator==0.9.0";

/// The most widely used linter, pinned too.
const REDOCLY: &str = "@redocly/cli@2.37.0";

/// The result of a step.
enum Ending {
    /// Success.
    Passed,
    /// The step found problems.
    Failed,
    /// The step was skipped, with the reason.
    Skipped(&'static str),
    /// The tests ran, with their counts.
    Tested(Tests),
}

impl Ending {
    fn is_well(&self) -> bool {
        match self {
            Self::Passed | Self::Skipped(_) => true,
            Self::Failed => false,
            Self::Tested(tests) => tests.well,
        }
    }

    /// The result of a step that either passed or failed.
    fn of(passed: bool) -> Self {
        if passed { Self::Passed } else { Self::Failed }
    }
}

/// The numbers of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tests {
    passed: usize,
    failed: usize,
    /// Whether `cargo test` reported success.
    well: bool,
}

/// A step.
struct Step {
    name: &'static str,
    run: fn(&Workspace) -> Result<Ending, Failure>,
}

/// All steps, in order.
const STEPS: &[Step] = &[
    Step { name: "format", run: |workspace| cargo(workspace, &["fmt", "--all", "--check"]) },
    Step { name: "lint", run: |workspace| print(lint::lint(workspace, &[])?) },
    Step { name: "coverage", run: |workspace| print(coverage::coverage(workspace, &[])?) },
    Step { name: "regenerate --check", run: regenerate_check },
    Step { name: "spec validator", run: validate },
    Step { name: "redocly", run: redocly },
    Step { name: "clippy", run: |workspace| cargo(workspace, CLIPPY) },
    Step { name: "test", run: test },
    Step { name: "native-tls", run: native_tls },
    Step { name: "docs", run: docs },
    Step { name: "book", run: book },
    Step { name: "deny", run: deny },
];

/// Clippy on all targets.
const CLIPPY: &[&str] = &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];

/// The test command of README.md.
const TEST: &[&str] = &["test", "--workspace"];

/// Runs the steps. The last line is `N passed, N failed` alone, so that CI can verify that tests ran.
fn run(workspace: &Workspace, _: &Arguments) -> Result<Outcome, Failure> {
    let start = Instant::now();
    let mut tests = None;
    for step in STEPS {
        let ending = timed(step, workspace)?;
        if let Ending::Tested(ran) = ending {
            tests = Some(ran);
        }
        if !ending.is_well() {
            let stopped = format!("ci: stopped at `{}` after {}\n", step.name, seconds(start));
            return Ok(Outcome::new(stopped + &closing(tests), false));
        }
    }
    let done = format!("ci: {} in {}\n", count(STEPS.len(), "step"), seconds(start));
    Ok(Outcome::passed(done + &closing(tests)))
}

/// Runs a step between two lines that name it.
fn timed(step: &Step, workspace: &Workspace) -> Result<Ending, Failure> {
    say(&format!("\n==> {}\n", step.name));
    let start = Instant::now();
    let ending = (step.run)(workspace).inspect_err(|_| say(&format!("ci: stopped at `{}`\n", step.name)))?;
    let state = match &ending {
        Ending::Skipped(why) => format!("skipped: {why}"),
        ending if ending.is_well() => "ok".to_owned(),
        _ => "FAILED".to_owned(),
    };
    say(&format!("<== {}: {state}, {}\n", step.name, seconds(start)));
    Ok(ending)
}

/// The line with the numbers of tests, if they ran.
fn closing(tests: Option<Tests>) -> String {
    tests.map_or_else(String::new, |tests| format!("{} passed, {} failed\n", tests.passed, tests.failed))
}

/// `1.2 s`.
fn seconds(since: Instant) -> String {
    format!("{:.1} s", since.elapsed().as_secs_f64())
}

/// Prints the outcome of one of our own commands.
fn print(outcome: Outcome) -> Result<Ending, Failure> {
    say(&outcome.text);
    Ok(Ending::of(outcome.passed))
}

/// Generates every backend, whatever earlier runs remembered.
fn regenerate_check(workspace: &Workspace) -> Result<Ending, Failure> {
    memory::forget(workspace)?;
    print(regenerate::check(workspace, &workspace.select(&[])?)?)
}

/// A Cargo process in the workspace.
fn cargo_process(workspace: &Workspace, arguments: &[&str]) -> Process {
    let mut process = workspace.cargo();
    process.args(arguments);
    process
}

/// Runs Cargo with its output visible.
fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<Ending, Failure> {
    finish(cargo_process(workspace, arguments), "cargo")
}

/// Waits for a process with its output visible.
fn finish(mut process: Process, name: &str) -> Result<Ending, Failure> {
    let status = process.status().map_err(Failure::io("run", name))?;
    Ok(Ending::of(status.success()))
}

/// Documents libraries and programs. With an example, so that dev-dependencies count: the dependencies then have the
/// features that Clippy checked them with, and are not checked again.
const DOC: &[&str] =
    &["doc", "--workspace", "--no-deps", "--lib", "--bins", "--example", "three_node_cluster"];

/// Builds the documentation without warnings.
fn docs(workspace: &Workspace) -> Result<Ending, Failure> {
    let mut process = cargo_process(workspace, DOC);
    process.env("RUSTDOCFLAGS", "-D warnings");
    finish(process, "cargo")
}

/// Checks that `native-tls` replaces rustls in every crate that has the feature, instead of adding to it.
fn native_tls(workspace: &Workspace) -> Result<Ending, Failure> {
    let mut passed = true;
    let backends = workspace.backends()?;
    let sdks = backends.iter().map(|name| codegen::package(name));
    for package in sdks.chain(["cloudmgr-runtime".to_owned()]) {
        if let Some(problem) = native_tls_of(workspace, &package)? {
            say(&format!("{package} with `native-tls` alone {problem}\n"));
            passed = false;
        }
    }
    Ok(Ending::of(passed))
}

/// What is wrong with the tree of a package with `native-tls` alone.
fn native_tls_of(workspace: &Workspace, package: &str) -> Result<Option<&'static str>, Failure> {
    let arguments = ["tree", "--package", package, "--no-default-features", "--features", "native-tls"];
    let mut tree = cargo_process(workspace, &arguments);
    let output = tree.args(["--edges", "normal,build"]).output().map_err(Failure::io("run", "cargo tree"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let has_rustls = text.lines().any(|line| line.contains("rustls "));
    Ok(match (has_rustls, output.status.success()) {
        (true, _) => Some("brings rustls"),
        (false, false) => Some("has no tree"),
        (false, true) => None,
    })
}

/// Builds the book. The tests run its blocks; this checks that mdBook can render it.
fn book(workspace: &Workspace) -> Result<Ending, Failure> {
    if !is_installed(Process::new("mdbook").arg("--version")) {
        return Ok(Ending::Skipped("mdbook is not installed (cargo install --locked mdbook)"));
    }
    let mut mdbook = Process::new("mdbook");
    mdbook.current_dir(workspace.root()).args(["build", "docs/book", "--dest-dir", "../../target/book"]);
    finish(mdbook, "mdbook")
}

/// Whether a program can be run.
fn is_installed(probe: &mut Process) -> bool {
    let probe = probe.stdout(Stdio::null()).stderr(Stdio::null());
    probe.status().is_ok_and(|status| status.success())
}

/// Checks licences, duplicate crates, yanked versions and sources of crates.
fn deny(workspace: &Workspace) -> Result<Ending, Failure> {
    if !is_installed(&mut cargo_process(workspace, &["deny", "--version"])) {
        return Ok(Ending::Skipped("cargo-deny is not installed (cargo install --locked cargo-deny)"));
    }
    cargo(workspace, &["deny", "check", "licenses", "bans", "sources"])
}

/// Runs the tests with their output visible, and counts them.
fn test(workspace: &Workspace) -> Result<Ending, Failure> {
    let unreadable = || Failure::io("run", "cargo test");
    let mut child = cargo_process(workspace, TEST).stdout(Stdio::piped()).spawn().map_err(unreadable())?;
    let mut tests = Tests::default();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = String::from_utf8_lossy(&line.map_err(unreadable())?).into_owned();
            say(&format!("{line}\n"));
            tests.add(&line);
        }
    }
    tests.well = child.wait().map_err(unreadable())?.success();
    Ok(Ending::Tested(tests))
}

impl Tests {
    /// Adds the tests of a line such as `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
    fn add(&mut self, line: &str) {
        let Some((_, counts)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for (number, what) in counts.split("; ").filter_map(|count| count.split_once(' ')) {
            match what {
                "passed" => self.passed += number.parse().unwrap_or(0),
                "failed" => self.failed += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    }
}

/// Validates every spec with an independent program.
fn validate(workspace: &Workspace) -> Result<Ending, Failure> {
    let python = validator(workspace)?;
    let mut process = Process::new(python);
    process.args(["-m", "openapi_spec_validator"]).current_dir(workspace.root());
    process.args(workspace.backends()?.iter().map(|backend| format!("specs/{backend}/openapi.yaml")));
    finish(process, "python")
}

/// Lints every spec with another independent program; exceptions are in `specs/redocly.yaml`.
fn redocly(workspace: &Workspace) -> Result<Ending, Failure> {
    if !is_installed(&mut redocly_process(workspace, &["--version"])) {
        let why = "npx cannot get @redocly/cli; is npm installed and its registry reachable?";
        return Ok(Ending::Skipped(why));
    }
    let arguments = ["lint", "--config", "specs/redocly.yaml", "--format", "stylish"];
    let mut process = redocly_process(workspace, &arguments);
    process.args(workspace.backends()?.iter().map(|backend| format!("specs/{backend}/openapi.yaml")));
    finish(process, "npx")
}

fn redocly_process(workspace: &Workspace, arguments: &[&str]) -> Process {
    let mut process = Process::new("npx");
    process.args(["--yes", REDOCLY]).args(arguments).current_dir(workspace.root());
    // Disables the check for updates and telemetry.
    process.env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true").env("REDOCLY_TELEMETRY", "off");
    process
}

/// The Python environment with the validator under `target/`, created once.
fn validator(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let environment = workspace.root().join(target).join(VALIDATOR.replace("==", "-"));
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    // Written last: without it, the environment is incomplete.
    let complete = environment.join("complete");
    if !complete.exists() {
        install(&environment, &python)?;
        fs::write(&complete, "").map_err(Failure::io("write", complete.display().to_string()))?;
    }
    Ok(python)
}

/// Creates the environment.
fn install(environment: &Path, python: &Path) -> Result<(), Failure> {
    let worked = |process: &mut Process| process.status().is_ok_and(|status| status.success());
    let needed = |what: &str| Failure::Missing(format!("{VALIDATOR} cannot be installed: {what}"));
    if !worked(Process::new("python3").args(["-m", "venv", "--clear"]).arg(environment)) {
        return Err(needed("`python3 -m venv` does not work here; install Python 3 with its venv module"));
    }
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", VALIDATOR];
    if !worked(Process::new(python).args(pip)) {
        return Err(needed("pip could not get it; is the package registry reachable?"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tests_of_every_binary_are_counted() {
        let mut tests = Tests::default();
        tests.add(
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        );
        tests.add("test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        tests.add("test a::b ... ok");
        assert_eq!(tests, Tests { passed: 7, failed: 2, well: false });
    }
}
