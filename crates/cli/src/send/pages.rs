//! Lists, page by page.

use std::io::Write;

use clap::ArgMatches;
use cloudmgr_runtime::{Page, Paged, Request, StreamExt};
use serde_json::Value;

use crate::failure::Result;
use crate::output;
use crate::print::{self, Printer, View};
use crate::words::thousands;

/// The default number of rows.
pub(crate) const LIMIT: u64 = 100;

/// Prints the rows of a list as its pages arrive.
pub(crate) async fn print(request: Request, matches: &ArgMatches, view: &View) -> Result<()> {
    let limit = limit(matches);
    let mut printer = print::list(view);
    let mut pages = Paged::<Value>::new(request).pages();
    let mut seen = Seen { shown: 0, total: None, more: false };
    while seen.shown < limit
        && let Some(page) = pages.next().await
    {
        seen.print(page?, limit - seen.shown, &mut printer)?;
    }
    printer.finish()?;
    if limit != u64::MAX {
        seen.tell();
    }
    Ok(())
}

/// The maximum number of rows.
fn limit(matches: &ArgMatches) -> u64 {
    match matches.get_flag("all") {
        true => u64::MAX,
        false => matches.get_one::<u64>("limit").copied().unwrap_or(LIMIT),
    }
}

/// How much of a list was printed.
struct Seen {
    shown: u64,
    total: Option<u64>,
    /// Whether there may be more: the last page was full.
    more: bool,
}

impl Seen {
    /// Prints the rows of a page, but not more than `left`.
    fn print(&mut self, page: Page<Value>, left: u64, printer: &mut Printer<'_, impl Write>) -> Result<()> {
        self.total = page.total.or(self.total);
        self.more |= page.items.len() as u64 >= left;
        for item in page.items.into_iter().take(usize::try_from(left).unwrap_or(usize::MAX)) {
            printer.row(item)?;
            self.shown += 1;
        }
        printer.flush()
    }

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
