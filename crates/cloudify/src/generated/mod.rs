// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Cloudify Manager REST API.

pub mod agents;
pub mod blueprints;
pub mod cluster;
pub mod deployment_modifications;
pub mod deployment_updates;
pub mod deployments;
pub mod events;
pub mod executions;
pub mod functions;
pub mod licenses;
pub mod maintenance;
pub mod manager;
pub mod node_instances;
pub mod nodes;
pub mod operations;
pub mod plugins;
pub mod plugins_updates;
pub mod secrets;
pub mod sites;
pub mod snapshots;
pub mod summaries;
#[doc(hidden)]
pub mod table;
pub mod tasks_graphs;
pub mod tenants;
pub mod tokens;
pub mod types;
pub mod user_groups;
pub mod users;
#[doc(hidden)]
pub mod waiters;
