//! An entry of an archive: its header, and where a link points to.

use std::io;
use std::path::{Component, Path, PathBuf};
use std::time::UNIX_EPOCH;

use cap_std::fs::Metadata;
use tar::{EntryType, Header};

use super::about;

/// An entry that everybody may read, of nobody in particular.
pub(super) fn header(metadata: &Metadata, kind: EntryType, size: u64) -> Header {
    let modified = metadata.modified().ok().map(cap_std::time::SystemTime::into_std);
    let modified = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
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
    use cap_std::fs::MetadataExt as _;
    metadata.mode() & 0o100 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &Metadata) -> bool {
    false
}

/// What the link at `path` below `root` points to, seen from the link.
pub(super) fn target(root: &Path, path: &Path) -> io::Result<PathBuf> {
    let target = root.join(path).canonicalize().map_err(about(path))?;
    let inside = target.strip_prefix(root).map_err(|_| {
        let what = "the link points out of the folder; replace it by what it points to";
        about(path)(io::Error::new(io::ErrorKind::InvalidInput, what))
    })?;
    Ok(relative(path, inside))
}

/// The relative target of a link at `from` to `to`, both below the same root.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let depth = from.components().count().saturating_sub(1);
    let target: PathBuf = std::iter::repeat_n(Component::ParentDir, depth).chain(to.components()).collect();
    if target.as_os_str().is_empty() { PathBuf::from(".") } else { target }
}
