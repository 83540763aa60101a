// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::{DateTime, Map, Utc, Value};

/// The blueprint.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Blueprint {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `description`.
    pub description: Option<String>,
    /// Main YAML file in the archive.
    pub main_file_name: Option<String>,
    /// The parsed blueprint.
    pub plan: Map<String, Value>,
    /// Made by the manager for its own use.
    pub is_hidden: Option<bool>,
    /// None where it was uploaded before 5.2. Needs Cloudify 5.2 or later.
    pub state: Option<BlueprintState>,
    /// Why the upload failed. Needs Cloudify 5.2 or later.
    pub error: Option<String>,
    /// Stack trace of the failed upload. Needs Cloudify 5.2 or later.
    pub error_traceback: Option<String>,
    /// Needs Cloudify 6.0 or later.
    pub labels: Vec<Label>,
    /// The execution that uploads it; its fields are null at first. Needs Cloudify 6.2 or later.
    pub upload_execution: Option<UploadExecution>,
    /// What it needs of a manager, such as secrets and plugins. Needs Cloudify 7.0 or later.
    pub requirements: Map<String, Value>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// When it was last changed, in UTC.
    pub updated_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Blueprint {
        required id,
        optional description,
        optional main_file_name,
        optional plan,
        optional is_hidden,
        optional state,
        optional error,
        optional error_traceback,
        optional labels,
        optional upload_execution,
        optional requirements,
        optional created_at,
        optional updated_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

cloudmgr_runtime::open_enum! {
    /// How far the upload is. It ends with `uploaded`, with one of the failures or with `invalid`.
    pub enum BlueprintState {
        Pending = "pending",
        Validating = "validating",
        Uploading = "uploading",
        Extracting = "extracting",
        Parsing = "parsing",
        Uploaded = "uploaded",
        FailedUploading = "failed_uploading",
        FailedExtracting = "failed_extracting",
        FailedParsing = "failed_parsing",
        FailedExtractingToFileServer = "failed_extracting_to_file_server",
        Invalid = "invalid",
    }
}

/// The deployment.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Deployment {
    /// Wire name: `id`.
    pub id: String,
    /// Blueprint that it was made from.
    pub blueprint_id: Option<String>,
    /// Site that it is assigned to; null if none.
    pub site_name: Option<String>,
    /// Wire name: `description`.
    pub description: Option<String>,
    /// The value of each input.
    pub inputs: Option<cloudmgr_runtime::SecretJson>,
    /// The definition of each output, not its value.
    pub outputs: Option<cloudmgr_runtime::SecretJson>,
    /// The definition of each capability, not its value.
    pub capabilities: Option<cloudmgr_runtime::SecretJson>,
    /// Definition of each group by name, with its members and policies.
    pub groups: Map<String, Value>,
    /// Definition of each scaling group by name, with its members and numbers of instances.
    pub scaling_groups: Map<String, Value>,
    /// Definition of each policy type by name.
    pub policy_types: Map<String, Value>,
    /// Definition of each policy trigger by name.
    pub policy_triggers: Map<String, Value>,
    /// What can be started on it. An example of the document shows an object.
    pub workflows: Vec<Workflow>,
    /// No known manager sets it.
    pub permalink: Option<String>,
    /// Evaluate intrinsic functions only when they are needed.
    pub runtime_only_evaluation: Option<bool>,
    /// Any text; the id unless given. Needs Cloudify 6.0 or later.
    pub display_name: Option<String>,
    /// The same key may be there several times. Needs Cloudify 5.2 or later.
    pub labels: Vec<Label>,
    /// ID of the execution that creates the environment. Needs Cloudify 6.3 or later.
    pub create_execution: Option<String>,
    /// Needs Cloudify 6.0 or later.
    pub installation_status: Option<InstallationStatus>,
    /// Health of the deployment and of what belongs to it. Needs Cloudify 6.0 or later.
    pub deployment_status: Option<DeploymentStatus>,
    /// How the latest execution went. Needs Cloudify 6.0 or later.
    pub latest_execution_status: Option<LatestExecutionStatus>,
    /// ID of the latest execution. Needs Cloudify 6.3 or later.
    pub latest_execution: Option<String>,
    /// The same as `latest_execution`. Needs Cloudify 7.0.
    pub latest_execution_id: Option<String>,
    /// Name of the workflow of the latest execution. Needs Cloudify 7.0 or later.
    pub latest_execution_workflow_id: Option<String>,
    /// 0 where it is not known. Needs Cloudify 6.0 or later.
    pub latest_execution_total_operations: Option<i64>,
    /// 0 where it is not known. Needs Cloudify 6.0 or later.
    pub latest_execution_finished_operations: Option<i64>,
    /// IDs of the groups that it is in. Needs Cloudify 5.2 or later.
    pub deployment_groups: Vec<String>,
    /// Whether deployments belong to it. Needs Cloudify 6.2 or later.
    pub has_sub_deployments: Option<bool>,
    /// How many services belong to it. Needs Cloudify 6.0 or later.
    pub sub_services_count: Option<i64>,
    /// The worst status of these services. Needs Cloudify 6.0 or later.
    pub sub_services_status: Option<DeploymentStatus>,
    /// How many environments belong to it. Needs Cloudify 6.0 or later.
    pub sub_environments_count: Option<i64>,
    /// The worst status of these environments. Needs Cloudify 6.0 or later.
    pub sub_environments_status: Option<DeploymentStatus>,
    /// Value of the label `csys-env-type`. Needs Cloudify 6.0 or later.
    pub environment_type: Option<String>,
    /// Tags for the resources that it makes. Needs Cloudify 6.3 or later.
    pub resource_tags: Map<String, Value>,
    /// Node instances whose status check failed. Needs Cloudify 6.4 or later.
    pub unavailable_instances: Option<i64>,
    /// Node instances whose configuration has drifted. Needs Cloudify 6.4 or later.
    pub drifted_instances: Option<i64>,
    /// The schedules of its workflows. Needs Cloudify 6.0 to 6.4.
    pub schedules: Vec<Value>,
    /// Its working directory as a zip in Base64; only with `include_workdir`. Needs Cloudify 6.3 or later.
    pub workdir_zip: Option<cloudmgr_runtime::Secret>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// When it was last changed, in UTC.
    pub updated_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Deployment {
        required id,
        optional blueprint_id,
        optional site_name,
        optional description,
        optional inputs,
        optional outputs,
        optional capabilities,
        optional groups,
        optional scaling_groups,
        optional policy_types,
        optional policy_triggers,
        optional workflows,
        optional permalink,
        optional runtime_only_evaluation,
        optional display_name,
        optional labels,
        optional create_execution,
        optional installation_status,
        optional deployment_status,
        optional latest_execution_status,
        optional latest_execution,
        optional latest_execution_id,
        optional latest_execution_workflow_id,
        optional latest_execution_total_operations,
        optional latest_execution_finished_operations,
        optional deployment_groups,
        optional has_sub_deployments,
        optional sub_services_count,
        optional sub_services_status,
        optional sub_environments_count,
        optional sub_environments_status,
        optional environment_type,
        optional resource_tags,
        optional unavailable_instances,
        optional drifted_instances,
        optional schedules,
        optional workdir_zip,
        optional created_at,
        optional updated_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

cloudmgr_runtime::open_enum! {
    /// The worst of the deployment and of what belongs to it. One that is not installed yet requires attention.
    pub enum DeploymentStatus {
        Good = "good",
        InProgress = "in_progress",
        RequiresAttention = "requires_attention",
    }
}

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
        /// Needs Cloudify 6.0 or later.
        DeploymentCreationError = "deployment_creation_error",
        /// Needs Cloudify 6.0 or later.
        InvalidFilterRule = "invalid_filter_rule",
        /// Needs Cloudify 6.0 or later.
        DeploymentParentNotFoundError = "deployment_parent_not_found_error",
        /// Needs Cloudify 6.1 or later.
        ForbiddenWhileCancelling = "forbidden_while_cancelling",
        /// Needs Cloudify 6.1 or later.
        UnknownAction = "unknown_action",
        /// Needs Cloudify 6.2 or later.
        NotRunningLdapServer = "not_running_ldap_server",
        /// Needs Cloudify 6.3 or later.
        ImportedBlueprintNotFound = "imported_blueprint_not_found",
        /// Needs Cloudify 6.3 or later.
        OnlyDeploymentUpdate = "only_deployment_update",
        /// Needs Cloudify 6.4 or later.
        CommunityOnlyError = "community_only_error",
        /// Needs Cloudify 6.4 or later.
        InvalidFernetTokenFormatError = "invalid_fernet_token_format_error",
        /// Needs Cloudify 6.4 or later.
        InvalidWorkflowAvailabilityRuleError = "invalid_workflow_availability_rule_error",
        /// Needs Cloudify 6.4 or later.
        UnavailableWorkflowError = "unavailable_workflow_error",
        /// Needs Cloudify 6.4 or later.
        LogBundleActionError = "log_bundle_action_error",
        /// Needs Cloudify 7.0 or later.
        FailedDependency = "failed_dependency",
        /// Needs Cloudify 7.0 or later.
        UploadMissingFile = "upload_missing_file",
        /// Needs Cloudify 7.0 or later.
        MultipleFilesUploadException = "multiple_files_upload_exception",
        /// Needs Cloudify 7.0 or later.
        FileServerException = "file_server_exception",
        /// Needs Cloudify 7.0 or later.
        UnsupportedFileServerType = "unsupported_file_server_type",
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
    /// Name of the workflow that runs.
    pub workflow_id: Option<String>,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Blueprint of the deployment; null for `upload_blueprint`, for example.
    pub blueprint_id: Option<String>,
    /// Wire name: `status`.
    pub status: Option<ExecutionStatus>,
    /// The status in other words: `completed` for `terminated`.
    pub status_display: Option<String>,
    /// The parameters of the workflow. Those of snapshots hold the database password, those of resumed executions a token.
    pub parameters: Option<cloudmgr_runtime::SecretJson>,
    /// Why it failed.
    pub error: Option<String>,
    /// Whether it is a system workflow.
    pub is_system_workflow: Option<bool>,
    /// Whether operations are only logged, not run.
    pub is_dry_run: Option<bool>,
    /// As it was asked for. Needs Cloudify 6.0 or later.
    pub allow_custom_parameters: Option<bool>,
    /// The display name of the deployment, which need not be unique. Needs Cloudify 6.1 or later.
    pub deployment_display_name: Option<String>,
    /// 0 where it is not known. Needs Cloudify 6.0 or later.
    pub finished_operations: Option<i64>,
    /// 0 where it is not known. Needs Cloudify 6.0 or later.
    pub total_operations: Option<i64>,
    /// Whether it was resumed. Needs Cloudify 6.0 or later.
    pub resume: Option<bool>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// When it started; null before.
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended; null before.
    pub ended_at: Option<DateTime<Utc>>,
    /// When it is to start; managers from 6.0 on create a schedule instead.
    pub scheduled_for: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
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
        optional allow_custom_parameters,
        optional deployment_display_name,
        optional finished_operations,
        optional total_operations,
        optional resume,
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

cloudmgr_runtime::open_enum! {
    /// How a label or an attribute is compared. `contains` minds capital letters, `starts_with` and `ends_with` do not.
    pub enum FilterOperator {
        AnyOf = "any_of",
        /// Such a label or attribute with another value.
        NotAnyOf = "not_any_of",
        /// No such label.
        IsNull = "is_null",
        /// Any such label.
        IsNotNull = "is_not_null",
        /// No such label with one of the values.
        IsNot = "is_not",
        /// Attributes only.
        Contains = "contains",
        /// Attributes only; none of the values.
        NotContains = "not_contains",
        /// Attributes only.
        StartsWith = "starts_with",
        /// Attributes only.
        EndsWith = "ends_with",
        /// Attributes only.
        IsNotEmpty = "is_not_empty",
    }
}

/// What must be true of a label or an attribute. All rules of a list must be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FilterRule {
    /// A label key, or an attribute.
    pub key: String,
    /// Values that are alternatives; none for `is_null`, `is_not_null` and `is_not_empty`.
    pub values: Vec<String>,
    /// Wire name: `operator`.
    pub operator: FilterOperator,
    /// Wire name: `type`.
    pub type_: FilterRuleType,
}

cloudmgr_runtime::request! {
    FilterRule {
        required key: into String,
        required values: list String,
        required operator: into FilterOperator,
        required type_ = "type": into FilterRuleType,
    }
}

cloudmgr_runtime::open_enum! {
    /// The filter rule type.
    pub enum FilterRuleType {
        Label = "label",
        Attribute = "attribute",
    }
}

cloudmgr_runtime::open_enum! {
    /// `active` when every node instance is started.
    pub enum InstallationStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

/// The label.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Label {
    /// In lower case.
    pub key: String,
    /// Up to 256 characters; a key may have several.
    pub value: Option<String>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Name of a user. Needs Cloudify 7.0 or later.
    pub created_by: Option<String>,
    /// Number of a user. Needs Cloudify 6.4 or earlier.
    pub creator_id: Option<i64>,
}

cloudmgr_runtime::object! {
    Label {
        required key,
        optional value,
        optional created_at,
        optional created_by,
        optional creator_id,
    }
}

cloudmgr_runtime::open_enum! {
    /// How the latest execution went, in words of its own.
    pub enum LatestExecutionStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

/// The list metadata.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMetadata {
    /// Wire name: `pagination`.
    pub pagination: Pagination,
    /// Rows that the filter rules took away. Needs Cloudify 6.0 or later.
    pub filtered: Option<i64>,
}

cloudmgr_runtime::object! {
    ListMetadata {
        required pagination,
        optional filtered,
    }
}

/// The node.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Node {
    /// Name of the node, unique in its deployment.
    pub id: String,
    /// The same as `id`; sent when functions are evaluated.
    pub name: Option<String>,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Blueprint that declares it.
    pub blueprint_id: Option<String>,
    /// Node of the host it is contained in.
    pub host_id: Option<String>,
    /// Node type of the blueprint, such as `cloudify.nodes.Compute`.
    pub type_: Option<String>,
    /// The type and its ancestors.
    pub type_hierarchy: Vec<String>,
    /// Value of each property.
    pub properties: Map<String, Value>,
    /// Operations by name, with their plugin and inputs.
    pub operations: Map<String, Value>,
    /// Relationships to other nodes.
    pub relationships: Vec<Value>,
    /// Plugins that its operations use.
    pub plugins: Vec<Value>,
    /// Plugins to install so that its operations can run.
    pub plugins_to_install: Vec<Value>,
    /// Instances at present.
    pub number_of_instances: Option<i64>,
    /// Instances that are planned; equal to `number_of_instances` in every recording.
    pub planned_number_of_instances: Option<i64>,
    /// At first.
    pub deploy_number_of_instances: Option<i64>,
    /// Minimum number of instances.
    pub min_number_of_instances: Option<i64>,
    /// -1 for no limit.
    pub max_number_of_instances: Option<i64>,
    /// Wire name: `actual_number_of_instances`.
    pub actual_number_of_instances: Option<i64>,
    /// Wire name: `actual_planned_number_of_instances`.
    pub actual_planned_number_of_instances: Option<i64>,
    /// The display name of the deployment, which need not be unique. Needs Cloudify 6.1 or later.
    pub deployment_display_name: Option<String>,
    /// Instances whose status check failed. Needs Cloudify 6.4 or later.
    pub unavailable_instances: Option<i64>,
    /// Instances whose configuration has drifted. Needs Cloudify 6.4 or later.
    pub drifted_instances: Option<i64>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Node {
        required id,
        optional name,
        optional deployment_id,
        optional blueprint_id,
        optional host_id,
        optional type_ = "type",
        optional type_hierarchy,
        optional properties,
        optional operations,
        optional relationships,
        optional plugins,
        optional plugins_to_install,
        optional number_of_instances,
        optional planned_number_of_instances,
        optional deploy_number_of_instances,
        optional min_number_of_instances,
        optional max_number_of_instances,
        optional actual_number_of_instances,
        optional actual_planned_number_of_instances,
        optional deployment_display_name,
        optional unavailable_instances,
        optional drifted_instances,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The node instance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NodeInstance {
    /// Wire name: `id`.
    pub id: String,
    /// Node that it is an instance of.
    pub node_id: Option<String>,
    /// Node instance of the host it is contained in.
    pub host_id: Option<String>,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Number among the instances of the node.
    pub index: Option<i64>,
    /// Place in its life cycle, from `uninitialized` over `started` to `deleted`.
    pub state: Option<String>,
    /// Goes up with each change; see the update.
    pub version: Option<i64>,
    /// What its operations have stored so far.
    pub runtime_properties: Option<cloudmgr_runtime::SecretJson>,
    /// Relationships to other instances.
    pub relationships: Vec<NodeInstanceRelationship>,
    /// Scaling groups that it belongs to, with `id` and `name`.
    pub scaling_groups: Vec<Value>,
    /// Whether its configuration has drifted. Needs Cloudify 6.4 or later.
    pub has_configuration_drift: Option<bool>,
    /// False until a check succeeded or it was started. Needs Cloudify 6.4 or later.
    pub is_status_check_ok: Option<bool>,
    /// What the manager found out about it, such as `status`. Needs Cloudify 6.3 or later.
    pub system_properties: Map<String, Value>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    NodeInstance {
        required id,
        optional node_id,
        optional host_id,
        optional deployment_id,
        optional index,
        optional state,
        optional version,
        optional runtime_properties,
        optional relationships,
        optional scaling_groups,
        optional has_configuration_drift,
        optional is_status_check_ok,
        optional system_properties,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The node instance relationship.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NodeInstanceRelationship {
    /// Wire name: `type`.
    pub type_: Option<String>,
    /// Node instance.
    pub target_id: Option<String>,
    /// Node.
    pub target_name: Option<String>,
}

cloudmgr_runtime::object! {
    NodeInstanceRelationship {
        optional type_ = "type",
        optional target_id,
        optional target_name,
    }
}

/// The pagination.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pagination {
    /// Rows that match.
    pub total: u64,
    /// Rows skipped.
    pub offset: Option<u64>,
    /// Rows asked for, not rows sent.
    pub size: Option<u64>,
}

cloudmgr_runtime::object! {
    Pagination {
        required total,
        optional offset,
        optional size,
    }
}

/// The secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Secret {
    /// Unique in the tenant.
    pub key: String,
    /// Left out in lists; encrypted where it was just changed.
    pub value: Option<cloudmgr_runtime::Secret>,
    /// Only its creator and administrators may read the value.
    pub is_hidden_value: Option<bool>,
    /// JSON Schema of the value. Needs Cloudify 7.0 or later.
    pub schema: Map<String, Value>,
    /// The store that the value is in; none for the manager itself. Needs Cloudify 7.0 or later.
    pub provider_name: Option<String>,
    /// Where the value is in its store. Needs Cloudify 7.0 or later.
    pub provider_options: Option<cloudmgr_runtime::Secret>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// When it was last changed, in UTC.
    pub updated_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Secret {
        required key,
        optional value,
        optional is_hidden_value,
        optional schema,
        optional provider_name,
        optional provider_options,
        optional created_at,
        optional updated_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
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
    /// Identifies the unit.
    pub id: Option<String>,
    /// What the unit is, in words.
    pub description: Option<String>,
    /// Whether the configuration file of the unit has been loaded.
    pub load_state: Option<String>,
    /// `active`, `reloading`, `inactive`, `failed`, `activating` or `deactivating`.
    pub active_state: Option<String>,
    /// The same as `ActiveState` in finer states, which depend on the type of the unit.
    pub sub_state: Option<String>,
    /// ID of the main process.
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

/// The upload execution.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadExecution {
    /// Wire name: `id`.
    pub id: Option<String>,
    /// Wire name: `status`.
    pub status: Option<ExecutionStatus>,
    /// Why it failed.
    pub error: Option<String>,
}

cloudmgr_runtime::object! {
    UploadExecution {
        optional id,
        optional status,
        optional error,
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

/// The workflow.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Workflow {
    /// Null, as the other fields, where `include` asked for the workflows of a single deployment.
    pub name: Option<String>,
    /// Plugin that has its code.
    pub plugin: Option<String>,
    /// Python function that it calls.
    pub operation: Option<String>,
    /// The definition of each parameter.
    pub parameters: Map<String, Value>,
    /// Whether it also runs on components. Needs Cloudify 6.2 or later.
    pub is_cascading: Option<bool>,
    /// Whether it may run now. Needs Cloudify 6.4 or later.
    pub is_available: Option<bool>,
    /// When it may run. Needs Cloudify 6.4 or later.
    pub availability_rules: Map<String, Value>,
    /// Always null. Needs Cloudify 6.1 or earlier.
    pub created_at: Option<String>,
}

cloudmgr_runtime::object! {
    Workflow {
        optional name,
        optional plugin,
        optional operation,
        optional parameters,
        optional is_cascading,
        optional is_available,
        optional availability_rules,
        optional created_at,
    }
}

/// The workflow list envelope.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowListEnvelope {
    /// Wire name: `items`.
    pub items: Vec<Workflow>,
    /// Wire name: `metadata`.
    pub metadata: ListMetadata,
}

cloudmgr_runtime::object! {
    WorkflowListEnvelope {
        optional items,
        required metadata,
    }
}
