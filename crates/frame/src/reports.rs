//! Reports for a date range, in the format that each endpoint expects, and lookup by name.

use cloudmgr_runtime::{Param, Result, TryStreamExt};

use crate::customers::{self, Customers};
use crate::organizations::{
    GetDiskVolumeUsage, GetUsage, ListAuditTrails, ListSessionTrails, ListUserActivities, Organizations,
};
use crate::types::Organization;
use crate::{DateRange, Export, Format, types};

impl Organizations<'_> {
    /// The actions of users and administrators in an organization within a date range.
    ///
    /// ```no_run
    /// # async fn demo(frame: frame_sdk::Client) -> Result<(), frame_sdk::Error> {
    /// use frame_sdk::{DateRange, TryStreamExt};
    /// let mut trails = frame.organizations().audit_trails_in("4711", DateRange::last_days(30)).items();
    /// while let Some(trail) = trails.try_next().await? {
    ///     println!("{} {} {:?}", trail.inserted_at, trail.kind, trail.user_email);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn audit_trails_in(&self, organization_id: impl Param, range: DateRange) -> ListAuditTrails {
        self.list_audit_trails(organization_id).from_date(range.start()).to_date(range.end())
    }

    /// The sessions of users in an organization within a date range.
    pub fn session_trails_in(&self, organization_id: impl Param, range: DateRange) -> ListSessionTrails {
        self.list_session_trails(organization_id).session_start(range.start()).session_end(range.end())
    }

    /// The server hours of an organization within a date range. The response is not paginated: use a short range or a
    /// long time step.
    pub fn usage_in(&self, organization_id: impl Param, range: DateRange) -> GetUsage {
        self.get_usage(organization_id).from_date(range.start()).to_date(range.end())
    }

    /// The disk usage of an organization on the days of a date range.
    pub fn disk_volume_usage_in(&self, organization_id: impl Param, range: DateRange) -> GetDiskVolumeUsage {
        self.get_disk_volume_usage(organization_id).from_date(range.first_day()).to_date(range.last_day())
    }

    /// The visits of users to an organization on the days of a date range. The response is not paginated.
    pub fn user_activities_in(&self, organization_id: impl Param, range: DateRange) -> ListUserActivities {
        self.list_user_activities(organization_id, range.first_day(), range.last_day())
    }

    /// The organization with exactly this name, if any. The search of the server also matches parts of names.
    ///
    /// # Errors
    /// As for any call.
    pub async fn find(&self, name: &str) -> Result<Option<Organization>> {
        let mut found = self.list().name(name).items();
        while let Some(organization) = found.try_next().await? {
            if organization.name == name {
                return Ok(Some(organization));
            }
        }
        Ok(None)
    }
}

impl Customers<'_> {
    /// The actions of users and administrators in all organizations of a customer within a date range.
    pub fn audit_trails_in(&self, customer_id: impl Param, range: DateRange) -> customers::ListAuditTrails {
        self.list_audit_trails(customer_id).from_date(range.start()).to_date(range.end())
    }
}

/// Adds an export to a list of trails.
macro_rules! exported {
    ($($list:ty: $row:ty),+ $(,)?) => {$(
        impl $list {
            /// Exports all rows of all pages. Pages are requested as rows are written, so memory use does not depend on
            /// the size of the report.
            ///
            /// ```no_run
            /// # async fn demo(frame: frame_sdk::Client) -> Result<(), frame_sdk::Error> {
            /// use frame_sdk::{DateRange, Format};
            /// let april = DateRange::month(2024, 4)?;
            /// let trails = frame.organizations().audit_trails_in("4711", april);
            /// let rows = trails.export(Format::Csv).to_file("april.csv").await?;
            /// println!("{rows} rows");
            /// # Ok(()) }
            /// ```
            pub fn export(self, format: Format) -> Export<'static, $row> {
                Export::new(self.items(), format)
            }
        }
    )+};
}

exported!(
    ListAuditTrails: types::AuditTrail,
    ListSessionTrails: types::SessionTrail,
    customers::ListAuditTrails: types::AuditTrail,
);
