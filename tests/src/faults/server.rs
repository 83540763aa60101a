//! A server with a single fault.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::certificates::{self, Tls};
use super::column::Column;
use super::fault::Fault;
use super::healthy::{Good, Listing};
use super::misbehave::{self, Turn};
use super::near;
use super::request;
use super::scene::Scene;
use crate::wire::exchange::{self, Answer, Seen};

/// A server with a fault in one kind of call. It stops when it is dropped.
pub struct Misbehaving {
    state: Arc<State>,
    trusted: Option<String>,
    /// The server of the test kit, where there is no socket.
    near: Option<cloudmgr_testkit::Server>,
    tasks: Vec<JoinHandle<io::Result<()>>>,
}

struct State {
    scene: Arc<Scene>,
    fault: Fault,
    url: String,
    elsewhere: String,
    visits_elsewhere: AtomicUsize,
    column: Mutex<Column>,
    arrived: Mutex<Arrived>,
}

/// The requests since the last change of the kind of call.
#[derive(Clone, Copy, Debug, Default)]
pub struct Arrived {
    /// Requests of that kind: the faulty page of a list, the polls of a wait.
    pub faulty: usize,
    /// Requests that start an operation that is waited for.
    pub starts: usize,
    /// Logins.
    pub logins: usize,
}

impl Misbehaving {
    /// Starts a server on a free port.
    ///
    /// # Errors
    /// If no port is available, or no certificate can be created.
    pub async fn start(scene: &Arc<Scene>, fault: Fault) -> io::Result<Self> {
        let tls = match fault {
            Fault::Tls(kind) => Some(certificates::tls(kind)?),
            _ => None,
        };
        let (listener, elsewhere) = (listen().await?, listen().await?);
        let scheme = if tls.is_some() { "https" } else { "http" };
        let url = format!("{scheme}://{}{}", listener.local_addr()?, scene.spec.base_path());
        let state = State::new(scene, fault, url, format!("http://{}/taken", elsewhere.local_addr()?));
        let (trusted, acceptor) = tls.map(|Tls { acceptor, trusted }| (trusted, acceptor)).unzip();
        let mut tasks = vec![tokio::spawn(count(elsewhere, Arc::clone(&state)))];
        // A port that was free a moment ago and is closed again, so that connections are refused.
        if fault != Fault::Refuses {
            tasks.push(tokio::spawn(accept(listener, Arc::clone(&state), acceptor)));
        }
        Ok(Self { state, trusted: trusted.flatten(), near: None, tasks })
    }

    /// A server of the test kit in this process.
    pub fn near(scene: &Arc<Scene>, fault: Fault) -> Self {
        let kit = cloudmgr_testkit::Server::new(scene.backend.facts);
        let elsewhere = "http://127.0.0.1:9/taken".to_owned();
        let state = State::new(scene, fault, kit.base_url().to_owned(), elsewhere);
        kit.advance(fault.ahead());
        let shared = Arc::clone(&state);
        _ = kit.lenient().on_anything().replies(move |seen| shared.reply(seen));
        Self { state, trusted: None, near: Some(kit), tasks: Vec::new() }
    }

    /// The server of the test kit, where there is no socket.
    pub fn kit(&self) -> Option<&cloudmgr_testkit::Server> {
        self.near.as_ref()
    }

    /// The base URL.
    pub fn url(&self) -> &str {
        &self.state.url
    }

    /// The authority for its client to trust.
    pub fn trusted(&self) -> Option<&str> {
        self.trusted.as_deref()
    }

    /// Switches to another kind of call, and resets the counters.
    pub fn turn_to(&self, column: Column) {
        *lock(&self.state.column) = column;
        *lock(&self.state.arrived) = Arrived::default();
    }

    /// The requests since the last switch.
    pub fn arrived(&self) -> Arrived {
        *lock(&self.state.arrived)
    }

    /// The number of followed redirects.
    pub fn visits_elsewhere(&self) -> usize {
        self.state.visits_elsewhere.load(Ordering::Relaxed)
    }
}

impl Drop for Misbehaving {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// A listener that accepts many connections at once.
async fn listen() -> io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await
}

async fn count(listener: TcpListener, state: Arc<State>) -> io::Result<()> {
    loop {
        listener.accept().await?;
        state.visits_elsewhere.fetch_add(1, Ordering::Relaxed);
    }
}

