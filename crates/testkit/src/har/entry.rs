//! One exchange, as HAR writes it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cloudmgr_runtime::http::header::{CONTENT_TYPE, RETRY_AFTER};
use cloudmgr_runtime::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use cloudmgr_runtime::{Bytes, DateTime};
use serde_json::{Value, json};

/// One exchange.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) method: Method,
    pub(crate) url: String,
    /// The request body, if it is text.
    pub(crate) sent: Option<String>,
    pub(crate) sent_type: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The response headers that are recorded. None of them contains a secret.
const KEPT: [&str; 4] = ["content-type", "content-disposition", "content-range", "etag"];

/// The response headers that are recorded.
pub(super) fn kept(headers: &HeaderMap) -> HeaderMap {
    let kept = headers.iter().filter(|(name, value)| is_kept(name, value));
    kept.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Whether a response header is recorded.
fn is_kept(name: &HeaderName, value: &HeaderValue) -> bool {
    KEPT.contains(&name.as_str()) || name == RETRY_AFTER && is_time(value)
}

/// Whether a value is a number of seconds or a date, because a server may send anything.
fn is_time(value: &HeaderValue) -> bool {
    let Ok(text) = value.to_str() else { return false };
    text.parse::<u64>().is_ok() || DateTime::parse_from_rfc2822(text).is_ok()
}

impl Entry {
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "startedDateTime": "1970-01-01T00:00:00.000Z",
            "time": 0,
            "request": self.request(),
            "response": self.response(),
            "cache": {},
            "timings": {"send": 0, "wait": 0, "receive": 0},
        })
    }

    fn request(&self) -> Value {
        let mut request = json!({
            "method": self.method.as_str(), "url": self.url, "httpVersion": "HTTP/1.1",
            "headers": [], "queryString": [], "cookies": [], "headersSize": -1, "bodySize": -1,
        });
        if let Some(sent) = &self.sent {
            request["postData"] = json!({"mimeType": self.sent_type, "text": sent});
        }
        request
    }

    fn response(&self) -> Value {
        let header = |(name, value): (&HeaderName, &HeaderValue)| {
            Some(json!({"name": name.as_str(), "value": value.to_str().ok()?}))
        };
        json!({
            "status": self.status.as_u16(), "statusText": self.status.canonical_reason().unwrap_or_default(),
            "httpVersion": "HTTP/1.1", "headers": self.headers.iter().filter_map(header).collect::<Vec<_>>(),
            "cookies": [], "content": self.content(),
            "redirectURL": "", "headersSize": -1, "bodySize": self.body.len(),
        })
    }

    /// The body of the response, in Base64 if it is not text.
    fn content(&self) -> Value {
        let media = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let mut content = json!({"size": self.body.len(), "mimeType": media.unwrap_or_default()});
        match std::str::from_utf8(&self.body) {
            Ok(text) => content["text"] = json!(text),
            Err(_) => {
                content["encoding"] = json!("base64");
                content["text"] = json!(STANDARD.encode(&self.body));
            }
        }
        content
    }

    /// Reads an exchange without the headers that describe the recorded connection.
    pub(crate) fn from_json(entry: &Value) -> Option<Self> {
        let (request, response) = (&entry["request"], &entry["response"]);
        Some(Self {
            method: request["method"].as_str()?.parse().ok()?,
            url: request["url"].as_str()?.to_owned(),
            sent: request["postData"]["text"].as_str().map(str::to_owned),
            sent_type: request["postData"]["mimeType"].as_str().unwrap_or_default().to_owned(),
            status: StatusCode::from_u16(u16::try_from(response["status"].as_u64()?).ok()?).ok()?,
            headers: headers_of(response)?,
            body: body_of(&response["content"])?,
        })
    }
}

/// The headers of a response that describe its body.
fn headers_of(response: &Value) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    for header in response["headers"].as_array()? {
        let name = header["name"].as_str()?.parse::<HeaderName>().ok()?;
        let value = HeaderValue::from_str(header["value"].as_str()?).ok()?;
        if is_kept(&name, &value) {
            headers.insert(name, value);
        }
    }
    if let (None, Some(media)) = (headers.get(CONTENT_TYPE), response["content"]["mimeType"].as_str()) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_str(media).ok()?);
    }
    Some(headers)
}

fn body_of(content: &Value) -> Option<Bytes> {
    let text = content["text"].as_str().unwrap_or_default();
    match content["encoding"].as_str() {
        Some("base64") => STANDARD.decode(text).ok().map(Bytes::from),
        _ => Some(Bytes::copy_from_slice(text.as_bytes())),
    }
}
