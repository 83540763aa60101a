#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]
// Without these features some examples of the README cannot be compiled; a build of the workspace has them.
#![cfg_attr(any(not(doctest), feature = "blocking"), doc = include_str!("../README.md"))]
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
#[cfg(feature = "testing")]
pub mod testing;
mod transfers;

pub use busy::when_free;
pub use client::{Client, ClientBuilder};
#[cfg(feature = "blocking")]
pub use cloudmgr_runtime::blocking;
pub use cloudmgr_runtime::{
    self, AnyCall, Call, CallEnd, Clock, DateTime, Error, ErrorKind, Hook, Method, Page, Paged, Param,
    Progress, Response, Result, RetryPolicy, Secret, SecretJson, StatusCode, Stream, StreamExt, TryStreamExt,
    Upload, Utc, WaitSnapshot, Waiter, stream,
};
pub use failure::CloudifyError;
pub use follow::Follow;
pub use generated::*;
