//! Encodes the rows of a report.

use std::io::{self, Write};
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use cloudmgr_runtime::{Error, ErrorKind, Result};
use serde::Serialize;

use crate::format::Format;
use crate::row::{Line, Row};

/// Encodes rows of `T` and collects them until they are [taken](Self::take).
pub(crate) struct Lines<T> {
    format: Format,
    /// The columns of a [`Row`]; those of other types are the fields of the first row.
    columns: Option<&'static [&'static str]>,
    table: csv::Writer<Buffer>,
    buffer: Buffer,
    record: fn(&mut csv::Writer<Buffer>, &T) -> csv::Result<()>,
    /// Writes to a `Vec`, for which the runtime has compiled the writer of generated types.
    object: fn(&mut Vec<u8>, &T) -> serde_json::Result<()>,
}

impl<T: Row> Lines<T> {
    /// Tables with the columns of `T`.
    pub(crate) fn of_rows(format: Format) -> Self {
        Self::with(format, Some(T::COLUMNS), |table, row| table.serialize(Line(row)))
    }
}

impl<T: Serialize> Lines<T> {
    /// Tables whose columns are the field names of `T`.
    pub(crate) fn of_fields(format: Format) -> Self {
        Self::with(format, None, |table, row| table.serialize(row))
    }

    fn with(
        format: Format,
        columns: Option<&'static [&'static str]>,
        record: fn(&mut csv::Writer<Buffer>, &T) -> csv::Result<()>,
    ) -> Self {
        let buffer = Buffer::default();
        let table = csv::WriterBuilder::new().has_headers(columns.is_none()).from_writer(buffer.clone());
        Self {
            format,
            columns,
            table,
            buffer,
            record,
            object: |buffer, row| serde_json::to_writer(buffer, row),
        }
    }
}

impl<T> Lines<T> {
    /// Encodes the header line of a table, if the columns are known before the first row.
    pub(crate) fn begin(&mut self) -> Result<()> {
        match (self.format, self.columns) {
            (Format::Csv, Some(columns)) => self.table.write_record(columns).map_err(unwritten),
            _ => Ok(()),
        }
    }

    pub(crate) fn push(&mut self, row: &T) -> Result<()> {
        match self.format {
            Format::Csv => (self.record)(&mut self.table, row).map_err(unwritten),
            Format::JsonLines => {
                let written = self.buffer.with(|bytes| (self.object)(bytes, row).map(|()| bytes.push(b'\n')));
                written.map_err(unwritten)
            }
        }
    }

    /// The number of bytes collected, except for a few KiB buffered by the table.
    pub(crate) fn len(&self) -> usize {
        self.buffer.with(|bytes| bytes.len())
    }

    /// Returns the collected bytes and empties the buffer.
    pub(crate) fn take(&mut self) -> Result<Vec<u8>> {
        self.table.flush().map_err(unwritten)?;
        Ok(self.buffer.with(mem::take))
    }
}

/// A buffer that the table writes to and the export reads from: `csv::Writer` does not give mutable access to its inner
/// writer, and a new writer for each chunk would not remember the number of columns.
#[derive(Clone, Default)]
struct Buffer(Arc<Mutex<Vec<u8>>>);

impl Buffer {
    fn with<R>(&self, work: impl FnOnce(&mut Vec<u8>) -> R) -> R {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.with(|buffer| buffer.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The error of a report that cannot be encoded or written.
pub(crate) fn unwritten(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::Io, "the report cannot be written").with_source(error)
}
