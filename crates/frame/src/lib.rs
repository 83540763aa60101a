#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Some examples in the README need these features; a build of the workspace enables them.
#![cfg_attr(any(not(doctest), feature = "blocking"), doc = include_str!("../README.md"))]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail"))]

mod auth;
mod client;
mod date_range;
mod export;
mod format;
#[rustfmt::skip]
mod generated;
mod lines;
mod reports;
mod row;
#[cfg(feature = "testing")]
pub mod testing;
mod usage;

pub use client::{Client, ClientBuilder};
#[cfg(feature = "blocking")]
pub use cloudmgr_runtime::blocking;
pub use cloudmgr_runtime::{
    self, AnyCall, Call, CallEnd, Clock, DateTime, Error, ErrorKind, Hook, Method, NaiveDate, Page, Paged,
    Param, Response, Result, RetryPolicy, Secret, StatusCode, Stream, StreamExt, TryStreamExt, Utc,
    WaitSnapshot, stream,
};
pub use date_range::DateRange;
pub use export::Export;
pub use format::Format;
pub use generated::*;
pub use row::Row;
pub use usage::{DiskVolumeUsageRow, UsageRow};
