//! Generates backends in memory.

use std::collections::BTreeMap;
use std::thread;

use codegen::Output;

use crate::document::specs::{self, Spec};

/// A debug build reads deep documents with deep recursion: more than the 2 MiB of a test's thread.
const STACK: usize = 32 << 20;

/// Generates every backend of `specs/`, each in a thread of its own.
///
/// # Errors
/// What is wrong with a document, or that codegen panicked.
pub fn all() -> Result<BTreeMap<String, Output>, String> {
    thread::scope(|scope| {
        let mut threads = Vec::new();
        for name in specs::names() {
            let work = move || one(&name).map(|output| (name, output));
            let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
            threads.push(thread.map_err(|error| error.to_string())?);
        }
        let panicked = |_| Err("codegen panicked".to_owned());
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(panicked)).collect()
    })
}

fn one(name: &str) -> Result<Output, String> {
    let spec = Spec::read(name).map_err(|error| error.to_string())?;
    codegen::generate(name, &spec.file, &spec.text).map_err(|error| error.to_string())
}
