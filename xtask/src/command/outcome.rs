//! The outcome of a command, and its output.

use std::fmt::Display;
use std::io::{self, Write};

/// The outcome of a command that ran to completion.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The output, with a newline at the end of each line.
    pub(crate) text: String,
    /// Whether the check succeeded.
    pub(crate) passed: bool,
}

impl Outcome {
    /// Success.
    pub(crate) fn passed(text: impl Into<String>) -> Self {
        Self { text: text.into(), passed: true }
    }

    /// Success if `passed`.
    pub(crate) fn new(text: impl Into<String>, passed: bool) -> Self {
        Self { text: text.into(), passed }
    }
}

/// Writes to stdout. A closed pipe (`| head`) is not a failure.
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
