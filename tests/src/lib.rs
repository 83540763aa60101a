//! Proves that every SDK of this workspace does what its document says.
//!
//! The documents are found by listing `specs/`, the operations by reading the documents, and each is called through the
//! generated dispatch: nothing here names an operation. A new backend needs one function in [`connect`].

/// Every operation of every backend by its id, written by `cargo xtask regenerate`.
#[macro_use]
#[rustfmt::skip]
pub mod generated;

pub mod arguments;
pub mod backends;
pub mod by_hand;
pub mod conclude;
pub mod connect;
pub mod exchange;
pub mod expected;
pub mod failure;
pub mod faults;
pub mod generate;
pub mod given;
pub mod har;
pub mod ledger;
pub mod log;
pub mod multipart;
pub mod mutate;
pub mod operation;
pub mod replay;
pub mod report;
pub mod route;
pub mod same;
pub mod sample;
pub mod schema;
pub mod server;
pub mod session;
pub mod specs;
pub mod validate;
pub mod wire;

/// The code of the project's own page compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub mod readme {}

/// The recipes compile and run.
#[cfg(doctest)]
#[doc = include_str!("../../docs/observability.md")]
pub mod observability {}
