//! Tests of code that calls NC2, on the test kit.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::time::Duration;

use nc2_sdk::testing::{ANY, json, make, random, server};
use nc2_sdk::types::{Cluster, ClusterStatus, CreateOrganization, Task};
use nc2_sdk::{ErrorKind, TryStreamExt};

#[tokio::test]
async fn a_call_is_answered_and_the_rest_of_the_answer_comes_from_the_schema() {
    let (nc2, server) = server();
    server.on(nc2.clusters().get("c1")).answers(json!({"name": "dev", "status": "running"}));
    let cluster = nc2.clusters().get("c1").send().await.unwrap();
    assert_eq!((cluster.name.as_str(), &cluster.status), ("dev", &Some(ClusterStatus::Running)));
    assert_eq!(server.seen(nc2.clusters().get(ANY))[0].param("cluster_id"), Some("c1"));
}

#[tokio::test]
async fn a_list_is_answered_page_by_page_and_its_items_have_ids_of_their_own() {
    let (nc2, server) = server();
    let names = (0..120).map(|number| json!({"name": format!("c{number}")}));
    server.on(nc2.clusters().list()).items(names);
    let clusters: Vec<Cluster> = nc2.clusters().list().items().try_collect().await.unwrap();
    assert_eq!(clusters.len(), 120);
    assert_ne!(clusters[7].id, clusters[8].id);
    assert_eq!(clusters[119].name, "c119");
    assert_eq!(server.requests().len(), 4, "three pages, and an empty one");
}

#[tokio::test]
async fn what_runs_long_is_polled_without_a_wait_of_real_time() {
    let (nc2, server) = server();
    server.on(nc2.clusters().hibernate(ANY)).runs(["running", "running", "done"]);
    nc2.clusters().hibernate("c1").wait().await.unwrap();
    assert_eq!(server.slept(), Duration::from_secs(120));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn waits_of_many_tasks_pass_together() {
    let (nc2, server) = server();
    server.on(nc2.clusters().hibernate(ANY)).runs(["running", "running", "done"]);
    let waits = (0..50).map(|number| {
        let nc2 = nc2.clone();
        tokio::spawn(async move { nc2.clusters().hibernate(format!("c{number}")).wait().await.map(|_| ()) })
    });
    for wait in waits.collect::<Vec<_>>() {
        wait.await.unwrap().unwrap();
    }
    assert!(server.slept() >= Duration::from_secs(120));
    assert_eq!(server.requests().len(), 200);
}

#[tokio::test]
async fn a_failed_task_says_why() {
    let (nc2, server) = server();
    server.on(nc2.clusters().hibernate(ANY)).fails("no capacity");
    let error = nc2.clusters().hibernate("c1").wait().await.unwrap_err();
    assert!(error.is_wait_failed() && error.to_string().contains("no capacity"), "{error}");
    assert!(error.resource::<Task>().is_some());
}

#[tokio::test]
async fn a_task_that_never_ends_is_given_up() {
    let (nc2, server) = server();
    server.on(nc2.clusters().hibernate(ANY)).runs(["running"]);
    let error = nc2.clusters().hibernate("c1").wait().await.unwrap_err();
    assert!(error.is_wait_timeout(), "{error}");
    assert_eq!(server.slept(), Duration::from_secs(7200));
}

#[tokio::test]
async fn a_refusal_has_the_form_of_the_api() {
    let (nc2, server) = server();
    server.on(nc2.clusters().get(ANY)).refuses(404, "no such cluster");
    let error = nc2.clusters().get("c1").send().await.unwrap_err();
    assert!(error.is_not_found() && error.kind() == ErrorKind::Api);
    assert_eq!(error.message(), Some("no such cluster"));
}

#[tokio::test]
async fn a_server_that_stalls_ends_in_a_timeout_in_no_time() {
    let (nc2, server) = server();
    server.on(nc2.clusters().get(ANY)).stalls();
    let begun = std::time::Instant::now();
    let error = nc2.clusters().get("c1").send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(server.slept() >= Duration::from_secs(90), "three attempts of 30 s: {:?}", server.slept());
    assert!(begun.elapsed() < Duration::from_secs(5));
}

/// What a test fails with.
fn failure(test: impl FnOnce()) -> String {
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(test)).unwrap_err();
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn a_typo_in_an_answer_fails_the_test_with_what_was_meant() {
    let (nc2, server) = server();
    let get = nc2.clusters().get("c1");
    let what = failure(|| _ = server.on(get.clone()).answers(json!({"stauts": "running"})));
    assert!(what.contains("no field `stauts`") && what.contains("did you mean `status`?"), "{what}");
    let what = failure(|| _ = server.on(get.clone()).answers(json!({"status": "runing"})));
    assert!(what.contains("did you mean `running`?"), "{what}");
    let what = failure(|| _ = server.on(get.clone()).answers(json!({"id": "c1"})));
    assert!(what.contains("`id` is \"c1\", and must be a string of the format uuid"), "{what}");
    let what = failure(|| _ = server.on(nc2.clusters().list()).items([json!({"nam": "x"})]));
    assert!(what.contains("item 0: ") && what.contains("did you mean `name`?"), "{what}");
    let what = failure(|| _ = server.on(nc2.clusters().hibernate(ANY)).runs(["runing"]));
    assert!(what.contains("tasks_get") && what.contains("did you mean `running`?"), "{what}");
    let what = failure(|| _ = server.on_operation("cluster_get"));
    assert!(what.contains("did you mean `clusters_get`?"), "{what}");
}

#[tokio::test]
async fn a_request_without_a_rule_names_the_nearest_rule_and_the_first_difference() {
    let (nc2, server) = server();
    let error = nc2.clusters().get("c2").send().await.unwrap_err();
    assert!(error.to_string().contains("no rule answers clusters_get GET /clusters/c2"), "{error}");
    server.on(nc2.tasks().get("t1")).succeeds();
    server.on(nc2.clusters().get("c1")).succeeds();
    let error = nc2.clusters().get("c2").send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("clusters_get GET /clusters/c1 (crates/nc2/tests/testing.rs:"), "{text}");
    assert!(text.contains("`cluster_id` is \"c2\", and the rule has \"c1\""), "{text}");
    let path = nc2.request(nc2_sdk::Method::GET, "/clustes").send().await.unwrap_err().to_string();
    assert!(path.contains("no operation of nc2; did you mean `/clusters`?"), "{path}");
    let what = failure(|| drop(server));
    assert_eq!(what.lines().count(), 3, "a dropped server names what went wrong: {what}");
}

