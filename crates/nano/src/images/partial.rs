//! A download that is not complete yet, and the checksum of what is there.

use std::io;
use std::path::{Path, PathBuf};

use sha1::{Digest, Sha1};
use tokio::fs::{self, File, OpenOptions};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

/// `<path>.part`: what has come of a file so far. It stays when a download breaks off, for the next one to go on.
pub(crate) struct PartialFile {
    file: File,
    part: PathBuf,
    digest: Sha1,
    length: u64,
}

/// Large enough that reading is fast, small enough that nobody notices the memory.
const BLOCK: usize = 256 * 1024;

impl PartialFile {
    /// Opens it, and reads what an earlier download left.
    pub(crate) async fn open(path: &Path) -> io::Result<Self> {
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(false).open(&part).await?;
        let mut partial = Self { file, part, digest: Sha1::new(), length: 0 };
        partial.read_all().await?;
        Ok(partial)
    }

    async fn read_all(&mut self) -> io::Result<()> {
        let mut block = vec![0; BLOCK];
        loop {
            let count = self.file.read(&mut block).await?;
            let Some(read) = block.get(..count).filter(|read| !read.is_empty()) else { return Ok(()) };
            self.digest.update(read);
            self.length += count as u64;
        }
    }

    /// How many bytes are there.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    pub(crate) async fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await?;
        self.digest.update(bytes);
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// Begins from nothing.
    pub(crate) async fn restart(&mut self) -> io::Result<()> {
        self.file.set_len(0).await?;
        self.file.rewind().await?;
        self.digest = Sha1::new();
        self.length = 0;
        Ok(())
    }

    pub(crate) async fn flush(&mut self) -> io::Result<()> {
        self.file.flush().await
    }

    /// The SHA-1 of what is there, in hex.
    pub(crate) fn checksum(&self) -> String {
        let digest = self.digest.clone().finalize();
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Gives it its name.
    pub(crate) async fn complete(self, path: &Path) -> io::Result<()> {
        drop(self.file);
        fs::rename(&self.part, path).await
    }

    pub(crate) async fn remove(self) -> io::Result<()> {
        drop(self.file);
        fs::remove_file(&self.part).await
    }
}
