//! A file that is only there when it is complete.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs::{self, File};

/// A file that is only there when it is complete: until [`complete`](Self::complete) it is `<path>.part`, which is
/// removed when the value is dropped.
///
/// ```no_run
/// # async fn f() -> std::io::Result<()> {
/// use tokio::io::AsyncWriteExt;
///
/// let mut report = cloudmgr_runtime::NewFile::create("report.csv", false).await?;
/// report.file().write_all(b"id,name\n").await?;
/// report.complete().await
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a file that is not completed is removed"]
pub struct NewFile {
    // Closed before the name is removed or given away, which some systems insist on.
    file: File,
    part: Part,
    path: PathBuf,
    overwrite: bool,
}

impl NewFile {
    /// Creates `<path>.part`.
    ///
    /// # Errors
    ///
    /// [`AlreadyExists`](io::ErrorKind::AlreadyExists) when `path` exists and `overwrite` is false; whatever the
    /// system says to a new file.
    pub async fn create(path: impl AsRef<Path>, overwrite: bool) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        refuse_existing(&path, overwrite).await?;
        let part = Part::beside(&path);
        Ok(Self { file: File::create(&part.0).await?, part, path, overwrite })
    }

    /// What is written to.
    pub fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// Gives the file its name. What was written must have been flushed.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create): the name may have been taken meanwhile.
    pub async fn complete(self) -> io::Result<()> {
        // Asked again: it may have taken hours, and `rename` replaces silently.
        refuse_existing(&self.path, self.overwrite).await?;
        drop(self.file);
        fs::rename(&self.part.0, &self.path).await
    }
}

async fn refuse_existing(path: &Path, overwrite: bool) -> io::Result<()> {
    if !overwrite && fs::try_exists(path).await? {
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, "the file exists already"));
    }
    Ok(())
}

/// The unfinished file; removed unless it was renamed.
#[derive(Debug)]
struct Part(PathBuf);

impl Part {
    fn beside(path: &Path) -> Self {
        let mut name = path.as_os_str().to_owned();
        name.push(".part");
        Self(name.into())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // After the rename there is nothing to remove, and a failure leaves nothing to do.
        _ = std::fs::remove_file(&self.0);
    }
}
