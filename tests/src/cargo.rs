//! Cargo, run by a test.

use std::env;
use std::process::Command;

/// A Cargo process that finds up to date what `cargo test` has compiled.
///
/// `cargo test` sets variables of the package that it tests. The build script of ring depends on one of them, so with
/// these variables ring and every crate above it would be compiled again.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&name);
        }
    }
    cargo
}
