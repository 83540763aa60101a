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
            Self::Spec(codegen::Error::Syntax { file, message }) => f.write_str(&located(file, message)),
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

/// `file:line:column: message`, which editors and terminals can jump to, of the YAML reader's `message at line 3 column 5`.
fn located(file: &str, message: &str) -> String {
    let message = message.replace('\n', " ");
    match position(&message) {
        Some((before, line, column, after)) => format!("{file}:{line}:{column}: {before}{after}"),
        None => format!("{file}: {message}"),
    }
}

/// Takes `at line L column C` out of a message.
fn position(message: &str) -> Option<(&str, usize, usize, &str)> {
    let (before, rest) = message.split_once(" at line ")?;
    let (line, rest) = rest.split_once(" column ")?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (column, after) = rest.split_at(end);
    Some((before, line.parse().ok()?, column.parse().ok()?, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_moves_to_the_front() {
        let message = "did not find expected ',' at line 4 column 3, while parsing at line 3 column 8";
        assert_eq!(
            located("a.yaml", message),
            "a.yaml:4:3: did not find expected ',', while parsing at line 3 column 8"
        );
    }

    #[test]
    fn a_message_without_a_position_is_kept_in_one_line() {
        assert_eq!(located("a.yaml", "not a mapping;\nstart it"), "a.yaml: not a mapping; start it");
    }
}
