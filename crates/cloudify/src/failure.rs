//! What a failure means to a manager.

use cloudmgr_runtime::{Error, StatusCode};

use crate::types::{ErrorCode, Execution};

/// What an [`Error`] says in Cloudify's terms.
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
    /// The manager's own code of the error, where it sent one: an HTML page has none. Status 304 is
    /// [`ErrorCode::NotModified`].
    fn error_code(&self) -> Option<ErrorCode>;

    /// The execution that was waited for and has failed or was cancelled.
    fn execution(&self) -> Option<&Execution>;

    /// The deployment was created a moment ago and its environment is not ready yet.
    fn is_environment_being_created(&self) -> bool;

    /// Another execution of the deployment is running or queued.
    fn is_another_execution_running(&self) -> bool;

    /// Refused for what is going on at present: the same call works later. See [`Client::when_free`](crate::Client::when_free).
    fn is_busy(&self) -> bool;
}

impl CloudifyError for Error {
    fn error_code(&self) -> Option<ErrorCode> {
        // Maintenance that is on or off already is answered without a body.
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
