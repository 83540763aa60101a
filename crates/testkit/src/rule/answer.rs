//! With what a rule answers.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use cloudmgr_runtime::http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::wire::{Reply, Seen};

/// With what a rule answers.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// A success with a payload, of which some is given.
    Payload(Option<Value>),
    /// A list, in pages.
    Items(Vec<Value>),
    /// The start of something that runs long, and the states that its polls see.
    Runs(Vec<Poll>),
    /// An error of the API.
    Refusal { status: StatusCode, given: Value },
    /// A file.
    File(cloudmgr_runtime::Bytes),
    /// Exactly this.
    Raw(Reply),
    /// What a function of the test says.
    By(By),
}

/// A function of the test.
#[derive(Clone)]
pub(crate) struct By(pub(crate) Arc<dyn Fn(&Seen) -> Reply + Send + Sync>);

impl fmt::Debug for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("By")
    }
}

/// What one poll sees.
#[derive(Clone, Debug)]
pub(crate) enum Poll {
    /// A payload, of which some is given.
    Payload(Value),
    /// A status in place of a state.
    Status(StatusCode),
    /// An error of the API.
    Refusal(String),
}

/// An answer in a sequence.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) answer: Answer,
    /// The status, where it is not the usual one.
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) delay: Duration,
    pub(crate) truncated: bool,
    /// Draws what is not said of the payload.
    pub(crate) seed: Option<u64>,
    /// How often it is given before the next one.
    pub(crate) times: usize,
}

impl Step {
    pub(crate) fn new(answer: Answer) -> Self {
        let (headers, delay) = (HeaderMap::new(), Duration::ZERO);
        Self { answer, status: None, headers, delay, truncated: false, seed: None, times: 1 }
    }
}
