//! Reports about a range, each written as its endpoint wants it, and what is looked up by name.

use cloudmgr_runtime::{Param, Result, TryStreamExt};

use crate::customers::{self, Customers};
use crate::organizations::{
    GetDiskVolumeUsage, GetUsage, ListAuditTrails, ListSessionTrails, ListUserActivities, Organizations,
};
use crate::types::Organization;
use crate::{DateRange, Export, Format, types};

impl Organizations<'_> {
    /// What users and administrators did in an organization within a range.
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

    /// The sessions that users had in an organization within a range.
    pub fn session_trails_in(&self, organization_id: impl Param, range: DateRange) -> ListSessionTrails {
        self.list_session_trails(organization_id).session_start(range.start()).session_end(range.end())
    }

    /// The server hours of an organization within a range. One answer, however long: keep the range short or the time
    /// step long.
    pub fn usage_in(&self, organization_id: impl Param, range: DateRange) -> GetUsage {
        self.get_usage(organization_id).from_date(range.start()).to_date(range.end())
    }

    /// The disk usage of an organization on the days of a range.
    pub fn disk_volume_usage_in(&self, organization_id: impl Param, range: DateRange) -> GetDiskVolumeUsage {
        self.get_disk_volume_usage(organization_id).from_date(range.first_day()).to_date(range.last_day())
    }

    /// When users came to an organization on the days of a range. One answer, however long.
    pub fn user_activities_in(&self, organization_id: impl Param, range: DateRange) -> ListUserActivities {
        self.list_user_activities(organization_id, range.first_day(), range.last_day())
    }

    /// The organization with exactly this name, or none. The server finds parts of names, too.
    ///
    /// # Errors
    /// As a call.
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
    /// What users and administrators did in all organizations of a customer within a range.
    pub fn audit_trails_in(&self, customer_id: impl Param, range: DateRange) -> customers::ListAuditTrails {
        self.list_audit_trails(customer_id).from_date(range.start()).to_date(range.end())
    }
}

/// Gives a list of trails its export.
macro_rules! exported {
    ($($list:ty: $row:ty),+ $(,)?) => {$(
        impl $list {
            /// Every row of every page as a table. Pages are asked for as rows are written, so the size of the report
            /// does not matter.
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
