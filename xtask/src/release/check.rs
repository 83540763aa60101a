//! `release --dry-run`: checks everything that must hold before the packages are published, and reports the problems.

use std::process::Command as Process;

use super::packages::{self, Package};
use super::semver::{self, CHANGELOG};
use crate::command::{Arguments, Command, Outcome, say};
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "release",
    arguments: "--dry-run [--no-verify]",
    about: "check what is about to be published; --no-verify does not compile the packages",
    flags: &["dry-run", "no-verify"],
    options: &[],
    takes_names: false,
    run,
};

/// The files of every package, in addition to its sources.
const WANTED: [&str; 4] = ["Cargo.toml", "README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// Other files that a package may contain.
const ALLOWED: [&str; 6] =
    ["src/", "examples/", "Cargo.toml.orig", "Cargo.lock", ".cargo_vcs_info.json", "build.rs"];

const NEEDS_DRY_RUN: &str =
    "release needs --dry-run: it publishes nothing; `cargo publish --workspace` does, when all is well";

/// A check and its problems.
struct Check {
    about: &'static str,
    problems: Vec<String>,
}

fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    if !arguments.has("dry-run") {
        return Err(Failure::Usage(NEEDS_DRY_RUN.into()));
    }
    let packages = packages::in_order(workspace)?;
    let mut checks = vec![
        Check { about: "order and versions", problems: versions(&packages) },
        Check { about: "manifests", problems: manifests(&packages) },
        Check { about: "changelog", problems: changelog(workspace, &packages)? },
        Check { about: "public API", problems: surface(workspace)? },
        Check { about: "package contents", problems: contents(workspace, &packages)? },
    ];
    say(&order(&packages));
    let rehearsal = rehearsal(workspace, arguments.has("no-verify"))?;
    checks.push(Check { about: "cargo publish --dry-run --workspace", problems: rehearsal });
    let passed = checks.iter().all(|check| check.problems.is_empty());
    Ok(Outcome::new(checks.iter().map(page).collect::<String>(), passed))
}

/// The packages in the order of publication.
fn order(packages: &[Package]) -> String {
    packages.iter().map(|package| format!("{} {}\n", package.name, package.version)).collect()
}

fn page(check: &Check) -> String {
    let state = if check.problems.is_empty() { "ok" } else { "FAILED" };
    let problems: String = check.problems.iter().map(|problem| format!("  {problem}\n")).collect();
    format!("{}: {state}\n{problems}", check.about)
}

/// All packages have the same version, and depend on exactly this version of each other.
fn versions(packages: &[Package]) -> Vec<String> {
    let Some(version) = packages.first().map(|package| &package.version) else {
        return vec!["no package is published".to_owned()];
    };
    let others = packages.iter().filter(|package| package.version != *version);
    let mut problems: Vec<String> = others
        .map(|package| format!("{} has version {}, the others {version}", package.name, package.version))
        .collect();
    for package in packages {
        let wrong = package.needs.iter().filter(|(_, taken)| taken.trim_start_matches('^') != version);
        problems.extend(wrong.map(|(name, taken)| {
            format!("{} takes {name} {taken}, which is released as {version}", package.name)
        }));
    }
    problems
}

fn manifests(packages: &[Package]) -> Vec<String> {
    let incomplete = packages.iter().filter(|package| !package.missing.is_empty());
    let mut problems: Vec<String> = incomplete
        .map(|package| format!("{}: its manifest has no {}", package.name, package.missing.join(", ")))
        .collect();
    if packages.iter().any(|package| package.repository.contains("//example.com/")) {
        problems.push("`repository` and `homepage` in Cargo.toml are placeholders".to_owned());
    }
    problems
}

