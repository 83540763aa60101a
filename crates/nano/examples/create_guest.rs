//! The life of a guest: create it from an image, wait, start it, look at it, stop it, delete it.
//!
//!     cargo run -p nano-sdk --example create_guest -- --demo
//!
//! runs it against a server of its own in seconds. With `--yes` it takes the first compute pool, template and disk image
//! of a real frontend.

mod demo;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use nano_sdk::types::{CreateGuest, DeleteGuest, Guest, Instance};
use nano_sdk::{Client, Error, ErrorKind, GIB, Result, Size, TryStreamExt, Waiter};

/// How often a guest is asked whether it has shut down, before its plug is pulled.
const PATIENCE: u32 = 60;

/// Creates a guest from an image, starts it, stops it and deletes it.
#[derive(Parser)]
struct Arguments {
    /// Run against a server of the example, without an account.
    #[arg(long, conflicts_with = "yes")]
    demo: bool,
    /// Confirm that a guest is created on a real frontend, and deleted.
    #[arg(long)]
    yes: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match connect(&Arguments::parse()) {
        Ok((nano, every)) => ended(live(&nano, every).await),
        Err(problem) => {
            eprintln!(
                "{problem}\n\nSet NANO_URL (such as http://nano.example:5870/api/v1), NANO_USER and NANO_PASSWORD,"
            );
            eprintln!("or try it without a server: --demo");
            ExitCode::from(2)
        }
    }
}

/// A client, and the time between two polls.
fn connect(arguments: &Arguments) -> Result<(Client, Duration)> {
    match (arguments.demo, arguments.yes) {
        (true, _) => Ok((demo::client(0)?, demo::PAUSE)),
        (false, true) => Ok((Client::from_env()?, Duration::from_secs(1))),
        (false, false) => {
            Err(Error::new(ErrorKind::Config, "this creates a guest on a real frontend: add --yes"))
        }
    }
}

fn ended(outcome: Result<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

async fn live(nano: &Client, every: Duration) -> Result<()> {
    let waiter = nano.guests().create(plan(nano).await?).start().await?;
    // With this id another process can go on waiting: `nano.guests().wait(id)`.
    let id = waiter.id().to_owned();
    let guest = follow(waiter.every(every)).await?;
    println!("{} is there, as {id}", guest.name);

    nano.guests().start(&id).send().await?;
    nano.write_log(&format!("started {}", guest.name)).await?;
    show(&*nano.instances().get(&id).send().await?);

    stop(nano, &id, every).await?;
    println!("it is stopped");
    nano.guests().delete(&id, DeleteGuest::new()).send().await?;
    println!("it is deleted");
    Ok(())
}

/// A small guest of the first image, in the first pool.
async fn plan(nano: &Client) -> Result<CreateGuest> {
    let none = |what: &'static str| move || Error::new(ErrorKind::InvalidRequest, what);
    let me = nano.me().await?;
    println!("logged in as {} of the group {}", me.user, me.group);
    let pools = nano.compute_pools().list().send().await?;
    let pool = pools.first().ok_or_else(none("there is no compute pool"))?;
    let templates = nano.templates().list().send().await?;
    let template = templates.first().ok_or_else(none("there is no system template"))?;
    let images = nano.disk_images().list().send().await?;
    let image = images.iter().find(|image| image.size > 0).ok_or_else(none("there is no disk image"))?;
    println!("a guest of {} in {}, as a {}", image.name, pool.name, template.name);
    let size = Size::new(2, 2 * GIB, [20 * GIB]);
    Ok(me.guest("sdk-example", &pool.name, &template.id, size)?.from_image(&image.id))
}

/// Shows the progress of a guest until it is there.
async fn follow(waiter: Waiter<Guest>) -> Result<Guest> {
    let bar = ProgressBar::new(100);
    if let Ok(style) = ProgressStyle::with_template("cloning {bar:40} {percent:>3} %  {elapsed}") {
        bar.set_style(style);
    }
    let mut states = waiter.states();
    let mut last = None;
    while let Some(guest) = states.try_next().await? {
        bar.set_position(if guest.created { 100 } else { guest.progress.into() });
        last = Some(guest);
    }
    bar.finish();
    last.ok_or_else(|| Error::new(ErrorKind::Decode, "the wait ended without a state"))
}

fn show(instance: &Instance) {
    let state = if instance.running { "runs" } else { "is stopped" };
    let address = instance.internal.network_address.as_deref().unwrap_or("no address yet");
    println!(
        "it {state}, {address}, CPU {:.1}, {} MiB of memory free",
        instance.cpu_usage,
        instance.memory_available >> 20
    );
}

/// Asks the guest to shut down, and pulls the plug of one that does not.
async fn stop(nano: &Client, id: &str, every: Duration) -> Result<()> {
    nano.guests().stop(id).send().await?;
    for _ in 0..PATIENCE {
        if !nano.guests().get(id).send().await?.running {
            return Ok(());
        }
        tokio::time::sleep(every).await;
    }
    nano.guests().force_stop(id).send().await?;
    Ok(())
}
