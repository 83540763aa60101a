//! The types of the SDKs with derived serde code, against which their tables are tested.
//!
//! `build.rs` generates the derived types from the same documents; none of them is committed.

use cloudmgr_runtime::secret;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What became of a text: the value that was read, written again, or why it was refused.
pub type Read = Result<Value, String>;

/// A type of an SDK and the same type with derived code.
pub struct Pair {
    /// The backend.
    pub backend: &'static str,
    /// The name of the type.
    pub name: &'static str,
    /// Reads by the table.
    pub table: fn(&str) -> Read,
    /// Reads by derived code.
    pub derived: fn(&str) -> Read,
}

impl Pair {
    const fn of<T, D>(backend: &'static str, name: &'static str) -> Self
    where
        T: DeserializeOwned + Serialize,
        D: DeserializeOwned + Serialize,
    {
        Self { backend, name, table: read::<T>, derived: read::<D> }
    }
}

fn read<T: DeserializeOwned + Serialize>(text: &str) -> Read {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    secret::reveal(|| serde_json::to_value(value)).map_err(|error| error.to_string())
}

/// Every pair of every backend.
pub fn all() -> Vec<Pair> {
    [derived::cloudify(), derived::frame(), derived::nano(), derived::nc2()].into_iter().flatten().collect()
}

#[allow(
    missing_docs,
    unused_imports,
    dead_code,
    unreachable_pub,
    clippy::all,
    reason = "written by the build script"
)]
mod derived {
    use super::Pair;

    include!(concat!(env!("OUT_DIR"), "/derived.rs"));
}
