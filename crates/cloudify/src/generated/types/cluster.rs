// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::cluster`](crate::Client::cluster).

use cloudmgr_runtime::{DateTime, Utc, Value};
use std::collections::BTreeMap;

/// The add broker.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddBroker {
    /// What names it in the cluster.
    pub name: String,
    /// Host name or IP address.
    pub address: String,
    /// 5671 unless given.
    pub port: Option<u32>,
    /// The address in each network.
    pub networks: Option<BTreeMap<String, String>>,
}

cloudmgr_runtime::request! {
    AddBroker {
        required name: into String,
        required address: into String,
        optional port: value u32,
        optional networks: value BTreeMap<String, String>,
    }
}

/// The add manager.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddManager {
    /// Host name that names it in the cluster.
    pub hostname: String,
    /// Address within the cluster.
    pub private_ip: String,
    /// Address for users.
    pub public_ip: String,
    /// Version of Cloudify, such as `5.0.5`.
    pub version: String,
    /// `premium` or `spire`.
    pub edition: String,
    /// Operating system.
    pub distribution: String,
    /// Release of the operating system, such as `core`.
    pub distro_release: String,
    /// PEM certificate of its authority.
    pub ca_cert_content: Option<String>,
    /// ID in the synchronisation of files.
    pub fs_sync_node_id: Option<String>,
    /// The address in each network.
    pub networks: Option<BTreeMap<String, String>>,
}

cloudmgr_runtime::request! {
    AddManager {
        required hostname: into String,
        required private_ip: into String,
        required public_ip: into String,
        required version: into String,
        required edition: into String,
        required distribution: into String,
        required distro_release: into String,
        optional ca_cert_content: into String,
        optional fs_sync_node_id: into String,
        optional networks: value BTreeMap<String, String>,
    }
}

/// The broker.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Broker {
    /// Name of the broker.
    pub name: String,
    /// Address of the broker.
    pub host: Option<String>,
    /// Address for managing the broker.
    pub management_host: Option<String>,
    /// TCP port of the broker.
    pub port: Option<i64>,
    /// User name for the broker.
    pub username: Option<String>,
    /// Password for the broker.
    pub password: Option<cloudmgr_runtime::Secret>,
    /// More parameters of a connection.
    pub params: Option<Value>,
    /// The address in each network.
    pub networks: BTreeMap<String, String>,
    /// Its CA certificate.
    pub ca_cert_content: Option<String>,
    /// Whether the broker is external to the cluster.
    pub is_external: Option<bool>,
    /// Identifies the broker as a node of the cluster.
    pub node_id: Option<String>,
    /// Needs Cloudify 5.1 to 6.3.
    pub monitoring_username: Option<String>,
    /// Needs Cloudify 5.1 to 6.3.
    pub monitoring_password: Option<cloudmgr_runtime::Secret>,
}

cloudmgr_runtime::object! {
    Broker {
        required name,
        optional host,
        optional management_host,
        optional port,
        optional username,
        optional password,
        optional params,
        optional networks,
        optional ca_cert_content,
        optional is_external,
        optional node_id,
        optional monitoring_username,
        optional monitoring_password,
    }
}

/// The cluster status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// `OK`, `Degraded` or `Fail`.
    pub status: String,
    /// An object with the kinds of nodes as keys, and the status of each node in them; empty in a summary.
    pub services: Option<Value>,
}

cloudmgr_runtime::object! {
    ClusterStatus {
        required status,
        optional services,
    }
}

/// The db node.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DbNode {
    /// Name of the database node.
    pub name: String,
    /// Address of the database node.
    pub host: Option<String>,
    /// Whether the database is external to the cluster.
    pub is_external: Option<bool>,
    /// Identifies the database as a node of the cluster.
    pub node_id: Option<String>,
    /// Needs Cloudify 6.3 or earlier.
    pub monitoring_username: Option<String>,
    /// Needs Cloudify 6.3 or earlier.
    pub monitoring_password: Option<cloudmgr_runtime::Secret>,
}

cloudmgr_runtime::object! {
    DbNode {
        required name,
        optional host,
        optional is_external,
        optional node_id,
        optional monitoring_username,
        optional monitoring_password,
    }
}

/// The manager.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Manager {
    /// Number of the manager.
    pub id: Option<i64>,
    /// Host name of the manager.
    pub hostname: Option<String>,
    /// Internal address of the manager.
    pub private_ip: Option<String>,
    /// Address of the manager that is reachable from outside.
    pub public_ip: Option<String>,
    /// Version of the manager, such as `6.4.2`.
    pub version: Option<String>,
    /// `community`, `premium` or `spire`.
    pub edition: Option<String>,
    /// Operating system.
    pub distribution: Option<String>,
    /// Release of the operating system, such as `core`.
    pub distro_release: Option<String>,
    /// ID in the synchronisation of files.
    pub fs_sync_node_id: Option<String>,
    /// The address in each network.
    pub networks: BTreeMap<String, String>,
    /// Its CA certificate.
    pub ca_cert_content: Option<String>,
    /// Identifies the manager as a node of the cluster.
    pub node_id: Option<String>,
    /// When the manager was last seen, in UTC.
    pub last_seen: Option<DateTime<Utc>>,
    /// Seconds.
    pub status_report_frequency: Option<i64>,
    /// Needs Cloudify 5.1 to 6.3.
    pub monitoring_username: Option<String>,
    /// Needs Cloudify 5.1 to 6.3.
    pub monitoring_password: Option<cloudmgr_runtime::Secret>,
}

cloudmgr_runtime::object! {
    Manager {
        optional id,
        optional hostname,
        optional private_ip,
        optional public_ip,
        optional version,
        optional edition,
        optional distribution,
        optional distro_release,
        optional fs_sync_node_id,
        optional networks,
        optional ca_cert_content,
        optional node_id,
        optional last_seen,
        optional status_report_frequency,
        optional monitoring_username,
        optional monitoring_password,
    }
}

/// The update broker.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateBroker {
    /// The address in each network, in place of those that it had.
    pub networks: BTreeMap<String, String>,
}

cloudmgr_runtime::request! {
    UpdateBroker {
        required networks: value BTreeMap<String, String>,
    }
}

/// The update db nodes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDbNodes {
    /// `update`.
    pub action: String,
}

cloudmgr_runtime::request! {
    UpdateDbNodes {
        required action: into String,
    }
}

/// The update manager.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateManager {
    /// ID in the synchronisation of files.
    pub fs_sync_node_id: Option<String>,
    /// Start the synchronisation of files.
    pub bootstrap_cluster: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateManager {
        optional fs_sync_node_id: into String,
        optional bootstrap_cluster: value bool,
    }
}
