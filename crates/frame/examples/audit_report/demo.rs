//! A server with a month of audit trails, for trying the example without an account.

use std::collections::HashMap;
use std::time::Duration;

use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use axum::{Json, Router};
use frame_sdk::cloudmgr_runtime::chrono::TimeDelta;
use frame_sdk::{Client, DateRange, Error, ErrorKind, Result};
use serde_json::{Value, json};

use crate::Plan;

const ORGANIZATION: &str = "2fb210e0-e931-4c62-83fd-b31fe13468ca";

/// How many trails there are in the month.
const TRAILS: u64 = 3210;

/// Starts the server and returns a plan that talks to it.
pub(crate) async fn plan() -> Result<Plan> {
    let url = serve().await.map_err(|error| {
        Error::new(ErrorKind::Io, "the demo server cannot listen on the loopback address").with_source(error)
    })?;
    Ok(Plan {
        frame: Client::builder().base_url(url).credentials("demo-client-id", "demo-client-secret").build()?,
        organization_id: ORGANIZATION.to_owned(),
        month: DateRange::month(2024, 4)?,
        file: std::env::temp_dir().join("frame-audit-2024-04.csv"),
        overwrite: true,
    })
}

async fn serve() -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/v1", listener.local_addr()?);
    let app = Router::new().route(&format!("/v1/organizations/{ORGANIZATION}/audit-trails"), get(trails));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}

/// One page of trails, as slow as a server far away.
async fn trails(
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
) -> (StatusCode, Json<Value>) {
    if !headers.contains_key("x-frame-signature") {
        return (StatusCode::UNAUTHORIZED, Json(json!({"message": "not signed"})));
    }
    let number = |name: &str| query.get(name).and_then(|text| text.parse::<u64>().ok());
    let (Some(offset), Some(limit)) = (number("offset"), number("limit")) else {
        return (StatusCode::BAD_REQUEST, Json(json!({"message": "offset and limit go together"})));
    };
    tokio::time::sleep(Duration::from_millis(20)).await;
    let rows = (offset..TRAILS.min(offset + limit)).filter_map(trail);
    (StatusCode::OK, Json(rows.collect()))
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
