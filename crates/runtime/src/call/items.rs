//! The items of all pages, as a stream.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::Stream;

use super::rows::{RowIter, Rows};
use crate::boxed::BoxStream;
use crate::error::Error;

/// The items of a stream of pages. `TryFlatten` does the same, with ten times the code for each type of item.
pub(super) struct Items<T> {
    pages: BoxStream<'static, Result<Rows<T>, Error>>,
    /// The remaining rows of the current page.
    rows: Option<RowIter<T>>,
}

impl<T> Items<T> {
    /// The items of `pages`; the error of a page is yielded as that of an item.
    pub(super) fn of(pages: BoxStream<'static, Result<Rows<T>, Error>>) -> Self {
        Self { pages, rows: None }
    }
}

/// No field is pinned in place.
impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match self.rows.as_mut().and_then(Iterator::next) {
                Some(row) => return Poll::Ready(Some(row)),
                // The memory of a page is freed before the next one is requested.
                None => self.rows = None,
            }
            match ready!(self.pages.as_mut().poll_next(context)) {
                Some(Ok(page)) => self.rows = Some(page.into_iter()),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}
