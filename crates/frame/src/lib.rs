#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail"))]

mod auth;
mod client;
mod date_range;
mod export;
#[rustfmt::skip]
mod generated;
mod reports;
mod row;
mod usage;

pub use client::{Client, ClientBuilder};
pub use cloudmgr_runtime::{
    self, Call, Clock, DateTime, Error, ErrorKind, NaiveDate, Page, Paged, Param, Response, Result,
    RetryPolicy, Secret, Stream, StreamExt, TryStreamExt, Utc,
};
pub use date_range::DateRange;
pub use export::{Export, Format};
pub use generated::*;
pub use row::Row;
pub use usage::{DiskVolumeUsageRow, UsageRow};
