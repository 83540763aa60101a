//! The arguments of a call, all read before anything is sent.

use clap::ArgMatches;
use cloudmgr_facts::Operation;

use super::prepared::Prepared;
use super::wait::Limits;
use crate::backend::Backend;
use crate::failure::Result;
use crate::mistakes::Mistakes;
use crate::print::View;
use crate::profile::Place;

/// The arguments of a call.
pub(crate) struct Arguments {
    /// The data to send.
    pub(crate) prepared: Prepared,
    /// What to print.
    pub(crate) view: View,
    /// How long to wait.
    pub(crate) limits: Limits,
}

impl Arguments {
    /// Reads the arguments of an operation; responses of `shown` are printed.
    ///
    /// # Errors
    /// All mistakes in them.
    pub(crate) fn read(
        backend: &'static Backend,
        operation: &'static Operation,
        shown: &Operation,
        matches: &ArgMatches,
        place: &Place,
    ) -> Result<Self> {
        let mut mistakes = Mistakes::default();
        let arguments = Self {
            prepared: Prepared::read(backend, operation, matches, &mut mistakes),
            view: View::read(matches, Some(shown), place.output(), &mut mistakes),
            limits: Limits::read(matches, &mut mistakes),
        };
        mistakes.end(operation.id, Some(arguments))
    }
}
