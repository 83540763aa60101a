//! A transport that records the exchanges of another one.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use cloudmgr_facts::{Backend, Operation};
use cloudmgr_runtime::http::header::CONTENT_TYPE;
use cloudmgr_runtime::http::{HeaderMap, Method, Request, Response, Uri};
use cloudmgr_runtime::{
    BoxFuture, Bytes, Error, ErrorKind, Incoming, Outgoing, Transport, TryStreamExt, Url, lock,
};

use super::entry::{Entry, kept};
use super::file;
use super::locate::base_path;
use super::mask::Secrets;
use crate::wire::Seen;

/// Records the exchanges of another transport. The file is rewritten after each exchange.
pub(crate) struct Recorder {
    backend: &'static Backend,
    inner: Arc<dyn Transport>,
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    entries: Vec<Entry>,
    secrets: Secrets,
}

/// The recorded part of a request.
struct Sent {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl Recorder {
    pub(crate) fn new(backend: &'static Backend, inner: Arc<dyn Transport>, path: PathBuf) -> Self {
        Self { backend, inner, path, state: Mutex::default() }
    }

    /// Adds an exchange to the file.
    fn keep(&self, sent: Sent, response: &Response<Bytes>) -> Result<(), Error> {
        let mut state = lock(&self.state);
        let state = &mut *state;
        state.secrets.learn(&sent.headers);
        let entry = self.entry(&mut state.secrets, sent, response);
        state.entries.push(entry);
        let text = file::text(&state.entries);
        if state.secrets.occurs_in(&text) {
            return Err(leak(state.entries.pop()));
        }
        let failed = |error| {
            Error::new(ErrorKind::Io, format!("{} cannot be written", self.path.display())).with_source(error)
        };
        file::write(&self.path, &text).map_err(failed)
    }

    /// An exchange without its secrets. Bodies that the API does not describe may contain secrets and are omitted.
    fn entry(&self, secrets: &mut Secrets, sent: Sent, response: &Response<Bytes>) -> Entry {
        let Sent { method, uri, headers, body } = sent;
        let url = Url::parse(&uri.to_string()).ok();
        let base = url.as_ref().map(|url| base_path(self.backend, method.as_str(), url)).unwrap_or_default();
        let seen = Seen::new(self.backend, &base, method.clone(), &uri, headers, body);
        let operation = seen.known();
        Entry {
            method,
            url: url.map(|url| secrets.url(&url, &seen)).unwrap_or_default(),
            sent: operation.and_then(|operation| secrets.sent(self.backend, operation, seen.body())),
            sent_type: seen.header(CONTENT_TYPE.as_str()).unwrap_or_default().to_owned(),
            status: response.status(),
            headers: kept(response.headers()),
            body: operation.map(|operation| returned(secrets, operation, response)).unwrap_or_default(),
        }
    }
}

/// The body of a response without its secrets; a file is unchanged.
fn returned(secrets: &mut Secrets, operation: &Operation, response: &Response<Bytes>) -> Bytes {
    let status = response.status();
    if operation.is_download() && status.is_success() {
        return response.body().clone();
    }
    secrets.returned(operation, status, response.body()).unwrap_or_default().into()
}

/// The error for an exchange that has a secret outside of the places that the API describes.
fn leak(last: Option<Entry>) -> Error {
    let method = last.map(|entry| entry.method.to_string()).unwrap_or_default();
    let what = format!(
        "the recording is not written: in the last exchange ({method}) a secret is where the API says there is none"
    );
    Error::new(ErrorKind::Io, what)
}

impl Transport for Recorder {
    fn execute(&self, request: Request<Outgoing>) -> BoxFuture<'_, Result<Response<Incoming>, Error>> {
        Box::pin(async move {
            let (method, uri) = (request.method().clone(), request.uri().clone());
            let headers = request.headers().clone();
            let body = request.body().bytes().map(Bytes::copy_from_slice).unwrap_or_default();
            let (parts, incoming) = self.inner.execute(request).await?.into_parts();
            let response = Response::from_parts(parts, collected(incoming).await?);
            self.keep(Sent { method, uri, headers, body }, &response)?;
            Ok(response.map(Incoming::from))
        })
    }
}

async fn collected(body: Incoming) -> Result<Bytes, Error> {
    let broken =
        |error: io::Error| Error::new(ErrorKind::Transport, "the response broke off").with_source(error);
    let chunks: Vec<Bytes> = body.into_stream().try_collect().await.map_err(broken)?;
    Ok(chunks.concat().into())
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("path", &self.path).finish_non_exhaustive()
    }
}
