//! What can be wrong with a document, said to the person who edits it.

use std::fmt;

use crate::place::{Edit, Position, child};

/// One thing that is wrong, where it is and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The line and the column.
    pub position: Position,
    /// What it means for the generated code.
    pub level: Level,
    /// The name of the rule, kebab-case.
    pub rule: &'static str,
    /// The JSON pointer of the part.
    pub pointer: String,
    /// The operation (`GET /clusters (clusters_list)`), schema (`schema Task.status`) or place in the document.
    pub place: String,
    /// What is wrong there.
    pub problem: String,
    /// What to write instead.
    pub remedy: String,
    /// The edits that are the remedy, where no judgement is needed.
    pub fix: Vec<Edit>,
}

/// What a finding means for the generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The code would be wrong, or there would be none: nothing is generated.
    Error,
    /// The code is right, but less pleasant than it could be.
    Style,
}

impl Finding {
    /// A finding of `rule` at `place`, which is where `pointer` leads to. The document gives it its position.
    pub(crate) fn new(
        rule: &'static str,
        pointer: impl Into<String>,
        place: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            position: Position::default(),
            level: Level::Error,
            rule,
            pointer: pointer.into(),
            place: place.into(),
            problem: problem.into(),
            remedy: remedy.into(),
            fix: Vec::new(),
        }
    }

    /// The finding, at the entry of this key.
    pub(crate) fn at(self, key: &str) -> Self {
        Self { pointer: child(&self.pointer, key), ..self }
    }

    /// The finding, whose remedy is this edit.
    pub(crate) fn fixed_by(mut self, edit: Edit) -> Self {
        self.fix.push(edit);
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = if self.level == Level::Style { ", style" } else { "" };
        write!(
            f,
            "{}: {} [{}{style}]: {}; {}",
            self.position, self.place, self.rule, self.problem, self.remedy
        )
    }
}

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The text is not YAML, or not a mapping.
    #[error("{file}:{position}: {message}")]
    Syntax {
        /// The file as it was named to us.
        file: String,
        /// Where the reader stopped.
        position: Position,
        /// What the reader says.
        message: String,
    },
    /// Rules are broken: all of them, not the first.
    #[error("{}", lines(file, findings))]
    Lint {
        /// The file as it was named to us.
        file: String,
        /// Every finding, in the order of the document.
        findings: Vec<Finding>,
    },
}

fn lines(file: &str, findings: &[Finding]) -> String {
    let lines: Vec<String> = findings.iter().map(|finding| format!("{file}:{finding}")).collect();
    lines.join("\n")
}
