//! A row of a table: samples of both sides, and their summary.

use super::figure::figure;
use super::goal::Goal;

/// The samples of both sides, interleaved.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) name: String,
    unit: String,
    goal: Goal,
    peer: String,
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

impl Row {
    /// A row without a peer and a goal.
    pub(super) fn new(name: impl Into<String>, unit: &str, ours: impl Into<Vec<f64>>) -> Self {
        Self { name: name.into(), unit: unit.to_owned(), ours: ours.into(), ..Self::default() }
    }

    /// Adds the samples of the alternative.
    pub(super) fn against(mut self, peer: &str, theirs: impl Into<Vec<f64>>) -> Self {
        self.peer = peer.to_owned();
        self.theirs = theirs.into();
        self
    }

    /// Sets the goal.
    pub(super) fn goal(mut self, goal: Goal) -> Self {
        self.goal = goal;
        self
    }

    /// Parses the line that a bench target prints for a row.
    pub(super) fn read(line: &str) -> Result<Self, String> {
        let cells: Vec<&str> = line.split('\t').collect();
        let ["row", name, unit, goal, peer, ours, theirs] = cells[..] else {
            return Err(format!("`{line}` is no row"));
        };
        let row = Self::new(name, unit, samples(ours)?).against(peer, samples(theirs)?);
        Ok(row.goal(goal.parse()?))
    }

    /// The name, our figure, the alternative's, the ratio, the goal, and whether it is met.
    pub(super) fn cells(&self) -> [String; 6] {
        let (ours, theirs) = (median(&self.ours), median(&self.theirs));
        let ratios: Vec<f64> =
            self.ours.iter().zip(&self.theirs).map(|(ours, theirs)| ours / theirs).collect();
        let verdict = match self.goal.reached(median(&ratios), ours, theirs) {
            None => "",
            Some(true) => "yes",
            Some(false) => "**no**",
        };
        [
            self.name.clone(),
            self.with_unit(ours),
            self.peer(theirs),
            spread(&ratios),
            self.goal.to_string(),
            verdict.to_owned(),
        ]
    }

    /// The alternative's figure and its name.
    fn peer(&self, theirs: f64) -> String {
        match self.theirs.as_slice() {
            [] => "–".to_owned(),
            _ => format!("{} ({})", self.with_unit(theirs), self.peer),
        }
    }

    fn with_unit(&self, number: f64) -> String {
        format!("{} {}", figure(number), self.unit).trim_end().to_owned()
    }
}

/// The median with minimum and maximum.
fn spread(ratios: &[f64]) -> String {
    let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    let greatest = ratios.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    match ratios {
        [] => "–".to_owned(),
        [only] => format!("{only:.2}×"),
        _ => format!("{:.2}× ({least:.2}–{greatest:.2})", median(ratios)),
    }
}

/// The median; NaN if there are no samples.
pub(super) fn median(samples: &[f64]) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

fn samples(text: &str) -> Result<Vec<f64>, String> {
    let sample = |word: &str| word.parse().map_err(|_| format!("`{word}` is no sample"));
    text.split_whitespace().map(sample).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(line: &str) -> Result<[String; 6], String> {
        Row::read(line).map(|row| row.cells())
    }

    #[test]
    fn a_line_of_a_bench_target_becomes_cells() {
        let line = "row\tsmall GET: CPU\tµs\t<= 1.05x\treqwest\t110 100 120\t100 100 100";
        let expected =
            ["small GET: CPU", "110 µs", "100 µs (reqwest)", "1.10× (1.00–1.20)", "≤ 1.05×", "**no**"];
        assert_eq!(cells(line), Ok(expected.map(str::to_owned)));
    }

    #[test]
    fn a_row_without_a_peer_has_no_ratio() {
        let expected = ["peak", "3.62 MiB", "–", "–", "≤ 16", "yes"];
        assert_eq!(cells("row\tpeak\tMiB\t<= 16\t-\t3.25 4\t"), Ok(expected.map(str::to_owned)));
    }
}
