//! From a folder to a running deployment and back: upload, create, install with its events as they come, read the
//! capabilities, uninstall, delete.
//!
//!     cargo run -p cloudify-sdk --example install_blueprint -- --demo
//!
//! runs it against managers of its own in seconds, a 5.1, a 6.4 and a 7.0: the program is the same for each. With `--yes` it
//! works on a real one.

mod demo;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use cloudify_sdk::executions::Start;
use cloudify_sdk::types::{CreateDeployment, Event};
use cloudify_sdk::{Client, Error, ErrorKind, Result, TryStreamExt as _, archive};

/// What the example works with: the blueprint and the deployment have the same name.
const NAME: &str = "sdk-example";

/// How long a busy manager is waited for.
const PATIENCE: Duration = Duration::from_secs(300);

/// Uploads a blueprint, installs a deployment of it, uninstalls and deletes both.
#[derive(Parser)]
struct Arguments {
    /// Run against a server of the example, without an account.
    #[arg(long, conflicts_with = "yes")]
    demo: bool,
    /// Confirm that a blueprint and a deployment are created on a real manager, and deleted.
    #[arg(long)]
    yes: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let managers = match managers(&arguments) {
        Ok(managers) => managers,
        Err(problem) => {
            eprintln!("{problem}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    for cloudify in &managers {
        if let Err(problem) = live(cloudify).await {
            eprintln!("\n{problem}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

const HELP: &str = "Set CLOUDIFY_HOST, and CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD (or CLOUDIFY_TOKEN);
CLOUDIFY_TENANT where it is not default_tenant. Or try it without a manager: --demo";

fn managers(arguments: &Arguments) -> Result<Vec<Client>> {
    match (arguments.demo, arguments.yes) {
        (true, _) => demo::clients(),
        (false, true) => Client::from_env().map(|cloudify| vec![cloudify]),
        (false, false) => Err(Error::new(ErrorKind::Config, "this changes a real manager: add --yes")),
    }
}

async fn live(cloudify: &Client) -> Result<()> {
    println!("Cloudify Manager {}", cloudify.manager_version().await?);
    upload(cloudify).await?;
    let deployment = cloudify.deployments().create(NAME, CreateDeployment::new(NAME)).wait().await?;
    println!("deployment {} is created", deployment.id);

    run("install", cloudify, cloudify.executions().install(NAME)).await?;
    let capabilities = cloudify.deployments().get_capabilities(NAME).send().await?.into_inner().capabilities;
    // They may hold credentials, so that printing them is a decision: `expose()`.
    println!("capabilities {}", capabilities.expose());
    run("uninstall", cloudify, cloudify.executions().uninstall(NAME)).await?;
    delete(cloudify).await
}

async fn upload(cloudify: &Client) -> Result<()> {
    let folder =
        archive::directory(folder()).on_progress(|progress| println!("  {} bytes sent", progress.bytes));
    let blueprint = cloudify.blueprints().upload(NAME).upload(folder).wait().await?;
    let file = blueprint.main_file_name.as_deref().unwrap_or("?");
    println!("blueprint {} is parsed, from {file}", blueprint.id);
    Ok(())
}

async fn delete(cloudify: &Client) -> Result<()> {
    cloudify.deployments().delete(NAME).send().await?;
    cloudify.deployments().until_deleted(NAME, PATIENCE).await?;
    cloudify.blueprints().delete(NAME).send().await?;
    println!("deployment and blueprint are gone\n");
    Ok(())
}

/// Starts a workflow as soon as the deployment is free, and shows its events until it has ended.
async fn run(what: &str, cloudify: &Client, workflow: Start) -> Result<()> {
    let execution = workflow.when_free(PATIENCE).await?;
    // With this id another process can go on: `events().follow(id)`, `executions().wait(id)`.
    println!("{what} runs as execution {}", execution.id());
    let mut events = cloudify.events().follow(execution.id()).every(Duration::from_millis(250));
    while let Some(event) = events.try_next().await? {
        show(&event);
    }
    let ended = execution.until_done().await?;
    println!("{what} {}", ended.status.map(|status| status.to_string()).unwrap_or_default());
    Ok(())
}

fn show(event: &Event) {
    let time =
        event.reported_timestamp.map(|time| time.format("%H:%M:%S%.3f").to_string()).unwrap_or_default();
    let kind = event.event_type.as_deref().or(event.level.as_deref()).unwrap_or_default();
    let place = event.node_instance_id.as_deref().unwrap_or("-");
    println!("  {time}  {kind:<20} {place:<12} {}", event.message.as_deref().unwrap_or_default());
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/install_blueprint/web")
}
