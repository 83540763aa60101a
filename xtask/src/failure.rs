//! Why a command could not be done, said in one line per reason.

use std::fmt;
use std::io;

/// What stood in the way.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line makes no sense.
    Usage(String),
    /// A file or folder could not be read or written.
    Io {
        /// What we tried to do: `read`, `write`.
        action: &'static str,
        /// The file or folder, relative to the workspace.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// A document is broken.
    Spec(codegen::Error),
    /// A line of a table is broken.
    Malformed {
        /// The table, relative to the workspace.
        file: String,
        /// The line, counted from one.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// Something that must be there is not, or does not work.
    Missing(String),
    /// More than one of these.
    Several(Vec<Failure>),
}

impl Failure {
    /// Makes a failure of an I/O error; `path` is relative to the workspace.
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
