//! The formats of a report.

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A table in UTF-8 with a header line, comma-separated. Nested fields have separate columns.
    ///
    /// Cells contain what the server sent. Spreadsheets interpret a string that begins with `=`, `+`, `-` or `@` as a
    /// formula, and users choose their own names: import such columns as text.
    Csv,
    /// One JSON object per line, with the names and the nesting of the API. Fields that are absent or `null` in the
    /// response are omitted.
    JsonLines,
}
