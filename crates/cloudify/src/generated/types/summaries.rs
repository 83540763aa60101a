// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::summaries`](crate::Client::summaries).

use cloudmgr_runtime::nullable;
use serde::{Deserialize, Serialize};
use super::*;

/// The blueprint summary.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct BlueprintSummary {
    /// How many.
    pub blueprints: i64,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Wire name: `by tenant_name`.
    #[serde(
        rename = "by tenant_name",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_tenant_name: Vec<BlueprintSummary>,
    /// Wire name: `by visibility`.
    #[serde(
        rename = "by visibility",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_visibility: Vec<BlueprintSummary>,
}

cloudmgr_runtime::open_enum! {
    /// The blueprint summary field.
    pub enum BlueprintSummaryField {
        TenantName = "tenant_name",
        Visibility = "visibility",
    }
}

/// The deployment summary.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DeploymentSummary {
    /// How many.
    pub deployments: i64,
    /// Wire name: `blueprint_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blueprint_id: Option<String>,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Wire name: `site_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_name: Option<String>,
    /// Wire name: `by blueprint_id`.
    #[serde(
        rename = "by blueprint_id",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_blueprint_id: Vec<DeploymentSummary>,
    /// Wire name: `by tenant_name`.
    #[serde(
        rename = "by tenant_name",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_tenant_name: Vec<DeploymentSummary>,
    /// Wire name: `by visibility`.
    #[serde(
        rename = "by visibility",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_visibility: Vec<DeploymentSummary>,
    /// Wire name: `by site_name`.
    #[serde(
        rename = "by site_name",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_site_name: Vec<DeploymentSummary>,
}

cloudmgr_runtime::open_enum! {
    /// The deployment summary field.
    pub enum DeploymentSummaryField {
        BlueprintId = "blueprint_id",
        TenantName = "tenant_name",
        Visibility = "visibility",
        SiteName = "site_name",
    }
}

/// The execution summary.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ExecutionSummary {
    /// How many.
    pub executions: i64,
    /// Wire name: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExecutionStatus>,
    /// Wire name: `status_display`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_display: Option<String>,
    /// Wire name: `blueprint_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blueprint_id: Option<String>,
    /// Wire name: `deployment_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// Wire name: `workflow_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Wire name: `by status`.
    #[serde(
        rename = "by status",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_status: Vec<ExecutionSummary>,
    /// Wire name: `by status_display`.
    #[serde(
        rename = "by status_display",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_status_display: Vec<ExecutionSummary>,
    /// Wire name: `by blueprint_id`.
    #[serde(
        rename = "by blueprint_id",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_blueprint_id: Vec<ExecutionSummary>,
    /// Wire name: `by deployment_id`.
    #[serde(
        rename = "by deployment_id",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_deployment_id: Vec<ExecutionSummary>,
    /// Wire name: `by workflow_id`.
    #[serde(
        rename = "by workflow_id",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_workflow_id: Vec<ExecutionSummary>,
    /// Wire name: `by tenant_name`.
    #[serde(
        rename = "by tenant_name",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_tenant_name: Vec<ExecutionSummary>,
    /// Wire name: `by visibility`.
    #[serde(
        rename = "by visibility",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_visibility: Vec<ExecutionSummary>,
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct NodeInstanceSummary {
    /// How many.
    pub node_instances: i64,
    /// Wire name: `deployment_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// Wire name: `node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Wire name: `host_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// Wire name: `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Wire name: `index`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// Wire name: `by deployment_id`.
    #[serde(
        rename = "by deployment_id",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_deployment_id: Vec<NodeInstanceSummary>,
    /// Wire name: `by node_id`.
    #[serde(
        rename = "by node_id",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_node_id: Vec<NodeInstanceSummary>,
    /// Wire name: `by host_id`.
    #[serde(
        rename = "by host_id",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_host_id: Vec<NodeInstanceSummary>,
    /// Wire name: `by state`.
    #[serde(
        rename = "by state",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_state: Vec<NodeInstanceSummary>,
    /// Wire name: `by tenant_name`.
    #[serde(
        rename = "by tenant_name",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_tenant_name: Vec<NodeInstanceSummary>,
    /// Wire name: `by visibility`.
    #[serde(
        rename = "by visibility",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_visibility: Vec<NodeInstanceSummary>,
    /// Wire name: `by index`.
    #[serde(
        rename = "by index",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_index: Vec<NodeInstanceSummary>,
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct NodeSummary {
    /// How many.
    pub nodes: i64,
    /// Wire name: `deployment_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Wire name: `by deployment_id`.
    #[serde(
        rename = "by deployment_id",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_deployment_id: Vec<NodeSummary>,
    /// Wire name: `by tenant_name`.
    #[serde(
        rename = "by tenant_name",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_tenant_name: Vec<NodeSummary>,
    /// Wire name: `by visibility`.
    #[serde(
        rename = "by visibility",
        default,
        with = "nullable",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub by_visibility: Vec<NodeSummary>,
}

cloudmgr_runtime::open_enum! {
    /// The node summary field.
    pub enum NodeSummaryField {
        DeploymentId = "deployment_id",
        TenantName = "tenant_name",
        Visibility = "visibility",
    }
}
