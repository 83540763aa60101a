//! Paths: the root of the checkout, the backends, their documents and directories.

use std::env;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// A checkout of this repository.
#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

/// The document of a backend.
#[derive(Debug)]
pub(crate) struct Spec {
    /// The name of the backend and of its directory.
    pub(crate) backend: String,
    /// The file, relative to the workspace.
    pub(crate) file: String,
    /// Its contents.
    pub(crate) text: String,
    /// The Rust files of its crate that are not generated; empty if it has no crate yet.
    pub(crate) by_hand: Vec<String>,
}

impl Workspace {
    /// The workspace that this program belongs to, regardless of the current directory.
    ///
    /// `XTASK_ROOT` overrides it, for tests.
    pub(crate) fn find() -> Result<Self, Failure> {
        let root = root();
        if root.join("specs").is_dir() {
            return Ok(Self { root });
        }
        Err(Failure::Missing(format!("{} has no folder specs/", root.display())))
    }

    /// The root directory.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Converts a path relative to the root to a path of the operating system.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The contents of a file.
    pub(crate) fn read(&self, relative: &str) -> Result<String, Failure> {
        fs::read_to_string(self.path(relative)).map_err(Failure::io("read", relative))
    }

    /// All backends: the directories in `specs/` that contain a document, sorted.
    pub(crate) fn backends(&self) -> Result<Vec<String>, Failure> {
        let unreadable = || Failure::io("read", "specs");
        let mut found = Vec::new();
        for entry in fs::read_dir(self.path("specs")).map_err(unreadable())? {
            let entry = entry.map_err(unreadable())?;
            if entry.path().join("openapi.yaml").exists() {
                found.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        found.sort();
        Ok(found)
    }

    /// The backends in `names`, or all if it is empty, sorted and without duplicates.
    pub(crate) fn select(&self, names: &[String]) -> Result<Vec<String>, Failure> {
        let known = self.backends()?;
        let wrong: Vec<String> =
            names.iter().filter(|name| !known.contains(name)).map(|n| format!("`{n}`")).collect();
        if known.is_empty() {
            return Err(Failure::Missing(
                "specs/ has no backend: no folder in it has an openapi.yaml".into(),
            ));
        }
        if !wrong.is_empty() {
            let (wrong, known) = (wrong.join(" or "), known.join(", "));
            return Err(Failure::Usage(format!("there is no backend {wrong}; there are: {known}")));
        }
        Ok(known.into_iter().filter(|name| names.is_empty() || names.contains(name)).collect())
    }

    /// The document of a backend.
    pub(crate) fn spec(&self, backend: &str) -> Result<Spec, Failure> {
        let file = format!("specs/{backend}/openapi.yaml");
        let text = self.read(&file)?;
        let by_hand = self.by_hand(&format!("crates/{backend}/src"))?;
        Ok(Spec { backend: backend.to_owned(), file, text, by_hand })
    }

    /// The tables of other editions of a backend's server, `specs/<backend>/sources-<edition>.tsv`, sorted.
    pub(crate) fn editions(&self, backend: &str) -> Result<Vec<String>, Failure> {
        let folder = format!("specs/{backend}");
        let mut names = self.names(&folder)?;
        names.retain(|name| name.starts_with("sources-") && name.ends_with(".tsv"));
        Ok(names.into_iter().map(|name| format!("{folder}/{name}")).collect())
    }

    /// The names of the files and directories in a directory, sorted; none if it does not exist.
    pub(super) fn names(&self, folder: &str) -> Result<Vec<String>, Failure> {
        let entries = match fs::read_dir(self.path(folder)) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(Failure::io("read", folder))?,
        };
        let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
        let mut names = names.collect::<io::Result<Vec<String>>>().map_err(Failure::io("read", folder))?;
        names.sort();
        Ok(names)
    }

    /// The contents of the Rust files in a directory, except generated ones.
    fn by_hand(&self, folder: &str) -> Result<Vec<String>, Failure> {
        let mut found = Vec::new();
        for name in self.names(folder)? {
            let file = format!("{folder}/{name}");
            let path = self.path(&file);
            if path.is_dir() && !path.ends_with("generated") {
                found.extend(self.by_hand(&file)?);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(self.read(&file)?);
            }
        }
        Ok(found)
    }
}

/// The parent of this package, as currently reported by Cargo, because a checkout may have moved since compilation.
fn root() -> PathBuf {
    if let Some(root) = env::var_os("XTASK_ROOT") {
        return root.into();
    }
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}
