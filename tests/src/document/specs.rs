//! The documents, found by listing `specs/`.

use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::document::{Document, entries, text};

/// The document of a backend.
#[derive(Debug)]
pub struct Spec {
    /// The name of the directory.
    pub name: String,
    /// The file, relative to the root of the workspace.
    pub file: String,
    /// Its contents.
    pub text: String,
    /// The parsed document.
    pub document: Document,
}

/// A document that could not be read.
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
    /// If the file cannot be read or is not valid YAML.
    pub fn read(name: &str) -> Result<Self, Unreadable> {
        let file = format!("specs/{name}/openapi.yaml");
        let unreadable = |error: &dyn fmt::Display| Unreadable(format!("{file}: {error}"));
        let text = fs::read_to_string(root().join(&file)).map_err(|error| unreadable(&error))?;
        let document = Document::parse(&file, &text).map_err(|error| unreadable(&error))?;
        Ok(Self { name: name.to_owned(), file, text, document })
    }

    /// The headers that carry credentials, in lower case.
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

/// The names of all backends: the directories in `specs/` that contain a document, sorted.
pub fn names() -> Vec<String> {
    let folders = fs::read_dir(root().join("specs")).into_iter().flatten().flatten();
    let documents = folders.filter(|folder| folder.path().join("openapi.yaml").exists());
    let mut names: Vec<String> =
        documents.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The root of the workspace as currently reported by Cargo, because a checkout may have moved since compilation.
pub fn root() -> PathBuf {
    let compiled = || env!("CARGO_MANIFEST_DIR").into();
    let package: PathBuf = env::var_os("CARGO_MANIFEST_DIR").map_or_else(compiled, PathBuf::from);
    // The tests of packages in `crates/` use this too.
    let root = package.ancestors().find(|folder| folder.join("specs").is_dir());
    root.map_or_else(PathBuf::new, Path::to_path_buf)
}
