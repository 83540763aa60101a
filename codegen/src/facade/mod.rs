//! The public API: resource handles, request builders, pages and waiters, and the operation table behind them.

mod dispatch;
mod example;
mod method;
mod resource;
mod table;

use std::collections::BTreeMap;

pub(crate) use self::dispatch::{dispatch, index};
pub(crate) use self::method::{Input, Method};
pub(crate) use self::resource::{WaitMethod, resource_file};
pub(crate) use self::table::{table_file, waiters_file};

use crate::document::Document;
use crate::engine::Signature;
use crate::error::Finding;
use crate::model::{Api, Operation, Resource};
use crate::types::Types;

/// The public API of a backend, from which code is generated.
pub(crate) struct Facade<'a> {
    /// The model of the document.
    pub(crate) api: &'a Api,
    /// Each resource with its methods.
    pub(crate) handles: Vec<Handle<'a>>,
}

/// A resource handle and its methods.
pub(crate) struct Handle<'a> {
    /// The resource.
    pub(crate) resource: &'a Resource,
    /// A method per operation.
    pub(crate) methods: Vec<Method<'a>>,
    /// A method per waiter that polls an operation of this resource.
    pub(crate) waits: Vec<WaitMethod<'a>>,
}

/// The inputs from which methods are made.
#[derive(Clone, Copy)]
struct Sources<'a> {
    api: &'a Api,
    signatures: &'a BTreeMap<String, Signature>,
    types: &'a Types,
}

impl<'a> Facade<'a> {
    /// Combines the model with the signatures and types of the engine.
    ///
    /// # Errors
    /// Returns a finding for every operation that the engine dropped or generated only in part.
    pub(crate) fn new(
        api: &'a Api,
        signatures: &'a BTreeMap<String, Signature>,
        types: &'a Types,
    ) -> Result<Self, Vec<Finding>> {
        let sources = Sources { api, signatures, types };
        let mut findings = Vec::new();
        let handles = api.resources.iter().map(|resource| Handle {
            resource,
            methods: succeeded(methods(sources, resource), &mut findings),
            waits: succeeded(resource::waits(sources, resource), &mut findings),
        });
        let handles = handles.collect();
        if findings.is_empty() { Ok(Self { api, handles }) } else { Err(findings) }
    }

    /// The number of operations, each of which has a method or is a WebSocket.
    ///
    /// # Errors
    /// Returns a finding if the document has operations that were dropped before they reached the model.
    pub(crate) fn count(&self, document: &Document) -> Result<usize, Vec<Finding>> {
        let methods: usize = self.handles.iter().map(|handle| handle.methods.len()).sum();
        let generated = methods + self.api.operations().filter(|operation| operation.websocket).count();
        let expected = document.operations().count();
        if generated == expected {
            return Ok(generated);
        }
        let problem = format!("only {generated} of {expected} operations were generated");
        let remedy = "give each operation one tag that the document declares";
        Err(vec![Finding::new("engine", "", "document", problem, remedy)])
    }
}

impl Sources<'_> {
    fn signature(&self, operation: &Operation) -> Result<&Signature, Box<Finding>> {
        self.signatures.get(&operation.id).ok_or_else(|| method::lost(operation, "this operation"))
    }
}

/// The values of the results that are `Ok`. Adds the others to the findings.
fn succeeded<T>(results: Vec<Result<T, Box<Finding>>>, findings: &mut Vec<Finding>) -> Vec<T> {
    results.into_iter().filter_map(|result| result.map_err(|finding| findings.push(*finding)).ok()).collect()
}

fn methods<'a>(sources: Sources<'a>, resource: &'a Resource) -> Vec<Result<Method<'a>, Box<Finding>>> {
    let operations = resource.operations.iter().filter(|operation| !operation.websocket);
    operations.map(|operation| Method::new(sources, &resource.tag, operation)).collect()
}
