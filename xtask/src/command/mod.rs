//! The command line itself: what a command is, how its words are read, and what it prints.
//!
//! A command is a [`Command`] in its own module, listed in `main.rs`. It gets the checkout and its arguments, and returns
//! an [`Outcome`] or a failure; nothing else writes an exit code.

mod arguments;
mod outcome;
mod read;
pub(crate) mod table;
mod usage;

pub(crate) use arguments::Arguments;
pub(crate) use outcome::{Outcome, complain, count, say};
pub(crate) use read::read;
pub(crate) use usage::{Command, asked_for, page};