#[tokio::test]
async fn a_request_that_the_api_does_not_describe_is_refused_unless_the_rule_has_it() {
    let (nc2, server) = server();
    server.on_operation("clusters_list").items([json!({})]);
    let error = nc2.clusters().list().query("activ", true).send().await.unwrap_err();
    assert!(error.to_string().contains("no query parameter `activ`; did you mean `active`?"), "{error}");
    server.on(nc2.clusters().list().query("activ", true)).items([json!({})]);
    assert_eq!(nc2.clusters().list().query("activ", true).send().await.unwrap().items.len(), 1);
    _ = failure(|| server.check());
}

#[tokio::test]
async fn answers_are_given_in_order_and_the_last_for_ever() {
    let (nc2, server) = server();
    let get = nc2.clusters().get(ANY);
    server.on(get).status(503).answers(json!({"name": "a"})).times(2).answers(json!({"name": "b"}));
    let mut names = Vec::new();
    for _ in 0..4 {
        names.push(nc2.clusters().get("c1").send().await.unwrap().into_inner().name);
    }
    assert_eq!(names, ["a", "a", "b", "b"], "the 503 was retried");
}

#[tokio::test]
async fn the_rule_that_says_more_answers_whatever_the_order() {
    let (nc2, server) = server();
    server.on(nc2.clusters().get("c1")).answers(json!({"name": "one"})).and_no_more();
    server.on(nc2.clusters().get(ANY)).answers(json!({"name": "any"}));
    let mut names = Vec::new();
    for id in ["c1", "c2", "c1"] {
        names.push(nc2.clusters().get(id).send().await.unwrap().into_inner().name);
    }
    assert_eq!(names, ["one", "any", "any"]);
}

#[tokio::test]
async fn connections_break_as_they_do_in_the_world() {
    let (nc2, server) = server();
    let kinds = [ErrorKind::Transport, ErrorKind::Connect, ErrorKind::Transport, ErrorKind::Decode];
    server.on(nc2.clusters().get("a")).resets();
    server.on(nc2.clusters().get("b")).is_down();
    server.on(nc2.clusters().get("c")).answers(json!({})).truncated();
    server.on(nc2.clusters().get("d")).html(200);
    for (id, kind) in ["a", "b", "c", "d"].into_iter().zip(kinds) {
        assert_eq!(nc2.clusters().get(id).send().await.unwrap_err().kind(), kind, "{id}");
    }
}

