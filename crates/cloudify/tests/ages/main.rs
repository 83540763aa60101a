//! Managers of three ages: the same sentences on each, and what one of them is too old or too new for.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod groups;
mod manager;
#[path = "../server/mod.rs"]
mod server;
mod streams;

use std::fs;
use std::time::Duration;

use cloudify_sdk::filter::label;
use cloudify_sdk::types::{
    AgentState, Blueprint, CreateDeployment, MaintenanceStatus, Search, StartDeploymentUpdate, StartExecution,
};
use cloudify_sdk::{CloudifyError as _, ErrorKind, Labels, Scheduled, TryStreamExt as _};
use manager::{AGES, manager};

/// The limit of the waits.
const LIMIT: Duration = Duration::from_secs(60);

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("blueprint.yaml"), "tosca_definitions_version: cloudify_dsl_1_3\n").unwrap();
    folder
}

#[tokio::test]
async fn a_password_logs_in_to_a_manager_of_every_age() {
    for age in AGES {
        let server = manager(age);
        let client = server.builder().login("u", "invented-password").build().unwrap();
        assert_eq!(client.manager_version().await.unwrap(), age);
        assert_eq!(server.lines(), ["POST /tokens", "GET /version"], "{age}");
        assert_eq!(server.requests()[0].json(), serde_json::json!({"expiration_date": "+10h"}));
    }
}

#[tokio::test]
async fn a_folder_is_uploaded_to_a_manager_of_every_age() {
    for age in AGES {
        let (server, folder) = (manager(age), folder());
        let upload = server.client().blueprints().upload_directory("web", folder.path());
        let blueprint = upload.main_file("a b.yaml").wait().await.unwrap();
        assert_eq!(blueprint.id, "web", "{age}");
        let polls = server.lines().iter().filter(|line| *line == "GET /blueprints/web").count();
        assert_eq!(polls, if age == "5.1.0" { 0 } else { 2 }, "{age}");
    }
}

#[tokio::test]
async fn the_form_of_an_upload_has_its_settings_as_the_manager_reads_them() {
    let (server, folder) = (manager("7.0.4"), folder());
    let upload = server.client().blueprints().upload_directory("web", folder.path()).main_file("a b.yaml");
    let labels = Labels::new().with("env", "a=b");
    upload.private_resource(true).with_labels(&labels).wait().await.unwrap();
    let sent = server.requests().into_iter().find(|request| request.method == "PUT").unwrap();
    assert_eq!(sent.query, "");
    let text = String::from_utf8_lossy(&sent.body).into_owned();
    let start = text.find("{\"").unwrap();
    let end = text[start..].find("\r\n").unwrap();
    let params: serde_json::Value = serde_json::from_str(&text[start..start + end]).unwrap();
    let expected = serde_json::json!({"application_file_name": "a b.yaml", "async_upload": true,
        "visibility": "private", "labels": [{"key": "env", "value": "a=b"}]});
    assert_eq!(params, expected);
    assert!(text.contains("name=\"blueprint_archive\""), "{text}");
}

#[tokio::test]
async fn the_words_of_the_parser_are_the_error_of_an_upload() {
    for age in ["6.4.2", "7.0.4"] {
        let (server, folder) = (manager(age), folder());
        let upload = server.client().blueprints().upload_directory("broken", folder.path());
        let error = upload.wait().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WaitFailed, "{age}");
        assert!(error.to_string().contains("node type nodes.X is not known"), "{error}");
        assert_eq!(error.resource::<Blueprint>().unwrap().id, "broken");
    }
}

#[tokio::test]
async fn a_deployment_is_created_on_a_manager_of_every_age() {
    for age in AGES {
        let server = manager(age);
        let create = server.client().deployments().create("shop", CreateDeployment::new("web"));
        assert_eq!(create.wait().await.unwrap().id, "shop", "{age}");
        assert!(
            server.lines().contains(&"GET /executions/creation".to_owned()),
            "{age}: {:?}",
            server.lines()
        );
        let create = server.requests().into_iter().find(|request| request.method == "PUT").unwrap();
        assert_eq!(create.value("async_create").is_some(), age != "5.1.0", "{age}");
    }
}

#[tokio::test]
async fn a_creation_that_goes_on_after_a_500_is_no_failure() {
    let server = manager("6.4.2");
    let create = server.client().deployments().create("slow", CreateDeployment::new("web"));
    assert_eq!(create.wait().await.unwrap().id, "slow");
    let refused = server.client().deployments().create("refused", CreateDeployment::new("web"));
    assert_eq!(refused.wait().await.unwrap_err().status().unwrap(), 500);
}

#[tokio::test]
async fn a_deployment_is_updated_by_the_method_that_the_manager_has() {
    for (age, method) in [("5.1.0", "PUT"), ("6.1.0", "PUT"), ("6.4.2", "POST"), ("7.0.4", "POST")] {
        let server = manager(age);
        let update = StartDeploymentUpdate::new().blueprint_id("web-2");
        server.client().deployment_updates().begin("shop", &update).wait().await.unwrap();
        let initiate = format!("{method} /deployment-updates/shop/update/initiate");
        assert_eq!(
            server.lines(),
            ["GET /version", &initiate, "GET /deployment-updates/shop-update"],
            "{age}"
        );
    }
}

