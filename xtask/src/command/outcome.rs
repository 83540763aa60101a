//! What a command answers, and how it reaches the terminal.

use std::fmt::Display;
use std::io::{self, Write};

/// The answer of a command that could do its work.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// What it prints, with a newline at the end of each line.
    pub(crate) text: String,
    /// Whether what it checked is well.
    pub(crate) passed: bool,
}

impl Outcome {
    /// All is well.
    pub(crate) fn passed(text: impl Into<String>) -> Self {
        Self { text: text.into(), passed: true }
    }

    /// All is well if `passed`.
    pub(crate) fn new(text: impl Into<String>, passed: bool) -> Self {
        Self { text: text.into(), passed }
    }
}

/// Writes to stdout. A reader that went away (`| head`) is no failure of ours.
pub(crate) fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Writes a line to stderr.
pub(crate) fn complain(message: &impl Display) {
    let _ = writeln!(io::stderr(), "{message}");
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}
