//! One attempt on the wire: the only file, with `config` and `download`, that speaks reqwest.

use std::error::Error as StdError;
use std::pin::{Pin, pin};
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use reqwest::multipart::{Form, Part};

use crate::answer::{self, Answer, Payload};
use crate::api::Transfer;
use crate::body::Body;
use crate::error::{BODY_LIMIT, Error, ErrorKind};
use crate::transport::Exchange;
use crate::upload::{Broken, Meter, Opened};

impl Exchange<'_> {
    /// Sends one attempt and reads its answer, each within its bounds.
    ///
    /// Futures that are pinned are not moved: each move would be another copy of them in every call.
    pub(crate) async fn send(&self, credentials: HeaderMap) -> Result<Answer, Error> {
        if self.request.body.is_stream() {
            // Boxed, for a call without a stream has no use for the room.
            return Box::pin(self.send_stream(credentials)).await;
        }
        let limit = self.request.client.inner.limits.attempt;
        let live = pin!(self.request.client.inner.http.execute(self.wire(credentials)));
        match tokio::time::timeout_at(self.until(limit), self.read(live)).await {
            Ok(result) => result,
            Err(_) => Err(Error::new(ErrorKind::Timeout, format!("no answer within {limit:?}"))),
        }
    }

    /// Sends a stream, which may take its time but not stall.
    async fn send_stream(&self, credentials: HeaderMap) -> Result<Answer, Error> {
        let limits = &self.request.client.inner.limits;
        let meter = Arc::new(Meter::default());
        let wire = self.streamed(credentials, &meter).await?;
        let after = self.request.timeout.unwrap_or(limits.total);
        let live = pin!(self.request.client.inner.http.execute(wire));
        let answer = self.in_time(meter.watch(limits.stall, after, self.read(live))).await;
        answer.unwrap_or_else(|| Err(Error::new(ErrorKind::Timeout, "the upload was not complete in time")))
    }

    /// The request as reqwest sends it, but for a stream.
    fn wire(&self, credentials: HeaderMap) -> reqwest::Request {
        let mut wire = reqwest::Request::new(self.request.method.clone(), self.url.clone());
        *wire.headers_mut() = self.request.sent_headers();
        if let Body::Text { bytes, .. } = self.request.sent_body() {
            *wire.body_mut() = Some(bytes.clone().into());
        }
        for (name, value) in credentials {
            if let Some(name) = name {
                wire.headers_mut().insert(name, sensitive(value));
            }
        }
        wire
    }

    /// The request with its stream, opened for this attempt.
    async fn streamed(&self, credentials: HeaderMap, meter: &Arc<Meter>) -> Result<reqwest::Request, Error> {
        let mut wire = self.wire(credentials);
        match &self.request.body {
            Body::Stream { upload, .. } => {
                let opened = upload.open(meter).await?;
                if let Some(length) = opened.length {
                    wire.headers_mut().insert(CONTENT_LENGTH, length.into());
                }
                *wire.body_mut() = Some(reqwest::Body::wrap_stream(opened.chunks));
                Ok(wire)
            }
            Body::Form { part, upload, fields } => {
                let form = form(part, upload.open(meter).await?, upload.shown_name(), fields);
                let http = self.request.client.inner.http.clone();
                reqwest::RequestBuilder::from_parts(http, wire).multipart(form).build().map_err(broken)
            }
            Body::None | Body::Text { .. } => Ok(wire),
        }
    }

    /// Reads the answer: a download's only when it is an error.
    async fn read(
        &self,
        live: Pin<&mut impl Future<Output = reqwest::Result<reqwest::Response>>>,
    ) -> Result<Answer, Error> {
        let mut live = live.await.map_err(broken)?;
        let mut answer = Answer {
            operation: self.request.operation,
            envelope: self.request.envelope(),
            status: live.status(),
            headers: std::mem::take(live.headers_mut()),
            attempts: self.attempts,
            deadline: self.deadline,
            body: Payload::Whole(Bytes::new()),
        };
        let switches = answer.status == StatusCode::SWITCHING_PROTOCOLS;
        if switches || self.is_download(&answer, live.content_length()) {
            answer.body = Payload::Live(live);
            return Ok(answer);
        }
        let limit = self.request.client.inner.limits.body;
        let bytes = collect(&mut live, limit).await?;
        // An error is an error however long its page is.
        if bytes.len() > limit && answer.status.is_success() {
            return Err(answer.error(ErrorKind::TooLarge, format!("the answer is longer than {limit} bytes")));
        }
        answer.body = Payload::Whole(bytes);
        Ok(answer)
    }

    /// Whether the answer is a file rather than an error: one with a code in its envelope may say 200
    /// to everything, and then only the content type tells.
    fn is_download(&self, answer: &Answer, length: Option<u64>) -> bool {
        let is_document = || {
            let document = answer::is_type(&answer.headers, "text/")
                || answer::is_type(&answer.headers, "application/json");
            document
                && answer.envelope.ok.is_some()
                && length.is_none_or(|length| length <= BODY_LIMIT as u64)
        };
        self.request.operation.transfer() == Transfer::Download
            && answer.status.is_success()
            && !is_document()
    }
}

