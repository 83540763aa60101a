//! Measures subjects in turn, so that a busy moment affects all of them alike.

use crate::alloc::{self, Allocated};
use crate::{Result, process};

/// Something that is measured: does its work once and returns the sample.
pub type Subject<'a, T> = &'a mut dyn FnMut() -> Result<T>;

/// Runs every subject once per round, after a discarded round, and returns the samples of each.
///
/// # Errors
/// The error of a subject.
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

/// The cost of some work.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// CPU time of all threads, in microseconds.
    pub cpu: f64,
    /// The allocations.
    pub allocated: Allocated,
}

/// Runs `work` and returns its cost.
///
/// # Errors
/// The error of `work`.
pub fn cost<T>(work: impl FnOnce() -> Result<T>) -> Result<Cost> {
    let before = process::cpu()?;
    let (result, allocated) = alloc::count(work);
    let cpu = (process::cpu()? - before).as_secs_f64() * 1e6;
    result?;
    Ok(Cost { cpu, allocated })
}
