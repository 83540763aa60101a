//! The responses of the server, by the first part of the path; the SDK appends the rest.
//!
//! - `one`: a cluster, or a task for `POST`;
//! - `list/N`: N clusters; `pages/N`: N small clusters over pages of `limit`;
//! - `zeros/N`: N bytes; `sink`: reads the body to its end.

use std::cell::RefCell;
use std::collections::HashMap;
use std::convert::Infallible;

use bytes::Bytes;
use futures_util::stream;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::{Method, Request, Response};

use crate::bodies;

type Body = BoxBody<Bytes, Infallible>;

/// Bytes per chunk of a download.
const CHUNK: usize = 64 * 1024;

/// Returns the response to a request.
pub(crate) async fn answer(request: Request<Incoming>) -> Result<Response<Body>, hyper::Error> {
    let (head, body) = request.into_parts();
    read_to_end(body).await?;
    let mut parts = head.uri.path().trim_start_matches('/').split('/');
    let folder = parts.next().unwrap_or_default();
    let mut number = || parts.next().and_then(|text| text.parse().ok()).unwrap_or(0);
    Ok(match folder {
        "one" if head.method == Method::POST => json(bodies::TASK),
        "one" => json(bodies::cluster()),
        "list" => json(list(number())),
        "pages" => json(bodies::page(number(), query(&head.uri, "page"), query(&head.uri, "limit"))),
        "zeros" => zeros(number()),
        "sink" => json(r#"{"id": "bench"}"#),
        _ => not_found(),
    })
}

async fn read_to_end(mut body: Incoming) -> Result<(), hyper::Error> {
    while let Some(frame) = body.frame().await {
        frame?;
    }
    Ok(())
}

fn json(text: impl Into<Bytes>) -> Response<Body> {
    let mut response = Response::new(Full::new(text.into()).boxed());
    response
        .headers_mut()
        .insert(hyper::header::CONTENT_TYPE, hyper::header::HeaderValue::from_static("application/json"));
    response
}

fn not_found() -> Response<Body> {
    let mut response = Response::new(Full::default().boxed());
    *response.status_mut() = hyper::StatusCode::NOT_FOUND;
    response
}

/// The list of `length` clusters, made once.
fn list(length: usize) -> Bytes {
    thread_local! {
        static LISTS: RefCell<HashMap<usize, Bytes>> = RefCell::default();
    }
    LISTS.with_borrow_mut(|lists| lists.entry(length).or_insert_with(|| bodies::list(length).into()).clone())
}

/// A number in the query.
fn query(uri: &hyper::Uri, name: &str) -> usize {
    let pairs = uri.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).find_map(|(_, value)| value.parse().ok()).unwrap_or(0)
}

fn zeros(length: usize) -> Response<Body> {
    static ZEROS: [u8; CHUNK] = [0; CHUNK];
    let chunks = stream::unfold(length, async |left| {
        let chunk = Bytes::from_static(&ZEROS[..left.min(CHUNK)]);
        (left > 0).then(|| (Ok(Frame::data(chunk.clone())), left - chunk.len()))
    });
    let mut response = Response::new(BodyExt::boxed(StreamBody::new(chunks)));
    response.headers_mut().insert(hyper::header::CONTENT_LENGTH, length.into());
    response
}
