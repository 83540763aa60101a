//! Ten thousand concurrent calls through one client.
//!
//! The server is a separate process: it has its own file descriptors, and its memory is not counted.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, stdin};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use cloudmgr_runtime::{Error, Method};
use conformance::faults::crowd;
use conformance::wire::backends::{self, Backend, Callable};
use conformance::wire::connect::Setting;
use serde_json::Value;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// For the first backend; the others, which use the same runtime, get a quarter.
const CALLS: usize = 10_000;

/// The variable that makes a process of this binary the server.
const ROLE: &str = "LOAD_SERVER";

/// The memory limit for 10,000 concurrent calls with a connection each: 40 KiB per call.
const MEMORY: usize = 400 << 20;

/// Not a test by itself: run by other processes of this binary.
#[test]
fn serves_a_crowd_when_it_is_told_to() {
    if env::var_os(ROLE).is_none() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.spawn(crowd::serve(|port| println!("\nport {port}")));
    // The pipe is closed when the parent exits.
    _ = stdin().read(&mut [0]);
}

/// The server's process and its URL.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start() -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "serves_a_crowd_when_it_is_told_to", "--nocapture"]).env(ROLE, "1");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let port = lines.map_while(Result::ok).find_map(|line| Some(line.strip_prefix("port ")?.to_owned()));
        Self { child, url: format!("http://127.0.0.1:{}", port.unwrap()) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_at_once_each_end_and_none_is_done_twice() {
    let before = memory();
    for (index, backend) in backends::all().into_iter().enumerate() {
        let calls = if index == 0 { CALLS } else { CALLS / 4 };
        let server = Server::start();
        let begun = Instant::now();
        let client = backend.connect(&Setting { retries: true, ..Setting::new(&server.url) }).unwrap();
        let (good, bad) = crowd_of(&*client, calls).await;
        let (grown, report) = (memory().saturating_sub(before), report(&*client).await);
        let seconds = begun.elapsed().as_secs_f64();
        let ends = format!("{good} good, {bad} errors, {seconds:.1} s");
        println!("{}: {ends}, {} KiB more memory; {report}", backend.name, grown >> 10);
        assert_eq!(good + bad, calls, "{backend:?}");
        check(&backend, &report, bad, calls);
        assert!(grown < MEMORY, "{backend:?}: {grown} bytes");
    }
}

/// The figures of the server about the calls.
async fn report(client: &dyn Callable) -> Value {
    let report = client.request(Method::GET, "/report").send().await.unwrap().into_inner();
    report.get("data").cloned().unwrap_or(report)
}

fn check(backend: &Backend, report: &Value, bad: usize, calls: usize) {
    let told = |name: &str| report[name].as_u64().unwrap();
    assert!(bad > 0 && bad < calls / 10, "{backend:?}: {bad} errors");
    assert!(told("faulty") > calls as u64 / 40, "{backend:?}: {report}");
    assert_eq!(told("posted_twice"), 0, "{backend:?}: {report}");
    assert!(told("most") <= 4, "{backend:?}: {report}");
    assert!(told("most_logins_at_once") <= 1, "{backend:?}: {report}");
}

/// Makes all calls concurrently, alternating reads and writes; returns the numbers of successes and failures.
async fn crowd_of(client: &dyn Callable, count: usize) -> (usize, usize) {
    let places = Arc::new(Semaphore::new(count.min(connections())));
    let call = |number| {
        let method = if number % 2 == 0 { Method::GET } else { Method::POST };
        let (call, places) = (client.request(method, &format!("/load/{number}")), Arc::clone(&places));
        async move {
            let _place = places.acquire().await;
            (number, call.send().await)
        }
    };
    let calls: JoinSet<_> = (0..count).map(call).collect();
    let all = tokio::time::timeout(Duration::from_secs(120), calls.join_all()).await;
    let all = all.unwrap_or_else(|_| unreachable!("a call did not end"));
    let good = all.iter().filter(|(number, result)| is_own(*number, result)).count();
    (good, all.iter().filter(|(_, result)| result.is_err()).count())
}

/// Whether a call got its own response.
fn is_own(number: usize, result: &Result<cloudmgr_runtime::Response<Value>, Error>) -> bool {
    let Ok(value) = result else { return false };
    let n = value.get("n").or_else(|| value.get("data")?.get("n"));
    n.and_then(Value::as_u64) == Some(number as u64)
}

/// The peak memory of this process in bytes.
fn memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<usize>().ok()).unwrap_or(0) << 10
}

/// As many connections as there are file descriptors, which is all of them on most machines.
fn connections() -> usize {
    descriptors().saturating_sub(500).max(100)
}

/// The maximum number of open files of this process.
fn descriptors() -> usize {
    let limits = fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(1024)
}
