#![doc = include_str!("../README.md")]

mod batch;
mod client;
#[cfg(feature = "console")]
mod console;
mod counts;
#[rustfmt::skip]
mod generated;
mod image_files;
mod me;
mod nano_error;
mod partial_file;
mod power;
mod save;
mod search;
mod session;
mod session_auth;
mod size;
mod speeds;

pub use client::{Client, ClientBuilder, PORTAL_MENUS};
pub use cloudmgr_runtime::{
    self, BoxStream, Call, Clock, DateTime, Error, ErrorKind, Page, Paged, Param, Progress, Response, Result,
    RetryPolicy, Secret, Stream, StreamExt, TryStreamExt, Upload, Utc, Uuid, Waiter,
};
#[cfg(feature = "console")]
pub use console::Console;
pub use counts::{GuestCounts, HostCounts, PoolCounts};
pub use generated::*;
pub use me::Me;
pub use nano_error::NanoErrorKind;
pub use save::{Save, Saved};
pub use size::{GIB, MIB, Size};
pub use speeds::Speeds;
