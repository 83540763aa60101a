//! Uploads from files, directories and standard input.

use std::path::Path;
use std::sync::Arc;

use cloudmgr_runtime::Upload;

use super::bar::bar;
use crate::backend::Backend;
use crate::failure::{Failure, Result};

/// The source of an upload: a file, a directory if the backend accepts archives, or standard input.
pub(crate) fn source(backend: &Backend, file: &str) -> Result<Upload> {
    if file == "-" {
        return Ok(observed(Upload::reader(tokio::io::stdin(), None)));
    }
    let metadata = std::fs::metadata(file).map_err(|error| Failure::usage(format!("{file}: {error}")))?;
    if metadata.is_dir() {
        return folder(backend, file).map(observed);
    }
    Ok(observed(Upload::from(Path::new(file))))
}

/// A directory, packed on the fly.
fn folder(backend: &Backend, folder: &str) -> Result<Upload> {
    #[cfg(feature = "cloudify")]
    if backend.facts.name == "cloudify" {
        return Ok(cloudify_sdk::archive::directory(folder));
    }
    Err(Failure::usage(format!("{folder} is a folder; {} takes files", backend.facts.title)))
}

/// An upload with a progress bar on a terminal.
fn observed(upload: Upload) -> Upload {
    let Some(bar) = bar() else { return upload };
    let bar = Arc::new(bar);
    upload.on_progress(move |progress| bar.show(progress))
}
