//! A server that misbehaves on purpose, and the behaviour of every backend with it.
//!
//! [`Fault`] lists the faults and [`verdict`] the expected results; [`server`] implements them over real TCP. A
//! [`Column`] is a kind of call, found in each document by the properties of an operation, not by its name. [`matrix`]
//! combines all faults with all kinds of calls of all backends, and [`rules`] verifies the results.

mod about;
pub mod cell;
pub mod certificates;
pub mod column;
pub mod crowd;
pub mod fault;
pub mod healthy;
pub mod input;
pub mod matrix;
pub mod misbehave;
mod near;
pub mod request;
pub mod rules;
pub mod scene;
pub mod server;
pub mod verdict;

pub use cell::{Came, Cell};
pub use column::Column;
pub use fault::{Certificate, Fault, Hint, Place};
pub use scene::Scene;
pub use server::Misbehaving;
pub use verdict::Verdict;
