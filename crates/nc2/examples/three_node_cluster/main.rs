//! The life of a three-node cluster on AWS: create, wait, hibernate, resume, terminate.
//!
//!     cargo run -p nc2-sdk --example three_node_cluster -- --demo
//!
//! runs it against a server of its own in seconds. With `--yes` it creates a real cluster, which costs money.

mod demo;

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use nc2_sdk::types::{
    AwsHostCapacity, AwsNetwork, CreateAwsCluster, License, ProvisioningMode, Task, UseCase,
};
use nc2_sdk::{Client, Result, TryStreamExt, Waiter};

/// What the example needs to know beside the credentials.
struct Plan {
    nc2: Client,
    organization_id: String,
    cloud_account_id: String,
    every: Duration,
    /// The server of the demo, which ends with the plan.
    _demo: Option<nc2_sdk::testing::Server>,
}

/// Creates, hibernates, resumes and terminates a three-node cluster on AWS.
#[derive(Parser)]
struct Arguments {
    /// Run against a server of the example, without an account.
    #[arg(long, conflicts_with = "yes")]
    demo: bool,
    /// Confirm that a real cluster is created, which costs money, and terminated.
    #[arg(long)]
    yes: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let plan = if arguments.demo { demo::plan() } else { real_plan(&arguments) };
    let plan = match plan {
        Ok(plan) => plan,
        Err(problem) => {
            eprintln!("{problem}\n\nSet NC2_KEY_ID and NC2_API_KEY (or NC2_TOKEN), NC2_ORGANIZATION_ID and");
            eprintln!("NC2_CLOUD_ACCOUNT_ID, or try it without an account: --demo");
            return ExitCode::from(2);
        }
    };
    match live(&plan).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}");
            ExitCode::FAILURE
        }
    }
}

fn real_plan(arguments: &Arguments) -> Result<Plan> {
    if !arguments.yes {
        return Err(nc2_sdk::Error::new(nc2_sdk::ErrorKind::Config, "a real cluster costs money: add --yes"));
    }
    Ok(Plan {
        nc2: Client::from_env()?,
        organization_id: nc2_sdk::cloudmgr_runtime::env::required("NC2_ORGANIZATION_ID")?,
        cloud_account_id: nc2_sdk::cloudmgr_runtime::env::required("NC2_CLOUD_ACCOUNT_ID")?,
        every: Duration::from_secs(60),
        _demo: None,
    })
}

async fn live(plan: &Plan) -> Result<()> {
    let clusters = plan.nc2.clusters();
    let task = follow("create", plan, clusters.create_aws(three_nodes(plan)?).start().await?).await?;
    let Some(cluster_id) = task.cluster_id else {
        println!("the task names no cluster");
        return Ok(());
    };
    let cluster = clusters.get(cluster_id).send().await?;
    println!("cluster {cluster_id} ({}) is there", cluster.name);

    follow("hibernate", plan, clusters.hibernate(cluster_id).start().await?).await?;
    follow("resume", plan, clusters.resume(cluster_id).start().await?).await?;
    follow("terminate", plan, clusters.terminate(cluster_id).start().await?).await?;
    Ok(())
}

fn three_nodes(plan: &Plan) -> Result<CreateAwsCluster> {
    let organization_id = plan
        .organization_id
        .parse()
        .map_err(|_| nc2_sdk::Error::new(nc2_sdk::ErrorKind::Config, "NC2_ORGANIZATION_ID is not a UUID"))?;
    let hosts = [AwsHostCapacity::new("z1d.metal", 3)];
    let network =
        AwsNetwork::new(ProvisioningMode::New).vpc_cidr("10.0.0.0/16").availability_zone("us-west-2a");
    let cluster = CreateAwsCluster::new(
        "three-nodes",
        organization_id,
        "us-west-2",
        "6.10",
        UseCase::General,
        License::Nci,
        hosts,
    );
    Ok(cluster.cloud_account_id(&plan.cloud_account_id).network(network))
}

/// Shows the states of a task until it ends: on one line of a terminal, otherwise a line per change.
async fn follow(what: &str, plan: &Plan, waiter: Waiter<Task>) -> Result<Task> {
    let started = Instant::now();
    // With this id another process can go on waiting: `nc2.tasks().wait(id)`.
    let id = waiter.id().to_owned();
    let mut states = waiter.every(plan.every).states();
    let (is_terminal, mut shown, mut last) = (io::stdout().is_terminal(), None, None);
    while let Some(task) = states.try_next().await? {
        let status = task.status.as_ref().map(|status| status.to_string()).unwrap_or_default();
        let line = format!("{what:<10} task {id}  {status:<12} {:>5.1} s", started.elapsed().as_secs_f64());
        if is_terminal {
            print!("\r{line}");
            let _ = io::stdout().flush();
        } else if shown.as_ref() != Some(&status) {
            println!("{line}");
        }
        shown = Some(status);
        last = Some(task);
    }
    if is_terminal {
        println!();
    }
    last.ok_or_else(|| nc2_sdk::Error::new(nc2_sdk::ErrorKind::Decode, "the wait ended without a state"))
}
