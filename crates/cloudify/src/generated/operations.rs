// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::operations`](crate::Client::operations).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Stored operations of tasks graphs; used by workflows to resume. Returned by [`Client::operations`](crate::Client::operations).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client, graph_id: impl cloudify_sdk::Param) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.operations().list(graph_id).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Stored operations of tasks graphs; used by workflows to resume.
    pub fn operations(&self) -> Operations<'_> {
        Operations(self.core())
    }
}

impl Operations<'_> {
    /// List the operations of a tasks graph.
    ///
    /// The document shows a bare array; the server sends a list like any other.
    ///
    /// `GET /operations`
    ///
    /// - `graph_id`: The tasks graph.
    pub fn list(&self, graph_id: impl Param) -> List {
        let request = self.0.call(&table::OPERATIONS_LIST);
        List::new(request.query("graph_id", graph_id))
    }

    /// Compute stored operations anew.
    ///
    /// For update workflows.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `POST /operations`
    pub fn control(&self, body: impl Borrow<types::ControlOperations>) -> Control {
        let request = self.0.call(&table::OPERATIONS_CONTROL);
        Control::new(request.json(body.borrow()))
    }

    /// Create an operation.
    ///
    /// Its state is `pending`. Many at once are created faster with their tasks graph.
    ///
    /// The document lists `state`, which the server ignores; `type` and `parameters` are required.
    ///
    /// `PUT /operations/{operation_id}`
    ///
    /// - `operation_id`: ID of the operation.
    pub fn create(
        &self,
        operation_id: impl Param,
        body: impl Borrow<types::CreateOperation>,
    ) -> Create {
        let request = self.0.call(&table::OPERATIONS_CREATE);
        Create::new(request.segment(operation_id).json(body.borrow()))
    }

    /// Set the state of an operation.
    ///
    /// `PATCH /operations/{operation_id}`
    ///
    /// - `operation_id`: ID of the operation.
    pub fn update(
        &self,
        operation_id: impl Param,
        body: impl Borrow<types::UpdateOperation>,
    ) -> Update {
        let request = self.0.call(&table::OPERATIONS_UPDATE);
        Update::new(request.segment(operation_id).json(body.borrow()))
    }

    /// Delete an operation.
    ///
    /// An operation that has ended is kept as a rule, with its last state.
    ///
    /// `DELETE /operations/{operation_id}`
    ///
    /// - `operation_id`: ID of the operation.
    pub fn delete(&self, operation_id: impl Param) -> Delete {
        let request = self.0.call(&table::OPERATIONS_DELETE);
        Delete::new(request.segment(operation_id))
    }

    /// Show an operation.
    ///
    /// `GET /operations/{operation_id}`
    ///
    /// - `operation_id`: ID of the operation.
    pub fn get(&self, operation_id: impl Param) -> Get {
        let request = self.0.call(&table::OPERATIONS_GET);
        Get::new(request.segment(operation_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Operations::list`].
    List: Paged<types::Operation>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// How many rows to send at most; 1000 unless given, without an upper limit.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("_size", size))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("_offset", offset))
    }

    /// Only operations in this state. Needs Cloudify 7.0 or later.
    pub fn state(self, state: impl Param) -> Self {
        self.set(|request| request.query("state", state))
    }

    /// Leave out the tasks of the workflow itself; leave it out for all. Needs Cloudify 7.0 or later.
    pub fn skip_internal(self, skip_internal: bool) -> Self {
        self.set(|request| request.query("skip_internal", skip_internal))
    }

    /// Requests only these fields, and decodes each row into a type of your own. Call it last.
    pub fn project<Row: serde::de::DeserializeOwned>(
        self,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> cloudmgr_runtime::Paged<Row> {
        self.0.project("_include", fields)
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Operations::control`].
    Control: Call<cloudmgr_runtime::Nothing>
}

impl Control {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Operations::create`].
    Create: Call<types::Operation>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Operations::update`].
    Update: Call<types::Operation>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Operations::delete`].
    Delete: Call<Option<types::Operation>>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Operations::get`].
    Get: Call<types::Operation>
}

impl Get {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Requests only these fields, and decodes each row into a type of your own. Call it last.
    pub fn project<Row: serde::de::DeserializeOwned>(
        self,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> cloudmgr_runtime::Call<Row> {
        self.0.project("_include", fields)
    }
}
