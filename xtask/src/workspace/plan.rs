//! Updates generated files: all or nothing, each file atomically, and only those that changed.
//!
//! [`Plan`] contains the changes, [`Staging`] writes the new files next to the old ones, and they are renamed into
//! place only when all of them have been written. A failure before that leaves everything unchanged.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process;

use similar::TextDiff;

use super::checkout::Workspace;
use crate::failure::Failure;

/// Lines of context around a change in a diff, the usual number.
const CONTEXT: usize = 3;

/// A file that must change.
#[derive(Clone, Debug)]
struct Change {
    /// Relative to the workspace.
    path: String,
    /// The current contents, if any.
    before: Option<String>,
    /// The new contents, if any.
    after: Option<String>,
}

/// The changes to be made to the file system.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    changes: Vec<Change>,
}

impl Plan {
    /// The number of changed files.
    pub(crate) fn len(&self) -> usize {
        self.changes.len()
    }

    /// The number of files to be removed.
    pub(crate) fn removals(&self) -> usize {
        self.changes.iter().filter(|change| change.after.is_none()).count()
    }

    /// Adds the changes of another plan.
    pub(crate) fn extend(&mut self, other: Self) {
        self.changes.extend(other.changes);
    }

    /// Plans to write a file.
    pub(crate) fn file(&mut self, workspace: &Workspace, path: String, text: String) -> Result<(), Failure> {
        let before = current(workspace, &path)?;
        // A checkout with Windows line endings counts as unchanged.
        let same = before.as_deref().is_some_and(|before| before.replace("\r\n", "\n") == text);
        if !same {
            self.changes.push(Change { path, before, after: Some(text) });
        }
        Ok(())
    }

    /// Plans to remove all files in a directory except those for which `keep` returns true.
    pub(crate) fn only(
        &mut self,
        workspace: &Workspace,
        folder: &str,
        keep: impl Fn(&str) -> bool,
    ) -> Result<(), Failure> {
        for path in files_below(workspace, folder)?.into_iter().filter(|path| !keep(path)) {
            let before = current(workspace, &path)?;
            self.changes.push(Change { path, before, after: None });
        }
        Ok(())
    }

    /// The unified diff of all changes, suitable for `patch -p1`.
    pub(crate) fn diff(&self) -> String {
        self.changes.iter().map(Change::diff).collect()
    }

    /// Applies the changes.
    pub(crate) fn apply(&self, workspace: &Workspace) -> Result<(), Failure> {
        let mut staging = Staging::default();
        for change in &self.changes {
            if let Some(text) = &change.after {
                staging.write(workspace, &change.path, text)?;
            }
        }
        staging.commit()?;
        self.changes
            .iter()
            .filter(|change| change.after.is_none())
            .try_for_each(|change| remove(workspace, change))
    }
}

impl Change {
    /// The unified diff of this file.
    fn diff(&self) -> String {
        let side = |letter: &str, text: &Option<String>| match text {
            Some(_) => format!("{letter}/{}", self.path),
            None => "/dev/null".to_owned(),
        };
        let before = self.before.as_deref().unwrap_or_default();
        let after = self.after.as_deref().unwrap_or_default();
        let (old, new) = (side("a", &self.before), side("b", &self.after));
        TextDiff::from_lines(before, after)
            .unified_diff()
            .context_radius(CONTEXT)
            .header(&old, &new)
            .to_string()
    }
}

/// New files next to the old ones. If dropped before [`Staging::commit`], they are removed.
#[derive(Debug, Default)]
struct Staging {
    files: Vec<Staged>,
    folders: Vec<PathBuf>,
}

/// A new file, written but not yet in place.
#[derive(Debug)]
struct Staged {
    path: String,
    beside: PathBuf,
    target: PathBuf,
}

impl Staging {
    /// Writes a file next to its destination: in the same directory, so that it is on the same file system and the
    /// directory is known to be writable.
    fn write(&mut self, workspace: &Workspace, path: &str, text: &str) -> Result<(), Failure> {
        let target = workspace.path(path);
        if let Some(folder) = target.parent() {
            self.create(folder).map_err(Failure::io("write", path))?;
        }
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let beside = target.with_file_name(format!(".{name}.{}.new", process::id()));
        self.files.push(Staged { path: path.to_owned(), beside: beside.clone(), target });
        fs::write(beside, text).map_err(Failure::io("write", path))
    }

    /// Creates a directory and its parents, and records which are new.
    fn create(&mut self, folder: &Path) -> std::io::Result<()> {
        let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
        self.folders.extend(missing.into_iter().rev().map(Path::to_path_buf));
        fs::create_dir_all(folder)
    }

    /// Moves every file into place.
    fn commit(mut self) -> Result<(), Failure> {
        while let Some(Staged { path, beside, target }) = self.files.last() {
            fs::rename(beside, target).map_err(Failure::io("write", path))?;
            self.files.pop();
        }
        Ok(())
    }
}

impl Drop for Staging {
    /// Removes files that were not moved into place. Non-empty directories are kept: the system does not remove them.
    fn drop(&mut self) {
        for staged in &self.files {
            let _ = fs::remove_file(&staged.beside);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The current contents of a file; `None` if it does not exist.
fn current(workspace: &Workspace, path: &str) -> Result<Option<String>, Failure> {
    match fs::read(workspace.path(path)) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::io("read", path)(error)),
    }
}

/// All files in a directory, sorted; empty if the directory does not exist.
pub(crate) fn files_below(workspace: &Workspace, folder: &str) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    for name in workspace.names(folder)? {
        let file = format!("{folder}/{name}");
        let kind = fs::symlink_metadata(workspace.path(&file)).map_err(Failure::io("read", &file))?;
        match kind.is_dir() {
            true => found.extend(files_below(workspace, &file)?),
            false => found.push(file),
        }
    }
    found.sort();
    Ok(found)
}

/// Removes a file, and the parent directories that become empty.
fn remove(workspace: &Workspace, change: &Change) -> Result<(), Failure> {
    let path = workspace.path(&change.path);
    fs::remove_file(&path).map_err(Failure::io("remove", &change.path))?;
    for folder in path.ancestors().skip(1) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}
