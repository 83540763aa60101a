//! What a user sees: resource handles, request builders, paging, waiting, and the operation table.

mod dispatch;
mod method;
mod resource;
mod table;

use std::collections::BTreeMap;

pub(crate) use self::dispatch::{dispatch, index};
pub(crate) use self::method::Method;
pub(crate) use self::resource::{WaitMethod, resource_file};
pub(crate) use self::table::{table_file, waiters_file};

use crate::api::{Api, Resource};
use crate::engine::Signature;
use crate::polish::Types;

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
    pub(crate) fn new(api: &'a Api, signatures: &BTreeMap<String, Signature>, types: &Types) -> Self {
        let handles = api.resources.iter().map(|resource| Handle {
            resource,
            methods: methods(api, resource, signatures, types),
            waits: resource::waits(api, resource, signatures),
        });
        Self { api, handles: handles.collect() }
    }
}

fn methods<'a>(
    api: &'a Api,
    resource: &'a Resource,
    signatures: &BTreeMap<String, Signature>,
    types: &Types,
) -> Vec<Method<'a>> {
    let operations = resource.operations.iter();
    let methods = operations.filter_map(|operation| {
        let signature = signatures.get(&operation.id)?;
        Some(Method::new(api, operation, signature, signatures, types))
    });
    methods.collect()
}
