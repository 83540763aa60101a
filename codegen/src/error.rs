//! Errors and findings, written for the person who edits the document.

use std::fmt;

use crate::place::{Edit, Position, child};

/// A problem in a document, with its position and a suggested correction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The line and the column.
    pub position: Position,
    /// The effect on the generated code.
    pub level: Level,
    /// The name of the rule, kebab-case.
    pub rule: &'static str,
    /// The JSON pointer of the part that it concerns.
    pub pointer: String,
    /// The name of the part: an operation (`GET /clusters (clusters_list)`), a schema (`schema Task.status`) or another one.
    pub place: String,
    /// The description of the problem.
    pub problem: String,
    /// The suggested correction.
    pub remedy: String,
    /// The edits that apply the correction, if it needs no judgement.
    pub fix: Vec<Edit>,
}

/// The effect of a finding on the generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The code would be wrong or missing, so nothing is generated.
    Error,
    /// The code is correct but less convenient than it could be.
    Style,
}

impl Finding {
    /// An error of `rule` at `pointer`, the part named `place`. The position is set later from the pointer.
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

    /// A part of the document that passed lint but that the engine does not support.
    pub(crate) fn unsupported(
        pointer: impl Into<String>,
        place: impl Into<String>,
        problem: impl Into<String>,
    ) -> Self {
        let remedy = "write it in the subset that `specs/README.md` describes, or add a lint rule for it";
        Self::new("engine", pointer, place, problem, remedy)
    }

    /// Moves the finding to this key of its part.
    pub(crate) fn at(self, key: &str) -> Self {
        Self { pointer: child(&self.pointer, key), ..self }
    }

    /// Adds an edit that applies the correction.
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
    /// The source is not valid YAML or not a mapping.
    #[error("{file}:{position}: {message}")]
    Syntax {
        /// The name of the file.
        file: String,
        /// The position of the error.
        position: Position,
        /// The message of the parser.
        message: String,
    },
    /// The document violates rules.
    #[error("{}", lines(file, findings))]
    Lint {
        /// The name of the file.
        file: String,
        /// All findings, in the order of the document.
        findings: Vec<Finding>,
    },
}

fn lines(file: &str, findings: &[Finding]) -> String {
    let lines: Vec<String> = findings.iter().map(|finding| format!("{file}:{finding}")).collect();
    lines.join("\n")
}
