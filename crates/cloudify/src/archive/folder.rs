//! A folder as a tar.gz archive.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};

use cap_std::fs::Dir;
use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, EntryType};

use super::open::{Folders, open_file};
use super::{about, entry};

/// Packs `folder` into `out`.
///
/// What may change while it is packed is opened relative to a folder that is open already, and never through a link:
/// whatever takes the place of a folder meanwhile, only what is below `folder` gets into the archive. The folders that
/// are still to be packed are a list, not a recursion: their depth is bound by the file system alone.
pub(super) fn pack(folder: &Path, out: impl Write) -> io::Result<()> {
    let root = folder.canonicalize().map_err(about(folder))?;
    let top = PathBuf::from(root.file_name().unwrap_or(OsStr::new("blueprint")));
    let mut folders = Folders::below(&root).map_err(about(folder))?;
    let tar = Builder::new(GzEncoder::new(out, Compression::default()));
    let mut packer = Packer { root, top, tar };
    let mut remaining = vec![PathBuf::new()];
    while let Some(path) = remaining.pop() {
        let dir = folders.open(&path).map_err(about(&packer.root.join(&path)))?;
        let inner = packer.folder(dir, &path)?;
        remaining.extend(inner.into_iter().rev());
    }
    packer.tar.into_inner()?.finish()?;
    Ok(())
}

struct Packer<W: Write> {
    /// The path of the folder, without links in it. Links are resolved by it; nothing is opened by it.
    root: PathBuf,
    /// Its name in the archive.
    top: PathBuf,
    tar: Builder<GzEncoder<W>>,
}

impl<W: Write> Packer<W> {
    /// A folder with its files and links; `path` is its place below the root. Returns the folders in it.
    fn folder(&mut self, dir: &Dir, path: &Path) -> io::Result<Vec<PathBuf>> {
        let shown = self.root.join(path);
        let metadata = dir.dir_metadata().map_err(about(&shown))?;
        let mut header = entry::header(&metadata, EntryType::Directory, 0);
        self.tar.append_data(&mut header, self.top.join(path), io::empty())?;
        let mut folders = Vec::new();
        for name in names(dir).map_err(about(&shown))? {
            let path = path.join(&name);
            if self.entry(dir, &name, &path)? {
                folders.push(path);
            }
        }
        Ok(folders)
    }

    /// What is called `name` in `dir`, unless it is a folder: then it returns true.
    fn entry(&mut self, dir: &Dir, name: &OsStr, path: &Path) -> io::Result<bool> {
        let metadata = dir.symlink_metadata(name).map_err(about(path))?;
        if metadata.is_file() {
            self.file(dir, name, path)?;
        } else if metadata.is_symlink() {
            let target = entry::target(&self.root, path)?;
            let mut header = entry::header(&metadata, EntryType::Symlink, 0);
            self.tar.append_link(&mut header, self.top.join(path), target)?;
        } else if !metadata.is_dir() {
            let what = "neither a file, a folder nor a link; take it out of the folder";
            return Err(about(path)(io::Error::new(io::ErrorKind::InvalidInput, what)));
        }
        Ok(metadata.is_dir())
    }

    fn file(&mut self, dir: &Dir, name: &OsStr, path: &Path) -> io::Result<()> {
        let file = open_file(dir, name).map_err(about(path))?;
        let metadata = file.metadata().map_err(about(path))?;
        let mut header = entry::header(&metadata, EntryType::Regular, metadata.len());
        // A file that grows meanwhile is cut at the length in its header; one that shrinks is an error.
        let mut content = file.take(metadata.len());
        self.tar.append_data(&mut header, self.top.join(path), &mut content).map_err(about(path))?;
        if content.limit() == 0 {
            return Ok(());
        }
        let what = "it became shorter while it was packed";
        Err(about(path)(io::Error::new(io::ErrorKind::UnexpectedEof, what)))
    }
}

