//! The common trait of all calls and request builders.

use crate::request::Request;

/// A call, or a generated builder that wraps one: for blocking façades, test kits and generic code.
///
/// ```
/// # use cloudmgr_runtime::{AnyCall, Call};
/// /// One type for the calls of two operations with the same response.
/// fn either<T>(resume: bool, one: impl AnyCall<Kind = Call<T>>, other: impl AnyCall<Kind = Call<T>>) -> Call<T> {
///     if resume { one.into_kind() } else { other.into_kind() }
/// }
/// ```
pub trait AnyCall: Sealed + Sized {
    /// The kind of the call: `Call<T>`, `Paged<T>`, `LongRunning<T, S>` or `DownloadCall`.
    type Kind;

    /// Converts the builder into the call.
    fn into_kind(self) -> Self::Kind;

    /// The request that the call sends.
    fn as_request(&self) -> &Request;
}

/// Restricts implementations of [`AnyCall`] to the macros of this crate.
#[doc(hidden)]
pub trait Sealed {}
