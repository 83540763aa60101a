//! How is a struct of the API read and written without code of its own?
//!
//! Derived serde code is compiled once per type, and most of what an SDK's crate costs to compile is that. Here each struct
//! has a table of its fields ([`Shape`]) and lends them as [`Slot`]s, which can be filled and looked at without knowing their
//! types; one reader and one writer serve all. The traits of serde are implemented on top of them in one line each, so
//! that a struct works with every self-describing format.
//!
//! [`object!`](crate::object) writes the table of a struct, [`one_of!`](crate::one_of) that of a type which is one of several,
//! and [`open_enum!`](crate::open_enum) makes its enum a slot.

mod containers;
mod context;
mod keys;
mod mark;
mod misfit;
mod read;
mod scalar;
mod scalars;
mod shape;
mod slot;
mod write;

pub(crate) use context::{leniently, marked};
#[cfg(test)]
pub(crate) use mark::NUMBER as NUMBER_MARK;
pub use read::{deserialize, from_value, one, tag};
pub use shape::{Field, Presence, Shape};
pub use slot::{Float, Integer, Keyed, List, Object, OneOf, Place, Slot, Strings, View};
pub use write::serialize;
