//! The stored operations and tasks graphs of an execution, which managers up to 6.4 list only by graph or by name.

use cloudmgr_runtime::{Method, Paged, Paging, Param, Versions};

use crate::operations::Operations;
use crate::tasks_graphs::TasksGraphs;
use crate::types;

const PAGING: Paging =
    Paging::offset("_offset", "_size", 1000).items("items").total("metadata.pagination.total");

static OPERATIONS: cloudmgr_runtime::Operation =
    cloudmgr_runtime::Operation::new("operations_list_of_execution", Method::GET, "/operations")
        .versions(Versions::ANY.since("7.0"))
        .paged(PAGING);

static TASKS_GRAPHS: cloudmgr_runtime::Operation =
    cloudmgr_runtime::Operation::new("tasks_graphs_list_of_execution", Method::GET, "/tasks_graphs")
        .versions(Versions::ANY.since("7.0"))
        .paged(PAGING);

impl Operations<'_> {
    /// Lists the operations of all graphs of an execution. Needs Cloudify 7.0 or later.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// let failed = cloudify.operations().list_of_execution("d2c1").query("state", "failed").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_of_execution(&self, execution_id: impl Param) -> Paged<types::Operation> {
        Paged::of(self.0.call(&OPERATIONS).query("execution_id", execution_id))
    }
}

impl TasksGraphs<'_> {
    /// Lists all graphs of an execution, whatever their names. Needs Cloudify 7.0 or later.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// let graphs = cloudify.tasks_graphs().list_of_execution("d2c1").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_of_execution(&self, execution_id: impl Param) -> Paged<types::TasksGraph> {
        Paged::of(self.0.call(&TASKS_GRAPHS).query("execution_id", execution_id))
    }
}
