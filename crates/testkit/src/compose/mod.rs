//! Composes responses in the format of the API: payloads in their envelope, pages, errors and files.

mod envelope;
mod failure;
mod file;
mod page;
mod poll;

pub(crate) use envelope::{hints, payload, success};
pub(crate) use failure::{failure, failure_problems, missing};
pub(crate) use file::file;
pub(crate) use page::{page, page_item};
pub(crate) use poll::state_of;
