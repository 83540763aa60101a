//! The commands that the book shows exist, with the flags that it gives them, and its console blocks are run: they print
//! what is shown. With `UPDATE=1` the pages are written anew.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use cloudmgr_testkit::{Server, facts, json};

use crate::program::{program, run};

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
        let help = (2..=3).rev().find_map(|depth| {
            let mut cloudmgr = program(folder.path());
            cloudmgr.args(words.iter().take(depth)).arg("--help");
            let ran = run(cloudmgr, "");
            (ran.code == 0 && ran.out.contains("Usage: cloudmgr")).then_some(ran.out)
        });
        let help = help.unwrap_or_else(|| panic!("no such command: {command}"));
        for flag in words.iter().filter(|word| word.starts_with("--")) {
            assert!(help.contains(*flag), "{command}: no {flag}");
        }
    }
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

    fn environment(&self) -> [(&'static str, String); 13] {
        let text = |text: &str| text.to_owned();
        [
            ("NC2_BASE_URL", self.nc2.listen()),
            ("NC2_KEY_ID", text("user")),
            ("NC2_API_KEY", text("secret")),
            ("CLOUDIFY_HOST", self.cloudify.listen()),
            ("CLOUDIFY_USERNAME", text("user")),
            ("CLOUDIFY_PASSWORD", text("secret")),
            ("CLOUDIFY_VERSION", text("5.1.0")),
            ("FRAME_BASE_URL", self.frame.listen()),
            ("FRAME_CLIENT_ID", text("user")),
            ("FRAME_CLIENT_SECRET", text("secret")),
            ("NANO_URL", self.nano.listen()),
            ("NANO_USER", text("user")),
            ("NANO_PASSWORD", text("secret")),
        ]
    }
}

/// A console block with the output of each of its commands as it is now.
fn played(block: &str, environment: &[(&'static str, String)], folder: &Path) -> String {
    let started = |words: &[&str]| {
        let mut cloudmgr = program(folder);
        cloudmgr.args(words).envs(environment.iter().cloned()).current_dir(folder);
        run(cloudmgr, "")
    };
    let play = |line: &str| {
        let mut words: Vec<&str> = line.split(' ').collect();
        // What is printed on a terminal; in a pipe a table is tabs.
        if !words.contains(&"-o") && started(&[&words[..], &["--help"]].concat()).out.contains("-o, --output")
        {
            words.extend(["-o", "table"]);
        }
        let ran = started(&words);
        assert_eq!(ran.code, 0, "{line}: {ran:?}");
        format!("$ cloudmgr {line}\n{}{}", ran.err, ran.out)
    };
    block.lines().filter_map(|line| line.strip_prefix("$ cloudmgr ")).map(play).collect()
}

#[test]
fn the_console_blocks_of_the_book_show_what_the_program_prints() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("web")).unwrap();
    fs::write(folder.path().join("web/blueprint.yaml"), "tosca_definitions_version: cloudify_dsl_1_3\n")
        .unwrap();
    fs::write(folder.path().join("base.qcow2"), "an image").unwrap();
    let guests = include_str!("guests.yaml");
    fs::write(folder.path().join("guests.yaml"), guests).unwrap();
    let backends = Backends::new();
    let environment = backends.environment();
    let mut blocks = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let mut now = String::new();
        for (index, part) in text.split("```").enumerate() {
            now.push_str(if index == 0 { "" } else { "```" });
            match part.strip_prefix("console\n").filter(|_| index % 2 == 1) {
                Some(block) => {
                    blocks += 1;
                    now.push_str("console\n");
                    now.push_str(&played(block, &environment, folder.path()));
                }
                None => now.push_str(part),
            }
        }
        if env::var_os("UPDATE").is_some() {
            fs::write(&page, now).unwrap();
        } else {
            assert_eq!(text, now, "{}: UPDATE=1 writes it anew", page.display());
        }
    }
    assert!(blocks >= 5);
}
