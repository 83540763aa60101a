//! A server on the loopback interface, over real TCP, that records what arrives.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

use crate::wire::exchange::{Answer, Seen};

/// What decides how a request is answered.
type Handler = Arc<dyn Fn(&Seen) -> Answer + Send + Sync>;

/// Answers what belongs to a backend's login, and nothing else.
pub type Login = fn(&Seen) -> Option<Answer>;

/// A server with a thread and a runtime of its own, so that nothing that it logs lands in the client's log.
///
/// It ends when it is dropped.
pub struct Server {
    address: SocketAddr,
    state: Arc<State>,
    _end: oneshot::Sender<()>,
}

/// What the server's thread shares with its owner.
struct State {
    login: Login,
    handler: Mutex<Handler>,
    seen: Mutex<Vec<Seen>>,
    logins: Mutex<Vec<Seen>>,
}

impl Server {
    /// Starts a server on a free port that answers 404 until it is told otherwise.
    ///
    /// # Errors
    /// When no port or thread can be had.
    pub fn start() -> io::Result<Self> {
        Self::with_login(|_| None)
    }

    /// As [`start`](Self::start); what `login` answers is recorded apart from the rest.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn with_login(login: Login) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        let state = Arc::new(State {
            login,
            handler: Mutex::new(Arc::new(|_| Answer::new(404))),
            seen: Mutex::default(),
            logins: Mutex::default(),
        });
        let (end, ended) = oneshot::channel();
        let shared = Arc::clone(&state);
        thread::Builder::new().name("loopback".into()).spawn(move || run(listener, shared, ended))?;
        Ok(Self { address, state, _end: end })
    }

    /// `http://127.0.0.1:<port>`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Answers every request from now on like this.
    pub fn answer(&self, answer: Answer) {
        self.handle(move |_| answer.clone());
    }

    /// Answers one request after the other like this, and what comes after them with 599.
    pub fn script(&self, answers: impl IntoIterator<Item = Answer>) {
        let left = Mutex::new(answers.into_iter().collect::<VecDeque<_>>());
        self.handle(move |_| {
            lock(&left).pop_front().unwrap_or_else(|| Answer::new(599).text("the script is over"))
        });
    }

    /// Lets a function decide from now on.
    pub fn handle(&self, handler: impl Fn(&Seen) -> Answer + Send + Sync + 'static) {
        *lock(&self.state.handler) = Arc::new(handler);
    }

    /// Takes what has arrived since the last time, logins excepted.
    pub fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut lock(&self.state.seen))
    }

    /// Takes the logins that have arrived since the last time.
    pub fn logins(&self) -> Vec<Seen> {
        std::mem::take(&mut lock(&self.state.logins))
    }
}

impl State {
    /// Records a request and decides how it is answered.
    fn answer(&self, seen: Seen) -> Answer {
        if let Some(answer) = (self.login)(&seen) {
            lock(&self.logins).push(seen);
            return answer;
        }
        let handler = Arc::clone(&lock(&self.handler));
        let answer = handler(&seen);
        lock(&self.seen).push(seen);
        answer
    }
}

/// The thread of a server.
fn run(listener: TcpListener, state: Arc<State>, ended: oneshot::Receiver<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
    if let Ok(runtime) = runtime {
        runtime.block_on(async {
            tokio::select! {
                _ = ended => {}
                _ = accept(listener, state) => {}
            }
        });
    }
}

/// Accepts connections until accepting fails.
async fn accept(listener: TcpListener, state: Arc<State>) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let state = Arc::clone(&state);
        let service = service_fn(move |request| respond(Arc::clone(&state), request));
        // A connection that breaks is the client's to notice.
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

/// Reads a request to its end and answers it.
async fn respond(
    state: Arc<State>,
    request: hyper::Request<Incoming>,
) -> Result<hyper::Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let answer = match body.collect().await {
        Ok(body) => state.answer(Seen::new(head, body.to_bytes())),
        Err(_) => Answer::new(400).text("the body broke off"),
    };
    Ok(answer.into_response())
}

/// What a panicking test leaves behind is still good enough to look at.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
