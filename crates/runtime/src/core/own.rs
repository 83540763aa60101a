//! The state of one clone of a client.

use http::HeaderMap;

use crate::hook::Hooks;

/// The state of one clone of a client; everything else is shared by all clones.
#[derive(Clone, Debug)]
pub(crate) struct Own {
    /// Sent with every request.
    pub(crate) headers: HeaderMap,
    /// Called for every request.
    pub(crate) hooks: Hooks,
}
