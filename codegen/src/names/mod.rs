//! What is it called in Rust?
//!
//! [`Role`] makes every identifier out of a name of the document, [`Scope`] reports names that are one in Rust, [`ByHand`] reads
//! the names that a crate has by hand, [`words`] has every word that is taken, and [`docs`] makes doc comments out of sentences.

mod by_hand;
pub(crate) mod docs;
pub(crate) mod markdown;
mod role;
mod scope;
mod words;

pub(crate) use by_hand::ByHand;
pub(crate) use role::Role;
pub(crate) use scope::{Scope, Taken};
pub(crate) use words::{CLIENT, TYPES, is_taken_tag, is_taken_type};
pub use words::{CRATES, KEYWORDS};
