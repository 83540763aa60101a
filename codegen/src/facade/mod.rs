//! What a user sees: resource handles, request builders, paging, waiting, and the operation table.

mod dispatch;
mod example;
mod method;
mod resource;
mod table;

use std::collections::BTreeMap;

pub(crate) use self::dispatch::{dispatch, index};
pub(crate) use self::method::Method;
pub(crate) use self::resource::{WaitMethod, resource_file};
pub(crate) use self::table::{table_file, waiters_file};

use crate::engine::Signature;
use crate::error::Finding;
use crate::model::{Api, Resource};
use crate::types::Types;

/// The public layer of one backend, before it becomes text.
pub(crate) struct Facade<'a> {
    /// What the document says.
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

impl<'a> Facade<'a> {
    /// Joins what the document says with the types that the engine gave.
    ///
    /// # Errors
    /// A finding for every operation that the engine made no method of, or only a part of it.
    pub(crate) fn new(
        api: &'a Api,
        signatures: &BTreeMap<String, Signature>,
        types: &Types,
    ) -> Result<Self, Vec<Finding>> {
        let (mut handles, mut findings) = (Vec::new(), Vec::new());
        for resource in &api.resources {
            let methods = methods(api, resource, signatures, types).into_iter();
            let methods = methods.filter_map(|method| method.map_err(|finding| findings.push(*finding)).ok());
            let methods = methods.collect();
            let waits = resource::waits(api, resource, signatures);
            let waits =
                waits.into_iter().filter_map(|wait| wait.map_err(|finding| findings.push(*finding)).ok());
            handles.push(Handle { resource, methods, waits: waits.collect() });
        }
        if findings.is_empty() { Ok(Self { api, handles }) } else { Err(findings) }
    }

    /// How many operations have a method.
    pub(crate) fn operations(&self) -> usize {
        self.handles.iter().map(|handle| handle.methods.len()).sum()
    }
}

fn methods<'a>(
    api: &'a Api,
    resource: &'a Resource,
    signatures: &BTreeMap<String, Signature>,
    types: &Types,
) -> Vec<Result<Method<'a>, Box<Finding>>> {
    let operations = resource.operations.iter().filter(|operation| !operation.websocket);
    let methods = operations.map(|operation| {
        let signature = signatures.get(&operation.id).ok_or_else(|| method::lost(operation, "all of it"))?;
        Method::new(api, &resource.tag, operation, signature, signatures, types)
    });
    methods.collect()
}
