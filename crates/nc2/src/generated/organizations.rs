// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::organizations`](crate::Client::organizations).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Organizations of a customer, which own cloud accounts and clusters. Returned by [`Client::organizations`](crate::Client::organizations).
///
/// ```no_run
/// # async fn example(client: &nc2_sdk::Client) -> nc2_sdk::Result<()> {
/// let response = client.organizations().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Organizations of a customer, which own cloud accounts and clusters.
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations(self.core())
    }
}

impl Organizations<'_> {
    /// List the organizations.
    ///
    /// `GET /organizations`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::ORGANIZATIONS_LIST))
    }

    /// Create an organization.
    ///
    /// The 2024 edition has the query parameter and no body; the 2025 edition has the body and no query parameter.
    ///
    /// `POST /organizations`
    pub fn create(&self, body: impl Borrow<types::CreateOrganization>) -> Create {
        let request = self.0.call(&table::ORGANIZATIONS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Get an organization.
    ///
    /// `GET /organizations/{organization_id}`
    ///
    /// - `organization_id`: ID of the organization.
    pub fn get(&self, organization_id: impl Param) -> Get {
        let request = self.0.call(&table::ORGANIZATIONS_GET);
        Get::new(request.segment(organization_id))
    }

    /// Update an organization.
    ///
    /// The name is always sent, even if it does not change.
    ///
    /// The 2024 edition shows no body; this one is of the 2025 edition.
    ///
    /// `PATCH /organizations/{organization_id}`
    ///
    /// - `organization_id`: ID of the organization.
    pub fn update(
        &self,
        organization_id: impl Param,
        body: impl Borrow<types::UpdateOrganization>,
    ) -> Update {
        let request = self.0.call(&table::ORGANIZATIONS_UPDATE);
        Update::new(request.segment(organization_id).json(body.borrow()))
    }

    /// Replace the properties of an organization.
    ///
    /// Documented with the same body and response as the update.
    ///
    /// The 2024 edition shows no body; this one is of the 2025 edition.
    ///
    /// `PUT /organizations/{organization_id}`
    ///
    /// - `organization_id`: ID of the organization.
    pub fn replace(
        &self,
        organization_id: impl Param,
        body: impl Borrow<types::UpdateOrganization>,
    ) -> Replace {
        let request = self.0.call(&table::ORGANIZATIONS_REPLACE);
        Replace::new(request.segment(organization_id).json(body.borrow()))
    }

    /// Terminate an organization.
    ///
    /// Takes effect immediately, without a task.
    ///
    /// `PATCH /organizations/{organization_id}/terminate`
    ///
    /// - `organization_id`: ID of the organization.
    pub fn terminate(&self, organization_id: impl Param) -> Terminate {
        let request = self.0.call(&table::ORGANIZATIONS_TERMINATE);
        Terminate::new(request.segment(organization_id))
    }

    /// List the actions in an organization.
    ///
    /// `GET /organizations/{organization_id}/audit-trails`
    ///
    /// - `organization_id`: ID of the organization.
    pub fn list_audit_trails(&self, organization_id: impl Param) -> ListAuditTrails {
        let request = self.0.call(&table::ORGANIZATIONS_LIST_AUDIT_TRAILS);
        ListAuditTrails::new(request.segment(organization_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list`].
    List: Call<Vec<types::Organization>>
}

impl List {
    /// Only active organizations if true.
    pub fn active(self, active: bool) -> Self {
        self.set(|request| request.query("active", active))
    }

    /// Only organizations of this customer.
    pub fn customer_id(self, customer_id: impl Param) -> Self {
        self.set(|request| request.query("customer_id", customer_id))
    }

    /// Only organizations of this name.
    pub fn name(self, name: impl Param) -> Self {
        self.set(|request| request.query("name", name))
    }

    /// Direction; ascending if not given.
    pub fn order(self, order: impl Into<types::SortOrder>) -> Self {
        self.set(|request| request.query("order", Into::<types::SortOrder>::into(order)))
    }

    /// What to sort by; the time of creation if not given.
    pub fn order_by(self, order_by: impl Into<types::OrganizationSortKey>) -> Self {
        self.set(|request| {
            request.query("order_by", Into::<types::OrganizationSortKey>::into(order_by))
        })
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::create`].
    Create: Call<types::Organization>
}

impl Create {
    /// Customer that the organization is for.
    pub fn customer_id(self, customer_id: impl Param) -> Self {
        self.set(|request| request.query("customer_id", customer_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::get`].
    Get: Call<types::Organization>
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::update`].
    Update: Call<types::Organization>
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::replace`].
    Replace: Call<types::Organization>
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::terminate`].
    Terminate: Call<types::Organization>
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list_audit_trails`].
    ListAuditTrails: Call<Vec<types::AuditTrail>>
}
