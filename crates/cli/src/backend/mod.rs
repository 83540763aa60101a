//! The backends of this program: one module each, behind the feature of the same name.
//!
//! A module declares the settings of its backend and builds a client from them. Everything else comes from the facts,
//! so `cargo xtask new` only adds a module.

mod setting;
mod values;

// One module per backend.
#[cfg(feature = "cloudify")]
pub(crate) mod cloudify;
#[cfg(feature = "frame")]
pub(crate) mod frame;
#[cfg(feature = "nano")]
pub(crate) mod nano;
#[cfg(feature = "nc2")]
mod nc2;

use cloudmgr_facts::{self as facts, Operation, Resource};
use cloudmgr_runtime as runtime;

use crate::failure::Result;
pub(crate) use setting::{Ask, COMMON, Setting};
pub(crate) use values::Values;

/// A backend: the facts of its spec, the tables of the runtime, and the settings of a profile.
pub(crate) struct Backend {
    /// The facts of the spec.
    pub(crate) facts: &'static facts::Backend,
    /// The runtime's table of the same operations.
    api: &'static runtime::Api,
    /// The waiters of the runtime.
    waiters: &'static [&'static runtime::WaiterSpec],
    /// The settings of a connection.
    pub(crate) settings: &'static [Setting],
    /// Creates a client.
    pub(crate) connect: fn(&dyn Values) -> Result<runtime::Client>,
}

static ALL: &[&Backend] = &[
    #[cfg(feature = "nc2")]
    &nc2::BACKEND,
    #[cfg(feature = "cloudify")]
    &cloudify::BACKEND,
    #[cfg(feature = "frame")]
    &frame::BACKEND,
    #[cfg(feature = "nano")]
    &nano::BACKEND,
    // The next backend goes here.
];

/// All backends.
pub(crate) fn all() -> &'static [&'static Backend] {
    ALL
}

/// The backend with this name.
pub(crate) fn find(name: &str) -> Option<&'static Backend> {
    ALL.iter().copied().find(|backend| backend.facts.name == name)
}

impl Backend {
    /// The runtime's entry for an operation.
    pub(crate) fn row(&self, id: &str) -> Option<&'static runtime::Operation> {
        self.api.operations.iter().copied().find(|row| row.id() == id)
    }

    /// The resource with this name on the command line, also in the singular.
    pub(crate) fn resource(&self, word: &str) -> Option<&'static Resource> {
        let named = |resource: &&&'static Resource| {
            resource.command == word || crate::words::singular(resource.command).as_deref() == Some(word)
        };
        self.facts.resources.iter().find(named).copied()
    }

    /// The waiters that poll an operation of a resource, each with its command: `wait`, `wait-create`.
    pub(crate) fn waits(
        &self,
        resource: &Resource,
    ) -> Vec<(String, &'static facts::Waiter, &'static Operation)> {
        let waiters = self.facts.waiters.iter().filter_map(|waiter| {
            let poll = self.facts.operation(waiter.poll).filter(|poll| poll.tag == resource.tag)?;
            Some((poll.command.replacen("get", "wait", 1), *waiter, poll))
        });
        waiters.collect()
    }

    /// The command that waits with a waiter: `nc2 tasks wait`.
    pub(crate) fn wait_command(&self, waiter: &facts::Waiter) -> Option<String> {
        let poll = self.facts.operation(waiter.poll)?;
        let resource = self.facts.resource(poll.tag)?;
        Some(format!("{} {} {}", self.facts.name, resource.command, poll.command.replacen("get", "wait", 1)))
    }

    /// The runtime's waiter with this name.
    pub(crate) fn waiter_spec(&self, name: &str) -> Option<&'static runtime::WaiterSpec> {
        self.waiters.iter().copied().find(|spec| spec.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_and_every_waiter_of_the_facts_is_one_of_the_sdk() {
        for backend in all() {
            for operation in backend.facts.operations() {
                assert!(backend.row(operation.id).is_some(), "{}", operation.id);
            }
            for waiter in backend.facts.waiters {
                let name = backend.facts.name;
                assert!(
                    backend.waiter_spec(waiter.name).is_some(),
                    "{name}: `waiters` lacks {}",
                    waiter.name
                );
            }
        }
    }

    #[test]
    fn the_settings_of_a_backend_are_no_keys_that_every_profile_has() {
        for backend in all() {
            let taken = backend.settings.iter().find(|setting| COMMON.contains(&setting.key));
            assert!(taken.is_none(), "{}: {taken:?}", backend.facts.name);
        }
    }
}
