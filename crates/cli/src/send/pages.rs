//! Lists, page by page.

use clap::ArgMatches;
use cloudmgr_facts::Operation;
use cloudmgr_runtime::{Paged, Request, StreamExt};
use serde_json::Value;

use crate::failure::Result;
use crate::output;
use crate::print::{self, View};
use crate::words::thousands;

/// The default number of rows.
pub(crate) const LIMIT: u64 = 100;

/// Prints the rows of a list as its pages arrive.
pub(crate) async fn print(_: &Operation, request: Request, matches: &ArgMatches, view: &View) -> Result<()> {
    let limit = match matches.get_flag("all") {
        true => u64::MAX,
        false => matches.get_one::<u64>("limit").copied().unwrap_or(LIMIT),
    };
    let mut printer = print::list(view);
    let mut pages = Paged::<Value>::new(request).pages();
    let mut seen = Seen { shown: 0, total: None, more: false };
    while seen.shown < limit {
        let Some(page) = pages.next().await else { break };
        let page = page?;
        seen.total = page.total.or(seen.total);
        let full = page.items.len() as u64 >= limit.saturating_sub(seen.shown);
        for item in page.items {
            if seen.shown >= limit {
                seen.more = true;
                break;
            }
            printer.row(item)?;
            seen.shown += 1;
        }
        seen.more |= full;
        printer.flush()?;
    }
    printer.finish()?;
    if limit != u64::MAX {
        seen.tell();
    }
    Ok(())
}

/// How much of a list was printed.
struct Seen {
    shown: u64,
    total: Option<u64>,
    /// Whether there may be more: the last page was full.
    more: bool,
}

impl Seen {
    /// Reports that there are more rows; otherwise the list would be assumed to be complete.
    fn tell(&self) {
        let shown = thousands(self.shown);
        match self.total {
            Some(total) if total > self.shown => {
                output::note(format!("{shown} of {}; --all for the rest", thousands(total)));
            }
            None if self.more => {
                output::note(format!("{shown} shown, there may be more; --all for the rest"))
            }
            _ => {}
        }
    }
}
