//! Reads arguments that only some commands have.

use std::any::Any;

use clap::ArgMatches;

/// The arguments given to a command; one that the command does not have counts as not given.
pub(crate) trait Given {
    /// The value of an argument.
    fn string(&self, id: &str) -> Option<&String>;

    /// All values of an argument that may be repeated.
    fn strings(&self, id: &str) -> Option<Vec<String>>;

    /// A number.
    fn number(&self, id: &str) -> Option<u64>;

    /// Whether a flag without a value was given.
    fn flag(&self, id: &str) -> bool;
}

impl Given for ArgMatches {
    fn string(&self, id: &str) -> Option<&String> {
        one(self, id)
    }

    fn strings(&self, id: &str) -> Option<Vec<String>> {
        self.try_get_many::<String>(id).ok().flatten().map(|values| values.cloned().collect())
    }

    fn number(&self, id: &str) -> Option<u64> {
        one(self, id).copied()
    }

    fn flag(&self, id: &str) -> bool {
        one(self, id).copied().unwrap_or(false)
    }
}

fn one<'a, T: Any + Clone + Send + Sync>(matches: &'a ArgMatches, id: &str) -> Option<&'a T> {
    matches.try_get_one::<T>(id).ok().flatten()
}
