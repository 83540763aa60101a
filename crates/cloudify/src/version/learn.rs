//! The version of a manager, requested once.

use std::sync::Arc;

use cloudmgr_runtime::{Client, Error, ErrorKind, Result, Versions};
use tokio::sync::OnceCell;

use crate::manager::GetVersion;
use crate::table;

/// What is known of a manager's version.
#[derive(Clone, Debug)]
pub(crate) enum Known {
    /// Requested when a call depends on it; all clones of a client share the response.
    Asked(Arc<OnceCell<String>>),
    /// Set by the user.
    Said(String),
    /// The user has disabled the check.
    Ignored,
}

impl Known {
    pub(crate) fn nothing() -> Self {
        Self::Asked(Arc::default())
    }

    /// The version; `None` if it is ignored. A failure is not cached: the next call requests it again.
    pub(super) async fn learn(&self, client: &Client) -> Result<Option<String>> {
        match self {
            Self::Ignored => Ok(None),
            Self::Said(version) => Ok(Some(version.clone())),
            Self::Asked(cell) => {
                cell.get_or_try_init(|| ask(client)).await.map(|version| Some(version.clone()))
            }
        }
    }
}

/// Rejects a version that no range of versions can be compared with, such as a misspelt `any`.
pub(crate) fn check_version(version: &str) -> Result<()> {
    if version.starts_with(|first: char| first.is_ascii_digit()) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Config, "the version of the manager does not begin with a number, as in `6.4`"))
}

async fn ask(client: &Client) -> Result<String> {
    Ok(GetVersion::new(client.call(&table::MANAGER_GET_VERSION)).send().await?.into_inner().version)
}

/// The version of the manager, for a call whose form depends on it.
pub(crate) async fn of(client: &Client) -> Result<Version> {
    let version = client.server_version().await.map_err(|error| {
        let what =
            "the version of the manager is not known, on which this call depends; set `manager_version`";
        Error::new(error.kind(), what).with_source(error)
    })?;
    Ok(Version(version))
}

/// The version of a manager. If versions are ignored, it is the latest one.
pub(crate) struct Version(Option<String>);

impl Version {
    /// Whether it is this version or a later one.
    pub(crate) fn is_since(&self, first: &'static str) -> bool {
        self.0.as_deref().is_none_or(|version| Versions::ANY.since(first).contains(version))
    }
}
