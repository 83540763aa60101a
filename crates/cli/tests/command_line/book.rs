//! The commands that the book shows exist, with the flags that it gives them, and its console blocks are run: they print
//! what is shown. With `UPDATE=1` the pages are written anew.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use cloudmgr_testkit::{Server, facts, json};
use tempfile::TempDir;

use crate::program::{Ran, program, run};

/// The pages of the book.
fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/book/src");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_file()).collect()
}

/// The commands of the book: lines of console blocks, and cells of tables that begin with a backend's command.
fn shown() -> Vec<String> {
    let pages: Vec<String> = pages().iter().map(|page| fs::read_to_string(page).unwrap()).collect();
    let lines = pages.iter().flat_map(|page| page.lines());
    let typed = lines.clone().filter_map(|line| line.strip_prefix("$ cloudmgr ").map(str::to_owned));
    // `cfy` is in the first column of its table, the command in the second.
    let cells = lines.filter(|line| line.starts_with("| `") && line.matches(" | `").count() == 2);
    let cells = cells.filter_map(|line| line.split(" | ").nth(1)).map(|cell| cell.trim_matches('`'));
    let cells = cells.filter(|cell| !cell.contains(['(', '…']) && !cell.starts_with("login"));
    typed.chain(cells.map(|cell| format!("cloudify {cell}"))).collect()
}

#[test]
fn every_command_of_the_book_exists_and_has_its_flags() {
    let folder = tempfile::tempdir().unwrap();
    let commands = shown();
    assert!(commands.len() > 20, "{commands:?}");
    for command in commands {
        let words: Vec<&str> = command.split(' ').collect();
        let help = (2..=3).rev().find_map(|depth| help(folder.path(), &words[..depth.min(words.len())]));
        let help = help.unwrap_or_else(|| panic!("no such command: {command}"));
        for flag in words.iter().filter(|word| word.starts_with("--")) {
            assert!(help.contains(*flag), "{command}: no {flag}");
        }
    }
}

/// The help of a command, if there is such a command.
fn help(folder: &Path, words: &[&str]) -> Option<String> {
    let ran = run(program(folder).args(words).arg("--help"), "");
    (ran.code == 0 && ran.out.contains("Usage: cloudmgr")).then_some(ran.out)
}

/// The backends of the pages, each on a port of its own.
struct Backends {
    nc2: Server,
    cloudify: Server,
    frame: Server,
    nano: Server,
}

impl Backends {
    fn new() -> Self {
        let backends = Self {
            nc2: Server::new(&facts::nc2::BACKEND),
            cloudify: Server::new(&facts::cloudify::BACKEND),
            frame: Server::new(&facts::frame::BACKEND),
            nano: Server::new(&facts::nano::BACKEND),
        };
        backends.answer();
        backends
    }

    /// What the commands of the pages need.
    fn answer(&self) {
        self.answer_nc2();
        self.answer_cloudify();
        self.answer_frame();
        self.nano.on_operation("sessions_create").answers(json!({"timeout": 180}));
        self.nano.on_operation("batches_create_guests").answers(json!({"id": "b-17"}));
        self.nano.on_operation("batches_get_create").items([
            json!({"name": "ops.web_0", "id": "d66c63bb", "status": "created", "progress": 100}),
            json!({"name": "ops.web_1", "id": "7e35719b", "status": "fail", "error": "not enough space"}),
        ]);
        self.nano.on_operation("disk_images_upload").succeeds();
    }

    fn answer_nc2(&self) {
        self.nc2.on_operation("clusters_list").items([
            json!({"name": "berlin", "status": "running"}),
            json!({"name": "lisbon", "status": "hibernated"}),
        ]);
        let task = |status: &str| json!({"id": "9f0e0000-0000-4000-8000-000000000001", "status": status});
        self.nc2.on_operation("clusters_hibernate").answers(task("running"));
        self.nc2.on_operation("tasks_get").answers(task("done"));
    }

    fn answer_cloudify(&self) {
        let created_at = "2026-01-02T03:04:05.000Z";
        let answers = |operation: &str, payload| _ = self.cloudify.on_operation(operation).answers(payload);
        self.cloudify.on_operation("tokens_create").succeeds();
        answers("blueprints_upload", json!({"id": "web", "created_at": created_at}));
        answers("deployments_create", json!({"id": "web", "blueprint_id": "web", "created_at": created_at}));
        let execution = |status: &str| json!({"id": "e-17", "status": status, "deployment_id": "web", "workflow_id": "install", "created_at": created_at});
        answers("executions_start", execution("started"));
        answers("executions_get", execution("terminated"));
        let event = |message: &str| json!({"message": message, "reported_timestamp": created_at});
        let messages = ["Starting 'install' workflow execution", "'install' workflow execution succeeded"];
        self.cloudify.on_operation("events_list").items(messages.map(event));
    }

