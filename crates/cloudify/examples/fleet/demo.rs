//! A manager 6.4 with one group, for trying the example without a real one.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use cloudify_sdk::testing::{self, Reply, Seen, Server, json};
use cloudify_sdk::{Client, Result};
use serde_json::Value;

/// How long the installation of one deployment takes.
const INSTALLATION: Duration = Duration::from_millis(200);

/// One of this many installations fails.
const FAILS: usize = 333;

#[derive(Default)]
struct Manager {
    members: Vec<String>,
    run: Option<(Instant, usize)>,
}

/// Returns a client that logs in to the manager of the demo.
pub(crate) fn client() -> Result<Client> {
    let server = server();
    let builder = Client::builder().base_url(server.stateful().base_url()).transport(server.transport());
    builder.login("demo", "demo-password").build()
}

fn server() -> Server {
    let (_, server) = testing::server();
    let manager = Arc::<Mutex<Manager>>::default();
    let on = |operation: &str, reply: fn(&mut Manager, &Seen) -> Value| {
        let manager = Arc::clone(&manager);
        _ = server.on_operation(operation).replies(move |seen| {
            let mut manager = manager.lock().unwrap_or_else(PoisonError::into_inner);
            Reply::new(200).json(&reply(&mut manager, seen))
        });
    };
    server.on_operation("tokens_create").answers(json!({"value": "demo-token"}));
    server.on_operation("manager_get_version").answers(json!({"version": "6.4.2"}));
    server.on_operation("execution_groups_list").items([json!({"id": "creation"})]);
    on("deployment_groups_update", add);
    on("execution_groups_create", start);
    on("execution_groups_get", run);
    on("executions_list", executions);
    server
}

fn add(manager: &mut Manager, seen: &Seen) -> Value {
    let body = seen.json();
    let new = body["add"]["new_deployments"].as_array().into_iter().flatten();
    manager.members.extend(new.filter_map(|member| member["id"].as_str().map(str::to_owned)));
    json!({"id": seen.param("deployment_group_id"), "deployment_ids": manager.members})
}

fn start(manager: &mut Manager, seen: &Seen) -> Value {
    let concurrency = seen.json()["concurrency"].as_u64().unwrap_or(5) as usize;
    manager.run = Some((Instant::now(), concurrency));
    group(manager, "pending")
}

fn run(manager: &mut Manager, seen: &Seen) -> Value {
    if seen.path().ends_with("/creation") {
        return json!({"id": "creation", "workflow_id": "create_deployment_environment", "status": "terminated"});
    }
    let is_over = ended(manager) == manager.members.len();
    group(manager, if is_over { "failed" } else { "started" })
}

fn group(manager: &Manager, status: &str) -> Value {
    json!({"id": "run", "workflow_id": "install", "status": status, "execution_ids": manager.members})
}

/// As many as run at once end after each installation.
fn ended(manager: &Manager) -> usize {
    let Some((begun, concurrency)) = manager.run else { return 0 };
    let rounds = (begun.elapsed().as_millis() / INSTALLATION.as_millis()) as usize;
    rounds.saturating_mul(concurrency).min(manager.members.len())
}

fn executions(manager: &mut Manager, seen: &Seen) -> Value {
    let (status, number) = (seen.query("status"), |name| seen.query(name).and_then(|text| text.parse().ok()));
    let is_selected = |index: &usize| match (index + 1).is_multiple_of(FAILS) {
        true => status == Some("failed"),
        false => status == Some("terminated"),
    };
    let all: Vec<usize> = (0..ended(manager)).filter(is_selected).collect();
    let page = all.iter().skip(number("_offset").unwrap_or(0)).take(number("_size").unwrap_or(1000));
    let items: Vec<Value> = page
        .map(|index| json!({"id": index.to_string(), "deployment_id": manager.members[*index], "status": status, "error": "no host was free"}))
        .collect();
    json!({"items": items, "metadata": {"pagination": {"total": all.len(), "offset": 0, "size": 1000}}})
}
