//! The cost of decoding a page of a list, against `serde_json::from_slice` into the same types.

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
    page(server, "50 MB", 50_000_000, 9)
}

fn page(server: &Server, name: &str, bytes: usize, number: usize) -> Result<()> {
    let runtime = bench::runtime()?;
    let _inside = runtime.enter();
    let url = server.url(&format!("list/{}", bytes / bodies::item_length()));
    let (ours, by_hand) = (clients::nc2(url.clone())?, Reqwest::new(url)?);
    let length = runtime.block_on(by_hand.bytes("/clusters"))?.len() as f64;
    let list = || ours.clusters().list();
    let parse = |body: &[u8]| serde_json::from_slice::<Data<Vec<Cluster>>>(body);

    let [sent, raw, parsed, bytes] = rounds(
        number,
        [
            &mut || cost(|| Ok(runtime.block_on(list().send())?)),
            &mut || cost(|| Ok(runtime.block_on(list().raw())?)),
            &mut || cost(|| Ok(parse(&runtime.block_on(by_hand.bytes("/clusters"))?)?)),
            &mut || cost(|| runtime.block_on(by_hand.bytes("/clusters"))),
        ],
    )?;

    print_speed(name, length, [&sent, &raw, &parsed, &bytes]);
    let share = |costs: &[Cost]| -> Vec<f64> {
        costs.iter().map(|cost| cost.allocated.peak as f64 / length).collect()
    };
    Row::new(format!("{name}: peak memory"), "of the body", share(&sent))
        .against("reqwest and from_slice", share(&parsed))
        .goal("<= 2.2")
        .print();
    let body = runtime.block_on(by_hand.bytes("/clusters"))?;
    let list = cost(|| Ok(parse(&body)?))?.allocated.peak as f64 / length;
    Row::new(format!("{name}: of it the decoded list"), "of the body", [list]).print();
    Ok(())
}

/// What decoding alone takes is what a call takes beyond one that does not decode: on both sides, so that both decode a
/// body that has just come.
fn print_speed(name: &str, length: f64, [sent, raw, parsed, bytes]: [&[Cost]; 4]) {
    let speed = |cpu: f64| length / cpu.max(1.0);
    let decoding = |whole: &[Cost], without: &[Cost]| -> Vec<f64> {
        whole.iter().zip(without).map(|(whole, without)| speed(whole.cpu - without.cpu)).collect()
    };
    Row::new(format!("{name}: decoding"), "MB/s", decoding(sent, raw))
        .against("from_slice", decoding(parsed, bytes))
        .goal(">= 0.95x")
        .print();
    let all = |costs: &[Cost]| costs.iter().map(|cost| speed(cost.cpu)).collect::<Vec<_>>();
    Row::new(format!("{name}: the whole call"), "MB/s", all(sent))
        .against("reqwest and from_slice", all(parsed))
        .print();
}
