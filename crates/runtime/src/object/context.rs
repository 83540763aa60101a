//! Whether odd values are errors, and which there were.

use std::cell::RefCell;

use super::misfit::Misfit;

thread_local! {
    /// The paths of odd values, while this thread reads leniently.
    static ODDITIES: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Ends a scope of [`leniently`], also when it panics.
struct Scope(Option<Vec<String>>);

impl Drop for Scope {
    fn drop(&mut self) {
        ODDITIES.set(self.0.take());
    }
}

/// Runs `work` so that an odd value leaves its optional field empty instead of failing the whole. Also returns the paths
/// of such values. On this thread only.
pub(crate) fn leniently<R>(work: impl FnOnce() -> R) -> (R, Vec<String>) {
    let scope = Scope(ODDITIES.replace(Some(Vec::new())));
    let result = work();
    let oddities = ODDITIES.take().unwrap_or_default();
    drop(scope);
    (result, oddities)
}

/// What is known while one value is read.
pub(super) struct Reading {
    lenient: bool,
    oddities: Vec<Misfit>,
}

impl Reading {
    /// Strict: what does not fit is an error.
    pub(super) const fn strict() -> Self {
        Self { lenient: false, oddities: Vec::new() }
    }

    /// As this thread reads.
    pub(super) fn begin() -> Self {
        Self { lenient: ODDITIES.with_borrow(Option::is_some), oddities: Vec::new() }
    }

    pub(super) fn is_lenient(&self) -> bool {
        self.lenient
    }

    /// How many odd values there were so far.
    pub(super) fn mark(&self) -> usize {
        self.oddities.len()
    }

    /// Keeps what was odd, in place of what was found since `mark` in the same value.
    pub(super) fn replace(&mut self, mark: usize, misfit: Misfit) {
        self.oddities.truncate(mark);
        self.oddities.push(misfit);
    }

    /// Adds where the values are that were found odd since `mark`.
    pub(super) fn place(&mut self, mark: usize, under: impl Fn(Misfit) -> Misfit) {
        if self.oddities.len() > mark {
            let found: Vec<Misfit> = self.oddities.drain(mark..).map(under).collect();
            self.oddities.extend(found);
        }
    }

    /// Hands over what was odd in a value of the type `name`.
    pub(super) fn end(self, name: &str) {
        if self.oddities.is_empty() {
            return;
        }
        let paths = self.oddities.into_iter().map(|misfit| format!("{name}.{}", misfit.into_path()));
        ODDITIES.with_borrow_mut(|oddities| {
            if let Some(oddities) = oddities {
                oddities.extend(paths);
            }
        });
    }
}
