//! Where the value of a setting is: for a secret, better anywhere else than in the file.

use std::env;
use std::fs;
use std::process::{Command, Stdio};

use crate::failure::{Failure, Result};

/// Where a value is.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// In the file itself.
    Literal(String),
    /// In the first line of what a command prints.
    Command(String),
    /// In an environment variable.
    Variable(String),
    /// In the first line of a file.
    File(String),
    /// In the keyring of the desktop.
    Keyring,
}

impl Source {
    /// The value. Errors name the source, never the value.
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
            Self::File(path) => {
                let path = home(path);
                fs::read_to_string(&path)
                    .map(|text| first_line(&text))
                    .map_err(|error| problem(format!("{path}: {error}")))
            }
            Self::Command(command) => output(command).map_err(|what| problem(format!("`{command}`: {what}"))),
            Self::Keyring => from_keyring(profile, key).map_err(problem),
        }
    }

    /// Where the value is, in words.
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

/// `~/` as the home folder.
fn home(path: &str) -> String {
    match (path.strip_prefix("~/"), env::var("HOME")) {
        (Some(rest), Ok(home)) => format!("{home}/{rest}"),
        _ => path.to_owned(),
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

/// The first line that a command prints. It may ask on the terminal.
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

/// Puts a secret into the keyring.
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

/// Puts a secret into the keyring.
#[cfg(not(feature = "keyring"))]
pub(super) fn to_keyring(profile: &str, key: &str, _: &str) -> Result<(), String> {
    from_keyring(profile, key).map(|_| ())
}
