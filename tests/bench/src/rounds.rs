//! Subjects in turn, so that a busy moment hits all of them alike.

use crate::alloc::{self, Allocated};
use crate::{Result, process};

/// Something that is measured: it does its work once and says what came of it.
pub type Subject<'a, T> = &'a mut dyn FnMut() -> Result<T>;

/// Runs every subject once per round, after a round that is thrown away; answers the samples of each.
///
/// # Errors
/// Whatever a subject fails with.
pub fn rounds<T, const N: usize>(number: usize, mut subjects: [Subject<'_, T>; N]) -> Result<[Vec<T>; N]> {
    let mut samples = [const { Vec::new() }; N];
    for round in 0..=number {
        for (subject, samples) in subjects.iter_mut().zip(&mut samples) {
            let sample = subject()?;
            if round > 0 {
                samples.push(sample);
            }
        }
    }
    Ok(samples)
}

/// What a piece of work cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// CPU time of all threads, in microseconds.
    pub cpu: f64,
    /// What was allocated.
    pub allocated: Allocated,
}

/// Does `work` and says what it cost.
///
/// # Errors
/// Whatever `work` fails with.
pub fn cost<T>(work: impl FnOnce() -> Result<T>) -> Result<Cost> {
    let before = process::cpu()?;
    let (result, allocated) = alloc::count(work);
    let cpu = (process::cpu()? - before).as_secs_f64() * 1e6;
    result?;
    Ok(Cost { cpu, allocated })
}
