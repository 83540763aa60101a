//! The field table of a struct.

/// A field in the table of a struct.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its wire name.
    pub name: &'static str,
    /// Whether it is required.
    pub presence: Presence,
}

/// Whether a field is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Must be present, and is always written.
    Required,
    /// May be absent or null, and is omitted if empty.
    Optional,
    /// A map of all fields that the table does not name.
    Rest,
}

/// A struct as described by its table.
#[derive(Debug)]
pub struct Shape {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its fields, in the order in which the struct exposes them.
    pub fields: &'static [Field],
}
