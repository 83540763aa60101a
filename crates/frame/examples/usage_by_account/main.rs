//! The server hours of the last 30 days, account by account, as a table in the terminal.
//!
//!     cargo run -p frame-sdk --example usage_by_account -- --demo
//!
//! runs it against a server of its own, without an account.

mod demo;

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use clap::Parser;
use frame_sdk::types::{ResolutionType, Usage};
use frame_sdk::{Client, DateRange, Result};

/// Whose usage is shown.
struct Plan {
    frame: Client,
    organization_id: String,
}

/// Shows the server hours of the last 30 days by account.
#[derive(Parser)]
struct Arguments {
    /// Run against a server of the example, without an account.
    #[arg(long)]
    demo: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let plan = if arguments.demo { demo::plan() } else { real_plan() };
    let plan = match plan {
        Ok(plan) => plan,
        Err(problem) => {
            eprintln!("{problem}\n\nSet FRAME_CLIENT_ID, FRAME_CLIENT_SECRET and FRAME_ORGANIZATION_ID,");
            eprintln!("or try it without an account: --demo");
            return ExitCode::from(2);
        }
    };
    match show(&plan).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn real_plan() -> Result<Plan> {
    Ok(Plan {
        frame: Client::from_env()?,
        organization_id: frame_sdk::cloudmgr_runtime::env::required("FRAME_ORGANIZATION_ID")?,
    })
}

async fn show(plan: &Plan) -> Result<()> {
    let range = DateRange::last_days(30);
    let usage = plan.frame.organizations().usage_in(&plan.organization_id, range);
    let usage = usage.resolution_type(ResolutionType::ByDay).send().await?;
    println!("Server hours from {} to {}\n", range.first_day(), range.last_day());
    print_table(&by_account(&usage));
    Ok(())
}

/// What one account used.
#[derive(Default)]
struct Line {
    hours: f64,
    instance_types: BTreeSet<String>,
}

fn by_account(usage: &Usage) -> BTreeMap<String, Line> {
    let mut lines: BTreeMap<String, Line> = BTreeMap::new();
    for row in usage.rows() {
        let line = lines.entry(row.account_external_id).or_default();
        line.hours += row.hours_used;
        line.instance_types.insert(row.instance_type_id);
    }
    lines
}

/// The accounts, the greatest first, and their sum.
fn print_table(lines: &BTreeMap<String, Line>) {
    let total: f64 = lines.values().map(|line| line.hours).sum();
    let mut sorted: Vec<_> = lines.iter().collect();
    sorted.sort_by(|(_, one), (_, other)| other.hours.total_cmp(&one.hours));

    println!("{:<20} {:>14} {:>10} {:>8}", "account", "instance types", "hours", "share");
    for (account, line) in sorted {
        let share = if total > 0.0 { 100.0 * line.hours / total } else { 0.0 };
        println!("{account:<20} {:>14} {:>10.1} {share:>6.1} %", line.instance_types.len(), line.hours);
    }
    println!("{:<20} {:>14} {total:>10.1}", "all", "");
}
