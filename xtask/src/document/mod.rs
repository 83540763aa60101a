//! What is made of the documents in `specs/`, and what they are checked for.
//!
//! `regenerate` writes the code, `surface` prints its public API; `lint` checks the style of a document, `coverage` that it
//! has every operation of its source, `faults` what the code makes of servers that misbehave.

pub(crate) mod coverage;
pub(crate) mod faults;
pub(crate) mod lint;
pub(crate) mod regenerate;
pub(crate) mod surface;
