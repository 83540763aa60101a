//! A row of the table of a part.

use std::fmt;

/// The samples: ours and the peer's, one of each per round.
///
/// It is displayed as `row`, name, unit, goal, peer, our samples and the peer's samples, with tabs between them; the goal
/// is read by `xtask/src/bench/goal.rs`.
#[derive(Debug)]
pub struct Row {
    name: String,
    unit: &'static str,
    goal: &'static str,
    peer: &'static str,
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

impl Row {
    /// A row without a goal and a peer.
    pub fn new(name: impl Into<String>, unit: &'static str, ours: impl IntoIterator<Item = f64>) -> Self {
        let (name, ours) = (name.into(), ours.into_iter().collect());
        Self { name, unit, goal: "-", peer: "-", ours, theirs: Vec::new() }
    }

    /// Sets what it is measured against.
    #[must_use]
    pub fn against(mut self, peer: &'static str, theirs: impl IntoIterator<Item = f64>) -> Self {
        self.peer = peer;
        self.theirs = theirs.into_iter().collect();
        self
    }

    /// Sets the goal: `<= 1.05x`, `>= 0.95x`, `<= +6`, or `<= 1` of the unit.
    #[must_use]
    pub fn goal(mut self, goal: &'static str) -> Self {
        self.goal = goal;
        self
    }

    /// Prints it.
    pub fn print(&self) {
        println!("{self}");
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let samples = |samples: &[f64]| samples.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let Self { name, unit, goal, peer, ours, theirs } = self;
        write!(f, "row\t{name}\t{unit}\t{goal}\t{peer}\t{}\t{}", samples(ours), samples(theirs))
    }
}
