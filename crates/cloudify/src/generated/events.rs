// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::events`](crate::Client::events).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// What executions reported: events and logs. Returned by [`Client::events`](crate::Client::events).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.events().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Events<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// What executions reported: events and logs.
    pub fn events(&self) -> Events<'_> {
        Events(self.core())
    }
}

impl Events<'_> {
    /// List events and logs.
    ///
    /// A field given twice means either value, two fields mean both. Without `_size` the server sends up to 10000 rows. Their order is not fixed: sort by `timestamp` or `reported_timestamp` when paging. Events and logs are numbered separately, so `_storage_id` is unique only together with `type`.
    ///
    /// The document lists `include_logs` as a filter; the server refuses it with 400. Use `type`.
    ///
    /// `GET /events`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::EVENTS_LIST))
    }

    /// Delete the events and logs of a deployment.
    ///
    /// `DELETE /events`
    ///
    /// - `deployment_id`: The deployment.
    /// - `type_`: `cloudify_event`, and `cloudify_log` to delete the logs too.
    pub fn delete(
        &self,
        deployment_id: impl Param,
        type_: impl IntoIterator<Item = impl Into<types::EventKind>>,
    ) -> Delete {
        let request = self.0.call(&table::EVENTS_DELETE);
        Delete::new(
            request
                .query("deployment_id", deployment_id)
                .query_all("type", type_.into_iter().map(Into::<types::EventKind>::into)),
        )
    }

    /// Store events and logs.
    ///
    /// For workers, and for restored snapshots.
    ///
    /// Read from 6.1 on; a 5.x manager answers 405 `method_not_allowed_error`.
    ///
    /// `POST /events`
    pub fn create(&self, body: impl Borrow<types::CreateEvents>) -> Create {
        let request = self.0.call(&table::EVENTS_CREATE);
        Create::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Events::list`].
    List: Paged<types::Event>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Events, logs or both. Without it the list has both.
    pub fn type_(
        self,
        type_: impl IntoIterator<Item = impl Into<types::EventKind>>,
    ) -> Self {
        self.set(|request| {
            request
                .query_all("type", type_.into_iter().map(Into::<types::EventKind>::into))
        })
    }

    /// Only what belongs to these blueprints.
    pub fn blueprint_id(
        self,
        blueprint_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("blueprint_id", blueprint_id))
    }

    /// Only what belongs to these deployments.
    pub fn deployment_id(
        self,
        deployment_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("deployment_id", deployment_id))
    }

    /// Only events of these executions.
    pub fn execution_id(
        self,
        execution_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("execution_id", execution_id))
    }

    /// Only events of these nodes.
    pub fn node_id(self, node_id: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("node_id", node_id))
    }

    /// Only events of these node instances.
    pub fn node_instance_id(
        self,
        node_instance_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("node_instance_id", node_instance_id))
    }

    /// Only events of these operations.
    pub fn operation(self, operation: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("operation", operation))
    }

    /// Only events of these types, such as `workflow_started`; leaves out logs.
    pub fn event_type(self, event_type: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("event_type", event_type))
    }

    /// Only logs of these levels, such as `info`; leaves out events.
    pub fn level(self, level: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("level", level))
    }

    /// Only events whose text matches one of these patterns; `%` stands for any text, case does not matter.
    pub fn message(self, message: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("message", message))
    }

    /// Another name of `message`.
    pub fn message_text(
        self,
        message_text: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("message.text", message_text))
    }

    /// Only what happened in this time, as `field,from,to` with ISO 8601 times; either end may be empty, not both. The field is `timestamp` (also called `@timestamp`) or `reported_timestamp`.
    pub fn range(self, range: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("_range", range))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Sort by these fields, the first one first; a leading `-` means descending. The order is not fixed otherwise.
    pub fn sort(self, sort: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("_sort", sort))
    }

    /// How many rows to send at most; 1000 unless given, without an upper limit.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("_size", size))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("_offset", offset))
    }

    /// Only events of this execution group. Needs Cloudify 6.0 or later.
    pub fn execution_group_id(self, execution_group_id: impl Param) -> Self {
        self.set(|request| request.query("execution_group_id", execution_group_id))
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
    /// A request of [`Events::delete`].
    Delete: Call<types::DeletedEvents>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only what happened in this time, as `field,from,to` with ISO 8601 times; either end may be empty, not both. The field is `timestamp` (also called `@timestamp`) or `reported_timestamp`.
    pub fn range(self, range: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("_range", range))
    }

    /// Write what is deleted to a file on the manager first.
    pub fn store_before(self, store_before: bool) -> Self {
        self.set(|request| request.query("store_before", store_before))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Events::create`].
    Create: Call<cloudmgr_runtime::Nothing>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
