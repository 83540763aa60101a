//! A server with the usage of three accounts, for trying the example without an account.

use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use axum::{Json, Router};
use frame_sdk::cloudmgr_runtime::chrono::TimeDelta;
use frame_sdk::{Client, DateRange, Error, ErrorKind, Result};
use serde_json::{Value, json};

use crate::Plan;

const ORGANIZATION: &str = "2fb210e0-e931-4c62-83fd-b31fe13468ca";

/// Starts the server and returns a plan that talks to it.
pub(crate) async fn plan() -> Result<Plan> {
    let url = serve().await.map_err(|error| {
        Error::new(ErrorKind::Io, "the demo server cannot listen on the loopback address").with_source(error)
    })?;
    Ok(Plan {
        frame: Client::builder().base_url(url).credentials("demo-client-id", "demo-client-secret").build()?,
        organization_id: ORGANIZATION.to_owned(),
    })
}

async fn serve() -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/v1", listener.local_addr()?);
    let app = Router::new().route(&format!("/v1/organizations/{ORGANIZATION}/usage"), get(usage));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}

/// The usage of three accounts: a bucket per day and instance type.
async fn usage(headers: HeaderMap) -> (StatusCode, Json<Value>) {
    if !headers.contains_key("x-frame-signature") {
        return (StatusCode::UNAUTHORIZED, Json(json!({"message": "not signed"})));
    }
    let accounts =
        [("gateway-prod.35917", 7.5, 3), ("gateway-prod.35918", 21.25, 2), ("gateway-prod.1791", 0.5, 1)];
    let data: Vec<Value> = accounts
        .iter()
        .map(|(id, hours, types)| json!({"account": null, "account_external_id": id, "usage": buckets(*hours, *types)}))
        .collect();
    (StatusCode::OK, Json(json!({"data": data, "total": 0})))
}

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
