// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::execution_groups`](crate::Client::execution_groups).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// One workflow on many deployments. Returned by [`Client::execution_groups`](crate::Client::execution_groups).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.execution_groups().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ExecutionGroups<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// One workflow on many deployments.
    pub fn execution_groups(&self) -> ExecutionGroups<'_> {
        ExecutionGroups(self.core())
    }
}

impl ExecutionGroups<'_> {
    /// List execution groups.
    ///
    /// `execution_ids` and `status` are there with `_get_data` only.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /execution-groups`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::EXECUTION_GROUPS_LIST))
    }

    /// Run a workflow on each member of a deployment group.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// More than 1,000 executions that may run at once fail with 500 where there are more members.
    ///
    /// `POST /execution-groups`
    pub fn create(&self, body: impl Borrow<types::StartExecutionGroup>) -> Create {
        let request = self.0.call(&table::EXECUTION_GROUPS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Show an execution group.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /execution-groups/{execution_group_id}`
    ///
    /// - `execution_group_id`: ID of the execution group.
    pub fn get(&self, execution_group_id: impl Param) -> Get {
        let request = self.0.call(&table::EXECUTION_GROUPS_GET);
        Get::new(request.segment(execution_group_id))
    }

    /// Cancel or resume the executions of a group.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `POST /execution-groups/{execution_group_id}`
    ///
    /// - `execution_group_id`: ID of the execution group.
    pub fn control(
        &self,
        execution_group_id: impl Param,
        body: impl Borrow<types::ControlExecutionGroup>,
    ) -> Control {
        let request = self.0.call(&table::EXECUTION_GROUPS_CONTROL);
        Control::new(request.segment(execution_group_id).json(body.borrow()))
    }

    /// Change the pace of an execution group.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `PATCH /execution-groups/{execution_group_id}`
    ///
    /// - `execution_group_id`: ID of the execution group.
    pub fn update(
        &self,
        execution_group_id: impl Param,
        body: impl Borrow<types::UpdateExecutionGroup>,
    ) -> Update {
        let request = self.0.call(&table::EXECUTION_GROUPS_UPDATE);
        Update::new(request.segment(execution_group_id).json(body.borrow()))
    }

    /// Waits for a resource with this ID until it is `terminated`.
    ///
    /// Polls `execution_groups_get` every 3 s and gives up after 900 s; both can be set.
    pub fn wait(
        &self,
        execution_group_id: impl Param,
    ) -> cloudmgr_runtime::Waiter<types::ExecutionGroup> {
        cloudmgr_runtime::Waiter::resume(
            self.0,
            &waiters::EXECUTION_GROUPS,
            execution_group_id.encode(),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`ExecutionGroups::list`].
    List: Paged<types::ExecutionGroup>
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

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
    }

    /// Send all rows at once. Read from 5.1 on, where it overrides `_size`.
    pub fn get_all_results(self, get_all_results: bool) -> Self {
        self.set(|request| request.query("_get_all_results", get_all_results))
    }

    /// Send the ids of the executions and the status too.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
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
    /// A request of [`ExecutionGroups::create`].
    Create: LongRunning<types::ExecutionGroup, types::ExecutionGroup> by waiters::EXECUTION_GROUPS
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`ExecutionGroups::get`].
    Get: Call<types::ExecutionGroup>
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

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
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
    /// A request of [`ExecutionGroups::control`].
    Control: LongRunning<types::ExecutionGroup, types::ExecutionGroup> by waiters::EXECUTION_GROUPS
}

impl Control {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`ExecutionGroups::update`].
    Update: Call<types::ExecutionGroup>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
