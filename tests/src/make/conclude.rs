//! What is done with a call of each kind once it is built.

use std::fmt::Debug;
use std::future;
use std::pin::Pin;

use cloudmgr_runtime::blocking::{BlockingCall as _, BlockingDownload};
use cloudmgr_runtime::{Call, DownloadCall, Error, LongRunning, Paged};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::task::block_in_place;

use crate::make::arguments::{Arguments, Mode};
use crate::make::failure::Failure;

/// The future of a conclusion: boxed, for there is one per operation.
pub type Conclusion<'a> = Pin<Box<dyn Future<Output = Result<Value, Failure>> + Send + 'a>>;

/// A call that was built, unless an argument does not fit.
pub type Prepared<'a> = Result<Conclusion<'a>, Failure>;

/// A kind of call, and what becomes of it.
pub trait Conclude: Send {
    /// The call as a line for a shell.
    fn curl(&self) -> String;

    /// Sends the call in the mode of the arguments.
    fn conclude(self, arguments: &mut Arguments) -> Conclusion<'_>;
}

impl Arguments {
    /// Sends a call in the given [`mode`](Self::mode).
    ///
    /// The future fails when the call fails, or what it started.
    pub fn conclude(&mut self, call: impl Conclude) -> Conclusion<'_> {
        match self.mode {
            Mode::Curl => Box::pin(future::ready(Ok(Value::from(call.curl())))),
            _ => call.conclude(self),
        }
    }
}

impl<T: DeserializeOwned + Serialize + Debug + Send + Sync + 'static> Conclude for Call<T> {
    fn curl(&self) -> String {
        self.to_curl()
    }

    fn conclude(self, arguments: &mut Arguments) -> Conclusion<'_> {
        Box::pin(async move {
            let result = match arguments.mode {
                Mode::Blocking => block_in_place(|| self.blocking().send()),
                _ => self.send().await,
            };
            arguments.answer(result)
        })
    }
}

impl<T: DeserializeOwned + Serialize + Debug + Send + Sync + 'static> Conclude for Paged<T> {
    fn curl(&self) -> String {
        self.to_curl()
    }

    fn conclude(self, arguments: &mut Arguments) -> Conclusion<'_> {
        Box::pin(async move {
            match arguments.mode {
                Mode::AllPages => arguments.collect(self.items()).await,
                Mode::Blocking => {
                    let result = block_in_place(|| self.blocking().send());
                    arguments.page(result)
                }
                _ => arguments.page(self.send().await),
            }
        })
    }
}

impl<T, S> Conclude for LongRunning<T, S>
where
    T: DeserializeOwned + Serialize + Debug + Send + Sync + 'static,
    S: DeserializeOwned + Serialize + Debug + Send + Sync + 'static,
{
    fn curl(&self) -> String {
        self.to_curl()
    }

    fn conclude(self, arguments: &mut Arguments) -> Conclusion<'_> {
        Box::pin(async move {
            match arguments.mode {
                Mode::Wait => arguments.wait(self.start().await).await,
                Mode::Blocking => {
                    let result = block_in_place(|| self.blocking().send());
                    arguments.answer(result)
                }
                _ => arguments.answer(self.send().await),
            }
        })
    }
}

impl Conclude for DownloadCall {
    fn curl(&self) -> String {
        self.to_curl()
    }

    fn conclude(self, arguments: &mut Arguments) -> Conclusion<'_> {
        Box::pin(async move {
            match arguments.mode {
                Mode::Blocking => Ok(block_in_place(|| self.blocking().send().and_then(read))?),
                _ => arguments.download(self.send().await).await,
            }
        })
    }
}

/// The bytes of a blocking download, as text.
fn read(mut download: BlockingDownload) -> Result<Value, Error> {
    let mut bytes = Vec::new();
    match std::io::Read::read_to_end(&mut download, &mut bytes) {
        Ok(_) => Ok(Value::from(String::from_utf8_lossy(&bytes))),
        Err(error) => match error.downcast::<Error>() {
            Ok(error) => Err(error),
            Err(error) => Err(Error::new(cloudmgr_runtime::ErrorKind::Io, error.to_string())),
        },
    }
}
