//! The program as a user runs it: words in, requests on the wire, bytes on standard output, an exit code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod bodies;
mod book;
mod every_operation;
mod exits;
mod help;
mod output;
mod profiles;
mod program;
mod readme;
mod secrets;
mod terminal;
mod words;