/// The names in a folder, in order.
fn names(dir: &Dir) -> io::Result<Vec<OsString>> {
    let names = dir.entries()?.map(|entry| Ok(entry?.file_name()));
    let mut names = names.collect::<io::Result<Vec<_>>>()?;
    names.sort_unstable();
    Ok(names)
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use std::fs;
    use std::os::unix::fs::symlink;

    use flate2::read::GzDecoder;
    use tempfile::TempDir;

    use super::*;

    /// A writer that calls `act` once, when the bytes of a file that does not compress reach it.
    struct Midway<F: FnOnce()> {
        act: Option<F>,
        written: Vec<u8>,
    }

    impl<F: FnOnce()> Write for Midway<F> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if let Some(act) = self.act.take_if(|_| self.written.len() > 50_000) {
                act();
            }
            self.written.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// `web` with folders in it and, at `noise`, a file that fills the first chunks; `outside` with canaries in place
    /// of the files of `web/inner`.
    fn place(noise: &str) -> TempDir {
        let place = TempDir::new().unwrap();
        for folder in ["web/inner/deep", "outside/deep"] {
            fs::create_dir_all(place.path().join(folder)).unwrap();
        }
        for file in ["inner/b", "inner/deep/file"] {
            fs::write(place.path().join("web").join(file), "own").unwrap();
        }
        for file in ["b", "deep/file"] {
            fs::write(place.path().join("outside").join(file), "canary").unwrap();
        }
        let bytes: Vec<u8> = std::iter::repeat_with(|| fastrand::u8(..)).take(300_000).collect();
        fs::write(place.path().join(noise), bytes).unwrap();
        place
    }

    /// Packs `web` while `path` in it is replaced by a link to `to`, in the middle of `noise`; what was packed until it
    /// ended, and how it ended.
    fn pack_while_replaced(noise: &str, path: &str, to: &str) -> (String, io::Result<()>) {
        let place = place(noise);
        let (path, to) = (place.path().join(path), place.path().join(to));
        let replace = || {
            fs::rename(&path, place.path().join("replaced")).unwrap();
            symlink(&to, &path).unwrap();
        };
        let mut out = Midway { act: Some(replace), written: Vec::new() };
        let result = pack(&place.path().join("web"), &mut out);
        let mut packed = Vec::new();
        // Broken off where packing ended with an error.
        _ = GzDecoder::new(out.written.as_slice()).read_to_end(&mut packed);
        (String::from_utf8_lossy(&packed).into_owned(), result)
    }

    #[test]
    fn a_folder_that_is_replaced_by_a_link_while_packing_puts_nothing_from_outside_into_the_archive() {
        for (noise, path, to) in
            [("web/z", "web/inner", "outside"), ("web/z", "web/inner/deep", "outside/deep")]
        {
            let (packed, result) = pack_while_replaced(noise, path, to);
            assert!(!packed.contains("canary"), "{path}");
            assert!(result.unwrap_err().to_string().contains("inner"), "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_replaced_while_it_is_packed_is_packed_as_it_was() {
        for (noise, path, to) in [("web/inner/a", "web/inner", "outside"), ("web/a", "web", "outside")] {
            let (packed, result) = pack_while_replaced(noise, path, to);
            assert!(!packed.contains("canary"), "{path}");
            assert!(packed.contains("own"), "{path}");
            result.unwrap();
        }
    }

    /// Packs a folder in a thread with 128 KiB of stack, which a recursion of any size would overflow.
    fn pack_with_little_stack(folder: &Path) -> Vec<u8> {
        let mut packed = Vec::new();
        std::thread::scope(|scope| {
            let small = std::thread::Builder::new().stack_size(128 * 1024);
            let packing = small.spawn_scoped(scope, || pack(folder, &mut packed)).unwrap();
            packing.join().unwrap().unwrap();
        });
        packed
    }

    fn paths(packed: &[u8]) -> Vec<PathBuf> {
        let mut archive = tar::Archive::new(GzDecoder::new(packed));
        archive.entries().unwrap().map(|entry| entry.unwrap().path().unwrap().into_owned()).collect()
    }

    #[test]
    fn twelve_hundred_nested_folders_are_packed_without_recursion() {
        let place = TempDir::new().unwrap();
        let mut folder = place.path().join("web");
        folder.extend(std::iter::repeat_n("n", 1_200));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("file"), "bottom").unwrap();
        let paths = paths(&pack_with_little_stack(&place.path().join("web")));
        assert_eq!(paths.len(), 1_202);
        assert_eq!(paths.last().unwrap().components().count(), 1_202);
        // What removes the place would recurse too.
        while folder != place.path() {
            fs::remove_dir_all(&folder).unwrap();
            folder.pop();
        }
    }
}
