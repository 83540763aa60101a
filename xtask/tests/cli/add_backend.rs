//! CONTRIBUTING's "Add a backend", run as it is written in a copy of the workspace.
//!
//! Where `WILD_DIR` is set, the document is the one that CONTRIBUTING names, and all others of that folder are added
//! beside it; else it is the small one of codegen's tests. One backend, or three, are called against a server on loopback.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo::cargo;
use crate::support::answer;

/// A backend that is called once.
struct Called {
    /// The document.
    file: &'static str,
    /// Its name.
    name: &'static str,
    /// `--auth`.
    auth: &'static str,
    /// The setter of the credentials.
    setter: &'static str,
    /// The call.
    call: &'static str,
    /// What the server answers, as JSON.
    body: &'static str,
    /// What must have arrived.
    request: &'static str,
    /// The header of the credentials.
    header: &'static str,
    /// What the answer must show.
    shown: &'static str,
    /// A call that sends a form.
    form: Option<Sent>,
}

/// A call whose response has no payload.
struct Sent {
    /// The call.
    call: &'static str,
    /// The body that must have arrived.
    body: &'static str,
}

/// The small one of our own, under the name that CONTRIBUTING uses.
const OWN: Called = Called {
    file: "workshop.yaml",
    name: "nomad",
    auth: "header",
    setter: r#".token("a-token")"#,
    call: r#"tool_racks().get("r1")"#,
    body: r#"{"id": "c8c1b3b1-1b1b-4c4c-8d8d-000000000001", "name": "left wall", "state": "open", "new": 1}"#,
    request: "GET /racks/r1 HTTP/1.1",
    header: "x-workshop-key: a-token",
    shown: r#"name: "left wall""#,
    form: Some(Sent {
        call: r#"login().create(nomad_sdk::types::CreateLoginForm::new("a&b", "p q").roles(["guest", "smith"]))"#,
        body: "user=a%26b&password=p+q&roles=guest&roles=smith",
    }),
};

/// Of the documents that others wrote: a middle one, a small one and a large one.
const WILD: [Called; 3] = [
    Called {
        file: "nomad.yaml",
        name: "nomad",
        auth: "header",
        setter: r#".token("a-token")"#,
        call: "jobs().list()",
        body: r#"[{"ID": "cache", "Status": "running", "New": {}}]"#,
        request: "GET /jobs HTTP/1.1",
        header: "x-nomad-token: a-token",
        shown: r#"id: Some("cache")"#,
        form: None,
    },
    Called {
        file: "museum.yaml",
        name: "museum",
        auth: "basic",
        setter: r#".login("user", "secret")"#,
        call: "events().list_special()",
        body: r#"[{"name": "Sasquatch", "location": "Hall", "eventDescription": "d", "dates": ["2026-01-02"], "price": 4}]"#,
        request: "GET /special-events HTTP/1.1",
        header: "authorization: Basic dXNlcjpzZWNyZXQ=",
        shown: r#"name: "Sasquatch""#,
        form: None,
    },
    Called {
        file: "hcloud.json",
        name: "hcloud",
        auth: "bearer",
        setter: r#".token("a-token")"#,
        call: "ssh_keys().get(42)",
        body: r#"{"ssh_key": {"id": 42, "name": "mine", "fingerprint": "f", "public_key": "p", "labels": {}, "created": "2026-01-02T03:04:05Z"}}"#,
        request: "GET /ssh_keys/42 HTTP/1.1",
        header: "authorization: Bearer a-token",
        shown: r#"name: "mine""#,
        form: None,
    },
];

#[test]
fn the_commands_of_contributing_add_a_backend_that_compiles_and_answers() {
    let copy = Copy::of_the_workspace();
    let wild = env::var_os("WILD_DIR").map(PathBuf::from);
    let (folder, called) = match &wild {
        Some(folder) => (folder.clone(), WILD.as_slice()),
        None => (workspace().join("codegen/tests/import"), std::slice::from_ref(&OWN)),
    };
    copy.add_as_described(&folder, &called[0]);
    for more in &called[1..] {
        copy.add(&folder.join(more.file), more.name, more.auth);
    }
    for name in called.iter().map(|called| called.name) {
        copy.run(&format!("cargo xtask lint {name}"));
        copy.run(&format!("cargo xtask coverage {name}"));
        copy.run(&format!("cargo xtask regenerate {name} --check"));
    }
    copy.run(&format!("cargo check -p cloudmgr --no-default-features --features {}", called[0].name));
    copy.call(called);
    if let Some(folder) = wild {
        copy.add_all(&folder, called);
        // The entries in the tests, which take the SDKs of all backends to compile.
        copy.run("cargo check -p conformance");
    }
}

