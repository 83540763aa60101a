//! Random valid values, the same for the same seed.

use std::cell::RefCell;

use cloudmgr_facts::Shape;
use fastrand::Rng;

use super::id::uuid;

/// Draws valid values, the same for the same seed.
#[derive(Debug)]
pub(crate) struct Random(RefCell<Rng>);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(RefCell::new(Rng::with_seed(seed)))
    }

    /// True in half of all cases.
    pub(crate) fn flag(&self) -> bool {
        self.0.borrow_mut().bool()
    }

    /// A number below `end`, or 0.
    pub(crate) fn below(&self, end: usize) -> usize {
        if end == 0 { 0 } else { self.0.borrow_mut().usize(..end) }
    }

    /// A number that every format takes.
    pub(crate) fn integer(&self) -> u32 {
        self.0.borrow_mut().u32(1..100)
    }

    pub(crate) fn number(&self) -> f64 {
        f64::from(self.0.borrow_mut().u32(1..10_000)) / 8.0
    }

    /// A string of the shape's format.
    pub(crate) fn text(&self, name: &str, shape: &Shape) -> String {
        let mut random = self.0.borrow_mut();
        match shape.format {
            "uuid" => uuid(random.u64(..)).to_string(),
            "date-time" => format!("{}T{}Z", date(&mut random), time(&mut random)),
            "date" => date(&mut random),
            "email" => format!("user{}@example.com", random.u16(..)),
            "cidr" => format!("10.{}.0.0/16", random.u8(..)),
            _ => format!("{name} {}", letters(&mut random)),
        }
    }
}

fn date(random: &mut Rng) -> String {
    format!("20{:02}-{:02}-{:02}", random.u8(20..40), random.u8(1..=12), random.u8(1..=28))
}

fn time(random: &mut Rng) -> String {
    format!("{:02}:{:02}:{:02}", random.u8(..24), random.u8(..60), random.u8(..60))
}

fn letters(random: &mut Rng) -> String {
    (0..random.usize(1..12)).map(|_| random.lowercase()).collect()
}
