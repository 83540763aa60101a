//! A file that is only there when it is complete.

use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;
use tokio::fs::{self, File};

/// A file that is only there when it is complete: until [`complete`](Self::complete) it has a name of its own in the
/// same folder, which no other file had, and it is removed when the value is dropped.
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
    part: TempPath,
    path: PathBuf,
    overwrite: bool,
}

impl NewFile {
    /// Creates the file under a temporary name. A file that is there under any name is neither opened nor changed.
    ///
    /// # Errors
    ///
    /// [`AlreadyExists`](io::ErrorKind::AlreadyExists) when `path` exists and `overwrite` is false;
    /// [`InvalidInput`](io::ErrorKind::InvalidInput) when `path` exists and is no regular file, such as a folder, a
    /// device or a link; any error of the system for a new file.
    pub async fn create(path: impl AsRef<Path>, overwrite: bool) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        check(&path, overwrite).await?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let (file, part) = temporary(folder, &path)?.into_parts();
        Ok(Self { file: File::from_std(file), part, path, overwrite })
    }

    /// The file to write to.
    pub fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// Gives the file its name, at once and without a moment in which it is incomplete. What was written must have been
    /// flushed.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create): the name may have been taken in the meantime.
    pub async fn complete(self) -> io::Result<()> {
        check(&self.path, self.overwrite).await?;
        drop(self.file);
        let persisted = match self.overwrite {
            true => self.part.persist(&self.path),
            // The system refuses a name that is taken between the check and now.
            false => self.part.persist_noclobber(&self.path),
        };
        persisted.map_err(|error| error.error)
    }
}

/// A file of our own making: it is created exclusively, and never follows a link.
fn temporary(folder: &Path, path: &Path) -> io::Result<tempfile::NamedTempFile> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut builder = tempfile::Builder::new();
    let prefix = format!(".{name}.");
    builder.prefix(&prefix).suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file, less what the process's umask takes away; temporary files would be for their owner alone.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Refuses a name that is taken, unless it may be overwritten, and whatever is no regular file.
async fn check(path: &Path, overwrite: bool) -> io::Result<()> {
    let found = match fs::symlink_metadata(path).await {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    if !found.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("{} is no regular file", path.display()),
        ));
    }
    if !overwrite {
        return Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            format!("{} exists already", path.display()),
        ));
    }
    Ok(())
}
