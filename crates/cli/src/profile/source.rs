//! The source of a setting's value: secrets should not be in the configuration file.

use std::env;
use std::fs;
use std::process::{Command, Stdio};

use crate::failure::{Failure, Result};

/// The source of a value.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// The configuration file itself.
    Literal(String),
    /// The first line of a command's output.
    Command(String),
    /// An environment variable.
    Variable(String),
    /// The first line of a file.
    File(String),
    /// The desktop keyring.
    Keyring,
}

impl Source {
    /// Reads the value. Errors name the source, never the value.
    pub(crate) fn read(&self, profile: &str, key: &str) -> Result<String> {
        let problem = |what: String| {
            let what = format!("profile {profile}, `{key}`: {what}");
            Failure::from(cloudmgr_runtime::Error::new(cloudmgr_runtime::ErrorKind::Auth, what))
        };
        match self {
            Self::Literal(value) => Ok(value.clone()),
            Self::Variable(name) => {
                env::var(name).map_err(|_| problem(format!("the environment variable {name} is not set")))
            }
            Self::File(path) => file(path).map_err(problem),
            Self::Command(command) => output(command).map_err(|what| problem(format!("`{command}`: {what}"))),
            Self::Keyring => from_keyring(profile, key).map_err(problem),
        }
    }

    /// A description of the source.
    pub(crate) fn described(&self, secret: bool) -> String {
        match self {
            Self::Literal(_) if secret => "*** (in the file)".to_owned(),
            Self::Literal(value) => value.clone(),
            Self::Command(command) => format!("from the command `{command}`"),
            Self::Variable(name) => format!("from the environment variable {name}"),
            Self::File(path) => format!("from the file {path}"),
            Self::Keyring => "from the keyring".to_owned(),
        }
    }
}

/// Expands `~/` to the home directory.
fn home(path: &str) -> String {
    match (path.strip_prefix("~/"), env::var("HOME")) {
        (Some(rest), Ok(home)) => format!("{home}/{rest}"),
        _ => path.to_owned(),
    }
}

/// The first line of a file.
fn file(path: &str) -> Result<String, String> {
    let path = home(path);
    let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    Ok(first_line(&text))
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

/// The first line of a command's output. The command may use the terminal.
fn output(command: &str) -> Result<String, String> {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let run =
        Command::new(shell).arg(flag).arg(command).stdin(Stdio::inherit()).stderr(Stdio::inherit()).output();
    let output = run.map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("it failed: {}", output.status));
    }
    let line = first_line(&String::from_utf8_lossy(&output.stdout));
    if line.is_empty() { Err("it printed nothing".to_owned()) } else { Ok(line) }
}

#[cfg(feature = "keyring")]
fn from_keyring(profile: &str, key: &str) -> Result<String, String> {
    let entry =
        keyring::Entry::new("cloudmgr", &format!("{profile}/{key}")).map_err(|error| error.to_string())?;
    entry.get_password().map_err(|error| error.to_string())
}

/// Stores a secret in the keyring.
#[cfg(feature = "keyring")]
pub(super) fn to_keyring(profile: &str, key: &str, secret: &str) -> Result<(), String> {
    let entry =
        keyring::Entry::new("cloudmgr", &format!("{profile}/{key}")).map_err(|error| error.to_string())?;
    entry.set_password(secret).map_err(|error| error.to_string())
}

#[cfg(not(feature = "keyring"))]
fn from_keyring(_: &str, _: &str) -> Result<String, String> {
    Err("this build has no keyring; build it with `--features keyring`".to_owned())
}

/// Stores a secret in the keyring.
#[cfg(not(feature = "keyring"))]
pub(super) fn to_keyring(profile: &str, key: &str, _: &str) -> Result<(), String> {
    from_keyring(profile, key).map(|_| ())
}
