//! Prints responses in the requested format: rows are written as they arrive, in constant memory.

mod cell;
mod column;
mod delimited;
#[cfg(feature = "jq")]
mod jq;
mod json;
mod mask;
mod table;
mod view;

use std::io::Write;

use serde_json::Value;

pub(crate) use view::{Format, View};

use crate::failure::Result;
use crate::output;

/// Writes the rows of a list, or a single value.
pub(crate) struct Printer<'v, W: Write> {
    view: &'v View,
    out: W,
    rows: Rows,
}

/// The format of rows.
enum Rows {
    Json(json::Array),
    Lines,
    Yaml,
    Delimited(delimited::Delimited),
    Table(table::Table),
}

/// A printer of a list on standard output.
pub(crate) fn list(view: &View) -> Printer<'_, impl Write> {
    Printer { view, out: output::stdout(), rows: Rows::new(view) }
}

/// Prints one value: a list as rows, an object in full.
pub(crate) fn value(view: &View, value: Value) -> Result<()> {
    let mut printer = list(view);
    match value {
        Value::Array(items) => items.into_iter().try_for_each(|item| printer.row(item))?,
        single if view.prints_rows() => printer.row(single)?,
        single => return printer.single(single),
    }
    printer.finish()
}

impl Rows {
    fn new(view: &View) -> Self {
        match view.format {
            Format::Json => Self::Json(json::Array::default()),
            Format::Jsonl => Self::Lines,
            Format::Yaml => Self::Yaml,
            Format::Csv => Self::Delimited(delimited::Delimited::csv()),
            Format::Tsv => Self::Delimited(delimited::Delimited::tsv()),
            Format::Table => Self::Table(table::Table::default()),
        }
    }
}

impl<W: Write> Printer<'_, W> {
    /// Writes a row.
    pub(crate) fn row(&mut self, mut row: Value) -> Result<()> {
        if let Some(shape) = self.view.row.filter(|_| !self.view.show_secrets) {
            mask::mask(shape, &mut row);
        }
        if self.view.quiet {
            return Ok(writeln!(self.out, "{}", self.view.id(&row))?);
        }
        for row in self.view.filtered(row)? {
            self.shown(row)?;
        }
        Ok(())
    }

    fn shown(&mut self, row: Value) -> Result<()> {
        if self.view.is_filtered() {
            return self.filtered_row(&row);
        }
        let out = &mut self.out;
        match &mut self.rows {
            Rows::Json(array) => array.item(out, &self.view.projected(row))?,
            Rows::Lines => writeln!(out, "{}", self.view.projected(row))?,
            Rows::Yaml => json::yaml_item(out, &self.view.projected(row))?,
            Rows::Delimited(delimited) => delimited.row(out, &self.view.columns_of(&row), &row)?,
            Rows::Table(table) => table.row(out, self.view.columns_of(&row), &row)?,
        }
        Ok(())
    }

    /// Prints a result of a filter: one line of JSON; strings are unquoted unless JSON was requested.
    fn filtered_row(&mut self, row: &Value) -> Result<()> {
        let out = &mut self.out;
        match (&mut self.rows, row) {
            (Rows::Json(array), row) => array.item(out, row)?,
            (Rows::Yaml, row) => json::yaml_item(out, row)?,
            (Rows::Lines, row) => writeln!(out, "{row}")?,
            (_, Value::String(text)) => writeln!(out, "{}", output::harmless(text))?,
            (_, row) => writeln!(out, "{row}")?,
        }
        Ok(())
    }

    /// Flushes the output, so that each page is visible when it arrives.
    pub(crate) fn flush(&mut self) -> Result<()> {
        Ok(self.out.flush()?)
    }

    /// Ends the list.
    pub(crate) fn finish(mut self) -> Result<()> {
        let lines_only = self.view.is_filtered() && !matches!(self.rows, Rows::Json(_));
        if !self.view.quiet && !lines_only {
            match self.rows {
                Rows::Json(array) => array.end(&mut self.out)?,
                Rows::Table(table) => table.end(&mut self.out, self.view)?,
                Rows::Delimited(delimited) => delimited.end(&mut self.out, self.view)?,
                Rows::Lines | Rows::Yaml => {}
            }
        }
        Ok(self.out.flush()?)
    }

    /// Writes a value that is not a list.
    fn single(mut self, mut value: Value) -> Result<()> {
        let shape = self.view.row.filter(|_| !self.view.show_secrets);
        let masked = shape.is_some_and(|shape| mask::mask(shape, &mut value));
        match self.view.format {
            Format::Json => writeln!(self.out, "{}", json::pretty(&self.view.projected(value), 0))?,
            Format::Yaml => json::yaml(&mut self.out, &self.view.projected(value))?,
            _ => table::record(&mut self.out, &self.view.all_columns_of(&value), &value)?,
        }
        self.out.flush()?;
        if masked {
            output::note("hint: *** is a secret; --show-secrets shows it");
        }
        Ok(())
    }
}