/// The commands of the section, as they are written.
fn contributing() -> Vec<String> {
    let text = fs::read_to_string(workspace().join("CONTRIBUTING.md")).unwrap();
    let section = text.split("\n## Add a backend\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let commands: Vec<String> =
        section.lines().filter_map(|line| line.trim().strip_prefix("$ ")).map(str::to_owned).collect();
    assert_eq!(commands.len(), 4, "import, new, regenerate, check: {commands:?}");
    commands
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The target directory of the tests.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// A copy of the workspace that stays from one run to the next, so that little of it is compiled again.
struct Copy {
    root: PathBuf,
}

impl Copy {
    fn of_the_workspace() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("add_backend");
        let wanted = files(workspace());
        let present = if root.exists() { files(&root) } else { BTreeSet::new() };
        for gone in present.difference(&wanted) {
            fs::remove_file(root.join(gone)).unwrap();
        }
        let copy = Self { root };
        wanted.iter().for_each(|file| copy.refresh(file));
        remove_empty(&copy.root);
        copy
    }

    /// Copies a file, unless it is there as it is: Cargo would compile it again.
    fn refresh(&self, file: &Path) {
        let (mut from, to) = (fs::read(workspace().join(file)).unwrap(), self.root.join(file));
        if file == Path::new("Cargo.toml") {
            from = versioned(&String::from_utf8(from).unwrap()).into_bytes();
        }
        if fs::read(&to).ok().as_ref() != Some(&from) {
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, from).unwrap();
        }
    }

    /// Runs a command line as it stands in CONTRIBUTING; it must succeed without a warning.
    fn run(&self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(words[0], "cargo", "{line}");
        let command = match words.as_slice() {
            ["cargo", "xtask", rest @ ..] => {
                let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
                command.args(rest).env("XTASK_ROOT", &self.root);
                command
            }
            _ => self.cargo(&words[1..]),
        };
        let answer = answer(command);
        assert_eq!(answer.code, 0, "{line}: {answer:?}");
        assert!(!answer.stderr.contains("warning"), "{line}: {}", answer.stderr);
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo();
        command.args(arguments).arg("--offline").current_dir(&self.root).env("CARGO_TARGET_DIR", target());
        command
    }

    /// Adds a backend by the commands of CONTRIBUTING.
    fn add_as_described(&self, folder: &Path, called: &Called) {
        let file = folder.join(called.file);
        for command in contributing() {
            self.run(&command.replace("nomad.yaml", file.to_str().unwrap()));
        }
    }

    fn add(&self, file: &Path, name: &str, auth: &str) {
        self.run(&format!("cargo xtask import {} {name}", file.display()));
        self.run(&format!("cargo xtask new {name} --auth {auth}"));
        self.run(&format!("cargo xtask regenerate {name}"));
    }

    /// Adds a backend for every other document of a folder; all of them compile without a warning.
    fn add_all(&self, folder: &Path, called: &[Called]) {
        let mut packages = String::new();
        for entry in fs::read_dir(folder).unwrap() {
            let file = entry.unwrap().path();
            let name = file.file_stem().unwrap().to_str().unwrap().replace('-', "_");
            let is_document = file.extension().is_some_and(|end| end == "json" || end == "yaml");
            if !is_document || called.iter().any(|called| called.name == name) {
                continue;
            }
            self.run(&format!("cargo xtask import {} {name}", file.display()));
            self.run(&format!("cargo xtask new {name} --auth {}", self.auth(&name)));
            self.run(&format!("cargo xtask regenerate {name}"));
            packages += &format!(" -p {}-sdk", name.replace('_', "-"));
        }
        self.run(&format!("cargo check{packages}"));
    }

    /// How a client of a document's backend logs in, as `new` says when it is not told.
    fn auth(&self, name: &str) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["new", name]).env("XTASK_ROOT", &self.root);
        let refusal = answer(command).refusal().to_owned();
        refusal.split('`').nth(1).unwrap().to_owned()
    }

    /// Calls each backend once against a server that answers with its body.
    fn call(&self, called: &[Called]) {
        let folder = self.root.join("crates/called");
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(folder.join("Cargo.toml"), manifest(called)).unwrap();
        fs::write(folder.join("src/main.rs"), program(called)).unwrap();
        // With the features of the whole workspace, so that its dependencies are those that were built for the tests.
        let built = answer(self.cargo(&["build", "--quiet", "--workspace", "--bin", "called"]));
        assert_eq!((built.code, built.stderr.as_str()), (0, ""), "{built:?}");
        let answer = answer(Command::new(target().join("debug/called")));
        assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
        called.iter().for_each(|called| called.has_answered(&answer.stdout));
    }
}

