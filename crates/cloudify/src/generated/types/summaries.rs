// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::summaries`](crate::Client::summaries).

use super::*;

/// The blueprint summary.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BlueprintSummary {
    /// How many.
    pub blueprints: i64,
    /// Tenant of what is counted.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Wire name: `by tenant_name`.
    pub by_tenant_name: Vec<BlueprintSummary>,
    /// Wire name: `by visibility`.
    pub by_visibility: Vec<BlueprintSummary>,
}

cloudmgr_runtime::object! {
    BlueprintSummary {
        required blueprints,
        optional tenant_name,
        optional visibility,
        optional by_tenant_name = "by tenant_name",
        optional by_visibility = "by visibility",
    }
}

cloudmgr_runtime::open_enum! {
    /// The blueprint summary field.
    pub enum BlueprintSummaryField {
        TenantName = "tenant_name",
        Visibility = "visibility",
    }
}

/// The deployment summary.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeploymentSummary {
    /// How many.
    pub deployments: i64,
    /// Wire name: `blueprint_id`.
    pub blueprint_id: Option<String>,
    /// Needs Cloudify 6.0 or later.
    pub deployment_status: Option<DeploymentStatus>,
    /// Tenant of what is counted.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Wire name: `site_name`.
    pub site_name: Option<String>,
    /// Wire name: `by blueprint_id`.
    pub by_blueprint_id: Vec<DeploymentSummary>,
    /// Wire name: `by tenant_name`.
    pub by_tenant_name: Vec<DeploymentSummary>,
    /// Wire name: `by visibility`.
    pub by_visibility: Vec<DeploymentSummary>,
    /// Wire name: `by site_name`.
    pub by_site_name: Vec<DeploymentSummary>,
}

cloudmgr_runtime::object! {
    DeploymentSummary {
        required deployments,
        optional blueprint_id,
        optional deployment_status,
        optional tenant_name,
        optional visibility,
        optional site_name,
        optional by_blueprint_id = "by blueprint_id",
        optional by_tenant_name = "by tenant_name",
        optional by_visibility = "by visibility",
        optional by_site_name = "by site_name",
    }
}

cloudmgr_runtime::open_enum! {
    /// The deployment summary field.
    pub enum DeploymentSummaryField {
        BlueprintId = "blueprint_id",
        TenantName = "tenant_name",
        Visibility = "visibility",
        SiteName = "site_name",
        /// Needs Cloudify 6.0 or later.
        DeploymentStatus = "deployment_status",
    }
}

/// The execution schedule summary.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExecutionScheduleSummary {
    /// How many.
    pub execution_schedules: i64,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Wire name: `workflow_id`.
    pub workflow_id: Option<String>,
    /// Tenant of what is counted.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
}

cloudmgr_runtime::object! {
    ExecutionScheduleSummary {
        required execution_schedules,
        optional deployment_id,
        optional workflow_id,
        optional tenant_name,
        optional visibility,
    }
}

cloudmgr_runtime::open_enum! {
    /// The execution schedule summary field.
    pub enum ExecutionScheduleSummaryField {
        DeploymentId = "deployment_id",
        WorkflowId = "workflow_id",
        TenantName = "tenant_name",
        Visibility = "visibility",
    }
}

/// The execution summary.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExecutionSummary {
    /// How many.
    pub executions: i64,
    /// Wire name: `status`.
    pub status: Option<ExecutionStatus>,
    /// Wire name: `status_display`.
    pub status_display: Option<String>,
    /// Wire name: `blueprint_id`.
    pub blueprint_id: Option<String>,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Wire name: `workflow_id`.
    pub workflow_id: Option<String>,
    /// Tenant of what is counted.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Wire name: `by status`.
    pub by_status: Vec<ExecutionSummary>,
    /// Wire name: `by status_display`.
    pub by_status_display: Vec<ExecutionSummary>,
    /// Wire name: `by blueprint_id`.
    pub by_blueprint_id: Vec<ExecutionSummary>,
    /// Wire name: `by deployment_id`.
    pub by_deployment_id: Vec<ExecutionSummary>,
    /// Wire name: `by workflow_id`.
    pub by_workflow_id: Vec<ExecutionSummary>,
    /// Wire name: `by tenant_name`.
    pub by_tenant_name: Vec<ExecutionSummary>,
    /// Wire name: `by visibility`.
    pub by_visibility: Vec<ExecutionSummary>,
}

