//! At a terminal: questions, and ^C.
#![cfg(unix)]

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use conformance::wire::exchange::Answer;
use serde_json::json;

use crate::program::Place;

/// A program at a terminal of its own.
struct Session {
    pty: pty_process::blocking::Pty,
    child: std::process::Child,
    shown: String,
}

impl Session {
    fn start(place: &Place, words: &[&str]) -> Self {
        let (pty, pts) = pty_process::blocking::open().unwrap();
        let mut command = pty_process::blocking::Command::new(env!("CARGO_BIN_EXE_cloudmgr"))
            .arg(place.backend)
            .args(words)
            .env_clear()
            .env("CLOUDMGR_CONFIG", place.folder.path().join("config.toml"));
        for (name, value) in place.credentials() {
            command = command.env(name, value);
        }
        let child = command.spawn(pts).unwrap();
        Self { pty, child, shown: String::new() }
    }

    /// Reads until this is on the screen.
    fn until(&mut self, text: &str) {
        let begun = Instant::now();
        let mut buffer = [0; 4096];
        while !self.shown.contains(text) {
            assert!(begun.elapsed() < Duration::from_secs(60), "no {text:?} in {:?}", self.shown);
            match self.pty.read(&mut buffer) {
                Ok(count) => self.shown.push_str(&String::from_utf8_lossy(&buffer[..count])),
                Err(error) => panic!("{error}: no {text:?} in {:?}", self.shown),
            }
        }
    }

    fn types(&mut self, keys: &str) {
        self.pty.write_all(keys.as_bytes()).unwrap();
    }

    /// Reads to the end; the exit code.
    fn end(mut self) -> (i32, String) {
        let mut buffer = [0; 4096];
        // A terminal whose program is gone ends with an error.
        while let Ok(count @ 1..) = self.pty.read(&mut buffer) {
            self.shown.push_str(&String::from_utf8_lossy(&buffer[..count]));
        }
        (self.child.wait().unwrap().code().unwrap_or(-1), self.shown)
    }
}

#[test]
fn ctrl_c_in_a_wait_is_130_and_tells_how_to_go_on() {
    let place = Place::new("nc2");
    place.answers(200, &json!({"data": {"id": "t1", "status": "running"}}));
    let id = "7d3c51a4-0000-4000-8000-000000000001";
    let mut session = Session::start(&place, &["clusters", "hibernate", id, "--wait", "--every", "60s"]);
    session.until("running");
    session.types("\u{3}");
    let (code, shown) = session.end();
    assert_eq!(code, 130, "{shown}");
    assert!(shown.contains("hint: it continues; wait for it with: cloudmgr nc2 tasks wait t1"), "{shown}");
}

#[test]
fn ctrl_c_in_a_call_is_130() {
    let place = Place::new("nc2");
    place.server.handle(|_| {
        std::thread::sleep(Duration::from_secs(2));
        Answer::new(200).json(&json!({"data": []}))
    });
    let mut session = Session::start(&place, &["tasks", "wait", "t1"]);
    session.until("waiting");
    session.types("\u{3}");
    assert_eq!(session.end().0, 130);
}

#[test]
fn a_destructive_call_is_asked_about_by_name_and_only_yes_sends_it() {
    for (answer, code, deletes) in [("n\r", 2, 0), ("\r", 2, 0), ("yes\r", 0, 1)] {
        let place = Place::new("cloudify");
        place.answers(200, &json!({"id": "web", "name": "the web", "blueprint_id": "b"}));
        let mut session = Session::start(&place, &["deployments", "delete", "web"]);
        session.until("Go on? [y/N]");
        session.types(answer);
        let (ended, shown) = session.end();
        assert_eq!(ended, code, "{shown}");
        for part in ["web (the web)", "credentials of the environment"] {
            assert!(shown.contains(part), "{shown}");
        }
        let seen = place.seen();
        assert_eq!(seen.iter().filter(|seen| seen.method() == "DELETE").count(), deletes, "{shown}");
    }
}

#[test]
fn ctrl_c_at_a_question_is_130_and_sends_nothing() {
    let place = Place::new("cloudify");
    place.answers(200, &json!({"id": "web"}));
    let mut session = Session::start(&place, &["deployments", "delete", "web"]);
    session.until("Go on? [y/N]");
    session.types("\u{3}");
    let (code, shown) = session.end();
    assert_eq!(code, 130, "{shown}");
    assert!(place.seen().iter().all(|seen| seen.method() != "DELETE"), "{shown}");
}

#[test]
fn a_delete_by_path_is_asked_about_too() {
    for (answer, code, deletes) in [("n\r", 2, 0), ("y\r", 0, 1)] {
        let place = Place::new("nc2");
        place.server.answer(Answer::new(204));
        let mut session = Session::start(&place, &["api", "delete", "/clusters/c1"]);
        session.until("Go on? [y/N]");
        session.types(answer);
        let (ended, shown) = session.end();
        assert_eq!((ended, place.seen().len()), (code, deletes), "{shown}");
        assert!(shown.contains("DELETE /clusters/c1"), "{shown}");
    }
}

#[test]
fn a_terminal_gets_a_table() {
    let place = Place::new("nc2");
    place.answers(200, &json!({"data": [{"id": "c1", "name": "berlin"}]}));
    let (code, shown) = Session::start(&place, &["clusters", "list", "--columns", "id,name"]).end();
    assert_eq!((code, shown.as_str()), (0, "id  name\r\nc1  berlin\r\n"));
}
