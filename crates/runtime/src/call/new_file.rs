//! A file that appears only when it is complete.

use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;
use tokio::fs::{self, File};

/// A file that appears only when it is complete: until [`complete`](Self::complete) it has a unique temporary name in
/// the same directory. It is removed if the value is dropped before.
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
    // Closed before the file is removed or renamed, as some platforms require.
    file: File,
    part: TempPath,
    path: PathBuf,
    overwrite: bool,
}

impl NewFile {
    /// Creates the file under a temporary name. An existing file of any name is neither opened nor changed.
    ///
    /// # Errors
    ///
    /// [`AlreadyExists`](io::ErrorKind::AlreadyExists) if `path` exists and `overwrite` is false;
    /// [`InvalidInput`](io::ErrorKind::InvalidInput) if `path` exists and is not a regular file, such as a directory, a
    /// device or a link; any error of the operating system when creating a file.
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

    /// Renames the file to its final name atomically. Buffered data must have been flushed.
    ///
    /// # Errors
    ///
    /// As for [`create`](Self::create): the name may have been taken in the meantime.
    pub async fn complete(self) -> io::Result<()> {
        check(&self.path, self.overwrite).await?;
        drop(self.file);
        let persisted = match self.overwrite {
            true => self.part.persist(&self.path),
            // The operating system rejects a name that was taken since the check.
            false => self.part.persist_noclobber(&self.path),
        };
        persisted.map_err(|error| error.error)
    }
}

/// A temporary file that is created exclusively and never follows a link.
fn temporary(folder: &Path, path: &Path) -> io::Result<tempfile::NamedTempFile> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut builder = tempfile::Builder::new();
    let prefix = format!(".{name}.");
    builder.prefix(&prefix).suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Like any new file, subject to the umask of the process; by default only the owner could read temporary files.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Rejects an existing name unless it may be overwritten, and anything that is not a regular file.
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
