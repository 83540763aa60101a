//! The blocking form of each kind of call.

use bytes::Bytes;

use super::download::BlockingDownload;
use super::iter::BlockingIter;
use super::run::run;
use crate::call::{AnyCall, Call, DownloadCall, LongRunning, Page, Paged, Response, Waiter};
use crate::error::Error;

/// Adds a blocking form to every call and request builder.
pub trait BlockingCall: AnyCall {
    /// Returns the blocking form of the call.
    fn blocking(self) -> Blocking<Self::Kind> {
        Blocking(self.into_kind())
    }
}

impl<C: AnyCall> BlockingCall for C {}

/// A call whose methods block until it has ended.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Blocking<K>(pub(super) K);

impl<T> Blocking<Call<T>> {
    /// As [`Call::raw`].
    ///
    /// # Errors
    ///
    /// Those of the call, and of [`run`].
    pub fn raw(self) -> Result<Response<Bytes>, Error> {
        run(self.0.raw())
    }
}

impl<T> Blocking<Call<T>> {
    /// As [`Call::send`].
    ///
    /// # Errors
    ///
    /// Those of the call, and of [`run`].
    pub fn send(self) -> Result<Response<T>, Error> {
        run(self.0.send())
    }
}

impl<T> Blocking<Paged<T>> {
    /// As [`Paged::raw`].
    ///
    /// # Errors
    ///
    /// Those of the call, and of [`run`].
    pub fn raw(self) -> Result<Response<Bytes>, Error> {
        run(self.0.raw())
    }
}

impl<T: Send + 'static> Blocking<Paged<T>> {
    /// As [`Paged::send`]: one page.
    ///
    /// # Errors
    ///
    /// Those of the call, and of [`run`].
    pub fn send(self) -> Result<Response<Page<T>>, Error> {
        run(self.0.send())
    }

    /// All items of all pages. The next page is requested when its first item is needed.
    pub fn items(self) -> BlockingIter<T> {
        BlockingIter::new(self.0.items())
    }

    /// All pages, each requested when it is needed.
    pub fn pages(self) -> BlockingIter<Page<T>> {
        BlockingIter::new(self.0.pages())
    }
}

impl<T, S> Blocking<LongRunning<T, S>> {
    /// As [`LongRunning::raw`].
    ///
    /// # Errors
    ///
    /// Those of the call, and of [`run`].
    pub fn raw(self) -> Result<Response<Bytes>, Error> {
        run(self.0.raw())
    }

    /// As [`LongRunning::start`].
    ///
    /// # Errors
    ///
    /// Those of the call, and of [`run`].
    pub fn start(self) -> Result<Waiter<S>, Error> {
        run(self.0.start())
    }
}

impl<T, S> Blocking<LongRunning<T, S>> {
    /// As [`LongRunning::send`], without waiting.
    ///
    /// # Errors
    ///
    /// Those of the call, and of [`run`].
    pub fn send(self) -> Result<Response<T>, Error> {
        run(self.0.send())
    }
}

impl<T, S: Send + Sync + 'static> Blocking<LongRunning<T, S>> {
    /// As [`LongRunning::wait`].
    ///
    /// # Errors
    ///
    /// Those of the call, and of [`run`].
    pub fn wait(self) -> Result<S, Error> {
        run(self.0.wait())
    }
}

impl Blocking<DownloadCall> {
    /// As [`DownloadCall::send`]; the file is read through [`std::io::Read`].
    ///
    /// # Errors
    ///
    /// Those of the call, and of [`run`].
    pub fn send(self) -> Result<BlockingDownload, Error> {
        run(self.0.send()).map(BlockingDownload::new)
    }
}
