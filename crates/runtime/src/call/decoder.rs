//! How a response is decoded into the type of a call, chosen when the call is created.
//!
//! A call of an SDK returns a type with a table, which a reader fills that is compiled once, in this crate. Any other
//! type is decoded by its own implementation of `Deserialize`, which serde compiles for each type. As the call holds a
//! pointer to one of the two, sending it compiles neither again.

use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use super::rows::{self, Rows};
use crate::answer::Answer;
use crate::error::Error;
use crate::object::Slot;
use crate::value::Nothing;

/// A value, and the paths of parts that did not match and were omitted.
type Decoded<T> = Result<(T, Vec<String>), Error>;

/// Decodes the payload of a response.
pub struct Decoder<T>(fn(&Answer) -> Decoded<T>);

/// Decodes a page of a list that starts at a position.
pub struct PageDecoder<T>(fn(&Answer, u64) -> Decoded<Rows<T>>);

impl<T: DeserializeOwned> Decoder<T> {
    /// Decodes with `Deserialize`.
    pub(super) fn derived() -> Self {
        Self(|answer| answer.decode_seed(PhantomData))
    }
}

impl<T: DeserializeOwned> PageDecoder<T> {
    /// Decodes with `Deserialize`.
    pub(super) fn derived() -> Self {
        Self(rows::decode)
    }
}

impl<T> Decoder<T> {
    pub(super) fn decode(self, answer: &Answer) -> Decoded<T> {
        self.0(answer)
    }
}

impl<T> PageDecoder<T> {
    pub(super) fn decode(self, answer: &Answer, position: u64) -> Decoded<Rows<T>> {
        self.0(answer, position)
    }
}

/// A type that calls of an SDK return.
pub trait Readable: Sized {
    /// Decodes a single value.
    fn decoder() -> Decoder<Self>;

    /// Decodes pages of a list of values.
    fn page_decoder() -> PageDecoder<Self>;
}

impl<T: Slot> Readable for T {
    fn decoder() -> Decoder<Self> {
        Decoder(|answer| {
            let mut value = T::blank();
            answer.fill(&mut value).map(|oddities| (value, oddities))
        })
    }

    fn page_decoder() -> PageDecoder<Self> {
        PageDecoder(rows::fill)
    }
}

impl Readable for Nothing {
    // Inlined, the decoder would be compiled in the crates above.
    #[inline(never)]
    fn decoder() -> Decoder<Self> {
        Decoder::derived()
    }

    #[inline(never)]
    fn page_decoder() -> PageDecoder<Self> {
        PageDecoder::derived()
    }
}

impl<T> Clone for Decoder<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Decoder<T> {}

impl<T> Clone for PageDecoder<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for PageDecoder<T> {}
