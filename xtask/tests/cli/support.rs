//! A tiny workspace in a temporary folder, and the program run on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// A document with one operation of row 1 and one beyond, which no rule of lint objects to.
pub(crate) const SPEC: &str = include_str!("tiny.yaml");

/// The source document of [`SPEC`]: one operation.
pub(crate) const SOURCES: &str = "n\tmethod\tpath\ttitle\tnote\n1\tGET\t/things\tList things\t-\n";

/// A workspace with the backend `tiny`.
pub(crate) struct Tiny {
    folder: tempfile::TempDir,
}

/// What the program answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Tiny {
    /// The workspace, with nothing generated yet.
    pub(crate) fn new() -> Self {
        let tiny = Self { folder: tempfile::tempdir().unwrap() };
        tiny.add_backend("tiny");
        tiny
    }

    /// The workspace with everything generated.
    pub(crate) fn generated() -> Self {
        let tiny = Self::new();
        let answer = tiny.run(&["regenerate"]);
        assert_eq!(answer.code, 0, "{answer:?}");
        tiny
    }

    /// Adds one more backend with the same document.
    pub(crate) fn add_backend(&self, name: &str) {
        self.write(&format!("specs/{name}/openapi.yaml"), SPEC);
        self.write(&format!("specs/{name}/sources.tsv"), SOURCES);
        self.write(&format!("crates/{name}/Cargo.toml"), "");
    }

    /// Where a file is.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    /// Writes a file and the folders above it.
    pub(crate) fn write(&self, relative: &str, text: &str) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file.
    pub(crate) fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap()
    }

    /// Replaces a text in the document of `tiny`, which must be there.
    pub(crate) fn edit_spec(&self, old: &str, new: &str) {
        assert!(SPEC.contains(old), "{old}");
        self.write("specs/tiny/openapi.yaml", &SPEC.replace(old, new));
    }

    /// Every file and folder with its text and the time of its last change.
    pub(crate) fn state(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut state = BTreeMap::new();
        collect(self.folder.path(), &mut state);
        state
    }

    /// The program, about to be run on this workspace.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).env("XTASK_ROOT", self.folder.path()).env_remove("CARGO_TARGET_DIR");
        command
    }

    /// Runs the program on this workspace.
    pub(crate) fn run(&self, arguments: &[&str]) -> Answer {
        answer(self.command(arguments))
    }
}

/// A command line, and the problem for which it is refused.
type Refused<'a> = (&'a [&'a str], &'a str);

impl Tiny {
    /// Each of these command lines is refused in one line that has its problem, and nothing is written.
    pub(crate) fn refuses(&self, rows: &[Refused<'_>]) {
        let before = self.state();
        for (arguments, problem) in rows {
            let answer = self.run(arguments);
            assert!(answer.refusal().contains(problem), "{arguments:?}: {answer:?}");
        }
        assert_eq!(self.state(), before);
    }
}

/// Runs a process to its end.
pub(crate) fn answer(mut command: Command) -> Answer {
    let output = command.output().unwrap();
    Answer {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Answer {
    /// It could not be done, and said why in exactly one line, which is returned.
    pub(crate) fn refusal(&self) -> &str {
        assert_eq!((self.code, self.stdout.as_str()), (2, ""), "{self:?}");
        assert_eq!(self.stderr.lines().count(), 1, "{self:?}");
        self.stderr.trim_end()
    }
}

fn collect(folder: &Path, state: &mut BTreeMap<PathBuf, (Vec<u8>, SystemTime)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let changed = fs::symlink_metadata(&path).unwrap().modified().unwrap();
        let text = if path.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
        if path.is_dir() {
            collect(&path, state);
        }
        state.insert(path, (text, changed));
    }
}
