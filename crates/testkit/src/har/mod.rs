//! Recordings in HAR 1.2 with their secrets replaced, and the rules that replay them.

mod entry;
mod file;
mod locate;
mod mask;
mod record;
mod replay;

pub(crate) use record::Recorder;
pub(crate) use replay::rules;
