// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::searches`](crate::Client::searches).

use cloudmgr_runtime::{Map, Value};
use super::*;

/// The capabilities.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Capabilities {
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Each as an object with one key.
    pub capabilities: Vec<Map<String, Value>>,
}

cloudmgr_runtime::object! {
    Capabilities {
        optional deployment_id,
        optional capabilities,
    }
}

/// The scaling group.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ScalingGroup {
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Wire name: `name`.
    pub name: Option<String>,
    /// Names of nodes and scaling groups.
    pub members: Vec<String>,
    /// How many instances there may be.
    pub properties: Map<String, Value>,
}

cloudmgr_runtime::object! {
    ScalingGroup {
        optional deployment_id,
        optional name,
        optional members,
        optional properties,
    }
}

/// An empty object finds everything.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Search {
    /// Rules that must all be true.
    pub filter_rules: Option<Vec<FilterRule>>,
    /// Constraints of the DSL, such as `name_pattern`, `valid_values`, `labels` and `tenants`; not beside rules. Needs Cloudify 6.4 or later.
    pub constraints: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    Search {
        optional filter_rules: list FilterRule,
        optional constraints: value Map<String, Value>,
    }
}
