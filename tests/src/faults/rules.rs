//! The rules for every cell, regardless of the fault.

use std::time::Duration;

use cloudmgr_runtime::{Error, ErrorKind};
use serde_json::Value;

use super::cell::{Came, Cell, Ended};
use super::column::Column;
use super::fault::{Fault, Hint, YEAR};
use super::misbehave;
use super::verdict::Verdict;
use crate::make::arguments::{Failure, WAIT_DEADLINE as WAIT, WAIT_EVERY};
use crate::make::given::FILE;

/// The prefix of every credential.
const CANARY: &str = "canary";

/// The default number of attempts.
const ATTEMPTS: usize = 3;

/// The tolerance for a busy machine.
const SLACK: Duration = Duration::from_secs(3);

/// The problems of a cell; `healthy` is the result with a healthy server.
pub fn faults(cell: &Cell, healthy: Option<&Value>) -> Vec<String> {
    let Some(came) = &cell.came else { return Vec::new() };
    let mut faults = match &came.ended {
        Ended::Hung => vec!["it hangs".to_owned()],
        Ended::Panicked => vec!["it panics".to_owned()],
        Ended::Result(result) => {
            let found = [verdict(cell, came, result, healthy), secrets(result), hint(cell, came, result)];
            found.into_iter().flatten().collect()
        }
    };
    faults.extend(arrivals(cell, came));
    faults.extend(times(cell, came));
    // Hooks do not see a call that is rejected before it starts.
    let unsent = cell.fault == Fault::DecodingRouter && cell.scene.tells_an_id(cell.column);
    faults.extend(came.miscounted.iter().filter(|_| !unsent).cloned());
    faults
}

/// The caller gets an expected result, and never a success other than that with a healthy server.
fn verdict(
    cell: &Cell,
    came: &Came,
    result: &Result<Value, Failure>,
    healthy: Option<&Value>,
) -> Option<String> {
    let verdicts = verdicts(cell, came);
    let fits = verdicts.iter().any(|verdict| is_as(*verdict, cell.fault, result, healthy));
    (!fits).then(|| format!("{}; wanted {verdicts:?}", shown(result)))
}

/// Whether a result is the expected one.
fn is_as(verdict: Verdict, fault: Fault, result: &Result<Value, Failure>, healthy: Option<&Value>) -> bool {
    match (verdict, result) {
        (Verdict::Success, Ok(value)) => Some(value) == healthy,
        (Verdict::File, Ok(value)) => value.as_str() == Some(&*file(fault)),
        (Verdict::Error(kind), Err(Failure::Call(error))) => error.kind() == kind && status(fault, error),
        _ => false,
    }
}

fn shown(result: &Result<Value, Failure>) -> String {
    match result {
        Ok(value) => format!("a success: {}", shortened(&value.to_string())),
        Err(failure) => failure.to_string(),
    }
}

fn verdicts(cell: &Cell, came: &Came) -> Vec<Verdict> {
    let mut verdicts = cell.fault.verdicts(cell.column);
    let met = came.arrived.faulty;
    let lost = Verdict::Error(ErrorKind::Transport);
    let told = cell.scene.tells_an_id(cell.column);
    verdicts.retain(|verdict| match cell.fault {
        Fault::HangingLogin => (*verdict == Verdict::Success) == (met == 0),
        Fault::DecodingRouter => (*verdict == Verdict::Success) != told,
        Fault::LostAnswer => (*verdict == lost) == (met == 1),
        _ => true,
    });
    let empty = matches!(cell.fault, Fault::Empty | Fault::NoContent | Fault::UnaskedPart);
    if empty && cell.scene.answers_nothing(cell.column) && cell.column != Column::Login {
        verdicts.push(Verdict::Success);
    }
    verdicts
}

/// The expected content of a download.
fn file(fault: Fault) -> String {
    let good = super::healthy::Good { status: 200, media: String::new(), body: FILE.to_vec() };
    String::from_utf8_lossy(&misbehave::body(fault, &good)).into_owned()
}

