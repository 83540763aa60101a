//! Boxed futures and streams, for trait objects and long call chains.

use std::pin::Pin;

use futures_util::stream::Stream;

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed stream. Every stream of this crate is one, so that `next()` needs no pinning.
pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
