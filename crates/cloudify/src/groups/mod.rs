//! Groups of deployments, and workflows on all members of a group.

mod deletion;
mod members;
mod progress;
mod run;

pub use progress::GroupProgress;
pub use run::GroupRun;
