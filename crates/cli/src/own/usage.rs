//! `frame usage ORG --month 2024-04`: the report as flat rows.

use clap::{Arg, ArgMatches, Command};
use serde_json::Value;

use crate::args::engine::{self, value};
use crate::backend::Backend;
use crate::failure::Result;
use crate::mistakes::Mistakes;
use crate::output;
use crate::print::{self, View};
use crate::profile::Place;
use crate::send::block_on;

/// The command.
pub(crate) fn command() -> Command {
    Command::new("usage")
        .about("Hours used in a month, a row per account, time step and instance type")
        .arg(Arg::new("organization").value_name("ORG").required(true).help("The organization"))
        .arg(value("month", "YYYY-MM", "The month").required(true))
        .args(engine::output())
}

/// Prints the report.
pub(crate) fn run(backend: &'static Backend, matches: &ArgMatches) -> Result<()> {
    let place = Place::find(backend, matches)?;
    let mut mistakes = Mistakes::default();
    let view = View::read(matches, None, place.output(), &mut mistakes);
    let month = matches.get_one::<String>("month").map(String::as_str).unwrap_or_default();
    let range = mistakes.ok("--month", range(month));
    let range = mistakes.end("usage", range)?;
    let organization = matches.get_one::<String>("organization").cloned().unwrap_or_default();
    let frame = place.frame()?;
    block_on(async {
        let usage = frame.organizations().usage_in(&organization, range).send().await?;
        let rows = usage.rows().map(|row| serde_json::to_value(row).unwrap_or_default());
        print::value(&view, Value::Array(rows.collect()))
    })
}

fn range(month: &str) -> Result<frame_sdk::DateRange, String> {
    let range = || {
        let (year, month) = month.split_once('-')?;
        frame_sdk::DateRange::month(year.parse().ok()?, month.parse().ok()?).ok()
    };
    range().ok_or_else(|| format!("`{}` is not a month such as 2024-04", output::harmless(month)))
}
