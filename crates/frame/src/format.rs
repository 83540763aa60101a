//! The formats of a report.

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A table with a line of column names, comma-separated, in UTF-8. What is nested has columns of its own.
    ///
    /// Cells hold what the server sent. A text that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet, and
    /// users choose their own names: import such columns as text.
    Csv,
    /// A JSON object per line, with the names and the nesting of the API. What the server left out or sent as `null` is
    /// left out.
    JsonLines,
}
