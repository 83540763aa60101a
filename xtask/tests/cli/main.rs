//! The built program against small workspaces of its own.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot be set up has failed")]

mod add_backend;
#[allow(unreachable_pub, reason = "another package exports it")]
#[path = "../../../tests/src/cargo.rs"]
mod cargo;
mod checks;
#[cfg(unix)]
mod ci;
mod command_line;
mod import;
mod new_backend;
mod regenerate;
mod release;
mod semver;
mod support;
