//! What a failure means where its HTTP status does not say it.

/// What a failure means for retries, waiters and [`Error::is_not_found`](crate::Error::is_not_found), where its HTTP status does not say it.
///
/// A backend that answers every failure with the same status tells the meanings apart by code or message, and passes
/// its function to [`ClientBuilder::meaning`](crate::ClientBuilder::meaning).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meaning {
    /// What the status says.
    #[default]
    Status,
    /// As 404: there is no such thing.
    NotFound,
    /// As 503: the same call may succeed later.
    Unavailable,
}
