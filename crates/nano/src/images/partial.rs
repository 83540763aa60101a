//! An incomplete download.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use fs4::fs_std::FileExt;
use same_file::Handle;
use sha1::{Digest, Sha1};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
use tokio::task::spawn_blocking;

/// `<path>.nano-part`: the part of a file that was received so far, locked for one writer. It is kept when a download
/// is interrupted, so that the next one can resume it.
pub(super) struct PartialFile {
    file: tokio::fs::File,
    part: PathBuf,
    length: u64,
}

/// Large enough to read fast, small enough for memory use to be negligible.
const BLOCK: usize = 256 * 1024;

impl PartialFile {
    /// Creates the file, or opens the one left by an earlier download.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] if another download is writing it; [`io::ErrorKind::InvalidInput`] if the path is
    /// not a regular file.
    pub(super) async fn open(path: &Path) -> io::Result<Self> {
        let mut part = path.as_os_str().to_owned();
        part.push(".nano-part");
        let part = PathBuf::from(part);
        let opened = part.clone();
        let file = spawn_blocking(move || locked(&opened)).await.map_err(io::Error::other)??;
        let length = file.metadata()?.len();
        let mut file = tokio::fs::File::from_std(file);
        file.seek(io::SeekFrom::Start(length)).await?;
        Ok(Self { file, part, length })
    }

    /// The number of bytes in the file.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    pub(super) async fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await?;
        self.length = self.length.saturating_add(bytes.len() as u64);
        Ok(())
    }

    /// Starts again with an empty file.
    pub(super) async fn restart(&mut self) -> io::Result<()> {
        self.file.set_len(0).await?;
        self.file.rewind().await?;
        self.length = 0;
        Ok(())
    }

    pub(super) async fn flush(&mut self) -> io::Result<()> {
        self.file.flush().await
    }

    /// The SHA-1 of the file on disk in hexadecimal, whoever wrote it.
    pub(super) async fn checksum(&mut self) -> io::Result<String> {
        self.file.flush().await?;
        self.file.rewind().await?;
        let (mut digest, mut block, mut length) = (Sha1::new(), vec![0; BLOCK], 0_u64);
        loop {
            let count = self.file.read(&mut block).await?;
            let Some(read) = block.get(..count).filter(|read| !read.is_empty()) else { break };
            digest.update(read);
            length = length.saturating_add(count as u64);
        }
        self.length = length;
        Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Renames the file to its final name. Without `overwrite`, an existing file is not replaced.
    pub(super) async fn complete(self, path: &Path, overwrite: bool) -> io::Result<()> {
        self.file.sync_all().await?;
        // The lock is held until the file is renamed.
        let (part, path, file) = (self.part, path.to_owned(), self.file);
        let named = spawn_blocking(move || {
            let named = name(&part, &path, overwrite);
            drop(file);
            named
        });
        named.await.map_err(io::Error::other)?
    }

    pub(super) async fn remove(self) -> io::Result<()> {
        tokio::fs::remove_file(&self.part).await
    }
}

/// Opens the part file with an exclusive lock.
fn locked(part: &Path) -> io::Result<File> {
    loop {
        refuse_special(part)?;
        let file = File::options().read(true).write(true).create(true).truncate(false).open(part)?;
        if !FileExt::try_lock_exclusive(&file)? {
            let what = format!("another download is writing {}", part.display());
            return Err(io::Error::new(io::ErrorKind::WouldBlock, what));
        }
        // Another download may have completed or removed it between opening and locking.
        if is_still(&file, part)? {
            return Ok(file);
        }
    }
}

/// Rejects a link, because it may point to a file that is not a download.
fn refuse_special(part: &Path) -> io::Result<()> {
    match fs::symlink_metadata(part) {
        Ok(metadata) if !metadata.is_file() => {
            let what = format!("{} is no regular file", part.display());
            Err(io::Error::new(io::ErrorKind::InvalidInput, what))
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn is_still(file: &File, part: &Path) -> io::Result<bool> {
    refuse_special(part)?;
    match Handle::from_path(part) {
        Ok(there) => Ok(there == Handle::from_file(file.try_clone()?)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Renames the part file. Without `overwrite` it uses a hard link, which never replaces an existing file.
fn name(part: &Path, path: &Path, overwrite: bool) -> io::Result<()> {
    if overwrite {
        return fs::rename(part, path);
    }
    match fs::hard_link(part, path) {
        Ok(()) => fs::remove_file(part),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // The file system does not support links: check again, because a rename replaces silently.
        Err(_) if fs::symlink_metadata(path).is_err() => fs::rename(part, path),
        Err(error) => Err(error),
    }
}
