//! The runtime against a server on loopback, over real TCP.
#![allow(missing_docs, unreachable_pub, dead_code, reason = "nobody but these tests uses it")]
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod auth;
mod basics;
#[cfg(feature = "blocking")]
mod blocking;
mod declared_client;
mod gate;
mod gzip;
mod hooks;
mod hostile;
mod limits;
mod login;
mod not_json;
mod oddities;
mod paging;
mod promises;
mod retrying;
mod secrets;
mod support;
mod transfers;
mod transport;
mod waiting;
