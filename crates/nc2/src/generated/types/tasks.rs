// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::tasks`](crate::Client::tasks).

cloudmgr_runtime::open_enum! {
    /// What tasks can be sorted by.
    pub enum TaskSortKey {
        Duration = "duration",
        EndedAt = "ended_at",
        InitiatedById = "initiated_by_id",
        StartedAt = "started_at",
    }
}
