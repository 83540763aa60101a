//! What lint accepts compiles without a warning, for all names and in all places.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

#[path = "property/document.rs"]
mod document;
#[path = "property/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, thread};

use codegen::import::{Earlier, import};
use codegen::{Error, Output};
use document::{CONSTRUCTS, Case, PLACES, SLOTS};
use words::WORDS;

/// How many documents a run tries.
const DOCUMENTS: usize = 2_400;
/// How many modules a crate has. The compiler checks as many crates at once as there are cores, and more modules need too
/// much memory.
const BATCH: usize = 225;

/// The handwritten code of each generated crate.
const CLIENT: &str = "\
/// A client.
#[derive(Clone, Debug)]
pub struct Client(cloudmgr_runtime::Client);

impl Client {
    #[allow(dead_code)]
    fn core(&self) -> &cloudmgr_runtime::Client {
        &self.0
    }
}
";

/// Every construct at every place, every word as the name of everything, and random mixtures of all four.
fn cases() -> Vec<Case> {
    let plain = Case { construct: "enum", place: "field of both", slot: "none", word: "" };
    let mut cases = Vec::new();
    for construct in CONSTRUCTS {
        cases.extend(PLACES.map(|place| Case { construct, place, ..plain }));
    }
    for slot in SLOTS {
        let construct = if slot == "alternative" { "choice" } else { "enum" };
        cases.extend(WORDS.map(|word| Case { construct, slot, word, ..plain }));
    }
    let mut seed = env::var("PROPERTY_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(14);
    while cases.len() < DOCUMENTS {
        cases.push(Case {
            construct: pick(&mut seed, &CONSTRUCTS),
            place: pick(&mut seed, &PLACES),
            slot: pick(&mut seed, &SLOTS),
            word: pick(&mut seed, &WORDS),
        });
    }
    cases
}

/// The next of a repeatable sequence (splitmix64).
fn pick(seed: &mut u64, from: &[&'static str]) -> &'static str {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*seed ^ (*seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    from[((mixed ^ (mixed >> 31)) % from.len() as u64) as usize]
}

/// A document that lint accepted, as a module.
struct Accepted {
    label: String,
    module: String,
    output: Output,
}

/// Generates the cases that lint accepts. A finding of a later stage is one that lint has missed.
fn accepted(cases: &[Case], missed: &mut Vec<String>) -> Vec<Accepted> {
    let numbered: Vec<(usize, &Case)> = cases.iter().enumerate().collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let made: Vec<_> = thread::scope(|scope| {
        let share = numbered.len().div_ceil(threads);
        let running: Vec<_> = numbered.chunks(share).map(|part| scope.spawn(|| generate_all(part))).collect();
        running.into_iter().flat_map(|running| running.join().unwrap()).collect()
    });
    let (found, failed): (Vec<_>, Vec<_>) = made.into_iter().partition(Result::is_ok);
    missed.extend(failed.into_iter().filter_map(Result::err));
    found.into_iter().filter_map(Result::ok).collect()
}

/// Generates cases, without those that lint rejects.
fn generate_all(cases: &[(usize, &Case)]) -> Vec<Result<Accepted, String>> {
    cases.iter().filter_map(|(index, case)| generate(*index, case).transpose()).collect()
}

/// Generates one case; `None` if lint rejects it.
fn generate(index: usize, case: &Case) -> Result<Option<Accepted>, String> {
    let (module, text) = (format!("d{index:04}"), case.document());
    let lints = codegen::check("property.yaml", &text).is_ok();
    match std::panic::catch_unwind(|| codegen::generate(&module, "property.yaml", &text)) {
        Ok(Ok(output)) => Ok(Some(Accepted { label: format!("{case:?}"), module, output })),
        Ok(Err(Error::Lint { .. })) if !lints => Ok(None),
        Ok(Err(error)) => Err(format!("{case:?}: {error}")),
        Err(_) => Err(format!("{case:?}: a panic")),
    }
}

#[test]
fn what_lint_accepts_compiles_without_a_warning() {
    let mut wrong = Vec::new();
    let cases = cases();
    let accepted = accepted(&cases, &mut wrong);
    assert!(accepted.len() * 4 > cases.len(), "lint accepts only {} of {}", accepted.len(), cases.len());
    let batches = accepted.chunks(BATCH).enumerate().map(|(index, batch)| (format!("batch_{index}"), batch));
    wrong.extend(compile("generated", &batches.collect::<Vec<_>>()));
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn every_document_of_the_folder_of_wild_documents_compiles_without_a_warning() {
    let Some(folder) = env::var_os("WILD_DIR").map(PathBuf::from) else { return };
    let mut batches = Vec::new();
    let mut documents: Vec<PathBuf> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    documents.retain(|path| path.extension().is_some_and(|end| end == "json" || end == "yaml"));
    documents.sort();
    assert!(!documents.is_empty());
    for path in documents {
        let name = path.file_stem().unwrap().to_string_lossy().replace('-', "_");
        let text = fs::read_to_string(&path).unwrap();
        let made =
            import(&name, &text, &mut |part| fs::read_to_string(folder.join(part)).ok(), &Earlier::default());
        let output = codegen::generate(&name, "openapi.yaml", &made.unwrap().document).unwrap();
        batches.push((format!("wild_{name}"), [Accepted { label: name.clone(), module: name, output }]));
    }
    let batches: Vec<_> = batches.iter().map(|(name, batch)| (name.clone(), batch.as_slice())).collect();
    let wrong = compile("wild", &batches);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Compiles batches, each as a crate of a workspace; one line for each document of which something does not compile.
fn compile(name: &str, batches: &[(String, &[Accepted])]) -> Vec<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("property").join(name);
    let _ = fs::remove_dir_all(&folder);
    for (name, batch) in batches {
        write_crate(&folder.join(name), name, batch);
    }
    fs::write(folder.join("Cargo.toml"), "[workspace]\nmembers = [\"*\"]\nresolver = \"3\"\n").unwrap();
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let checked = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--keep-going", "--quiet", "--message-format=short"])
        .current_dir(&folder)
        // A target folder of its own: the build that runs this test holds the lock of the other one.
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("features/target"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&checked.stderr).into_owned();
    let wrong = failures(batches, &said);
    assert!(checked.status.success() || !wrong.is_empty(), "{said}");
    let _ = fs::remove_dir_all(&folder);
    wrong
}

/// Writes a crate with a module for each document.
fn write_crate(folder: &Path, name: &str, batch: &[Accepted]) {
    let mut root = "//! A batch.\n#![deny(warnings)]\n\n".to_owned();
    for Accepted { module, output, .. } in batch {
        root.push_str(&format!("/// One.\npub mod {module};\n"));
        write(&folder.join("src").join(module), output);
    }
    fs::write(folder.join("src/lib.rs"), root).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest(name)).unwrap();
}

/// Writes a generated module. It refers to `crate::Client`, so each module gets a client of its own.
fn write(folder: &Path, output: &Output) {
    for file in &output.files {
        let path = folder.join(&file.path);
        let text = file.text.replace("crate::Client", &format!("crate::{}::Client", last(folder)));
        let text = if file.path == "mod.rs" { format!("{text}\n{CLIENT}") } else { text };
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn last(folder: &Path) -> String {
    folder.file_name().unwrap().to_string_lossy().into_owned()
}

/// The first message of the compiler about each document, such as `batch_0/src/d0001/types/mod.rs:3:5: error: …`.
fn failures(batches: &[(String, &[Accepted])], said: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let documents = || batches.iter().flat_map(|(_, batch)| batch.iter());
    let lines = said.lines().filter_map(|line| {
        let module = line.split_once("/src/")?.1.split('/').next()?;
        let accepted = documents().find(|accepted| accepted.module == module)?;
        seen.insert(module.to_owned()).then(|| format!("{}: {line}", accepted.label))
    });
    lines.collect()
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Without TLS: what is compiled here never connects.
fn manifest(name: &str) -> String {
    let runtime = fs::canonicalize(workspace().join("crates/runtime")).unwrap();
    format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n[dependencies]\n\
         cloudmgr-runtime = {{ path = {runtime:?}, default-features = false }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n"
    )
}
