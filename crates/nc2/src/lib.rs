#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail"))]

mod auth;
mod client;
#[rustfmt::skip]
mod generated;
mod lifecycle;

pub use auth::DEFAULT_LIFETIME;
pub use client::{Client, ClientBuilder};
pub use cloudmgr_runtime::{
    self, Call, Clock, DateTime, Error, ErrorKind, Page, Paged, Param, Response, Result, RetryPolicy, Secret,
    Stream, StreamExt, TryStreamExt, Utc, Uuid, Waiter,
};
pub use generated::*;
