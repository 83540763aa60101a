//! CSV as defined by RFC 4180, and tab-separated values.

use std::io::{self, Write};

use serde_json::Value;

use super::View;
use super::cell;
use super::column::Column;

/// Rows of separated cells.
pub(super) struct Delimited {
    tabs: bool,
    /// The header that was written; all rows have these columns.
    header: Option<Vec<Column>>,
}

impl Delimited {
    /// Comma-separated.
    pub(super) fn csv() -> Self {
        Self { tabs: false, header: None }
    }

    /// Tab-separated.
    pub(super) fn tsv() -> Self {
        Self { tabs: true, header: None }
    }

    /// Writes a row, preceded by the header for the first one.
    pub(super) fn row(&mut self, out: &mut impl Write, columns: &[Column], row: &Value) -> io::Result<()> {
        if self.header.is_none() {
            self.line(out, columns.iter().map(title).collect())?;
        }
        let header = self.header.get_or_insert_with(|| columns.to_vec()).clone();
        let cells = header.iter().map(|column| match self.tabs {
            true => cell::line(column.get(row)),
            false => cell::text(column.get(row)),
        });
        self.line(out, cells.collect())
    }

    /// Writes the header of a list without rows.
    pub(super) fn end(self, out: &mut impl Write, view: &View) -> io::Result<()> {
        let columns = view.known_columns();
        if self.header.is_some() || columns.is_empty() {
            return Ok(());
        }
        self.line(out, columns.iter().map(title).collect())
    }

    fn line(&self, out: &mut impl Write, cells: Vec<String>) -> io::Result<()> {
        if self.tabs {
            return writeln!(out, "{}", cells.join("\t"));
        }
        let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
        writer.write_record(&cells).map_err(io::Error::other)?;
        let line = writer.into_inner().map_err(io::Error::other)?;
        out.write_all(&line)
    }
}

fn title(column: &Column) -> String {
    if column.place.is_empty() { "value".to_owned() } else { column.place.clone() }
}
