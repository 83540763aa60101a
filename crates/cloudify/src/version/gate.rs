//! Rejects calls that the manager is too old or too new for.

use cloudmgr_runtime::{BoxFuture, Gate, Probe, Result, Versions};

use super::learn::Known;

/// How a client learns the version of its manager.
#[derive(Debug)]
pub(crate) struct ManagerGate(pub(crate) Known);

impl Gate for ManagerGate {
    fn version<'a>(&'a self, probe: &'a Probe<'a>) -> BoxFuture<'a, Result<Option<String>>> {
        Box::pin(async move { self.0.learn(&probe.client()).await })
    }

    fn refusal(&self, parameter: Option<&str>, range: Versions, version: &str) -> String {
        match parameter {
            Some(parameter) => format!("`{parameter}` needs Cloudify {range}; this manager is {version}"),
            None => format!("needs Cloudify {range}; this manager is {version}"),
        }
    }
}
