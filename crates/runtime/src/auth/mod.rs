//! Authentication: how an attempt gets its credentials, and how they are created, shared and renewed.

mod authenticate;
mod cache;
mod cached;
mod credentials;

pub use authenticate::{Attempt, Authenticate};
pub use cache::Cache;
pub use cached::{Cached, Mint};
pub use credentials::{NoAuth, StaticHeaders, check_token};
