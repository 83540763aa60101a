//! The generated code alone, with a minimal client.

mod generated;

pub use generated::*;

/// A client.
#[derive(Clone, Debug)]
pub struct Client(pub cloudmgr_runtime::Client);

impl Client {
    pub(crate) fn core(&self) -> &cloudmgr_runtime::Client {
        &self.0
    }
}
