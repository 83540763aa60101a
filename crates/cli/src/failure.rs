//! Failures of commands: a line for users or an object for programs, and an exit code.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use cloudmgr_runtime::{Error, ErrorKind};
use serde_json::json;

/// The result of a command.
pub(crate) type Result<T, E = Failure> = std::result::Result<T, E>;

/// The failure of a command. One pointer wide.
#[derive(Debug)]
pub(crate) struct Failure(Box<Cause>);

#[derive(Debug)]
enum Cause {
    /// The command line is invalid, or help was requested.
    Words(clap::Error),
    /// Mistakes in the input; nothing was sent.
    Mistakes { about: String, mistakes: Vec<String>, hint: Option<String> },
    /// A call failed.
    Call { error: Error, hint: Option<String> },
    /// A local failure.
    Local(String),
    /// ^C.
    Interrupted(Option<String>),
    /// The output is no longer read.
    BrokenPipe,
}

/// The exit codes.
pub(crate) mod code {
    /// The server rejected the request, or a file could not be read or written.
    pub(crate) const REFUSED: u8 = 1;
    /// The command line, a body or the configuration is invalid; nothing was sent.
    pub(crate) const USAGE: u8 = 2;
    /// Not found.
    pub(crate) const NOT_FOUND: u8 = 3;
    /// The credentials are missing or were rejected.
    pub(crate) const CREDENTIALS: u8 = 4;
    /// The awaited operation failed.
    pub(crate) const WAIT_FAILED: u8 = 5;
    /// Timeout; it may still succeed.
    pub(crate) const TIMEOUT: u8 = 6;
    /// No usable response.
    pub(crate) const NO_ANSWER: u8 = 7;
    /// Conflict or busy.
    pub(crate) const CONFLICT: u8 = 8;
    /// ^C.
    pub(crate) const INTERRUPTED: u8 = 130;
}

impl Failure {
    /// A mistake in the input; nothing was sent.
    pub(crate) fn usage(mistake: impl Into<String>) -> Self {
        Self::mistakes("", vec![mistake.into()])
    }

    /// Several mistakes in the input, reported together; nothing was sent.
    pub(crate) fn mistakes(about: &str, mistakes: Vec<String>) -> Self {
        Self(Box::new(Cause::Mistakes { about: about.to_owned(), mistakes, hint: None }))
    }

    /// A local failure.
    pub(crate) fn local(what: impl std::fmt::Display, error: impl std::fmt::Display) -> Self {
        Self(Box::new(Cause::Local(format!("{what}: {error}"))))
    }

    /// ^C, with a hint how to continue.
    pub(crate) fn interrupted(hint: Option<String>) -> Self {
        Self(Box::new(Cause::Interrupted(hint)))
    }

    /// Adds a hint, unless there is one already.
    pub(crate) fn with_hint(mut self, advice: impl Into<String>) -> Self {
        match &mut *self.0 {
            Cause::Mistakes { hint, .. } | Cause::Call { hint, .. } => _ = hint.get_or_insert(advice.into()),
            _ => {}
        }
        self
    }

    /// The error of the failed call, if any.
    pub(crate) fn call(&self) -> Option<&Error> {
        match &*self.0 {
            Cause::Call { error, .. } => Some(error),
            _ => None,
        }
    }

    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        match &*self.0 {
            Cause::Words(error) => {
                if error.use_stderr() {
                    code::USAGE
                } else {
                    0
                }
            }
            Cause::Mistakes { .. } => code::USAGE,
            Cause::Call { error, .. } => of_call(error),
            Cause::Local(_) => code::REFUSED,
            Cause::Interrupted(_) => code::INTERRUPTED,
            Cause::BrokenPipe => 0,
        }
    }

    /// Prints the failure on standard error, or help on standard output, and returns the exit code.
    pub(crate) fn report(self, json: bool) -> ExitCode {
        let code = self.code();
        let told = match &*self.0 {
            Cause::BrokenPipe => Ok(()),
            Cause::Words(error) if !error.use_stderr() || !json => error.print(),
            _ if json => writeln!(io::stderr(), "{}", self.to_json()),
            _ => write!(io::stderr(), "{}", self.to_lines()),
        };
        // If standard error cannot be written, only the exit code reports the failure.
        _ = told;
        ExitCode::from(code)
    }

    fn kind(&self) -> String {
        match &*self.0 {
            Cause::Words(_) | Cause::Mistakes { .. } => "Usage".to_owned(),
            Cause::Call { error, .. } => format!("{:?}", error.kind()),
            Cause::Local(_) => "Local".to_owned(),
            Cause::Interrupted(_) => "Interrupted".to_owned(),
            Cause::BrokenPipe => "BrokenPipe".to_owned(),
        }
    }

    fn message(&self) -> String {
        match &*self.0 {
            Cause::Words(error) => error.to_string().trim_end().to_owned(),
            Cause::Mistakes { about, mistakes, .. } => sentence(about, mistakes),
            Cause::Call { error, .. } => with_causes(error),
            Cause::Local(what) => what.clone(),
            Cause::Interrupted(_) => "interrupted".to_owned(),
            Cause::BrokenPipe => String::new(),
        }
    }

    fn hint(&self) -> Option<&str> {
        match &*self.0 {
            Cause::Mistakes { hint, .. } | Cause::Call { hint, .. } | Cause::Interrupted(hint) => {
                hint.as_deref()
            }
            _ => None,
        }
    }

    fn to_lines(&self) -> String {
        let hint = self.hint().map(|hint| format!("hint: {hint}\n")).unwrap_or_default();
        format!("error: {}\n{hint}", self.message())
    }

    fn to_json(&self) -> serde_json::Value {
        let call = self.call();
        json!({"error": {
            "kind": self.kind(),
            "operation": call.and_then(Error::operation),
            "status": call.and_then(|error| error.status()).map(|status| status.as_u16()),
            "code": call.and_then(Error::code),
            "message": self.message(),
            "request_id": call.and_then(Error::request_id),
            "waited_for": call.and_then(Error::waited).map(|waited| waited.id.as_str()),
            "hint": self.hint(),
        }})
    }
}

