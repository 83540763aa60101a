//! All faults combined with all kinds of calls of all backends.

use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::{StreamExt, stream};
use serde_json::Value;

use super::cell::{self, BOUNDS, Came, Cell, Ended, PATIENT};
use super::column::Column;
use super::fault::Fault;
use super::rules;
use super::scene::Scene;
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
        let chains: Vec<_> =
            scenes.iter().flat_map(|scene| faults.iter().map(move |fault| (scene, *fault))).collect();
        let running = stream::iter(chains).map(|(scene, fault)| cell::run(scene, fault, BOUNDS, front));
        let mut running = running.buffer_unordered(AT_ONCE);
        let mut cells = Vec::new();
        while let Some(done) = running.next().await {
            cells.extend(done?);
        }
        drop(running);
        let mut matrix = Self {
            scenes,
            cells,
            front,
            healthy: HashMap::new(),
            took: begun.elapsed(),
            again: 0,
            silent: Vec::new(),
        };
        matrix.compare();
        matrix.look_again().await?;
        matrix.took = begun.elapsed();
        Ok(matrix)
    }

    /// Repeats failed cells with less concurrency and longer limits: half a second is short on a busy machine. Cells
    /// that still fail are wrong.
    async fn look_again(&mut self) -> Result<(), Box<dyn Error>> {
        let mut chains: Vec<(Arc<Scene>, Fault)> = Vec::new();
        for cell in self.cells.iter().filter(|cell| !self.faults(cell).is_empty()) {
            if !chains.iter().any(|(scene, fault)| cell.is_of(scene, *fault)) {
                chains.push((Arc::clone(&cell.scene), cell.fault));
            }
        }
        self.again = chains.len();
        self.cells.retain(|cell| !chains.iter().any(|(scene, fault)| cell.is_of(scene, *fault)));
        let mut running = stream::iter(&chains)
            .map(|(scene, fault)| cell::run(scene, *fault, PATIENT, self.front))
            .buffered(4);
        while let Some(done) = running.next().await {
            self.cells.extend(done?);
        }
        drop(running);
        self.compare();
        Ok(())
    }

    /// Stores the results with a healthy server, and omits logins that are never made.
    fn compare(&mut self) {
        for cell in self.cells.iter().filter(|cell| cell.fault == Fault::Healthy) {
            let key = (cell.scene.name(), cell.column);
            match &cell.came {
                Some(Came { arrived, .. }) if cell.column == Column::Login && arrived.logins == 0 => {
                    self.silent.push(key.0)
                }
                Some(Came { ended: Ended::Result(Ok(value)), .. }) => {
                    _ = self.healthy.insert(key, value.clone())
                }
                _ => {}
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
        let of_other = |cell: &Cell| {
            let is_it = |known: &&Cell| {
                known.is_of(&cell.scene, cell.fault) && known.column == cell.column && known.came.is_some()
            };
            other.cells.iter().find(is_it).and_then(|known| known.came.as_ref())
        };
        let pairs = self.cells.iter().filter_map(|cell| Some((cell, cell.came.as_ref()?, of_other(cell)?)));
        let ended = pairs.map(|(cell, here, there)| (cell, ending(here), ending(there)));
        let differing = ended.filter(|(_, here, there)| here != there);
        differing
            .map(|(cell, here, there)| {
                let place = format!("{} {} / {}", cell.scene.name(), cell.column.name(), cell.fault.about());
                format!("{place}: {here} here, {there} there")
            })
            .collect()
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
        for fault in Fault::all() {
            _ = write!(table, "{:<36}", fault.about());
            for column in Column::ALL {
                _ = write!(table, " {:<24}", self.shown(scene, fault, column));
            }
            table.truncate(table.trim_end().len());
            table.push('\n');
        }
        table.push('\n');
        table.push_str(&self.legend(scene));
        table
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
