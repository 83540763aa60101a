//! Tables, without truncation. The column widths are those of the first rows; a wider cell in a later row only shifts
//! the cells after it, so that memory use does not depend on the length of the list.

use std::borrow::Cow;
use std::io::{self, Write};

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::View;
use super::cell;
use super::column::Column;

/// The number of rows that are kept to determine the widths.
const KEPT: usize = 200;

/// A table.
#[derive(Default)]
pub(super) struct Table {
    columns: Vec<Column>,
    kept: Vec<Vec<String>>,
    widths: Option<Vec<usize>>,
}

impl Table {
    /// Adds a row; the first rows are kept.
    pub(super) fn row(
        &mut self,
        out: &mut impl Write,
        columns: Cow<'_, [Column]>,
        row: &Value,
    ) -> io::Result<()> {
        if self.columns.is_empty() {
            self.columns = columns.into_owned();
        }
        let cells: Vec<String> = self.columns.iter().map(|column| cell::line(column.get(row))).collect();
        if let Some(widths) = &self.widths {
            return line(out, &cells, widths);
        }
        self.kept.push(cells);
        if self.kept.len() >= KEPT { self.settle(out) } else { Ok(()) }
    }

    /// Writes the rows that were kept.
    pub(super) fn end(mut self, out: &mut impl Write, view: &View) -> io::Result<()> {
        if self.columns.is_empty() {
            self.columns = view.known_columns().to_vec();
        }
        if self.widths.is_none() { self.settle(out) } else { Ok(()) }
    }

    fn settle(&mut self, out: &mut impl Write) -> io::Result<()> {
        let titles: Vec<String> = self.columns.iter().map(title).collect();
        let kept = std::mem::take(&mut self.kept);
        let rows = || std::iter::once(&titles).chain(&kept);
        let width = |index: usize| rows().map(|row| row[index].width()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..titles.len()).map(width).collect();
        if !titles.is_empty() {
            rows().try_for_each(|row| line(out, row, &widths))?;
        }
        self.widths = Some(widths);
        Ok(())
    }
}

/// One object as two columns: its fields and their values.
pub(super) fn record(out: &mut impl Write, columns: &[Column], value: &Value) -> io::Result<()> {
    let width = columns.iter().map(|column| title(column).width()).max().unwrap_or(0);
    columns
        .iter()
        .try_for_each(|column| line(out, &[title(column), cell::line(column.get(value))], &[width, 0]))
}

fn title(column: &Column) -> String {
    if column.place.is_empty() { "value".to_owned() } else { column.place.clone() }
}

/// Cells, each but the last padded to its width.
fn line(out: &mut impl Write, cells: &[String], widths: &[usize]) -> io::Result<()> {
    let mut text = String::new();
    for (index, cell) in cells.iter().enumerate() {
        text.push_str(cell);
        if index + 1 < cells.len() {
            let width = widths.get(index).copied().unwrap_or(0);
            text.push_str(&" ".repeat(width.saturating_sub(cell.width()) + 2));
        }
    }
    writeln!(out, "{}", text.trim_end())
}
