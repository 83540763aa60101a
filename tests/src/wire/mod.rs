//! What travels between a client and a server?
//!
//! [`server`] is one of the test kit, in process or over TCP, that records each request of an [`exchange`]; [`route`] finds
//! the operation that a request is for. [`connect`] makes a client of each backend, [`backends`] calls any of its operations through the
//! generated dispatch, [`session`] is a document, its server and its client together, and [`pair`]
//! the same in process and over TCP. [`ledger`] is a hook that
//! counts, [`log`] keeps everything that is logged.

pub mod backends;
pub mod connect;
pub mod exchange;
pub mod ledger;
pub mod log;
pub mod pair;
pub mod route;
pub mod server;
pub mod session;
