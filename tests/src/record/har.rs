//! Recorded exchanges, HAR 1.2.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudmgr_runtime::Url;
use serde_json::Value;

use crate::wire::exchange::Answer;

/// One recorded exchange.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The comment that names it.
    pub name: String,
    /// The method.
    pub method: String,
    /// Where it was sent.
    pub url: Url,
    /// What was sent, if it is JSON.
    pub sent: Option<Value>,
    /// The status.
    pub status: u16,
    /// The media type of the answer.
    pub media: String,
    /// The headers of the answer.
    pub headers: Vec<(String, String)>,
    /// The body of the answer.
    pub body: Vec<u8>,
}

/// Headers that describe the recorded connection rather than the answer.
const FRAMING: [&str; 5] = ["content-length", "transfer-encoding", "connection", "content-encoding", "date"];

/// Reads the exchanges of a file.
///
/// # Errors
/// When it cannot be read or is no HAR.
pub fn read(path: &Path) -> Result<Vec<Exchange>, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    parse(&text)
}

/// Reads the exchanges of a text.
///
/// # Errors
/// When it is no HAR.
pub fn parse(text: &str) -> Result<Vec<Exchange>, String> {
    let har: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let entries = har["log"]["entries"].as_array().ok_or("no log.entries")?;
    entries
        .iter()
        .enumerate()
        .map(|(index, entry)| exchange(entry).ok_or(format!("entry {index} is not one")))
        .collect()
}

fn exchange(entry: &Value) -> Option<Exchange> {
    let (request, response) = (&entry["request"], &entry["response"]);
    let content = &response["content"];
    let headers = response["headers"].as_array()?.iter().filter_map(header);
    let sent = request["postData"]["text"].as_str();
    Some(Exchange {
        name: entry["comment"].as_str().unwrap_or_default().to_owned(),
        method: request["method"].as_str()?.to_owned(),
        url: Url::parse(request["url"].as_str()?).ok()?,
        sent: sent.and_then(|text| serde_json::from_str(text).ok()),
        status: u16::try_from(response["status"].as_u64()?).ok()?,
        media: content["mimeType"].as_str().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: body(content)?,
    })
}

fn header(header: &Value) -> Option<(String, String)> {
    let (name, value) = (header["name"].as_str()?, header["value"].as_str()?);
    let kept = !FRAMING.contains(&name.to_lowercase().as_str());
    kept.then(|| (name.to_owned(), value.to_owned()))
}

fn body(content: &Value) -> Option<Vec<u8>> {
    let text = content["text"].as_str().unwrap_or_default();
    match content["encoding"].as_str() {
        Some("base64") => STANDARD.decode(text).ok(),
        _ => Some(text.as_bytes().to_vec()),
    }
}

impl Exchange {
    /// The answer as it was.
    pub fn answer(&self) -> Answer {
        let answer = Answer::new(self.status).body(self.body.clone());
        self.headers.iter().fold(answer, |answer, (name, value)| answer.header(name, value))
    }

    /// The body of the response as JSON, whatever its media type.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// How it is named in findings.
    pub fn title(&self) -> String {
        format!("{} {} {} -> {}", self.name, self.method, self.url.path(), self.status)
    }
}
