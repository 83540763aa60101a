//! `release --dry-run` on a workspace of two packages. Cargo reads manifests and lists files, and asks no registry.

use crate::support::Tiny;

const LINES: &str = "description = \"d\"\nlicense = \"MIT\"\nrepository = \"https://code.invalid/r\"\nhomepage = \"https://code.invalid/r\"\n\
    documentation = \"https://docs.invalid/p\"\nreadme = \"README.md\"\nkeywords = [\"k\"]\nedition = \"2024\"\nrust-version = \"1.88\"\n";

/// A workspace of `b`, which needs `a`.
fn workspace() -> Tiny {
    let tiny = Tiny::new();
    std::fs::remove_dir_all(tiny.path("crates/tiny")).unwrap();
    tiny.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n");
    tiny.write("CHANGELOG.md", "# Changelog\n\n## 0.1.0\n\n- New.\n");
    for (name, more) in [("a", ""), ("b", "[dependencies]\na = { path = \"../a\", version = \"0.1.0\" }\n")] {
        let folder = format!("crates/{name}");
        let manifest = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\n{LINES}{more}");
        tiny.write(&format!("{folder}/Cargo.toml"), &manifest);
        tiny.write(&format!("{folder}/src/lib.rs"), "");
        for file in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
            tiny.write(&format!("{folder}/{file}"), "text\n");
        }
    }
    tiny
}

/// What the check of this name said.
fn check(tiny: &Tiny, name: &str) -> String {
    let mut command = tiny.command(&["release", "--dry-run", "--no-verify"]);
    // Without a network the rehearsal fails, and the other checks are made all the same.
    command.env("CARGO_NET_OFFLINE", "true");
    let answer = crate::support::answer(command);
    assert!(answer.stdout.starts_with("a 0.1.0\nb 0.1.0\n"), "{answer:?}");
    let mut lines = answer.stdout.lines().skip_while(|line| !line.starts_with(name));
    let head = lines.next().unwrap_or_else(|| panic!("no {name} in {answer:?}"));
    let problems = lines.take_while(|line| line.starts_with("  "));
    std::iter::once(head).chain(problems).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_workspace_that_is_ready_passes_each_check() {
    let tiny = workspace();
    for name in ["order and versions", "manifests", "changelog", "public API", "package contents"] {
        assert_eq!(check(&tiny, name), format!("{name}: ok"));
    }
}

/// A workspace that no check accepts.
fn unready() -> Tiny {
    let tiny = workspace();
    edit(&tiny, "crates/b/Cargo.toml", "version = \"0.1.0\" }", "version = \"0.0.9\" }");
    edit(&tiny, "crates/a/Cargo.toml", "keywords = [\"k\"]\n", "");
    edit(&tiny, "crates/a/Cargo.toml", "https://code.invalid/r", "https://example.com/r");
    edit(&tiny, "CHANGELOG.md", "## 0.1.0", "## Unreleased");
    tiny.write("crates/a/notes.txt", "mine\n");
    std::fs::remove_file(tiny.path("crates/b/LICENSE-MIT")).unwrap();
    tiny
}

fn edit(tiny: &Tiny, file: &str, old: &str, new: &str) {
    let text = tiny.read(file);
    assert!(text.contains(old), "{old}");
    tiny.write(file, &text.replace(old, new));
}

#[test]
fn each_check_names_what_is_wrong() {
    let tiny = unready();
    for (name, problems) in [
        ("order and versions", &["b takes a ^0.0.9, which is released as 0.1.0"][..]),
        (
            "manifests",
            &[
                "a: its manifest has no keywords",
                "`repository` and `homepage` in Cargo.toml are placeholders",
            ],
        ),
        ("changelog", &["CHANGELOG.md has no section `## 0.1.0`: rename `## Unreleased`"]),
        ("package contents", &["a: notes.txt does not belong into a package", "b: LICENSE-MIT is missing"]),
    ] {
        let problems: String = problems.iter().map(|problem| format!("\n  {problem}")).collect();
        assert_eq!(check(&tiny, name), format!("{name}: FAILED{problems}"));
    }
}

#[test]
fn nothing_is_published_without_a_dry_run() {
    let refusal = Tiny::new().run(&["release"]);
    assert!(refusal.refusal().starts_with("release needs --dry-run: it publishes nothing"));
}