/// An error of a response has its status.
fn status(fault: Fault, error: &Error) -> bool {
    let told = error.status().map(|status| status.as_u16());
    match fault {
        Fault::Status(status, _) if error.kind() == ErrorKind::Api => told == Some(status),
        Fault::Redirect(status, _) => told == Some(status),
        Fault::EarlyRefusal => told == Some(413),
        Fault::LostAnswer if error.kind() == ErrorKind::Api => told == Some(404),
        _ => true,
    }
}

/// Nothing that is displayed contains a credential, and errors contain the operation.
fn secrets(result: &Result<Value, Failure>) -> Option<String> {
    let failure = result.as_ref().err()?;
    let shown = format!("{failure}\n{failure:?}\n{failure:#?}");
    let named = failure.error().is_none_or(|error| error.operation().is_some());
    if shown.contains(CANARY) {
        return Some(format!("a secret is shown: {shown}"));
    }
    (!named).then(|| format!("no operation is named: {shown}"))
}

/// A `Retry-After` of a year is not obeyed, but reported to the caller.
fn hint(cell: &Cell, came: &Came, result: &Result<Value, Failure>) -> Option<String> {
    let Fault::Status(status, Hint::Year) = cell.fault else { return None };
    let error = result.as_ref().err().and_then(Failure::error)?;
    let told = error.retry_after() == Some(Duration::from_secs(YEAR));
    let ignored = came.arrived.faulty > 1 && cell.column != Column::Login;
    let kind = error.kind() == ErrorKind::Api;
    (kind && !told || ignored)
        .then(|| format!("{status} for a year: told {told}, arrived {:?}", came.arrived))
}

/// Requests that must not be repeated arrive once, and no request arrives if none can.
fn arrivals(cell: &Cell, came: &Came) -> Vec<String> {
    let mut faults = Vec::new();
    let (arrived, most) = (came.arrived.faulty, most_arrivals(cell));
    if arrived > most || cell.fault.keeps_everything_out() && arrived > 0 {
        faults.push(format!("arrived {arrived} times, at most {most} are right"));
    }
    if came.arrived.starts > 1 && cell.column == Column::Wait {
        faults.push(format!("what is waited for was started {} times", came.arrived.starts));
    }
    if came.elsewhere > 0 {
        faults.push("a redirect to another host was followed".to_owned());
    }
    faults
}

/// How often a request may arrive at most.
fn most_arrivals(cell: &Cell) -> usize {
    let refused = usize::from(cell.fault.refuses_credentials());
    match cell.column {
        // They are limited by the pause between two polls, not by the number of attempts.
        Column::Wait => usize::try_from(WAIT.as_millis() / WAIT_EVERY.as_millis()).unwrap_or(0) * ATTEMPTS,
        // Only the login is repeated, which is harmless.
        _ if cell.fault == Fault::HangingLogin => ATTEMPTS,
        // A rejected ID is not sent.
        _ if cell.fault == Fault::DecodingRouter && cell.scene.tells_an_id(cell.column) => 0,
        // The table does not know its method: GET may be repeated, POST may not.
        Column::Login => ATTEMPTS,
        // The second page, and the third, which is empty.
        Column::List if cell.fault.verdicts(Column::List).contains(&Verdict::Success) => ATTEMPTS + 1,
        column if cell.scene.is_idempotent(column) => ATTEMPTS + refused,
        _ => 1 + refused,
    }
}

/// Every call ends within its limits.
fn times(cell: &Cell, came: &Came) -> Option<String> {
    let (attempts, bounds) = (u32::try_from(ATTEMPTS).unwrap_or(1), cell.bounds);
    let bound = match cell.column {
        Column::Login | Column::Read | Column::Create => bounds.total,
        Column::List => 2 * bounds.total,
        Column::Wait => bounds.total + WAIT,
        // Neither has a total timeout: each attempt and each stall has its own.
        Column::Upload => attempts * (bounds.total + 2 * bounds.stall),
        Column::Download => attempts * (bounds.attempt + Duration::from_secs(1)) + 2 * bounds.stall,
    };
    (came.took > bound + SLACK).then(|| format!("took {:?}, more than {bound:?}", came.took))
}

/// The start of a long string.
fn shortened(text: &str) -> String {
    text.chars().take(300).collect()
}
