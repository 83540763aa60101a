//! The meaning of an error of a manager.

use cloudmgr_runtime::{Error, StatusCode};

use crate::types::{ErrorCode, Execution};

/// Details of an [`Error`] that are specific to Cloudify.
///
/// ```
/// use cloudify_sdk::{CloudifyError as _, Error, types::ErrorCode};
///
/// fn explain(error: &Error) {
///     if let Some(execution) = error.execution() {
///         println!("{} failed: {}", execution.id, execution.error.as_deref().unwrap_or("it does not say why"));
///     } else if error.error_code() == Some(ErrorCode::DependentExistsError) {
///         println!("something still depends on it");
///     }
/// }
/// ```
pub trait CloudifyError {
    /// The error code of the manager, if the response has one: an HTML page has none. Status 304 is
    /// [`ErrorCode::NotModified`].
    fn error_code(&self) -> Option<ErrorCode>;

    /// The awaited execution, if it has failed or was cancelled.
    fn execution(&self) -> Option<&Execution>;

    /// The environment of the deployment is still being created.
    fn is_environment_being_created(&self) -> bool;

    /// Another execution of the deployment is running or queued.
    fn is_another_execution_running(&self) -> bool;

    /// Rejected because of another operation in progress: the same call may succeed later. See [`Client::when_free`](crate::Client::when_free).
    fn is_busy(&self) -> bool;
}

impl CloudifyError for Error {
    fn error_code(&self) -> Option<ErrorCode> {
        // The response for a maintenance mode that is already on or off has no body.
        let unchanged = self.status() == Some(StatusCode::NOT_MODIFIED);
        self.code().map(ErrorCode::from).or(unchanged.then_some(ErrorCode::NotModified))
    }

    fn execution(&self) -> Option<&Execution> {
        self.resource()
    }

    fn is_environment_being_created(&self) -> bool {
        matches!(
            self.error_code(),
            Some(
                ErrorCode::DeploymentEnvironmentCreationInProgressError
                    | ErrorCode::DeploymentEnvironmentCreationPendingError
            )
        )
    }

    fn is_another_execution_running(&self) -> bool {
        self.error_code() == Some(ErrorCode::ExistingRunningExecutionError)
    }

    fn is_busy(&self) -> bool {
        self.is_environment_being_created()
            || self.is_another_execution_running()
            || self.error_code() == Some(ErrorCode::GlobalParallelRunningExecutionsLimitReachedError)
    }
}
