//! Benchmarks of calls against the same calls written by hand.
//!
//! Each part is a bench target: it samples ours and the peer's in turn and prints a line per row for `cargo xtask bench`,
//! which computes the ratios. Nothing here asserts a figure.

pub mod alloc;
pub mod bodies;
pub mod byhand;
pub mod clients;
pub mod process;
pub mod rounds;
mod routes;
pub mod row;
pub mod server;

use std::error::Error;
use std::process::ExitCode;

/// The error of a part.
pub type Failed = Box<dyn Error + Send + Sync>;

/// Any error ends the part.
pub type Result<T> = std::result::Result<T, Failed>;

/// The `main` of every part: measures under `cargo bench`, serves in the process that [`server`] starts, and does nothing
/// under `cargo test`.
pub fn main(part: fn(&server::Server) -> Result<()>) -> ExitCode {
    let asked = |flag: &str| std::env::args().any(|argument| argument == flag);
    let done = match () {
        () if asked(server::FLAG) => server::serve(),
        () if asked("--bench") => server::Server::start().and_then(|server| part(&server)),
        () => Ok(()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A runtime with one thread, so that the process uses what the client uses.
///
/// # Errors
/// If the system cannot create it.
pub fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}
