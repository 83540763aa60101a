//! The command line: the declaration of commands, argument parsing, and output.
//!
//! A command is a [`Command`] in its own module, listed in `main.rs`. It receives the checkout and its arguments, and
//! returns an [`Outcome`] or a failure; exit codes are set in one place only.

mod arguments;
mod outcome;
mod read;
pub(crate) mod table;
mod usage;

pub(crate) use arguments::Arguments;
pub(crate) use outcome::{Outcome, complain, count, say};
pub(crate) use read::read;
pub(crate) use usage::{Command, asked_for, page};