/// The body, at most a chunk over `limit`. A body of one chunk, as most are, is not copied.
async fn collect(live: &mut reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    let announced = live.content_length().and_then(|length| usize::try_from(length).ok());
    let mut first = Bytes::new();
    let mut all = Vec::new();
    while first.len().max(all.len()) <= limit {
        let Some(chunk) = live.chunk().await.map_err(broken)? else { break };
        if first.is_empty() {
            first = chunk;
            continue;
        }
        if all.is_empty() {
            // What a server announces is not believed beyond a megabyte.
            all.reserve(announced.unwrap_or(0).min(1024 * 1024));
            all.extend_from_slice(&first);
        }
        all.extend_from_slice(&chunk);
    }
    // A long body has grown by doubling: the decoded answer shall not stand beside what was never filled.
    all.shrink_to_fit();
    Ok(if all.is_empty() { first } else { all.into() })
}

/// A form: its fields, then its file.
fn form(part: &'static str, file: Opened, name: String, fields: &[(String, String)]) -> Form {
    let chunks = reqwest::Body::wrap_stream(file.chunks);
    let file = match file.length {
        Some(length) => Part::stream_with_length(chunks, length),
        None => Part::stream(chunks),
    };
    let form = fields.iter().fold(Form::new(), |form, (name, value)| form.text(name.clone(), value.clone()));
    form.part(part, file.file_name(name))
}

/// What broke, as our error; its cause loses the URL.
pub(crate) fn broken(error: reqwest::Error) -> Error {
    let (kind, what) = if is_local(&error) {
        (ErrorKind::Io, "what was uploaded cannot be read")
    } else if error.is_connect() {
        (ErrorKind::Connect, "no connection")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, "the connection timed out")
    } else if error.is_builder() {
        (ErrorKind::InvalidRequest, "the request cannot be sent")
    } else if error.is_decode() {
        (ErrorKind::Transport, "the answer broke off or does not decompress")
    } else {
        (ErrorKind::Transport, "the connection broke off")
    };
    Error::new(kind, what).with_source(error.without_url())
}

/// Whether the user's own source failed, not the connection.
fn is_local(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        let own = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if own.is_some_and(|own| own.is::<Broken>()) {
            return true;
        }
        cause = error.source();
    }
    false
}

fn sensitive(mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(true);
    value
}

impl crate::request::Request {
    /// The headers of every attempt, credentials aside; the call's own win over the client's.
    pub(crate) fn sent_headers(&self) -> HeaderMap {
        // Room for the credentials and what reqwest adds, so that the map is not built twice.
        let mut headers = HeaderMap::with_capacity(self.client.headers.len() + self.headers.len() + 6);
        headers.extend(self.client.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        if self.operation.transfer() == Transfer::Download {
            headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
            // Compressed, its length and its ranges would be those of something else.
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        }
        if let Some(content_type) = self.sent_body().content_type() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        headers
    }

    /// The body, or `{}` where the operation wants one.
    pub(crate) fn sent_body(&self) -> &Body {
        static EMPTY: Body = Body::EMPTY_OBJECT;
        match &self.body {
            Body::None if self.operation.has_empty_body() => &EMPTY,
            body => body,
        }
    }
}