/// The changelog has a section for this version with at least one entry.
fn changelog(workspace: &Workspace, packages: &[Package]) -> Result<Vec<String>, Failure> {
    let text = workspace.read(CHANGELOG)?;
    let version = packages.first().map(|package| package.version.as_str()).unwrap_or_default();
    let is_head = |line: &str| {
        let title = line.strip_prefix("## ").map(|title| title.trim_start_matches('['));
        title.and_then(|title| title.strip_prefix(version)).is_some_and(|rest| !rest.starts_with(['.', '-']))
    };
    let mut lines = text.lines().skip_while(|line| !is_head(line));
    if lines.next().is_none() {
        return Ok(vec![format!("{CHANGELOG} has no section `## {version}`: rename `## Unreleased`")]);
    }
    let has_entry = lines.take_while(|line| !line.starts_with("## ")).any(|line| line.starts_with("- "));
    Ok(if has_entry { Vec::new() } else { vec![format!("{CHANGELOG}: `## {version}` has no entry")] })
}

/// All breaking changes of the public API since the last release have an entry in the changelog.
fn surface(workspace: &Workspace) -> Result<Vec<String>, Failure> {
    let Some(revision) = semver::last_release(workspace)? else { return Ok(Vec::new()) };
    let outcome = semver::since(workspace, &workspace.backends()?, &revision)?;
    Ok(if outcome.passed { Vec::new() } else { outcome.text.lines().map(str::to_owned).collect() })
}

/// Each package contains the required files and nothing else: no tests, recordings or files of tools.
fn contents(workspace: &Workspace, packages: &[Package]) -> Result<Vec<String>, Failure> {
    let mut problems = Vec::new();
    for package in packages {
        let list = cargo(workspace, &["package", "--list", "--allow-dirty", "--package", &package.name])?;
        match list {
            Ok(list) => problems.extend(unexpected(&package.name, &list)),
            Err(why) => problems.push(format!("{}: {}", package.name, last_line(&why))),
        }
    }
    Ok(problems)
}

/// The problems in a list of files.
fn unexpected(name: &str, list: &str) -> Vec<String> {
    let files: Vec<&str> = list.lines().collect();
    let missing = WANTED.iter().filter(|wanted| !files.contains(wanted));
    let missing = missing.map(|wanted| format!("{name}: {wanted} is missing"));
    let stray = files
        .iter()
        .filter(|file| !WANTED.contains(file) && !ALLOWED.iter().any(|allowed| file.starts_with(allowed)));
    missing.chain(stray.map(|file| format!("{name}: {file} does not belong into a package"))).collect()
}

/// The result of Cargo's own dry run of publishing, as far as the registry can be reached.
fn rehearsal(workspace: &Workspace, no_verify: bool) -> Result<Vec<String>, Failure> {
    let mut arguments = vec!["publish", "--dry-run", "--workspace", "--allow-dirty"];
    arguments.extend(no_verify.then_some("--no-verify"));
    Ok(match cargo(workspace, &arguments)? {
        Ok(_) => Vec::new(),
        Err(why) => {
            why.lines().filter(|line| !line.trim_start().starts_with("Packag")).map(str::to_owned).collect()
        }
    })
}

/// The output of Cargo, or its error message.
fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<Result<String, String>, Failure> {
    let mut cargo = Process::new("cargo");
    let output =
        cargo.args(arguments).current_dir(workspace.root()).output().map_err(Failure::io("run", "cargo"))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) })
}

fn last_line(text: &str) -> &str {
    text.trim().lines().last().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_without_a_licence_or_with_a_recording_is_refused() {
        let good = ".cargo_vcs_info.json\nCargo.lock\nCargo.toml\nCargo.toml.orig\nLICENSE-APACHE\nLICENSE-MIT\nREADME.md\nsrc/lib.rs\n";
        assert!(unexpected("p", good).is_empty());
        let bad = good.replace("LICENSE-MIT\n", "").replace("src/lib.rs", "tests/login.har");
        assert_eq!(
            unexpected("p", &bad),
            ["p: LICENSE-MIT is missing", "p: tests/login.har does not belong into a package"]
        );
    }
}
