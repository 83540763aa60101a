//! The table by which the runtime reads and writes a type.

use syn::{Field, Ident};

use super::serde::Serde;
use crate::rust::Fields;

/// The table of a type that is only received: the call of a macro of the runtime, with a line per field.
pub(super) fn table(name: &Ident, fields: &Fields) -> String {
    let line = |field: &Field| Some(format!("        {} {},\n", presence(field), named(field)?));
    let lines: String = fields.iter().filter_map(line).collect();
    format!("cloudmgr_runtime::object! {{\n    {name} {{\n{lines}    }}\n}}\n")
}

/// The word of the macro for whether a field must be present.
fn presence(field: &Field) -> &'static str {
    match Serde::of(&field.attrs) {
        Serde { flatten: true, .. } => "rest",
        Serde { optional: true, .. } => "optional",
        _ => "required",
    }
}

/// The name of a field for the macro: `id`, or `kind = "type"` if the name on the wire differs.
pub(super) fn named(field: &Field) -> Option<String> {
    let name = field.ident.as_ref()?;
    Some(match Serde::of(&field.attrs).rename {
        Some(wire) => format!("{name} = {wire:?}"),
        None => name.to_string(),
    })
}
