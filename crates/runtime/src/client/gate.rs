//! What a call needs of the server's version, and who decides whether it is there.

use std::fmt::Debug;
use std::sync::Arc;

use crate::api::{Operation, Versions};
use crate::auth::Authenticate;
use crate::boxed::BoxFuture;
use crate::core::{Core, Own};
use crate::error::Error;

/// Decides whether a call may be sent to a server of this version, before anything of it is sent, the login included.
/// For backends whose operations depend on the version of the server; asked only about calls that need one.
pub trait Gate: Debug + Send + Sync + 'static {
    /// Lets the call pass.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for a call that the server is too old or too new
    /// for.
    fn admit<'a>(&'a self, needs: &'a Needs<'a>) -> BoxFuture<'a, Result<(), Error>>;
}

/// What a call needs of the server's version.
#[derive(Debug)]
pub struct Needs<'a> {
    pub(super) core: &'a Arc<Core>,
    pub(super) auth: &'a Arc<dyn Authenticate>,
    pub(super) own: &'a Arc<Own>,
    operation: &'static Operation,
    /// The operation itself, or one of its query parameters, and the versions that have it.
    ranges: Vec<(Option<&'static str>, Versions)>,
}

impl<'a> Needs<'a> {
    /// The needs of a call with the query parameters that `is_set` knows; `None` where any version will do.
    pub(super) fn of(
        (core, auth, own): (&'a Arc<Core>, &'a Arc<dyn Authenticate>, &'a Arc<Own>),
        operation: &'static Operation,
        is_set: impl Fn(&str) -> bool,
    ) -> Option<Self> {
        let whole = Some((None, operation.in_versions())).filter(|(_, range)| !range.is_any());
        let parameters = operation.parameters_in_versions().iter().filter(|(name, _)| is_set(name));
        let parameters = parameters.map(|(name, range)| (Some(*name), *range));
        let ranges: Vec<_> = whole.into_iter().chain(parameters).collect();
        (!ranges.is_empty()).then_some(Self { core, auth, own, operation, ranges })
    }

    /// What is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// What a server of `version` does not have: the query parameter, or `None` for the operation itself, and the
    /// versions that have it.
    pub fn unmet(&self, version: &str) -> Option<(Option<&'static str>, Versions)> {
        self.ranges.iter().copied().find(|(_, range)| !range.contains(version))
    }
}
