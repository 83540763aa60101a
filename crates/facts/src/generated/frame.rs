// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The facts of Frame Admin API.

#[allow(unused_imports, reason = "not every backend has a row of every kind")]
use crate::{Backend, Body, BodyKind, Envelope, Example, Field, Kind, Object, Operation, PageStyle, Paging, Param, Payload, Place, Resource, Response, Shape, Style, Waiter};

/// Frame Admin API.
pub static BACKEND: Backend = Backend {
    about: "Reports on and administers Frame, the desktop-as-a-service once of Nutanix, now of Dizzion: organizations, their accounts, trails, usage and access rules. Most operations are reads. Every request is signed with a client ID and a client secret; what a key can access depends on its roles. Bodies are bare JSON without an envelope.",
    version: "1.0",
    base_url: "https://api.console.nutanix.com/v1",
    envelope: Envelope { ..Envelope::NONE },
    resources: &[&resource::ORGANIZATIONS, &resource::CUSTOMERS, &resource::ACCOUNTS, &resource::CLOUD_PROVIDERS, &resource::DATACENTERS],
    waiters: &[],
    ..Backend::new("frame", "Frame Admin API")
};

/// Every `Resource` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod resource {
    use super::*;

    pub static ORGANIZATIONS: Resource = Resource::new("organizations", "organizations", "The organizations of a customer, with their settings, trails, usage and access rules.", &[&operation::ORGANIZATIONS_LIST, &operation::ORGANIZATIONS_GET, &operation::ORGANIZATIONS_LIST_AUDIT_TRAILS, &operation::ORGANIZATIONS_LIST_SESSION_TRAILS, &operation::ORGANIZATIONS_LIST_API_AUTHORIZATION_RULES, &operation::ORGANIZATIONS_LIST_ROLES, &operation::ORGANIZATIONS_LIST_CLOUD_SERVICES, &operation::ORGANIZATIONS_GET_ELASTICITY, &operation::ORGANIZATIONS_GET_SETTINGS, &operation::ORGANIZATIONS_GET_USAGE, &operation::ORGANIZATIONS_GET_DISK_VOLUME_USAGE, &operation::ORGANIZATIONS_LIST_MASTER_IMAGES, &operation::ORGANIZATIONS_LIST_USER_ACTIVITIES, &operation::ORGANIZATIONS_CREATE_SECURE_ANONYMOUS_TOKEN]);
    pub static CUSTOMERS: Resource = Resource::new("customers", "customers", "The customer that the key belongs to, and reports across all its organizations.", &[&operation::CUSTOMERS_GET, &operation::CUSTOMERS_LIST_ACCOUNTS, &operation::CUSTOMERS_LIST_AUDIT_TRAILS]);
    pub static ACCOUNTS: Resource = Resource::new("accounts", "accounts", "Frame accounts, each with a sandbox that is published to its production pools.", &[&operation::ACCOUNTS_LIST, &operation::ACCOUNTS_GET, &operation::ACCOUNTS_LIST_AVAILABILITY_ZONES, &operation::ACCOUNTS_LIST_PUBLISH_TASKS, &operation::ACCOUNTS_GET_PUBLISH_TASK, &operation::ACCOUNTS_CREATE_SECURE_ANONYMOUS_TOKEN, &operation::ACCOUNTS_PUBLISH]);
    pub static CLOUD_PROVIDERS: Resource = Resource::new("cloud_providers", "cloud-providers", "The clouds that Frame runs on.", &[&operation::CLOUD_PROVIDERS_LIST]);
    pub static DATACENTERS: Resource = Resource::new("datacenters", "datacenters", "The datacenters of those clouds.", &[&operation::DATACENTERS_LIST]);
}

