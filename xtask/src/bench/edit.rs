//! `edit`: from a changed line of a document to a checked crate, in a copy of the workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cargo::{cargo, output};
use super::folder;
use super::generate::{self, seconds};
use super::goal::Goal;
use super::row::Row;
use crate::failure::Failure;
use crate::workspace::{Spec, Workspace};

const ROUNDS: usize = 3;

/// Changes a line of the longest document, regenerates, and checks the crate.
pub(super) fn part(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    let copy = copied(workspace)?;
    let specs = generate::specs(workspace)?;
    let Some(spec) = specs.iter().max_by_key(|spec| spec.text.len()) else { return Ok(Vec::new()) };
    check(workspace, &copy, spec)?;
    let (mut generated, mut checked) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        folder::write(&copy.join(&spec.file), &edited(&spec.text, round))?;
        generated.push(seconds(|| regenerate(workspace, &copy, spec))?);
        checked.push(seconds(|| check(workspace, &copy, spec))?);
    }
    let whole: Vec<f64> = generated.iter().zip(&checked).map(|(one, other)| one + other).collect();
    Ok(vec![
        Row::new(format!("{}: regenerate", spec.backend), "s", generated),
        Row::new(format!("{}: check", spec.backend), "s", checked),
        Row::new(format!("{}: both", spec.backend), "s", whole).goal(Goal::AtMost(10.0)),
    ])
}

/// A copy of all files that Git tracks or would track.
fn copied(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let copy = folder::fresh(workspace, "edit")?;
    let mut git = Command::new("git");
    git.current_dir(workspace.root()).args(["ls-files", "--cached", "--others", "--exclude-standard"]);
    for file in output(&mut git)?.lines().filter(|file| workspace.path(file).is_file()) {
        folder::copy(&workspace.path(file), &copy.join(file))?;
    }
    Ok(copy)
}

/// The document with an additional word in the first summary.
fn edited(text: &str, round: usize) -> String {
    let Some(at) = text.find("summary: ").and_then(|at| Some(at + text[at..].find('\n')?)) else {
        return text.to_owned();
    };
    let word = ["quickly", "slowly", "again"][round % 3];
    format!("{} {word}{}", text[..at].trim_end_matches('.'), &text[at..])
}

fn regenerate(workspace: &Workspace, copy: &Path, spec: &Spec) -> Result<(), Failure> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(workspace.root()).args(["xtask", "regenerate", &spec.backend]).env("XTASK_ROOT", copy);
    let before = generated(copy, spec)?;
    output(&mut cargo)?;
    if generated(copy, spec)? == before {
        return Err(Failure::Missing("the edited document generated the same code".into()));
    }
    Ok(())
}

/// The generated files that an edited summary changes.
fn generated(copy: &Path, spec: &Spec) -> Result<Vec<String>, Failure> {
    let folder = copy.join("crates").join(&spec.backend).join("src/generated");
    let unreadable = || Failure::io("read", folder::shown(&folder));
    let mut texts = Vec::new();
    for entry in fs::read_dir(&folder).map_err(unreadable())? {
        let path = entry.map_err(unreadable())?.path();
        if path.is_file() {
            texts.push(fs::read_to_string(path).map_err(unreadable())?);
        }
    }
    Ok(texts)
}

fn check(workspace: &Workspace, copy: &Path, spec: &Spec) -> Result<(), Failure> {
    let package = codegen::package(&spec.backend);
    output(cargo(workspace, copy).args(["check", "--quiet", "--package", &package])).map(drop)
}
