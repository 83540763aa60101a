//! Reads and writes the structs of an API without code of their own.
//!
//! Derived serde code is compiled once per type and accounts for most of the compile time of an SDK. Instead, each
//! struct has a table of its fields ([`Shape`]) and exposes them as [`Slot`]s, which can be filled and inspected
//! without knowing their types; a single reader and a single writer handle all structs. The serde traits are
//! implemented on top of them in one line each, so a struct works with every self-describing format.
//!
//! [`object!`](crate::object) declares the table of a struct, [`one_of!`](crate::one_of) that of a type that is one of
//! several, and [`open_enum!`](crate::open_enum) makes its enum a slot.

mod containers;
mod context;
mod keys;
mod mark;
mod misfit;
mod read;
mod scalar;
mod scalars;
mod shape;
#[doc(hidden)]
pub mod shared;
mod slot;
mod write;

pub(crate) use context::{leniently, marked};
#[cfg(test)]
pub(crate) use mark::NUMBER as NUMBER_MARK;
pub(crate) use read::{ListSeed, SlotSeed};
pub use read::{deserialize, from_value, one, tag};
pub use shape::{Field, Presence, Shape};
pub use slot::{Float, Integer, Keyed, List, Object, OneOf, Place, Slot, Strings, View};
pub use write::serialize;