/// Every `Operation` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod operation {
    use super::*;

    pub static ORGANIZATIONS_LIST: Operation = Operation {
        tag: "organizations",
        verb: "list",
        command: "list",
        summary: "List the organizations",
        idempotent: true,
        params: &[&param::NAME, &param::SHOW_DELETED, &param::OFFSET, &param::LIMIT, &param::ORDER, &param::ORDER_BY],
        payload: Payload::Json { shape: &shape::LIST_OF_ORGANIZATION, optional: false },
        responses: &[&response::ORGANIZATIONS_200, &response::FAILED_4XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("organizations_list", "GET", "/organizations")
    };
    pub static ORGANIZATIONS_GET: Operation = Operation {
        tag: "organizations",
        verb: "get",
        command: "get",
        summary: "Get an organization",
        note: "The document's request sample ends in a slash, the path it states does not.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID],
        payload: Payload::Json { shape: &shape::ORGANIZATION, optional: false },
        responses: &[&response::ORGANIZATION_200, &response::FAILED_4XX],
        ..Operation::new("organizations_get", "GET", "/organizations/{organization_id}")
    };
    pub static ORGANIZATIONS_LIST_AUDIT_TRAILS: Operation = Operation {
        tag: "organizations",
        verb: "list_audit_trails",
        command: "list-audit-trails",
        summary: "List the actions of users and administrators in an organization",
        note: "The document's sample response has a comment in its JSON, which is omitted here. It names session fields to sort by; its sample sorts by `inserted_at`.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID, &param::SEARCH, &param::KIND, &param::FROM_DATE, &param::TO_DATE, &param::OFFSET, &param::LIMIT, &param::ORDER, &param::ORDER_BY_2],
        payload: Payload::Json { shape: &shape::LIST_OF_AUDIT_TRAIL, optional: false },
        responses: &[&response::AUDIT_TRAILS_200, &response::FAILED_4XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("organizations_list_audit_trails", "GET", "/organizations/{organization_id}/audit-trails")
    };
    pub static ORGANIZATIONS_LIST_SESSION_TRAILS: Operation = Operation {
        tag: "organizations",
        verb: "list_session_trails",
        command: "list-session-trails",
        summary: "List the sessions of users in an organization",
        description: "The range is given as `session_start` and `session_end` here, unlike in the other reports.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID, &param::SEARCH_2, &param::SESSION_START, &param::SESSION_END, &param::INSTANCE_TYPE, &param::POOL_GROUP_TYPE, &param::POOL_ID, &param::OFFSET, &param::LIMIT, &param::ORDER, &param::ORDER_BY_3],
        payload: Payload::Json { shape: &shape::LIST_OF_SESSION_TRAIL, optional: false },
        responses: &[&response::SESSION_TRAILS_200, &response::FAILED_4XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("organizations_list_session_trails", "GET", "/organizations/{organization_id}/session-trails")
    };
    pub static ORGANIZATIONS_LIST_API_AUTHORIZATION_RULES: Operation = Operation {
        tag: "organizations",
        verb: "list_api_authorization_rules",
        command: "list-api-authorization-rules",
        summary: "List the API keys of an organization with their roles",
        description: "Responses do not contain client secrets; the console shows each only once, when it is created.",
        note: "The document's sample response has comments in its JSON, which are omitted here.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_API_AUTHORIZATION_RULE, optional: false },
        responses: &[&response::API_AUTHORIZATION_RULES_200, &response::FAILED_4XX],
        ..Operation::new("organizations_list_api_authorization_rules", "GET", "/organizations/{organization_id}/api_authorization_rules")
    };
    pub static ORGANIZATIONS_LIST_ROLES: Operation = Operation {
        tag: "organizations",
        verb: "list_roles",
        command: "list-roles",
        summary: "List the roles that can be given in an organization",
        note: "The document's request sample quotes the category; it must not have quotes.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID, &param::CATEGORY],
        payload: Payload::Json { shape: &shape::LIST_OF_ROLE, optional: false },
        responses: &[&response::ROLES_200, &response::FAILED_4XX],
        ..Operation::new("organizations_list_roles", "GET", "/organizations/{organization_id}/roles")
    };
    pub static ORGANIZATIONS_LIST_CLOUD_SERVICES: Operation = Operation {
        tag: "organizations",
        verb: "list_cloud_services",
        command: "list-cloud-services",
        summary: "List the cloud accounts registered with an organization",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID, &param::CLOUD_PROVIDER_ID, &param::ACTIVE, &param::OMIT_DEFAULT],
        payload: Payload::Json { shape: &shape::LIST_OF_CLOUD_SERVICE, optional: false },
        responses: &[&response::CLOUD_SERVICES_200, &response::FAILED_4XX],
        ..Operation::new("organizations_list_cloud_services", "GET", "/organizations/{organization_id}/cloud_services")
    };
    pub static ORGANIZATIONS_GET_ELASTICITY: Operation = Operation {
        tag: "organizations",
        verb: "get_elasticity",
        command: "get-elasticity",
        summary: "Get the limits on the number of servers of an organization",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID],
        payload: Payload::Json { shape: &shape::ELASTICITY, optional: false },
        responses: &[&response::ELASTICITY_200, &response::FAILED_4XX],
        ..Operation::new("organizations_get_elasticity", "GET", "/organizations/{organization_id}/elasticity")
    };
    pub static ORGANIZATIONS_GET_SETTINGS: Operation = Operation {
        tag: "organizations",
        verb: "get_settings",
        command: "get-settings",
        summary: "Get the settings of an organization",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID],
        payload: Payload::Json { shape: &shape::ORGANIZATION_SETTINGS, optional: false },
        responses: &[&response::ORGANIZATION_SETTINGS_200, &response::FAILED_4XX],
        ..Operation::new("organizations_get_settings", "GET", "/organizations/{organization_id}/settings")
    };
    pub static ORGANIZATIONS_GET_USAGE: Operation = Operation {
        tag: "organizations",
        verb: "get_usage",
        command: "get-usage",
        summary: "Get the server hours of an organization",
        description: "One row per account, with a bucket per time step, datacenter and instance type. The report is not paginated.",
        note: "The document's sample response has comments in its JSON, which are omitted here.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID, &param::FROM_DATE, &param::TO_DATE, &param::RESOLUTION_TYPE, &param::SERVER_TYPE, &param::POOL_ID_2, &param::INSTANCE_TYPE_ID, &param::DATACENTER_ID, &param::SKIP_IF_BYO_ACCOUNT],
        payload: Payload::Json { shape: &shape::USAGE, optional: false },
        responses: &[&response::USAGE_200, &response::FAILED_4XX],
        ..Operation::new("organizations_get_usage", "GET", "/organizations/{organization_id}/usage")
    };
    pub static ORGANIZATIONS_GET_DISK_VOLUME_USAGE: Operation = Operation {
        tag: "organizations",
        verb: "get_disk_volume_usage",
        command: "get-disk-volume-usage",
        summary: "Get the disk usage of an organization",
        description: "One row per account, with a bucket per time step, datacenter and type of disk. The report is not paginated.",
        note: "The document's sample response has comments in its JSON, which are omitted here.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID, &param::FROM_DATE_2, &param::TO_DATE_2, &param::RESOLUTION_TYPE, &param::SERVER_TYPE_2, &param::DISK_VOLUME_TYPE_ID, &param::DATACENTER_ID, &param::SKIP_IF_BYO_ACCOUNT],
        payload: Payload::Json { shape: &shape::DISK_VOLUME_USAGE, optional: false },
        responses: &[&response::DISK_VOLUME_USAGE_200, &response::FAILED_4XX],
        ..Operation::new("organizations_get_disk_volume_usage", "GET", "/organizations/{organization_id}/disk_volume_usage")
    };
    pub static ORGANIZATIONS_LIST_MASTER_IMAGES: Operation = Operation {
        tag: "organizations",
        verb: "list_master_images",
        command: "list-master-images",
        summary: "List the master images of a cloud account",
        note: "The document's sample response does not parse: a comma is missing, and the fields after the instance types are inside their brackets. The example here is a corrected version.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID, &param::EXTERNAL_CLOUD_SERVICE_ID, &param::EXTERNAL_DATA_CENTER_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_MASTER_IMAGE, optional: false },
        responses: &[&response::MASTER_IMAGES_200, &response::FAILED_4XX],
        ..Operation::new("organizations_list_master_images", "GET", "/organizations/{organization_id}/cloud_services/{external_cloud_service_id}/master_images")
    };
    pub static ORGANIZATIONS_LIST_USER_ACTIVITIES: Operation = Operation {
        tag: "organizations",
        verb: "list_user_activities",
        command: "list-user-activities",
        summary: "List the visits of users to an organization",
        description: "The report is not paginated. Use a short range.",
        note: "The document's sample response has a comment in its JSON, which is omitted here.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID, &param::FROM_DATE_3, &param::TO_DATE_3, &param::ORDER, &param::ORDER_BY_4, &param::SKIP_USER_IDPS],
        payload: Payload::Json { shape: &shape::USER_ACTIVITY_REPORT, optional: false },
        responses: &[&response::USER_ACTIVITIES_200, &response::FAILED_4XX],
        ..Operation::new("organizations_list_user_activities", "GET", "/organizations/{organization_id}/user_activities")
    };
    pub static ORGANIZATIONS_CREATE_SECURE_ANONYMOUS_TOKEN: Operation = Operation {
        tag: "organizations",
        verb: "create_secure_anonymous_token",
        command: "create-secure-anonymous-token",
        summary: "Create a token for an anonymous user, with a provider of an organization",
        description: "A kiosk or thin client appends the token to its launch URL. The provider determines what the user can open.",
        note: "The response is a bare JSON string. Its success status is not documented; 200 is assumed.",
        params: &[&param::ORGANIZATION_ID, &param::PROVIDER_NAME],
        body: Some(&body::ORGANIZATIONS_CREATE_SECURE_ANONYMOUS_TOKEN),
        payload: Payload::Json { shape: &shape::SECRET_STRING, optional: false },
        responses: &[&response::SECURE_ANONYMOUS_TOKEN_200, &response::FAILED_4XX],
        ..Operation::new("organizations_create_secure_anonymous_token", "POST", "/organizations/{organization_id}/secure-anonymous/{provider_name}/tokens")
    };
    pub static CUSTOMERS_GET: Operation = Operation {
        tag: "customers",
        verb: "get",
        command: "get",
        summary: "Get the customer that the key belongs to",
        note: "The documentation writes the path with a slash at the end, in its heading and in its request sample.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::CUSTOMER, optional: false },
        responses: &[&response::CUSTOMER_200, &response::FAILED_4XX],
        ..Operation::new("customers_get", "GET", "/customers/")
    };
    pub static CUSTOMERS_LIST_ACCOUNTS: Operation = Operation {
        tag: "customers",
        verb: "list_accounts",
        command: "list-accounts",
        summary: "List the accounts of all organizations of a customer",
        note: "No sample of the response was found; the rows are assumed to be those of the account list.",
        idempotent: true,
        params: &[&param::CUSTOMER_ID, &param::NAME, &param::ACTIVE_2, &param::ORGANIZATION_ID_2, &param::OFFSET, &param::LIMIT, &param::ORDER, &param::ORDER_BY_5],
        payload: Payload::Json { shape: &shape::LIST_OF_ACCOUNT, optional: false },
        responses: &[&response::ACCOUNTS_200, &response::FAILED_4XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("customers_list_accounts", "GET", "/customers/{customer_id}/accounts")
    };
    pub static CUSTOMERS_LIST_AUDIT_TRAILS: Operation = Operation {
        tag: "customers",
        verb: "list_audit_trails",
        command: "list-audit-trails",
        summary: "List the actions of users and administrators in all organizations of a customer",
        note: "No sample of the response was found; rows and filters are assumed to be those of an organization's audit trails.",
        idempotent: true,
        params: &[&param::CUSTOMER_ID, &param::SEARCH, &param::KIND, &param::FROM_DATE, &param::TO_DATE, &param::OFFSET, &param::LIMIT, &param::ORDER, &param::ORDER_BY_2],
        payload: Payload::Json { shape: &shape::LIST_OF_AUDIT_TRAIL, optional: false },
        responses: &[&response::AUDIT_TRAILS_200, &response::FAILED_4XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("customers_list_audit_trails", "GET", "/customers/{customer_id}/audit-trails")
    };
    pub static ACCOUNTS_LIST: Operation = Operation {
        tag: "accounts",
        verb: "list",
        command: "list",
        summary: "List the accounts that the key can access",
        note: "The documentation ends the path with a slash in its heading and without one in its request sample.",
        idempotent: true,
        params: &[&param::NAME, &param::ORGANIZATION_ID_2],
        payload: Payload::Json { shape: &shape::LIST_OF_ACCOUNT, optional: false },
        responses: &[&response::ACCOUNTS_200, &response::FAILED_4XX],
        ..Operation::new("accounts_list", "GET", "/accounts")
    };
    pub static ACCOUNTS_GET: Operation = Operation {
        tag: "accounts",
        verb: "get",
        command: "get",
        summary: "Get an account",
        idempotent: true,
        params: &[&param::ACCOUNT_ID],
        payload: Payload::Json { shape: &shape::ACCOUNT, optional: false },
        responses: &[&response::ACCOUNT_200, &response::FAILED_4XX],
        ..Operation::new("accounts_get", "GET", "/accounts/{account_id}")
    };
    pub static ACCOUNTS_LIST_AVAILABILITY_ZONES: Operation = Operation {
        tag: "accounts",
        verb: "list_availability_zones",
        command: "list-availability-zones",
        summary: "List the availability zones of an account",
        idempotent: true,
        params: &[&param::ACCOUNT_ID],
        payload: Payload::Json { shape: &shape::ANY, optional: false },
        responses: &[&response::AVAILABILITY_ZONES_200, &response::FAILED_4XX],
        ..Operation::new("accounts_list_availability_zones", "GET", "/accounts/{account_id}/availability_zones")
    };
    pub static ACCOUNTS_LIST_PUBLISH_TASKS: Operation = Operation {
        tag: "accounts",
        verb: "list_publish_tasks",
        command: "list-publish-tasks",
        summary: "List the publish tasks of an account",
        idempotent: true,
        params: &[&param::ACCOUNT_ID],
        payload: Payload::Json { shape: &shape::ANY, optional: false },
        responses: &[&response::AVAILABILITY_ZONES_200, &response::FAILED_4XX],
        ..Operation::new("accounts_list_publish_tasks", "GET", "/accounts/{account_id}/publish/tasks")
    };
    pub static ACCOUNTS_GET_PUBLISH_TASK: Operation = Operation {
        tag: "accounts",
        verb: "get_publish_task",
        command: "get-publish-task",
        summary: "Get the progress of a publish task",
        idempotent: true,
        params: &[&param::ACCOUNT_ID, &param::TASK_ID],
        payload: Payload::Json { shape: &shape::ANY, optional: false },
        responses: &[&response::PUBLISH_TASK_200, &response::FAILED_4XX],
        ..Operation::new("accounts_get_publish_task", "GET", "/accounts/{account_id}/publish/{task_id}")
    };
    pub static ACCOUNTS_CREATE_SECURE_ANONYMOUS_TOKEN: Operation = Operation {
        tag: "accounts",
        verb: "create_secure_anonymous_token",
        command: "create-secure-anonymous-token",
        summary: "Create a token for an anonymous user, with a provider of an account",
        description: "A kiosk or thin client appends the token to its launch URL. The provider determines what the user can open.",
        note: "The response is a bare JSON string. Its success status is not documented; 200 is assumed.",
        params: &[&param::ACCOUNT_ID, &param::PROVIDER_NAME],
        body: Some(&body::ORGANIZATIONS_CREATE_SECURE_ANONYMOUS_TOKEN),
        payload: Payload::Json { shape: &shape::SECRET_STRING, optional: false },
        responses: &[&response::SECURE_ANONYMOUS_TOKEN_200, &response::FAILED_4XX],
        ..Operation::new("accounts_create_secure_anonymous_token", "POST", "/accounts/{account_id}/secure-anonymous/{provider_name}/tokens")
    };
    pub static ACCOUNTS_PUBLISH: Operation = Operation {
        tag: "accounts",
        verb: "publish",
        command: "publish",
        summary: "Publish the sandbox of an account",
        description: "Starts a task that publishes the sandbox to the production pools. It has no body.",
        params: &[&param::ACCOUNT_ID],
        payload: Payload::Json { shape: &shape::MAP_OF_ANY, optional: false },
        responses: &[&response::PUBLISH_STARTED_200, &response::FAILED_4XX],
        ..Operation::new("accounts_publish", "POST", "/accounts/{account_id}/publish")
    };
    pub static CLOUD_PROVIDERS_LIST: Operation = Operation {
        tag: "cloud_providers",
        verb: "list",
        command: "list",
        summary: "List the cloud providers",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_CLOUD_PROVIDER, optional: false },
        responses: &[&response::CLOUD_PROVIDERS_200, &response::FAILED_4XX],
        ..Operation::new("cloud_providers_list", "GET", "/cloud_providers")
    };
    pub static DATACENTERS_LIST: Operation = Operation {
        tag: "datacenters",
        verb: "list",
        command: "list",
        summary: "List the datacenters, with the images and instance types of each",
        note: "The documentation has a table of parameters, which could not be retrieved.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::ANY, optional: false },
        responses: &[&response::AVAILABILITY_ZONES_200, &response::FAILED_4XX],
        ..Operation::new("datacenters_list", "GET", "/datacenters")
    };
}

