//! A million items over pages: as a stream, as a blocking iterator, and as a handwritten loop.

use std::process::ExitCode;
use std::time::Instant;

use bench::byhand::Reqwest;
use bench::rounds::{cost, rounds};
use bench::row::Row;
use bench::server::Server;
use bench::{Result, clients};
use nc2_sdk::TryStreamExt;
use nc2_sdk::blocking::*;
use nc2_sdk::types::Cluster;

fn main() -> ExitCode {
    bench::main(part)
}

const ITEMS: usize = 1_000_000;
const LIMIT: u32 = 1_000;

/// The cost of reading all pages.
struct Walk {
    cpu: f64,
    seconds: f64,
    peak: f64,
}

fn part(server: &Server) -> Result<()> {
    let (url, few) = (server.url(&format!("pages/{ITEMS}")), server.url(&format!("pages/{}", ITEMS / 10)));
    let [ours, by_hand, short, blocking, blocking_short] = rounds(
        5,
        [
            &mut || walk(ITEMS, || awaited(streamed(&url))),
            &mut || walk(ITEMS, || awaited(looped(&url))),
            &mut || walk(ITEMS / 10, || awaited(streamed(&few))),
            &mut || walk(ITEMS, || iterated(&url)),
            &mut || walk(ITEMS / 10, || iterated(&few)),
        ],
    )?;
    print_against_loop(&ours, &by_hand);
    memory("peak memory of 1,000,000 items", &ours, "100,000 items", &short).goal("<= 1.05x").print();
    Row::new("blocking: items per CPU second", "million", each(&blocking, per_cpu))
        .against("the stream", each(&ours, per_cpu))
        .print();
    memory("blocking: peak memory of 1,000,000 items", &blocking, "100,000 items", &blocking_short)
        .goal("<= 1.05x")
        .print();
    Ok(())
}

fn print_against_loop(ours: &[Walk], by_hand: &[Walk]) {
    Row::new("items per CPU second", "million", each(ours, per_cpu))
        .against("a loop", each(by_hand, per_cpu))
        .goal(">= 0.95x")
        .print();
    let speed = |walk: &Walk| ITEMS as f64 / walk.seconds / 1e6;
    Row::new("items per second", "million", each(ours, speed))
        .against("a loop", each(by_hand, speed))
        .print();
    memory("peak memory", ours, "a loop", by_hand).print();
}

fn memory(name: &str, ours: &[Walk], peer: &'static str, theirs: &[Walk]) -> Row {
    Row::new(name, "kB", each(ours, |walk| walk.peak)).against(peer, each(theirs, |walk| walk.peak))
}

fn each(walks: &[Walk], figure: fn(&Walk) -> f64) -> Vec<f64> {
    walks.iter().map(figure).collect()
}

fn per_cpu(walk: &Walk) -> f64 {
    ITEMS as f64 / walk.cpu
}

/// Reads all items and checks their number.
fn walk(items: usize, over: impl Fn() -> Result<usize>) -> Result<Walk> {
    let start = Instant::now();
    let cost = cost(|| match over()? {
        came if came == items => Ok(()),
        came => Err(format!("{came} items came of {items}").into()),
    })?;
    Ok(Walk { cpu: cost.cpu, seconds: start.elapsed().as_secs_f64(), peak: cost.allocated.peak as f64 / 1e3 })
}

/// Runs `walk` on a new runtime.
fn awaited(walk: impl Future<Output = Result<usize>>) -> Result<usize> {
    bench::runtime()?.block_on(walk)
}

fn iterated(url: &str) -> Result<usize> {
    let client = clients::nc2(url.to_owned())?;
    let mut count = 0;
    for item in client.clusters().list().limit(LIMIT).blocking().items() {
        count += usize::from(!item?.name.is_empty());
    }
    Ok(count)
}

async fn streamed(url: &str) -> Result<usize> {
    let client = clients::nc2(url.to_owned())?;
    let items = client.clusters().list().limit(LIMIT).items();
    Ok(items.try_fold(0, async |count, item| Ok(count + usize::from(!item.name.is_empty()))).await?)
}

async fn looped(url: &str) -> Result<usize> {
    let client = Reqwest::new(url.to_owned())?;
    let mut count = 0;
    for page in 1.. {
        let items: Vec<Cluster> = client.get("/clusters", &[("page", page), ("limit", LIMIT.into())]).await?;
        if items.is_empty() {
            break;
        }
        count += items.iter().filter(|item| !item.name.is_empty()).count();
    }
    Ok(count)
}
