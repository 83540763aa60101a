//! The same calls in process and over TCP.

use std::error::Error;

use crate::make::arguments::Arguments;
use crate::wire::backends;
use crate::wire::connect::Way;
use crate::wire::exchange::{Answer, Seen};
use crate::wire::server::Front;
use crate::wire::session::{Ended, Session};

/// Two sessions of a backend, of which one needs no socket.
pub struct Pair {
    /// In process.
    pub near: Session,
    /// Over TCP.
    pub far: Session,
}

impl Pair {
    /// One pair per backend.
    ///
    /// # Errors
    /// As [`Session::start`].
    pub fn all() -> Result<Vec<Self>, Box<dyn Error>> {
        backends::all().iter().map(Self::start).collect()
    }

    /// A pair of clients that log in.
    ///
    /// # Errors
    /// As [`Session::start`].
    pub fn start(backend: &backends::Backend) -> Result<Self, Box<dyn Error>> {
        let at = |front| Session::start_at(backend, front, Way::Login);
        Ok(Self { near: at(Front::InProcess)?, far: at(Front::Tcp)? })
    }

    /// Calls an operation on both sides: how it ended over TCP, and in what it differed in process.
    pub async fn call(
        &self,
        operation: &str,
        arguments: &mut Arguments,
        answer: Answer,
    ) -> (Ended, Vec<String>) {
        let near = self.near.call(operation, &mut arguments.clone(), answer.clone()).await;
        let far = self.far.call(operation, arguments, answer).await;
        let differences = differences(&near, &far);
        (far, differences)
    }
}

/// In what two ends of the same call differ.
fn differences(near: &Ended, far: &Ended) -> Vec<String> {
    let result = |ended: &Ended| ended.result.as_ref().map_err(ToString::to_string).cloned();
    let seen = |ended: &Ended| ended.seen.iter().map(shown).collect::<Vec<_>>();
    let mut differences = Vec::new();
    if result(near) != result(far) {
        differences.push(format!("{:?} in process, and {:?} over TCP", near.result, far.result));
    }
    if seen(near) != seen(far) {
        differences.push(format!("{:?} arrived in process, and {:?} over TCP", seen(near), seen(far)));
    }
    differences
}

/// A request as text; of a form only its type, for its parts are divided at random.
fn shown(seen: &Seen) -> String {
    let media = seen.header("content-type").unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default();
    let body = if media.starts_with("multipart/") { &[] } else { seen.body() };
    format!("{} {} {media} {}", seen.method(), seen.uri(), String::from_utf8_lossy(body))
}
