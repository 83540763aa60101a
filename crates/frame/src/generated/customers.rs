// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::customers`](crate::Client::customers).

use cloudmgr_runtime::{DateTime, Param, Utc};
use super::{table, types};

/// The customer that the key belongs to, and reports across all its organizations. Returned by [`Client::customers`](crate::Client::customers).
///
/// ```no_run
/// # async fn example(client: &frame_sdk::Client) -> frame_sdk::Result<()> {
/// let response = client.customers().get().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Customers<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The customer that the key belongs to, and reports across all its organizations.
    pub fn customers(&self) -> Customers<'_> {
        Customers(self.core())
    }
}

impl Customers<'_> {
    /// Get the customer that the key belongs to.
    ///
    /// The documentation writes the path with a slash at the end, in its heading and in its request sample.
    ///
    /// `GET /customers/`
    pub fn get(&self) -> Get {
        Get::new(self.0.call(&table::CUSTOMERS_GET))
    }

    /// List the accounts of all organizations of a customer.
    ///
    /// No sample of the response was found; the rows are assumed to be those of the account list.
    ///
    /// `GET /customers/{customer_id}/accounts`
    pub fn list_accounts(&self, customer_id: impl Param) -> ListAccounts {
        let request = self.0.call(&table::CUSTOMERS_LIST_ACCOUNTS);
        ListAccounts::new(request.segment(customer_id))
    }

    /// List the actions of users and administrators in all organizations of a customer.
    ///
    /// No sample of the response was found; rows and filters are assumed to be those of an organization's audit trails.
    ///
    /// `GET /customers/{customer_id}/audit-trails`
    pub fn list_audit_trails(&self, customer_id: impl Param) -> ListAuditTrails {
        let request = self.0.call(&table::CUSTOMERS_LIST_AUDIT_TRAILS);
        ListAuditTrails::new(request.segment(customer_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Customers::get`].
    Get: Call<types::Customer>
}

cloudmgr_runtime::builder! {
    /// A request of [`Customers::list_accounts`].
    ListAccounts: Paged<types::Account>
}

impl ListAccounts {
    /// All or part of a name.
    pub fn name(self, name: impl Param) -> Self {
        self.set(|request| request.query("name", name))
    }

    /// Those that are active or those that are not. The documentation says string; its request sample sends `true`.
    pub fn active(self, active: bool) -> Self {
        self.set(|request| request.query("active", active))
    }

    /// Those of one organization.
    pub fn organization_id(self, organization_id: impl Param) -> Self {
        self.set(|request| request.query("organization_id", organization_id))
    }

    /// How many rows to skip. Requires `limit`.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("offset", offset))
    }

    /// How many rows a page has. Requires `offset`. Neither the default nor the maximum is documented.
    pub fn limit(self, limit: u64) -> Self {
        self.set(|request| request.query("limit", limit))
    }

    /// The direction of the sort.
    pub fn order(self, order: impl Into<types::Order>) -> Self {
        self.set(|request| request.query("order", Into::<types::Order>::into(order)))
    }

    /// The field to sort by.
    pub fn order_by(self, order_by: impl Param) -> Self {
        self.set(|request| request.query("order_by", order_by))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Customers::list_audit_trails`].
    ListAuditTrails: Paged<types::AuditTrail>
}

impl ListAuditTrails {
    /// A string to search for in the user's name, e-mail address or identity provider, or in the kind of action.
    pub fn search(self, search: impl Param) -> Self {
        self.set(|request| request.query("search", search))
    }

    /// Part of the kind of action: `launchpad` finds `createLaunchpad` and `updateLaunchpad`.
    pub fn kind(self, kind: impl Param) -> Self {
        self.set(|request| request.query("kind", kind))
    }

    /// The start of the range, in UTC with a `Z`.
    pub fn from_date(self, from_date: DateTime<Utc>) -> Self {
        self.set(|request| request.query("from_date", from_date))
    }

    /// The end of the range, in UTC with a `Z`.
    pub fn to_date(self, to_date: DateTime<Utc>) -> Self {
        self.set(|request| request.query("to_date", to_date))
    }

    /// How many rows to skip. Requires `limit`.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("offset", offset))
    }

    /// How many rows a page has. Requires `offset`. Neither the default nor the maximum is documented.
    pub fn limit(self, limit: u64) -> Self {
        self.set(|request| request.query("limit", limit))
    }

    /// The direction of the sort.
    pub fn order(self, order: impl Into<types::Order>) -> Self {
        self.set(|request| request.query("order", Into::<types::Order>::into(order)))
    }

    /// The field to sort by, such as `inserted_at`.
    pub fn order_by(self, order_by: impl Param) -> Self {
        self.set(|request| request.query("order_by", order_by))
    }
}
