//! A server with one cluster, for trying the example without an account.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use nc2_sdk::testing::{self, Reply, Seen, Server, json};
use nc2_sdk::{Client, Result, Uuid};

use crate::Plan;

/// How long a task of the demo takes.
const TASK: Duration = Duration::from_millis(900);

const CLUSTER: Uuid = Uuid::from_u128(0x7d3c_51a4_7f1e_4f0b_9d0a_2b8f_3a4c_5d6e);
const ORGANIZATION: &str = "2f9c1f7e-3a54-4b8e-8a53-0c2f6b1d9e10";

/// What changes the cluster, and the state that it has afterwards.
const CHANGES: [(&str, &str); 4] = [
    ("clusters_create_aws", "running"),
    ("clusters_hibernate", "hibernated"),
    ("clusters_resume", "running"),
    ("clusters_terminate", "terminated"),
];

/// The tasks, by when they were started, with the state that the cluster has afterwards.
#[derive(Clone, Default)]
struct Tasks(Arc<Mutex<Vec<(Instant, &'static str)>>>);

/// Starts the server and returns a plan that talks to it.
pub(crate) fn plan() -> Result<Plan> {
    let server = serve();
    Ok(Plan {
        nc2: Client::builder().base_url(server.listen()).api_key("demo-key-id", "demo-api-key").build()?,
        organization_id: ORGANIZATION.to_owned(),
        cloud_account_id: "Y2xvdWRfYWNjb3VudF9pZA==".to_owned(),
        every: Duration::from_millis(150),
        _demo: Some(server),
    })
}

fn serve() -> Server {
    let (_, server) = testing::server();
    let tasks = Tasks::default();
    for (operation, then) in CHANGES {
        let tasks = tasks.clone();
        _ = server.on_operation(operation).replies(move |_| tasks.start(then));
    }
    let known = tasks.clone();
    _ = server.on_operation("clusters_get").replies(move |_| known.cluster());
    _ = server.on_operation("tasks_get").replies(move |seen| tasks.task(seen));
    server
}

impl Tasks {
    fn with<T>(&self, with: impl FnOnce(&mut Vec<(Instant, &'static str)>) -> T) -> T {
        with(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn start(&self, then: &'static str) -> Reply {
        let number = self.with(|tasks| {
            tasks.push((Instant::now(), then));
            tasks.len()
        });
        described(202, number, "not_started")
    }

    fn task(&self, seen: &Seen) -> Reply {
        let id: Option<Uuid> = seen.param("task_id").and_then(|id| id.parse().ok());
        let number = id.map_or(0, |id| id.as_u128() as usize);
        let started = self.with(|tasks| tasks.get(number.wrapping_sub(1)).map(|(started, _)| *started));
        match started.map(|started| started.elapsed()) {
            None => Reply::new(404).json(&json!({"errors": [{"title": "Not found"}]})),
            Some(elapsed) if elapsed < TASK * 2 / 3 => described(200, number, "running"),
            Some(elapsed) if elapsed < TASK => described(200, number, "succeeding"),
            Some(_) => described(200, number, "done"),
        }
    }

    fn cluster(&self) -> Reply {
        let status = self.with(|tasks| tasks.last().map_or("creating", |(_, then)| then));
        Reply::new(200).json(&json!({"data": {"id": CLUSTER, "name": "three-nodes", "status": status}}))
    }
}

fn described(status: u16, number: usize, state: &str) -> Reply {
    let id = Uuid::from_u128(number as u128);
    Reply::new(status).json(&json!({"data": {"id": id, "status": state, "cluster_id": CLUSTER}}))
}
