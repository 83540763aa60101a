//! Puts generated files in place: all of them or none, each whole, and only those that changed.
//!
//! [`Plan`] says what would change, [`Staging`] writes the new files beside the old ones, and only when every one of them is
//! on the disk are they renamed into place. What fails before that leaves everything as it was.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process;

use similar::TextDiff;

use super::checkout::Workspace;
use crate::failure::Failure;

/// Lines of context around a change in a diff, as everywhere.
const CONTEXT: usize = 3;

/// A file that is not what it should be.
#[derive(Debug)]
struct Change {
    /// Relative to the workspace.
    path: String,
    /// What is there, if anything.
    before: Option<String>,
    /// What should be there, if anything.
    after: Option<String>,
}

/// What has to change on the disk.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    changes: Vec<Change>,
}

impl Plan {
    /// How many files change.
    pub(crate) fn len(&self) -> usize {
        self.changes.len()
    }

    /// How many of them are to be removed.
    pub(crate) fn removals(&self) -> usize {
        self.changes.iter().filter(|change| change.after.is_none()).count()
    }

    /// Adds what another plan changes.
    pub(crate) fn extend(&mut self, other: Self) {
        self.changes.extend(other.changes);
    }

    /// Wants a file to have this text.
    pub(crate) fn file(&mut self, workspace: &Workspace, path: String, text: String) -> Result<(), Failure> {
        let before = current(workspace, &path)?;
        // A checkout with the line ends of Windows says the same.
        let same = before.as_deref().is_some_and(|before| before.replace("\r\n", "\n") == text);
        if !same {
            self.changes.push(Change { path, before, after: Some(text) });
        }
        Ok(())
    }

    /// Wants nothing in a folder but what `keep` says yes to.
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

    /// The unified diff of all changes, which `patch -p1` takes.
    pub(crate) fn diff(&self) -> String {
        self.changes.iter().map(Change::diff).collect()
    }

    /// Makes the changes.
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

/// New files that wait beside the old ones. Dropped before [`Staging::commit`] it leaves no trace.
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
    /// Writes a file beside its place: in the same folder, which is the same file system, and proves that we may write there.
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

    /// Creates a folder and those above it, and remembers which were not there.
    fn create(&mut self, folder: &Path) -> std::io::Result<()> {
        let mut missing: Vec<PathBuf> =
            folder.ancestors().take_while(|f| !f.exists()).map(Path::to_path_buf).collect();
        missing.reverse();
        self.folders.extend(missing);
        fs::create_dir_all(folder)
    }

    /// Puts every file into its place.
    fn commit(mut self) -> Result<(), Failure> {
        while let Some(Staged { path, beside, target }) = self.files.last() {
            fs::rename(beside, target).map_err(Failure::io("write", path))?;
            self.files.pop();
        }
        Ok(())
    }
}

impl Drop for Staging {
    /// Removes what was not put into place. A folder with something in it stays: the system does not remove those.
    fn drop(&mut self) {
        for staged in &self.files {
            let _ = fs::remove_file(&staged.beside);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The text that a file has now; `None` when there is no such file.
fn current(workspace: &Workspace, path: &str) -> Result<Option<String>, Failure> {
    match fs::read(workspace.path(path)) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::io("read", path)(error)),
    }
}

/// Every file below a folder, sorted; none when there is no such folder.
fn files_below(workspace: &Workspace, folder: &str) -> Result<Vec<String>, Failure> {
    let entries = match fs::read_dir(workspace.path(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Failure::io("read", folder)(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(Failure::io("read", folder))?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        match entry.file_type().map_err(Failure::io("read", &path))?.is_dir() {
            true => found.extend(files_below(workspace, &path)?),
            false => found.push(path),
        }
    }
    found.sort();
    Ok(found)
}

/// Removes a file, and the folders above it that it leaves empty.
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
