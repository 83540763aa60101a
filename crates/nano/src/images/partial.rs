//! A download that is not complete yet.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use fs4::fs_std::FileExt;
use same_file::Handle;
use sha1::{Digest, Sha1};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
use tokio::task::spawn_blocking;

/// `<path>.nano-part`: what has come of a file so far, locked for one writer. It stays when a download breaks off, for
/// the next one to resume.
pub(super) struct PartialFile {
    file: tokio::fs::File,
    part: PathBuf,
    length: u64,
}

/// Large enough that reading is fast, small enough that nobody notices the memory.
const BLOCK: usize = 256 * 1024;

impl PartialFile {
    /// Creates it, or opens what an earlier download left.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] when another download is writing it; [`io::ErrorKind::InvalidInput`] when
    /// something else than a regular file has its name.
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

    /// How many bytes are there.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    pub(super) async fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await?;
        self.length = self.length.saturating_add(bytes.len() as u64);
        Ok(())
    }

    /// Begins from nothing.
    pub(super) async fn restart(&mut self) -> io::Result<()> {
        self.file.set_len(0).await?;
        self.file.rewind().await?;
        self.length = 0;
        Ok(())
    }

    pub(super) async fn flush(&mut self) -> io::Result<()> {
        self.file.flush().await
    }

    /// The SHA-1 in hex of what is on disk now, whoever wrote it.
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

    /// Gives it its name. Without `overwrite` a file that has it by now is left alone.
    pub(super) async fn complete(self, path: &Path, overwrite: bool) -> io::Result<()> {
        self.file.sync_all().await?;
        // The lock is held until the name is given.
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

/// The part file under an exclusive lock.
fn locked(part: &Path) -> io::Result<File> {
    loop {
        refuse_special(part)?;
        let file = File::options().read(true).write(true).create(true).truncate(false).open(part)?;
        if !FileExt::try_lock_exclusive(&file)? {
            let what = format!("another download is writing {}", part.display());
            return Err(io::Error::new(io::ErrorKind::WouldBlock, what));
        }
        // Another download may have completed or removed it between the opening and the lock.
        if is_still(&file, part)? {
            return Ok(file);
        }
    }
}

/// A link would lead to a file that no download made.
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

/// Renames the part file; a link never replaces what has the name.
fn name(part: &Path, path: &Path, overwrite: bool) -> io::Result<()> {
    if overwrite {
        return fs::rename(part, path);
    }
    match fs::hard_link(part, path) {
        Ok(()) => fs::remove_file(part),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // A file system without links: asked again, for a rename replaces silently.
        Err(_) if fs::symlink_metadata(path).is_err() => fs::rename(part, path),
        Err(error) => Err(error),
    }
}
