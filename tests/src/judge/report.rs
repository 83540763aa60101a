//! Collects the findings of a test.

use std::fmt::Display;

use crate::document::operation::Operation;

/// Collects findings over all backends and operations.
#[derive(Debug)]
pub struct Report {
    property: &'static str,
    checked: usize,
    found: Vec<String>,
}

impl Report {
    /// Creates a report on a property, stated as a sentence.
    pub fn new(property: &'static str) -> Self {
        Self { property, checked: 0, found: Vec::new() }
    }

    /// Counts a check.
    pub fn check(&mut self) {
        self.checked += 1;
    }

    /// Adds a finding for an operation of a backend.
    pub fn find(&mut self, backend: &str, operation: &str, what: impl Display) {
        self.found.push(format!("{backend} {operation}: {what}"));
    }

    /// Adds all findings for an operation of a backend, in one of its cases.
    pub fn find_all(&mut self, backend: &str, operation: &str, case: &str, all: Vec<String>) {
        for what in all {
            self.find(backend, operation, format_args!("{case}: {what}"));
        }
    }

    /// Counts a check of an operation, and adds its faults.
    pub fn judge(&mut self, operation: &Operation<'_>, case: impl Display, faults: Vec<String>) {
        self.check();
        for fault in faults {
            self.find_in(operation, format_args!("{case}: {fault}"));
        }
    }

    /// Adds a finding for an operation.
    pub fn find_in(&mut self, operation: &Operation<'_>, what: impl Display) {
        self.find(&operation.spec.name, operation.id, what);
    }

    /// The findings.
    pub fn found(&self) -> &[String] {
        &self.found
    }

    /// Ends the test.
    ///
    /// # Panics
    /// If there are findings, or nothing was checked.
    pub fn end(self) {
        let Self { property, checked, found } = self;
        assert!(checked > 0, "{property}: nothing was checked");
        let count = found.len();
        println!("{property}: {checked} checks");
        assert!(found.is_empty(), "{property}: {count} of {checked} checks failed\n{}", found.join("\n"));
    }
}
