//! The rows of `sources.tsv`: an operation keeps its number and its id from one import to the next.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

/// The first line of the table.
const HEADER: &str = "n\tmethod\tpath\ttitle\tnote\n";

/// What an earlier import said.
#[derive(Clone, Debug, Default)]
pub struct Earlier {
    rows: BTreeMap<(String, String), (u64, String)>,
    ids: BTreeMap<(String, String), String>,
}

impl Earlier {
    /// Reads what an earlier import wrote: its `sources.tsv` and its document.
    pub fn read(sources: &str, document: &crate::document::Document) -> Self {
        let mut earlier = Self::default();
        for line in sources.lines().skip(1) {
            if let [n, method, path, _, note] = line.split('\t').collect::<Vec<_>>()[..]
                && let Ok(n) = n.parse()
            {
                earlier.rows.insert((method.to_owned(), path.to_owned()), (n, note.to_owned()));
            }
        }
        for operation in document.operations() {
            let row = operation.node["x-source"].as_u64();
            let place =
                earlier.rows.iter().find(|(_, (n, _))| Some(*n) == row).map(|(place, _)| place.clone());
            earlier.ids.extend(place.map(|place| (place, operation.id().to_owned())));
        }
        earlier
    }

    /// The id that an operation had.
    pub(super) fn id(&self, method: &str, path: &str) -> Option<&str> {
        self.ids.get(&(method.to_uppercase(), path.to_owned())).map(String::as_str)
    }

    /// The ids of all.
    pub(super) fn ids(&self) -> HashSet<String> {
        self.ids.values().cloned().collect()
    }
}

/// One operation of the document.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Its number.
    pub(super) number: u64,
    method: String,
    path: String,
    title: String,
    /// Why it is left out, or what a person noted.
    pub(super) note: String,
}

/// The table.
#[derive(Debug)]
pub(super) struct Rows {
    earlier: Earlier,
    next: u64,
    rows: Vec<Row>,
}

impl Rows {
    /// An empty table that continues an earlier one.
    pub(super) fn new(earlier: &Earlier) -> Self {
        let next = earlier.rows.values().map(|(n, _)| n + 1).max().unwrap_or(1);
        Self { earlier: earlier.clone(), next, rows: Vec::new() }
    }

    /// Adds an operation and gives its number.
    pub(super) fn add(&mut self, method: &str, path: &str, title: &str) -> u64 {
        let method = method.to_uppercase();
        let known = self.earlier.rows.get(&(method.clone(), path.to_owned()));
        let (number, note) = known.cloned().unwrap_or_else(|| (self.next, "-".to_owned()));
        self.next = self.next.max(number + 1);
        let note = if note.starts_with(LEFT_OUT) { "-".to_owned() } else { note };
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let title = if title.is_empty() { "-".to_owned() } else { title };
        self.rows.push(Row { number, method, path: path.to_owned(), title, note });
        number
    }

    /// Notes why the operation of a row is left out.
    pub(super) fn leave_out(&mut self, number: u64, reason: &str) {
        for row in self.rows.iter_mut().filter(|row| row.number == number) {
            row.note = format!("{LEFT_OUT}{reason}");
        }
    }

    /// The text of `sources.tsv`.
    pub(super) fn table(mut self) -> String {
        self.rows.sort_by_key(|row| row.number);
        self.rows.iter().fold(HEADER.to_owned(), |mut table, row| {
            let Row { number, method, path, title, note } = row;
            let _ = writeln!(table, "{number}\t{method}\t{path}\t{title}\t{note}");
            table
        })
    }
}

/// How the note of a row begins whose operation the generator cannot do.
pub const LEFT_OUT: &str = "left out: ";
