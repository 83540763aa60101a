#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Some examples in the README need these features; a build of the workspace enables them.
#![cfg_attr(any(not(doctest), feature = "blocking"), doc = include_str!("../README.md"))]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail"))]

mod auth;
mod client;
#[rustfmt::skip]
mod generated;
mod lifecycle;
#[cfg(feature = "testing")]
pub mod testing;

pub use auth::DEFAULT_LIFETIME;
pub use client::{Client, ClientBuilder};
#[cfg(feature = "blocking")]
pub use cloudmgr_runtime::blocking;
pub use cloudmgr_runtime::{
    self, AnyCall, Call, CallEnd, Clock, DateTime, Error, ErrorKind, Hook, Method, Page, Paged, Param,
    Response, Result, RetryPolicy, Secret, StatusCode, Stream, StreamExt, TryStreamExt, Utc, Uuid,
    WaitSnapshot, Waiter, stream,
};
pub use generated::*;
