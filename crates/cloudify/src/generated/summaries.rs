// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::summaries`](crate::Client::summaries).

use cloudmgr_runtime::Param;
use super::{table, types};

/// Counts of resources by field. Returned by [`Client::summaries`](crate::Client::summaries).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client, target_field: impl Into<cloudify_sdk::types::BlueprintSummaryField>) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.summaries().count_blueprints(target_field).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Summaries<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Counts of resources by field.
    pub fn summaries(&self) -> Summaries<'_> {
        Summaries(self.core())
    }
}

impl Summaries<'_> {
    /// Count blueprints by a field.
    ///
    /// The document's example groups by `blueprint_id`, which the server refuses with 400.
    ///
    /// `GET /summary/blueprints`
    ///
    /// - `target_field`: Count by this field.
    pub fn count_blueprints(
        &self,
        target_field: impl Into<types::BlueprintSummaryField>,
    ) -> CountBlueprints {
        let request = self.0.call(&table::SUMMARIES_COUNT_BLUEPRINTS);
        CountBlueprints::new(
            request
                .query(
                    "_target_field",
                    Into::<types::BlueprintSummaryField>::into(target_field),
                ),
        )
    }

    /// Count deployments by a field.
    ///
    /// With `_sub_field`, the total of the pages counts the inner rows.
    ///
    /// `GET /summary/deployments`
    ///
    /// - `target_field`: Count by this field.
    pub fn count_deployments(
        &self,
        target_field: impl Into<types::DeploymentSummaryField>,
    ) -> CountDeployments {
        let request = self.0.call(&table::SUMMARIES_COUNT_DEPLOYMENTS);
        CountDeployments::new(
            request
                .query(
                    "_target_field",
                    Into::<types::DeploymentSummaryField>::into(target_field),
                ),
        )
    }

    /// Count executions by a field.
    ///
    /// With `_sub_field`, the total of the pages counts the inner rows.
    ///
    /// `GET /summary/executions`
    ///
    /// - `target_field`: Count by this field.
    pub fn count_executions(
        &self,
        target_field: impl Into<types::ExecutionSummaryField>,
    ) -> CountExecutions {
        let request = self.0.call(&table::SUMMARIES_COUNT_EXECUTIONS);
        CountExecutions::new(
            request
                .query(
                    "_target_field",
                    Into::<types::ExecutionSummaryField>::into(target_field),
                ),
        )
    }

    /// Count node instances by a field.
    ///
    /// With `_sub_field`, the total of the pages counts the inner rows.
    ///
    /// `GET /summary/node_instances`
    ///
    /// - `target_field`: Count by this field.
    pub fn count_node_instances(
        &self,
        target_field: impl Into<types::NodeInstanceSummaryField>,
    ) -> CountNodeInstances {
        let request = self.0.call(&table::SUMMARIES_COUNT_NODE_INSTANCES);
        CountNodeInstances::new(
            request
                .query(
                    "_target_field",
                    Into::<types::NodeInstanceSummaryField>::into(target_field),
                ),
        )
    }

    /// Count nodes by a field.
    ///
    /// With `_sub_field`, the total of the pages counts the inner rows.
    ///
    /// `GET /summary/nodes`
    ///
    /// - `target_field`: Count by this field.
    pub fn count_nodes(
        &self,
        target_field: impl Into<types::NodeSummaryField>,
    ) -> CountNodes {
        let request = self.0.call(&table::SUMMARIES_COUNT_NODES);
        CountNodes::new(
            request
                .query(
                    "_target_field",
                    Into::<types::NodeSummaryField>::into(target_field),
                ),
        )
    }

    /// Count execution schedules by field.
    ///
    /// Needs Cloudify 6.0 to 6.4.
    ///
    /// 7.0 refuses every field with 400.
    ///
    /// `GET /summary/execution_schedules`
    ///
    /// - `target_field`: The field to count by.
    pub fn count_execution_schedules(
        &self,
        target_field: impl Into<types::ExecutionScheduleSummaryField>,
    ) -> CountExecutionSchedules {
        let request = self.0.call(&table::SUMMARIES_COUNT_EXECUTION_SCHEDULES);
        CountExecutionSchedules::new(
            request
                .query(
                    "_target_field",
                    Into::<types::ExecutionScheduleSummaryField>::into(target_field),
                ),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Summaries::count_blueprints`].
    CountBlueprints: Paged<types::BlueprintSummary>
}

impl CountBlueprints {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Within each value, count by this field too.
    pub fn sub_field(self, sub_field: impl Into<types::BlueprintSummaryField>) -> Self {
        self.set(|request| {
            request
                .query(
                    "_sub_field",
                    Into::<types::BlueprintSummaryField>::into(sub_field),
                )
        })
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

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Summaries::count_deployments`].
    CountDeployments: Paged<types::DeploymentSummary>
}

impl CountDeployments {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Within each value, count by this field too.
    pub fn sub_field(self, sub_field: impl Into<types::DeploymentSummaryField>) -> Self {
        self.set(|request| {
            request
                .query(
                    "_sub_field",
                    Into::<types::DeploymentSummaryField>::into(sub_field),
                )
        })
    }

    /// Only what belongs to these blueprints.
    pub fn blueprint_id(
        self,
        blueprint_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("blueprint_id", blueprint_id))
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

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Summaries::count_executions`].
    CountExecutions: Paged<types::ExecutionSummary>
}

impl CountExecutions {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Within each value, count by this field too.
    pub fn sub_field(self, sub_field: impl Into<types::ExecutionSummaryField>) -> Self {
        self.set(|request| {
            request
                .query(
                    "_sub_field",
                    Into::<types::ExecutionSummaryField>::into(sub_field),
                )
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

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Summaries::count_node_instances`].
    CountNodeInstances: Paged<types::NodeInstanceSummary>
}

impl CountNodeInstances {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Within each value, count by this field too.
    pub fn sub_field(
        self,
        sub_field: impl Into<types::NodeInstanceSummaryField>,
    ) -> Self {
        self.set(|request| {
            request
                .query(
                    "_sub_field",
                    Into::<types::NodeInstanceSummaryField>::into(sub_field),
                )
        })
    }

    /// Only what belongs to these deployments.
    pub fn deployment_id(
        self,
        deployment_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("deployment_id", deployment_id))
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

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Summaries::count_nodes`].
    CountNodes: Paged<types::NodeSummary>
}

impl CountNodes {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Within each value, count by this field too.
    pub fn sub_field(self, sub_field: impl Into<types::NodeSummaryField>) -> Self {
        self.set(|request| {
            request.query("_sub_field", Into::<types::NodeSummaryField>::into(sub_field))
        })
    }

    /// Only what belongs to these deployments.
    pub fn deployment_id(
        self,
        deployment_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("deployment_id", deployment_id))
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

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Summaries::count_execution_schedules`].
    CountExecutionSchedules: Paged<types::ExecutionScheduleSummary>
}

impl CountExecutionSchedules {
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

    /// Send all rows at once. Read from 5.1 on, where it overrides `_size`.
    pub fn get_all_results(self, get_all_results: bool) -> Self {
        self.set(|request| request.query("_get_all_results", get_all_results))
    }

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }
}
