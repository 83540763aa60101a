//! A progress bar.

use std::io::IsTerminal;

use cloudmgr_runtime::Progress;
use indicatif::{ProgressBar, ProgressStyle};

/// A progress bar on standard error.
pub(crate) struct Bar(ProgressBar);

/// A bar, if standard error is a terminal.
pub(crate) fn bar() -> Option<Bar> {
    if !std::io::stderr().is_terminal() {
        return None;
    }
    let bar = ProgressBar::no_length();
    let style = ProgressStyle::with_template("{bytes} of {total_bytes} {wide_bar} {bytes_per_sec} {eta}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    Some(Bar(bar))
}

impl Bar {
    /// Shows the progress of a transfer.
    pub(crate) fn show(&self, progress: Progress) {
        if let Some(total) = progress.total {
            self.0.set_length(total);
        }
        self.0.set_position(progress.bytes);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
