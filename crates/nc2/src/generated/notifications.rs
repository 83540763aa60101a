// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::notifications`](crate::Client::notifications).

use cloudmgr_runtime::{DateTime, Param, Utc};
use std::borrow::Borrow;
use super::{table, types};

/// Messages about clusters and organizations, to be acknowledged. Returned by [`Client::notifications`](crate::Client::notifications).
///
/// ```no_run
/// # async fn example(client: &nc2_sdk::Client) -> nc2_sdk::Result<()> {
/// let response = client.notifications().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Notifications<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Messages about clusters and organizations, to be acknowledged.
    pub fn notifications(&self) -> Notifications<'_> {
        Notifications(self.core())
    }
}

impl Notifications<'_> {
    /// List the notifications.
    ///
    /// There are no pages; `from` and `to` limit the response.
    ///
    /// `GET /notifications`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::NOTIFICATIONS_LIST))
    }

    /// Acknowledge a notification.
    ///
    /// This cannot be undone.
    ///
    /// `PATCH /notifications/{notification_id}`
    ///
    /// - `notification_id`: ID of the notification.
    pub fn update(
        &self,
        notification_id: impl Param,
        body: impl Borrow<types::UpdateNotification>,
    ) -> Update {
        let request = self.0.call(&table::NOTIFICATIONS_UPDATE);
        Update::new(request.segment(notification_id).json(body.borrow()))
    }

    /// Acknowledge a notification by replacing it.
    ///
    /// Documented with the same body and response as the update.
    ///
    /// `PUT /notifications/{notification_id}`
    ///
    /// - `notification_id`: ID of the notification.
    pub fn replace(
        &self,
        notification_id: impl Param,
        body: impl Borrow<types::UpdateNotification>,
    ) -> Replace {
        let request = self.0.call(&table::NOTIFICATIONS_REPLACE);
        Replace::new(request.segment(notification_id).json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Notifications::list`].
    List: Call<Vec<types::Notification>>
}

impl List {
    /// Only acknowledged notifications if true.
    pub fn acknowledged(self, acknowledged: bool) -> Self {
        self.set(|request| request.query("acknowledged", acknowledged))
    }

    /// Only notifications about this cluster.
    pub fn cluster_id(self, cluster_id: impl Param) -> Self {
        self.set(|request| request.query("cluster_id", cluster_id))
    }

    /// Only notifications about this organization.
    pub fn organization_id(self, organization_id: impl Param) -> Self {
        self.set(|request| request.query("organization_id", organization_id))
    }

    /// Only notifications of this severity.
    pub fn severity(self, severity: impl Into<types::NotificationSeverity>) -> Self {
        self.set(|request| {
            request
                .query("severity", Into::<types::NotificationSeverity>::into(severity))
        })
    }

    /// Only notifications created after this time.
    pub fn from(self, from: DateTime<Utc>) -> Self {
        self.set(|request| request.query("from", from))
    }

    /// Only notifications created before this time.
    pub fn to(self, to: DateTime<Utc>) -> Self {
        self.set(|request| request.query("to", to))
    }

    /// Direction; ascending if not given.
    pub fn order(self, order: impl Into<types::SortOrder>) -> Self {
        self.set(|request| request.query("order", Into::<types::SortOrder>::into(order)))
    }

    /// What to sort by; the time of creation if not given.
    pub fn order_by(self, order_by: impl Into<types::NotificationSortKey>) -> Self {
        self.set(|request| {
            request.query("order_by", Into::<types::NotificationSortKey>::into(order_by))
        })
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Notifications::update`].
    Update: Call<types::Notification>
}

cloudmgr_runtime::builder! {
    /// A request of [`Notifications::replace`].
    Replace: Call<types::Notification>
}
