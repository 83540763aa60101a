//! Standard output and standard error: data goes to the one, everything else to the other.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

/// Whether standard output is a terminal.
pub(crate) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Whether there is somebody to ask: both standard input and standard error are a terminal.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Standard output with a buffer; every error of it is returned, so that a closed pipe ends the command in silence.
pub(crate) fn stdout() -> BufWriter<Stdout> {
    BufWriter::new(io::stdout())
}

/// A line for the person, on standard error.
pub(crate) fn note(line: impl std::fmt::Display) {
    // A note that nobody reads is no failure.
    _ = writeln!(io::stderr(), "{line}");
}

/// A string without control characters, as a terminal may show it.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
