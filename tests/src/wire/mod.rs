//! What travels between a client and a server on loopback?
//!
//! [`server`] listens on real TCP and records each request as an [`exchange`]; [`route`] finds the operation that a
//! request is for. [`connect`] makes a client of each backend, [`backends`] calls any of its operations through the
//! generated dispatch, and [`session`] is a document, its server and its client together. [`ledger`] is a hook that
//! counts, [`log`] keeps everything that is logged.

pub mod backends;
pub mod connect;
pub mod exchange;
pub mod ledger;
pub mod log;
pub mod route;
pub mod server;
pub mod session;
