//! Runs the program against a server on the loopback interface.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use conformance::document::specs::Spec;
use conformance::wire::connect::{self, SECRET, USER};
use conformance::wire::exchange::{Answer, Seen};
use conformance::wire::server::Server;
use tempfile::TempDir;

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ran {
    /// The exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

/// A backend's server, and a folder of its own for configuration and files.
pub(crate) struct Place {
    /// The backend.
    pub(crate) backend: &'static str,
    /// Its document.
    pub(crate) spec: Spec,
    /// What stands in its place.
    pub(crate) server: Server,
    /// A folder of the test's own.
    pub(crate) folder: TempDir,
}

impl Place {
    /// Starts the server of a backend.
    pub(crate) fn new(backend: &'static str) -> Self {
        let spec = Spec::read(backend).unwrap();
        let server = Server::with_login(connect::login);
        Self { backend, spec, server, folder: tempfile::tempdir().unwrap() }
    }

    /// The base URL of the API.
    pub(crate) fn url(&self) -> String {
        format!("{}{}", self.server.url(), self.spec.base_path())
    }

    /// Answers everything with this JSON.
    pub(crate) fn answers(&self, status: u16, json: &serde_json::Value) {
        self.server.answer(Answer::new(status).json(json));
    }

    /// The program with the credentials of the environment and no configuration.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = program(self.folder.path());
        command.arg(self.backend).args(words).envs(self.credentials());
        command
    }

    /// The environment variables of the SDK.
    pub(crate) fn credentials(&self) -> Vec<(&'static str, String)> {
        let (user, secret) = (USER.to_owned(), SECRET.to_owned());
        match self.backend {
            "nc2" => vec![("NC2_BASE_URL", self.url()), ("NC2_KEY_ID", user), ("NC2_API_KEY", secret)],
            "cloudify" => {
                vec![
                    ("CLOUDIFY_HOST", self.url()),
                    ("CLOUDIFY_USERNAME", user),
                    ("CLOUDIFY_PASSWORD", secret),
                    // Every operation is called, those that no one version has together too.
                    ("CLOUDIFY_VERSION", "any".to_owned()),
                ]
            }
            "frame" => {
                vec![
                    ("FRAME_BASE_URL", self.url()),
                    ("FRAME_CLIENT_ID", user),
                    ("FRAME_CLIENT_SECRET", secret),
                ]
            }
            _ => vec![("NANO_URL", self.url()), ("NANO_USER", user), ("NANO_PASSWORD", secret)],
        }
    }

    /// Runs the program.
    pub(crate) fn run(&self, words: &[&str]) -> Ran {
        run(self.command(words), "")
    }

    /// Runs the program with something on standard input.
    pub(crate) fn run_with(&self, words: &[&str], input: &str) -> Ran {
        run(self.command(words), input)
    }

    /// What arrived since the last time, logins excepted.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.server.seen()
    }
}

/// The program without anything of this machine's environment.
pub(crate) fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cloudmgr"));
    command.env_clear().env("CLOUDMGR_CONFIG", folder.join("config.toml"));
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command
}

/// Runs a command to its end.
pub(crate) fn run(mut command: Command, input: &str) -> Ran {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A program that does not read its input closes it.
    _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
