//! Confirmation of destructive operations: a prompt on a terminal, otherwise `--yes`.

use std::io::{self, BufRead, Write};

use cloudmgr_facts::{Operation, Param, Place};
use cloudmgr_runtime::{Call, Client, Request};
use serde_json::Value;

use super::prepared::Prepared;
use crate::failure::{Failure, Result};
use crate::output;
use crate::profile;

/// Asks for confirmation of an operation.
///
/// # Errors
/// If the user cannot be prompted, or the answer is not yes.
pub(crate) async fn ask(
    operation: &Operation,
    client: &Client,
    place: &profile::Place,
    prepared: &Prepared,
) -> Result<()> {
    if !output::can_ask() {
        return Err(Failure::usage(format!("{}: this is destructive; nothing was sent", operation.id))
            .with_hint("--yes confirms it"));
    }
    confirmed_while_interruptible(question(operation, client, place, prepared).await).await
}

/// What is asked: the operation with the ID and the name of the resource, and the server.
async fn question(
    operation: &Operation,
    client: &Client,
    place: &profile::Place,
    prepared: &Prepared,
) -> String {
    let name = name(operation, client, prepared).await.map(|name| format!(" ({name})")).unwrap_or_default();
    let what = prepared.path.join(" ");
    let what = output::harmless(&what);
    format!("{} {what}{name}\n  {} at {}", operation.summary, place.described(), client.base_url())
}

/// Asks a yes/no question from async code. The line is read on a separate thread, because this one listens for ^C and
/// would be blocked.
async fn confirmed_while_interruptible(question: String) -> Result<()> {
    let answered = tokio::task::spawn_blocking(move || confirmed(&question)).await;
    answered.map_err(|error| Failure::local("standard input", error))?
}

/// Asks a yes/no question.
///
/// # Errors
/// If the answer is not yes.
pub(crate) fn confirmed(question: &str) -> Result<()> {
    output::note(question);
    _ = write!(io::stderr(), "Go on? [y/N] ");
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer).map_err(|error| Failure::local("standard input", error))?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::usage("not confirmed; nothing was sent")),
    }
}

/// The name of the resource, requested with its `get` operation. It is optional: if it fails, only the ID is shown.
async fn name(operation: &Operation, client: &Client, prepared: &Prepared) -> Option<String> {
    let id = format!("{}_get", operation.tag);
    let get = client.api().operations.iter().find(|row| row.id() == id)?;
    let count = get.path().matches('{').count();
    if count == 0 || count > prepared.path.len() {
        return None;
    }
    let path = prepared.path.iter().take(count);
    let request = path.fold(client.call(get), |request, value| request.segment(value));
    let request = with_headers(request, operation, prepared);
    let answer = Call::<Value>::of(request).send().await.ok()?.into_inner();
    let name = ["name", "display_name", "display"].iter().find_map(|key| answer.get(*key)?.as_str())?;
    Some(output::harmless(name))
}

/// The request with the headers of the operation, such as a tenant.
fn with_headers(request: Request, operation: &Operation, prepared: &Prepared) -> Request {
    let given = |param: &'static Param| Some((param, prepared.param(param.name)?));
    let headers = operation.params_at(Place::Header).filter_map(given);
    headers.fold(request, |request, (param, value)| request.header(param.name, value))
}
