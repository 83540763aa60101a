//! What failed? The one error type, its category, and how far a wait had got.

mod error;
mod line;
mod meaning;
mod upload_source;
mod wait_snapshot;

pub(crate) use error::BODY_LIMIT;
pub use error::{Error, ErrorKind, Result};
pub(crate) use line::one_line;
pub(crate) use meaning::by_status;
pub use meaning::{Meaning, MeaningOf};
pub(crate) use upload_source::UploadSourceError;
pub use wait_snapshot::WaitSnapshot;
