//! Whether odd values are errors, and which were found.

use std::cell::RefCell;

use super::misfit::Misfit;

/// The decoding mode of a thread.
#[derive(Default)]
struct Context {
    /// The paths of odd values, if decoding is lenient.
    oddities: Option<Vec<String>>,
    /// Whether the JSON has marks for invalid tokens.
    marked: bool,
}

thread_local! {
    static CONTEXT: RefCell<Context> = const { RefCell::new(Context { oddities: None, marked: false }) };
}

/// Ends a context, even if the work in it panics.
struct Scope(Context);

impl Drop for Scope {
    fn drop(&mut self) {
        CONTEXT.set(std::mem::take(&mut self.0));
    }
}

/// Runs `work` in a context, and returns the oddities that it found. On this thread only.
fn within<R>(context: Context, work: impl FnOnce() -> R) -> (R, Vec<String>) {
    let scope = Scope(CONTEXT.replace(context));
    let result = work();
    let oddities = CONTEXT.take().oddities.unwrap_or_default();
    drop(scope);
    (result, oddities)
}

/// Runs `work` so that an odd value leaves its optional field empty instead of failing the whole. Also returns the
/// paths of these values. On this thread only.
pub(crate) fn leniently<R>(work: impl FnOnce() -> R) -> (R, Vec<String>) {
    within(Context { oddities: Some(Vec::new()), marked: false }, work)
}

/// Runs `work` on JSON with marks for invalid tokens: a mark matches free-form values only.
pub(crate) fn marked<R>(lenient: bool, work: impl FnOnce() -> R) -> (R, Vec<String>) {
    within(Context { oddities: lenient.then(Vec::new), marked: true }, work)
}

/// The state of decoding one value.
pub(super) struct Reading {
    lenient: bool,
    marked: bool,
    oddities: Vec<Misfit>,
}

impl Reading {
    /// Strict: a mismatch is an error.
    pub(super) fn strict() -> Self {
        Self { lenient: false, ..Self::begin() }
    }

    /// In the decoding mode of this thread.
    pub(super) fn begin() -> Self {
        CONTEXT.with_borrow(|context| Self {
            lenient: context.oddities.is_some(),
            marked: context.marked,
            oddities: Vec::new(),
        })
    }

    pub(super) fn is_lenient(&self) -> bool {
        self.lenient
    }

    pub(super) fn is_marked(&self) -> bool {
        self.marked
    }

    /// The number of odd values so far.
    pub(super) fn mark(&self) -> usize {
        self.oddities.len()
    }

    /// Records an odd value, replacing those found since `mark` inside it.
    pub(super) fn replace(&mut self, mark: usize, misfit: Misfit) {
        self.oddities.truncate(mark);
        self.oddities.push(misfit);
    }

    /// Extends the paths of the values found odd since `mark`.
    pub(super) fn place(&mut self, mark: usize, under: impl Fn(Misfit) -> Misfit) {
        if self.oddities.len() > mark {
            let found: Vec<Misfit> = self.oddities.drain(mark..).map(under).collect();
            self.oddities.extend(found);
        }
    }

    /// Reports the odd values in a value of the type `name`.
    pub(super) fn end(self, name: &str) {
        if self.oddities.is_empty() {
            return;
        }
        let paths = self.oddities.into_iter().map(|misfit| format!("{name}.{}", misfit.into_path()));
        CONTEXT.with_borrow_mut(|context| {
            if let Some(oddities) = &mut context.oddities {
                oddities.extend(paths);
            }
        });
    }
}
