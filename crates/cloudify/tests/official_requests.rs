//! The requests of the official Python client 5.0.5, sent through this SDK.
//!
//! `official_client_requests.jsonl` has one request per line, as it was seen on the wire. For each of them the same call
//! is made here, and method, path, query and JSON body are compared. Where they differ on purpose, the row says why.

mod server;

use std::future::Future;
use std::pin::Pin;

use cloudify_sdk::Client;
use cloudify_sdk::types::*;
use serde_json::{Map, Value, json};
use server::{Arrived, Server, ok};

/// One request and the same call through the SDK.
struct Row {
    /// The line of the file, counted from 1.
    line: usize,
    call: Pin<Box<dyn Future<Output = ()>>>,
    /// What is sent instead, and why.
    differs: Vec<(Part, &'static str)>,
}

/// A part of a request as this SDK sends it.
enum Part {
    Path(&'static str),
    Body(Value),
}

impl Row {
    fn differs(mut self, part: Part, why: &'static str) -> Self {
        self.differs.push((part, why));
        self
    }
}

fn row<F: Future + 'static>(line: usize, call: F) -> Row {
    Row { line, call: Box::pin(async move { drop(call.await) }), differs: Vec::new() }
}

fn object(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

fn agents_and_blueprints(c: &Client) -> Vec<Row> {
    let (agents, blueprints) = (c.agents(), c.blueprints());
    let url = "https://example.org/master.zip";
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
        row(5, blueprints.list().raw()),
        row(6, blueprints.list().include(["id", "created_at"]).id(["my-blueprint-1", "my-blueprint-2"]).raw()),
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
        row(19, c.cluster().get_status().summary(false).raw()),
        row(20, c.cluster().get_status().summary(true).raw()),
    ]
}

fn deployments(c: &Client) -> Vec<Row> {
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

fn events_and_executions(c: &Client) -> Vec<Row> {
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
        row(41, events.list().type_(only_events.clone()).range(["@timestamp,2017-03-22T11:42:00.484Z,"]).raw()),
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
        row(43, events.list().type_(both).execution_id(["ex1"]).sort(["@timestamp"]).offset(5).size(50).raw()),
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

fn manager_and_nodes(c: &Client) -> Vec<Row> {
    let (manager, instances) = (c.manager(), c.node_instances());
    let graph = CreateTasksGraph::new("ex1", "abc");
    vec![
        row(53, c.licenses().list().raw()),
        row(54, manager.get_status().raw()),
        row(55, manager.get_version().raw())
            .differs(Part::Path("/version"), "the unversioned path answers the same, outside of the API"),
        row(56, c.cluster().remove_manager("node1.local").raw()),
        row(57, manager.get_config().raw()),
        row(58, manager.get_setting("rest.ldap_server").raw()),
        row(59, manager.get_context().raw()),
        row(60, manager.get_ssl().raw()),
        row(61, c.cluster().list_brokers().raw()),
        row(62, c.cluster().list_db_nodes().raw()),
        row(63, c.maintenance().activate().raw()),
        row(64, c.maintenance().deactivate().raw()),
        row(65, instances.get("ni1").include(["id"]).evaluate_functions(false).raw()),
        row(66, instances.get("ni1").evaluate_functions(true).raw()),
        row(
            67,
            instances.update("ni1", UpdateNodeInstance::new(0).runtime_properties(object(json!({"key": "value"})))).raw(),
        ),
        row(68, instances.update("ni1", UpdateNodeInstance::new(3).state("started")).raw()),
        row(69, c.nodes().list().deployment_id(["dep1"]).id(["vm"]).evaluate_functions(false).include(["id"]).raw()),
        row(70, c.operations().list("g1").raw()),
        row(
            71,
            c.operations()
                .create(
                    "op1",
                    CreateOperation::new("abc", "g1", Vec::<String>::new(), "RemoteWorkflowTask", Map::new()),
                )
                .raw(),
        ),
        row(72, c.operations().update("op1", UpdateOperation::new("failed")).raw()),
        row(73, c.tasks_graphs().list("ex1", "abc").raw()),
        row(74, c.tasks_graphs().create("tasks_graphs", graph.clone().operations([GraphOperation::new("op1")])).raw()),
        row(75, c.tasks_graphs().create("tasks_graphs", graph).raw()).differs(
            Part::Body(json!({"execution_id": "ex1", "name": "abc"})),
            "what is not given is left out, which the server takes for null",
        ),
    ]
}

fn plugins_and_secrets(c: &Client) -> Vec<Row> {
    let (plugins, updates, secrets) = (c.plugins(), c.plugins_updates(), c.secrets());
    let secret = CreateSecret::new("value1");
    let exported = ExportedSecret::new("a", "b", "default_tenant", Visibility::Tenant, false, false);
    let tenants = [("old".to_owned(), "new".to_owned())].into();
    let none: [ExportedSecret; 0] = [];
    vec![
        row(76, plugins.list().include(["id"]).raw()),
        row(77, plugins.list().package_name(["p"]).sort(["-uploaded_at"]).raw()),
        row(78, plugins.get("pl1").include(["id"]).raw()),
        row(79, plugins.upload().visibility(Visibility::Global).upload(b"PK-plugin-bytes".to_vec()).raw()),
        row(
            80,
            plugins
                .upload()
                .plugin_archive_url("http://example.org/archive.wgn")
                .visibility(Visibility::Tenant)
                .raw(),
        ),
        row(81, plugins.download("pl1").send()),
        row(82, plugins.set_visibility("pl1", SetVisibility::new(WiderVisibility::Global)).raw()),
        row(83, updates.list().sort(["-created_at"]).all_tenants(true).search("x").offset(0).size(10).raw()),
        row(84, updates.start("bp1").force(false).raw()),
        row(85, updates.start("bp1").force(true).raw()),
        row(86, updates.finalize("pu1").raw()),
        row(87, secrets.get("key1").raw()),
        row(
            88,
            secrets
                .create(
                    "key1",
                    secret.clone().is_hidden_value(false).update_if_exists(false).visibility(Visibility::Tenant),
                )
                .raw(),
        ),
        row(
            89,
            secrets
                .create("key1", secret.is_hidden_value(true).update_if_exists(true).visibility(Visibility::Global))
                .raw(),
        ),
        row(90, secrets.delete("key1").raw()),
        row(91, secrets.set_visibility("key1", SetVisibility::new(WiderVisibility::Global)).raw()),
        row(92, secrets.export().passphrase("password1".into()).raw()),
        row(
            93,
            secrets
                .export()
                .passphrase("password1".into())
                .include_metadata(true)
                .visibility([Visibility::Tenant])
                .raw(),
        ),
        row(94, secrets.export().raw()),
        row(95, secrets.import(ImportSecrets::new([exported], false)).raw()),
        row(96, secrets.import(ImportSecrets::new(none, true).tenant_map(tenants).passphrase("password1")).raw()),
    ]
}

fn sites_and_snapshots(c: &Client) -> Vec<Row> {
    let (sites, snapshots, summaries) = (c.sites(), c.snapshots(), c.summaries());
    let site = CreateSite::new();
    let snapshot = |credentials, events, queue| {
        CreateSnapshot::new()
            .include_credentials(credentials)
            .include_events(events)
            .include_logs(events)
            .queue(queue)
    };
    let by_tenant = summaries.count_blueprints(BlueprintSummaryField::TenantName);
    vec![
        row(97, sites.get("Tel-Aviv").raw()),
        row(98, sites.create("Tel-Aviv", site.clone().visibility(Visibility::Tenant)).raw()),
        row(
            99,
            sites
                .create("Tel-Aviv", site.location("32.080327, 34.767420").visibility(Visibility::Private))
                .raw(),
        ),
        row(100, sites.delete("Tel-Aviv").raw()),
        row(101, snapshots.list().include(["id"]).sort(["created_at"]).raw()),
        row(102, snapshots.create("snap1", snapshot(false, true, false)).raw()),
        row(103, snapshots.create("snap1", snapshot(true, false, true)).raw()),
        row(104, snapshots.delete("snap1").raw()),
        row(105, snapshots.upload("snap1").upload(b"PK-plugin-bytes".to_vec()).raw()),
        row(106, snapshots.upload("snap1").snapshot_archive_url("http://example.org/archive.zip").raw()),
        row(107, snapshots.download("snap1").send()),
        row(108, snapshots.get_restore_status().raw()),
        row(109, by_tenant.clone().sub_field(BlueprintSummaryField::Visibility).all_tenants(true).raw()),
        row(110, by_tenant.raw()),
        row(111, summaries.count_executions(ExecutionSummaryField::Status).raw()),
        row(112, summaries.count_nodes(NodeSummaryField::DeploymentId).raw()),
    ]
}

fn tenants_and_users(c: &Client) -> Vec<Row> {
    let (tenants, groups, users) = (c.tenants(), c.user_groups(), c.users());
    vec![
        row(113, tenants.list().raw()),
        row(114, tenants.list().get_data(true).sort(["name"]).raw()),
        row(115, tenants.get("t1").raw()),
        row(116, tenants.get("t1").get_data(true).raw()),
        row(117, tenants.delete("t1").raw()),
        row(118, tenants.add_user(AddUserToTenant::new("u1", "t1").role(TenantRole::User)).raw()),
        row(119, tenants.remove_user(RemoveUserFromTenant::new("u1", "t1")).raw()),
        row(120, tenants.add_user_group(AddUserGroupToTenant::new("g1", "t1").role(TenantRole::User)).raw()),
        row(121, tenants.remove_user_group(RemoveUserGroupFromTenant::new("g1", "t1")).raw()),
        row(122, c.tokens().get().raw()),
        row(123, groups.list().raw()),
        row(124, groups.list().get_data(true).raw()),
        row(125, groups.get("g1").raw()),
        row(126, groups.get("g1").get_data(true).raw()),
        row(127, groups.delete("g1").raw()),
        row(128, groups.update("g1", UpdateUserGroup::new(SystemRole::SysAdmin)).raw()),
        row(129, groups.remove_user(RemoveUserFromGroup::new("u1", "g1")).raw()),
        row(130, users.list().raw()),
        row(131, users.list().get_data(true).raw()),
        row(132, users.get_current().raw()),
        row(133, users.create(CreateUser::new("u1", "pw").role(SystemRole::Default)).raw()),
        row(134, users.update("u1", UpdateUser::from(SetUserRole::new(SystemRole::SysAdmin))).raw()),
        row(135, users.delete("u1").raw()),
        row(136, users.set_active("u1", SetUserActive::new(UserAction::Deactivate)).raw()),
        row(137, users.unlock("u1").raw()),
        row(138, c.manager().get_ldap().raw()),
        row(139, c.deployment_modifications().list().deployment_id(["dep1"]).raw()),
        row(140, c.deployment_modifications().finish("m1").raw()),
        row(141, c.deployment_modifications().rollback("m1").raw()),
    ]
}

/// The last two are about the client itself.
fn clients(server: &Server) -> Vec<Row> {
    let login = |user: &str, password: &str| server.builder().login(user, password).tenant("t").build().unwrap();
    let strange = login("user", "p>>>?~\x7f");
    let extra = login("u", "p");
    vec![
        row(142, strange.blueprints().list().raw()),
        row(143, extra.blueprints().list().all_tenants(true).header("X-Extra", "1").raw()),
    ]
}

/// What is compared.
#[derive(Debug, PartialEq)]
struct Sent {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    tenant: Option<String>,
    body: Content,
}

#[derive(Debug, PartialEq)]
enum Content {
    None,
    Json(Value),
    Text(String),
    Bytes(usize),
}

/// How often the SDK differs by a rule rather than by a row.
#[derive(Default)]
struct Rules {
    booleans: usize,
    uploads: usize,
}

fn official(line: &str, rules: &mut Rules) -> Sent {
    let request: Value = serde_json::from_str(line).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let path = text(&request["path"]);
    let pairs = request["query"].as_array().unwrap().iter();
    let mut query: Vec<_> = pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
    let python = query.iter_mut().filter(|pair| matches!(pair.1.as_str(), "True" | "False"));
    rules.booleans += python.map(|pair| pair.1 = pair.1.to_lowercase()).count();
    query.sort();
    let body = match request["body_kind"].as_str() {
        None => Content::None,
        Some("json") => Content::Json(request["body"].clone()),
        Some("text") => Content::Text(text(&request["body"])),
        Some(_) => Content::Bytes(text(&request["body"]).trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap()),
    };
    rules.uploads += usize::from(matches!(body, Content::Text(_) | Content::Bytes(_)));
    Sent {
        method: text(&request["method"]),
        path: path.strip_prefix("/api/v3.1").unwrap_or(&path).to_owned(),
        query,
        tenant: request["headers"]["tenant"].as_str().map(str::to_owned),
        body,
    }
}

fn ours(request: &Arrived) -> Sent {
    let mut query = request.pairs();
    query.sort();
    let body = match request.header("content-type") {
        None if request.body.is_empty() => Content::None,
        Some("application/json") => Content::Json(request.json()),
        Some("application/octet-stream") if request.body.len() > 1000 => Content::Bytes(request.body.len()),
        Some("application/octet-stream") => Content::Text(String::from_utf8(request.body.to_vec()).unwrap()),
        other => panic!("{} {} has the content type {other:?}", request.method, request.path),
    };
    Sent {
        method: request.method.clone(),
        path: request.path.clone(),
        query,
        tenant: request.header("tenant").map(str::to_owned),
        body,
    }
}

#[tokio::test]
async fn every_request_of_the_official_client_is_sent_alike_or_differs_for_a_reason() {
    let server = Server::start(|request| match request.path.as_str() {
        "/tokens" if request.header("authorization").is_some() => ok(json!({"value": "t"})),
        _ => ok(json!({})),
    })
    .await;
    let cloudify = server.builder().login("admin", "admin").tenant("default_tenant").build().unwrap();
    let parts = [
        agents_and_blueprints,
        deployments,
        events_and_executions,
        manager_and_nodes,
        plugins_and_secrets,
        sites_and_snapshots,
        tenants_and_users,
    ];
    let mut rows: Vec<Row> = parts.iter().flat_map(|part| part(&cloudify)).collect();
    rows.extend(clients(&server));
    let lines: Vec<&str> = include_str!("official_client_requests.jsonl").lines().collect();
    assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), (1..=lines.len()).collect::<Vec<_>>());

    let (mut same, mut explained, mut unexplained) = (0, Vec::new(), Vec::new());
    let mut rules = Rules::default();
    for Row { line, call, differs } in rows {
        call.await;
        let sent = ours(server.requests().last().unwrap());
        let mut wanted = official(lines[line - 1], &mut rules);
        same += usize::from(differs.is_empty());
        for (part, why) in differs {
            explained.push(format!("line {line}: {why}"));
            let changed = match part {
                Part::Path(path) => std::mem::replace(&mut wanted.path, path.to_owned()) != path,
                Part::Body(body) => {
                    let body = Content::Json(body);
                    let changed = wanted.body != body;
                    wanted.body = body;
                    changed
                }
            };
            assert!(changed, "line {line} differs no more: take its reason out");
        }
        if sent != wanted {
            unexplained.push(format!("line {line}: sent {sent:?}\n  instead of {wanted:?}"));
        }
    }
    println!("official requests: {} of {}, {same} alike, {} differ by row:", lines.len() - unexplained.len(), lines.len(), explained.len());
    explained.iter().for_each(|reason| println!("  {reason}"));
    println!("  {} query values: `true` for `True`, which the server reads in any case", rules.booleans);
    println!("  {} uploads: application/octet-stream, for a file is not JSON; the server reads any type", rules.uploads);
    assert!(unexplained.is_empty(), "{} unexplained:\n{}", unexplained.len(), unexplained.join("\n"));
}

#[tokio::test]
async fn a_login_is_standard_base64_where_the_official_client_uses_the_alphabet_of_urls() {
    let line = include_str!("official_client_requests.jsonl").lines().nth(141).unwrap();
    let request: Value = serde_json::from_str(line).unwrap();
    let official = request["headers"]["authorization"].as_str().unwrap();
    let server = Server::start(|_| ok(json!({"value": "t", "items": []}))).await;
    let strange = server.builder().login("user", "p>>>?~\x7f").build().unwrap();
    strange.blueprints().list().send().await.unwrap();
    let sent = server.requests()[0].header("authorization").unwrap().to_owned();
    assert_ne!(sent, official);
    assert_eq!(sent, official.replace('-', "+").replace('_', "/"));
}
