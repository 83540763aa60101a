//! Checks calls against the version of the server.

use std::fmt::Debug;
use std::sync::Arc;

use crate::api::{Operation, Versions};
use crate::auth::Authenticate;
use crate::boxed::BoxFuture;
use crate::core::{Core, Own};
use crate::error::{Error, ErrorKind};

/// Looks up the version of a backend's server. A call for which the server is too old or too new is rejected before
/// anything is sent, including a login.
pub trait Gate: Debug + Send + Sync + 'static {
    /// The version of the server; `None` if calls are not to be checked. Called for each call that depends on the
    /// version, so implementations should cache it.
    fn version<'a>(&'a self, probe: &'a Probe<'a>) -> BoxFuture<'a, Result<Option<String>, Error>>;

    /// The error message for a call that a server of `version` does not support; `parameter` is the unsupported query
    /// parameter or field of the body, or `None` if the operation itself is unsupported.
    fn refusal(&self, parameter: Option<&str>, range: Versions, version: &str) -> String;
}

/// Access to the server for a gate.
#[derive(Debug)]
pub struct Probe<'a> {
    pub(super) core: &'a Arc<Core>,
    pub(super) auth: &'a Arc<dyn Authenticate>,
    pub(super) own: &'a Arc<Own>,
}

/// Rejects a call whose operation, or one of whose query parameters or fields, is not supported by a server of `version`.
pub(super) fn check(
    gate: &dyn Gate,
    operation: &'static Operation,
    is_set: impl Fn(&str) -> bool,
    version: &str,
) -> Result<(), Error> {
    let parameters = operation.parameters_in_versions().iter().filter(|(name, _)| is_set(name));
    let parts = std::iter::once((None, operation.in_versions()))
        .chain(parameters.map(|(name, range)| (Some(*name), *range)));
    for (parameter, range) in parts {
        if !range.contains(version) {
            return Err(Error::new(ErrorKind::InvalidRequest, gate.refusal(parameter, range, version)));
        }
    }
    Ok(())
}

/// Whether a call depends on the version of the server.
pub(super) fn depends(operation: &'static Operation, is_set: impl Fn(&str) -> bool) -> bool {
    !operation.in_versions().is_any()
        || operation.parameters_in_versions().iter().any(|(name, _)| is_set(name))
}
