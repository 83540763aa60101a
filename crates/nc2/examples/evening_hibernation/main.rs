//! Hibernates every running cluster in the evening, several at a time, and goes on where an earlier run was stopped.
//!
//!     cargo run -p nc2-sdk --example evening_hibernation -- --demo
//!
//! runs it against a server of its own in seconds. With `--yes` it hibernates real clusters.

mod demo;
mod journal;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use journal::Journal;
use nc2_sdk::types::{Cluster, ClusterStatus};
use nc2_sdk::{Client, Error, ErrorKind, Result, StreamExt};

/// Hibernates every running cluster. Stopped and started again, it waits for what it has started.
#[derive(Parser)]
struct Arguments {
    /// Run against a server of the example, without an account.
    #[arg(long, conflicts_with = "yes")]
    demo: bool,
    /// Confirm that real clusters are hibernated.
    #[arg(long)]
    yes: bool,
    /// How many clusters are hibernated at a time.
    #[arg(long, default_value_t = 4)]
    at_once: usize,
    /// The file with the tasks that were started.
    #[arg(long, default_value = "hibernating.txt")]
    journal: PathBuf,
}

/// What is talked to, and how often.
struct Plan {
    nc2: Client,
    every: Duration,
    /// The server of the demo, which ends with the plan.
    _demo: Option<nc2_sdk::testing::Server>,
}

/// How a cluster ended.
enum Ended {
    /// It is hibernated.
    Hibernated(String),
    /// It was not running, and no task of ours is known.
    Skipped(String),
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let plan = if arguments.demo { demo::plan() } else { real_plan(&arguments) };
    let plan = match plan {
        Ok(plan) => plan,
        Err(problem) => {
            eprintln!(
                "{problem}\n\nSet NC2_KEY_ID and NC2_API_KEY (or NC2_TOKEN), or try it without an account: --demo"
            );
            return ExitCode::from(2);
        }
    };
    match evening(&plan, &arguments).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => {
            eprintln!("{failed} not hibernated; run it again");
            ExitCode::FAILURE
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn real_plan(arguments: &Arguments) -> Result<Plan> {
    if !arguments.yes {
        return Err(Error::new(ErrorKind::Config, "real clusters stop working: add --yes"));
    }
    Ok(Plan { nc2: Client::from_env()?, every: Duration::from_secs(60), _demo: None })
}

/// Hibernates all; how many failed. One failure does not end the others.
async fn evening(plan: &Plan, arguments: &Arguments) -> Result<usize> {
    let journal = Journal::open(&arguments.journal)?;
    // A stream of clusters, page by page, becomes a stream of hibernations, of which so many run at a time.
    let clusters = plan.nc2.clusters().list().active(true).items();
    let mut ends =
        clusters.map(|cluster| hibernate(plan, &journal, cluster)).buffer_unordered(arguments.at_once);
    let mut failed = 0;
    while let Some(ended) = ends.next().await {
        match ended {
            Ok(Ended::Hibernated(name)) => println!("{name}: hibernated"),
            Ok(Ended::Skipped(name)) => println!("{name}: skipped"),
            Err(problem) => {
                eprintln!("{problem}");
                failed += 1;
            }
        }
    }
    if failed == 0 {
        journal.remove()?;
    }
    Ok(failed)
}

async fn hibernate(plan: &Plan, journal: &Journal, cluster: Result<Cluster>) -> Result<Ended> {
    let cluster = cluster?;
    let waiter = match journal.task(cluster.id) {
        // Started by an earlier run: the ID is all that a wait needs.
        Some(task) => plan.nc2.tasks().wait(task),
        None if cluster.status == Some(ClusterStatus::Running) => {
            let waiter = plan.nc2.clusters().hibernate(cluster.id).start().await?;
            // Written before the wait, which takes long: from here on the run may be stopped.
            journal.started(cluster.id, waiter.id())?;
            println!("{}: started as task {}", cluster.name, waiter.id());
            waiter
        }
        None => return Ok(Ended::Skipped(cluster.name)),
    };
    let done = waiter.every(plan.every).until_done().await;
    // A failed task is not waited for again; one whose wait timed out is.
    if done.as_ref().err().is_none_or(|error| error.kind() == ErrorKind::WaitFailed) {
        journal.ended(cluster.id)?;
    }
    done.map(|_| Ended::Hibernated(cluster.name))
}