/// Every `Param` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod param {
    use super::*;

    pub static NAME: Param = Param { about: "All or part of a name.", ..Param::new("name", "name", Place::Query, &shape::STRING) };
    pub static SHOW_DELETED: Param = Param { about: "Whether deleted organizations are listed too.", ..Param::new("show_deleted", "show-deleted", Place::Query, &shape::BOOLEAN) };
    pub static OFFSET: Param = Param { about: "How many rows to skip. Requires `limit`.", ..Param::new("offset", "offset", Place::Query, &shape::INTEGER_UINT64) };
    pub static LIMIT: Param = Param { about: "How many rows a page has. Requires `offset`. Neither the default nor the maximum is documented.", ..Param::new("limit", "limit", Place::Query, &shape::INTEGER_UINT64) };
    pub static ORDER: Param = Param { about: "The direction of the sort.", ..Param::new("order", "order", Place::Query, &shape::ORDER) };
    pub static ORDER_BY: Param = Param { about: "The field to sort by, such as `name` or `url_slug`.", ..Param::new("order_by", "order-by", Place::Query, &shape::STRING) };
    pub static ORGANIZATION_ID: Param = Param { required: true, ..Param::new("organization_id", "organization-id", Place::Path, &shape::STRING) };
    pub static SEARCH: Param = Param { about: "A string to search for in the user's name, e-mail address or identity provider, or in the kind of action.", ..Param::new("search", "search", Place::Query, &shape::STRING) };
    pub static KIND: Param = Param { about: "Part of the kind of action: `launchpad` finds `createLaunchpad` and `updateLaunchpad`.", ..Param::new("kind", "kind", Place::Query, &shape::STRING) };
    pub static FROM_DATE: Param = Param { about: "The start of the range, in UTC with a `Z`.", ..Param::new("from_date", "from-date", Place::Query, &shape::STRING_DATE_TIME) };
    pub static TO_DATE: Param = Param { about: "The end of the range, in UTC with a `Z`.", ..Param::new("to_date", "to-date", Place::Query, &shape::STRING_DATE_TIME) };
    pub static ORDER_BY_2: Param = Param { about: "The field to sort by, such as `inserted_at`.", ..Param::new("order_by", "order-by", Place::Query, &shape::STRING) };
    pub static SEARCH_2: Param = Param { about: "A string to search for in the server ID, the session ID, or the user's name or e-mail address.", ..Param::new("search", "search", Place::Query, &shape::STRING) };
    pub static SESSION_START: Param = Param { about: "The start of the range, in UTC with a `Z`.", ..Param::new("session_start", "session-start", Place::Query, &shape::STRING_DATE_TIME) };
    pub static SESSION_END: Param = Param { about: "The end of the range, in UTC with a `Z`.", ..Param::new("session_end", "session-end", Place::Query, &shape::STRING_DATE_TIME) };
    pub static INSTANCE_TYPE: Param = Param { about: "Sessions on one instance type.", ..Param::new("instance_type", "instance-type", Place::Query, &shape::STRING) };
    pub static POOL_GROUP_TYPE: Param = Param { about: "Sessions on one kind of server.", ..Param::new("pool_group_type", "pool-group-type", Place::Query, &shape::POOL_GROUP_TYPE) };
    pub static POOL_ID: Param = Param { about: "Sessions in one pool.", ..Param::new("pool_id", "pool-id", Place::Query, &shape::STRING) };
    pub static ORDER_BY_3: Param = Param { about: "The field to sort by, such as `session_start` or `session_duration`.", ..Param::new("order_by", "order-by", Place::Query, &shape::STRING) };
    pub static CATEGORY: Param = Param { required: true, about: "The kind of role, such as `api`.", ..Param::new("category", "category", Place::Query, &shape::STRING) };
    pub static CLOUD_PROVIDER_ID: Param = Param { about: "Those of one cloud provider. The document calls it required, but its own request sample omits it.", ..Param::new("cloud_provider_id", "cloud-provider-id", Place::Query, &shape::STRING) };
    pub static ACTIVE: Param = Param { about: "Those that are active or those that are not.", ..Param::new("active", "active", Place::Query, &shape::BOOLEAN) };
    pub static OMIT_DEFAULT: Param = Param { about: "Omit accounts provided by Frame.", ..Param::new("omit_default", "omit-default", Place::Query, &shape::BOOLEAN) };
    pub static RESOLUTION_TYPE: Param = Param { about: "The time step of the buckets.", ..Param::new("resolution_type", "resolution-type", Place::Query, &shape::RESOLUTION_TYPE) };
    pub static SERVER_TYPE: Param = Param { about: "Servers of one kind. The document describes it as the ID of a server, but its request sample sends `production`.", ..Param::new("server_type", "server-type", Place::Query, &shape::POOL_GROUP_TYPE) };
    pub static POOL_ID_2: Param = Param { about: "Servers of one pool.", ..Param::new("pool_id", "pool-id", Place::Query, &shape::STRING) };
    pub static INSTANCE_TYPE_ID: Param = Param { about: "Servers of one instance type, by its external ID, such as `gateway-prod.3`.", ..Param::new("instance_type_id", "instance-type-id", Place::Query, &shape::STRING) };
    pub static DATACENTER_ID: Param = Param { about: "What runs in one datacenter.", ..Param::new("datacenter_id", "datacenter-id", Place::Query, &shape::STRING) };
    pub static SKIP_IF_BYO_ACCOUNT: Param = Param { about: "Whether to omit accounts on a cloud subscription of the customer's own. The document describes the opposite, whether to return them; this follows the name.", ..Param::new("skip_if_byo_account", "skip-if-byo-account", Place::Query, &shape::BOOLEAN) };
    pub static FROM_DATE_2: Param = Param { about: "The start of the range, as `2021-07-01` or `2021-07-01T00:00:00.000Z`. The document asks for a date in one column and for a time in another; both forms are accepted.", ..Param::new("from_date", "from-date", Place::Query, &shape::STRING) };
    pub static TO_DATE_2: Param = Param { about: "The end of the range, as `2021-07-31` or `2021-07-31T23:59:59.999Z`. The document asks for a date in one column and for a time in another; both forms are accepted.", ..Param::new("to_date", "to-date", Place::Query, &shape::STRING) };
    pub static SERVER_TYPE_2: Param = Param { about: "Disks of one kind of server.", ..Param::new("server_type", "server-type", Place::Query, &shape::POOL_GROUP_TYPE) };
    pub static DISK_VOLUME_TYPE_ID: Param = Param { about: "Disks of one type.", ..Param::new("disk_volume_type_id", "disk-volume-type-id", Place::Query, &shape::DISK_VOLUME_TYPE) };
    pub static EXTERNAL_CLOUD_SERVICE_ID: Param = Param { required: true, about: "The ID of a cloud account as assigned by its cloud service, such as `gateway-prod.459`.", ..Param::new("external_cloud_service_id", "external-cloud-service-id", Place::Path, &shape::STRING) };
    pub static EXTERNAL_DATA_CENTER_ID: Param = Param { about: "Images in one datacenter.", ..Param::new("external_data_center_id", "external-data-center-id", Place::Query, &shape::STRING) };
    pub static FROM_DATE_3: Param = Param { required: true, about: "The first day.", ..Param::new("from_date", "from-date", Place::Query, &shape::STRING_DATE) };
    pub static TO_DATE_3: Param = Param { required: true, about: "The last day.", ..Param::new("to_date", "to-date", Place::Query, &shape::STRING_DATE) };
    pub static ORDER_BY_4: Param = Param { about: "The field to sort by. The document names session fields, which these rows do not have.", ..Param::new("order_by", "order-by", Place::Query, &shape::STRING) };
    pub static SKIP_USER_IDPS: Param = Param { style: Style::Repeated, about: "Identity providers whose users are omitted.", ..Param::new("skip_user_idps[]", "skip-user-idps", Place::Query, &shape::LIST_OF_STRING) };
    pub static PROVIDER_NAME: Param = Param { required: true, about: "The name of a secure anonymous token provider, as the console shows it.", ..Param::new("provider_name", "provider-name", Place::Path, &shape::STRING) };
    pub static CUSTOMER_ID: Param = Param { required: true, ..Param::new("customer_id", "customer-id", Place::Path, &shape::STRING) };
    pub static ACTIVE_2: Param = Param { about: "Those that are active or those that are not. The documentation says string; its request sample sends `true`.", ..Param::new("active", "active", Place::Query, &shape::BOOLEAN) };
    pub static ORGANIZATION_ID_2: Param = Param { about: "Those of one organization.", ..Param::new("organization_id", "organization-id", Place::Query, &shape::STRING) };
    pub static ORDER_BY_5: Param = Param { about: "The field to sort by.", ..Param::new("order_by", "order-by", Place::Query, &shape::STRING) };
    pub static ACCOUNT_ID: Param = Param { required: true, ..Param::new("account_id", "account-id", Place::Path, &shape::STRING) };
    pub static TASK_ID: Param = Param { required: true, about: "The ID of the task, as returned by the start of the publish.", ..Param::new("task_id", "task-id", Place::Path, &shape::STRING) };
}

