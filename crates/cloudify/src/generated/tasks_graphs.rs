// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::tasks_graphs`](crate::Client::tasks_graphs).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Stored tasks graphs of executions; used by workflows to resume. Returned by [`Client::tasks_graphs`](crate::Client::tasks_graphs).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client, execution_id: impl cloudify_sdk::Param, name: impl cloudify_sdk::Param) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.tasks_graphs().list(execution_id, name).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TasksGraphs<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Stored tasks graphs of executions; used by workflows to resume.
    pub fn tasks_graphs(&self) -> TasksGraphs<'_> {
        TasksGraphs(self.core())
    }
}

impl TasksGraphs<'_> {
    /// List the tasks graphs of an execution.
    ///
    /// The document shows a single object; the server sends a list like any other.
    ///
    /// `GET /tasks_graphs`
    ///
    /// - `execution_id`: The execution.
    /// - `name`: The label of the graph.
    pub fn list(&self, execution_id: impl Param, name: impl Param) -> List {
        let request = self.0.call(&table::TASKS_GRAPHS_LIST);
        List::new(request.query("execution_id", execution_id).query("name", name))
    }

    /// Create a tasks graph with its operations.
    ///
    /// The server makes the id itself; any path segment will do, the official client sends `tasks_graphs`.
    ///
    /// The document posts to `/tasks_graphs`, which the server answers with 405.
    ///
    /// `POST /tasks_graphs/{tasks_graph_id}`
    ///
    /// - `tasks_graph_id`: Ignored by the server.
    pub fn create(
        &self,
        tasks_graph_id: impl Param,
        body: impl Borrow<types::CreateTasksGraph>,
    ) -> Create {
        let request = self.0.call(&table::TASKS_GRAPHS_CREATE);
        Create::new(request.segment(tasks_graph_id).json(body.borrow()))
    }

    /// Set the state of a tasks graph.
    ///
    /// A 5.0.5 manager answers 500, always: its graphs have no state.
    ///
    /// `PATCH /tasks_graphs/{tasks_graph_id}`
    ///
    /// - `tasks_graph_id`: ID of the tasks graph.
    pub fn update(
        &self,
        tasks_graph_id: impl Param,
        body: impl Borrow<types::UpdateTasksGraph>,
    ) -> Update {
        let request = self.0.call(&table::TASKS_GRAPHS_UPDATE);
        Update::new(request.segment(tasks_graph_id).json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`TasksGraphs::list`].
    List: Paged<types::TasksGraph>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// How many rows to send at most; 1000 unless given, without an upper limit.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("_size", size))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("_offset", offset))
    }

    /// Requests only these fields, and decodes each row into a type of your own. Call it last.
    pub fn project<Row: serde::de::DeserializeOwned>(
        self,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> cloudmgr_runtime::Paged<Row> {
        self.0.project("_include", fields)
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`TasksGraphs::create`].
    Create: Call<types::TasksGraph>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`TasksGraphs::update`].
    Update: Call<types::TasksGraph>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
