//! `frame usage ORG --month 2024-04`: the report as flat rows.

use clap::{Arg, ArgMatches, Command};
use serde_json::Value;

use crate::args::engine::{self, value};
use crate::backend::Backend;
use crate::failure::{Failure, Result};
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
    let mut mistakes = Vec::new();
    let view = View::read(matches, None, place.output(), &mut mistakes);
    let month = matches.get_one::<String>("month").map(String::as_str).unwrap_or_default();
    let range = range(month);
    if range.is_none() {
        mistakes
            .push(format!("--month: `{}` is not a month such as 2024-04", crate::output::harmless(month)));
    }
    let (Some(range), true) = (range, mistakes.is_empty()) else {
        return Err(Failure::mistakes("usage", mistakes));
    };
    let organization = matches.get_one::<String>("organization").cloned().unwrap_or_default();
    let frame = place.frame()?;
    block_on(async {
        let usage = frame.organizations().usage_in(&organization, range).send().await?;
        let rows = usage.rows().map(|row| serde_json::to_value(row).unwrap_or_default());
        print::value(&view, Value::Array(rows.collect()))
    })
}

fn range(month: &str) -> Option<frame_sdk::DateRange> {
    let (year, month) = month.split_once('-')?;
    frame_sdk::DateRange::month(year.parse().ok()?, month.parse().ok()?).ok()
}
