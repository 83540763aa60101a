//! The checkout that a command works on: the paths of its files, and updates of generated files.

mod cargo;
mod checkout;
mod plan;

pub(crate) use checkout::{Spec, Workspace};
pub(crate) use plan::{Plan, files_below};
