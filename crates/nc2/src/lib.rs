#![doc = include_str!("../README.md")]

mod auth;
mod client;
#[rustfmt::skip]
mod generated;
mod lifecycle;

pub use auth::DEFAULT_LIFETIME;
pub use client::{Client, ClientBuilder};
pub use generated::*;
pub use sdk_runtime::{
    self, Call, Clock, DateTime, Error, ErrorKind, Page, Paged, Param, Response, Result, RetryPolicy, Secret,
    Stream, StreamExt, TryStreamExt, Utc, Uuid, Waiter,
};
