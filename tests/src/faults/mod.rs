//! A server that misbehaves on purpose, and what every backend makes of it.
//!
//! [`Fault`] lists what can go wrong, [`verdict`] what a caller must get of it; [`server`] does it over real TCP; a
//! [`Column`] is a kind of call, found in each document by what the operation is, not by its name; [`matrix`] runs every fault
//! against every kind of call of every backend; [`rules`] judges.

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
