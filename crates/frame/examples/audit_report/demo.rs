//! A server with a month of audit trails, for trying the example without an account.

use std::time::Duration;

use frame_sdk::cloudmgr_runtime::chrono::TimeDelta;
use frame_sdk::testing::{self, Reply, Seen, json};
use frame_sdk::{DateRange, Result};
use serde_json::Value;

use crate::Plan;

const ORGANIZATION: &str = "2fb210e0-e931-4c62-83fd-b31fe13468ca";

/// How many trails there are in the month.
const TRAILS: u64 = 3210;

/// Returns a plan whose client talks to the server of the demo.
pub(crate) fn plan() -> Result<Plan> {
    let (frame, server) = testing::server();
    _ = server.on_operation("organizations_list_audit_trails").replies(page);
    Ok(Plan {
        frame,
        organization_id: ORGANIZATION.to_owned(),
        month: DateRange::month(2024, 4)?,
        file: std::env::temp_dir().join("frame-audit-2024-04.csv"),
        overwrite: true,
    })
}

/// One page of trails, delayed as by a distant server.
fn page(seen: &Seen) -> Reply {
    let number = |name: &str| seen.query(name).and_then(|text| text.parse::<u64>().ok());
    let (Some(offset), Some(limit)) = (number("offset"), number("limit")) else {
        return Reply::new(400).json(&json!({"message": "offset and limit go together"}));
    };
    std::thread::sleep(Duration::from_millis(20));
    Reply::new(200).json(&(offset..TRAILS.min(offset + limit)).filter_map(trail).collect())
}

fn trail(number: u64) -> Option<Value> {
    const KINDS: [&str; 4] = ["createLaunchpad", "updateLaunchpad", "publishSandbox", "updateSettings"];
    const NAMES: [&str; 3] = ["Ada", "Grace", "Edsger"];
    let month = DateRange::month(2024, 4).ok()?;
    let share = (month.end() - month.start()).num_seconds() / i64::try_from(TRAILS).ok()?;
    let at = month.start() + TimeDelta::seconds(share * i64::try_from(number).ok()?);
    let pick = usize::try_from(number).ok()?;
    let name = NAMES[pick % NAMES.len()];
    Some(json!({
        "id": format!("00000000-0000-4000-8000-{number:012}"),
        "kind": KINDS[pick % KINDS.len()],
        "inserted_at": at,
        "organization_id": ORGANIZATION,
        "user_first_name": name,
        "user_email": format!("{}@example.com", name.to_lowercase()),
        "user_idp": "example-idp",
    }))
}
