//! What decoding a list page costs, beside `serde_json::from_slice` into the same types.

use std::process::ExitCode;

use bench::byhand::{Data, Reqwest};
use bench::rounds::{Cost, cost, rounds};
use bench::row::Row;
use bench::server::Server;
use bench::{Result, bodies, clients};
use nc2_sdk::types::Cluster;

fn main() -> ExitCode {
    bench::main(part)
}

fn part(server: &Server) -> Result<()> {
    page(server, "1 MB", 1_000_000, 41)?;
    page(server, "50 MB", 50_000_000, 5)
}

fn page(server: &Server, name: &str, bytes: usize, number: usize) -> Result<()> {
    let runtime = bench::runtime()?;
    let _inside = runtime.enter();
    let url = server.url(&format!("list/{}", bytes / bodies::item_length()));
    let (ours, by_hand) = (clients::nc2(url.clone())?, Reqwest::new(url)?);
    let body = runtime.block_on(by_hand.bytes("/clusters"))?;
    let list = || ours.clusters().list();

    let [sent, raw, parsed, whole] = rounds(
        number,
        [
            &mut || cost(|| Ok(runtime.block_on(list().send())?)),
            &mut || cost(|| Ok(runtime.block_on(list().raw())?)),
            &mut || cost(|| Ok(serde_json::from_slice::<Data<Vec<Cluster>>>(&body)?)),
            &mut || cost(|| runtime.block_on(by_hand.get::<Vec<Cluster>>("/clusters", &[]))),
        ],
    )?;

    // What decoding alone takes is what sending takes beyond sending without decoding.
    let speed = |cpu: f64| body.len() as f64 / cpu.max(1.0);
    let decoding = sent.iter().zip(&raw).map(|(sent, raw)| speed(sent.cpu - raw.cpu));
    let plainly = parsed.iter().map(|cost| speed(cost.cpu));
    Row::new(format!("{name}: decoding"), "MB/s", decoding)
        .against("from_slice", plainly)
        .goal(">= 0.95x")
        .print();
    let all = |costs: &[Cost]| costs.iter().map(|cost| speed(cost.cpu)).collect::<Vec<_>>();
    Row::new(format!("{name}: the whole call"), "MB/s", all(&sent)).against("reqwest", all(&whole)).print();
    let share = |costs: &[Cost]| {
        let shares = costs.iter().map(|cost| cost.allocated.peak as f64 / body.len() as f64);
        shares.collect::<Vec<_>>()
    };
    let peak = Row::new(format!("{name}: peak memory"), "of the body", share(&sent));
    peak.against("reqwest", share(&whole)).goal("<= 2.2").print();
    Row::new(format!("{name}: of it the decoded list"), "of the body", share(&parsed)).print();
    Ok(())
}
