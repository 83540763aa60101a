//! A compiler that writes down what it used: Cargo calls xtask in place of rustc while compiling is measured.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::process::{Child, Command, ExitCode};
use std::thread;
use std::time::Duration;

use crate::command::complain;

/// The variable that names the file to write to; where it is set, xtask is the compiler.
pub(crate) const LOG: &str = "XTASK_RUSTC_LOG";

/// The variable that names the crate that is measured.
pub(crate) const CRATE: &str = "XTASK_RUSTC_CRATE";

/// How often the kernel counts in a second.
const TICKS: f64 = 100.0;

/// Whether this process was called as the compiler.
pub(crate) fn is_called() -> bool {
    env::var_os(LOG).is_some()
}

/// Runs the compiler that the first argument names; of the crate that is measured it writes CPU seconds and the most
/// memory in bytes.
pub(crate) fn run(arguments: &[OsString]) -> ExitCode {
    let Some((compiler, rest)) = arguments.split_first() else { return ExitCode::FAILURE };
    let done = Command::new(compiler).args(rest).spawn().and_then(|mut child| {
        let memory = watch(&mut child)?;
        let status = child.wait()?;
        if measured(rest) {
            fs::write(env::var_os(LOG).unwrap_or_default(), format!("{} {memory}", children()?))?;
        }
        Ok(status)
    });
    match done {
        Ok(status) => ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            complain(&format!("the measuring compiler: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn measured(arguments: &[OsString]) -> bool {
    let name = arguments.windows(2).find(|pair| pair[0] == "--crate-name").map(|pair| &pair[1]);
    name.is_some() && name == env::var_os(CRATE).as_ref()
}

/// Waits for the end and answers how much memory was resident at most, give or take what came in the last milliseconds.
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

/// CPU seconds of the processes that this one has waited for.
pub(super) fn children() -> std::io::Result<f64> {
    let text = fs::read_to_string("/proc/self/stat")?;
    // The name, in parentheses, may hold anything; what follows begins with the third field.
    let fields = text.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace();
    let ticks: f64 = fields.skip(13).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    Ok(ticks / TICKS)
}
