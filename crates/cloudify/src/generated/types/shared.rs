// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::{DateTime, Map, Utc, Value, nullable};
use serde::{Deserialize, Serialize};

cloudmgr_runtime::open_enum! {
    /// Why a request was refused. The last four come from premium managers.
    pub enum ErrorCode {
        BadParametersError = "bad_parameters_error",
        ConstraintError = "constraint_error",
        DependentExistsError = "dependent_exists_error",
        DeploymentCapabilitiesEvaluationError = "deployment_capabilities_evaluation_error",
        DeploymentEnvironmentCreationInProgressError = "deployment_environment_creation_in_progress_error",
        DeploymentEnvironmentCreationPendingError = "deployment_environment_creation_pending_error",
        DeploymentInputEvaluationError = "deployment_input_evaluation_error",
        DeploymentModificationAlreadyEndedError = "deployment_modification_already_ended_error",
        DeploymentOutputsEvaluationError = "deployment_outputs_evaluation_error",
        DeploymentPluginNotFound = "deployment_plugin_not_found",
        ExistingRunningExecutionError = "existing_running_execution_error",
        ExistingStartedDeploymentModificationError = "existing_started_deployment_modification_error",
        FunctionsEvaluationError = "functions_evaluation_error",
        GlobalParallelRunningExecutionsLimitReachedError = "global_parallel_running_executions_limit_reached_error",
        IllegalActionError = "illegal_action_error",
        IllegalExecutionParametersError = "illegal_execution_parameters_error",
        IncompatibleClusterArchitecture = "incompatible_cluster_architecture",
        InvalidBlueprintError = "invalid_blueprint_error",
        InvalidExceptionStatusUpdate = "invalid_exception_status_update",
        InvalidPluginError = "invalid_plugin_error",
        InvalidYamlFormat = "invalid_yaml_format",
        MissingRequiredDeploymentInputError = "missing_required_deployment_input_error",
        NoSuchIncludeFieldError = "no_such_include_field_error",
        NonexistentWorkflowError = "nonexistent_workflow_error",
        ParamUrlNotFoundError = "param_url_not_found_error",
        PluginInstallationError = "plugin_installation_error",
        PluginInstallationTimeout = "plugin_installation_timeout",
        PluginsUpdateFailed = "plugins_update_failed",
        ResolverInstantiationError = "resolver_instantiation_error",
        SnapshotActionError = "snapshot_action_error",
        UnknownDeploymentInputError = "unknown_deployment_input_error",
        UnknownDeploymentSecretError = "unknown_deployment_secret_error",
        UnknownModificationStageError = "unknown_modification_stage_error",
        UnsupportedChangeInDeploymentUpdate = "unsupported_change_in_deployment_update",
        UnverifiedCloudifyLicense = "unverified_cloudify_license",
        UnauthorizedError = "unauthorized_error",
        NoTokenGeneratorError = "no_token_generator_error",
        ApplicationNotSecuredError = "application_not_secured_error",
        ForbiddenError = "forbidden_error",
        NotFoundError = "not_found_error",
        MissingPremiumPackageError = "missing_premium_package_error",
        MethodNotAllowedError = "method_not_allowed_error",
        BlueprintInUse = "blueprint_in_use",
        PluginInUse = "plugin_in_use",
        ConflictError = "conflict_error",
        StorageError = "storage_error",
        AmbiguousName = "ambiguous_name",
        UnsupportedContentTypeError = "unsupported_content_type_error",
        NotModified = "not_modified",
        InternalServerError = "internal_server_error",
        InSnapshotRestoreError = "in_snapshot_restore_error",
        InsufficientMemoryError = "insufficient_memory_error",
        FileSyncServiceError = "file_sync_service_error",
        MaintenanceModeActive = "maintenance_mode_active",
        EnteringMaintenanceMode = "entering_maintenance_mode",
        MissingCloudifyLicense = "missing_cloudify_license",
        ExpiredCloudifyLicense = "expired_cloudify_license",
        NotClusterMaster = "not_cluster_master",
        RemovedFromCluster = "removed_from_cluster",
    }
}

/// The execution.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Execution {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `workflow_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
    /// Wire name: `deployment_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// Wire name: `blueprint_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blueprint_id: Option<String>,
    /// Wire name: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExecutionStatus>,
    /// The status in other words: `completed` for `terminated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_display: Option<String>,
    /// The parameters of the workflow. Those of snapshots hold the database password, those of resumed executions a token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<cloudmgr_runtime::SecretJson>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Wire name: `is_system_workflow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_system_workflow: Option<bool>,
    /// Wire name: `is_dry_run`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_dry_run: Option<bool>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `started_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<DateTime<Utc>>,
    /// Wire name: `ended_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
    /// Wire name: `scheduled_for`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_for: Option<DateTime<Utc>>,
    /// Name of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::open_enum! {
    /// From `scheduled` or `queued` over `pending` and `started` to `terminated` or `failed`; or over one of the three kinds of cancelling to `cancelled`.
    pub enum ExecutionStatus {
        Scheduled = "scheduled",
        Queued = "queued",
        Pending = "pending",
        Started = "started",
        Cancelling = "cancelling",
        ForceCancelling = "force_cancelling",
        KillCancelling = "kill_cancelling",
        Terminated = "terminated",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

/// A service of a manager, or a node service of a cluster. Old managers send the first two fields, new ones the others.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Service {
    /// Wire name: `display_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Wire name: `instances`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub instances: Vec<ServiceInstance>,
    /// `Active` or `Inactive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Whether it runs on another host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_remote: Option<bool>,
    /// How the status was found, such as `systemd`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub extra_info: Map<String, Value>,
}

/// A unit of a service, as D-Bus describes it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ServiceInstance {
    /// Wire name: `Id`.
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Wire name: `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Wire name: `LoadState`.
    #[serde(rename = "LoadState", skip_serializing_if = "Option::is_none")]
    pub load_state: Option<String>,
    /// Wire name: `ActiveState`.
    #[serde(rename = "ActiveState", skip_serializing_if = "Option::is_none")]
    pub active_state: Option<String>,
    /// Wire name: `SubState`.
    #[serde(rename = "SubState", skip_serializing_if = "Option::is_none")]
    pub sub_state: Option<String>,
    /// Wire name: `MainPID`.
    #[serde(rename = "MainPID", skip_serializing_if = "Option::is_none")]
    pub main_pid: Option<i64>,
    /// `unknown`, `down`, `up`, `finish` or `running`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// The set visibility.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SetVisibility {
    /// Wire name: `visibility`.
    pub visibility: WiderVisibility,
}

cloudmgr_runtime::request! {
    SetVisibility {
        required visibility: into WiderVisibility,
    }
}

cloudmgr_runtime::open_enum! {
    /// The system role.
    pub enum SystemRole {
        SysAdmin = "sys_admin",
        Default = "default",
    }
}

cloudmgr_runtime::open_enum! {
    /// Who can see a resource - its creator, the users of its tenant, or everybody.
    pub enum Visibility {
        Private = "private",
        Tenant = "tenant",
        Global = "global",
    }
}

cloudmgr_runtime::open_enum! {
    /// What a visibility can be changed to.
    pub enum WiderVisibility {
        Tenant = "tenant",
        Global = "global",
    }
}