#[tokio::test]
async fn a_slow_answer_takes_its_time_on_the_clock_of_the_client() {
    let (nc2, server) = server();
    server.on(nc2.clusters().get("c1")).succeeds().slowly(Duration::from_secs(20));
    nc2.clusters().get("c1").send().await.unwrap();
    assert_eq!(server.slept(), Duration::from_secs(20));
    server.on(nc2.clusters().get("c1")).succeeds().slowly(Duration::from_secs(40));
    assert!(nc2.clusters().get("c1").timeout(Duration::from_secs(35)).send().await.unwrap_err().is_timeout());
}

#[test]
fn a_value_of_a_type_is_made_from_what_matters() {
    let cluster: Cluster = make(json!({"status": "running"}));
    assert_eq!((cluster.name.as_str(), cluster.status), ("name", Some(ClusterStatus::Running)));
    let drawn = |seed| random::<Cluster>(seed, json!({"name": "dev"}));
    assert_eq!((drawn(7).name.as_str(), format!("{:?}", drawn(7))), ("dev", format!("{:?}", drawn(7))));
    assert_ne!(format!("{:?}", drawn(7)), format!("{:?}", drawn(8)));
    let what = failure(|| _ = make::<Cluster>(json!({"stauts": "running"})));
    assert!(what.contains("did you mean `status`?"), "{what}");
}

#[test]
fn a_value_of_an_enum_is_made_from_its_string() {
    assert_eq!(make::<ClusterStatus>(json!("hibernated")), ClusterStatus::Hibernated);
    assert!(make::<ClusterStatus>(json!(null)).is_known());
    let what = failure(|| _ = make::<ClusterStatus>(json!("runing")));
    assert!(what.contains("did you mean `running`?"), "{what}");
}

#[test]
fn random_values_of_an_enum_are_known_and_the_same_for_the_same_seed() {
    let drawn = |seed| random::<ClusterStatus>(seed, json!(null));
    let all: std::collections::BTreeSet<ClusterStatus> = (0..100).map(drawn).collect();
    assert!(all.len() > 3 && all.iter().all(ClusterStatus::is_known), "{all:?}");
    assert_eq!(drawn(7), drawn(7));
}

#[tokio::test]
async fn a_stateful_server_keeps_organizations_and_gives_them_ids() {
    let (nc2, server) = server();
    server.stateful().store("/organizations", [json!({"name": "first"})]);
    let organizations = nc2.organizations();
    let created = organizations.create(CreateOrganization::new("second")).send().await.unwrap();
    assert_eq!(organizations.get(created.id).send().await.unwrap().name, "second");
    let all = organizations.list().send().await.unwrap().into_inner();
    assert_eq!(
        all.iter().map(|organization| organization.name.as_str()).collect::<Vec<_>>(),
        ["first", "second"]
    );
    assert_ne!(all[0].id, all[1].id);
}

#[tokio::test]
async fn an_operation_that_a_stateful_server_does_not_keep_needs_a_rule() {
    let (nc2, server) = server();
    server.stateful();
    let error = nc2.clusters().hibernate("c1").send().await.unwrap_err();
    assert!(error.to_string().contains("no rule answers clusters_hibernate"), "{error}");
    let what = failure(|| _ = server.store("/clusterz", [json!({})]));
    assert!(what.contains("nc2 keeps no collection at `/clusterz`"), "{what}");
    let what = failure(|| _ = server.store("/clusters", [json!({"stauts": "running"})]));
    assert!(what.contains("did you mean `status`?"), "{what}");
    _ = failure(|| server.check());
}

#[tokio::test]
async fn a_missing_organization_of_a_stateful_server_is_not_found() {
    let (nc2, server) = server();
    server.stateful();
    let missing = "00000000-0000-4000-8000-000000000001";
    let error = nc2.organizations().get(missing).send().await.unwrap_err();
    assert!(
        error.is_not_found() && error.message().is_some_and(|message| message.contains(missing)),
        "{error}"
    );
}

#[tokio::test]
async fn a_json_body_that_is_longer_than_what_the_server_keeps_is_not_valid() {
    let (nc2, server) = server();
    server.keep_bodies(16);
    server.on_operation("organizations_create").succeeds();
    let create = nc2.organizations().create(CreateOrganization::new("a name that is not short"));
    let error = create.send().await.unwrap_err();
    assert!(error.to_string().contains("organizations_create was sent wrongly: the body"), "{error}");
    assert_eq!(server.requests()[0].body().len(), 16);
    _ = failure(|| server.check());
}
