// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Cloudify Manager REST API.

pub mod agents;
pub mod audit_log;
pub mod blueprints;
pub mod cluster;
pub mod deployment_groups;
pub mod deployment_modifications;
pub mod deployment_updates;
pub mod deployments;
pub mod events;
pub mod execution_groups;
pub mod execution_schedules;
pub mod executions;
pub mod filters;
pub mod functions;
pub mod inter_deployment_dependencies;
pub mod labels;
pub mod licenses;
pub mod log_bundles;
pub mod maintenance;
pub mod manager;
pub mod node_instances;
pub mod nodes;
pub mod operations;
pub mod permissions;
pub mod plugins;
pub mod plugins_updates;
pub mod searches;
pub mod secrets;
pub mod secrets_providers;
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
pub mod workflows;
