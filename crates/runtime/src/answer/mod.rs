//! Responses: the raw response, its envelope, and the typed payload in it.

mod answer;
mod decode;
mod json_path;
mod key;
mod keys;
pub(crate) mod link;
mod locate;
mod media;
mod repaired;

pub(crate) use answer::{Answer, Payload, request_id};
pub(crate) use decode::fill_row;
pub(crate) use json_path::{Found, PageSeed, scalar, scalars};
pub(crate) use key::Key;
pub(crate) use keys::Keys;
pub(crate) use media::is_type;
