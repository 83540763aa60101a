//! Every wait: how it ends well, and that a failure which a poll reports is `WaitFailed` with the ID and the reason.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use std::time::Duration;

use cloudify_sdk::cloudmgr_runtime::WaiterSpec;
use cloudify_sdk::types::{
    CreateDeployment, ExecutionGroup, InstallPlugin, Plugin, PluginAction, StartDeploymentUpdate,
};
use cloudify_sdk::{Error, JsonSecret, Waiter, waiters};
use serde_json::{Map, Value, json};
use server::{Answer, Arrived, Server, error, json as answer, ok};

/// The shortest pause between two polls.
const SOON: Duration = Duration::from_millis(100);

/// A manager of this version.
fn manager(
    version: &'static str,
    respond: impl Fn(&Arrived, usize) -> Answer + Clone + Send + Sync + 'static,
) -> Server {
    let seen = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    Server::start(move |request| match request.path.as_str() {
        "/version" => ok(json!({"version": version, "edition": "premium"})),
        _ => respond(request, seen.fetch_add(1, std::sync::atomic::Ordering::Relaxed)),
    })
}

/// How often a request was sent.
fn count(server: &Server, line: &str) -> usize {
    server.lines().iter().filter(|sent| *sent == line).count()
}

/// It is a failed wait for `id`, for this reason.
fn is_failed_wait(error: &Error, id: &str, reason: &str) {
    assert!(error.is_wait_failed(), "{error}");
    assert_eq!(error.waited().unwrap().id, id, "{error}");
    assert!(error.to_string().contains(reason), "{error}");
}

/// An object with `value` at a dotted path.
fn put(object: &mut Value, place: &str, value: &str) {
    *place.split('.').fold(object, |object, key| &mut object[key]) = value.into();
}

/// What a poll returns in a state.
fn polled(spec: &WaiterSpec, state: &str) -> Value {
    let mut body = json!({"id": "id-1"});
    put(&mut body, spec.state, state);
    if let Some(place) = spec.reason {
        put(&mut body, place, "no space left");
    }
    body
}

#[tokio::test]
async fn every_failed_state_of_every_waiter_is_a_failed_wait_with_the_id_and_the_reason() {
    assert!(waiters::ALL.len() >= 4);
    for spec in waiters::ALL {
        for state in spec.failed {
            let body = polled(spec, state);
            let server = manager("7.0.4", move |_, _| ok(body.clone()));
            let wait = Waiter::<Value>::resume(server.client().core(), spec, "id-1");
            let error = wait.until_done().await.unwrap_err();
            is_failed_wait(&error, "id-1", spec.reason.map_or(state, |_| "no space left"));
            assert_eq!(error.waited().unwrap().state.as_deref(), Some(*state), "{}", spec.name);
        }
    }
}

#[tokio::test]
async fn every_successful_state_of_every_waiter_ends_the_wait() {
    for spec in waiters::ALL {
        for state in spec.done {
            let body = polled(spec, state);
            let server = manager("7.0.4", move |_, _| ok(body.clone()));
            let wait = Waiter::<Value>::resume(server.client().core(), spec, "id-1");
            assert_eq!(wait.until_done().await.unwrap()["id"], "id-1", "{}", spec.name);
        }
    }
}

#[tokio::test]
async fn a_plugins_update_is_waited_for() {
    let server = manager("5.1.0", |_, number| {
        ok(json!({"id": "u", "state": if number < 2 { "updating" } else { "successful" }}))
    });
    server.client().plugins_updates().start("web").poll_every(SOON).wait().await.unwrap();
    assert_eq!(server.lines()[1..], ["GET /plugins-updates/u", "GET /plugins-updates/u"]);
}

#[tokio::test]
async fn an_uploaded_snapshot_is_waited_for_and_its_failure_has_the_reason() {
    let server = manager("6.4.2", |request, _| match request.method.as_str() {
        "PUT" => answer(201, json!({"id": "nightly", "status": "creating"})),
        _ => ok(json!({"id": "nightly", "status": "failed", "error": "not a zip"})),
    });
    let upload = server.client().snapshots().upload("nightly").upload(b"zip".to_vec());
    is_failed_wait(&upload.wait().await.unwrap_err(), "nightly", "not a zip");
}

/// A plugin whose installation is in these states.
fn plugin(states: &[&str]) -> Answer {
    let states = states.iter().zip(["node1", "node2"]);
    let states = states.map(|(state, manager)| {
        let error = if *state == "error" { "pip failed" } else { "" };
        json!({"manager": manager, "state": state, "error": error})
    });
    ok(json!({"id": "p", "installation_state": states.collect::<Vec<_>>()}))
}

#[tokio::test]
async fn a_plugin_is_installed_when_it_is_on_every_manager() {
    let server = manager("5.1.0", |_, number| match number {
        0 => plugin(&[]),
        1 => plugin(&["installed", "installing"]),
        _ => plugin(&["installed", "installed"]),
    });
    let install = InstallPlugin::new(PluginAction::Install).managers(["node1", "node2"]);
    let plugin = server.client().plugins().install("p", install).poll_every(SOON).wait().await.unwrap();
    assert_eq!(plugin.installation_state.len(), 2);
    assert_eq!(count(&server, "GET /plugins/p"), 2);
    let installed = server.client().plugins().until_installed("p", Duration::from_secs(10)).await.unwrap();
    assert_eq!(installed.id, "p");
}

