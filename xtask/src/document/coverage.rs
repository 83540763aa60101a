//! `coverage`: checks that no operation of a source document is missing.
//!
//! `sources.tsv` has a row per operation of the source document. The `x-source` of every operation of a spec names the
//! rows that it covers, or is `beyond:` with the evidence for an operation that is not in the document. A row whose
//! note begins with `left out:` has no operation. An additional table, `sources-<edition>.tsv`, lists what another
//! edition of the server routes: its rows are matched by method and path, regardless of the names of placeholders.

use std::collections::{BTreeMap, BTreeSet};

use codegen::document::{Document, OperationNode};

use crate::command::Arguments;
use crate::command::Command;
use crate::command::Outcome;
use crate::failure::{self, Failure};
use crate::workspace::Workspace;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "coverage",
    arguments: "[BACKEND…]",
    about: "check that every row of sources.tsv has an operation",
    flags: &[],
    options: &[],
    takes_names: true,
    run,
};

/// The first line of every `sources.tsv`.
const COLUMNS: [&str; 5] = ["n", "method", "path", "title", "note"];

/// An operation of the source document.
#[derive(Debug)]
struct Row {
    method: String,
    path: String,
    title: String,
    /// Whether its note marks it as omitted, because the generator does not support it.
    left_out: bool,
}

impl Row {
    /// Reports that the row has no operation.
    fn gap(&self, number: u64) -> String {
        format!("row {number} has no operation: {} {} ({})", self.method, self.path, self.title)
    }
}

/// The rows of a `sources.tsv` by their number.
type Rows = BTreeMap<u64, Row>;

/// The source of an operation.
enum Source {
    /// From these rows.
    Rows(Vec<u64>),
    /// From elsewhere, with evidence.
    Beyond,
}

/// The result of a comparison.
#[derive(Default)]
struct Tally {
    claimed: BTreeSet<u64>,
    beyond: usize,
    wrong: Vec<String>,
}

/// Compares the named backends, or all.
fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    coverage(workspace, &arguments.names)
}

/// Compares the named backends, or all.
pub(crate) fn coverage(workspace: &Workspace, names: &[String]) -> Result<Outcome, Failure> {
    let names = workspace.select(names)?;
    let outcomes = failure::all(names.iter().map(|name| compare(workspace, name)))?;
    let passed = outcomes.iter().all(|outcome| outcome.passed);
    Ok(Outcome::new(outcomes.into_iter().map(|outcome| outcome.text).collect::<String>(), passed))
}

/// Compares one backend's rows with its operations.
fn compare(workspace: &Workspace, backend: &str) -> Result<Outcome, Failure> {
    let file = format!("specs/{backend}/sources.tsv");
    let rows = rows(&file, &workspace.read(&file)?)?;
    let spec = workspace.spec(backend)?;
    let document = Document::parse(&spec.file, &spec.text).map_err(Failure::Spec)?;
    let mut outcomes = vec![report(backend, &rows, tally(&document, &rows))];
    for file in workspace.editions(backend)? {
        let rows = self::rows(&file, &workspace.read(&file)?)?;
        outcomes.push(report_edition(&file, &rows, &document));
    }
    let passed = outcomes.iter().all(|outcome| outcome.passed);
    Ok(Outcome::new(outcomes.into_iter().map(|outcome| outcome.text).collect::<String>(), passed))
}

/// Reports the rows of an additional table that have no operation.
fn report_edition(file: &str, rows: &Rows, document: &Document) -> Outcome {
    let operations = document.operations();
    let have: BTreeSet<(String, String)> =
        operations.map(|operation| (operation.method.to_uppercase(), unnamed(operation.path))).collect();
    let (found, without): (Vec<_>, Vec<_>) =
        rows.iter().partition(|(_, row)| have.contains(&(row.method.clone(), unnamed(&row.path))));
    let gaps = without.iter().filter(|(_, row)| !row.left_out);
    let gaps: Vec<String> = gaps.map(|(n, row)| format!("{file}: {}\n", row.gap(**n))).collect();
    let left_out = without.len().saturating_sub(gaps.len());
    let line = format!("{file}: {} of {} operations, {left_out} left out\n", found.len(), rows.len());
    Outcome::new(gaps.concat() + &line, gaps.is_empty())
}

