//! Rows about the manager, its plugins and secrets, tenants and users.

use cloudify_sdk::Client;
use cloudify_sdk::types::*;
use serde_json::{Map, json};

use crate::{Part, Row, object, row};

/// Why updates of plugins send `{}` where the official client sends nothing.
const NO_BODY: &str = "a running manager answers 415 to a request without a body";

pub(crate) fn manager_and_nodes(c: &Client) -> Vec<Row> {
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
            instances
                .update("ni1", UpdateNodeInstance::new(0).runtime_properties(object(json!({"key": "value"}))))
                .raw(),
        ),
        row(68, instances.update("ni1", UpdateNodeInstance::new(3).state("started")).raw()),
        row(
            69,
            c.nodes()
                .list()
                .deployment_id(["dep1"])
                .id(["vm"])
                .evaluate_functions(false)
                .include(["id"])
                .raw(),
        ),
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
        row(
            74,
            c.tasks_graphs()
                .create("tasks_graphs", graph.clone().operations([GraphOperation::new("op1")]))
                .raw(),
        ),
        row(75, c.tasks_graphs().create("tasks_graphs", graph).raw()).differs(
            Part::Body(json!({"execution_id": "ex1", "name": "abc"})),
            "what is not given is left out, which the server takes for null",
        ),
    ]
}

pub(crate) fn plugins(c: &Client) -> Vec<Row> {
    let (plugins, updates) = (c.plugins(), c.plugins_updates());
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
        row(84, updates.start("bp1").force(false).raw()).differs(Part::Body(json!({})), NO_BODY),
        row(85, updates.start("bp1").force(true).raw()).differs(Part::Body(json!({})), NO_BODY),
        row(86, updates.finalize("pu1").raw()).differs(Part::Body(json!({})), NO_BODY),
    ]
}

pub(crate) fn secrets(c: &Client) -> Vec<Row> {
    let secrets = c.secrets();
    let secret = CreateSecret::new("value1");
    let exported = ExportedSecret::new("a", "b", "default_tenant", Visibility::Tenant, false, false);
    let tenants = [("old".to_owned(), "new".to_owned())].into();
    let none: [ExportedSecret; 0] = [];
    vec![
        row(87, secrets.get("key1").raw()),
        row(
            88,
            secrets
                .create(
                    "key1",
                    secret
                        .clone()
                        .is_hidden_value(false)
                        .update_if_exists(false)
                        .visibility(Visibility::Tenant),
                )
                .raw(),
        ),
        row(
            89,
            secrets
                .create(
                    "key1",
                    secret.is_hidden_value(true).update_if_exists(true).visibility(Visibility::Global),
                )
                .raw(),
        ),
        row(90, secrets.delete("key1").raw()),
        row(91, secrets.set_visibility("key1", SetVisibility::new(WiderVisibility::Global)).raw()),
        row(92, secrets.export().passphrase("password1").raw()),
        row(
            93,
            secrets
                .export()
                .passphrase("password1")
                .include_metadata(true)
                .visibility([Visibility::Tenant])
                .raw(),
        ),
        row(94, secrets.export().raw()),
        row(95, secrets.import(ImportSecrets::new([exported], false)).raw()),
        row(
            96,
            secrets.import(ImportSecrets::new(none, true).tenant_map(tenants).passphrase("password1")).raw(),
        ),
    ]
}

pub(crate) fn sites_and_snapshots(c: &Client) -> Vec<Row> {
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

pub(crate) fn tenants_and_users(c: &Client) -> Vec<Row> {
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
