#![cfg_attr(docsrs, feature(doc_cfg))]
//! What every SDK of this workspace does on the wire, the same way for every backend.
//!
//! A request meets the rooms in this order: `client` is built and holds the connections; generated code names a row of the
//! operation table (`api`) and fills a `request` with checked path segments and encoded values; `send` runs the attempts,
//! with the credentials of `auth` and the retry policy of `core`; `answer` opens the envelope and `object` makes the type;
//! `call` is what a user holds meanwhile. Imports go down only; each room's `mod.rs` says which question it answers.
//!
//! It promises:
//! 1. No caller's string can change which endpoint is called.
//! 2. No secret in `Debug`, `Display`, logs or spans.
//! 3. Nothing is sent twice unless the operation is idempotent or the request never left; every wait ends.
//! 4. Credentials follow no redirect, and cross plain http only where the user allowed it.
//! 5. Bodies are read up to a bound; streams have none, but a stall ends them.
//! 6. A new value, a new field, a `null` for a list, an unexpected 2xx: none of them breaks an answer.
//! 7. What is not an answer at all becomes an error that names the operation and what came.

#![allow(
    clippy::module_inception,
    reason = "a room is named after its main type, whose file has that name too"
)]
#![allow(
    clippy::manual_async_fn,
    reason = "`Send` is proved here once, and not again for every call that is generated"
)]
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail"))]

mod answer;
mod api;
mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod boxed;
mod call;
mod client;
mod core;
mod error;
mod hook;
mod lock;
mod macros;
#[doc(hidden)]
pub mod object;
mod request;
mod send;
mod time;
mod transport;
mod value;

pub use crate::core::RetryPolicy;
pub use api::{Api, Envelope, Operation, PageStyle, Paging, Transfer, Versions, WaiterSpec};
#[doc(hidden)]
pub use auth::check_token;
pub use auth::{Attempt, Authenticate, Cache, Cached, Mint, NoAuth, StaticHeaders};
pub use boxed::{BoxFuture, BoxStream};
pub use bytes::Bytes;
pub use call::{
    AnyCall, Call, Download, DownloadCall, LongRunning, NewFile, Page, Paged, Response, Upgraded, Waiter,
};
pub use chrono::{self, DateTime, NaiveDate, Utc};
pub use client::{Client, ClientBuilder, Gate, Probe, env};
pub use error::{Error, ErrorKind, Meaning, MeaningOf, Result, WaitSnapshot};
pub use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
pub use hook::{AttemptEnd, AttemptStart, CallEnd, Hook, Outcome, RetryPause, WaitState};
pub use http::{self, HeaderMap, Method, StatusCode};
#[doc(hidden)]
pub use lock::lock;
#[doc(hidden)]
pub use request::Preview;
pub use request::{Progress, Request, Upload};
pub use serde_json::{Map, Value};

pub use time::{Clock, Deadline, SystemClock};
pub use transport::{Incoming, Outgoing, Transport};
pub use url::Url;
pub use uuid::Uuid;
#[doc(hidden)]
pub use value::hex;
pub use value::{Nothing, Param, Secret, SecretJson, nullable, secret};

/// What the macros' output needs; not for anyone else.
#[doc(hidden)]
pub mod __private {
    pub use crate::call::Sealed;
    pub use crate::value::text;
    pub use serde;
}
