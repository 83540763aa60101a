//! The checkout that a command works on: where its files are, and how generated ones are put in place.

mod checkout;
mod plan;

pub(crate) use checkout::{Spec, Workspace};
pub(crate) use plan::Plan;
