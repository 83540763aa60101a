#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(
    clippy::module_inception,
    reason = "a room is named after its main type, whose file has that name too"
)]
#![doc = include_str!("../README.md")]

mod any;
mod compose;
mod fail;
mod har;
mod macros;
mod make;
mod rule;
mod server;
mod state;
mod time;
mod value;
mod wire;

pub use any::{ANY, Any};
pub use cloudmgr_facts as facts;
pub use serde_json::json;
pub use server::{Anything, Downloads, Lists, On, Returns, Runs, Server, recorder};
pub use wire::{Reply, Seen};

/// Items that the macro refers to. Not part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use crate::make::{make, make_json};
    pub use crate::rule::sent_wrongly;
    pub use serde::de::DeserializeOwned;
    pub use serde_json::Value;
}
