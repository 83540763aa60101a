//! A compiler wrapper that records resource usage: Cargo calls xtask instead of rustc while compilation is measured.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::thread;
use std::time::Duration;

use crate::command::complain;

/// The variable with the path of the log; if it is set, xtask acts as the compiler.
pub(crate) const LOG: &str = "XTASK_RUSTC_LOG";

/// The variable with the name of the measured crate.
pub(crate) const CRATE: &str = "XTASK_RUSTC_CRATE";

/// Clock ticks of the kernel per second.
const TICKS: f64 = 100.0;

/// Whether this process was called as the compiler.
pub(crate) fn is_called() -> bool {
    env::var_os(LOG).is_some()
}

/// Runs the compiler named by the first argument; for the measured crate, records CPU seconds and peak memory in bytes.
pub(crate) fn run(arguments: &[OsString]) -> ExitCode {
    let Some((compiler, rest)) = arguments.split_first() else { return ExitCode::FAILURE };
    match compile(compiler, rest) {
        Ok(status) => ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            complain(&format!("the measuring compiler: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn compile(compiler: &OsString, arguments: &[OsString]) -> std::io::Result<ExitStatus> {
    let mut child = Command::new(compiler).args(arguments).spawn()?;
    let memory = watch(&mut child)?;
    let status = child.wait()?;
    if measured(arguments) {
        fs::write(env::var_os(LOG).unwrap_or_default(), format!("{} {memory}", children()?))?;
    }
    Ok(status)
}

fn measured(arguments: &[OsString]) -> bool {
    let name = arguments.windows(2).find(|pair| pair[0] == "--crate-name").map(|pair| &pair[1]);
    name.is_some() && name == env::var_os(CRATE).as_ref()
}

/// Waits for the end and returns the peak resident memory, except for growth in the last milliseconds.
fn watch(child: &mut Child) -> std::io::Result<u64> {
    let file = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait()?.is_none() {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        let kilobytes = line.trim().trim_end_matches("kB").trim_end().parse::<u64>().unwrap_or(0);
        most = most.max(kilobytes * 1024);
        thread::sleep(Duration::from_millis(2));
    }
    Ok(most)
}

/// CPU seconds of all child processes that have been waited for.
pub(super) fn children() -> std::io::Result<f64> {
    let text = fs::read_to_string("/proc/self/stat")?;
    // The name, in parentheses, may contain anything; the rest begins with the third field.
    let fields = text.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace();
    let ticks: f64 = fields.skip(13).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    Ok(ticks / TICKS)
}
