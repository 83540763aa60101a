//! Usage as flat rows, with times instead of milliseconds.

use cloudmgr_runtime::{DateTime, Utc};
use futures_util::stream;
use serde::ser::SerializeTuple;

use crate::export::Export;
use crate::format::Format;
use crate::row::{Row, row};
use crate::types::{
    DiskVolumeType, DiskVolumeUsage, DiskVolumeUsageBucket, PoolGroupType, Usage, UsageBucket, UserActivity,
    UserActivityReport,
};

/// The server hours of one account, time step, datacenter, instance type and server type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageRow {
    /// The start of the time step.
    pub time: DateTime<Utc>,
    /// The external ID of the account.
    pub account_external_id: String,
    /// The instance type.
    pub instance_type_id: String,
    /// The purpose of the servers.
    pub server_type: PoolGroupType,
    /// The datacenter.
    pub datacenter_id: String,
    /// Hours used.
    pub hours_used: f64,
}
cloudmgr_runtime::object! {
    UsageRow {
        required time,
        required account_external_id,
        required instance_type_id,
        required server_type,
        required datacenter_id,
        required hours_used,
    }
}

/// The disk usage of one account, time step, datacenter and disk type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiskVolumeUsageRow {
    /// The start of the time step.
    pub time: DateTime<Utc>,
    /// The external ID of the account.
    pub account_external_id: String,
    /// The disk type.
    pub disk_volume_type_id: DiskVolumeType,
    /// The datacenter.
    pub datacenter_id: String,
    /// The unit is not documented; presumably GB.
    pub disk_volume_size_used: f64,
    /// Hours used.
    pub hours_used: f64,
}
cloudmgr_runtime::object! {
    DiskVolumeUsageRow {
        required time,
        required account_external_id,
        required disk_volume_type_id,
        required datacenter_id,
        required disk_volume_size_used,
        required hours_used,
    }
}

impl UsageBucket {
    /// The start of the time step. A time out of range is the first or last representable moment.
    pub fn starts_at(&self) -> DateTime<Utc> {
        from_millis(self.time)
    }
}

impl DiskVolumeUsageBucket {
    /// The start of the time step. A time out of range is the first or last representable moment.
    pub fn starts_at(&self) -> DateTime<Utc> {
        from_millis(self.time)
    }
}

impl Usage {
    /// One row per account, time step and instance type, in the order of the response; separate rows for different
    /// datacenters or server types.
    pub fn rows(&self) -> impl Iterator<Item = UsageRow> + Send + '_ {
        self.data.iter().flat_map(|account| {
            account.usage.iter().map(|bucket| UsageRow {
                time: bucket.starts_at(),
                account_external_id: account.account_external_id.clone(),
                instance_type_id: bucket.instance_type_id.clone(),
                server_type: bucket.server_type.clone(),
                datacenter_id: bucket.datacenter_id.clone(),
                hours_used: bucket.hours_used,
            })
        })
    }

    /// Exports the [`rows`](Self::rows), each of which is created as it is written.
    pub fn export(&self, format: Format) -> Export<'_, UsageRow> {
        Export::new(stream::iter(self.rows().map(Ok)), format)
    }
}

impl DiskVolumeUsage {
    /// One row per account, time step, datacenter and disk type, in the order of the response.
    pub fn rows(&self) -> impl Iterator<Item = DiskVolumeUsageRow> + Send + '_ {
        self.data.iter().flat_map(|account| {
            account.usage.iter().map(|bucket| DiskVolumeUsageRow {
                time: bucket.starts_at(),
                account_external_id: account.account_external_id.clone(),
                disk_volume_type_id: bucket.disk_volume_type_id.clone(),
                datacenter_id: bucket.datacenter_id.clone(),
                disk_volume_size_used: bucket.disk_volume_size_used,
                hours_used: bucket.hours_used,
            })
        })
    }

    /// Exports the [`rows`](Self::rows), each of which is created as it is written.
    pub fn export(&self, format: Format) -> Export<'_, DiskVolumeUsageRow> {
        Export::new(stream::iter(self.rows().map(Ok)), format)
    }
}

impl UserActivityReport {
    /// Exports the visits.
    pub fn export(&self, format: Format) -> Export<'_, UserActivity> {
        Export::new(stream::iter(self.data.iter().cloned().map(Ok)), format)
    }
}

fn from_millis(millis: i64) -> DateTime<Utc> {
    let beyond = if millis < 0 { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    DateTime::from_timestamp_millis(millis).unwrap_or(beyond)
}

row!(usage: UsageRow {
    time,
    account_external_id,
    instance_type_id,
    server_type,
    datacenter_id,
    hours_used,
});

row!(usage: DiskVolumeUsageRow {
    time,
    account_external_id,
    disk_volume_type_id,
    datacenter_id,
    disk_volume_size_used,
    hours_used,
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milliseconds_become_a_time_whatever_the_number() {
        assert_eq!(from_millis(1_626_454_800_000).to_rfc3339(), "2021-07-16T17:00:00+00:00");
        assert_eq!(from_millis(i64::MAX), DateTime::<Utc>::MAX_UTC);
        assert_eq!(from_millis(i64::MIN), DateTime::<Utc>::MIN_UTC);
    }
}
