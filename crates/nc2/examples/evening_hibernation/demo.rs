//! A server with six clusters, for trying the example without an account.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use nc2_sdk::testing::{self, ANY, Reply, Seen, Server, json};
use nc2_sdk::{Client, Result, Uuid};

use crate::Plan;

/// How long a task of the demo takes.
const TASK: Duration = Duration::from_millis(600);

/// The clusters and whether they run.
const CLUSTERS: [(&str, bool); 6] =
    [("dev-1", true), ("dev-2", true), ("dev-3", false), ("test-1", true), ("test-2", true), ("demo", true)];

/// When the hibernation of each cluster was started.
struct Started {
    /// Of those that this run started.
    now: Mutex<HashMap<String, Instant>>,
    /// Of all others: an earlier run may have started them.
    before: Instant,
}

/// Starts the server and returns a plan that talks to it.
pub(crate) fn plan() -> Result<Plan> {
    let server = serve();
    let nc2 = Client::builder().base_url(server.listen()).api_key("demo-key-id", "demo-api-key").build()?;
    Ok(Plan { nc2, every: Duration::from_millis(100), _demo: Some(server) })
}

fn serve() -> Server {
    let (nc2, server) = testing::server();
    let rows = CLUSTERS.iter().enumerate().map(|(number, (name, running))| {
        let status = if *running { "running" } else { "hibernated" };
        json!({"id": Uuid::from_u128(number as u128 + 1), "name": name, "status": status})
    });
    _ = server.on(nc2.clusters().list()).items(rows);
    let started = Arc::new(Started { now: Mutex::default(), before: Instant::now() });
    let tasks = Arc::clone(&started);
    _ = server.on(nc2.clusters().hibernate(ANY)).replies(move |seen| started.hibernate(seen));
    _ = server.on(nc2.tasks().get(ANY)).replies(move |seen| tasks.task(seen));
    server
}

impl Started {
    /// The task has the ID of its cluster.
    fn hibernate(&self, seen: &Seen) -> Reply {
        let id = seen.param("cluster_id").unwrap_or_default();
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), Instant::now());
        Reply::new(202).json(&json!({"data": {"id": id, "status": "not_started", "cluster_id": id}}))
    }

    fn task(&self, seen: &Seen) -> Reply {
        let id = seen.param("task_id").unwrap_or_default();
        let now = self.now.lock().unwrap_or_else(PoisonError::into_inner).get(id).copied();
        let status = if now.unwrap_or(self.before).elapsed() < TASK { "running" } else { "done" };
        Reply::new(200).json(&json!({"data": {"id": id, "status": status, "cluster_id": id}}))
    }
}
