//! A request: one call of an operation with its path, query, headers and body.

mod body;
mod curl;
mod form;
mod meter;
mod params;
mod path;
mod preview;
mod progress;
mod query;
mod request;
mod upload;

pub(crate) use body::{Body, Document};
pub(crate) use meter::UploadProgress;
pub use preview::Preview;
pub use progress::Progress;
pub use request::Request;
pub(crate) use upload::Opened;
pub use upload::Upload;
