#![cfg_attr(docsrs, feature(doc_cfg))]
//! The runtime that all SDKs of this workspace share.
//!
//! A request passes through the modules in this order: `client` is configured and holds the connections; generated code
//! selects an entry of the operation table (`api`) and fills a `request` with checked path segments and encoded values;
//! `send` runs the attempts, with the credentials of `auth` and the retry policy of `core`; `answer` unwraps the
//! envelope and `object` decodes the type; `call` is the handle that the user holds. Imports only point downwards; the
//! `mod.rs` of each module describes its purpose.
//!
//! Guarantees:
//! 1. No caller's string can change which endpoint is called.
//! 2. No secret in `Debug`, `Display`, logs or spans.
//! 3. Nothing is sent twice unless the operation is idempotent or the request never left; every wait ends.
//! 4. Credentials never follow a redirect, and are sent over unencrypted HTTP only if the user allowed it.
//! 5. Bodies are read up to a limit; streams have no limit, but a stall ends them.
//! 6. A new value, a new field, a `null` instead of a list or an unexpected 2xx status does not make decoding fail.
//! 7. A response that cannot be decoded becomes an error that names the operation and describes the response.

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
#[doc(hidden)]
pub use call::{Decoder, PageDecoder, Readable};
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

/// Used by the expansion of the macros; not part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use crate::call::Sealed;
    pub use crate::value::text;
    pub use serde;
}