impl Called {
    /// What was sent and what was answered are in the output.
    fn has_answered(&self, output: &str) {
        let Called { name, request, header, shown, form, .. } = self;
        let made = format!("{name} in process: true");
        for part in [request, header, shown, &made.as_str()] {
            assert!(output.contains(*part), "{name}: {part} in {output}");
        }
        if let Some(Sent { body, .. }) = form {
            let body = sorted(body);
            assert!(output.lines().any(|line| sorted(line) == body), "{name}: {output}");
        }
    }
}

/// The pairs of a form: their order depends on a feature of serde_json.
fn sorted(form: &str) -> Vec<&str> {
    let mut pairs: Vec<&str> = form.split('&').collect();
    pairs.sort_unstable();
    pairs
}

fn manifest(called: &[Called]) -> String {
    let sdks: String = called
        .iter()
        .map(|Called { name, .. }| {
            format!("{name}-sdk = {{ path = \"../{name}\", features = [\"testing\"] }}\n")
        })
        .collect();
    format!(
        "[package]\nname = \"called\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n{sdks}\
         tokio = {{ version = \"1\", features = [\"rt\", \"net\", \"time\"] }}\n"
    )
}

fn program(called: &[Called]) -> String {
    let calls: String = called
        .iter()
        .map(|Called { name, setter, call, body, form, .. }| {
            let posted = form.as_ref().map_or_else(String::new, |form| {
                format!(
                    "        let client = {name}_sdk::Client::builder().base_url(serve(\"{{}}\")).no_proxy(){setter}.build()?;\n        \
                     client.{}.send().await?;\n",
                    form.call
                )
            });
            posted + &format!(
                "        let client = {name}_sdk::Client::builder().base_url(serve({body:?})).no_proxy(){setter}.build()?;\n        \
                 println!(\"{{:?}}\", client.{call}.send().await?);\n        \
                 let (client, server) = {name}_sdk::testing::server();\n        \
                 server.on(client.{call}).succeeds();\n        \
                 println!(\"{name} in process: {{}}\", client.{call}.send().await.is_ok());\n"
            )
        })
        .collect();
    PROGRAM.replace("        // The calls.\n", &calls)
}

/// Serves one answer and prints what arrived.
const PROGRAM: &str = r#"use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread;

fn serve(body: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let lines = reader.by_ref().lines();
        let head: Vec<String> = lines.map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
        let length = |line: &String| line.strip_prefix("content-length: ").and_then(|length| length.parse().ok());
        let mut sent = vec![0; head.iter().find_map(length).unwrap_or(0)];
        reader.read_exact(&mut sent).unwrap();
        println!("{}\n{}", head.join("\n"), String::from_utf8_lossy(&sent));
        let length = body.len();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n");
        stream.write_all((head + body).as_bytes()).unwrap();
    });
    format!("http://{address}")
}

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        // The calls.
        Ok(())
    })
}
"#;

/// The manifest with a version of its own. What both workspaces depend on is compiled once, in the target folder that they
/// share; two packages of one name and version in it would be taken for one.
fn versioned(manifest: &str) -> String {
    let (head, rest) = manifest.split_once("[workspace.package]\nversion = \"").unwrap();
    let (version, rest) = rest.split_once('"').unwrap();
    let (minor, _) = version.rsplit_once('.').unwrap();
    format!("{head}[workspace.package]\nversion = \"{minor}.9999\"{rest}")
}

/// Every file of a workspace, what is built and what Git keeps excepted.
fn files(root: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![root.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
            match path.is_dir() {
                true if name == "target" || name == ".git" => {}
                true => waiting.push(path),
                false if name == ".git" => {}
                false => drop(found.insert(path.strip_prefix(root).unwrap().to_path_buf())),
            }
        }
    }
    found
}

/// Removes the folders that nothing is in, such as that of a backend which an earlier run made.
fn remove_empty(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            remove_empty(&path);
            let _ = fs::remove_dir(&path);
        }
    }
}