/// Every `Body` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod body {
    use super::*;

    pub static ORGANIZATIONS_CREATE_SECURE_ANONYMOUS_TOKEN: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_SECURE_ANONYMOUS_TOKEN), examples: &[Example { name: "email_only", json: "{\"email\":\"kiosk-17@example.com\",\"metadata\":{\"should_accept_tos\":false}}" }, Example { name: "named_user", json: "{\"email\":\"kiosk-17@example.com\",\"first_name\":\"kiosk-17\",\"last_name\":\"User\",\"metadata\":{\"should_accept_tos\":false,\"frame_logout_url\":\"https://www.example.com/\"}}" }] };
}

/// Every `Response` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod response {
    use super::*;

    pub static ORGANIZATIONS_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_ORGANIZATION), examples: &[Example { name: "two_organizations", json: "[{\"description\":null,\"id\":\"aa49ea9a-3925-4f6f-86e4-6825ffe1ed24\",\"name\":\"Acme Org\",\"url_slug\":\"acme-org\",\"website\":null},{\"description\":null,\"id\":\"786904d3-6a19-4af2-8bfc-5479a1010961\",\"name\":\"Acme Training Group\",\"url_slug\":\"remote-training\",\"website\":null}]" }] };
    pub static FAILED_4XX: Response = Response { status: "4XX", shape: Some(&shape::MAP_OF_ANY), examples: &[Example { name: "stand_in", json: "{}" }] };
    pub static ORGANIZATION_200: Response = Response { status: "200", shape: Some(&shape::ORGANIZATION), examples: &[Example { name: "organization", json: "{\"description\":null,\"id\":\"2fb210e0-e931-4c62-83fd-b31fe13468ca\",\"name\":\"Example Organization\",\"url_slug\":\"example-org\",\"website\":null}" }] };
    pub static AUDIT_TRAILS_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_AUDIT_TRAIL), examples: &[Example { name: "launchpad_actions", json: "[{\"id\":\"7c3dee57-5a7b-4211-a55d-7d5b8e5f595b\",\"user_first_name\":\"Example\",\"user_last_name\":\"Administrator\",\"user_idp\":\"example-idp-name\",\"user_email\":\"administrator@example.com\",\"kind\":\"updateLaunchpad\",\"account_id\":\"b00636bf-4f08-404e-a7ba-3c2aaa173335\",\"organization_id\":\"86bcea89-389f-496a-3c75-1df0ce8d96ca\",\"customer_id\":\"b3e7d4e0-5ab2-43cf-9f9c-0c02909931e1\",\"inserted_at\":\"2021-10-15T20:49:13.377350Z\"},{\"id\":\"4f62a8e4-1ab4-430b-9f4f-96fa77ff24f5\",\"user_first_name\":\"Example\",\"user_last_name\":\"Administrator\",\"user_idp\":\"example-idp-name\",\"user_email\":\"administrator@example.com\",\"kind\":\"createLaunchpad\",\"account_id\":\"b00636bf-4f08-404e-a7ba-3c2aaa173335\",\"organization_id\":\"86bcea89-389f-496a-3c75-1df0ce8d96ca\",\"customer_id\":\"b3e7d4e0-5ab2-43cf-9f9c-0c02909931e1\",\"inserted_at\":\"2021-10-15T20:49:09.833114Z\"}]" }] };
    pub static SESSION_TRAILS_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_SESSION_TRAIL), examples: &[Example { name: "sandbox_session", json: "[{\"account_id\":\"084ab7d0-e4ca-4dea-932a-45bf33f02088\",\"bandwidth_kbps_avg\":15921.05,\"bandwidth_kbps_max\":16128,\"bandwidth_kbps_min\":14024,\"city\":\"Tehama\",\"client_ip\":\"203.0.113.25\",\"customer_id\":\"b3e7d4e0-5ab2-43cf-9f9c-0c02909931e1\",\"distance\":2369.002238311968,\"fail_description\":null,\"framerate_ps_avg\":19.74,\"framerate_ps_max\":20,\"framerate_ps_min\":10,\"id\":\"b970ec31-ca07-48c9-8b56-4547a7b1a9f8\",\"instance_type\":\"t2.large\",\"latency_ms_avg\":110.36,\"latency_ms_max\":132,\"latency_ms_min\":106,\"organization_id\":\"2fb210e0-e931-4c62-83fd-b31fe13468ca\",\"pool_group_type\":\"sandbox\",\"pool_id\":\"d54b760c-956a-487b-a675-e113677fe871\",\"pool_instance_type\":{\"bare_metal\":null,\"display_name\":\"Air 8GB\",\"gpu\":\"None\",\"id\":\"gateway-prod.5\",\"name\":\"t2.large\",\"ram\":8,\"vcpu\":2},\"server_id\":\"gateway-prod.5232637\",\"session_duration\":2391,\"session_end\":\"2021-02-25T23:17:27.000000Z\",\"session_id\":\"gateway-prod.nMOARz25k9LDmGN0\",\"session_start\":\"2021-02-25T23:15:56.000000Z\",\"user_email\":\"example.user@example.com\",\"user_first_name\":\"Example\",\"user_id\":\"52b19f2e-c8ae-4f12-beab-f2838ce8dce9\",\"user_idp\":\"example-idp\",\"user_last_name\":\"User\"}]" }] };
    pub static API_AUTHORIZATION_RULES_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_API_AUTHORIZATION_RULE), examples: &[Example { name: "administrator_key", json: "[{\"api_authorization_id\":\"e8d5f1f0-2e4d-4362-9002-a5c11da1ffc9\",\"credentials\":[{\"client_id\":\"00000000-0000-4000-8000-000000000001.img.frame.nutanix.com\",\"name\":\"Development Server\"}],\"id\":980,\"name\":\"Example administrator roles\",\"roles\":[{\"id\":\"871dbc2d-f55f-4f15-ab4a-eb14541da4de\",\"role\":{\"applicable_on\":\"organization\",\"category\":null,\"description\":null,\"id\":\"6498134a-df89-4548-be2d-86b01fac91c9\",\"name\":\"Organization Administrator\",\"permissions\":[\"cpanel_mutation_restore_backup\",\"cpanel_mutation_move_launchpad\"]}}]}]" }] };
    pub static ROLES_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_ROLE), examples: &[Example { name: "api_role", json: "[{\"applicable_on\":\"account\",\"category\":\"api\",\"description\":null,\"id\":\"f1147b3ta-f927-46aa-66ea-6eea8569663b\",\"name\":\"API - Generate Anonymous Account Token\",\"permissions\":[\"create_anonymous_access_token\"]}]" }] };
    pub static CLOUD_SERVICES_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_CLOUD_SERVICE), examples: &[Example { name: "aws_account", json: "[{\"active\":true,\"cloud_account_id\":\"199955555555\",\"cloud_provider_display_name\":\"AWS\",\"cloud_provider_id\":\"gateway-prod.2\",\"cloud_provider_name\":\"amazon\",\"context\":\"organization\",\"creation_date\":\"2019-06-11T20:25:33Z\",\"datacenters\":[],\"display_name\":\"Example Account\",\"external_id\":null,\"gateway\":\"gateway-prod\",\"id\":\"gateway-prod.459\",\"is_default\":false,\"is_provider_default\":false,\"name\":\"Example Account\",\"owner_id\":\"b3e7d4e0-5ab2-43cf-9f9c-0c02909931e1\",\"properties\":{\"cloud_account_id\":\"199955555555\"},\"status\":\"ready\",\"supported_datacenter_ids\":null,\"supported_types\":[\"frame-high\"]}]" }] };
    pub static ELASTICITY_200: Response = Response { status: "200", shape: Some(&shape::ELASTICITY), examples: &[Example { name: "limits", json: "{\"buffer_servers\":10,\"max_servers\":150,\"min_servers\":100}" }] };
    pub static ORGANIZATION_SETTINGS_200: Response = Response { status: "200", shape: Some(&shape::ORGANIZATION_SETTINGS), examples: &[Example { name: "settings", json: "{\"authorized_nutanix_personnel\":[\"first.person@example.com\",\"second.person@example.com\"],\"can_frame_account_support_start_session\":null,\"frame_cloud_account_allowed\":false,\"frame_support_admin_access\":\"full_access\",\"is_frame_support_customer_admin\":true,\"is_generate_session_report_enabled\":false,\"is_light_publish_enabled\":false,\"is_login_banner_enabled\":false,\"is_persistent_desktops_backups_enabled\":true,\"is_terminal_banner_enabled\":false,\"light_publish_settings\":{\"threshold\":10},\"login_banner_settings\":null,\"max_concurrency\":160,\"max_concurrency_per_account\":null,\"max_monthly_credits_usage\":null,\"max_monthly_credits_usage_description\":null,\"max_utility_pools_per_account\":50,\"note\":null,\"notification_center_settings\":{\"email_addresses\":null,\"is_send_notification_emails_enabled\":null,\"notify_on_critical\":null,\"notify_on_info\":null,\"notify_on_warning\":null},\"terminal_banner_settings\":null}" }] };
    pub static USAGE_200: Response = Response { status: "200", shape: Some(&shape::USAGE), examples: &[Example { name: "one_account", json: "{\"data\":[{\"account\":null,\"account_external_id\":\"gateway-prod.35917\",\"usage\":[{\"datacenter\":null,\"datacenter_id\":\"gateway-prod.1\",\"hours_used\":1,\"instance_type\":null,\"instance_type_id\":\"gateway-prod.3152\",\"server_type\":\"production\",\"time\":1626454800000}]}],\"total\":43533}" }] };
    pub static DISK_VOLUME_USAGE_200: Response = Response { status: "200", shape: Some(&shape::DISK_VOLUME_USAGE), examples: &[Example { name: "one_account", json: "{\"data\":[{\"account\":null,\"account_external_id\":\"gateway-prod.1791\",\"usage\":[{\"datacenter\":null,\"datacenter_id\":\"gateway-prod.3\",\"disk_volume_size_used\":180,\"disk_volume_type_id\":\"gp2\",\"hours_used\":36,\"time\":1625101200000}]}],\"total\":758884}" }] };
    pub static MASTER_IMAGES_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_MASTER_IMAGE), examples: &[Example { name: "windows_image", json: "[{\"description\":\"Frame Master Image mif:1, v:0, date:2020-01-28 09:30:10\",\"id\":\"gateway-prod.15474\",\"instance_types\":[{\"display_name\":\"Air 4GB\",\"external_id\":\"gateway-prod.1\",\"gpu\":\"None\",\"id\":\"gateway-prod.1\",\"name\":\"t2.medium\",\"ram\":4,\"vcpu\":2}],\"machine_image_family\":{\"display_name\":\"Windows Server 2016 (G4)\",\"id\":\"gateway-prod.xxx\",\"name\":\"FrameAWSWindows20126G4\"},\"master_image_copy_required\":null}]" }] };
    pub static USER_ACTIVITIES_200: Response = Response { status: "200", shape: Some(&shape::USER_ACTIVITY_REPORT), examples: &[Example { name: "one_visit", json: "{\"data\":[{\"access_date\":\"2022-02-01\",\"access_datetime\":\"2022-02-01T21:11:00.398870Z\",\"account_id\":\"0e52b11b-23bf-411e-a070-bc0ea014cbc2\",\"customer_id\":\"6ba31e38-1735-4274-a58e-6fb8c662e425\",\"organization_id\":\"bc24563d-375b-49fb-8f15-1682b8bc6deb\",\"user_email\":\"example.user@example.com\",\"user_first_name\":\"Example\",\"user_id\":\"20acd3a2-b455-4dca-b22b-520e16079e11\",\"user_idp\":\"example-okta-workforce\",\"user_last_name\":\"User\"}],\"total\":66866,\"total_unique\":8133}" }] };
    pub static SECURE_ANONYMOUS_TOKEN_200: Response = Response { status: "200", shape: Some(&shape::SECRET_STRING), examples: &[Example { name: "token", json: "\"not-a-real-header.not-a-real-payload.not-a-real-signature\"" }] };
    pub static CUSTOMER_200: Response = Response { status: "200", shape: Some(&shape::CUSTOMER), examples: &[Example { name: "customer", json: "{\"active\":true,\"available_applications\":[\"frame\"],\"billing_subscriptions\":null,\"description\":\"Example customer\",\"extra_features\":[\"deployment_group_tag\",\"compatibility_matrix_tag\"],\"id\":\"d3e7d4e0-5ab2-47cf-9f9c-0b02999931e7\",\"name\":\"Example Customer\",\"notes\":\"For examples only\",\"owner_email\":null,\"tenant_domain\":null,\"url_slug\":\"example-customer\",\"website\":null}" }] };
    pub static ACCOUNTS_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_ACCOUNT), examples: &[Example { name: "one_account", json: "[{\"website\":null,\"name\":\"Example Account\",\"last_publish\":\"2018-07-12T11:26:18.879116\",\"id\":\"b614cb6f-796b-4371-86cb-465d6dfc433b\",\"description\":null,\"active\":true}]" }] };
    pub static ACCOUNT_200: Response = Response { status: "200", shape: Some(&shape::ACCOUNT), examples: &[Example { name: "never_published", json: "{\"active\":false,\"description\":null,\"id\":\"31cbf42c-8767-486c-9ed3-d6a804q7cfe1\",\"inserted_at\":\"2020-02-27T19:08:53.892063Z\",\"kind\":\"frame\",\"last_publish\":null,\"name\":\"Example Account\",\"notes\":null,\"url_slug\":\"example-account-slug\",\"website\":null}" }] };
    pub static AVAILABILITY_ZONES_200: Response = Response { status: "200", shape: Some(&shape::ANY), examples: &[Example { name: "stand_in", json: "[]" }] };
    pub static PUBLISH_TASK_200: Response = Response { status: "200", shape: Some(&shape::ANY), examples: &[Example { name: "stand_in", json: "{}" }] };
    pub static PUBLISH_STARTED_200: Response = Response { status: "200", shape: Some(&shape::MAP_OF_ANY), examples: &[Example { name: "stand_in", json: "{}" }] };
    pub static CLOUD_PROVIDERS_200: Response = Response { status: "200", shape: Some(&shape::LIST_OF_CLOUD_PROVIDER), examples: &[Example { name: "two_providers", json: "[{\"byo_compatible\":true,\"datacenters\":null,\"display_name\":\"AWS\",\"external_id\":\"gateway-prod.2\",\"formation_url\":null,\"name\":\"amazon\"},{\"byo_compatible\":true,\"datacenters\":null,\"display_name\":\"Google\",\"external_id\":\"gateway-prod.5\",\"formation_url\":\"https://console.cloud.google.com/cloudshell/editor?cloudshell_open_in_editor=deploy.sh\",\"name\":\"google\"}]" }] };
}

