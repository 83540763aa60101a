//! Every future of the public API can be spawned.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use nc2_sdk::types::HostCapacity;
use server::{CLUSTER, Server, TASK, ok};

fn is_send<T: Send>(_: T) {}

#[tokio::test]
async fn every_future_of_the_api_is_send() {
    let server = Server::start(|_| ok(serde_json::json!({})));
    let client = server.client();
    is_send(client.clusters().get(CLUSTER).send());
    is_send(client.clusters().get(CLUSTER).raw());
    is_send(client.clusters().list().items());
    is_send(client.clusters().update_capacity(CLUSTER, [HostCapacity::new("z1d.metal", 3)]).wait());
    is_send(client.clusters().hibernate_and_wait(CLUSTER));
    is_send(client.clusters().resume_and_wait(CLUSTER));
    is_send(client.clusters().terminate_and_wait(CLUSTER));
    is_send(client.clusters().set_host_count(CLUSTER, "z1d.metal", 4));
    is_send(client.tasks().wait(TASK).until_done());
    is_send(client.tasks().wait(TASK).states());
    is_send(client.notifications().acknowledge(TASK).send());
}
