//! Proves that every SDK of this workspace does what its document says.
//!
//! The documents are found by listing `specs/`, the operations by reading the documents, and each is called through the
//! generated dispatch: nothing here names an operation. A new backend needs one function in [`wire::connect`].
//!
//! The rooms, from the ground up: [`document`], [`make`], [`wire`], [`judge`], [`record`], [`faults`].

/// Every operation of every backend by its id, written by `cargo xtask regenerate`.
#[macro_use]
#[rustfmt::skip]
pub mod generated;

pub mod document;
pub mod faults;
pub mod judge;
pub mod make;
pub mod record;
pub mod wire;

/// The code of the project's own page compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub mod readme {}

/// The recipes compile and run.
#[cfg(doctest)]
#[doc = include_str!("../../docs/observability.md")]
pub mod observability {}