async fn accept(
    listener: TcpListener,
    state: Arc<State>,
    acceptor: Option<tokio_rustls::TlsAcceptor>,
) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(greet(stream, Arc::clone(&state), acceptor.clone()));
    }
}

async fn greet(
    stream: TcpStream,
    state: Arc<State>,
    acceptor: Option<tokio_rustls::TlsAcceptor>,
) -> io::Result<()> {
    match acceptor {
        Some(acceptor) => serve(acceptor.accept(stream).await?, &state).await,
        None => serve(stream, &state).await,
    }
}

/// Serves a connection until it is closed.
async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, state: &State) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    while let Some(head) = request::head(&mut stream).await? {
        // The head identifies a request, except for a login, which is identified by its body.
        match state.fault {
            Fault::DiesAfterRequestLine if state.note_head(&head) => return Ok(()),
            Fault::EarlyRefusal if state.note_head(&head) => {
                let seen = exchange::read(head, bytes::Bytes::new());
                misbehave::refuse_early(&mut stream, &state.good(&seen), &state.turn(&seen, 0)).await?;
                break;
            }
            _ => {}
        }
        let body = request::body(&mut stream, &head).await?;
        if !respond(&mut stream, state, exchange::read(head, body)).await? {
            break;
        }
    }
    stream.shutdown().await
}

/// Responds to one request; returns whether the connection stays open.
async fn respond(stream: &mut (impl AsyncWrite + Unpin), state: &State, seen: Seen) -> io::Result<bool> {
    let good = state.good(&seen);
    let (is_faulty, before) = state.note(&seen);
    if !is_faulty {
        stream.write_all(&misbehave::whole(&good)).await?;
        stream.flush().await?;
        return Ok(true);
    }
    if state.fault == Fault::DiesAfterRequestLine {
        return Ok(false);
    }
    misbehave::answer(stream, state.fault, &good, &state.turn(&seen, before)).await
}

impl State {
    fn new(scene: &Arc<Scene>, fault: Fault, url: String, elsewhere: String) -> Arc<Self> {
        let scene = Arc::clone(scene);
        let (visits_elsewhere, arrived) = (AtomicUsize::new(0), Mutex::default());
        let column = Mutex::new(Column::Read);
        Arc::new(Self { scene, fault, url, elsewhere, visits_elsewhere, column, arrived })
    }

    /// The response of a server without a socket.
    fn reply(&self, seen: &Seen) -> Answer {
        if self.fault == Fault::Refuses {
            // Nothing arrives.
            return Answer::refused();
        }
        let good = self.good(seen);
        match self.note(seen) {
            (true, before) => near::reply(self.fault, &good, &self.turn(seen, before)),
            (false, _) => near::whole(&good),
        }
    }

    /// The response without the fault.
    fn good(&self, seen: &Seen) -> Good {
        let listing = Listing::of(self.fault);
        if self.fault != Fault::DecodingRouter {
            return self.scene.good(seen, listing);
        }
        self.scene.good(&exchange::decoded(seen), listing)
    }

    fn turn(&self, seen: &Seen, before: usize) -> Turn {
        let origin = self.url.strip_suffix(self.scene.spec.base_path()).unwrap_or(&self.url);
        let itself = format!("{origin}{}", seen.uri());
        Turn { before, itself, elsewhere: self.elsewhere.clone() }
    }

    /// Counts a request; returns whether it is faulty, and how many faulty ones preceded it.
    fn note(&self, seen: &Seen) -> (bool, usize) {
        let column = *lock(&self.column);
        let is_login = crate::wire::connect::login(seen).is_some();
        let is_faulty =
            if self.fault == Fault::HangingLogin { is_login } else { self.scene.is_about(column, seen) };
        let mut arrived = lock(&self.arrived);
        let before = arrived.faulty;
        arrived.faulty += usize::from(is_faulty);
        arrived.starts += usize::from(self.scene.is_start(seen));
        arrived.logins += usize::from(is_login);
        (is_faulty, before)
    }

    /// Counts a request whose body is not read, if it is faulty.
    fn note_head(&self, head: &http::request::Parts) -> bool {
        let seen = exchange::read(head.clone(), bytes::Bytes::new());
        let is_faulty = self.scene.is_about(*lock(&self.column), &seen);
        lock(&self.arrived).faulty += usize::from(is_faulty);
        is_faulty
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
