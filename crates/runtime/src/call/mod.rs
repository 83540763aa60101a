//! The types that a user holds: calls by return type, their responses, pages, waiters and downloads.

mod any_call;
mod call;
mod cursor;
mod decoder;
mod download;
mod items;
mod kind;
mod long_running;
mod new_file;
mod next;
mod page;
mod paged;
mod poller;
mod reading;
mod response;
mod rows;
mod upgrade;
mod waiter;

pub use any_call::{AnyCall, Sealed};
pub use call::Call;
pub use decoder::{Decoder, PageDecoder, Readable};
pub use download::{Download, DownloadCall};
pub use long_running::LongRunning;
pub use new_file::NewFile;
pub use page::Page;
pub use paged::Paged;
pub use response::Response;
pub use upgrade::Upgraded;
pub use waiter::Waiter;
