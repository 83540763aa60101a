//! The table of a struct.

/// A field as the table has it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether it must be there.
    pub presence: Presence,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It must be there, and is always written.
    Required,
    /// It may be absent or null, and is left out when it is empty.
    Optional,
    /// It is a map that holds what no other field names.
    Rest,
}

/// A struct as the table has it.
#[derive(Debug)]
pub struct Shape {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its fields, in the order in which the struct lends them.
    pub fields: &'static [Field],
}
