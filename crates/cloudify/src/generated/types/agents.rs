// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::agents`](crate::Client::agents).

use cloudmgr_runtime::{DateTime, Utc};
use super::*;

/// A list has the fields from `id` to `tenant_name` only.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Agent {
    /// Node instance that installed it.
    pub id: Option<String>,
    /// Node instance it runs on, another one for proxies only.
    pub host_id: Option<String>,
    /// Address of the host.
    pub ip: Option<String>,
    /// Wire name: `install_method`.
    pub install_method: Option<InstallMethod>,
    /// Operating system of the host.
    pub system: Option<String>,
    /// Version of the agent software.
    pub version: Option<String>,
    /// Node that installed it.
    pub node: Option<String>,
    /// Deployment that installed it.
    pub deployment: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `name`.
    pub name: Option<String>,
    /// Wire name: `state`.
    pub state: Option<AgentState>,
    /// The same as `node`.
    pub node_id: Option<String>,
    /// The same as `node`.
    pub node_ids: Option<String>,
    /// The same as `id`.
    pub node_instance_id: Option<String>,
    /// The same as `id`.
    pub node_instance_ids: Option<String>,
    /// The same as `deployment`.
    pub deployment_id: Option<String>,
    /// The same as `install_method`.
    pub install_methods: Option<InstallMethod>,
    /// Exchange of the agent on the message broker.
    pub rabbitmq_exchange: Option<String>,
    /// User name of the agent on the message broker.
    pub rabbitmq_username: Option<String>,
    /// Password of the agent on the message broker; null in lists.
    pub rabbitmq_password: Option<cloudmgr_runtime::Secret>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// When it was last changed, in UTC.
    pub updated_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Agent {
        optional id,
        optional host_id,
        optional ip,
        optional install_method,
        optional system,
        optional version,
        optional node,
        optional deployment,
        optional tenant_name,
        optional name,
        optional state,
        optional node_id,
        optional node_ids,
        optional node_instance_id,
        optional node_instance_ids,
        optional deployment_id,
        optional install_methods,
        optional rabbitmq_exchange,
        optional rabbitmq_username,
        optional rabbitmq_password,
        optional created_at,
        optional updated_at,
        optional created_by,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAgent {
    /// Node instance whose host it is on.
    pub node_instance_id: String,
    /// Wire name: `state`.
    pub state: AgentState,
    /// Give it an account on the message broker.
    pub create_rabbitmq_user: bool,
    /// Address of the host.
    pub ip: Option<String>,
    /// Wire name: `install_method`.
    pub install_method: InstallMethod,
    /// Operating system of the host.
    pub system: Option<String>,
    /// Version of the agent software.
    pub version: String,
    /// Exchange of the agent on the message broker.
    pub rabbitmq_exchange: String,
    /// User name of the agent on the message broker.
    pub rabbitmq_username: Option<String>,
    /// Password of the agent on the message broker.
    pub rabbitmq_password: Option<cloudmgr_runtime::Secret>,
}

cloudmgr_runtime::request! {
    CreateAgent {
        required node_instance_id: into String,
        required state: into AgentState,
        required create_rabbitmq_user: value bool,
        required install_method: into InstallMethod,
        required version: into String,
        required rabbitmq_exchange: into String,
        optional ip: into String,
        optional system: into String,
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

/// The replace ca certs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReplaceCaCerts {
    /// Add them to the certificates that the agents have.
    pub bundle: bool,
    /// PEM certificate of the authority of the broker.
    pub broker_ca_cert: Option<String>,
    /// PEM certificate of the authority of the manager.
    pub manager_ca_cert: Option<String>,
}

cloudmgr_runtime::request! {
    ReplaceCaCerts {
        required bundle: value bool,
        optional broker_ca_cert: into String,
        optional manager_ca_cert: into String,
    }
}

/// The replaced ca certs.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplacedCaCerts {
    /// Agents that they were sent to.
    pub number_of_updated_agents: Option<i64>,
}

cloudmgr_runtime::object! {
    ReplacedCaCerts {
        optional number_of_updated_agents,
    }
}

/// The update agent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAgent {
    /// Wire name: `state`.
    pub state: AgentState,
    /// Operating system of the host. Needs Cloudify 7.0 or later.
    pub system: Option<String>,
    /// Of the agent. Needs Cloudify 7.0 or later.
    pub version: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateAgent {
        required state: into AgentState,
        optional system: into String,
        optional version: into String,
    }
}
