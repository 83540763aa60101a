//! Images and their files.
//!
//! [`files`] creates an image from a local file or from a guest. [`save`] downloads one, through a [`partial`] file that
//! a later process can resume.

mod files;
mod partial;
mod save;

pub use save::{Save, Saved};
