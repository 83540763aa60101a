// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::execution_schedules`](crate::Client::execution_schedules).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Workflows at given times. Returned by [`Client::execution_schedules`](crate::Client::execution_schedules).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.execution_schedules().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ExecutionSchedules<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Workflows at given times.
    pub fn execution_schedules(&self) -> ExecutionSchedules<'_> {
        ExecutionSchedules(self.core())
    }
}

impl ExecutionSchedules<'_> {
    /// List execution schedules.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /execution-schedules`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::EXECUTION_SCHEDULES_LIST))
    }

    /// Show an execution schedule.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /execution-schedules/{schedule_id}`
    ///
    /// - `schedule_id`: ID of the schedule, unique in its deployment.
    /// - `deployment_id`: ID of the deployment.
    pub fn get(&self, schedule_id: impl Param, deployment_id: impl Param) -> Get {
        let request = self.0.call(&table::EXECUTION_SCHEDULES_GET);
        Get::new(request.segment(schedule_id).query("deployment_id", deployment_id))
    }

    /// Schedule a workflow.
    ///
    /// The manager looks once a minute, and leaves out a run while the one before goes on.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `PUT /execution-schedules/{schedule_id}`
    ///
    /// - `schedule_id`: ID of the schedule, unique in its deployment.
    /// - `deployment_id`: ID of the deployment.
    pub fn create(
        &self,
        schedule_id: impl Param,
        deployment_id: impl Param,
        body: impl Borrow<types::CreateExecutionSchedule>,
    ) -> Create {
        let request = self.0.call(&table::EXECUTION_SCHEDULES_CREATE);
        Create::new(
            request
                .segment(schedule_id)
                .query("deployment_id", deployment_id)
                .json(body.borrow()),
        )
    }

    /// Change an execution schedule.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// The server answers with 201 although nothing is created.
    ///
    /// `PATCH /execution-schedules/{schedule_id}`
    ///
    /// - `schedule_id`: ID of the schedule, unique in its deployment.
    /// - `deployment_id`: ID of the deployment.
    pub fn update(
        &self,
        schedule_id: impl Param,
        deployment_id: impl Param,
        body: impl Borrow<types::UpdateExecutionSchedule>,
    ) -> Update {
        let request = self.0.call(&table::EXECUTION_SCHEDULES_UPDATE);
        Update::new(
            request
                .segment(schedule_id)
                .query("deployment_id", deployment_id)
                .json(body.borrow()),
        )
    }

    /// Delete an execution schedule.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `DELETE /execution-schedules/{schedule_id}`
    ///
    /// - `schedule_id`: ID of the schedule, unique in its deployment.
    /// - `deployment_id`: ID of the deployment.
    pub fn delete(&self, schedule_id: impl Param, deployment_id: impl Param) -> Delete {
        let request = self.0.call(&table::EXECUTION_SCHEDULES_DELETE);
        Delete::new(request.segment(schedule_id).query("deployment_id", deployment_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`ExecutionSchedules::list`].
    List: Paged<types::ExecutionSchedule>
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

    /// Only rows whose id has this text in it; for plugins the package name, for users the user name, for agents, sites, tenants and groups the name.
    pub fn search(self, search: impl Param) -> Self {
        self.set(|request| request.query("_search", search))
    }

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
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
    /// A request of [`ExecutionSchedules::get`].
    Get: Call<types::ExecutionSchedule>
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
    /// A request of [`ExecutionSchedules::create`].
    Create: Call<types::ExecutionSchedule>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`ExecutionSchedules::update`].
    Update: Call<types::ExecutionSchedule>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`ExecutionSchedules::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
