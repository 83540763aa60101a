//! The backends that this program was built with.

use cloudmgr_facts::{self as facts, Operation, Resource};
use cloudmgr_runtime as runtime;

use crate::settings::{self, Setting};

/// One backend: what the specs say, what the runtime calls, and what a profile must hold.
pub(crate) struct Backend {
    /// What the spec says.
    pub(crate) facts: &'static facts::Backend,
    /// The runtime's table of the same operations.
    pub(crate) api: &'static runtime::Api,
    /// What the runtime waits with.
    waiters: &'static [&'static runtime::WaiterSpec],
    /// What it is connected with.
    pub(crate) settings: &'static [Setting],
}

static ALL: &[Backend] = &[
    #[cfg(feature = "nc2")]
    Backend {
        facts: &facts::nc2::BACKEND,
        api: &nc2_sdk::table::API,
        waiters: nc2_sdk::waiters::ALL,
        settings: settings::NC2,
    },
    #[cfg(feature = "cloudify")]
    Backend {
        facts: &facts::cloudify::BACKEND,
        api: &cloudify_sdk::table::API,
        waiters: cloudify_sdk::waiters::ALL,
        settings: settings::CLOUDIFY,
    },
    #[cfg(feature = "frame")]
    Backend {
        facts: &facts::frame::BACKEND,
        api: &frame_sdk::table::API,
        waiters: &[],
        settings: settings::FRAME,
    },
    #[cfg(feature = "nano")]
    Backend {
        facts: &facts::nano::BACKEND,
        api: &nano_sdk::table::API,
        waiters: nano_sdk::waiters::ALL,
        settings: settings::NANO,
    },
];

/// Every backend.
pub(crate) fn all() -> &'static [Backend] {
    ALL
}

/// The backend of this name.
pub(crate) fn find(name: &str) -> Option<&'static Backend> {
    ALL.iter().find(|backend| backend.facts.name == name)
}

impl Backend {
    /// The runtime's row of an operation.
    pub(crate) fn row(&self, id: &str) -> Option<&'static runtime::Operation> {
        self.api.operations.iter().copied().find(|row| row.id() == id)
    }

    /// The resource that a word of the command line names, also in the singular.
    pub(crate) fn resource(&self, word: &str) -> Option<&'static Resource> {
        let named = |resource: &&&'static Resource| {
            resource.command == word || crate::words::singular(resource.command).as_deref() == Some(word)
        };
        self.facts.resources.iter().find(named).copied()
    }

    /// The waiters that poll an operation of a resource, each with the word that waits: `wait`, `wait-create`.
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

    /// The runtime's waiter of this name.
    pub(crate) fn waiter_spec(&self, name: &str) -> Option<&'static runtime::WaiterSpec> {
        self.waiters.iter().copied().find(|spec| spec.name == name)
    }
}
