// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::nodes`](crate::Client::nodes).

use cloudmgr_runtime::{Map, Value};
use super::*;

/// The node.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Node {
    /// Name of the node, unique in its deployment.
    pub id: String,
    /// The same as `id`; sent when functions are evaluated.
    pub name: Option<String>,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Wire name: `blueprint_id`.
    pub blueprint_id: Option<String>,
    /// Node of the host it is contained in.
    pub host_id: Option<String>,
    /// Wire name: `type`.
    pub type_: Option<String>,
    /// The type and its ancestors.
    pub type_hierarchy: Vec<String>,
    /// Wire name: `properties`.
    pub properties: Map<String, Value>,
    /// Wire name: `operations`.
    pub operations: Map<String, Value>,
    /// Wire name: `relationships`.
    pub relationships: Vec<Value>,
    /// Wire name: `plugins`.
    pub plugins: Vec<Value>,
    /// Wire name: `plugins_to_install`.
    pub plugins_to_install: Vec<Value>,
    /// Wire name: `number_of_instances`.
    pub number_of_instances: Option<i64>,
    /// Wire name: `planned_number_of_instances`.
    pub planned_number_of_instances: Option<i64>,
    /// At first.
    pub deploy_number_of_instances: Option<i64>,
    /// Wire name: `min_number_of_instances`.
    pub min_number_of_instances: Option<i64>,
    /// -1 for no limit.
    pub max_number_of_instances: Option<i64>,
    /// Wire name: `actual_number_of_instances`.
    pub actual_number_of_instances: Option<i64>,
    /// Wire name: `actual_planned_number_of_instances`.
    pub actual_planned_number_of_instances: Option<i64>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Wire name: `tenant_name`.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Node {
        required id,
        optional name,
        optional deployment_id,
        optional blueprint_id,
        optional host_id,
        optional type_ = "type",
        optional type_hierarchy,
        optional properties,
        optional operations,
        optional relationships,
        optional plugins,
        optional plugins_to_install,
        optional number_of_instances,
        optional planned_number_of_instances,
        optional deploy_number_of_instances,
        optional min_number_of_instances,
        optional max_number_of_instances,
        optional actual_number_of_instances,
        optional actual_planned_number_of_instances,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}
