//! A folder as a tar.gz archive.

use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::time::UNIX_EPOCH;

use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, EntryType, Header};

use super::about;

/// Packs `folder` into `out`.
pub(super) fn pack(folder: &Path, out: impl Write) -> io::Result<()> {
    let root = folder.canonicalize().map_err(about(folder))?;
    let top = PathBuf::from(root.file_name().unwrap_or(OsStr::new("blueprint")));
    let tar = Builder::new(GzEncoder::new(out, Compression::default()));
    let mut packer = Packer { root, top, tar };
    packer.folder(Path::new(""))?;
    packer.tar.into_inner()?.finish()?;
    Ok(())
}

struct Packer<W: Write> {
    /// The folder, without links in its path.
    root: PathBuf,
    /// Its name in the archive.
    top: PathBuf,
    tar: Builder<GzEncoder<W>>,
}

impl<W: Write> Packer<W> {
    /// A folder with all that is in it; `path` is its place below the root.
    fn folder(&mut self, path: &Path) -> io::Result<()> {
        let found = self.root.join(path);
        let metadata = fs::metadata(&found).map_err(about(&found))?;
        let mut header = header(&metadata, EntryType::Directory, 0);
        self.tar.append_data(&mut header, self.top.join(path), io::empty())?;
        let names = fs::read_dir(&found).map_err(about(&found))?.map(|entry| Ok(entry?.file_name()));
        let mut names = names.collect::<io::Result<Vec<_>>>().map_err(about(&found))?;
        names.sort_unstable();
        names.iter().try_for_each(|name| self.entry(&path.join(name)))
    }

    fn entry(&mut self, path: &Path) -> io::Result<()> {
        let metadata = fs::symlink_metadata(self.root.join(path)).map_err(about(path))?;
        let kind = metadata.file_type();
        if kind.is_dir() {
            self.folder(path)
        } else if kind.is_file() {
            self.file(path)
        } else if kind.is_symlink() {
            self.link(path, &metadata)
        } else {
            let what =
                format!("{}: neither a file, a folder nor a link; take it out of the folder", path.display());
            Err(io::Error::new(io::ErrorKind::InvalidInput, what))
        }
    }

    fn file(&mut self, path: &Path) -> io::Result<()> {
        let file = File::open(self.root.join(path)).map_err(about(path))?;
        let metadata = file.metadata().map_err(about(path))?;
        let mut header = header(&metadata, EntryType::Regular, metadata.len());
        // What grows meanwhile is cut where the header says that it ends; what shrinks cannot be mended.
        let mut content = file.take(metadata.len());
        self.tar.append_data(&mut header, self.top.join(path), &mut content).map_err(about(path))?;
        if content.limit() == 0 {
            return Ok(());
        }
        let what = format!("{}: it became shorter while it was packed", path.display());
        Err(io::Error::new(io::ErrorKind::UnexpectedEof, what))
    }

    fn link(&mut self, path: &Path, metadata: &Metadata) -> io::Result<()> {
        let target = self.root.join(path).canonicalize().map_err(about(path))?;
        let Ok(inside) = target.strip_prefix(&self.root) else {
            let what = format!(
                "{}: the link points out of the folder; replace it by what it points to",
                path.display()
            );
            return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
        };
        let mut header = header(metadata, EntryType::Symlink, 0);
        self.tar.append_link(&mut header, self.top.join(path), relative(path, inside))
    }
}

/// How a link at `from` says `to`, both below the same root.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let depth = from.components().count().saturating_sub(1);
    let target: PathBuf = std::iter::repeat_n(Component::ParentDir, depth).chain(to.components()).collect();
    if target.as_os_str().is_empty() { PathBuf::from(".") } else { target }
}

/// An entry that everybody may read, of nobody in particular.
fn header(metadata: &Metadata, kind: EntryType, size: u64) -> Header {
    let modified = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let executable = kind == EntryType::Directory || is_executable(metadata);
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_size(size);
    header.set_mode(if executable { 0o755 } else { 0o644 });
    header.set_mtime(modified.map_or(0, |time| time.as_secs()));
    header
}

#[cfg(unix)]
fn is_executable(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    metadata.permissions().mode() & 0o100 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &Metadata) -> bool {
    false
}
