//! A manager of some age, with the traps of that age.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::server::{Answer, Arrived, Server, error, json as answer, ok};

/// The ages that differ.
pub(crate) const AGES: [&str; 3] = ["5.1.0", "6.4.2", "7.0.4"];

/// What a manager remembers.
#[derive(Default)]
struct State {
    /// How often the blueprint was looked at since its upload.
    looks: usize,
    has_deployment: bool,
    /// How often maintenance mode was read since its activation.
    maintenance: Option<usize>,
    /// How often an agent was read.
    agent: usize,
}

/// Starts a manager of this version.
pub(crate) fn manager(version: &'static str) -> Server {
    let state: Arc<Mutex<State>> = Arc::default();
    Server::start(move |request| respond(version, request, &mut state.lock().unwrap()))
}

fn respond(version: &str, request: &Arrived, state: &mut State) -> Answer {
    let parts: Vec<&str> = request.path.trim_matches('/').split('/').collect();
    match (request.method.as_str(), parts.as_slice()) {
        ("GET", ["version"]) => ok(json!({"version": version, "edition": "premium"})),
        ("POST", ["tokens"]) => login(version, request),
        ("GET", ["tokens"]) => tokens(version),
        ("PUT", ["blueprints", id]) => upload(version, request, id, state),
        ("GET", ["blueprints", id]) => blueprint(version, id, state),
        ("PUT", ["deployments", id]) => create(version, request, id, state),
        ("GET", ["deployments", id]) if state.has_deployment => ok(json!({"id": id, "blueprint_id": "web"})),
        ("GET", ["executions"]) => page(&[json!({"id": "creation"})]),
        ("POST", ["executions"]) => start(version, request),
        ("PUT", ["execution-schedules", id]) if version >= "5.2" => {
            answer(201, json!({"id": id, "deployment_id": request.value("deployment_id"), "enabled": true}))
        }
        ("GET", ["executions", id]) => ok(json!({"id": id, "status": "terminated"})),
        (method, ["deployment-updates", id, "update", "initiate"]) => update(version, method, id, request),
        ("GET", ["deployment-updates", id]) => ok(json!({"id": id, "state": "successful"})),
        ("GET", ["operations" | "tasks_graphs"]) => page(&[]),
        ("PATCH", ["blueprints", _, "set-global"]) if version < "7" => ok(json!({"id": "web"})),
        ("POST", ["maintenance", "activate"]) => {
            state.maintenance = Some(0);
            ok(json!({"status": "activating", "remaining_executions": [[{"id": "e"}]]}))
        }
        ("GET", ["maintenance"]) => maintenance(state),
        ("GET", ["agents", name]) => agent(name, state),
        _ => error(404, "not_found_error"),
    }
}

/// Running executions end before the second read.
fn maintenance(state: &mut State) -> Answer {
    let status = match state.maintenance {
        None => "deactivated",
        Some(0) => "activating",
        Some(_) => "activated",
    };
    state.maintenance = state.maintenance.map(|reads| reads + 1);
    ok(json!({"status": status, "remaining_executions": []}))
}

fn agent(name: &str, state: &mut State) -> Answer {
    state.agent += 1;
    let status = match (name, state.agent) {
        (_, 1) => "starting",
        ("broken", _) => "failed",
        _ => "started",
    };
    ok(json!({"id": name, "name": name, "state": status}))
}

pub(crate) fn page(items: &[Value]) -> Answer {
    let pagination = json!({"total": items.len(), "offset": 0, "size": 1000});
    ok(json!({"items": items, "metadata": {"pagination": pagination}}))
}

/// From 6.4 on the login needs a JSON body.
fn login(version: &str, request: &Arrived) -> Answer {
    if version > "6" && !request.json().is_object() {
        return answer(415, json!({"message": "a JSON body is needed"}));
    }
    ok(json!({"username": "u", "role": "sys_admin", "value": "invented-token"}))
}

/// From 6.4 on the tokens are listed, before one is made.
fn tokens(version: &str) -> Answer {
    if version < "6" {
        return ok(json!({"username": "u", "role": "sys_admin", "value": "invented-token"}));
    }
    page(&[json!({"id": "abc", "username": "u", "value": "ctok-abc-********", "role": "sys_admin"})])
}

/// Up to 5.1 the archive is parsed at once. Later the answer comes at once only where it was asked for; a form is read from
/// 7.0 on, where labels in the query are a crash.
fn upload(version: &str, request: &Arrived, id: &str, state: &mut State) -> Answer {
    state.looks = 0;
    let (is_form, is_async) = (is_form(request), is_async(request));
    match version.as_bytes().first() {
        Some(b'5') if is_form => error(400, "bad_parameters_error"),
        Some(b'5') => answer(201, json!({"id": id, "main_file_name": "blueprint.yaml", "plan": {}})),
        Some(b'7') if !is_form => error(500, "internal_server_error"),
        _ if !is_async => error(500, "internal_server_error"),
        _ => answer(
            201,
            json!({"id": id, "state": "pending", "upload_execution": {"id": null, "status": null}}),
        ),
    }
}

fn is_form(request: &Arrived) -> bool {
    request.header("content-type").is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

fn is_async(request: &Arrived) -> bool {
    match is_form(request) {
        true => String::from_utf8_lossy(&request.body).contains("\"async_upload\":true"),
        false => request.value("async_upload").as_deref() == Some("true"),
    }
}

fn blueprint(version: &str, id: &str, state: &mut State) -> Answer {
    if version < "5.2" {
        return ok(json!({"id": id}));
    }
    state.looks += 1;
    match (state.looks, id) {
        (1, _) => ok(json!({"id": id, "state": "parsing", "error": null})),
        (_, "broken") => {
            ok(json!({"id": id, "state": "failed_parsing", "error": "node type nodes.X is not known"}))
        }
        _ => ok(json!({"id": id, "state": "uploaded", "error": null})),
    }
}

/// From 6.0 on a creation that is waited for takes longer than the manager waits, and goes on all the same.
fn create(version: &str, request: &Arrived, id: &str, state: &mut State) -> Answer {
    state.has_deployment = id != "refused";
    let at_once = version < "6" || request.value("async_create").as_deref() == Some("true");
    if !at_once || ["slow", "refused"].contains(&id) {
        return error(500, "internal_server_error");
    }
    let mut deployment = json!({"id": id, "blueprint_id": "web"});
    if version > "6.3" {
        deployment["create_execution"] = "creation".into();
    }
    answer(201, deployment)
}

/// From 6.0 on a start at a later time becomes a schedule, and what is returned was never stored.
fn start(version: &str, request: &Arrived) -> Answer {
    let id = if version >= "6" && request.json()["scheduled_time"].is_string() {
        Value::Null
    } else {
        "e-1".into()
    };
    answer(201, json!({"id": id, "status": "scheduled"}))
}

/// `PUT` up to 6.4, `POST` from 6.2 on; before, `POST` is for archives.
fn update(version: &str, method: &str, id: &str, request: &Arrived) -> Answer {
    let is_known = if version < "6.2" { method == "PUT" } else { method == "POST" };
    if !is_known || !request.json().is_object() {
        return error(405, "method_not_allowed_error");
    }
    ok(json!({"id": format!("{id}-update"), "deployment_id": id, "state": "updating"}))
}