    fn answer_frame(&self) {
        let usage = json!({
            "datacenter_id": "gateway-prod.1", "hours_used": 36, "instance_type_id": "gateway-prod.3152",
            "server_type": "production", "time": 1_711_929_600_000_i64,
        });
        let account = json!({"account_external_id": "gateway-prod.35917", "usage": [usage]});
        self.frame.on_operation("organizations_get_usage").answers(json!({"data": [account], "total": 36}));
        let entry = json!({
            "id": "1", "kind": "session_started", "inserted_at": "2024-04-01T08:00:00Z", "user_email": "user@example.com",
        });
        self.frame.on_operation("organizations_list_audit_trails").items([entry]);
    }

    fn environment(&self) -> Vec<(&'static str, String)> {
        let servers = [
            ("NC2_BASE_URL", &self.nc2),
            ("CLOUDIFY_HOST", &self.cloudify),
            ("FRAME_BASE_URL", &self.frame),
            ("NANO_URL", &self.nano),
        ];
        let urls = servers.into_iter().map(|(variable, server)| (variable, server.listen()));
        urls.chain(CREDENTIALS.map(|(variable, value)| (variable, value.to_owned()))).collect()
    }
}

const CREDENTIALS: [(&str, &str); 9] = [
    ("NC2_KEY_ID", "user"),
    ("NC2_API_KEY", "secret"),
    ("CLOUDIFY_USERNAME", "user"),
    ("CLOUDIFY_PASSWORD", "secret"),
    ("CLOUDIFY_VERSION", "5.1.0"),
    ("FRAME_CLIENT_ID", "user"),
    ("FRAME_CLIENT_SECRET", "secret"),
    ("NANO_USER", "user"),
    ("NANO_PASSWORD", "secret"),
];

/// The program in the folder of the pages, with a server for each backend.
struct Shell {
    folder: TempDir,
    environment: Vec<(&'static str, String)>,
    _backends: Backends,
}

impl Shell {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        fs::create_dir(folder.path().join("web")).unwrap();
        write("web/blueprint.yaml", "tosca_definitions_version: cloudify_dsl_1_3\n");
        write("base.qcow2", "an image");
        write("guests.yaml", include_str!("guests.yaml"));
        let backends = Backends::new();
        Self { folder, environment: backends.environment(), _backends: backends }
    }

    fn run(&self, words: &[&str]) -> Ran {
        let mut cloudmgr = program(self.folder.path());
        run(cloudmgr.args(words).envs(self.environment.iter().cloned()).current_dir(&self.folder), "")
    }

    /// A command with the output that it has now.
    fn played(&self, line: &str) -> String {
        let mut words: Vec<&str> = line.split(' ').collect();
        // What is printed on a terminal; in a pipe a table is tabs.
        let has_format = || self.run(&[&words[..], &["--help"]].concat()).out.contains("-o, --output");
        if !words.contains(&"-o") && has_format() {
            words.extend(["-o", "table"]);
        }
        let ran = self.run(&words);
        assert_eq!(ran.code, 0, "{line}: {ran:?}");
        format!("$ cloudmgr {line}\n{}{}", ran.err, ran.out)
    }

    /// The parts of a page between fences, with its console blocks played, and the number of these.
    fn page(&self, text: &str) -> (String, usize) {
        let mut blocks = 0;
        let parts = text.split("```").enumerate().map(|(index, part)| {
            let block = part.strip_prefix("console\n").filter(|_| index % 2 == 1);
            let Some(block) = block else { return part.to_owned() };
            blocks += 1;
            let commands = block.lines().filter_map(|line| line.strip_prefix("$ cloudmgr "));
            format!("console\n{}", commands.map(|line| self.played(line)).collect::<String>())
        });
        (parts.collect::<Vec<_>>().join("```"), blocks)
    }
}

#[test]
fn the_console_blocks_of_the_book_show_what_the_program_prints() {
    let shell = Shell::new();
    let mut blocks = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let (now, count) = shell.page(&text);
        blocks += count;
        if env::var_os("UPDATE").is_some() {
            fs::write(&page, now).unwrap();
        } else {
            assert_eq!(text, now, "{}: UPDATE=1 writes it anew", page.display());
        }
    }
    assert!(blocks >= 5);
}