/// Every `Paging` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod paging {
    use super::*;

    pub static PAGES: Paging = Paging { style: PageStyle::Offset, position: "offset", next: None, limit: "limit", size: 50, first: 0, items: None, total: None, key: Some("id") };
}

/// Every `Waiter` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod waiter {
    use super::*;

}

/// Every `Shape` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod shape {
    use super::*;

    pub static STRING: Shape = Shape::new(Kind::String);
    pub static BOOLEAN: Shape = Shape::new(Kind::Boolean);
    pub static INTEGER_UINT64: Shape = Shape { format: "uint64", ..Shape::new(Kind::Integer) };
    pub static ORDER: Shape = Shape::new(Kind::Enum(&["asc", "desc"]));
    pub static ANY: Shape = Shape::new(Kind::Any);
    pub static ORGANIZATION: Shape = Shape::new(Kind::Object(&object::ORGANIZATION));
    pub static LIST_OF_ORGANIZATION: Shape = Shape::new(Kind::List(&shape::ORGANIZATION));
    pub static MAP_OF_ANY: Shape = Shape::new(Kind::Map(&shape::ANY));
    pub static STRING_DATE_TIME: Shape = Shape { format: "date-time", ..Shape::new(Kind::String) };
    pub static STRING_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::String) };
    pub static AUDIT_TRAIL: Shape = Shape::new(Kind::Object(&object::AUDIT_TRAIL));
    pub static LIST_OF_AUDIT_TRAIL: Shape = Shape::new(Kind::List(&shape::AUDIT_TRAIL));
    pub static POOL_GROUP_TYPE: Shape = Shape::new(Kind::Enum(&["sandbox", "production", "utility", "persistent_desktop_production", "persistent_desktop_shadow"]));
    pub static STRING_DATE_TIME_OR_NULL: Shape = Shape { nullable: true, format: "date-time", ..Shape::new(Kind::String) };
    pub static NUMBER_DOUBLE_OR_NULL: Shape = Shape { nullable: true, format: "double", ..Shape::new(Kind::Number) };
    pub static POOL_GROUP_TYPE_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Enum(&["sandbox", "production", "utility", "persistent_desktop_production", "persistent_desktop_shadow"])) };
    pub static NUMBER_DOUBLE: Shape = Shape { format: "double", ..Shape::new(Kind::Number) };
    pub static INTEGER_UINT32: Shape = Shape { format: "uint32", ..Shape::new(Kind::Integer) };
    pub static POOL_INSTANCE_TYPE_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Object(&object::POOL_INSTANCE_TYPE)) };
    pub static SESSION_TRAIL: Shape = Shape::new(Kind::Object(&object::SESSION_TRAIL));
    pub static LIST_OF_SESSION_TRAIL: Shape = Shape::new(Kind::List(&shape::SESSION_TRAIL));
    pub static INTEGER_INT64: Shape = Shape { format: "int64", ..Shape::new(Kind::Integer) };
    pub static API_CREDENTIAL: Shape = Shape::new(Kind::Object(&object::API_CREDENTIAL));
    pub static LIST_OF_API_CREDENTIAL: Shape = Shape::new(Kind::List(&shape::API_CREDENTIAL));
    pub static ROLE_SCOPE: Shape = Shape::new(Kind::Enum(&["organization", "account"]));
    pub static LIST_OF_STRING: Shape = Shape::new(Kind::List(&shape::STRING));
    pub static ROLE: Shape = Shape::new(Kind::Object(&object::ROLE));
    pub static API_AUTHORIZATION_ROLE: Shape = Shape::new(Kind::Object(&object::API_AUTHORIZATION_ROLE));
    pub static LIST_OF_API_AUTHORIZATION_ROLE: Shape = Shape::new(Kind::List(&shape::API_AUTHORIZATION_ROLE));
    pub static API_AUTHORIZATION_RULE: Shape = Shape::new(Kind::Object(&object::API_AUTHORIZATION_RULE));
    pub static LIST_OF_API_AUTHORIZATION_RULE: Shape = Shape::new(Kind::List(&shape::API_AUTHORIZATION_RULE));
    pub static LIST_OF_ROLE: Shape = Shape::new(Kind::List(&shape::ROLE));
    pub static CLOUD_PROVIDER_NAME: Shape = Shape::new(Kind::Enum(&["amazon", "azure", "google", "nutanix"]));
    pub static LIST_OF_ANY: Shape = Shape::new(Kind::List(&shape::ANY));
    pub static CLOUD_SERVICE: Shape = Shape::new(Kind::Object(&object::CLOUD_SERVICE));
    pub static LIST_OF_CLOUD_SERVICE: Shape = Shape::new(Kind::List(&shape::CLOUD_SERVICE));
    pub static ELASTICITY: Shape = Shape::new(Kind::Object(&object::ELASTICITY));
    pub static BOOLEAN_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Boolean) };
    pub static INTEGER_UINT64_OR_NULL: Shape = Shape { nullable: true, format: "uint64", ..Shape::new(Kind::Integer) };
    pub static LIGHT_PUBLISH_SETTINGS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Object(&object::LIGHT_PUBLISH_SETTINGS)) };
    pub static NOTIFICATION_CENTER_SETTINGS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Object(&object::NOTIFICATION_CENTER_SETTINGS)) };
    pub static ORGANIZATION_SETTINGS: Shape = Shape::new(Kind::Object(&object::ORGANIZATION_SETTINGS));
    pub static RESOLUTION_TYPE: Shape = Shape::new(Kind::Enum(&["by_hour", "by_day", "by_month", "by_year"]));
    pub static USAGE_BUCKET: Shape = Shape::new(Kind::Object(&object::USAGE_BUCKET));
    pub static LIST_OF_USAGE_BUCKET: Shape = Shape::new(Kind::List(&shape::USAGE_BUCKET));
    pub static ACCOUNT_USAGE: Shape = Shape::new(Kind::Object(&object::ACCOUNT_USAGE));
    pub static LIST_OF_ACCOUNT_USAGE: Shape = Shape::new(Kind::List(&shape::ACCOUNT_USAGE));
    pub static USAGE: Shape = Shape::new(Kind::Object(&object::USAGE));
    pub static DISK_VOLUME_TYPE: Shape = Shape::new(Kind::Enum(&["all", "standard", "gp2", "io1"]));
    pub static DISK_VOLUME_USAGE_BUCKET: Shape = Shape::new(Kind::Object(&object::DISK_VOLUME_USAGE_BUCKET));
    pub static LIST_OF_DISK_VOLUME_USAGE_BUCKET: Shape = Shape::new(Kind::List(&shape::DISK_VOLUME_USAGE_BUCKET));
    pub static ACCOUNT_DISK_VOLUME_USAGE: Shape = Shape::new(Kind::Object(&object::ACCOUNT_DISK_VOLUME_USAGE));
    pub static LIST_OF_ACCOUNT_DISK_VOLUME_USAGE: Shape = Shape::new(Kind::List(&shape::ACCOUNT_DISK_VOLUME_USAGE));
    pub static DISK_VOLUME_USAGE: Shape = Shape::new(Kind::Object(&object::DISK_VOLUME_USAGE));
    pub static INSTANCE_TYPE: Shape = Shape::new(Kind::Object(&object::INSTANCE_TYPE));
    pub static LIST_OF_INSTANCE_TYPE: Shape = Shape::new(Kind::List(&shape::INSTANCE_TYPE));
    pub static MACHINE_IMAGE_FAMILY_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Object(&object::MACHINE_IMAGE_FAMILY)) };
    pub static MASTER_IMAGE: Shape = Shape::new(Kind::Object(&object::MASTER_IMAGE));
    pub static LIST_OF_MASTER_IMAGE: Shape = Shape::new(Kind::List(&shape::MASTER_IMAGE));
    pub static STRING_DATE: Shape = Shape { format: "date", ..Shape::new(Kind::String) };
    pub static USER_ACTIVITY: Shape = Shape::new(Kind::Object(&object::USER_ACTIVITY));
    pub static LIST_OF_USER_ACTIVITY: Shape = Shape::new(Kind::List(&shape::USER_ACTIVITY));
    pub static USER_ACTIVITY_REPORT: Shape = Shape::new(Kind::Object(&object::USER_ACTIVITY_REPORT));
    pub static CREATE_SECURE_ANONYMOUS_TOKEN: Shape = Shape::new(Kind::Object(&object::CREATE_SECURE_ANONYMOUS_TOKEN));
    pub static SECRET_STRING: Shape = Shape { secret: true, ..Shape::new(Kind::String) };
    pub static CUSTOMER: Shape = Shape::new(Kind::Object(&object::CUSTOMER));
    pub static ACCOUNT: Shape = Shape::new(Kind::Object(&object::ACCOUNT));
    pub static LIST_OF_ACCOUNT: Shape = Shape::new(Kind::List(&shape::ACCOUNT));
    pub static CLOUD_PROVIDER: Shape = Shape::new(Kind::Object(&object::CLOUD_PROVIDER));
    pub static LIST_OF_CLOUD_PROVIDER: Shape = Shape::new(Kind::List(&shape::CLOUD_PROVIDER));
}

