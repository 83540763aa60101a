// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::snapshots`](crate::Client::snapshots).

use cloudmgr_runtime::{DateTime, Utc};
use super::*;

/// The create snapshot.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    /// Take the SSH keys of agents too; true unless given. Documented as false.
    pub include_credentials: Option<bool>,
    /// Take the logs too; true unless given.
    pub include_logs: Option<bool>,
    /// Take the events too; true unless given.
    pub include_events: Option<bool>,
    /// Documented; ignored from 5.0.5 on.
    pub include_metrics: Option<bool>,
    /// Queue the execution where it cannot start now.
    pub queue: Option<bool>,
    /// Where the archive is packed. Needs Cloudify 6.4 or later.
    pub tempdir_path: Option<String>,
    /// Write the form of 6.4 and earlier. Needs Cloudify 7.0 or later.
    pub legacy: Option<bool>,
    /// Seconds to wait for changes that go on meanwhile. Needs Cloudify 7.0 or later.
    pub listener_timeout: Option<f64>,
}

cloudmgr_runtime::request! {
    CreateSnapshot {
        optional include_credentials: value bool,
        optional include_logs: value bool,
        optional include_events: value bool,
        optional include_metrics: value bool,
        optional queue: value bool,
        optional tempdir_path: into String,
        optional legacy: value bool,
        optional listener_timeout: value f64,
    }
}

/// The document makes all fields optional; without `force` the server answers 500.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RestoreSnapshot {
    /// Create the environments of the restored deployments.
    pub recreate_deployments_envs: bool,
    /// Restore it although the manager has blueprints or deployments.
    pub force: bool,
    /// Take the certificates of the snapshot and reboot the manager afterwards.
    pub restore_certificates: Option<bool>,
    /// Do not reboot; only together with `restore_certificates`.
    pub no_reboot: Option<bool>,
    /// Go on when a plugin cannot be installed.
    pub ignore_plugin_failure: Option<bool>,
    /// Seconds to wait; 300 unless given.
    pub timeout: Option<u64>,
}

cloudmgr_runtime::request! {
    RestoreSnapshot {
        required recreate_deployments_envs: value bool,
        required force: value bool,
        optional restore_certificates: value bool,
        optional no_reboot: value bool,
        optional ignore_plugin_failure: value bool,
        optional timeout: value u64,
    }
}

/// The restore status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RestoreStatus {
    /// `running` or `not-running`.
    pub status: String,
}

cloudmgr_runtime::object! {
    RestoreStatus {
        required status,
    }
}

/// The snapshot.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Snapshot {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `status`.
    pub status: Option<SnapshotStatus>,
    /// Why it failed.
    pub error: Option<String>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Snapshot {
        required id,
        optional status,
        optional error,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The snapshot restore.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SnapshotRestore {
    /// ID of the execution.
    pub id: String,
    /// Wire name: `status`.
    pub status: Option<ExecutionStatus>,
    /// Why it failed; empty otherwise.
    pub error: Option<String>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    SnapshotRestore {
        required id,
        optional status,
        optional error,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

cloudmgr_runtime::open_enum! {
    /// The snapshot status.
    pub enum SnapshotStatus {
        Creating = "creating",
        Created = "created",
        Uploading = "uploading",
        Uploaded = "uploaded",
        Failed = "failed",
    }
}

/// The update snapshot.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSnapshot {
    /// Wire name: `status`.
    pub status: SnapshotStatus,
    /// Why it failed.
    pub error: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateSnapshot {
        required status: into SnapshotStatus,
        optional error: into String,
    }
}
