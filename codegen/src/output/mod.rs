//! Which files does it become?
//!
//! `files` puts types and facade into the files of a crate, `imports` gives each file its `use` lines, and [`surface`] is the
//! public API on a page.

mod files;
mod imports;
pub mod surface;

pub use files::File;
pub(crate) use files::{dispatch, facts, files};
