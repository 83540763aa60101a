//! A kind of call of a backend, combined with a fault.

use std::error::Error;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use serde_json::Value;
use tokio::time::{sleep, timeout};

use super::column::Column;
use super::fault::Fault;
use super::scene::Scene;
use super::server::{Arrived, Misbehaving};
use crate::make::arguments::{Arguments, Failure};
use crate::wire::backends::Callable;
use crate::wire::connect::{Bounds, Setting};
use crate::wire::ledger::Ledger;
use crate::wire::server::Front;

/// The limits of a client with scaled time: half a second instead of the default of half a minute.
pub const BOUNDS: Bounds = Bounds {
    total: Duration::from_secs(2),
    attempt: Duration::from_millis(500),
    stall: Duration::from_millis(300),
    body: 1 << 20,
};

/// Longer limits, for a busy machine.
pub const PATIENT: Bounds = Bounds {
    total: Duration::from_secs(8),
    attempt: Duration::from_secs(2),
    stall: Duration::from_millis(1200),
    body: 1 << 20,
};

/// A call that takes longer hangs.
const HANGS: Duration = Duration::from_secs(60);

/// A kind of call of a backend, a fault, and the result.
#[derive(Debug)]
pub struct Cell {
    /// The backend.
    pub scene: Arc<Scene>,
    /// The fault.
    pub fault: Fault,
    /// The kind of call.
    pub column: Column,
    /// The limits of the client.
    pub bounds: Bounds,
    /// The result; `None` if the backend has no such call.
    pub came: Option<Came>,
}

impl Cell {
    /// The result, if there is one.
    pub fn came(&self) -> Option<&Came> {
        self.came.as_ref()
    }

    /// Whether it belongs to this backend and fault.
    pub fn is_of(&self, scene: &Arc<Scene>, fault: Fault) -> bool {
        Arc::ptr_eq(&self.scene, scene) && self.fault == fault
    }
}

/// The result of a call.
#[derive(Debug)]
pub struct Came {
    /// What the caller got.
    pub ended: Ended,
    /// What arrived.
    pub arrived: Arrived,
    /// How many connections reached the host that redirects point to.
    pub elsewhere: usize,
    /// The duration.
    pub took: Duration,
    /// Inconsistencies in what a hook observed.
    pub miscounted: Vec<String>,
}

/// How a call ended.
#[derive(Debug)]
pub enum Ended {
    /// With a value or an error.
    Result(Result<Value, Failure>),
    /// Never.
    Hung,
    /// With a panic.
    Panicked,
}

/// Runs every kind of call of a backend with a fault.
///
/// # Errors
/// If no server or client can be created.
pub async fn run(
    scene: &Arc<Scene>,
    fault: Fault,
    bounds: Bounds,
    front: Front,
) -> Result<Vec<Cell>, Box<dyn Error>> {
    let server = match front {
        Front::InProcess => Misbehaving::near(scene, fault),
        Front::Tcp => Misbehaving::start(scene, fault).await?,
    };
    let ledger = Ledger::default();
    let mut client = connect(scene, &server, fault, bounds, Some(&ledger))?;
    let mut cells = Vec::new();
    for column in Column::ALL {
        if fault == Fault::HangingLogin {
            // For a moment, other calls get the error of a failed login.
            client = connect(scene, &server, fault, bounds, Some(&ledger))?;
        }
        let caller = Caller { scene, fault, server: &server, client: &*client, ledger: &ledger };
        let came = caller.call(column).await;
        cells.push(Cell { scene: Arc::clone(scene), fault, column, bounds, came });
    }
    Ok(cells)
}

/// Creates a client with scaled limits.
///
/// # Errors
/// If it cannot be built.
pub fn connect(
    scene: &Scene,
    server: &Misbehaving,
    fault: Fault,
    bounds: Bounds,
    ledger: Option<&Ledger>,
) -> Result<Box<dyn Callable>, cloudmgr_runtime::Error> {
    scene.backend.connect(&Setting {
        retries: true,
        bounds: Some(bounds),
        root: server.trusted().map(str::as_bytes),
        ahead: fault.ahead(),
        near: server.kit(),
        ledger,
        ..Setting::new(server.url())
    })
}

/// A client that calls a server with a fault.
struct Caller<'a> {
    scene: &'a Scene,
    fault: Fault,
    server: &'a Misbehaving,
    client: &'a dyn Callable,
    ledger: &'a Ledger,
}

impl Caller<'_> {
    /// Makes a kind of call; `None` if the backend has no such call.
    async fn call(&self, column: Column) -> Option<Came> {
        let operation = self.scene.operation(column)?.id;
        let arguments = self.scene.arguments(column, self.fault);
        self.server.turn_to(column);
        if self.fault == Fault::ClosesIdle && column != Column::Login {
            self.fill_pool(operation, arguments.clone()).await;
            self.server.turn_to(column);
        }
        let begun = Instant::now();
        let ended = end(self.client, operation, arguments).await;
        let took = begun.elapsed();
        let (arrived, elsewhere) = (self.server.arrived(), self.server.visits_elsewhere());
        Some(Came { ended, took, arrived, elsewhere, miscounted: self.ledger.faults() })
    }

    /// Fills the pool with a connection that the server then closes.
    async fn fill_pool(&self, operation: &str, arguments: Arguments) {
        _ = end(self.client, operation, arguments).await;
        sleep(Duration::from_millis(50)).await;
    }
}

/// Makes a call, and detects if it hangs.
async fn end(client: &dyn Callable, operation: &str, mut arguments: Arguments) -> Ended {
    let call = AssertUnwindSafe(client.call(operation, &mut arguments)).catch_unwind();
    match timeout(HANGS, call).await {
        Ok(Ok(result)) => Ended::Result(result),
        Ok(Err(_)) => Ended::Panicked,
        Err(_) => Ended::Hung,
    }
}
