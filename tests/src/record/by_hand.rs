//! Recorded responses without the type of their operation, which handwritten methods read.

use serde_json::Value;

use crate::document::operation::Operation;
use crate::record::har::Exchange;
use crate::wire::connect::{self, Setting};
use crate::wire::session::Session;

/// Replays an exchange through its handwritten method; `None` if there is none.
///
/// # Errors
/// What is wrong with the result.
pub async fn replay(
    session: &Session,
    operation: &Operation<'_>,
    exchange: &Exchange,
) -> Option<Result<(), String>> {
    let wire = exchange.json().filter(|_| exchange.status < 300)?;
    match (&*session.spec.name, operation.id) {
        ("cloudify", "plugins_upload") if wire["items"].is_array() => {
            Some(caravan(session, exchange, &wire["items"]).await)
        }
        _ => None,
    }
}

/// The upload of several plugins at once, which is answered with a list.
async fn caravan(session: &Session, exchange: &Exchange, plugins: &Value) -> Result<(), String> {
    let base_url = format!("{}{}", session.server.url(), session.spec.base_path());
    let near = session.is_near().then(|| session.server.kit());
    let client =
        connect::cloudify(&Setting { near, ..Setting::new(&base_url) }).map_err(|error| error.to_string())?;
    session.server.answer(exchange.answer());
    let uploaded = client.plugins().upload_caravan(Vec::new()).await.map_err(|error| error.to_string())?;
    let ids: Vec<&str> = uploaded.iter().map(|plugin| plugin.id.as_str()).collect();
    let wanted: Vec<&str> =
        plugins.as_array().into_iter().flatten().filter_map(|one| one["id"].as_str()).collect();
    if ids == wanted { Ok(()) } else { Err(format!("plugins {ids:?} instead of {wanted:?}")) }
}
