//! Commands for a release: man pages, detection of breaking API changes, and the check before publication.
//!
//! Nothing here publishes: a version on crates.io cannot be removed, so a person runs `cargo publish --workspace`.

pub(crate) mod check;
pub(crate) mod man;
mod packages;
pub(crate) mod semver;
