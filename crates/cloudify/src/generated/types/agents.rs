// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::agents`](crate::Client::agents).

use cloudmgr_runtime::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use super::*;

/// A list has the fields from `id` to `tenant_name` only.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Agent {
    /// Node instance that installed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Node instance it runs on, another one for proxies only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// Wire name: `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Wire name: `install_method`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_method: Option<InstallMethod>,
    /// Operating system of the host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// Wire name: `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Node that installed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// Deployment that installed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment: Option<String>,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Wire name: `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<AgentState>,
    /// The same as `node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The same as `node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_ids: Option<String>,
    /// The same as `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_instance_id: Option<String>,
    /// The same as `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_instance_ids: Option<String>,
    /// The same as `deployment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// The same as `install_method`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_methods: Option<InstallMethod>,
    /// Wire name: `rabbitmq_exchange`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rabbitmq_exchange: Option<String>,
    /// Wire name: `rabbitmq_username`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rabbitmq_username: Option<String>,
    /// Wire name: `rabbitmq_password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rabbitmq_password: Option<cloudmgr_runtime::Secret>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// Name of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
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

cloudmgr_runtime::open_enum! {
    /// The agent state.
    pub enum AgentState {
        Creating = "creating",
        Created = "created",
        Configuring = "configuring",
        Configured = "configured",
        Starting = "starting",
        Started = "started",
        Stopping = "stopping",
        Stopped = "stopped",
        Deleting = "deleting",
        Deleted = "deleted",
        Restarting = "restarting",
        Restarted = "restarted",
        Restored = "restored",
        Upgrading = "upgrading",
        Upgraded = "upgraded",
        Nonresponsive = "nonresponsive",
        Failed = "failed",
    }
}

/// The create agent.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateAgent {
    /// Wire name: `node_instance_id`.
    pub node_instance_id: String,
    /// Wire name: `state`.
    pub state: AgentState,
    /// Give it an account on the message broker.
    pub create_rabbitmq_user: bool,
    /// Wire name: `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Wire name: `install_method`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_method: Option<InstallMethod>,
    /// Operating system of the host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// Wire name: `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Wire name: `rabbitmq_exchange`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rabbitmq_exchange: Option<String>,
    /// Wire name: `rabbitmq_username`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rabbitmq_username: Option<String>,
    /// Wire name: `rabbitmq_password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rabbitmq_password: Option<cloudmgr_runtime::Secret>,
}

cloudmgr_runtime::request! {
    CreateAgent {
        required node_instance_id: into String,
        required state: into AgentState,
        required create_rabbitmq_user: value bool,
        optional ip: into String,
        optional install_method: into InstallMethod,
        optional system: into String,
        optional version: into String,
        optional rabbitmq_exchange: into String,
        optional rabbitmq_username: into String,
        optional rabbitmq_password: into cloudmgr_runtime::Secret,
    }
}

cloudmgr_runtime::open_enum! {
    /// The install method.
    pub enum InstallMethod {
        Remote = "remote",
        Plugin = "plugin",
        InitScript = "init_script",
        Provided = "provided",
    }
}

/// The update agent.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateAgent {
    /// Wire name: `state`.
    pub state: AgentState,
}

cloudmgr_runtime::request! {
    UpdateAgent {
        required state: into AgentState,
    }
}
