// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::licenses`](crate::Client::licenses).

use cloudmgr_runtime::{DateTime, Utc, Value};

/// The license.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct License {
    /// Customer that it was issued to.
    pub customer_id: Option<String>,
    /// `Spire` or `Premium`.
    pub license_edition: Option<String>,
    /// Highest version that it covers.
    pub cloudify_version: Option<String>,
    /// Time from which on it is not valid.
    pub expiration_date: Option<DateTime<Utc>>,
    /// Whether the licence has expired.
    pub expired: Option<bool>,
    /// Whether it is a trial licence.
    pub trial: Option<bool>,
    /// Documented as an object; the examples show an array of strings.
    pub capabilities: Option<Value>,
    /// Documented as a string; the server keeps a number and does not send it.
    pub id: Option<Value>,
}

cloudmgr_runtime::object! {
    License {
        optional customer_id,
        optional license_edition,
        optional cloudify_version,
        optional expiration_date,
        optional expired,
        optional trial,
        optional capabilities,
        optional id,
    }
}

/// The register license.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RegisterLicense {
    /// Begins with `COM-`.
    pub customer_id: String,
}

cloudmgr_runtime::request! {
    RegisterLicense {
        required customer_id: into String,
    }
}
