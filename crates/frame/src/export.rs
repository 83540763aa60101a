//! Reports into files, row by row.

use std::fmt;
use std::mem;
use std::path::Path;

use cloudmgr_runtime::{BoxStream, Error, ErrorKind, NewFile, Result, Stream, StreamExt, TryStreamExt};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::row::{Line, Row};

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

/// Rows are collected up to here, in bytes, before they are written: enough to make few writes, too little to count.
const CHUNK: usize = 64 * 1024;

/// A report on its way into a file or a writer. Memory use is constant, whatever the number of rows.
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
    overwrite: bool,
}

impl<'a, T: Row + Send + 'a> Export<'a, T> {
    /// Any stream of rows as a table, such as a filtered one.
    pub fn new(rows: impl Stream<Item = Result<T>> + Send + 'a, format: Format) -> Self {
        Self { rows: rows.boxed(), format, overwrite: false }
    }

    /// Calls `watch` with each row as it comes.
    pub fn on_row(mut self, watch: impl FnMut(&T) + Send + 'a) -> Self {
        self.rows = self.rows.inspect_ok(watch).boxed();
        self
    }

    /// Whether [`to_file`](Self::to_file) may replace a file. Default no.
    pub fn overwrite(mut self, yes: bool) -> Self {
        self.overwrite = yes;
        self
    }

    /// Writes the report to `writer`, flushes it, and returns the number of rows.
    ///
    /// # Errors
    /// Those of the calls that answer the rows; [`ErrorKind::Io`] when `writer` fails. A part may have been written.
    pub async fn to_writer(mut self, mut writer: impl AsyncWrite + Unpin + Send) -> Result<u64> {
        let mut lines = Lines::new::<T>(self.format)?;
        let mut rows = 0;
        while let Some(row) = self.rows.next().await {
            lines.push(&row?)?;
            rows = u64::saturating_add(rows, 1);
            if lines.len() >= CHUNK {
                writer.write_all(&lines.take()?).await.map_err(unwritten)?;
            }
        }
        writer.write_all(&lines.take()?).await.map_err(unwritten)?;
        writer.flush().await.map_err(unwritten)?;
        Ok(rows)
    }

    /// Writes the report to `path` and returns the number of rows. Until it is complete it is `<path>.part`, which is
    /// removed when the export fails or is dropped.
    ///
    /// # Errors
    /// Those of [`to_writer`](Self::to_writer); [`ErrorKind::Io`] when `path` exists, unless
    /// [`overwrite`](Self::overwrite) allows it.
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

/// Rows that wait to be written.
enum Lines {
    Csv(Box<csv::Writer<Vec<u8>>>),
    Json(Vec<u8>),
}

impl Lines {
    fn new<T: Row>(format: Format) -> Result<Self> {
        if format == Format::JsonLines {
            return Ok(Self::Json(Vec::new()));
        }
        let mut csv = Box::new(table());
        csv.write_record(T::COLUMNS).map_err(unwritten)?;
        Ok(Self::Csv(csv))
    }

    fn push<T: Row>(&mut self, row: &T) -> Result<()> {
        match self {
            Self::Csv(csv) => csv.serialize(Line(row)).map_err(unwritten),
            Self::Json(lines) => {
                serde_json::to_writer(&mut *lines, row).map_err(unwritten)?;
                lines.push(b'\n');
                Ok(())
            }
        }
    }

    /// How many bytes wait, but for a few KiB that a table keeps to itself.
    fn len(&self) -> usize {
        match self {
            Self::Csv(csv) => csv.get_ref().len(),
            Self::Json(lines) => lines.len(),
        }
    }

    /// What waits.
    fn take(&mut self) -> Result<Vec<u8>> {
        match self {
            Self::Csv(csv) => {
                mem::replace(&mut **csv, table()).into_inner().map_err(|error| unwritten(error.into_error()))
            }
            Self::Json(lines) => Ok(mem::take(lines)),
        }
    }
}

/// A table in memory, without a line of column names but the one that is written into it.
fn table() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new().has_headers(false).from_writer(Vec::new())
}

fn unwritten(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::Io, "the report cannot be written").with_source(error)
}
