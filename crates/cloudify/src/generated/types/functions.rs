// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::functions`](crate::Client::functions).

use cloudmgr_runtime::{Map, Value};

/// The evaluate functions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluateFunctions {
    /// Deployment in which they are evaluated.
    pub deployment_id: String,
    /// What `SELF`, `SOURCE` and `TARGET` stand for: `self`, `source` and `target` with the id of a node instance.
    pub context: Option<Map<String, Value>>,
    /// Values with functions in them.
    pub payload: cloudmgr_runtime::SecretJson,
}

cloudmgr_runtime::request! {
    EvaluateFunctions {
        required deployment_id: into String,
        required payload: into cloudmgr_runtime::SecretJson,
        optional context: value Map<String, Value>,
    }
}

/// The evaluated functions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluatedFunctions {
    /// Deployment in which they were evaluated.
    pub deployment_id: Option<String>,
    /// The values that the functions gave.
    pub payload: cloudmgr_runtime::SecretJson,
}

cloudmgr_runtime::object! {
    EvaluatedFunctions {
        optional deployment_id,
        required payload,
    }
}
