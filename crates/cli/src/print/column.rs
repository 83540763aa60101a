//! The fields that are shown.

use cloudmgr_facts::{Kind, Shape};
use serde_json::Value;

/// Columns beside the id, the name and the status, in all.
const MOST: usize = 6;

/// What is shown first where the spec does not say.
const FIRST: [&str; 3] = ["id", "name", "status"];

/// A field that is shown, by its dotted place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    /// The place, as the user wrote it: the title.
    pub(crate) place: String,
}

impl Column {
    /// A column by its place.
    pub(crate) fn new(place: impl Into<String>) -> Self {
        Self { place: place.into() }
    }

    /// The value in a row; a key that has dots itself comes first.
    pub(crate) fn get<'r>(&self, row: &'r Value) -> Option<&'r Value> {
        if self.place.is_empty() {
            return Some(row);
        }
        row.get(&self.place).or_else(|| self.place.split('.').try_fold(row, |value, name| value.get(name)))
    }
}

/// The columns of a table whose rows have this shape.
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

/// Every field of the shape.
pub(crate) fn all_columns(shape: &Shape) -> Vec<Column> {
    shape
        .object()
        .map(|object| object.fields.iter().map(|field| Column::new(field.name)).collect())
        .unwrap_or_default()
}

/// The columns of a row that nothing is known of: its own keys; of a scalar the value itself.
pub(crate) fn of_row(row: &Value) -> Vec<Column> {
    match row {
        Value::Object(map) => map.keys().map(Column::new).collect(),
        _ => vec![Column::new("")],
    }
}
