//! Errors: the error type, its category, and the snapshot of a failed wait.

mod error;
mod line;
mod meaning;
mod meaning_of;
mod upload_source;
mod wait_snapshot;

pub(crate) use error::BODY_LIMIT;
pub use error::{Error, ErrorKind, Result};
pub(crate) use line::one_line;
pub use meaning::Meaning;
pub use meaning_of::MeaningOf;
pub(crate) use meaning_of::by_status;
pub(crate) use upload_source::UploadSourceError;
pub use wait_snapshot::WaitSnapshot;
