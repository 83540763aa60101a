//! Which operations create, return, list, update and delete the same resource.

use cloudmgr_facts::{Backend, Kind, Object, Operation, Payload};

use crate::compose::page_item;
use crate::wire::placeholder;

/// What an operation does to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Create,
    /// Creates the resource, or updates it if it exists.
    Put,
    Get,
    List,
    Update,
    Delete,
}

/// A resource with the collection path `/x` and the item path `/x/{id}`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resource {
    /// The operation that returns one item.
    pub(crate) get: &'static Operation,
    /// What the items look like.
    pub(crate) item: &'static Object,
    /// The field that holds the ID.
    pub(crate) key: &'static str,
    collection: &'static str,
}

impl Resource {
    /// The resource that an operation belongs to, with the role of the operation; `None` unless path and schema leave no
    /// doubt.
    pub(crate) fn of(backend: &'static Backend, operation: &'static Operation) -> Option<(Self, Role)> {
        let resource = Self::at(backend, collection(operation.path))?;
        let role = match role(operation)? {
            // Where `PATCH` updates, `PUT` of an item that exists is a conflict.
            Role::Put if resource.has_patch(backend) => Role::Create,
            role => role,
        };
        Some((resource, role))
    }

    /// The resource with a collection path template. It can be returned, and created or listed.
    fn at(backend: &'static Backend, path: &'static str) -> Option<Self> {
        let operations = || backend.operations().filter(|operation| collection(operation.path) == path);
        let get = operations().find(|operation| operation.method == "GET" && is_item(operation.path))?;
        let Payload::Json { shape, .. } = get.payload else { return None };
        let item = shape.object()?;
        let resource = Self { get, item, key: key(item, get)?, collection: path };
        let makes = |operation| matches!(role(operation), Some(Role::Create | Role::Put | Role::List));
        operations().any(makes).then_some(resource)
    }

    fn has_patch(&self, backend: &Backend) -> bool {
        let is_patch = |operation: &Operation| operation.method == "PATCH" && is_item(operation.path);
        backend
            .operations()
            .any(|operation| is_patch(operation) && collection(operation.path) == self.collection)
    }

    /// Whether its collection is at a path, whose parameters have values.
    pub(crate) fn is_at(&self, path: &str) -> bool {
        let template = self.collection.split('/');
        template.clone().count() == path.split('/').count()
            && template
                .zip(path.split('/'))
                .all(|(wanted, given)| wanted == given || placeholder(wanted).is_some())
    }

    /// The name of the collection: `deployments` of `/deployments`, `cells` of `/cells/{pool}`.
    pub(crate) fn name(&self) -> &'static str {
        let mut segments = self.collection.rsplit('/');
        segments.find(|segment| placeholder(segment).is_none()).unwrap_or_default()
    }

    /// The name of one item: `deployment` of `/deployments`.
    pub(crate) fn noun(&self) -> &'static str {
        self.name().strip_suffix('s').unwrap_or(self.name())
    }
}

fn role(operation: &Operation) -> Option<Role> {
    match (operation.method, is_item(operation.path)) {
        ("GET", true) => Some(Role::Get),
        ("GET", false) => page_item(operation).map(|_| Role::List),
        ("POST", _) if creates(operation) => Some(Role::Create),
        ("PUT", true) if creates(operation) => Some(Role::Put),
        ("PUT" | "PATCH", true) => Some(Role::Update),
        ("DELETE", true) => Some(Role::Delete),
        _ => None,
    }
}

/// Whether an operation creates one item. Many operations with `POST` do something else.
fn creates(operation: &Operation) -> bool {
    let verb = operation.verb.split('_').next().unwrap_or_default();
    ["create", "start", "upload"].contains(&verb) && operation.verb != "create_many"
}

/// The path template of the collection that an operation belongs to.
fn collection(path: &'static str) -> &'static str {
    let path = path.trim_end_matches('/');
    match path.rsplit_once('/') {
        Some((collection, last)) if placeholder(last).is_some() => collection,
        _ => path,
    }
}

fn is_item(path: &str) -> bool {
    last_param(path).is_some()
}

/// The name of the parameter at the end of a path template.
fn last_param(path: &str) -> Option<&str> {
    placeholder(path.trim_end_matches('/').rsplit('/').next()?)
}

/// The field with the ID: named as the parameter of the path, as its end, such as `name` of `tenant_name`, or `id`.
fn key(item: &'static Object, get: &'static Operation) -> Option<&'static str> {
    let param = last_param(get.path)?;
    let end = param.rsplit('_').next().unwrap_or(param);
    let scalar = |name: &&str| {
        let kind = item.field(name).map(|field| field.shape.kind);
        matches!(kind, Some(Kind::String | Kind::Integer))
    };
    [param, end, "id"].into_iter().find(scalar)
}

#[cfg(all(test, feature = "cloudify", feature = "nc2"))]
mod tests {
    use super::*;

    fn role(backend: &'static Backend, id: &str) -> Option<(&'static str, Role)> {
        let operation = backend.operation(id).unwrap_or_else(|| crate::fail::fail(id));
        Resource::of(backend, operation).map(|(resource, role)| (resource.key, role))
    }

    #[test]
    fn only_operations_of_a_plain_collection_have_a_role() {
        let cloudify = &cloudmgr_facts::cloudify::BACKEND;
        assert_eq!(role(cloudify, "deployments_create"), Some(("id", Role::Create)));
        assert_eq!(role(cloudify, "sites_create"), Some(("name", Role::Put)));
        assert_eq!(role(cloudify, "deployments_list"), Some(("id", Role::List)));
        assert_eq!(role(cloudify, "deployments_delete"), Some(("id", Role::Delete)));
        assert_eq!(role(cloudify, "executions_start"), Some(("id", Role::Create)));
        assert_eq!(role(cloudify, "tenants_create"), Some(("name", Role::Create)));
        for other in
            ["executions_control", "node_instances_create_many", "operations_control", "manager_get_version"]
        {
            assert_eq!(role(cloudify, other), None, "{other}");
        }
        let nc2 = &cloudmgr_facts::nc2::BACKEND;
        assert_eq!(role(nc2, "clusters_replace"), Some(("id", Role::Update)));
        assert_eq!(role(nc2, "clusters_create_aws"), None);
    }
}
