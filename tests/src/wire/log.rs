//! Everything that is logged, at the finest level, in a buffer.

use std::future::Future;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

/// A log in memory.
#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// An empty log. From now on, records of the older `log` crate are events too.
    pub fn start() -> Self {
        // The second test of a process finds it done.
        _ = tracing_log::LogTracer::init();
        Self::default()
    }

    /// Runs a future on this thread, and records what is logged meanwhile: events, spans and their fields.
    pub fn record<R>(&self, work: impl Future<Output = R>) -> io::Result<R> {
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(self.clone())
            .finish();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        Ok(tracing::subscriber::with_default(subscriber, || runtime.block_on(work)))
    }

    /// What was logged so far.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
