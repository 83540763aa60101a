//! What every call and every request builder is.

use crate::request::Request;

/// A call, or a builder of generated code around one: what a blocking façade, a test kit and generic code work with.
///
/// ```
/// # use cloudmgr_runtime::{AnyCall, Call};
/// /// One type for the calls of two operations with the same response.
/// fn either<T>(resume: bool, one: impl AnyCall<Kind = Call<T>>, other: impl AnyCall<Kind = Call<T>>) -> Call<T> {
///     if resume { one.into_kind() } else { other.into_kind() }
/// }
/// ```
pub trait AnyCall: Sealed + Sized {
    /// The kind of call: `Call<T>`, `Paged<T>`, `LongRunning<T, S>` or `DownloadCall`.
    type Kind;

    /// The call itself.
    fn into_kind(self) -> Self::Kind;

    /// The request that the call sends.
    fn as_request(&self) -> &Request;
}

/// Keeps [`AnyCall`] to the macros of this crate.
#[doc(hidden)]
pub trait Sealed {}
