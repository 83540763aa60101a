//! The pages of the book: each Rust block is a documentation test, so that no page has code that was not run.

#[cfg(doctest)]
#[doc = include_str!("src/about.md")]
pub mod about {}

#[cfg(doctest)]
#[doc = include_str!("src/start.md")]
pub mod start {}

#[cfg(doctest)]
#[doc = include_str!("src/blocking.md")]
pub mod blocking {}

#[cfg(doctest)]
#[doc = include_str!("src/evening.md")]
pub mod evening {}

#[cfg(doctest)]
#[doc = include_str!("src/ci.md")]
pub mod ci {}

#[cfg(doctest)]
#[doc = include_str!("src/usage.md")]
pub mod usage {}

#[cfg(doctest)]
#[doc = include_str!("src/guests.md")]
pub mod guests {}

#[cfg(doctest)]
#[doc = include_str!("src/testing.md")]
pub mod testing {}

#[cfg(doctest)]
#[doc = include_str!("src/recordings.md")]
pub mod recordings {}

#[cfg(doctest)]
#[doc = include_str!("src/observing.md")]
pub mod observing {}

#[cfg(doctest)]
#[doc = include_str!("src/profiles.md")]
pub mod profiles {}

#[cfg(doctest)]
#[doc = include_str!("src/networks.md")]
pub mod networks {}

#[cfg(doctest)]
#[doc = include_str!("src/errors.md")]
pub mod errors {}

#[cfg(doctest)]
#[doc = include_str!("src/coming-from.md")]
pub mod coming_from {}

#[cfg(doctest)]
#[doc = include_str!("src/newer-servers.md")]
pub mod newer_servers {}
