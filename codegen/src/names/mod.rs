//! What is it called in Rust?
//!
//! [`Role`] makes every identifier out of a name of the document, [`Scope`] reports names that are one in Rust, [`ByHand`] reads
//! the names that a crate has by hand, `words` has every word that is taken, and [`docs`] makes doc comments out of sentences.
//! Only the alternatives of a choice keep the names that the engine has made for them.

mod by_hand;
mod case;
pub(crate) mod docs;
mod home;
pub(crate) mod markdown;
mod role;
mod scope;
mod words;

pub(crate) use by_hand::ByHand;
pub(crate) use case::{pascal, snake};
pub(crate) use role::Role;
pub(crate) use scope::{Scope, Taken};
pub(crate) use words::{BUILDER_METHODS, IMPORTS, PRELUDE, is_taken_tag, is_taken_type};
pub use words::{CRATES, KEYWORDS};