/// A path template without the names of its placeholders.
fn unnamed(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| path + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// Counts the rows that operations name.
fn tally(document: &Document, rows: &Rows) -> Tally {
    let mut tally = Tally::default();
    for operation in document.operations() {
        match source(&operation) {
            Ok(Source::Beyond) => tally.beyond += 1,
            Ok(Source::Rows(claimed)) => tally.claim(&operation, &claimed, rows),
            Err(problem) => tally.wrong.push(format!("{}: {problem}", operation.place())),
        }
    }
    tally
}

impl Tally {
    /// Records the rows that an operation names.
    fn claim(&mut self, operation: &OperationNode<'_>, claimed: &[u64], rows: &Rows) {
        for n in claimed {
            if rows.contains_key(n) {
                self.claimed.insert(*n);
            } else {
                self.wrong.push(format!("{}: x-source names row {n}, which is not there", operation.place()));
            }
        }
    }
}

/// Reports the result: a line per gap and a line for the backend.
fn report(backend: &str, rows: &Rows, tally: Tally) -> Outcome {
    let (left_out, missing): (Vec<_>, Vec<_>) =
        rows.iter().filter(|(n, _)| !tally.claimed.contains(n)).partition(|(_, row)| row.left_out);
    let gaps: Vec<String> = missing
        .into_iter()
        .map(|(n, row)| row.gap(*n))
        .chain(tally.wrong)
        .map(|gap| format!("{backend}: {gap}\n"))
        .collect();
    let (have, all, beyond) = (tally.claimed.len(), rows.len(), tally.beyond);
    let left_out = Some(left_out.len()).filter(|number| *number > 0);
    let left_out = left_out.map(|number| format!("{number} left out, ")).unwrap_or_default();
    let line = format!("{backend}: {have} of {all} documented operations, {left_out}{beyond} beyond\n");
    Outcome::new(gaps.concat() + &line, gaps.is_empty())
}

/// Reads the `x-source` of an operation.
fn source(operation: &OperationNode<'_>) -> Result<Source, &'static str> {
    let node = &operation.node["x-source"];
    if let Some(n) = node.as_u64() {
        return Ok(Source::Rows(vec![n]));
    }
    if let Some(list) = node.as_array() {
        let rows: Option<Vec<u64>> = list.iter().map(|n| n.as_u64()).collect();
        let rows = rows.filter(|rows| !rows.is_empty());
        return rows.map(Source::Rows).ok_or("x-source is not a list of row numbers");
    }
    let evidence = node.as_str().and_then(|text| text.strip_prefix("beyond:"));
    match evidence.map(str::trim) {
        Some("") => Err("x-source says `beyond:` without the evidence"),
        Some(_) => Ok(Source::Beyond),
        None => Err("x-source must be a row of sources.tsv, a list of them, or `beyond: <evidence>`"),
    }
}

/// Reads a `sources.tsv`.
fn rows(file: &str, text: &str) -> Result<Rows, Failure> {
    let malformed =
        |line: usize, problem: String| Failure::Malformed { file: file.to_owned(), line, problem };
    let mut lines = text.lines().zip(1..);
    if lines.next().is_none_or(|(header, _)| header != COLUMNS.join("\t")) {
        return Err(malformed(1, format!("the header is not `{}`, separated by tabs", COLUMNS.join(" "))));
    }
    let mut rows = Rows::new();
    for (line, number) in lines {
        let (n, row) = row(line).map_err(|problem| malformed(number, problem))?;
        if rows.insert(n, row).is_some() {
            return Err(malformed(number, format!("row {n} is there twice")));
        }
    }
    Ok(rows)
}

/// Reads one row.
fn row(line: &str) -> Result<(u64, Row), String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [n, method, path, title, note] = cells[..] else {
        let (given, wanted) = (cells.len(), COLUMNS.len());
        return Err(format!("there are {given} columns instead of {wanted}, separated by tabs"));
    };
    let number = n.parse().map_err(|_| format!("the row number is `{n}`, which is no whole number"))?;
    if !codegen::document::METHODS.iter().any(|known| known.to_uppercase() == method) {
        return Err(format!("the method is `{method}`, which is no HTTP method in capitals"));
    }
    if !path.starts_with('/') {
        return Err(format!("the path is `{path}`, which does not begin with a slash"));
    }
    let left_out = note.trim_end_matches('\r').starts_with(codegen::import::LEFT_OUT);
    Ok((number, Row { method: method.to_owned(), path: path.to_owned(), title: title.to_owned(), left_out }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> String {
        rows("s.tsv", text).err().map(|failure| failure.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_broken_table_is_blamed_on_its_line() {
        let header = COLUMNS.join("\t");
        assert!(problem("").starts_with("s.tsv:1: the header is not"));
        assert!(problem(&format!("{header}\n1\tGET\t/a\tA\n")).starts_with("s.tsv:2: there are 4 columns"));
        assert!(
            problem(&format!("{header}\nx\tGET\t/a\tA\t-\n")).starts_with("s.tsv:2: the row number is `x`")
        );
        assert!(
            problem(&format!("{header}\n1\tget\t/a\tA\t-\n")).starts_with("s.tsv:2: the method is `get`")
        );
        assert!(problem(&format!("{header}\n1\tGET\ta\tA\t-\n")).starts_with("s.tsv:2: the path is `a`"));
        assert!(
            problem(&format!("{header}\n1\tGET\t/a\tA\t-\n1\tGET\t/a\tA\t-\n")).starts_with("s.tsv:3: row 1")
        );
    }

    #[test]
    fn a_row_of_an_edition_is_found_whatever_its_placeholders_are_called() {
        assert_eq!(unnamed("/a/{b}/c/{d}"), unnamed("/a/{x_id}/c/{y}"));
        assert_ne!(unnamed("/a/{b}"), unnamed("/a/b"));
    }

    #[test]
    fn a_table_may_have_windows_line_ends() {
        assert_eq!(problem(&format!("{}\r\n1\tGET\t/a\tA\t-\r\n", COLUMNS.join("\t"))), "");
    }
}