/// Every `Object` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod object {
    use super::*;

    pub static ORGANIZATION: Object = Object { columns: &["id", "name", "url_slug"], ..Object::new("Organization", &[
        Field { about: "UUID that other calls take as `organization_id`.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "The name used in URLs.", required: true, ..Field::new("url_slug", "url-slug", &shape::STRING) },
        Field { about: "Only null has been observed.", ..Field::new("description", "description", &shape::ANY) },
        Field { about: "Only null has been observed.", ..Field::new("website", "website", &shape::ANY) },
    ]) };
    pub static AUDIT_TRAIL: Object = Object { columns: &["id", "kind", "inserted_at", "user_email", "account_id", "organization_id"], ..Object::new("AuditTrail", &[
        Field { about: "UUID of the entry.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "The action, such as `createLaunchpad`.", required: true, ..Field::new("kind", "kind", &shape::STRING) },
        Field { about: "When it was recorded.", required: true, ..Field::new("inserted_at", "inserted-at", &shape::STRING_DATE_TIME) },
        Field { about: "The account that was acted on, if it was one.", ..Field::new("account_id", "account-id", &shape::STRING_OR_NULL) },
        Field { about: "The organization that the action happened in.", ..Field::new("organization_id", "organization-id", &shape::STRING_OR_NULL) },
        Field { about: "The customer that the action happened in.", ..Field::new("customer_id", "customer-id", &shape::STRING_OR_NULL) },
        Field { about: "Given name of the user who acted.", ..Field::new("user_first_name", "user-first-name", &shape::STRING_OR_NULL) },
        Field { about: "Family name of the user who acted.", ..Field::new("user_last_name", "user-last-name", &shape::STRING_OR_NULL) },
        Field { about: "Address of the user who acted.", ..Field::new("user_email", "user-email", &shape::STRING_OR_NULL) },
        Field { about: "The identity provider of the user.", ..Field::new("user_idp", "user-idp", &shape::STRING_OR_NULL) },
    ]) };
    pub static POOL_INSTANCE_TYPE: Object = Object::new("PoolInstanceType", &[
        Field { about: "Identifies it, such as `gateway-prod.8`.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Name at the cloud provider.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("display_name", "display-name", &shape::STRING) },
        Field { about: "The string `None` if there is no GPU.", ..Field::new("gpu", "gpu", &shape::STRING) },
        Field { about: "Memory in GB.", ..Field::new("ram", "ram", &shape::NUMBER_DOUBLE) },
        Field { about: "Virtual cores.", ..Field::new("vcpu", "vcpu", &shape::INTEGER_UINT32) },
        Field { about: "Only null has been observed.", ..Field::new("bare_metal", "bare-metal", &shape::ANY) },
    ]);
    pub static SESSION_TRAIL: Object = Object { columns: &["session_id", "user_email", "session_start", "session_end", "session_duration", "instance_type"], ..Object::new("SessionTrail", &[
        Field { about: "UUID of the entry; the session itself has `session_id`.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "The external ID of the session, `gateway-prod.` and a token.", required: true, ..Field::new("session_id", "session-id", &shape::STRING) },
        Field { about: "When it began.", required: true, ..Field::new("session_start", "session-start", &shape::STRING_DATE_TIME) },
        Field { about: "When it ended.", ..Field::new("session_end", "session-end", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Its duration, as reported by Frame. The unit is not documented, and the sample's value is not the time between start and end.", ..Field::new("session_duration", "session-duration", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "The account that it ran in.", ..Field::new("account_id", "account-id", &shape::STRING_OR_NULL) },
        Field { about: "The organization that owns the account.", ..Field::new("organization_id", "organization-id", &shape::STRING_OR_NULL) },
        Field { about: "The customer that owns the organization.", ..Field::new("customer_id", "customer-id", &shape::STRING_OR_NULL) },
        Field { about: "UUID of the user who worked in it.", ..Field::new("user_id", "user-id", &shape::STRING_OR_NULL) },
        Field { about: "Address of the user who worked in it.", ..Field::new("user_email", "user-email", &shape::STRING_OR_NULL) },
        Field { about: "Given name of the user who worked in it.", ..Field::new("user_first_name", "user-first-name", &shape::STRING_OR_NULL) },
        Field { about: "Family name of the user who worked in it.", ..Field::new("user_last_name", "user-last-name", &shape::STRING_OR_NULL) },
        Field { about: "The identity provider of the user.", ..Field::new("user_idp", "user-idp", &shape::STRING_OR_NULL) },
        Field { about: "The machine that it ran on.", ..Field::new("server_id", "server-id", &shape::STRING_OR_NULL) },
        Field { about: "UUID of the pool that the machine belongs to.", ..Field::new("pool_id", "pool-id", &shape::STRING_OR_NULL) },
        Field { about: "The purpose of its server.", ..Field::new("pool_group_type", "pool-group-type", &shape::POOL_GROUP_TYPE_OR_NULL) },
        Field { about: "Name at the cloud provider, such as `t2.large`.", ..Field::new("instance_type", "instance-type", &shape::STRING_OR_NULL) },
        Field { about: "Virtual hardware of the server that it ran on.", ..Field::new("pool_instance_type", "pool-instance-type", &shape::POOL_INSTANCE_TYPE_OR_NULL) },
        Field { about: "The address that the user came from.", ..Field::new("client_ip", "client-ip", &shape::STRING_OR_NULL) },
        Field { about: "Where the user was, by the client's address.", ..Field::new("city", "city", &shape::STRING_OR_NULL) },
        Field { about: "How far the user was from the datacenter. The unit is not documented.", ..Field::new("distance", "distance", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Average latency in milliseconds.", ..Field::new("latency_ms_avg", "latency-ms-avg", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Minimum latency in milliseconds.", ..Field::new("latency_ms_min", "latency-ms-min", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Maximum latency in milliseconds.", ..Field::new("latency_ms_max", "latency-ms-max", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Average bandwidth in kilobits per second.", ..Field::new("bandwidth_kbps_avg", "bandwidth-kbps-avg", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Minimum bandwidth in kilobits per second.", ..Field::new("bandwidth_kbps_min", "bandwidth-kbps-min", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Maximum bandwidth in kilobits per second.", ..Field::new("bandwidth_kbps_max", "bandwidth-kbps-max", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Average frames per second.", ..Field::new("framerate_ps_avg", "framerate-ps-avg", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Minimum frames per second.", ..Field::new("framerate_ps_min", "framerate-ps-min", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Maximum frames per second.", ..Field::new("framerate_ps_max", "framerate-ps-max", &shape::NUMBER_DOUBLE_OR_NULL) },
        Field { about: "Why the session failed. Only null has been observed.", ..Field::new("fail_description", "fail-description", &shape::ANY) },
    ]) };
    pub static API_CREDENTIAL: Object = Object::new("ApiCredential", &[
        Field { about: "The client ID for a client of the API.", required: true, ..Field::new("client_id", "client-id", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
    ]);
    pub static ROLE: Object = Object { columns: &["id", "name", "category"], ..Object::new("Role", &[
        Field { about: "Identifies it among the roles. One sample's value is not a UUID.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Where it can be given.", required: true, ..Field::new("applicable_on", "applicable-on", &shape::ROLE_SCOPE) },
        Field { about: "Group of roles under which the console shows it.", ..Field::new("category", "category", &shape::STRING_OR_NULL) },
        Field { about: "Only null has been observed.", ..Field::new("description", "description", &shape::ANY) },
        Field { about: "What it allows.", ..Field::new("permissions", "permissions", &shape::LIST_OF_STRING) },
    ]) };
    pub static API_AUTHORIZATION_ROLE: Object = Object::new("ApiAuthorizationRole", &[
        Field { about: "The ID of the assignment.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "The permissions of the rule's credentials.", required: true, ..Field::new("role", "role", &shape::ROLE) },
    ]);
    pub static API_AUTHORIZATION_RULE: Object = Object { columns: &["id", "api_authorization_id", "name"], ..Object::new("ApiAuthorizationRule", &[
        Field { about: "Number of the rule; the only numeric ID here.", required: true, ..Field::new("id", "id", &shape::INTEGER_INT64) },
        Field { about: "UUID of the authorization that the rule is part of.", required: true, ..Field::new("api_authorization_id", "api-authorization-id", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Its client IDs.", ..Field::new("credentials", "credentials", &shape::LIST_OF_API_CREDENTIAL) },
        Field { about: "Its permissions.", ..Field::new("roles", "roles", &shape::LIST_OF_API_AUTHORIZATION_ROLE) },
    ]) };
    pub static CLOUD_SERVICE: Object = Object { columns: &["id", "name", "display_name", "status", "cloud_provider_name", "is_default"], ..Object::new("CloudService", &[
        Field { about: "The external ID, such as `gateway-prod.459`.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Technical name of the cloud account.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("display_name", "display-name", &shape::STRING) },
        Field { about: "Whether it is active.", required: true, ..Field::new("active", "active", &shape::BOOLEAN) },
        Field { about: "Such as `ready`.", required: true, ..Field::new("status", "status", &shape::STRING) },
        Field { about: "The number of the account at the cloud.", ..Field::new("cloud_account_id", "cloud-account-id", &shape::STRING_OR_NULL) },
        Field { about: "Identifies the provider.", required: true, ..Field::new("cloud_provider_id", "cloud-provider-id", &shape::STRING) },
        Field { about: "Where its machines run.", required: true, ..Field::new("cloud_provider_name", "cloud-provider-name", &shape::CLOUD_PROVIDER_NAME) },
        Field { about: "Display name of the provider in the console.", required: true, ..Field::new("cloud_provider_display_name", "cloud-provider-display-name", &shape::STRING) },
        Field { about: "Where it is registered, such as `organization`.", required: true, ..Field::new("context", "context", &shape::STRING) },
        Field { about: "When it was registered, in UTC.", required: true, ..Field::new("creation_date", "creation-date", &shape::STRING_DATE_TIME) },
        Field { about: "Regions of the provider that it covers. Only an empty list has been observed.", ..Field::new("datacenters", "datacenters", &shape::LIST_OF_ANY) },
        Field { about: "Only null has been observed.", ..Field::new("external_id", "external-id", &shape::ANY) },
        Field { about: "The Frame gateway that controls it.", required: true, ..Field::new("gateway", "gateway", &shape::STRING) },
        Field { about: "Whether new accounts use it by default.", required: true, ..Field::new("is_default", "is-default", &shape::BOOLEAN) },
        Field { about: "Whether new accounts at this provider use it by default.", required: true, ..Field::new("is_provider_default", "is-provider-default", &shape::BOOLEAN) },
        Field { about: "UUID of the customer or organization that registered it; `context` says which.", ..Field::new("owner_id", "owner-id", &shape::STRING_OR_NULL) },
        Field { about: "Provider-specific details.", ..Field::new("properties", "properties", &shape::MAP_OF_ANY) },
        Field { about: "Only null has been observed.", ..Field::new("supported_datacenter_ids", "supported-datacenter-ids", &shape::ANY) },
        Field { about: "Instance types that can be chosen.", ..Field::new("supported_types", "supported-types", &shape::LIST_OF_STRING) },
    ]) };
    pub static ELASTICITY: Object = Object::new("Elasticity", &[
        Field { about: "Servers that always run.", required: true, ..Field::new("min_servers", "min-servers", &shape::INTEGER_UINT64) },
        Field { about: "Maximum number of running servers.", required: true, ..Field::new("max_servers", "max-servers", &shape::INTEGER_UINT64) },
        Field { about: "Idle servers for the next users.", required: true, ..Field::new("buffer_servers", "buffer-servers", &shape::INTEGER_UINT64) },
    ]);
    pub static LIGHT_PUBLISH_SETTINGS: Object = Object::new("LightPublishSettings", &[
        Field { about: "The unit is not documented.", ..Field::new("threshold", "threshold", &shape::INTEGER_UINT64_OR_NULL) },
    ]);
    pub static NOTIFICATION_CENTER_SETTINGS: Object = Object::new("NotificationCenterSettings", &[
        Field { about: "Only null has been observed.", ..Field::new("email_addresses", "email-addresses", &shape::ANY) },
        Field { about: "Only null has been observed.", ..Field::new("is_send_notification_emails_enabled", "is-send-notification-emails-enabled", &shape::ANY) },
        Field { about: "Only null has been observed.", ..Field::new("notify_on_critical", "notify-on-critical", &shape::ANY) },
        Field { about: "Only null has been observed.", ..Field::new("notify_on_info", "notify-on-info", &shape::ANY) },
        Field { about: "Only null has been observed.", ..Field::new("notify_on_warning", "notify-on-warning", &shape::ANY) },
    ]);
    pub static ORGANIZATION_SETTINGS: Object = Object::new("OrganizationSettings", &[
        Field { about: "E-mail addresses of support staff with access.", ..Field::new("authorized_nutanix_personnel", "authorized-nutanix-personnel", &shape::LIST_OF_STRING) },
        Field { about: "Only null has been observed.", ..Field::new("can_frame_account_support_start_session", "can-frame-account-support-start-session", &shape::ANY) },
        Field { about: "Whether accounts may run in cloud accounts that Frame owns.", ..Field::new("frame_cloud_account_allowed", "frame-cloud-account-allowed", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Such as `full_access`.", ..Field::new("frame_support_admin_access", "frame-support-admin-access", &shape::STRING_OR_NULL) },
        Field { about: "Whether Frame Support has the rights of an administrator.", ..Field::new("is_frame_support_customer_admin", "is-frame-support-customer-admin", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Whether reports of sessions can be generated.", ..Field::new("is_generate_session_report_enabled", "is-generate-session-report-enabled", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Whether light publishing can be used.", ..Field::new("is_light_publish_enabled", "is-light-publish-enabled", &shape::BOOLEAN_OR_NULL) },
        Field { about: "When a publish counts as light.", ..Field::new("light_publish_settings", "light-publish-settings", &shape::LIGHT_PUBLISH_SETTINGS_OR_NULL) },
        Field { about: "Whether users see a banner before they log in.", ..Field::new("is_login_banner_enabled", "is-login-banner-enabled", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Only null has been observed.", ..Field::new("login_banner_settings", "login-banner-settings", &shape::ANY) },
        Field { about: "Whether users see a banner in the terminal.", ..Field::new("is_terminal_banner_enabled", "is-terminal-banner-enabled", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Only null has been observed.", ..Field::new("terminal_banner_settings", "terminal-banner-settings", &shape::ANY) },
        Field { about: "Whether persistent desktops are backed up.", ..Field::new("is_persistent_desktops_backups_enabled", "is-persistent-desktops-backups-enabled", &shape::BOOLEAN_OR_NULL) },
        Field { about: "Sessions that may run at once, in all accounts together.", ..Field::new("max_concurrency", "max-concurrency", &shape::INTEGER_UINT64_OR_NULL) },
        Field { about: "Only null has been observed.", ..Field::new("max_concurrency_per_account", "max-concurrency-per-account", &shape::ANY) },
        Field { about: "Only null has been observed.", ..Field::new("max_monthly_credits_usage", "max-monthly-credits-usage", &shape::ANY) },
        Field { about: "Only null has been observed.", ..Field::new("max_monthly_credits_usage_description", "max-monthly-credits-usage-description", &shape::ANY) },
        Field { about: "Utility servers that an account may have.", ..Field::new("max_utility_pools_per_account", "max-utility-pools-per-account", &shape::INTEGER_UINT64_OR_NULL) },
        Field { about: "Only null has been observed.", ..Field::new("note", "note", &shape::ANY) },
        Field { about: "The e-mail notifications and their recipients.", ..Field::new("notification_center_settings", "notification-center-settings", &shape::NOTIFICATION_CENTER_SETTINGS_OR_NULL) },
    ]);
    pub static USAGE_BUCKET: Object = Object::new("UsageBucket", &[
        Field { about: "Only null has been observed.", ..Field::new("datacenter", "datacenter", &shape::ANY) },
        Field { about: "The external ID of the datacenter.", required: true, ..Field::new("datacenter_id", "datacenter-id", &shape::STRING) },
        Field { about: "Hours in use.", required: true, ..Field::new("hours_used", "hours-used", &shape::NUMBER_DOUBLE) },
        Field { about: "Only null has been observed.", ..Field::new("instance_type", "instance-type", &shape::ANY) },
        Field { about: "The external ID of the instance type.", required: true, ..Field::new("instance_type_id", "instance-type-id", &shape::STRING) },
        Field { about: "The purpose of the servers.", required: true, ..Field::new("server_type", "server-type", &shape::POOL_GROUP_TYPE) },
        Field { about: "The start of the time step, in Unix milliseconds.", required: true, ..Field::new("time", "time", &shape::INTEGER_INT64) },
    ]);
    pub static ACCOUNT_USAGE: Object = Object::new("AccountUsage", &[
        Field { about: "Only null has been observed.", ..Field::new("account", "account", &shape::ANY) },
        Field { about: "The external ID, such as `gateway-prod.35917`.", required: true, ..Field::new("account_external_id", "account-external-id", &shape::STRING) },
        Field { about: "One entry per period, datacenter, instance type and kind of server.", ..Field::new("usage", "usage", &shape::LIST_OF_USAGE_BUCKET) },
    ]);
    pub static USAGE: Object = Object::new("Usage", &[
        Field { about: "One entry per account.", required: true, ..Field::new("data", "data", &shape::LIST_OF_ACCOUNT_USAGE) },
        Field { about: "Sum over all entries. Neither unit nor meaning is documented; presumably hours.", required: true, ..Field::new("total", "total", &shape::NUMBER_DOUBLE) },
    ]);
    pub static DISK_VOLUME_USAGE_BUCKET: Object = Object::new("DiskVolumeUsageBucket", &[
        Field { about: "Only null has been observed.", ..Field::new("datacenter", "datacenter", &shape::ANY) },
        Field { about: "The external ID of the datacenter.", required: true, ..Field::new("datacenter_id", "datacenter-id", &shape::STRING) },
        Field { about: "Provisioned size of the volumes. The unit is not documented; presumably GB.", required: true, ..Field::new("disk_volume_size_used", "disk-volume-size-used", &shape::NUMBER_DOUBLE) },
        Field { about: "The provider's kind of volume.", required: true, ..Field::new("disk_volume_type_id", "disk-volume-type-id", &shape::DISK_VOLUME_TYPE) },
        Field { about: "Hours in use.", required: true, ..Field::new("hours_used", "hours-used", &shape::NUMBER_DOUBLE) },
        Field { about: "The start of the time step, in Unix milliseconds.", required: true, ..Field::new("time", "time", &shape::INTEGER_INT64) },
    ]);
    pub static ACCOUNT_DISK_VOLUME_USAGE: Object = Object::new("AccountDiskVolumeUsage", &[
        Field { about: "Only null has been observed.", ..Field::new("account", "account", &shape::ANY) },
        Field { about: "The external ID, such as `gateway-prod.35917`.", required: true, ..Field::new("account_external_id", "account-external-id", &shape::STRING) },
        Field { about: "One entry per period, datacenter and kind of volume.", ..Field::new("usage", "usage", &shape::LIST_OF_DISK_VOLUME_USAGE_BUCKET) },
    ]);
    pub static DISK_VOLUME_USAGE: Object = Object::new("DiskVolumeUsage", &[
        Field { about: "One entry per account.", required: true, ..Field::new("data", "data", &shape::LIST_OF_ACCOUNT_DISK_VOLUME_USAGE) },
        Field { about: "Sum over all entries. Neither unit nor meaning is documented.", required: true, ..Field::new("total", "total", &shape::NUMBER_DOUBLE) },
    ]);
    pub static INSTANCE_TYPE: Object = Object::new("InstanceType", &[
        Field { about: "Identifies it, such as `gateway-prod.8`.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "The provider's name.", required: true, ..Field::new("external_id", "external-id", &shape::STRING) },
        Field { about: "Name at the cloud provider.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("display_name", "display-name", &shape::STRING) },
        Field { about: "The string `None` if there is no GPU.", ..Field::new("gpu", "gpu", &shape::STRING) },
        Field { about: "Memory in GB.", ..Field::new("ram", "ram", &shape::NUMBER_DOUBLE) },
        Field { about: "Virtual cores.", ..Field::new("vcpu", "vcpu", &shape::INTEGER_UINT32) },
    ]);
    pub static MACHINE_IMAGE_FAMILY: Object = Object::new("MachineImageFamily", &[
        Field { about: "Identifies it among the families.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Technical name.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("display_name", "display-name", &shape::STRING) },
    ]);
    pub static MASTER_IMAGE: Object = Object { columns: &["id", "description"], ..Object::new("MasterImage", &[
        Field { about: "Identifies it, such as `gateway-prod.1234`.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Description in the console.", ..Field::new("description", "description", &shape::STRING_OR_NULL) },
        Field { about: "Virtual hardware that it can run on.", ..Field::new("instance_types", "instance-types", &shape::LIST_OF_INSTANCE_TYPE) },
        Field { about: "Operating system that it is built from.", ..Field::new("machine_image_family", "machine-image-family", &shape::MACHINE_IMAGE_FAMILY_OR_NULL) },
        Field { about: "Only null has been observed.", ..Field::new("master_image_copy_required", "master-image-copy-required", &shape::ANY) },
    ]) };
    pub static USER_ACTIVITY: Object = Object::new("UserActivity", &[
        Field { about: "The day of the visit, as the server counts days.", required: true, ..Field::new("access_date", "access-date", &shape::STRING_DATE) },
        Field { about: "The time of the visit.", required: true, ..Field::new("access_datetime", "access-datetime", &shape::STRING_DATE_TIME) },
        Field { about: "The account that was accessed.", ..Field::new("account_id", "account-id", &shape::STRING_OR_NULL) },
        Field { about: "The organization that owns the account.", ..Field::new("organization_id", "organization-id", &shape::STRING_OR_NULL) },
        Field { about: "The customer that owns the organization.", ..Field::new("customer_id", "customer-id", &shape::STRING_OR_NULL) },
        Field { about: "UUID of the user.", ..Field::new("user_id", "user-id", &shape::STRING_OR_NULL) },
        Field { about: "Address that the user logs in with.", ..Field::new("user_email", "user-email", &shape::STRING_OR_NULL) },
        Field { about: "Given name, as reported by the identity provider.", ..Field::new("user_first_name", "user-first-name", &shape::STRING_OR_NULL) },
        Field { about: "Family name, as reported by the identity provider.", ..Field::new("user_last_name", "user-last-name", &shape::STRING_OR_NULL) },
        Field { about: "The identity provider of the user.", ..Field::new("user_idp", "user-idp", &shape::STRING_OR_NULL) },
    ]);
    pub static USER_ACTIVITY_REPORT: Object = Object::new("UserActivityReport", &[
        Field { about: "One entry per access of a user.", required: true, ..Field::new("data", "data", &shape::LIST_OF_USER_ACTIVITY) },
        Field { about: "Number of accesses.", required: true, ..Field::new("total", "total", &shape::INTEGER_UINT64) },
        Field { about: "Number of different users. Presumably the number of different users.", required: true, ..Field::new("total_unique", "total-unique", &shape::INTEGER_UINT64) },
    ]);
    pub static CREATE_SECURE_ANONYMOUS_TOKEN: Object = Object::new("CreateSecureAnonymousToken", &[
        Field { about: "An address for the user; it need not exist.", ..Field::new("email", "email", &shape::STRING) },
        Field { about: "Given name to display for the user.", ..Field::new("first_name", "first-name", &shape::STRING) },
        Field { about: "Family name to display for the user.", ..Field::new("last_name", "last-name", &shape::STRING) },
        Field { about: "Domain of the generated address of the user.", ..Field::new("email_domain", "email-domain", &shape::STRING) },
        Field { about: "Settings of the session, such as `should_accept_tos` and `frame_logout_url`.", ..Field::new("metadata", "metadata", &shape::MAP_OF_ANY) },
    ]);
    pub static CUSTOMER: Object = Object::new("Customer", &[
        Field { about: "UUID that other calls take as `customer_id`.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Whether it is active.", required: true, ..Field::new("active", "active", &shape::BOOLEAN) },
        Field { about: "Products that it can use.", ..Field::new("available_applications", "available-applications", &shape::LIST_OF_STRING) },
        Field { about: "Features enabled in addition to its products.", ..Field::new("extra_features", "extra-features", &shape::LIST_OF_STRING) },
        Field { about: "Only null has been observed.", ..Field::new("billing_subscriptions", "billing-subscriptions", &shape::ANY) },
        Field { about: "Free text, as entered in the console.", ..Field::new("description", "description", &shape::STRING_OR_NULL) },
        Field { about: "Internal remarks, as entered in the console.", ..Field::new("notes", "notes", &shape::STRING_OR_NULL) },
        Field { about: "Only null has been observed.", ..Field::new("owner_email", "owner-email", &shape::ANY) },
        Field { about: "Only null has been observed.", ..Field::new("tenant_domain", "tenant-domain", &shape::ANY) },
        Field { about: "The name used in URLs.", required: true, ..Field::new("url_slug", "url-slug", &shape::STRING) },
        Field { about: "Only null has been observed.", ..Field::new("website", "website", &shape::ANY) },
    ]);
    pub static ACCOUNT: Object = Object { columns: &["id", "name", "kind", "active", "url_slug", "last_publish"], ..Object::new("Account", &[
        Field { about: "UUID that other calls take as `account_id`. One sample's value is not a UUID.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Whether it is active.", required: true, ..Field::new("active", "active", &shape::BOOLEAN) },
        Field { about: "Only null has been observed.", ..Field::new("description", "description", &shape::ANY) },
        Field { about: "When its production servers were last built from its sandbox. A time that the sample gives without an offset.", ..Field::new("last_publish", "last-publish", &shape::STRING_OR_NULL) },
        Field { about: "Only null has been observed.", ..Field::new("website", "website", &shape::ANY) },
        Field { about: "Only with the account itself.", ..Field::new("inserted_at", "inserted-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Such as `frame`. Only with the account itself.", ..Field::new("kind", "kind", &shape::STRING_OR_NULL) },
        Field { about: "Only with the account itself. Only null has been observed.", ..Field::new("notes", "notes", &shape::ANY) },
        Field { about: "Only with the account itself.", ..Field::new("url_slug", "url-slug", &shape::STRING_OR_NULL) },
    ]) };
    pub static CLOUD_PROVIDER: Object = Object { columns: &["name", "display_name", "external_id", "byo_compatible"], ..Object::new("CloudProvider", &[
        Field { about: "Identifies it, such as `gateway-prod.1`.", required: true, ..Field::new("external_id", "external-id", &shape::STRING) },
        Field { about: "Short name.", required: true, ..Field::new("name", "name", &shape::CLOUD_PROVIDER_NAME) },
        Field { about: "Display name in the console.", required: true, ..Field::new("display_name", "display-name", &shape::STRING) },
        Field { about: "Whether customers can bring a subscription of their own.", required: true, ..Field::new("byo_compatible", "byo-compatible", &shape::BOOLEAN) },
        Field { about: "Only null has been observed.", ..Field::new("datacenters", "datacenters", &shape::ANY) },
        Field { about: "Where to prepare such a subscription.", ..Field::new("formation_url", "formation-url", &shape::STRING_OR_NULL) },
    ]) };
}
