//! A future that is dropped at any point leaves the client in a consistent state.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use conformance::faults::{Column, Fault, Hint, Misbehaving, Scene, cell};
use conformance::judge::report::Report;
use conformance::make::arguments::Failure;
use conformance::wire::backends::Callable;
use conformance::wire::ledger::Ledger;
use futures_util::future::join_all;
use serde_json::Value;
use tokio::time::timeout;

/// The maximum number of polls of a call with a healthy server.
const MOST_POLLS: usize = 24;

/// Polls a future this many times and drops it; returns its output if it completed.
async fn polled<F: Future>(work: F, times: usize) -> Option<F::Output> {
    let mut work = Box::pin(work);
    let mut polls = 0;
    poll_fn(|context| {
        polls += 1;
        match work.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if polls >= times => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// A client and its server.
struct Stage {
    scene: Arc<Scene>,
    server: Misbehaving,
    client: Box<dyn Callable>,
    ledger: Ledger,
}

impl Stage {
    async fn new(scene: &Arc<Scene>, fault: Fault) -> Self {
        let server = Misbehaving::start(scene, fault).await.unwrap();
        let ledger = Ledger::default();
        let client = cell::connect(scene, &server, fault, cell::PATIENT, Some(&ledger)).unwrap();
        Self { scene: Arc::clone(scene), server, client, ledger }
    }

    async fn call(&self, column: Column) -> Result<Value, Failure> {
        let operation = self.scene.operation(column).unwrap();
        self.client.call(operation.id, &mut self.scene.arguments(column, Fault::Healthy)).await
    }

    /// Makes a call and drops it after this many polls; returns whether it had completed by then.
    async fn dropped_after(&self, column: Column, polls: usize) -> bool {
        polled(self.call(column), polls).await.is_some()
    }
}

/// The kinds of calls that a backend has, except the login.
fn columns(scene: &Scene) -> impl Iterator<Item = Column> {
    Column::ALL.into_iter().filter(|column| *column != Column::Login && scene.operation(*column).is_some())
}

/// The conditions under which calls are dropped: none, pauses before retries, new credentials, a slow stream.
const MEANWHILE: [Fault; 4] =
    [Fault::Healthy, Fault::Status(503, Hint::Past), Fault::UnauthorizedOnce, Fault::Trickles];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_is_dropped_at_any_point_leaves_the_client_usable_and_is_not_repeated() {
    let mut report = Report::new("a call that is dropped at any point leaves the client usable");
    let mut drops = 0;
    for scene in Scene::all().unwrap() {
        for fault in MEANWHILE {
            // A slow response takes long, so use only a stream, which has many points to be dropped at.
            let slow = |column: &Column| fault != Fault::Trickles || *column == Column::Download;
            for column in columns(&scene).filter(slow) {
                drops += dropped_everywhere(&mut report, &Stage::new(&scene, fault).await, column).await;
            }
        }
    }
    println!("{drops} drops");
    report.end();
}

/// Drops a call after one poll, after two, and so on until it completes; returns how often it was dropped.
async fn dropped_everywhere(report: &mut Report, stage: &Stage, column: Column) -> usize {
    // The fault applies to the other call, so that this one succeeds.
    let other = if column == Column::Read { Column::Create } else { Column::Read };
    stage.server.turn_to(other);
    let wanted = stage.call(column).await.unwrap();
    for polls in 1..MOST_POLLS {
        stage.server.turn_to(column);
        let (ended, mut faults) = dropped(stage, column, polls).await;
        stage.server.turn_to(other);
        let again = stage.call(column).await;
        faults.extend((again.as_ref().ok() != Some(&wanted)).then(|| format!("{again:?}")));
        report.check();
        report.find_all(stage.scene.name(), column.name(), &format!("after {polls} polls"), faults);
        if ended {
            return polls;
        }
    }
    MOST_POLLS
}

/// Drops a call after some polls; returns whether it had completed by then, and what is wrong with it.
async fn dropped(stage: &Stage, column: Column, polls: usize) -> (bool, Vec<String>) {
    _ = stage.ledger.faults();
    let ended = stage.dropped_after(column, polls).await;
    stage.ledger.settle().await;
    let mut faults = stage.ledger.faults();
    let arrived = stage.server.arrived();
    if arrived.starts > 1 || column == Column::Create && arrived.faulty > 2 {
        faults.push(format!("{arrived:?}"));
    }
    (ended, faults)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_login_whose_caller_is_dropped_at_any_point_serves_the_next_caller() {
    let mut report = Report::new("a login whose caller is dropped at any point serves the next caller");
    for scene in Scene::all().unwrap() {
        for polls in 1..MOST_POLLS {
            report.check();
            let (ended, fault) = dropped_login(&scene, polls).await;
            if let Some(fault) = fault {
                report.find(scene.name(), "login", format_args!("after {polls} polls, {fault}"));
            }
            if ended {
                break;
            }
        }
    }
    report.end();
}

/// Drops the caller of a login after some polls; returns whether the login had completed by then, and what is wrong
/// with the next one.
async fn dropped_login(scene: &Arc<Scene>, polls: usize) -> (bool, Option<String>) {
    // Each round has its own client, which is not logged in yet.
    let stage = Stage::new(scene, Fault::Healthy).await;
    stage.server.turn_to(Column::Login);
    let ended = stage.dropped_after(Column::Login, polls).await;
    let again = timeout(Duration::from_secs(5), stage.call(Column::Login)).await;
    let logins = stage.server.arrived().logins;
    let is_good = matches!(again, Ok(Ok(_))) && logins <= 1;
    (ended, (!is_good).then(|| format!("{logins} logins: {again:?}")))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_waits_for_a_login_whose_caller_is_dropped_gets_it_all_the_same() {
    for scene in Scene::all().unwrap() {
        for polls in 1..12 {
            let stage = Stage::new(&scene, Fault::Healthy).await;
            stage.server.turn_to(Column::Login);
            let dropped = stage.dropped_after(Column::Login, polls);
            let others = join_all((0..20).map(|_| stage.call(Column::Login)));
            let (_, others) = tokio::join!(dropped, timeout(Duration::from_secs(5), others));
            let others = others.unwrap();
            assert!(others.iter().all(Result::is_ok), "{scene:?} after {polls} polls: {others:?}");
            assert!(stage.server.arrived().logins <= 1, "{scene:?}: {:?}", stage.server.arrived());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_is_dropped_while_it_waits_to_try_again_tries_no_more() {
    for scene in Scene::all().unwrap() {
        let stage = Stage::new(&scene, Fault::Status(503, Hint::Second)).await;
        stage.server.turn_to(Column::Read);
        let dropped = timeout(Duration::from_millis(300), stage.call(Column::Read)).await;
        assert!(dropped.is_err(), "{scene:?}: {dropped:?}");
        tokio::time::sleep(Duration::from_millis(1200)).await;
        assert_eq!(stage.server.arrived().faulty, 1, "{scene:?}");
        // The fault applies to another call from now on.
        stage.server.turn_to(Column::Create);
        assert!(stage.call(Column::Read).await.is_ok(), "{scene:?}");
    }
}
