//! What all calls of a backend share: the client, its builder and its settings.

mod address;
mod builder;
mod client;
pub mod env;
mod gate;
mod settings;
mod tls;

pub use builder::ClientBuilder;
pub use client::Client;
pub use gate::{Gate, Probe};
