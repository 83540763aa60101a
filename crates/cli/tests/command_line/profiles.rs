//! Profiles: where they are, which one counts, and what they never show.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use conformance::wire::connect::{SECRET, USER};
use serde_json::json;

use crate::program::{Place, Ran, program, run};

/// A Nano server and a configuration.
fn place() -> Place {
    let place = Place::new("nano");
    place.answers(200, &json!({"error_code": 0, "message": "", "data": []}));
    place
}

fn file(place: &Place) -> PathBuf {
    place.folder.path().join("config.toml")
}

fn write(place: &Place, text: &str) {
    fs::write(file(place), text.replace("URL", &place.url()).replace("USER", USER)).unwrap();
    fs::set_permissions(file(place), fs::Permissions::from_mode(0o600)).unwrap();
}

/// Runs without the variables of the SDK.
fn without_environment(place: &Place, words: &[&str]) -> Ran {
    run(program(place.folder.path()).args(words), "")
}

/// Lists templates with the secret in a variable.
fn list_with_variable(place: &Place) -> Ran {
    run(program(place.folder.path()).args(["nano", "templates", "list"]).env("LAB_PASSWORD", SECRET), "")
}

const PROFILE: &str = "[profiles.lab]\nbackend = \"nano\"\nurl = \"URL\"\nuser = \"USER\"\n";

#[test]
fn a_secret_comes_from_a_command_a_variable_or_a_file() {
    let place = place();
    let secret = place.file("secret", format!("{SECRET}\n"));
    for source in [
        format!("{{ command = \"cat {}\" }}", secret.display()),
        "{ env = \"LAB_PASSWORD\" }".to_owned(),
        format!("{{ file = \"{}\" }}", secret.display()),
        format!("\"{SECRET}\""),
    ] {
        write(&place, &format!("{PROFILE}password = {source}\n"));
        let ran = list_with_variable(&place);
        assert_eq!(ran.code, 0, "{source}: {}", ran.err);
        assert_eq!((place.seen().len(), place.server.logins().len()), (1, 1), "{source}");
        let shown = without_environment(&place, &["profile", "show", "lab"]);
        assert!(!shown.out.contains(SECRET), "{}", shown.out);
    }
}

#[test]
fn a_command_that_fails_is_4_and_its_words_are_shown() {
    let place = place();
    write(&place, &format!("{PROFILE}password = {{ command = \"exit 3\" }}\n"));
    let ran = without_environment(&place, &["nano", "templates", "list"]);
    assert_eq!(ran.code, 4, "{}", ran.err);
    assert!(ran.err.contains("profile lab, `password`: `exit 3`: it failed"), "{}", ran.err);
    assert!(place.seen().is_empty());
}

#[test]
fn a_file_that_others_can_read_or_write_is_refused() {
    let place = place();
    for (mode, source, code) in [
        (0o644, format!("\"{SECRET}\""), 2),
        (0o644, "{ env = \"LAB_PASSWORD\" }".to_owned(), 0),
        (0o622, "{ env = \"LAB_PASSWORD\" }".to_owned(), 2),
    ] {
        write(&place, &format!("{PROFILE}password = {source}\n"));
        fs::set_permissions(file(&place), fs::Permissions::from_mode(mode)).unwrap();
        let ran = list_with_variable(&place);
        assert_eq!(ran.code, code, "{mode:o} {source}: {}", ran.err);
        assert!(!ran.err.contains(SECRET));
    }
}

#[test]
fn a_profile_is_not_mixed_with_the_environment() {
    let place = place();
    write(&place, &format!("{PROFILE}password = \"{SECRET}\"\n"));
    let mut command = program(place.folder.path());
    // A leftover URL alone does not send the profile's password elsewhere.
    command.args(["nano", "templates", "list"]).env("NANO_URL", "http://127.0.0.1:1");
    let ran = run(&mut command, "");
    assert_eq!((ran.code, place.seen().len()), (0, 1), "{}", ran.err);
    let mut command = program(place.folder.path());
    command.args(["--profile", "lab", "nano", "templates", "list"]);
    command.env("NANO_URL", "http://127.0.0.1:1").env("NANO_USER", "x").env("NANO_PASSWORD", "y");
    let ran = run(&mut command, "");
    assert_eq!((ran.code, place.seen().len()), (0, 1), "a named profile counts: {}", ran.err);
}

#[test]
fn a_profile_of_another_backend_or_of_no_name_is_2() {
    let place = place();
    write(&place, &format!("{PROFILE}password = \"{SECRET}\"\n"));
    let ran = without_environment(&place, &["nc2", "clusters", "list", "--profile", "lab"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("the profile `lab` is one of nano, not of nc2"), "{}", ran.err);
    let ran = without_environment(&place, &["nano", "templates", "list", "--profile", "lap"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("did you mean `lab`?"), "{}", ran.err);
}

#[test]
fn login_writes_a_profile_that_works_and_only_its_owner_can_read() {
    let place = place();
    let url = format!("url={}", place.url());
    let (user, password) = ("user=conformance", "password=env:LAB_PASSWORD");
    let words = ["login", "nano", "lab", "--set", &url, "--set", user, "--set", password];
    let ran = without_environment(&place, &words);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(fs::metadata(file(&place)).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(list_with_variable(&place).code, 0);
    let list = without_environment(&place, &["profile", "list"]);
    assert_eq!(list.out, "lab\tnano\t*\n");
    assert_eq!(without_environment(&place, &["profile", "remove", "lab"]).code, 0);
    assert_eq!(without_environment(&place, &["profile", "list"]).out, "");
}

#[test]
fn login_writes_no_secret_unless_it_is_told_to() {
    let place = place();
    let secret = format!("password={SECRET}");
    let words = ["login", "nano", "--set", "url=http://x", "--set", "user=u", "--set", &secret];
    let ran = without_environment(&place, &words);
    assert_eq!(ran.code, 2);
    assert!(!file(&place).exists() && !ran.err.contains(SECRET), "{}", ran.err);
    let ran = without_environment(&place, &[&words[..], &["--plaintext"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(fs::read_to_string(file(&place)).unwrap().contains(SECRET));
}

#[test]
fn login_keeps_what_the_user_wrote_into_the_file() {
    let place = place();
    write(&place, "# my own words\n[profiles.old]\nbackend = \"nc2\"\nkey_id = \"k\" # a key\n");
    let words =
        ["login", "frame", "new", "--set", "url=", "--set", "client_id=c", "--set", "client_secret=file:~/s"];
    let ran = without_environment(&place, &words);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let text = fs::read_to_string(file(&place)).unwrap();
    assert!(text.starts_with("# my own words\n[profiles.old]") && text.contains("# a key"), "{text}");
    assert!(text.contains("client_secret = { file = \"~/s\" }"), "{text}");
}
