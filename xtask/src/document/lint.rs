//! `lint`: everything in the documents that would make wrong code.

use codegen::Error;

use crate::command::Arguments;
use crate::command::Command;
use crate::command::{Outcome, count};
use crate::failure::{self, Failure};
use crate::workspace::{Spec, Workspace};

/// How the command line knows it.
pub(crate) const COMMAND: Command = Command {
    name: "lint",
    arguments: "[BACKEND…] | --rules",
    about: "check the specs; --rules lists what is checked",
    flags: &["rules"],
    options: &[],
    takes_names: true,
    run,
};

/// Lists the findings, or the rules.
fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    if arguments.has("rules") { Ok(Outcome::passed(rules())) } else { lint(workspace, &arguments.names) }
}

/// Every rule with what it asks for.
fn rules() -> String {
    let width = codegen::lint::RULES.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    codegen::lint::RULES.iter().map(|(name, about)| format!("{name:<width$}  {about}\n")).collect()
}

/// Lints the named backends, or all.
pub(crate) fn lint(workspace: &Workspace, names: &[String]) -> Result<Outcome, Failure> {
    let names = workspace.select(names)?;
    let lines = failure::all(names.iter().map(|name| findings(&workspace.spec(name)?)))?.concat();
    let passed = lines.is_empty();
    let summary = format!("{}: {}\n", count(names.len(), "backend"), count(lines.len(), "finding"));
    Ok(Outcome::new(lines.concat() + &summary, passed))
}

/// The findings of one document, a line each.
fn findings(spec: &Spec) -> Result<Vec<String>, Failure> {
    match codegen::check_beside(&spec.file, &spec.text, &spec.by_hand) {
        Ok(_) => Ok(Vec::new()),
        Err(Error::Lint { file, findings }) => {
            Ok(findings.iter().map(|finding| format!("{file}: {finding}\n")).collect())
        }
        Err(error) => Err(Failure::Spec(error)),
    }
}
