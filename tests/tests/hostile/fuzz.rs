//! A fuzz target for stable Rust: cargo-fuzz requires nightly, so this is a loop over a seeded generator.
//!
//! `FUZZ_SECONDS` is the duration (default 2), `FUZZ_SEED` the first seed; a failure prints the seed of its round.

use std::env;
use std::time::{Duration, Instant};

use conformance::document::operation::Operation;
use conformance::faults::input;
use conformance::make::arguments::Failure;
use conformance::make::given;
use conformance::wire::exchange::Answer;
use conformance::wire::session::{Ended, Session};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

use super::answers::{drawn, flipped, good, mutated};

/// The minimum number of rounds, even on a slow machine.
const LEAST_ROUNDS: u64 = 200;

fn setting(name: &str, default: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// A separate generator for each round, so that a round can be repeated.
pub(crate) fn runner(seed: u64) -> TestRunner {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    TestRunner::new_with_rng(ProptestConfig::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

#[test]
fn fuzzing_decode_and_path_finds_nothing() {
    let sessions = Session::all().unwrap();
    let operations: Vec<_> = sessions.iter().flat_map(with_operations).collect();
    let mut seed = setting("FUZZ_SEED", 1);
    let begun = seed;
    let end = Instant::now() + Duration::from_secs(setting("FUZZ_SECONDS", 2));
    while Instant::now() < end || seed - begun < LEAST_ROUNDS {
        let mut runner = runner(seed);
        let (session, operation) = &operations[drawn(&(0..operations.len()), &mut runner)];
        super::block_on(round(session, operation, &mut runner, seed));
        seed += 1;
    }
    println!("{} rounds", seed - begun);
}

/// Each operation of a session.
fn with_operations(session: &Session) -> impl Iterator<Item = (&Session, Operation<'_>)> {
    session.spec.operations().into_iter().map(move |operation| (session, operation))
}

/// One operation, with hostile arguments in its path and a hostile response.
async fn round(session: &Session, operation: &Operation<'_>, runner: &mut TestRunner, seed: u64) {
    let mut arguments = given::least(operation);
    for (_, value) in &mut arguments.path {
        *value = Value::from(drawn(&input::text(), runner));
    }
    let body = body(&good(operation), runner);
    let answer = Answer::new(200).header("content-type", "application/json").body(body);
    let ended = session.call(operation.id, &mut arguments, answer).await;
    let named = is_named(operation, &ended);
    let placed = ended.seen.iter().all(|seen| is_placed(operation, seen.uri().path()));
    assert!(named && placed, "FUZZ_SEED={seed} {}: {ended:?}", operation.id);
}

/// Whether a call has a value, or an error that names it.
fn is_named(operation: &Operation<'_>, ended: &Ended) -> bool {
    match &ended.result {
        Ok(_) => true,
        Err(Failure::Call(error)) => error.operation() == Some(operation.id),
        // A UUID parameter does not accept every string.
        Err(Failure::Argument(_)) => ended.seen.is_empty(),
        Err(Failure::Unknown(_)) => false,
    }
}

/// Whether a path has the segments of the operation, below the base URL.
fn is_placed(operation: &Operation<'_>, path: &str) -> bool {
    let below = path.strip_prefix(operation.spec.base_path());
    below.is_some_and(|below| below.split('/').count() == operation.path.split('/').count())
}

/// A body that is modified in its JSON, its bytes, or both.
fn body(good: &Value, runner: &mut TestRunner) -> Vec<u8> {
    let text = match drawn(&(0..3), runner) {
        0 => good.to_string(),
        1 => drawn(&input::json(), runner).to_string(),
        _ => mutated(good, runner).to_string(),
    };
    if drawn(&any::<bool>(), runner) { flipped(text.as_bytes(), runner) } else { text.into_bytes() }
}
