//! The cost of a call in CPU, allocations and bytes, against handwritten code with reqwest and with hyper alone.

use std::process::ExitCode;

use bench::bodies::CREATE;
use bench::byhand::{Data, Hyper, Reqwest};
use bench::rounds::{Cost, cost, rounds};
use bench::row::Row;
use bench::server::Server;
use bench::{Failed, Result, clients};
use bytes::Bytes;
use nc2_sdk::types::{Cluster, CreateAwsCluster, Task};
use tokio::runtime::Runtime;

fn main() -> ExitCode {
    bench::main(part)
}

const ID: &str = "e1a7c503-46d9-4b82-8f0e-95d3b6a2c714";
const ROUNDS: usize = 21;

/// One kind of call, done by each of the three clients.
struct Kind {
    name: &'static str,
    /// The number of calls per round.
    calls: u32,
    ours: fn(&Clients, &Runtime) -> Result<()>,
    reqwest: fn(&Clients, &Runtime) -> Result<()>,
    hyper: fn(&Clients, &Runtime) -> Result<()>,
}

/// The clients, each with a connection of its own to the same server.
struct Clients {
    ours: nc2_sdk::Client,
    reqwest: Reqwest,
    hyper: Hyper,
    body: CreateAwsCluster,
}

impl Clients {
    fn new(url: String) -> Result<Self> {
        Ok(Self {
            ours: clients::nc2(url.clone())?,
            reqwest: Reqwest::new(url.clone())?,
            hyper: Hyper::new(url),
            body: serde_json::from_str(CREATE)?,
        })
    }
}

const GET: Kind = Kind {
    name: "small GET",
    calls: 400,
    ours: |clients, runtime| wait(runtime, clients.ours.clusters().get(ID).send()),
    reqwest: |clients, runtime| {
        wait(runtime, clients.reqwest.get::<Cluster>(&format!("/clusters/{ID}"), &[]))
    },
    hyper: |clients, runtime| {
        wait(runtime, clients.hyper.call::<Cluster>("GET", &format!("/clusters/{ID}"), None))
    },
};

const LIST: Kind = Kind {
    name: "list of 1,000",
    calls: 4,
    ours: |clients, runtime| wait(runtime, clients.ours.clusters().list().send()),
    reqwest: |clients, runtime| wait(runtime, clients.reqwest.get::<Vec<Cluster>>("/clusters", &[])),
    hyper: |clients, runtime| wait(runtime, clients.hyper.call::<Vec<Cluster>>("GET", "/clusters", None)),
};

const POST: Kind = Kind {
    name: "POST with a body",
    calls: 400,
    ours: |clients, runtime| wait(runtime, clients.ours.clusters().create_aws(&clients.body).send()),
    reqwest: |clients, runtime| wait(runtime, clients.reqwest.post::<Task>("/clusters/aws", &clients.body)),
    hyper: |clients, runtime| {
        let body = Bytes::from(serde_json::to_vec(&Data { data: &clients.body })?);
        wait(runtime, clients.hyper.call::<Task>("POST", "/clusters/aws", Some(body)))
    },
};

fn wait<T, E: Into<Failed>>(
    runtime: &Runtime,
    call: impl Future<Output = std::result::Result<T, E>>,
) -> Result<()> {
    runtime.block_on(call).map(drop).map_err(Into::into)
}

fn part(server: &Server) -> Result<()> {
    let runtime = bench::runtime()?;
    // Connections live on the runtime that they were made in.
    let _inside = runtime.enter();
    measure(&GET, &Clients::new(server.url("one"))?, &runtime, "")?;
    measure(&LIST, &Clients::new(server.url("list/1000"))?, &runtime, "")?;
    measure(&POST, &Clients::new(server.url("one"))?, &runtime, "")?;
    tracing_subscriber::fmt().with_writer(std::io::sink).init();
    measure(&GET, &Clients::new(server.url("one"))?, &runtime, ", spans written")
}

fn measure(kind: &Kind, clients: &Clients, runtime: &Runtime, note: &str) -> Result<()> {
    let batch = |call: fn(&Clients, &Runtime) -> Result<()>| {
        move || cost(|| (0..kind.calls).try_for_each(|_| call(clients, runtime)))
    };
    let (mut ours, mut reqwest, mut hyper) = (batch(kind.ours), batch(kind.reqwest), batch(kind.hyper));
    let [ours, reqwest, hyper] = rounds(ROUNDS, [&mut ours, &mut reqwest, &mut hyper])?;
    let calls = f64::from(kind.calls);
    let each = |costs: &[Cost], figure: fn(&Cost) -> f64| -> Vec<f64> {
        costs.iter().map(|cost| figure(cost) / calls).collect()
    };
    let row = |what: &str, unit, figure: fn(&Cost) -> f64| {
        Row::new(format!("{}{note}: {what}", kind.name), unit, each(&ours, figure))
            .against("reqwest", each(&reqwest, figure))
    };
    if !note.is_empty() {
        row("CPU", "µs", |cost| cost.cpu).goal("-").print();
        return Ok(());
    }
    row("CPU", "µs", |cost| cost.cpu).goal("<= 1.05x").print();
    let cpu = Row::new(format!("{}: CPU", kind.name), "µs", each(&ours, |cost| cost.cpu));
    cpu.against("hyper alone", each(&hyper, |cost| cost.cpu)).print();
    row("allocations", "", |cost| cost.allocated.times as f64).goal("<= +6").print();
    row("allocated", "bytes", |cost| cost.allocated.bytes as f64).print();
    Ok(())
}
