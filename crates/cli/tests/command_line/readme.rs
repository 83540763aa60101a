//! The README shows what the program prints: each of its lines is run.

use std::sync::atomic::{AtomicUsize, Ordering};

use conformance::wire::exchange::{Answer, Seen};
use serde_json::{Value, json};

use crate::program::{Place, Ran};

/// The first console block of the README, as commands with what they print.
fn shown() -> Vec<(Vec<String>, String)> {
    let readme = include_str!("../../README.md");
    let block = readme.split("```console\n").nth(1).unwrap().split("```").next().unwrap();
    let commands = block.split("$ cloudmgr nc2 ").skip(1);
    let command = |text: &str| {
        let (words, output) = text.split_once('\n').unwrap();
        (split(words), output.to_owned())
    };
    commands.map(command).collect()
}

/// The words of a line, in which single quotes hold spaces.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (index, part) in line.split('\'').enumerate() {
        match index % 2 {
            1 => words.push(part.to_owned()),
            _ => words.extend(part.split_whitespace().map(str::to_owned)),
        }
    }
    words
}

/// The server of the README: two clusters, and a task that ends at the second poll.
fn respond(seen: &Seen, polls: &AtomicUsize) -> Answer {
    let task = |status: &str| Answer::new(200).json(&json!({"data": {"id": "9f0e", "status": status}}));
    match seen.uri().path() {
        path if path.ends_with("/clusters") => Answer::new(200).json(&clusters()),
        path if path.ends_with("/hibernate") => task("pending"),
        path if path.contains("/tasks/") && polls.fetch_add(1, Ordering::Relaxed) == 0 => task("running"),
        path if path.contains("/tasks/") => task("done"),
        _ => Answer::new(404).json(&json!({"errors": [{"message": "no such cluster"}]})),
    }
}

fn clusters() -> Value {
    let cluster = |id: u8, name: &str, status: &str| json!({"id": format!("7d3c51a4-0000-4000-8000-00000000000{id}"), "name": name, "status": status});
    let mut berlin = cluster(1, "berlin", "running");
    berlin["network"] = json!({"vpc": "vpc-0a1b"});
    json!({"data": [berlin, cluster(2, "lisbon", "hibernated")]})
}

#[test]
fn the_readme_shows_what_the_program_prints() {
    let place = Place::new("nc2");
    let polls = AtomicUsize::new(0);
    place.server.handle(move |seen| respond(seen, &polls));
    let commands = shown();
    assert!(commands.len() >= 5);
    for (words, output) in commands {
        let Ran { out, err, .. } = place.run(&words);
        // A terminal shows both; here one of them is always empty, or the last.
        let printed = if err.starts_with("waiting") { format!("{err}{out}") } else { format!("{out}{err}") };
        assert_eq!(printed, output, "{words:?}");
    }
}
