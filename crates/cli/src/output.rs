//! Standard output for data, and standard error for everything else.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

/// Whether standard output is a terminal.
pub(crate) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Whether the user can be prompted: both standard input and standard error are a terminal.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Buffered standard output; all its errors are returned, so that a closed pipe ends the command silently.
pub(crate) fn stdout() -> BufWriter<Stdout> {
    BufWriter::new(io::stdout())
}

/// A message to the user, on standard error.
pub(crate) fn note(line: impl std::fmt::Display) {
    // A message that cannot be written is not a failure.
    _ = writeln!(io::stderr(), "{line}");
}

/// A string without control characters, safe for a terminal.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
