// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::nodes`](crate::Client::nodes).

use cloudmgr_runtime::{Map, Value, nullable};
use serde::{Deserialize, Serialize};
use super::*;

/// The node.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Node {
    /// Name of the node, unique in its deployment.
    pub id: String,
    /// The same as `id`; sent when functions are evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Wire name: `deployment_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// Wire name: `blueprint_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blueprint_id: Option<String>,
    /// Node of the host it is contained in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// Wire name: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The type and its ancestors.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub type_hierarchy: Vec<String>,
    /// Wire name: `properties`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub properties: Map<String, Value>,
    /// Wire name: `operations`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub operations: Map<String, Value>,
    /// Wire name: `relationships`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub relationships: Vec<Value>,
    /// Wire name: `plugins`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub plugins: Vec<Value>,
    /// Wire name: `plugins_to_install`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub plugins_to_install: Vec<Value>,
    /// Wire name: `number_of_instances`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_instances: Option<i64>,
    /// Wire name: `planned_number_of_instances`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned_number_of_instances: Option<i64>,
    /// At first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deploy_number_of_instances: Option<i64>,
    /// Wire name: `min_number_of_instances`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_number_of_instances: Option<i64>,
    /// -1 for no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_number_of_instances: Option<i64>,
    /// Wire name: `actual_number_of_instances`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_number_of_instances: Option<i64>,
    /// Wire name: `actual_planned_number_of_instances`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_planned_number_of_instances: Option<i64>,
    /// Name of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_availability: Option<Visibility>,
}
