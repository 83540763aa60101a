//! Help and completion: of every command, from the facts, without a network.

use std::process::Command;

use cloudmgr_facts as facts;

use crate::program::{Place, Ran, program, run};
use crate::words;

const BACKENDS: [&str; 4] = ["nc2", "cloudify", "frame", "nano"];

fn asked(words: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    run(program(folder.path()).args(words), "")
}

#[test]
fn every_operation_has_help_with_a_typed_line_per_flag() {
    for name in BACKENDS {
        for operation in words::backend(name).operations().filter(|operation| !operation.websocket) {
            let resource = operation.tag.replace('_', "-");
            let help = asked(&[name, &resource, operation.command, "--help"]);
            assert_eq!((help.code, help.err.as_str()), (0, ""), "{}", operation.id);
            assert!(help.out.starts_with(operation.summary), "{}: {}", operation.id, help.out);
            let sends = format!("Sends {} {}", operation.method, operation.path);
            assert!(help.out.contains(&sends), "{}", operation.id);
            assert_has_parameters(operation, &help.out);
            assert!(!help.out.contains("The ip."), "{}", operation.id);
        }
    }
}

fn assert_has_parameters(operation: &facts::Operation, help: &str) {
    for param in operation.params.iter().filter(|param| !is_page_size(operation, param)) {
        let wanted = match param.place {
            // In brackets of either kind: with `--skeleton` nothing is sent, so the ID may be missing.
            facts::Place::Path => param.flag.to_uppercase(),
            _ => format!("{} ", param.flag),
        };
        let typed = |line: &str| line.contains(&wanted) || line.contains(&format!("{}[=<", param.flag));
        assert!(help.lines().any(typed), "{}: no {wanted} in {help}", operation.id);
    }
}

fn is_page_size(operation: &facts::Operation, param: &facts::Param) -> bool {
    operation.paging.is_some_and(|paging| paging.limit == param.name)
}

#[test]
fn color_is_for_terminals_and_for_those_who_ask() {
    assert!(!asked(&["nc2", "clusters", "--help"]).out.contains('\u{1b}'));
    assert!(asked(&["--color", "always", "nc2", "clusters", "--help"]).out.contains('\u{1b}'));
    assert!(asked(&["--color=always", "nonsense"]).err.contains('\u{1b}'));
}

#[test]
fn resources_are_found_in_the_singular_and_deprecated_operations_are_not_listed() {
    assert_eq!(asked(&["nc2", "cluster", "--help"]).code, 0);
    for name in BACKENDS {
        for operation in words::backend(name).operations().filter(|operation| operation.deprecated) {
            let resource = operation.tag.replace('_', "-");
            let list = asked(&[name, &resource, "--help"]).out;
            assert!(
                !list.lines().any(|line| line.trim_start().starts_with(&format!("{} ", operation.command))),
                "{list}"
            );
            let help = asked(&[name, &resource, operation.command, "--help"]).out;
            assert!(help.contains("Deprecated"), "{help}");
        }
    }
}

#[test]
fn a_link_named_after_a_backend_is_that_backend() {
    let place = Place::new("nc2");
    place.answers(200, &serde_json::json!({"data": [{"id": "c1"}]}));
    let folder = place.folder.path().to_str().unwrap();
    assert_eq!(asked(&["link", "nc2", folder]).code, 0);
    let mut command = Command::new(place.folder.path().join("nc2"));
    command.args(["clusters", "list", "-q"]).env_clear().envs(place.credentials());
    command.env("CLOUDMGR_CONFIG", place.folder.path().join("config.toml"));
    assert_eq!(run(&mut command, "").out, "c1\n");
}

/// The words that completion offers.
fn offered(words: &[&str]) -> Vec<String> {
    let ran = asked(&[&["__complete", "cloudmgr"], words].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn completion_offers_backends_resources_verbs_flags_and_values() {
    assert_eq!(offered(&["n"]), ["nc2", "nano"]);
    assert_eq!(offered(&["nc2", "clu"]), ["clusters"]);
    assert!(offered(&["nc2", "clusters", "create"]).contains(&"create-aws".to_owned()));
    assert!(offered(&["nc2", "clusters", "create-aws", "--net"]).contains(&"--network.mode".to_owned()));
    assert_eq!(offered(&["nc2", "clusters", "create-aws", "--network.mode", ""]), ["existing", "new"]);
    assert_eq!(offered(&["nc2", "clusters", "create-aws", "--network.mode=n"]), ["--network.mode=new"]);
    assert!(offered(&["nc2", "clusters", "list", "-o", "j"]).contains(&"jsonl".to_owned()));
    assert!(offered(&["nc2", "tasks", "w"]).contains(&"wait".to_owned()));
    assert!(offered(&["--profile", "x", "nc2", "clusters", "lis"]).contains(&"list".to_owned()));
}

#[test]
fn completion_offers_every_verb_of_every_resource() {
    for name in BACKENDS {
        for resource in words::backend(name).resources {
            let offered = offered(&[name, resource.command, ""]);
            for operation in resource.operations.iter().filter(|o| !o.deprecated && !o.websocket) {
                assert!(offered.iter().any(|word| word == operation.command), "{name}: {}", operation.id);
            }
        }
    }
}

#[test]
fn the_script_of_each_shell_calls_the_program() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = asked(&["completion", shell]);
        assert!(script.out.contains("cloudmgr __complete"), "{shell}");
    }
    assert_eq!(asked(&["completion", "tcsh"]).code, 2);
}

#[test]
fn bash_completes_with_the_script() {
    let script = asked(&["completion", "bash"]).out;
    let folder = tempfile::tempdir().unwrap();
    let program_folder = std::path::Path::new(env!("CARGO_BIN_EXE_cloudmgr")).parent().unwrap();
    let code = format!(
        "export PATH={}:$PATH\n{script}\nCOMP_WORDS=(cloudmgr nc2 clusters li); COMP_CWORD=3; _cloudmgr; echo \"${{COMPREPLY[@]}}\"",
        program_folder.display()
    );
    let mut command = Command::new("bash");
    command.args(["--norc", "-c", &code]).env("CLOUDMGR_CONFIG", folder.path().join("config.toml"));
    let ran = run(&mut command, "");
    assert_eq!(ran.out.trim(), "list list-cloud-resources", "{}", ran.err);
}
