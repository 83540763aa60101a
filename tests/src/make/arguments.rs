//! Arguments of any operation as JSON, and what it answered as JSON: what the generated dispatch speaks.

use std::fmt::Debug;
use std::time::Duration;

use bytes::Bytes;
use cloudmgr_runtime::{Download, Error, Page, Response, Upload, Waiter, secret};
use futures_util::{Stream, StreamExt};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

pub use crate::make::failure::Failure;

/// A download is read up to here.
const LONGEST_DOWNLOAD: usize = 1 << 20;

/// What is done with a call once it is built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// It is sent; of a paged list, one page is.
    #[default]
    Send,
    /// It is shown as a curl line.
    Curl,
    /// It is sent; of a paged list, every page is.
    AllPages,
    /// It is sent, and what it starts is waited for, [`WAIT_DEADLINE`] long.
    Wait,
    /// It is sent through the blocking façade; on a multi-threaded runtime only.
    Blocking,
}

/// How long is waited for what runs long.
pub const WAIT_DEADLINE: Duration = Duration::from_secs(1);

/// The pause between two polls.
pub const WAIT_EVERY: Duration = Duration::from_millis(20);

/// The arguments of one call, by their names on the wire.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// Parameters of the path.
    pub path: Map<String, Value>,
    /// Parameters of the query.
    pub query: Map<String, Value>,
    /// Headers.
    pub headers: Map<String, Value>,
    /// The JSON body as a user gives it: without its envelope.
    pub body: Option<Value>,
    /// The bytes to upload.
    pub upload: Option<Bytes>,
    /// What is done with the call.
    pub mode: Mode,
    shown: Vec<String>,
}

impl Arguments {
    /// Everything in which an answer showed itself: `Debug`, and JSON without its secrets.
    pub fn shown(&self) -> &[String] {
        &self.shown
    }

    /// A parameter of the path, as text.
    ///
    /// # Errors
    /// Never; the generated code asks.
    pub fn path(&self, name: &str) -> Result<Option<String>, Failure> {
        Ok(self.path.get(name).map(text))
    }

    /// A parameter of the query.
    ///
    /// # Errors
    /// When it is not of the type that the operation wants.
    pub fn query<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Failure> {
        typed(name, self.query.get(name))
    }

    /// A header.
    ///
    /// # Errors
    /// As [`query`](Self::query).
    pub fn header<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Failure> {
        typed(name, self.headers.get(name))
    }

    /// The JSON body.
    ///
    /// # Errors
    /// As [`query`](Self::query).
    pub fn body<T: DeserializeOwned>(&self) -> Result<Option<T>, Failure> {
        typed("body", self.body.as_ref())
    }

    /// The upload.
    ///
    /// # Errors
    /// Never; the generated code asks.
    pub fn upload(&self) -> Result<Option<Upload>, Failure> {
        Ok(self.upload.clone().map(Upload::from))
    }

    /// An argument that the operation cannot do without.
    ///
    /// # Errors
    /// When there is none.
    pub fn need<T>(&self, value: Option<T>) -> Result<T, Failure> {
        value.ok_or_else(|| Failure::Argument("a required argument is missing".into()))
    }

    /// The last state of what a call started.
    ///
    /// # Errors
    /// When the call failed, or the wait did.
    pub(crate) async fn wait<S>(&mut self, started: Result<Waiter<S>, Error>) -> Result<Value, Failure>
    where
        S: DeserializeOwned + Serialize + Debug + Send + Sync + 'static,
    {
        let waiter = started?.every(WAIT_EVERY).deadline(WAIT_DEADLINE);
        self.show(&waiter);
        let state = waiter.until_done().await?;
        self.show(&state);
        self.value(&state)
    }

    /// What a call answered.
    ///
    /// # Errors
    /// When the call failed.
    pub(crate) fn answer<T>(&mut self, result: Result<Response<T>, Error>) -> Result<Value, Failure>
    where
        T: Serialize + Debug,
    {
        let response = result?;
        self.show(&response);
        self.value(&*response)
    }

    /// One page: its `items` and the `total` that it told.
    ///
    /// # Errors
    /// When the call failed.
    pub(crate) fn page<T>(&mut self, result: Result<Response<Page<T>>, Error>) -> Result<Value, Failure>
    where
        T: Serialize + Debug,
    {
        let response = result?;
        self.show(&response);
        let items = self.value(&response.items)?;
        Ok(json!({ "items": items, "total": response.total }))
    }

    /// The items of every page.
    ///
    /// # Errors
    /// The first error of the stream.
    pub(crate) async fn collect<T>(
        &mut self,
        stream: impl Stream<Item = Result<T, Error>>,
    ) -> Result<Value, Failure>
    where
        T: Serialize + Debug,
    {
        let mut stream = std::pin::pin!(stream);
        let mut items = Vec::new();
        while let Some(item) = stream.next().await {
            let item = item?;
            self.show(&item);
            items.push(self.value(&item)?);
        }
        Ok(Value::Array(items))
    }

    /// The bytes of a download, as text.
    ///
    /// # Errors
    /// When the call failed, or the stream did.
    pub(crate) async fn download(&mut self, result: Result<Download, Error>) -> Result<Value, Failure> {
        let download = result?;
        self.show(&download);
        let bytes = download.bytes(LONGEST_DOWNLOAD).await?;
        Ok(Value::from(String::from_utf8_lossy(&bytes)))
    }

    fn show(&mut self, shown: &impl Debug) {
        self.shown.push(format!("{shown:?}"));
    }

    /// A value as JSON, secrets included; what it shows when they are not is kept.
    fn value(&mut self, value: &(impl Serialize + ?Sized)) -> Result<Value, Failure> {
        let unfit = |error: serde_json::Error| Failure::Argument(format!("the answer is no JSON: {error}"));
        self.shown.push(serde_json::to_string(value).map_err(unfit)?);
        secret::reveal(|| serde_json::to_value(value)).map_err(unfit)
    }
}

/// A scalar as written in a path, a query or a header.
pub fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn typed<T: DeserializeOwned>(name: &str, value: Option<&Value>) -> Result<Option<T>, Failure> {
    let unfit = |error| Failure::Argument(format!("{name} is not of its type: {error}"));
    value.map(|value| serde_json::from_value(value.clone())).transpose().map_err(unfit)
}
