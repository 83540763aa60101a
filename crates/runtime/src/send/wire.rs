//! One attempt on the wire: builds the HTTP request and reads the response within the limits.

use std::pin::{Pin, pin};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, RANGE, UPGRADE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use reqwest::multipart::{Form, Part};
use url::Url;

use super::collect::{Collected, collect};
use crate::answer::{Answer, Payload, is_type};
use crate::api::Transfer;
use crate::core::Core;
use crate::error::{BODY_LIMIT, Error, ErrorKind};
use crate::hook::AttemptStart;
use crate::request::{Body, Document, Opened, Request, UploadProgress};
use crate::time::Deadline;
use crate::transport::from_reqwest;
use crate::value::{JSON, sensitive};

/// One attempt of a call.
pub(super) struct Wire<'a> {
    pub(super) request: &'a Request,
    pub(super) url: &'a Url,
    /// Counted from 1.
    pub(super) number: u32,
    pub(super) deadline: &'a Deadline,
}

impl Wire<'_> {
    /// Sends one attempt and reads its response, each within its limits.
    ///
    /// Futures are pinned instead of moved: each move would add another copy of them to every call.
    pub(super) async fn send(&self, credentials: &HeaderMap) -> Result<Box<Answer>, Error> {
        let mut wire = self.wire(credentials);
        if !self.request.client().hooks().is_empty() {
            Box::pin(self.before(&mut wire)).await?;
        }
        if self.request.payload().is_stream() {
            // Boxed, so that calls without a stream do not need the space.
            return Box::pin(self.send_stream(wire)).await;
        }
        let limit = self.limit();
        let live = pin!(self.core().execute(wire));
        let read = pin!(self.read(live));
        match self.deadline.within(self.deadline.part(limit), read).await {
            Some(result) => result,
            None => {
                let what = format!(
                    "no response within {limit:?}; `attempt_timeout`, or `timeout` of the call, sets the limit"
                );
                Err(Error::new(ErrorKind::Timeout, what))
            }
        }
    }

    /// The timeout of an attempt. A longer timeout of the call overrides it, and a request that is sent only once may
    /// take all of the call's time, because there is no retry that an early timeout would allow.
    fn limit(&self) -> Duration {
        let limits = &self.core().limits;
        let own = self.request.time_limit().unwrap_or_default();
        let once = !self.request.is_idempotent() || !self.request.payload().is_replayable();
        let whole = if once { own.max(limits.total) } else { own };
        limits.attempt.max(whole)
    }

    /// Sends a stream, which may take any time but must not stall.
    async fn send_stream(&self, wire: reqwest::Request) -> Result<Box<Answer>, Error> {
        let limits = self.core().limits;
        let meter = Arc::new(UploadProgress::default());
        let wire = self.streamed(wire, &meter).await?;
        let after = self.request.time_limit().unwrap_or(limits.total);
        let live = pin!(self.core().execute(wire));
        let answer = self
            .deadline
            .in_time(meter.watch(self.deadline.clock(), limits.stall, after, self.read(live)))
            .await;
        answer.unwrap_or_else(|| Err(Error::new(ErrorKind::Timeout, "the upload was not complete in time")))
    }

    fn core(&self) -> &Arc<Core> {
        self.request.client().core()
    }

    /// Lets the hooks observe the request and add headers.
    async fn before(&self, wire: &mut reqwest::Request) -> Result<(), Error> {
        let mut attempt = AttemptStart {
            operation: self.request.operation(),
            method: self.request.method(),
            host: self.url.host_str().unwrap_or_default(),
            number: self.number,
            headers: wire.headers_mut(),
            body: self.request.sent_body().redacted(),
        };
        self.request.client().hooks().before(&mut attempt).await
    }

    /// The request as sent by reqwest, except for a stream.
    fn wire(&self, credentials: &HeaderMap) -> reqwest::Request {
        let mut wire = reqwest::Request::new(self.request.method().clone(), self.url.clone());
        *wire.headers_mut() = self.request.sent_headers();
        if let Body::Text { bytes, .. } = self.request.sent_body() {
            *wire.body_mut() = Some(bytes.clone().into());
        }
        let may_have_body = [Method::POST, Method::PUT, Method::PATCH].contains(self.request.method());
        if may_have_body && matches!(self.request.sent_body(), Body::None) {
            // Some servers wait for a body, or return 411, if there is no length.
            wire.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        for (name, value) in credentials {
            wire.headers_mut().insert(name, sensitive(value.clone()));
        }
        wire
    }

    /// The request with its stream, opened for this attempt.
    async fn streamed(
        &self,
        mut wire: reqwest::Request,
        meter: &Arc<UploadProgress>,
    ) -> Result<reqwest::Request, Error> {
        match self.request.payload() {
            Body::Stream { upload, .. } => {
                let opened = upload.open(meter).await?;
                if let Some(length) = opened.length {
                    wire.headers_mut().insert(CONTENT_LENGTH, length.into());
                }
                *wire.body_mut() = Some(reqwest::Body::wrap_stream(opened.chunks));
                Ok(wire)
            }
            Body::Form { file, fields, documents } => {
                let form = documents.iter().try_fold(texts(fields), with_document)?;
                let form = match file {
                    Some((part, upload)) => {
                        with_file(form, part, upload.open(meter).await?, upload.shown_name())
                    }
                    None => form,
                };
                let http = self.core().http.clone();
                reqwest::RequestBuilder::from_parts(http, wire).multipart(form).build().map_err(from_reqwest)
            }
            Body::None | Body::Text { .. } => Ok(wire),
        }
    }

    /// Reads the response; of a download, only an error.
    async fn read(
        &self,
        live: Pin<&mut impl Future<Output = Result<reqwest::Response, Error>>>,
    ) -> Result<Box<Answer>, Error> {
        let mut live = live.await?;
        let mut answer = Box::new(Answer {
            operation: self.request.operation(),
            envelope: self.request.envelope(),
            status: live.status(),
            headers: std::mem::take(live.headers_mut()),
            attempts: self.number,
            strict: self.core().strict,
            expected_range: self.request.headers().contains_key(RANGE),
            expected_upgrade: self.request.headers().contains_key(UPGRADE),
            body: Payload::Whole(Bytes::new()),
            repaired: OnceLock::new(),
        });
        let switches = answer.expected_upgrade && answer.status == StatusCode::SWITCHING_PROTOCOLS;
        if switches || self.is_download(&answer, live.content_length()) {
            answer.body = Payload::Live(live, self.deadline.clone());
            return Ok(answer);
        }
        let Collected { bytes, too_large } = collect(&mut live, &self.core().limits).await?;
        // An error response stays an error even if its body is too long.
        if let Some(problem) = too_large.filter(|_| answer.status.is_success()) {
            return Err(answer.error(ErrorKind::TooLarge, problem));
        }
        answer.body = Payload::Whole(bytes);
        Ok(answer)
    }

    /// Whether the response is a file rather than an error. If the envelope has a code, the status may always be 200,
    /// and only the content type distinguishes them.
    fn is_download(&self, answer: &Answer, length: Option<u64>) -> bool {
        let is_document = || {
            let document = is_type(&answer.headers, "text/") || is_type(&answer.headers, "application/json");
            document
                && answer.envelope.ok.is_some()
                && length.is_none_or(|length| length <= BODY_LIMIT as u64)
        };
        self.request.operation().transfer() == Transfer::Download
            && answer.status.is_success()
            && !is_document()
    }
}

/// The text fields of a form.
fn texts(fields: &[(String, String)]) -> Form {
    fields.iter().fold(Form::new(), |form, (name, value)| form.text(name.clone(), value.clone()))
}

fn with_document(form: Form, document: &Document) -> Result<Form, Error> {
    let part = Part::stream_with_length(document.bytes.clone(), document.bytes.len() as u64);
    let part = part.file_name(format!("{}.json", document.name)).mime_str(JSON).map_err(from_reqwest)?;
    Ok(form.part(document.name, part))
}

/// Adds the file to a form, as the last part.
fn with_file(form: Form, part: &'static str, file: Opened, name: String) -> Form {
    let chunks = reqwest::Body::wrap_stream(file.chunks);
    let file = match file.length {
        Some(length) => Part::stream_with_length(chunks, length),
        None => Part::stream(chunks),
    };
    form.part(part, file.file_name(name))
}
