//! The meaning of a failure whose HTTP status is not meaningful.

/// The meaning of a failure for retries, waiters and [`Error::is_not_found`](crate::Error::is_not_found), if its HTTP
/// status is not meaningful.
///
/// A backend that reports every failure with the same status distinguishes them by code or message, and passes its
/// function to [`ClientBuilder::meaning`](crate::ClientBuilder::meaning).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meaning {
    /// As the HTTP status indicates.
    #[default]
    Status,
    /// Like 404: the resource does not exist.
    NotFound,
    /// Like 503: the same call may succeed later.
    Unavailable,
}
