//! All faults combined with all kinds of calls of all backends.

use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::{StreamExt, TryStreamExt, stream};
use serde_json::Value;

use super::cell::{self, BOUNDS, Came, Cell, Ended, PATIENT};
use super::column::Column;
use super::fault::Fault;
use super::rules;
use super::scene::Scene;
use crate::wire::connect::Bounds;
use crate::wire::server::Front;

/// The number of servers that run concurrently: most of the time is spent waiting.
const AT_ONCE: usize = 32;

/// All cells, and the results with a healthy server.
#[derive(Debug)]
pub struct Matrix {
    scenes: Vec<Arc<Scene>>,
    cells: Vec<Cell>,
    front: Front,
    healthy: HashMap<(&'static str, Column), Value>,
    took: Duration,
    again: usize,
    /// The backends that log in without a call.
    silent: Vec<&'static str>,
}

/// A backend and a fault, whose cells have one server.
type Chain = (Arc<Scene>, Fault);

/// Runs the cells of some chains.
async fn run_all(
    chains: &[Chain],
    bounds: Bounds,
    front: Front,
    at_once: usize,
) -> Result<Vec<Cell>, Box<dyn Error>> {
    let running = stream::iter(chains).map(|(scene, fault)| cell::run(scene, *fault, bounds, front));
    let done: Vec<Vec<Cell>> = running.buffer_unordered(at_once).try_collect().await?;
    Ok(done.into_iter().flatten().collect())
}

impl Matrix {
    /// Runs all cells.
    ///
    /// # Errors
    /// If no server or client can be created.
    pub async fn run(
        scenes: Vec<Arc<Scene>>,
        faults: &[Fault],
        front: Front,
    ) -> Result<Self, Box<dyn Error>> {
        let begun = Instant::now();
        let chains =
            scenes.iter().flat_map(|scene| faults.iter().map(move |fault| (Arc::clone(scene), *fault)));
        let cells = run_all(&chains.collect::<Vec<_>>(), BOUNDS, front, AT_ONCE).await?;
        let (healthy, silent) = (HashMap::new(), Vec::new());
        let mut matrix = Self { scenes, cells, front, healthy, took: Duration::ZERO, again: 0, silent };
        matrix.compare();
        matrix.look_again().await?;
        matrix.took = begun.elapsed();
        Ok(matrix)
    }

    /// Repeats failed cells with less concurrency and longer limits: half a second is short on a busy machine. Cells
    /// that still fail are wrong.
    async fn look_again(&mut self) -> Result<(), Box<dyn Error>> {
        let mut chains: Vec<Chain> = Vec::new();
        for cell in self.cells.iter().filter(|cell| !self.faults(cell).is_empty()) {
            if !chains.iter().any(|(scene, fault)| cell.is_of(scene, *fault)) {
                chains.push((Arc::clone(&cell.scene), cell.fault));
            }
        }
        self.again = chains.len();
        self.cells.retain(|cell| !chains.iter().any(|(scene, fault)| cell.is_of(scene, *fault)));
        self.cells.extend(run_all(&chains, PATIENT, self.front, 4).await?);
        self.compare();
        Ok(())
    }

    /// Stores the results with a healthy server, and omits logins that are never made.
    fn compare(&mut self) {
        for cell in self.cells.iter().filter(|cell| cell.fault == Fault::Healthy) {
            let (name, Some(came)) = (cell.scene.name(), &cell.came) else { continue };
            if cell.column == Column::Login && came.arrived.logins == 0 {
                self.silent.push(name);
            } else if let Ended::Result(Ok(value)) = &came.ended {
                self.healthy.insert((name, cell.column), value.clone());
            }
        }
        for cell in &mut self.cells {
            if cell.column == Column::Login && self.silent.contains(&cell.scene.name()) {
                cell.came = None;
            }
        }
    }

    /// All cells.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The number of servers that were repeated because they were too slow.
    pub fn again(&self) -> usize {
        self.again
    }

    /// The total duration.
    pub fn took(&self) -> Duration {
        self.took
    }

    /// The problems of a cell.
    pub fn faults(&self, cell: &Cell) -> Vec<String> {
        rules::faults(cell, self.healthy.get(&(cell.scene.name(), cell.column)))
    }

