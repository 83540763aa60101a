// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::tasks`](crate::Client::tasks).

use cloudmgr_runtime::{DateTime, Param, Utc};
use super::{table, types, waiters};

/// The progress of long-running operations. Returned by [`Client::tasks`](crate::Client::tasks).
///
/// ```no_run
/// # async fn example(client: &nc2_sdk::Client) -> nc2_sdk::Result<()> {
/// let response = client.tasks().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tasks<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The progress of long-running operations.
    pub fn tasks(&self) -> Tasks<'_> {
        Tasks(self.core())
    }
}

impl Tasks<'_> {
    /// List the tasks.
    ///
    /// There are no pages; `from` and `to` limit the response.
    ///
    /// The 2024 edition ends before the parameters; these are of the 2025 edition.
    ///
    /// `GET /tasks`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::TASKS_LIST))
    }

    /// Get a task.
    ///
    /// Polling once a minute is sufficient.
    ///
    /// `GET /tasks/{task_id}`
    ///
    /// - `task_id`: ID of the task.
    pub fn get(&self, task_id: impl Param) -> Get {
        let request = self.0.call(&table::TASKS_GET);
        Get::new(request.segment(task_id))
    }

    /// Waits for a resource with this ID until it is `done`.
    ///
    /// Polls `tasks_get` every 60 s and gives up after 7200 s; both can be set.
    pub fn wait(&self, task_id: impl Param) -> cloudmgr_runtime::Waiter<types::Task> {
        cloudmgr_runtime::Waiter::resume(self.0, &waiters::TASKS, task_id.encode())
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tasks::list`].
    List: Call<Vec<types::Task>>
}

impl List {
    /// Only tasks of this cluster.
    pub fn cluster_id(self, cluster_id: impl Param) -> Self {
        self.set(|request| request.query("cluster_id", cluster_id))
    }

    /// Only tasks of this organization.
    pub fn organization_id(self, organization_id: impl Param) -> Self {
        self.set(|request| request.query("organization_id", organization_id))
    }

    /// Only tasks in this state.
    pub fn status(self, status: impl Into<types::TaskStatus>) -> Self {
        self.set(|request| {
            request.query("status", Into::<types::TaskStatus>::into(status))
        })
    }

    /// Only tasks created after this time.
    pub fn from(self, from: DateTime<Utc>) -> Self {
        self.set(|request| request.query("from", from))
    }

    /// Only tasks created before this time.
    pub fn to(self, to: DateTime<Utc>) -> Self {
        self.set(|request| request.query("to", to))
    }

    /// Direction; ascending if not given.
    pub fn order(self, order: impl Into<types::SortOrder>) -> Self {
        self.set(|request| request.query("order", Into::<types::SortOrder>::into(order)))
    }

    /// What to sort by; the time of creation if not given. The documented default, `created_at`, is not among the documented values.
    pub fn order_by(self, order_by: impl Into<types::TaskSortKey>) -> Self {
        self.set(|request| {
            request.query("order_by", Into::<types::TaskSortKey>::into(order_by))
        })
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tasks::get`].
    Get: Call<types::Task>
}
