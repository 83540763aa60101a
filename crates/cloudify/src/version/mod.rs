//! The version of the manager, which determines the form of a call.

mod gate;
mod learn;

pub(crate) use gate::ManagerGate;
pub(crate) use learn::{Known, check_version, of};
