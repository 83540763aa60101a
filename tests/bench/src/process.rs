//! The resources that this process has used.

use std::fs;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

use crate::Result;

/// The CPU time of all threads.
///
/// # Errors
/// If the system reports something unexpected.
pub fn cpu() -> Result<Duration> {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Ok(Duration::new(time.tv_sec.try_into()?, time.tv_nsec.try_into()?))
}

/// Resets the peak of resident memory. Linux only.
///
/// # Errors
/// If the system does not allow it.
pub fn forget_peak() -> Result<()> {
    Ok(fs::write("/proc/self/clear_refs", "5")?)
}

/// The resident memory, in bytes.
///
/// # Errors
/// If the system does not report it.
pub fn resident() -> Result<u64> {
    field("VmRSS:")
}

/// The peak of resident memory since [`forget_peak`], in bytes.
///
/// # Errors
/// If the system does not report it.
pub fn peak() -> Result<u64> {
    field("VmHWM:")
}

fn field(name: &str) -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line =
        status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such line in /proc/self/status")?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim_end().parse()?;
    Ok(kilobytes * 1024)
}
