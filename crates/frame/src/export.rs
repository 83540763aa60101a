//! Exports reports to files, row by row.

use std::fmt;
use std::path::Path;

use cloudmgr_runtime::{BoxStream, NewFile, Result, Stream, StreamExt, TryStreamExt};
use serde::Serialize;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::format::Format;
use crate::lines::{Lines, unwritten};
use crate::row::Row;

/// The number of bytes collected before they are written: enough for few writes, with negligible memory.
const CHUNK: usize = 64 * 1024;

/// A report to be written to a file or a writer. Memory use is constant, whatever the number of rows.
///
/// ```no_run
/// # async fn demo(frame: frame_sdk::Client) -> Result<(), frame_sdk::Error> {
/// use frame_sdk::{DateRange, Format};
///
/// let (mut seen, april) = (0, DateRange::month(2024, 4)?);
/// let rows = frame
///     .organizations()
///     .session_trails_in("4711", april)
///     .export(Format::JsonLines)
///     .on_row(move |_| {
///         seen += 1;
///         eprint!("\r{seen} rows");
///     })
///     .to_file("sessions.jsonl")
///     .await?;
/// # _ = rows; Ok(()) }
/// ```
#[must_use = "an export does nothing until it is written"]
pub struct Export<'a, T> {
    rows: BoxStream<'a, Result<T>>,
    format: Format,
    lines: Lines<T>,
    overwrite: bool,
}

impl<'a, T: Send + 'a> Export<'a, T> {
    /// Exports any stream of rows, such as a filtered one.
    pub fn new(rows: impl Stream<Item = Result<T>> + Send + 'a, format: Format) -> Self
    where
        T: Row,
    {
        Self { rows: rows.boxed(), format, lines: Lines::of_rows(format), overwrite: false }
    }

    /// Exports a stream of your own structs. The columns of a table are the serialized field names; each field is a
    /// string, a number, a boolean or an `Option` of these.
    ///
    /// A table without rows is empty, because its columns are known only from the first row. A struct with nested or
    /// flattened fields, or rows with different numbers of fields, fails as a table with
    /// [`ErrorKind::Io`](crate::ErrorKind::Io); export it as [`Format::JsonLines`], or implement [`Row`].
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), frame_sdk::Error> {
    /// use frame_sdk::{Export, Format, stream};
    ///
    /// #[derive(serde::Serialize)]
    /// struct Visit {
    ///     user: String,
    ///     hours: Option<f64>,
    /// }
    ///
    /// let visits = [Visit { user: "ada".into(), hours: Some(1.5) }, Visit { user: "grace".into(), hours: None }];
    /// let mut table = Vec::new();
    /// Export::serialize(stream::iter(visits.map(Ok)), Format::Csv).to_writer(&mut table).await?;
    /// assert_eq!(table, b"user,hours\nada,1.5\ngrace,\n");
    /// # Ok(()) }
    /// ```
    pub fn serialize(rows: impl Stream<Item = Result<T>> + Send + 'a, format: Format) -> Self
    where
        T: Serialize,
    {
        Self { rows: rows.boxed(), format, lines: Lines::of_fields(format), overwrite: false }
    }

    /// Calls `watch` with each row as it arrives.
    pub fn on_row(mut self, watch: impl FnMut(&T) + Send + 'a) -> Self {
        self.rows = self.rows.inspect_ok(watch).boxed();
        self
    }

    /// Whether [`to_file`](Self::to_file) may replace an existing file. Default `false`.
    pub fn overwrite(mut self, yes: bool) -> Self {
        self.overwrite = yes;
        self
    }

    /// Writes the report to `writer`, flushes it, and returns the number of rows.
    ///
    /// # Errors
    /// Those of the calls that return the rows; [`ErrorKind::Io`](crate::ErrorKind::Io) if `writer` fails. A part may
    /// have been written.
    pub async fn to_writer(mut self, mut writer: impl AsyncWrite + Unpin + Send) -> Result<u64> {
        let mut rows = 0;
        self.lines.begin()?;
        while let Some(row) = self.rows.next().await {
            self.lines.push(&row?)?;
            rows = u64::saturating_add(rows, 1);
            if self.lines.len() >= CHUNK {
                writer.write_all(&self.lines.take()?).await.map_err(unwritten)?;
            }
        }
        writer.write_all(&self.lines.take()?).await.map_err(unwritten)?;
        writer.flush().await.map_err(unwritten)?;
        Ok(rows)
    }

    /// Writes the report to `path` and returns the number of rows. Until it is complete it has a temporary name in the same
    /// directory, and it is removed when the export fails or is dropped.
    ///
    /// # Errors
    /// Those of [`to_writer`](Self::to_writer); [`ErrorKind::Io`](crate::ErrorKind::Io) if `path` exists, unless
    /// [`overwrite`](Self::overwrite) allows replacing it.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64> {
        let mut file = NewFile::create(path, self.overwrite).await.map_err(unwritten)?;
        let rows = self.to_writer(file.file()).await?;
        file.complete().await.map_err(unwritten)?;
        Ok(rows)
    }
}

impl<T> fmt::Debug for Export<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Export").field("format", &self.format).finish_non_exhaustive()
    }
}
