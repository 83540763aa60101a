//! `lint`: reports everything in the documents that would generate wrong code, and violations of the style.

use std::collections::BTreeMap;
use std::fs;

use codegen::document::Document;
use codegen::lint::{RULES, beside, fixed};
use codegen::{Finding, Level};

use crate::command::Arguments;
use crate::command::Command;
use crate::command::{Outcome, count};
use crate::failure::{self, Failure};
use crate::workspace::{Spec, Workspace};

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "lint",
    arguments: "[BACKEND…] [--rule NAME] [--fix] | --rules",
    about: "check the specs; --fix mends what needs no judgement, --rules lists what is checked",
    flags: &["rules", "fix"],
    options: &["rule"],
    takes_names: true,
    run,
};

/// A fix can enable another one: a misspelt key is checked only once it is corrected.
const ROUNDS: usize = 5;

/// The findings in a document, and the fixes that were applied before.
struct Found {
    file: String,
    findings: Vec<Finding>,
    fixes: usize,
}

/// Lists the findings, or the rules.
fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    if arguments.has("rules") {
        return Ok(Outcome::passed(rules()));
    }
    let rule = arguments.option("rule").map(known).transpose()?;
    look(workspace, &arguments.names, rule, arguments.has("fix"))
}

/// All rules with their descriptions.
fn rules() -> String {
    let width = RULES.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    RULES.iter().map(|(name, about)| format!("{name:<width$}  {about}\n")).collect()
}

fn known(rule: &str) -> Result<&'static str, Failure> {
    let found = RULES.iter().find(|(name, _)| *name == rule).map(|(name, _)| *name);
    found.ok_or_else(|| {
        Failure::Usage(format!("there is no rule `{rule}`; `cargo xtask lint --rules` lists them"))
    })
}

/// Lints the named backends, or all, with all rules.
pub(crate) fn lint(workspace: &Workspace, names: &[String]) -> Result<Outcome, Failure> {
    look(workspace, names, None, false)
}

fn look(workspace: &Workspace, names: &[String], rule: Option<&str>, fix: bool) -> Result<Outcome, Failure> {
    let names = workspace.select(names)?;
    let found = failure::all(names.iter().map(|name| findings(workspace, workspace.spec(name)?, rule, fix)))?;
    let mut text: String = found.iter().map(Found::lines).collect();
    let findings: Vec<&Finding> = found.iter().flat_map(|found| &found.findings).collect();
    let errors = findings.iter().filter(|finding| finding.level == Level::Error).count();
    let style = findings.len() - errors;
    text.push_str(&by_rule(&findings));
    text.push_str(&format!("{}: {}", count(names.len(), "backend"), count(findings.len(), "finding")));
    if style > 0 {
        text.push_str(&format!(", {style} of style"));
    }
    text.push('\n');
    Ok(Outcome::new(text, errors == 0))
}

/// The findings in a document; with `fix`, those that remain after fixing the others in the file.
fn findings(workspace: &Workspace, spec: Spec, rule: Option<&str>, fix: bool) -> Result<Found, Failure> {
    let (mut text, mut fixes) = (spec.text, 0);
    for round in 0.. {
        let document = Document::parse(&spec.file, &text).map_err(Failure::Spec)?;
        let mut findings = beside(&document, &spec.by_hand);
        findings.retain(|finding| rule.is_none_or(|rule| finding.rule == rule));
        let (mended, mendable) =
            if fix && round < ROUNDS { fixed(&document, &findings) } else { (text.clone(), 0) };
        if mended == text {
            return Ok(Found { file: spec.file, findings, fixes });
        }
        fs::write(workspace.path(&spec.file), &mended).map_err(Failure::io("write", &spec.file))?;
        fixes += mendable;
        text = mended;
    }
    Ok(Found { file: spec.file, findings: Vec::new(), fixes })
}

impl Found {
    /// A line for each finding, and one for the applied fixes.
    fn lines(&self) -> String {
        let lines = self.findings.iter().map(|finding| format!("{}:{finding}\n", self.file));
        let mended =
            (self.fixes > 0).then(|| format!("{}: {} mended\n", self.file, count(self.fixes, "finding")));
        lines.chain(mended).collect()
    }
}

/// The number of findings per rule, in descending order.
fn by_rule(findings: &[&Finding]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    findings.iter().for_each(|finding| *counts.entry(finding.rule).or_default() += 1);
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().map(|(rule, count)| format!("{count:>6}  {rule}\n")).collect()
}
