//! What a release needs: the man pages, the judgement whether the public API broke, and the check before packages are published.
//!
//! Nothing here publishes: a version that is on crates.io stays there, so a person runs `cargo publish --workspace`.

pub(crate) mod check;
pub(crate) mod man;
mod packages;
pub(crate) mod semver;
