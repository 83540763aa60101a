#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Some examples in the README need these features; a build of the workspace enables them.
#![cfg_attr(any(not(doctest), all(feature = "blocking", feature = "console")), doc = include_str!("../README.md"))]

mod client;
#[cfg(feature = "console")]
mod console;
mod error;
#[rustfmt::skip]
mod generated;
// Not `guests`, which would hide the generated module of that name.
mod guest;
mod images;
mod me;
mod session;
#[cfg(feature = "testing")]
pub mod testing;

pub use client::{Client, ClientBuilder, PORTAL_MENUS};
#[cfg(feature = "blocking")]
pub use cloudmgr_runtime::blocking;
pub use cloudmgr_runtime::{
    self, AnyCall, BoxStream, Call, CallEnd, Clock, DateTime, Error, ErrorKind, Hook, Method, Page, Paged,
    Param, Progress, Response, Result, RetryPolicy, Secret, StatusCode, Stream, StreamExt, TryStreamExt,
    Upload, Utc, Uuid, WaitSnapshot, Waiter, stream,
};
#[cfg(feature = "console")]
pub use console::Console;
pub use error::NanoErrorKind;
pub use generated::*;
pub use guest::{GIB, GuestCounts, HostCounts, MIB, PoolCounts, Size, Speeds};
pub use images::{Save, Saved};
pub use me::Me;
