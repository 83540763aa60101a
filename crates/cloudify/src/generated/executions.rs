// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::executions`](crate::Client::executions).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Running, queued and past workflows. Returned by [`Client::executions`](crate::Client::executions).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.executions().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Executions<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Running, queued and past workflows.
    pub fn executions(&self) -> Executions<'_> {
        Executions(self.core())
    }
}

impl Executions<'_> {
    /// List executions.
    ///
    /// There is no `_search` here; the server ignores it.
    ///
    /// `GET /executions`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::EXECUTIONS_LIST))
    }

    /// Start a workflow on a deployment.
    ///
    /// While another execution of the deployment runs, the start is refused with 400 `existing_running_execution_error`, unless `force` or `queue` is set.
    ///
    /// The document calls the start time `schedule`; the server reads `scheduled_time`, ignores the other and starts at once.
    ///
    /// `POST /executions`
    pub fn start(&self, body: impl Borrow<types::StartExecution>) -> Start {
        let request = self.0.call(&table::EXECUTIONS_START);
        Start::new(request.json(body.borrow()))
    }

    /// Delete executions that have ended.
    ///
    /// Without a body, all that have ended; the execution that created a deployment last is kept. Any other field chooses them as in the list.
    ///
    /// Needs Cloudify 5.1 or later.
    ///
    /// From 5.1 on. A filter by `status` is always refused with 400.
    ///
    /// `DELETE /executions`
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.call(&table::EXECUTIONS_DELETE))
    }

    /// Show an execution.
    ///
    /// `GET /executions/{execution_id}`
    ///
    /// - `execution_id`: ID of the execution.
    pub fn get(&self, execution_id: impl Param) -> Get {
        let request = self.0.call(&table::EXECUTIONS_GET);
        Get::new(request.segment(execution_id))
    }

    /// Set the status of an execution.
    ///
    /// Workflows report their state this way. A transition that makes no sense is refused with 400.
    ///
    /// `PATCH /executions/{execution_id}`
    ///
    /// - `execution_id`: ID of the execution.
    pub fn update(
        &self,
        execution_id: impl Param,
        body: impl Borrow<types::UpdateExecution>,
    ) -> Update {
        let request = self.0.call(&table::EXECUTIONS_UPDATE);
        Update::new(request.segment(execution_id).json(body.borrow()))
    }

    /// Cancel, kill or resume an execution.
    ///
    /// An execution that has ended cannot be cancelled, one that runs cannot be resumed: 400 `illegal_action_error`. Waiting after a cancellation ends with the state `cancelled`, which counts as a failure.
    ///
    /// The document knows `cancel` and `force-cancel` only.
    ///
    /// `POST /executions/{execution_id}`
    ///
    /// - `execution_id`: ID of the execution.
    pub fn control(
        &self,
        execution_id: impl Param,
        body: impl Borrow<types::ControlExecution>,
    ) -> Control {
        let request = self.0.call(&table::EXECUTIONS_CONTROL);
        Control::new(request.segment(execution_id).json(body.borrow()))
    }

    /// Say whether a queued execution can start now.
    ///
    /// Needs Cloudify 5.2 or earlier.
    ///
    /// `GET /executions/{execution_id}/should-start`
    ///
    /// - `execution_id`: ID of the execution.
    pub fn should_start(&self, execution_id: impl Param) -> ShouldStart {
        let request = self.0.call(&table::EXECUTIONS_SHOULD_START);
        ShouldStart::new(request.segment(execution_id))
    }

    /// Waits for a resource with this ID until it is `terminated`.
    ///
    /// Polls `executions_get` every 3 s and gives up after 900 s; both can be set.
    pub fn wait(
        &self,
        execution_id: impl Param,
    ) -> cloudmgr_runtime::Waiter<types::Execution> {
        cloudmgr_runtime::Waiter::resume(
            self.0,
            &waiters::EXECUTIONS,
            execution_id.encode(),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Executions::list`].
    List: Paged<types::Execution>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only the resources with these ids.
    pub fn id(self, id: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("id", id))
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

    /// Only executions of these workflows.
    pub fn workflow_id(self, workflow_id: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("workflow_id", workflow_id))
    }

    /// Only executions in these states.
    pub fn status(
        self,
        status: impl IntoIterator<Item = impl Into<types::ExecutionStatus>>,
    ) -> Self {
        self.set(|request| {
            request
                .query_all(
                    "status",
                    status.into_iter().map(Into::<types::ExecutionStatus>::into),
                )
        })
    }

    /// List the manager's own workflows too.
    pub fn include_system_workflows(self, include_system_workflows: bool) -> Self {
        self.set(|request| {
            request.query("_include_system_workflows", include_system_workflows)
        })
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

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
    }

    /// Send all rows at once. Read from 5.1 on, where it overrides `_size`.
    pub fn get_all_results(self, get_all_results: bool) -> Self {
        self.set(|request| request.query("_get_all_results", get_all_results))
    }

    /// Only the executions of this execution group. Needs Cloudify 5.2 or later.
    pub fn group_id(self, group_id: impl Param) -> Self {
        self.set(|request| request.query("_group_id", group_id))
    }

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
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
    /// A request of [`Executions::start`].
    Start: LongRunning<types::Execution, types::Execution> by waiters::EXECUTIONS
}

impl Start {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Executions::delete`].
    Delete: Call<types::DeletedExecutions>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// How many rows to send at most; 1000 unless given, without an upper limit.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("_size", size))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("_offset", offset))
    }

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
    }

    /// Sets `body`.
    pub fn body(self, body: impl Borrow<types::DeleteExecutions>) -> Self {
        self.set(|request| request.json(body.borrow()))
    }

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Executions::get`].
    Get: Call<types::Execution>
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

cloudmgr_runtime::builder! {
    /// A request of [`Executions::update`].
    Update: Call<types::Execution>
}

impl Update {
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

cloudmgr_runtime::builder! {
    /// A request of [`Executions::control`].
    Control: LongRunning<types::Execution, types::Execution> by waiters::EXECUTIONS
}

impl Control {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Executions::should_start`].
    ShouldStart: Call<bool>
}

impl ShouldStart {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
