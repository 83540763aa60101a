//! What can be wrong with a document, said to the person who edits it.

use std::fmt;

/// One thing that is wrong, where it is and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The name of the rule, kebab-case.
    pub rule: &'static str,
    /// The operation (`GET /clusters (clusters_list)`), schema (`schema Task.status`) or place in the document.
    pub place: String,
    /// What is wrong there.
    pub problem: String,
    /// What to write instead.
    pub remedy: String,
}

impl Finding {
    /// A finding of `rule` at `place`.
    pub fn new(
        rule: &'static str,
        place: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self { rule, place: place.into(), problem: problem.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]: {}; {}", self.place, self.rule, self.problem, self.remedy)
    }
}

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The text is not YAML, or not a mapping. The message carries line and column.
    #[error("{file}: {message}")]
    Syntax {
        /// The file as it was named to us.
        file: String,
        /// What the YAML reader said.
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
    let lines: Vec<String> = findings.iter().map(|finding| format!("{file}: {finding}")).collect();
    lines.join("\n")
}
