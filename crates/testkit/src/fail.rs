//! Fails the test.

/// Fails the test at the line that called the kit, through `track_caller`.
#[track_caller]
#[allow(clippy::panic, reason = "a test kit fails the test at its own line")]
pub(crate) fn fail(message: impl std::fmt::Display) -> ! {
    panic!("{message}")
}
