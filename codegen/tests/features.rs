//! Generates code from one small document per feature, compares it with its snapshot, and compiles it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use codegen::Output;

/// The handwritten code that the generated code requires.
const CLIENT: &str = "
//! Every feature in one crate.
#![deny(warnings)]

/// A client.
#[derive(Clone, Debug)]
pub struct Client(cloudmgr_runtime::Client);

impl Client {
    #[allow(dead_code)]
    fn core(&self) -> &cloudmgr_runtime::Client {
        &self.0
    }
}

/// An error as the type that the documentation of its operation names.
pub fn problem(error: &cloudmgr_runtime::Error) -> Option<errors::types::Problem> {
    error.body_as::<errors::types::Problem>()
}
";

fn features() -> Vec<(String, Output)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths.iter().map(|path| feature(path)).collect()
}

fn feature(path: &Path) -> (String, Output) {
    let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
    let source = fs::read_to_string(path).unwrap();
    let output = codegen::generate(&name, &format!("{name}.yaml"), &source);
    (name, output.unwrap_or_else(|error| panic!("{error}")))
}

#[test]
fn each_feature_generates_the_code_of_its_snapshot() {
    for (name, output) in features() {
        let files = output.files.iter().map(|file| format!("=== {}\n{}", file.path, file.text));
        let code: Vec<String> = files.chain([format!("=== surface\n{}", output.surface)]).collect();
        insta::assert_snapshot!(name, code.join("\n"));
    }
}

/// The rows of a field in the tables of the generated code.
fn rows(field: &str) -> Vec<String> {
    let (_, output) = features().into_iter().find(|(name, _)| name == "names").unwrap();
    let lines = output.files.iter().flat_map(|file| file.text.lines()).map(str::trim);
    let names = |line: &&str| line.split([' ', ':', ',']).nth(1) == Some(field) && !line.starts_with("pub");
    lines.filter(names).map(str::to_owned).collect()
}

#[test]
fn a_required_null_and_a_required_empty_list_are_sent_for_any_name_of_the_field() {
    for field in ["default_gateway", "other_gateway", "default_rules", "other_rules"] {
        let rows = rows(field);
        let is_sent = |row: &String| row.starts_with("required ") || row.starts_with("nullable ");
        assert!(!rows.is_empty() && rows.iter().all(is_sent), "{field}: {rows:?}");
    }
}

#[test]
fn a_field_whose_name_contains_flatten_is_not_flattened() {
    let rows = rows("flatten_paths");
    let is_named = |row: &String| row.contains("= \"flattenPaths\"") && !row.starts_with("rest");
    assert!(!rows.is_empty() && rows.iter().all(is_named), "{rows:?}");
}

#[test]
fn a_body_type_whose_name_contains_upload_is_not_a_file() {
    let (_, output) = features().into_iter().find(|(name, _)| name == "names").unwrap();
    assert!(output.dispatch.contains("body::<types::UploadPlan>()"), "{}", output.dispatch);
}

#[test]
fn the_code_of_every_feature_compiles_without_a_warning() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("features");
    let mut root = CLIENT.to_owned();
    for (name, output) in features() {
        root.push_str(&format!("/// {name}\npub mod {name};\n"));
        write(&folder.join("src").join(name), output);
    }
    fs::write(folder.join("src/lib.rs"), root.trim_start()).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest()).unwrap();
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    compile(&folder);
}

fn write(folder: &Path, output: Output) {
    for file in output.files {
        let path = folder.join(file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file.text).unwrap();
    }
}

fn compile(folder: &Path) {
    let checked = Command::new(env!("CARGO"))
        .args(["check", "--quiet"])
        .current_dir(folder)
        // The target directory is separate, because the build that runs this test locks its own.
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// TLS is disabled, because the code never connects.
fn manifest() -> String {
    let runtime = fs::canonicalize(workspace().join("crates/runtime")).unwrap();
    format!(
        "[package]\nname = \"features\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         cloudmgr-runtime = {{ path = {runtime:?}, default-features = false }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n"
    )
}
