// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::workflows`](crate::Client::workflows).

use cloudmgr_runtime::Param;
use super::{table, types};

/// Workflows that deployments have. Returned by [`Client::workflows`](crate::Client::workflows).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// let response = client.workflows().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Workflows<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Workflows that deployments have.
    pub fn workflows(&self) -> Workflows<'_> {
        Workflows(self.core())
    }
}

impl Workflows<'_> {
    /// List the workflows of deployments.
    ///
    /// One page; filtered like a list of deployments.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `GET /workflows`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::WORKFLOWS_LIST))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Workflows::list`].
    List: Call<types::WorkflowListEnvelope>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only rows whose id has this text in it; for plugins the package name, for users the user name, for agents, sites, tenants and groups the name.
    pub fn search(self, search: impl Param) -> Self {
        self.set(|request| request.query("_search", search))
    }

    /// Only what this filter chooses, beside the rules of the body. Needs Cloudify 6.0 or later.
    pub fn filter_id(self, filter_id: impl Param) -> Self {
        self.set(|request| request.query("_filter_id", filter_id))
    }

    /// Only the members of this deployment group. Needs Cloudify 6.0 or later.
    pub fn group_id(self, group_id: impl Param) -> Self {
        self.set(|request| request.query("_group_id", group_id))
    }

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }
}
