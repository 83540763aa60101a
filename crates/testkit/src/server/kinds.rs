//! The kinds of responses that a call can have, derived from its type.

use cloudmgr_runtime::{Call, DownloadCall, LongRunning, Paged};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The kind of a rule for an operation that is named by its ID. Whether a response is valid is checked when it is
/// added.
#[derive(Clone, Copy, Debug)]
pub struct Anything;

/// A call that returns a payload.
#[diagnostic::on_unimplemented(message = "this call does not return JSON: use `.file(bytes)` or a status")]
pub trait Returns {
    /// Decodes a payload as the call does.
    #[doc(hidden)]
    fn decode(payload: Value) -> Result<(), String>;
}

/// A call that returns a list in pages.
#[diagnostic::on_unimplemented(
    message = "this call does not return pages: use `.answers(json!([..]))` for a list"
)]
pub trait Lists {
    /// Decodes an item as the call does.
    #[doc(hidden)]
    fn decode_item(item: Value) -> Result<(), String>;
}

/// A call that starts a long-running operation.
#[diagnostic::on_unimplemented(message = "this call starts nothing that runs long: use `.answers(..)`")]
pub trait Runs {
    /// Decodes what a poll returns.
    #[doc(hidden)]
    fn decode_state(state: Value) -> Result<(), String>;
}

/// A call that returns a file.
#[diagnostic::on_unimplemented(message = "this call does not return a file: use `.answers(..)`")]
pub trait Downloads {}

fn decode<T: DeserializeOwned>(value: Value) -> Result<(), String> {
    serde_json::from_value::<T>(value).map(|_| ()).map_err(|error| error.to_string())
}

impl<T: DeserializeOwned> Returns for Call<T> {
    fn decode(payload: Value) -> Result<(), String> {
        decode::<T>(payload)
    }
}

impl<T> Returns for Paged<T> {
    fn decode(_: Value) -> Result<(), String> {
        Ok(())
    }
}

impl<T: DeserializeOwned> Lists for Paged<T> {
    fn decode_item(item: Value) -> Result<(), String> {
        decode::<T>(item)
    }
}

impl<T: DeserializeOwned, S> Returns for LongRunning<T, S> {
    fn decode(payload: Value) -> Result<(), String> {
        decode::<T>(payload)
    }
}

impl<T, S: DeserializeOwned> Runs for LongRunning<T, S> {
    fn decode_state(state: Value) -> Result<(), String> {
        decode::<S>(state)
    }
}

impl Downloads for DownloadCall {}

impl Returns for Anything {
    fn decode(_: Value) -> Result<(), String> {
        Ok(())
    }
}

impl Lists for Anything {
    fn decode_item(_: Value) -> Result<(), String> {
        Ok(())
    }
}

impl Runs for Anything {
    fn decode_state(_: Value) -> Result<(), String> {
        Ok(())
    }
}

impl Downloads for Anything {}
