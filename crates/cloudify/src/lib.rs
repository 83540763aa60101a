#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]
// Without these features some examples of the README cannot be compiled; a build of the workspace has them.
#![cfg_attr(any(not(doctest), feature = "blocking"), doc = include_str!("../README.md"))]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail"))]

pub mod archive;
mod audit;
mod auth;
mod busy;
mod client;
mod creation;
mod failure;
pub mod filter;
mod follow;
#[rustfmt::skip]
mod generated;
mod groups;
mod installation;
mod label;
mod lifecycle;
mod reader;
mod readiness;
pub mod schedule;
mod secrets_json;
mod stored_tokens;
mod stored_work;
mod tail;
#[cfg(feature = "testing")]
pub mod testing;
mod transfers;
mod updates;
mod upload;
mod validation;
mod version;
mod visibility;
mod waited;

pub use audit::AuditFollow;
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
pub use groups::{GroupProgress, GroupRun};
pub use label::Labels;
pub use schedule::{Schedule, Scheduled, Weekday};
pub use secrets_json::JsonSecret;
pub use updates::Begin;
pub use waited::Waited;
