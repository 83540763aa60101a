//! The columns of a table.

use cloudmgr_facts::{Kind, Shape};
use serde_json::Value;

/// The maximum number of columns, in addition to ID, name and status.
const MOST: usize = 6;

/// The first columns, if the spec does not name any.
const FIRST: [&str; 3] = ["id", "name", "status"];

/// A column, defined by a dotted path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    /// The path as written by the user; also the title.
    pub(crate) place: String,
}

impl Column {
    /// A column for a path.
    pub(crate) fn new(place: impl Into<String>) -> Self {
        Self { place: place.into() }
    }

    /// The value in a row; a key that contains dots takes precedence.
    pub(crate) fn get<'r>(&self, row: &'r Value) -> Option<&'r Value> {
        if self.place.is_empty() {
            return Some(row);
        }
        row.get(&self.place).or_else(|| self.place.split('.').try_fold(row, |value, name| value.get(name)))
    }
}

/// The default columns for rows of this shape.
pub(crate) fn default_columns(shape: &Shape) -> Vec<Column> {
    let Some(object) = shape.object() else { return Vec::new() };
    if !object.columns.is_empty() {
        return object.columns.iter().map(|place| Column::new(*place)).collect();
    }
    let is_scalar = |kind: Kind| {
        !matches!(kind, Kind::List(_) | Kind::Map(_) | Kind::Object(_) | Kind::Any | Kind::OneOf(_))
    };
    let first = FIRST.iter().copied().filter(|name| object.field(name).is_some());
    let others =
        object.fields.iter().filter(|field| is_scalar(field.shape.kind) && !FIRST.contains(&field.name));
    first.chain(others.map(|field| field.name)).take(MOST).map(Column::new).collect()
}

/// All fields of the shape.
pub(crate) fn all_columns(shape: &Shape) -> Vec<Column> {
    shape
        .object()
        .map(|object| object.fields.iter().map(|field| Column::new(field.name)).collect())
        .unwrap_or_default()
}

/// The columns of a row of unknown shape: its keys, or the value itself for a scalar.
pub(crate) fn of_row(row: &Value) -> Vec<Column> {
    match row {
        Value::Object(map) => map.keys().map(Column::new).collect(),
        _ => vec![Column::new("")],
    }
}
