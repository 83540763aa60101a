//! The example programs of the SDK crates do nothing without being asked: `--help` prints the usage, an unknown
//! argument is rejected, and without `--demo` or `--yes` no request is sent.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::env;
use std::fs;
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use conformance::cargo::cargo;

/// The examples that change or create something on a real server.
const CHANGING: [&str; 6] = [
    "three_node_cluster",
    "evening_hibernation",
    "install_blueprint",
    "fleet",
    "create_guest",
    "upload_image",
];

/// The variables with the address of a server.
const ADDRESSES: [&str; 4] = ["NC2_BASE_URL", "CLOUDIFY_HOST", "FRAME_BASE_URL", "NANO_URL"];

/// The variables with credentials, and with names of what is on the server.
const CREDENTIALS: [&str; 10] = [
    "NC2_KEY_ID",
    "NC2_API_KEY",
    "NC2_CLOUD_ACCOUNT_ID",
    "CLOUDIFY_USERNAME",
    "CLOUDIFY_PASSWORD",
    "FRAME_CLIENT_ID",
    "FRAME_CLIENT_SECRET",
    "FRAME_ORGANIZATION_ID",
    "NANO_USER",
    "NANO_PASSWORD",
];

#[test]
fn every_example_program_prints_its_usage_and_sends_nothing() {
    let trap = Trap::new();
    for example in examples() {
        let output = trap.run(&example, &["--help"]);
        assert_eq!(output.status.code(), Some(0), "{example:?}: {output:?}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("Usage:"), "{example:?}: {output:?}");
    }
    trap.is_untouched();
}

#[test]
fn every_example_program_refuses_an_unknown_argument_and_sends_nothing() {
    let trap = Trap::new();
    for example in examples() {
        let output = trap.run(&example, &["--yes", "--no-such-argument"]);
        assert_eq!(output.status.code(), Some(2), "{example:?}: {output:?}");
    }
    trap.is_untouched();
}

#[test]
fn an_example_program_that_changes_a_server_wants_to_be_confirmed() {
    let trap = Trap::new();
    for name in CHANGING {
        let example = example(name);
        let output = trap.run(&example, &[]);
        assert_eq!(output.status.code(), Some(2), "{example:?}: {output:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("--yes"), "{example:?}: {output:?}");
    }
    trap.is_untouched();
}

#[test]
fn the_evening_example_goes_on_where_an_earlier_run_was_stopped() {
    let folder = env::temp_dir().join(format!("evening-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let journal = folder.join("journal.txt");
    // The first cluster was started by an earlier run, which was stopped while waiting.
    let task = "00000000-0000-0000-0000-000000000001";
    fs::write(&journal, format!("{task} {task}\n")).unwrap();
    let example = example("evening_hibernation");
    let output = Command::new(example).args(["--demo", "--journal"]).arg(&journal).output().unwrap();
    let out = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let count = |what: &str| out.matches(what).count();
    assert_eq!((count(": started as task"), count(": hibernated")), (4, 5), "{out}");
    assert!(out.contains("dev-3: skipped") && !out.contains("dev-1: started"), "{out}");
    assert!(!out.contains('\r') && !journal.exists());
    fs::remove_dir_all(&folder).unwrap();
}

/// A server that the environment of the programs points to, and that nothing must connect to.
struct Trap {
    listener: TcpListener,
    url: String,
}

impl Trap {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let url = format!("http://{}/api", listener.local_addr().unwrap());
        Self { listener, url }
    }

    /// Runs a program with credentials for every backend in its environment.
    fn run(&self, program: &Path, arguments: &[&str]) -> Output {
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).current_dir(env::temp_dir());
        command
            .envs(ADDRESSES.map(|name| (name, &self.url)))
            .envs(CREDENTIALS.map(|name| (name, "invented")));
        command.env("NC2_ORGANIZATION_ID", "2f9c1f7e-3a54-4b8e-8a53-0c2f6b1d9e10");
        command.output().unwrap()
    }

    fn is_untouched(&self) {
        let connection = self.listener.accept();
        assert!(
            connection.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock),
            "{connection:?}"
        );
    }
}

/// The compiled example of this name.
fn example(name: &str) -> PathBuf {
    static ALL: LazyLock<Vec<PathBuf>> = LazyLock::new(examples);
    let named = |path: &&PathBuf| path.file_stem().is_some_and(|stem| stem == name);
    ALL.iter().find(named).unwrap().clone()
}

/// The compiled examples of all crates in `crates/`.
fn examples() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let built = build(root);
    let mut names = Vec::new();
    for package in fs::read_dir(root.join("crates")).unwrap() {
        let Ok(files) = fs::read_dir(package.unwrap().path().join("examples")) else { continue };
        for file in files.map(|file| file.unwrap().path()) {
            if file.join("main.rs").is_file() || file.extension().is_some_and(|extension| extension == "rs") {
                names.push(built.join(file.file_stem().unwrap()).with_extension(env::consts::EXE_EXTENSION));
            }
        }
    }
    assert!(names.len() >= CHANGING.len(), "{names:?}");
    names
}

/// Compiles the examples, unless `cargo test --workspace` has done so, and returns their directory.
fn build(root: &Path) -> PathBuf {
    let status =
        cargo().args(["build", "--quiet", "--workspace", "--examples"]).current_dir(root).status().unwrap();
    assert!(status.success());
    let test = env::current_exe().unwrap();
    test.parent().and_then(Path::parent).unwrap().join("examples")
}
