//! The operations of 5.x managers that the REST document does not have, as they are sent.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use std::future::Future;
use std::pin::Pin;

use cloudify_sdk::Client;
use cloudify_sdk::types::*;
use serde_json::{Value, json};
use server::{Server, ok};

/// What is sent, and the call that sends it.
type Row = (&'static str, Value, Pin<Box<dyn Future<Output = ()>>>);

fn row<F: Future + 'static>(line: &'static str, body: Value, call: F) -> Row {
    (line, body, Box::pin(async move { drop(call.await) }))
}

fn of_deployments(c: &Client) -> Vec<Row> {
    let payload = json!({"ip": {"get_attribute": ["app", "ip"]}});
    vec![
        row(
            "POST /evaluate/functions",
            json!({"deployment_id": "web", "payload": payload}),
            c.functions().evaluate(EvaluateFunctions::new("web", payload.clone())).raw(),
        ),
        row(
            "PUT /blueprints/web/validate",
            Value::Null,
            c.blueprints().validate("web").upload(b"archive".to_vec()).raw(),
        ),
        row("DELETE /executions", json!({}), c.executions().delete().filter("deployment_id", "web").raw()),
        row(
            "DELETE /executions",
            json!({"keep_last": 3}),
            c.executions().delete().body(DeleteExecutions::new().keep_last(3)).raw(),
        ),
        row("GET /operations/op1", Value::Null, c.operations().get("op1").raw()),
        row(
            "PATCH /tasks_graphs/g1",
            json!({"state": "terminated"}),
            c.tasks_graphs().update("g1", UpdateTasksGraph::new("terminated")).raw(),
        ),
        row(
            "POST /events",
            json!({"execution_id": "e1", "logs": [{"level": "info"}]}),
            c.events().create(CreateEvents::new().execution_id("e1").logs([json!({"level": "info"})])).raw(),
        ),
    ]
}

fn of_plugins_and_agents(c: &Client) -> Vec<Row> {
    vec![
        row(
            "POST /plugins/p1",
            json!({"action": "install", "managers": ["m1"]}),
            c.plugins().install("p1", InstallPlugin::new(PluginAction::Install).managers(["m1"])).raw(),
        ),
        row(
            "PUT /plugins/p1",
            json!({"state": "installed", "agent": "a1"}),
            c.plugins().set_state("p1", SetPluginState::new("installed").agent("a1")).raw(),
        ),
        row(
            "PATCH /agents",
            json!({"bundle": true, "broker_ca_cert": "pem"}),
            c.agents().replace_ca_certs(ReplaceCaCerts::new(true).broker_ca_cert("pem")).raw(),
        ),
    ]
}

fn of_the_manager(c: &Client) -> Vec<Row> {
    let manager = AddManager::new("m2", "10.0.0.2", "192.0.2.2", "5.1.0", "premium", "centos", "core");
    vec![
        row(
            "POST /ldap",
            json!({"ldap_server": "ldap://l", "ldap_domain": "d", "ldap_password": "not-a-real-password"}),
            c.manager().set_ldap(SetLdap::new("ldap://l", "d").ldap_password("not-a-real-password")).raw(),
        ),
        row("POST /ssl", json!({"state": true}), c.manager().set_ssl(SetSsl::new(true)).raw()),
        row(
            "POST /provider/context",
            json!({"name": "local", "context": {}}),
            c.manager().set_context(SetProviderContext::new("local", Default::default())).update(true).raw(),
        ),
        row(
            "POST /managers",
            json!({"hostname": "m2", "private_ip": "10.0.0.2", "public_ip": "192.0.2.2", "version": "5.1.0",
                "edition": "premium", "distribution": "centos", "distro_release": "core"}),
            c.cluster().add_manager(manager).raw(),
        ),
        row(
            "PUT /managers/m2",
            json!({"bootstrap_cluster": true}),
            c.cluster().update_manager("m2", UpdateManager::new().bootstrap_cluster(true)).raw(),
        ),
        row(
            "POST /brokers",
            json!({"name": "b", "address": "10.0.0.6"}),
            c.cluster().add_broker(AddBroker::new("b", "10.0.0.6")).raw(),
        ),
        row(
            "PUT /brokers/b",
            json!({"networks": {}}),
            c.cluster().update_broker("b", UpdateBroker::new(Default::default())).raw(),
        ),
        row("DELETE /brokers/b", Value::Null, c.cluster().remove_broker("b").raw()),
    ]
}

#[tokio::test]
async fn what_a_5_x_manager_has_beyond_the_document_is_sent_as_it_takes_it() {
    let server = Server::start(|_| ok(json!({})));
    let cloudify = server.client();
    for (line, body, call) in
        [of_deployments, of_plugins_and_agents, of_the_manager].into_iter().flat_map(|part| part(&cloudify))
    {
        call.await;
        let sent = server.requests().pop().unwrap();
        assert_eq!((format!("{} {}", sent.method, sent.path), sent.json()), (line.to_owned(), body));
    }
}
