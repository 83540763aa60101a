//! What every SDK of this workspace does on the wire, the same way for every backend.
//!
//! A request meets the modules in this order: `config` builds the client; generated code names a row of
//! the operation table (`api`) and fills a `request` with checked `path` segments and encoded `param`s;
//! `transport` runs the attempt loop of `auth`, `wire`, `classify` and `retry`; `decode` opens the
//! envelope and makes the type; `call`, `paged`, `wait` and `download` are what a user holds meanwhile.
//!
//! It promises:
//! 1. No caller's string can change which endpoint is called.
//! 2. No secret in `Debug`, `Display`, logs or spans.
//! 3. Nothing is sent twice unless the operation is idempotent or the request never left; every wait ends.
//! 4. Credentials follow no redirect, and cross plain http only where the user allowed it.
//! 5. Bodies are read up to a bound; streams have none, but a stall ends them.
//! 6. A new value, a new field, a `null` for a list, an unexpected 2xx: none of them breaks an answer.
//! 7. What is not an answer at all becomes an error that names the operation and what came.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail"))]

mod answer;
mod api;
mod auth;
mod body;
mod builder;
mod cache;
mod call;
mod classify;
mod client;
mod clock;
mod config;
mod construct;
mod curl;
mod cursor;
pub mod decode;
mod download;
pub mod env;
mod envelope;
mod error;
mod keys;
mod kind;
mod locate;
mod new_file;
pub mod nullable;
mod open_enum;
mod paged;
mod paging;
mod param;
mod path;
mod place;
mod progress;
mod query;
mod request;
mod response;
mod retry;
pub mod secret;
mod settings;
mod table;
mod transport;
mod upgrade;
mod upload;
mod wait;
mod wire;

pub use api::{Api, Operation, Transfer};
pub use auth::{Attempt, Authenticate, BoxFuture, NoAuth, StaticHeaders};
pub use bytes::Bytes;
pub use cache::Cache;
pub use call::Call;
pub use chrono::{self, DateTime, NaiveDate, Utc};
pub use client::Client;
pub use clock::{Clock, SystemClock};
pub use config::ClientBuilder;
pub use decode::Nothing;
pub use download::{Download, DownloadCall};
pub use envelope::Envelope;
pub use error::{Error, ErrorKind, Result};
pub use futures_util::stream::{Stream, StreamExt, TryStreamExt};
pub use http::{self, HeaderMap, Method, StatusCode};
pub use new_file::NewFile;
pub use paged::{Page, Paged};
pub use paging::{PageStyle, Paging};
pub use param::Param;
pub use progress::Progress;
pub use request::Request;
pub use response::Response;
pub use retry::RetryPolicy;
pub use secret::{Secret, SecretJson};
pub use serde_json::{Map, Value};
pub use upgrade::Upgraded;
pub use upload::{BoxStream, Upload};
pub use url::Url;
pub use uuid::Uuid;
pub use wait::{LongRunning, Waited, Waiter, WaiterSpec};

/// What the macros' output needs; not for anyone else.
#[doc(hidden)]
pub mod __private {
    pub use crate::open_enum::text;
    pub use serde;
}
