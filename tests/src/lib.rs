//! Verifies that every SDK of this workspace behaves as its document describes.
//!
//! The documents are found by listing `specs/`, the operations by reading the documents, and each is called through the
//! generated dispatch, so that no operation is named here. A new backend needs one function in [`wire::connect`].
//!
//! The modules, from the bottom up: [`document`], [`make`], [`wire`], [`judge`], [`record`], [`faults`].

/// All operations of all backends by ID, written by `cargo xtask regenerate`.
#[macro_use]
#[rustfmt::skip]
pub mod generated;

pub mod cargo;
pub mod document;
pub mod faults;
pub mod judge;
pub mod make;
pub mod record;
pub mod wire;

/// The code in the README of the project compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub mod readme {}

/// The recipes compile and run.
#[cfg(doctest)]
#[doc = include_str!("../../docs/observability.md")]
pub mod observability {}