#[tokio::test]
async fn a_plugin_that_one_manager_cannot_install_is_a_failed_wait() {
    let server = manager("7.0.4", |_, _| plugin(&["installing", "error"]));
    let limit = Duration::from_secs(10);
    let error = server.client().plugins().until_installed("p", limit).await.unwrap_err();
    is_failed_wait(&error, "p", "pip failed");
    assert_eq!(error.resource::<Plugin>().unwrap().id, "p");
}

#[tokio::test]
async fn a_manager_before_5_1_has_nothing_to_wait_for_after_the_upload_of_a_plugin() {
    let server = manager("5.0.5", |_, _| ok(json!({"id": "p"})));
    server.client().plugins().until_installed("p", Duration::ZERO).await.unwrap();
}

#[tokio::test]
async fn a_group_is_deleted_when_the_executions_of_its_members_are_gone() {
    let lasts = [json!({"id": "g", "status": "terminated"}), json!({"id": "g"})].map(ok);
    for last in lasts.into_iter().chain([error(404, "not_found_error")]) {
        let server = manager("7.0.4", move |request, number| match (request.method.as_str(), number) {
            ("DELETE", _) => ok(json!({"execution_group_id": "g"})),
            (_, 1) => ok(json!({"id": "g", "status": "started"})),
            _ => last.clone(),
        });
        let delete = server.client().deployment_groups().delete("shops").delete_deployments(true);
        delete.poll_every(SOON).wait().await.unwrap();
        assert_eq!(count(&server, "GET /execution-groups/g"), 2);
    }
}

#[tokio::test]
async fn a_group_without_its_members_is_deleted_at_once() {
    let server = manager("7.0.4", |_, _| Answer(204, "application/json", Vec::new()));
    server.client().deployment_groups().delete("shops").wait().await.unwrap();
}

#[tokio::test]
async fn a_group_with_a_member_that_is_not_deleted_is_a_failed_wait() {
    let server = manager("7.0.4", |request, _| match request.method.as_str() {
        "DELETE" => ok(json!({"execution_group_id": "g"})),
        _ => ok(json!({"id": "g", "status": "failed"})),
    });
    let delete = server.client().deployment_groups().delete("shops").delete_deployments(true);
    let error = delete.wait().await.unwrap_err();
    is_failed_wait(&error, "g", "failed");
    assert_eq!(error.resource::<ExecutionGroup>().unwrap().id, "g");
}

/// A manager that checks blueprints, and names the execution on the second look.
fn checking(version: &'static str, status: &'static str) -> Server {
    manager(version, move |request, number| match (request.method.as_str(), request.path.as_str()) {
        ("PUT", _) if version < "6.4" => Answer(204, "application/json", Vec::new()),
        ("PUT", _) => {
            answer(201, json!({"id": "web", "state": "validating", "upload_execution": {"id": null}}))
        }
        ("GET", "/blueprints/web") if number < 2 => {
            ok(json!({"id": "web", "upload_execution": {"id": null}}))
        }
        ("GET", "/blueprints/web") => ok(json!({"id": "web", "upload_execution": {"id": "e"}})),
        _ => ok(json!({"id": "e", "status": status, "error": "node type nodes.X is not known"})),
    })
}

#[tokio::test]
async fn a_blueprint_is_checked_on_a_manager_of_every_age() {
    for version in ["5.1.0", "6.3.0", "6.4.2", "7.0.4"] {
        let server = checking(version, "terminated");
        let check = server.client().blueprints().validate("web").upload(b"archive".to_vec());
        check.wait().await.unwrap();
        assert_eq!(count(&server, "GET /executions/e"), usize::from(version >= "6.4"), "{version}");
        let sent = server.requests().into_iter().find(|request| request.method == "PUT").unwrap();
        let form = String::from_utf8_lossy(&sent.body).contains("{\"visibility\":\"tenant\"}");
        assert_eq!(form, version == "7.0.4", "{version}");
    }
}

/// 7.0.0 to 7.0.4 answer 500 to the query of a validation.
#[tokio::test]
async fn an_archive_that_the_manager_downloads_is_checked_by_a_form_without_a_file() {
    let url = "https://files.example/web.zip";
    for version in ["6.4.2", "7.0.4"] {
        let server = checking(version, "terminated");
        server.client().blueprints().validate("web").blueprint_archive_url(url).wait().await.unwrap();
        let sent = server.requests().into_iter().find(|request| request.method == "PUT").unwrap();
        let body = String::from_utf8_lossy(&sent.body).into_owned();
        if version == "7.0.4" {
            assert!(body.contains("name=\"params\"") && body.contains(&format!("{url:?}")), "{body}");
            assert!(sent.query.is_empty() && !body.contains("blueprint_archive\""), "{body}");
        } else {
            assert!(sent.query.contains("blueprint_archive_url=") && body.is_empty(), "{body}");
        }
    }
}