/// A single mistake on the line of the error, several as a list below it.
fn sentence(about: &str, mistakes: &[String]) -> String {
    let about = if about.is_empty() { String::new() } else { format!("{about}: ") };
    match mistakes {
        [mistake] => format!("{about}{mistake}"),
        _ => format!("{about}{} mistakes, nothing was sent\n  {}", mistakes.len(), mistakes.join("\n  ")),
    }
}

/// The error and its causes on one line.
fn with_causes(error: &Error) -> String {
    let mut line = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !line.contains(&text) {
            line.push_str(&format!(": {text}"));
        }
        cause = inner.source();
    }
    line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The exit code of a failed call.
fn of_call(error: &Error) -> u8 {
    match error.kind() {
        ErrorKind::Config | ErrorKind::InvalidRequest => code::USAGE,
        ErrorKind::Auth => code::CREDENTIALS,
        ErrorKind::Timeout | ErrorKind::WaitTimeout => code::TIMEOUT,
        ErrorKind::WaitFailed => code::WAIT_FAILED,
        ErrorKind::Api => of_answer(error),
        ErrorKind::Io => code::REFUSED,
        _ => code::NO_ANSWER,
    }
}

/// Error codes and phrases of the backends for resources in the wrong state.
const CONFLICTS: [&str; 7] = [
    "existing_running_execution_error",
    "conflict_error",
    "dependent_exists_error",
    "already exist",
    "is running",
    "still running",
    "in use",
];

/// The exit code for an error response.
fn of_answer(error: &Error) -> u8 {
    if error.is_not_found() {
        return code::NOT_FOUND;
    }
    if error.is_unauthorized() || error.is_forbidden() {
        return code::CREDENTIALS;
    }
    let said =
        [error.code(), error.message()].into_iter().flatten().collect::<Vec<_>>().join(" ").to_lowercase();
    let conflict = CONFLICTS.iter().any(|words| said.contains(words));
    match error.status().map(|status| status.as_u16()) {
        Some(409 | 423 | 429 | 503) => code::CONFLICT,
        Some(200 | 400) if conflict => code::CONFLICT,
        _ => code::REFUSED,
    }
}

/// Translates advice of the SDK to the command line.
fn advice(error: &Error) -> Option<String> {
    let is_of_http = error.kind() == ErrorKind::Config && error.to_string().contains("allow_plain_http");
    is_of_http.then(|| "--plain-http allows it, and so does `plain_http = true` in the profile".to_owned())
}

/// Whether errors should be JSON: if the output is.
pub(crate) fn wants_json(arguments: &[OsString]) -> bool {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let json = |word: &str| matches!(word, "json" | "jsonl");
    words.windows(2).any(|pair| matches!(pair[0], "-o" | "--output") && json(pair[1]))
        || words.iter().any(|word| {
            let value = word.strip_prefix("--output=").or_else(|| word.strip_prefix("-o"));
            value.is_some_and(|value| json(value.trim_start_matches('=')))
        })
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        Self(Box::new(Cause::Words(error)))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let hint = advice(&error);
        Self(Box::new(Cause::Call { error, hint }))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self(Box::new(Cause::BrokenPipe)),
            _ => Self::local("standard output", error),
        }
    }
}
