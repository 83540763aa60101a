//! Runs the program against a server on the loopback interface.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cloudmgr_facts as facts;
use conformance::document::operation::Operation;
use conformance::document::specs::Spec;
use conformance::wire::connect::{self, SECRET, USER};
use conformance::wire::exchange::{Answer, Seen};
use conformance::wire::server::Server;
use serde_json::Value;
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
    /// The server that replaces the backend.
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
    pub(crate) fn answers(&self, status: u16, json: &Value) {
        self.server.answer(Answer::new(status).json(json));
    }

    /// The program with the credentials of the environment and no configuration.
    pub(crate) fn command(&self, words: &[impl AsRef<OsStr>]) -> Command {
        let mut command = program(self.folder.path());
        command.arg(self.backend).args(words).envs(self.credentials());
        command
    }

    /// The environment variables of the SDK.
    pub(crate) fn credentials(&self) -> Vec<(&'static str, String)> {
        let names = match self.backend {
            "nc2" => ["NC2_BASE_URL", "NC2_KEY_ID", "NC2_API_KEY"],
            "cloudify" => ["CLOUDIFY_HOST", "CLOUDIFY_USERNAME", "CLOUDIFY_PASSWORD"],
            "frame" => ["FRAME_BASE_URL", "FRAME_CLIENT_ID", "FRAME_CLIENT_SECRET"],
            _ => ["NANO_URL", "NANO_USER", "NANO_PASSWORD"],
        };
        let values = [self.url(), USER.to_owned(), SECRET.to_owned()];
        // Every operation is called, those that no one version has together too.
        let version = (self.backend == "cloudify").then(|| ("CLOUDIFY_VERSION", "any".to_owned()));
        names.into_iter().zip(values).chain(version).collect()
    }

    /// Runs the program.
    pub(crate) fn run(&self, words: &[impl AsRef<OsStr>]) -> Ran {
        self.run_with(words, "")
    }

    /// Runs the program with something on standard input.
    pub(crate) fn run_with(&self, words: &[impl AsRef<OsStr>], input: &str) -> Ran {
        run(&mut self.command(words), input)
    }

    /// An operation of the document.
    pub(crate) fn document(&self, operation: &facts::Operation) -> Operation<'_> {
        self.spec.operations().into_iter().find(|other| other.id == operation.id).unwrap()
    }

    /// A file in the folder.
    pub(crate) fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, contents).unwrap();
        path
    }

    /// The JSON of the first request since the last time.
    pub(crate) fn sent(&self) -> Value {
        serde_json::from_slice(self.seen()[0].body()).unwrap()
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
pub(crate) fn run(command: &mut Command, input: &str) -> Ran {
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
