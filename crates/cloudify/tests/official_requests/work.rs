//! Rows about agents, blueprints, the cluster's status, deployments, events and executions.

use cloudify_sdk::Client;
use cloudify_sdk::types::*;
use serde_json::json;

use crate::{Part, Row, object, row};

pub(crate) fn agents(c: &Client) -> Vec<Row> {
    let agents = c.agents();
    vec![
        row(1, agents.list().state(["started"]).raw()),
        row(
            2,
            agents
                .list()
                .include(["id", "ip"])
                .node_ids(["node_1", "node_2"])
                .deployment_id(["dep1"])
                .install_methods([InstallMethod::Remote])
                .state([AgentState::Started])
                .sort(["-id"])
                .raw(),
        ),
        row(3, agents.get("agent1").raw()),
        row(4, agents.update("agent1", UpdateAgent::new(AgentState::Started)).raw()),
    ]
}

pub(crate) fn blueprints(c: &Client) -> Vec<Row> {
    let blueprints = c.blueprints();
    let url = "https://example.org/master.zip";
    vec![
        row(5, blueprints.list().raw()),
        row(
            6,
            blueprints.list().include(["id", "created_at"]).id(["my-blueprint-1", "my-blueprint-2"]).raw(),
        ),
        row(
            7,
            blueprints
                .list()
                .include(["id"])
                .sort(["-created_at"])
                .size(4)
                .offset(1)
                .search("hello")
                .all_tenants(true)
                .raw(),
        ),
        row(8, blueprints.list().sort(["id", "-created_at"]).get_all_results(true).raw()),
        row(
            9,
            blueprints
                .upload("bp1")
                .main_file("blueprint.yaml")
                .blueprint_archive_url(url)
                .visibility(Visibility::Global)
                .raw(),
        ),
        row(
            10,
            blueprints
                .upload("bp1")
                .main_file("dir a/blue print.yaml")
                .blueprint_archive_url(url)
                .visibility(Visibility::Tenant)
                .raw(),
        ),
        row(
            11,
            blueprints
                .upload("bp1")
                .main_file("blueprint.yaml")
                .visibility(Visibility::Private)
                .upload(b"TARGZ".to_vec())
                .raw(),
        ),
        row(12, blueprints.upload("bp1").visibility(Visibility::Tenant).upload(b"TARGZ".to_vec()).raw()),
        row(13, blueprints.upload("bp1").blueprint_archive_url(url).visibility(Visibility::Tenant).raw()),
        row(14, blueprints.upload("bp1").visibility(Visibility::Tenant).upload(vec![0; 20_000]).raw()),
        row(15, blueprints.delete("bp1").force(false).raw()),
        row(16, blueprints.delete("bp1").force(true).raw()),
        row(17, blueprints.download("bp1").send()),
        row(18, blueprints.set_visibility("bp1", SetVisibility::new(WiderVisibility::Global)).raw()),
    ]
}

pub(crate) fn status(c: &Client) -> Vec<Row> {
    let cluster = c.cluster();
    vec![
        row(19, cluster.get_status().summary(false).raw()),
        row(20, cluster.get_status().summary(true).raw()),
    ]
}

