//! The documents, found by listing `specs/`.

use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::document::{Document, entries, text};

/// The document of one backend.
#[derive(Debug)]
pub struct Spec {
    /// The name of the folder.
    pub name: String,
    /// The file, relative to the root of the workspace.
    pub file: String,
    /// Its text.
    pub text: String,
    /// What it says.
    pub document: Document,
}

/// A document that cannot be read.
#[derive(Debug)]
pub struct Unreadable(String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

impl Spec {
    /// Reads the document of a backend.
    ///
    /// # Errors
    /// When the file cannot be read or is no YAML.
    pub fn read(name: &str) -> Result<Self, Unreadable> {
        let file = format!("specs/{name}/openapi.yaml");
        let unreadable = |error: &dyn fmt::Display| Unreadable(format!("{file}: {error}"));
        let text = fs::read_to_string(root().join(&file)).map_err(|error| unreadable(&error))?;
        let document = Document::parse(&file, &text).map_err(|error| unreadable(&error))?;
        Ok(Self { name: name.to_owned(), file, text, document })
    }

    /// The headers in which a caller proves who it is, in lower case.
    pub fn credentials(&self) -> Vec<String> {
        let schemes = entries(&self.document.root()["components"]["securitySchemes"]);
        let header = |scheme| match text(scheme, "type") {
            "apiKey" => text(scheme, "name").to_lowercase(),
            _ => "authorization".to_owned(),
        };
        schemes.map(|(_, scheme)| header(scheme)).collect()
    }

    /// The path of the first server's URL, such as `/api/v2`.
    pub fn base_path(&self) -> &str {
        let url = text(&self.document.root()["servers"][0], "url");
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let path = rest.find('/').map_or("", |start| &rest[start..]);
        path.trim_end_matches('/')
    }
}

/// The names of all backends: the folders of `specs/` that have a document, sorted.
pub fn names() -> Vec<String> {
    let folders = fs::read_dir(root().join("specs")).into_iter().flatten().flatten();
    let documents = folders.filter(|folder| folder.path().join("openapi.yaml").exists());
    let mut names: Vec<String> =
        documents.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The root of the workspace: where Cargo says it is now, because a checkout may have moved since it was compiled.
pub fn root() -> PathBuf {
    let compiled = || env!("CARGO_MANIFEST_DIR").into();
    let package: PathBuf = env::var_os("CARGO_MANIFEST_DIR").map_or_else(compiled, PathBuf::from);
    // The tests of a package below `crates/` ask too.
    let root = package.ancestors().find(|folder| folder.join("specs").is_dir());
    root.map_or_else(PathBuf::new, Path::to_path_buf)
}
