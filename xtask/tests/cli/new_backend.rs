//! `new`: a crate for a document, and its place in the tests.

use crate::support::Tiny;

/// The files that `new` copies or adds lines to.
const FILES: [(&str, &str); 8] = [
    ("LICENSE-MIT", "MIT\n"),
    ("LICENSE-APACHE", "Apache\n"),
    (
        "tests/Cargo.toml",
        "[package]\nname = \"conformance\"\n\n[dependencies]\nserde = \"1\"\n\
         cloudmgr-testkit = { workspace = true, features = [\"tcp\"] }\n",
    ),
    ("crates/testkit/Cargo.toml", "[package]\n\n[features]\ndefault = []\n"),
    ("tests/src/wire/connect.rs", "//! Clients.\n"),
    ("crates/facts/Cargo.toml", "[package]\n\n[features]\ndefault = []\n"),
    ("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n"),
    (
        "crates/cli/Cargo.toml",
        "[package]\n\n[features]\ndefault = [\"jq\"]\n\n[dependencies]\nclap = \"4\"\n",
    ),
];

/// A workspace with what `new` adds lines to, and an imported document.
fn workspace() -> Tiny {
    let tiny = Tiny::new();
    tiny.write("racks.yaml", include_str!("racks.yaml"));
    FILES.iter().for_each(|(file, text)| tiny.write(file, text));
    let modules = "// One module per backend.\n\nstatic ALL: &[&Backend] = &[\n];\n";
    tiny.write("crates/cli/src/backend/mod.rs", modules);
    let path = tiny.path("racks.yaml");
    assert_eq!(tiny.run(&["import", path.to_str().unwrap(), "racks"]).code, 0);
    tiny
}

/// A workspace with the crate of the new backend.
fn created() -> Tiny {
    let tiny = workspace();
    let answer = tiny.run(&["new", "racks", "--auth", "header"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
    let said = "crates/racks: package racks-sdk, a token in the header `X-Rack-Key` (`RACKS_TOKEN`)\n";
    assert!(answer.stdout.starts_with(said), "{answer:?}");
    tiny
}

/// A file contains these texts.
fn has(tiny: &Tiny, file: &str, texts: &[&str]) {
    let text = tiny.read(file);
    texts.iter().for_each(|part| assert!(text.contains(part), "no {part} in {text}"));
}

#[test]
fn a_new_backend_has_a_crate_of_few_lines() {
    let tiny = created();
    let client = r#"name: "racks-sdk", env: "RACKS", auth: header("X-Rack-Key")"#;
    has(&tiny, "crates/racks/src/client.rs", &[client]);
    let lines = |file: &str| tiny.read(file).lines().count();
    let hand = lines("crates/racks/src/client.rs") + lines("crates/racks/src/lib.rs");
    assert!(hand <= 25, "{hand} lines by hand");
    has(&tiny, "crates/racks/README.md", &["client.racks().list().send()"]);
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        assert_eq!(tiny.read(&format!("crates/racks/{licence}")), tiny.read(licence));
    }
    let testing = "testing = [\"dep:cloudmgr-testkit\", \"cloudmgr-testkit/racks\"]\n";
    has(&tiny, "crates/racks/Cargo.toml", &[testing]);
    has(&tiny, "crates/racks/src/testing.rs", &["crate::Client::builder().token(\"test-secret\")"]);
}

#[test]
fn a_new_backend_has_its_place_in_the_tests() {
    let tiny = created();
    let dependency = "[dependencies]\nracks-sdk = { path = \"../crates/racks\" }\n";
    has(&tiny, "tests/Cargo.toml", &[dependency, "features = [\"racks\", \"tcp\"]"]);
    has(&tiny, "tests/src/wire/connect.rs", &["pub fn racks(setting: &Setting<'_>)"]);
    has(&tiny, "crates/facts/Cargo.toml", &["## The facts of Racks.\nracks = []\n"]);
    let feature = "## The API of Racks.\nracks = [\"cloudmgr-facts/racks\"]\n";
    has(&tiny, "crates/testkit/Cargo.toml", &[feature]);
    let snapshot = tiny.read("tests/tests/snapshots/racks.snap");
    let surface = tiny.run(&["surface", "racks"]).stdout;
    assert_eq!(snapshot, format!("---\nsource: tests/tests/surface.rs\n---\n{}\n", surface.trim_end()));
    assert_eq!(tiny.run(&["regenerate", "racks"]).code, 0);
}

#[test]
fn a_new_backend_has_its_place_in_the_command_line() {
    let tiny = created();
    let lines = [
        "default = [\"racks\", \"jq\"]\n",
        "## Racks.\nracks = [\"dep:racks-sdk\", \"cloudmgr-facts/racks\"]\n",
        "racks-sdk = { path = \"../racks\", version = \"0.1.0\", optional = true }",
    ];
    has(&tiny, "crates/cli/Cargo.toml", &lines);
    has(&tiny, "crates/cli/src/backend/mod.rs", &["mod racks;\n", "    &racks::BACKEND,\n"]);
    let setting = "secret(\"token\", \"RACKS_TOKEN\", \"Token\", Ask::Required)";
    has(&tiny, "crates/cli/src/backend/racks.rs", &[setting]);
}

#[test]
fn each_way_to_log_in_is_declared() {
    for (auth, declared) in [
        (&["--auth", "bearer"][..], "auth: bearer\n"),
        (&["--auth=basic"], "auth: basic\n"),
        (&["--auth", "none"], "auth: none\n"),
        (&["--auth", "header", "--header", "X-Other"], "auth: header(\"X-Other\")\n"),
    ] {
        let tiny = workspace();
        let answer = tiny.run(&[&["new", "racks"], auth].concat());
        assert_eq!(answer.code, 0, "{answer:?}");
        assert!(tiny.read("crates/racks/src/client.rs").contains(declared), "{declared}");
    }
}

#[test]
fn what_cannot_be_created_is_refused_in_one_line_and_nothing_is_written() {
    workspace().refuses(&[
        (&["new"], "new needs one NAME"),
        (&["new", "racks"], "the document says `header` (X-Rack-Key)"),
        (&["new", "racks", "--auth"], "usage: cargo xtask new"),
        (&["new", "racks", "--auth", "oauth"], "there is no --auth `oauth`"),
        (&["new", "racks", "--auth", "bearer", "--header", "X"], "--header belongs to --auth header"),
        (&["new", "racks", "--auth", "header", "--header", "a b"], "`a b` is no name of a header"),
        (&["new", "tiny", "--auth", "none"], "`tiny` is taken: crates/tiny is there already"),
        (&["new", "other", "--auth", "none"], "specs/other/openapi.yaml: not there; write it, or"),
        (&["new", "mod", "--auth", "none"], "`mod` cannot name a backend"),
    ]);
}

#[test]
fn a_workspace_that_lacks_the_place_for_a_line_is_left_as_it_was() {
    let tiny = workspace();
    tiny.write("tests/Cargo.toml", "[package]\n");
    let before = tiny.state();
    let answer = tiny.run(&["new", "racks", "--auth", "none"]);
    assert!(answer.refusal().starts_with("tests/Cargo.toml: there is no `[dependencies]`"), "{answer:?}");
    assert_eq!(tiny.state(), before);
}
