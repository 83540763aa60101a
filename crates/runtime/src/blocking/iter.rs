//! A stream as an iterator.

use std::fmt;

use futures_util::stream::StreamExt;

use super::run::run;
use crate::boxed::BoxStream;
use crate::error::Error;

/// Items that are requested as they are consumed. Dropping the iterator stops the requests.
#[must_use = "nothing is requested until an item is taken"]
pub struct BlockingIter<T>(Option<BoxStream<'static, Result<T, Error>>>);

impl<T> BlockingIter<T> {
    pub(super) fn new(items: BoxStream<'static, Result<T, Error>>) -> Self {
        Self(Some(items))
    }
}

impl<T> Iterator for BlockingIter<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let items = self.0.as_mut()?;
        match run(async { Ok(items.next().await) }) {
            Ok(item) => item,
            Err(error) => {
                // Without a runtime, the remaining items would fail in the same way.
                self.0 = None;
                Some(Err(error))
            }
        }
    }
}

impl<T> fmt::Debug for BlockingIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingIter").finish_non_exhaustive()
    }
}
