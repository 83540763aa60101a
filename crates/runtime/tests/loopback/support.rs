//! A server on loopback that answers by script, over real TCP, and remembers what it was asked.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudmgr_runtime::{Api, Call, Client, ClientBuilder, Request, RetryPolicy};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A payload to decode.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Guest {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
}

/// What generated code does with a request.
pub fn call<T: serde::de::DeserializeOwned>(request: Request) -> Call<T> {
    Call::new(request)
}

/// One request, as received.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub method: String,
    pub target: String,
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.target.split_once('?')?;
        let pair = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
        pair.map(str::to_owned)
    }
}

/// One answer, as a sequence of what happens on the connection.
#[derive(Clone, Debug, Default)]
pub struct Reply(Vec<Event>);

#[derive(Clone, Debug)]
enum Event {
    Write(Vec<u8>),
    Pause(Duration),
    Close,
}

impl Reply {
    /// A complete answer.
    pub fn new(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let length =
            if status == 204 { String::new() } else { format!("content-length: {}\r\n", body.len()) };
        Self::head(status, headers, &length).write(body)
    }

    /// A JSON answer.
    pub fn json(status: u16, body: &str) -> Self {
        Self::new(status, &[("content-type", "application/json")], body)
    }

    /// Status line and headers only; `framing` is raw.
    pub fn head(status: u16, headers: &[(&str, &str)], framing: &str) -> Self {
        let mut head = format!("HTTP/1.1 {status} X\r\n{framing}");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        Self::default().write(head)
    }

    pub fn write(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.0.push(Event::Write(bytes.as_ref().to_vec()));
        self
    }

    pub fn pause(mut self, time: Duration) -> Self {
        self.0.push(Event::Pause(time));
        self
    }

    /// Breaks off the connection.
    pub fn close(mut self) -> Self {
        self.0.push(Event::Close);
        self
    }

    /// No answer at all: the connection is closed.
    pub fn none() -> Self {
        Self::default().close()
    }

    /// No answer for a long time.
    pub fn silence() -> Self {
        Self::default().pause(Duration::from_secs(3600))
    }
}

type Script = Box<dyn Fn(&Seen, usize) -> Reply + Send + Sync>;

pub struct Server {
    pub address: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Answers the n-th request with the n-th reply, and the last one from then on.
    pub async fn replies(replies: impl Into<Vec<Reply>>) -> Self {
        let replies = replies.into();
        Self::with(move |_, number| replies[number.min(replies.len() - 1)].clone()).await
    }

    /// Answers the request `number`, counted from 0, with the response of `script`.
    pub async fn with(script: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let script: Arc<Script> = Arc::new(Box::new(script));
        let log = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&log), Arc::clone(&script)));
            }
        });
        Self { address, seen }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    pub fn url(&self) -> String {
        format!("http://{}/api", self.address)
    }

    /// A builder for a client of this server that does not wait between attempts.
    pub fn builder(&self, api: &'static Api) -> ClientBuilder {
        let eager = RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO);
        Client::builder(api).base_url(self.url()).no_proxy().retry(eager)
    }

    pub fn client(&self, api: &'static Api) -> Client {
        self.builder(api).build().unwrap()
    }
}

async fn serve(stream: TcpStream, log: Arc<Mutex<Vec<Seen>>>, script: Arc<Script>) {
    let mut stream = BufReader::new(stream);
    while let Some(seen) = read(&mut stream).await {
        let number = {
            let mut log = log.lock().unwrap();
            log.push(seen.clone());
            log.len() - 1
        };
        for event in script(&seen, number).0 {
            match event {
                Event::Write(bytes) => {
                    if stream.write_all(&bytes).await.is_err() {
                        return;
                    }
                    _ = stream.flush().await;
                }
                Event::Pause(time) => tokio::time::sleep(time).await,
                Event::Close => return,
            }
        }
    }
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<Seen> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
    let mut words = line.split(' ').map(str::to_owned);
    let mut seen = Seen { method: words.next()?, target: words.next()?, ..Seen::default() };
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        seen.headers.insert(name.to_lowercase(), value.to_owned());
    }
    seen.body = read_body(stream, &seen.headers).await?;
    Some(seen)
}

async fn read_body(stream: &mut BufReader<TcpStream>, headers: &HashMap<String, String>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    if let Some(length) = headers.get("content-length") {
        body.resize(length.parse().ok()?, 0);
        stream.read_exact(&mut body).await.ok()?;
    } else if headers.contains_key("transfer-encoding") {
        loop {
            let mut size = String::new();
            stream.read_line(&mut size).await.ok()?;
            let size = usize::from_str_radix(size.trim(), 16).ok()?;
            let mut chunk = vec![0; size + 2];
            stream.read_exact(&mut chunk).await.ok()?;
            if size == 0 {
                break;
            }
            body.extend_from_slice(&chunk[..size]);
        }
    }
    Some(body)
}
