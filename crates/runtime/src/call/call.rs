//! A call that answers one thing.

use std::marker::PhantomData;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::kind::request_kind;
use super::response::Response;
use crate::answer::Payload;
use crate::client::Client;
use crate::error::Error;
use crate::request::Request;
use crate::send::{exchange, execute};
use crate::value::Param;

request_kind! {
    /// A call that answers a `T`.
    ///
    /// Cloning it and sending it twice makes two calls.
    Call<T>
}

impl Client {
    /// Calls what the spec does not have, with the same credentials, retries and errors; the envelope
    /// is opened. `path` is below the base URL, is written as in a URL and has no query.
    ///
    /// ```no_run
    /// # async fn f(client: &cloudmgr_runtime::Client) -> Result<(), cloudmgr_runtime::Error> {
    /// # use cloudmgr_runtime::Method;
    /// let answer = client.request(Method::GET, "/clusters").query("limit", 5).send().await?;
    /// println!("{} clusters", answer.as_array().map_or(0, Vec::len));
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> Call<serde_json::Value> {
        Call::new(Request::any(self.clone(), method, path))
    }
}

impl<T> Call<T> {
    /// Sets the body to `body` as JSON, inside the API's envelope: for what the spec does not know.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.set(|request| request.json(body))
    }

    /// Asks for some fields only, named in the query parameter `param`; the answer decodes as `Row`.
    pub fn project<Row>(self, param: &str, fields: impl IntoIterator<Item = impl Param>) -> Call<Row> {
        Call::new(self.request.query_list(param, fields))
    }

    /// Returns the raw response without decoding it or opening its envelope. Non-2xx statuses are returned, not treated
    /// as errors. Credentials, retries and limits are the same.
    ///
    /// # Errors
    ///
    /// When there was no response, or one that is longer than the client reads.
    pub fn raw(self) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        raw(self.request)
    }
}

impl<T: DeserializeOwned> Call<T> {
    /// Sends it.
    ///
    /// # Errors
    ///
    /// Anything but a success that decodes; see [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> impl Future<Output = Result<Response<T>, Error>> + Send {
        async move {
            let answer = execute(self.request).await?;
            let (value, oddities) = answer.decode_seed(PhantomData::<T>)?;
            Ok(Response::new(answer, value).with_oddities(oddities))
        }
    }
}

pub(super) async fn raw(request: Request) -> Result<Response<Bytes>, Error> {
    let (mut answer, _) = exchange(request).await?;
    let body = std::mem::replace(&mut answer.body, Payload::Whole(Bytes::new()));
    let bytes = match body {
        Payload::Whole(bytes) => bytes,
        Payload::Live(_) => Bytes::new(),
    };
    Ok(Response::new(answer, bytes))
}
