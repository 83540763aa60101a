//! Commands that process the documents in `specs/`.
//!
//! `regenerate` writes the code, `surface` prints its public API; `lint` checks the style of a document, `coverage`
//! that it has every operation of its source, `faults` how the code behaves with misbehaving servers.

pub(crate) mod coverage;
pub(crate) mod faults;
pub(crate) mod lint;
pub(crate) mod memory;
pub(crate) mod regenerate;
pub(crate) mod surface;
