//! A call that returns a single value.

use bytes::Bytes;
use futures_util::TryFutureExt;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::decoder::{Decoder, Readable};
use super::kind::request_kind;
use super::response::Response;
use crate::answer::Payload;
use crate::client::Client;
use crate::error::Error;
use crate::request::Request;
use crate::send::{exchange, execute};
use crate::value::Param;

request_kind! {
    /// A call that returns a `T`.
    ///
    /// Sending a clone is a separate call.
    Call<T> { decoder: Decoder<T> }
}

impl<T: Readable> Call<T> {
    /// A call that returns a type with a table, as generated code makes it.
    #[doc(hidden)]
    pub fn of(request: Request) -> Self {
        Self { request, decoder: T::decoder() }
    }
}

impl<T: DeserializeOwned> Call<T> {
    /// A call that returns any type.
    #[doc(hidden)]
    pub fn new(request: Request) -> Self {
        Self { request, decoder: Decoder::derived() }
    }
}

impl Client {
    /// Calls an endpoint that the spec does not have, with the same credentials, retries and errors; the envelope is
    /// unwrapped. `path` is relative to the base URL, percent-encoded as in a URL, and has no query.
    ///
    /// ```no_run
    /// # async fn f(client: &cloudmgr_runtime::Client) -> Result<(), cloudmgr_runtime::Error> {
    /// # use cloudmgr_runtime::Method;
    /// let answer = client.request(Method::GET, "/clusters").query("limit", 5).send().await?;
    /// println!("{} clusters", answer.as_array().map_or(0, Vec::len));
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> Call<serde_json::Value> {
        Call::of(Request::any(self.clone(), method, path))
    }
}

impl<T> Call<T> {
    /// Sets the body to `body` as JSON, wrapped in the API's envelope: for fields that the spec does not have.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.set(|request| request.json(body))
    }

    /// Requests only some fields, with the query parameter `param`; the response decodes as `Row`.
    pub fn project<Row: DeserializeOwned>(
        self,
        param: &str,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> Call<Row> {
        Call::new(self.request.query_list(param, fields))
    }

    /// Returns the raw response without decoding it or unwrapping its envelope. Non-2xx statuses are returned, not
    /// treated as errors. Credentials, retries and timeouts are the same.
    ///
    /// # Errors
    ///
    /// If there was no response, or it exceeds the size limit.
    pub fn raw(self) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        raw(self.request)
    }
}

impl<T> Call<T> {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Any response other than a success that decodes; see [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> impl Future<Output = Result<Response<T>, Error>> + Send {
        send(self.request, self.decoder)
    }
}

pub(super) fn send<T>(
    request: Request,
    decoder: Decoder<T>,
) -> impl Future<Output = Result<Response<T>, Error>> + Send {
    let executing = execute(request);
    async move {
        let answer = executing.await?;
        let (value, oddities) = decoder.decode(&answer)?;
        Ok(Response::new(answer, value).with_oddities(oddities))
    }
}

pub(super) fn raw(request: Request) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
    exchange(request).map_ok(|(mut answer, _)| {
        let body = std::mem::replace(&mut answer.body, Payload::Whole(Bytes::new()));
        let bytes = match body {
            Payload::Whole(bytes) => bytes,
            Payload::Live(..) => Bytes::new(),
        };
        Response::new(answer, bytes)
    })
}
