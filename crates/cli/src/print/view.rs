//! The output options.

use std::borrow::Cow;

use clap::ArgMatches;
use cloudmgr_facts::{Kind, Operation, Shape};
use serde_json::Value;

use super::cell;
use super::column::{self, Column};
use crate::args::Given;
use crate::failure::Result;
use crate::mistakes::Mistakes;
use crate::output;
use crate::words;

/// Fields that identify a row, in order of precedence.
const IDS: [&str; 6] = ["id", "key", "name", "username", "session_id", "external_id"];

/// An output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Aligned columns.
    Table,
    /// A JSON document.
    Json,
    /// A JSON document per line.
    Jsonl,
    /// YAML.
    Yaml,
    /// Comma-separated, RFC 4180.
    Csv,
    /// Tab-separated.
    Tsv,
}

impl Format {
    /// The format with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "table" => Self::Table,
            "json" => Self::Json,
            "jsonl" => Self::Jsonl,
            "yaml" => Self::Yaml,
            "csv" => Self::Csv,
            "tsv" => Self::Tsv,
            _ => return None,
        })
    }

    /// The format if none is chosen.
    fn usual() -> Self {
        if output::is_terminal() { Self::Table } else { Self::Tsv }
    }
}

/// What to print of a response, and in which format.
pub(crate) struct View {
    /// The format.
    pub(crate) format: Format,
    /// The shape of a row, if the spec describes it.
    pub(crate) row: Option<&'static Shape>,
    /// Whether to print only IDs.
    pub(crate) quiet: bool,
    /// Whether to print secrets.
    pub(crate) show_secrets: bool,
    /// Whether the user chose the format.
    pub(crate) chosen: bool,
    columns: Option<Vec<Column>>,
    standard: Vec<Column>,
    key: Option<&'static str>,
    #[cfg(feature = "jq")]
    filter: Option<super::jq::Filter>,
}

impl View {
    /// Reads the flags. `preferred` is the profile's format.
    pub(crate) fn read(
        matches: &ArgMatches,
        operation: Option<&Operation>,
        preferred: Option<&str>,
        mistakes: &mut Mistakes,
    ) -> Self {
        let row = operation.and_then(Operation::row);
        let given = matches.string("output").map(String::as_str).or(preferred);
        let format = given.and_then(Format::named).unwrap_or_else(Format::usual);
        Self {
            format,
            row,
            quiet: matches.flag("quiet"),
            show_secrets: matches.flag("show-secrets"),
            chosen: given.is_some() || matches.string("jq").is_some() || matches.flag("quiet"),
            columns: columns(matches, row, mistakes),
            standard: row.map(|row| standard(row, format)).unwrap_or_default(),
            key: operation.and_then(|operation| operation.paging?.key),
            #[cfg(feature = "jq")]
            filter: filter(matches, mistakes),
        }
    }

    /// The columns chosen by the user.
    pub(crate) fn chosen_columns(&self) -> Option<&[Column]> {
        self.columns.as_deref()
    }

    /// Whether a single value is printed as a row, too.
    pub(super) fn prints_rows(&self) -> bool {
        self.quiet
            || self.is_filtered()
            || !matches!(self.format, Format::Table | Format::Json | Format::Yaml)
    }

    /// The columns of a row in a table.
    pub(super) fn columns_of(&self, row: &Value) -> Cow<'_, [Column]> {
        match &self.columns {
            Some(columns) => Cow::Borrowed(columns),
            None if !self.standard.is_empty() && row.is_object() => Cow::Borrowed(&self.standard),
            None => Cow::Owned(column::of_row(row)),
        }
    }

    /// The columns of a header if there are no rows.
    pub(super) fn known_columns(&self) -> &[Column] {
        self.columns.as_deref().unwrap_or(&self.standard)
    }

    /// All fields of a single object.
    pub(super) fn all_columns_of(&self, value: &Value) -> Vec<Column> {
        self.columns.clone().unwrap_or_else(|| column::of_row(value))
    }

    /// The row with the chosen columns only.
    pub(super) fn projected(&self, row: Value) -> Value {
        let Some(columns) = &self.columns else { return row };
        let value = |column: &Column| column.get(&row).cloned().unwrap_or_default();
        columns.iter().map(|column| (column.place.clone(), value(column))).collect()
    }

    /// The ID of a row.
    pub(super) fn id(&self, row: &Value) -> String {
        let names = self.key.into_iter().chain(IDS);
        let found = names.filter_map(|name| row.get(name)).find(|value| !value.is_null());
        let first = || {
            row.as_object().and_then(|map| map.values().find(|value| value.is_string() || value.is_number()))
        };
        cell::line(Some(found.or_else(first).unwrap_or(row)))
    }

    /// Whether there is a filter.
    #[cfg(feature = "jq")]
    pub(super) fn is_filtered(&self) -> bool {
        self.filter.is_some()
    }

    /// Applies the filter to a row.
    #[cfg(feature = "jq")]
    pub(super) fn filtered(&self, row: Value) -> Result<Vec<Value>> {
        match &self.filter {
            Some(filter) => filter.run(&row),
            None => Ok(vec![row]),
        }
    }

    /// Whether there is a filter.
    #[cfg(not(feature = "jq"))]
    pub(super) fn is_filtered(&self) -> bool {
        false
    }

    /// Applies the filter to a row.
    #[cfg(not(feature = "jq"))]
    pub(super) fn filtered(&self, row: Value) -> Result<Vec<Value>> {
        Ok(vec![row])
    }
}

/// The columns if none are chosen.
fn standard(row: &'static Shape, format: Format) -> Vec<Column> {
    match format {
        Format::Csv => column::all_columns(row),
        _ => column::default_columns(row),
    }
}

/// The columns of `--columns`, which must be fields if the spec describes all of them.
fn columns(
    matches: &ArgMatches,
    row: Option<&'static Shape>,
    mistakes: &mut Mistakes,
) -> Option<Vec<Column>> {
    let names = matches.strings("columns")?;
    if names == ["*"] {
        return row.map(column::all_columns).filter(|columns| !columns.is_empty());
    }
    mistakes.extend(names.iter().filter_map(|name| unknown_column(row?, name)));
    Some(names.into_iter().map(Column::new).collect())
}

/// The mistake in the name of a column that is no field.
fn unknown_column(row: &'static Shape, name: &str) -> Option<String> {
    let object = row.object().filter(|object| object.extra.is_none())?;
    if row.at(name).is_some() || leads_into_free_form(row, name) {
        return None;
    }
    let meant = words::did_you_mean(name, object.fields.iter().map(|field| field.name));
    Some(format!("--columns: {} has no field `{}`{meant}", object.name, output::harmless(name)))
}

/// Whether a path leads into a part that the spec does not describe.
fn leads_into_free_form(row: &'static Shape, place: &str) -> bool {
    let parts: Vec<&str> = place.split('.').collect();
    (1..parts.len()).any(|end| {
        row.at(&parts[..end].join(".")).is_some_and(|shape| matches!(shape.kind, Kind::Any | Kind::Map(_)))
    })
}

#[cfg(feature = "jq")]
fn filter(matches: &ArgMatches, mistakes: &mut Mistakes) -> Option<super::jq::Filter> {
    mistakes.ok("--jq", super::jq::Filter::new(matches.string("jq")?))
}
