// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::monitor_channels`](crate::Client::monitor_channels).

/// The guest to connect to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMonitorChannel {
    /// ID of the guest.
    pub guest: String,
}

cloudmgr_runtime::request! {
    CreateMonitorChannel {
        required guest: into String,
    }
}

/// Access to the screen of a guest.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MonitorChannel {
    /// ID of the channel; anyone who knows it can connect.
    pub id: cloudmgr_runtime::Secret,
    /// `vnc`.
    pub protocol: String,
    /// Empty for VNC.
    pub username: String,
    /// The monitor secret of the guest.
    pub password: cloudmgr_runtime::Secret,
}

cloudmgr_runtime::object! {
    MonitorChannel {
        required id,
        required protocol,
        required username,
        required password,
    }
}