    /// The number of cells, of calls, and of failed cells.
    pub fn counts(&self) -> (usize, usize, usize) {
        let called = self.cells.iter().filter(|cell| cell.came.is_some()).count();
        let wrong = self.cells.iter().filter(|cell| !self.faults(cell).is_empty()).count();
        (self.cells.len(), called, wrong)
    }

    /// How the same cells of two matrices end differently.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let pair = |cell| Some((cell, ending(Cell::came(cell)?), ending(other.same_cell(cell)?)));
        let differing = self.cells.iter().filter_map(pair).filter(|(_, here, there)| here != there);
        let shown = differing.map(|(cell, here, there)| {
            let place = format!("{} {} / {}", cell.scene.name(), cell.column.name(), cell.fault.about());
            format!("{place}: {here} here, {there} there")
        });
        shown.collect()
    }

    /// The result of the same kind of call with the same fault.
    fn same_cell(&self, cell: &Cell) -> Option<&Came> {
        let of_fault = self.cells.iter().filter(|known| known.is_of(&cell.scene, cell.fault));
        of_fault.filter(|known| known.column == cell.column).find_map(Cell::came)
    }

    /// The whole matrix, with a table per backend.
    pub fn page(&self) -> String {
        let tables: String = self.scenes.iter().map(|scene| self.table(scene)).collect();
        let (all, called, wrong) = self.counts();
        format!(
            "{tables}{all} cells, {called} calls, {} without such an operation, {wrong} open; {:.1} s\n\
             A cell: what the caller gets, how often the request arrived (of a list its second page, of a wait the \
             polls), how long it took.\n",
            all - called,
            self.took.as_secs_f64(),
        )
    }

    fn table(&self, scene: &Scene) -> String {
        let mut table = format!("{}\n\n{:<36}", scene.name(), "");
        for column in Column::ALL {
            // Writing to a string never fails.
            _ = write!(table, " {:<24}", column.name());
        }
        table.push('\n');
        Fault::all().into_iter().for_each(|fault| table.push_str(&self.row(scene, fault)));
        table.push('\n');
        table.push_str(&self.legend(scene));
        table
    }

    fn row(&self, scene: &Scene, fault: Fault) -> String {
        let mut row = format!("{:<36}", fault.about());
        for column in Column::ALL {
            _ = write!(row, " {:<24}", self.shown(scene, fault, column));
        }
        format!("{}\n", row.trim_end())
    }

    fn shown(&self, scene: &Scene, fault: Fault, column: Column) -> String {
        let is_it =
            |cell: &&Cell| cell.scene.name() == scene.name() && cell.fault == fault && cell.column == column;
        match self.cells.iter().find(is_it) {
            None => "?".to_owned(),
            Some(Cell { came: None, .. }) => "–".to_owned(),
            Some(cell) => {
                let open = if self.faults(cell).is_empty() { "" } else { "OPEN " };
                format!("{open}{}", cell.came.as_ref().map_or_else(String::new, came))
            }
        }
    }

    /// Lists the operation for each kind of call, and why some have none.
    fn legend(&self, scene: &Scene) -> String {
        let mut legend = String::new();
        for column in Column::ALL {
            let missing = self.shown(scene, Fault::Healthy, column) == "–";
            let told = match scene.operation(column) {
                Some(operation) if !missing => operation.id,
                _ => &format!("– {}", column.reason()),
            };
            _ = writeln!(legend, "  {:<9} {told}", column.name());
        }
        legend + "\n"
    }
}

/// `Timeout ×3 1.5s`.
fn came(came: &Came) -> String {
    format!("{} ×{} {:.2}s", ending(came), came.arrived.faulty, came.took.as_secs_f64())
}

/// `Api 503`.
fn ending(came: &Came) -> String {
    match &came.ended {
        Ended::Hung => "HANGS".to_owned(),
        Ended::Panicked => "PANICS".to_owned(),
        Ended::Result(Ok(_)) => "ok".to_owned(),
        Ended::Result(Err(failure)) => match failure.error() {
            None => "ARGUMENT".to_owned(),
            Some(error) => match error.status().filter(|status| !status.is_success()) {
                Some(status) => format!("{:?} {}", error.kind(), status.as_u16()),
                None => format!("{:?}", error.kind()),
            },
        },
    }
}
