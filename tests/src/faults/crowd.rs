//! A server for load tests: it responds to every request, one in twenty incorrectly, and counts.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncWriteExt, BufReader};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::sleep;

use super::fault::{Fault, Hint};
use super::healthy::Good;
use super::misbehave::{self, Turn};
use super::request;
use crate::wire::connect;
use crate::wire::exchange::{self, Seen};

/// One response in this many is faulty.
const FAULTY: usize = 20;

/// The faults of the faulty responses.
const FAULTS: [Fault; 8] = [
    Fault::Status(503, Hint::Rubbish),
    Fault::DiesAfterRequestLine,
    Fault::Status(429, Hint::Past),
    Fault::DiesInBody,
    Fault::Status(500, Hint::Past),
    Fault::UnauthorizedForEver,
    Fault::Html,
    Fault::ClosesIdle,
];

/// The received requests.
#[derive(Debug, Default)]
pub struct Crowd {
    /// The number of requests by method and path.
    arrived: Mutex<HashMap<String, usize>>,
    logins: AtomicUsize,
    logging_in: AtomicUsize,
    most_at_once: AtomicUsize,
    faulty: AtomicUsize,
}

/// Serves until the process ends; `tell` is called with the port.
///
/// # Errors
/// If no port is available.
pub async fn serve(tell: impl FnOnce(u16)) -> io::Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
    // All clients may connect at the same time.
    let listener = socket.listen(16 * 1024)?;
    tell(listener.local_addr()?.port());
    let crowd = Arc::new(Crowd::default());
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let crowd = Arc::clone(&crowd);
        // Detecting a broken connection is left to the client.
        tokio::spawn(async move { crowd.connection(stream).await });
    }
}

impl Crowd {
    async fn connection(&self, stream: TcpStream) -> io::Result<()> {
        let mut stream = BufReader::with_capacity(1024, stream);
        while let Some(head) = request::head(&mut stream).await? {
            let body = request::body(&mut stream, &head).await?;
            if !self.answer(&mut stream, exchange::read(head, body)).await? {
                break;
            }
        }
        stream.shutdown().await
    }

    async fn answer(&self, stream: &mut BufReader<TcpStream>, seen: Seen) -> io::Result<bool> {
        if let Some(login) = connect::login(&seen) {
            return self.login(stream, Good::of(&login)).await;
        }
        let number = seen.uri().path().rsplit('/').next().and_then(|text| text.parse::<usize>().ok());
        let Some(number) = number else { return write(stream, self.report()).await };
        let before = self.note(&seen);
        let fault = fault(number, before);
        self.faulty.fetch_add(usize::from(fault != Fault::Healthy), Ordering::Relaxed);
        let turn = Turn { before, itself: String::new(), elsewhere: String::new() };
        match fault {
            Fault::DiesAfterRequestLine => Ok(false),
            fault => misbehave::answer(stream, fault, &good(&json!({ "n": number })), &turn).await,
        }
    }

    /// A login is slow, so that concurrent logins would overlap.
    async fn login(&self, stream: &mut BufReader<TcpStream>, good: Good) -> io::Result<bool> {
        self.logins.fetch_add(1, Ordering::Relaxed);
        let at_once = self.logging_in.fetch_add(1, Ordering::Relaxed) + 1;
        self.most_at_once.fetch_max(at_once, Ordering::Relaxed);
        sleep(Duration::from_millis(20)).await;
        self.logging_in.fetch_sub(1, Ordering::Relaxed);
        write(stream, good).await
    }

    /// Counts a request; returns how often it had arrived before.
    fn note(&self, seen: &Seen) -> usize {
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        let count = arrived.entry(format!("{} {}", seen.method(), seen.uri().path())).or_default();
        *count += 1;
        *count - 1
    }

    /// The requests so far. A request that was rejected for its credentials may arrive twice.
    fn report(&self) -> Good {
        let arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        let twice = |(name, count): (&String, &usize)| name.starts_with("POST") && *count > allowed(name);
        good(&json!({
            "requests": arrived.values().sum::<usize>(),
            "calls": arrived.len(),
            "faulty": self.faulty.load(Ordering::Relaxed),
            "posted_twice": arrived.iter().filter(|entry| twice(*entry)).count(),
            "most": arrived.values().max(),
            "logins": self.logins.load(Ordering::Relaxed),
            "most_logins_at_once": self.most_at_once.load(Ordering::Relaxed),
        }))
    }
}

/// How often a request that must not be repeated may arrive: once more after a 401, which means it was not processed.
fn allowed(name: &str) -> usize {
    let number = name.rsplit('/').next().and_then(|text| text.parse().ok()).unwrap_or(0);
    if fault(number, 0).refuses_credentials() { 2 } else { 1 }
}

/// The fault for a request that has arrived this many times before.
fn fault(number: usize, before: usize) -> Fault {
    let dice = number * 7 + before * 11;
    if dice.is_multiple_of(FAULTY) { FAULTS[dice / FAULTY % FAULTS.len()] } else { Fault::Healthy }
}

/// A response that matches every backend's envelope.
fn good(payload: &Value) -> Good {
    let body = json!({ "data": payload, "error_code": 0, "message": "" });
    Good { status: 200, media: "application/json".to_owned(), body: body.to_string().into_bytes() }
}

async fn write(stream: &mut BufReader<TcpStream>, good: Good) -> io::Result<bool> {
    stream.write_all(&misbehave::whole(&good)).await?;
    Ok(true)
}
