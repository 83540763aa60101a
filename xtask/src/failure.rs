//! Why a command failed, one line per reason.

use std::fmt;
use std::io;

/// The cause of a failure.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is invalid.
    Usage(String),
    /// A file or directory could not be read or written.
    Io {
        /// The attempted action: `read`, `write`.
        action: &'static str,
        /// The file or directory, relative to the workspace.
        path: String,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A document is invalid.
    Spec(codegen::Error),
    /// A line of a table is invalid.
    Malformed {
        /// The table, relative to the workspace.
        file: String,
        /// The line, counted from one.
        line: usize,
        /// The problem.
        problem: String,
    },
    /// Something required is missing, or does not work.
    Missing(String),
    /// Several failures.
    Several(Vec<Failure>),
}

impl Failure {
    /// Converts an I/O error to a failure; `path` is relative to the workspace.
    pub(crate) fn io(action: &'static str, path: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { action, path, source }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Missing(message) => f.write_str(message),
            Self::Io { action, path, source } => write!(f, "{path}: cannot {action} it: {source}"),
            Self::Spec(error) => write!(f, "{error}"),
            Self::Malformed { file, line, problem } => write!(f, "{file}:{line}: {problem}"),
            Self::Several(failures) => {
                let lines: Vec<String> = failures.iter().map(ToString::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
        }
    }
}

/// All the values, or every failure among them.
pub(crate) fn all<T>(results: impl IntoIterator<Item = Result<T, Failure>>) -> Result<Vec<T>, Failure> {
    let (mut values, mut failures) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(value) => values.push(value),
            Err(failure) => failures.push(failure),
        }
    }
    if failures.is_empty() { Ok(values) } else { Err(Failure::Several(failures)) }
}