#[tokio::test]
async fn what_a_manager_is_too_old_for_is_not_sent_and_says_so() {
    let server = manager("5.1.0");
    let cloudify = server.client();
    let search = Search::new().filter_rules([label("env").any_of(["prod"])]);
    let error = cloudify.searches().list_deployments(search).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("needs Cloudify 6.0 or later; this manager is 5.1.0"), "{error}");
    let filtered = cloudify.deployments().list().filter_id("prod").items().try_collect::<Vec<_>>().await;
    let error = filtered.unwrap_err();
    assert!(
        error.to_string().contains("`_filter_id` needs Cloudify 5.2 or later; this manager is 5.1.0"),
        "{error}"
    );
    assert_eq!(server.lines(), ["GET /version"], "asked once, and nothing else sent");
}

#[tokio::test]
#[allow(deprecated, reason = "it is what old managers have")]
async fn what_a_manager_is_too_new_for_is_not_sent_and_says_so() {
    let server = manager("7.0.4");
    let error = server.client().blueprints().set_global("web").send().await.unwrap_err();
    assert!(error.to_string().contains("needs Cloudify 6.4 or earlier; this manager is 7.0.4"), "{error}");
    assert!(error.error_code().is_none());
    let server = manager("6.4.2");
    server.client().blueprints().set_global("web").send().await.unwrap();
}

#[tokio::test]
async fn the_work_of_an_execution_is_listed_by_new_managers_without_more() {
    let server = manager("7.0.4");
    let cloudify = server.client();
    cloudify.operations().list_of_execution("e").query("state", "failed").send().await.unwrap();
    cloudify.tasks_graphs().list_of_execution("e").send().await.unwrap();
    let sent: Vec<_> = server.requests().into_iter().map(|sent| (sent.path, sent.query)).skip(1).collect();
    let operations = ("/operations".to_owned(), "execution_id=e&state=failed".to_owned());
    assert_eq!(sent, [operations, ("/tasks_graphs".to_owned(), "execution_id=e".to_owned())]);
    let old = manager("6.4.2");
    old.client().operations().list_of_execution("e").send().await.unwrap_err();
}

#[tokio::test]
async fn the_version_is_asked_for_once_by_all_clones_or_not_at_all() {
    let server = manager("6.4.2");
    let cloudify = server.client();
    for client in [cloudify.clone(), cloudify.in_tenant("t").unwrap(), cloudify] {
        client.tokens().list().send().await.unwrap();
    }
    assert_eq!(server.lines().iter().filter(|line| *line == "GET /version").count(), 1);
    let server = manager("6.4.2");
    let told = server.builder().token("t").manager_version("6.4").build().unwrap();
    told.tokens().list().send().await.unwrap();
    assert_eq!(server.lines(), ["GET /tokens"]);
    let old = server.builder().token("t").manager_version("6.3").build().unwrap();
    old.tokens().list().send().await.unwrap_err();
    let any = server.builder().token("t").manager_version("6.3").ignore_manager_version().build().unwrap();
    any.tokens().list().send().await.unwrap();
}

#[tokio::test]
async fn a_workflow_is_started_later_on_a_manager_of_every_age() {
    let at = "2030-01-01T00:30:00+00:00".parse().unwrap();
    for age in AGES {
        let server = manager(age);
        let started = server.client().executions().start_at("web", "install", at).await.unwrap();
        let sent = server.requests().into_iter().last().unwrap();
        let field = if age == "5.1.0" { "scheduled_time" } else { "since" };
        assert!(sent.json()[field].is_string(), "{age}: {sent:?}");
        match started {
            Scheduled::Execution(execution) => assert_eq!((execution.id.as_str(), age), ("e-1", "5.1.0")),
            Scheduled::Schedule(schedule) => {
                assert_eq!((schedule.id.as_str(), age == "5.1.0"), ("install-20300101T003000", false));
            }
            other => unreachable!("{age}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_field_that_a_manager_does_not_read_is_rejected_unsent() {
    let body = || StartExecution::new("web", "install").scheduled_time("203001010030+0000");
    let (old, new) = (manager("5.1.0"), manager("6.4.2"));
    assert_eq!(old.client().executions().start(body()).send().await.unwrap().id, "e-1");
    let error = new.client().executions().start(body()).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("`scheduled_time` needs Cloudify"), "{error}");
    assert!(!new.lines().contains(&"POST /executions".to_owned()));
}

#[tokio::test]
async fn an_upload_is_waited_for_within_a_limit() {
    let (server, folder) = (manager("6.4.2"), folder());
    let upload = server.client().blueprints().upload_directory("web", folder.path());
    let error = upload.wait_deadline(Duration::ZERO).wait().await.unwrap_err();
    assert!(error.is_wait_timeout(), "{error}");
}

#[tokio::test]
async fn maintenance_mode_is_waited_for_on_a_manager_of_every_age() {
    for age in AGES {
        let server = manager(age);
        let cloudify = server.client();
        let error = cloudify.maintenance().until_activated(LIMIT).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WaitFailed, "{age}: {error}");
        cloudify.maintenance().activate().send().await.unwrap();
        let mode = cloudify.maintenance().until_activated(LIMIT).await.unwrap();
        assert_eq!(mode.status, MaintenanceStatus::Activated, "{age}");
        let polls = server.lines().iter().filter(|line| *line == "GET /maintenance").count();
        assert_eq!(polls, 3, "{age}: deactivated, activating, activated");
    }
}

#[tokio::test]
async fn an_agent_is_waited_for_on_a_manager_of_every_age() {
    for age in AGES {
        let server = manager(age);
        let cloudify = server.client();
        let agent = cloudify.agents().until_started("app_1", LIMIT).await.unwrap();
        assert_eq!(agent.state, Some(AgentState::Started), "{age}");
        let error = cloudify.agents().until_started("broken", LIMIT).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WaitFailed, "{age}: {error}");
    }
}
