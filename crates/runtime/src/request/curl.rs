//! A request as a curl command.

use std::fmt::Write;

use http::{HeaderMap, HeaderName};

use super::body::{Body, Document};
use crate::value::{JSON, is_credential};

/// The placeholder for a redacted value; without brackets, which curl would interpret as a range in a URL.
pub(super) const MASK: &str = "***";

/// A request as a command line that begins with `start`, with secrets redacted.
pub(super) fn line(
    start: String,
    url: &str,
    headers: &HeaderMap,
    credentials: &[HeaderName],
    body: &Body,
) -> String {
    let mut line = format!("{start} {}", quoted(url));
    write_headers(&mut line, headers);
    for name in credentials {
        push(&mut line, "-H", &format!("{name}: {MASK}"));
    }
    write_body(&mut line, body);
    line
}

fn write_headers(line: &mut String, headers: &HeaderMap) {
    for (name, value) in headers {
        let shown = if value.is_sensitive() || is_credential(name.as_str()) {
            MASK.into()
        } else {
            String::from_utf8_lossy(value.as_bytes())
        };
        push(line, "-H", &format!("{name}: {shown}"));
    }
}

fn write_body(line: &mut String, body: &Body) {
    match body {
        Body::None => {}
        Body::Text { bytes, masked, .. } => {
            let shown = masked.as_ref().unwrap_or(bytes);
            push(line, "--data-raw", &String::from_utf8_lossy(shown));
        }
        Body::Stream { upload, .. } => push(line, "--data-binary", &format!("@{}", upload.curl_source())),
        Body::Form { file, fields, documents } => {
            for (name, value) in fields {
                push(line, "--form-string", &format!("{name}={value}"));
            }
            documents.iter().for_each(|document| push(line, "-F", &part_of(document)));
            if let Some((part, upload)) = file {
                push(line, "-F", &format!("{part}=@{}", upload.curl_source()));
            }
        }
    }
}

/// A JSON file as an inline part for curl: quoted, because it may contain characters that end a part.
fn part_of(document: &Document) -> String {
    let Document { name, masked, .. } = document;
    let text = String::from_utf8_lossy(masked).replace('\\', r"\\").replace('"', r#"\""#);
    format!(r#"{name}="{text}";filename={name}.json;type={JSON}"#)
}

fn push(line: &mut String, option: &str, value: &str) {
    // Writing to a string never fails.
    _ = write!(line, " {option} {}", quoted(value));
}

/// `text` in single quotes, so that a shell does not interpret it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
