//! `new`: a crate for a document, and its place in the tests.

use crate::support::Tiny;

/// A workspace with what `new` adds lines to, and an imported document.
fn workspace() -> Tiny {
    let tiny = Tiny::new();
    tiny.write("racks.yaml", include_str!("racks.yaml"));
    tiny.write("LICENSE-MIT", "MIT\n");
    tiny.write("LICENSE-APACHE", "Apache\n");
    tiny.write(
        "tests/Cargo.toml",
        "[package]\nname = \"conformance\"\n\n[dependencies]\nserde = \"1\"\n\
         cloudmgr-testkit = { workspace = true, features = [\"tcp\"] }\n",
    );
    tiny.write("crates/testkit/Cargo.toml", "[package]\n\n[features]\ndefault = []\n");
    tiny.write("tests/src/wire/connect.rs", "//! Clients.\n");
    tiny.write("crates/facts/Cargo.toml", "[package]\n\n[features]\ndefault = []\n");
    tiny.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
    tiny.write(
        "crates/cli/Cargo.toml",
        "[package]\n\n[features]\ndefault = [\"jq\"]\n\n[dependencies]\nclap = \"4\"\n",
    );
    tiny.write(
        "crates/cli/src/backend/mod.rs",
        "// One module per backend.\n\nstatic ALL: &[&Backend] = &[\n];\n",
    );
    let path = tiny.path("racks.yaml");
    assert_eq!(tiny.run(&["import", path.to_str().unwrap(), "racks"]).code, 0);
    tiny
}

#[test]
fn a_new_backend_has_a_crate_of_few_lines_and_its_place_in_the_tests_and_the_command_line() {
    let tiny = workspace();
    let answer = tiny.run(&["new", "racks", "--auth", "header"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
    let said = "crates/racks: package racks-sdk, a token in the header `X-Rack-Key` (`RACKS_TOKEN`)\n";
    assert!(answer.stdout.starts_with(said), "{answer:?}");
    let client = tiny.read("crates/racks/src/client.rs");
    assert!(client.contains(r#"name: "racks-sdk", env: "RACKS", auth: header("X-Rack-Key")"#), "{client}");
    let hand = client.lines().count() + tiny.read("crates/racks/src/lib.rs").lines().count();
    assert!(hand <= 25, "{hand} lines by hand");
    assert!(tiny.read("crates/racks/README.md").contains("client.racks().list().send()"));
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        assert_eq!(tiny.read(&format!("crates/racks/{licence}")), tiny.read(licence));
    }
    let dependency = "[dependencies]\nracks-sdk = { path = \"../crates/racks\" }\n";
    assert!(tiny.read("tests/Cargo.toml").contains(dependency));
    assert!(tiny.read("tests/src/wire/connect.rs").contains("pub fn racks(setting: &Setting<'_>)"));
    assert!(tiny.read("crates/facts/Cargo.toml").contains("## The facts of Racks.\nracks = []\n"));
    let kit = tiny.read("crates/testkit/Cargo.toml");
    assert!(kit.contains("## The API of Racks.\nracks = [\"cloudmgr-facts/racks\"]\n"), "{kit}");
    assert!(tiny.read("tests/Cargo.toml").contains("features = [\"racks\", \"tcp\"]"));
    let manifest = tiny.read("crates/racks/Cargo.toml");
    assert!(
        manifest.contains("testing = [\"dep:cloudmgr-testkit\", \"cloudmgr-testkit/racks\"]\n"),
        "{manifest}"
    );
    let testing = tiny.read("crates/racks/src/testing.rs");
    assert!(testing.contains("crate::Client::builder().token(\"test-secret\")"), "{testing}");
    let manifest = tiny.read("crates/cli/Cargo.toml");
    for lines in [
        "default = [\"racks\", \"jq\"]\n",
        "## Racks.\nracks = [\"dep:racks-sdk\", \"cloudmgr-facts/racks\"]\n",
        "racks-sdk = { path = \"../racks\", version = \"0.1.0\", optional = true }",
    ] {
        assert!(manifest.contains(lines), "{manifest}");
    }
    let modules = tiny.read("crates/cli/src/backend/mod.rs");
    assert!(modules.contains("mod racks;\n") && modules.contains("    &racks::BACKEND,\n"), "{modules}");
    let module = tiny.read("crates/cli/src/backend/racks.rs");
    assert!(module.contains("secret(\"token\", \"RACKS_TOKEN\", \"Token\", Ask::Required)"), "{module}");
    let snapshot = tiny.read("tests/tests/snapshots/racks.snap");
    let surface = tiny.run(&["surface", "racks"]).stdout;
    assert_eq!(snapshot, format!("---\nsource: tests/tests/surface.rs\n---\n{}\n", surface.trim_end()));
    assert_eq!(tiny.run(&["regenerate", "racks"]).code, 0);
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
    let tiny = workspace();
    let before = tiny.state();
    for (arguments, problem) in [
        (&["new"][..], "new needs one NAME"),
        (&["new", "racks"], "the document says `header` (X-Rack-Key)"),
        (&["new", "racks", "--auth"], "usage: cargo xtask new"),
        (&["new", "racks", "--auth", "oauth"], "there is no --auth `oauth`"),
        (&["new", "racks", "--auth", "bearer", "--header", "X"], "--header belongs to --auth header"),
        (&["new", "racks", "--auth", "header", "--header", "a b"], "`a b` is no name of a header"),
        (&["new", "tiny", "--auth", "none"], "`tiny` is taken: crates/tiny is there already"),
        (&["new", "other", "--auth", "none"], "specs/other/openapi.yaml: not there; write it, or"),
        (&["new", "mod", "--auth", "none"], "`mod` cannot name a backend"),
    ] {
        let answer = tiny.run(arguments);
        assert!(answer.refusal().contains(problem), "{arguments:?}: {answer:?}");
    }
    assert_eq!(tiny.state(), before);
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
