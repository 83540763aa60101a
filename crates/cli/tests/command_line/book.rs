//! The commands that the book shows exist, with the flags that it gives them.

use std::fs;
use std::path::Path;

use crate::program::{program, run};

/// The commands of the book: lines of console blocks, and cells of tables that begin with a backend's command.
fn shown() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/book/src");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages: Vec<String> =
        files.filter(|path| path.is_file()).map(|page| fs::read_to_string(page).unwrap()).collect();
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
