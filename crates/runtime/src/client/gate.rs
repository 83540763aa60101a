//! What a call needs of the server's version, and how a backend learns it.

use std::fmt::Debug;
use std::sync::Arc;

use crate::api::{Operation, Versions};
use crate::auth::Authenticate;
use crate::boxed::BoxFuture;
use crate::core::{Core, Own};
use crate::error::{Error, ErrorKind};

/// How a backend learns the version of its server. By it a call is refused that the server is too old or too new for,
/// before anything of the call is sent, the login included.
pub trait Gate: Debug + Send + Sync + 'static {
    /// The version of the server; `None` where calls are not to be checked. It is asked for by each call that depends on
    /// it, so an implementation keeps it.
    fn version<'a>(&'a self, probe: &'a Probe<'a>) -> BoxFuture<'a, Result<Option<String>, Error>>;

    /// What is said of a call that a server of `version` cannot answer; `parameter` is the query parameter that it
    /// does not read, and `None` the operation itself.
    fn refusal(&self, parameter: Option<&str>, range: Versions, version: &str) -> String;
}

/// What a gate asks for the version with.
#[derive(Debug)]
pub struct Probe<'a> {
    pub(super) core: &'a Arc<Core>,
    pub(super) auth: &'a Arc<dyn Authenticate>,
    pub(super) own: &'a Arc<Own>,
}

/// Refuses a call whose operation, or one of whose query parameters, a server of `version` does not have.
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
