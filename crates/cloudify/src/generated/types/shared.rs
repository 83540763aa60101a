// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::{DateTime, Map, Utc, Value};

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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Execution {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `workflow_id`.
    pub workflow_id: Option<String>,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Wire name: `blueprint_id`.
    pub blueprint_id: Option<String>,
    /// Wire name: `status`.
    pub status: Option<ExecutionStatus>,
    /// The status in other words: `completed` for `terminated`.
    pub status_display: Option<String>,
    /// The parameters of the workflow. Those of snapshots hold the database password, those of resumed executions a token.
    pub parameters: Option<cloudmgr_runtime::SecretJson>,
    /// Why it failed.
    pub error: Option<String>,
    /// Wire name: `is_system_workflow`.
    pub is_system_workflow: Option<bool>,
    /// Wire name: `is_dry_run`.
    pub is_dry_run: Option<bool>,
    /// Wire name: `created_at`.
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `started_at`.
    pub started_at: Option<DateTime<Utc>>,
    /// Wire name: `ended_at`.
    pub ended_at: Option<DateTime<Utc>>,
    /// Wire name: `scheduled_for`.
    pub scheduled_for: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Wire name: `tenant_name`.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Execution {
        required id,
        optional workflow_id,
        optional deployment_id,
        optional blueprint_id,
        optional status,
        optional status_display,
        optional parameters,
        optional error,
        optional is_system_workflow,
        optional is_dry_run,
        optional created_at,
        optional started_at,
        optional ended_at,
        optional scheduled_for,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Service {
    /// Wire name: `display_name`.
    pub display_name: Option<String>,
    /// Wire name: `instances`.
    pub instances: Vec<ServiceInstance>,
    /// `Active` or `Inactive`.
    pub status: Option<String>,
    /// Whether it runs on another host.
    pub is_remote: Option<bool>,
    /// How the status was found, such as `systemd`.
    pub extra_info: Map<String, Value>,
}

cloudmgr_runtime::object! {
    Service {
        optional display_name,
        optional instances,
        optional status,
        optional is_remote,
        optional extra_info,
    }
}

/// A unit of a service, as D-Bus describes it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceInstance {
    /// Wire name: `Id`.
    pub id: Option<String>,
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Wire name: `LoadState`.
    pub load_state: Option<String>,
    /// Wire name: `ActiveState`.
    pub active_state: Option<String>,
    /// Wire name: `SubState`.
    pub sub_state: Option<String>,
    /// Wire name: `MainPID`.
    pub main_pid: Option<i64>,
    /// `unknown`, `down`, `up`, `finish` or `running`.
    pub state: Option<String>,
}

cloudmgr_runtime::object! {
    ServiceInstance {
        optional id = "Id",
        optional description = "Description",
        optional load_state = "LoadState",
        optional active_state = "ActiveState",
        optional sub_state = "SubState",
        optional main_pid = "MainPID",
        optional state,
    }
}

/// The set visibility.
#[derive(Clone, Debug)]
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
