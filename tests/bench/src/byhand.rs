//! The same calls written by hand with reqwest, or hyper, and serde.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper_util::client::legacy::Client as Pool;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Result;

/// The token, which is as long as one of NC2.
const TOKEN: &str = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiIsImtpZCI6ImJlbmNoIn0.\
eyJhdWQiOiJodHRwczovL2FwaWtleXMubnV0YW5peC5jb20iLCJpYXQiOjE3NjQ4NDAwMDAsImV4cCI6MTc2NDg0MDMwMCwiaXNzIjoiYmVuY2gifQ.\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The envelope of NC2.
#[derive(Debug, serde::Deserialize, Serialize)]
pub struct Data<T> {
    /// The payload.
    pub data: T,
}

/// A client on reqwest.
#[derive(Debug)]
pub struct Reqwest {
    /// The client of reqwest.
    pub client: reqwest::Client,
    base_url: String,
}

impl Reqwest {
    /// A client with a timeout.
    ///
    /// # Errors
    /// If reqwest cannot build its client.
    pub fn new(base_url: String) -> Result<Self> {
        Ok(Self { client: reqwest::Client::builder().no_proxy().build()?, base_url })
    }

    /// Requests `path` and unwraps the envelope.
    ///
    /// # Errors
    /// The errors of reqwest.
    pub async fn get<T: DeserializeOwned>(&self, path: &str, query: &[(&str, u64)]) -> Result<T> {
        let mut request = self.client.get(format!("{}{path}", self.base_url));
        if !query.is_empty() {
            let pairs: Vec<String> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = self.client.get(format!("{}{path}?{}", self.base_url, pairs.join("&")));
        }
        self.send(request).await
    }

    /// Posts `body` to `path` in the envelope, and unwraps the response.
    ///
    /// # Errors
    /// The errors of reqwest.
    pub async fn post<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T> {
        self.send(self.client.post(format!("{}{path}", self.base_url)).json(&Data { data: body })).await
    }

    async fn send<T: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Result<T> {
        let request = request.bearer_auth(TOKEN).timeout(Duration::from_secs(30));
        let answer = request.send().await?.error_for_status()?;
        Ok(answer.json::<Data<T>>().await?.data)
    }

    /// Requests `path` and returns the raw body.
    ///
    /// # Errors
    /// The errors of reqwest.
    pub async fn bytes(&self, path: &str) -> Result<Bytes> {
        let request = self.client.get(format!("{}{path}", self.base_url)).bearer_auth(TOKEN);
        Ok(request.send().await?.error_for_status()?.bytes().await?)
    }

    /// The full URL of `path`.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }
}

/// A client on hyper alone: no timeouts, no redirects, no decompression.
#[derive(Debug)]
pub struct Hyper {
    pool: Pool<HttpConnector, Full<Bytes>>,
    base_url: String,
}

impl Hyper {
    /// A client.
    pub fn new(base_url: String) -> Self {
        Self { pool: Pool::builder(TokioExecutor::new()).build_http(), base_url }
    }

    /// Sends a request with a body, decodes the response and unwraps the envelope.
    ///
    /// # Errors
    /// The errors of hyper.
    pub async fn call<T: DeserializeOwned>(
        &self,
        method: &str,
        path: &str,
        body: Option<Bytes>,
    ) -> Result<T> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base_url))
            .header("authorization", format!("Bearer {TOKEN}"))
            .body(Full::new(body.unwrap_or_default()))?;
        let body = self.pool.request(request).await?.into_body().collect().await?.to_bytes();
        Ok(serde_json::from_slice::<Data<T>>(&body)?.data)
    }
}
