//! How are many deployments handled at once? Their group, and the runs of a workflow on it.

mod deletion;
mod members;
mod progress;
mod run;

pub use progress::GroupProgress;
pub use run::GroupRun;
