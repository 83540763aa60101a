//! The cost of signing against the bare HMAC, with the signing modules included from the crates.

use std::hint::black_box;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bench::Result;
use bench::rounds::rounds;
use bench::row::Row;
use bench::server::Server;
use nc2_sdk::cloudmgr_runtime::{self, Authenticate, Clock, Method, Operation, Secret};
use ring::hmac;

#[path = "../../../crates/frame/src/auth.rs"]
#[allow(dead_code, unused_imports, clippy::unwrap_used, reason = "only what signs is measured")]
mod frame;
#[path = "../../../crates/nc2/src/auth.rs"]
#[allow(
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    unreachable_pub,
    reason = "only what signs is measured"
)]
mod nc2;

fn main() -> ExitCode {
    bench::main(part)
}

const ROUNDS: usize = 31;
const TIMES: u32 = 20_000;

static API: cloudmgr_runtime::Api = cloudmgr_runtime::Api {
    name: "bench",
    base_url: "http://127.0.0.1",
    envelope: cloudmgr_runtime::Envelope::NONE,
    operations: &[],
};
static OPERATION: Operation = Operation::new("bench", Method::GET, "/");

/// A clock that does not advance, or advances by an hour at each reading.
#[derive(Debug)]
struct Steps(AtomicU64, u64);

impl Clock for Steps {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.0.fetch_add(self.1, Ordering::Relaxed))
    }
}

fn part(_: &Server) -> Result<()> {
    let secret = Secret::from("not-a-key");
    let signer = frame::Signer::new(&"bench.img.frame.nutanix.com".into(), &secret)?;
    let (mint, sign) = (bare(hmac::HMAC_SHA512, 320), bare(hmac::HMAC_SHA256, 37));

    let [cached, minted, signed, bare_mint, bare_sign] = rounds(
        ROUNDS,
        [
            &mut || with(&key(&secret)?, 0),
            // A key of its own per round: its last token would be good for all of the next one's times.
            &mut || with(&key(&secret)?, 3_600),
            &mut || with(&signer, 1),
            &mut || Ok(timed(&mint)),
            &mut || Ok(timed(&sign)),
        ],
    )?;
    Row::new("NC2, token cached", "µs", cached).goal("<= 1").print();
    Row::new("NC2, token minted", "µs", minted).against("HMAC-SHA512", bare_mint).print();
    Row::new("Frame, signed anew each time", "µs", signed).against("HMAC-SHA256", bare_sign).print();
    Ok(())
}

fn key(secret: &Secret) -> Result<cloudmgr_runtime::Cached<nc2::ApiKey>> {
    let key = nc2::ApiKey::new("bench".to_owned(), secret, None, "bench".into(), nc2::DEFAULT_LIFETIME)?;
    Ok(cloudmgr_runtime::Cached::new(key))
}

/// Microseconds per signature, by a clock that moves by `step` seconds.
fn with(auth: &impl Authenticate, step: u64) -> Result<f64> {
    let clock = Arc::new(Steps(AtomicU64::new(1_764_840_000), step));
    let client = cloudmgr_runtime::Client::builder(&API).clock(clock).build()?;
    let runtime = bench::runtime()?;
    let start = Instant::now();
    runtime.block_on(async {
        for _ in 0..TIMES {
            let mut attempt = client.attempt(&OPERATION, 1);
            auth.authenticate(&mut attempt).await?;
            black_box(attempt.headers_mut());
        }
        Result::Ok(())
    })?;
    Ok(micros(start))
}

/// A bare HMAC of `length` bytes, as much as is signed.
fn bare(algorithm: hmac::Algorithm, length: usize) -> impl Fn() {
    let (key, message) = (hmac::Key::new(algorithm, b"not-a-key"), vec![b'x'; length]);
    move || _ = black_box(hmac::sign(&key, black_box(&message)))
}

/// Microseconds per call of `work`.
fn timed(work: &impl Fn()) -> f64 {
    let start = Instant::now();
    (0..TIMES).for_each(|_| work());
    micros(start)
}

fn micros(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES)
}
