//! A thousand deployments in one group: created in batches, installed fifty at a time, with their progress.
//!
//!     cargo run -p cloudify-sdk --example fleet -- --demo
//!
//! runs it against a manager of its own in seconds. With `--yes` it works on a real one, from 6.0 on.

mod demo;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use cloudify_sdk::types::{CreateDeploymentGroup, ExecutionGroup, NewGroupDeployment};
use cloudify_sdk::{Client, Error, ErrorKind, GroupProgress, Labels, Result, TryStreamExt as _};

/// Creates a group of deployments and installs them.
#[derive(Parser)]
struct Arguments {
    /// Run against a server of the example, without an account.
    #[arg(long, conflicts_with = "yes")]
    demo: bool,
    /// Confirm that deployments are created on a real manager, and installed.
    #[arg(long)]
    yes: bool,
    /// The blueprint, which must be there.
    #[arg(long, default_value = "web")]
    blueprint: String,
    /// The group that is created.
    #[arg(long, default_value = "sdk-fleet")]
    group: String,
    /// How many deployments there are.
    #[arg(long, default_value_t = 1000)]
    number: usize,
    /// How many are installed at once.
    #[arg(long, default_value_t = 50)]
    concurrency: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let cloudify = match client(&arguments) {
        Ok(cloudify) => cloudify,
        Err(problem) => {
            eprintln!("{problem}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match fleet(&cloudify, &arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}");
            ExitCode::FAILURE
        }
    }
}

const HELP: &str = "Set CLOUDIFY_HOST, and CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD (or CLOUDIFY_TOKEN);
CLOUDIFY_TENANT where it is not default_tenant. Or try it without a manager: --demo";

fn client(arguments: &Arguments) -> Result<Client> {
    match (arguments.demo, arguments.yes) {
        (true, _) => demo::client(),
        (false, true) => Client::from_env(),
        (false, false) => Err(Error::new(ErrorKind::Config, "this changes a real manager: add --yes")),
    }
}

async fn fleet(cloudify: &Client, arguments: &Arguments) -> Result<()> {
    let Arguments { blueprint, group, number, .. } = arguments;
    let groups = cloudify.deployment_groups();
    let labels = Labels::new().with("fleet", group);
    let new = CreateDeploymentGroup::new().blueprint_id(blueprint).labels(labels);
    groups.create(group, new).send().await?;
    groups.add_new(group, (0..*number).map(|number| member(group, number))).await?;
    groups.until_created(group).await?;
    println!("{number} deployments of {blueprint} are created");
    install(cloudify, arguments).await
}

fn member(group: &str, number: usize) -> NewGroupDeployment {
    NewGroupDeployment::new().id(format!("{group}-{number}"))
}

async fn install(cloudify: &Client, arguments: &Arguments) -> Result<()> {
    let run = cloudify.execution_groups().start(&arguments.group, "install");
    let run = run.concurrency(arguments.concurrency).on_progress(show);
    let run = if arguments.demo { run.every(Duration::from_millis(500)) } else { run };
    match run.wait().await {
        Ok(_) => println!("all of them are installed"),
        Err(error) => match error.resource::<ExecutionGroup>() {
            Some(run) => show_failures(cloudify, run).await?,
            None => return Err(error),
        },
    }
    Ok(())
}

async fn show_failures(cloudify: &Client, run: &ExecutionGroup) -> Result<()> {
    let mut failures = cloudify.execution_groups().failures(&run.id);
    while let Some(execution) = failures.try_next().await? {
        let deployment = execution.deployment_id.unwrap_or_default();
        println!("{deployment}: {}", execution.error.unwrap_or_default());
    }
    Ok(())
}

fn show(progress: &GroupProgress) {
    println!("{:>5} of {} installed, {} failed", progress.done, progress.total, progress.failed);
}
