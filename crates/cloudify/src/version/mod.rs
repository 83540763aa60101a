//! Which version does the manager have, and which form of a call does it understand?

mod gate;
mod learn;

pub(crate) use gate::ManagerGate;
pub(crate) use learn::{Known, of};
