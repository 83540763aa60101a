//! A file with a line per task, so that a run that was stopped can be taken up again.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use nc2_sdk::{Error, Result, Uuid};

/// The entry of a task that has ended.
const ENDED: &str = "ended";

/// The tasks that were started by earlier runs, and the file that new ones are added to.
pub(crate) struct Journal {
    path: PathBuf,
    earlier: BTreeMap<Uuid, String>,
}

impl Journal {
    /// Reads the file; one that is not there is an empty one. The last line of a cluster counts.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let text = match fs::read_to_string(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            read => read.map_err(|error| failed(path, error))?,
        };
        let lines = text.lines().filter_map(|line| line.split_once(' '));
        let pairs = lines.filter_map(|(cluster, task)| Some((cluster.parse().ok()?, task.to_owned())));
        let mut earlier: BTreeMap<Uuid, String> = pairs.collect();
        earlier.retain(|_, task| task != ENDED);
        Ok(Self { path: path.to_owned(), earlier })
    }

    /// The task that an earlier run started for a cluster and did not see the end of.
    pub(crate) fn task(&self, cluster: Uuid) -> Option<&str> {
        self.earlier.get(&cluster).map(String::as_str)
    }

    /// Notes a task.
    pub(crate) fn started(&self, cluster: Uuid, task: &str) -> Result<()> {
        self.add(&format!("{cluster} {task}\n"))
    }

    /// Notes that the task of a cluster has ended.
    pub(crate) fn ended(&self, cluster: Uuid) -> Result<()> {
        self.add(&format!("{cluster} {ENDED}\n"))
    }

    /// Removes the file: all is done.
    pub(crate) fn remove(&self) -> Result<()> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(&self.path, error)),
            _ => Ok(()),
        }
    }

    fn add(&self, line: &str) -> Result<()> {
        let file = OpenOptions::new().create(true).append(true).open(&self.path);
        let written = file.and_then(|mut file| {
            file.write_all(line.as_bytes())?;
            file.sync_data()
        });
        written.map_err(|error| failed(&self.path, error))
    }
}

fn failed(path: &Path, error: std::io::Error) -> Error {
    Error::new(nc2_sdk::ErrorKind::Io, format!("the journal {}", path.display())).with_source(error)
}
