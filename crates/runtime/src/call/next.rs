//! The link from one page to the next.

use serde_json::Value;
use std::marker::PhantomData;

use crate::answer::{Answer, PageSeed, link};
use crate::api::{PageStyle, Paging};
use crate::error::{Error, ErrorKind};
use crate::request::Request;

/// How the next page is requested.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Next {
    /// With this value of the position parameter.
    Cursor(String),
    /// With this encoded query, which replaces all parameters that were set. Host and path stay those of the operation,
    /// so a server cannot redirect the credentials.
    Query(String),
}

impl Next {
    /// Reads the link from a response; `None` on the last page, or if pages are counted.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] if the URL of the next page has no query.
    pub(super) fn of(answer: &Answer, paging: &Paging) -> Result<Option<Self>, Error> {
        let said = match paging.style {
            PageStyle::Link => link::next(&answer.headers),
            PageStyle::Cursor | PageStyle::Next => paging.next.and_then(|place| text(answer, place)),
            _ => None,
        };
        let Some(said) = said.filter(|said| !said.is_empty()) else { return Ok(None) };
        if paging.style == PageStyle::Cursor {
            return Ok(Some(Self::Cursor(said)));
        }
        let whole = said.split('#').next().unwrap_or_default();
        match whole.split_once('?') {
            Some((_, query)) if !query.is_empty() => Ok(Some(Self::Query(query.to_owned()))),
            _ => Err(answer.error(
                ErrorKind::Decode,
                "the next page is at an address without a query, which is not followed",
            )),
        }
    }

    /// The request for the next page.
    pub(super) fn ask(&self, request: Request, paging: &Paging) -> Request {
        match self {
            Self::Cursor(cursor) => request.query(paging.position, cursor.as_str()),
            Self::Query(query) => request.with_encoded_query(query),
        }
    }
}

/// The string or number at a path in the payload; `None` if it is absent.
fn text(answer: &Answer, place: &'static str) -> Option<String> {
    let seed = PageSeed { place: Some(place), total: None, items: PhantomData::<Value> };
    let (found, _) = answer.decode_seed(seed).ok()?;
    match found.items? {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