pub(crate) fn deployments(c: &Client) -> Vec<Row> {
    let (updates, deployments) = (c.deployment_updates(), c.deployments());
    let update = |yes| {
        StartDeploymentUpdate::new()
            .blueprint_id("bp2")
            .force(yes)
            .ignore_failure(yes)
            .install_first(yes)
            .preview(yes)
            .skip_install(yes)
            .skip_reinstall(yes)
            .skip_uninstall(yes)
            .update_plugins(!yes)
    };
    let everything = update(true)
        .inputs(object(json!({"a": 1})))
        .reinstall_list(["ni1"])
        .runtime_only_evaluation(true)
        .workflow_id("wf");
    let without_workflow = json!({"blueprint_id": "bp2", "force": false, "ignore_failure": false,
        "install_first": false, "preview": false, "skip_install": false, "skip_reinstall": false,
        "skip_uninstall": false, "update_plugins": true});
    let no_null = "what is not given is left out, which the server takes for null";
    let create = CreateDeployment::new("bp1");
    let create_all = create
        .clone()
        .inputs(object(json!({"port": 8080, "n": null})))
        .runtime_only_evaluation(true)
        .site_name("Tel-Aviv")
        .skip_plugins_validation(true)
        .visibility(Visibility::Private);
    let create =
        create.runtime_only_evaluation(false).skip_plugins_validation(false).visibility(Visibility::Tenant);
    let delete = |live, mode, logs| {
        deployments.delete("dep1").ignore_live_nodes(live).delete_db_mode(mode).delete_logs(logs).raw()
    };
    let site = || Part::Body(json!({"site_name": "Tel-Aviv"}));
    let one_of = "either a site or to detach, never both; false says nothing";
    vec![
        row(21, updates.get("upd1").include(["id"]).raw()),
        row(22, updates.start("dep1", update(false)).raw()).differs(Part::Body(without_workflow), no_null),
        row(23, updates.start("dep1", everything).raw()),
        row(24, updates.finalize("upd1").raw()),
        row(25, deployments.list().include(["id"]).raw()),
        row(26, deployments.list().include(["id", "blueprint_id"]).sort(["-id"]).raw()),
        row(27, deployments.list().include(["id", "blueprint_id"]).sort(["blueprint_id", "-id"]).raw()),
        row(28, deployments.create("dep1", create).raw()),
        row(29, deployments.create("dep1", create_all).raw()),
        row(30, delete(false, false, false)),
        row(31, delete(true, false, true)),
        row(32, delete(false, true, false)),
        row(33, deployments.assign_site("dep1", "Tel-Aviv").raw()).differs(site(), one_of),
        row(34, deployments.detach_site("dep1").raw()),
        row(35, deployments.assign_site("dep1", "Tel-Aviv").raw()).differs(site(), one_of),
        row(36, deployments.get_outputs("dep1").raw()),
    ]
}

pub(crate) fn events_and_executions(c: &Client) -> Vec<Row> {
    let (events, executions) = (c.events(), c.executions());
    let (only_events, both) =
        ([EventKind::CloudifyEvent], [EventKind::CloudifyEvent, EventKind::CloudifyLog]);
    vec![
        row(37, events.list().type_(only_events.clone()).raw()),
        row(38, events.list().type_(both.clone()).raw()),
        row(39, events.list().type_(only_events.clone()).size(4).offset(1).include(["timestamp"]).raw()),
        row(
            40,
            events
                .list()
                .type_(both.clone())
                .execution_id(["ex1"])
                .message_text(["install"])
                .range(["@timestamp,2017-03-22T11:42:00.484Z,2017-03-23T11:42:00.484Z"])
                .sort(["reported_timestamp"])
                .raw(),
        ),
        row(
            41,
            events.list().type_(only_events.clone()).range(["@timestamp,2017-03-22T11:42:00.484Z,"]).raw(),
        ),
        row(
            42,
            events
                .list()
                .type_(only_events)
                .range(["@timestamp,,2017-03-22T11:42:00.484Z"])
                .level(["info", "error"])
                .event_type(["workflow_started"])
                .raw(),
        ),
        row(
            43,
            events.list().type_(both).execution_id(["ex1"]).sort(["@timestamp"]).offset(5).size(50).raw(),
        ),
        row(44, executions.list().include(["id"]).include_system_workflows(false).raw()),
        row(
            45,
            executions
                .list()
                .deployment_id(["dep1"])
                .include_system_workflows(true)
                .sort(["-created_at"])
                .status([ExecutionStatus::Started, ExecutionStatus::Pending])
                .size(5)
                .offset(0)
                .raw(),
        ),
        row(46, executions.get("ex1").include(["id", "status"]).raw()),
        row(47, executions.cancel("ex1").raw()),
        row(48, executions.force_cancel("ex1").raw()),
        row(49, executions.kill("ex1").raw()),
        row(50, executions.resume("ex1").raw()),
        row(51, executions.force_resume("ex1").raw()),
        row(52, executions.should_start("ex1").raw()),
    ]
}
