//! Opens what is below a folder without following a link.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use cap_fs_ext::{DirExt as _, FollowSymlinks, OpenOptionsFollowExt as _, OpenOptionsSyncExt as _};
use cap_std::fs::{Dir, File, OpenOptions};

/// The folders below a root, opened step by step.
///
/// Each step is taken from the folder before it, of which only the last stays open: a path of any length needs three
/// handles, and none of its parts may be a link.
pub(super) struct Folders {
    root: Dir,
    /// The folder that was opened last, and its path: the next one is often in it.
    last: (PathBuf, Dir),
}

impl Folders {
    /// The folders below the one at `root`.
    pub(super) fn below(root: &Path) -> io::Result<Self> {
        let root = Dir::open_ambient_dir(root, cap_std::ambient_authority())?;
        Ok(Self { last: (PathBuf::new(), root.try_clone()?), root })
    }

    /// The folder at `path` below the root.
    pub(super) fn open(&mut self, path: &Path) -> io::Result<&Dir> {
        let (start, rest) = match path.strip_prefix(&self.last.0) {
            Ok(rest) => (&self.last.1, rest),
            Err(_) => (&self.root, path),
        };
        let dir = rest.iter().try_fold(start.try_clone()?, |dir, name| dir.open_dir_nofollow(name))?;
        self.last = (path.to_owned(), dir);
        Ok(&self.last.1)
    }
}

/// The regular file that is called `name` in `dir`.
pub(super) fn open_file(dir: &Dir, name: &OsStr) -> io::Result<File> {
    let mut options = OpenOptions::new();
    // Opening a pipe would wait for its writer: one that has just taken the place of a file must not.
    options.read(true).follow(FollowSymlinks::No).nonblock(true);
    let file = dir.open_with(name, &options)?;
    if file.metadata()?.is_file() {
        return Ok(file);
    }
    let what = "it was a file and became something else while the folder was packed";
    Err(io::Error::new(io::ErrorKind::InvalidInput, what))
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use std::process::Command;

    use super::*;

    #[test]
    fn a_link_or_a_pipe_that_took_the_place_of_a_file_is_not_opened() {
        let place = tempfile::tempdir().unwrap();
        std::fs::write(place.path().join("file"), "").unwrap();
        std::os::unix::fs::symlink("file", place.path().join("link")).unwrap();
        assert!(Command::new("mkfifo").arg(place.path().join("pipe")).status().unwrap().success());
        let mut folders = Folders::below(place.path()).unwrap();
        let dir = folders.open(Path::new("")).unwrap();
        let opened = ["file", "link", "pipe"].map(|name| open_file(dir, OsStr::new(name)).is_ok());
        assert_eq!(opened, [true, false, false]);
    }
}
