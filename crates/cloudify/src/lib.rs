#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail"))]

pub mod archive;
mod auth;
mod busy;
mod client;
mod failure;
mod follow;
#[rustfmt::skip]
mod generated;
mod lifecycle;
mod reader;
mod tail;
mod transfers;

pub use busy::when_free;
pub use client::{Client, ClientBuilder};
pub use cloudmgr_runtime::{
    self, Call, Clock, DateTime, Error, ErrorKind, Page, Paged, Param, Progress, Response, Result,
    RetryPolicy, Secret, SecretJson, Stream, StreamExt, TryStreamExt, Upload, Utc, Waiter,
};
pub use failure::CloudifyError;
pub use follow::Follow;
pub use generated::*;