#[tokio::test]
async fn a_blueprint_that_cannot_be_parsed_is_a_failed_wait() {
    let server = checking("6.4.2", "failed");
    let check = server.client().blueprints().validate("web").upload(b"archive".to_vec());
    is_failed_wait(&check.wait().await.unwrap_err(), "e", "node type nodes.X is not known");
}

#[tokio::test]
async fn a_deployment_update_that_fails_is_a_failed_wait() {
    let server = manager("6.4.2", |_, _| ok(json!({"id": "u", "state": "failed"})));
    let update = StartDeploymentUpdate::new().blueprint_id("web-2");
    let begin = server.client().deployment_updates().begin("web", &update);
    is_failed_wait(&begin.wait().await.unwrap_err(), "u", "failed");
}

#[tokio::test]
async fn a_creation_that_fails_is_a_failed_wait_and_so_is_an_upload() {
    let server = manager("6.4.2", |request, _| match request.path.as_str() {
        "/deployments/shop" => answer(201, json!({"id": "shop", "create_execution": "e"})),
        "/blueprints/web" => answer(201, json!({"id": "web", "state": "failed_parsing", "error": "no node"})),
        _ => ok(json!({"id": "e", "status": "failed", "error": "no parent"})),
    });
    let client = server.client();
    let create = client.deployments().create("shop", CreateDeployment::new("web"));
    is_failed_wait(&create.wait().await.unwrap_err(), "e", "no parent");
    let upload = client.blueprints().upload("web").upload(b"archive".to_vec());
    is_failed_wait(&upload.wait().await.unwrap_err(), "web", "no node");
}

#[tokio::test]
async fn the_pause_and_the_deadline_of_a_wait_of_several_requests_are_set() {
    let server = manager("6.4.2", |request, _| match request.path.as_str() {
        "/deployments/shop" => answer(201, json!({"id": "shop", "create_execution": "e"})),
        "/blueprints/web" => answer(201, json!({"id": "web", "state": "parsing"})),
        _ => ok(json!({"id": "e", "status": "started"})),
    });
    let (client, limit) = (server.client(), Duration::from_millis(350));
    let create = client.deployments().create("shop", CreateDeployment::new("web"));
    let error = create.poll_every(SOON).wait_deadline(limit).wait().await.unwrap_err();
    assert!(error.is_wait_timeout(), "{error}");
    let upload = client.blueprints().upload("web").upload(b"archive".to_vec());
    let error = upload.poll_every(SOON).wait_deadline(limit).wait().await.unwrap_err();
    assert!(error.is_wait_timeout(), "{error}");
    assert!(count(&server, "GET /executions/e") > 1);
    assert!(count(&server, "GET /blueprints/web") > 1);
}

#[tokio::test]
async fn a_secret_whose_value_is_json_is_created_and_not_shown() {
    let value = json!({"user": "db", "password": "canary"});
    let server = manager("7.0.4", |_, _| ok(json!({"key": "db", "value": "encrypted"})));
    let schema = Map::from_iter([("type".to_owned(), json!("object"))]);
    let secret = JsonSecret::new(value.clone(), schema.clone()).update_if_exists(true);
    let create = server.client().secrets().create_json("db", &secret);
    assert!(!format!("{secret:?}{}", create.to_curl()).contains("canary"));
    create.send().await.unwrap();
    let sent = server.requests().into_iter().find(|request| request.method == "PUT").unwrap();
    assert_eq!(sent.json(), json!({"value": value, "schema": schema, "update_if_exists": true}));
    let old = manager("6.4.2", |_, _| ok(json!({})));
    let error = old.client().secrets().create_json("db", &secret).send().await.unwrap_err();
    assert!(error.to_string().contains("`schema` needs Cloudify 7.0 or later"), "{error}");
}

#[tokio::test]
async fn a_secret_whose_value_is_json_is_read_and_not_shown() {
    let value = json!({"user": "db", "password": "canary"});
    let body = json!({"key": "db", "value": value});
    let server = manager("7.0.4", move |_, _| ok(body.clone()));
    let read = server.client().secrets().get_json("db").await.unwrap();
    assert_eq!(*read.expose(), value);
    assert!(!format!("{read:?}").contains("canary"));
}

#[tokio::test]
async fn what_is_made_global_is_so_on_a_manager_of_every_age() {
    for version in ["5.0.5", "6.4.2", "7.0.4"] {
        let server = manager(version, |_, _| ok(json!({"id": "x", "key": "x"})));
        let cloudify = server.client();
        cloudify.blueprints().make_global("x").send().await.unwrap();
        cloudify.plugins().make_global("x").send().await.unwrap();
        cloudify.secrets().make_global("x").send().await.unwrap();
        let sent = server.requests();
        let paths: Vec<_> = sent.iter().map(|request| request.path.as_str()).collect();
        let expected = ["blueprints", "plugins", "secrets"].map(|what| format!("/{what}/x/set-visibility"));
        assert_eq!(paths, expected, "{version}");
        assert!(sent.iter().all(|request| request.json() == json!({"visibility": "global"})));
    }
}
