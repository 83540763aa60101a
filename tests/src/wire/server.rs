//! A server of the test kit that responds with the result of a function, and records requests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cloudmgr_testkit::facts::Backend;

use crate::wire::exchange::{Answer, NONE, Seen};

/// What decides how a request is answered.
type Handler = Arc<dyn Fn(&Seen) -> Answer + Send + Sync>;

/// Answers what belongs to a backend's login, and nothing else.
pub type Login = fn(&Seen) -> Option<Answer>;

/// Where a server is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front {
    /// In this process.
    InProcess,
    /// On the loopback interface, over TCP.
    Tcp,
}

/// A server of the test kit, whose port has a thread and a runtime of its own, so that nothing that it logs lands in the
/// client's log.
///
/// It ends when it is dropped.
pub struct Server {
    kit: cloudmgr_testkit::Server,
    front: Front,
    /// Without a path.
    origin: String,
    login: Login,
    handler: Arc<Mutex<Handler>>,
    logins: Mutex<Vec<Seen>>,
    seen: Mutex<Vec<Seen>>,
}

impl Server {
    /// Starts a server on a free port that answers 404 until it is told otherwise.
    pub fn start() -> Self {
        Self::with_login(|_| None)
    }

    /// As [`start`](Self::start); what `login` answers is recorded apart from the rest.
    pub fn with_login(login: Login) -> Self {
        Self::of(&NONE, Front::Tcp, login)
    }

    /// A server of a backend.
    pub fn of(backend: &'static Backend, front: Front, login: Login) -> Self {
        let kit = cloudmgr_testkit::Server::new(backend);
        let not_found: Handler = Arc::new(|_| Answer::new(404));
        let handler = Arc::new(Mutex::new(not_found));
        let current = Arc::clone(&handler);
        _ = kit.lenient().on_anything().replies(move |seen| {
            login(seen).unwrap_or_else(|| {
                let handler = Arc::clone(&lock(&current));
                handler(seen)
            })
        });
        let origin = match front {
            Front::InProcess => origin(kit.base_url()),
            Front::Tcp => origin(&kit.listen()),
        };
        Self { kit, front, origin, login, handler, logins: Mutex::default(), seen: Mutex::default() }
    }

    /// `http://127.0.0.1:<port>`, or its equivalent within the process.
    pub fn url(&self) -> &str {
        &self.origin
    }

    /// Where it is.
    pub fn front(&self) -> Front {
        self.front
    }

    /// The server of the test kit.
    pub fn kit(&self) -> &cloudmgr_testkit::Server {
        &self.kit
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
        *lock(&self.handler) = Arc::new(handler);
    }

    /// Takes what has arrived since the last time, logins excepted.
    pub fn seen(&self) -> Vec<Seen> {
        self.sort();
        std::mem::take(&mut lock(&self.seen))
    }

    /// Takes the logins that have arrived since the last time.
    pub fn logins(&self) -> Vec<Seen> {
        self.sort();
        std::mem::take(&mut lock(&self.logins))
    }

    fn sort(&self) {
        let is_login = |seen: &Seen| (self.login)(seen).is_some();
        let (logins, seen): (Vec<_>, Vec<_>) = self.kit.take_requests().into_iter().partition(is_login);
        lock(&self.logins).extend(logins);
        lock(&self.seen).extend(seen);
    }
}

/// A base URL without its path.
fn origin(base_url: &str) -> String {
    base_url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/")
}

/// What a panicking test leaves behind is still good enough to look at.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
