//! The command line in a separate process: its start, and the memory for a million rows.

use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use bench::Result;
use bench::row::Row;
use bench::server::Server;

fn main() -> ExitCode {
    bench::main(part)
}

/// The variable that names the program.
const VARIABLE: &str = "CLOUDMGR_PROGRAM";

/// Starts per sample.
const STARTS: usize = 41;

/// The commands with the most flags, and the widest list of commands.
const HELP: [&[&str]; 6] = [
    &["--help"],
    &["cloudify", "--help"],
    &["nano", "guests", "--help"],
    &["nc2", "clusters", "create-azure", "--help"],
    &["nano", "guests", "create", "--help"],
    &["cloudify", "executions", "list", "--help"],
];

fn part(server: &Server) -> Result<()> {
    Row::new("`--version`: time", "ms", starts(&["--version"])?).goal("<= 5").print();
    Row::new("the slowest of six `--help`: time", "ms", slowest_help()?).goal("<= 20").print();
    let idle = peak(server, 100)?;
    let full = peak(server, 1_000_000)?;
    Row::new("1,000,000 rows to CSV: memory over idle", "MiB", [full.mebibytes - idle.mebibytes])
        .goal("<= 16")
        .print();
    Row::new("1,000,000 rows to CSV: rows per second", "million", [1.0 / full.seconds]).print();
    Ok(())
}

/// Milliseconds of each start of the slowest command with `--help`.
fn slowest_help() -> Result<Vec<f64>> {
    let mut slowest = Vec::new();
    for words in HELP {
        let times = starts(words)?;
        if median(&times) > median(&slowest) {
            slowest = times;
        }
    }
    Ok(slowest)
}

/// Milliseconds of each of many starts.
fn starts(words: &[&str]) -> Result<Vec<f64>> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let begun = Instant::now();
        let status = program()?.args(words).stdout(Stdio::null()).status()?;
        times.push(begun.elapsed().as_secs_f64() * 1e3);
        if !status.success() {
            return Err(format!("{words:?} failed").into());
        }
    }
    Ok(times)
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(0.0)
}

/// The cost of a list.
struct List {
    mebibytes: f64,
    seconds: f64,
}

/// Writes the rows as CSV, and samples the memory of the program until it ends.
fn peak(server: &Server, rows: usize) -> Result<List> {
    let begun = Instant::now();
    let mut program = program()?;
    program.args(["nc2", "clusters", "list", "--all", "--page-size", "1000", "-o", "csv"]);
    program.env("NC2_BASE_URL", server.url(&format!("pages/{rows}"))).env("NC2_TOKEN", "not-a-real-token");
    let (status, kilobytes) = watched(program.stdout(Stdio::null()).spawn()?)?;
    if !status.success() {
        return Err(format!("a list of {rows} rows failed").into());
    }
    Ok(List { mebibytes: f64::from(kilobytes) / 1024.0, seconds: begun.elapsed().as_secs_f64() })
}

/// The exit status of a process, and its peak memory in kB.
fn watched(mut child: Child) -> Result<(ExitStatus, u32)> {
    let file = format!("/proc/{}/status", child.id());
    let mut kilobytes = 0;
    loop {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        kilobytes = line.trim().trim_end_matches("kB").trim_end().parse().unwrap_or(0).max(kilobytes);
        if let Some(status) = child.try_wait()? {
            return Ok((status, kilobytes));
        }
        thread::sleep(Duration::from_millis(1));
    }
}

fn program() -> Result<Command> {
    let path = env::var_os(VARIABLE).ok_or("CLOUDMGR_PROGRAM does not name the program")?;
    let mut program = Command::new(path);
    program.env_clear().env("CLOUDMGR_CONFIG", "/nonexistent/config.toml");
    Ok(program)
}
