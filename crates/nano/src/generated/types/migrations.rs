// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::migrations`](crate::Client::migrations).

/// What to move. `target_pool` of the document is omitted: the server rejects any value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMigration {
    /// Name of the compute pool.
    pub source_pool: String,
    /// Name of the host to leave.
    pub source_cell: String,
    /// Name of the host to go to.
    pub target_cell: Option<String>,
    /// IDs of the guests; all guests of the host if omitted.
    pub instances: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    CreateMigration {
        required source_pool: into String,
        required source_cell: into String,
        optional target_cell: into String,
        optional instances: list String,
    }
}

/// The progress of a migration.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Migration {
    /// Whether it has ended, successfully or not.
    pub finished: bool,
    /// Percent done.
    pub progress: Option<u32>,
    /// Why it failed. Not documented.
    pub error: Option<String>,
}

cloudmgr_runtime::object! {
    Migration {
        required finished,
        optional progress,
        optional error,
    }
}

/// A migration in a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MigrationSummary {
    /// Identifies the migration while it runs.
    pub id: String,
    /// Whether it has ended, successfully or not.
    pub finished: bool,
    /// Percent done.
    pub progress: Option<u32>,
    /// Why it failed. Not documented.
    pub error: Option<String>,
}

cloudmgr_runtime::object! {
    MigrationSummary {
        required id,
        required finished,
        optional progress,
        optional error,
    }
}
