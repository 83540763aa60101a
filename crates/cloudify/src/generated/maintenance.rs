// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::maintenance`](crate::Client::maintenance).

use cloudmgr_runtime::Param;
use super::{table, types};

/// Maintenance mode. Returned by [`Client::maintenance`](crate::Client::maintenance).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// let response = client.maintenance().get().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Maintenance<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Maintenance mode.
    pub fn maintenance(&self) -> Maintenance<'_> {
        Maintenance(self.core())
    }
}

impl Maintenance<'_> {
    /// Show whether the manager is in maintenance mode.
    ///
    /// `GET /maintenance`
    pub fn get(&self) -> Get {
        Get::new(self.0.call(&table::MAINTENANCE_GET))
    }

    /// Enter maintenance mode.
    ///
    /// The manager waits for running executions first. Until maintenance ends, most requests are refused with 503. A manager that is in maintenance mode already answers 304.
    ///
    /// `POST /maintenance/activate`
    pub fn activate(&self) -> Activate {
        Activate::new(self.0.call(&table::MAINTENANCE_ACTIVATE))
    }

    /// Leave maintenance mode.
    ///
    /// A manager that is not in maintenance mode answers 304.
    ///
    /// `POST /maintenance/deactivate`
    pub fn deactivate(&self) -> Deactivate {
        Deactivate::new(self.0.call(&table::MAINTENANCE_DEACTIVATE))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Maintenance::get`].
    Get: Call<types::Maintenance>
}

impl Get {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Maintenance::activate`].
    Activate: Call<types::Maintenance>
}

impl Activate {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Maintenance::deactivate`].
    Deactivate: Call<types::Maintenance>
}

impl Deactivate {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
