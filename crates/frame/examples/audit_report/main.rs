//! A month of audit trails as a table in a file, with a progress bar.
//!
//!     cargo run -p frame-sdk --example audit_report -- --demo
//!
//! runs it against a server of its own in seconds. With credentials, the month may be given, as `-- 2024-04`; otherwise
//! it is the last one that is over.

mod demo;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use frame_sdk::cloudmgr_runtime::chrono::{Datelike, Months};
use frame_sdk::types::{AuditTrail, Order};
use frame_sdk::{Client, DateRange, Error, ErrorKind, Format, NaiveDate, Result};
use indicatif::{ProgressBar, ProgressStyle};

/// What the report is about and where it goes.
struct Plan {
    frame: Client,
    organization_id: String,
    month: DateRange,
    file: PathBuf,
    overwrite: bool,
}

/// Writes the audit trails of a month to a CSV file.
#[derive(Parser)]
struct Arguments {
    /// Run against a server of the example, without an account.
    #[arg(long)]
    demo: bool,
    /// The month to report, such as `2024-04`; the last complete month unless given.
    #[arg(conflicts_with = "demo")]
    month: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let plan = if arguments.demo { demo::plan() } else { real_plan(arguments.month.as_deref()) };
    let plan = match plan {
        Ok(plan) => plan,
        Err(problem) => {
            eprintln!("{problem}\n\nSet FRAME_CLIENT_ID, FRAME_CLIENT_SECRET and FRAME_ORGANIZATION_ID,");
            eprintln!("or try it without an account: --demo");
            return ExitCode::from(2);
        }
    };
    match report(&plan).await {
        Ok(rows) => {
            println!("{}: {rows} actions", plan.file.display());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn real_plan(month: Option<&str>) -> Result<Plan> {
    let first = match month {
        Some(month) => first_day(month)?,
        None => last_month()?,
    };
    Ok(Plan {
        frame: Client::from_env()?,
        organization_id: frame_sdk::cloudmgr_runtime::env::required("FRAME_ORGANIZATION_ID")?,
        month: DateRange::month(first.year(), first.month())?,
        file: PathBuf::from(format!("audit-{}.csv", first.format("%Y-%m"))),
        overwrite: false,
    })
}

/// The first day of `2024-04`.
fn first_day(month: &str) -> Result<NaiveDate> {
    let unclear =
        |_| Error::new(ErrorKind::Config, "the month is not one: write year and month, such as 2024-04");
    format!("{month}-01").parse().map_err(unclear)
}

/// A day of the last month that is over.
fn last_month() -> Result<NaiveDate> {
    let today = DateRange::last_days(0).last_day();
    let unclear = || Error::new(ErrorKind::Config, "the clock stands at the beginning of time");
    today.checked_sub_months(Months::new(1)).ok_or_else(unclear)
}

async fn report(plan: &Plan) -> Result<u64> {
    let (bar, mut rows, start) = (progress_bar(plan.month), 0_u64, plan.month.start());
    let shown = bar.clone();
    // In chronological order, so that the time of a row shows the progress: the server does not count rows.
    let trails = plan.frame.organizations().audit_trails_in(&plan.organization_id, plan.month);
    let export = trails.order(Order::Asc).order_by("inserted_at").export(Format::Csv);
    let written = export
        .overwrite(plan.overwrite)
        .on_row(move |trail: &AuditTrail| {
            rows += 1;
            shown.set_message(format!("{rows} actions, {}", trail.inserted_at.date_naive()));
            shown.set_position((trail.inserted_at - start).num_seconds().unsigned_abs());
        })
        .to_file(&plan.file)
        .await;
    bar.finish_and_clear();
    written
}

/// A bar as long as the month.
fn progress_bar(month: DateRange) -> ProgressBar {
    let seconds = (month.end() - month.start()).num_seconds().unsigned_abs();
    let style = ProgressStyle::with_template("{bar:40} {percent:>3} %  {msg}");
    let bar = ProgressBar::new(seconds).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message("asking for the first page");
    // Drawn before the first row is there, which may take a while.
    bar.tick();
    bar
}
