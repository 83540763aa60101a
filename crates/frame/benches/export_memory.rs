//! How much memory the export of a million session trails takes.
//!
//!     cargo bench -p frame-sdk --bench export_memory
//!
//! The rows come from a server on the loopback address, in a process of its own that makes each page when it is asked
//! for. What is told is the peak of the exporting process above what it had at its start, before there was a client.
//! More than the limit ends with exit code 1. Without `--bench`, as `cargo test --benches` runs it, it exports a
//! hundredth of the rows. Only Linux tells the peak; elsewhere it is left out.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Instant;
use std::{env, fs};

use frame_sdk::testing::{self, Reply, Seen};
use frame_sdk::{Client, DateRange, Format};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ROWS: u64 = 1_000_000;
const PAGE: u64 = 1000;
const LIMIT_KIB: u64 = 32 * 1024;

/// The argument that makes this program the server.
const SERVE: &str = "serve-session-trails";

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let is_given = |wanted: &str| env::args().any(|argument| argument == wanted);
    if is_given(SERVE) {
        return serve();
    }
    let rows = if is_given("--bench") { ROWS } else { ROWS / 100 };
    let (server, start) = (Server::start(rows)?, memory("VmRSS:"));
    let mut passed = true;
    for format in [Format::Csv, Format::JsonLines] {
        passed &= measure(&server, rows, format, start).await?;
    }
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Exports all rows to a file and tells what it took, in memory above `start`.
async fn measure(server: &Server, rows: u64, format: Format, start: Option<u64>) -> Result<bool> {
    let client = Client::builder().base_url(&server.url).no_proxy().credentials("id", "secret").build()?;
    let file = Scratch(env::temp_dir().join(format!("frame-export-{}.out", std::process::id())));
    reset_peak();
    let begun = Instant::now();

    let sessions = client.organizations().session_trails_in("4711", DateRange::last_days(365)).limit(PAGE);
    let written = sessions.export(format).overwrite(true).to_file(&file.0).await?;

    let (peak, seconds) = (memory("VmHWM:"), begun.elapsed().as_secs_f64());
    let size = fs::metadata(&file.0)?.len() >> 20;
    print!(
        "{format:?}: {written} session trails, {size} MiB, {seconds:.1} s, {:.0} rows/s, ",
        written as f64 / seconds
    );
    let above = peak.zip(start).map(|(peak, start)| peak.saturating_sub(start));
    match above {
        Some(above) => println!("peak {:.1} MiB above the start", above as f64 / 1024.0),
        None => println!("peak unknown on this system"),
    }
    Ok(written == rows && above.is_none_or(|above| above < LIMIT_KIB))
}

/// A line of what Linux tells of this process, in KiB.
fn memory(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix(name))?.split_whitespace().next()?.parse().ok()
}

/// Forgets the peak so far; without it the first export's peak would be the second one's, too.
fn reset_peak() {
    _ = fs::write("/proc/self/clear_refs", "5");
}

/// A file that is removed at the end.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        _ = fs::remove_file(&self.0);
    }
}

/// The server's process, which ends with this value.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start(rows: u64) -> Result<Self> {
        let mut command = Command::new(env::current_exe()?);
        let mut process =
            command.args([SERVE, &rows.to_string()]).stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        let output = process.stdout.take().ok_or("the server has no output")?;
        BufReader::new(output).read_line(&mut url)?;
        Ok(Self { process, url: url.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

fn serve() -> Result<ExitCode> {
    let rows: u64 = env::args().next_back().ok_or("no number of rows")?.parse()?;
    let (_, server) = testing::server();
    let page =
        move |seen: &Seen| Reply::new(200).header("content-type", "application/json").body(body(seen, rows));
    _ = server.on_operation("organizations_list_session_trails").replies(page);
    println!("{}", server.listen());
    loop {
        std::thread::park();
    }
}

/// The requested page.
fn body(seen: &Seen, rows: u64) -> String {
    let number = |name: &str| seen.query(name).and_then(|text| text.parse().ok());
    let (offset, limit): (u64, u64) = (number("offset").unwrap_or(0), number("limit").unwrap_or(PAGE));
    let mut body = String::from("[");
    for row in offset..rows.min(offset + limit) {
        body.push_str(if row > offset { "," } else { "" });
        // Writing to a string does not fail.
        _ = write!(
            body,
            r#"{{"id":"00000000-0000-4000-8000-{row:012}","user_email":"user.{row}@example.com",{REST}}}"#
        );
    }
    body.push(']');
    body
}

/// What is the same in every row: a session with everything that the API tells of one.
const REST: &str = r#""account_id":"084ab7d0-e4ca-4dea-932a-45bf33f02088","bandwidth_kbps_avg":15921.05,
"bandwidth_kbps_max":16128,"bandwidth_kbps_min":14024,"city":"Tehama","client_ip":"203.0.113.25",
"customer_id":"b3e7d4e0-5ab2-43cf-9f9c-0c02909931e1","distance":2369.002238311968,"fail_description":null,
"framerate_ps_avg":19.74,"framerate_ps_max":20,"framerate_ps_min":10,"instance_type":"t2.large","latency_ms_avg":110.36,
"latency_ms_max":132,"latency_ms_min":106,"organization_id":"2fb210e0-e931-4c62-83fd-b31fe13468ca",
"pool_group_type":"sandbox","pool_id":"d54b760c-956a-487b-a675-e113677fe871","pool_instance_type":{"bare_metal":null,
"display_name":"Air 8GB","gpu":"None","id":"gateway-prod.5","name":"t2.large","ram":8,"vcpu":2},
"server_id":"gateway-prod.5232637","session_duration":2391,"session_end":"2021-02-25T23:17:27.000000Z",
"session_id":"gateway-prod.nMOARz25k9LDmGN0","session_start":"2021-02-25T23:15:56.000000Z","user_first_name":"Example",
"user_id":"52b19f2e-c8ae-4f12-beab-f2838ce8dce9","user_idp":"example-idp","user_last_name":"User""#;
