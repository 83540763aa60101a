// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The facts of Cloudify Manager REST API.

#[allow(unused_imports, reason = "not every backend has a row of every kind")]
use crate::{Backend, Body, BodyKind, Envelope, Example, Field, Kind, Object, Operation, PageStyle, Paging, Param, Payload, Place, Resource, Response, Shape, Style, Waiter};

/// Cloudify Manager REST API.
pub static BACKEND: Backend = Backend {
    about: "Orchestration with Cloudify Manager: blueprints become deployments, workflows run on them as executions. Managers from 5.0 to 7.0 call their API 3.1; what only some of them have says so. Users, user groups, changes of tenants and the licence belong to the premium edition: a community manager answers them with 404 `missing_premium_package_error`. Some errors (unknown path, wrong method, malformed JSON) come as HTML.",
    version: "3.1",
    base_url: "https://localhost/api/v3.1",
    envelope: Envelope { code: Some("error_code"), message: Some("message"), ..Envelope::NONE },
    resources: &[&resource::MANAGER, &resource::TOKENS, &resource::BLUEPRINTS, &resource::DEPLOYMENTS, &resource::EXECUTIONS, &resource::EVENTS, &resource::NODE_INSTANCES, &resource::NODES, &resource::DEPLOYMENT_UPDATES, &resource::DEPLOYMENT_MODIFICATIONS, &resource::PLUGINS, &resource::PLUGINS_UPDATES, &resource::SECRETS, &resource::SITES, &resource::SNAPSHOTS, &resource::AGENTS, &resource::TENANTS, &resource::USERS, &resource::USER_GROUPS, &resource::LICENSES, &resource::MAINTENANCE, &resource::CLUSTER, &resource::OPERATIONS, &resource::TASKS_GRAPHS, &resource::FUNCTIONS, &resource::INTER_DEPLOYMENT_DEPENDENCIES, &resource::DEPLOYMENT_GROUPS, &resource::LABELS, &resource::FILTERS, &resource::SEARCHES, &resource::WORKFLOWS, &resource::EXECUTION_GROUPS, &resource::EXECUTION_SCHEDULES, &resource::SECRETS_PROVIDERS, &resource::LOG_BUNDLES, &resource::PERMISSIONS, &resource::AUDIT_LOG, &resource::SUMMARIES],
    waiters: &[&waiter::EXECUTIONS, &waiter::PLUGINS_UPDATES, &waiter::SNAPSHOTS, &waiter::EXECUTION_GROUPS],
    ..Backend::new("cloudify", "Cloudify Manager REST API")
};

/// Every `Resource` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod resource {
    use super::*;

    pub static MANAGER: Resource = Resource::new("manager", "manager", "The manager itself: version, status, settings", &[&operation::MANAGER_GET_VERSION, &operation::MANAGER_GET_STATUS, &operation::MANAGER_GET_CONFIG, &operation::MANAGER_GET_SETTING, &operation::MANAGER_UPDATE_SETTING, &operation::MANAGER_GET_CONTEXT, &operation::MANAGER_SET_CONTEXT, &operation::MANAGER_GET_SSL, &operation::MANAGER_SET_SSL, &operation::MANAGER_GET_LDAP, &operation::MANAGER_SET_LDAP, &operation::MANAGER_CHECK_OK, &operation::MANAGER_GET_IDENTITY_PROVIDER]);
    pub static TOKENS: Resource = Resource::new("tokens", "tokens", "Tokens that stand for a user name and password", &[&operation::TOKENS_GET, &operation::TOKENS_CREATE, &operation::TOKENS_GET_OF_USER, &operation::TOKENS_GET_BY_ID, &operation::TOKENS_REVOKE]);
    pub static BLUEPRINTS: Resource = Resource::new("blueprints", "blueprints", "Uploaded descriptions of applications", &[&operation::BLUEPRINTS_LIST, &operation::BLUEPRINTS_GET, &operation::BLUEPRINTS_UPLOAD, &operation::BLUEPRINTS_DELETE, &operation::BLUEPRINTS_UPDATE, &operation::BLUEPRINTS_DOWNLOAD, &operation::BLUEPRINTS_UPLOAD_ARCHIVE, &operation::BLUEPRINTS_VALIDATE, &operation::BLUEPRINTS_GET_VALIDATED, &operation::BLUEPRINTS_DELETE_VALIDATED, &operation::BLUEPRINTS_SET_GLOBAL, &operation::BLUEPRINTS_SET_VISIBILITY, &operation::BLUEPRINTS_SET_ICON]);
    pub static DEPLOYMENTS: Resource = Resource::new("deployments", "deployments", "Blueprints with their inputs, on which workflows run", &[&operation::DEPLOYMENTS_LIST, &operation::DEPLOYMENTS_GET, &operation::DEPLOYMENTS_CREATE, &operation::DEPLOYMENTS_DELETE, &operation::DEPLOYMENTS_UPDATE, &operation::DEPLOYMENTS_GET_OUTPUTS, &operation::DEPLOYMENTS_GET_CAPABILITIES, &operation::DEPLOYMENTS_SET_VISIBILITY, &operation::DEPLOYMENTS_SET_SITE]);
    pub static EXECUTIONS: Resource = Resource::new("executions", "executions", "Running, queued and past workflows", &[&operation::EXECUTIONS_LIST, &operation::EXECUTIONS_START, &operation::EXECUTIONS_DELETE, &operation::EXECUTIONS_GET, &operation::EXECUTIONS_UPDATE, &operation::EXECUTIONS_CONTROL, &operation::EXECUTIONS_SHOULD_START]);
    pub static EVENTS: Resource = Resource::new("events", "events", "What executions reported: events and logs", &[&operation::EVENTS_LIST, &operation::EVENTS_DELETE, &operation::EVENTS_CREATE]);
    pub static NODE_INSTANCES: Resource = Resource::new("node_instances", "node-instances", "The running instances of the nodes of a deployment", &[&operation::NODE_INSTANCES_LIST, &operation::NODE_INSTANCES_CREATE_MANY, &operation::NODE_INSTANCES_GET, &operation::NODE_INSTANCES_UPDATE, &operation::NODE_INSTANCES_DELETE]);
    pub static NODES: Resource = Resource::new("nodes", "nodes", "The nodes of a deployment as its blueprint declares them", &[&operation::NODES_LIST, &operation::NODES_CREATE_MANY, &operation::NODES_UPDATE, &operation::NODES_DELETE]);
    pub static DEPLOYMENT_UPDATES: Resource = Resource::new("deployment_updates", "deployment-updates", "Changes of a deployment's blueprint or inputs", &[&operation::DEPLOYMENT_UPDATES_LIST, &operation::DEPLOYMENT_UPDATES_CREATE_MANY, &operation::DEPLOYMENT_UPDATES_GET, &operation::DEPLOYMENT_UPDATES_CREATE, &operation::DEPLOYMENT_UPDATES_UPDATE, &operation::DEPLOYMENT_UPDATES_START, &operation::DEPLOYMENT_UPDATES_UPLOAD, &operation::DEPLOYMENT_UPDATES_FINALIZE]);
    pub static DEPLOYMENT_MODIFICATIONS: Resource = Resource::new("deployment_modifications", "deployment-modifications", "Changes of the number of node instances; used by the scaling workflows", &[&operation::DEPLOYMENT_MODIFICATIONS_LIST, &operation::DEPLOYMENT_MODIFICATIONS_START, &operation::DEPLOYMENT_MODIFICATIONS_GET, &operation::DEPLOYMENT_MODIFICATIONS_FINISH, &operation::DEPLOYMENT_MODIFICATIONS_ROLLBACK]);
    pub static PLUGINS: Resource = Resource::new("plugins", "plugins", "Plugins that workflows run", &[&operation::PLUGINS_LIST, &operation::PLUGINS_UPLOAD, &operation::PLUGINS_GET, &operation::PLUGINS_DELETE, &operation::PLUGINS_INSTALL, &operation::PLUGINS_SET_STATE, &operation::PLUGINS_UPDATE, &operation::PLUGINS_DOWNLOAD, &operation::PLUGINS_SET_GLOBAL, &operation::PLUGINS_SET_VISIBILITY, &operation::PLUGINS_DOWNLOAD_YAML]);
    pub static PLUGINS_UPDATES: Resource = Resource::new("plugins_updates", "plugins-updates", "Moves of the deployments of a blueprint to newer plugins", &[&operation::PLUGINS_UPDATES_LIST, &operation::PLUGINS_UPDATES_GET, &operation::PLUGINS_UPDATES_START, &operation::PLUGINS_UPDATES_FINALIZE]);
    pub static SECRETS: Resource = Resource::new("secrets", "secrets", "Values that blueprints refer to by key", &[&operation::SECRETS_LIST, &operation::SECRETS_GET, &operation::SECRETS_CREATE, &operation::SECRETS_UPDATE, &operation::SECRETS_DELETE, &operation::SECRETS_SET_GLOBAL, &operation::SECRETS_SET_VISIBILITY, &operation::SECRETS_EXPORT, &operation::SECRETS_IMPORT]);
    pub static SITES: Resource = Resource::new("sites", "sites", "Places that deployments are assigned to", &[&operation::SITES_LIST, &operation::SITES_GET, &operation::SITES_CREATE, &operation::SITES_UPDATE, &operation::SITES_DELETE]);
    pub static SNAPSHOTS: Resource = Resource::new("snapshots", "snapshots", "Copies of the state of the manager", &[&operation::SNAPSHOTS_LIST, &operation::SNAPSHOTS_GET, &operation::SNAPSHOTS_CREATE, &operation::SNAPSHOTS_UPDATE, &operation::SNAPSHOTS_DELETE, &operation::SNAPSHOTS_DOWNLOAD, &operation::SNAPSHOTS_UPLOAD, &operation::SNAPSHOTS_RESTORE, &operation::SNAPSHOTS_GET_RESTORE_STATUS]);
    pub static AGENTS: Resource = Resource::new("agents", "agents", "Agents on the hosts of deployments", &[&operation::AGENTS_LIST, &operation::AGENTS_REPLACE_CA_CERTS, &operation::AGENTS_GET, &operation::AGENTS_CREATE, &operation::AGENTS_UPDATE]);
    pub static TENANTS: Resource = Resource::new("tenants", "tenants", "Separate environments and who may use them", &[&operation::TENANTS_LIST, &operation::TENANTS_GET, &operation::TENANTS_CREATE, &operation::TENANTS_DELETE, &operation::TENANTS_ADD_USER, &operation::TENANTS_UPDATE_USER, &operation::TENANTS_REMOVE_USER, &operation::TENANTS_ADD_USER_GROUP, &operation::TENANTS_UPDATE_USER_GROUP, &operation::TENANTS_REMOVE_USER_GROUP]);
    pub static USERS: Resource = Resource::new("users", "users", "Users of the manager", &[&operation::USERS_LIST, &operation::USERS_CREATE, &operation::USERS_GET, &operation::USERS_UPDATE, &operation::USERS_DELETE, &operation::USERS_GET_CURRENT, &operation::USERS_SET_ACTIVE, &operation::USERS_UNLOCK]);
    pub static USER_GROUPS: Resource = Resource::new("user_groups", "user-groups", "Groups of users", &[&operation::USER_GROUPS_LIST, &operation::USER_GROUPS_CREATE, &operation::USER_GROUPS_GET, &operation::USER_GROUPS_UPDATE, &operation::USER_GROUPS_DELETE, &operation::USER_GROUPS_ADD_USER, &operation::USER_GROUPS_REMOVE_USER]);
    pub static LICENSES: Resource = Resource::new("licenses", "licenses", "The licence of a premium manager", &[&operation::LICENSES_LIST, &operation::LICENSES_UPLOAD, &operation::LICENSES_REGISTER, &operation::LICENSES_DELETE, &operation::LICENSES_CHECK]);
    pub static MAINTENANCE: Resource = Resource::new("maintenance", "maintenance", "Maintenance mode", &[&operation::MAINTENANCE_GET, &operation::MAINTENANCE_ACTIVATE, &operation::MAINTENANCE_DEACTIVATE]);
    pub static CLUSTER: Resource = Resource::new("cluster", "cluster", "The managers, brokers and database nodes of a cluster", &[&operation::CLUSTER_GET_STATUS, &operation::CLUSTER_LIST_MANAGERS, &operation::CLUSTER_ADD_MANAGER, &operation::CLUSTER_REMOVE_MANAGER, &operation::CLUSTER_UPDATE_MANAGER, &operation::CLUSTER_LIST_BROKERS, &operation::CLUSTER_ADD_BROKER, &operation::CLUSTER_UPDATE_BROKER, &operation::CLUSTER_REMOVE_BROKER, &operation::CLUSTER_LIST_DB_NODES, &operation::CLUSTER_UPDATE_DB_NODES]);
    pub static OPERATIONS: Resource = Resource::new("operations", "operations", "Stored operations of tasks graphs; used by workflows to resume", &[&operation::OPERATIONS_LIST, &operation::OPERATIONS_CONTROL, &operation::OPERATIONS_CREATE, &operation::OPERATIONS_UPDATE, &operation::OPERATIONS_DELETE, &operation::OPERATIONS_GET]);
    pub static TASKS_GRAPHS: Resource = Resource::new("tasks_graphs", "tasks-graphs", "Stored tasks graphs of executions; used by workflows to resume", &[&operation::TASKS_GRAPHS_LIST, &operation::TASKS_GRAPHS_CREATE, &operation::TASKS_GRAPHS_UPDATE]);
    pub static FUNCTIONS: Resource = Resource::new("functions", "functions", "Intrinsic functions of blueprints", &[&operation::FUNCTIONS_EVALUATE]);
    pub static INTER_DEPLOYMENT_DEPENDENCIES: Resource = Resource::new("inter_deployment_dependencies", "inter-deployment-dependencies", "Which deployments depend on which", &[&operation::INTER_DEPLOYMENT_DEPENDENCIES_LIST, &operation::INTER_DEPLOYMENT_DEPENDENCIES_CREATE, &operation::INTER_DEPLOYMENT_DEPENDENCIES_DELETE, &operation::INTER_DEPLOYMENT_DEPENDENCIES_CREATE_MANY, &operation::INTER_DEPLOYMENT_DEPENDENCIES_REPLACE]);
    pub static DEPLOYMENT_GROUPS: Resource = Resource::new("deployment_groups", "deployment-groups", "Many deployments under one name", &[&operation::DEPLOYMENT_GROUPS_LIST, &operation::DEPLOYMENT_GROUPS_GET, &operation::DEPLOYMENT_GROUPS_CREATE, &operation::DEPLOYMENT_GROUPS_UPDATE, &operation::DEPLOYMENT_GROUPS_DELETE]);
    pub static LABELS: Resource = Resource::new("labels", "labels", "Keys and values of labels in use", &[&operation::LABELS_LIST_DEPLOYMENT_KEYS, &operation::LABELS_LIST_DEPLOYMENT_VALUES, &operation::LABELS_LIST_BLUEPRINT_KEYS, &operation::LABELS_LIST_BLUEPRINT_VALUES]);
    pub static FILTERS: Resource = Resource::new("filters", "filters", "Stored rules that choose deployments or blueprints", &[&operation::FILTERS_LIST_DEPLOYMENTS, &operation::FILTERS_GET_DEPLOYMENTS, &operation::FILTERS_CREATE_DEPLOYMENTS, &operation::FILTERS_UPDATE_DEPLOYMENTS, &operation::FILTERS_DELETE_DEPLOYMENTS, &operation::FILTERS_LIST_BLUEPRINTS, &operation::FILTERS_GET_BLUEPRINTS, &operation::FILTERS_CREATE_BLUEPRINTS, &operation::FILTERS_UPDATE_BLUEPRINTS, &operation::FILTERS_DELETE_BLUEPRINTS]);
    pub static SEARCHES: Resource = Resource::new("searches", "searches", "Lists of resources by rules and constraints", &[&operation::SEARCHES_LIST_DEPLOYMENTS, &operation::SEARCHES_LIST_BLUEPRINTS, &operation::SEARCHES_LIST_WORKFLOWS, &operation::SEARCHES_LIST_NODES, &operation::SEARCHES_LIST_NODE_TYPES, &operation::SEARCHES_LIST_NODE_INSTANCES, &operation::SEARCHES_LIST_SECRETS, &operation::SEARCHES_LIST_CAPABILITIES, &operation::SEARCHES_LIST_SCALING_GROUPS]);
    pub static WORKFLOWS: Resource = Resource::new("workflows", "workflows", "Workflows that deployments have", &[&operation::WORKFLOWS_LIST]);
    pub static EXECUTION_GROUPS: Resource = Resource::new("execution_groups", "execution-groups", "One workflow on many deployments", &[&operation::EXECUTION_GROUPS_LIST, &operation::EXECUTION_GROUPS_CREATE, &operation::EXECUTION_GROUPS_GET, &operation::EXECUTION_GROUPS_CONTROL, &operation::EXECUTION_GROUPS_UPDATE]);
    pub static EXECUTION_SCHEDULES: Resource = Resource::new("execution_schedules", "execution-schedules", "Workflows at given times", &[&operation::EXECUTION_SCHEDULES_LIST, &operation::EXECUTION_SCHEDULES_GET, &operation::EXECUTION_SCHEDULES_CREATE, &operation::EXECUTION_SCHEDULES_UPDATE, &operation::EXECUTION_SCHEDULES_DELETE]);
    pub static SECRETS_PROVIDERS: Resource = Resource::new("secrets_providers", "secrets-providers", "Stores outside of the manager that secrets come from; premium", &[&operation::SECRETS_PROVIDERS_LIST, &operation::SECRETS_PROVIDERS_CREATE, &operation::SECRETS_PROVIDERS_GET, &operation::SECRETS_PROVIDERS_UPDATE, &operation::SECRETS_PROVIDERS_DELETE]);
    pub static LOG_BUNDLES: Resource = Resource::new("log_bundles", "log-bundles", "Archives of the logs of a manager", &[&operation::LOG_BUNDLES_LIST, &operation::LOG_BUNDLES_GET, &operation::LOG_BUNDLES_CREATE, &operation::LOG_BUNDLES_UPDATE, &operation::LOG_BUNDLES_DELETE, &operation::LOG_BUNDLES_DOWNLOAD, &operation::LOG_BUNDLES_UPLOAD]);
    pub static PERMISSIONS: Resource = Resource::new("permissions", "permissions", "What each role may do", &[&operation::PERMISSIONS_LIST, &operation::PERMISSIONS_LIST_OF_ROLE, &operation::PERMISSIONS_ADD, &operation::PERMISSIONS_REMOVE]);
    pub static AUDIT_LOG: Resource = Resource::new("audit_log", "audit-log", "Who changed what; its parameters have no underscore", &[&operation::AUDIT_LOG_LIST, &operation::AUDIT_LOG_TRUNCATE, &operation::AUDIT_LOG_INJECT, &operation::AUDIT_LOG_STREAM]);
    pub static SUMMARIES: Resource = Resource::new("summaries", "summaries", "Counts of resources by field", &[&operation::SUMMARIES_COUNT_BLUEPRINTS, &operation::SUMMARIES_COUNT_DEPLOYMENTS, &operation::SUMMARIES_COUNT_EXECUTIONS, &operation::SUMMARIES_COUNT_NODE_INSTANCES, &operation::SUMMARIES_COUNT_NODES, &operation::SUMMARIES_COUNT_EXECUTION_SCHEDULES]);
}

/// Every `Operation` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod operation {
    use super::*;

    pub static MANAGER_GET_VERSION: Operation = Operation {
        tag: "manager",
        verb: "get_version",
        command: "get-version",
        summary: "Show the version of the manager",
        description: "The same answer stands at the unversioned `/api/version`.",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::VERSION, optional: false },
        responses: &[&response::MANAGER_GET_VERSION_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_get_version", "GET", "/version")
    };
    pub static MANAGER_GET_STATUS: Operation = Operation {
        tag: "manager",
        verb: "get_status",
        command: "get-status",
        summary: "Show the status of the manager",
        note: "The document shows `_include=status`; the server answers that with 500, so there is no such parameter here.",
        idempotent: true,
        params: &[&param::TENANT, &param::SUMMARY],
        payload: Payload::Json { shape: &shape::MANAGER_STATUS, optional: false },
        responses: &[&response::MANAGER_GET_STATUS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_get_status", "GET", "/status")
    };
    pub static MANAGER_GET_CONFIG: Operation = Operation {
        tag: "manager",
        verb: "get_config",
        command: "get-config",
        summary: "List the settings of the manager",
        idempotent: true,
        params: &[&param::TENANT, &param::SCOPE],
        payload: Payload::Json { shape: &shape::CONFIGURATION, optional: false },
        responses: &[&response::MANAGER_GET_CONFIG_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_get_config", "GET", "/config")
    };
    pub static MANAGER_GET_SETTING: Operation = Operation {
        tag: "manager",
        verb: "get_setting",
        command: "get-setting",
        summary: "Show one setting of the manager",
        idempotent: true,
        params: &[&param::SETTING_NAME, &param::TENANT],
        payload: Payload::Json { shape: &shape::SETTING, optional: false },
        responses: &[&response::SETTING_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_get_setting", "GET", "/config/{setting_name}")
    };
    pub static MANAGER_UPDATE_SETTING: Operation = Operation {
        tag: "manager",
        verb: "update_setting",
        command: "update-setting",
        summary: "Change one setting of the manager",
        description: "A value that the setting's schema refuses, or a setting that is not editable, is answered with 409.",
        idempotent: true,
        params: &[&param::SETTING_NAME, &param::TENANT],
        body: Some(&body::MANAGER_UPDATE_SETTING),
        payload: Payload::Json { shape: &shape::SETTING, optional: false },
        responses: &[&response::SETTING_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_update_setting", "PUT", "/config/{setting_name}")
    };
    pub static MANAGER_GET_CONTEXT: Operation = Operation {
        tag: "manager",
        verb: "get_context",
        command: "get-context",
        summary: "Show the provider context",
        description: "What was stored when the manager was set up.",
        idempotent: true,
        params: &[&param::TENANT],
        payload: Payload::Json { shape: &shape::PROVIDER_CONTEXT, optional: false },
        responses: &[&response::MANAGER_GET_CONTEXT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_get_context", "GET", "/provider/context")
    };
    pub static MANAGER_SET_CONTEXT: Operation = Operation {
        tag: "manager",
        verb: "set_context",
        command: "set-context",
        summary: "Store the provider context",
        description: "For the installation of a manager; a second one is refused with 409 unless `update` is set.",
        params: &[&param::TENANT, &param::UPDATE],
        body: Some(&body::MANAGER_SET_CONTEXT),
        payload: Payload::Json { shape: &shape::PROVIDER_CONTEXT_STORED, optional: false },
        responses: &[&response::MANAGER_SET_CONTEXT_201, &response::MANAGER_SET_CONTEXT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_set_context", "POST", "/provider/context")
    };
    pub static MANAGER_GET_SSL: Operation = Operation {
        tag: "manager",
        verb: "get_ssl",
        command: "get-ssl",
        summary: "Say whether the manager was reached by TLS",
        description: "Needs Cloudify 5.1 or earlier.",
        note: "Managers after 5.0 may have no such path.",
        idempotent: true,
        until: Some("5.1"),
        params: &[&param::TENANT],
        payload: Payload::Json { shape: &shape::STRING, optional: false },
        responses: &[&response::MANAGER_GET_SSL_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_get_ssl", "GET", "/ssl")
    };
    pub static MANAGER_SET_SSL: Operation = Operation {
        tag: "manager",
        verb: "set_ssl",
        command: "set-ssl",
        summary: "Switch TLS on or off",
        description: "The web server of the manager is restarted. Needs Cloudify 5.1 or earlier.",
        note: "Managers from 5.2 on have no such path.",
        until: Some("5.1"),
        params: &[&param::TENANT],
        body: Some(&body::MANAGER_SET_SSL),
        payload: Payload::Json { shape: &shape::STRING, optional: false },
        responses: &[&response::MANAGER_SET_SSL_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_set_ssl", "POST", "/ssl")
    };
    pub static MANAGER_GET_LDAP: Operation = Operation {
        tag: "manager",
        verb: "get_ldap",
        command: "get-ldap",
        summary: "Say whether users are taken from LDAP",
        idempotent: true,
        params: &[&param::TENANT],
        payload: Payload::Json { shape: &shape::LDAP_STATUS, optional: false },
        responses: &[&response::MANAGER_GET_LDAP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_get_ldap", "GET", "/ldap")
    };
    pub static MANAGER_SET_LDAP: Operation = Operation {
        tag: "manager",
        verb: "set_ldap",
        command: "set-ldap",
        summary: "Take users from LDAP",
        description: "Premium only. The REST service restarts, so that the next calls may find no connection.",
        note: "A community manager answers 405 `method_not_allowed_error`.",
        params: &[&param::TENANT],
        body: Some(&body::MANAGER_SET_LDAP),
        payload: Payload::Json { shape: &shape::LDAP_CONFIG, optional: false },
        responses: &[&response::MANAGER_SET_LDAP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_set_ldap", "POST", "/ldap")
    };
    pub static MANAGER_CHECK_OK: Operation = Operation {
        tag: "manager",
        verb: "check_ok",
        command: "check-ok",
        summary: "Say whether the manager is healthy",
        description: "For load balancers. A manager that is not answers with 500. Needs Cloudify 6.0 or later.",
        idempotent: true,
        anonymous: true,
        since: Some("6.0"),
        payload: Payload::Json { shape: &shape::STRING, optional: false },
        responses: &[&response::MANAGER_CHECK_OK_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_check_ok", "GET", "/ok")
    };
    pub static MANAGER_GET_IDENTITY_PROVIDER: Operation = Operation {
        tag: "manager",
        verb: "get_identity_provider",
        command: "get-identity-provider",
        summary: "Say where users come from",
        description: "`local`, or the names of the authenticators with commas between them, such as `ldap,okta`. Needs Cloudify 6.3 or later.",
        idempotent: true,
        since: Some("6.3"),
        params: &[&param::TENANT],
        payload: Payload::Json { shape: &shape::STRING, optional: false },
        responses: &[&response::MANAGER_GET_IDENTITY_PROVIDER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("manager_get_identity_provider", "GET", "/idp")
    };
    pub static TOKENS_GET: Operation = Operation {
        tag: "tokens",
        verb: "get",
        command: "get",
        summary: "Get a token for the current user",
        description: "A token is good for ten hours and is sent in the `Authentication-Token` header. Needs Cloudify 6.3 or earlier.",
        idempotent: true,
        until: Some("6.3"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::TOKEN, optional: false },
        responses: &[&response::TOKEN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tokens_get", "GET", "/tokens")
    };
    pub static TOKENS_CREATE: Operation = Operation {
        tag: "tokens",
        verb: "create",
        command: "create",
        summary: "Get a token, with POST",
        description: "Answers like the GET; made for logins by SAML.",
        params: &[&param::TENANT],
        body: Some(&body::TOKENS_CREATE),
        payload: Payload::Json { shape: &shape::TOKEN, optional: false },
        responses: &[&response::TOKEN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tokens_create", "POST", "/tokens")
    };
    pub static TOKENS_GET_OF_USER: Operation = Operation {
        tag: "tokens",
        verb: "get_of_user",
        command: "get-of-user",
        summary: "Get a token for another user",
        description: "For administrators. Needs Cloudify 6.3 or earlier.",
        idempotent: true,
        until: Some("6.3"),
        params: &[&param::USER_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::TOKEN, optional: false },
        responses: &[&response::TOKEN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tokens_get_of_user", "GET", "/user-tokens/{user_id}")
    };
    pub static TOKENS_GET_BY_ID: Operation = Operation {
        tag: "tokens",
        verb: "get_by_id",
        command: "get-by-id",
        summary: "Show a token",
        description: "Its value is masked. The tokens of other users are not found. Needs Cloudify 6.4 or later.",
        idempotent: true,
        since: Some("6.4"),
        projection: Some("_include"),
        params: &[&param::TOKEN_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::TOKEN, optional: false },
        responses: &[&response::STORED_TOKEN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tokens_get_by_id", "GET", "/tokens/{token_id}")
    };
    pub static TOKENS_REVOKE: Operation = Operation {
        tag: "tokens",
        verb: "revoke",
        command: "revoke",
        summary: "Revoke a token",
        description: "Needs Cloudify 6.4 or later.",
        idempotent: true,
        destructive: true,
        since: Some("6.4"),
        params: &[&param::TOKEN_ID, &param::TENANT],
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tokens_revoke", "DELETE", "/tokens/{token_id}")
    };
    pub static BLUEPRINTS_LIST: Operation = Operation {
        tag: "blueprints",
        verb: "list",
        command: "list",
        summary: "List blueprints",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::ID, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::FILTER_ID],
        payload: Payload::Json { shape: &shape::BLUEPRINT_LIST_ENVELOPE, optional: false },
        responses: &[&response::BLUEPRINTS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("blueprints_list", "GET", "/blueprints")
    };
    pub static BLUEPRINTS_GET: Operation = Operation {
        tag: "blueprints",
        verb: "get",
        command: "get",
        summary: "Show a blueprint",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::BLUEPRINT_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: false },
        responses: &[&response::BLUEPRINT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_get", "GET", "/blueprints/{blueprint_id}")
    };
    pub static BLUEPRINTS_UPLOAD: Operation = Operation {
        tag: "blueprints",
        verb: "upload",
        command: "upload",
        summary: "Upload a blueprint",
        description: "The body is a zip, tar, tar.gz or tar.bz2 archive that has exactly one directory at its top. Leave the body out and give `blueprint_archive_url` to have the manager fetch the archive; both at once are refused. The blueprint is parsed before the answer comes.",
        note: "The document calls the query parameters a request body. With neither a body nor a URL the server answers 500.",
        params: &[&param::BLUEPRINT_ID, &param::TENANT, &param::APPLICATION_FILE_NAME, &param::BLUEPRINT_ARCHIVE_URL, &param::VISIBILITY, &param::PRIVATE_RESOURCE, &param::ASYNC_UPLOAD, &param::LABELS],
        body: Some(&body::BLUEPRINTS_UPLOAD),
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: false },
        responses: &[&response::BLUEPRINT_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_upload", "PUT", "/blueprints/{blueprint_id}")
    };
    pub static BLUEPRINTS_DELETE: Operation = Operation {
        tag: "blueprints",
        verb: "delete",
        command: "delete",
        summary: "Delete a blueprint",
        description: "A blueprint with deployments is refused with 400 `dependent_exists_error`.",
        idempotent: true,
        destructive: true,
        params: &[&param::BLUEPRINT_ID, &param::TENANT, &param::FORCE],
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: true },
        responses: &[&response::BLUEPRINT_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_delete", "DELETE", "/blueprints/{blueprint_id}")
    };
    pub static BLUEPRINTS_UPDATE: Operation = Operation {
        tag: "blueprints",
        verb: "update",
        command: "update",
        summary: "Change the labels of a blueprint",
        description: "Replaces all labels; the blueprint must be `uploaded`. The other fields are for the upload workflow and for restored snapshots. Needs Cloudify 5.2 or later.",
        since: Some("5.2"),
        params: &[&param::BLUEPRINT_ID, &param::TENANT],
        body: Some(&body::BLUEPRINTS_UPDATE),
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: false },
        responses: &[&response::BLUEPRINT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_update", "PATCH", "/blueprints/{blueprint_id}")
    };
    pub static BLUEPRINTS_DOWNLOAD: Operation = Operation {
        tag: "blueprints",
        verb: "download",
        command: "download",
        summary: "Download the archive of a blueprint",
        idempotent: true,
        params: &[&param::BLUEPRINT_ID, &param::TENANT],
        payload: Payload::Binary,
        responses: &[&response::ARCHIVE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_download", "GET", "/blueprints/{blueprint_id}/archive")
    };
    pub static BLUEPRINTS_UPLOAD_ARCHIVE: Operation = Operation {
        tag: "blueprints",
        verb: "upload_archive",
        command: "upload-archive",
        summary: "Store the archive of a blueprint",
        description: "For the upload workflow. Needs Cloudify 5.2 or later.",
        idempotent: true,
        since: Some("5.2"),
        params: &[&param::BLUEPRINT_ID, &param::TENANT],
        body: Some(&body::BLUEPRINTS_UPLOAD_ARCHIVE),
        responses: &[&response::ARCHIVE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_upload_archive", "PUT", "/blueprints/{blueprint_id}/archive")
    };
    pub static BLUEPRINTS_VALIDATE: Operation = Operation {
        tag: "blueprints",
        verb: "validate",
        command: "validate",
        summary: "Check that a blueprint can be parsed",
        description: "Takes what an upload takes and stores nothing; what cannot be parsed is refused with 400 `invalid_blueprint_error`. Needs Cloudify 5.1 or later.",
        note: "Managers from 6.4 on answer 201 with a blueprint that is being checked; its `upload_execution` says how that ends.",
        idempotent: true,
        since: Some("5.1"),
        params: &[&param::BLUEPRINT_ID, &param::TENANT, &param::APPLICATION_FILE_NAME, &param::BLUEPRINT_ARCHIVE_URL, &param::VISIBILITY],
        body: Some(&body::BLUEPRINTS_UPLOAD),
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: true },
        responses: &[&response::BLUEPRINT_201, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_validate", "PUT", "/blueprints/{blueprint_id}/validate")
    };
    pub static BLUEPRINTS_GET_VALIDATED: Operation = Operation {
        tag: "blueprints",
        verb: "get_validated",
        command: "get-validated",
        summary: "Show a blueprint",
        note: "The server routes it because the path inherits from that of a blueprint.",
        deprecated: true,
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::BLUEPRINT_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: false },
        responses: &[&response::BLUEPRINT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_get_validated", "GET", "/blueprints/{blueprint_id}/validate")
    };
    pub static BLUEPRINTS_DELETE_VALIDATED: Operation = Operation {
        tag: "blueprints",
        verb: "delete_validated",
        command: "delete-validated",
        summary: "Delete a blueprint",
        note: "It deletes the blueprint itself, not a check: the path inherits from that of a blueprint.",
        deprecated: true,
        idempotent: true,
        destructive: true,
        params: &[&param::BLUEPRINT_ID, &param::TENANT, &param::FORCE],
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: true },
        responses: &[&response::BLUEPRINT_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_delete_validated", "DELETE", "/blueprints/{blueprint_id}/validate")
    };
    pub static BLUEPRINTS_SET_GLOBAL: Operation = Operation {
        tag: "blueprints",
        verb: "set_global",
        command: "set-global",
        summary: "Make a blueprint visible to all tenants",
        description: "Replaced by setting the visibility. Needs Cloudify 6.4 or earlier.",
        deprecated: true,
        until: Some("6.4"),
        params: &[&param::BLUEPRINT_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: false },
        responses: &[&response::BLUEPRINT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_set_global", "PATCH", "/blueprints/{blueprint_id}/set-global")
    };
    pub static BLUEPRINTS_SET_VISIBILITY: Operation = Operation {
        tag: "blueprints",
        verb: "set_visibility",
        command: "set-visibility",
        summary: "Change who can see a blueprint",
        description: "Visibility only ever widens.",
        params: &[&param::BLUEPRINT_ID, &param::TENANT],
        body: Some(&body::BLUEPRINTS_SET_VISIBILITY),
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: false },
        responses: &[&response::BLUEPRINT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_set_visibility", "PATCH", "/blueprints/{blueprint_id}/set-visibility")
    };
    pub static BLUEPRINTS_SET_ICON: Operation = Operation {
        tag: "blueprints",
        verb: "set_icon",
        command: "set-icon",
        summary: "Change the icon of a blueprint",
        description: "The body is a PNG image. Without a body the icon is removed. Needs Cloudify 6.3 or later.",
        since: Some("6.3"),
        params: &[&param::BLUEPRINT_ID, &param::TENANT],
        body: Some(&body::BLUEPRINTS_UPLOAD),
        payload: Payload::Json { shape: &shape::BLUEPRINT, optional: false },
        responses: &[&response::BLUEPRINT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("blueprints_set_icon", "PATCH", "/blueprints/{blueprint_id}/icon")
    };
    pub static DEPLOYMENTS_LIST: Operation = Operation {
        tag: "deployments",
        verb: "list",
        command: "list",
        summary: "List deployments",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::ID, &param::BLUEPRINT_ID_2, &param::SITE_NAME, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::FILTER_ID_2, &param::GROUP_ID, &param::SEARCH_NAME, &param::DEPENDENCIES_OF, &param::ENVIRONMENTS_ONLY],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_LIST_ENVELOPE, optional: false },
        responses: &[&response::DEPLOYMENTS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("deployments_list", "GET", "/deployments")
    };
    pub static DEPLOYMENTS_GET: Operation = Operation {
        tag: "deployments",
        verb: "get",
        command: "get",
        summary: "Show a deployment",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::DEPLOYMENT_ID, &param::TENANT, &param::INCLUDE, &param::ALL_SUB_DEPLOYMENTS, &param::INCLUDE_WORKDIR],
        payload: Payload::Json { shape: &shape::DEPLOYMENT, optional: false },
        responses: &[&response::DEPLOYMENT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployments_get", "GET", "/deployments/{deployment_id}")
    };
    pub static DEPLOYMENTS_CREATE: Operation = Operation {
        tag: "deployments",
        verb: "create",
        command: "create",
        summary: "Create a deployment of a blueprint",
        description: "Starts the `create_deployment_environment` execution; other workflows are refused with 400 until it has ended. Nothing is installed yet.",
        note: "The document puts `private_resource` into the body; the server reads it from the query only.",
        projection: Some("_include"),
        params: &[&param::DEPLOYMENT_ID, &param::TENANT, &param::PRIVATE_RESOURCE, &param::INCLUDE, &param::ASYNC_CREATE],
        body: Some(&body::DEPLOYMENTS_CREATE),
        payload: Payload::Json { shape: &shape::DEPLOYMENT, optional: false },
        responses: &[&response::DEPLOYMENT_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployments_create", "PUT", "/deployments/{deployment_id}")
    };
    pub static DEPLOYMENTS_DELETE: Operation = Operation {
        tag: "deployments",
        verb: "delete",
        command: "delete",
        summary: "Delete a deployment",
        description: "Starts the `delete_deployment_environment` execution; the deployment is gone when that has ended. A deployment with live node instances or running executions is refused with 400 `dependent_exists_error`.",
        note: "The document puts `ignore_live_nodes` into a body; the server reads it from the query only. 5.1 renamed it to `force`.",
        destructive: true,
        projection: Some("_include"),
        params: &[&param::DEPLOYMENT_ID, &param::TENANT, &param::IGNORE_LIVE_NODES, &param::FORCE_2, &param::DELETE_LOGS, &param::DELETE_DB_MODE, &param::INCLUDE, &param::RECURSIVE],
        payload: Payload::Json { shape: &shape::DEPLOYMENT, optional: true },
        responses: &[&response::DEPLOYMENT_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployments_delete", "DELETE", "/deployments/{deployment_id}")
    };
    pub static DEPLOYMENTS_UPDATE: Operation = Operation {
        tag: "deployments",
        verb: "update",
        command: "update",
        summary: "Change the labels or the display name of a deployment",
        description: "Labels are replaced as a whole. The other fields can be set once, by the workflow that creates the environment. Needs Cloudify 5.2 or later.",
        since: Some("5.2"),
        params: &[&param::DEPLOYMENT_ID, &param::TENANT],
        body: Some(&body::DEPLOYMENTS_UPDATE),
        payload: Payload::Json { shape: &shape::DEPLOYMENT, optional: false },
        responses: &[&response::DEPLOYMENT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployments_update", "PATCH", "/deployments/{deployment_id}")
    };
    pub static DEPLOYMENTS_GET_OUTPUTS: Operation = Operation {
        tag: "deployments",
        verb: "get_outputs",
        command: "get-outputs",
        summary: "Evaluate the outputs of a deployment",
        idempotent: true,
        params: &[&param::DEPLOYMENT_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_OUTPUTS, optional: false },
        responses: &[&response::DEPLOYMENTS_GET_OUTPUTS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployments_get_outputs", "GET", "/deployments/{deployment_id}/outputs")
    };
    pub static DEPLOYMENTS_GET_CAPABILITIES: Operation = Operation {
        tag: "deployments",
        verb: "get_capabilities",
        command: "get-capabilities",
        summary: "Evaluate the capabilities of a deployment",
        idempotent: true,
        params: &[&param::DEPLOYMENT_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_CAPABILITIES, optional: false },
        responses: &[&response::DEPLOYMENTS_GET_CAPABILITIES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployments_get_capabilities", "GET", "/deployments/{deployment_id}/capabilities")
    };
    pub static DEPLOYMENTS_SET_VISIBILITY: Operation = Operation {
        tag: "deployments",
        verb: "set_visibility",
        command: "set-visibility",
        summary: "Change who can see a deployment",
        description: "Visibility only ever widens, and not beyond that of the blueprint.",
        params: &[&param::DEPLOYMENT_ID, &param::TENANT],
        body: Some(&body::BLUEPRINTS_SET_VISIBILITY),
        payload: Payload::Json { shape: &shape::DEPLOYMENT, optional: false },
        responses: &[&response::DEPLOYMENT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployments_set_visibility", "PATCH", "/deployments/{deployment_id}/set-visibility")
    };
    pub static DEPLOYMENTS_SET_SITE: Operation = Operation {
        tag: "deployments",
        verb: "set_site",
        command: "set-site",
        summary: "Assign a deployment to a site, or detach it",
        params: &[&param::DEPLOYMENT_ID, &param::TENANT],
        body: Some(&body::DEPLOYMENTS_SET_SITE),
        payload: Payload::Json { shape: &shape::DEPLOYMENT, optional: false },
        responses: &[&response::DEPLOYMENT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployments_set_site", "POST", "/deployments/{deployment_id}/set-site")
    };
    pub static EXECUTIONS_LIST: Operation = Operation {
        tag: "executions",
        verb: "list",
        command: "list",
        summary: "List executions",
        note: "There is no `_search` here; the server ignores it.",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::ID, &param::BLUEPRINT_ID_2, &param::DEPLOYMENT_ID_2, &param::WORKFLOW_ID, &param::STATUS, &param::INCLUDE_SYSTEM_WORKFLOWS, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::GROUP_ID_2],
        payload: Payload::Json { shape: &shape::EXECUTION_LIST_ENVELOPE, optional: false },
        responses: &[&response::EXECUTIONS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("executions_list", "GET", "/executions")
    };
    pub static EXECUTIONS_START: Operation = Operation {
        tag: "executions",
        verb: "start",
        command: "start",
        summary: "Start a workflow on a deployment",
        description: "While another execution of the deployment runs, the start is refused with 400 `existing_running_execution_error`, unless `force` or `queue` is set.",
        note: "The document calls the start time `schedule`; the server reads `scheduled_time`, ignores the other and starts at once.",
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE],
        body: Some(&body::EXECUTIONS_START),
        payload: Payload::Json { shape: &shape::EXECUTION, optional: false },
        responses: &[&response::EXECUTION_201, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::EXECUTIONS),
        ..Operation::new("executions_start", "POST", "/executions")
    };
    pub static EXECUTIONS_DELETE: Operation = Operation {
        tag: "executions",
        verb: "delete",
        command: "delete",
        summary: "Delete executions that have ended",
        description: "Without a body, all that have ended; the execution that created a deployment last is kept. Any other field chooses them as in the list. Needs Cloudify 5.1 or later.",
        note: "From 5.1 on. A filter by `status` is always refused with 400.",
        idempotent: true,
        destructive: true,
        empty_body: true,
        filters: true,
        since: Some("5.1"),
        params: &[&param::TENANT, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS],
        body: Some(&body::EXECUTIONS_DELETE),
        payload: Payload::Json { shape: &shape::DELETED_EXECUTIONS, optional: false },
        responses: &[&response::EXECUTIONS_DELETE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("executions_delete", "DELETE", "/executions")
    };
    pub static EXECUTIONS_GET: Operation = Operation {
        tag: "executions",
        verb: "get",
        command: "get",
        summary: "Show an execution",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::EXECUTION_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::EXECUTION, optional: false },
        responses: &[&response::EXECUTION_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("executions_get", "GET", "/executions/{execution_id}")
    };
    pub static EXECUTIONS_UPDATE: Operation = Operation {
        tag: "executions",
        verb: "update",
        command: "update",
        summary: "Set the status of an execution",
        description: "Workflows report their state this way. A transition that makes no sense is refused with 400.",
        projection: Some("_include"),
        params: &[&param::EXECUTION_ID, &param::TENANT, &param::INCLUDE],
        body: Some(&body::EXECUTIONS_UPDATE),
        payload: Payload::Json { shape: &shape::EXECUTION, optional: false },
        responses: &[&response::EXECUTION_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("executions_update", "PATCH", "/executions/{execution_id}")
    };
    pub static EXECUTIONS_CONTROL: Operation = Operation {
        tag: "executions",
        verb: "control",
        command: "control",
        summary: "Cancel, kill or resume an execution",
        description: "An execution that has ended cannot be cancelled, one that runs cannot be resumed: 400 `illegal_action_error`. Waiting after a cancellation ends with the state `cancelled`, which counts as a failure.",
        note: "The document knows `cancel` and `force-cancel` only.",
        projection: Some("_include"),
        params: &[&param::EXECUTION_ID, &param::TENANT, &param::INCLUDE],
        body: Some(&body::EXECUTIONS_CONTROL),
        payload: Payload::Json { shape: &shape::EXECUTION, optional: false },
        responses: &[&response::EXECUTION_200, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::EXECUTIONS),
        ..Operation::new("executions_control", "POST", "/executions/{execution_id}")
    };
    pub static EXECUTIONS_SHOULD_START: Operation = Operation {
        tag: "executions",
        verb: "should_start",
        command: "should-start",
        summary: "Say whether a queued execution can start now",
        description: "Needs Cloudify 5.2 or earlier.",
        idempotent: true,
        until: Some("5.2"),
        params: &[&param::EXECUTION_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::BOOLEAN, optional: false },
        responses: &[&response::EXECUTIONS_SHOULD_START_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("executions_should_start", "GET", "/executions/{execution_id}/should-start")
    };
    pub static EVENTS_LIST: Operation = Operation {
        tag: "events",
        verb: "list",
        command: "list",
        summary: "List events and logs",
        description: "A field given twice means either value, two fields mean both. Without `_size` the server sends up to 10000 rows. Their order is not fixed: sort by `timestamp` or `reported_timestamp` when paging. Events and logs are numbered separately, so `_storage_id` is unique only together with `type`.",
        note: "The document lists `include_logs` as a filter; the server refuses it with 400. Use `type`.",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::TYPE, &param::BLUEPRINT_ID_2, &param::DEPLOYMENT_ID_2, &param::EXECUTION_ID_2, &param::NODE_ID, &param::NODE_INSTANCE_ID, &param::OPERATION, &param::EVENT_TYPE, &param::LEVEL, &param::MESSAGE, &param::MESSAGE_TEXT, &param::RANGE, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::EXECUTION_GROUP_ID],
        payload: Payload::Json { shape: &shape::EVENT_LIST_ENVELOPE, optional: false },
        responses: &[&response::EVENTS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("events_list", "GET", "/events")
    };
    pub static EVENTS_DELETE: Operation = Operation {
        tag: "events",
        verb: "delete",
        command: "delete",
        summary: "Delete the events and logs of a deployment",
        idempotent: true,
        destructive: true,
        params: &[&param::TENANT, &param::DEPLOYMENT_ID_3, &param::TYPE_2, &param::RANGE, &param::STORE_BEFORE],
        payload: Payload::Json { shape: &shape::DELETED_EVENTS, optional: false },
        responses: &[&response::EVENTS_DELETE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("events_delete", "DELETE", "/events")
    };
    pub static EVENTS_CREATE: Operation = Operation {
        tag: "events",
        verb: "create",
        command: "create",
        summary: "Store events and logs",
        description: "For workers, and for restored snapshots.",
        note: "Read from 6.1 on; a 5.x manager answers 405 `method_not_allowed_error`.",
        params: &[&param::TENANT],
        body: Some(&body::EVENTS_CREATE),
        responses: &[&response::EVENTS_CREATE_201, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("events_create", "POST", "/events")
    };
    pub static NODE_INSTANCES_LIST: Operation = Operation {
        tag: "node_instances",
        verb: "list",
        command: "list",
        summary: "List node instances",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::ID, &param::DEPLOYMENT_ID_2, &param::NODE_ID_2, &param::STATE, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::NODE_INSTANCE_LIST_ENVELOPE, optional: false },
        responses: &[&response::NODE_INSTANCES_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("node_instances_list", "GET", "/node-instances")
    };
    pub static NODE_INSTANCES_CREATE_MANY: Operation = Operation {
        tag: "node_instances",
        verb: "create_many",
        command: "create-many",
        summary: "Store node instances of a deployment",
        description: "For workflows. Needs Cloudify 6.0 or later.",
        since: Some("6.0"),
        params: &[&param::TENANT],
        body: Some(&body::NODE_INSTANCES_CREATE_MANY),
        responses: &[&response::EVENTS_CREATE_201, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("node_instances_create_many", "POST", "/node-instances")
    };
    pub static NODE_INSTANCES_GET: Operation = Operation {
        tag: "node_instances",
        verb: "get",
        command: "get",
        summary: "Show a node instance",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::NODE_INSTANCE_ID_2, &param::TENANT, &param::INCLUDE, &param::EVALUATE_FUNCTIONS],
        payload: Payload::Json { shape: &shape::NODE_INSTANCE, optional: false },
        responses: &[&response::NODE_INSTANCE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("node_instances_get", "GET", "/node-instances/{node_instance_id}")
    };
    pub static NODE_INSTANCES_UPDATE: Operation = Operation {
        tag: "node_instances",
        verb: "update",
        command: "update",
        summary: "Change the runtime properties or the state of a node instance",
        description: "`version` must be the instance's current one; an older one is refused with 409 `conflict_error`. The runtime properties are replaced, not merged.",
        projection: Some("_include"),
        params: &[&param::NODE_INSTANCE_ID_2, &param::TENANT, &param::INCLUDE, &param::FORCE_3],
        body: Some(&body::NODE_INSTANCES_UPDATE),
        payload: Payload::Json { shape: &shape::NODE_INSTANCE, optional: false },
        responses: &[&response::NODE_INSTANCE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("node_instances_update", "PATCH", "/node-instances/{node_instance_id}")
    };
    pub static NODE_INSTANCES_DELETE: Operation = Operation {
        tag: "node_instances",
        verb: "delete",
        command: "delete",
        summary: "Delete a node instance",
        description: "For update workflows. Needs Cloudify 6.4 or later.",
        idempotent: true,
        destructive: true,
        since: Some("6.4"),
        params: &[&param::NODE_INSTANCE_ID_2, &param::TENANT],
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("node_instances_delete", "DELETE", "/node-instances/{node_instance_id}")
    };
    pub static NODES_LIST: Operation = Operation {
        tag: "nodes",
        verb: "list",
        command: "list",
        summary: "List nodes",
        description: "A node's id is unique within its deployment; give `deployment_id` and `id` to find one.",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::ID, &param::DEPLOYMENT_ID_2, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::EVALUATE_FUNCTIONS, &param::INSTANCE_CONTEXT],
        payload: Payload::Json { shape: &shape::NODE_LIST_ENVELOPE, optional: false },
        responses: &[&response::NODES_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("nodes_list", "GET", "/nodes")
    };
    pub static NODES_CREATE_MANY: Operation = Operation {
        tag: "nodes",
        verb: "create_many",
        command: "create-many",
        summary: "Store the nodes of a deployment",
        description: "For workflows. Needs Cloudify 6.0 or later.",
        since: Some("6.0"),
        params: &[&param::TENANT],
        body: Some(&body::NODES_CREATE_MANY),
        responses: &[&response::EVENTS_CREATE_201, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("nodes_create_many", "POST", "/nodes")
    };
    pub static NODES_UPDATE: Operation = Operation {
        tag: "nodes",
        verb: "update",
        command: "update",
        summary: "Change a node",
        description: "For update workflows; anybody else is refused with 403 `only_deployment_update`. Needs Cloudify 6.3 or later.",
        since: Some("6.3"),
        params: &[&param::DEPLOYMENT_ID, &param::NODE_ID_3, &param::TENANT],
        body: Some(&body::NODES_UPDATE),
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("nodes_update", "PATCH", "/nodes/{deployment_id}/{node_id}")
    };
    pub static NODES_DELETE: Operation = Operation {
        tag: "nodes",
        verb: "delete",
        command: "delete",
        summary: "Delete a node",
        description: "For update workflows. Needs Cloudify 6.3 or later.",
        idempotent: true,
        destructive: true,
        since: Some("6.3"),
        params: &[&param::DEPLOYMENT_ID, &param::NODE_ID_3, &param::TENANT],
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("nodes_delete", "DELETE", "/nodes/{deployment_id}/{node_id}")
    };
    pub static DEPLOYMENT_UPDATES_LIST: Operation = Operation {
        tag: "deployment_updates",
        verb: "list",
        command: "list",
        summary: "List deployment updates",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::DEPLOYMENT_ID_2, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_UPDATE_LIST_ENVELOPE, optional: false },
        responses: &[&response::DEPLOYMENT_UPDATES_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("deployment_updates_list", "GET", "/deployment-updates")
    };
    pub static DEPLOYMENT_UPDATES_CREATE_MANY: Operation = Operation {
        tag: "deployment_updates",
        verb: "create_many",
        command: "create-many",
        summary: "Store deployment updates",
        description: "For restored snapshots. Needs Cloudify 6.4 or later.",
        since: Some("6.4"),
        params: &[&param::TENANT],
        body: Some(&body::DEPLOYMENT_UPDATES_CREATE_MANY),
        responses: &[&response::EVENTS_CREATE_201, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_updates_create_many", "POST", "/deployment-updates")
    };
    pub static DEPLOYMENT_UPDATES_GET: Operation = Operation {
        tag: "deployment_updates",
        verb: "get",
        command: "get",
        summary: "Show a deployment update",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::DEPLOYMENT_UPDATE_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_UPDATE, optional: false },
        responses: &[&response::DEPLOYMENT_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_updates_get", "GET", "/deployment-updates/{deployment_update_id}")
    };
    pub static DEPLOYMENT_UPDATES_CREATE: Operation = Operation {
        tag: "deployment_updates",
        verb: "create",
        command: "create",
        summary: "Record a deployment update",
        description: "For update workflows. Needs Cloudify 6.2 or later.",
        idempotent: true,
        since: Some("6.2"),
        params: &[&param::DEPLOYMENT_UPDATE_ID, &param::TENANT],
        body: Some(&body::DEPLOYMENT_UPDATES_CREATE),
        payload: Payload::Json { shape: &shape::DEPLOYMENT_UPDATE, optional: false },
        responses: &[&response::DEPLOYMENT_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_updates_create", "PUT", "/deployment-updates/{deployment_update_id}")
    };
    pub static DEPLOYMENT_UPDATES_UPDATE: Operation = Operation {
        tag: "deployment_updates",
        verb: "update",
        command: "update",
        summary: "Report the progress of a deployment update",
        description: "For update workflows. Needs Cloudify 6.2 or later.",
        since: Some("6.2"),
        params: &[&param::DEPLOYMENT_UPDATE_ID, &param::TENANT],
        body: Some(&body::DEPLOYMENT_UPDATES_UPDATE),
        payload: Payload::Json { shape: &shape::DEPLOYMENT_UPDATE, optional: false },
        responses: &[&response::DEPLOYMENT_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_updates_update", "PATCH", "/deployment-updates/{deployment_update_id}")
    };
    pub static DEPLOYMENT_UPDATES_START: Operation = Operation {
        tag: "deployment_updates",
        verb: "start",
        command: "start",
        summary: "Update a deployment to another blueprint or other inputs",
        description: "Give `blueprint_id`, `inputs` or both. Starts the execution that the answer names in `execution_id`. A preview changes nothing and has no execution. Needs Cloudify 6.4 or earlier.",
        note: "The document lists `skip_install` twice; the second one is `skip_uninstall`.",
        until: Some("6.4"),
        params: &[&param::DEPLOYMENT_ID, &param::TENANT],
        body: Some(&body::DEPLOYMENT_UPDATES_START),
        payload: Payload::Json { shape: &shape::DEPLOYMENT_UPDATE, optional: false },
        responses: &[&response::DEPLOYMENT_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_updates_start", "PUT", "/deployment-updates/{deployment_id}/update/initiate")
    };
    pub static DEPLOYMENT_UPDATES_UPLOAD: Operation = Operation {
        tag: "deployment_updates",
        verb: "upload",
        command: "upload",
        summary: "Update a deployment to a blueprint that is not on the manager",
        description: "The body is an archive as for uploading a blueprint; or leave it out and give `blueprint_archive_url`. With inputs it is a form, which is `upload_with_inputs` of the SDK. Starts the execution that the answer names in `execution_id`. Needs Cloudify 6.1 or earlier.",
        note: "The 5.x server takes `workflow_id` for `skip_reinstall`, `ignore_failure` for the ID of a workflow and `install_first`, which is true unless given, for `ignore_failure`, and does not read `skip_reinstall`: none of them is a parameter here. An update by archive therefore goes on when an uninstall operation fails; upload the blueprint and start the update with its ID to choose.",
        until: Some("6.1"),
        params: &[&param::DEPLOYMENT_ID, &param::TENANT, &param::APPLICATION_FILE_NAME, &param::BLUEPRINT_ARCHIVE_URL, &param::SKIP_INSTALL, &param::SKIP_UNINSTALL, &param::UPDATE_PLUGINS, &param::RUNTIME_ONLY_EVALUATION],
        body: Some(&body::BLUEPRINTS_UPLOAD),
        payload: Payload::Json { shape: &shape::DEPLOYMENT_UPDATE, optional: false },
        responses: &[&response::DEPLOYMENT_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_updates_upload", "POST", "/deployment-updates/{deployment_id}/update/initiate")
    };
    pub static DEPLOYMENT_UPDATES_FINALIZE: Operation = Operation {
        tag: "deployment_updates",
        verb: "finalize",
        command: "finalize",
        summary: "Finish a deployment update",
        description: "The update workflow calls this at its end.",
        params: &[&param::DEPLOYMENT_UPDATE_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_UPDATE, optional: false },
        responses: &[&response::DEPLOYMENT_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_updates_finalize", "POST", "/deployment-updates/{deployment_update_id}/update/finalize")
    };
    pub static DEPLOYMENT_MODIFICATIONS_LIST: Operation = Operation {
        tag: "deployment_modifications",
        verb: "list",
        command: "list",
        summary: "List deployment modifications",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::DEPLOYMENT_ID_2, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_MODIFICATION_LIST_ENVELOPE, optional: false },
        responses: &[&response::DEPLOYMENT_MODIFICATIONS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("deployment_modifications_list", "GET", "/deployment-modifications")
    };
    pub static DEPLOYMENT_MODIFICATIONS_START: Operation = Operation {
        tag: "deployment_modifications",
        verb: "start",
        command: "start",
        summary: "Start a deployment modification",
        description: "Adds or removes rows of node instances; installing and uninstalling them is the caller's part.",
        params: &[&param::TENANT],
        body: Some(&body::DEPLOYMENT_MODIFICATIONS_START),
        payload: Payload::Json { shape: &shape::DEPLOYMENT_MODIFICATION, optional: false },
        responses: &[&response::DEPLOYMENT_MODIFICATION_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_modifications_start", "POST", "/deployment-modifications")
    };
    pub static DEPLOYMENT_MODIFICATIONS_GET: Operation = Operation {
        tag: "deployment_modifications",
        verb: "get",
        command: "get",
        summary: "Show a deployment modification",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::MODIFICATION_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_MODIFICATION, optional: false },
        responses: &[&response::DEPLOYMENT_MODIFICATION_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_modifications_get", "GET", "/deployment-modifications/{modification_id}")
    };
    pub static DEPLOYMENT_MODIFICATIONS_FINISH: Operation = Operation {
        tag: "deployment_modifications",
        verb: "finish",
        command: "finish",
        summary: "Finish a deployment modification",
        params: &[&param::MODIFICATION_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_MODIFICATION, optional: false },
        responses: &[&response::DEPLOYMENT_MODIFICATION_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_modifications_finish", "POST", "/deployment-modifications/{modification_id}/finish")
    };
    pub static DEPLOYMENT_MODIFICATIONS_ROLLBACK: Operation = Operation {
        tag: "deployment_modifications",
        verb: "rollback",
        command: "rollback",
        summary: "Undo a deployment modification",
        params: &[&param::MODIFICATION_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_MODIFICATION, optional: false },
        responses: &[&response::DEPLOYMENT_MODIFICATION_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_modifications_rollback", "POST", "/deployment-modifications/{modification_id}/rollback")
    };
    pub static PLUGINS_LIST: Operation = Operation {
        tag: "plugins",
        verb: "list",
        command: "list",
        summary: "List plugins",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::ID, &param::PACKAGE_NAME, &param::PACKAGE_VERSION, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::PLUGIN_LIST_ENVELOPE, optional: false },
        responses: &[&response::PLUGINS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("plugins_list", "GET", "/plugins")
    };
    pub static PLUGINS_UPLOAD: Operation = Operation {
        tag: "plugins",
        verb: "upload",
        command: "upload",
        summary: "Upload a plugin",
        description: "The body is a wagon (`.wgn`), a zip of a wagon and its `plugin.yaml`, or a caravan; or leave it out and give `plugin_archive_url`. A plugin that is there already is refused with 409.",
        note: "The document's `plugin_path` is an argument of the Python client. A caravan, an archive of several plugins, is answered with a list (`items`) in place of one plugin: `upload_caravan` of the SDK reads it.",
        projection: Some("_include"),
        params: &[&param::TENANT, &param::PLUGIN_ARCHIVE_URL, &param::VISIBILITY, &param::PRIVATE_RESOURCE, &param::TITLE, &param::INCLUDE, &param::ID_2, &param::UPLOADED_AT, &param::CREATED_BY],
        body: Some(&body::BLUEPRINTS_UPLOAD),
        payload: Payload::Json { shape: &shape::PLUGIN, optional: false },
        responses: &[&response::PLUGIN_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_upload", "POST", "/plugins")
    };
    pub static PLUGINS_GET: Operation = Operation {
        tag: "plugins",
        verb: "get",
        command: "get",
        summary: "Show a plugin",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::PLUGIN_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::PLUGIN, optional: false },
        responses: &[&response::PLUGIN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_get", "GET", "/plugins/{plugin_id}")
    };
    pub static PLUGINS_DELETE: Operation = Operation {
        tag: "plugins",
        verb: "delete",
        command: "delete",
        summary: "Delete a plugin",
        description: "A plugin that deployments use is refused with 405 `plugin_in_use`, unless `force` is set.",
        note: "The server answers 415 without a JSON body; an empty object will do.",
        idempotent: true,
        destructive: true,
        projection: Some("_include"),
        params: &[&param::PLUGIN_ID, &param::TENANT, &param::INCLUDE],
        body: Some(&body::PLUGINS_DELETE),
        payload: Payload::Json { shape: &shape::PLUGIN, optional: true },
        responses: &[&response::PLUGIN_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_delete", "DELETE", "/plugins/{plugin_id}")
    };
    pub static PLUGINS_INSTALL: Operation = Operation {
        tag: "plugins",
        verb: "install",
        command: "install",
        summary: "Install a plugin on managers and agents",
        description: "From 5.1 on. The answer does not wait for it; `installation_state` of the plugin says how far it is. Needs Cloudify 5.1 or later.",
        since: Some("5.1"),
        params: &[&param::PLUGIN_ID, &param::TENANT],
        body: Some(&body::PLUGINS_INSTALL),
        payload: Payload::Json { shape: &shape::PLUGIN, optional: false },
        responses: &[&response::PLUGIN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_install", "POST", "/plugins/{plugin_id}")
    };
    pub static PLUGINS_SET_STATE: Operation = Operation {
        tag: "plugins",
        verb: "set_state",
        command: "set-state",
        summary: "Report the installation of a plugin",
        description: "From 5.1 on, for workers: of one agent or one manager, or it is refused with 409.",
        idempotent: true,
        params: &[&param::PLUGIN_ID, &param::TENANT],
        body: Some(&body::PLUGINS_SET_STATE),
        payload: Payload::Json { shape: &shape::PLUGIN, optional: false },
        responses: &[&response::PLUGIN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_set_state", "PUT", "/plugins/{plugin_id}")
    };
    pub static PLUGINS_UPDATE: Operation = Operation {
        tag: "plugins",
        verb: "update",
        command: "update",
        summary: "Change the owner or the declared labels of a plugin",
        description: "Needs Cloudify 6.3 or later.",
        since: Some("6.3"),
        params: &[&param::PLUGIN_ID, &param::TENANT],
        body: Some(&body::PLUGINS_UPDATE),
        payload: Payload::Json { shape: &shape::PLUGIN, optional: false },
        responses: &[&response::PLUGIN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_update", "PATCH", "/plugins/{plugin_id}")
    };
    pub static PLUGINS_DOWNLOAD: Operation = Operation {
        tag: "plugins",
        verb: "download",
        command: "download",
        summary: "Download the archive of a plugin",
        idempotent: true,
        params: &[&param::PLUGIN_ID, &param::TENANT, &param::FULL_ARCHIVE],
        payload: Payload::Binary,
        responses: &[&response::ARCHIVE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_download", "GET", "/plugins/{plugin_id}/archive")
    };
    pub static PLUGINS_SET_GLOBAL: Operation = Operation {
        tag: "plugins",
        verb: "set_global",
        command: "set-global",
        summary: "Make a plugin visible to all tenants",
        description: "Replaced by setting the visibility. Needs Cloudify 6.4 or earlier.",
        deprecated: true,
        until: Some("6.4"),
        params: &[&param::PLUGIN_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::PLUGIN, optional: false },
        responses: &[&response::PLUGIN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_set_global", "PATCH", "/plugins/{plugin_id}/set-global")
    };
    pub static PLUGINS_SET_VISIBILITY: Operation = Operation {
        tag: "plugins",
        verb: "set_visibility",
        command: "set-visibility",
        summary: "Change who can see a plugin",
        description: "Visibility only ever widens.",
        params: &[&param::PLUGIN_ID, &param::TENANT],
        body: Some(&body::BLUEPRINTS_SET_VISIBILITY),
        payload: Payload::Json { shape: &shape::PLUGIN, optional: false },
        responses: &[&response::PLUGIN_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_set_visibility", "PATCH", "/plugins/{plugin_id}/set-visibility")
    };
    pub static PLUGINS_DOWNLOAD_YAML: Operation = Operation {
        tag: "plugins",
        verb: "download_yaml",
        command: "download-yaml",
        summary: "Download the `plugin.yaml` of a plugin",
        description: "Needs Cloudify 6.3 or later.",
        idempotent: true,
        since: Some("6.3"),
        params: &[&param::PLUGIN_ID, &param::TENANT, &param::DSL_VERSION],
        payload: Payload::Binary,
        responses: &[&response::ARCHIVE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_download_yaml", "GET", "/plugins/{plugin_id}/yaml")
    };
    pub static PLUGINS_UPDATES_LIST: Operation = Operation {
        tag: "plugins_updates",
        verb: "list",
        command: "list",
        summary: "List plugins updates",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::BLUEPRINT_ID_2, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::PLUGINS_UPDATE_LIST_ENVELOPE, optional: false },
        responses: &[&response::PLUGINS_UPDATES_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("plugins_updates_list", "GET", "/plugins-updates")
    };
    pub static PLUGINS_UPDATES_GET: Operation = Operation {
        tag: "plugins_updates",
        verb: "get",
        command: "get",
        summary: "Show a plugins update",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::PLUGINS_UPDATE_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::PLUGINS_UPDATE, optional: false },
        responses: &[&response::PLUGINS_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_updates_get", "GET", "/plugins-updates/{plugins_update_id}")
    };
    pub static PLUGINS_UPDATES_START: Operation = Operation {
        tag: "plugins_updates",
        verb: "start",
        command: "start",
        summary: "Move the deployments of a blueprint to newer plugins",
        description: "Starts the execution that the answer names in `execution_id`, unless the state is `no_changes_required`. 5.0 reads `force` from the query, 5.1 reads the body.",
        note: "The document says PUT; the server answers that with 405. Without a body of JSON it answers 415.",
        empty_body: true,
        params: &[&param::BLUEPRINT_ID, &param::TENANT, &param::FORCE_4],
        body: Some(&body::PLUGINS_UPDATES_START),
        payload: Payload::Json { shape: &shape::PLUGINS_UPDATE, optional: false },
        responses: &[&response::PLUGINS_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::PLUGINS_UPDATES),
        ..Operation::new("plugins_updates_start", "POST", "/plugins-updates/{blueprint_id}/update/initiate")
    };
    pub static PLUGINS_UPDATES_FINALIZE: Operation = Operation {
        tag: "plugins_updates",
        verb: "finalize",
        command: "finalize",
        summary: "Finish a plugins update",
        description: "The update workflow calls this at its end.",
        note: "Without a body of JSON the server answers 415.",
        empty_body: true,
        params: &[&param::PLUGINS_UPDATE_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::PLUGINS_UPDATE, optional: false },
        responses: &[&response::PLUGINS_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("plugins_updates_finalize", "POST", "/plugins-updates/{plugins_update_id}/update/finalize")
    };
    pub static SECRETS_LIST: Operation = Operation {
        tag: "secrets",
        verb: "list",
        command: "list",
        summary: "List secrets without their values",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::KEY, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::SECRET_LIST_ENVELOPE, optional: false },
        responses: &[&response::SECRETS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("secrets_list", "GET", "/secrets")
    };
    pub static SECRETS_GET: Operation = Operation {
        tag: "secrets",
        verb: "get",
        command: "get",
        summary: "Show a secret with its value",
        description: "The value of a hidden secret is empty for everybody but its creator and administrators.",
        idempotent: true,
        params: &[&param::SECRET_KEY, &param::TENANT, &param::SKIP_VALUE],
        payload: Payload::Json { shape: &shape::SECRET, optional: false },
        responses: &[&response::SECRET_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_get", "GET", "/secrets/{secret_key}")
    };
    pub static SECRETS_CREATE: Operation = Operation {
        tag: "secrets",
        verb: "create",
        command: "create",
        summary: "Create a secret",
        description: "A key that exists is refused with 409, unless `update_if_exists` is set. The answer has the value in encrypted form.",
        params: &[&param::SECRET_KEY, &param::TENANT],
        body: Some(&body::SECRETS_CREATE),
        payload: Payload::Json { shape: &shape::SECRET, optional: false },
        responses: &[&response::SECRET_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_create", "PUT", "/secrets/{secret_key}")
    };
    pub static SECRETS_UPDATE: Operation = Operation {
        tag: "secrets",
        verb: "update",
        command: "update",
        summary: "Change a secret",
        params: &[&param::SECRET_KEY, &param::TENANT],
        body: Some(&body::SECRETS_UPDATE),
        payload: Payload::Json { shape: &shape::SECRET, optional: false },
        responses: &[&response::SECRET_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_update", "PATCH", "/secrets/{secret_key}")
    };
    pub static SECRETS_DELETE: Operation = Operation {
        tag: "secrets",
        verb: "delete",
        command: "delete",
        summary: "Delete a secret",
        idempotent: true,
        destructive: true,
        params: &[&param::SECRET_KEY, &param::TENANT],
        payload: Payload::Json { shape: &shape::SECRET, optional: true },
        responses: &[&response::SECRET_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_delete", "DELETE", "/secrets/{secret_key}")
    };
    pub static SECRETS_SET_GLOBAL: Operation = Operation {
        tag: "secrets",
        verb: "set_global",
        command: "set-global",
        summary: "Make a secret visible to all tenants",
        description: "Replaced by setting the visibility. Needs Cloudify 6.4 or earlier.",
        note: "The 5.0.5 and 5.1.0 servers answer 500, always. Set the visibility to `global` instead.",
        deprecated: true,
        until: Some("6.4"),
        params: &[&param::SECRET_KEY, &param::TENANT],
        payload: Payload::Json { shape: &shape::SECRET, optional: false },
        responses: &[&response::SECRET_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_set_global", "PATCH", "/secrets/{secret_key}/set-global")
    };
    pub static SECRETS_SET_VISIBILITY: Operation = Operation {
        tag: "secrets",
        verb: "set_visibility",
        command: "set-visibility",
        summary: "Change who can see a secret",
        description: "Visibility only ever widens.",
        params: &[&param::SECRET_KEY, &param::TENANT],
        body: Some(&body::BLUEPRINTS_SET_VISIBILITY),
        payload: Payload::Json { shape: &shape::SECRET, optional: false },
        responses: &[&response::SECRET_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_set_visibility", "PATCH", "/secrets/{secret_key}/set-visibility")
    };
    pub static SECRETS_EXPORT: Operation = Operation {
        tag: "secrets",
        verb: "export",
        command: "export",
        summary: "Export secrets with their values",
        description: "Without a passphrase the values stand in the answer in clear.",
        note: "The document's `non-encrypted` parameter does not exist.",
        idempotent: true,
        filters: true,
        params: &[&param::TENANT, &param::PASSPHRASE, &param::INCLUDE_METADATA, &param::VISIBILITY_2, &param::SEARCH, &param::ALL_TENANTS, &param::INCLUDE_2],
        payload: Payload::Json { shape: &shape::LIST_OF_EXPORTED_SECRET, optional: false },
        responses: &[&response::SECRETS_EXPORT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_export", "GET", "/secrets/share/export")
    };
    pub static SECRETS_IMPORT: Operation = Operation {
        tag: "secrets",
        verb: "import",
        command: "import",
        summary: "Import exported secrets",
        description: "Secrets that cannot be taken are named in the answer, by their place in the list; the others are imported.",
        note: "The document calls the map `tenant_map_dict`; the server reads `tenant_map`.",
        params: &[&param::TENANT],
        body: Some(&body::SECRETS_IMPORT),
        payload: Payload::Json { shape: &shape::SECRETS_IMPORT, optional: false },
        responses: &[&response::SECRETS_IMPORT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_import", "POST", "/secrets/share/import")
    };
    pub static SITES_LIST: Operation = Operation {
        tag: "sites",
        verb: "list",
        command: "list",
        summary: "List sites",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::NAME, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::SITE_LIST_ENVELOPE, optional: false },
        responses: &[&response::SITES_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("sites_list", "GET", "/sites")
    };
    pub static SITES_GET: Operation = Operation {
        tag: "sites",
        verb: "get",
        command: "get",
        summary: "Show a site",
        idempotent: true,
        params: &[&param::SITE_NAME_2, &param::TENANT],
        payload: Payload::Json { shape: &shape::SITE, optional: false },
        responses: &[&response::SITE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("sites_get", "GET", "/sites/{site_name}")
    };
    pub static SITES_CREATE: Operation = Operation {
        tag: "sites",
        verb: "create",
        command: "create",
        summary: "Create a site",
        note: "The server answers 415 without a JSON body; an empty object will do.",
        params: &[&param::SITE_NAME_2, &param::TENANT],
        body: Some(&body::SITES_CREATE),
        payload: Payload::Json { shape: &shape::SITE, optional: false },
        responses: &[&response::SITE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("sites_create", "PUT", "/sites/{site_name}")
    };
    pub static SITES_UPDATE: Operation = Operation {
        tag: "sites",
        verb: "update",
        command: "update",
        summary: "Change a site",
        params: &[&param::SITE_NAME_2, &param::TENANT],
        body: Some(&body::SITES_UPDATE),
        payload: Payload::Json { shape: &shape::SITE, optional: false },
        responses: &[&response::SITE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("sites_update", "POST", "/sites/{site_name}")
    };
    pub static SITES_DELETE: Operation = Operation {
        tag: "sites",
        verb: "delete",
        command: "delete",
        summary: "Delete a site",
        idempotent: true,
        destructive: true,
        params: &[&param::SITE_NAME_2, &param::TENANT],
        payload: Payload::Json { shape: &shape::SITE, optional: true },
        responses: &[&response::SITE_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("sites_delete", "DELETE", "/sites/{site_name}")
    };
    pub static SNAPSHOTS_LIST: Operation = Operation {
        tag: "snapshots",
        verb: "list",
        command: "list",
        summary: "List snapshots",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::ID, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::SNAPSHOT_LIST_ENVELOPE, optional: false },
        responses: &[&response::SNAPSHOTS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("snapshots_list", "GET", "/snapshots")
    };
    pub static SNAPSHOTS_GET: Operation = Operation {
        tag: "snapshots",
        verb: "get",
        command: "get",
        summary: "Show a snapshot",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::SNAPSHOT_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::SNAPSHOT, optional: false },
        responses: &[&response::SNAPSHOT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("snapshots_get", "GET", "/snapshots/{snapshot_id}")
    };
    pub static SNAPSHOTS_CREATE: Operation = Operation {
        tag: "snapshots",
        verb: "create",
        command: "create",
        summary: "Create a snapshot",
        description: "Starts the `create_snapshot` execution, which is the answer. Its parameters hold the database password.",
        note: "The document sends no body; the server answers 415 then. The credentials are included unless that is declined.",
        params: &[&param::SNAPSHOT_ID, &param::TENANT],
        body: Some(&body::SNAPSHOTS_CREATE),
        payload: Payload::Json { shape: &shape::EXECUTION, optional: false },
        responses: &[&response::SNAPSHOTS_CREATE_201, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::EXECUTIONS),
        ..Operation::new("snapshots_create", "PUT", "/snapshots/{snapshot_id}")
    };
    pub static SNAPSHOTS_UPDATE: Operation = Operation {
        tag: "snapshots",
        verb: "update",
        command: "update",
        summary: "Set the status of a snapshot",
        description: "The snapshot workflows report their state this way.",
        note: "The answer is a bare `null`.",
        params: &[&param::SNAPSHOT_ID, &param::TENANT],
        body: Some(&body::SNAPSHOTS_UPDATE),
        responses: &[&response::ARCHIVE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("snapshots_update", "PATCH", "/snapshots/{snapshot_id}")
    };
    pub static SNAPSHOTS_DELETE: Operation = Operation {
        tag: "snapshots",
        verb: "delete",
        command: "delete",
        summary: "Delete a snapshot",
        note: "The document promises the id alone; the server sends the whole snapshot.",
        idempotent: true,
        destructive: true,
        params: &[&param::SNAPSHOT_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::SNAPSHOT, optional: true },
        responses: &[&response::SNAPSHOT_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("snapshots_delete", "DELETE", "/snapshots/{snapshot_id}")
    };
    pub static SNAPSHOTS_DOWNLOAD: Operation = Operation {
        tag: "snapshots",
        verb: "download",
        command: "download",
        summary: "Download a snapshot",
        idempotent: true,
        params: &[&param::SNAPSHOT_ID, &param::TENANT],
        payload: Payload::Binary,
        responses: &[&response::ARCHIVE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("snapshots_download", "GET", "/snapshots/{snapshot_id}/archive")
    };
    pub static SNAPSHOTS_UPLOAD: Operation = Operation {
        tag: "snapshots",
        verb: "upload",
        command: "upload",
        summary: "Upload a snapshot",
        description: "The body is a zip that a manager made; or leave it out and give `snapshot_archive_url`.",
        note: "The document's examples leave the id out of the path, use POST, and call the URL a body property.",
        params: &[&param::SNAPSHOT_ID, &param::TENANT, &param::SNAPSHOT_ARCHIVE_URL],
        body: Some(&body::BLUEPRINTS_UPLOAD),
        payload: Payload::Json { shape: &shape::SNAPSHOT, optional: false },
        responses: &[&response::SNAPSHOT_201, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::SNAPSHOTS),
        ..Operation::new("snapshots_upload", "PUT", "/snapshots/{snapshot_id}/archive")
    };
    pub static SNAPSHOTS_RESTORE: Operation = Operation {
        tag: "snapshots",
        verb: "restore",
        command: "restore",
        summary: "Restore a snapshot",
        description: "Starts the `restore_snapshot` execution. While it runs, most requests are refused with 503 `in_snapshot_restore_error`; the restore status can be read without logging in.",
        note: "The document calls the answer an Execution; it is the id and status of one in the fields of a snapshot.",
        destructive: true,
        params: &[&param::SNAPSHOT_ID, &param::TENANT],
        body: Some(&body::SNAPSHOTS_RESTORE),
        payload: Payload::Json { shape: &shape::SNAPSHOT_RESTORE, optional: false },
        responses: &[&response::SNAPSHOTS_RESTORE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::EXECUTIONS),
        ..Operation::new("snapshots_restore", "POST", "/snapshots/{snapshot_id}/restore")
    };
    pub static SNAPSHOTS_GET_RESTORE_STATUS: Operation = Operation {
        tag: "snapshots",
        verb: "get_restore_status",
        command: "get-restore-status",
        summary: "Say whether a snapshot is being restored",
        note: "The document shows a sentence as the status; the server sends `running` or `not-running`.",
        idempotent: true,
        anonymous: true,
        payload: Payload::Json { shape: &shape::RESTORE_STATUS, optional: false },
        responses: &[&response::SNAPSHOTS_GET_RESTORE_STATUS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("snapshots_get_restore_status", "GET", "/snapshot-status")
    };
    pub static AGENTS_LIST: Operation = Operation {
        tag: "agents",
        verb: "list",
        command: "list",
        summary: "List agents",
        note: "The document filters by `install_method`, the official client by `install_methods` and always by `state` `started`.",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::DEPLOYMENT_ID_2, &param::NODE_IDS, &param::NODE_INSTANCE_IDS, &param::INSTALL_METHODS, &param::INSTALL_METHOD, &param::STATE_2, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_DATA],
        payload: Payload::Json { shape: &shape::AGENT_LIST_ENVELOPE, optional: false },
        responses: &[&response::AGENTS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("agents_list", "GET", "/agents")
    };
    pub static AGENTS_REPLACE_CA_CERTS: Operation = Operation {
        tag: "agents",
        verb: "replace_ca_certs",
        command: "replace-ca-certs",
        summary: "Give the agents other CA certificates",
        description: "From 5.1 on. They are sent to the agents; the answer does not wait for them. Needs Cloudify 5.1 or later.",
        since: Some("5.1"),
        params: &[&param::TENANT],
        body: Some(&body::AGENTS_REPLACE_CA_CERTS),
        payload: Payload::Json { shape: &shape::REPLACED_CA_CERTS, optional: false },
        responses: &[&response::AGENTS_REPLACE_CA_CERTS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("agents_replace_ca_certs", "PATCH", "/agents")
    };
    pub static AGENTS_GET: Operation = Operation {
        tag: "agents",
        verb: "get",
        command: "get",
        summary: "Show an agent",
        idempotent: true,
        params: &[&param::AGENT_NAME, &param::TENANT],
        payload: Payload::Json { shape: &shape::AGENT, optional: false },
        responses: &[&response::AGENT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("agents_get", "GET", "/agents/{agent_name}")
    };
    pub static AGENTS_CREATE: Operation = Operation {
        tag: "agents",
        verb: "create",
        command: "create",
        summary: "Register an agent",
        description: "Installing an agent does this. A name that is registered already is accepted and answered with an empty agent.",
        idempotent: true,
        params: &[&param::AGENT_NAME, &param::TENANT],
        body: Some(&body::AGENTS_CREATE),
        payload: Payload::Json { shape: &shape::AGENT, optional: false },
        responses: &[&response::AGENT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("agents_create", "PUT", "/agents/{agent_name}")
    };
    pub static AGENTS_UPDATE: Operation = Operation {
        tag: "agents",
        verb: "update",
        command: "update",
        summary: "Set the state of an agent",
        params: &[&param::AGENT_NAME, &param::TENANT],
        body: Some(&body::AGENTS_UPDATE),
        payload: Payload::Json { shape: &shape::AGENT, optional: false },
        responses: &[&response::AGENT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("agents_update", "PATCH", "/agents/{agent_name}")
    };
    pub static TENANTS_LIST: Operation = Operation {
        tag: "tenants",
        verb: "list",
        command: "list",
        summary: "List tenants",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::NAME, &param::GET_DATA_2, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::GET_ALL_RESULTS],
        payload: Payload::Json { shape: &shape::TENANT_LIST_ENVELOPE, optional: false },
        responses: &[&response::TENANTS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("tenants_list", "GET", "/tenants")
    };
    pub static TENANTS_GET: Operation = Operation {
        tag: "tenants",
        verb: "get",
        command: "get",
        summary: "Show a tenant with its message broker account",
        note: "The document's method line says `GET /tenants?name=`, which is the list.",
        idempotent: true,
        params: &[&param::TENANT_NAME, &param::TENANT, &param::GET_DATA_2],
        payload: Payload::Json { shape: &shape::TENANT, optional: false },
        responses: &[&response::TENANT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tenants_get", "GET", "/tenants/{tenant_name}")
    };
    pub static TENANTS_CREATE: Operation = Operation {
        tag: "tenants",
        verb: "create",
        command: "create",
        summary: "Create a tenant",
        description: "Premium only. The names `users` and `user-groups` are refused.",
        params: &[&param::TENANT_NAME, &param::TENANT, &param::GET_DATA_2],
        body: Some(&body::TENANTS_CREATE),
        payload: Payload::Json { shape: &shape::TENANT, optional: false },
        responses: &[&response::TENANT_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tenants_create", "POST", "/tenants/{tenant_name}")
    };
    pub static TENANTS_DELETE: Operation = Operation {
        tag: "tenants",
        verb: "delete",
        command: "delete",
        summary: "Delete a tenant",
        description: "Premium only.",
        idempotent: true,
        destructive: true,
        params: &[&param::TENANT_NAME, &param::TENANT, &param::GET_DATA_2],
        payload: Payload::Json { shape: &shape::TENANT, optional: true },
        responses: &[&response::TENANT_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tenants_delete", "DELETE", "/tenants/{tenant_name}")
    };
    pub static TENANTS_ADD_USER: Operation = Operation {
        tag: "tenants",
        verb: "add_user",
        command: "add-user",
        summary: "Add a user to a tenant",
        description: "Premium only.",
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::TENANTS_ADD_USER),
        payload: Payload::Json { shape: &shape::TENANT, optional: false },
        responses: &[&response::TENANT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tenants_add_user", "PUT", "/tenants/users")
    };
    pub static TENANTS_UPDATE_USER: Operation = Operation {
        tag: "tenants",
        verb: "update_user",
        command: "update-user",
        summary: "Change the role of a user in a tenant",
        description: "Premium only.",
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::TENANTS_UPDATE_USER),
        payload: Payload::Json { shape: &shape::TENANT, optional: false },
        responses: &[&response::TENANT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tenants_update_user", "PATCH", "/tenants/users")
    };
    pub static TENANTS_REMOVE_USER: Operation = Operation {
        tag: "tenants",
        verb: "remove_user",
        command: "remove-user",
        summary: "Remove a user from a tenant",
        description: "Premium only.",
        idempotent: true,
        destructive: true,
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::TENANTS_REMOVE_USER),
        payload: Payload::Json { shape: &shape::TENANT, optional: true },
        responses: &[&response::TENANT_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tenants_remove_user", "DELETE", "/tenants/users")
    };
    pub static TENANTS_ADD_USER_GROUP: Operation = Operation {
        tag: "tenants",
        verb: "add_user_group",
        command: "add-user-group",
        summary: "Add a user group to a tenant",
        description: "Premium only.",
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::TENANTS_ADD_USER_GROUP),
        payload: Payload::Json { shape: &shape::TENANT, optional: false },
        responses: &[&response::TENANT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tenants_add_user_group", "PUT", "/tenants/user-groups")
    };
    pub static TENANTS_UPDATE_USER_GROUP: Operation = Operation {
        tag: "tenants",
        verb: "update_user_group",
        command: "update-user-group",
        summary: "Change the role of a user group in a tenant",
        description: "Premium only.",
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::TENANTS_UPDATE_USER_GROUP),
        payload: Payload::Json { shape: &shape::TENANT, optional: false },
        responses: &[&response::TENANT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tenants_update_user_group", "PATCH", "/tenants/user-groups")
    };
    pub static TENANTS_REMOVE_USER_GROUP: Operation = Operation {
        tag: "tenants",
        verb: "remove_user_group",
        command: "remove-user-group",
        summary: "Remove a user group from a tenant",
        description: "Premium only.",
        idempotent: true,
        destructive: true,
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::TENANTS_REMOVE_USER_GROUP),
        payload: Payload::Json { shape: &shape::TENANT, optional: true },
        responses: &[&response::TENANT_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tenants_remove_user_group", "DELETE", "/tenants/user-groups")
    };
    pub static USERS_LIST: Operation = Operation {
        tag: "users",
        verb: "list",
        command: "list",
        summary: "List users",
        description: "Premium only.",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::USERNAME, &param::GET_DATA_2, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::INCLUDE_HASH],
        payload: Payload::Json { shape: &shape::USER_LIST_ENVELOPE, optional: false },
        responses: &[&response::USERS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("users_list", "GET", "/users")
    };
    pub static USERS_CREATE: Operation = Operation {
        tag: "users",
        verb: "create",
        command: "create",
        summary: "Create a user",
        description: "Premium only.",
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::USERS_CREATE),
        payload: Payload::Json { shape: &shape::USER, optional: false },
        responses: &[&response::USER_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("users_create", "PUT", "/users")
    };
    pub static USERS_GET: Operation = Operation {
        tag: "users",
        verb: "get",
        command: "get",
        summary: "Show a user",
        description: "Premium only.",
        idempotent: true,
        params: &[&param::USERNAME_2, &param::TENANT, &param::GET_DATA_2],
        payload: Payload::Json { shape: &shape::USER, optional: false },
        responses: &[&response::USER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("users_get", "GET", "/users/{username}")
    };
    pub static USERS_UPDATE: Operation = Operation {
        tag: "users",
        verb: "update",
        command: "update",
        summary: "Set the password or the role of a user",
        description: "Premium only.",
        params: &[&param::USERNAME_2, &param::TENANT, &param::GET_DATA_2],
        body: Some(&body::USERS_UPDATE),
        payload: Payload::Json { shape: &shape::USER, optional: false },
        responses: &[&response::USER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("users_update", "POST", "/users/{username}")
    };
    pub static USERS_DELETE: Operation = Operation {
        tag: "users",
        verb: "delete",
        command: "delete",
        summary: "Delete a user",
        description: "Premium only.",
        note: "The document's method line names the path of a tenant.",
        idempotent: true,
        destructive: true,
        params: &[&param::USERNAME_2, &param::TENANT, &param::GET_DATA_2],
        payload: Payload::Json { shape: &shape::USER, optional: true },
        responses: &[&response::USER_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("users_delete", "DELETE", "/users/{username}")
    };
    pub static USERS_GET_CURRENT: Operation = Operation {
        tag: "users",
        verb: "get_current",
        command: "get-current",
        summary: "Show the current user",
        description: "Works on a community manager too.",
        idempotent: true,
        params: &[&param::GET_DATA_2],
        payload: Payload::Json { shape: &shape::USER, optional: false },
        responses: &[&response::USER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("users_get_current", "GET", "/user")
    };
    pub static USERS_SET_ACTIVE: Operation = Operation {
        tag: "users",
        verb: "set_active",
        command: "set-active",
        summary: "Activate or deactivate a user",
        description: "Premium only.",
        params: &[&param::USERNAME_2, &param::TENANT, &param::GET_DATA_2],
        body: Some(&body::USERS_SET_ACTIVE),
        payload: Payload::Json { shape: &shape::USER, optional: false },
        responses: &[&response::USER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("users_set_active", "POST", "/users/active/{username}")
    };
    pub static USERS_UNLOCK: Operation = Operation {
        tag: "users",
        verb: "unlock",
        command: "unlock",
        summary: "Unlock a user after too many failed logins",
        description: "Premium only.",
        params: &[&param::USERNAME_2, &param::TENANT, &param::GET_DATA_2],
        payload: Payload::Json { shape: &shape::USER, optional: false },
        responses: &[&response::USER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("users_unlock", "POST", "/users/unlock/{username}")
    };
    pub static USER_GROUPS_LIST: Operation = Operation {
        tag: "user_groups",
        verb: "list",
        command: "list",
        summary: "List user groups",
        description: "Premium only.",
        idempotent: true,
        filters: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::NAME, &param::GET_DATA_2, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH],
        payload: Payload::Json { shape: &shape::USER_GROUP_LIST_ENVELOPE, optional: false },
        responses: &[&response::USER_GROUPS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("user_groups_list", "GET", "/user-groups")
    };
    pub static USER_GROUPS_CREATE: Operation = Operation {
        tag: "user_groups",
        verb: "create",
        command: "create",
        summary: "Create a user group",
        description: "Premium only. The name `users` is refused.",
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::USER_GROUPS_CREATE),
        payload: Payload::Json { shape: &shape::USER_GROUP, optional: false },
        responses: &[&response::USER_GROUP_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("user_groups_create", "POST", "/user-groups")
    };
    pub static USER_GROUPS_GET: Operation = Operation {
        tag: "user_groups",
        verb: "get",
        command: "get",
        summary: "Show a user group",
        description: "Premium only.",
        idempotent: true,
        params: &[&param::GROUP_NAME, &param::TENANT, &param::GET_DATA_2],
        payload: Payload::Json { shape: &shape::USER_GROUP, optional: false },
        responses: &[&response::USER_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("user_groups_get", "GET", "/user-groups/{group_name}")
    };
    pub static USER_GROUPS_UPDATE: Operation = Operation {
        tag: "user_groups",
        verb: "update",
        command: "update",
        summary: "Set the role of a user group",
        description: "Premium only.",
        params: &[&param::GROUP_NAME, &param::TENANT, &param::GET_DATA_2],
        body: Some(&body::USER_GROUPS_UPDATE),
        payload: Payload::Json { shape: &shape::USER_GROUP, optional: false },
        responses: &[&response::USER_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("user_groups_update", "POST", "/user-groups/{group_name}")
    };
    pub static USER_GROUPS_DELETE: Operation = Operation {
        tag: "user_groups",
        verb: "delete",
        command: "delete",
        summary: "Delete a user group",
        description: "Premium only.",
        idempotent: true,
        destructive: true,
        params: &[&param::GROUP_NAME, &param::TENANT, &param::GET_DATA_2],
        payload: Payload::Json { shape: &shape::USER_GROUP, optional: true },
        responses: &[&response::USER_GROUP_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("user_groups_delete", "DELETE", "/user-groups/{group_name}")
    };
    pub static USER_GROUPS_ADD_USER: Operation = Operation {
        tag: "user_groups",
        verb: "add_user",
        command: "add-user",
        summary: "Add a user to a user group",
        description: "Premium only. Refused while users come from LDAP.",
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::USER_GROUPS_ADD_USER),
        payload: Payload::Json { shape: &shape::USER_GROUP, optional: false },
        responses: &[&response::USER_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("user_groups_add_user", "PUT", "/user-groups/users")
    };
    pub static USER_GROUPS_REMOVE_USER: Operation = Operation {
        tag: "user_groups",
        verb: "remove_user",
        command: "remove-user",
        summary: "Remove a user from a user group",
        description: "Premium only.",
        idempotent: true,
        destructive: true,
        params: &[&param::TENANT, &param::GET_DATA_2],
        body: Some(&body::USER_GROUPS_REMOVE_USER),
        payload: Payload::Json { shape: &shape::USER_GROUP, optional: true },
        responses: &[&response::USER_GROUP_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("user_groups_remove_user", "DELETE", "/user-groups/users")
    };
    pub static LICENSES_LIST: Operation = Operation {
        tag: "licenses",
        verb: "list",
        command: "list",
        summary: "Show the licence",
        description: "Premium only. The list has at most one licence.",
        idempotent: true,
        params: &[&param::TENANT, &param::SIZE, &param::OFFSET],
        payload: Payload::Json { shape: &shape::LICENSE_LIST_ENVELOPE, optional: false },
        responses: &[&response::LICENSES_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("licenses_list", "GET", "/license")
    };
    pub static LICENSES_UPLOAD: Operation = Operation {
        tag: "licenses",
        verb: "upload",
        command: "upload",
        summary: "Upload a licence",
        description: "Premium only. The body is the licence file, which is YAML.",
        note: "The document labels the body `application/json`; the server takes its bytes as they are.",
        idempotent: true,
        params: &[&param::TENANT],
        body: Some(&body::BLUEPRINTS_UPLOAD_ARCHIVE),
        payload: Payload::Json { shape: &shape::LICENSE, optional: false },
        responses: &[&response::LICENSES_UPLOAD_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("licenses_upload", "PUT", "/license")
    };
    pub static LICENSES_REGISTER: Operation = Operation {
        tag: "licenses",
        verb: "register",
        command: "register",
        summary: "Store the customer id of a community manager",
        description: "Needs Cloudify 6.4 or later.",
        since: Some("6.4"),
        params: &[&param::TENANT],
        body: Some(&body::LICENSES_REGISTER),
        payload: Payload::Json { shape: &shape::LICENSE, optional: false },
        responses: &[&response::LICENSES_REGISTER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("licenses_register", "POST", "/license")
    };
    pub static LICENSES_DELETE: Operation = Operation {
        tag: "licenses",
        verb: "delete",
        command: "delete",
        summary: "Remove the licence",
        description: "Needs Cloudify 6.4 or later.",
        idempotent: true,
        destructive: true,
        since: Some("6.4"),
        params: &[&param::TENANT],
        responses: &[&response::ARCHIVE_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("licenses_delete", "DELETE", "/license")
    };
    pub static LICENSES_CHECK: Operation = Operation {
        tag: "licenses",
        verb: "check",
        command: "check",
        summary: "Say whether the manager has a licence",
        description: "`OK`, `Sanity` or the customer id; a manager without one answers 400 `missing_cloudify_license`. Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        params: &[&param::TENANT],
        payload: Payload::Json { shape: &shape::STRING, optional: false },
        responses: &[&response::MANAGER_CHECK_OK_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("licenses_check", "GET", "/license-check")
    };
    pub static MAINTENANCE_GET: Operation = Operation {
        tag: "maintenance",
        verb: "get",
        command: "get",
        summary: "Show whether the manager is in maintenance mode",
        idempotent: true,
        params: &[&param::TENANT],
        payload: Payload::Json { shape: &shape::MAINTENANCE, optional: false },
        responses: &[&response::MAINTENANCE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("maintenance_get", "GET", "/maintenance")
    };
    pub static MAINTENANCE_ACTIVATE: Operation = Operation {
        tag: "maintenance",
        verb: "activate",
        command: "activate",
        summary: "Enter maintenance mode",
        description: "The manager waits for running executions first. Until maintenance ends, most requests are refused with 503. A manager that is in maintenance mode already answers 304.",
        params: &[&param::TENANT],
        payload: Payload::Json { shape: &shape::MAINTENANCE, optional: false },
        responses: &[&response::MAINTENANCE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("maintenance_activate", "POST", "/maintenance/activate")
    };
    pub static MAINTENANCE_DEACTIVATE: Operation = Operation {
        tag: "maintenance",
        verb: "deactivate",
        command: "deactivate",
        summary: "Leave maintenance mode",
        description: "A manager that is not in maintenance mode answers 304.",
        params: &[&param::TENANT],
        payload: Payload::Json { shape: &shape::MAINTENANCE, optional: false },
        responses: &[&response::MAINTENANCE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("maintenance_deactivate", "POST", "/maintenance/deactivate")
    };
    pub static CLUSTER_GET_STATUS: Operation = Operation {
        tag: "cluster",
        verb: "get_status",
        command: "get-status",
        summary: "Show the status of the cluster",
        note: "With `summary`, a cluster that is unwell is answered with status 500 and the same body.",
        idempotent: true,
        params: &[&param::TENANT, &param::SUMMARY],
        payload: Payload::Json { shape: &shape::CLUSTER_STATUS, optional: false },
        responses: &[&response::CLUSTER_GET_STATUS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cluster_get_status", "GET", "/cluster-status")
    };
    pub static CLUSTER_LIST_MANAGERS: Operation = Operation {
        tag: "cluster",
        verb: "list_managers",
        command: "list-managers",
        summary: "List the managers of the cluster",
        note: "The document has `GET /managers/{hostname}`, which the server answers with 405; filter by `hostname` instead.",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::HOSTNAME, &param::INCLUDE, &param::SIZE, &param::OFFSET],
        payload: Payload::Json { shape: &shape::MANAGER_LIST_ENVELOPE, optional: false },
        responses: &[&response::CLUSTER_LIST_MANAGERS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("cluster_list_managers", "GET", "/managers")
    };
    pub static CLUSTER_ADD_MANAGER: Operation = Operation {
        tag: "cluster",
        verb: "add_manager",
        command: "add-manager",
        summary: "Add a manager to the cluster",
        description: "Premium only; for the installation of a manager.",
        params: &[&param::TENANT],
        body: Some(&body::CLUSTER_ADD_MANAGER),
        payload: Payload::Json { shape: &shape::MANAGER, optional: false },
        responses: &[&response::CLUSTER_ADD_MANAGER_200, &response::CLUSTER_ADD_MANAGER_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cluster_add_manager", "POST", "/managers")
    };
    pub static CLUSTER_REMOVE_MANAGER: Operation = Operation {
        tag: "cluster",
        verb: "remove_manager",
        command: "remove-manager",
        summary: "Remove a manager from the cluster",
        description: "Premium only. The manager stays connected to the cluster's database and should be disposed of.",
        idempotent: true,
        destructive: true,
        params: &[&param::HOSTNAME_2, &param::TENANT],
        payload: Payload::Json { shape: &shape::MANAGER, optional: true },
        responses: &[&response::CLUSTER_ADD_MANAGER_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cluster_remove_manager", "DELETE", "/managers/{hostname}")
    };
    pub static CLUSTER_UPDATE_MANAGER: Operation = Operation {
        tag: "cluster",
        verb: "update_manager",
        command: "update-manager",
        summary: "Change a manager of the cluster",
        description: "Premium only; for the installation of a manager.",
        idempotent: true,
        params: &[&param::HOSTNAME_2, &param::TENANT],
        body: Some(&body::CLUSTER_UPDATE_MANAGER),
        payload: Payload::Json { shape: &shape::MANAGER, optional: false },
        responses: &[&response::CLUSTER_ADD_MANAGER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cluster_update_manager", "PUT", "/managers/{hostname}")
    };
    pub static CLUSTER_LIST_BROKERS: Operation = Operation {
        tag: "cluster",
        verb: "list_brokers",
        command: "list-brokers",
        summary: "List the message brokers of the cluster",
        description: "User name and password are null for users who may not see them.",
        idempotent: true,
        params: &[&param::TENANT, &param::SIZE, &param::OFFSET],
        payload: Payload::Json { shape: &shape::BROKER_LIST_ENVELOPE, optional: false },
        responses: &[&response::CLUSTER_LIST_BROKERS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("cluster_list_brokers", "GET", "/brokers")
    };
    pub static CLUSTER_ADD_BROKER: Operation = Operation {
        tag: "cluster",
        verb: "add_broker",
        command: "add-broker",
        summary: "Add a message broker to the cluster",
        description: "Premium only.",
        params: &[&param::TENANT],
        body: Some(&body::CLUSTER_ADD_BROKER),
        payload: Payload::Json { shape: &shape::BROKER, optional: false },
        responses: &[&response::CLUSTER_ADD_BROKER_200, &response::CLUSTER_ADD_BROKER_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cluster_add_broker", "POST", "/brokers")
    };
    pub static CLUSTER_UPDATE_BROKER: Operation = Operation {
        tag: "cluster",
        verb: "update_broker",
        command: "update-broker",
        summary: "Change the networks of a message broker",
        description: "Premium only.",
        idempotent: true,
        params: &[&param::BROKER_NAME, &param::TENANT],
        body: Some(&body::CLUSTER_UPDATE_BROKER),
        payload: Payload::Json { shape: &shape::BROKER, optional: false },
        responses: &[&response::CLUSTER_ADD_BROKER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cluster_update_broker", "PUT", "/brokers/{broker_name}")
    };
    pub static CLUSTER_REMOVE_BROKER: Operation = Operation {
        tag: "cluster",
        verb: "remove_broker",
        command: "remove-broker",
        summary: "Remove a message broker from the cluster",
        description: "Premium only.",
        idempotent: true,
        destructive: true,
        params: &[&param::BROKER_NAME, &param::TENANT],
        payload: Payload::Json { shape: &shape::BROKER, optional: true },
        responses: &[&response::CLUSTER_ADD_BROKER_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cluster_remove_broker", "DELETE", "/brokers/{broker_name}")
    };
    pub static CLUSTER_LIST_DB_NODES: Operation = Operation {
        tag: "cluster",
        verb: "list_db_nodes",
        command: "list-db-nodes",
        summary: "List the database nodes of the cluster",
        idempotent: true,
        params: &[&param::TENANT, &param::SIZE, &param::OFFSET],
        payload: Payload::Json { shape: &shape::DB_NODE_LIST_ENVELOPE, optional: false },
        responses: &[&response::CLUSTER_LIST_DB_NODES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("cluster_list_db_nodes", "GET", "/db-nodes")
    };
    pub static CLUSTER_UPDATE_DB_NODES: Operation = Operation {
        tag: "cluster",
        verb: "update_db_nodes",
        command: "update-db-nodes",
        summary: "Look for database nodes anew",
        description: "Needs Cloudify 5.1 or later.",
        idempotent: true,
        since: Some("5.1"),
        params: &[&param::TENANT, &param::SIZE, &param::OFFSET],
        body: Some(&body::CLUSTER_UPDATE_DB_NODES),
        payload: Payload::Json { shape: &shape::DB_NODE_LIST_ENVELOPE, optional: false },
        responses: &[&response::CLUSTER_UPDATE_DB_NODES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("cluster_update_db_nodes", "POST", "/db-nodes")
    };
    pub static OPERATIONS_LIST: Operation = Operation {
        tag: "operations",
        verb: "list",
        command: "list",
        summary: "List the operations of a tasks graph",
        note: "The document shows a bare array; the server sends a list like any other.",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::GRAPH_ID, &param::INCLUDE, &param::SIZE, &param::OFFSET, &param::STATE_3, &param::SKIP_INTERNAL],
        payload: Payload::Json { shape: &shape::OPERATION_LIST_ENVELOPE, optional: false },
        responses: &[&response::OPERATIONS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("operations_list", "GET", "/operations")
    };
    pub static OPERATIONS_CONTROL: Operation = Operation {
        tag: "operations",
        verb: "control",
        command: "control",
        summary: "Compute stored operations anew",
        description: "For update workflows. Needs Cloudify 6.3 or later.",
        since: Some("6.3"),
        params: &[&param::TENANT],
        body: Some(&body::OPERATIONS_CONTROL),
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("operations_control", "POST", "/operations")
    };
    pub static OPERATIONS_CREATE: Operation = Operation {
        tag: "operations",
        verb: "create",
        command: "create",
        summary: "Create an operation",
        description: "Its state is `pending`. Many at once are created faster with their tasks graph.",
        note: "The document lists `state`, which the server ignores; `type` and `parameters` are required.",
        params: &[&param::OPERATION_ID, &param::TENANT],
        body: Some(&body::OPERATIONS_CREATE),
        payload: Payload::Json { shape: &shape::OPERATION, optional: false },
        responses: &[&response::OPERATION_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("operations_create", "PUT", "/operations/{operation_id}")
    };
    pub static OPERATIONS_UPDATE: Operation = Operation {
        tag: "operations",
        verb: "update",
        command: "update",
        summary: "Set the state of an operation",
        params: &[&param::OPERATION_ID, &param::TENANT],
        body: Some(&body::OPERATIONS_UPDATE),
        payload: Payload::Json { shape: &shape::OPERATION, optional: false },
        responses: &[&response::OPERATION_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("operations_update", "PATCH", "/operations/{operation_id}")
    };
    pub static OPERATIONS_DELETE: Operation = Operation {
        tag: "operations",
        verb: "delete",
        command: "delete",
        summary: "Delete an operation",
        description: "An operation that has ended is kept as a rule, with its last state.",
        idempotent: true,
        destructive: true,
        params: &[&param::OPERATION_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::OPERATION, optional: true },
        responses: &[&response::OPERATION_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("operations_delete", "DELETE", "/operations/{operation_id}")
    };
    pub static OPERATIONS_GET: Operation = Operation {
        tag: "operations",
        verb: "get",
        command: "get",
        summary: "Show an operation",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::OPERATION_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::OPERATION, optional: false },
        responses: &[&response::OPERATION_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("operations_get", "GET", "/operations/{operation_id}")
    };
    pub static TASKS_GRAPHS_LIST: Operation = Operation {
        tag: "tasks_graphs",
        verb: "list",
        command: "list",
        summary: "List the tasks graphs of an execution",
        note: "The document shows a single object; the server sends a list like any other.",
        idempotent: true,
        projection: Some("_include"),
        params: &[&param::TENANT, &param::EXECUTION_ID_3, &param::NAME_2, &param::INCLUDE, &param::SIZE, &param::OFFSET],
        payload: Payload::Json { shape: &shape::TASKS_GRAPH_LIST_ENVELOPE, optional: false },
        responses: &[&response::TASKS_GRAPHS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("tasks_graphs_list", "GET", "/tasks_graphs")
    };
    pub static TASKS_GRAPHS_CREATE: Operation = Operation {
        tag: "tasks_graphs",
        verb: "create",
        command: "create",
        summary: "Create a tasks graph with its operations",
        description: "The server makes the id itself; any path segment will do, the official client sends `tasks_graphs`.",
        note: "The document posts to `/tasks_graphs`, which the server answers with 405.",
        params: &[&param::TASKS_GRAPH_ID, &param::TENANT],
        body: Some(&body::TASKS_GRAPHS_CREATE),
        payload: Payload::Json { shape: &shape::TASKS_GRAPH, optional: false },
        responses: &[&response::TASKS_GRAPHS_CREATE_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tasks_graphs_create", "POST", "/tasks_graphs/{tasks_graph_id}")
    };
    pub static TASKS_GRAPHS_UPDATE: Operation = Operation {
        tag: "tasks_graphs",
        verb: "update",
        command: "update",
        summary: "Set the state of a tasks graph",
        note: "A 5.0.5 manager answers 500, always: its graphs have no state.",
        params: &[&param::TASKS_GRAPH_ID_2, &param::TENANT],
        body: Some(&body::TASKS_GRAPHS_UPDATE),
        payload: Payload::Json { shape: &shape::TASKS_GRAPH, optional: false },
        responses: &[&response::TASKS_GRAPHS_UPDATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tasks_graphs_update", "PATCH", "/tasks_graphs/{tasks_graph_id}")
    };
    pub static FUNCTIONS_EVALUATE: Operation = Operation {
        tag: "functions",
        verb: "evaluate",
        command: "evaluate",
        summary: "Evaluate the intrinsic functions in a payload",
        description: "What the functions of a blueprint, such as `get_attribute`, give in a deployment at present.",
        note: "What a function cannot find is refused with 400 `functions_evaluation_error`.",
        idempotent: true,
        params: &[&param::TENANT],
        body: Some(&body::FUNCTIONS_EVALUATE),
        payload: Payload::Json { shape: &shape::EVALUATED_FUNCTIONS, optional: false },
        responses: &[&response::FUNCTIONS_EVALUATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("functions_evaluate", "POST", "/evaluate/functions")
    };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_LIST: Operation = Operation {
        tag: "inter_deployment_dependencies",
        verb: "list",
        command: "list",
        summary: "List the dependencies between deployments",
        description: "Needs Cloudify 5.1 or later.",
        note: "A deployment of the name `inter-deployment-dependencies` cannot be read.",
        idempotent: true,
        filters: true,
        since: Some("5.1"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS],
        payload: Payload::Json { shape: &shape::INTER_DEPLOYMENT_DEPENDENCY_LIST_ENVELOPE, optional: false },
        responses: &[&response::INTER_DEPLOYMENT_DEPENDENCIES_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("inter_deployment_dependencies_list", "GET", "/deployments/inter-deployment-dependencies")
    };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_CREATE: Operation = Operation {
        tag: "inter_deployment_dependencies",
        verb: "create",
        command: "create",
        summary: "Record a dependency",
        description: "For workflows. A dependency that would close a circle is refused with 409. Needs Cloudify 5.1 or later.",
        idempotent: true,
        since: Some("5.1"),
        params: &[&param::TENANT],
        body: Some(&body::INTER_DEPLOYMENT_DEPENDENCIES_CREATE),
        payload: Payload::Json { shape: &shape::INTER_DEPLOYMENT_DEPENDENCY, optional: false },
        responses: &[&response::INTER_DEPLOYMENT_DEPENDENCY_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("inter_deployment_dependencies_create", "PUT", "/deployments/inter-deployment-dependencies")
    };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_DELETE: Operation = Operation {
        tag: "inter_deployment_dependencies",
        verb: "delete",
        command: "delete",
        summary: "Delete a dependency",
        description: "For workflows. Needs Cloudify 5.1 or later.",
        note: "Without `is_component_deletion` the server answers 500.",
        idempotent: true,
        destructive: true,
        since: Some("5.1"),
        params: &[&param::TENANT],
        body: Some(&body::INTER_DEPLOYMENT_DEPENDENCIES_DELETE),
        payload: Payload::Json { shape: &shape::INTER_DEPLOYMENT_DEPENDENCY, optional: true },
        responses: &[&response::INTER_DEPLOYMENT_DEPENDENCY_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("inter_deployment_dependencies_delete", "DELETE", "/deployments/inter-deployment-dependencies")
    };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_CREATE_MANY: Operation = Operation {
        tag: "inter_deployment_dependencies",
        verb: "create_many",
        command: "create-many",
        summary: "Record many dependencies",
        description: "For workflows and restored snapshots. Needs Cloudify 6.0 or later.",
        since: Some("6.0"),
        params: &[&param::TENANT],
        body: Some(&body::INTER_DEPLOYMENT_DEPENDENCIES_CREATE_MANY),
        payload: Payload::Json { shape: &shape::NEW_IDS, optional: false },
        responses: &[&response::INTER_DEPLOYMENT_DEPENDENCIES_CREATE_MANY_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("inter_deployment_dependencies_create_many", "POST", "/deployments/inter-deployment-dependencies")
    };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_REPLACE: Operation = Operation {
        tag: "inter_deployment_dependencies",
        verb: "replace",
        command: "replace",
        summary: "Replace all dependencies of a deployment",
        description: "For workflows. Needs Cloudify 6.3 or later.",
        idempotent: true,
        since: Some("6.3"),
        params: &[&param::DEPLOYMENT_ID, &param::TENANT],
        body: Some(&body::INTER_DEPLOYMENT_DEPENDENCIES_REPLACE),
        payload: Payload::Json { shape: &shape::NEW_IDS, optional: false },
        responses: &[&response::INTER_DEPLOYMENT_DEPENDENCIES_CREATE_MANY_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("inter_deployment_dependencies_replace", "PUT", "/deployments/{deployment_id}/inter-deployment-dependencies")
    };
    pub static DEPLOYMENT_GROUPS_LIST: Operation = Operation {
        tag: "deployment_groups",
        verb: "list",
        command: "list",
        summary: "List deployment groups",
        description: "`deployment_ids` may be long: leave it out with `include`. Needs Cloudify 5.2 or later.",
        idempotent: true,
        filters: true,
        since: Some("5.2"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS, &param::GET_ALL_RESULTS],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_GROUP_LIST_ENVELOPE, optional: false },
        responses: &[&response::DEPLOYMENT_GROUPS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("deployment_groups_list", "GET", "/deployment-groups")
    };
    pub static DEPLOYMENT_GROUPS_GET: Operation = Operation {
        tag: "deployment_groups",
        verb: "get",
        command: "get",
        summary: "Show a deployment group",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        since: Some("5.2"),
        projection: Some("_include"),
        params: &[&param::DEPLOYMENT_GROUP_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_GROUP, optional: false },
        responses: &[&response::DEPLOYMENT_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_groups_get", "GET", "/deployment-groups/{deployment_group_id}")
    };
    pub static DEPLOYMENT_GROUPS_CREATE: Operation = Operation {
        tag: "deployment_groups",
        verb: "create",
        command: "create",
        summary: "Create a deployment group, or change it",
        description: "`deployment_ids`, `filter_id` and `deployments_from_group` replace the members; `new_deployments` are created by an execution group that the answer does not name. Needs Cloudify 5.2 or later.",
        since: Some("5.2"),
        params: &[&param::DEPLOYMENT_GROUP_ID, &param::TENANT],
        body: Some(&body::DEPLOYMENT_GROUPS_CREATE),
        payload: Payload::Json { shape: &shape::DEPLOYMENT_GROUP, optional: false },
        responses: &[&response::DEPLOYMENT_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_groups_create", "PUT", "/deployment-groups/{deployment_group_id}")
    };
    pub static DEPLOYMENT_GROUPS_UPDATE: Operation = Operation {
        tag: "deployment_groups",
        verb: "update",
        command: "update",
        summary: "Add members to a deployment group, or remove them",
        description: "Needs Cloudify 5.2 or later.",
        since: Some("5.2"),
        params: &[&param::DEPLOYMENT_GROUP_ID, &param::TENANT],
        body: Some(&body::DEPLOYMENT_GROUPS_UPDATE),
        payload: Payload::Json { shape: &shape::DEPLOYMENT_GROUP, optional: false },
        responses: &[&response::DEPLOYMENT_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_groups_update", "PATCH", "/deployment-groups/{deployment_group_id}")
    };
    pub static DEPLOYMENT_GROUPS_DELETE: Operation = Operation {
        tag: "deployment_groups",
        verb: "delete",
        command: "delete",
        summary: "Delete a deployment group",
        description: "Only the group, unless `delete_deployments` says otherwise; then an execution group deletes the members. If one of them cannot be deleted, none is. Needs Cloudify 5.2 or later.",
        idempotent: true,
        destructive: true,
        since: Some("5.2"),
        params: &[&param::DEPLOYMENT_GROUP_ID, &param::TENANT, &param::DELETE_DEPLOYMENTS, &param::FORCE_5, &param::DELETE_LOGS, &param::RECURSIVE_2],
        payload: Payload::Json { shape: &shape::DELETED_DEPLOYMENT_GROUP, optional: true },
        responses: &[&response::DEPLOYMENT_GROUPS_DELETE_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("deployment_groups_delete", "DELETE", "/deployment-groups/{deployment_group_id}")
    };
    pub static LABELS_LIST_DEPLOYMENT_KEYS: Operation = Operation {
        tag: "labels",
        verb: "list_deployment_keys",
        command: "list-deployment-keys",
        summary: "List the label keys of deployments",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        since: Some("5.2"),
        params: &[&param::TENANT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::GET_ALL_RESULTS, &param::RESERVED],
        payload: Payload::Json { shape: &shape::STRING_LIST_ENVELOPE, optional: false },
        responses: &[&response::LABELS_LIST_DEPLOYMENT_KEYS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("labels_list_deployment_keys", "GET", "/labels/deployments")
    };
    pub static LABELS_LIST_DEPLOYMENT_VALUES: Operation = Operation {
        tag: "labels",
        verb: "list_deployment_values",
        command: "list-deployment-values",
        summary: "List the values of a label key of deployments",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        since: Some("5.2"),
        params: &[&param::LABEL_KEY, &param::TENANT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::GET_ALL_RESULTS],
        payload: Payload::Json { shape: &shape::STRING_LIST_ENVELOPE, optional: false },
        responses: &[&response::LABELS_LIST_DEPLOYMENT_VALUES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("labels_list_deployment_values", "GET", "/labels/deployments/{label_key}")
    };
    pub static LABELS_LIST_BLUEPRINT_KEYS: Operation = Operation {
        tag: "labels",
        verb: "list_blueprint_keys",
        command: "list-blueprint-keys",
        summary: "List the label keys of blueprints",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        params: &[&param::TENANT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::GET_ALL_RESULTS, &param::RESERVED],
        payload: Payload::Json { shape: &shape::STRING_LIST_ENVELOPE, optional: false },
        responses: &[&response::LABELS_LIST_DEPLOYMENT_KEYS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("labels_list_blueprint_keys", "GET", "/labels/blueprints")
    };
    pub static LABELS_LIST_BLUEPRINT_VALUES: Operation = Operation {
        tag: "labels",
        verb: "list_blueprint_values",
        command: "list-blueprint-values",
        summary: "List the values of a label key of blueprints",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        params: &[&param::LABEL_KEY, &param::TENANT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::GET_ALL_RESULTS],
        payload: Payload::Json { shape: &shape::STRING_LIST_ENVELOPE, optional: false },
        responses: &[&response::LABELS_LIST_DEPLOYMENT_VALUES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("labels_list_blueprint_values", "GET", "/labels/blueprints/{label_key}")
    };
    pub static FILTERS_LIST_DEPLOYMENTS: Operation = Operation {
        tag: "filters",
        verb: "list_deployments",
        command: "list-deployments",
        summary: "List the filters of deployments",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS],
        payload: Payload::Json { shape: &shape::FILTER_LIST_ENVELOPE, optional: false },
        responses: &[&response::FILTERS_LIST_DEPLOYMENTS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("filters_list_deployments", "GET", "/filters/deployments")
    };
    pub static FILTERS_GET_DEPLOYMENTS: Operation = Operation {
        tag: "filters",
        verb: "get_deployments",
        command: "get-deployments",
        summary: "Show a filter of deployments",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        projection: Some("_include"),
        params: &[&param::FILTER_ID_3, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::FILTER, optional: false },
        responses: &[&response::FILTER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("filters_get_deployments", "GET", "/filters/deployments/{filter_id}")
    };
    pub static FILTERS_CREATE_DEPLOYMENTS: Operation = Operation {
        tag: "filters",
        verb: "create_deployments",
        command: "create-deployments",
        summary: "Create a filter of deployments",
        description: "A wrong rule is refused with 400 `invalid_filter_rule`. Needs Cloudify 6.0 or later.",
        since: Some("6.0"),
        params: &[&param::FILTER_ID_3, &param::TENANT],
        body: Some(&body::FILTERS_CREATE_DEPLOYMENTS),
        payload: Payload::Json { shape: &shape::FILTER, optional: false },
        responses: &[&response::FILTER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("filters_create_deployments", "PUT", "/filters/deployments/{filter_id}")
    };
    pub static FILTERS_UPDATE_DEPLOYMENTS: Operation = Operation {
        tag: "filters",
        verb: "update_deployments",
        command: "update-deployments",
        summary: "Change a filter of deployments",
        description: "Only rules of the types that are given are replaced. A filter of the manager itself is refused with 400. Needs Cloudify 6.0 or later.",
        since: Some("6.0"),
        params: &[&param::FILTER_ID_3, &param::TENANT],
        body: Some(&body::FILTERS_UPDATE_DEPLOYMENTS),
        payload: Payload::Json { shape: &shape::FILTER, optional: false },
        responses: &[&response::FILTER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("filters_update_deployments", "PATCH", "/filters/deployments/{filter_id}")
    };
    pub static FILTERS_DELETE_DEPLOYMENTS: Operation = Operation {
        tag: "filters",
        verb: "delete_deployments",
        command: "delete-deployments",
        summary: "Delete a filter of deployments",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        destructive: true,
        since: Some("6.0"),
        params: &[&param::FILTER_ID_3, &param::TENANT],
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("filters_delete_deployments", "DELETE", "/filters/deployments/{filter_id}")
    };
    pub static FILTERS_LIST_BLUEPRINTS: Operation = Operation {
        tag: "filters",
        verb: "list_blueprints",
        command: "list-blueprints",
        summary: "List the filters of blueprints",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS],
        payload: Payload::Json { shape: &shape::FILTER_LIST_ENVELOPE, optional: false },
        responses: &[&response::FILTERS_LIST_DEPLOYMENTS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("filters_list_blueprints", "GET", "/filters/blueprints")
    };
    pub static FILTERS_GET_BLUEPRINTS: Operation = Operation {
        tag: "filters",
        verb: "get_blueprints",
        command: "get-blueprints",
        summary: "Show a filter of blueprints",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        projection: Some("_include"),
        params: &[&param::FILTER_ID_3, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::FILTER, optional: false },
        responses: &[&response::FILTER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("filters_get_blueprints", "GET", "/filters/blueprints/{filter_id}")
    };
    pub static FILTERS_CREATE_BLUEPRINTS: Operation = Operation {
        tag: "filters",
        verb: "create_blueprints",
        command: "create-blueprints",
        summary: "Create a filter of blueprints",
        description: "A wrong rule is refused with 400 `invalid_filter_rule`. Needs Cloudify 6.0 or later.",
        since: Some("6.0"),
        params: &[&param::FILTER_ID_3, &param::TENANT],
        body: Some(&body::FILTERS_CREATE_DEPLOYMENTS),
        payload: Payload::Json { shape: &shape::FILTER, optional: false },
        responses: &[&response::FILTER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("filters_create_blueprints", "PUT", "/filters/blueprints/{filter_id}")
    };
    pub static FILTERS_UPDATE_BLUEPRINTS: Operation = Operation {
        tag: "filters",
        verb: "update_blueprints",
        command: "update-blueprints",
        summary: "Change a filter of blueprints",
        description: "Only rules of the types that are given are replaced. A filter of the manager itself is refused with 400. Needs Cloudify 6.0 or later.",
        since: Some("6.0"),
        params: &[&param::FILTER_ID_3, &param::TENANT],
        body: Some(&body::FILTERS_UPDATE_DEPLOYMENTS),
        payload: Payload::Json { shape: &shape::FILTER, optional: false },
        responses: &[&response::FILTER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("filters_update_blueprints", "PATCH", "/filters/blueprints/{filter_id}")
    };
    pub static FILTERS_DELETE_BLUEPRINTS: Operation = Operation {
        tag: "filters",
        verb: "delete_blueprints",
        command: "delete-blueprints",
        summary: "Delete a filter of blueprints",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        destructive: true,
        since: Some("6.0"),
        params: &[&param::FILTER_ID_3, &param::TENANT],
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("filters_delete_blueprints", "DELETE", "/filters/blueprints/{filter_id}")
    };
    pub static SEARCHES_LIST_DEPLOYMENTS: Operation = Operation {
        tag: "searches",
        verb: "list_deployments",
        command: "list-deployments",
        summary: "List deployments by rules",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::SEARCH_NAME, &param::FILTER_ID_4, &param::GROUP_ID_3],
        body: Some(&body::SEARCHES_LIST_DEPLOYMENTS),
        payload: Payload::Json { shape: &shape::DEPLOYMENT_LIST_ENVELOPE, optional: false },
        responses: &[&response::SEARCHES_LIST_DEPLOYMENTS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("searches_list_deployments", "POST", "/searches/deployments")
    };
    pub static SEARCHES_LIST_BLUEPRINTS: Operation = Operation {
        tag: "searches",
        verb: "list_blueprints",
        command: "list-blueprints",
        summary: "List blueprints by rules",
        description: "Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::FILTER_ID_4],
        body: Some(&body::SEARCHES_LIST_DEPLOYMENTS),
        payload: Payload::Json { shape: &shape::BLUEPRINT_LIST_ENVELOPE, optional: false },
        responses: &[&response::SEARCHES_LIST_BLUEPRINTS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("searches_list_blueprints", "POST", "/searches/blueprints")
    };
    pub static SEARCHES_LIST_WORKFLOWS: Operation = Operation {
        tag: "searches",
        verb: "list_workflows",
        command: "list-workflows",
        summary: "List the workflows of deployments by rules",
        description: "One page. Needs Cloudify 6.0 or later.",
        idempotent: true,
        since: Some("6.0"),
        params: &[&param::TENANT, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::FILTER_ID_4, &param::GROUP_ID_3, &param::COMMON_ONLY],
        body: Some(&body::SEARCHES_LIST_DEPLOYMENTS),
        payload: Payload::Json { shape: &shape::WORKFLOW_LIST_ENVELOPE, optional: false },
        responses: &[&response::SEARCHES_LIST_WORKFLOWS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("searches_list_workflows", "POST", "/searches/workflows")
    };
    pub static SEARCHES_LIST_NODES: Operation = Operation {
        tag: "searches",
        verb: "list_nodes",
        command: "list-nodes",
        summary: "List nodes by rules or constraints",
        description: "Needs Cloudify 6.4 or later.",
        idempotent: true,
        since: Some("6.4"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::DEPLOYMENT_ID_4, &param::BLUEPRINT_ID_3, &param::EVALUATE_FUNCTIONS],
        body: Some(&body::SEARCHES_LIST_NODES),
        payload: Payload::Json { shape: &shape::NODE_LIST_ENVELOPE, optional: false },
        responses: &[&response::SEARCHES_LIST_NODES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("searches_list_nodes", "POST", "/searches/nodes")
    };
    pub static SEARCHES_LIST_NODE_TYPES: Operation = Operation {
        tag: "searches",
        verb: "list_node_types",
        command: "list-node-types",
        summary: "List nodes by constraints of their types",
        description: "Needs Cloudify 6.4 or later.",
        note: "With a blueprint and without `_search` the server answers 500.",
        idempotent: true,
        since: Some("6.4"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::DEPLOYMENT_ID_4, &param::BLUEPRINT_ID_3],
        body: Some(&body::SEARCHES_LIST_NODES),
        payload: Payload::Json { shape: &shape::NODE_LIST_ENVELOPE, optional: false },
        responses: &[&response::SEARCHES_LIST_NODES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("searches_list_node_types", "POST", "/searches/node-types")
    };
    pub static SEARCHES_LIST_NODE_INSTANCES: Operation = Operation {
        tag: "searches",
        verb: "list_node_instances",
        command: "list-node-instances",
        summary: "List node instances by rules",
        description: "Needs Cloudify 6.1 or later.",
        idempotent: true,
        since: Some("6.1"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::DEPLOYMENT_ID_5, &param::NODE_ID_4],
        body: Some(&body::SEARCHES_LIST_NODE_INSTANCES),
        payload: Payload::Json { shape: &shape::NODE_INSTANCE_LIST_ENVELOPE, optional: false },
        responses: &[&response::SEARCHES_LIST_NODE_INSTANCES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("searches_list_node_instances", "POST", "/searches/node-instances")
    };
    pub static SEARCHES_LIST_SECRETS: Operation = Operation {
        tag: "searches",
        verb: "list_secrets",
        command: "list-secrets",
        summary: "List secrets by rules",
        description: "Needs Cloudify 6.4 or later.",
        note: "The answer has the encrypted values unless `include` leaves them out.",
        idempotent: true,
        since: Some("6.4"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::GET_ALL_RESULTS],
        body: Some(&body::SEARCHES_LIST_NODES),
        payload: Payload::Json { shape: &shape::SECRET_LIST_ENVELOPE, optional: false },
        responses: &[&response::SEARCHES_LIST_SECRETS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("searches_list_secrets", "POST", "/searches/secrets")
    };
    pub static SEARCHES_LIST_CAPABILITIES: Operation = Operation {
        tag: "searches",
        verb: "list_capabilities",
        command: "list-capabilities",
        summary: "List capabilities of a deployment by constraints",
        description: "Needs Cloudify 6.4 or later.",
        idempotent: true,
        since: Some("6.4"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::DEPLOYMENT_ID_6],
        body: Some(&body::SEARCHES_LIST_NODES),
        payload: Payload::Json { shape: &shape::CAPABILITY_LIST_ENVELOPE, optional: false },
        responses: &[&response::SEARCHES_LIST_CAPABILITIES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("searches_list_capabilities", "POST", "/searches/capabilities")
    };
    pub static SEARCHES_LIST_SCALING_GROUPS: Operation = Operation {
        tag: "searches",
        verb: "list_scaling_groups",
        command: "list-scaling-groups",
        summary: "List scaling groups by constraints",
        description: "Needs Cloudify 6.4 or later.",
        idempotent: true,
        since: Some("6.4"),
        params: &[&param::TENANT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::DEPLOYMENT_ID_4, &param::BLUEPRINT_ID_3],
        body: Some(&body::SEARCHES_LIST_NODES),
        payload: Payload::Json { shape: &shape::SCALING_GROUP_LIST_ENVELOPE, optional: false },
        responses: &[&response::SEARCHES_LIST_SCALING_GROUPS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("searches_list_scaling_groups", "POST", "/searches/scaling-groups")
    };
    pub static WORKFLOWS_LIST: Operation = Operation {
        tag: "workflows",
        verb: "list",
        command: "list",
        summary: "List the workflows of deployments",
        description: "One page; filtered like a list of deployments. Needs Cloudify 6.0 or later.",
        idempotent: true,
        filters: true,
        since: Some("6.0"),
        params: &[&param::TENANT, &param::SEARCH, &param::FILTER_ID_4, &param::GROUP_ID_3],
        payload: Payload::Json { shape: &shape::WORKFLOW_LIST_ENVELOPE, optional: false },
        responses: &[&response::WORKFLOWS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("workflows_list", "GET", "/workflows")
    };
    pub static EXECUTION_GROUPS_LIST: Operation = Operation {
        tag: "execution_groups",
        verb: "list",
        command: "list",
        summary: "List execution groups",
        description: "`execution_ids` and `status` are there with `_get_data` only. Needs Cloudify 5.2 or later.",
        idempotent: true,
        filters: true,
        since: Some("5.2"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS, &param::GET_ALL_RESULTS, &param::GET_DATA_3],
        payload: Payload::Json { shape: &shape::EXECUTION_GROUP_LIST_ENVELOPE, optional: false },
        responses: &[&response::EXECUTION_GROUPS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("execution_groups_list", "GET", "/execution-groups")
    };
    pub static EXECUTION_GROUPS_CREATE: Operation = Operation {
        tag: "execution_groups",
        verb: "create",
        command: "create",
        summary: "Run a workflow on each member of a deployment group",
        description: "Needs Cloudify 5.2 or later.",
        note: "More than 1,000 executions that may run at once fail with 500 where there are more members.",
        since: Some("5.2"),
        params: &[&param::TENANT],
        body: Some(&body::EXECUTION_GROUPS_CREATE),
        payload: Payload::Json { shape: &shape::EXECUTION_GROUP, optional: false },
        responses: &[&response::EXECUTION_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::EXECUTION_GROUPS),
        ..Operation::new("execution_groups_create", "POST", "/execution-groups")
    };
    pub static EXECUTION_GROUPS_GET: Operation = Operation {
        tag: "execution_groups",
        verb: "get",
        command: "get",
        summary: "Show an execution group",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        since: Some("5.2"),
        projection: Some("_include"),
        params: &[&param::EXECUTION_GROUP_ID_2, &param::TENANT, &param::INCLUDE, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::EXECUTION_GROUP, optional: false },
        responses: &[&response::EXECUTION_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("execution_groups_get", "GET", "/execution-groups/{execution_group_id}")
    };
    pub static EXECUTION_GROUPS_CONTROL: Operation = Operation {
        tag: "execution_groups",
        verb: "control",
        command: "control",
        summary: "Cancel or resume the executions of a group",
        description: "Needs Cloudify 6.0 or later.",
        since: Some("6.0"),
        params: &[&param::EXECUTION_GROUP_ID_2, &param::TENANT],
        body: Some(&body::EXECUTION_GROUPS_CONTROL),
        payload: Payload::Json { shape: &shape::EXECUTION_GROUP, optional: false },
        responses: &[&response::EXECUTION_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::EXECUTION_GROUPS),
        ..Operation::new("execution_groups_control", "POST", "/execution-groups/{execution_group_id}")
    };
    pub static EXECUTION_GROUPS_UPDATE: Operation = Operation {
        tag: "execution_groups",
        verb: "update",
        command: "update",
        summary: "Change the pace of an execution group",
        description: "Needs Cloudify 6.0 or later.",
        since: Some("6.0"),
        params: &[&param::EXECUTION_GROUP_ID_2, &param::TENANT],
        body: Some(&body::EXECUTION_GROUPS_UPDATE),
        payload: Payload::Json { shape: &shape::EXECUTION_GROUP, optional: false },
        responses: &[&response::EXECUTION_GROUP_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("execution_groups_update", "PATCH", "/execution-groups/{execution_group_id}")
    };
    pub static EXECUTION_SCHEDULES_LIST: Operation = Operation {
        tag: "execution_schedules",
        verb: "list",
        command: "list",
        summary: "List execution schedules",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        filters: true,
        since: Some("5.2"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::EXECUTION_SCHEDULE_LIST_ENVELOPE, optional: false },
        responses: &[&response::EXECUTION_SCHEDULES_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("execution_schedules_list", "GET", "/execution-schedules")
    };
    pub static EXECUTION_SCHEDULES_GET: Operation = Operation {
        tag: "execution_schedules",
        verb: "get",
        command: "get",
        summary: "Show an execution schedule",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        since: Some("5.2"),
        projection: Some("_include"),
        params: &[&param::SCHEDULE_ID, &param::TENANT, &param::DEPLOYMENT_ID_7, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::EXECUTION_SCHEDULE, optional: false },
        responses: &[&response::EXECUTION_SCHEDULE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("execution_schedules_get", "GET", "/execution-schedules/{schedule_id}")
    };
    pub static EXECUTION_SCHEDULES_CREATE: Operation = Operation {
        tag: "execution_schedules",
        verb: "create",
        command: "create",
        summary: "Schedule a workflow",
        description: "The manager looks once a minute, and leaves out a run while the one before goes on. Needs Cloudify 5.2 or later.",
        since: Some("5.2"),
        params: &[&param::SCHEDULE_ID, &param::TENANT, &param::DEPLOYMENT_ID_7],
        body: Some(&body::EXECUTION_SCHEDULES_CREATE),
        payload: Payload::Json { shape: &shape::EXECUTION_SCHEDULE, optional: false },
        responses: &[&response::EXECUTION_SCHEDULE_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("execution_schedules_create", "PUT", "/execution-schedules/{schedule_id}")
    };
    pub static EXECUTION_SCHEDULES_UPDATE: Operation = Operation {
        tag: "execution_schedules",
        verb: "update",
        command: "update",
        summary: "Change an execution schedule",
        description: "Needs Cloudify 5.2 or later.",
        note: "The server answers with 201 although nothing is created.",
        since: Some("5.2"),
        params: &[&param::SCHEDULE_ID, &param::TENANT, &param::DEPLOYMENT_ID_7],
        body: Some(&body::EXECUTION_SCHEDULES_UPDATE),
        payload: Payload::Json { shape: &shape::EXECUTION_SCHEDULE, optional: false },
        responses: &[&response::EXECUTION_SCHEDULE_200, &response::EXECUTION_SCHEDULE_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("execution_schedules_update", "PATCH", "/execution-schedules/{schedule_id}")
    };
    pub static EXECUTION_SCHEDULES_DELETE: Operation = Operation {
        tag: "execution_schedules",
        verb: "delete",
        command: "delete",
        summary: "Delete an execution schedule",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        destructive: true,
        since: Some("5.2"),
        params: &[&param::SCHEDULE_ID, &param::TENANT, &param::DEPLOYMENT_ID_7],
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("execution_schedules_delete", "DELETE", "/execution-schedules/{schedule_id}")
    };
    pub static SECRETS_PROVIDERS_LIST: Operation = Operation {
        tag: "secrets_providers",
        verb: "list",
        command: "list",
        summary: "List the secrets providers",
        description: "Needs Cloudify 7.0 or later.",
        idempotent: true,
        filters: true,
        since: Some("7.0"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SIZE, &param::OFFSET],
        payload: Payload::Json { shape: &shape::SECRETS_PROVIDER_LIST_ENVELOPE, optional: false },
        responses: &[&response::SECRETS_PROVIDERS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("secrets_providers_list", "GET", "/secrets-providers")
    };
    pub static SECRETS_PROVIDERS_CREATE: Operation = Operation {
        tag: "secrets_providers",
        verb: "create",
        command: "create",
        summary: "Register a secrets provider, or check the connection to one",
        description: "Needs Cloudify 7.0 or later.",
        since: Some("7.0"),
        params: &[&param::TENANT],
        body: Some(&body::SECRETS_PROVIDERS_CREATE),
        payload: Payload::Json { shape: &shape::SECRETS_PROVIDER, optional: true },
        responses: &[&response::SECRETS_PROVIDER_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_providers_create", "PUT", "/secrets-providers")
    };
    pub static SECRETS_PROVIDERS_GET: Operation = Operation {
        tag: "secrets_providers",
        verb: "get",
        command: "get",
        summary: "Show a secrets provider",
        description: "Needs Cloudify 7.0 or later.",
        idempotent: true,
        since: Some("7.0"),
        params: &[&param::PROVIDER_NAME, &param::TENANT],
        payload: Payload::Json { shape: &shape::SECRETS_PROVIDER, optional: false },
        responses: &[&response::SECRETS_PROVIDER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_providers_get", "GET", "/secrets-providers/{provider_name}")
    };
    pub static SECRETS_PROVIDERS_UPDATE: Operation = Operation {
        tag: "secrets_providers",
        verb: "update",
        command: "update",
        summary: "Change a secrets provider",
        description: "Needs Cloudify 7.0 or later.",
        since: Some("7.0"),
        params: &[&param::PROVIDER_NAME, &param::TENANT],
        body: Some(&body::SECRETS_PROVIDERS_UPDATE),
        payload: Payload::Json { shape: &shape::SECRETS_PROVIDER, optional: false },
        responses: &[&response::SECRETS_PROVIDER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_providers_update", "PATCH", "/secrets-providers/{provider_name}")
    };
    pub static SECRETS_PROVIDERS_DELETE: Operation = Operation {
        tag: "secrets_providers",
        verb: "delete",
        command: "delete",
        summary: "Remove a secrets provider",
        description: "Needs Cloudify 7.0 or later.",
        idempotent: true,
        destructive: true,
        since: Some("7.0"),
        params: &[&param::PROVIDER_NAME, &param::TENANT],
        responses: &[&response::ARCHIVE_200, &response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("secrets_providers_delete", "DELETE", "/secrets-providers/{provider_name}")
    };
    pub static LOG_BUNDLES_LIST: Operation = Operation {
        tag: "log_bundles",
        verb: "list",
        command: "list",
        summary: "List log bundles",
        description: "Needs Cloudify 6.4 or later.",
        idempotent: true,
        filters: true,
        since: Some("6.4"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SORT, &param::SIZE, &param::OFFSET, &param::SEARCH],
        payload: Payload::Json { shape: &shape::LOG_BUNDLE_LIST_ENVELOPE, optional: false },
        responses: &[&response::LOG_BUNDLES_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("log_bundles_list", "GET", "/log-bundles")
    };
    pub static LOG_BUNDLES_GET: Operation = Operation {
        tag: "log_bundles",
        verb: "get",
        command: "get",
        summary: "Show a log bundle",
        description: "Needs Cloudify 6.4 or later.",
        idempotent: true,
        since: Some("6.4"),
        projection: Some("_include"),
        params: &[&param::LOG_BUNDLE_ID, &param::TENANT, &param::INCLUDE],
        payload: Payload::Json { shape: &shape::LOG_BUNDLE, optional: false },
        responses: &[&response::LOG_BUNDLE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("log_bundles_get", "GET", "/log-bundles/{log_bundle_id}")
    };
    pub static LOG_BUNDLES_CREATE: Operation = Operation {
        tag: "log_bundles",
        verb: "create",
        command: "create",
        summary: "Collect the logs of the manager",
        description: "Answers the execution that does it. Needs Cloudify 6.4 or later.",
        since: Some("6.4"),
        params: &[&param::LOG_BUNDLE_ID, &param::TENANT],
        body: Some(&body::LOG_BUNDLES_CREATE),
        payload: Payload::Json { shape: &shape::EXECUTION, optional: false },
        responses: &[&response::EXECUTION_201, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::EXECUTIONS),
        ..Operation::new("log_bundles_create", "PUT", "/log-bundles/{log_bundle_id}")
    };
    pub static LOG_BUNDLES_UPDATE: Operation = Operation {
        tag: "log_bundles",
        verb: "update",
        command: "update",
        summary: "Report the status of a log bundle",
        description: "For workflows. Needs Cloudify 6.4 or later.",
        since: Some("6.4"),
        params: &[&param::LOG_BUNDLE_ID, &param::TENANT],
        body: Some(&body::LOG_BUNDLES_UPDATE),
        responses: &[&response::ARCHIVE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("log_bundles_update", "PATCH", "/log-bundles/{log_bundle_id}")
    };
    pub static LOG_BUNDLES_DELETE: Operation = Operation {
        tag: "log_bundles",
        verb: "delete",
        command: "delete",
        summary: "Delete a log bundle",
        description: "One that is being made is refused with 400 `log_bundle_action_error`. Needs Cloudify 6.4 or later.",
        idempotent: true,
        destructive: true,
        since: Some("6.4"),
        params: &[&param::LOG_BUNDLE_ID, &param::TENANT],
        payload: Payload::Json { shape: &shape::LOG_BUNDLE, optional: false },
        responses: &[&response::LOG_BUNDLE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("log_bundles_delete", "DELETE", "/log-bundles/{log_bundle_id}")
    };
    pub static LOG_BUNDLES_DOWNLOAD: Operation = Operation {
        tag: "log_bundles",
        verb: "download",
        command: "download",
        summary: "Download a log bundle",
        description: "Needs Cloudify 6.4 or later.",
        idempotent: true,
        since: Some("6.4"),
        params: &[&param::LOG_BUNDLE_ID, &param::TENANT],
        payload: Payload::Binary,
        responses: &[&response::ARCHIVE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("log_bundles_download", "GET", "/log-bundles/{log_bundle_id}/archive")
    };
    pub static LOG_BUNDLES_UPLOAD: Operation = Operation {
        tag: "log_bundles",
        verb: "upload",
        command: "upload",
        summary: "Store the archive of a log bundle",
        description: "For workflows. Needs Cloudify 7.0.4 or later.",
        idempotent: true,
        since: Some("7.0.4"),
        params: &[&param::LOG_BUNDLE_ID, &param::TENANT],
        body: Some(&body::BLUEPRINTS_UPLOAD_ARCHIVE),
        responses: &[&response::EVENTS_CREATE_201, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("log_bundles_upload", "PUT", "/log-bundles/{log_bundle_id}/archive")
    };
    pub static PERMISSIONS_LIST: Operation = Operation {
        tag: "permissions",
        verb: "list",
        command: "list",
        summary: "List what each role may do",
        description: "Anybody but an administrator is refused with 401. Needs Cloudify 5.2 or later.",
        idempotent: true,
        since: Some("5.2"),
        projection: Some("_include"),
        params: &[&param::TENANT, &param::INCLUDE, &param::SIZE, &param::OFFSET],
        payload: Payload::Json { shape: &shape::PERMISSION_LIST_ENVELOPE, optional: false },
        responses: &[&response::PERMISSIONS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("permissions_list", "GET", "/permissions")
    };
    pub static PERMISSIONS_LIST_OF_ROLE: Operation = Operation {
        tag: "permissions",
        verb: "list_of_role",
        command: "list-of-role",
        summary: "List what a role may do",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        since: Some("5.2"),
        projection: Some("_include"),
        params: &[&param::ROLE_NAME, &param::TENANT, &param::INCLUDE, &param::SIZE, &param::OFFSET],
        payload: Payload::Json { shape: &shape::PERMISSION_LIST_ENVELOPE, optional: false },
        responses: &[&response::PERMISSIONS_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("permissions_list_of_role", "GET", "/permissions/{role_name}")
    };
    pub static PERMISSIONS_ADD: Operation = Operation {
        tag: "permissions",
        verb: "add",
        command: "add",
        summary: "Let a role do something",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        since: Some("5.2"),
        params: &[&param::ROLE_NAME, &param::PERMISSION_NAME, &param::TENANT],
        payload: Payload::Json { shape: &shape::PERMISSION, optional: false },
        responses: &[&response::PERMISSIONS_ADD_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("permissions_add", "PUT", "/permissions/{role_name}/{permission_name}")
    };
    pub static PERMISSIONS_REMOVE: Operation = Operation {
        tag: "permissions",
        verb: "remove",
        command: "remove",
        summary: "No longer let a role do something",
        description: "Needs Cloudify 5.2 or later.",
        idempotent: true,
        destructive: true,
        since: Some("5.2"),
        params: &[&param::ROLE_NAME, &param::PERMISSION_NAME, &param::TENANT],
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("permissions_remove", "DELETE", "/permissions/{role_name}/{permission_name}")
    };
    pub static AUDIT_LOG_LIST: Operation = Operation {
        tag: "audit_log",
        verb: "list",
        command: "list",
        summary: "List changes",
        description: "Needs Cloudify 6.3 or later.",
        idempotent: true,
        since: Some("6.3"),
        params: &[&param::TENANT, &param::CREATOR_NAME, &param::EXECUTION_ID_4, &param::SINCE, &param::BEFORE, &param::ORDER_BY, &param::DESC, &param::OFFSET_2, &param::SIZE_2],
        payload: Payload::Json { shape: &shape::AUDIT_LOG_LIST_ENVELOPE, optional: false },
        responses: &[&response::AUDIT_LOG_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES_2),
        ..Operation::new("audit_log_list", "GET", "/audit")
    };
    pub static AUDIT_LOG_TRUNCATE: Operation = Operation {
        tag: "audit_log",
        verb: "truncate",
        command: "truncate",
        summary: "Delete old changes",
        description: "Needs Cloudify 6.3 or later.",
        idempotent: true,
        destructive: true,
        since: Some("6.3"),
        params: &[&param::TENANT, &param::BEFORE_2, &param::CREATOR_NAME, &param::EXECUTION_ID_4],
        payload: Payload::Json { shape: &shape::DELETED_AUDIT_LOGS, optional: false },
        responses: &[&response::AUDIT_LOG_TRUNCATE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("audit_log_truncate", "DELETE", "/audit")
    };
    pub static AUDIT_LOG_INJECT: Operation = Operation {
        tag: "audit_log",
        verb: "inject",
        command: "inject",
        summary: "Store changes",
        description: "For restored snapshots. Needs Cloudify 6.3 or later.",
        since: Some("6.3"),
        params: &[&param::TENANT],
        body: Some(&body::AUDIT_LOG_INJECT),
        responses: &[&response::TOKENS_REVOKE_204, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("audit_log_inject", "POST", "/audit")
    };
    pub static AUDIT_LOG_STREAM: Operation = Operation {
        tag: "audit_log",
        verb: "stream",
        command: "stream",
        summary: "Send changes as they happen",
        description: "Endless: one JSON object for each change, followed by an empty line. Its type says `text/event-stream`, but nothing begins with `data:`. Needs Cloudify 6.3 or later.",
        idempotent: true,
        since: Some("6.3"),
        params: &[&param::TENANT, &param::CREATOR_NAME, &param::EXECUTION_ID_4, &param::SINCE_2],
        payload: Payload::Binary,
        responses: &[&response::ARCHIVE_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("audit_log_stream", "GET", "/audit/stream")
    };
    pub static SUMMARIES_COUNT_BLUEPRINTS: Operation = Operation {
        tag: "summaries",
        verb: "count_blueprints",
        command: "count-blueprints",
        summary: "Count blueprints by a field",
        note: "The document's example groups by `blueprint_id`, which the server refuses with 400.",
        idempotent: true,
        filters: true,
        params: &[&param::TENANT, &param::TARGET_FIELD, &param::SUB_FIELD, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::BLUEPRINT_SUMMARY_LIST_ENVELOPE, optional: false },
        responses: &[&response::SUMMARIES_COUNT_BLUEPRINTS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("summaries_count_blueprints", "GET", "/summary/blueprints")
    };
    pub static SUMMARIES_COUNT_DEPLOYMENTS: Operation = Operation {
        tag: "summaries",
        verb: "count_deployments",
        command: "count-deployments",
        summary: "Count deployments by a field",
        description: "With `_sub_field`, the total of the pages counts the inner rows.",
        idempotent: true,
        filters: true,
        params: &[&param::TENANT, &param::TARGET_FIELD_2, &param::SUB_FIELD_2, &param::BLUEPRINT_ID_2, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::DEPLOYMENT_SUMMARY_LIST_ENVELOPE, optional: false },
        responses: &[&response::SUMMARIES_COUNT_DEPLOYMENTS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("summaries_count_deployments", "GET", "/summary/deployments")
    };
    pub static SUMMARIES_COUNT_EXECUTIONS: Operation = Operation {
        tag: "summaries",
        verb: "count_executions",
        command: "count-executions",
        summary: "Count executions by a field",
        description: "With `_sub_field`, the total of the pages counts the inner rows.",
        idempotent: true,
        filters: true,
        params: &[&param::TENANT, &param::TARGET_FIELD_3, &param::SUB_FIELD_3, &param::BLUEPRINT_ID_2, &param::DEPLOYMENT_ID_2, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::EXECUTION_SUMMARY_LIST_ENVELOPE, optional: false },
        responses: &[&response::SUMMARIES_COUNT_EXECUTIONS_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("summaries_count_executions", "GET", "/summary/executions")
    };
    pub static SUMMARIES_COUNT_NODE_INSTANCES: Operation = Operation {
        tag: "summaries",
        verb: "count_node_instances",
        command: "count-node-instances",
        summary: "Count node instances by a field",
        description: "With `_sub_field`, the total of the pages counts the inner rows.",
        idempotent: true,
        filters: true,
        params: &[&param::TENANT, &param::TARGET_FIELD_4, &param::SUB_FIELD_4, &param::DEPLOYMENT_ID_2, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::NODE_INSTANCE_SUMMARY_LIST_ENVELOPE, optional: false },
        responses: &[&response::SUMMARIES_COUNT_NODE_INSTANCES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("summaries_count_node_instances", "GET", "/summary/node_instances")
    };
    pub static SUMMARIES_COUNT_NODES: Operation = Operation {
        tag: "summaries",
        verb: "count_nodes",
        command: "count-nodes",
        summary: "Count nodes by a field",
        description: "With `_sub_field`, the total of the pages counts the inner rows.",
        idempotent: true,
        filters: true,
        params: &[&param::TENANT, &param::TARGET_FIELD_5, &param::SUB_FIELD_5, &param::DEPLOYMENT_ID_2, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS],
        payload: Payload::Json { shape: &shape::NODE_SUMMARY_LIST_ENVELOPE, optional: false },
        responses: &[&response::SUMMARIES_COUNT_NODES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("summaries_count_nodes", "GET", "/summary/nodes")
    };
    pub static SUMMARIES_COUNT_EXECUTION_SCHEDULES: Operation = Operation {
        tag: "summaries",
        verb: "count_execution_schedules",
        command: "count-execution-schedules",
        summary: "Count execution schedules by field",
        description: "Needs Cloudify 6.0 to 6.4.",
        note: "7.0 refuses every field with 400.",
        idempotent: true,
        filters: true,
        since: Some("6.0"),
        until: Some("6.4"),
        params: &[&param::TENANT, &param::TARGET_FIELD_6, &param::SIZE, &param::OFFSET, &param::ALL_TENANTS, &param::GET_ALL_RESULTS],
        payload: Payload::Json { shape: &shape::EXECUTION_SCHEDULE_SUMMARY_LIST_ENVELOPE, optional: false },
        responses: &[&response::SUMMARIES_COUNT_EXECUTION_SCHEDULES_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("summaries_count_execution_schedules", "GET", "/summary/execution_schedules")
    };
}

/// Every `Param` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod param {
    use super::*;

    pub static TENANT: Param = Param { about: "Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.", ..Param::new("Tenant", "tenant", Place::Header, &shape::STRING) };
    pub static INCLUDE: Param = Param { style: Style::Comma, about: "Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.", ..Param::new("_include", "include", Place::Query, &shape::LIST_OF_STRING) };
    pub static SUMMARY: Param = Param { about: "Send the status without the services.", ..Param::new("summary", "summary", Place::Query, &shape::BOOLEAN) };
    pub static SCOPE: Param = Param { about: "Only the settings of this component, such as `rest` or `mgmtworker`.", ..Param::new("scope", "scope", Place::Query, &shape::STRING) };
    pub static SETTING_NAME: Param = Param { required: true, about: "Name of the setting, with its component in front where the name alone is not unique, such as `rest.ldap_server`.", ..Param::new("setting_name", "setting-name", Place::Path, &shape::STRING) };
    pub static UPDATE: Param = Param { about: "Replace the context that is stored.", ..Param::new("update", "update", Place::Query, &shape::BOOLEAN) };
    pub static USER_ID: Param = Param { required: true, about: "Number of the user in the manager, 0 for the first administrator", ..Param::new("user_id", "user-id", Place::Path, &shape::STRING) };
    pub static TOKEN_ID: Param = Param { required: true, about: "ID of the token, its 10 characters after `ctok-`", ..Param::new("token_id", "token-id", Place::Path, &shape::STRING) };
    pub static ID: Param = Param { style: Style::Repeated, about: "Only the resources with these ids.", ..Param::new("id", "id", Place::Query, &shape::LIST_OF_STRING) };
    pub static SORT: Param = Param { style: Style::Repeated, about: "Sort by these fields, the first one first; a leading `-` means descending. The order is not fixed otherwise.", ..Param::new("_sort", "sort", Place::Query, &shape::LIST_OF_STRING) };
    pub static SIZE: Param = Param { about: "How many rows to send at most; 1000 unless given, without an upper limit.", ..Param::new("_size", "size", Place::Query, &shape::INTEGER_UINT64) };
    pub static OFFSET: Param = Param { about: "How many rows to skip.", ..Param::new("_offset", "offset", Place::Query, &shape::INTEGER_UINT64) };
    pub static SEARCH: Param = Param { about: "Only rows whose id has this text in it; for plugins the package name, for users the user name, for agents, sites, tenants and groups the name.", ..Param::new("_search", "search", Place::Query, &shape::STRING) };
    pub static ALL_TENANTS: Param = Param { about: "List the resources of all tenants that the user may see.", ..Param::new("_all_tenants", "all-tenants", Place::Query, &shape::BOOLEAN) };
    pub static GET_ALL_RESULTS: Param = Param { about: "Send all rows at once. Read from 5.1 on, where it overrides `_size`.", ..Param::new("_get_all_results", "get-all-results", Place::Query, &shape::BOOLEAN) };
    pub static FILTER_ID: Param = Param { about: "Only what this filter chooses. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Param::new("_filter_id", "filter-id", Place::Query, &shape::STRING) };
    pub static BLUEPRINT_ID: Param = Param { required: true, about: "ID of the blueprint", ..Param::new("blueprint_id", "blueprint-id", Place::Path, &shape::STRING) };
    pub static APPLICATION_FILE_NAME: Param = Param { about: "Main file in the archive; `blueprint.yaml` unless given. The server decodes it once more than usual: percent-encode a name with special characters before giving it.", ..Param::new("application_file_name", "application-file-name", Place::Query, &shape::STRING) };
    pub static BLUEPRINT_ARCHIVE_URL: Param = Param { about: "Where the manager fetches the archive from, in place of a body.", ..Param::new("blueprint_archive_url", "blueprint-archive-url", Place::Query, &shape::STRING) };
    pub static VISIBILITY: Param = Param { about: "Who can see it; `tenant` unless given.", ..Param::new("visibility", "visibility", Place::Query, &shape::VISIBILITY) };
    pub static PRIVATE_RESOURCE: Param = Param { about: "Show it to its creator only. Older form of the visibility `private`; do not give both.", ..Param::new("private_resource", "private-resource", Place::Query, &shape::BOOLEAN) };
    pub static ASYNC_UPLOAD: Param = Param { about: "Answer before the blueprint is parsed. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Param::new("async_upload", "async-upload", Place::Query, &shape::BOOLEAN) };
    pub static LABELS: Param = Param { about: "Labels as `key=value` with commas between them; from 7.0 on they stand in the form. Needs Cloudify 6.0 to 6.4.", since: Some("6.0"), until: Some("6.4"), ..Param::new("labels", "labels", Place::Query, &shape::STRING) };
    pub static FORCE: Param = Param { about: "Delete it although other blueprints import it.", ..Param::new("force", "force", Place::Query, &shape::BOOLEAN) };
    pub static BLUEPRINT_ID_2: Param = Param { style: Style::Repeated, about: "Only what belongs to these blueprints.", ..Param::new("blueprint_id", "blueprint-id", Place::Query, &shape::LIST_OF_STRING) };
    pub static SITE_NAME: Param = Param { style: Style::Repeated, about: "Only what is assigned to these sites.", ..Param::new("site_name", "site-name", Place::Query, &shape::LIST_OF_STRING) };
    pub static FILTER_ID_2: Param = Param { about: "Only what this filter chooses. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Param::new("_filter_id", "filter-id", Place::Query, &shape::STRING) };
    pub static GROUP_ID: Param = Param { about: "Only the members of this deployment group. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Param::new("_group_id", "group-id", Place::Query, &shape::STRING) };
    pub static SEARCH_NAME: Param = Param { about: "Only deployments whose display name has this text in it. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Param::new("_search_name", "search-name", Place::Query, &shape::STRING) };
    pub static DEPENDENCIES_OF: Param = Param { about: "Only what this deployment depends on. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Param::new("_dependencies_of", "dependencies-of", Place::Query, &shape::STRING) };
    pub static ENVIRONMENTS_ONLY: Param = Param { about: "Only environments; leave it out for all. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Param::new("_environments_only", "environments-only", Place::Query, &shape::BOOLEAN) };
    pub static DEPLOYMENT_ID: Param = Param { required: true, about: "ID of the deployment", ..Param::new("deployment_id", "deployment-id", Place::Path, &shape::STRING) };
    pub static ALL_SUB_DEPLOYMENTS: Param = Param { about: "Count everything below it, not only its own services and environments; true unless given. Needs Cloudify 6.2 or later.", since: Some("6.2"), ..Param::new("all_sub_deployments", "all-sub-deployments", Place::Query, &shape::BOOLEAN) };
    pub static INCLUDE_WORKDIR: Param = Param { about: "Send its working directory too. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Param::new("include_workdir", "include-workdir", Place::Query, &shape::BOOLEAN) };
    pub static ASYNC_CREATE: Param = Param { about: "Answer before the environment is created. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Param::new("async_create", "async-create", Place::Query, &shape::BOOLEAN) };
    pub static IGNORE_LIVE_NODES: Param = Param { about: "Delete it although node instances are live. Read by 5.0 only; from 5.1 on `force` does it.", ..Param::new("ignore_live_nodes", "ignore-live-nodes", Place::Query, &shape::BOOLEAN) };
    pub static FORCE_2: Param = Param { about: "Delete it although node instances are live. Read from 5.1 on.", ..Param::new("force", "force", Place::Query, &shape::BOOLEAN) };
    pub static DELETE_LOGS: Param = Param { about: "Remove the log files of the management worker too.", ..Param::new("delete_logs", "delete-logs", Place::Query, &shape::BOOLEAN) };
    pub static DELETE_DB_MODE: Param = Param { about: "Only drop the stored rows. Read by 5.0 only, whose delete workflow uses it at its end.", ..Param::new("delete_db_mode", "delete-db-mode", Place::Query, &shape::BOOLEAN) };
    pub static RECURSIVE: Param = Param { about: "Delete what it is made of too. Needs Cloudify 7.0.1 or later.", since: Some("7.0.1"), ..Param::new("recursive", "recursive", Place::Query, &shape::BOOLEAN) };
    pub static DEPLOYMENT_ID_2: Param = Param { style: Style::Repeated, about: "Only what belongs to these deployments.", ..Param::new("deployment_id", "deployment-id", Place::Query, &shape::LIST_OF_STRING) };
    pub static WORKFLOW_ID: Param = Param { style: Style::Repeated, about: "Only executions of these workflows.", ..Param::new("workflow_id", "workflow-id", Place::Query, &shape::LIST_OF_STRING) };
    pub static STATUS: Param = Param { style: Style::Repeated, about: "Only executions in these states.", ..Param::new("status", "status", Place::Query, &shape::LIST_OF_EXECUTION_STATUS) };
    pub static INCLUDE_SYSTEM_WORKFLOWS: Param = Param { about: "List the manager's own workflows too.", ..Param::new("_include_system_workflows", "include-system-workflows", Place::Query, &shape::BOOLEAN) };
    pub static GROUP_ID_2: Param = Param { about: "Only the executions of this execution group. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Param::new("_group_id", "group-id", Place::Query, &shape::STRING) };
    pub static EXECUTION_ID: Param = Param { required: true, about: "ID of the execution", ..Param::new("execution_id", "execution-id", Place::Path, &shape::STRING) };
    pub static TYPE: Param = Param { style: Style::Repeated, about: "Events, logs or both. Without it the list has both.", ..Param::new("type", "type", Place::Query, &shape::LIST_OF_EVENT_KIND) };
    pub static EXECUTION_ID_2: Param = Param { style: Style::Repeated, about: "Only events of these executions.", ..Param::new("execution_id", "execution-id", Place::Query, &shape::LIST_OF_STRING) };
    pub static NODE_ID: Param = Param { style: Style::Repeated, about: "Only events of these nodes.", ..Param::new("node_id", "node-id", Place::Query, &shape::LIST_OF_STRING) };
    pub static NODE_INSTANCE_ID: Param = Param { style: Style::Repeated, about: "Only events of these node instances.", ..Param::new("node_instance_id", "node-instance-id", Place::Query, &shape::LIST_OF_STRING) };
    pub static OPERATION: Param = Param { style: Style::Repeated, about: "Only events of these operations.", ..Param::new("operation", "operation", Place::Query, &shape::LIST_OF_STRING) };
    pub static EVENT_TYPE: Param = Param { style: Style::Repeated, about: "Only events of these types, such as `workflow_started`; leaves out logs.", ..Param::new("event_type", "event-type", Place::Query, &shape::LIST_OF_STRING) };
    pub static LEVEL: Param = Param { style: Style::Repeated, about: "Only logs of these levels, such as `info`; leaves out events.", ..Param::new("level", "level", Place::Query, &shape::LIST_OF_STRING) };
    pub static MESSAGE: Param = Param { style: Style::Repeated, about: "Only events whose text matches one of these patterns; `%` stands for any text, case does not matter.", ..Param::new("message", "message", Place::Query, &shape::LIST_OF_STRING) };
    pub static MESSAGE_TEXT: Param = Param { style: Style::Repeated, about: "Another name of `message`.", ..Param::new("message.text", "message-text", Place::Query, &shape::LIST_OF_STRING) };
    pub static RANGE: Param = Param { style: Style::Repeated, about: "Only what happened in this time, as `field,from,to` with ISO 8601 times; either end may be empty, not both. The field is `timestamp` (also called `@timestamp`) or `reported_timestamp`.", ..Param::new("_range", "range", Place::Query, &shape::LIST_OF_STRING) };
    pub static EXECUTION_GROUP_ID: Param = Param { about: "Only events of this execution group. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Param::new("execution_group_id", "execution-group-id", Place::Query, &shape::STRING) };
    pub static DEPLOYMENT_ID_3: Param = Param { required: true, about: "The deployment.", ..Param::new("deployment_id", "deployment-id", Place::Query, &shape::STRING) };
    pub static TYPE_2: Param = Param { style: Style::Repeated, required: true, about: "`cloudify_event`, and `cloudify_log` to delete the logs too.", ..Param::new("type", "type", Place::Query, &shape::LIST_OF_EVENT_KIND) };
    pub static STORE_BEFORE: Param = Param { about: "Write what is deleted to a file on the manager first.", ..Param::new("store_before", "store-before", Place::Query, &shape::BOOLEAN) };
    pub static NODE_ID_2: Param = Param { style: Style::Repeated, about: "Only instances of these nodes.", ..Param::new("node_id", "node-id", Place::Query, &shape::LIST_OF_STRING) };
    pub static STATE: Param = Param { style: Style::Repeated, about: "Only instances in these states.", ..Param::new("state", "state", Place::Query, &shape::LIST_OF_STRING) };
    pub static NODE_INSTANCE_ID_2: Param = Param { required: true, about: "ID of the node instance", ..Param::new("node_instance_id", "node-instance-id", Place::Path, &shape::STRING) };
    pub static EVALUATE_FUNCTIONS: Param = Param { about: "Evaluate the intrinsic functions in properties. Together with `_include` it needs `deployment_id` among the fields: the server answers 500 otherwise.", ..Param::new("_evaluate_functions", "evaluate-functions", Place::Query, &shape::BOOLEAN) };
    pub static FORCE_3: Param = Param { about: "Change it although the version is not the current one. Needs Cloudify 6.1 or later.", since: Some("6.1"), ..Param::new("force", "force", Place::Query, &shape::BOOLEAN) };
    pub static INSTANCE_CONTEXT: Param = Param { about: "Evaluate the functions for this node instance. Needs Cloudify 7.0.1 or later.", since: Some("7.0.1"), ..Param::new("_instance_context", "instance-context", Place::Query, &shape::STRING) };
    pub static NODE_ID_3: Param = Param { required: true, about: "ID of the node", ..Param::new("node_id", "node-id", Place::Path, &shape::STRING) };
    pub static DEPLOYMENT_UPDATE_ID: Param = Param { required: true, about: "ID of the deployment update", ..Param::new("deployment_update_id", "deployment-update-id", Place::Path, &shape::STRING) };
    pub static SKIP_INSTALL: Param = Param { about: "Do not install added node instances.", ..Param::new("skip_install", "skip-install", Place::Query, &shape::BOOLEAN) };
    pub static SKIP_UNINSTALL: Param = Param { about: "Do not uninstall removed node instances.", ..Param::new("skip_uninstall", "skip-uninstall", Place::Query, &shape::BOOLEAN) };
    pub static UPDATE_PLUGINS: Param = Param { about: "Update the plugins too; true unless given.", ..Param::new("update_plugins", "update-plugins", Place::Query, &shape::BOOLEAN) };
    pub static RUNTIME_ONLY_EVALUATION: Param = Param { about: "Evaluate intrinsic functions only when they are needed.", ..Param::new("runtime_only_evaluation", "runtime-only-evaluation", Place::Query, &shape::BOOLEAN) };
    pub static MODIFICATION_ID: Param = Param { required: true, about: "ID of the modification", ..Param::new("modification_id", "modification-id", Place::Path, &shape::STRING) };
    pub static PACKAGE_NAME: Param = Param { style: Style::Repeated, about: "Only plugins of these packages.", ..Param::new("package_name", "package-name", Place::Query, &shape::LIST_OF_STRING) };
    pub static PACKAGE_VERSION: Param = Param { style: Style::Repeated, about: "Only plugins of these versions.", ..Param::new("package_version", "package-version", Place::Query, &shape::LIST_OF_STRING) };
    pub static PLUGIN_ARCHIVE_URL: Param = Param { about: "Where the manager fetches the archive from.", ..Param::new("plugin_archive_url", "plugin-archive-url", Place::Query, &shape::STRING) };
    pub static TITLE: Param = Param { about: "Name to show. Read from 5.1 on.", ..Param::new("title", "title", Place::Query, &shape::STRING) };
    pub static ID_2: Param = Param { about: "ID of the plugin; for restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Param::new("id", "id", Place::Query, &shape::STRING) };
    pub static UPLOADED_AT: Param = Param { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Param::new("uploaded_at", "uploaded-at", Place::Query, &shape::STRING) };
    pub static CREATED_BY: Param = Param { about: "Name of a user; for restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Param::new("created_by", "created-by", Place::Query, &shape::STRING) };
    pub static PLUGIN_ID: Param = Param { required: true, about: "ID of the plugin", ..Param::new("plugin_id", "plugin-id", Place::Path, &shape::STRING) };
    pub static FULL_ARCHIVE: Param = Param { about: "Send a zip with the YAML files; leave it out for the wagon. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Param::new("full_archive", "full-archive", Place::Query, &shape::BOOLEAN) };
    pub static DSL_VERSION: Param = Param { about: "The one for this version of the DSL, such as `1_4`. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Param::new("dsl_version", "dsl-version", Place::Query, &shape::STRING) };
    pub static PLUGINS_UPDATE_ID: Param = Param { required: true, about: "ID of the plugins update", ..Param::new("plugins_update_id", "plugins-update-id", Place::Path, &shape::STRING) };
    pub static FORCE_4: Param = Param { about: "Start it although an earlier update of the blueprint has not ended well.", ..Param::new("force", "force", Place::Query, &shape::BOOLEAN) };
    pub static KEY: Param = Param { style: Style::Repeated, about: "Only secrets with these keys.", ..Param::new("key", "key", Place::Query, &shape::LIST_OF_STRING) };
    pub static SECRET_KEY: Param = Param { required: true, about: "Key of the secret", ..Param::new("secret_key", "secret-key", Place::Path, &shape::STRING) };
    pub static SKIP_VALUE: Param = Param { about: "Leave out the value. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Param::new("_skip_value", "skip-value", Place::Query, &shape::BOOLEAN) };
    pub static PASSPHRASE: Param = Param { about: "Encrypt the values with this; 8 characters or more.", ..Param::new("_passphrase", "passphrase", Place::Query, &shape::SECRET_STRING) };
    pub static INCLUDE_METADATA: Param = Param { about: "Add who created each secret and when. Read from 5.1 on.", ..Param::new("_include_metadata", "include-metadata", Place::Query, &shape::BOOLEAN) };
    pub static VISIBILITY_2: Param = Param { style: Style::Repeated, about: "Only secrets of these visibilities.", ..Param::new("visibility", "visibility", Place::Query, &shape::LIST_OF_VISIBILITY) };
    pub static INCLUDE_2: Param = Param { style: Style::Comma, about: "Only these fields of a secret. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Param::new("_include", "include", Place::Query, &shape::LIST_OF_STRING) };
    pub static NAME: Param = Param { style: Style::Repeated, about: "Only the resources with these names.", ..Param::new("name", "name", Place::Query, &shape::LIST_OF_STRING) };
    pub static SITE_NAME_2: Param = Param { required: true, about: "Name of the site", ..Param::new("site_name", "site-name", Place::Path, &shape::STRING) };
    pub static SNAPSHOT_ID: Param = Param { required: true, about: "ID of the snapshot", ..Param::new("snapshot_id", "snapshot-id", Place::Path, &shape::STRING) };
    pub static SNAPSHOT_ARCHIVE_URL: Param = Param { about: "Where the manager fetches the archive from.", ..Param::new("snapshot_archive_url", "snapshot-archive-url", Place::Query, &shape::STRING) };
    pub static NODE_IDS: Param = Param { style: Style::Repeated, about: "Only agents that these nodes installed.", ..Param::new("node_ids", "node-ids", Place::Query, &shape::LIST_OF_STRING) };
    pub static NODE_INSTANCE_IDS: Param = Param { style: Style::Repeated, about: "Only agents that these node instances installed.", ..Param::new("node_instance_ids", "node-instance-ids", Place::Query, &shape::LIST_OF_STRING) };
    pub static INSTALL_METHODS: Param = Param { style: Style::Repeated, about: "Only agents that were installed in these ways.", ..Param::new("install_methods", "install-methods", Place::Query, &shape::LIST_OF_INSTALL_METHOD) };
    pub static INSTALL_METHOD: Param = Param { style: Style::Repeated, about: "Another name of `install_methods`.", ..Param::new("install_method", "install-method", Place::Query, &shape::LIST_OF_INSTALL_METHOD) };
    pub static STATE_2: Param = Param { style: Style::Repeated, about: "Only agents in these states.", ..Param::new("state", "state", Place::Query, &shape::LIST_OF_AGENT_STATE) };
    pub static GET_DATA: Param = Param { about: "Send the passwords of the message broker too. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Param::new("_get_data", "get-data", Place::Query, &shape::BOOLEAN) };
    pub static AGENT_NAME: Param = Param { required: true, about: "Name of the agent", ..Param::new("agent_name", "agent-name", Place::Path, &shape::STRING) };
    pub static GET_DATA_2: Param = Param { about: "Send the users, groups and tenants themselves in place of their numbers.", ..Param::new("_get_data", "get-data", Place::Query, &shape::BOOLEAN) };
    pub static TENANT_NAME: Param = Param { required: true, about: "Name of the tenant", ..Param::new("tenant_name", "tenant-name", Place::Path, &shape::STRING) };
    pub static USERNAME: Param = Param { style: Style::Repeated, about: "Only users with these names.", ..Param::new("username", "username", Place::Query, &shape::LIST_OF_STRING) };
    pub static INCLUDE_HASH: Param = Param { about: "Send the hashes of the passwords too. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Param::new("_include_hash", "include-hash", Place::Query, &shape::BOOLEAN) };
    pub static USERNAME_2: Param = Param { required: true, about: "Name of the user", ..Param::new("username", "username", Place::Path, &shape::STRING) };
    pub static GROUP_NAME: Param = Param { required: true, about: "Name of the user group", ..Param::new("group_name", "group-name", Place::Path, &shape::STRING) };
    pub static HOSTNAME: Param = Param { about: "Only the manager with this host name.", ..Param::new("hostname", "hostname", Place::Query, &shape::STRING) };
    pub static HOSTNAME_2: Param = Param { required: true, about: "Host name of the manager", ..Param::new("hostname", "hostname", Place::Path, &shape::STRING) };
    pub static BROKER_NAME: Param = Param { required: true, about: "Name of the broker", ..Param::new("broker_name", "broker-name", Place::Path, &shape::STRING) };
    pub static GRAPH_ID: Param = Param { required: true, about: "The tasks graph.", ..Param::new("graph_id", "graph-id", Place::Query, &shape::STRING) };
    pub static STATE_3: Param = Param { about: "Only operations in this state. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Param::new("state", "state", Place::Query, &shape::STRING) };
    pub static SKIP_INTERNAL: Param = Param { about: "Leave out the tasks of the workflow itself; leave it out for all. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Param::new("skip_internal", "skip-internal", Place::Query, &shape::BOOLEAN) };
    pub static OPERATION_ID: Param = Param { required: true, about: "ID of the operation", ..Param::new("operation_id", "operation-id", Place::Path, &shape::STRING) };
    pub static EXECUTION_ID_3: Param = Param { required: true, about: "The execution.", ..Param::new("execution_id", "execution-id", Place::Query, &shape::STRING) };
    pub static NAME_2: Param = Param { required: true, about: "The label of the graph.", ..Param::new("name", "name", Place::Query, &shape::STRING) };
    pub static TASKS_GRAPH_ID: Param = Param { required: true, about: "Ignored by the server", ..Param::new("tasks_graph_id", "tasks-graph-id", Place::Path, &shape::STRING) };
    pub static TASKS_GRAPH_ID_2: Param = Param { required: true, about: "ID of the tasks graph", ..Param::new("tasks_graph_id", "tasks-graph-id", Place::Path, &shape::STRING) };
    pub static DEPLOYMENT_GROUP_ID: Param = Param { required: true, about: "ID of the deployment group", ..Param::new("deployment_group_id", "deployment-group-id", Place::Path, &shape::STRING) };
    pub static DELETE_DEPLOYMENTS: Param = Param { about: "Delete the members too.", ..Param::new("delete_deployments", "delete-deployments", Place::Query, &shape::BOOLEAN) };
    pub static FORCE_5: Param = Param { about: "Delete the members although node instances are live.", ..Param::new("force", "force", Place::Query, &shape::BOOLEAN) };
    pub static RECURSIVE_2: Param = Param { about: "Delete what the members are made of too. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Param::new("recursive", "recursive", Place::Query, &shape::BOOLEAN) };
    pub static RESERVED: Param = Param { about: "List the keys with a meaning of their own instead, which begin with `csys-`. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Param::new("_reserved", "reserved", Place::Query, &shape::BOOLEAN) };
    pub static LABEL_KEY: Param = Param { required: true, about: "Key of the labels", ..Param::new("label_key", "label-key", Place::Path, &shape::STRING) };
    pub static FILTER_ID_3: Param = Param { required: true, about: "ID of the filter", ..Param::new("filter_id", "filter-id", Place::Path, &shape::STRING) };
    pub static FILTER_ID_4: Param = Param { about: "Only what this filter chooses, beside the rules of the body. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Param::new("_filter_id", "filter-id", Place::Query, &shape::STRING) };
    pub static GROUP_ID_3: Param = Param { about: "Only the members of this deployment group. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Param::new("_group_id", "group-id", Place::Query, &shape::STRING) };
    pub static COMMON_ONLY: Param = Param { about: "Only workflows that all of the deployments have.", ..Param::new("_common_only", "common-only", Place::Query, &shape::BOOLEAN) };
    pub static DEPLOYMENT_ID_4: Param = Param { about: "The deployment; this or a blueprint is needed.", ..Param::new("deployment_id", "deployment-id", Place::Query, &shape::STRING) };
    pub static BLUEPRINT_ID_3: Param = Param { about: "The blueprint; this or a deployment is needed.", ..Param::new("blueprint_id", "blueprint-id", Place::Query, &shape::STRING) };
    pub static DEPLOYMENT_ID_5: Param = Param { about: "Only those of this deployment.", ..Param::new("deployment_id", "deployment-id", Place::Query, &shape::STRING) };
    pub static NODE_ID_4: Param = Param { about: "Only those of this node.", ..Param::new("node_id", "node-id", Place::Query, &shape::STRING) };
    pub static DEPLOYMENT_ID_6: Param = Param { about: "The deployment; here or among the constraints.", ..Param::new("deployment_id", "deployment-id", Place::Query, &shape::STRING) };
    pub static GET_DATA_3: Param = Param { about: "Send the ids of the executions and the status too.", ..Param::new("_get_data", "get-data", Place::Query, &shape::BOOLEAN) };
    pub static EXECUTION_GROUP_ID_2: Param = Param { required: true, about: "ID of the execution group", ..Param::new("execution_group_id", "execution-group-id", Place::Path, &shape::STRING) };
    pub static SCHEDULE_ID: Param = Param { required: true, about: "ID of the schedule, unique in its deployment", ..Param::new("schedule_id", "schedule-id", Place::Path, &shape::STRING) };
    pub static DEPLOYMENT_ID_7: Param = Param { required: true, about: "ID of the deployment", ..Param::new("deployment_id", "deployment-id", Place::Query, &shape::STRING) };
    pub static PROVIDER_NAME: Param = Param { required: true, about: "Name of the provider", ..Param::new("provider_name", "provider-name", Place::Path, &shape::STRING) };
    pub static LOG_BUNDLE_ID: Param = Param { required: true, about: "ID of the log bundle", ..Param::new("log_bundle_id", "log-bundle-id", Place::Path, &shape::STRING) };
    pub static ROLE_NAME: Param = Param { required: true, about: "Name of the role", ..Param::new("role_name", "role-name", Place::Path, &shape::STRING) };
    pub static PERMISSION_NAME: Param = Param { required: true, about: "Name of the permission", ..Param::new("permission_name", "permission-name", Place::Path, &shape::STRING) };
    pub static CREATOR_NAME: Param = Param { about: "Only changes by this user.", ..Param::new("creator_name", "creator-name", Place::Query, &shape::STRING) };
    pub static EXECUTION_ID_4: Param = Param { about: "Only changes by this execution.", ..Param::new("execution_id", "execution-id", Place::Query, &shape::STRING) };
    pub static SINCE: Param = Param { about: "Only changes from this time on; not together with `before`.", ..Param::new("since", "since", Place::Query, &shape::STRING) };
    pub static BEFORE: Param = Param { about: "Only changes before this time; not together with `since`.", ..Param::new("before", "before", Place::Query, &shape::STRING) };
    pub static ORDER_BY: Param = Param { style: Style::Comma, about: "Sort by these fields.", ..Param::new("order_by", "order-by", Place::Query, &shape::LIST_OF_STRING) };
    pub static DESC: Param = Param { about: "Sort the other way round.", ..Param::new("desc", "desc", Place::Query, &shape::BOOLEAN) };
    pub static OFFSET_2: Param = Param { about: "How many rows to skip.", ..Param::new("offset", "offset", Place::Query, &shape::INTEGER_UINT64) };
    pub static SIZE_2: Param = Param { about: "How many rows to send at most; 100 unless given, and 0 for all.", ..Param::new("size", "size", Place::Query, &shape::INTEGER_UINT64) };
    pub static BEFORE_2: Param = Param { required: true, about: "Delete what was changed before this time.", ..Param::new("before", "before", Place::Query, &shape::STRING) };
    pub static SINCE_2: Param = Param { about: "Send changes from this time on first.", ..Param::new("since", "since", Place::Query, &shape::STRING) };
    pub static TARGET_FIELD: Param = Param { required: true, about: "Count by this field.", ..Param::new("_target_field", "target-field", Place::Query, &shape::BLUEPRINT_SUMMARY_FIELD) };
    pub static SUB_FIELD: Param = Param { about: "Within each value, count by this field too.", ..Param::new("_sub_field", "sub-field", Place::Query, &shape::BLUEPRINT_SUMMARY_FIELD) };
    pub static TARGET_FIELD_2: Param = Param { required: true, about: "Count by this field.", ..Param::new("_target_field", "target-field", Place::Query, &shape::DEPLOYMENT_SUMMARY_FIELD) };
    pub static SUB_FIELD_2: Param = Param { about: "Within each value, count by this field too.", ..Param::new("_sub_field", "sub-field", Place::Query, &shape::DEPLOYMENT_SUMMARY_FIELD) };
    pub static TARGET_FIELD_3: Param = Param { required: true, about: "Count by this field.", ..Param::new("_target_field", "target-field", Place::Query, &shape::EXECUTION_SUMMARY_FIELD) };
    pub static SUB_FIELD_3: Param = Param { about: "Within each value, count by this field too.", ..Param::new("_sub_field", "sub-field", Place::Query, &shape::EXECUTION_SUMMARY_FIELD) };
    pub static TARGET_FIELD_4: Param = Param { required: true, about: "Count by this field.", ..Param::new("_target_field", "target-field", Place::Query, &shape::NODE_INSTANCE_SUMMARY_FIELD) };
    pub static SUB_FIELD_4: Param = Param { about: "Within each value, count by this field too.", ..Param::new("_sub_field", "sub-field", Place::Query, &shape::NODE_INSTANCE_SUMMARY_FIELD) };
    pub static TARGET_FIELD_5: Param = Param { required: true, about: "Count by this field.", ..Param::new("_target_field", "target-field", Place::Query, &shape::NODE_SUMMARY_FIELD) };
    pub static SUB_FIELD_5: Param = Param { about: "Within each value, count by this field too.", ..Param::new("_sub_field", "sub-field", Place::Query, &shape::NODE_SUMMARY_FIELD) };
    pub static TARGET_FIELD_6: Param = Param { required: true, about: "The field to count by", ..Param::new("_target_field", "target-field", Place::Query, &shape::EXECUTION_SCHEDULE_SUMMARY_FIELD) };
}

/// Every `Body` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod body {
    use super::*;

    pub static MANAGER_UPDATE_SETTING: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_SETTING), examples: &[Example { name: "page_size", json: "{\"value\":500}" }] };
    pub static MANAGER_SET_CONTEXT: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SET_PROVIDER_CONTEXT), examples: &[Example { name: "local", json: "{\"name\":\"local\",\"context\":{\"cloudify\":{}}}" }] };
    pub static MANAGER_SET_SSL: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SET_SSL), examples: &[Example { name: "enabled", json: "{\"state\":true}" }] };
    pub static MANAGER_SET_LDAP: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SET_LDAP), examples: &[Example { name: "plain", json: "{\"ldap_server\":\"ldap://ldap.example\",\"ldap_domain\":\"example.com\"}" }, Example { name: "encrypted", json: "{\"ldap_server\":\"ldaps://ldap.example\",\"ldap_domain\":\"example.com\",\"ldap_username\":\"reader\",\"ldap_password\":\"not-a-real-password\",\"ldap_ca_cert\":\"not-a-real-certificate\",\"ldap_is_active_directory\":true}" }] };
    pub static TOKENS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_TOKEN), examples: &[Example { name: "current_user", json: "{}" }] };
    pub static BLUEPRINTS_UPLOAD: Body = Body { kind: BodyKind::Binary, required: false, about: "", shape: None, examples: &[] };
    pub static BLUEPRINTS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_BLUEPRINT), examples: &[Example { name: "labels", json: "{\"labels\":[{\"env\":\"prod\"}]}" }] };
    pub static BLUEPRINTS_UPLOAD_ARCHIVE: Body = Body { kind: BodyKind::Binary, required: true, about: "", shape: None, examples: &[] };
    pub static BLUEPRINTS_SET_VISIBILITY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SET_VISIBILITY), examples: &[Example { name: "global", json: "{\"visibility\":\"global\"}" }] };
    pub static DEPLOYMENTS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_DEPLOYMENT), examples: &[Example { name: "with_inputs", json: "{\"blueprint_id\":\"bp1\",\"inputs\":{\"port\":9090},\"visibility\":\"tenant\",\"site_name\":\"Tel-Aviv\",\"skip_plugins_validation\":true}" }, Example { name: "least", json: "{\"blueprint_id\":\"bp1\"}" }] };
    pub static DEPLOYMENTS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_DEPLOYMENT), examples: &[Example { name: "labels", json: "{\"labels\":[{\"env\":\"prod\"}],\"display_name\":\"Web shop\"}" }] };
    pub static DEPLOYMENTS_SET_SITE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SET_SITE), examples: &[Example { name: "assign", json: "{\"site_name\":\"Tel-Aviv\"}" }, Example { name: "detach", json: "{\"detach_site\":true}" }] };
    pub static EXECUTIONS_START: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::START_EXECUTION), examples: &[Example { name: "install", json: "{\"deployment_id\":\"dep1\",\"workflow_id\":\"install\"}" }, Example { name: "queued", json: "{\"deployment_id\":\"dep1\",\"workflow_id\":\"execute_operation\",\"parameters\":{\"operation\":\"cloudify.interfaces.lifecycle.start\"},\"queue\":true}" }, Example { name: "later", json: "{\"deployment_id\":\"dep2\",\"workflow_id\":\"install\",\"scheduled_time\":\"203801032230-0500\"}" }] };
    pub static EXECUTIONS_DELETE: Body = Body { kind: BodyKind::Json, required: false, about: "", shape: Some(&shape::DELETE_EXECUTIONS), examples: &[Example { name: "all", json: "{}" }, Example { name: "keep", json: "{\"keep_last\":10}" }, Example { name: "old", json: "{\"to_datetime\":\"2030-01-01 10:00\"}" }] };
    pub static EXECUTIONS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_EXECUTION), examples: &[Example { name: "failed", json: "{\"status\":\"failed\",\"error\":\"NonRecoverableError: boom\"}" }] };
    pub static EXECUTIONS_CONTROL: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CONTROL_EXECUTION), examples: &[Example { name: "cancel", json: "{\"deployment_id\":\"dep1\",\"action\":\"cancel\"}" }, Example { name: "resume", json: "{\"action\":\"resume\"}" }] };
    pub static EVENTS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_EVENTS), examples: &[Example { name: "event", json: "{\"execution_id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\",\"events\":[{\"timestamp\":\"2030-01-01T10:00:00.000Z\",\"event_type\":\"workflow_started\",\"message\":{\"text\":\"hi\"},\"context\":{}}],\"logs\":[]}" }] };
    pub static NODE_INSTANCES_CREATE_MANY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_NODE_INSTANCES), examples: &[Example { name: "one", json: "{\"deployment_id\":\"dep1\",\"node_instances\":[{\"id\":\"app_cx3fxu\",\"node_id\":\"app\"}]}" }] };
    pub static NODE_INSTANCES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_NODE_INSTANCE), examples: &[Example { name: "properties", json: "{\"version\":1,\"runtime_properties\":{\"url\":\"http://y\"}}" }, Example { name: "state", json: "{\"version\":3,\"state\":\"started\"}" }] };
    pub static NODES_CREATE_MANY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_NODES), examples: &[Example { name: "one", json: "{\"deployment_id\":\"dep1\",\"nodes\":[{\"id\":\"app\",\"type\":\"cloudify.nodes.Root\"}]}" }] };
    pub static NODES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_NODE), examples: &[Example { name: "properties", json: "{\"properties\":{\"port\":9091}}" }] };
    pub static DEPLOYMENT_UPDATES_CREATE_MANY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_DEPLOYMENT_UPDATES), examples: &[Example { name: "one", json: "{\"deployment_updates\":[{\"id\":\"up1\",\"deployment_id\":\"dep1\"}]}" }] };
    pub static DEPLOYMENT_UPDATES_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_DEPLOYMENT_UPDATE), examples: &[Example { name: "one", json: "{\"deployment_id\":\"dep1\",\"state\":\"updating\",\"blueprint_id\":\"bp2\"}" }] };
    pub static DEPLOYMENT_UPDATES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_DEPLOYMENT_UPDATE), examples: &[Example { name: "done", json: "{\"state\":\"successful\"}" }] };
    pub static DEPLOYMENT_UPDATES_START: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::START_DEPLOYMENT_UPDATE), examples: &[Example { name: "other_blueprint", json: "{\"blueprint_id\":\"bp2\",\"inputs\":{\"port\":9091},\"skip_install\":false,\"skip_uninstall\":false,\"skip_reinstall\":false,\"force\":false,\"ignore_failure\":false,\"install_first\":false,\"reinstall_list\":[]}" }, Example { name: "preview", json: "{\"inputs\":{\"port\":9091},\"preview\":true}" }] };
    pub static DEPLOYMENT_MODIFICATIONS_START: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::START_DEPLOYMENT_MODIFICATION), examples: &[Example { name: "two_apps", json: "{\"deployment_id\":\"dep1\",\"nodes\":{\"app\":{\"instances\":2}}}" }] };
    pub static PLUGINS_DELETE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::DELETE_PLUGIN), examples: &[Example { name: "unused", json: "{\"force\":false}" }, Example { name: "least", json: "{}" }] };
    pub static PLUGINS_INSTALL: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::INSTALL_PLUGIN), examples: &[Example { name: "manager", json: "{\"action\":\"install\",\"managers\":[\"node1.local\"]}" }] };
    pub static PLUGINS_SET_STATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SET_PLUGIN_STATE), examples: &[Example { name: "manager", json: "{\"state\":\"installed\",\"manager\":\"node1.local\"}" }, Example { name: "agent", json: "{\"state\":\"error\",\"agent\":\"app_cx3fxu\",\"error\":\"no space left\"}" }] };
    pub static PLUGINS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_PLUGIN), examples: &[Example { name: "labels", json: "{\"blueprint_labels\":{\"obj-type\":[\"aws\"]}}" }] };
    pub static PLUGINS_UPDATES_START: Body = Body { kind: BodyKind::Json, required: false, about: "", shape: Some(&shape::START_PLUGINS_UPDATE), examples: &[Example { name: "plain", json: "{\"force\":false}" }, Example { name: "minor", json: "{\"all_to_minor\":true,\"plugin_names\":[\"cloudify-demo-plugin\"]}" }] };
    pub static SECRETS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_SECRET), examples: &[Example { name: "plain", json: "{\"value\":\"not-a-real-secret\",\"update_if_exists\":false,\"visibility\":\"tenant\",\"is_hidden_value\":false}" }, Example { name: "hidden", json: "{\"value\":\"not-a-real-secret\",\"is_hidden_value\":true}" }] };
    pub static SECRETS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_SECRET), examples: &[Example { name: "value", json: "{\"value\":\"not-a-real-secret\"}" }] };
    pub static SECRETS_IMPORT: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::IMPORT_SECRETS), examples: &[Example { name: "one", json: "{\"secrets_list\":[{\"key\":\"key1\",\"value\":\"not-a-real-secret\",\"visibility\":\"global\",\"tenant_name\":\"default_tenant\",\"is_hidden_value\":false,\"encrypted\":false}],\"override_collisions\":true}" }, Example { name: "renamed_tenant", json: "{\"secrets_list\":[],\"tenant_map\":{\"old\":\"new\"},\"passphrase\":\"not-a-real-passphrase\",\"override_collisions\":true}" }] };
    pub static SITES_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_SITE), examples: &[Example { name: "located", json: "{\"location\":\"32.080327, 34.767420\",\"visibility\":\"private\"}" }, Example { name: "least", json: "{}" }] };
    pub static SITES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_SITE), examples: &[Example { name: "rename", json: "{\"new_name\":\"s2b\",\"location\":\"1.0, 2.0\"}" }] };
    pub static SNAPSHOTS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_SNAPSHOT), examples: &[Example { name: "small", json: "{\"include_credentials\":false,\"include_logs\":false,\"include_events\":false,\"queue\":true}" }, Example { name: "least", json: "{}" }] };
    pub static SNAPSHOTS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_SNAPSHOT), examples: &[Example { name: "uploaded", json: "{\"status\":\"uploaded\"}" }] };
    pub static SNAPSHOTS_RESTORE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::RESTORE_SNAPSHOT), examples: &[Example { name: "empty_manager", json: "{\"recreate_deployments_envs\":true,\"force\":false,\"restore_certificates\":false,\"no_reboot\":false}" }] };
    pub static AGENTS_REPLACE_CA_CERTS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::REPLACE_CA_CERTS), examples: &[Example { name: "broker", json: "{\"bundle\":true,\"broker_ca_cert\":\"not-a-real-certificate\"}" }] };
    pub static AGENTS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_AGENT), examples: &[Example { name: "remote", json: "{\"node_instance_id\":\"app_cx3fxu\",\"state\":\"creating\",\"create_rabbitmq_user\":false,\"ip\":\"10.0.0.1\",\"install_method\":\"remote\",\"system\":\"centos core\",\"version\":\"5.1.0\",\"rabbitmq_exchange\":\"app_cx3fxu\"}" }] };
    pub static AGENTS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_AGENT), examples: &[Example { name: "started", json: "{\"state\":\"started\"}" }] };
    pub static TENANTS_CREATE: Body = Body { kind: BodyKind::Json, required: false, about: "", shape: Some(&shape::CREATE_TENANT), examples: &[Example { name: "password", json: "{\"rabbitmq_password\":\"not-a-real-password\"}" }] };
    pub static TENANTS_ADD_USER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::ADD_USER_TO_TENANT), examples: &[Example { name: "viewer", json: "{\"username\":\"u1\",\"tenant_name\":\"t1\",\"role\":\"viewer\"}" }] };
    pub static TENANTS_UPDATE_USER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_USER_IN_TENANT), examples: &[Example { name: "manager", json: "{\"username\":\"u1\",\"tenant_name\":\"t1\",\"role\":\"manager\"}" }] };
    pub static TENANTS_REMOVE_USER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::REMOVE_USER_FROM_TENANT), examples: &[Example { name: "one", json: "{\"username\":\"u1\",\"tenant_name\":\"t1\"}" }] };
    pub static TENANTS_ADD_USER_GROUP: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::ADD_USER_GROUP_TO_TENANT), examples: &[Example { name: "viewers", json: "{\"group_name\":\"g1\",\"tenant_name\":\"t1\",\"role\":\"viewer\"}" }] };
    pub static TENANTS_UPDATE_USER_GROUP: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_USER_GROUP_IN_TENANT), examples: &[Example { name: "managers", json: "{\"group_name\":\"g1\",\"tenant_name\":\"t1\",\"role\":\"manager\"}" }] };
    pub static TENANTS_REMOVE_USER_GROUP: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::REMOVE_USER_GROUP_FROM_TENANT), examples: &[Example { name: "one", json: "{\"group_name\":\"g1\",\"tenant_name\":\"t1\"}" }] };
    pub static USERS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_USER), examples: &[Example { name: "plain", json: "{\"username\":\"u1\",\"password\":\"not-a-real-password\",\"role\":\"default\"}" }] };
    pub static USERS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_USER), examples: &[Example { name: "password", json: "{\"password\":\"not-a-real-password\"}" }, Example { name: "role", json: "{\"role\":\"sys_admin\"}" }] };
    pub static USERS_SET_ACTIVE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SET_USER_ACTIVE), examples: &[Example { name: "deactivate", json: "{\"action\":\"deactivate\"}" }] };
    pub static USER_GROUPS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_USER_GROUP), examples: &[Example { name: "plain", json: "{\"group_name\":\"g1\"}" }, Example { name: "ldap", json: "{\"group_name\":\"g1\",\"ldap_group_dn\":\"cn=g1,ou=groups,dc=example,dc=org\",\"role\":\"default\"}" }] };
    pub static USER_GROUPS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_USER_GROUP), examples: &[Example { name: "admins", json: "{\"role\":\"sys_admin\"}" }] };
    pub static USER_GROUPS_ADD_USER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::ADD_USER_TO_GROUP), examples: &[Example { name: "one", json: "{\"username\":\"u1\",\"group_name\":\"g1\"}" }] };
    pub static USER_GROUPS_REMOVE_USER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::REMOVE_USER_FROM_GROUP), examples: &[Example { name: "one", json: "{\"username\":\"u1\",\"group_name\":\"g1\"}" }] };
    pub static LICENSES_REGISTER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::REGISTER_LICENSE), examples: &[Example { name: "community", json: "{\"customer_id\":\"COM-example\"}" }] };
    pub static CLUSTER_ADD_MANAGER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::ADD_MANAGER), examples: &[Example { name: "one", json: "{\"hostname\":\"node1.local\",\"private_ip\":\"127.0.0.1\",\"public_ip\":\"127.0.0.1\",\"version\":\"5.0.5\",\"edition\":\"premium\",\"distribution\":\"centos\",\"distro_release\":\"core\"}" }] };
    pub static CLUSTER_UPDATE_MANAGER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_MANAGER), examples: &[Example { name: "sync", json: "{\"fs_sync_node_id\":\"not-a-real-node\",\"bootstrap_cluster\":true}" }] };
    pub static CLUSTER_ADD_BROKER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::ADD_BROKER), examples: &[Example { name: "one", json: "{\"name\":\"rabbit2\",\"address\":\"10.0.0.6\"}" }, Example { name: "networks", json: "{\"name\":\"rabbit2\",\"address\":\"10.0.0.6\",\"port\":5671,\"networks\":{\"default\":\"10.0.0.6\"}}" }] };
    pub static CLUSTER_UPDATE_BROKER: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_BROKER), examples: &[Example { name: "one", json: "{\"networks\":{\"default\":\"10.0.0.6\"}}" }] };
    pub static CLUSTER_UPDATE_DB_NODES: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_DB_NODES), examples: &[Example { name: "update", json: "{\"action\":\"update\"}" }] };
    pub static OPERATIONS_CONTROL: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CONTROL_OPERATIONS), examples: &[Example { name: "update", json: "{\"action\":\"update-stored\",\"deployment_id\":\"dep1\",\"node_id\":\"app\",\"operation\":\"cloudify.interfaces.lifecycle.start\"}" }] };
    pub static OPERATIONS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_OPERATION), examples: &[Example { name: "remote", json: "{\"name\":\"abc\",\"graph_id\":\"10458bfd1557431b82b81b8bd543a500\",\"dependencies\":[],\"type\":\"RemoteWorkflowTask\",\"parameters\":{}}" }] };
    pub static OPERATIONS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_OPERATION), examples: &[Example { name: "failed", json: "{\"state\":\"failed\"}" }] };
    pub static TASKS_GRAPHS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_TASKS_GRAPH), examples: &[Example { name: "with_operation", json: "{\"name\":\"g\",\"execution_id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\",\"operations\":[{\"id\":\"op-1795319279\",\"name\":\"o1\",\"dependencies\":[],\"parameters\":{},\"type\":\"RemoteWorkflowTask\"}]}" }, Example { name: "empty", json: "{\"name\":\"g\",\"execution_id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\"}" }] };
    pub static TASKS_GRAPHS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_TASKS_GRAPH), examples: &[Example { name: "done", json: "{\"state\":\"terminated\"}" }] };
    pub static FUNCTIONS_EVALUATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::EVALUATE_FUNCTIONS), examples: &[Example { name: "attribute", json: "{\"deployment_id\":\"dep1\",\"payload\":{\"ip\":{\"get_attribute\":[\"app\",\"ip\"]}}}" }, Example { name: "self", json: "{\"deployment_id\":\"dep1\",\"context\":{\"self\":\"app_cx3fxu\"},\"payload\":{\"ip\":{\"get_attribute\":[\"SELF\",\"ip\"]}}}" }] };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_INTER_DEPLOYMENT_DEPENDENCY), examples: &[Example { name: "component", json: "{\"dependency_creator\":\"component.db\",\"source_deployment\":\"web\",\"target_deployment\":\"db\"}" }] };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_DELETE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::DELETE_INTER_DEPLOYMENT_DEPENDENCY), examples: &[Example { name: "component", json: "{\"dependency_creator\":\"component.db\",\"source_deployment\":\"web\",\"target_deployment\":\"db\",\"is_component_deletion\":false}" }] };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_CREATE_MANY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_INTER_DEPLOYMENT_DEPENDENCIES), examples: &[Example { name: "one", json: "{\"source_deployment_id\":\"web\",\"inter_deployment_dependencies\":[{\"dependency_creator\":\"component.db\",\"target_deployment\":\"db\"}]}" }] };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_REPLACE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::REPLACE_INTER_DEPLOYMENT_DEPENDENCIES), examples: &[Example { name: "one", json: "{\"inter_deployment_dependencies\":[{\"dependency_creator\":\"component.db\",\"target_deployment\":\"db\"}]}" }] };
    pub static DEPLOYMENT_GROUPS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_DEPLOYMENT_GROUP), examples: &[Example { name: "new", json: "{\"blueprint_id\":\"bp1\",\"default_inputs\":{\"port\":9090},\"labels\":[{\"env\":\"prod\"}],\"new_deployments\":[{\"id\":\"dep1\"},{}]}" }] };
    pub static DEPLOYMENT_GROUPS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_DEPLOYMENT_GROUP), examples: &[Example { name: "both", json: "{\"add\":{\"new_deployments\":[{\"inputs\":{\"port\":9091}}]},\"remove\":{\"deployment_ids\":[\"dep1\"]}}" }] };
    pub static FILTERS_CREATE_DEPLOYMENTS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_FILTER), examples: &[Example { name: "prod", json: "{\"filter_rules\":[{\"key\":\"env\",\"values\":[\"prod\"],\"operator\":\"any_of\",\"type\":\"label\"}],\"visibility\":\"tenant\"}" }] };
    pub static FILTERS_UPDATE_DEPLOYMENTS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_FILTER), examples: &[Example { name: "prod", json: "{\"filter_rules\":[{\"key\":\"env\",\"values\":[\"prod\"],\"operator\":\"any_of\",\"type\":\"label\"}]}" }] };
    pub static SEARCHES_LIST_DEPLOYMENTS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SEARCH), examples: &[Example { name: "one", json: "{\"filter_rules\":[{\"key\":\"env\",\"values\":[\"prod\"],\"operator\":\"any_of\",\"type\":\"label\"}]}" }] };
    pub static SEARCHES_LIST_NODES: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SEARCH), examples: &[Example { name: "one", json: "{\"constraints\":{\"name_pattern\":{\"starts_with\":\"a\"}}}" }] };
    pub static SEARCHES_LIST_NODE_INSTANCES: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SEARCH), examples: &[Example { name: "one", json: "{\"filter_rules\":[{\"key\":\"id\",\"values\":[\"app_cx3fxu\"],\"operator\":\"any_of\",\"type\":\"attribute\"}]}" }] };
    pub static EXECUTION_GROUPS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::START_EXECUTION_GROUP), examples: &[Example { name: "install", json: "{\"deployment_group_id\":\"web\",\"workflow_id\":\"install\",\"concurrency\":50,\"parameters\":{\"dep1\":{\"type\":\"app\"}}}" }] };
    pub static EXECUTION_GROUPS_CONTROL: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CONTROL_EXECUTION_GROUP), examples: &[Example { name: "resume", json: "{\"action\":\"resume\"}" }] };
    pub static EXECUTION_GROUPS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_EXECUTION_GROUP), examples: &[Example { name: "pause", json: "{\"concurrency\":0}" }] };
    pub static EXECUTION_SCHEDULES_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_EXECUTION_SCHEDULE), examples: &[Example { name: "weekly", json: "{\"workflow_id\":\"heal\",\"since\":\"2030-01-01T00:00:00\",\"recurrence\":\"1 weeks\",\"weekdays\":[\"MO\"],\"count\":5}" }] };
    pub static EXECUTION_SCHEDULES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_EXECUTION_SCHEDULE), examples: &[Example { name: "disable", json: "{\"enabled\":false}" }] };
    pub static SECRETS_PROVIDERS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_SECRETS_PROVIDER), examples: &[Example { name: "vault", json: "{\"name\":\"vault\",\"type\":\"vault\",\"connection_parameters\":{\"url\":\"https://vault.example\",\"token\":\"not-a-real-token\"}}" }] };
    pub static SECRETS_PROVIDERS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_SECRETS_PROVIDER), examples: &[Example { name: "type", json: "{\"type\":\"vault\"}" }] };
    pub static LOG_BUNDLES_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_LOG_BUNDLE), examples: &[Example { name: "queue", json: "{\"queue\":true}" }] };
    pub static LOG_BUNDLES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_LOG_BUNDLE), examples: &[Example { name: "failed", json: "{\"status\":\"failed\",\"error\":\"no space left\"}" }] };
    pub static AUDIT_LOG_INJECT: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::LIST_OF_NEW_AUDIT_LOG), examples: &[Example { name: "one", json: "[{\"ref_table\":\"executions\",\"ref_id\":12,\"operation\":\"create\",\"creator_name\":\"admin\",\"created_at\":\"2030-01-01T10:00:00.000\"}]" }] };
}

/// Every `Response` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod response {
    use super::*;

    pub static MANAGER_GET_VERSION_200: Response = Response { status: "200", shape: Some(&shape::VERSION), examples: &[Example { name: "community", json: "{\"edition\":\"community\",\"version\":\"5.0.5\",\"build\":null,\"date\":null,\"commit\":null,\"distribution\":\"debian\",\"distro_release\":\"\"}" }] };
    pub static FAILED_4XX: Response = Response { status: "4XX", shape: Some(&shape::FAILURE), examples: &[Example { name: "not_found", json: "{\"error_code\":\"not_found_error\",\"message\":\"Requested `Blueprint` with ID `none` was not found\",\"server_traceback\":null}" }, Example { name: "unauthorized", json: "{\"error_code\":\"unauthorized_error\",\"message\":\"User unauthorized: No authentication info provided\",\"server_traceback\":null}" }, Example { name: "server", json: "{\"error_code\":\"internal_server_error\",\"message\":\"Internal error occurred in manager REST server - KeyError: 'deployment_id'\",\"server_traceback\":\"Traceback (most recent call last): ...\"}" }] };
    pub static FAILED_5XX: Response = Response { status: "5XX", shape: Some(&shape::FAILURE), examples: &[Example { name: "not_found", json: "{\"error_code\":\"not_found_error\",\"message\":\"Requested `Blueprint` with ID `none` was not found\",\"server_traceback\":null}" }, Example { name: "unauthorized", json: "{\"error_code\":\"unauthorized_error\",\"message\":\"User unauthorized: No authentication info provided\",\"server_traceback\":null}" }, Example { name: "server", json: "{\"error_code\":\"internal_server_error\",\"message\":\"Internal error occurred in manager REST server - KeyError: 'deployment_id'\",\"server_traceback\":\"Traceback (most recent call last): ...\"}" }] };
    pub static MANAGER_GET_STATUS_200: Response = Response { status: "200", shape: Some(&shape::MANAGER_STATUS), examples: &[Example { name: "summary", json: "{\"status\":\"OK\",\"services\":{}}" }, Example { name: "services", json: "{\"status\":\"OK\",\"services\":{\"PostgreSQL\":{\"status\":\"Active\",\"is_remote\":false,\"extra_info\":{\"systemd\":{\"display_name\":\"PostgreSQL\",\"unit_id\":\"postgresql-9.5.service\"}}}}}" }] };
    pub static MANAGER_GET_CONFIG_200: Response = Response { status: "200", shape: Some(&shape::CONFIGURATION), examples: &[Example { name: "rest", json: "{\"metadata\":{},\"items\":[{\"name\":\"default_page_size\",\"value\":1000,\"schema\":{\"type\":\"number\",\"minimum\":1},\"scope\":\"rest\",\"is_editable\":true,\"updated_at\":null,\"updater_name\":null}],\"authorization\":{\"roles\":[{\"name\":\"sys_admin\",\"type\":\"system_role\",\"description\":\"User that can manage Cloudify\"}],\"permissions\":{\"agent_list\":[\"sys_admin\",\"manager\",\"user\",\"operations\",\"viewer\"]}}}" }] };
    pub static SETTING_200: Response = Response { status: "200", shape: Some(&shape::SETTING), examples: &[Example { name: "page_size", json: "{\"name\":\"default_page_size\",\"value\":500,\"schema\":{\"type\":\"number\",\"minimum\":1},\"scope\":\"rest\",\"is_editable\":true,\"updated_at\":\"2026-11-22T03:48:03.940Z\",\"updater_name\":\"admin\"}" }] };
    pub static MANAGER_GET_CONTEXT_200: Response = Response { status: "200", shape: Some(&shape::PROVIDER_CONTEXT), examples: &[Example { name: "local", json: "{\"id\":\"CONTEXT\",\"name\":\"local\",\"context\":{\"cloudify\":{}}}" }] };
    pub static MANAGER_SET_CONTEXT_201: Response = Response { status: "201", shape: Some(&shape::PROVIDER_CONTEXT_STORED), examples: &[Example { name: "stored", json: "{\"status\":\"ok\"}" }] };
    pub static MANAGER_SET_CONTEXT_200: Response = Response { status: "200", shape: Some(&shape::PROVIDER_CONTEXT_STORED), examples: &[Example { name: "replaced", json: "{\"status\":\"ok\"}" }] };
    pub static MANAGER_GET_SSL_200: Response = Response { status: "200", shape: Some(&shape::STRING), examples: &[Example { name: "disabled", json: "\"SSL disabled\"" }, Example { name: "enabled", json: "\"SSL enabled\"" }] };
    pub static MANAGER_SET_SSL_200: Response = Response { status: "200", shape: Some(&shape::STRING), examples: &[Example { name: "enabled", json: "\"SSL is now enabled on the manager\"" }, Example { name: "already", json: "\"SSL is already enabled on the manager\"" }] };
    pub static MANAGER_GET_LDAP_200: Response = Response { status: "200", shape: Some(&shape::LDAP_STATUS), examples: &[Example { name: "disabled", json: "\"disabled\"" }] };
    pub static MANAGER_SET_LDAP_200: Response = Response { status: "200", shape: Some(&shape::LDAP_CONFIG), examples: &[Example { name: "plain", json: "{\"ldap_server\":\"ldap://ldap.example\",\"ldap_domain\":\"example.com\"}" }] };
    pub static MANAGER_CHECK_OK_200: Response = Response { status: "200", shape: Some(&shape::STRING), examples: &[Example { name: "ok", json: "\"OK\"" }] };
    pub static MANAGER_GET_IDENTITY_PROVIDER_200: Response = Response { status: "200", shape: Some(&shape::STRING), examples: &[Example { name: "local", json: "\"local\"" }] };
    pub static TOKEN_200: Response = Response { status: "200", shape: Some(&shape::TOKEN), examples: &[Example { name: "admin", json: "{\"username\":\"admin\",\"role\":\"sys_admin\",\"value\":\"WyIwIiwibm90LWEtcmVhbC10b2tlbiJd.example.signature\"}" }, Example { name: "projected", json: "{\"value\":\"WyIwIiwibm90LWEtcmVhbC10b2tlbiJd.example.signature\"}" }] };
    pub static STORED_TOKEN_200: Response = Response { status: "200", shape: Some(&shape::TOKEN), examples: &[Example { name: "masked", json: "{\"id\":\"4zKXQhIcuW\",\"username\":\"admin\",\"value\":\"ctok-4zKXQhIcuW-********\",\"role\":\"sys_admin\",\"expiration_date\":null,\"last_used\":null,\"description\":\"for the pipeline\"}" }] };
    pub static TOKENS_REVOKE_204: Response = Response { status: "204", shape: None, examples: &[] };
    pub static BLUEPRINTS_LIST_200: Response = Response { status: "200", shape: Some(&shape::BLUEPRINT_LIST_ENVELOPE), examples: &[Example { name: "full", json: "{\"items\":[{\"main_file_name\":\"blueprint.yaml\",\"description\":\"demo blueprint\",\"tenant_name\":\"default_tenant\",\"created_at\":\"2026-11-22T03:47:01.933Z\",\"updated_at\":\"2026-11-22T03:47:01.933Z\",\"created_by\":\"admin\",\"private_resource\":false,\"resource_availability\":\"tenant\",\"visibility\":\"tenant\",\"is_hidden\":false,\"id\":\"bp1\",\"plan\":{\"inputs\":{\"port\":{\"default\":8080}},\"workflows\":{},\"nodes\":[]}}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }, Example { name: "projected", json: "{\"items\":[{\"id\":\"bp1zip\"}],\"metadata\":{\"pagination\":{\"total\":5,\"offset\":1,\"size\":1}}}" }] };
    pub static BLUEPRINT_200: Response = Response { status: "200", shape: Some(&shape::BLUEPRINT), examples: &[Example { name: "full", json: "{\"main_file_name\":\"blueprint.yaml\",\"description\":\"demo blueprint\",\"tenant_name\":\"default_tenant\",\"created_at\":\"2026-11-22T03:47:01.933Z\",\"updated_at\":\"2026-11-22T03:47:17.362Z\",\"created_by\":\"admin\",\"private_resource\":false,\"resource_availability\":\"global\",\"visibility\":\"global\",\"is_hidden\":false,\"id\":\"bp1\",\"plan\":{\"inputs\":{\"port\":{\"default\":8080}},\"workflows\":{},\"nodes\":[]}}" }, Example { name: "projected", json: "{\"id\":\"bp1\"}" }] };
    pub static BLUEPRINT_201: Response = Response { status: "201", shape: Some(&shape::BLUEPRINT), examples: &[Example { name: "full", json: "{\"main_file_name\":\"blueprint.yaml\",\"description\":\"demo blueprint\",\"tenant_name\":\"default_tenant\",\"created_at\":\"2026-11-22T03:47:01.933Z\",\"updated_at\":\"2026-11-22T03:47:17.362Z\",\"created_by\":\"admin\",\"private_resource\":false,\"resource_availability\":\"global\",\"visibility\":\"global\",\"is_hidden\":false,\"id\":\"bp1\",\"plan\":{\"inputs\":{\"port\":{\"default\":8080}},\"workflows\":{},\"nodes\":[]}}" }, Example { name: "projected", json: "{\"id\":\"bp1\"}" }] };
    pub static ARCHIVE_200: Response = Response { status: "200", shape: None, examples: &[] };
    pub static DEPLOYMENTS_LIST_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_LIST_ENVELOPE), examples: &[Example { name: "full", json: "{\"items\":[{\"id\":\"dep1\",\"blueprint_id\":\"bp1\",\"site_name\":\"Tel-Aviv\",\"description\":\"demo blueprint\",\"inputs\":{\"port\":9090,\"greeting\":\"hello\"},\"outputs\":{\"endpoint\":{\"description\":\"port of the app\",\"value\":9090}},\"capabilities\":{\"app_port\":{\"description\":\"exported port\",\"value\":9090}},\"groups\":{\"g1\":{\"members\":[\"app\"],\"policies\":{}}},\"scaling_groups\":{},\"policy_types\":{},\"policy_triggers\":{},\"workflows\":[{\"name\":\"install\",\"plugin\":\"default_workflows\",\"operation\":\"cloudify.plugins.workflows.install\",\"parameters\":{},\"created_at\":null}],\"permalink\":null,\"runtime_only_evaluation\":false,\"created_at\":\"2026-11-22T03:47:17.875Z\",\"updated_at\":\"2026-11-22T03:47:17.875Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }, Example { name: "projected", json: "{\"items\":[{\"id\":\"dep2\",\"blueprint_id\":\"bp1\"},{\"id\":\"dep1\",\"blueprint_id\":\"bp1\"}],\"metadata\":{\"pagination\":{\"total\":2,\"offset\":0,\"size\":1000}}}" }] };
    pub static DEPLOYMENT_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT), examples: &[Example { name: "full", json: "{\"id\":\"dep1\",\"blueprint_id\":\"bp1\",\"site_name\":\"Tel-Aviv\",\"description\":\"demo blueprint\",\"inputs\":{\"port\":9090,\"greeting\":\"hello\"},\"outputs\":{\"endpoint\":{\"description\":\"port of the app\",\"value\":9090}},\"capabilities\":{\"app_port\":{\"description\":\"exported port\",\"value\":9090}},\"groups\":{\"g1\":{\"members\":[\"app\"],\"policies\":{}}},\"scaling_groups\":{},\"policy_types\":{},\"policy_triggers\":{},\"workflows\":[{\"name\":\"install\",\"plugin\":\"default_workflows\",\"operation\":\"cloudify.plugins.workflows.install\",\"parameters\":{},\"created_at\":null}],\"permalink\":null,\"runtime_only_evaluation\":false,\"created_at\":\"2026-11-22T03:47:17.875Z\",\"updated_at\":\"2026-11-22T03:47:17.875Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }, Example { name: "projected", json: "{\"id\":\"dep4\"}" }] };
    pub static DEPLOYMENT_201: Response = Response { status: "201", shape: Some(&shape::DEPLOYMENT), examples: &[Example { name: "full", json: "{\"id\":\"dep1\",\"blueprint_id\":\"bp1\",\"site_name\":\"Tel-Aviv\",\"description\":\"demo blueprint\",\"inputs\":{\"port\":9090,\"greeting\":\"hello\"},\"outputs\":{\"endpoint\":{\"description\":\"port of the app\",\"value\":9090}},\"capabilities\":{\"app_port\":{\"description\":\"exported port\",\"value\":9090}},\"groups\":{\"g1\":{\"members\":[\"app\"],\"policies\":{}}},\"scaling_groups\":{},\"policy_types\":{},\"policy_triggers\":{},\"workflows\":[{\"name\":\"install\",\"plugin\":\"default_workflows\",\"operation\":\"cloudify.plugins.workflows.install\",\"parameters\":{},\"created_at\":null}],\"permalink\":null,\"runtime_only_evaluation\":false,\"created_at\":\"2026-11-22T03:47:17.875Z\",\"updated_at\":\"2026-11-22T03:47:17.875Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }, Example { name: "projected", json: "{\"id\":\"dep4\"}" }] };
    pub static DEPLOYMENTS_GET_OUTPUTS_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_OUTPUTS), examples: &[Example { name: "dep1", json: "{\"deployment_id\":\"dep1\",\"outputs\":{\"rt\":\"http://y\",\"endpoint\":9090}}" }] };
    pub static DEPLOYMENTS_GET_CAPABILITIES_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_CAPABILITIES), examples: &[Example { name: "dep1", json: "{\"deployment_id\":\"dep1\",\"capabilities\":{\"app_port\":9090}}" }] };
    pub static EXECUTIONS_LIST_200: Response = Response { status: "200", shape: Some(&shape::EXECUTION_LIST_ENVELOPE), examples: &[Example { name: "projected", json: "{\"items\":[{\"status\":\"cancelled\",\"workflow_id\":\"install\",\"id\":\"0f19e27a-45dc-4694-974a-b47245de2acf\"},{\"status\":\"cancelled\",\"workflow_id\":\"install\",\"id\":\"1ae7de12-cd13-4c27-988e-447f48ed3ec3\"}],\"metadata\":{\"pagination\":{\"total\":7,\"offset\":0,\"size\":1000}}}" }] };
    pub static EXECUTION_201: Response = Response { status: "201", shape: Some(&shape::EXECUTION), examples: &[Example { name: "started", json: "{\"id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\",\"workflow_id\":\"install\",\"deployment_id\":\"dep1\",\"blueprint_id\":\"bp1\",\"status\":\"pending\",\"status_display\":\"pending\",\"parameters\":{},\"error\":\"\",\"is_system_workflow\":false,\"is_dry_run\":false,\"created_at\":\"2026-11-22T03:47:26.009Z\",\"started_at\":\"2026-11-22T03:47:26.009Z\",\"ended_at\":null,\"scheduled_for\":null,\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }, Example { name: "failed", json: "{\"id\":\"0088aafe-61e5-4215-9e44-6f5cec202ec1\",\"workflow_id\":\"install\",\"deployment_id\":\"dep1\",\"blueprint_id\":\"bp1\",\"status\":\"failed\",\"status_display\":\"failed\",\"parameters\":{},\"error\":\"Traceback (most recent call last):\\n  ...\\nNonRecoverableError: boom\",\"is_system_workflow\":false,\"is_dry_run\":false,\"created_at\":\"2026-11-22T03:47:37.631Z\",\"started_at\":\"2026-11-22T03:47:37.631Z\",\"ended_at\":\"2026-11-22T03:47:39.987Z\",\"scheduled_for\":null,\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }, Example { name: "projected", json: "{\"id\":\"23d99f33-76c3-4698-95ad-f028e43b02c0\"}" }] };
    pub static EXECUTIONS_DELETE_200: Response = Response { status: "200", shape: Some(&shape::DELETED_EXECUTIONS), examples: &[Example { name: "count", json: "{\"items\":[{\"count\":12}],\"metadata\":{\"pagination\":{}}}" }] };
    pub static EXECUTION_200: Response = Response { status: "200", shape: Some(&shape::EXECUTION), examples: &[Example { name: "started", json: "{\"id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\",\"workflow_id\":\"install\",\"deployment_id\":\"dep1\",\"blueprint_id\":\"bp1\",\"status\":\"pending\",\"status_display\":\"pending\",\"parameters\":{},\"error\":\"\",\"is_system_workflow\":false,\"is_dry_run\":false,\"created_at\":\"2026-11-22T03:47:26.009Z\",\"started_at\":\"2026-11-22T03:47:26.009Z\",\"ended_at\":null,\"scheduled_for\":null,\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }, Example { name: "failed", json: "{\"id\":\"0088aafe-61e5-4215-9e44-6f5cec202ec1\",\"workflow_id\":\"install\",\"deployment_id\":\"dep1\",\"blueprint_id\":\"bp1\",\"status\":\"failed\",\"status_display\":\"failed\",\"parameters\":{},\"error\":\"Traceback (most recent call last):\\n  ...\\nNonRecoverableError: boom\",\"is_system_workflow\":false,\"is_dry_run\":false,\"created_at\":\"2026-11-22T03:47:37.631Z\",\"started_at\":\"2026-11-22T03:47:37.631Z\",\"ended_at\":\"2026-11-22T03:47:39.987Z\",\"scheduled_for\":null,\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }, Example { name: "projected", json: "{\"id\":\"23d99f33-76c3-4698-95ad-f028e43b02c0\"}" }] };
    pub static EXECUTIONS_SHOULD_START_200: Response = Response { status: "200", shape: Some(&shape::BOOLEAN), examples: &[Example { name: "free", json: "true" }] };
    pub static EVENTS_LIST_200: Response = Response { status: "200", shape: Some(&shape::EVENT_LIST_ENVELOPE), examples: &[Example { name: "both", json: "{\"items\":[{\"_storage_id\":1,\"type\":\"cloudify_log\",\"level\":\"info\",\"logger\":\"ctx.f0bf1391-38cb-412a-893f-376d837f87dc\",\"message\":\"install node instance app_cx3fxu\",\"operation\":\"cloudify.interfaces.lifecycle.create\",\"node_instance_id\":\"app_cx3fxu\",\"node_name\":\"app\",\"source_id\":null,\"target_id\":null,\"error_causes\":null,\"workflow_id\":\"install\",\"execution_id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\",\"deployment_id\":\"dep1\",\"blueprint_id\":\"bp1\",\"timestamp\":\"2026-11-22T03:47:27.071Z\",\"reported_timestamp\":\"2026-11-22T03:47:27.071Z\"},{\"_storage_id\":1,\"type\":\"cloudify_event\",\"event_type\":\"task_failed\",\"message\":\"Task failed 'cloudify_agent.installer.operations.create' -> boom\",\"operation\":\"cloudify.interfaces.cloudify_agent.create\",\"node_instance_id\":\"vm_q3ukmg\",\"node_name\":\"vm\",\"source_id\":null,\"target_id\":null,\"error_causes\":[{\"message\":\"boom\",\"traceback\":\"Traceback (most recent call last): ...\",\"type\":\"NonRecoverableError\"}],\"workflow_id\":\"install\",\"execution_id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\",\"deployment_id\":\"dep1\",\"blueprint_id\":\"bp1\",\"timestamp\":\"2026-11-22T03:47:28.880Z\",\"reported_timestamp\":\"2026-11-22T03:47:28.880Z\"}],\"metadata\":{\"pagination\":{\"total\":48,\"offset\":0,\"size\":2}}}" }, Example { name: "projected", json: "{\"items\":[{\"timestamp\":\"2026-11-22T03:47:18.880Z\",\"message\":\"Starting 'create_deployment_environment' workflow execution\"}],\"metadata\":{\"pagination\":{\"total\":49,\"offset\":0,\"size\":1}}}" }] };
    pub static EVENTS_DELETE_200: Response = Response { status: "200", shape: Some(&shape::DELETED_EVENTS), examples: &[Example { name: "count", json: "{\"items\":[48],\"metadata\":{\"pagination\":{\"total\":48}}}" }] };
    pub static EVENTS_CREATE_201: Response = Response { status: "201", shape: None, examples: &[] };
    pub static NODE_INSTANCES_LIST_200: Response = Response { status: "200", shape: Some(&shape::NODE_INSTANCE_LIST_ENVELOPE), examples: &[Example { name: "projected", json: "{\"items\":[{\"id\":\"app_cx3fxu\",\"state\":\"started\"},{\"id\":\"vm_q3ukmg\",\"state\":\"started\"}],\"metadata\":{\"pagination\":{\"total\":2,\"offset\":0,\"size\":1000}}}" }] };
    pub static NODE_INSTANCE_200: Response = Response { status: "200", shape: Some(&shape::NODE_INSTANCE), examples: &[Example { name: "app", json: "{\"id\":\"app_cx3fxu\",\"node_id\":\"app\",\"host_id\":\"vm_q3ukmg\",\"deployment_id\":\"dep1\",\"index\":1,\"state\":\"uninitialized\",\"version\":1,\"runtime_properties\":{},\"relationships\":[{\"target_name\":\"vm\",\"type\":\"cloudify.relationships.contained_in\",\"target_id\":\"vm_q3ukmg\"}],\"scaling_groups\":[],\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static NODES_LIST_200: Response = Response { status: "200", shape: Some(&shape::NODE_LIST_ENVELOPE), examples: &[Example { name: "app", json: "{\"items\":[{\"id\":\"app\",\"deployment_id\":\"dep1\",\"blueprint_id\":\"bp1\",\"host_id\":\"vm\",\"type\":\"demo.nodes.App\",\"type_hierarchy\":[\"cloudify.nodes.Root\",\"cloudify.nodes.SoftwareComponent\",\"demo.nodes.App\"],\"properties\":{\"port\":9090},\"operations\":{\"create\":{\"plugin\":\"\",\"operation\":\"\",\"inputs\":{},\"has_intrinsic_functions\":false,\"executor\":null}},\"relationships\":[{\"type\":\"cloudify.relationships.contained_in\",\"target_id\":\"vm\",\"properties\":{}}],\"plugins\":[],\"plugins_to_install\":null,\"number_of_instances\":1,\"planned_number_of_instances\":1,\"deploy_number_of_instances\":1,\"min_number_of_instances\":0,\"max_number_of_instances\":-1,\"actual_number_of_instances\":1,\"actual_planned_number_of_instances\":1,\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static DEPLOYMENT_UPDATES_LIST_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_UPDATE_LIST_ENVELOPE), examples: &[Example { name: "projected", json: "{\"items\":[{\"state\":\"executing_workflow\",\"id\":\"dep1-8d49076a-f516-4a78-871c-d32d91f12b19\",\"execution_id\":\"d8d93e31-942a-4890-9d5c-2d5a5278eec1\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static DEPLOYMENT_UPDATE_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_UPDATE), examples: &[Example { name: "running", json: "{\"id\":\"dep1-8d49076a-f516-4a78-871c-d32d91f12b19\",\"deployment_id\":\"dep1\",\"execution_id\":\"d8d93e31-942a-4890-9d5c-2d5a5278eec1\",\"state\":\"executing_workflow\",\"old_blueprint_id\":\"bp1\",\"new_blueprint_id\":\"bp2\",\"old_inputs\":{\"port\":9090,\"greeting\":\"hello\"},\"new_inputs\":{\"port\":9091,\"greeting\":\"hello\"},\"runtime_only_evaluation\":false,\"steps\":[{\"id\":\"efa450f0-5f60-4666-9eaf-80ea2e398d38\",\"deployment_update_id\":\"dep1-8d49076a-f516-4a78-871c-d32d91f12b19\",\"action\":\"modify\",\"entity_type\":\"description\",\"entity_id\":\"description\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"modified_entity_ids\":{\"node\":[],\"rel_mappings\":{},\"property\":[\"nodes:app:properties:port\"]},\"deployment_update_nodes\":[],\"deployment_update_node_instances\":{\"added_and_related\":{},\"removed_and_related\":{}},\"deployment_update_deployment\":{\"id\":\"dep1\",\"blueprint_id\":\"bp1\"},\"deployment_plan\":{\"inputs\":{}},\"central_plugins_to_install\":[],\"central_plugins_to_uninstall\":[],\"created_at\":\"2026-11-22T03:48:21.535Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }, Example { name: "projected", json: "{\"id\":\"dep1-8d49076a-f516-4a78-871c-d32d91f12b19\"}" }] };
    pub static DEPLOYMENT_MODIFICATIONS_LIST_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_MODIFICATION_LIST_ENVELOPE), examples: &[Example { name: "projected", json: "{\"items\":[{\"id\":\"9f9bfd4a-3b39-4f0c-9e1c-43f0dcf3d4b5\",\"deployment_id\":\"dep1\",\"status\":\"finished\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static DEPLOYMENT_MODIFICATION_201: Response = Response { status: "201", shape: Some(&shape::DEPLOYMENT_MODIFICATION), examples: &[Example { name: "started", json: "{\"id\":\"9f9bfd4a-3b39-4f0c-9e1c-43f0dcf3d4b5\",\"deployment_id\":\"dep1\",\"status\":\"started\",\"modified_nodes\":{\"app\":{\"instances\":2}},\"node_instances\":{\"added_and_related\":[],\"removed_and_related\":[],\"before_modification\":[]},\"context\":{},\"created_at\":\"2026-11-22T03:48:11.328Z\",\"ended_at\":null,\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static DEPLOYMENT_MODIFICATION_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_MODIFICATION), examples: &[Example { name: "started", json: "{\"id\":\"9f9bfd4a-3b39-4f0c-9e1c-43f0dcf3d4b5\",\"deployment_id\":\"dep1\",\"status\":\"started\",\"modified_nodes\":{\"app\":{\"instances\":2}},\"node_instances\":{\"added_and_related\":[],\"removed_and_related\":[],\"before_modification\":[]},\"context\":{},\"created_at\":\"2026-11-22T03:48:11.328Z\",\"ended_at\":null,\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static PLUGINS_LIST_200: Response = Response { status: "200", shape: Some(&shape::PLUGIN_LIST_ENVELOPE), examples: &[Example { name: "projected", json: "{\"items\":[{\"id\":\"30e3cc4c-5d21-40cf-b9c5-993923996b08\",\"package_name\":\"cloudify-demo-plugin\",\"package_version\":\"1.0\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static PLUGIN_201: Response = Response { status: "201", shape: Some(&shape::PLUGIN), examples: &[Example { name: "demo", json: "{\"id\":\"30e3cc4c-5d21-40cf-b9c5-993923996b08\",\"package_name\":\"cloudify-demo-plugin\",\"package_version\":\"1.0\",\"package_source\":\"cloudify-demo-plugin==1.0\",\"archive_name\":\"installing-cloudify_demo_plugin-1.0-py27.py36-none-any.wgn\",\"supported_platform\":\"any\",\"supported_py_versions\":[\"py27\",\"py36\"],\"distribution\":null,\"distribution_version\":null,\"distribution_release\":null,\"wheels\":[\"cloudify_demo_plugin-1.0-py2.py3-none-any.whl\"],\"excluded_wheels\":[],\"file_server_path\":\"\",\"yaml_url_path\":\"plugin:cloudify-demo-plugin?version=1.0&distribution=None\",\"uploaded_at\":\"2026-11-22T03:48:04.282Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static PLUGIN_200: Response = Response { status: "200", shape: Some(&shape::PLUGIN), examples: &[Example { name: "demo", json: "{\"id\":\"30e3cc4c-5d21-40cf-b9c5-993923996b08\",\"package_name\":\"cloudify-demo-plugin\",\"package_version\":\"1.0\",\"package_source\":\"cloudify-demo-plugin==1.0\",\"archive_name\":\"installing-cloudify_demo_plugin-1.0-py27.py36-none-any.wgn\",\"supported_platform\":\"any\",\"supported_py_versions\":[\"py27\",\"py36\"],\"distribution\":null,\"distribution_version\":null,\"distribution_release\":null,\"wheels\":[\"cloudify_demo_plugin-1.0-py2.py3-none-any.whl\"],\"excluded_wheels\":[],\"file_server_path\":\"\",\"yaml_url_path\":\"plugin:cloudify-demo-plugin?version=1.0&distribution=None\",\"uploaded_at\":\"2026-11-22T03:48:04.282Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static PLUGINS_UPDATES_LIST_200: Response = Response { status: "200", shape: Some(&shape::PLUGINS_UPDATE_LIST_ENVELOPE), examples: &[Example { name: "projected", json: "{\"items\":[{\"id\":\"cb83541b-0015-4e7a-840c-a79fe5a5ae55\",\"state\":\"no_changes_required\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static PLUGINS_UPDATE_200: Response = Response { status: "200", shape: Some(&shape::PLUGINS_UPDATE), examples: &[Example { name: "nothing_to_do", json: "{\"id\":\"cb83541b-0015-4e7a-840c-a79fe5a5ae55\",\"blueprint_id\":\"bp1\",\"temp_blueprint_id\":null,\"execution_id\":\"33d0666c-2923-48ca-965a-5ab1fca202c4\",\"state\":\"no_changes_required\",\"forced\":false,\"deployments_to_update\":null,\"created_at\":\"2026-11-22T03:48:11.328Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static SECRETS_LIST_200: Response = Response { status: "200", shape: Some(&shape::SECRET_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"key\":\"key1\",\"created_at\":\"2026-11-22T03:46:54.662Z\",\"updated_at\":\"2026-11-22T03:46:55.038Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"resource_availability\":\"tenant\",\"is_hidden_value\":false}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SECRET_200: Response = Response { status: "200", shape: Some(&shape::SECRET), examples: &[Example { name: "key1", json: "{\"key\":\"key1\",\"value\":\"not-a-real-secret\",\"is_hidden_value\":false,\"created_at\":\"2026-11-22T03:46:54.662Z\",\"updated_at\":\"2026-11-22T03:46:55.038Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static SECRETS_EXPORT_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_EXPORTED_SECRET), examples: &[Example { name: "in_clear", json: "[{\"key\":\"key1\",\"value\":\"not-a-real-secret\",\"visibility\":\"global\",\"tenant_name\":\"default_tenant\",\"is_hidden_value\":false,\"encrypted\":false}]" }] };
    pub static SECRETS_IMPORT_200: Response = Response { status: "200", shape: Some(&shape::SECRETS_IMPORT), examples: &[Example { name: "both_kinds", json: "{\"colliding_secrets\":{\"default_tenant\":[\"hidden1\"]},\"secrets_errors\":{\"0\":{\"visibility\":\"Can't set or create the resource `key1`\"}}}" }] };
    pub static SITES_LIST_200: Response = Response { status: "200", shape: Some(&shape::SITE_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"items\":[{\"name\":\"Tel-Aviv\",\"location\":\"32.080327, 34.76742\",\"latitude\":32.080327,\"longitude\":34.76742,\"created_at\":\"2026-11-22T03:46:58.675Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"},{\"name\":\"s2\",\"location\":null,\"latitude\":null,\"longitude\":null,\"created_at\":\"2026-11-22T03:46:58.860Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":2,\"offset\":0,\"size\":1000}}}" }] };
    pub static SITE_200: Response = Response { status: "200", shape: Some(&shape::SITE), examples: &[Example { name: "tel_aviv", json: "{\"name\":\"Tel-Aviv\",\"location\":\"32.080327, 34.76742\",\"latitude\":32.080327,\"longitude\":34.76742,\"created_at\":\"2026-11-22T03:46:58.675Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static SNAPSHOTS_LIST_200: Response = Response { status: "200", shape: Some(&shape::SNAPSHOT_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"snap1\",\"status\":\"created\",\"error\":\"\",\"created_at\":\"2026-11-22T03:48:26.379Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"private\",\"private_resource\":true,\"resource_availability\":\"private\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SNAPSHOT_200: Response = Response { status: "200", shape: Some(&shape::SNAPSHOT), examples: &[Example { name: "uploaded", json: "{\"id\":\"snap2\",\"status\":\"uploaded\",\"error\":\"\",\"created_at\":\"2026-11-22T03:48:29.596Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"private\",\"private_resource\":true,\"resource_availability\":\"private\"}" }] };
    pub static SNAPSHOTS_CREATE_201: Response = Response { status: "201", shape: Some(&shape::EXECUTION), examples: &[Example { name: "started", json: "{\"id\":\"bb9cd6df-7acd-4649-9fc1-fe062759cde8\",\"workflow_id\":\"create_snapshot\",\"status\":\"pending\",\"status_display\":\"pending\",\"is_system_workflow\":true,\"is_dry_run\":false,\"blueprint_id\":null,\"deployment_id\":null,\"parameters\":{\"snapshot_id\":\"snap1\",\"include_credentials\":false,\"include_logs\":false,\"include_events\":false,\"config\":{\"created_status\":\"created\",\"failed_status\":\"failed\",\"file_server_root\":\"/opt/manager/resources\",\"postgresql_db_name\":\"cloudify_db\",\"postgresql_username\":\"cloudify\",\"postgresql_password\":\"not-a-real-password\"}},\"error\":\"\",\"created_at\":\"2026-11-22T03:48:25.948Z\",\"started_at\":\"2026-11-22T03:48:25.948Z\",\"ended_at\":null,\"scheduled_for\":null,\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static SNAPSHOT_201: Response = Response { status: "201", shape: Some(&shape::SNAPSHOT), examples: &[Example { name: "uploaded", json: "{\"id\":\"snap2\",\"status\":\"uploaded\",\"error\":\"\",\"created_at\":\"2026-11-22T03:48:29.596Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"private\",\"private_resource\":true,\"resource_availability\":\"private\"}" }] };
    pub static SNAPSHOTS_RESTORE_200: Response = Response { status: "200", shape: Some(&shape::SNAPSHOT_RESTORE), examples: &[Example { name: "started", json: "{\"id\":\"27759e8b-acaf-4587-a154-bbd1a185d8ba\",\"status\":\"pending\",\"error\":\"\",\"created_at\":\"2026-11-22T03:48:29.958Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static SNAPSHOTS_GET_RESTORE_STATUS_200: Response = Response { status: "200", shape: Some(&shape::RESTORE_STATUS), examples: &[Example { name: "idle", json: "{\"status\":\"not-running\"}" }] };
    pub static AGENTS_LIST_200: Response = Response { status: "200", shape: Some(&shape::AGENT_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"app_cx3fxu\",\"host_id\":\"app_cx3fxu\",\"ip\":\"10.0.0.1\",\"install_method\":\"remote\",\"system\":\"centos core\",\"version\":\"5.1.0\",\"node\":\"app\",\"deployment\":\"dep1\",\"tenant_name\":\"default_tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static AGENTS_REPLACE_CA_CERTS_200: Response = Response { status: "200", shape: Some(&shape::REPLACED_CA_CERTS), examples: &[Example { name: "two", json: "{\"number_of_updated_agents\":2}" }] };
    pub static AGENT_200: Response = Response { status: "200", shape: Some(&shape::AGENT), examples: &[Example { name: "app", json: "{\"id\":\"app_cx3fxu\",\"name\":\"app_cx3fxu\",\"host_id\":\"app_cx3fxu\",\"ip\":\"10.0.0.1\",\"state\":\"started\",\"install_method\":\"remote\",\"install_methods\":\"remote\",\"system\":\"centos core\",\"version\":\"5.1.0\",\"node\":\"app\",\"node_id\":\"app\",\"node_ids\":\"app\",\"node_instance_id\":\"app_cx3fxu\",\"node_instance_ids\":\"app_cx3fxu\",\"deployment\":\"dep1\",\"deployment_id\":\"dep1\",\"rabbitmq_exchange\":\"app_cx3fxu\",\"rabbitmq_username\":null,\"rabbitmq_password\":null,\"created_at\":\"2026-11-22T03:48:02.739Z\",\"updated_at\":\"2026-11-22T03:48:03.940Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static TENANTS_LIST_200: Response = Response { status: "200", shape: Some(&shape::TENANT_LIST_ENVELOPE), examples: &[Example { name: "counts", json: "{\"items\":[{\"name\":\"default_tenant\",\"users\":1,\"groups\":0,\"user_roles\":null}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static TENANT_200: Response = Response { status: "200", shape: Some(&shape::TENANT), examples: &[Example { name: "counts", json: "{\"name\":\"t1\",\"users\":1,\"groups\":0,\"user_roles\":null}" }, Example { name: "details", json: "{\"name\":\"default_tenant\",\"users\":{\"admin\":{\"tenant-role\":\"user\",\"roles\":[\"user\"]}},\"groups\":{},\"user_roles\":{\"direct\":{\"admin\":\"user\"},\"groups\":{}},\"rabbitmq_username\":\"rabbitmq_user_default_tenant\",\"rabbitmq_password\":\"not-a-real-password\",\"rabbitmq_vhost\":\"rabbitmq_vhost_default_tenant\"}" }] };
    pub static TENANT_201: Response = Response { status: "201", shape: Some(&shape::TENANT), examples: &[Example { name: "counts", json: "{\"name\":\"t1\",\"users\":1,\"groups\":0,\"user_roles\":null}" }, Example { name: "details", json: "{\"name\":\"default_tenant\",\"users\":{\"admin\":{\"tenant-role\":\"user\",\"roles\":[\"user\"]}},\"groups\":{},\"user_roles\":{\"direct\":{\"admin\":\"user\"},\"groups\":{}},\"rabbitmq_username\":\"rabbitmq_user_default_tenant\",\"rabbitmq_password\":\"not-a-real-password\",\"rabbitmq_vhost\":\"rabbitmq_vhost_default_tenant\"}" }] };
    pub static USERS_LIST_200: Response = Response { status: "200", shape: Some(&shape::USER_LIST_ENVELOPE), examples: &[Example { name: "details", json: "{\"items\":[{\"username\":\"admin\",\"role\":\"sys_admin\",\"active\":true,\"last_login_at\":\"2017-10-31T10:38:53.227Z\",\"groups\":[],\"tenants\":{\"default_tenant\":{\"tenant-role\":\"user\",\"roles\":[\"user\"]}}}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static USER_201: Response = Response { status: "201", shape: Some(&shape::USER), examples: &[Example { name: "counts", json: "{\"username\":\"admin\",\"role\":\"sys_admin\",\"active\":true,\"is_locked\":false,\"last_login_at\":\"2026-11-22T03:46:54.249Z\",\"groups\":0,\"tenants\":1,\"tenant_roles\":null,\"group_system_roles\":{}}" }] };
    pub static USER_200: Response = Response { status: "200", shape: Some(&shape::USER), examples: &[Example { name: "counts", json: "{\"username\":\"admin\",\"role\":\"sys_admin\",\"active\":true,\"is_locked\":false,\"last_login_at\":\"2026-11-22T03:46:54.249Z\",\"groups\":0,\"tenants\":1,\"tenant_roles\":null,\"group_system_roles\":{}}" }] };
    pub static USER_GROUPS_LIST_200: Response = Response { status: "200", shape: Some(&shape::USER_GROUP_LIST_ENVELOPE), examples: &[Example { name: "counts", json: "{\"items\":[{\"name\":\"g1\",\"ldap_dn\":\"cn=g1,ou=groups,dc=example,dc=org\",\"tenants\":0,\"users\":0}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static USER_GROUP_201: Response = Response { status: "201", shape: Some(&shape::USER_GROUP), examples: &[Example { name: "counts", json: "{\"name\":\"g1\",\"ldap_dn\":\"cn=g1,ou=groups,dc=example,dc=org\",\"tenants\":0,\"users\":1}" }, Example { name: "details", json: "{\"name\":\"g1\",\"ldap_dn\":\"cn=g1,ou=groups,dc=example,dc=org\",\"tenants\":{},\"users\":[\"u1\"]}" }] };
    pub static USER_GROUP_200: Response = Response { status: "200", shape: Some(&shape::USER_GROUP), examples: &[Example { name: "counts", json: "{\"name\":\"g1\",\"ldap_dn\":\"cn=g1,ou=groups,dc=example,dc=org\",\"tenants\":0,\"users\":1}" }, Example { name: "details", json: "{\"name\":\"g1\",\"ldap_dn\":\"cn=g1,ou=groups,dc=example,dc=org\",\"tenants\":{},\"users\":[\"u1\"]}" }] };
    pub static LICENSES_LIST_200: Response = Response { status: "200", shape: Some(&shape::LICENSE_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"customer_id\":\"CloudifyMock\",\"license_edition\":\"Spire\",\"cloudify_version\":\"4.6\",\"expiration_date\":\"2018-11-24T10:15:30.250Z\",\"expired\":true,\"trial\":false,\"capabilities\":[\"Mock1\",\"Mock2\"]}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static LICENSES_UPLOAD_200: Response = Response { status: "200", shape: Some(&shape::LICENSE), examples: &[Example { name: "expired", json: "{\"customer_id\":\"CloudifyMock\",\"license_edition\":\"Spire\",\"cloudify_version\":\"4.6\",\"expiration_date\":\"2018-11-24T10:15:30.250Z\",\"expired\":true,\"trial\":false,\"capabilities\":[\"Mock1\",\"Mock2\"]}" }] };
    pub static LICENSES_REGISTER_200: Response = Response { status: "200", shape: Some(&shape::LICENSE), examples: &[Example { name: "community", json: "{\"customer_id\":\"COM-example\",\"license_edition\":null,\"expired\":null}" }] };
    pub static MAINTENANCE_200: Response = Response { status: "200", shape: Some(&shape::MAINTENANCE), examples: &[Example { name: "off", json: "{\"status\":\"deactivated\",\"requested_by\":\"\",\"activated_at\":\"\",\"activation_requested_at\":\"\",\"remaining_executions\":[]}" }] };
    pub static CLUSTER_GET_STATUS_200: Response = Response { status: "200", shape: Some(&shape::CLUSTER_STATUS), examples: &[Example { name: "summary", json: "{\"status\":\"Degraded\",\"services\":{}}" }] };
    pub static CLUSTER_LIST_MANAGERS_200: Response = Response { status: "200", shape: Some(&shape::MANAGER_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":1,\"hostname\":\"node1.local\",\"private_ip\":\"127.0.0.1\",\"public_ip\":\"127.0.0.1\",\"version\":\"5.0.5\",\"edition\":\"community\",\"distribution\":\"centos\",\"distro_release\":\"core\",\"fs_sync_node_id\":\"\",\"networks\":{\"default\":\"127.0.0.1\"},\"ca_cert_content\":\"-----BEGIN CERTIFICATE-----\\nFAKE\\n-----END CERTIFICATE-----\\n\",\"node_id\":\"b4014799-85ab-476d-940a-7ce4a6f6c5cd\",\"last_seen\":\"2026-11-22T03:45:50.095Z\",\"status_report_frequency\":0}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static CLUSTER_ADD_MANAGER_200: Response = Response { status: "200", shape: Some(&shape::MANAGER), examples: &[Example { name: "one", json: "{\"id\":1,\"hostname\":\"node1.local\",\"private_ip\":\"127.0.0.1\",\"public_ip\":\"127.0.0.1\",\"version\":\"5.0.5\",\"edition\":\"community\",\"distribution\":\"centos\",\"distro_release\":\"core\",\"fs_sync_node_id\":\"\",\"networks\":{\"default\":\"127.0.0.1\"},\"ca_cert_content\":\"-----BEGIN CERTIFICATE-----\\nFAKE\\n-----END CERTIFICATE-----\\n\",\"node_id\":\"b4014799-85ab-476d-940a-7ce4a6f6c5cd\",\"last_seen\":\"2026-11-22T03:45:50.095Z\",\"status_report_frequency\":0}" }] };
    pub static CLUSTER_ADD_MANAGER_201: Response = Response { status: "201", shape: Some(&shape::MANAGER), examples: &[Example { name: "one", json: "{\"id\":1,\"hostname\":\"node1.local\",\"private_ip\":\"127.0.0.1\",\"public_ip\":\"127.0.0.1\",\"version\":\"5.0.5\",\"edition\":\"community\",\"distribution\":\"centos\",\"distro_release\":\"core\",\"fs_sync_node_id\":\"\",\"networks\":{\"default\":\"127.0.0.1\"},\"ca_cert_content\":\"-----BEGIN CERTIFICATE-----\\nFAKE\\n-----END CERTIFICATE-----\\n\",\"node_id\":\"b4014799-85ab-476d-940a-7ce4a6f6c5cd\",\"last_seen\":\"2026-11-22T03:45:50.095Z\",\"status_report_frequency\":0}" }] };
    pub static CLUSTER_LIST_BROKERS_200: Response = Response { status: "200", shape: Some(&shape::BROKER_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"name\":\"rabbit1\",\"host\":\"10.0.0.5\",\"management_host\":\"10.0.0.5\",\"port\":5671,\"username\":\"cloudify\",\"password\":\"not-a-real-password\",\"params\":null,\"networks\":{\"default\":\"10.0.0.5\"},\"ca_cert_content\":\"-----BEGIN CERTIFICATE-----\\nFAKE\\n-----END CERTIFICATE-----\\n\",\"is_external\":false,\"node_id\":\"0d0f5dd2-6d55-4bd4-8ffb-0ee8a3ea1aa5\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static CLUSTER_ADD_BROKER_200: Response = Response { status: "200", shape: Some(&shape::BROKER), examples: &[Example { name: "one", json: "{\"name\":\"rabbit1\",\"host\":\"10.0.0.5\",\"port\":5671,\"username\":null,\"password\":null,\"networks\":{\"default\":\"10.0.0.5\"},\"is_external\":false}" }] };
    pub static CLUSTER_ADD_BROKER_201: Response = Response { status: "201", shape: Some(&shape::BROKER), examples: &[Example { name: "one", json: "{\"name\":\"rabbit1\",\"host\":\"10.0.0.5\",\"port\":5671,\"username\":null,\"password\":null,\"networks\":{\"default\":\"10.0.0.5\"},\"is_external\":false}" }] };
    pub static CLUSTER_LIST_DB_NODES_200: Response = Response { status: "200", shape: Some(&shape::DB_NODE_LIST_ENVELOPE), examples: &[Example { name: "none", json: "{\"items\":[],\"metadata\":{\"pagination\":{\"total\":0,\"offset\":0,\"size\":1000}}}" }] };
    pub static CLUSTER_UPDATE_DB_NODES_200: Response = Response { status: "200", shape: Some(&shape::DB_NODE_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"name\":\"db1\",\"host\":\"10.0.0.5\",\"is_external\":false}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static OPERATIONS_LIST_200: Response = Response { status: "200", shape: Some(&shape::OPERATION_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"op-a1795319279\",\"name\":\"o1\",\"type\":\"RemoteWorkflowTask\",\"state\":\"pending\",\"dependencies\":[],\"parameters\":{},\"created_at\":\"2026-11-22T03:47:59.563Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static OPERATION_201: Response = Response { status: "201", shape: Some(&shape::OPERATION), examples: &[Example { name: "failed", json: "{\"id\":\"op1795319280\",\"name\":\"abc\",\"type\":\"RemoteWorkflowTask\",\"state\":\"failed\",\"dependencies\":[],\"parameters\":{},\"created_at\":\"2026-11-22T03:48:00.835Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static OPERATION_200: Response = Response { status: "200", shape: Some(&shape::OPERATION), examples: &[Example { name: "failed", json: "{\"id\":\"op1795319280\",\"name\":\"abc\",\"type\":\"RemoteWorkflowTask\",\"state\":\"failed\",\"dependencies\":[],\"parameters\":{},\"created_at\":\"2026-11-22T03:48:00.835Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static TASKS_GRAPHS_LIST_200: Response = Response { status: "200", shape: Some(&shape::TASKS_GRAPH_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"10458bfd1557431b82b81b8bd543a500\",\"execution_id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\",\"name\":\"g\",\"created_at\":\"2026-11-22T03:47:59.531Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static TASKS_GRAPHS_CREATE_201: Response = Response { status: "201", shape: Some(&shape::TASKS_GRAPH), examples: &[Example { name: "one", json: "{\"id\":\"10458bfd1557431b82b81b8bd543a500\",\"execution_id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\",\"name\":\"g\",\"created_at\":\"2026-11-22T03:47:59.531Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static TASKS_GRAPHS_UPDATE_200: Response = Response { status: "200", shape: Some(&shape::TASKS_GRAPH), examples: &[Example { name: "one", json: "{\"id\":\"10458bfd1557431b82b81b8bd543a500\",\"execution_id\":\"f0bf1391-38cb-412a-893f-376d837f87dc\",\"name\":\"g\",\"created_at\":\"2026-11-22T03:47:59.531Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static FUNCTIONS_EVALUATE_200: Response = Response { status: "200", shape: Some(&shape::EVALUATED_FUNCTIONS), examples: &[Example { name: "ip", json: "{\"deployment_id\":\"dep1\",\"payload\":{\"ip\":\"10.0.0.1\"}}" }] };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_LIST_200: Response = Response { status: "200", shape: Some(&shape::INTER_DEPLOYMENT_DEPENDENCY_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"5b0e8e6b-3d7e-4f0c-a3dd-5f3b7c9f8a10\",\"dependency_creator\":\"component.db\",\"source_deployment_id\":\"web\",\"target_deployment_id\":\"db\",\"target_deployment_func\":null,\"external_source\":null,\"external_target\":null,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static INTER_DEPLOYMENT_DEPENDENCY_200: Response = Response { status: "200", shape: Some(&shape::INTER_DEPLOYMENT_DEPENDENCY), examples: &[Example { name: "one", json: "{\"id\":\"5b0e8e6b-3d7e-4f0c-a3dd-5f3b7c9f8a10\",\"dependency_creator\":\"component.db\",\"source_deployment_id\":\"web\",\"target_deployment_id\":\"db\",\"target_deployment_func\":null,\"external_source\":null,\"external_target\":null,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static INTER_DEPLOYMENT_DEPENDENCIES_CREATE_MANY_200: Response = Response { status: "200", shape: Some(&shape::NEW_IDS), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"5b0e8e6b-3d7e-4f0c-a3dd-5f3b7c9f8a10\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static DEPLOYMENT_GROUPS_LIST_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_GROUP_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"web\",\"description\":null,\"default_blueprint_id\":\"bp1\",\"default_inputs\":{\"port\":9090},\"deployment_ids\":[\"dep1\"],\"labels\":[],\"creation_counter\":1,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static DEPLOYMENT_GROUP_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_GROUP), examples: &[Example { name: "one", json: "{\"id\":\"web\",\"description\":null,\"default_blueprint_id\":\"bp1\",\"default_inputs\":{\"port\":9090},\"deployment_ids\":[\"dep1\"],\"labels\":[],\"creation_counter\":1,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static DEPLOYMENT_GROUPS_DELETE_200: Response = Response { status: "200", shape: Some(&shape::DELETED_DEPLOYMENT_GROUP), examples: &[Example { name: "members", json: "{\"execution_group_id\":\"f4bb0b10-0cc4-4b4d-9b3e-1d7d4ed7b9f5\"}" }] };
    pub static LABELS_LIST_DEPLOYMENT_KEYS_200: Response = Response { status: "200", shape: Some(&shape::STRING_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[\"env\"],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static LABELS_LIST_DEPLOYMENT_VALUES_200: Response = Response { status: "200", shape: Some(&shape::STRING_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[\"prod\"],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static FILTERS_LIST_DEPLOYMENTS_200: Response = Response { status: "200", shape: Some(&shape::FILTER_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"prod\",\"value\":[{\"key\":\"env\",\"values\":[\"prod\"],\"operator\":\"any_of\",\"type\":\"label\"}],\"labels_filter_rules\":[{\"key\":\"env\",\"values\":[\"prod\"],\"operator\":\"any_of\",\"type\":\"label\"}],\"attrs_filter_rules\":[],\"is_system_filter\":false,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static FILTER_200: Response = Response { status: "200", shape: Some(&shape::FILTER), examples: &[Example { name: "one", json: "{\"id\":\"prod\",\"value\":[{\"key\":\"env\",\"values\":[\"prod\"],\"operator\":\"any_of\",\"type\":\"label\"}],\"labels_filter_rules\":[{\"key\":\"env\",\"values\":[\"prod\"],\"operator\":\"any_of\",\"type\":\"label\"}],\"attrs_filter_rules\":[],\"is_system_filter\":false,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static SEARCHES_LIST_DEPLOYMENTS_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"dep1\",\"blueprint_id\":\"bp1\",\"display_name\":\"dep1\",\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SEARCHES_LIST_BLUEPRINTS_200: Response = Response { status: "200", shape: Some(&shape::BLUEPRINT_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"bp1\",\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SEARCHES_LIST_WORKFLOWS_200: Response = Response { status: "200", shape: Some(&shape::WORKFLOW_LIST_ENVELOPE), examples: &[Example { name: "install", json: "{\"items\":[{\"name\":\"install\",\"plugin\":\"default_workflows\",\"operation\":\"cloudify.plugins.workflows.install\",\"parameters\":{},\"is_cascading\":false}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1}}}" }] };
    pub static SEARCHES_LIST_NODES_200: Response = Response { status: "200", shape: Some(&shape::NODE_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"app\",\"deployment_id\":\"dep1\",\"blueprint_id\":\"bp1\",\"type\":\"cloudify.nodes.Root\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SEARCHES_LIST_NODE_INSTANCES_200: Response = Response { status: "200", shape: Some(&shape::NODE_INSTANCE_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"app_cx3fxu\",\"node_id\":\"app\",\"deployment_id\":\"dep1\",\"state\":\"started\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SEARCHES_LIST_SECRETS_200: Response = Response { status: "200", shape: Some(&shape::SECRET_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"key\":\"key1\",\"is_hidden_value\":false,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SEARCHES_LIST_CAPABILITIES_200: Response = Response { status: "200", shape: Some(&shape::CAPABILITY_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"deployment_id\":\"dep1\",\"capabilities\":[{\"app_port\":{\"description\":\"exported port\",\"value\":9090}}]}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SEARCHES_LIST_SCALING_GROUPS_200: Response = Response { status: "200", shape: Some(&shape::SCALING_GROUP_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"deployment_id\":\"dep1\",\"name\":\"g1\",\"members\":[\"app\"],\"properties\":{}}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static WORKFLOWS_LIST_200: Response = Response { status: "200", shape: Some(&shape::WORKFLOW_LIST_ENVELOPE), examples: &[Example { name: "install", json: "{\"items\":[{\"name\":\"install\",\"plugin\":\"default_workflows\",\"operation\":\"cloudify.plugins.workflows.install\",\"parameters\":{}}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1}}}" }] };
    pub static EXECUTION_GROUPS_LIST_200: Response = Response { status: "200", shape: Some(&shape::EXECUTION_GROUP_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"f4bb0b10-0cc4-4b4d-9b3e-1d7d4ed7b9f5\",\"workflow_id\":\"install\",\"deployment_group_id\":\"web\",\"concurrency\":5,\"status\":\"started\",\"execution_ids\":[\"f0bf1391-38cb-412a-893f-376d837f87dc\"],\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static EXECUTION_GROUP_200: Response = Response { status: "200", shape: Some(&shape::EXECUTION_GROUP), examples: &[Example { name: "one", json: "{\"id\":\"f4bb0b10-0cc4-4b4d-9b3e-1d7d4ed7b9f5\",\"workflow_id\":\"install\",\"deployment_group_id\":\"web\",\"concurrency\":5,\"status\":\"started\",\"execution_ids\":[\"f0bf1391-38cb-412a-893f-376d837f87dc\"],\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static EXECUTION_SCHEDULES_LIST_200: Response = Response { status: "200", shape: Some(&shape::EXECUTION_SCHEDULE_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"nightly\",\"deployment_id\":\"dep1\",\"workflow_id\":\"heal\",\"parameters\":{},\"execution_arguments\":{},\"since\":\"2030-01-01T00:00:00.000Z\",\"until\":null,\"rule\":{\"recurrence\":\"1 days\",\"count\":5,\"weekdays\":[\"MO\"]},\"slip\":0,\"stop_on_fail\":false,\"enabled\":true,\"next_occurrence\":\"2030-01-01T00:00:00.000Z\",\"all_next_occurrences\":[\"2030-01-01 00:00:00\"],\"latest_execution_status\":null,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static EXECUTION_SCHEDULE_200: Response = Response { status: "200", shape: Some(&shape::EXECUTION_SCHEDULE), examples: &[Example { name: "one", json: "{\"id\":\"nightly\",\"deployment_id\":\"dep1\",\"workflow_id\":\"heal\",\"parameters\":{},\"execution_arguments\":{},\"since\":\"2030-01-01T00:00:00.000Z\",\"until\":null,\"rule\":{\"recurrence\":\"1 days\",\"count\":5,\"weekdays\":[\"MO\"]},\"slip\":0,\"stop_on_fail\":false,\"enabled\":true,\"next_occurrence\":\"2030-01-01T00:00:00.000Z\",\"all_next_occurrences\":[\"2030-01-01 00:00:00\"],\"latest_execution_status\":null,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static EXECUTION_SCHEDULE_201: Response = Response { status: "201", shape: Some(&shape::EXECUTION_SCHEDULE), examples: &[Example { name: "one", json: "{\"id\":\"nightly\",\"deployment_id\":\"dep1\",\"workflow_id\":\"heal\",\"parameters\":{},\"execution_arguments\":{},\"since\":\"2030-01-01T00:00:00.000Z\",\"until\":null,\"rule\":{\"recurrence\":\"1 days\",\"count\":5,\"weekdays\":[\"MO\"]},\"slip\":0,\"stop_on_fail\":false,\"enabled\":true,\"next_occurrence\":\"2030-01-01T00:00:00.000Z\",\"all_next_occurrences\":[\"2030-01-01 00:00:00\"],\"latest_execution_status\":null,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static SECRETS_PROVIDERS_LIST_200: Response = Response { status: "200", shape: Some(&shape::SECRETS_PROVIDER_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"vault\",\"name\":\"vault\",\"type\":\"vault\",\"connection_parameters\":null,\"updated_at\":null,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SECRETS_PROVIDER_200: Response = Response { status: "200", shape: Some(&shape::SECRETS_PROVIDER), examples: &[Example { name: "one", json: "{\"id\":\"vault\",\"name\":\"vault\",\"type\":\"vault\",\"connection_parameters\":null,\"updated_at\":null,\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static LOG_BUNDLES_LIST_200: Response = Response { status: "200", shape: Some(&shape::LOG_BUNDLE_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":\"logs1\",\"status\":\"created\",\"error\":\"\",\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static LOG_BUNDLE_200: Response = Response { status: "200", shape: Some(&shape::LOG_BUNDLE), examples: &[Example { name: "one", json: "{\"id\":\"logs1\",\"status\":\"created\",\"error\":\"\",\"created_at\":\"2030-01-01T10:00:00.000Z\",\"created_by\":\"admin\",\"tenant_name\":\"default_tenant\",\"visibility\":\"tenant\",\"private_resource\":false,\"resource_availability\":\"tenant\"}" }] };
    pub static PERMISSIONS_LIST_200: Response = Response { status: "200", shape: Some(&shape::PERMISSION_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"role\":\"viewer\",\"permission\":\"blueprint_list\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static PERMISSIONS_ADD_200: Response = Response { status: "200", shape: Some(&shape::PERMISSION), examples: &[Example { name: "viewer", json: "{\"role\":\"viewer\",\"permission\":\"blueprint_list\"}" }] };
    pub static AUDIT_LOG_LIST_200: Response = Response { status: "200", shape: Some(&shape::AUDIT_LOG_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"id\":7,\"ref_table\":\"executions\",\"ref_id\":12,\"operation\":\"create\",\"creator_name\":\"admin\",\"created_at\":\"2030-01-01T10:00:00.000\"}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":100}}}" }] };
    pub static AUDIT_LOG_TRUNCATE_200: Response = Response { status: "200", shape: Some(&shape::DELETED_AUDIT_LOGS), examples: &[Example { name: "two", json: "{\"deleted\":2}" }] };
    pub static SUMMARIES_COUNT_BLUEPRINTS_200: Response = Response { status: "200", shape: Some(&shape::BLUEPRINT_SUMMARY_LIST_ENVELOPE), examples: &[Example { name: "two_fields", json: "{\"items\":[{\"blueprints\":3,\"tenant_name\":\"default_tenant\",\"by visibility\":[{\"blueprints\":3,\"visibility\":\"tenant\"}]}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
    pub static SUMMARIES_COUNT_DEPLOYMENTS_200: Response = Response { status: "200", shape: Some(&shape::DEPLOYMENT_SUMMARY_LIST_ENVELOPE), examples: &[Example { name: "by_blueprint", json: "{\"items\":[{\"deployments\":2,\"blueprint_id\":\"bp1\"},{\"deployments\":1,\"blueprint_id\":\"bp2\"}],\"metadata\":{\"pagination\":{\"total\":2,\"offset\":0,\"size\":1000}}}" }] };
    pub static SUMMARIES_COUNT_EXECUTIONS_200: Response = Response { status: "200", shape: Some(&shape::EXECUTION_SUMMARY_LIST_ENVELOPE), examples: &[Example { name: "by_status", json: "{\"items\":[{\"executions\":3,\"status\":\"cancelled\"},{\"executions\":12,\"status\":\"terminated\"}],\"metadata\":{\"pagination\":{\"total\":4,\"offset\":0,\"size\":1000}}}" }, Example { name: "two_fields", json: "{\"items\":[{\"executions\":1,\"deployment_id\":\"dep4\",\"by workflow_id\":[{\"executions\":1,\"workflow_id\":\"create_deployment_environment\"}]}],\"metadata\":{\"pagination\":{\"total\":10,\"offset\":0,\"size\":1000}}}" }] };
    pub static SUMMARIES_COUNT_NODE_INSTANCES_200: Response = Response { status: "200", shape: Some(&shape::NODE_INSTANCE_SUMMARY_LIST_ENVELOPE), examples: &[Example { name: "by_state", json: "{\"items\":[{\"node_instances\":4,\"state\":\"started\"},{\"node_instances\":2,\"state\":\"uninitialized\"}],\"metadata\":{\"pagination\":{\"total\":2,\"offset\":0,\"size\":1000}}}" }] };
    pub static SUMMARIES_COUNT_NODES_200: Response = Response { status: "200", shape: Some(&shape::NODE_SUMMARY_LIST_ENVELOPE), examples: &[Example { name: "two_fields", json: "{\"items\":[{\"nodes\":32,\"tenant_name\":\"test1\",\"by deployment_id\":[{\"nodes\":1,\"deployment_id\":\"s1\"},{\"nodes\":2,\"deployment_id\":\"sg1\"}]}],\"metadata\":{\"pagination\":{\"total\":27,\"offset\":0,\"size\":1000}}}" }] };
    pub static SUMMARIES_COUNT_EXECUTION_SCHEDULES_200: Response = Response { status: "200", shape: Some(&shape::EXECUTION_SCHEDULE_SUMMARY_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"items\":[{\"deployment_id\":\"dep1\",\"execution_schedules\":2}],\"metadata\":{\"pagination\":{\"total\":1,\"offset\":0,\"size\":1000}}}" }] };
}

/// Every `Paging` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod paging {
    use super::*;

    pub static PAGES: Paging = Paging { style: PageStyle::Offset, position: "_offset", next: None, limit: "_size", size: 1000, first: 0, items: Some("items"), total: Some("metadata.pagination.total"), key: None };
    pub static PAGES_2: Paging = Paging { style: PageStyle::Offset, position: "offset", next: None, limit: "size", size: 100, first: 0, items: Some("items"), total: Some("metadata.pagination.total"), key: None };
}

/// Every `Waiter` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod waiter {
    use super::*;

    pub static EXECUTIONS: Waiter = Waiter { name: "executions", poll: "executions_get", id: "id", state: "status", done: &["terminated"], failed: &["failed", "cancelled"], error: None, reason: Some("error"), every: 3, deadline: 900 };
    pub static PLUGINS_UPDATES: Waiter = Waiter { name: "plugins_updates", poll: "plugins_updates_get", id: "id", state: "state", done: &["successful", "no_changes_required"], failed: &["failed"], error: None, reason: None, every: 3, deadline: 900 };
    pub static SNAPSHOTS: Waiter = Waiter { name: "snapshots", poll: "snapshots_get", id: "id", state: "status", done: &["created", "uploaded"], failed: &["failed"], error: None, reason: Some("error"), every: 3, deadline: 900 };
    pub static EXECUTION_GROUPS: Waiter = Waiter { name: "execution_groups", poll: "execution_groups_get", id: "id", state: "status", done: &["terminated"], failed: &["failed"], error: None, reason: None, every: 3, deadline: 900 };
}

/// Every `Shape` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod shape {
    use super::*;

    pub static STRING: Shape = Shape::new(Kind::String);
    pub static LIST_OF_STRING: Shape = Shape::new(Kind::List(&shape::STRING));
    pub static STRING_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::String) };
    pub static VERSION: Shape = Shape::new(Kind::Object(&object::VERSION));
    pub static ERROR_CODE: Shape = Shape::new(Kind::Enum(&["bad_parameters_error", "constraint_error", "dependent_exists_error", "deployment_capabilities_evaluation_error", "deployment_environment_creation_in_progress_error", "deployment_environment_creation_pending_error", "deployment_input_evaluation_error", "deployment_modification_already_ended_error", "deployment_outputs_evaluation_error", "deployment_plugin_not_found", "existing_running_execution_error", "existing_started_deployment_modification_error", "functions_evaluation_error", "global_parallel_running_executions_limit_reached_error", "illegal_action_error", "illegal_execution_parameters_error", "incompatible_cluster_architecture", "invalid_blueprint_error", "invalid_exception_status_update", "invalid_plugin_error", "invalid_yaml_format", "missing_required_deployment_input_error", "no_such_include_field_error", "nonexistent_workflow_error", "param_url_not_found_error", "plugin_installation_error", "plugin_installation_timeout", "plugins_update_failed", "resolver_instantiation_error", "snapshot_action_error", "unknown_deployment_input_error", "unknown_deployment_secret_error", "unknown_modification_stage_error", "unsupported_change_in_deployment_update", "unverified_cloudify_license", "unauthorized_error", "no_token_generator_error", "application_not_secured_error", "forbidden_error", "not_found_error", "missing_premium_package_error", "method_not_allowed_error", "blueprint_in_use", "plugin_in_use", "conflict_error", "storage_error", "ambiguous_name", "unsupported_content_type_error", "not_modified", "internal_server_error", "in_snapshot_restore_error", "insufficient_memory_error", "file_sync_service_error", "deployment_creation_error", "invalid_filter_rule", "deployment_parent_not_found_error", "forbidden_while_cancelling", "unknown_action", "not_running_ldap_server", "imported_blueprint_not_found", "only_deployment_update", "community_only_error", "invalid_fernet_token_format_error", "invalid_workflow_availability_rule_error", "unavailable_workflow_error", "log_bundle_action_error", "failed_dependency", "upload_missing_file", "multiple_files_upload_exception", "file_server_exception", "unsupported_file_server_type", "maintenance_mode_active", "entering_maintenance_mode", "missing_cloudify_license", "expired_cloudify_license", "not_cluster_master", "removed_from_cluster"]));
    pub static FAILURE: Shape = Shape::new(Kind::Object(&object::FAILURE));
    pub static BOOLEAN: Shape = Shape::new(Kind::Boolean);
    pub static ANY: Shape = Shape::new(Kind::Any);
    pub static MANAGER_STATUS: Shape = Shape::new(Kind::Object(&object::MANAGER_STATUS));
    pub static SETTING: Shape = Shape::new(Kind::Object(&object::SETTING));
    pub static LIST_OF_SETTING: Shape = Shape::new(Kind::List(&shape::SETTING));
    pub static MAP_OF_ANY: Shape = Shape::new(Kind::Map(&shape::ANY));
    pub static ROLE: Shape = Shape::new(Kind::Object(&object::ROLE));
    pub static LIST_OF_ROLE: Shape = Shape::new(Kind::List(&shape::ROLE));
    pub static MAP_OF_LIST_OF_STRING: Shape = Shape::new(Kind::Map(&shape::LIST_OF_STRING));
    pub static AUTHORIZATION: Shape = Shape::new(Kind::Object(&object::AUTHORIZATION));
    pub static CONFIGURATION: Shape = Shape::new(Kind::Object(&object::CONFIGURATION));
    pub static UPDATE_SETTING: Shape = Shape::new(Kind::Object(&object::UPDATE_SETTING));
    pub static MAP_OF_ANY_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Map(&shape::ANY)) };
    pub static PROVIDER_CONTEXT: Shape = Shape::new(Kind::Object(&object::PROVIDER_CONTEXT));
    pub static SET_PROVIDER_CONTEXT: Shape = Shape::new(Kind::Object(&object::SET_PROVIDER_CONTEXT));
    pub static PROVIDER_CONTEXT_STORED: Shape = Shape::new(Kind::Object(&object::PROVIDER_CONTEXT_STORED));
    pub static SET_SSL: Shape = Shape::new(Kind::Object(&object::SET_SSL));
    pub static LDAP_STATUS: Shape = Shape::new(Kind::Enum(&["enabled", "disabled"]));
    pub static SECRET_STRING: Shape = Shape { secret: true, ..Shape::new(Kind::String) };
    pub static INTEGER_INT64: Shape = Shape { format: "int64", ..Shape::new(Kind::Integer) };
    pub static SET_LDAP: Shape = Shape::new(Kind::Object(&object::SET_LDAP));
    pub static BOOLEAN_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Boolean) };
    pub static LDAP_CONFIG: Shape = Shape::new(Kind::Object(&object::LDAP_CONFIG));
    pub static SYSTEM_ROLE: Shape = Shape::new(Kind::Enum(&["sys_admin", "default"]));
    pub static TOKEN: Shape = Shape::new(Kind::Object(&object::TOKEN));
    pub static CREATE_TOKEN: Shape = Shape::new(Kind::Object(&object::CREATE_TOKEN));
    pub static INTEGER_UINT64: Shape = Shape { format: "uint64", ..Shape::new(Kind::Integer) };
    pub static BLUEPRINT_STATE_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["pending", "validating", "uploading", "extracting", "parsing", "uploaded", "failed_uploading", "failed_extracting", "failed_parsing", "failed_extracting_to_file_server", "invalid"])) };
    pub static STRING_DATE_TIME_OR_NULL: Shape = Shape { nullable: true, format: "date-time", ..Shape::new(Kind::String) };
    pub static INTEGER_INT64_OR_NULL: Shape = Shape { nullable: true, format: "int64", ..Shape::new(Kind::Integer) };
    pub static LABEL: Shape = Shape::new(Kind::Object(&object::LABEL));
    pub static LIST_OF_LABEL_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::LABEL)) };
    pub static EXECUTION_STATUS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["scheduled", "queued", "pending", "started", "cancelling", "force_cancelling", "kill_cancelling", "terminated", "failed", "cancelled"])) };
    pub static UPLOAD_EXECUTION: Shape = Shape::new(Kind::Object(&object::UPLOAD_EXECUTION));
    pub static STRING_DATE_TIME: Shape = Shape { format: "date-time", ..Shape::new(Kind::String) };
    pub static VISIBILITY: Shape = Shape::new(Kind::Enum(&["private", "tenant", "global"]));
    pub static BLUEPRINT: Shape = Shape::new(Kind::Object(&object::BLUEPRINT));
    pub static LIST_OF_BLUEPRINT: Shape = Shape::new(Kind::List(&shape::BLUEPRINT));
    pub static PAGINATION: Shape = Shape::new(Kind::Object(&object::PAGINATION));
    pub static LIST_METADATA: Shape = Shape::new(Kind::Object(&object::LIST_METADATA));
    pub static BLUEPRINT_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::BLUEPRINT_LIST_ENVELOPE));
    pub static LIST_OF_MAP_OF_ANY: Shape = Shape::new(Kind::List(&shape::MAP_OF_ANY));
    pub static BLUEPRINT_STATE: Shape = Shape::new(Kind::Enum(&["pending", "validating", "uploading", "extracting", "parsing", "uploaded", "failed_uploading", "failed_extracting", "failed_parsing", "failed_extracting_to_file_server", "invalid"]));
    pub static UPDATE_BLUEPRINT: Shape = Shape::new(Kind::Object(&object::UPDATE_BLUEPRINT));
    pub static WIDER_VISIBILITY: Shape = Shape::new(Kind::Enum(&["tenant", "global"]));
    pub static SET_VISIBILITY: Shape = Shape::new(Kind::Object(&object::SET_VISIBILITY));
    pub static WORKFLOW: Shape = Shape::new(Kind::Object(&object::WORKFLOW));
    pub static LIST_OF_WORKFLOW_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::WORKFLOW)) };
    pub static INSTALLATION_STATUS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["active", "inactive"])) };
    pub static DEPLOYMENT_STATUS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["good", "in_progress", "requires_attention"])) };
    pub static LATEST_EXECUTION_STATUS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["in_progress", "completed", "failed", "cancelled"])) };
    pub static LIST_OF_STRING_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::STRING)) };
    pub static LIST_OF_ANY_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::ANY)) };
    pub static SECRET_STRING_OR_NULL: Shape = Shape { nullable: true, secret: true, ..Shape::new(Kind::String) };
    pub static DEPLOYMENT: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT));
    pub static LIST_OF_DEPLOYMENT: Shape = Shape::new(Kind::List(&shape::DEPLOYMENT));
    pub static DEPLOYMENT_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_LIST_ENVELOPE));
    pub static DEPLOYMENT_STATUS: Shape = Shape::new(Kind::Enum(&["good", "in_progress", "requires_attention"]));
    pub static INSTALLATION_STATUS: Shape = Shape::new(Kind::Enum(&["active", "inactive"]));
    pub static CREATE_DEPLOYMENT: Shape = Shape::new(Kind::Object(&object::CREATE_DEPLOYMENT));
    pub static UPDATE_DEPLOYMENT: Shape = Shape::new(Kind::Object(&object::UPDATE_DEPLOYMENT));
    pub static DEPLOYMENT_OUTPUTS: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_OUTPUTS));
    pub static DEPLOYMENT_CAPABILITIES: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_CAPABILITIES));
    pub static ASSIGN_SITE: Shape = Shape::new(Kind::Object(&object::ASSIGN_SITE));
    pub static DETACH_SITE: Shape = Shape::new(Kind::Object(&object::DETACH_SITE));
    pub static SET_SITE: Shape = Shape::new(Kind::OneOf(&[&shape::ASSIGN_SITE, &shape::DETACH_SITE]));
    pub static EXECUTION_STATUS: Shape = Shape::new(Kind::Enum(&["scheduled", "queued", "pending", "started", "cancelling", "force_cancelling", "kill_cancelling", "terminated", "failed", "cancelled"]));
    pub static LIST_OF_EXECUTION_STATUS: Shape = Shape::new(Kind::List(&shape::EXECUTION_STATUS));
    pub static SECRET_MAP_OF_ANY_OR_NULL: Shape = Shape { nullable: true, secret: true, ..Shape::new(Kind::Map(&shape::ANY)) };
    pub static EXECUTION: Shape = Shape::new(Kind::Object(&object::EXECUTION));
    pub static LIST_OF_EXECUTION: Shape = Shape::new(Kind::List(&shape::EXECUTION));
    pub static EXECUTION_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::EXECUTION_LIST_ENVELOPE));
    pub static START_EXECUTION: Shape = Shape::new(Kind::Object(&object::START_EXECUTION));
    pub static DELETE_EXECUTIONS: Shape = Shape::new(Kind::Object(&object::DELETE_EXECUTIONS));
    pub static DELETED_COUNT: Shape = Shape::new(Kind::Object(&object::DELETED_COUNT));
    pub static LIST_OF_DELETED_COUNT: Shape = Shape::new(Kind::List(&shape::DELETED_COUNT));
    pub static DELETED_EXECUTIONS: Shape = Shape::new(Kind::Object(&object::DELETED_EXECUTIONS));
    pub static UPDATE_EXECUTION: Shape = Shape::new(Kind::Object(&object::UPDATE_EXECUTION));
    pub static EXECUTION_ACTION: Shape = Shape::new(Kind::Enum(&["cancel", "force-cancel", "kill", "resume", "force-resume", "requeue"]));
    pub static CONTROL_EXECUTION: Shape = Shape::new(Kind::Object(&object::CONTROL_EXECUTION));
    pub static EVENT_KIND: Shape = Shape::new(Kind::Enum(&["cloudify_event", "cloudify_log"]));
    pub static LIST_OF_EVENT_KIND: Shape = Shape::new(Kind::List(&shape::EVENT_KIND));
    pub static ERROR_CAUSE: Shape = Shape::new(Kind::Object(&object::ERROR_CAUSE));
    pub static LIST_OF_ERROR_CAUSE_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::ERROR_CAUSE)) };
    pub static EVENT: Shape = Shape::new(Kind::Object(&object::EVENT));
    pub static LIST_OF_EVENT: Shape = Shape::new(Kind::List(&shape::EVENT));
    pub static EVENT_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::EVENT_LIST_ENVELOPE));
    pub static LIST_OF_INTEGER_UINT64: Shape = Shape::new(Kind::List(&shape::INTEGER_UINT64));
    pub static DELETED_EVENTS: Shape = Shape::new(Kind::Object(&object::DELETED_EVENTS));
    pub static LIST_OF_ANY: Shape = Shape::new(Kind::List(&shape::ANY));
    pub static CREATE_EVENTS: Shape = Shape::new(Kind::Object(&object::CREATE_EVENTS));
    pub static NODE_INSTANCE_RELATIONSHIP: Shape = Shape::new(Kind::Object(&object::NODE_INSTANCE_RELATIONSHIP));
    pub static LIST_OF_NODE_INSTANCE_RELATIONSHIP_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::NODE_INSTANCE_RELATIONSHIP)) };
    pub static NODE_INSTANCE: Shape = Shape::new(Kind::Object(&object::NODE_INSTANCE));
    pub static LIST_OF_NODE_INSTANCE: Shape = Shape::new(Kind::List(&shape::NODE_INSTANCE));
    pub static NODE_INSTANCE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::NODE_INSTANCE_LIST_ENVELOPE));
    pub static CREATE_NODE_INSTANCES: Shape = Shape::new(Kind::Object(&object::CREATE_NODE_INSTANCES));
    pub static UPDATE_NODE_INSTANCE: Shape = Shape::new(Kind::Object(&object::UPDATE_NODE_INSTANCE));
    pub static NODE: Shape = Shape::new(Kind::Object(&object::NODE));
    pub static LIST_OF_NODE: Shape = Shape::new(Kind::List(&shape::NODE));
    pub static NODE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::NODE_LIST_ENVELOPE));
    pub static CREATE_NODES: Shape = Shape::new(Kind::Object(&object::CREATE_NODES));
    pub static UPDATE_NODE: Shape = Shape::new(Kind::Object(&object::UPDATE_NODE));
    pub static DEPLOYMENT_UPDATE_STATE: Shape = Shape::new(Kind::Enum(&["updating", "executing_workflow", "finalizing", "successful", "failed", "preview"]));
    pub static VISIBILITY_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["private", "tenant", "global"])) };
    pub static DEPLOYMENT_UPDATE_STEP: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_UPDATE_STEP));
    pub static LIST_OF_DEPLOYMENT_UPDATE_STEP_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::DEPLOYMENT_UPDATE_STEP)) };
    pub static DEPLOYMENT_UPDATE: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_UPDATE));
    pub static LIST_OF_DEPLOYMENT_UPDATE: Shape = Shape::new(Kind::List(&shape::DEPLOYMENT_UPDATE));
    pub static DEPLOYMENT_UPDATE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_UPDATE_LIST_ENVELOPE));
    pub static CREATE_DEPLOYMENT_UPDATES: Shape = Shape::new(Kind::Object(&object::CREATE_DEPLOYMENT_UPDATES));
    pub static CREATE_DEPLOYMENT_UPDATE: Shape = Shape::new(Kind::Object(&object::CREATE_DEPLOYMENT_UPDATE));
    pub static UPDATE_DEPLOYMENT_UPDATE: Shape = Shape::new(Kind::Object(&object::UPDATE_DEPLOYMENT_UPDATE));
    pub static START_DEPLOYMENT_UPDATE: Shape = Shape::new(Kind::Object(&object::START_DEPLOYMENT_UPDATE));
    pub static DEPLOYMENT_MODIFICATION_STATUS: Shape = Shape::new(Kind::Enum(&["started", "finished", "rolledback"]));
    pub static DEPLOYMENT_MODIFICATION: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_MODIFICATION));
    pub static LIST_OF_DEPLOYMENT_MODIFICATION: Shape = Shape::new(Kind::List(&shape::DEPLOYMENT_MODIFICATION));
    pub static DEPLOYMENT_MODIFICATION_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_MODIFICATION_LIST_ENVELOPE));
    pub static NODE_MODIFICATION: Shape = Shape::new(Kind::Object(&object::NODE_MODIFICATION));
    pub static MAP_OF_NODE_MODIFICATION: Shape = Shape::new(Kind::Map(&shape::NODE_MODIFICATION));
    pub static START_DEPLOYMENT_MODIFICATION: Shape = Shape::new(Kind::Object(&object::START_DEPLOYMENT_MODIFICATION));
    pub static PLUGIN_INSTALLATION: Shape = Shape::new(Kind::Object(&object::PLUGIN_INSTALLATION));
    pub static LIST_OF_PLUGIN_INSTALLATION_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::PLUGIN_INSTALLATION)) };
    pub static PLUGIN: Shape = Shape::new(Kind::Object(&object::PLUGIN));
    pub static LIST_OF_PLUGIN: Shape = Shape::new(Kind::List(&shape::PLUGIN));
    pub static PLUGIN_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::PLUGIN_LIST_ENVELOPE));
    pub static DELETE_PLUGIN: Shape = Shape::new(Kind::Object(&object::DELETE_PLUGIN));
    pub static PLUGIN_ACTION: Shape = Shape::new(Kind::Enum(&["install"]));
    pub static INSTALL_PLUGIN: Shape = Shape::new(Kind::Object(&object::INSTALL_PLUGIN));
    pub static SET_PLUGIN_STATE: Shape = Shape::new(Kind::Object(&object::SET_PLUGIN_STATE));
    pub static UPDATE_PLUGIN: Shape = Shape::new(Kind::Object(&object::UPDATE_PLUGIN));
    pub static PLUGINS_UPDATE_STATE: Shape = Shape::new(Kind::Enum(&["updating", "executing_workflow", "finalizing", "successful", "failed", "no_changes_required"]));
    pub static PLUGINS_UPDATE: Shape = Shape::new(Kind::Object(&object::PLUGINS_UPDATE));
    pub static LIST_OF_PLUGINS_UPDATE: Shape = Shape::new(Kind::List(&shape::PLUGINS_UPDATE));
    pub static PLUGINS_UPDATE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::PLUGINS_UPDATE_LIST_ENVELOPE));
    pub static START_PLUGINS_UPDATE: Shape = Shape::new(Kind::Object(&object::START_PLUGINS_UPDATE));
    pub static SECRET: Shape = Shape::new(Kind::Object(&object::SECRET));
    pub static LIST_OF_SECRET: Shape = Shape::new(Kind::List(&shape::SECRET));
    pub static SECRET_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SECRET_LIST_ENVELOPE));
    pub static SECRET_MAP_OF_ANY: Shape = Shape { secret: true, ..Shape::new(Kind::Map(&shape::ANY)) };
    pub static CREATE_SECRET: Shape = Shape::new(Kind::Object(&object::CREATE_SECRET));
    pub static UPDATE_SECRET: Shape = Shape::new(Kind::Object(&object::UPDATE_SECRET));
    pub static LIST_OF_VISIBILITY: Shape = Shape::new(Kind::List(&shape::VISIBILITY));
    pub static EXPORTED_SECRET: Shape = Shape::new(Kind::Object(&object::EXPORTED_SECRET));
    pub static LIST_OF_EXPORTED_SECRET: Shape = Shape::new(Kind::List(&shape::EXPORTED_SECRET));
    pub static MAP_OF_STRING: Shape = Shape::new(Kind::Map(&shape::STRING));
    pub static IMPORT_SECRETS: Shape = Shape::new(Kind::Object(&object::IMPORT_SECRETS));
    pub static SECRETS_IMPORT: Shape = Shape::new(Kind::Object(&object::SECRETS_IMPORT));
    pub static NUMBER_DOUBLE_OR_NULL: Shape = Shape { nullable: true, format: "double", ..Shape::new(Kind::Number) };
    pub static SITE: Shape = Shape::new(Kind::Object(&object::SITE));
    pub static LIST_OF_SITE: Shape = Shape::new(Kind::List(&shape::SITE));
    pub static SITE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SITE_LIST_ENVELOPE));
    pub static CREATE_SITE: Shape = Shape::new(Kind::Object(&object::CREATE_SITE));
    pub static UPDATE_SITE: Shape = Shape::new(Kind::Object(&object::UPDATE_SITE));
    pub static SNAPSHOT_STATUS: Shape = Shape::new(Kind::Enum(&["creating", "created", "uploading", "uploaded", "failed"]));
    pub static SNAPSHOT: Shape = Shape::new(Kind::Object(&object::SNAPSHOT));
    pub static LIST_OF_SNAPSHOT: Shape = Shape::new(Kind::List(&shape::SNAPSHOT));
    pub static SNAPSHOT_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SNAPSHOT_LIST_ENVELOPE));
    pub static NUMBER_DOUBLE: Shape = Shape { format: "double", ..Shape::new(Kind::Number) };
    pub static CREATE_SNAPSHOT: Shape = Shape::new(Kind::Object(&object::CREATE_SNAPSHOT));
    pub static UPDATE_SNAPSHOT: Shape = Shape::new(Kind::Object(&object::UPDATE_SNAPSHOT));
    pub static RESTORE_SNAPSHOT: Shape = Shape::new(Kind::Object(&object::RESTORE_SNAPSHOT));
    pub static SNAPSHOT_RESTORE: Shape = Shape::new(Kind::Object(&object::SNAPSHOT_RESTORE));
    pub static RESTORE_STATUS: Shape = Shape::new(Kind::Object(&object::RESTORE_STATUS));
    pub static INSTALL_METHOD: Shape = Shape::new(Kind::Enum(&["remote", "plugin", "init_script", "provided"]));
    pub static LIST_OF_INSTALL_METHOD: Shape = Shape::new(Kind::List(&shape::INSTALL_METHOD));
    pub static AGENT_STATE: Shape = Shape::new(Kind::Enum(&["creating", "created", "configuring", "configured", "starting", "started", "stopping", "stopped", "deleting", "deleted", "restarting", "restarted", "restored", "upgrading", "upgraded", "nonresponsive", "failed"]));
    pub static LIST_OF_AGENT_STATE: Shape = Shape::new(Kind::List(&shape::AGENT_STATE));
    pub static INSTALL_METHOD_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["remote", "plugin", "init_script", "provided"])) };
    pub static AGENT_STATE_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["creating", "created", "configuring", "configured", "starting", "started", "stopping", "stopped", "deleting", "deleted", "restarting", "restarted", "restored", "upgrading", "upgraded", "nonresponsive", "failed"])) };
    pub static AGENT: Shape = Shape::new(Kind::Object(&object::AGENT));
    pub static LIST_OF_AGENT: Shape = Shape::new(Kind::List(&shape::AGENT));
    pub static AGENT_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::AGENT_LIST_ENVELOPE));
    pub static REPLACE_CA_CERTS: Shape = Shape::new(Kind::Object(&object::REPLACE_CA_CERTS));
    pub static REPLACED_CA_CERTS: Shape = Shape::new(Kind::Object(&object::REPLACED_CA_CERTS));
    pub static CREATE_AGENT: Shape = Shape::new(Kind::Object(&object::CREATE_AGENT));
    pub static UPDATE_AGENT: Shape = Shape::new(Kind::Object(&object::UPDATE_AGENT));
    pub static TENANT: Shape = Shape::new(Kind::Object(&object::TENANT));
    pub static LIST_OF_TENANT: Shape = Shape::new(Kind::List(&shape::TENANT));
    pub static TENANT_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::TENANT_LIST_ENVELOPE));
    pub static CREATE_TENANT: Shape = Shape::new(Kind::Object(&object::CREATE_TENANT));
    pub static TENANT_ROLE: Shape = Shape::new(Kind::Enum(&["manager", "operations", "user", "viewer"]));
    pub static ADD_USER_TO_TENANT: Shape = Shape::new(Kind::Object(&object::ADD_USER_TO_TENANT));
    pub static UPDATE_USER_IN_TENANT: Shape = Shape::new(Kind::Object(&object::UPDATE_USER_IN_TENANT));
    pub static REMOVE_USER_FROM_TENANT: Shape = Shape::new(Kind::Object(&object::REMOVE_USER_FROM_TENANT));
    pub static ADD_USER_GROUP_TO_TENANT: Shape = Shape::new(Kind::Object(&object::ADD_USER_GROUP_TO_TENANT));
    pub static UPDATE_USER_GROUP_IN_TENANT: Shape = Shape::new(Kind::Object(&object::UPDATE_USER_GROUP_IN_TENANT));
    pub static REMOVE_USER_GROUP_FROM_TENANT: Shape = Shape::new(Kind::Object(&object::REMOVE_USER_GROUP_FROM_TENANT));
    pub static SYSTEM_ROLE_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["sys_admin", "default"])) };
    pub static USER: Shape = Shape::new(Kind::Object(&object::USER));
    pub static LIST_OF_USER: Shape = Shape::new(Kind::List(&shape::USER));
    pub static USER_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::USER_LIST_ENVELOPE));
    pub static CREATE_USER: Shape = Shape::new(Kind::Object(&object::CREATE_USER));
    pub static SET_USER_PASSWORD: Shape = Shape::new(Kind::Object(&object::SET_USER_PASSWORD));
    pub static SET_USER_ROLE: Shape = Shape::new(Kind::Object(&object::SET_USER_ROLE));
    pub static SET_GETTING_STARTED: Shape = Shape::new(Kind::Object(&object::SET_GETTING_STARTED));
    pub static UPDATE_USER: Shape = Shape::new(Kind::OneOf(&[&shape::SET_USER_PASSWORD, &shape::SET_USER_ROLE, &shape::SET_GETTING_STARTED]));
    pub static USER_ACTION: Shape = Shape::new(Kind::Enum(&["activate", "deactivate"]));
    pub static SET_USER_ACTIVE: Shape = Shape::new(Kind::Object(&object::SET_USER_ACTIVE));
    pub static USER_GROUP: Shape = Shape::new(Kind::Object(&object::USER_GROUP));
    pub static LIST_OF_USER_GROUP: Shape = Shape::new(Kind::List(&shape::USER_GROUP));
    pub static USER_GROUP_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::USER_GROUP_LIST_ENVELOPE));
    pub static CREATE_USER_GROUP: Shape = Shape::new(Kind::Object(&object::CREATE_USER_GROUP));
    pub static UPDATE_USER_GROUP: Shape = Shape::new(Kind::Object(&object::UPDATE_USER_GROUP));
    pub static ADD_USER_TO_GROUP: Shape = Shape::new(Kind::Object(&object::ADD_USER_TO_GROUP));
    pub static REMOVE_USER_FROM_GROUP: Shape = Shape::new(Kind::Object(&object::REMOVE_USER_FROM_GROUP));
    pub static LICENSE: Shape = Shape::new(Kind::Object(&object::LICENSE));
    pub static LIST_OF_LICENSE: Shape = Shape::new(Kind::List(&shape::LICENSE));
    pub static LICENSE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::LICENSE_LIST_ENVELOPE));
    pub static REGISTER_LICENSE: Shape = Shape::new(Kind::Object(&object::REGISTER_LICENSE));
    pub static MAINTENANCE_STATUS: Shape = Shape::new(Kind::Enum(&["activating", "activated", "deactivated"]));
    pub static MAINTENANCE: Shape = Shape::new(Kind::Object(&object::MAINTENANCE));
    pub static CLUSTER_STATUS: Shape = Shape::new(Kind::Object(&object::CLUSTER_STATUS));
    pub static MAP_OF_STRING_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Map(&shape::STRING)) };
    pub static MANAGER: Shape = Shape::new(Kind::Object(&object::MANAGER));
    pub static LIST_OF_MANAGER: Shape = Shape::new(Kind::List(&shape::MANAGER));
    pub static MANAGER_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::MANAGER_LIST_ENVELOPE));
    pub static ADD_MANAGER: Shape = Shape::new(Kind::Object(&object::ADD_MANAGER));
    pub static UPDATE_MANAGER: Shape = Shape::new(Kind::Object(&object::UPDATE_MANAGER));
    pub static BROKER: Shape = Shape::new(Kind::Object(&object::BROKER));
    pub static LIST_OF_BROKER: Shape = Shape::new(Kind::List(&shape::BROKER));
    pub static BROKER_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::BROKER_LIST_ENVELOPE));
    pub static INTEGER_UINT32: Shape = Shape { format: "uint32", ..Shape::new(Kind::Integer) };
    pub static ADD_BROKER: Shape = Shape::new(Kind::Object(&object::ADD_BROKER));
    pub static UPDATE_BROKER: Shape = Shape::new(Kind::Object(&object::UPDATE_BROKER));
    pub static DB_NODE: Shape = Shape::new(Kind::Object(&object::DB_NODE));
    pub static LIST_OF_DB_NODE: Shape = Shape::new(Kind::List(&shape::DB_NODE));
    pub static DB_NODE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::DB_NODE_LIST_ENVELOPE));
    pub static UPDATE_DB_NODES: Shape = Shape::new(Kind::Object(&object::UPDATE_DB_NODES));
    pub static OPERATION: Shape = Shape::new(Kind::Object(&object::OPERATION));
    pub static LIST_OF_OPERATION: Shape = Shape::new(Kind::List(&shape::OPERATION));
    pub static OPERATION_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::OPERATION_LIST_ENVELOPE));
    pub static CONTROL_OPERATIONS: Shape = Shape::new(Kind::Object(&object::CONTROL_OPERATIONS));
    pub static CREATE_OPERATION: Shape = Shape::new(Kind::Object(&object::CREATE_OPERATION));
    pub static UPDATE_OPERATION: Shape = Shape::new(Kind::Object(&object::UPDATE_OPERATION));
    pub static TASKS_GRAPH: Shape = Shape::new(Kind::Object(&object::TASKS_GRAPH));
    pub static LIST_OF_TASKS_GRAPH: Shape = Shape::new(Kind::List(&shape::TASKS_GRAPH));
    pub static TASKS_GRAPH_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::TASKS_GRAPH_LIST_ENVELOPE));
    pub static GRAPH_OPERATION: Shape = Shape::new(Kind::Object(&object::GRAPH_OPERATION));
    pub static LIST_OF_GRAPH_OPERATION_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::GRAPH_OPERATION)) };
    pub static CREATE_TASKS_GRAPH: Shape = Shape::new(Kind::Object(&object::CREATE_TASKS_GRAPH));
    pub static UPDATE_TASKS_GRAPH: Shape = Shape::new(Kind::Object(&object::UPDATE_TASKS_GRAPH));
    pub static EVALUATE_FUNCTIONS: Shape = Shape::new(Kind::Object(&object::EVALUATE_FUNCTIONS));
    pub static EVALUATED_FUNCTIONS: Shape = Shape::new(Kind::Object(&object::EVALUATED_FUNCTIONS));
    pub static INTER_DEPLOYMENT_DEPENDENCY: Shape = Shape::new(Kind::Object(&object::INTER_DEPLOYMENT_DEPENDENCY));
    pub static LIST_OF_INTER_DEPLOYMENT_DEPENDENCY: Shape = Shape::new(Kind::List(&shape::INTER_DEPLOYMENT_DEPENDENCY));
    pub static INTER_DEPLOYMENT_DEPENDENCY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::INTER_DEPLOYMENT_DEPENDENCY_LIST_ENVELOPE));
    pub static CREATE_INTER_DEPLOYMENT_DEPENDENCY: Shape = Shape::new(Kind::Object(&object::CREATE_INTER_DEPLOYMENT_DEPENDENCY));
    pub static DELETE_INTER_DEPLOYMENT_DEPENDENCY: Shape = Shape::new(Kind::Object(&object::DELETE_INTER_DEPLOYMENT_DEPENDENCY));
    pub static CREATE_INTER_DEPLOYMENT_DEPENDENCIES: Shape = Shape::new(Kind::Object(&object::CREATE_INTER_DEPLOYMENT_DEPENDENCIES));
    pub static NEW_ID: Shape = Shape::new(Kind::Object(&object::NEW_ID));
    pub static LIST_OF_NEW_ID: Shape = Shape::new(Kind::List(&shape::NEW_ID));
    pub static NEW_IDS: Shape = Shape::new(Kind::Object(&object::NEW_IDS));
    pub static REPLACE_INTER_DEPLOYMENT_DEPENDENCIES: Shape = Shape::new(Kind::Object(&object::REPLACE_INTER_DEPLOYMENT_DEPENDENCIES));
    pub static DEPLOYMENT_GROUP: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_GROUP));
    pub static LIST_OF_DEPLOYMENT_GROUP: Shape = Shape::new(Kind::List(&shape::DEPLOYMENT_GROUP));
    pub static DEPLOYMENT_GROUP_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_GROUP_LIST_ENVELOPE));
    pub static NEW_GROUP_DEPLOYMENT: Shape = Shape::new(Kind::Object(&object::NEW_GROUP_DEPLOYMENT));
    pub static LIST_OF_NEW_GROUP_DEPLOYMENT: Shape = Shape::new(Kind::List(&shape::NEW_GROUP_DEPLOYMENT));
    pub static FILTER_OPERATOR: Shape = Shape::new(Kind::Enum(&["any_of", "not_any_of", "is_null", "is_not_null", "is_not", "contains", "not_contains", "starts_with", "ends_with", "is_not_empty"]));
    pub static FILTER_RULE_TYPE: Shape = Shape::new(Kind::Enum(&["label", "attribute"]));
    pub static FILTER_RULE: Shape = Shape::new(Kind::Object(&object::FILTER_RULE));
    pub static LIST_OF_FILTER_RULE: Shape = Shape::new(Kind::List(&shape::FILTER_RULE));
    pub static CREATE_DEPLOYMENT_GROUP: Shape = Shape::new(Kind::Object(&object::CREATE_DEPLOYMENT_GROUP));
    pub static ADDED_MEMBERS: Shape = Shape::new(Kind::Object(&object::ADDED_MEMBERS));
    pub static REMOVED_MEMBERS: Shape = Shape::new(Kind::Object(&object::REMOVED_MEMBERS));
    pub static UPDATE_DEPLOYMENT_GROUP: Shape = Shape::new(Kind::Object(&object::UPDATE_DEPLOYMENT_GROUP));
    pub static DELETED_DEPLOYMENT_GROUP: Shape = Shape::new(Kind::Object(&object::DELETED_DEPLOYMENT_GROUP));
    pub static STRING_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::STRING_LIST_ENVELOPE));
    pub static LIST_OF_FILTER_RULE_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::FILTER_RULE)) };
    pub static FILTER: Shape = Shape::new(Kind::Object(&object::FILTER));
    pub static LIST_OF_FILTER: Shape = Shape::new(Kind::List(&shape::FILTER));
    pub static FILTER_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::FILTER_LIST_ENVELOPE));
    pub static CREATE_FILTER: Shape = Shape::new(Kind::Object(&object::CREATE_FILTER));
    pub static UPDATE_FILTER: Shape = Shape::new(Kind::Object(&object::UPDATE_FILTER));
    pub static SEARCH: Shape = Shape::new(Kind::Object(&object::SEARCH));
    pub static LIST_OF_WORKFLOW: Shape = Shape::new(Kind::List(&shape::WORKFLOW));
    pub static WORKFLOW_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::WORKFLOW_LIST_ENVELOPE));
    pub static LIST_OF_MAP_OF_ANY_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::MAP_OF_ANY)) };
    pub static CAPABILITIES: Shape = Shape::new(Kind::Object(&object::CAPABILITIES));
    pub static LIST_OF_CAPABILITIES: Shape = Shape::new(Kind::List(&shape::CAPABILITIES));
    pub static CAPABILITY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CAPABILITY_LIST_ENVELOPE));
    pub static SCALING_GROUP: Shape = Shape::new(Kind::Object(&object::SCALING_GROUP));
    pub static LIST_OF_SCALING_GROUP: Shape = Shape::new(Kind::List(&shape::SCALING_GROUP));
    pub static SCALING_GROUP_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SCALING_GROUP_LIST_ENVELOPE));
    pub static EXECUTION_GROUP_STATUS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["pending", "queued", "started", "terminated", "failed"])) };
    pub static EXECUTION_GROUP: Shape = Shape::new(Kind::Object(&object::EXECUTION_GROUP));
    pub static LIST_OF_EXECUTION_GROUP: Shape = Shape::new(Kind::List(&shape::EXECUTION_GROUP));
    pub static EXECUTION_GROUP_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::EXECUTION_GROUP_LIST_ENVELOPE));
    pub static START_EXECUTION_GROUP: Shape = Shape::new(Kind::Object(&object::START_EXECUTION_GROUP));
    pub static EXECUTION_GROUP_ACTION: Shape = Shape::new(Kind::Enum(&["cancel", "force-cancel", "kill", "resume", "force-resume"]));
    pub static CONTROL_EXECUTION_GROUP: Shape = Shape::new(Kind::Object(&object::CONTROL_EXECUTION_GROUP));
    pub static UPDATE_EXECUTION_GROUP: Shape = Shape::new(Kind::Object(&object::UPDATE_EXECUTION_GROUP));
    pub static EXECUTION_SCHEDULE: Shape = Shape::new(Kind::Object(&object::EXECUTION_SCHEDULE));
    pub static LIST_OF_EXECUTION_SCHEDULE: Shape = Shape::new(Kind::List(&shape::EXECUTION_SCHEDULE));
    pub static EXECUTION_SCHEDULE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::EXECUTION_SCHEDULE_LIST_ENVELOPE));
    pub static CREATE_EXECUTION_SCHEDULE: Shape = Shape::new(Kind::Object(&object::CREATE_EXECUTION_SCHEDULE));
    pub static UPDATE_EXECUTION_SCHEDULE: Shape = Shape::new(Kind::Object(&object::UPDATE_EXECUTION_SCHEDULE));
    pub static SECRETS_PROVIDER: Shape = Shape::new(Kind::Object(&object::SECRETS_PROVIDER));
    pub static LIST_OF_SECRETS_PROVIDER: Shape = Shape::new(Kind::List(&shape::SECRETS_PROVIDER));
    pub static SECRETS_PROVIDER_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SECRETS_PROVIDER_LIST_ENVELOPE));
    pub static CREATE_SECRETS_PROVIDER: Shape = Shape::new(Kind::Object(&object::CREATE_SECRETS_PROVIDER));
    pub static UPDATE_SECRETS_PROVIDER: Shape = Shape::new(Kind::Object(&object::UPDATE_SECRETS_PROVIDER));
    pub static LOG_BUNDLE_STATUS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["creating", "created", "uploaded", "failed"])) };
    pub static LOG_BUNDLE: Shape = Shape::new(Kind::Object(&object::LOG_BUNDLE));
    pub static LIST_OF_LOG_BUNDLE: Shape = Shape::new(Kind::List(&shape::LOG_BUNDLE));
    pub static LOG_BUNDLE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::LOG_BUNDLE_LIST_ENVELOPE));
    pub static CREATE_LOG_BUNDLE: Shape = Shape::new(Kind::Object(&object::CREATE_LOG_BUNDLE));
    pub static LOG_BUNDLE_STATUS: Shape = Shape::new(Kind::Enum(&["creating", "created", "uploaded", "failed"]));
    pub static UPDATE_LOG_BUNDLE: Shape = Shape::new(Kind::Object(&object::UPDATE_LOG_BUNDLE));
    pub static PERMISSION: Shape = Shape::new(Kind::Object(&object::PERMISSION));
    pub static LIST_OF_PERMISSION: Shape = Shape::new(Kind::List(&shape::PERMISSION));
    pub static PERMISSION_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::PERMISSION_LIST_ENVELOPE));
    pub static AUDIT_OPERATION: Shape = Shape::new(Kind::Enum(&["create", "update", "delete"]));
    pub static AUDIT_LOG: Shape = Shape::new(Kind::Object(&object::AUDIT_LOG));
    pub static LIST_OF_AUDIT_LOG: Shape = Shape::new(Kind::List(&shape::AUDIT_LOG));
    pub static AUDIT_LOG_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::AUDIT_LOG_LIST_ENVELOPE));
    pub static DELETED_AUDIT_LOGS: Shape = Shape::new(Kind::Object(&object::DELETED_AUDIT_LOGS));
    pub static NEW_AUDIT_LOG: Shape = Shape::new(Kind::Object(&object::NEW_AUDIT_LOG));
    pub static LIST_OF_NEW_AUDIT_LOG: Shape = Shape::new(Kind::List(&shape::NEW_AUDIT_LOG));
    pub static BLUEPRINT_SUMMARY_FIELD: Shape = Shape::new(Kind::Enum(&["tenant_name", "visibility"]));
    pub static BLUEPRINT_SUMMARY: Shape = Shape::new(Kind::Object(&object::BLUEPRINT_SUMMARY));
    pub static LIST_OF_BLUEPRINT_SUMMARY: Shape = Shape::new(Kind::List(&shape::BLUEPRINT_SUMMARY));
    pub static BLUEPRINT_SUMMARY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::BLUEPRINT_SUMMARY_LIST_ENVELOPE));
    pub static DEPLOYMENT_SUMMARY_FIELD: Shape = Shape::new(Kind::Enum(&["blueprint_id", "tenant_name", "visibility", "site_name", "deployment_status"]));
    pub static DEPLOYMENT_SUMMARY: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_SUMMARY));
    pub static LIST_OF_DEPLOYMENT_SUMMARY: Shape = Shape::new(Kind::List(&shape::DEPLOYMENT_SUMMARY));
    pub static DEPLOYMENT_SUMMARY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::DEPLOYMENT_SUMMARY_LIST_ENVELOPE));
    pub static EXECUTION_SUMMARY_FIELD: Shape = Shape::new(Kind::Enum(&["status", "status_display", "blueprint_id", "deployment_id", "workflow_id", "tenant_name", "visibility"]));
    pub static EXECUTION_SUMMARY: Shape = Shape::new(Kind::Object(&object::EXECUTION_SUMMARY));
    pub static LIST_OF_EXECUTION_SUMMARY: Shape = Shape::new(Kind::List(&shape::EXECUTION_SUMMARY));
    pub static EXECUTION_SUMMARY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::EXECUTION_SUMMARY_LIST_ENVELOPE));
    pub static NODE_INSTANCE_SUMMARY_FIELD: Shape = Shape::new(Kind::Enum(&["deployment_id", "node_id", "host_id", "state", "tenant_name", "visibility", "index"]));
    pub static NODE_INSTANCE_SUMMARY: Shape = Shape::new(Kind::Object(&object::NODE_INSTANCE_SUMMARY));
    pub static LIST_OF_NODE_INSTANCE_SUMMARY: Shape = Shape::new(Kind::List(&shape::NODE_INSTANCE_SUMMARY));
    pub static NODE_INSTANCE_SUMMARY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::NODE_INSTANCE_SUMMARY_LIST_ENVELOPE));
    pub static NODE_SUMMARY_FIELD: Shape = Shape::new(Kind::Enum(&["deployment_id", "tenant_name", "visibility"]));
    pub static NODE_SUMMARY: Shape = Shape::new(Kind::Object(&object::NODE_SUMMARY));
    pub static LIST_OF_NODE_SUMMARY: Shape = Shape::new(Kind::List(&shape::NODE_SUMMARY));
    pub static NODE_SUMMARY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::NODE_SUMMARY_LIST_ENVELOPE));
    pub static EXECUTION_SCHEDULE_SUMMARY_FIELD: Shape = Shape::new(Kind::Enum(&["deployment_id", "workflow_id", "tenant_name", "visibility"]));
    pub static EXECUTION_SCHEDULE_SUMMARY: Shape = Shape::new(Kind::Object(&object::EXECUTION_SCHEDULE_SUMMARY));
    pub static LIST_OF_EXECUTION_SCHEDULE_SUMMARY: Shape = Shape::new(Kind::List(&shape::EXECUTION_SCHEDULE_SUMMARY));
    pub static EXECUTION_SCHEDULE_SUMMARY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::EXECUTION_SCHEDULE_SUMMARY_LIST_ENVELOPE));
}

/// Every `Object` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod object {
    use super::*;

    pub static VERSION: Object = Object::new("Version", &[
        Field { about: "Version of the manager, such as `6.4.2`", required: true, ..Field::new("version", "version", &shape::STRING) },
        Field { about: "`community` or `premium`", ..Field::new("edition", "edition", &shape::STRING) },
        Field { about: "Number of the build", ..Field::new("build", "build", &shape::STRING_OR_NULL) },
        Field { about: "Git commit of the REST service", ..Field::new("commit", "commit", &shape::STRING_OR_NULL) },
        Field { about: "Time of the build", ..Field::new("date", "date", &shape::STRING_OR_NULL) },
        Field { about: "Operating system of the manager", ..Field::new("distribution", "distribution", &shape::STRING_OR_NULL) },
        Field { about: "Release of the operating system, such as `core`", ..Field::new("distro_release", "distro-release", &shape::STRING_OR_NULL) },
    ]);
    pub static FAILURE: Object = Object::new("Failure", &[
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { about: "Why a request was refused. The last four come from premium managers.", required: true, ..Field::new("error_code", "error-code", &shape::ERROR_CODE) },
        Field { about: "Stack trace of the server; only for `internal_server_error`", ..Field::new("server_traceback", "server-traceback", &shape::STRING_OR_NULL) },
    ]);
    pub static MANAGER_STATUS: Object = Object::new("ManagerStatus", &[
        Field { about: "`OK` or `Fail`; `running` before 5.0.5", required: true, ..Field::new("status", "status", &shape::STRING) },
        Field { about: "The services of the manager. The document says a list of services, and so it was before 5.0.5. Since then it is an object with the display names as keys, and empty in a summary. Both shapes of a service are in `Service`.", ..Field::new("services", "services", &shape::ANY) },
    ]);
    pub static SETTING: Object = Object::new("Setting", &[
        Field { required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "The value; its type depends on the setting.", ..Field::new("value", "value", &shape::ANY) },
        Field { about: "JSON Schema of the value.", ..Field::new("schema", "schema", &shape::ANY) },
        Field { about: "The component that reads it, or several. A string or a list of strings.", ..Field::new("scope", "scope", &shape::ANY) },
        Field { about: "Whether it can be changed without `force`", ..Field::new("is_editable", "is-editable", &shape::BOOLEAN) },
        Field { about: "When it was last changed, in UTC", ..Field::new("updated_at", "updated-at", &shape::STRING_OR_NULL) },
        Field { about: "User who changed it last", ..Field::new("updater_name", "updater-name", &shape::STRING_OR_NULL) },
        Field { about: "Whether only administrators see the value. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("admin_only", "admin-only", &shape::BOOLEAN) },
    ]);
    pub static ROLE: Object = Object::new("Role", &[
        Field { required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "`system_role` or `tenant_role`", ..Field::new("type", "type", &shape::STRING_OR_NULL) },
        Field::new("description", "description", &shape::STRING_OR_NULL),
    ]);
    pub static AUTHORIZATION: Object = Object::new("Authorization", &[
        Field::new("roles", "roles", &shape::LIST_OF_ROLE),
        Field { about: "The roles that have each permission.", ..Field::new("permissions", "permissions", &shape::MAP_OF_LIST_OF_STRING) },
    ]);
    pub static CONFIGURATION: Object = Object::new("Configuration", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_SETTING) },
        Field { about: "Empty; settings are not paged", ..Field::new("metadata", "metadata", &shape::MAP_OF_ANY) },
        Field::new("authorization", "authorization", &shape::AUTHORIZATION),
    ]);
    pub static UPDATE_SETTING: Object = Object::new("UpdateSetting", &[
        Field { about: "The new value.", required: true, ..Field::new("value", "value", &shape::ANY) },
        Field { about: "Change it although it is not editable", ..Field::new("force", "force", &shape::BOOLEAN) },
    ]);
    pub static PROVIDER_CONTEXT: Object = Object::new("ProviderContext", &[
        Field::new("id", "id", &shape::STRING_OR_NULL),
        Field::new("name", "name", &shape::STRING_OR_NULL),
        Field::new("context", "context", &shape::MAP_OF_ANY_OR_NULL),
    ]);
    pub static SET_PROVIDER_CONTEXT: Object = Object::new("SetProviderContext", &[
        Field { about: "Name of the provider", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "What to store", required: true, ..Field::new("context", "context", &shape::MAP_OF_ANY) },
    ]);
    pub static PROVIDER_CONTEXT_STORED: Object = Object::new("ProviderContextStored", &[
        Field { about: "`ok`", ..Field::new("status", "status", &shape::STRING_OR_NULL) },
    ]);
    pub static SET_SSL: Object = Object::new("SetSsl", &[
        Field { about: "Whether the manager is to be reached by TLS", required: true, ..Field::new("state", "state", &shape::BOOLEAN) },
    ]);
    pub static SET_LDAP: Object = Object::new("SetLdap", &[
        Field { about: "URL of the server; `ldaps` needs `ldap_ca_cert`, which `ldap` forbids", required: true, ..Field::new("ldap_server", "ldap-server", &shape::STRING) },
        Field { about: "Domain that is added to user names", required: true, ..Field::new("ldap_domain", "ldap-domain", &shape::STRING) },
        Field { about: "User that searches the directory", ..Field::new("ldap_username", "ldap-username", &shape::STRING) },
        Field { about: "Password of the user that searches the directory", ..Field::new("ldap_password", "ldap-password", &shape::SECRET_STRING) },
        Field { about: "Whether the server is an Active Directory", ..Field::new("ldap_is_active_directory", "ldap-is-active-directory", &shape::BOOLEAN) },
        Field { about: "More of the distinguished name of users", ..Field::new("ldap_dn_extra", "ldap-dn-extra", &shape::STRING) },
        Field { about: "PEM certificate of the authority of the server", ..Field::new("ldap_ca_cert", "ldap-ca-cert", &shape::STRING) },
        Field { about: "How deep groups of groups are followed; read from 5.1 on", ..Field::new("ldap_nested_levels", "ldap-nested-levels", &shape::INTEGER_INT64) },
        Field { about: "How a user name becomes what is bound; read from 5.1 on", ..Field::new("ldap_bind_format", "ldap-bind-format", &shape::STRING) },
        Field { about: "Where groups are searched; read from 5.1 on", ..Field::new("ldap_group_dn", "ldap-group-dn", &shape::STRING) },
        Field { about: "Where everything is searched; read from 5.1 on", ..Field::new("ldap_base_dn", "ldap-base-dn", &shape::STRING) },
        Field { about: "Filter that finds the groups of a member; read from 5.1 on", ..Field::new("ldap_group_member_filter", "ldap-group-member-filter", &shape::STRING) },
        Field { about: "Filter that finds a user; read from 5.1 on", ..Field::new("ldap_user_filter", "ldap-user-filter", &shape::STRING) },
        Field { about: "Attribute with the mail address; read from 5.1 on", ..Field::new("ldap_attribute_email", "ldap-attribute-email", &shape::STRING) },
        Field { about: "Attribute with the given name; read from 5.1 on", ..Field::new("ldap_attribute_first_name", "ldap-attribute-first-name", &shape::STRING) },
        Field { about: "Attribute with the family name; read from 5.1 on", ..Field::new("ldap_attribute_last_name", "ldap-attribute-last-name", &shape::STRING) },
        Field { about: "Attribute with the name to log in by; read from 5.1 on", ..Field::new("ldap_attribute_uid", "ldap-attribute-uid", &shape::STRING) },
        Field { about: "Attribute with the groups of a user; read from 5.1 on", ..Field::new("ldap_attribute_group_membership", "ldap-attribute-group-membership", &shape::STRING) },
    ]);
    pub static LDAP_CONFIG: Object = Object::new("LdapConfig", &[
        Field { about: "URL of the server", ..Field::new("ldap_server", "ldap-server", &shape::STRING_OR_NULL) },
        Field { about: "Domain that is added to user names", ..Field::new("ldap_domain", "ldap-domain", &shape::STRING_OR_NULL) },
        Field { about: "User that searches the directory", ..Field::new("ldap_username", "ldap-username", &shape::STRING_OR_NULL) },
        Field { about: "Whether the server is an Active Directory", ..Field::new("ldap_is_active_directory", "ldap-is-active-directory", &shape::BOOLEAN_OR_NULL) },
        Field { about: "More of the distinguished name of users", ..Field::new("ldap_dn_extra", "ldap-dn-extra", &shape::STRING_OR_NULL) },
    ]);
    pub static TOKEN: Object = Object::new("Token", &[
        Field { about: "Complete in the response that created it; in later responses, asterisks replace the secret", required: true, ..Field::new("value", "value", &shape::SECRET_STRING) },
        Field { about: "User who has the token", ..Field::new("username", "username", &shape::STRING) },
        Field::new("role", "role", &shape::SYSTEM_ROLE),
        Field { about: "Its first 10 characters after `ctok-`. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("id", "id", &shape::STRING_OR_NULL) },
        Field { about: "Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("description", "description", &shape::STRING_OR_NULL) },
        Field { about: "When it expires; never where there is none. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("expiration_date", "expiration-date", &shape::STRING_OR_NULL) },
        Field { about: "When it was used last. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("last_used", "last-used", &shape::STRING_OR_NULL) },
    ]);
    pub static CREATE_TOKEN: Object = Object::new("CreateToken", &[
        Field { about: "What it is for. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("description", "description", &shape::STRING) },
        Field { about: "`+10h`, `+1 day` or `2030-01-01 10:00 UTC`; it never expires otherwise. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("expiration_date", "expiration-date", &shape::STRING) },
    ]);
    pub static LABEL: Object = Object::new("Label", &[
        Field { about: "In lower case", required: true, ..Field::new("key", "key", &shape::STRING) },
        Field { about: "Up to 256 characters; a key may have several", ..Field::new("value", "value", &shape::STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("created_by", "created-by", &shape::STRING_OR_NULL) },
        Field { about: "Number of a user. Needs Cloudify 6.4 or earlier.", until: Some("6.4"), ..Field::new("creator_id", "creator-id", &shape::INTEGER_INT64_OR_NULL) },
    ]);
    pub static UPLOAD_EXECUTION: Object = Object::new("UploadExecution", &[
        Field::new("id", "id", &shape::STRING_OR_NULL),
        Field::new("status", "status", &shape::EXECUTION_STATUS_OR_NULL),
        Field { about: "Why it failed", ..Field::new("error", "error", &shape::STRING_OR_NULL) },
    ]);
    pub static BLUEPRINT: Object = Object { columns: &["id", "main_file_name", "visibility", "created_by", "created_at"], ..Object::new("Blueprint", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field::new("description", "description", &shape::STRING_OR_NULL),
        Field { about: "Main YAML file in the archive", ..Field::new("main_file_name", "main-file-name", &shape::STRING_OR_NULL) },
        Field { about: "The parsed blueprint", ..Field::new("plan", "plan", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Made by the manager for its own use", ..Field::new("is_hidden", "is-hidden", &shape::BOOLEAN) },
        Field { about: "None where it was uploaded before 5.2. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("state", "state", &shape::BLUEPRINT_STATE_OR_NULL) },
        Field { about: "Why the upload failed. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("error", "error", &shape::STRING_OR_NULL) },
        Field { about: "Stack trace of the failed upload. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("error_traceback", "error-traceback", &shape::STRING_OR_NULL) },
        Field { about: "Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("labels", "labels", &shape::LIST_OF_LABEL_OR_NULL) },
        Field { about: "The execution that uploads it; its fields are null at first. Needs Cloudify 6.2 or later.", since: Some("6.2"), ..Field::new("upload_execution", "upload-execution", &shape::UPLOAD_EXECUTION) },
        Field { about: "What it needs of a manager, such as secrets and plugins. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("requirements", "requirements", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "When it was last changed, in UTC", ..Field::new("updated_at", "updated-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static PAGINATION: Object = Object::new("Pagination", &[
        Field { about: "Rows that match", required: true, ..Field::new("total", "total", &shape::INTEGER_UINT64) },
        Field { about: "Rows skipped", ..Field::new("offset", "offset", &shape::INTEGER_UINT64) },
        Field { about: "Rows asked for, not rows sent", ..Field::new("size", "size", &shape::INTEGER_UINT64) },
    ]);
    pub static LIST_METADATA: Object = Object::new("ListMetadata", &[
        Field { required: true, ..Field::new("pagination", "pagination", &shape::PAGINATION) },
        Field { about: "Rows that the filter rules took away. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("filtered", "filtered", &shape::INTEGER_INT64_OR_NULL) },
    ]);
    pub static BLUEPRINT_LIST_ENVELOPE: Object = Object::new("BlueprintListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_BLUEPRINT) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static UPDATE_BLUEPRINT: Object = Object::new("UpdateBlueprint", &[
        Field { about: "All labels, each as `{key: value}`; needs 6.0", ..Field::new("labels", "labels", &shape::LIST_OF_MAP_OF_ANY) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field::new("description", "description", &shape::STRING),
        Field { about: "Main YAML file in the archive", ..Field::new("main_file_name", "main-file-name", &shape::STRING) },
        Field { about: "The parsed blueprint", ..Field::new("plan", "plan", &shape::MAP_OF_ANY) },
        Field { about: "What the blueprint needs of a manager", ..Field::new("requirements", "requirements", &shape::MAP_OF_ANY) },
        Field { about: "How far the upload is. It ends with `uploaded`, with one of the failures or with `invalid`.", ..Field::new("state", "state", &shape::BLUEPRINT_STATE) },
        Field { about: "Why the upload failed", ..Field::new("error", "error", &shape::STRING) },
        Field { about: "Stack trace of the failed upload", ..Field::new("error_traceback", "error-traceback", &shape::STRING) },
        Field { about: "Name of a user; for administrators", ..Field::new("creator", "creator", &shape::STRING) },
        Field { about: "For administrators", ..Field::new("created_at", "created-at", &shape::STRING) },
        Field { about: "ID of the execution that uploads it", ..Field::new("upload_execution", "upload-execution", &shape::STRING) },
    ]);
    pub static SET_VISIBILITY: Object = Object::new("SetVisibility", &[
        Field { about: "What a visibility can be changed to.", required: true, ..Field::new("visibility", "visibility", &shape::WIDER_VISIBILITY) },
    ]);
    pub static WORKFLOW: Object = Object::new("Workflow", &[
        Field { about: "Null, as the other fields, where `include` asked for the workflows of a single deployment", ..Field::new("name", "name", &shape::STRING_OR_NULL) },
        Field { about: "Plugin that has its code", ..Field::new("plugin", "plugin", &shape::STRING_OR_NULL) },
        Field { about: "Python function that it calls", ..Field::new("operation", "operation", &shape::STRING_OR_NULL) },
        Field { about: "The definition of each parameter", ..Field::new("parameters", "parameters", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Whether it also runs on components. Needs Cloudify 6.2 or later.", since: Some("6.2"), ..Field::new("is_cascading", "is-cascading", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Whether it may run now. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("is_available", "is-available", &shape::BOOLEAN_OR_NULL) },
        Field { about: "When it may run. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("availability_rules", "availability-rules", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Always null. Needs Cloudify 6.1 or earlier.", until: Some("6.1"), ..Field::new("created_at", "created-at", &shape::STRING_OR_NULL) },
    ]);
    pub static DEPLOYMENT: Object = Object { columns: &["id", "blueprint_id", "site_name", "visibility", "created_by", "created_at"], ..Object::new("Deployment", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Blueprint that it was made from", ..Field::new("blueprint_id", "blueprint-id", &shape::STRING) },
        Field { about: "Site that it is assigned to; null if none", ..Field::new("site_name", "site-name", &shape::STRING_OR_NULL) },
        Field::new("description", "description", &shape::STRING_OR_NULL),
        Field { about: "The value of each input", ..Field::new("inputs", "inputs", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "The definition of each output, not its value", ..Field::new("outputs", "outputs", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "The definition of each capability, not its value", ..Field::new("capabilities", "capabilities", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Definition of each group by name, with its members and policies", ..Field::new("groups", "groups", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Definition of each scaling group by name, with its members and numbers of instances", ..Field::new("scaling_groups", "scaling-groups", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Definition of each policy type by name", ..Field::new("policy_types", "policy-types", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Definition of each policy trigger by name", ..Field::new("policy_triggers", "policy-triggers", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "What can be started on it. An example of the document shows an object.", ..Field::new("workflows", "workflows", &shape::LIST_OF_WORKFLOW_OR_NULL) },
        Field { about: "No known manager sets it", ..Field::new("permalink", "permalink", &shape::STRING_OR_NULL) },
        Field { about: "Evaluate intrinsic functions only when they are needed", ..Field::new("runtime_only_evaluation", "runtime-only-evaluation", &shape::BOOLEAN) },
        Field { about: "Any text; the id unless given. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("display_name", "display-name", &shape::STRING_OR_NULL) },
        Field { about: "The same key may be there several times. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("labels", "labels", &shape::LIST_OF_LABEL_OR_NULL) },
        Field { about: "ID of the execution that creates the environment. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("create_execution", "create-execution", &shape::STRING_OR_NULL) },
        Field { about: "Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("installation_status", "installation-status", &shape::INSTALLATION_STATUS_OR_NULL) },
        Field { about: "Health of the deployment and of what belongs to it. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("deployment_status", "deployment-status", &shape::DEPLOYMENT_STATUS_OR_NULL) },
        Field { about: "How the latest execution went. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("latest_execution_status", "latest-execution-status", &shape::LATEST_EXECUTION_STATUS_OR_NULL) },
        Field { about: "ID of the latest execution. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("latest_execution", "latest-execution", &shape::STRING_OR_NULL) },
        Field { about: "The same as `latest_execution`. Needs Cloudify 7.0.", since: Some("7.0"), until: Some("7.0"), ..Field::new("latest_execution_id", "latest-execution-id", &shape::STRING_OR_NULL) },
        Field { about: "Name of the workflow of the latest execution. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("latest_execution_workflow_id", "latest-execution-workflow-id", &shape::STRING_OR_NULL) },
        Field { about: "0 where it is not known. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("latest_execution_total_operations", "latest-execution-total-operations", &shape::INTEGER_INT64) },
        Field { about: "0 where it is not known. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("latest_execution_finished_operations", "latest-execution-finished-operations", &shape::INTEGER_INT64) },
        Field { about: "IDs of the groups that it is in. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("deployment_groups", "deployment-groups", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "Whether deployments belong to it. Needs Cloudify 6.2 or later.", since: Some("6.2"), ..Field::new("has_sub_deployments", "has-sub-deployments", &shape::BOOLEAN_OR_NULL) },
        Field { about: "How many services belong to it. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("sub_services_count", "sub-services-count", &shape::INTEGER_INT64) },
        Field { about: "The worst status of these services. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("sub_services_status", "sub-services-status", &shape::DEPLOYMENT_STATUS_OR_NULL) },
        Field { about: "How many environments belong to it. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("sub_environments_count", "sub-environments-count", &shape::INTEGER_INT64) },
        Field { about: "The worst status of these environments. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("sub_environments_status", "sub-environments-status", &shape::DEPLOYMENT_STATUS_OR_NULL) },
        Field { about: "Value of the label `csys-env-type`. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("environment_type", "environment-type", &shape::STRING_OR_NULL) },
        Field { about: "Tags for the resources that it makes. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("resource_tags", "resource-tags", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Node instances whose status check failed. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("unavailable_instances", "unavailable-instances", &shape::INTEGER_INT64) },
        Field { about: "Node instances whose configuration has drifted. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("drifted_instances", "drifted-instances", &shape::INTEGER_INT64) },
        Field { about: "The schedules of its workflows. Needs Cloudify 6.0 to 6.4.", since: Some("6.0"), until: Some("6.4"), ..Field::new("schedules", "schedules", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "Its working directory as a zip in Base64; only with `include_workdir`. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("workdir_zip", "workdir-zip", &shape::SECRET_STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "When it was last changed, in UTC", ..Field::new("updated_at", "updated-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static DEPLOYMENT_LIST_ENVELOPE: Object = Object::new("DeploymentListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_DEPLOYMENT) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_DEPLOYMENT: Object = Object::new("CreateDeployment", &[
        Field { about: "Uploaded blueprint that the deployment is made from", required: true, ..Field::new("blueprint_id", "blueprint-id", &shape::STRING) },
        Field { about: "The value of each input", ..Field::new("inputs", "inputs", &shape::MAP_OF_ANY) },
        Field { about: "Site to assign it to", ..Field::new("site_name", "site-name", &shape::STRING) },
        Field { about: "`tenant` unless given", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Do not check that the plugins it needs are there", ..Field::new("skip_plugins_validation", "skip-plugins-validation", &shape::BOOLEAN) },
        Field { about: "Evaluate intrinsic functions only when they are needed", ..Field::new("runtime_only_evaluation", "runtime-only-evaluation", &shape::BOOLEAN) },
        Field { about: "Each as `{key: value}` or `{key: [value, …]}`. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("labels", "labels", &shape::LIST_OF_MAP_OF_ANY) },
        Field { about: "Any text; the id unless given. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("display_name", "display-name", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("workflows", "workflows", &shape::MAP_OF_ANY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("groups", "groups", &shape::MAP_OF_ANY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("scaling_groups", "scaling-groups", &shape::MAP_OF_ANY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("policy_types", "policy-types", &shape::MAP_OF_ANY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("policy_triggers", "policy-triggers", &shape::MAP_OF_ANY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("outputs", "outputs", &shape::MAP_OF_ANY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("capabilities", "capabilities", &shape::MAP_OF_ANY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("resource_tags", "resource-tags", &shape::MAP_OF_ANY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("description", "description", &shape::STRING) },
        Field { about: "A zip in Base64; for restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("workdir_zip", "workdir-zip", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("deployment_status", "deployment-status", &shape::DEPLOYMENT_STATUS) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("installation_status", "installation-status", &shape::INSTALLATION_STATUS) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("sub_services_status", "sub-services-status", &shape::DEPLOYMENT_STATUS) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("sub_environments_status", "sub-environments-status", &shape::DEPLOYMENT_STATUS) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("sub_services_count", "sub-services-count", &shape::INTEGER_INT64) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("sub_environments_count", "sub-environments-count", &shape::INTEGER_INT64) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_at", "created-at", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_by", "created-by", &shape::STRING) },
    ]);
    pub static UPDATE_DEPLOYMENT: Object = Object::new("UpdateDeployment", &[
        Field { about: "All labels, each as `{key: value}`", ..Field::new("labels", "labels", &shape::LIST_OF_MAP_OF_ANY) },
        Field { about: "Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("display_name", "display-name", &shape::STRING) },
        Field { about: "Name of a user; for administrators", ..Field::new("creator", "creator", &shape::STRING) },
        Field { about: "For administrators", ..Field::new("created_at", "created-at", &shape::STRING) },
        Field::new("description", "description", &shape::STRING),
        Field { about: "The value of each input", ..Field::new("inputs", "inputs", &shape::MAP_OF_ANY) },
        Field { about: "The definition of each output", ..Field::new("outputs", "outputs", &shape::MAP_OF_ANY) },
        Field { about: "The definition of each capability", ..Field::new("capabilities", "capabilities", &shape::MAP_OF_ANY) },
        Field { about: "The workflows by their names", ..Field::new("workflows", "workflows", &shape::MAP_OF_ANY) },
        Field { about: "The node groups", ..Field::new("groups", "groups", &shape::MAP_OF_ANY) },
        Field { about: "The scaling groups of the parsed blueprint", ..Field::new("scaling_groups", "scaling-groups", &shape::MAP_OF_ANY) },
        Field { about: "As the parsed blueprint has them", ..Field::new("policy_types", "policy-types", &shape::MAP_OF_ANY) },
        Field { about: "As the parsed blueprint has them", ..Field::new("policy_triggers", "policy-triggers", &shape::MAP_OF_ANY) },
        Field { about: "Evaluate intrinsic functions only when they are needed", ..Field::new("runtime_only_evaluation", "runtime-only-evaluation", &shape::BOOLEAN) },
        Field { about: "Tags for the resources that it makes", ..Field::new("resource_tags", "resource-tags", &shape::MAP_OF_ANY) },
    ]);
    pub static DEPLOYMENT_OUTPUTS: Object = Object::new("DeploymentOutputs", &[
        Field { about: "Deployment whose outputs were evaluated", required: true, ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field { about: "The value of each output", required: true, ..Field::new("outputs", "outputs", &shape::MAP_OF_ANY) },
    ]);
    pub static DEPLOYMENT_CAPABILITIES: Object = Object::new("DeploymentCapabilities", &[
        Field { about: "Deployment whose capabilities were evaluated", required: true, ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field { about: "The value of each capability", required: true, ..Field::new("capabilities", "capabilities", &shape::MAP_OF_ANY) },
    ]);
    pub static ASSIGN_SITE: Object = Object::new("AssignSite", &[
        Field { about: "Site that is assigned", required: true, ..Field::new("site_name", "site-name", &shape::STRING) },
    ]);
    pub static DETACH_SITE: Object = Object::new("DetachSite", &[
        Field { about: "True", required: true, ..Field::new("detach_site", "detach-site", &shape::BOOLEAN) },
    ]);
    pub static EXECUTION: Object = Object { columns: &["id", "workflow_id", "deployment_id", "status_display", "created_at", "ended_at"], ..Object::new("Execution", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Name of the workflow that runs", ..Field::new("workflow_id", "workflow-id", &shape::STRING) },
        Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL),
        Field { about: "Blueprint of the deployment; null for `upload_blueprint`, for example", ..Field::new("blueprint_id", "blueprint-id", &shape::STRING_OR_NULL) },
        Field { about: "From `scheduled` or `queued` over `pending` and `started` to `terminated` or `failed`; or over one of the three kinds of cancelling to `cancelled`.", ..Field::new("status", "status", &shape::EXECUTION_STATUS) },
        Field { about: "The status in other words: `completed` for `terminated`", ..Field::new("status_display", "status-display", &shape::STRING_OR_NULL) },
        Field { about: "The parameters of the workflow. Those of snapshots hold the database password, those of resumed executions a token.", ..Field::new("parameters", "parameters", &shape::SECRET_MAP_OF_ANY_OR_NULL) },
        Field { about: "Why it failed", ..Field::new("error", "error", &shape::STRING_OR_NULL) },
        Field { about: "Whether it is a system workflow", ..Field::new("is_system_workflow", "is-system-workflow", &shape::BOOLEAN) },
        Field { about: "Whether operations are only logged, not run", ..Field::new("is_dry_run", "is-dry-run", &shape::BOOLEAN) },
        Field { about: "As it was asked for. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("allow_custom_parameters", "allow-custom-parameters", &shape::BOOLEAN) },
        Field { about: "The display name of the deployment, which need not be unique. Needs Cloudify 6.1 or later.", since: Some("6.1"), ..Field::new("deployment_display_name", "deployment-display-name", &shape::STRING_OR_NULL) },
        Field { about: "0 where it is not known. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("finished_operations", "finished-operations", &shape::INTEGER_INT64) },
        Field { about: "0 where it is not known. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("total_operations", "total-operations", &shape::INTEGER_INT64) },
        Field { about: "Whether it was resumed. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("resume", "resume", &shape::BOOLEAN) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "When it started; null before", ..Field::new("started_at", "started-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "When it ended; null before", ..Field::new("ended_at", "ended-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "When it is to start; managers from 6.0 on create a schedule instead", ..Field::new("scheduled_for", "scheduled-for", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static EXECUTION_LIST_ENVELOPE: Object = Object::new("ExecutionListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_EXECUTION) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static START_EXECUTION: Object = Object::new("StartExecution", &[
        Field { required: true, ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field { about: "Name of the workflow, such as `install`", required: true, ..Field::new("workflow_id", "workflow-id", &shape::STRING) },
        Field { about: "Parameters of the workflow", ..Field::new("parameters", "parameters", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Accept parameters that the workflow does not declare", ..Field::new("allow_custom_parameters", "allow-custom-parameters", &shape::BOOLEAN) },
        Field { about: "Start it although another execution of the deployment runs", ..Field::new("force", "force", &shape::BOOLEAN) },
        Field { about: "Queue it where it cannot start now", ..Field::new("queue", "queue", &shape::BOOLEAN) },
        Field { about: "Only log what would be done", ..Field::new("dry_run", "dry-run", &shape::BOOLEAN) },
        Field { about: "Seconds that other tasks get to end when one fails; 600 unless given", ..Field::new("wait_after_fail", "wait-after-fail", &shape::INTEGER_UINT64) },
        Field { about: "When to start, as `YYYYMMDDHHMM+HHMM` or `YYYYMMDDHHMM-HHMM`. From 6.0 on it makes a schedule, and the answer is no execution; see the execution schedules. Needs Cloudify 5.2 or earlier.", until: Some("5.2"), ..Field::new("scheduled_time", "scheduled-time", &shape::STRING_OR_NULL) },
        Field { about: "For restored snapshots. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("force_status", "force-status", &shape::EXECUTION_STATUS) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("id", "id", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("error", "error", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_at", "created-at", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("started_at", "started-at", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("ended_at", "ended-at", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("is_system_workflow", "is-system-workflow", &shape::BOOLEAN) },
    ]);
    pub static DELETE_EXECUTIONS: Object = Object::new("DeleteExecutions", &[
        Field { about: "How many to keep; at least 1", ..Field::new("keep_last", "keep-last", &shape::INTEGER_UINT64) },
        Field { about: "Only those created before it, such as `2030-01-01 10:00`", ..Field::new("to_datetime", "to-datetime", &shape::STRING) },
    ]);
    pub static DELETED_COUNT: Object = Object::new("DeletedCount", &[
        Field { about: "How many were deleted", ..Field::new("count", "count", &shape::INTEGER_INT64) },
    ]);
    pub static DELETED_EXECUTIONS: Object = Object::new("DeletedExecutions", &[
        Field { about: "The count as the only item", ..Field::new("items", "items", &shape::LIST_OF_DELETED_COUNT) },
        Field { about: "What was asked for of a page", ..Field::new("metadata", "metadata", &shape::MAP_OF_ANY_OR_NULL) },
    ]);
    pub static UPDATE_EXECUTION: Object = Object::new("UpdateExecution", &[
        Field { about: "From `scheduled` or `queued` over `pending` and `started` to `terminated` or `failed`; or over one of the three kinds of cancelling to `cancelled`.", required: true, ..Field::new("status", "status", &shape::EXECUTION_STATUS) },
        Field { about: "Why it failed", ..Field::new("error", "error", &shape::STRING) },
    ]);
    pub static CONTROL_EXECUTION: Object = Object::new("ControlExecution", &[
        Field { about: "`cancel` asks the workflow to stop, `force-cancel` stops it, `kill` ends its process. `resume` goes on where it ended, `force-resume` also runs what may not be resumed. `requeue`, from 5.1 on, queues it again.", required: true, ..Field::new("action", "action", &shape::EXECUTION_ACTION) },
        Field { about: "Documented; the server ignores it.", ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
    ]);
    pub static ERROR_CAUSE: Object = Object::new("ErrorCause", &[
        Field { about: "Class of the exception", ..Field::new("type", "type", &shape::STRING_OR_NULL) },
        Field { about: "Text of the exception", ..Field::new("message", "message", &shape::STRING_OR_NULL) },
        Field { about: "Stack trace of the exception", ..Field::new("traceback", "traceback", &shape::STRING_OR_NULL) },
    ]);
    pub static EVENT: Object = Object { columns: &["reported_timestamp", "type", "level", "node_instance_id", "operation", "message"], ..Object::new("Event", &[
        Field { about: "Number of the row among those of its type", ..Field::new("_storage_id", "storage-id", &shape::INTEGER_INT64) },
        Field::new("type", "type", &shape::EVENT_KIND),
        Field { about: "Events only; such as `task_succeeded`", ..Field::new("event_type", "event-type", &shape::STRING_OR_NULL) },
        Field { about: "Logs only", ..Field::new("level", "level", &shape::STRING_OR_NULL) },
        Field { about: "Logs only", ..Field::new("logger", "logger", &shape::STRING_OR_NULL) },
        Field { about: "Human-readable message", ..Field::new("message", "message", &shape::STRING_OR_NULL) },
        Field { about: "Events of failed tasks only.", ..Field::new("error_causes", "error-causes", &shape::LIST_OF_ERROR_CAUSE_OR_NULL) },
        Field { about: "Name of the operation, such as `cloudify.interfaces.lifecycle.create`; only for events and logs of operations", ..Field::new("operation", "operation", &shape::STRING_OR_NULL) },
        Field { about: "Node instance that it is about, if any", ..Field::new("node_instance_id", "node-instance-id", &shape::STRING_OR_NULL) },
        Field { about: "Node of that instance", ..Field::new("node_name", "node-name", &shape::STRING_OR_NULL) },
        Field { about: "Node instance, for operations of relationships", ..Field::new("source_id", "source-id", &shape::STRING_OR_NULL) },
        Field { about: "Node instance, for operations of relationships", ..Field::new("target_id", "target-id", &shape::STRING_OR_NULL) },
        Field { about: "Name of the workflow that runs", ..Field::new("workflow_id", "workflow-id", &shape::STRING_OR_NULL) },
        Field { about: "Execution that reported it; null for events of an execution group", ..Field::new("execution_id", "execution-id", &shape::STRING_OR_NULL) },
        Field { about: "Deployment on which the workflow runs", ..Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL) },
        Field { about: "Blueprint of the deployment", ..Field::new("blueprint_id", "blueprint-id", &shape::STRING_OR_NULL) },
        Field { about: "When the manager stored it", ..Field::new("timestamp", "timestamp", &shape::STRING_DATE_TIME) },
        Field { about: "When it happened", ..Field::new("reported_timestamp", "reported-timestamp", &shape::STRING_DATE_TIME) },
        Field { about: "The display name of the deployment, which need not be unique. Needs Cloudify 6.1 or later.", since: Some("6.1"), ..Field::new("deployment_display_name", "deployment-display-name", &shape::STRING_OR_NULL) },
        Field { about: "The execution group that it belongs to. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("execution_group_id", "execution-group-id", &shape::STRING_OR_NULL) },
        Field { about: "The manager that wrote it. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("manager_name", "manager-name", &shape::STRING_OR_NULL) },
        Field { about: "The agent that wrote it. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("agent_name", "agent-name", &shape::STRING_OR_NULL) },
    ]) };
    pub static EVENT_LIST_ENVELOPE: Object = Object::new("EventListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_EVENT) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static DELETED_EVENTS: Object = Object::new("DeletedEvents", &[
        Field { about: "One number, how many were deleted", required: true, ..Field::new("items", "items", &shape::LIST_OF_INTEGER_UINT64) },
        Field::new("metadata", "metadata", &shape::LIST_METADATA),
    ]);
    pub static CREATE_EVENTS: Object = Object::new("CreateEvents", &[
        Field { about: "Events as workers report them", ..Field::new("events", "events", &shape::LIST_OF_ANY) },
        Field { about: "Log lines as workers report them", ..Field::new("logs", "logs", &shape::LIST_OF_ANY) },
        Field { about: "Execution that they belong to", ..Field::new("execution_id", "execution-id", &shape::STRING) },
        Field { about: "Execution group that they belong to, in place of an execution", ..Field::new("execution_group_id", "execution-group-id", &shape::STRING) },
        Field { about: "Host name of the manager that reports", ..Field::new("manager_name", "manager-name", &shape::STRING) },
        Field { about: "Name of the agent that reports", ..Field::new("agent_name", "agent-name", &shape::STRING) },
    ]);
    pub static NODE_INSTANCE_RELATIONSHIP: Object = Object::new("NodeInstanceRelationship", &[
        Field::new("type", "type", &shape::STRING),
        Field { about: "Node instance", ..Field::new("target_id", "target-id", &shape::STRING) },
        Field { about: "Node", ..Field::new("target_name", "target-name", &shape::STRING) },
    ]);
    pub static NODE_INSTANCE: Object = Object { columns: &["id", "node_id", "host_id", "deployment_id", "state"], ..Object::new("NodeInstance", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Node that it is an instance of", ..Field::new("node_id", "node-id", &shape::STRING) },
        Field { about: "Node instance of the host it is contained in", ..Field::new("host_id", "host-id", &shape::STRING_OR_NULL) },
        Field::new("deployment_id", "deployment-id", &shape::STRING),
        Field { about: "Number among the instances of the node", ..Field::new("index", "index", &shape::INTEGER_INT64_OR_NULL) },
        Field { about: "Place in its life cycle, from `uninitialized` over `started` to `deleted`", ..Field::new("state", "state", &shape::STRING) },
        Field { about: "Goes up with each change; see the update", ..Field::new("version", "version", &shape::INTEGER_INT64) },
        Field { about: "What its operations have stored so far", ..Field::new("runtime_properties", "runtime-properties", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Relationships to other instances", ..Field::new("relationships", "relationships", &shape::LIST_OF_NODE_INSTANCE_RELATIONSHIP_OR_NULL) },
        Field { about: "Scaling groups that it belongs to, with `id` and `name`", ..Field::new("scaling_groups", "scaling-groups", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "Whether its configuration has drifted. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("has_configuration_drift", "has-configuration-drift", &shape::BOOLEAN) },
        Field { about: "False until a check succeeded or it was started. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("is_status_check_ok", "is-status-check-ok", &shape::BOOLEAN) },
        Field { about: "What the manager found out about it, such as `status`. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("system_properties", "system-properties", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static NODE_INSTANCE_LIST_ENVELOPE: Object = Object::new("NodeInstanceListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_NODE_INSTANCE) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_NODE_INSTANCES: Object = Object::new("CreateNodeInstances", &[
        Field { required: true, ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field { about: "The instances as the workflow made them", required: true, ..Field::new("node_instances", "node-instances", &shape::LIST_OF_MAP_OF_ANY) },
    ]);
    pub static UPDATE_NODE_INSTANCE: Object = Object::new("UpdateNodeInstance", &[
        Field { about: "The current version of the instance", required: true, ..Field::new("version", "version", &shape::INTEGER_INT64) },
        Field { about: "What its operations have stored so far", ..Field::new("runtime_properties", "runtime-properties", &shape::MAP_OF_ANY) },
        Field::new("state", "state", &shape::STRING),
        Field { about: "What the manager found out about it. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("system_properties", "system-properties", &shape::MAP_OF_ANY) },
        Field { about: "For update workflows. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("relationships", "relationships", &shape::LIST_OF_MAP_OF_ANY) },
    ]);
    pub static NODE: Object = Object { columns: &["id", "deployment_id", "blueprint_id", "type", "host_id", "actual_number_of_instances"], ..Object::new("Node", &[
        Field { about: "Name of the node, unique in its deployment", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "The same as `id`; sent when functions are evaluated", ..Field::new("name", "name", &shape::STRING_OR_NULL) },
        Field::new("deployment_id", "deployment-id", &shape::STRING),
        Field { about: "Blueprint that declares it", ..Field::new("blueprint_id", "blueprint-id", &shape::STRING) },
        Field { about: "Node of the host it is contained in", ..Field::new("host_id", "host-id", &shape::STRING_OR_NULL) },
        Field { about: "Node type of the blueprint, such as `cloudify.nodes.Compute`", ..Field::new("type", "type", &shape::STRING) },
        Field { about: "The type and its ancestors", ..Field::new("type_hierarchy", "type-hierarchy", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "Value of each property", ..Field::new("properties", "properties", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Operations by name, with their plugin and inputs", ..Field::new("operations", "operations", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Relationships to other nodes", ..Field::new("relationships", "relationships", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "Plugins that its operations use", ..Field::new("plugins", "plugins", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "Plugins to install so that its operations can run", ..Field::new("plugins_to_install", "plugins-to-install", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "Instances at present", ..Field::new("number_of_instances", "number-of-instances", &shape::INTEGER_INT64) },
        Field { about: "Instances that are planned; equal to `number_of_instances` in every recording", ..Field::new("planned_number_of_instances", "planned-number-of-instances", &shape::INTEGER_INT64) },
        Field { about: "At first", ..Field::new("deploy_number_of_instances", "deploy-number-of-instances", &shape::INTEGER_INT64) },
        Field { about: "Minimum number of instances", ..Field::new("min_number_of_instances", "min-number-of-instances", &shape::INTEGER_INT64) },
        Field { about: "-1 for no limit", ..Field::new("max_number_of_instances", "max-number-of-instances", &shape::INTEGER_INT64) },
        Field::new("actual_number_of_instances", "actual-number-of-instances", &shape::INTEGER_INT64),
        Field::new("actual_planned_number_of_instances", "actual-planned-number-of-instances", &shape::INTEGER_INT64),
        Field { about: "The display name of the deployment, which need not be unique. Needs Cloudify 6.1 or later.", since: Some("6.1"), ..Field::new("deployment_display_name", "deployment-display-name", &shape::STRING_OR_NULL) },
        Field { about: "Instances whose status check failed. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("unavailable_instances", "unavailable-instances", &shape::INTEGER_INT64) },
        Field { about: "Instances whose configuration has drifted. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("drifted_instances", "drifted-instances", &shape::INTEGER_INT64) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static NODE_LIST_ENVELOPE: Object = Object::new("NodeListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_NODE) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_NODES: Object = Object::new("CreateNodes", &[
        Field { required: true, ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field { about: "The nodes as the parser made them", required: true, ..Field::new("nodes", "nodes", &shape::LIST_OF_MAP_OF_ANY) },
    ]);
    pub static UPDATE_NODE: Object = Object::new("UpdateNode", &[
        Field { about: "The plugins of its operations", ..Field::new("plugins", "plugins", &shape::LIST_OF_ANY) },
        Field { about: "The operations of its interfaces", ..Field::new("operations", "operations", &shape::MAP_OF_ANY) },
        Field { about: "Its relationships to other nodes", ..Field::new("relationships", "relationships", &shape::LIST_OF_ANY) },
        Field { about: "The values of its properties", ..Field::new("properties", "properties", &shape::MAP_OF_ANY) },
        Field { about: "The scaling limits of the node", ..Field::new("capabilities", "capabilities", &shape::MAP_OF_ANY) },
    ]);
    pub static DEPLOYMENT_UPDATE_STEP: Object = Object::new("DeploymentUpdateStep", &[
        Field { about: "Generated by the manager", ..Field::new("id", "id", &shape::STRING_OR_NULL) },
        Field { about: "Update that it is a part of", ..Field::new("deployment_update_id", "deployment-update-id", &shape::STRING_OR_NULL) },
        Field { about: "`add`, `remove` or `modify`", ..Field::new("action", "action", &shape::STRING) },
        Field { about: "Such as `node` or `property`", ..Field::new("entity_type", "entity-type", &shape::STRING) },
        Field { about: "Path of the entity, such as `nodes:app:properties:port`", ..Field::new("entity_id", "entity-id", &shape::STRING) },
        Field { about: "Order of added nodes", ..Field::new("topology_order", "topology-order", &shape::INTEGER_INT64_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING_OR_NULL) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING_OR_NULL) },
        Field::new("visibility", "visibility", &shape::VISIBILITY_OR_NULL),
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY_OR_NULL) },
    ]);
    pub static DEPLOYMENT_UPDATE: Object = Object { columns: &["id", "deployment_id", "execution_id", "state", "new_blueprint_id", "created_at"], ..Object::new("DeploymentUpdate", &[
        Field { about: "None for a preview", ..Field::new("id", "id", &shape::STRING_OR_NULL) },
        Field { about: "Deployment that is updated", ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field { about: "The execution that does it; none for a preview", ..Field::new("execution_id", "execution-id", &shape::STRING_OR_NULL) },
        Field::new("state", "state", &shape::DEPLOYMENT_UPDATE_STATE),
        Field { about: "Blueprint before the update", ..Field::new("old_blueprint_id", "old-blueprint-id", &shape::STRING_OR_NULL) },
        Field { about: "Blueprint after the update", ..Field::new("new_blueprint_id", "new-blueprint-id", &shape::STRING_OR_NULL) },
        Field { about: "Documented as a string.", ..Field::new("old_inputs", "old-inputs", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Documented as a string.", ..Field::new("new_inputs", "new-inputs", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Evaluate intrinsic functions only when they are needed", ..Field::new("runtime_only_evaluation", "runtime-only-evaluation", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Needs Cloudify 5.1 or later.", since: Some("5.1"), ..Field::new("keep_old_deployment_dependencies", "keep-old-deployment-dependencies", &shape::BOOLEAN_OR_NULL) },
        Field { about: "What is added, removed or modified; filled in while the update runs, or by a preview", ..Field::new("steps", "steps", &shape::LIST_OF_DEPLOYMENT_UPDATE_STEP_OR_NULL) },
        Field { about: "IDs of the modified entities, by type of entity", ..Field::new("modified_entity_ids", "modified-entity-ids", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Documented as an object.", ..Field::new("deployment_update_nodes", "deployment-update-nodes", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "Node instances that are affected, under `added_and_related`, `removed_and_related`, `extended_and_related` and `reduced_and_related`", ..Field::new("deployment_update_node_instances", "deployment-update-node-instances", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "The deployment before the update", ..Field::new("deployment_update_deployment", "deployment-update-deployment", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Parsed blueprint", ..Field::new("deployment_plan", "deployment-plan", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Plugins run by the central deployment agent that the update installs", ..Field::new("central_plugins_to_install", "central-plugins-to-install", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "Plugins run by the central deployment agent that the update uninstalls", ..Field::new("central_plugins_to_uninstall", "central-plugins-to-uninstall", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "Deployments that depend on this one, in a preview. Needs Cloudify 5.1 or later.", since: Some("5.1"), ..Field::new("recursive_dependencies", "recursive-dependencies", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "In a preview. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("labels_to_create", "labels-to-create", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "In a preview. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("schedules_to_create", "schedules-to-create", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "IDs of schedules, in a preview. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("schedules_to_delete", "schedules-to-delete", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING_OR_NULL) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING_OR_NULL) },
        Field::new("visibility", "visibility", &shape::VISIBILITY_OR_NULL),
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY_OR_NULL) },
    ]) };
    pub static DEPLOYMENT_UPDATE_LIST_ENVELOPE: Object = Object::new("DeploymentUpdateListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_DEPLOYMENT_UPDATE) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_DEPLOYMENT_UPDATES: Object = Object::new("CreateDeploymentUpdates", &[
        Field { about: "The updates as they were stored", required: true, ..Field::new("deployment_updates", "deployment-updates", &shape::LIST_OF_MAP_OF_ANY) },
    ]);
    pub static CREATE_DEPLOYMENT_UPDATE: Object = Object::new("CreateDeploymentUpdate", &[
        Field { required: true, ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field::new("state", "state", &shape::DEPLOYMENT_UPDATE_STATE),
        Field { about: "The new inputs", ..Field::new("inputs", "inputs", &shape::MAP_OF_ANY) },
        Field { about: "The new blueprint", ..Field::new("blueprint_id", "blueprint-id", &shape::STRING) },
        Field { about: "The blueprint before the update", ..Field::new("old_blueprint_id", "old-blueprint-id", &shape::STRING) },
        Field { about: "The execution that does it", ..Field::new("execution_id", "execution-id", &shape::STRING) },
        Field { about: "What changes", ..Field::new("steps", "steps", &shape::LIST_OF_MAP_OF_ANY) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Evaluate intrinsic functions only when they are needed", ..Field::new("runtime_only_evaluation", "runtime-only-evaluation", &shape::BOOLEAN) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "When it was begun", ..Field::new("created_at", "created-at", &shape::STRING) },
    ]);
    pub static UPDATE_DEPLOYMENT_UPDATE: Object = Object::new("UpdateDeploymentUpdate", &[
        Field::new("state", "state", &shape::DEPLOYMENT_UPDATE_STATE),
        Field { about: "The new plan", ..Field::new("plan", "plan", &shape::MAP_OF_ANY) },
        Field { about: "What changes", ..Field::new("steps", "steps", &shape::LIST_OF_MAP_OF_ANY) },
        Field { about: "The changed nodes", ..Field::new("nodes", "nodes", &shape::MAP_OF_ANY) },
        Field { about: "The changed node instances", ..Field::new("node_instances", "node-instances", &shape::MAP_OF_ANY) },
    ]);
    pub static START_DEPLOYMENT_UPDATE: Object = Object::new("StartDeploymentUpdate", &[
        Field { about: "The blueprint to move to", ..Field::new("blueprint_id", "blueprint-id", &shape::STRING_OR_NULL) },
        Field { about: "Inputs to change", ..Field::new("inputs", "inputs", &shape::MAP_OF_ANY) },
        Field { about: "Do not install added node instances", ..Field::new("skip_install", "skip-install", &shape::BOOLEAN) },
        Field { about: "Do not uninstall removed node instances", ..Field::new("skip_uninstall", "skip-uninstall", &shape::BOOLEAN) },
        Field { about: "Do not reinstall changed node instances", ..Field::new("skip_reinstall", "skip-reinstall", &shape::BOOLEAN) },
        Field { about: "Node instances to reinstall in any case", ..Field::new("reinstall_list", "reinstall-list", &shape::LIST_OF_STRING) },
        Field { about: "Install before uninstalling", ..Field::new("install_first", "install-first", &shape::BOOLEAN) },
        Field { about: "Go on when an uninstall operation fails", ..Field::new("ignore_failure", "ignore-failure", &shape::BOOLEAN) },
        Field { about: "Start it although an earlier update has not ended well", ..Field::new("force", "force", &shape::BOOLEAN) },
        Field { about: "Only say what would be done", ..Field::new("preview", "preview", &shape::BOOLEAN) },
        Field { about: "Update the plugins too; true unless given", ..Field::new("update_plugins", "update-plugins", &shape::BOOLEAN) },
        Field { about: "Run this workflow instead of the built-in one", ..Field::new("workflow_id", "workflow-id", &shape::STRING_OR_NULL) },
        Field { about: "Evaluate intrinsic functions only when they are needed", ..Field::new("runtime_only_evaluation", "runtime-only-evaluation", &shape::BOOLEAN) },
        Field { about: "Do not look for configuration drift. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("skip_drift_check", "skip-drift-check", &shape::BOOLEAN) },
        Field { about: "Do not heal node instances. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("skip_heal", "skip-heal", &shape::BOOLEAN) },
        Field { about: "Reinstall changed node instances even where they could be updated. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("force_reinstall", "force-reinstall", &shape::BOOLEAN) },
        Field { about: "Turn inputs into the type that is declared. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("auto_correct_types", "auto-correct-types", &shape::BOOLEAN) },
        Field { about: "Look anew at the states of earlier updates. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("reevaluate_active_statuses", "reevaluate-active-statuses", &shape::BOOLEAN) },
    ]);
    pub static DEPLOYMENT_MODIFICATION: Object = Object { columns: &["id", "deployment_id", "status", "created_at", "ended_at"], ..Object::new("DeploymentModification", &[
        Field { about: "Generated by the manager", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Deployment whose instances change", ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field::new("status", "status", &shape::DEPLOYMENT_MODIFICATION_STATUS),
        Field { about: "What was asked for", ..Field::new("modified_nodes", "modified-nodes", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Added, removed and related node instances", ..Field::new("node_instances", "node-instances", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "What the caller gave to keep with it", ..Field::new("context", "context", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "When it was finished or rolled back; null before", ..Field::new("ended_at", "ended-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static DEPLOYMENT_MODIFICATION_LIST_ENVELOPE: Object = Object::new("DeploymentModificationListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_DEPLOYMENT_MODIFICATION) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static NODE_MODIFICATION: Object = Object::new("NodeModification", &[
        Field { about: "How many instances there shall be", required: true, ..Field::new("instances", "instances", &shape::INTEGER_INT64) },
        Field { about: "Node instances to keep", ..Field::new("removed_ids_exclude_hint", "removed-ids-exclude-hint", &shape::LIST_OF_STRING) },
        Field { about: "Node instances to remove first", ..Field::new("removed_ids_include_hint", "removed-ids-include-hint", &shape::LIST_OF_STRING) },
    ]);
    pub static START_DEPLOYMENT_MODIFICATION: Object = Object::new("StartDeploymentModification", &[
        Field { about: "Deployment whose instances change", required: true, ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field { about: "What to do with each node or scaling group", ..Field::new("nodes", "nodes", &shape::MAP_OF_NODE_MODIFICATION) },
        Field { about: "Anything to keep with it", ..Field::new("context", "context", &shape::MAP_OF_ANY) },
    ]);
    pub static PLUGIN_INSTALLATION: Object = Object::new("PluginInstallation", &[
        Field { about: "Host name of the manager", ..Field::new("manager", "manager", &shape::STRING_OR_NULL) },
        Field { about: "Name of the agent", ..Field::new("agent", "agent", &shape::STRING_OR_NULL) },
        Field { about: "`pending-install`, `installing`, `installed`, `error`, `pending-uninstall`, `uninstalling` or `uninstalled`", ..Field::new("state", "state", &shape::STRING_OR_NULL) },
        Field { about: "Why the installation failed", ..Field::new("error", "error", &shape::STRING_OR_NULL) },
    ]);
    pub static PLUGIN: Object = Object { columns: &["id", "package_name", "package_version", "distribution", "visibility", "uploaded_at"], ..Object::new("Plugin", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Name of the Python package", ..Field::new("package_name", "package-name", &shape::STRING) },
        Field { about: "Version of the Python package", ..Field::new("package_version", "package-version", &shape::STRING_OR_NULL) },
        Field { about: "What pip was given", ..Field::new("package_source", "package-source", &shape::STRING_OR_NULL) },
        Field { about: "Needs Cloudify 5.1 or later.", since: Some("5.1"), ..Field::new("title", "title", &shape::STRING_OR_NULL) },
        Field { about: "File name of the archive", ..Field::new("archive_name", "archive-name", &shape::STRING) },
        Field { about: "`any` or a platform tag", ..Field::new("supported_platform", "supported-platform", &shape::STRING_OR_NULL) },
        Field { about: "Python platforms, such as `py36`", ..Field::new("supported_py_versions", "supported-py-versions", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "Operating system that it was compiled on; null if it is cross-platform", ..Field::new("distribution", "distribution", &shape::STRING_OR_NULL) },
        Field { about: "Version of the operating system that it was compiled on; null if it is cross-platform", ..Field::new("distribution_version", "distribution-version", &shape::STRING_OR_NULL) },
        Field { about: "Release name of the operating system that it was compiled on; null if it is cross-platform", ..Field::new("distribution_release", "distribution-release", &shape::STRING_OR_NULL) },
        Field { about: "File names of the wheels in the archive", ..Field::new("wheels", "wheels", &shape::LIST_OF_STRING_OR_NULL) },
        Field::new("excluded_wheels", "excluded-wheels", &shape::LIST_OF_ANY_OR_NULL),
        Field { about: "Where the file server has its `plugin.yaml`. Needs Cloudify 6.4 or earlier.", until: Some("6.4"), ..Field::new("file_server_path", "file-server-path", &shape::STRING_OR_NULL) },
        Field { about: "What a blueprint imports", ..Field::new("yaml_url_path", "yaml-url-path", &shape::STRING_OR_NULL) },
        Field { about: "Where it is installed. Needs Cloudify 5.1 or later.", since: Some("5.1"), ..Field::new("installation_state", "installation-state", &shape::LIST_OF_PLUGIN_INSTALLATION_OR_NULL) },
        Field { about: "Labels for deployments that use it. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("labels", "labels", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Labels for blueprints that import it. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("blueprint_labels", "blueprint-labels", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Tags for resources that it makes. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("resource_tags", "resource-tags", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Where its YAML files are, one for each version of the DSL. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("yaml_files_paths", "yaml-files-paths", &shape::LIST_OF_ANY_OR_NULL) },
        Field { about: "When it was uploaded, in UTC", ..Field::new("uploaded_at", "uploaded-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static PLUGIN_LIST_ENVELOPE: Object = Object::new("PluginListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_PLUGIN) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static DELETE_PLUGIN: Object = Object::new("DeletePlugin", &[
        Field { about: "Delete it although deployments use it", ..Field::new("force", "force", &shape::BOOLEAN) },
    ]);
    pub static INSTALL_PLUGIN: Object = Object::new("InstallPlugin", &[
        Field { required: true, ..Field::new("action", "action", &shape::PLUGIN_ACTION) },
        Field { about: "Host names of managers", ..Field::new("managers", "managers", &shape::LIST_OF_STRING) },
        Field { about: "Names of agents", ..Field::new("agents", "agents", &shape::LIST_OF_STRING) },
    ]);
    pub static SET_PLUGIN_STATE: Object = Object::new("SetPluginState", &[
        Field { about: "Such as `installing`, `installed` or `error`", required: true, ..Field::new("state", "state", &shape::STRING) },
        Field { about: "Name of the agent that has it", ..Field::new("agent", "agent", &shape::STRING) },
        Field { about: "Host name of the manager that has it", ..Field::new("manager", "manager", &shape::STRING) },
        Field { about: "Why it could not be installed", ..Field::new("error", "error", &shape::STRING) },
    ]);
    pub static UPDATE_PLUGIN: Object = Object::new("UpdatePlugin", &[
        Field { about: "Name of a user; for administrators", ..Field::new("creator", "creator", &shape::STRING) },
        Field { about: "Labels for deployments that use it", ..Field::new("labels", "labels", &shape::MAP_OF_ANY) },
        Field { about: "Labels for blueprints that import it", ..Field::new("blueprint_labels", "blueprint-labels", &shape::MAP_OF_ANY) },
        Field { about: "Tags for resources that it makes", ..Field::new("resource_tags", "resource-tags", &shape::MAP_OF_ANY) },
    ]);
    pub static PLUGINS_UPDATE: Object = Object { columns: &["id", "blueprint_id", "execution_id", "state", "created_at"], ..Object::new("PluginsUpdate", &[
        Field { about: "Generated by the manager", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Blueprint whose deployments are updated", ..Field::new("blueprint_id", "blueprint-id", &shape::STRING_OR_NULL) },
        Field { about: "The blueprint that the manager made for the update", ..Field::new("temp_blueprint_id", "temp-blueprint-id", &shape::STRING_OR_NULL) },
        Field { about: "The execution that does it", ..Field::new("execution_id", "execution-id", &shape::STRING_OR_NULL) },
        Field::new("state", "state", &shape::PLUGINS_UPDATE_STATE),
        Field { about: "Whether it was started regardless of active or failed updates of plugins", ..Field::new("forced", "forced", &shape::BOOLEAN) },
        Field { about: "Deployments that are updated", ..Field::new("deployments_to_update", "deployments-to-update", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "Whether the deployments of every tenant are updated. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("all_tenants", "all-tenants", &shape::BOOLEAN) },
        Field { about: "The deployments to update, by tenant. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("deployments_per_tenant", "deployments-per-tenant", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static PLUGINS_UPDATE_LIST_ENVELOPE: Object = Object::new("PluginsUpdateListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_PLUGINS_UPDATE) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static START_PLUGINS_UPDATE: Object = Object::new("StartPluginsUpdate", &[
        Field { about: "Start it although an earlier update of the blueprint has not ended well", ..Field::new("force", "force", &shape::BOOLEAN) },
        Field { about: "Only these plugins", ..Field::new("plugin_names", "plugin-names", &shape::LIST_OF_STRING) },
        Field { about: "Move every plugin to its latest version", ..Field::new("all_to_latest", "all-to-latest", &shape::BOOLEAN) },
        Field { about: "Plugins to move to their latest version", ..Field::new("to_latest", "to-latest", &shape::LIST_OF_STRING) },
        Field { about: "Move every plugin to the latest version with the same major number", ..Field::new("all_to_minor", "all-to-minor", &shape::BOOLEAN) },
        Field { about: "Plugins to move to the latest version with the same major number", ..Field::new("to_minor", "to-minor", &shape::LIST_OF_STRING) },
        Field { about: "Versions to move to", ..Field::new("mapping", "mapping", &shape::MAP_OF_ANY) },
        Field { about: "Turn inputs into the type that is declared. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("auto_correct_types", "auto-correct-types", &shape::BOOLEAN) },
        Field { about: "Look anew at the states of earlier updates. Needs Cloudify 5.2 or later.", since: Some("5.2"), ..Field::new("reevaluate_active_statuses", "reevaluate-active-statuses", &shape::BOOLEAN) },
        Field { about: "Update the deployments of every tenant. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("all_tenants", "all-tenants", &shape::BOOLEAN) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("update_id", "update-id", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("execution_id", "execution-id", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_at", "created-at", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("temp_blueprint_id", "temp-blueprint-id", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("state", "state", &shape::PLUGINS_UPDATE_STATE) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("affected_deployments", "affected-deployments", &shape::LIST_OF_STRING) },
    ]);
    pub static SECRET: Object = Object { columns: &["key", "visibility", "is_hidden_value", "created_by", "created_at"], ..Object::new("Secret", &[
        Field { about: "Unique in the tenant", required: true, ..Field::new("key", "key", &shape::STRING) },
        Field { about: "Left out in lists; encrypted where it was just changed", ..Field::new("value", "value", &shape::SECRET_STRING_OR_NULL) },
        Field { about: "Only its creator and administrators may read the value", ..Field::new("is_hidden_value", "is-hidden-value", &shape::BOOLEAN) },
        Field { about: "JSON Schema of the value. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("schema", "schema", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "The store that the value is in; none for the manager itself. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("provider_name", "provider-name", &shape::STRING_OR_NULL) },
        Field { about: "Where the value is in its store. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("provider_options", "provider-options", &shape::SECRET_STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "When it was last changed, in UTC", ..Field::new("updated_at", "updated-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static SECRET_LIST_ENVELOPE: Object = Object::new("SecretListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_SECRET) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_SECRET: Object = Object::new("CreateSecret", &[
        Field { about: "String to keep", required: true, ..Field::new("value", "value", &shape::SECRET_STRING) },
        Field { about: "Change the secret where there is one", ..Field::new("update_if_exists", "update-if-exists", &shape::BOOLEAN) },
        Field { about: "`tenant` unless given", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Let only its creator and administrators read the value", ..Field::new("is_hidden_value", "is-hidden-value", &shape::BOOLEAN) },
        Field { about: "JSON Schema of the value. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("schema", "schema", &shape::MAP_OF_ANY) },
        Field { about: "The store that the value is in; the value is then empty. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("provider_name", "provider-name", &shape::STRING) },
        Field { about: "Where the value is in its store. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("provider_options", "provider-options", &shape::SECRET_MAP_OF_ANY) },
    ]);
    pub static UPDATE_SECRET: Object = Object::new("UpdateSecret", &[
        Field { about: "New text; an empty one is ignored", ..Field::new("value", "value", &shape::SECRET_STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Let only its creator and administrators read the value", ..Field::new("is_hidden_value", "is-hidden-value", &shape::BOOLEAN) },
        Field { about: "Name of a user; for administrators. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("creator", "creator", &shape::STRING) },
        Field { about: "The store that the value is in. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("provider_name", "provider-name", &shape::STRING) },
        Field { about: "Where the value is in its store. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("provider_options", "provider-options", &shape::SECRET_MAP_OF_ANY) },
    ]);
    pub static EXPORTED_SECRET: Object = Object { columns: &["key", "value", "tenant_name", "visibility", "encrypted"], ..Object::new("ExportedSecret", &[
        Field { about: "Unique in the tenant", required: true, ..Field::new("key", "key", &shape::STRING) },
        Field { about: "Plain, or encrypted with the passphrase", required: true, ..Field::new("value", "value", &shape::SECRET_STRING) },
        Field { about: "The store that the value is in. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("provider", "provider", &shape::STRING_OR_NULL) },
        Field { about: "Where the value is in its store. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("provider_options", "provider-options", &shape::SECRET_STRING_OR_NULL) },
        Field { about: "Tenant that it belongs to", required: true, ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", required: true, ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether only the creator and administrators may read the value", required: true, ..Field::new("is_hidden_value", "is-hidden-value", &shape::BOOLEAN) },
        Field { about: "Whether the value is encrypted with the passphrase", required: true, ..Field::new("encrypted", "encrypted", &shape::BOOLEAN) },
        Field { about: "Name of a user; with the metadata only. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("creator", "creator", &shape::STRING_OR_NULL) },
        Field { about: "With the metadata only. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "With the metadata only. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("updated_at", "updated-at", &shape::STRING_DATE_TIME_OR_NULL) },
    ]) };
    pub static IMPORT_SECRETS: Object = Object::new("ImportSecrets", &[
        Field { about: "What an export returned", required: true, ..Field::new("secrets_list", "secrets-list", &shape::LIST_OF_EXPORTED_SECRET) },
        Field { about: "The tenant that takes the place of each exported one", ..Field::new("tenant_map", "tenant-map", &shape::MAP_OF_STRING) },
        Field { about: "What the values were encrypted with", ..Field::new("passphrase", "passphrase", &shape::SECRET_STRING) },
        Field { about: "Change the secrets that are there already", required: true, ..Field::new("override_collisions", "override-collisions", &shape::BOOLEAN) },
    ]);
    pub static SECRETS_IMPORT: Object = Object::new("SecretsImport", &[
        Field { about: "Keys that were there already, by tenant", ..Field::new("colliding_secrets", "colliding-secrets", &shape::MAP_OF_LIST_OF_STRING) },
        Field { about: "What was wrong with a secret, by its place in the list and then by field", ..Field::new("secrets_errors", "secrets-errors", &shape::MAP_OF_ANY) },
    ]);
    pub static SITE: Object = Object { columns: &["name", "location", "visibility", "created_by", "created_at"], ..Object::new("Site", &[
        Field { required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "`latitude, longitude`, as the server rounds them", ..Field::new("location", "location", &shape::STRING_OR_NULL) },
        Field { about: "First number of `location`, in degrees; null without a location", ..Field::new("latitude", "latitude", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Second number of `location`, in degrees; null without a location", ..Field::new("longitude", "longitude", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static SITE_LIST_ENVELOPE: Object = Object::new("SiteListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_SITE) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_SITE: Object = Object::new("CreateSite", &[
        Field { about: "`latitude, longitude` in degrees", ..Field::new("location", "location", &shape::STRING) },
        Field { about: "`tenant` unless given", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_at", "created-at", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_by", "created-by", &shape::STRING) },
    ]);
    pub static UPDATE_SITE: Object = Object::new("UpdateSite", &[
        Field { about: "Name that replaces the one of the path", ..Field::new("new_name", "new-name", &shape::STRING) },
        Field { about: "`latitude, longitude` in degrees", ..Field::new("location", "location", &shape::STRING) },
        Field { about: "What a visibility can be changed to.", ..Field::new("visibility", "visibility", &shape::WIDER_VISIBILITY) },
    ]);
    pub static SNAPSHOT: Object = Object { columns: &["id", "status", "error", "created_by", "created_at"], ..Object::new("Snapshot", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field::new("status", "status", &shape::SNAPSHOT_STATUS),
        Field { about: "Why it failed", ..Field::new("error", "error", &shape::STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static SNAPSHOT_LIST_ENVELOPE: Object = Object::new("SnapshotListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_SNAPSHOT) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_SNAPSHOT: Object = Object::new("CreateSnapshot", &[
        Field { about: "Take the SSH keys of agents too; true unless given. Documented as false.", ..Field::new("include_credentials", "include-credentials", &shape::BOOLEAN) },
        Field { about: "Take the logs too; true unless given", ..Field::new("include_logs", "include-logs", &shape::BOOLEAN) },
        Field { about: "Take the events too; true unless given", ..Field::new("include_events", "include-events", &shape::BOOLEAN) },
        Field { about: "Documented; ignored from 5.0.5 on.", ..Field::new("include_metrics", "include-metrics", &shape::BOOLEAN) },
        Field { about: "Queue the execution where it cannot start now", ..Field::new("queue", "queue", &shape::BOOLEAN) },
        Field { about: "Where the archive is packed. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("tempdir_path", "tempdir-path", &shape::STRING) },
        Field { about: "Write the form of 6.4 and earlier. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("legacy", "legacy", &shape::BOOLEAN) },
        Field { about: "Seconds to wait for changes that go on meanwhile. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("listener_timeout", "listener-timeout", &shape::NUMBER_DOUBLE) },
    ]);
    pub static UPDATE_SNAPSHOT: Object = Object::new("UpdateSnapshot", &[
        Field { required: true, ..Field::new("status", "status", &shape::SNAPSHOT_STATUS) },
        Field { about: "Why it failed", ..Field::new("error", "error", &shape::STRING) },
    ]);
    pub static RESTORE_SNAPSHOT: Object = Object::new("RestoreSnapshot", &[
        Field { about: "Create the environments of the restored deployments", required: true, ..Field::new("recreate_deployments_envs", "recreate-deployments-envs", &shape::BOOLEAN) },
        Field { about: "Restore it although the manager has blueprints or deployments", required: true, ..Field::new("force", "force", &shape::BOOLEAN) },
        Field { about: "Take the certificates of the snapshot and reboot the manager afterwards", ..Field::new("restore_certificates", "restore-certificates", &shape::BOOLEAN) },
        Field { about: "Do not reboot; only together with `restore_certificates`", ..Field::new("no_reboot", "no-reboot", &shape::BOOLEAN) },
        Field { about: "Go on when a plugin cannot be installed", ..Field::new("ignore_plugin_failure", "ignore-plugin-failure", &shape::BOOLEAN) },
        Field { about: "Seconds to wait; 300 unless given", ..Field::new("timeout", "timeout", &shape::INTEGER_UINT64) },
    ]);
    pub static SNAPSHOT_RESTORE: Object = Object::new("SnapshotRestore", &[
        Field { about: "ID of the execution", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "From `scheduled` or `queued` over `pending` and `started` to `terminated` or `failed`; or over one of the three kinds of cancelling to `cancelled`.", ..Field::new("status", "status", &shape::EXECUTION_STATUS) },
        Field { about: "Why it failed; empty otherwise", ..Field::new("error", "error", &shape::STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]);
    pub static RESTORE_STATUS: Object = Object::new("RestoreStatus", &[
        Field { about: "`running` or `not-running`", required: true, ..Field::new("status", "status", &shape::STRING) },
    ]);
    pub static AGENT: Object = Object { columns: &["id", "ip", "install_method", "system", "version", "deployment"], ..Object::new("Agent", &[
        Field { about: "Node instance that installed it", ..Field::new("id", "id", &shape::STRING_OR_NULL) },
        Field { about: "Node instance it runs on, another one for proxies only", ..Field::new("host_id", "host-id", &shape::STRING_OR_NULL) },
        Field { about: "Address of the host", ..Field::new("ip", "ip", &shape::STRING_OR_NULL) },
        Field::new("install_method", "install-method", &shape::INSTALL_METHOD_OR_NULL),
        Field { about: "Operating system of the host", ..Field::new("system", "system", &shape::STRING_OR_NULL) },
        Field { about: "Version of the agent software", ..Field::new("version", "version", &shape::STRING_OR_NULL) },
        Field { about: "Node that installed it", ..Field::new("node", "node", &shape::STRING_OR_NULL) },
        Field { about: "Deployment that installed it", ..Field::new("deployment", "deployment", &shape::STRING_OR_NULL) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING_OR_NULL) },
        Field::new("name", "name", &shape::STRING_OR_NULL),
        Field::new("state", "state", &shape::AGENT_STATE_OR_NULL),
        Field { about: "The same as `node`", ..Field::new("node_id", "node-id", &shape::STRING_OR_NULL) },
        Field { about: "The same as `node`", ..Field::new("node_ids", "node-ids", &shape::STRING_OR_NULL) },
        Field { about: "The same as `id`", ..Field::new("node_instance_id", "node-instance-id", &shape::STRING_OR_NULL) },
        Field { about: "The same as `id`", ..Field::new("node_instance_ids", "node-instance-ids", &shape::STRING_OR_NULL) },
        Field { about: "The same as `deployment`", ..Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL) },
        Field { about: "The same as `install_method`", ..Field::new("install_methods", "install-methods", &shape::INSTALL_METHOD_OR_NULL) },
        Field { about: "Exchange of the agent on the message broker", ..Field::new("rabbitmq_exchange", "rabbitmq-exchange", &shape::STRING_OR_NULL) },
        Field { about: "User name of the agent on the message broker", ..Field::new("rabbitmq_username", "rabbitmq-username", &shape::STRING_OR_NULL) },
        Field { about: "Password of the agent on the message broker; null in lists", ..Field::new("rabbitmq_password", "rabbitmq-password", &shape::SECRET_STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "When it was last changed, in UTC", ..Field::new("updated_at", "updated-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING_OR_NULL) },
        Field::new("visibility", "visibility", &shape::VISIBILITY_OR_NULL),
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY_OR_NULL) },
    ]) };
    pub static AGENT_LIST_ENVELOPE: Object = Object::new("AgentListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_AGENT) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static REPLACE_CA_CERTS: Object = Object::new("ReplaceCaCerts", &[
        Field { about: "Add them to the certificates that the agents have", required: true, ..Field::new("bundle", "bundle", &shape::BOOLEAN) },
        Field { about: "PEM certificate of the authority of the broker", ..Field::new("broker_ca_cert", "broker-ca-cert", &shape::STRING) },
        Field { about: "PEM certificate of the authority of the manager", ..Field::new("manager_ca_cert", "manager-ca-cert", &shape::STRING) },
    ]);
    pub static REPLACED_CA_CERTS: Object = Object::new("ReplacedCaCerts", &[
        Field { about: "Agents that they were sent to", ..Field::new("number_of_updated_agents", "number-of-updated-agents", &shape::INTEGER_INT64_OR_NULL) },
    ]);
    pub static CREATE_AGENT: Object = Object::new("CreateAgent", &[
        Field { about: "Node instance whose host it is on", required: true, ..Field::new("node_instance_id", "node-instance-id", &shape::STRING) },
        Field { required: true, ..Field::new("state", "state", &shape::AGENT_STATE) },
        Field { about: "Give it an account on the message broker", required: true, ..Field::new("create_rabbitmq_user", "create-rabbitmq-user", &shape::BOOLEAN) },
        Field { about: "Address of the host", ..Field::new("ip", "ip", &shape::STRING) },
        Field { required: true, ..Field::new("install_method", "install-method", &shape::INSTALL_METHOD) },
        Field { about: "Operating system of the host", ..Field::new("system", "system", &shape::STRING) },
        Field { about: "Version of the agent software", required: true, ..Field::new("version", "version", &shape::STRING) },
        Field { about: "Exchange of the agent on the message broker", required: true, ..Field::new("rabbitmq_exchange", "rabbitmq-exchange", &shape::STRING) },
        Field { about: "User name of the agent on the message broker", ..Field::new("rabbitmq_username", "rabbitmq-username", &shape::STRING) },
        Field { about: "Password of the agent on the message broker", ..Field::new("rabbitmq_password", "rabbitmq-password", &shape::SECRET_STRING) },
    ]);
    pub static UPDATE_AGENT: Object = Object::new("UpdateAgent", &[
        Field { required: true, ..Field::new("state", "state", &shape::AGENT_STATE) },
        Field { about: "Operating system of the host. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("system", "system", &shape::STRING) },
        Field { about: "Of the agent. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("version", "version", &shape::STRING) },
    ]);
    pub static TENANT: Object = Object { columns: &["name", "rabbitmq_vhost", "users", "groups"], ..Object::new("Tenant", &[
        Field { required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Their number; with `_get_data` an object of users with their roles.", ..Field::new("users", "users", &shape::ANY) },
        Field { about: "Their number; with `_get_data` an object of user groups with their roles.", ..Field::new("groups", "groups", &shape::ANY) },
        Field { about: "Roles given to users and by way of groups", ..Field::new("user_roles", "user-roles", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Not in lists", ..Field::new("rabbitmq_username", "rabbitmq-username", &shape::STRING_OR_NULL) },
        Field { about: "Not in lists", ..Field::new("rabbitmq_password", "rabbitmq-password", &shape::SECRET_STRING_OR_NULL) },
        Field { about: "Not in lists", ..Field::new("rabbitmq_vhost", "rabbitmq-vhost", &shape::STRING_OR_NULL) },
        Field { about: "Documented; the server does not send it.", ..Field::new("id", "id", &shape::INTEGER_INT64_OR_NULL) },
    ]) };
    pub static TENANT_LIST_ENVELOPE: Object = Object::new("TenantListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_TENANT) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_TENANT: Object = Object::new("CreateTenant", &[
        Field { about: "Of its user of the message broker; made up unless given. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("rabbitmq_password", "rabbitmq-password", &shape::SECRET_STRING) },
    ]);
    pub static ADD_USER_TO_TENANT: Object = Object::new("AddUserToTenant", &[
        Field { required: true, ..Field::new("username", "username", &shape::STRING) },
        Field { about: "Tenant that the user is added to", required: true, ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "`user` unless given", ..Field::new("role", "role", &shape::TENANT_ROLE) },
    ]);
    pub static UPDATE_USER_IN_TENANT: Object = Object::new("UpdateUserInTenant", &[
        Field { required: true, ..Field::new("username", "username", &shape::STRING) },
        Field { about: "Tenant in which the role of the user changes", required: true, ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { required: true, ..Field::new("role", "role", &shape::TENANT_ROLE) },
    ]);
    pub static REMOVE_USER_FROM_TENANT: Object = Object::new("RemoveUserFromTenant", &[
        Field { required: true, ..Field::new("username", "username", &shape::STRING) },
        Field { about: "Tenant that the user is removed from", required: true, ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
    ]);
    pub static ADD_USER_GROUP_TO_TENANT: Object = Object::new("AddUserGroupToTenant", &[
        Field { about: "Group of users", required: true, ..Field::new("group_name", "group-name", &shape::STRING) },
        Field { about: "Tenant that the group is added to", required: true, ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "`user` unless given", ..Field::new("role", "role", &shape::TENANT_ROLE) },
    ]);
    pub static UPDATE_USER_GROUP_IN_TENANT: Object = Object::new("UpdateUserGroupInTenant", &[
        Field { about: "Group of users", required: true, ..Field::new("group_name", "group-name", &shape::STRING) },
        Field { about: "Tenant in which the role of the group changes", required: true, ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { required: true, ..Field::new("role", "role", &shape::TENANT_ROLE) },
    ]);
    pub static REMOVE_USER_GROUP_FROM_TENANT: Object = Object::new("RemoveUserGroupFromTenant", &[
        Field { about: "Group of users", required: true, ..Field::new("group_name", "group-name", &shape::STRING) },
        Field { about: "Tenant that the group is removed from", required: true, ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
    ]);
    pub static USER: Object = Object { columns: &["username", "role", "active", "is_locked", "last_login_at"], ..Object::new("User", &[
        Field { required: true, ..Field::new("username", "username", &shape::STRING) },
        Field::new("role", "role", &shape::SYSTEM_ROLE_OR_NULL),
        Field { about: "Whether the user is active, not suspended", ..Field::new("active", "active", &shape::BOOLEAN_OR_NULL) },
        Field { about: "After too many failed logins", ..Field::new("is_locked", "is-locked", &shape::BOOLEAN_OR_NULL) },
        Field { about: "When the user last logged in, in UTC; null if never", ..Field::new("last_login_at", "last-login-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Their number; with `_get_data` an object of tenants with the roles in them.", ..Field::new("tenants", "tenants", &shape::ANY) },
        Field { about: "Roles given to the user and by way of groups", ..Field::new("tenant_roles", "tenant-roles", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Their number; with `_get_data` an array of names.", ..Field::new("groups", "groups", &shape::ANY) },
        Field { about: "The groups that give each system role", ..Field::new("group_system_roles", "group-system-roles", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Documented; the server does not send it.", ..Field::new("id", "id", &shape::INTEGER_INT64_OR_NULL) },
        Field { about: "Documented; the server does not send it.", ..Field::new("first_name", "first-name", &shape::STRING_OR_NULL) },
        Field { about: "Documented; the server does not send it.", ..Field::new("last_name", "last-name", &shape::STRING_OR_NULL) },
        Field { about: "Documented; the server does not send it.", ..Field::new("password", "password", &shape::SECRET_STRING_OR_NULL) },
        Field { about: "Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("first_login_at", "first-login-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Whether the console greets the user. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("show_getting_started", "show-getting-started", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Only with `_include_hash`. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("password_hash", "password-hash", &shape::SECRET_STRING_OR_NULL) },
        Field { about: "When it was created, in UTC. Needs Cloudify 7.0 or later. Documented for 5.0 too.", since: Some("7.0"), ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME_OR_NULL) },
    ]) };
    pub static USER_LIST_ENVELOPE: Object = Object::new("UserListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_USER) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_USER: Object = Object::new("CreateUser", &[
        Field { required: true, ..Field::new("username", "username", &shape::STRING) },
        Field { about: "5 to 256 characters", required: true, ..Field::new("password", "password", &shape::SECRET_STRING) },
        Field { about: "`default` unless given", ..Field::new("role", "role", &shape::SYSTEM_ROLE) },
        Field { about: "Whether the password is a hash. Needs Cloudify 6.3 or later.", since: Some("6.3"), ..Field::new("is_prehashed", "is-prehashed", &shape::BOOLEAN) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_at", "created-at", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("first_login_at", "first-login-at", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("last_login_at", "last-login-at", &shape::STRING) },
    ]);
    pub static SET_USER_PASSWORD: Object = Object::new("SetUserPassword", &[
        Field { about: "5 to 256 characters", required: true, ..Field::new("password", "password", &shape::SECRET_STRING) },
    ]);
    pub static SET_USER_ROLE: Object = Object::new("SetUserRole", &[
        Field { required: true, ..Field::new("role", "role", &shape::SYSTEM_ROLE) },
    ]);
    pub static SET_GETTING_STARTED: Object = Object::new("SetGettingStarted", &[
        Field { about: "Whether the console greets the user. Needs Cloudify 6.0 or later.", required: true, since: Some("6.0"), ..Field::new("show_getting_started", "show-getting-started", &shape::BOOLEAN) },
    ]);
    pub static SET_USER_ACTIVE: Object = Object::new("SetUserActive", &[
        Field { required: true, ..Field::new("action", "action", &shape::USER_ACTION) },
    ]);
    pub static USER_GROUP: Object = Object { columns: &["name", "ldap_dn", "role"], ..Object::new("UserGroup", &[
        Field { required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Distinguished name of its LDAP group", ..Field::new("ldap_dn", "ldap-dn", &shape::STRING_OR_NULL) },
        Field::new("role", "role", &shape::SYSTEM_ROLE_OR_NULL),
        Field { about: "Their number; with `_get_data` an object of tenants with the roles in them.", ..Field::new("tenants", "tenants", &shape::ANY) },
        Field { about: "Their number; with `_get_data` an array of names.", ..Field::new("users", "users", &shape::ANY) },
        Field { about: "Documented; the server does not send it.", ..Field::new("id", "id", &shape::INTEGER_INT64_OR_NULL) },
    ]) };
    pub static USER_GROUP_LIST_ENVELOPE: Object = Object::new("UserGroupListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_USER_GROUP) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_USER_GROUP: Object = Object::new("CreateUserGroup", &[
        Field { about: "Group of users", required: true, ..Field::new("group_name", "group-name", &shape::STRING) },
        Field { about: "Distinguished name of its LDAP group", ..Field::new("ldap_group_dn", "ldap-group-dn", &shape::STRING_OR_NULL) },
        Field { about: "`default` unless given", ..Field::new("role", "role", &shape::SYSTEM_ROLE) },
    ]);
    pub static UPDATE_USER_GROUP: Object = Object::new("UpdateUserGroup", &[
        Field { required: true, ..Field::new("role", "role", &shape::SYSTEM_ROLE) },
    ]);
    pub static ADD_USER_TO_GROUP: Object = Object::new("AddUserToGroup", &[
        Field { required: true, ..Field::new("username", "username", &shape::STRING) },
        Field { about: "Group of users", required: true, ..Field::new("group_name", "group-name", &shape::STRING) },
    ]);
    pub static REMOVE_USER_FROM_GROUP: Object = Object::new("RemoveUserFromGroup", &[
        Field { required: true, ..Field::new("username", "username", &shape::STRING) },
        Field { about: "Group of users", required: true, ..Field::new("group_name", "group-name", &shape::STRING) },
    ]);
    pub static LICENSE: Object = Object { columns: &["customer_id", "license_edition", "cloudify_version", "expiration_date", "expired"], ..Object::new("License", &[
        Field { about: "Customer that it was issued to", ..Field::new("customer_id", "customer-id", &shape::STRING_OR_NULL) },
        Field { about: "`Spire` or `Premium`", ..Field::new("license_edition", "license-edition", &shape::STRING_OR_NULL) },
        Field { about: "Highest version that it covers", ..Field::new("cloudify_version", "cloudify-version", &shape::STRING_OR_NULL) },
        Field { about: "Time from which on it is not valid", ..Field::new("expiration_date", "expiration-date", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Whether the licence has expired", ..Field::new("expired", "expired", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Whether it is a trial licence", ..Field::new("trial", "trial", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Documented as an object; the examples show an array of strings.", ..Field::new("capabilities", "capabilities", &shape::ANY) },
        Field { about: "Documented as a string; the server keeps a number and does not send it.", ..Field::new("id", "id", &shape::ANY) },
    ]) };
    pub static LICENSE_LIST_ENVELOPE: Object = Object::new("LicenseListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_LICENSE) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static REGISTER_LICENSE: Object = Object::new("RegisterLicense", &[
        Field { about: "Begins with `COM-`", required: true, ..Field::new("customer_id", "customer-id", &shape::STRING) },
    ]);
    pub static MAINTENANCE: Object = Object::new("Maintenance", &[
        Field { required: true, ..Field::new("status", "status", &shape::MAINTENANCE_STATUS) },
        Field { about: "Name of a user", ..Field::new("requested_by", "requested-by", &shape::STRING_OR_NULL) },
        Field { about: "A time, or empty", ..Field::new("activation_requested_at", "activation-requested-at", &shape::STRING_OR_NULL) },
        Field { about: "A time, or empty", ..Field::new("activated_at", "activated-at", &shape::STRING_OR_NULL) },
        Field { about: "Executions that are waited for", ..Field::new("remaining_executions", "remaining-executions", &shape::LIST_OF_ANY_OR_NULL) },
    ]);
    pub static CLUSTER_STATUS: Object = Object::new("ClusterStatus", &[
        Field { about: "`OK`, `Degraded` or `Fail`", required: true, ..Field::new("status", "status", &shape::STRING) },
        Field { about: "An object with the kinds of nodes as keys, and the status of each node in them; empty in a summary.", ..Field::new("services", "services", &shape::ANY) },
    ]);
    pub static MANAGER: Object = Object { columns: &["hostname", "private_ip", "public_ip", "version", "edition", "last_seen"], ..Object::new("Manager", &[
        Field { about: "Number of the manager", ..Field::new("id", "id", &shape::INTEGER_INT64) },
        Field { about: "Host name of the manager", ..Field::new("hostname", "hostname", &shape::STRING) },
        Field { about: "Internal address of the manager", ..Field::new("private_ip", "private-ip", &shape::STRING_OR_NULL) },
        Field { about: "Address of the manager that is reachable from outside", ..Field::new("public_ip", "public-ip", &shape::STRING_OR_NULL) },
        Field { about: "Version of the manager, such as `6.4.2`", ..Field::new("version", "version", &shape::STRING_OR_NULL) },
        Field { about: "`community`, `premium` or `spire`", ..Field::new("edition", "edition", &shape::STRING_OR_NULL) },
        Field { about: "Operating system", ..Field::new("distribution", "distribution", &shape::STRING_OR_NULL) },
        Field { about: "Release of the operating system, such as `core`", ..Field::new("distro_release", "distro-release", &shape::STRING_OR_NULL) },
        Field { about: "ID in the synchronisation of files", ..Field::new("fs_sync_node_id", "fs-sync-node-id", &shape::STRING_OR_NULL) },
        Field { about: "The address in each network", ..Field::new("networks", "networks", &shape::MAP_OF_STRING_OR_NULL) },
        Field { about: "Its CA certificate", ..Field::new("ca_cert_content", "ca-cert-content", &shape::STRING_OR_NULL) },
        Field { about: "Identifies the manager as a node of the cluster", ..Field::new("node_id", "node-id", &shape::STRING_OR_NULL) },
        Field { about: "When the manager was last seen, in UTC", ..Field::new("last_seen", "last-seen", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Seconds", ..Field::new("status_report_frequency", "status-report-frequency", &shape::INTEGER_INT64_OR_NULL) },
        Field { about: "Needs Cloudify 5.1 to 6.3.", since: Some("5.1"), until: Some("6.3"), ..Field::new("monitoring_username", "monitoring-username", &shape::STRING_OR_NULL) },
        Field { about: "Needs Cloudify 5.1 to 6.3.", since: Some("5.1"), until: Some("6.3"), ..Field::new("monitoring_password", "monitoring-password", &shape::SECRET_STRING_OR_NULL) },
    ]) };
    pub static MANAGER_LIST_ENVELOPE: Object = Object::new("ManagerListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_MANAGER) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static ADD_MANAGER: Object = Object::new("AddManager", &[
        Field { about: "Host name that names it in the cluster", required: true, ..Field::new("hostname", "hostname", &shape::STRING) },
        Field { about: "Address within the cluster", required: true, ..Field::new("private_ip", "private-ip", &shape::STRING) },
        Field { about: "Address for users", required: true, ..Field::new("public_ip", "public-ip", &shape::STRING) },
        Field { about: "Version of Cloudify, such as `5.0.5`", required: true, ..Field::new("version", "version", &shape::STRING) },
        Field { about: "`premium` or `spire`", required: true, ..Field::new("edition", "edition", &shape::STRING) },
        Field { about: "Operating system", required: true, ..Field::new("distribution", "distribution", &shape::STRING) },
        Field { about: "Release of the operating system, such as `core`", required: true, ..Field::new("distro_release", "distro-release", &shape::STRING) },
        Field { about: "PEM certificate of its authority", ..Field::new("ca_cert_content", "ca-cert-content", &shape::STRING) },
        Field { about: "ID in the synchronisation of files", ..Field::new("fs_sync_node_id", "fs-sync-node-id", &shape::STRING) },
        Field { about: "The address in each network", ..Field::new("networks", "networks", &shape::MAP_OF_STRING) },
    ]);
    pub static UPDATE_MANAGER: Object = Object::new("UpdateManager", &[
        Field { about: "ID in the synchronisation of files", ..Field::new("fs_sync_node_id", "fs-sync-node-id", &shape::STRING) },
        Field { about: "Start the synchronisation of files", ..Field::new("bootstrap_cluster", "bootstrap-cluster", &shape::BOOLEAN) },
    ]);
    pub static BROKER: Object = Object { columns: &["name", "host", "port", "is_external", "node_id"], ..Object::new("Broker", &[
        Field { about: "Name of the broker", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Address of the broker", ..Field::new("host", "host", &shape::STRING_OR_NULL) },
        Field { about: "Address for managing the broker", ..Field::new("management_host", "management-host", &shape::STRING_OR_NULL) },
        Field { about: "TCP port of the broker", ..Field::new("port", "port", &shape::INTEGER_INT64_OR_NULL) },
        Field { about: "User name for the broker", ..Field::new("username", "username", &shape::STRING_OR_NULL) },
        Field { about: "Password for the broker", ..Field::new("password", "password", &shape::SECRET_STRING_OR_NULL) },
        Field { about: "More parameters of a connection", ..Field::new("params", "params", &shape::ANY) },
        Field { about: "The address in each network", ..Field::new("networks", "networks", &shape::MAP_OF_STRING_OR_NULL) },
        Field { about: "Its CA certificate", ..Field::new("ca_cert_content", "ca-cert-content", &shape::STRING_OR_NULL) },
        Field { about: "Whether the broker is external to the cluster", ..Field::new("is_external", "is-external", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Identifies the broker as a node of the cluster", ..Field::new("node_id", "node-id", &shape::STRING_OR_NULL) },
        Field { about: "Needs Cloudify 5.1 to 6.3.", since: Some("5.1"), until: Some("6.3"), ..Field::new("monitoring_username", "monitoring-username", &shape::STRING_OR_NULL) },
        Field { about: "Needs Cloudify 5.1 to 6.3.", since: Some("5.1"), until: Some("6.3"), ..Field::new("monitoring_password", "monitoring-password", &shape::SECRET_STRING_OR_NULL) },
    ]) };
    pub static BROKER_LIST_ENVELOPE: Object = Object::new("BrokerListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_BROKER) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static ADD_BROKER: Object = Object::new("AddBroker", &[
        Field { about: "What names it in the cluster", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Host name or IP address", required: true, ..Field::new("address", "address", &shape::STRING) },
        Field { about: "5671 unless given", ..Field::new("port", "port", &shape::INTEGER_UINT32) },
        Field { about: "The address in each network", ..Field::new("networks", "networks", &shape::MAP_OF_STRING) },
    ]);
    pub static UPDATE_BROKER: Object = Object::new("UpdateBroker", &[
        Field { about: "The address in each network, in place of those that it had", required: true, ..Field::new("networks", "networks", &shape::MAP_OF_STRING) },
    ]);
    pub static DB_NODE: Object = Object { columns: &["name", "host", "is_external", "node_id"], ..Object::new("DbNode", &[
        Field { about: "Name of the database node", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Address of the database node", ..Field::new("host", "host", &shape::STRING_OR_NULL) },
        Field { about: "Whether the database is external to the cluster", ..Field::new("is_external", "is-external", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Identifies the database as a node of the cluster", ..Field::new("node_id", "node-id", &shape::STRING_OR_NULL) },
        Field { about: "Needs Cloudify 6.3 or earlier.", until: Some("6.3"), ..Field::new("monitoring_username", "monitoring-username", &shape::STRING_OR_NULL) },
        Field { about: "Needs Cloudify 6.3 or earlier.", until: Some("6.3"), ..Field::new("monitoring_password", "monitoring-password", &shape::SECRET_STRING_OR_NULL) },
    ]) };
    pub static DB_NODE_LIST_ENVELOPE: Object = Object::new("DbNodeListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_DB_NODE) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static UPDATE_DB_NODES: Object = Object::new("UpdateDbNodes", &[
        Field { about: "`update`", required: true, ..Field::new("action", "action", &shape::STRING) },
    ]);
    pub static OPERATION: Object = Object { columns: &["id", "name", "type", "state", "tasks_graph"], ..Object::new("Operation", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field::new("name", "name", &shape::STRING_OR_NULL),
        Field { about: "`RemoteWorkflowTask`, `LocalWorkflowTask`, `SubgraphTask` or another", ..Field::new("type", "type", &shape::STRING_OR_NULL) },
        Field { about: "`pending`, `sent`, `succeeded`, `failed` or another. The document writes it in capitals.", ..Field::new("state", "state", &shape::STRING_OR_NULL) },
        Field { about: "IDs of operations that come first", ..Field::new("dependencies", "dependencies", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "What rebuilds the operation", ..Field::new("parameters", "parameters", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "Documented; the server does not send it.", ..Field::new("tasks_graph", "tasks-graph", &shape::STRING_OR_NULL) },
        Field { about: "The graph that it belongs to. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("tasks_graph_id", "tasks-graph-id", &shape::STRING_OR_NULL) },
        Field { about: "The manager that ran it. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("manager_name", "manager-name", &shape::STRING_OR_NULL) },
        Field { about: "The agent that ran it. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("agent_name", "agent-name", &shape::STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING_OR_NULL) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static OPERATION_LIST_ENVELOPE: Object = Object::new("OperationListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_OPERATION) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CONTROL_OPERATIONS: Object = Object::new("ControlOperations", &[
        Field { about: "`update-stored`", required: true, ..Field::new("action", "action", &shape::STRING) },
        Field::new("deployment_id", "deployment-id", &shape::STRING),
        Field::new("node_id", "node-id", &shape::STRING),
        Field { about: "Name of the operation", ..Field::new("operation", "operation", &shape::STRING) },
        Field { about: "Number of the relationship", ..Field::new("rel_index", "rel-index", &shape::INTEGER_INT64) },
        Field { about: "What changed", ..Field::new("key", "key", &shape::STRING) },
    ]);
    pub static CREATE_OPERATION: Object = Object::new("CreateOperation", &[
        Field { required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Tasks graph that it is stored in", required: true, ..Field::new("graph_id", "graph-id", &shape::STRING) },
        Field { about: "IDs of operations that come first", required: true, ..Field::new("dependencies", "dependencies", &shape::LIST_OF_STRING) },
        Field { about: "`RemoteWorkflowTask`, `LocalWorkflowTask`, `SubgraphTask` or another", required: true, ..Field::new("type", "type", &shape::STRING) },
        Field { about: "What rebuilds the operation", required: true, ..Field::new("parameters", "parameters", &shape::MAP_OF_ANY) },
    ]);
    pub static UPDATE_OPERATION: Object = Object::new("UpdateOperation", &[
        Field { required: true, ..Field::new("state", "state", &shape::STRING) },
        Field { about: "What the task returned. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("result", "result", &shape::ANY) },
        Field { about: "Why it failed. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("exception", "exception", &shape::STRING) },
        Field { about: "What led to the exception. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("exception_causes", "exception-causes", &shape::LIST_OF_ANY) },
        Field { about: "The manager that ran it. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("manager_name", "manager-name", &shape::STRING) },
        Field { about: "The agent that ran it. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("agent_name", "agent-name", &shape::STRING) },
    ]);
    pub static TASKS_GRAPH: Object = Object { columns: &["id", "name", "execution_id", "created_at"], ..Object::new("TasksGraph", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Execution that stores it", ..Field::new("execution_id", "execution-id", &shape::STRING_OR_NULL) },
        Field { about: "Label among the graphs of the execution", ..Field::new("name", "name", &shape::STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING_OR_NULL) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static TASKS_GRAPH_LIST_ENVELOPE: Object = Object::new("TasksGraphListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_TASKS_GRAPH) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static GRAPH_OPERATION: Object = Object::new("GraphOperation", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field::new("name", "name", &shape::STRING),
        Field { about: "`RemoteWorkflowTask`, `LocalWorkflowTask`, `SubgraphTask` or another", ..Field::new("type", "type", &shape::STRING) },
        Field { about: "IDs of operations that come first", ..Field::new("dependencies", "dependencies", &shape::LIST_OF_STRING) },
        Field { about: "What rebuilds the operation", ..Field::new("parameters", "parameters", &shape::MAP_OF_ANY) },
    ]);
    pub static CREATE_TASKS_GRAPH: Object = Object::new("CreateTasksGraph", &[
        Field { about: "Execution that stores it", required: true, ..Field::new("execution_id", "execution-id", &shape::STRING) },
        Field { about: "Label among the graphs of the execution", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Operations that are stored with it", ..Field::new("operations", "operations", &shape::LIST_OF_GRAPH_OPERATION_OR_NULL) },
        Field { about: "ID of the graph; for administrators. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("graph_id", "graph-id", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_at", "created-at", &shape::STRING) },
    ]);
    pub static UPDATE_TASKS_GRAPH: Object = Object::new("UpdateTasksGraph", &[
        Field { about: "What it is to be in", required: true, ..Field::new("state", "state", &shape::STRING) },
    ]);
    pub static EVALUATE_FUNCTIONS: Object = Object::new("EvaluateFunctions", &[
        Field { about: "Deployment in which they are evaluated", required: true, ..Field::new("deployment_id", "deployment-id", &shape::STRING) },
        Field { about: "What `SELF`, `SOURCE` and `TARGET` stand for: `self`, `source` and `target` with the id of a node instance", ..Field::new("context", "context", &shape::MAP_OF_ANY) },
        Field { about: "Values with functions in them", required: true, ..Field::new("payload", "payload", &shape::MAP_OF_ANY) },
    ]);
    pub static EVALUATED_FUNCTIONS: Object = Object::new("EvaluatedFunctions", &[
        Field { about: "Deployment in which they were evaluated", ..Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL) },
        Field { about: "The values that the functions gave", required: true, ..Field::new("payload", "payload", &shape::MAP_OF_ANY) },
    ]);
    pub static INTER_DEPLOYMENT_DEPENDENCY: Object = Object { columns: &["id", "dependency_creator", "source_deployment_id", "target_deployment_id"], ..Object::new("InterDeploymentDependency", &[
        Field { about: "Generated by the manager", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "What made it, such as `component.NODE`, `sharedresource.NODE` or the place of a function", ..Field::new("dependency_creator", "dependency-creator", &shape::STRING) },
        Field { about: "The deployment that depends on the other", ..Field::new("source_deployment_id", "source-deployment-id", &shape::STRING_OR_NULL) },
        Field { about: "The deployment that it depends on", ..Field::new("target_deployment_id", "target-deployment-id", &shape::STRING_OR_NULL) },
        Field { about: "The function that finds the other deployment", ..Field::new("target_deployment_func", "target-deployment-func", &shape::ANY) },
        Field { about: "The deployment on another manager that depends on the other", ..Field::new("external_source", "external-source", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "The deployment on another manager that it depends on", ..Field::new("external_target", "external-target", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static INTER_DEPLOYMENT_DEPENDENCY_LIST_ENVELOPE: Object = Object::new("InterDeploymentDependencyListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_INTER_DEPLOYMENT_DEPENDENCY) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_INTER_DEPLOYMENT_DEPENDENCY: Object = Object::new("CreateInterDeploymentDependency", &[
        Field { about: "What makes it, such as `component.NODE`", required: true, ..Field::new("dependency_creator", "dependency-creator", &shape::STRING) },
        Field { about: "The deployment that depends on the other", required: true, ..Field::new("source_deployment", "source-deployment", &shape::STRING) },
        Field { about: "The deployment that it depends on", ..Field::new("target_deployment", "target-deployment", &shape::STRING) },
        Field { about: "The function that finds the other deployment", ..Field::new("target_deployment_func", "target-deployment-func", &shape::MAP_OF_ANY) },
        Field { about: "The deployment on another manager that depends on the other", ..Field::new("external_source", "external-source", &shape::MAP_OF_ANY) },
        Field { about: "The deployment on another manager that it depends on", ..Field::new("external_target", "external-target", &shape::MAP_OF_ANY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_at", "created-at", &shape::STRING) },
        Field { about: "For restored snapshots. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("created_by", "created-by", &shape::STRING) },
    ]);
    pub static DELETE_INTER_DEPLOYMENT_DEPENDENCY: Object = Object::new("DeleteInterDeploymentDependency", &[
        Field { about: "What makes it, such as `component.NODE`", required: true, ..Field::new("dependency_creator", "dependency-creator", &shape::STRING) },
        Field { about: "The deployment that depends on the other", required: true, ..Field::new("source_deployment", "source-deployment", &shape::STRING) },
        Field { about: "The deployment that it depends on", ..Field::new("target_deployment", "target-deployment", &shape::STRING) },
        Field { about: "The deployment on another manager that depends on the other", ..Field::new("external_source", "external-source", &shape::MAP_OF_ANY) },
        Field { about: "The deployment on another manager that it depends on", ..Field::new("external_target", "external-target", &shape::MAP_OF_ANY) },
        Field { about: "Whether the component itself is deleted", required: true, ..Field::new("is_component_deletion", "is-component-deletion", &shape::BOOLEAN) },
    ]);
    pub static CREATE_INTER_DEPLOYMENT_DEPENDENCIES: Object = Object::new("CreateInterDeploymentDependencies", &[
        Field { about: "The deployment that depends on the others", required: true, ..Field::new("source_deployment_id", "source-deployment-id", &shape::STRING) },
        Field { about: "Each as for a single one, without its source", required: true, ..Field::new("inter_deployment_dependencies", "inter-deployment-dependencies", &shape::LIST_OF_MAP_OF_ANY) },
    ]);
    pub static NEW_ID: Object = Object::new("NewId", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
    ]);
    pub static NEW_IDS: Object = Object::new("NewIds", &[
        Field { about: "One for each that was recorded", required: true, ..Field::new("items", "items", &shape::LIST_OF_NEW_ID) },
        Field::new("metadata", "metadata", &shape::LIST_METADATA),
    ]);
    pub static REPLACE_INTER_DEPLOYMENT_DEPENDENCIES: Object = Object::new("ReplaceInterDeploymentDependencies", &[
        Field { about: "Each as for a single one, without its source", required: true, ..Field::new("inter_deployment_dependencies", "inter-deployment-dependencies", &shape::LIST_OF_MAP_OF_ANY) },
    ]);
    pub static DEPLOYMENT_GROUP: Object = Object { columns: &["id", "default_blueprint_id", "description", "created_by", "created_at"], ..Object::new("DeploymentGroup", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field::new("description", "description", &shape::STRING_OR_NULL),
        Field { about: "Blueprint of new members", ..Field::new("default_blueprint_id", "default-blueprint-id", &shape::STRING_OR_NULL) },
        Field { about: "Inputs of new members", ..Field::new("default_inputs", "default-inputs", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "The members", ..Field::new("deployment_ids", "deployment-ids", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "Labels that the members get. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("labels", "labels", &shape::LIST_OF_LABEL_OR_NULL) },
        Field { about: "What `{count}` in the id of a new member is. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("creation_counter", "creation-counter", &shape::INTEGER_INT64) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static DEPLOYMENT_GROUP_LIST_ENVELOPE: Object = Object::new("DeploymentGroupListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_DEPLOYMENT_GROUP) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static NEW_GROUP_DEPLOYMENT: Object = Object::new("NewGroupDeployment", &[
        Field { about: "May have `{group_id}`, `{uuid}`, `{blueprint_id}`, `{count}` and `{site_name}` in it; `{group_id}-{uuid}` unless given", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "May have the same words in it. Needs Cloudify 6.1 or later.", since: Some("6.1"), ..Field::new("display_name", "display-name", &shape::STRING) },
        Field { about: "Inputs beside the default ones", ..Field::new("inputs", "inputs", &shape::MAP_OF_ANY) },
        Field { about: "Labels beside those of the group. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("labels", "labels", &shape::LIST_OF_MAP_OF_ANY) },
        Field { about: "Site that it is assigned to. Needs Cloudify 6.1 or later.", since: Some("6.1"), ..Field::new("site_name", "site-name", &shape::STRING) },
        Field { about: "Evaluate intrinsic functions only when they are needed. Needs Cloudify 6.1 or later.", since: Some("6.1"), ..Field::new("runtime_only_evaluation", "runtime-only-evaluation", &shape::BOOLEAN) },
        Field { about: "Accept plugins that the manager does not have. Needs Cloudify 6.1 or later.", since: Some("6.1"), ..Field::new("skip_plugins_validation", "skip-plugins-validation", &shape::BOOLEAN) },
    ]);
    pub static FILTER_RULE: Object = Object::new("FilterRule", &[
        Field { about: "A label key, or an attribute", required: true, ..Field::new("key", "key", &shape::STRING) },
        Field { about: "Values that are alternatives; none for `is_null`, `is_not_null` and `is_not_empty`", required: true, ..Field::new("values", "values", &shape::LIST_OF_STRING) },
        Field { about: "How a label or an attribute is compared. `contains` minds capital letters, `starts_with` and `ends_with` do not.", required: true, ..Field::new("operator", "operator", &shape::FILTER_OPERATOR) },
        Field { required: true, ..Field::new("type", "type", &shape::FILTER_RULE_TYPE) },
    ]);
    pub static CREATE_DEPLOYMENT_GROUP: Object = Object::new("CreateDeploymentGroup", &[
        Field::new("description", "description", &shape::STRING),
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Labels that the members get", ..Field::new("labels", "labels", &shape::LIST_OF_MAP_OF_ANY) },
        Field { about: "Blueprint of new members", ..Field::new("blueprint_id", "blueprint-id", &shape::STRING) },
        Field { about: "Inputs of new members", ..Field::new("default_inputs", "default-inputs", &shape::MAP_OF_ANY) },
        Field { about: "Deployments to create", ..Field::new("new_deployments", "new-deployments", &shape::LIST_OF_NEW_GROUP_DEPLOYMENT) },
        Field { about: "Deployments that are there already", ..Field::new("deployment_ids", "deployment-ids", &shape::LIST_OF_STRING) },
        Field { about: "ID of a filter; needs 6.0 or later", ..Field::new("filter_id", "filter-id", &shape::STRING) },
        Field { about: "Rules that choose deployments", ..Field::new("filter_rules", "filter-rules", &shape::LIST_OF_FILTER_RULE) },
        Field { about: "ID of a group whose members are meant", ..Field::new("deployments_from_group", "deployments-from-group", &shape::STRING) },
        Field { about: "Name of a user; for restored snapshots", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "For restored snapshots", ..Field::new("created_at", "created-at", &shape::STRING) },
        Field { about: "For restored snapshots", ..Field::new("creation_counter", "creation-counter", &shape::INTEGER_INT64) },
    ]);
    pub static ADDED_MEMBERS: Object = Object::new("AddedMembers", &[
        Field { about: "Deployments to create", ..Field::new("new_deployments", "new-deployments", &shape::LIST_OF_NEW_GROUP_DEPLOYMENT) },
        Field { about: "Deployments that are there already", ..Field::new("deployment_ids", "deployment-ids", &shape::LIST_OF_STRING) },
        Field { about: "ID of a filter; needs 6.0 or later", ..Field::new("filter_id", "filter-id", &shape::STRING) },
        Field { about: "Rules that choose deployments", ..Field::new("filter_rules", "filter-rules", &shape::LIST_OF_FILTER_RULE) },
        Field { about: "ID of a group whose members are meant", ..Field::new("deployments_from_group", "deployments-from-group", &shape::STRING) },
    ]);
    pub static REMOVED_MEMBERS: Object = Object::new("RemovedMembers", &[
        Field { about: "Deployments that are there already", ..Field::new("deployment_ids", "deployment-ids", &shape::LIST_OF_STRING) },
        Field { about: "ID of a filter; needs 6.0 or later", ..Field::new("filter_id", "filter-id", &shape::STRING) },
        Field { about: "Rules that choose deployments", ..Field::new("filter_rules", "filter-rules", &shape::LIST_OF_FILTER_RULE) },
        Field { about: "ID of a group whose members are meant", ..Field::new("deployments_from_group", "deployments-from-group", &shape::STRING) },
    ]);
    pub static UPDATE_DEPLOYMENT_GROUP: Object = Object::new("UpdateDeploymentGroup", &[
        Field::new("add", "add", &shape::ADDED_MEMBERS),
        Field::new("remove", "remove", &shape::REMOVED_MEMBERS),
    ]);
    pub static DELETED_DEPLOYMENT_GROUP: Object = Object::new("DeletedDeploymentGroup", &[
        Field { about: "What deletes the members", ..Field::new("execution_group_id", "execution-group-id", &shape::STRING_OR_NULL) },
    ]);
    pub static STRING_LIST_ENVELOPE: Object = Object::new("StringListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_STRING) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static FILTER: Object = Object { columns: &["id", "is_system_filter", "visibility", "created_by", "created_at"], ..Object::new("Filter", &[
        Field { about: "Name under which lists refer to it", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "All rules", ..Field::new("value", "value", &shape::LIST_OF_FILTER_RULE_OR_NULL) },
        Field { about: "The rules about labels", ..Field::new("labels_filter_rules", "labels-filter-rules", &shape::LIST_OF_FILTER_RULE_OR_NULL) },
        Field { about: "The rules about attributes", ..Field::new("attrs_filter_rules", "attrs-filter-rules", &shape::LIST_OF_FILTER_RULE_OR_NULL) },
        Field { about: "Made by the manager, and not to be changed", ..Field::new("is_system_filter", "is-system-filter", &shape::BOOLEAN) },
        Field { about: "When it was last changed, in UTC", ..Field::new("updated_at", "updated-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static FILTER_LIST_ENVELOPE: Object = Object::new("FilterListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_FILTER) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_FILTER: Object = Object::new("CreateFilter", &[
        Field { about: "Rules that all have to match", required: true, ..Field::new("filter_rules", "filter-rules", &shape::LIST_OF_FILTER_RULE) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Name of a user; for restored snapshots", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "For restored snapshots", ..Field::new("created_at", "created-at", &shape::STRING) },
    ]);
    pub static UPDATE_FILTER: Object = Object::new("UpdateFilter", &[
        Field { about: "Rules that all have to match", ..Field::new("filter_rules", "filter-rules", &shape::LIST_OF_FILTER_RULE) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
    ]);
    pub static SEARCH: Object = Object::new("Search", &[
        Field { about: "Rules that must all be true", ..Field::new("filter_rules", "filter-rules", &shape::LIST_OF_FILTER_RULE) },
        Field { about: "Constraints of the DSL, such as `name_pattern`, `valid_values`, `labels` and `tenants`; not beside rules. Needs Cloudify 6.4 or later.", since: Some("6.4"), ..Field::new("constraints", "constraints", &shape::MAP_OF_ANY) },
    ]);
    pub static WORKFLOW_LIST_ENVELOPE: Object = Object::new("WorkflowListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_WORKFLOW) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CAPABILITIES: Object = Object::new("Capabilities", &[
        Field::new("deployment_id", "deployment-id", &shape::STRING),
        Field { about: "Each as an object with one key", ..Field::new("capabilities", "capabilities", &shape::LIST_OF_MAP_OF_ANY_OR_NULL) },
    ]);
    pub static CAPABILITY_LIST_ENVELOPE: Object = Object::new("CapabilityListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_CAPABILITIES) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static SCALING_GROUP: Object = Object::new("ScalingGroup", &[
        Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL),
        Field::new("name", "name", &shape::STRING),
        Field { about: "Names of nodes and scaling groups", ..Field::new("members", "members", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "How many instances there may be", ..Field::new("properties", "properties", &shape::MAP_OF_ANY_OR_NULL) },
    ]);
    pub static SCALING_GROUP_LIST_ENVELOPE: Object = Object::new("ScalingGroupListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_SCALING_GROUP) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static EXECUTION_GROUP: Object = Object { columns: &["id", "workflow_id", "deployment_group_id", "status", "concurrency", "created_at"], ..Object::new("ExecutionGroup", &[
        Field { about: "Generated by the manager unless given", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Name of the workflow that runs on each member", ..Field::new("workflow_id", "workflow-id", &shape::STRING) },
        Field { about: "None where it deletes a group", ..Field::new("deployment_group_id", "deployment-group-id", &shape::STRING_OR_NULL) },
        Field { about: "How many run at once; 0 while it is paused. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("concurrency", "concurrency", &shape::INTEGER_INT64) },
        Field { about: "None in a list and after an action", ..Field::new("status", "status", &shape::EXECUTION_GROUP_STATUS_OR_NULL) },
        Field { about: "Its executions; none in a list and after an action", ..Field::new("execution_ids", "execution-ids", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static EXECUTION_GROUP_LIST_ENVELOPE: Object = Object::new("ExecutionGroupListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_EXECUTION_GROUP) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static START_EXECUTION_GROUP: Object = Object::new("StartExecutionGroup", &[
        Field { about: "Group on whose members the workflow runs", required: true, ..Field::new("deployment_group_id", "deployment-group-id", &shape::STRING) },
        Field { about: "Name of the workflow, such as `install`", required: true, ..Field::new("workflow_id", "workflow-id", &shape::STRING) },
        Field { about: "Parameters for all members", ..Field::new("default_parameters", "default-parameters", &shape::MAP_OF_ANY) },
        Field { about: "Parameters for single members, by the id of the deployment", ..Field::new("parameters", "parameters", &shape::MAP_OF_ANY) },
        Field { about: "Start although another execution of a member runs", ..Field::new("force", "force", &shape::BOOLEAN) },
        Field { about: "How many run at once, 5 unless given; 0 starts it paused. Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("concurrency", "concurrency", &shape::INTEGER_UINT64) },
        Field { about: "For restored snapshots", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "For restored snapshots", ..Field::new("associated_executions", "associated-executions", &shape::LIST_OF_STRING) },
        Field { about: "Name of a user; for restored snapshots", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "For restored snapshots", ..Field::new("created_at", "created-at", &shape::STRING) },
    ]);
    pub static CONTROL_EXECUTION_GROUP: Object = Object::new("ControlExecutionGroup", &[
        Field { about: "What is done with each execution, as with a single one.", required: true, ..Field::new("action", "action", &shape::EXECUTION_GROUP_ACTION) },
    ]);
    pub static UPDATE_EXECUTION_GROUP: Object = Object::new("UpdateExecutionGroup", &[
        Field { about: "How many run at once; 0 pauses it", ..Field::new("concurrency", "concurrency", &shape::INTEGER_UINT64) },
        Field { about: "Deployment group that collects the members that succeeded", ..Field::new("success_group_id", "success-group-id", &shape::STRING) },
        Field { about: "Deployment group that collects the members that failed", ..Field::new("failure_group_id", "failure-group-id", &shape::STRING) },
    ]);
    pub static EXECUTION_SCHEDULE: Object = Object { columns: &["id", "deployment_id", "workflow_id", "enabled", "next_occurrence", "latest_execution_status"], ..Object::new("ExecutionSchedule", &[
        Field { about: "Unique within the deployment", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Deployment on which the workflow runs", ..Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL) },
        Field { about: "Name of the workflow to run", ..Field::new("workflow_id", "workflow-id", &shape::STRING) },
        Field { about: "Parameters of the workflow", ..Field::new("parameters", "parameters", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "How it is started, such as `allow_custom_parameters`", ..Field::new("execution_arguments", "execution-arguments", &shape::MAP_OF_ANY_OR_NULL) },
        Field { about: "The first time", ..Field::new("since", "since", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "The last time", ..Field::new("until", "until", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "`recurrence`, `count` and `weekdays`, or `rrule`", ..Field::new("rule", "rule", &shape::MAP_OF_ANY) },
        Field { about: "Minutes that a run may be late", ..Field::new("slip", "slip", &shape::INTEGER_INT64) },
        Field { about: "Whether it is switched off after a run that failed", ..Field::new("stop_on_fail", "stop-on-fail", &shape::BOOLEAN) },
        Field { about: "Whether it is on", ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "None when it is over", ..Field::new("next_occurrence", "next-occurrence", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Up to 1,000 times, as `YYYY-MM-DD HH:MM:SS` in UTC", ..Field::new("all_next_occurrences", "all-next-occurrences", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "How its latest run ended or how far it is", ..Field::new("latest_execution_status", "latest-execution-status", &shape::EXECUTION_STATUS_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static EXECUTION_SCHEDULE_LIST_ENVELOPE: Object = Object::new("ExecutionScheduleListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_EXECUTION_SCHEDULE) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_EXECUTION_SCHEDULE: Object = Object::new("CreateExecutionSchedule", &[
        Field { about: "Name of the workflow", required: true, ..Field::new("workflow_id", "workflow-id", &shape::STRING) },
        Field { about: "The first time, in UTC without a zone, such as `2030-01-01T00:00:00`", required: true, ..Field::new("since", "since", &shape::STRING) },
        Field { about: "The last time, in UTC without a zone", ..Field::new("until", "until", &shape::STRING) },
        Field { about: "`1 weeks`: a number and a unit from seconds to years", ..Field::new("recurrence", "recurrence", &shape::STRING) },
        Field { about: "How many runs there are; 1 where it does not recur", ..Field::new("count", "count", &shape::INTEGER_UINT64) },
        Field { about: "`MO` to `SU`; where it recurs by months or years also `1MO` to `4SU` and `L-MO` to `L-SU`", ..Field::new("weekdays", "weekdays", &shape::LIST_OF_STRING) },
        Field { about: "A rule of RFC 5545, in place of the three others", ..Field::new("rrule", "rrule", &shape::STRING) },
        Field { about: "Minutes that a run may be late", ..Field::new("slip", "slip", &shape::INTEGER_UINT64) },
        Field { about: "Switch it off after a run that failed", ..Field::new("stop_on_fail", "stop-on-fail", &shape::BOOLEAN) },
        Field { about: "Whether it is on; true unless given", ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "Parameters of the workflow", ..Field::new("parameters", "parameters", &shape::MAP_OF_ANY) },
        Field { about: "`allow_custom_parameters`, `force`, `dry_run` and `wait_after_fail`", ..Field::new("execution_arguments", "execution-arguments", &shape::MAP_OF_ANY) },
        Field { about: "Name of a user; for restored snapshots", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "For restored snapshots", ..Field::new("created_at", "created-at", &shape::STRING) },
    ]);
    pub static UPDATE_EXECUTION_SCHEDULE: Object = Object::new("UpdateExecutionSchedule", &[
        Field { about: "Name of the workflow", ..Field::new("workflow_id", "workflow-id", &shape::STRING) },
        Field { about: "The first time, in UTC without a zone", ..Field::new("since", "since", &shape::STRING) },
        Field { about: "The last time, in UTC without a zone", ..Field::new("until", "until", &shape::STRING) },
        Field { about: "`1 weeks`: a number and a unit from seconds to years", ..Field::new("recurrence", "recurrence", &shape::STRING) },
        Field { about: "How many runs there are; 1 where it does not recur", ..Field::new("count", "count", &shape::INTEGER_UINT64) },
        Field { about: "`MO` to `SU`; where it recurs by months or years also `1MO` to `4SU` and `L-MO` to `L-SU`", ..Field::new("weekdays", "weekdays", &shape::LIST_OF_STRING) },
        Field { about: "A rule of RFC 5545, in place of the three others", ..Field::new("rrule", "rrule", &shape::STRING) },
        Field { about: "Minutes that a run may be late", ..Field::new("slip", "slip", &shape::INTEGER_UINT64) },
        Field { about: "Switch it off after a run that failed", ..Field::new("stop_on_fail", "stop-on-fail", &shape::BOOLEAN) },
        Field { about: "Whether it is on; true unless given", ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
    ]);
    pub static SECRETS_PROVIDER: Object = Object { columns: &["name", "type", "visibility", "created_by", "created_at"], ..Object::new("SecretsProvider", &[
        Field::new("id", "id", &shape::STRING_OR_NULL),
        Field { required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Kind of the store, such as `vault` or `cyberark`", ..Field::new("type", "type", &shape::STRING) },
        Field { about: "Address and credentials of the store", ..Field::new("connection_parameters", "connection-parameters", &shape::SECRET_MAP_OF_ANY_OR_NULL) },
        Field { about: "When it was last changed, in UTC", ..Field::new("updated_at", "updated-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static SECRETS_PROVIDER_LIST_ENVELOPE: Object = Object::new("SecretsProviderListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_SECRETS_PROVIDER) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_SECRETS_PROVIDER: Object = Object::new("CreateSecretsProvider", &[
        Field { required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Kind of the store, such as `vault` or `cyberark`", required: true, ..Field::new("type", "type", &shape::STRING) },
        Field { about: "Address and credentials of the store", ..Field::new("connection_parameters", "connection-parameters", &shape::SECRET_MAP_OF_ANY) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Only check the connection", ..Field::new("test", "test", &shape::BOOLEAN) },
        Field { about: "Name of a user; for restored snapshots", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "For restored snapshots", ..Field::new("created_at", "created-at", &shape::STRING) },
    ]);
    pub static UPDATE_SECRETS_PROVIDER: Object = Object::new("UpdateSecretsProvider", &[
        Field::new("name", "name", &shape::STRING),
        Field { about: "Kind of the store", ..Field::new("type", "type", &shape::STRING) },
        Field { about: "Address and credentials of the store", ..Field::new("connection_parameters", "connection-parameters", &shape::SECRET_MAP_OF_ANY) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
    ]);
    pub static LOG_BUNDLE: Object = Object { columns: &["id", "status", "error", "created_by", "created_at"], ..Object::new("LogBundle", &[
        Field { required: true, ..Field::new("id", "id", &shape::STRING) },
        Field::new("status", "status", &shape::LOG_BUNDLE_STATUS_OR_NULL),
        Field { about: "Why it failed", ..Field::new("error", "error", &shape::STRING_OR_NULL) },
        Field { about: "When it was created, in UTC", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Name of a user", ..Field::new("created_by", "created-by", &shape::STRING) },
        Field { about: "Tenant that it belongs to", ..Field::new("tenant_name", "tenant-name", &shape::STRING) },
        Field { about: "Who can see a resource - its creator, the users of its tenant, or everybody.", ..Field::new("visibility", "visibility", &shape::VISIBILITY) },
        Field { about: "Whether the visibility is `private`", ..Field::new("private_resource", "private-resource", &shape::BOOLEAN) },
        Field { about: "Old name of the visibility", ..Field::new("resource_availability", "resource-availability", &shape::VISIBILITY) },
    ]) };
    pub static LOG_BUNDLE_LIST_ENVELOPE: Object = Object::new("LogBundleListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_LOG_BUNDLE) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static CREATE_LOG_BUNDLE: Object = Object::new("CreateLogBundle", &[
        Field { about: "Queue it where it cannot start now", ..Field::new("queue", "queue", &shape::BOOLEAN) },
    ]);
    pub static UPDATE_LOG_BUNDLE: Object = Object::new("UpdateLogBundle", &[
        Field { required: true, ..Field::new("status", "status", &shape::LOG_BUNDLE_STATUS) },
        Field { about: "Why it failed", ..Field::new("error", "error", &shape::STRING) },
    ]);
    pub static PERMISSION: Object = Object { columns: &["role", "permission"], ..Object::new("Permission", &[
        Field { about: "Role that may do it", ..Field::new("role", "role", &shape::STRING_OR_NULL) },
        Field { about: "Such as `blueprint_list`", ..Field::new("permission", "permission", &shape::STRING_OR_NULL) },
    ]) };
    pub static PERMISSION_LIST_ENVELOPE: Object = Object::new("PermissionListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_PERMISSION) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static AUDIT_LOG: Object = Object { columns: &["id", "created_at", "operation", "ref_table", "ref_id", "creator_name"], ..Object::new("AuditLog", &[
        Field { about: "Number of the entry", ..Field::new("id", "id", &shape::INTEGER_INT64_OR_NULL) },
        Field { about: "The table that was changed, such as `executions`", required: true, ..Field::new("ref_table", "ref-table", &shape::STRING) },
        Field { about: "Number of the row in it", ..Field::new("ref_id", "ref-id", &shape::INTEGER_INT64) },
        Field { about: "What is known of the row, such as `id` and `tenant_name`. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("ref_identifier", "ref-identifier", &shape::MAP_OF_ANY_OR_NULL) },
        Field { required: true, ..Field::new("operation", "operation", &shape::AUDIT_OPERATION) },
        Field { about: "Name of a user", ..Field::new("creator_name", "creator-name", &shape::STRING_OR_NULL) },
        Field { about: "The execution that changed it", ..Field::new("execution_id", "execution-id", &shape::STRING_OR_NULL) },
        Field { about: "In UTC, without a zone", required: true, ..Field::new("created_at", "created-at", &shape::STRING) },
    ]) };
    pub static AUDIT_LOG_LIST_ENVELOPE: Object = Object::new("AuditLogListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_AUDIT_LOG) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static DELETED_AUDIT_LOGS: Object = Object::new("DeletedAuditLogs", &[
        Field { about: "How many", required: true, ..Field::new("deleted", "deleted", &shape::INTEGER_INT64) },
    ]);
    pub static NEW_AUDIT_LOG: Object = Object::new("NewAuditLog", &[
        Field { about: "The table that was changed, such as `executions`", required: true, ..Field::new("ref_table", "ref-table", &shape::STRING) },
        Field { about: "Number of the row in it", required: true, ..Field::new("ref_id", "ref-id", &shape::INTEGER_INT64) },
        Field { about: "What is known of the row, such as `id` and `tenant_name`. Needs Cloudify 7.0 or later.", since: Some("7.0"), ..Field::new("ref_identifier", "ref-identifier", &shape::MAP_OF_ANY) },
        Field { required: true, ..Field::new("operation", "operation", &shape::AUDIT_OPERATION) },
        Field { about: "Name of a user", ..Field::new("creator_name", "creator-name", &shape::STRING) },
        Field { about: "The execution that changed it", ..Field::new("execution_id", "execution-id", &shape::STRING) },
        Field { about: "In UTC, without a zone", required: true, ..Field::new("created_at", "created-at", &shape::STRING) },
    ]);
    pub static BLUEPRINT_SUMMARY: Object = Object::new("BlueprintSummary", &[
        Field { about: "How many", required: true, ..Field::new("blueprints", "blueprints", &shape::INTEGER_INT64) },
        Field { about: "Tenant of what is counted", ..Field::new("tenant_name", "tenant-name", &shape::STRING_OR_NULL) },
        Field::new("visibility", "visibility", &shape::VISIBILITY_OR_NULL),
        Field::new("by tenant_name", "by-tenant-name", &shape::LIST_OF_BLUEPRINT_SUMMARY),
        Field::new("by visibility", "by-visibility", &shape::LIST_OF_BLUEPRINT_SUMMARY),
    ]);
    pub static BLUEPRINT_SUMMARY_LIST_ENVELOPE: Object = Object::new("BlueprintSummaryListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_BLUEPRINT_SUMMARY) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static DEPLOYMENT_SUMMARY: Object = Object::new("DeploymentSummary", &[
        Field { about: "How many", required: true, ..Field::new("deployments", "deployments", &shape::INTEGER_INT64) },
        Field::new("blueprint_id", "blueprint-id", &shape::STRING_OR_NULL),
        Field { about: "Needs Cloudify 6.0 or later.", since: Some("6.0"), ..Field::new("deployment_status", "deployment-status", &shape::DEPLOYMENT_STATUS_OR_NULL) },
        Field { about: "Tenant of what is counted", ..Field::new("tenant_name", "tenant-name", &shape::STRING_OR_NULL) },
        Field::new("visibility", "visibility", &shape::VISIBILITY_OR_NULL),
        Field::new("site_name", "site-name", &shape::STRING_OR_NULL),
        Field::new("by blueprint_id", "by-blueprint-id", &shape::LIST_OF_DEPLOYMENT_SUMMARY),
        Field::new("by tenant_name", "by-tenant-name", &shape::LIST_OF_DEPLOYMENT_SUMMARY),
        Field::new("by visibility", "by-visibility", &shape::LIST_OF_DEPLOYMENT_SUMMARY),
        Field::new("by site_name", "by-site-name", &shape::LIST_OF_DEPLOYMENT_SUMMARY),
    ]);
    pub static DEPLOYMENT_SUMMARY_LIST_ENVELOPE: Object = Object::new("DeploymentSummaryListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_DEPLOYMENT_SUMMARY) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static EXECUTION_SUMMARY: Object = Object::new("ExecutionSummary", &[
        Field { about: "How many", required: true, ..Field::new("executions", "executions", &shape::INTEGER_INT64) },
        Field::new("status", "status", &shape::EXECUTION_STATUS_OR_NULL),
        Field::new("status_display", "status-display", &shape::STRING_OR_NULL),
        Field::new("blueprint_id", "blueprint-id", &shape::STRING_OR_NULL),
        Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL),
        Field::new("workflow_id", "workflow-id", &shape::STRING_OR_NULL),
        Field { about: "Tenant of what is counted", ..Field::new("tenant_name", "tenant-name", &shape::STRING_OR_NULL) },
        Field::new("visibility", "visibility", &shape::VISIBILITY_OR_NULL),
        Field::new("by status", "by-status", &shape::LIST_OF_EXECUTION_SUMMARY),
        Field::new("by status_display", "by-status-display", &shape::LIST_OF_EXECUTION_SUMMARY),
        Field::new("by blueprint_id", "by-blueprint-id", &shape::LIST_OF_EXECUTION_SUMMARY),
        Field::new("by deployment_id", "by-deployment-id", &shape::LIST_OF_EXECUTION_SUMMARY),
        Field::new("by workflow_id", "by-workflow-id", &shape::LIST_OF_EXECUTION_SUMMARY),
        Field::new("by tenant_name", "by-tenant-name", &shape::LIST_OF_EXECUTION_SUMMARY),
        Field::new("by visibility", "by-visibility", &shape::LIST_OF_EXECUTION_SUMMARY),
    ]);
    pub static EXECUTION_SUMMARY_LIST_ENVELOPE: Object = Object::new("ExecutionSummaryListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_EXECUTION_SUMMARY) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static NODE_INSTANCE_SUMMARY: Object = Object::new("NodeInstanceSummary", &[
        Field { about: "How many", required: true, ..Field::new("node_instances", "node-instances", &shape::INTEGER_INT64) },
        Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL),
        Field { about: "Node that it is an instance of", ..Field::new("node_id", "node-id", &shape::STRING_OR_NULL) },
        Field { about: "Instance of the host that it is on", ..Field::new("host_id", "host-id", &shape::STRING_OR_NULL) },
        Field::new("state", "state", &shape::STRING_OR_NULL),
        Field { about: "Tenant of what is counted", ..Field::new("tenant_name", "tenant-name", &shape::STRING_OR_NULL) },
        Field::new("visibility", "visibility", &shape::VISIBILITY_OR_NULL),
        Field { about: "Number among the instances of its node", ..Field::new("index", "index", &shape::INTEGER_INT64_OR_NULL) },
        Field::new("by deployment_id", "by-deployment-id", &shape::LIST_OF_NODE_INSTANCE_SUMMARY),
        Field::new("by node_id", "by-node-id", &shape::LIST_OF_NODE_INSTANCE_SUMMARY),
        Field::new("by host_id", "by-host-id", &shape::LIST_OF_NODE_INSTANCE_SUMMARY),
        Field::new("by state", "by-state", &shape::LIST_OF_NODE_INSTANCE_SUMMARY),
        Field::new("by tenant_name", "by-tenant-name", &shape::LIST_OF_NODE_INSTANCE_SUMMARY),
        Field::new("by visibility", "by-visibility", &shape::LIST_OF_NODE_INSTANCE_SUMMARY),
        Field::new("by index", "by-index", &shape::LIST_OF_NODE_INSTANCE_SUMMARY),
    ]);
    pub static NODE_INSTANCE_SUMMARY_LIST_ENVELOPE: Object = Object::new("NodeInstanceSummaryListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_NODE_INSTANCE_SUMMARY) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static NODE_SUMMARY: Object = Object::new("NodeSummary", &[
        Field { about: "How many", required: true, ..Field::new("nodes", "nodes", &shape::INTEGER_INT64) },
        Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL),
        Field { about: "Tenant of what is counted", ..Field::new("tenant_name", "tenant-name", &shape::STRING_OR_NULL) },
        Field::new("visibility", "visibility", &shape::VISIBILITY_OR_NULL),
        Field::new("by deployment_id", "by-deployment-id", &shape::LIST_OF_NODE_SUMMARY),
        Field::new("by tenant_name", "by-tenant-name", &shape::LIST_OF_NODE_SUMMARY),
        Field::new("by visibility", "by-visibility", &shape::LIST_OF_NODE_SUMMARY),
    ]);
    pub static NODE_SUMMARY_LIST_ENVELOPE: Object = Object::new("NodeSummaryListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_NODE_SUMMARY) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
    pub static EXECUTION_SCHEDULE_SUMMARY: Object = Object::new("ExecutionScheduleSummary", &[
        Field { about: "How many", required: true, ..Field::new("execution_schedules", "execution-schedules", &shape::INTEGER_INT64) },
        Field::new("deployment_id", "deployment-id", &shape::STRING_OR_NULL),
        Field::new("workflow_id", "workflow-id", &shape::STRING_OR_NULL),
        Field { about: "Tenant of what is counted", ..Field::new("tenant_name", "tenant-name", &shape::STRING_OR_NULL) },
        Field::new("visibility", "visibility", &shape::VISIBILITY_OR_NULL),
    ]);
    pub static EXECUTION_SCHEDULE_SUMMARY_LIST_ENVELOPE: Object = Object::new("ExecutionScheduleSummaryListEnvelope", &[
        Field { required: true, ..Field::new("items", "items", &shape::LIST_OF_EXECUTION_SCHEDULE_SUMMARY) },
        Field { required: true, ..Field::new("metadata", "metadata", &shape::LIST_METADATA) },
    ]);
}
