//! Which files are generated?
//!
//! `files` distributes the code over the files of a crate, `draft` completes each file, `imports` determines its `use`
//! declarations, and [`surface`] summarizes the public API.

mod draft;
mod files;
mod imports;
pub mod surface;

pub use files::File;
pub(crate) use files::{dispatch, facts, files};
