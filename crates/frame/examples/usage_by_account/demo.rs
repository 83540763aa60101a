//! A server with the usage of three accounts, for trying the example without an account.

use frame_sdk::cloudmgr_runtime::chrono::TimeDelta;
use frame_sdk::testing::{self, json};
use frame_sdk::{DateRange, Result};
use serde_json::Value;

use crate::Plan;

const ORGANIZATION: &str = "2fb210e0-e931-4c62-83fd-b31fe13468ca";

/// External ID, hours per day, and number of instance types of each account.
const ACCOUNTS: [(&str, f64, i64); 3] =
    [("gateway-prod.35917", 7.5, 3), ("gateway-prod.35918", 21.25, 2), ("gateway-prod.1791", 0.5, 1)];

/// Returns a plan whose client talks to the server of the demo.
pub(crate) fn plan() -> Result<Plan> {
    let (frame, server) = testing::server();
    let usage = ACCOUNTS.map(
        |(id, hours, types)| json!({"account": null, "account_external_id": id, "usage": buckets(hours, types)}),
    );
    server.on_operation("organizations_get_usage").answers(json!({"data": usage, "total": 0}));
    Ok(Plan { frame, organization_id: ORGANIZATION.to_owned() })
}

/// A bucket per day and instance type.
fn buckets(hours: f64, instance_types: i64) -> Vec<Value> {
    let range = DateRange::last_days(30);
    let cells = (0..30).flat_map(|day| (0..instance_types).map(move |kind| (day, kind)));
    let bucket = |(day, kind): (i64, i64)| {
        let at = range.start() + TimeDelta::days(day);
        json!({
            "datacenter": null,
            "datacenter_id": "gateway-prod.1",
            "hours_used": hours * f64::from(u32::try_from(1 + (day + kind) % 3).unwrap_or(1)),
            "instance_type": null,
            "instance_type_id": format!("gateway-prod.{}", 3150 + kind),
            "server_type": "production",
            "time": at.timestamp_millis(),
        })
    };
    cells.map(bucket).collect()
}
