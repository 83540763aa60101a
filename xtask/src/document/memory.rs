//! Skips backends whose document, generator and files are those of the last run.
//!
//! A run that leaves a backend up to date writes a key to `target/regenerate/<backend>`: a hash of everything that the
//! result depends on and of the result itself. A fresh checkout has no such file, and CI removes them: both generate everything.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::UNIX_EPOCH;

use crate::failure::Failure;
use crate::workspace::{Spec, Workspace, files_below};

/// Where the keys are, a file for each backend.
const FOLDER: &str = "target/regenerate";

/// A row of the table of `regenerate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) operations: usize,
    pub(crate) types: usize,
    pub(crate) files: usize,
    pub(crate) lines: usize,
}

/// What the last run counted, if nothing has changed since.
pub(crate) fn recall(workspace: &Workspace, spec: &Spec, places: &Places) -> Option<Counts> {
    let remembered = fs::read_to_string(workspace.path(&file(&spec.backend))).ok()?;
    let (key, counts) = remembered.split_once('\n')?;
    (key == self::key(workspace, spec, places).ok()?).then(|| read(counts))?
}

/// Remembers that a backend is up to date. A key that cannot be written only makes the next run slower.
pub(crate) fn remember(workspace: &Workspace, spec: &Spec, places: &Places, counts: Counts) {
    let Ok(key) = key(workspace, spec, places) else { return };
    let Counts { operations, types, files, lines } = counts;
    let text = format!("{key}\n{operations} {types} {files} {lines}\n");
    let path = workspace.path(&file(&spec.backend));
    if fs::read_to_string(&path).is_ok_and(|present| present == text) {
        return;
    }
    let _ = fs::create_dir_all(workspace.path(FOLDER)).and_then(|()| fs::write(path, text));
}

/// Forgets every backend, so that the next run generates all of them.
pub(crate) fn forget(workspace: &Workspace) -> Result<(), Failure> {
    match fs::remove_dir_all(workspace.path(FOLDER)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::io("remove", FOLDER)(error))
        }
        _ => Ok(()),
    }
}

/// Where the generated files of a backend are.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    /// A folder of which every file is generated.
    pub(crate) folder: String,
    /// The other files.
    pub(crate) files: Vec<String>,
}

fn file(backend: &str) -> String {
    format!("{FOLDER}/{backend}")
}

fn read(counts: &str) -> Option<Counts> {
    let mut numbers = counts.split_whitespace().map(|number| number.parse().ok());
    let mut next = || numbers.next().flatten();
    Some(Counts { operations: next()?, types: next()?, files: next()?, lines: next()? })
}

/// The hash of the generator, of what it reads and of what it wrote.
fn key(workspace: &Workspace, spec: &Spec, places: &Places) -> Result<String, Failure> {
    let mut hasher = DefaultHasher::new();
    program()?.hash(&mut hasher);
    (&spec.backend, &spec.file, &spec.text, &spec.by_hand).hash(&mut hasher);
    for path in files_below(workspace, &places.folder)?.iter().chain(&places.files) {
        let bytes = fs::read(workspace.path(path)).map_err(Failure::io("read", path))?;
        (path, bytes).hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// What changes with every build of this program: hashing its 100 MB would take longer than generating.
fn program() -> Result<(u64, u128), Failure> {
    let unreadable = || Failure::io("read", "the program itself");
    let program = env::current_exe().and_then(fs::metadata).map_err(unreadable())?;
    let modified = program.modified().map_err(unreadable())?;
    Ok((program.len(), modified.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos()))
}
