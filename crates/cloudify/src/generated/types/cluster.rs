// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::cluster`](crate::Client::cluster).

use cloudmgr_runtime::{DateTime, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The broker.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Broker {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `host`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Wire name: `management_host`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_host: Option<String>,
    /// Wire name: `port`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    /// Wire name: `username`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Wire name: `password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<cloudmgr_runtime::Secret>,
    /// More parameters of a connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Value>,
    /// The address in each network.
    #[serde(default, with = "nullable", skip_serializing_if = "BTreeMap::is_empty")]
    pub networks: BTreeMap<String, String>,
    /// Its CA certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca_cert_content: Option<String>,
    /// Wire name: `is_external`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// Wire name: `node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// From 5.1 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monitoring_username: Option<String>,
    /// From 5.1 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monitoring_password: Option<cloudmgr_runtime::Secret>,
}

/// The cluster status.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// `OK`, `Degraded` or `Fail`.
    pub status: String,
    /// An object with the kinds of nodes as keys, and the status of each node in them; empty in a summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub services: Option<Value>,
}

/// The db node.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DbNode {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `host`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Wire name: `is_external`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// Wire name: `node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// From 5.1 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monitoring_username: Option<String>,
    /// From 5.1 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monitoring_password: Option<cloudmgr_runtime::Secret>,
}

/// The manager.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Manager {
    /// Wire name: `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Wire name: `hostname`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Wire name: `private_ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_ip: Option<String>,
    /// Wire name: `public_ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
    /// Wire name: `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// `community`, `premium` or `spire`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution: Option<String>,
    /// Wire name: `distro_release`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distro_release: Option<String>,
    /// Id in the synchronisation of files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fs_sync_node_id: Option<String>,
    /// The address in each network.
    #[serde(default, with = "nullable", skip_serializing_if = "BTreeMap::is_empty")]
    pub networks: BTreeMap<String, String>,
    /// Its CA certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca_cert_content: Option<String>,
    /// Wire name: `node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Wire name: `last_seen`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<DateTime<Utc>>,
    /// Seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_report_frequency: Option<i64>,
    /// From 5.1 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monitoring_username: Option<String>,
    /// From 5.1 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monitoring_password: Option<cloudmgr_runtime::Secret>,
}
