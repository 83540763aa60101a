//! The response of a rule.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use cloudmgr_runtime::http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::wire::{Reply, Seen};

/// The response of a rule.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// A success with a payload, whose missing fields are filled in.
    Payload(Option<Value>),
    /// A list, in pages.
    Items(Vec<Value>),
    /// The start of a long-running operation, and the states that its polls return.
    Runs(Vec<Poll>),
    /// An error of the API.
    Refusal { status: StatusCode, given: Value },
    /// A file.
    File(cloudmgr_runtime::Bytes),
    /// Exactly this reply.
    Raw(Reply),
    /// The reply of a function of the test.
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

/// The response to one poll.
#[derive(Clone, Debug)]
pub(crate) enum Poll {
    /// A payload, whose missing fields are filled in.
    Payload(Value),
    /// A status instead of a state.
    Status(StatusCode),
    /// An error of the API.
    Refusal(String),
}

/// A response in a sequence.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) answer: Answer,
    /// The status, if it is not the usual one.
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) delay: Duration,
    pub(crate) truncated: bool,
    /// The seed of the random values of missing fields.
    pub(crate) seed: Option<u64>,
    /// How often it is returned before the next one.
    pub(crate) times: usize,
}

impl Step {
    pub(crate) fn new(answer: Answer) -> Self {
        let (headers, delay) = (HeaderMap::new(), Duration::ZERO);
        Self { answer, status: None, headers, delay, truncated: false, seed: None, times: 1 }
    }
}