cloudmgr_runtime::object! {
    ExecutionSummary {
        required executions,
        optional status,
        optional status_display,
        optional blueprint_id,
        optional deployment_id,
        optional workflow_id,
        optional tenant_name,
        optional visibility,
        optional by_status = "by status",
        optional by_status_display = "by status_display",
        optional by_blueprint_id = "by blueprint_id",
        optional by_deployment_id = "by deployment_id",
        optional by_workflow_id = "by workflow_id",
        optional by_tenant_name = "by tenant_name",
        optional by_visibility = "by visibility",
    }
}

cloudmgr_runtime::open_enum! {
    /// The execution summary field.
    pub enum ExecutionSummaryField {
        Status = "status",
        StatusDisplay = "status_display",
        BlueprintId = "blueprint_id",
        DeploymentId = "deployment_id",
        WorkflowId = "workflow_id",
        TenantName = "tenant_name",
        Visibility = "visibility",
    }
}

/// The node instance summary.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NodeInstanceSummary {
    /// How many.
    pub node_instances: i64,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Node that it is an instance of.
    pub node_id: Option<String>,
    /// Instance of the host that it is on.
    pub host_id: Option<String>,
    /// Wire name: `state`.
    pub state: Option<String>,
    /// Tenant of what is counted.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Number among the instances of its node.
    pub index: Option<i64>,
    /// Wire name: `by deployment_id`.
    pub by_deployment_id: Vec<NodeInstanceSummary>,
    /// Wire name: `by node_id`.
    pub by_node_id: Vec<NodeInstanceSummary>,
    /// Wire name: `by host_id`.
    pub by_host_id: Vec<NodeInstanceSummary>,
    /// Wire name: `by state`.
    pub by_state: Vec<NodeInstanceSummary>,
    /// Wire name: `by tenant_name`.
    pub by_tenant_name: Vec<NodeInstanceSummary>,
    /// Wire name: `by visibility`.
    pub by_visibility: Vec<NodeInstanceSummary>,
    /// Wire name: `by index`.
    pub by_index: Vec<NodeInstanceSummary>,
}

cloudmgr_runtime::object! {
    NodeInstanceSummary {
        required node_instances,
        optional deployment_id,
        optional node_id,
        optional host_id,
        optional state,
        optional tenant_name,
        optional visibility,
        optional index,
        optional by_deployment_id = "by deployment_id",
        optional by_node_id = "by node_id",
        optional by_host_id = "by host_id",
        optional by_state = "by state",
        optional by_tenant_name = "by tenant_name",
        optional by_visibility = "by visibility",
        optional by_index = "by index",
    }
}

cloudmgr_runtime::open_enum! {
    /// The node instance summary field.
    pub enum NodeInstanceSummaryField {
        DeploymentId = "deployment_id",
        NodeId = "node_id",
        HostId = "host_id",
        State = "state",
        TenantName = "tenant_name",
        Visibility = "visibility",
        Index = "index",
    }
}

/// The node summary.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NodeSummary {
    /// How many.
    pub nodes: i64,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Tenant of what is counted.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Wire name: `by deployment_id`.
    pub by_deployment_id: Vec<NodeSummary>,
    /// Wire name: `by tenant_name`.
    pub by_tenant_name: Vec<NodeSummary>,
    /// Wire name: `by visibility`.
    pub by_visibility: Vec<NodeSummary>,
}

cloudmgr_runtime::object! {
    NodeSummary {
        required nodes,
        optional deployment_id,
        optional tenant_name,
        optional visibility,
        optional by_deployment_id = "by deployment_id",
        optional by_tenant_name = "by tenant_name",
        optional by_visibility = "by visibility",
    }
}

cloudmgr_runtime::open_enum! {
    /// The node summary field.
    pub enum NodeSummaryField {
        DeploymentId = "deployment_id",
        TenantName = "tenant_name",
        Visibility = "visibility",
    }
}
