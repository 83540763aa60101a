//! The session that all calls share: created by one of them, kept alive, and renewed once the server has forgotten it.

use std::fmt;
use std::sync::{Arc, Weak};
use std::time::{Duration, SystemTime};

use cloudmgr_runtime::http::HeaderName;
use cloudmgr_runtime::{
    Attempt, Authenticate, BoxFuture, Cache, Call, Client, Error, Method, Nothing, Operation, Result, Secret,
    StatusCode,
};
use tokio::sync::watch;
use tokio::task::AbortHandle;

use super::{Session, Turn};
use crate::table;
use crate::types::{self, CreateSession};

const HEADER: HeaderName = HeaderName::from_static("nano-session");

/// Limits an extension: it is retried anyway, and must not outlive the session by much.
const EXTENSION_LIMIT: Duration = Duration::from_secs(10);

/// The lifetime of a session in the cache: forever. A [`Session`] tracks its own expiry.
const FOR_EVER: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// `sessions_keep_alive` without authentication, so that an expired session does not trigger a login.
static EXTEND: Operation =
    Operation::new("sessions_keep_alive", Method::PUT, "/sessions/{session_id}").anonymous();

/// User and password, and the session created with them.
pub(crate) struct Login {
    user: String,
    password: Secret,
    session: Cache<Session>,
    /// Closes with the last client; absent without a keep-alive in the background.
    closes: Option<watch::Receiver<()>>,
}

impl Login {
    pub(crate) fn new(user: String, password: Secret, closes: Option<watch::Receiver<()>>) -> Self {
        Self { user, password, session: Cache::new(), closes }
    }

    pub(crate) fn user(&self) -> &str {
        &self.user
    }

    pub(crate) fn password(&self) -> &Secret {
        &self.password
    }

    /// A session that has not expired, as far as the client knows.
    pub(crate) async fn session(login: &Arc<Self>, client: &Client) -> Result<Arc<Session>> {
        let now = client.now();
        if let Some(session) = login.session.peek() {
            if session.is_over(now) {
                login.session.invalidate(&session);
            } else if session.is_due(now) {
                Self::extend_meanwhile(login, client, &session);
            }
        }
        let (opening, by) = (Arc::clone(login), client.clone());
        let open = async move || opening.open(&by, now).await;
        let session = login.session.get(now, Duration::ZERO, open).await?;
        Self::look_after(login, client, &session);
        Ok(session)
    }

    async fn open(&self, client: &Client, now: SystemTime) -> Result<(Session, SystemTime)> {
        let body = CreateSession::new(self.user.clone(), self.password.clone());
        let answer =
            Call::<types::Session>::of(client.call(&table::SESSIONS_CREATE).json(&body)).send().await?;
        Ok((Session::new(answer.into_inner(), now)?, now.checked_add(FOR_EVER).unwrap_or(now)))
    }

    /// Extends the session in the background while the call continues: in the last third of its lifetime it is still
    /// valid, and a failure can be ignored.
    fn extend_meanwhile(login: &Arc<Self>, client: &Client, session: &Arc<Session>) {
        if let Some(turn) = session.take_turn() {
            let (login, client) = (Arc::clone(login), client.clone());
            spawn(Box::pin(async move { _ = login.extend(&client, turn).await }));
        }
    }

    /// Extends the session; returns whether it succeeded. A session that the server has forgotten is dropped.
    async fn extend(&self, client: &Client, turn: Turn) -> bool {
        let (now, session) = (client.now(), turn.session());
        let request = client.call(&EXTEND).segment(session.id()).header(HEADER.as_str(), session.id());
        match Call::<Nothing>::of(request.timeout(EXTENSION_LIMIT)).send().await {
            Ok(_) => {
                session.extended(now);
                true
            }
            Err(error) => {
                if is_forgotten(&error) {
                    self.session.invalidate(session);
                }
                false
            }
        }
    }

    /// Starts to extend the session in the background, if enabled.
    fn look_after(login: &Arc<Self>, client: &Client, session: &Arc<Session>) {
        let Some(closes) = &login.closes else { return };
        session.keep(|| {
            let (login, client, session) = (Arc::clone(login), client.clone(), Arc::downgrade(session));
            spawn(Box::pin(Keeper { login, client, session }.run(closes.clone())))
        });
    }
}

/// Runs `task` in the background. Boxed, so that tokio's code for a task is compiled once.
fn spawn(task: BoxFuture<'static, ()>) -> AbortHandle {
    tokio::spawn(task).abort_handle()
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("user", &self.user).finish_non_exhaustive()
    }
}

/// Extends a session in the background, until it is replaced or the client is dropped. It only has a weak reference:
/// dropping the session ends the task.
struct Keeper {
    login: Arc<Login>,
    client: Client,
    session: Weak<Session>,
}

impl Keeper {
    async fn run(self, mut closes: watch::Receiver<()>) {
        let Some(mut pause) = self.session.upgrade().map(|session| session.due_after()) else { return };
        // Nothing is ever sent: the channel closes when the client is dropped; otherwise the timeout expires.
        let limit = |pause: Duration| self.client.deadline(pause.max(Duration::from_secs(1)));
        while limit(pause).in_time(closes.changed()).await.is_none() {
            let Some(session) = self.current() else { return };
            let extended = match session.take_turn() {
                Some(turn) => self.login.extend(&self.client, turn).await,
                None => false,
            };
            pause = if extended { session.due_after() } else { session.again_after() };
        }
    }

    /// The session, if it is still the one that calls use.
    fn current(&self) -> Option<Arc<Session>> {
        let session = self.session.upgrade().filter(|session| !session.is_over(self.client.now()))?;
        let current = self.login.session.peek()?;
        Arc::ptr_eq(&current, &session).then_some(session)
    }
}

/// Whether the server has forgotten the session. A missing session is another failure: something on the way removed the
/// header, and a new login would not help.
fn is_forgotten(error: &Error) -> bool {
    error.message().is_some_and(|message| message.starts_with("invalid session '"))
}

/// Adds the session to calls.
#[derive(Debug)]
pub(crate) struct SessionAuth(pub(crate) Arc<Login>);

impl Authenticate for SessionAuth {
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            let session = Login::session(&self.0, &attempt.client()).await?;
            attempt.insert(HEADER, session.header().clone());
            attempt.remember(&session);
            Ok(())
        })
    }

    fn rejects(&self, error: &Error) -> bool {
        // The frontend never returns 401, but a proxy in front of it may.
        is_forgotten(error) || error.status() == Some(StatusCode::UNAUTHORIZED)
    }

    fn renew<'a>(&'a self, attempt: &'a Attempt<'_>) -> BoxFuture<'a, bool> {
        if let Some(refused) = attempt.used::<Session>() {
            self.0.session.invalidate(&refused);
        }
        Box::pin(std::future::ready(true))
    }

    fn credential_headers(&self) -> Vec<HeaderName> {
        vec![HEADER]
    }
}
