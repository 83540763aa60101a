// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The facts of Nutanix Cloud Clusters (NC2).

#[allow(unused_imports, reason = "not every backend has a row of every kind")]
use crate::{Backend, Body, BodyKind, Envelope, Example, Field, Kind, Object, Operation, PageStyle, Paging, Param, Payload, Place, Resource, Response, Shape, Style, Waiter};

/// Nutanix Cloud Clusters (NC2).
pub static BACKEND: Backend = Backend {
    about: "Nutanix clusters on the bare metal of AWS, Azure and Google Cloud: create, resize, hibernate, resume and terminate them. Requests are authenticated with a short-lived JWT that the client signs with an API key. A long-running operation immediately returns a task, whose status is polled until it is done.",
    version: "v2",
    base_url: "https://cloud.nutanix.com/api/v2",
    envelope: Envelope { request: Some("data"), data: Some("data"), errors: Some("errors"), ..Envelope::NONE },
    resources: &[&resource::ORGANIZATIONS, &resource::CLOUD_ACCOUNTS, &resource::CLUSTERS, &resource::TASKS, &resource::NOTIFICATIONS, &resource::REMOTE_STORAGE_PROFILES],
    waiters: &[&waiter::TASKS],
    ..Backend::new("nc2", "Nutanix Cloud Clusters (NC2)")
};

/// Every `Resource` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod resource {
    use super::*;

    pub static ORGANIZATIONS: Resource = Resource::new("organizations", "organizations", "Organizations of a customer, which own cloud accounts and clusters.", &[&operation::ORGANIZATIONS_LIST, &operation::ORGANIZATIONS_CREATE, &operation::ORGANIZATIONS_GET, &operation::ORGANIZATIONS_UPDATE, &operation::ORGANIZATIONS_REPLACE, &operation::ORGANIZATIONS_TERMINATE, &operation::ORGANIZATIONS_LIST_AUDIT_TRAILS]);
    pub static CLOUD_ACCOUNTS: Resource = Resource::new("cloud_accounts", "cloud-accounts", "Accounts at a cloud provider, and the resources they offer in each region.", &[&operation::CLOUD_ACCOUNTS_LIST, &operation::CLOUD_ACCOUNTS_GET, &operation::CLOUD_ACCOUNTS_UPDATE, &operation::CLOUD_ACCOUNTS_REPLACE, &operation::CLOUD_ACCOUNTS_CREATE, &operation::CLOUD_ACCOUNTS_UPDATE_CREDENTIALS, &operation::CLOUD_ACCOUNTS_LIST_REGIONS, &operation::CLOUD_ACCOUNTS_ADD_REGIONS, &operation::CLOUD_ACCOUNTS_LIST_AVAILABILITY_ZONES, &operation::CLOUD_ACCOUNTS_LIST_SSH_KEYS, &operation::CLOUD_ACCOUNTS_LIST_VPCS, &operation::CLOUD_ACCOUNTS_LIST_VNETS, &operation::CLOUD_ACCOUNTS_LIST_PRISM_CENTRALS]);
    pub static CLUSTERS: Resource = Resource::new("clusters", "clusters", "Clusters, from creation to termination.", &[&operation::CLUSTERS_LIST, &operation::CLUSTERS_GET, &operation::CLUSTERS_UPDATE, &operation::CLUSTERS_REPLACE, &operation::CLUSTERS_CREATE_AWS, &operation::CLUSTERS_CREATE_AZURE, &operation::CLUSTERS_CREATE_GOOGLE_CLOUD, &operation::CLUSTERS_UPDATE_CAPACITY, &operation::CLUSTERS_UPDATE_LICENSE, &operation::CLUSTERS_UPDATE_SSH_KEY, &operation::CLUSTERS_UPDATE_ACCESS_POLICY, &operation::CLUSTERS_UPDATE_RESOURCE_TAGS, &operation::CLUSTERS_HIBERNATE, &operation::CLUSTERS_RESUME, &operation::CLUSTERS_TERMINATE, &operation::CLUSTERS_START_RECOVERY, &operation::CLUSTERS_CONDEMN_HOST, &operation::CLUSTERS_UPGRADE_FLOW_GATEWAY, &operation::CLUSTERS_SCALE_OUT_FLOW_GATEWAY, &operation::CLUSTERS_OPEN_SUPPORT_TUNNEL, &operation::CLUSTERS_EXTEND_SUPPORT_TUNNEL, &operation::CLUSTERS_CLOSE_SUPPORT_TUNNEL, &operation::CLUSTERS_LIST_CLOUD_RESOURCES]);
    pub static TASKS: Resource = Resource::new("tasks", "tasks", "The progress of long-running operations.", &[&operation::TASKS_LIST, &operation::TASKS_GET]);
    pub static NOTIFICATIONS: Resource = Resource::new("notifications", "notifications", "Messages about clusters and organizations, to be acknowledged.", &[&operation::NOTIFICATIONS_LIST, &operation::NOTIFICATIONS_UPDATE, &operation::NOTIFICATIONS_REPLACE]);
    pub static REMOTE_STORAGE_PROFILES: Resource = Resource::new("remote_storage_profiles", "remote-storage-profiles", "Sizes of remote storage that a host type can have.", &[&operation::REMOTE_STORAGE_PROFILES_LIST]);
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
        params: &[&param::ACTIVE, &param::CUSTOMER_ID, &param::NAME, &param::ORDER, &param::ORDER_BY],
        payload: Payload::Json { shape: &shape::LIST_OF_ORGANIZATION, optional: false },
        responses: &[&response::ORGANIZATION_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("organizations_list", "GET", "/organizations")
    };
    pub static ORGANIZATIONS_CREATE: Operation = Operation {
        tag: "organizations",
        verb: "create",
        command: "create",
        summary: "Create an organization",
        note: "The 2024 edition has the query parameter and no body; the 2025 edition has the body and no query parameter.",
        params: &[&param::CUSTOMER_ID_2],
        body: Some(&body::ORGANIZATIONS_CREATE),
        payload: Payload::Json { shape: &shape::ORGANIZATION, optional: false },
        responses: &[&response::ORGANIZATION_CREATED_200, &response::ORGANIZATION_CREATED_201, &response::ORGANIZATION_CREATED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("organizations_create", "POST", "/organizations")
    };
    pub static ORGANIZATIONS_GET: Operation = Operation {
        tag: "organizations",
        verb: "get",
        command: "get",
        summary: "Get an organization",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID],
        payload: Payload::Json { shape: &shape::ORGANIZATION, optional: false },
        responses: &[&response::ORGANIZATION_CREATED_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("organizations_get", "GET", "/organizations/{organization_id}")
    };
    pub static ORGANIZATIONS_UPDATE: Operation = Operation {
        tag: "organizations",
        verb: "update",
        command: "update",
        summary: "Update an organization",
        description: "The name is always sent, even if it does not change.",
        note: "The 2024 edition shows no body; this one is of the 2025 edition.",
        params: &[&param::ORGANIZATION_ID],
        body: Some(&body::ORGANIZATIONS_UPDATE),
        payload: Payload::Json { shape: &shape::ORGANIZATION, optional: false },
        responses: &[&response::ORGANIZATION_CREATED_200, &response::ORGANIZATION_CREATED_201, &response::ORGANIZATION_CREATED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("organizations_update", "PATCH", "/organizations/{organization_id}")
    };
    pub static ORGANIZATIONS_REPLACE: Operation = Operation {
        tag: "organizations",
        verb: "replace",
        command: "replace",
        summary: "Replace the properties of an organization",
        description: "Documented with the same body and response as the update.",
        note: "The 2024 edition shows no body; this one is of the 2025 edition.",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID],
        body: Some(&body::ORGANIZATIONS_REPLACE),
        payload: Payload::Json { shape: &shape::ORGANIZATION, optional: false },
        responses: &[&response::ORGANIZATION_CREATED_200, &response::ORGANIZATION_CREATED_201, &response::ORGANIZATION_CREATED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("organizations_replace", "PUT", "/organizations/{organization_id}")
    };
    pub static ORGANIZATIONS_TERMINATE: Operation = Operation {
        tag: "organizations",
        verb: "terminate",
        command: "terminate",
        summary: "Terminate an organization",
        description: "Takes effect immediately, without a task.",
        destructive: true,
        empty_body: true,
        params: &[&param::ORGANIZATION_ID],
        payload: Payload::Json { shape: &shape::ORGANIZATION, optional: false },
        responses: &[&response::ORGANIZATION_CREATED_200, &response::ORGANIZATION_CREATED_201, &response::ORGANIZATION_CREATED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("organizations_terminate", "PATCH", "/organizations/{organization_id}/terminate")
    };
    pub static ORGANIZATIONS_LIST_AUDIT_TRAILS: Operation = Operation {
        tag: "organizations",
        verb: "list_audit_trails",
        command: "list-audit-trails",
        summary: "List the actions in an organization",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_AUDIT_TRAIL, optional: false },
        responses: &[&response::AUDIT_TRAIL_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("organizations_list_audit_trails", "GET", "/organizations/{organization_id}/audit-trails")
    };
    pub static CLOUD_ACCOUNTS_LIST: Operation = Operation {
        tag: "cloud_accounts",
        verb: "list",
        command: "list",
        summary: "List the cloud accounts of an organization",
        idempotent: true,
        params: &[&param::ORGANIZATION_ID, &param::CLOUD_PROVIDER, &param::NAME_2, &param::ACTIVE_2, &param::STATUS],
        payload: Payload::Json { shape: &shape::LIST_OF_CLOUD_ACCOUNT, optional: false },
        responses: &[&response::CLOUD_ACCOUNT_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_list", "GET", "/organizations/{organization_id}/cloud-accounts")
    };
    pub static CLOUD_ACCOUNTS_GET: Operation = Operation {
        tag: "cloud_accounts",
        verb: "get",
        command: "get",
        summary: "Get a cloud account",
        idempotent: true,
        params: &[&param::CLOUD_ACCOUNT_ID],
        payload: Payload::Json { shape: &shape::CLOUD_ACCOUNT, optional: false },
        responses: &[&response::CLOUD_ACCOUNT_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_get", "GET", "/cloud-accounts/{cloud_account_id}")
    };
    pub static CLOUD_ACCOUNTS_UPDATE: Operation = Operation {
        tag: "cloud_accounts",
        verb: "update",
        command: "update",
        summary: "Activate or deactivate a cloud account",
        params: &[&param::CLOUD_ACCOUNT_ID],
        body: Some(&body::CLOUD_ACCOUNTS_UPDATE),
        payload: Payload::Json { shape: &shape::CLOUD_ACCOUNT, optional: false },
        responses: &[&response::CLOUD_ACCOUNT_200, &response::CLOUD_ACCOUNT_201, &response::CLOUD_ACCOUNT_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_update", "PATCH", "/cloud-accounts/{cloud_account_id}")
    };
    pub static CLOUD_ACCOUNTS_REPLACE: Operation = Operation {
        tag: "cloud_accounts",
        verb: "replace",
        command: "replace",
        summary: "Replace the settings of a cloud account",
        description: "Documented with the same body and response as the update.",
        idempotent: true,
        params: &[&param::CLOUD_ACCOUNT_ID],
        body: Some(&body::CLOUD_ACCOUNTS_REPLACE),
        payload: Payload::Json { shape: &shape::CLOUD_ACCOUNT, optional: false },
        responses: &[&response::CLOUD_ACCOUNT_200, &response::CLOUD_ACCOUNT_201, &response::CLOUD_ACCOUNT_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_replace", "PUT", "/cloud-accounts/{cloud_account_id}")
    };
    pub static CLOUD_ACCOUNTS_CREATE: Operation = Operation {
        tag: "cloud_accounts",
        verb: "create",
        command: "create",
        summary: "Add a cloud account to an organization",
        description: "Starts a task.",
        note: "Only the body for Azure is documented; what AWS needs is unknown.",
        params: &[&param::ORGANIZATION_ID, &param::CLOUD_PROVIDER_2],
        body: Some(&body::CLOUD_ACCOUNTS_CREATE),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("cloud_accounts_create", "POST", "/organizations/{organization_id}/cloud-accounts/{cloud_provider}")
    };
    pub static CLOUD_ACCOUNTS_UPDATE_CREDENTIALS: Operation = Operation {
        tag: "cloud_accounts",
        verb: "update_credentials",
        command: "update-credentials",
        summary: "Change the credentials of an Azure cloud account",
        description: "Starts a task.",
        note: "The document declares the account's ID as a query parameter; it is part of the path.",
        params: &[&param::CLOUD_ACCOUNT_ID],
        body: Some(&body::CLOUD_ACCOUNTS_UPDATE_CREDENTIALS),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("cloud_accounts_update_credentials", "POST", "/cloud-accounts/{cloud_account_id}/update-credentials")
    };
    pub static CLOUD_ACCOUNTS_LIST_REGIONS: Operation = Operation {
        tag: "cloud_accounts",
        verb: "list_regions",
        command: "list-regions",
        summary: "List the regions of a cloud account",
        note: "The document declares the account's ID as a query parameter; it is part of the path.",
        idempotent: true,
        params: &[&param::CLOUD_ACCOUNT_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_REGION, optional: false },
        responses: &[&response::REGION_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_list_regions", "GET", "/cloud-accounts/{cloud_account_id}/regions")
    };
    pub static CLOUD_ACCOUNTS_ADD_REGIONS: Operation = Operation {
        tag: "cloud_accounts",
        verb: "add_regions",
        command: "add-regions",
        summary: "Add regions to a cloud account",
        description: "Starts a task.",
        note: "The document declares the account's ID as a query parameter; it is part of the path.",
        params: &[&param::CLOUD_ACCOUNT_ID],
        body: Some(&body::CLOUD_ACCOUNTS_ADD_REGIONS),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("cloud_accounts_add_regions", "POST", "/cloud-accounts/{cloud_account_id}/regions")
    };
    pub static CLOUD_ACCOUNTS_LIST_AVAILABILITY_ZONES: Operation = Operation {
        tag: "cloud_accounts",
        verb: "list_availability_zones",
        command: "list-availability-zones",
        summary: "List the availability zones of a region",
        note: "The document declares both IDs as query parameters; they are parts of the path.",
        idempotent: true,
        params: &[&param::CLOUD_ACCOUNT_ID, &param::REGION_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_STRING, optional: false },
        responses: &[&response::AVAILABILITY_ZONE_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_list_availability_zones", "GET", "/cloud-accounts/{cloud_account_id}/regions/{region_id}/availability-zones")
    };
    pub static CLOUD_ACCOUNTS_LIST_SSH_KEYS: Operation = Operation {
        tag: "cloud_accounts",
        verb: "list_ssh_keys",
        command: "list-ssh-keys",
        summary: "List the SSH keys of a region",
        note: "The document declares one parameter, `id`, and mentions filters that it does not have.",
        idempotent: true,
        params: &[&param::CLOUD_ACCOUNT_ID, &param::REGION_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_SSH_KEY, optional: false },
        responses: &[&response::SSH_KEY_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_list_ssh_keys", "GET", "/cloud-accounts/{cloud_account_id}/regions/{region_id}/ssh-keys")
    };
    pub static CLOUD_ACCOUNTS_LIST_VPCS: Operation = Operation {
        tag: "cloud_accounts",
        verb: "list_vpcs",
        command: "list-vpcs",
        summary: "List the VPCs of a region",
        description: "For accounts at AWS.",
        note: "The document calls the region `id` and mentions filters that it does not have.",
        idempotent: true,
        params: &[&param::CLOUD_ACCOUNT_ID, &param::REGION_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_VPC, optional: false },
        responses: &[&response::VPC_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_list_vpcs", "GET", "/cloud-accounts/{cloud_account_id}/regions/{region_id}/vpcs")
    };
    pub static CLOUD_ACCOUNTS_LIST_VNETS: Operation = Operation {
        tag: "cloud_accounts",
        verb: "list_vnets",
        command: "list-vnets",
        summary: "List the virtual networks of a region",
        description: "For accounts at Azure.",
        note: "The document calls the region `id` and mentions filters that it does not have.",
        idempotent: true,
        params: &[&param::CLOUD_ACCOUNT_ID, &param::REGION_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_VNET, optional: false },
        responses: &[&response::VNET_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_list_vnets", "GET", "/cloud-accounts/{cloud_account_id}/regions/{region_id}/vnets")
    };
    pub static CLOUD_ACCOUNTS_LIST_PRISM_CENTRALS: Operation = Operation {
        tag: "cloud_accounts",
        verb: "list_prism_centrals",
        command: "list-prism-centrals",
        summary: "List the Prism Centrals that a new cluster of a region can join",
        idempotent: true,
        params: &[&param::CLOUD_ACCOUNT_ID, &param::REGION_ID, &param::AVAILABILITY_ZONE],
        payload: Payload::Json { shape: &shape::LIST_OF_PRISM_CENTRAL, optional: false },
        responses: &[&response::PRISM_CENTRAL_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("cloud_accounts_list_prism_centrals", "GET", "/cloud-accounts/{cloud_account_id}/regions/{region_id}/prism-centrals")
    };
    pub static CLUSTERS_LIST: Operation = Operation {
        tag: "clusters",
        verb: "list",
        command: "list",
        summary: "List the clusters",
        description: "The only paginated list; there is no total, and a page after the last one is empty.",
        idempotent: true,
        params: &[&param::ACTIVE_3, &param::NAME_3, &param::ORGANIZATION_ID_2, &param::ORDER_2, &param::ORDER_BY_2, &param::LIMIT, &param::PAGE],
        payload: Payload::Json { shape: &shape::LIST_OF_CLUSTER, optional: false },
        responses: &[&response::CLUSTER_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        paging: Some(&paging::PAGES),
        ..Operation::new("clusters_list", "GET", "/clusters")
    };
    pub static CLUSTERS_GET: Operation = Operation {
        tag: "clusters",
        verb: "get",
        command: "get",
        summary: "Get a cluster",
        idempotent: true,
        params: &[&param::CLUSTER_ID],
        payload: Payload::Json { shape: &shape::CLUSTER, optional: false },
        responses: &[&response::CLUSTER_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("clusters_get", "GET", "/clusters/{cluster_id}")
    };
    pub static CLUSTERS_UPDATE: Operation = Operation {
        tag: "clusters",
        verb: "update",
        command: "update",
        summary: "Update a cluster",
        description: "Setting the status of a protected AWS cluster to `failed` starts its recovery.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_UPDATE),
        payload: Payload::Json { shape: &shape::CLUSTER, optional: false },
        responses: &[&response::CLUSTER_200, &response::CLUSTER_201, &response::CLUSTER_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("clusters_update", "PATCH", "/clusters/{cluster_id}")
    };
    pub static CLUSTERS_REPLACE: Operation = Operation {
        tag: "clusters",
        verb: "replace",
        command: "replace",
        summary: "Replace the properties of a cluster",
        description: "Documented with the same body and response as the update.",
        idempotent: true,
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_REPLACE),
        payload: Payload::Json { shape: &shape::CLUSTER, optional: false },
        responses: &[&response::CLUSTER_200, &response::CLUSTER_201, &response::CLUSTER_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("clusters_replace", "PUT", "/clusters/{cluster_id}")
    };
    pub static CLUSTERS_CREATE_AWS: Operation = Operation {
        tag: "clusters",
        verb: "create_aws",
        command: "create-aws",
        summary: "Create a cluster on AWS",
        description: "Starts a task that has the ID of the new cluster from the start. Takes about an hour.",
        note: "The document shows the body without its envelope; only the wrapped form is known to work.",
        body: Some(&body::CLUSTERS_CREATE_AWS),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_create_aws", "POST", "/clusters/aws")
    };
    pub static CLUSTERS_CREATE_AZURE: Operation = Operation {
        tag: "clusters",
        verb: "create_azure",
        command: "create-azure",
        summary: "Create a cluster on Azure",
        description: "The organization contains the customer's ID. Starts a task that takes about 45 minutes.",
        note: "The document shows the body without its envelope; it is sent wrapped, as for AWS, which is not verified.",
        body: Some(&body::CLUSTERS_CREATE_AZURE),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_create_azure", "POST", "/clusters/azure")
    };
    pub static CLUSTERS_CREATE_GOOGLE_CLOUD: Operation = Operation {
        tag: "clusters",
        verb: "create_google_cloud",
        command: "create-google-cloud",
        summary: "Create a cluster on Google Cloud",
        description: "Starts a task.",
        note: "The document shows the body without its envelope; it is sent wrapped, as for AWS, which is not verified.",
        body: Some(&body::CLUSTERS_CREATE_GOOGLE_CLOUD),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_create_google_cloud", "POST", "/clusters/gcp")
    };
    pub static CLUSTERS_UPDATE_CAPACITY: Operation = Operation {
        tag: "clusters",
        verb: "update_capacity",
        command: "update-capacity",
        summary: "Add or remove hosts of a cluster",
        description: "Specify the desired number of hosts per host type. Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_UPDATE_CAPACITY),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_update_capacity", "POST", "/clusters/{cluster_id}/update-capacity")
    };
    pub static CLUSTERS_UPDATE_LICENSE: Operation = Operation {
        tag: "clusters",
        verb: "update_license",
        command: "update-license",
        summary: "Change the licence of a cluster",
        description: "Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_UPDATE_LICENSE),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_update_license", "POST", "/clusters/{cluster_id}/update-license")
    };
    pub static CLUSTERS_UPDATE_SSH_KEY: Operation = Operation {
        tag: "clusters",
        verb: "update_ssh_key",
        command: "update-ssh-key",
        summary: "Change the SSH key of a cluster's hosts",
        description: "Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_UPDATE_SSH_KEY),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_update_ssh_key", "POST", "/clusters/{cluster_id}/update-ssh-key")
    };
    pub static CLUSTERS_UPDATE_ACCESS_POLICY: Operation = Operation {
        tag: "clusters",
        verb: "update_access_policy",
        command: "update-access-policy",
        summary: "Change who can access an AWS cluster",
        description: "Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_UPDATE_ACCESS_POLICY),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_update_access_policy", "POST", "/clusters/{cluster_id}/update-access-policy")
    };
    pub static CLUSTERS_UPDATE_RESOURCE_TAGS: Operation = Operation {
        tag: "clusters",
        verb: "update_resource_tags",
        command: "update-resource-tags",
        summary: "Change the tags of a cluster's cloud resources",
        description: "Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_UPDATE_RESOURCE_TAGS),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_update_resource_tags", "POST", "/clusters/{cluster_id}/update-resource-tags")
    };
    pub static CLUSTERS_HIBERNATE: Operation = Operation {
        tag: "clusters",
        verb: "hibernate",
        command: "hibernate",
        summary: "Hibernate a running AWS cluster",
        description: "Saves the data to S3 and stops the hosts. Starts a task.",
        empty_body: true,
        params: &[&param::CLUSTER_ID],
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_hibernate", "POST", "/clusters/{cluster_id}/hibernate")
    };
    pub static CLUSTERS_RESUME: Operation = Operation {
        tag: "clusters",
        verb: "resume",
        command: "resume",
        summary: "Resume a hibernated AWS cluster",
        description: "Starts hosts and restores the data from S3. Starts a task.",
        empty_body: true,
        params: &[&param::CLUSTER_ID],
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_resume", "POST", "/clusters/{cluster_id}/resume")
    };
    pub static CLUSTERS_TERMINATE: Operation = Operation {
        tag: "clusters",
        verb: "terminate",
        command: "terminate",
        summary: "Terminate a cluster",
        description: "The cluster and its data are lost. Starts a task.",
        destructive: true,
        empty_body: true,
        params: &[&param::CLUSTER_ID],
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_terminate", "POST", "/clusters/{cluster_id}/terminate")
    };
    pub static CLUSTERS_START_RECOVERY: Operation = Operation {
        tag: "clusters",
        verb: "start_recovery",
        command: "start-recovery",
        summary: "Recover a failed AWS cluster as a new one",
        description: "For a protected cluster whose status is `failed`. Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_START_RECOVERY),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_start_recovery", "POST", "/clusters/{cluster_id}/start-recovery")
    };
    pub static CLUSTERS_CONDEMN_HOST: Operation = Operation {
        tag: "clusters",
        verb: "condemn_host",
        command: "condemn-host",
        summary: "Condemn a host of a cluster",
        description: "Removes the host from the cluster permanently. Starts a task.",
        destructive: true,
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_CONDEMN_HOST),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_condemn_host", "POST", "/clusters/{cluster_id}/condemn-host")
    };
    pub static CLUSTERS_UPGRADE_FLOW_GATEWAY: Operation = Operation {
        tag: "clusters",
        verb: "upgrade_flow_gateway",
        command: "upgrade-flow-gateway",
        summary: "Upgrade the Flow Gateway of an Azure cluster",
        description: "Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_UPGRADE_FLOW_GATEWAY),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_upgrade_flow_gateway", "POST", "/clusters/{cluster_id}/upgrade-fgw")
    };
    pub static CLUSTERS_SCALE_OUT_FLOW_GATEWAY: Operation = Operation {
        tag: "clusters",
        verb: "scale_out_flow_gateway",
        command: "scale-out-flow-gateway",
        summary: "Add machines to the Flow Gateway of an Azure cluster",
        description: "Up to four. Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_SCALE_OUT_FLOW_GATEWAY),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_scale_out_flow_gateway", "POST", "/clusters/{cluster_id}/scale-out-fgw")
    };
    pub static CLUSTERS_OPEN_SUPPORT_TUNNEL: Operation = Operation {
        tag: "clusters",
        verb: "open_support_tunnel",
        command: "open-support-tunnel",
        summary: "Give Nutanix support access to a cluster",
        description: "For clusters on Azure and Google Cloud. Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_OPEN_SUPPORT_TUNNEL),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_open_support_tunnel", "POST", "/clusters/{cluster_id}/open-support-tunnel")
    };
    pub static CLUSTERS_EXTEND_SUPPORT_TUNNEL: Operation = Operation {
        tag: "clusters",
        verb: "extend_support_tunnel",
        command: "extend-support-tunnel",
        summary: "Extend the support tunnel of a cluster",
        description: "For clusters on Azure. Starts a task.",
        params: &[&param::CLUSTER_ID],
        body: Some(&body::CLUSTERS_EXTEND_SUPPORT_TUNNEL),
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_extend_support_tunnel", "POST", "/clusters/{cluster_id}/extend-support-tunnel")
    };
    pub static CLUSTERS_CLOSE_SUPPORT_TUNNEL: Operation = Operation {
        tag: "clusters",
        verb: "close_support_tunnel",
        command: "close-support-tunnel",
        summary: "Close the support tunnel of a cluster",
        description: "Starts a task.",
        empty_body: true,
        params: &[&param::CLUSTER_ID],
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_STARTED_200, &response::TASK_STARTED_201, &response::TASK_STARTED_202, &response::FAILED_4XX, &response::FAILED_5XX],
        waiter: Some(&waiter::TASKS),
        ..Operation::new("clusters_close_support_tunnel", "POST", "/clusters/{cluster_id}/close-support-tunnel")
    };
    pub static CLUSTERS_LIST_CLOUD_RESOURCES: Operation = Operation {
        tag: "clusters",
        verb: "list_cloud_resources",
        command: "list-cloud-resources",
        summary: "List the cloud resources of a cluster",
        description: "Only those that NC2 created itself.",
        idempotent: true,
        params: &[&param::CLUSTER_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_CLOUD_RESOURCE, optional: false },
        responses: &[&response::CLOUD_RESOURCE_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("clusters_list_cloud_resources", "GET", "/clusters/{cluster_id}/cloud-resources")
    };
    pub static TASKS_LIST: Operation = Operation {
        tag: "tasks",
        verb: "list",
        command: "list",
        summary: "List the tasks",
        description: "There are no pages; `from` and `to` limit the response.",
        note: "The 2024 edition ends before the parameters; these are of the 2025 edition.",
        idempotent: true,
        params: &[&param::CLUSTER_ID_2, &param::ORGANIZATION_ID_3, &param::STATUS_2, &param::FROM, &param::TO, &param::ORDER, &param::ORDER_BY_3],
        payload: Payload::Json { shape: &shape::LIST_OF_TASK, optional: false },
        responses: &[&response::TASK_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tasks_list", "GET", "/tasks")
    };
    pub static TASKS_GET: Operation = Operation {
        tag: "tasks",
        verb: "get",
        command: "get",
        summary: "Get a task",
        description: "Polling once a minute is sufficient.",
        idempotent: true,
        params: &[&param::TASK_ID],
        payload: Payload::Json { shape: &shape::TASK, optional: false },
        responses: &[&response::TASK_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("tasks_get", "GET", "/tasks/{task_id}")
    };
    pub static NOTIFICATIONS_LIST: Operation = Operation {
        tag: "notifications",
        verb: "list",
        command: "list",
        summary: "List the notifications",
        description: "There are no pages; `from` and `to` limit the response.",
        idempotent: true,
        params: &[&param::ACKNOWLEDGED, &param::CLUSTER_ID_3, &param::ORGANIZATION_ID_4, &param::SEVERITY, &param::FROM_2, &param::TO_2, &param::ORDER, &param::ORDER_BY_4],
        payload: Payload::Json { shape: &shape::LIST_OF_NOTIFICATION, optional: false },
        responses: &[&response::NOTIFICATION_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("notifications_list", "GET", "/notifications")
    };
    pub static NOTIFICATIONS_UPDATE: Operation = Operation {
        tag: "notifications",
        verb: "update",
        command: "update",
        summary: "Acknowledge a notification",
        description: "This cannot be undone.",
        params: &[&param::NOTIFICATION_ID],
        body: Some(&body::NOTIFICATIONS_UPDATE),
        payload: Payload::Json { shape: &shape::NOTIFICATION, optional: false },
        responses: &[&response::NOTIFICATION_200, &response::NOTIFICATION_201, &response::NOTIFICATION_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("notifications_update", "PATCH", "/notifications/{notification_id}")
    };
    pub static NOTIFICATIONS_REPLACE: Operation = Operation {
        tag: "notifications",
        verb: "replace",
        command: "replace",
        summary: "Acknowledge a notification by replacing it",
        description: "Documented with the same body and response as the update.",
        idempotent: true,
        params: &[&param::NOTIFICATION_ID],
        body: Some(&body::NOTIFICATIONS_UPDATE),
        payload: Payload::Json { shape: &shape::NOTIFICATION, optional: false },
        responses: &[&response::NOTIFICATION_200, &response::NOTIFICATION_201, &response::NOTIFICATION_202, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("notifications_replace", "PUT", "/notifications/{notification_id}")
    };
    pub static REMOTE_STORAGE_PROFILES_LIST: Operation = Operation {
        tag: "remote_storage_profiles",
        verb: "list",
        command: "list",
        summary: "List the remote storage profiles",
        idempotent: true,
        params: &[&param::HOST_TYPE, &param::TAG],
        payload: Payload::Json { shape: &shape::LIST_OF_REMOTE_STORAGE_PROFILE, optional: false },
        responses: &[&response::REMOTE_STORAGE_PROFILE_LIST_200, &response::FAILED_4XX, &response::FAILED_5XX],
        ..Operation::new("remote_storage_profiles_list", "GET", "/remote-storage-profiles")
    };
}

/// Every `Param` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod param {
    use super::*;

    pub static ACTIVE: Param = Param { about: "Only active organizations if true.", ..Param::new("active", "active", Place::Query, &shape::BOOLEAN) };
    pub static CUSTOMER_ID: Param = Param { about: "Only organizations of this customer.", ..Param::new("customer_id", "customer-id", Place::Query, &shape::STRING_UUID) };
    pub static NAME: Param = Param { about: "Only organizations of this name.", ..Param::new("name", "name", Place::Query, &shape::STRING) };
    pub static ORDER: Param = Param { about: "Direction; ascending if not given.", ..Param::new("order", "order", Place::Query, &shape::SORT_ORDER) };
    pub static ORDER_BY: Param = Param { about: "What to sort by; the time of creation if not given.", ..Param::new("order_by", "order-by", Place::Query, &shape::ORGANIZATION_SORT_KEY) };
    pub static CUSTOMER_ID_2: Param = Param { about: "Customer that the organization is for.", ..Param::new("customer_id", "customer-id", Place::Query, &shape::STRING_UUID) };
    pub static ORGANIZATION_ID: Param = Param { required: true, about: "ID of the organization.", ..Param::new("organization_id", "organization-id", Place::Path, &shape::STRING_UUID) };
    pub static CLOUD_PROVIDER: Param = Param { about: "Only accounts at this provider.", ..Param::new("cloud_provider", "cloud-provider", Place::Query, &shape::CLOUD_PROVIDER) };
    pub static NAME_2: Param = Param { about: "Only accounts of this name.", ..Param::new("name", "name", Place::Query, &shape::STRING) };
    pub static ACTIVE_2: Param = Param { about: "Only active accounts if true.", ..Param::new("active", "active", Place::Query, &shape::BOOLEAN) };
    pub static STATUS: Param = Param { about: "Only accounts in this state, such as `ready`.", ..Param::new("status", "status", Place::Query, &shape::STRING) };
    pub static CLOUD_ACCOUNT_ID: Param = Param { required: true, about: "ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.", ..Param::new("cloud_account_id", "cloud-account-id", Place::Path, &shape::STRING) };
    pub static CLOUD_PROVIDER_2: Param = Param { required: true, about: "Where the account is; `azure` is the only documented value. The document misspells the parameter as `cloud_proivder`.", ..Param::new("cloud_provider", "cloud-provider", Place::Path, &shape::CLOUD_PROVIDER) };
    pub static REGION_ID: Param = Param { required: true, about: "Region as the cloud provider names it, such as `eu-central-1`.", ..Param::new("region_id", "region-id", Place::Path, &shape::STRING) };
    pub static AVAILABILITY_ZONE: Param = Param { about: "Only Prism Centrals in this zone.", ..Param::new("availability_zone", "availability-zone", Place::Query, &shape::STRING) };
    pub static ACTIVE_3: Param = Param { about: "Only active clusters if true.", ..Param::new("active", "active", Place::Query, &shape::BOOLEAN) };
    pub static NAME_3: Param = Param { about: "Only clusters of this name.", ..Param::new("name", "name", Place::Query, &shape::STRING) };
    pub static ORGANIZATION_ID_2: Param = Param { about: "Only clusters of this organization.", ..Param::new("organization_id", "organization-id", Place::Query, &shape::STRING_UUID) };
    pub static ORDER_2: Param = Param { about: "Direction; descending if not given.", ..Param::new("order", "order", Place::Query, &shape::SORT_ORDER) };
    pub static ORDER_BY_2: Param = Param { about: "What to sort by; the time of creation if not given.", ..Param::new("order_by", "order-by", Place::Query, &shape::CLUSTER_SORT_KEY) };
    pub static LIMIT: Param = Param { about: "Clusters per page, from 1 to 100; 50 if not given.", ..Param::new("limit", "limit", Place::Query, &shape::INTEGER_UINT32) };
    pub static PAGE: Param = Param { about: "Number of the page; the first is 1.", ..Param::new("page", "page", Place::Query, &shape::INTEGER_UINT32) };
    pub static CLUSTER_ID: Param = Param { required: true, about: "ID of the cluster.", ..Param::new("cluster_id", "cluster-id", Place::Path, &shape::STRING_UUID) };
    pub static CLUSTER_ID_2: Param = Param { about: "Only tasks of this cluster.", ..Param::new("cluster_id", "cluster-id", Place::Query, &shape::STRING_UUID) };
    pub static ORGANIZATION_ID_3: Param = Param { about: "Only tasks of this organization.", ..Param::new("organization_id", "organization-id", Place::Query, &shape::STRING_UUID) };
    pub static STATUS_2: Param = Param { about: "Only tasks in this state.", ..Param::new("status", "status", Place::Query, &shape::TASK_STATUS) };
    pub static FROM: Param = Param { about: "Only tasks created after this time.", ..Param::new("from", "from", Place::Query, &shape::STRING_DATE_TIME) };
    pub static TO: Param = Param { about: "Only tasks created before this time.", ..Param::new("to", "to", Place::Query, &shape::STRING_DATE_TIME) };
    pub static ORDER_BY_3: Param = Param { about: "What to sort by; the time of creation if not given. The documented default, `created_at`, is not among the documented values.", ..Param::new("order_by", "order-by", Place::Query, &shape::TASK_SORT_KEY) };
    pub static TASK_ID: Param = Param { required: true, about: "ID of the task.", ..Param::new("task_id", "task-id", Place::Path, &shape::STRING_UUID) };
    pub static ACKNOWLEDGED: Param = Param { about: "Only acknowledged notifications if true.", ..Param::new("acknowledged", "acknowledged", Place::Query, &shape::BOOLEAN) };
    pub static CLUSTER_ID_3: Param = Param { about: "Only notifications about this cluster.", ..Param::new("cluster_id", "cluster-id", Place::Query, &shape::STRING_UUID) };
    pub static ORGANIZATION_ID_4: Param = Param { about: "Only notifications about this organization.", ..Param::new("organization_id", "organization-id", Place::Query, &shape::STRING_UUID) };
    pub static SEVERITY: Param = Param { about: "Only notifications of this severity.", ..Param::new("severity", "severity", Place::Query, &shape::NOTIFICATION_SEVERITY) };
    pub static FROM_2: Param = Param { about: "Only notifications created after this time.", ..Param::new("from", "from", Place::Query, &shape::STRING_DATE_TIME) };
    pub static TO_2: Param = Param { about: "Only notifications created before this time.", ..Param::new("to", "to", Place::Query, &shape::STRING_DATE_TIME) };
    pub static ORDER_BY_4: Param = Param { about: "What to sort by; the time of creation if not given.", ..Param::new("order_by", "order-by", Place::Query, &shape::NOTIFICATION_SORT_KEY) };
    pub static NOTIFICATION_ID: Param = Param { required: true, about: "ID of the notification.", ..Param::new("notification_id", "notification-id", Place::Path, &shape::STRING_UUID) };
    pub static HOST_TYPE: Param = Param { about: "Only profiles of this host type.", ..Param::new("host_type", "host-type", Place::Query, &shape::STRING) };
    pub static TAG: Param = Param { about: "Only profiles with this tag.", ..Param::new("tag", "tag", Place::Query, &shape::STRING) };
}

/// Every `Body` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod body {
    use super::*;

    pub static ORGANIZATIONS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_ORGANIZATION), examples: &[Example { name: "named", json: "{\"data\":{\"name\":\"Field Engineering\",\"url_slug\":\"field-engineering\"}}" }] };
    pub static ORGANIZATIONS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_ORGANIZATION), examples: &[Example { name: "notes", json: "{\"data\":{\"name\":\"Field Engineering\",\"notes\":\"Costs go to the training budget\"}}" }] };
    pub static ORGANIZATIONS_REPLACE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_ORGANIZATION), examples: &[Example { name: "all_fields", json: "{\"data\":{\"name\":\"Field Engineering\",\"description\":\"Demonstrations and training\",\"notes\":\"Costs go to the training budget\",\"url_slug\":\"field-engineering\",\"website\":\"https://field.example.com\"}}" }] };
    pub static CLOUD_ACCOUNTS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_CLOUD_ACCOUNT), examples: &[Example { name: "activate", json: "{\"data\":{\"active\":true}}" }] };
    pub static CLOUD_ACCOUNTS_REPLACE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_CLOUD_ACCOUNT), examples: &[Example { name: "deactivate", json: "{\"data\":{\"active\":false}}" }] };
    pub static CLOUD_ACCOUNTS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_CLOUD_ACCOUNT), examples: &[Example { name: "azure", json: "{\"data\":{\"name\":\"Azure production\",\"directory_id\":\"4b7e2f60-83c1-4d0f-9a26-6f1de0a3c58b\",\"subscription_id\":\"c2a98d14-5e07-4f3b-8b61-90d7f24e1a35\",\"application_id\":\"7d61f0b9-2c48-4a95-b3e0-1f85c69d7e24\",\"secret\":\"not-a-real-secret\",\"regions\":[\"germanywestcentral\"]}}" }] };
    pub static CLOUD_ACCOUNTS_UPDATE_CREDENTIALS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_CREDENTIALS), examples: &[Example { name: "new_secret", json: "{\"data\":{\"directory_id\":\"4b7e2f60-83c1-4d0f-9a26-6f1de0a3c58b\",\"application_id\":\"7d61f0b9-2c48-4a95-b3e0-1f85c69d7e24\",\"secret\":\"not-a-real-secret\"}}" }] };
    pub static CLOUD_ACCOUNTS_ADD_REGIONS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::ADD_REGIONS), examples: &[Example { name: "two_regions", json: "{\"data\":{\"regions\":[\"eu-central-1\",\"eu-west-1\"]}}" }, Example { name: "all_regions", json: "{\"data\":{\"all_supported_regions\":true}}" }] };
    pub static CLUSTERS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_CLUSTER), examples: &[Example { name: "description", json: "{\"data\":{\"description\":\"Virtual desktops of the Berlin office\"}}" }, Example { name: "termination", json: "{\"data\":{\"schedule_termination\":true,\"terminate_at\":\"2026-12-31T18:00:00Z\"}}" }, Example { name: "failed", json: "{\"data\":{\"status\":\"failed\"}}" }] };
    pub static CLUSTERS_REPLACE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_CLUSTER), examples: &[Example { name: "description", json: "{\"data\":{\"description\":\"Virtual desktops of the Berlin office\",\"url_slug\":\"berlin-desktops\"}}" }] };
    pub static CLUSTERS_CREATE_AWS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_AWS_CLUSTER), examples: &[Example { name: "new_vpc", json: "{\"data\":{\"name\":\"berlin\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"region\":\"eu-central-1\",\"aos_version\":\"6.7\",\"use_case\":\"general\",\"license\":\"aos\",\"software_tier\":\"pro\",\"host_access_ssh_key\":\"operations-2026\",\"capacity\":[{\"host_type\":\"z1d.metal\",\"number_of_hosts\":3}],\"redundancy\":{\"factor\":2},\"network\":{\"mode\":\"new\",\"availability_zone\":\"eu-central-1a\",\"vpc_cidr\":\"10.0.0.0/16\",\"management_services_access_policy\":{\"mode\":\"restricted\",\"ip_addresses\":[\"203.0.113.0/24\"]},\"prism_element_access_policy\":{\"mode\":\"restricted\",\"ip_addresses\":[\"203.0.113.0/24\"]}}}}" }, Example { name: "existing_vpc", json: "{\"data\":{\"name\":\"berlin-lab\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"region\":\"eu-central-1\",\"aos_version\":\"6.10\",\"use_case\":\"general\",\"license\":\"nci\",\"software_tier\":\"ultimate\",\"host_access_ssh_key\":\"operations-2026\",\"capacity\":[{\"host_type\":\"i4i.metal\",\"number_of_hosts\":1,\"tenancy\":\"default\"}],\"cluster_fault_tolerance\":{\"factor\":\"1N/1D\"},\"network\":{\"mode\":\"existing\",\"availability_zone\":\"eu-central-1a\",\"vpc\":\"vpc-0a1b2c3d4e5f60718\",\"management_subnet\":\"subnet-0f9e8d7c6b5a40312\",\"management_services_access_policy\":{\"mode\":\"disabled\"},\"prism_element_access_policy\":{\"mode\":\"disabled\"},\"test_network_connectivity\":true,\"fvn_enabled\":true,\"fvn_config\":{\"subnet_cidr\":\"10.10.4.0/22\",\"subnet_cloud_id\":\"subnet-0a2b4c6d8e0f10325\"},\"proxy\":{\"url\":\"proxy.example.com\",\"port\":3128,\"protocols\":[\"http\",\"https\"],\"username\":\"nc2\",\"password\":\"not-a-real-password\"}},\"prism_central\":{\"mode\":\"new\",\"version\":\"pc.2024.3\",\"vm_size\":\"small\",\"management_subnet\":\"subnet-0f9e8d7c6b5a40312\",\"ntp_server_ip_list\":[\"10.10.0.2\"]},\"advanced_replication\":false,\"data_at_rest_encryption\":true,\"terminate_at\":\"2026-12-31T18:00:00Z\"}}" }] };
    pub static CLUSTERS_CREATE_AZURE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_AZURE_CLUSTER), examples: &[Example { name: "new_vnet", json: "{\"data\":{\"name\":\"frankfurt\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"aos_version\":\"6.10\",\"region\":\"germanywestcentral\",\"use_case\":\"general\",\"license\":\"nci\",\"software_tier\":\"pro\",\"capacity\":[{\"host_type\":\"AN36P\",\"number_of_hosts\":3}],\"redundancy\":{\"factor\":2},\"network\":{\"mode\":\"new\",\"resource_group\":\"nc2-network\",\"vnet\":\"nc2-vnet\",\"vnet_cidr\":\"10.20.0.0/16\",\"management_subnet\":\"nc2-management\",\"dns_servers\":[\"10.20.0.4\"]},\"prism_central\":{\"mode\":\"new\",\"version\":\"pc.2024.3\",\"resource_group\":\"nc2-prism-central\",\"vnet_mode\":\"new\",\"vnet_cidr\":\"10.21.0.0/16\",\"vm_size\":\"small\",\"ntp_server_ip_list\":[\"10.20.0.5\"],\"flow_gateway\":{\"ssh_key\":\"nc2-flow-gateway\",\"ssh_key_resource_group\":\"nc2-network\",\"vm_size\":\"Standard_D4_v4\",\"number_of_vms\":2,\"cluster_access\":\"vpn\",\"wvan_enabled\":false,\"bgp\":{\"asn\":65010,\"subnet\":\"nc2-bgp\"}}}}}" }] };
    pub static CLUSTERS_CREATE_GOOGLE_CLOUD: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_GOOGLE_CLOUD_CLUSTER), examples: &[Example { name: "existing_vpc", json: "{\"data\":{\"name\":\"zurich\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00NA==\",\"region\":\"europe-west6\",\"use_case\":\"general\",\"license\":\"nci\",\"aos_version\":\"7.0\",\"software_tier\":\"ultimate\",\"capacity\":[{\"instance_type\":\"z3-highmem-192-highlssd-metal\",\"nodes_count\":3}],\"cluster_fault_tolerance\":{\"factor\":\"1N/1D\"},\"network\":{\"mode\":\"existing\",\"vpc\":\"nc2-vpc\",\"management_subnet\":\"nc2-management\",\"availability_zone\":\"europe-west6-a\",\"dns_servers\":[\"10.40.0.2\"],\"fvn_config\":{\"no_nat\":{\"name\":\"nc2-no-nat\",\"cidr\":\"10.41.0.0/20\"},\"nat_ip_ranges\":[{\"name\":\"nc2-nat\",\"cidr\":\"10.42.0.0/24\"}]},\"management_services_access_policy\":{\"mode\":\"disabled\"},\"prism_element_access_policy\":{\"mode\":\"disabled\"}},\"prism_central\":{\"mode\":\"new\",\"version\":\"pc.2024.3\",\"vm_size\":\"small\",\"dns_server_ip_list\":[\"10.40.0.2\"],\"ntp_server_ip_list\":[\"10.40.0.3\"]},\"data_at_rest_encryption\":true}}" }] };
    pub static CLUSTERS_UPDATE_CAPACITY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::LIST_OF_HOST_CAPACITY), examples: &[Example { name: "four_hosts", json: "{\"data\":[{\"host_type\":\"z1d.metal\",\"number_of_hosts\":4}]}" }, Example { name: "mixed_hosts", json: "{\"data\":[{\"host_type\":\"i4i.metal\",\"number_of_hosts\":3,\"node_type\":\"hci\",\"advanced_settings\":{\"cvm_volume_iops\":6000}},{\"host_type\":\"m6id.metal\",\"number_of_hosts\":2,\"node_type\":\"storage_only\",\"remote_storage\":{\"capacity\":4096}}]}" }] };
    pub static CLUSTERS_UPDATE_LICENSE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_LICENSE), examples: &[Example { name: "nci", json: "{\"data\":{\"license\":\"nci\",\"software_tier\":\"ultimate\",\"data_at_rest_encryption\":true}}" }, Example { name: "virtual_desktops", json: "{\"data\":{\"license\":\"nci\",\"software_tier\":\"pro\",\"consumption\":{\"method\":\"user_based\",\"max_number_of_concurrent_users\":250}}}" }, Example { name: "names_of_2024", json: "{\"data\":{\"license\":\"aos\",\"aos_tier\":\"pro\",\"consumption_method\":{\"type\":\"user_based\",\"max_concurrent_users\":250},\"files_capacity\":2,\"files_dedicated_cluster\":false}}" }] };
    pub static CLUSTERS_UPDATE_SSH_KEY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_SSH_KEY), examples: &[Example { name: "named", json: "{\"data\":{\"name\":\"operations-2026\"}}" }] };
    pub static CLUSTERS_UPDATE_ACCESS_POLICY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_ACCESS_POLICY), examples: &[Example { name: "office_only", json: "{\"data\":{\"management_services_access_policy\":{\"mode\":\"restricted\",\"ip_addresses\":[\"203.0.113.0/24\"]},\"prism_element_access_policy\":{\"mode\":\"disabled\"}}}" }] };
    pub static CLUSTERS_UPDATE_RESOURCE_TAGS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_RESOURCE_TAGS), examples: &[Example { name: "two_tags", json: "{\"data\":{\"resource_tags\":{\"cost-centre\":\"4711\",\"owner\":\"field-engineering\"}}}" }] };
    pub static CLUSTERS_START_RECOVERY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::START_RECOVERY), examples: &[Example { name: "same_region", json: "{\"data\":{\"new_cluster_name\":\"berlin-recovered\",\"vpc\":\"nc2-production\",\"subnet\":\"nc2-management\"}}" }] };
    pub static CLUSTERS_CONDEMN_HOST: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CONDEMN_HOST), examples: &[Example { name: "failing_disk", json: "{\"data\":{\"name\":\"ip-10-0-12-34\",\"reason\":\"A disk reports errors\"}}" }] };
    pub static CLUSTERS_UPGRADE_FLOW_GATEWAY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPGRADE_FLOW_GATEWAY), examples: &[Example { name: "version", json: "{\"data\":{\"version\":\"4.2.1\"}}" }] };
    pub static CLUSTERS_SCALE_OUT_FLOW_GATEWAY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SCALE_OUT_FLOW_GATEWAY), examples: &[Example { name: "four_machines", json: "{\"data\":{\"number_of_vms\":4,\"vm_size\":\"Standard_D4_v4\",\"bgp\":{\"subnet\":\"nc2-bgp\"},\"azure_route_server\":{\"name\":\"nc2-route-server\",\"resource_group\":\"nc2-network\",\"subnet_cidr\":\"10.20.4.0/27\",\"subscription_id\":\"c2a98d14-5e07-4f3b-8b61-90d7f24e1a35\",\"vnet_cidr\":\"10.20.0.0/16\"}}}" }] };
    pub static CLUSTERS_OPEN_SUPPORT_TUNNEL: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::OPEN_SUPPORT_TUNNEL), examples: &[Example { name: "duration", json: "{\"data\":{\"duration\":4}}" }] };
    pub static CLUSTERS_EXTEND_SUPPORT_TUNNEL: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::EXTEND_SUPPORT_TUNNEL), examples: &[Example { name: "duration", json: "{\"data\":{\"duration\":2}}" }] };
    pub static NOTIFICATIONS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_NOTIFICATION), examples: &[Example { name: "acknowledge", json: "{\"data\":{\"acknowledged\":true}}" }] };
}

/// Every `Response` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod response {
    use super::*;

    pub static ORGANIZATION_LIST_200: Response = Response { status: "200", shape: Some(&shape::ORGANIZATION_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"data\":[{\"id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"name\":\"Field Engineering\",\"url_slug\":\"field-engineering\",\"active\":true,\"created_at\":\"2025-03-11T08:42:17.503914Z\"}]}" }, Example { name: "none", json: "{\"data\":[]}" }] };
    pub static FAILED_4XX: Response = Response { status: "4XX", shape: Some(&shape::FAILURE), examples: &[Example { name: "likely", json: "{\"errors\":[{\"title\":\"Invalid value\",\"detail\":\"Missing field name\",\"source\":{\"pointer\":\"/data/name\"}}]}" }] };
    pub static FAILED_5XX: Response = Response { status: "5XX", shape: Some(&shape::FAILURE), examples: &[Example { name: "likely", json: "{\"errors\":[{\"title\":\"Invalid value\",\"detail\":\"Missing field name\",\"source\":{\"pointer\":\"/data/name\"}}]}" }] };
    pub static ORGANIZATION_CREATED_200: Response = Response { status: "200", shape: Some(&shape::ORGANIZATION_ENVELOPE), examples: &[Example { name: "organization", json: "{\"data\":{\"id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"name\":\"Field Engineering\",\"url_slug\":\"field-engineering\",\"active\":true,\"created_at\":\"2025-03-11T08:42:17.503914Z\",\"description\":\"Demonstrations and training\",\"notes\":null,\"website\":null}}" }] };
    pub static ORGANIZATION_CREATED_201: Response = Response { status: "201", shape: Some(&shape::ORGANIZATION_ENVELOPE), examples: &[Example { name: "organization", json: "{\"data\":{\"id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"name\":\"Field Engineering\",\"url_slug\":\"field-engineering\",\"active\":true,\"created_at\":\"2025-03-11T08:42:17.503914Z\",\"description\":\"Demonstrations and training\",\"notes\":null,\"website\":null}}" }] };
    pub static ORGANIZATION_CREATED_202: Response = Response { status: "202", shape: Some(&shape::ORGANIZATION_ENVELOPE), examples: &[Example { name: "organization", json: "{\"data\":{\"id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"name\":\"Field Engineering\",\"url_slug\":\"field-engineering\",\"active\":true,\"created_at\":\"2025-03-11T08:42:17.503914Z\",\"description\":\"Demonstrations and training\",\"notes\":null,\"website\":null}}" }] };
    pub static AUDIT_TRAIL_LIST_200: Response = Response { status: "200", shape: Some(&shape::AUDIT_TRAIL_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"data\":[{\"id\":\"2d6b8f41-9e30-47c5-a1f8-6c05e7d3b29a\",\"kind\":\"cluster_created\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"user_email\":\"ada@example.com\",\"user_first_name\":\"Ada\",\"user_last_name\":\"Example\",\"user_idp\":\"mynutanix\"}]}" }] };
    pub static CLOUD_ACCOUNT_LIST_200: Response = Response { status: "200", shape: Some(&shape::CLOUD_ACCOUNT_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"data\":[{\"id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"name\":\"AWS production\",\"cloud_provider\":\"amazon\",\"status\":\"ready\",\"active\":true},{\"id\":\"Y2xvdWQtYWNjb3VudC00Mw==\",\"name\":\"Azure production\",\"cloud_provider\":\"azure\",\"status\":\"ready\",\"active\":true}]}" }] };
    pub static CLOUD_ACCOUNT_200: Response = Response { status: "200", shape: Some(&shape::CLOUD_ACCOUNT_ENVELOPE), examples: &[Example { name: "aws", json: "{\"data\":{\"id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"name\":\"AWS production\",\"cloud_provider\":\"amazon\",\"status\":\"ready\",\"active\":true}}" }] };
    pub static CLOUD_ACCOUNT_201: Response = Response { status: "201", shape: Some(&shape::CLOUD_ACCOUNT_ENVELOPE), examples: &[Example { name: "aws", json: "{\"data\":{\"id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"name\":\"AWS production\",\"cloud_provider\":\"amazon\",\"status\":\"ready\",\"active\":true}}" }] };
    pub static CLOUD_ACCOUNT_202: Response = Response { status: "202", shape: Some(&shape::CLOUD_ACCOUNT_ENVELOPE), examples: &[Example { name: "aws", json: "{\"data\":{\"id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"name\":\"AWS production\",\"cloud_provider\":\"amazon\",\"status\":\"ready\",\"active\":true}}" }] };
    pub static TASK_STARTED_200: Response = Response { status: "200", shape: Some(&shape::TASK_ENVELOPE), examples: &[Example { name: "started", json: "{\"data\":{\"id\":\"8c3e5d17-a20f-4b96-9e74-1f6d0b8a2c53\",\"status\":\"not_started\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"kind\":\"default\",\"display_name\":\"Create cluster\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"updated_at\":\"2025-12-04T09:15:30.418273Z\",\"ended_at\":null,\"duration\":null,\"initiated_by_id\":null,\"status_info\":null}}" }] };
    pub static TASK_STARTED_201: Response = Response { status: "201", shape: Some(&shape::TASK_ENVELOPE), examples: &[Example { name: "started", json: "{\"data\":{\"id\":\"8c3e5d17-a20f-4b96-9e74-1f6d0b8a2c53\",\"status\":\"not_started\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"kind\":\"default\",\"display_name\":\"Create cluster\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"updated_at\":\"2025-12-04T09:15:30.418273Z\",\"ended_at\":null,\"duration\":null,\"initiated_by_id\":null,\"status_info\":null}}" }] };
    pub static TASK_STARTED_202: Response = Response { status: "202", shape: Some(&shape::TASK_ENVELOPE), examples: &[Example { name: "started", json: "{\"data\":{\"id\":\"8c3e5d17-a20f-4b96-9e74-1f6d0b8a2c53\",\"status\":\"not_started\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"kind\":\"default\",\"display_name\":\"Create cluster\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"updated_at\":\"2025-12-04T09:15:30.418273Z\",\"ended_at\":null,\"duration\":null,\"initiated_by_id\":null,\"status_info\":null}}" }] };
    pub static REGION_LIST_200: Response = Response { status: "200", shape: Some(&shape::REGION_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"data\":[{\"id\":\"eu-central-1\",\"name\":\"Frankfurt\",\"availability_zones\":[\"eu-central-1a\",\"eu-central-1b\",\"eu-central-1c\"]}]}" }] };
    pub static AVAILABILITY_ZONE_LIST_200: Response = Response { status: "200", shape: Some(&shape::AVAILABILITY_ZONE_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"data\":[\"eu-central-1a\",\"eu-central-1b\"]}" }] };
    pub static SSH_KEY_LIST_200: Response = Response { status: "200", shape: Some(&shape::SSH_KEY_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"data\":[{\"name\":\"operations-2026\"}]}" }] };
    pub static VPC_LIST_200: Response = Response { status: "200", shape: Some(&shape::VPC_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"data\":[{\"id\":\"vpc-0a1b2c3d4e5f60718\",\"name\":\"nc2-production\",\"cidr\":\"10.10.0.0/16\",\"subnets\":[{\"id\":\"subnet-0f9e8d7c6b5a40312\",\"name\":\"nc2-management\",\"cidr\":\"10.10.1.0/24\",\"availability_zone\":\"eu-central-1a\"}]}]}" }] };
    pub static VNET_LIST_200: Response = Response { status: "200", shape: Some(&shape::VNET_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"data\":[{\"id\":\"nc2-vnet\",\"name\":\"nc2-vnet\",\"cidr\":\"10.20.0.0/16\",\"resource_group\":\"nc2-network\",\"subnets\":[{\"id\":\"nc2-management\",\"name\":\"nc2-management\",\"cidr\":\"10.20.1.0/24\"}]}]}" }] };
    pub static PRISM_CENTRAL_LIST_200: Response = Response { status: "200", shape: Some(&shape::PRISM_CENTRAL_LIST_ENVELOPE), examples: &[Example { name: "aws", json: "{\"data\":[{\"id\":\"cHJpc20tY2VudHJhbC03\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"region\":\"eu-central-1\",\"version\":\"pc.2024.3\",\"vpc\":\"vpc-0a1b2c3d4e5f60718\",\"management_subnet\":\"subnet-0f9e8d7c6b5a40312\",\"pc_virtual_ip\":\"10.10.1.20\",\"vm_ips\":[\"10.10.1.21\",\"10.10.1.22\",\"10.10.1.23\"]}]}" }, Example { name: "azure", json: "{\"data\":[{\"id\":\"cHJpc20tY2VudHJhbC04\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mw==\",\"region\":\"germanywestcentral\",\"status\":\"running\",\"health_status\":\"healthy\",\"version\":\"pc.2024.3\",\"virtual_ip\":\"10.20.1.20\",\"vm_ips\":[\"10.20.1.21\"],\"management_subnet\":\"nc2-management\",\"management_subnet_cidr\":\"10.20.1.0/24\",\"vnet\":\"nc2-vnet\",\"vnet_cidr\":\"10.20.0.0/16\",\"flow_gateway\":{\"id\":\"flow-gateway-3\",\"status\":\"running\",\"version\":{\"current\":\"4.2.0\",\"latest\":\"4.2.1\"},\"vnet\":\"nc2-vnet\",\"external_subnet\":\"nc2-fgw-external\",\"internal_subnet\":\"nc2-fgw-internal\",\"ha_mode\":true,\"capacity\":{\"active_nodes\":2,\"vm_size\":\"Standard_D4_v4\"},\"bgp\":{\"asn\":65010,\"cloud_provider\":\"azure\",\"cloud_provider_id\":\"bgp-1\",\"resource_group\":\"nc2-network\",\"subnet\":\"nc2-bgp\",\"subnet_cidr\":\"10.20.5.0/27\",\"vnet\":\"nc2-vnet\"},\"azure_route_server\":{\"kind\":\"Route Server\",\"name\":\"nc2-route-server\",\"resource_group\":\"nc2-network\",\"subnet_cidr\":\"10.20.4.0/27\",\"vnet\":\"nc2-vnet\",\"vnet_cidr\":\"10.20.0.0/16\"},\"nodes\":[{\"id\":\"node-1\",\"host_id\":\"host-1\",\"chassis_id\":\"chassis-1\",\"cloud_id\":\"nc2-fgw-vm-1\",\"cloud_status\":\"running\",\"state\":\"active\",\"provisioned_time\":\"2025-12-04T09:40:12.306821Z\"}]}}]}" }] };
    pub static CLUSTER_LIST_200: Response = Response { status: "200", shape: Some(&shape::CLUSTER_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"data\":[{\"id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"name\":\"berlin\",\"status\":\"running\",\"active\":true,\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"region\":\"eu-central-1\",\"use_case\":\"general\",\"capacity\":[{\"host_type\":\"z1d.metal\",\"number_of_hosts\":3}],\"network\":{\"availability_zone\":\"eu-central-1a\",\"management_services_access_policy\":{\"mode\":\"disabled\"},\"prism_element_access_policy\":{\"mode\":\"disabled\"}}}]}" }, Example { name: "past_the_last_page", json: "{\"data\":[]}" }] };
    pub static CLUSTER_200: Response = Response { status: "200", shape: Some(&shape::CLUSTER_ENVELOPE), examples: &[Example { name: "aws", json: "{\"data\":{\"id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"name\":\"berlin\",\"description\":\"Virtual desktops of the Berlin office\",\"status\":\"running\",\"active\":true,\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"region\":\"eu-central-1\",\"use_case\":\"vdi\",\"aos_version\":\"6.10\",\"software_tier\":\"pro\",\"url_slug\":\"berlin\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"created_by\":{\"id\":\"3fa9c1e7-6d02-4b58-97ac-e85b0d4f2163\",\"email\":\"ada@example.com\",\"identity_provider\":\"mynutanix\",\"first_name\":\"Ada\",\"last_name\":\"Example\"},\"consumption\":{\"method\":\"user_based\",\"max_number_of_concurrent_users\":250},\"redundancy\":{\"factor\":2},\"cluster_fault_tolerance\":{\"factor\":\"1N/1D\"},\"hosts\":{\"data\":[{\"name\":\"ip-10-0-12-34\",\"type\":\"z1d.metal\",\"state\":\"running\",\"ip\":\"10.0.12.34\",\"cvm_ip\":\"10.0.12.35\",\"node_type\":\"hci\",\"volumes\":[{\"capacity\":\"4096\",\"cloud_id\":\"vol-0d1e2f3a4b5c60718\",\"disk_id\":\"disk-1\",\"iqn_name\":\"iqn.2010-06.com.example:vol-1\",\"status\":\"attached\",\"type\":\"gp3\"}]}]},\"capacity\":[{\"host_type\":\"z1d.metal\",\"number_of_hosts\":3,\"node_type\":\"hci\",\"tenancy\":\"default\",\"remote_storage\":{\"capacity\":4096},\"advanced_settings\":{\"cvm_volume_iops\":6000}}],\"network\":{\"availability_zone\":\"eu-central-1a\",\"vpc\":\"nc2-berlin\",\"vpc_cidr\":\"10.0.0.0/16\",\"management_subnet\":\"nc2-berlin-management\",\"management_services_access_policy\":{\"mode\":\"restricted\",\"ip_addresses\":[\"203.0.113.0/24\"]},\"prism_element_access_policy\":{\"mode\":\"disabled\"},\"replacing_cluster_details\":{\"id\":\"6b0d4f92-e871-4c35-a9d6-28f5c7e3b140\",\"recovery_status\":\"not_in_progress\"}},\"host_access_ssh_key\":\"operations-2026\",\"protected\":true,\"files_capacity\":2,\"files_dedicated\":false}}" }, Example { name: "azure", json: "{\"data\":{\"id\":\"a0d2f6b8-3c91-4e57-8b4a-d17e9c50f263\",\"name\":\"frankfurt\",\"status\":\"creating\",\"active\":true,\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mw==\",\"region\":\"germanywestcentral\",\"use_case\":\"general\",\"redundancy\":{\"factor\":2},\"capacity\":[{\"host_type\":\"AN36P\",\"number_of_hosts\":3,\"remote_storage\":{\"capacity\":2048}}],\"network\":{\"availability_zone\":\"1\",\"dns_servers\":[\"10.20.0.4\"],\"esan_config\":{\"esan_vnet\":{\"name\":\"nc2-esan\"},\"virtual_wan\":{\"name\":\"nc2-wan\",\"virtual_hub_name\":\"nc2-hub\",\"resource_group\":\"nc2-network\",\"subscription_id\":\"c2a98d14-5e07-4f3b-8b61-90d7f24e1a35\",\"virtual_hub_cidr\":\"10.30.0.0/23\"}},\"management_subnet\":\"nc2-management\",\"resource_group\":\"nc2-network\",\"vnet\":\"nc2-vnet\",\"vnet_cidr\":\"10.20.0.0/16\"},\"prism_central\":{\"id\":\"cHJpc20tY2VudHJhbC04\",\"status\":\"running\",\"virtual_ip\":\"10.20.1.20\",\"vm_ips\":[\"10.20.1.21\"],\"vnet\":\"nc2-vnet\"}}}" }, Example { name: "google_cloud", json: "{\"data\":{\"id\":\"47f1b8e3-d205-4a9c-96e8-0b3c5d7a1f92\",\"name\":\"zurich\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00NA==\",\"region\":\"europe-west6\",\"use_case\":\"general\",\"aos_version\":\"7.0\",\"software_tier\":\"ultimate\",\"cluster_fault_tolerance\":{\"factor\":\"1N/1D\"},\"capacity\":[{\"instance_type\":\"z3-highmem-192-highlssd-metal\",\"nodes_count\":3}],\"network\":{\"mode\":\"existing\",\"vpc\":\"nc2-vpc\",\"management_subnet\":\"nc2-management\",\"subnet_cidr\":\"10.40.1.0/24\",\"availability_zone\":\"europe-west6-a\",\"dns_servers\":[\"10.40.0.2\"],\"fvn_config\":{\"no_nat\":{\"name\":\"nc2-no-nat\",\"cidr\":\"10.41.0.0/20\"},\"nat_ip_ranges\":[{\"name\":\"nc2-nat\",\"cidr\":\"10.42.0.0/24\"}]},\"management_services_access_policy\":{\"mode\":\"disabled\"},\"prism_element_access_policy\":{\"mode\":\"disabled\"}},\"prism_central\":{\"mode\":\"new\",\"version\":\"pc.2024.3\",\"vm_size\":\"small\",\"dns_server_ip_list\":[\"10.40.0.2\"],\"ntp_server_ip_list\":[\"10.40.0.3\"]},\"advanced_replication\":false,\"data_at_rest_encryption\":true,\"files_capacity\":1,\"files_dedicated\":false,\"terminate_at\":null}}" }] };
    pub static CLUSTER_201: Response = Response { status: "201", shape: Some(&shape::CLUSTER_ENVELOPE), examples: &[Example { name: "aws", json: "{\"data\":{\"id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"name\":\"berlin\",\"description\":\"Virtual desktops of the Berlin office\",\"status\":\"running\",\"active\":true,\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"region\":\"eu-central-1\",\"use_case\":\"vdi\",\"aos_version\":\"6.10\",\"software_tier\":\"pro\",\"url_slug\":\"berlin\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"created_by\":{\"id\":\"3fa9c1e7-6d02-4b58-97ac-e85b0d4f2163\",\"email\":\"ada@example.com\",\"identity_provider\":\"mynutanix\",\"first_name\":\"Ada\",\"last_name\":\"Example\"},\"consumption\":{\"method\":\"user_based\",\"max_number_of_concurrent_users\":250},\"redundancy\":{\"factor\":2},\"cluster_fault_tolerance\":{\"factor\":\"1N/1D\"},\"hosts\":{\"data\":[{\"name\":\"ip-10-0-12-34\",\"type\":\"z1d.metal\",\"state\":\"running\",\"ip\":\"10.0.12.34\",\"cvm_ip\":\"10.0.12.35\",\"node_type\":\"hci\",\"volumes\":[{\"capacity\":\"4096\",\"cloud_id\":\"vol-0d1e2f3a4b5c60718\",\"disk_id\":\"disk-1\",\"iqn_name\":\"iqn.2010-06.com.example:vol-1\",\"status\":\"attached\",\"type\":\"gp3\"}]}]},\"capacity\":[{\"host_type\":\"z1d.metal\",\"number_of_hosts\":3,\"node_type\":\"hci\",\"tenancy\":\"default\",\"remote_storage\":{\"capacity\":4096},\"advanced_settings\":{\"cvm_volume_iops\":6000}}],\"network\":{\"availability_zone\":\"eu-central-1a\",\"vpc\":\"nc2-berlin\",\"vpc_cidr\":\"10.0.0.0/16\",\"management_subnet\":\"nc2-berlin-management\",\"management_services_access_policy\":{\"mode\":\"restricted\",\"ip_addresses\":[\"203.0.113.0/24\"]},\"prism_element_access_policy\":{\"mode\":\"disabled\"},\"replacing_cluster_details\":{\"id\":\"6b0d4f92-e871-4c35-a9d6-28f5c7e3b140\",\"recovery_status\":\"not_in_progress\"}},\"host_access_ssh_key\":\"operations-2026\",\"protected\":true,\"files_capacity\":2,\"files_dedicated\":false}}" }, Example { name: "azure", json: "{\"data\":{\"id\":\"a0d2f6b8-3c91-4e57-8b4a-d17e9c50f263\",\"name\":\"frankfurt\",\"status\":\"creating\",\"active\":true,\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mw==\",\"region\":\"germanywestcentral\",\"use_case\":\"general\",\"redundancy\":{\"factor\":2},\"capacity\":[{\"host_type\":\"AN36P\",\"number_of_hosts\":3,\"remote_storage\":{\"capacity\":2048}}],\"network\":{\"availability_zone\":\"1\",\"dns_servers\":[\"10.20.0.4\"],\"esan_config\":{\"esan_vnet\":{\"name\":\"nc2-esan\"},\"virtual_wan\":{\"name\":\"nc2-wan\",\"virtual_hub_name\":\"nc2-hub\",\"resource_group\":\"nc2-network\",\"subscription_id\":\"c2a98d14-5e07-4f3b-8b61-90d7f24e1a35\",\"virtual_hub_cidr\":\"10.30.0.0/23\"}},\"management_subnet\":\"nc2-management\",\"resource_group\":\"nc2-network\",\"vnet\":\"nc2-vnet\",\"vnet_cidr\":\"10.20.0.0/16\"},\"prism_central\":{\"id\":\"cHJpc20tY2VudHJhbC04\",\"status\":\"running\",\"virtual_ip\":\"10.20.1.20\",\"vm_ips\":[\"10.20.1.21\"],\"vnet\":\"nc2-vnet\"}}}" }, Example { name: "google_cloud", json: "{\"data\":{\"id\":\"47f1b8e3-d205-4a9c-96e8-0b3c5d7a1f92\",\"name\":\"zurich\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00NA==\",\"region\":\"europe-west6\",\"use_case\":\"general\",\"aos_version\":\"7.0\",\"software_tier\":\"ultimate\",\"cluster_fault_tolerance\":{\"factor\":\"1N/1D\"},\"capacity\":[{\"instance_type\":\"z3-highmem-192-highlssd-metal\",\"nodes_count\":3}],\"network\":{\"mode\":\"existing\",\"vpc\":\"nc2-vpc\",\"management_subnet\":\"nc2-management\",\"subnet_cidr\":\"10.40.1.0/24\",\"availability_zone\":\"europe-west6-a\",\"dns_servers\":[\"10.40.0.2\"],\"fvn_config\":{\"no_nat\":{\"name\":\"nc2-no-nat\",\"cidr\":\"10.41.0.0/20\"},\"nat_ip_ranges\":[{\"name\":\"nc2-nat\",\"cidr\":\"10.42.0.0/24\"}]},\"management_services_access_policy\":{\"mode\":\"disabled\"},\"prism_element_access_policy\":{\"mode\":\"disabled\"}},\"prism_central\":{\"mode\":\"new\",\"version\":\"pc.2024.3\",\"vm_size\":\"small\",\"dns_server_ip_list\":[\"10.40.0.2\"],\"ntp_server_ip_list\":[\"10.40.0.3\"]},\"advanced_replication\":false,\"data_at_rest_encryption\":true,\"files_capacity\":1,\"files_dedicated\":false,\"terminate_at\":null}}" }] };
    pub static CLUSTER_202: Response = Response { status: "202", shape: Some(&shape::CLUSTER_ENVELOPE), examples: &[Example { name: "aws", json: "{\"data\":{\"id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"name\":\"berlin\",\"description\":\"Virtual desktops of the Berlin office\",\"status\":\"running\",\"active\":true,\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mg==\",\"region\":\"eu-central-1\",\"use_case\":\"vdi\",\"aos_version\":\"6.10\",\"software_tier\":\"pro\",\"url_slug\":\"berlin\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"created_by\":{\"id\":\"3fa9c1e7-6d02-4b58-97ac-e85b0d4f2163\",\"email\":\"ada@example.com\",\"identity_provider\":\"mynutanix\",\"first_name\":\"Ada\",\"last_name\":\"Example\"},\"consumption\":{\"method\":\"user_based\",\"max_number_of_concurrent_users\":250},\"redundancy\":{\"factor\":2},\"cluster_fault_tolerance\":{\"factor\":\"1N/1D\"},\"hosts\":{\"data\":[{\"name\":\"ip-10-0-12-34\",\"type\":\"z1d.metal\",\"state\":\"running\",\"ip\":\"10.0.12.34\",\"cvm_ip\":\"10.0.12.35\",\"node_type\":\"hci\",\"volumes\":[{\"capacity\":\"4096\",\"cloud_id\":\"vol-0d1e2f3a4b5c60718\",\"disk_id\":\"disk-1\",\"iqn_name\":\"iqn.2010-06.com.example:vol-1\",\"status\":\"attached\",\"type\":\"gp3\"}]}]},\"capacity\":[{\"host_type\":\"z1d.metal\",\"number_of_hosts\":3,\"node_type\":\"hci\",\"tenancy\":\"default\",\"remote_storage\":{\"capacity\":4096},\"advanced_settings\":{\"cvm_volume_iops\":6000}}],\"network\":{\"availability_zone\":\"eu-central-1a\",\"vpc\":\"nc2-berlin\",\"vpc_cidr\":\"10.0.0.0/16\",\"management_subnet\":\"nc2-berlin-management\",\"management_services_access_policy\":{\"mode\":\"restricted\",\"ip_addresses\":[\"203.0.113.0/24\"]},\"prism_element_access_policy\":{\"mode\":\"disabled\"},\"replacing_cluster_details\":{\"id\":\"6b0d4f92-e871-4c35-a9d6-28f5c7e3b140\",\"recovery_status\":\"not_in_progress\"}},\"host_access_ssh_key\":\"operations-2026\",\"protected\":true,\"files_capacity\":2,\"files_dedicated\":false}}" }, Example { name: "azure", json: "{\"data\":{\"id\":\"a0d2f6b8-3c91-4e57-8b4a-d17e9c50f263\",\"name\":\"frankfurt\",\"status\":\"creating\",\"active\":true,\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00Mw==\",\"region\":\"germanywestcentral\",\"use_case\":\"general\",\"redundancy\":{\"factor\":2},\"capacity\":[{\"host_type\":\"AN36P\",\"number_of_hosts\":3,\"remote_storage\":{\"capacity\":2048}}],\"network\":{\"availability_zone\":\"1\",\"dns_servers\":[\"10.20.0.4\"],\"esan_config\":{\"esan_vnet\":{\"name\":\"nc2-esan\"},\"virtual_wan\":{\"name\":\"nc2-wan\",\"virtual_hub_name\":\"nc2-hub\",\"resource_group\":\"nc2-network\",\"subscription_id\":\"c2a98d14-5e07-4f3b-8b61-90d7f24e1a35\",\"virtual_hub_cidr\":\"10.30.0.0/23\"}},\"management_subnet\":\"nc2-management\",\"resource_group\":\"nc2-network\",\"vnet\":\"nc2-vnet\",\"vnet_cidr\":\"10.20.0.0/16\"},\"prism_central\":{\"id\":\"cHJpc20tY2VudHJhbC04\",\"status\":\"running\",\"virtual_ip\":\"10.20.1.20\",\"vm_ips\":[\"10.20.1.21\"],\"vnet\":\"nc2-vnet\"}}}" }, Example { name: "google_cloud", json: "{\"data\":{\"id\":\"47f1b8e3-d205-4a9c-96e8-0b3c5d7a1f92\",\"name\":\"zurich\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"cloud_account_id\":\"Y2xvdWQtYWNjb3VudC00NA==\",\"region\":\"europe-west6\",\"use_case\":\"general\",\"aos_version\":\"7.0\",\"software_tier\":\"ultimate\",\"cluster_fault_tolerance\":{\"factor\":\"1N/1D\"},\"capacity\":[{\"instance_type\":\"z3-highmem-192-highlssd-metal\",\"nodes_count\":3}],\"network\":{\"mode\":\"existing\",\"vpc\":\"nc2-vpc\",\"management_subnet\":\"nc2-management\",\"subnet_cidr\":\"10.40.1.0/24\",\"availability_zone\":\"europe-west6-a\",\"dns_servers\":[\"10.40.0.2\"],\"fvn_config\":{\"no_nat\":{\"name\":\"nc2-no-nat\",\"cidr\":\"10.41.0.0/20\"},\"nat_ip_ranges\":[{\"name\":\"nc2-nat\",\"cidr\":\"10.42.0.0/24\"}]},\"management_services_access_policy\":{\"mode\":\"disabled\"},\"prism_element_access_policy\":{\"mode\":\"disabled\"}},\"prism_central\":{\"mode\":\"new\",\"version\":\"pc.2024.3\",\"vm_size\":\"small\",\"dns_server_ip_list\":[\"10.40.0.2\"],\"ntp_server_ip_list\":[\"10.40.0.3\"]},\"advanced_replication\":false,\"data_at_rest_encryption\":true,\"files_capacity\":1,\"files_dedicated\":false,\"terminate_at\":null}}" }] };
    pub static CLOUD_RESOURCE_LIST_200: Response = Response { status: "200", shape: Some(&shape::CLOUD_RESOURCE_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"data\":[{\"resource_type\":\"vpc\",\"resource_id\":\"vpc-0a1b2c3d4e5f60718\",\"resource_name\":\"nc2-berlin\"},{\"resource_type\":\"instance\",\"resource_id\":\"i-0c4d5e6f708192a3b\"}]}" }] };
    pub static TASK_LIST_200: Response = Response { status: "200", shape: Some(&shape::TASK_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"data\":[{\"id\":\"8c3e5d17-a20f-4b96-9e74-1f6d0b8a2c53\",\"status\":\"running\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"kind\":\"default\",\"display_name\":\"Hibernate cluster\",\"created_at\":\"2025-12-04T18:00:01.274905Z\",\"updated_at\":\"2025-12-04T18:03:44.812367Z\"}]}" }] };
    pub static TASK_200: Response = Response { status: "200", shape: Some(&shape::TASK_ENVELOPE), examples: &[Example { name: "started", json: "{\"data\":{\"id\":\"8c3e5d17-a20f-4b96-9e74-1f6d0b8a2c53\",\"status\":\"not_started\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"kind\":\"default\",\"display_name\":\"Create cluster\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"updated_at\":\"2025-12-04T09:15:30.418273Z\",\"ended_at\":null,\"duration\":null,\"initiated_by_id\":null,\"status_info\":null}}" }, Example { name: "done", json: "{\"data\":{\"id\":\"8c3e5d17-a20f-4b96-9e74-1f6d0b8a2c53\",\"status\":\"done\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"kind\":\"default\",\"display_name\":\"Create cluster\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"updated_at\":\"2025-12-04T10:02:11.736154Z\",\"ended_at\":\"2025-12-04T10:02:11.736154Z\",\"duration\":2801,\"initiated_by\":{\"id\":\"3fa9c1e7-6d02-4b58-97ac-e85b0d4f2163\",\"email\":\"ada@example.com\",\"identity_provider\":\"mynutanix\",\"first_name\":\"Ada\",\"last_name\":\"Example\"},\"initiated_by_id\":\"3fa9c1e7-6d02-4b58-97ac-e85b0d4f2163\"}}" }, Example { name: "failed", json: "{\"data\":{\"id\":\"8c3e5d17-a20f-4b96-9e74-1f6d0b8a2c53\",\"status\":\"failed\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"kind\":\"default\",\"display_name\":\"Create cluster\",\"created_at\":\"2025-12-04T09:15:30.418273Z\",\"updated_at\":\"2025-12-04T09:21:48.905361Z\",\"ended_at\":\"2025-12-04T09:21:48.905361Z\",\"duration\":378,\"status_details\":{\"description\":\"The region has no hosts of this type left\"}}}" }] };
    pub static NOTIFICATION_LIST_200: Response = Response { status: "200", shape: Some(&shape::NOTIFICATION_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"data\":[{\"id\":\"b94f0a62-1d75-4c3e-8e2b-70a6c5d9f318\",\"message\":\"A host of cluster berlin does not answer\",\"severity\":\"error\",\"acknowledged\":false,\"created_at\":\"2025-12-04T21:07:55.160342Z\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\"},{\"id\":\"0e68d3c9-5a47-4f12-b7d0-42c9e1f58a36\",\"message\":\"A new AOS version is available\",\"severity\":\"info\",\"acknowledged\":false,\"created_at\":\"2025-12-01T06:30:00.091827Z\",\"cluster_id\":null,\"organization_id\":null,\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\"}]}" }] };
    pub static NOTIFICATION_200: Response = Response { status: "200", shape: Some(&shape::NOTIFICATION_ENVELOPE), examples: &[Example { name: "acknowledged", json: "{\"data\":{\"id\":\"b94f0a62-1d75-4c3e-8e2b-70a6c5d9f318\",\"message\":\"A host of cluster berlin does not answer\",\"severity\":\"error\",\"acknowledged\":true,\"created_at\":\"2025-12-04T21:07:55.160342Z\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\"}}" }] };
    pub static NOTIFICATION_201: Response = Response { status: "201", shape: Some(&shape::NOTIFICATION_ENVELOPE), examples: &[Example { name: "acknowledged", json: "{\"data\":{\"id\":\"b94f0a62-1d75-4c3e-8e2b-70a6c5d9f318\",\"message\":\"A host of cluster berlin does not answer\",\"severity\":\"error\",\"acknowledged\":true,\"created_at\":\"2025-12-04T21:07:55.160342Z\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\"}}" }] };
    pub static NOTIFICATION_202: Response = Response { status: "202", shape: Some(&shape::NOTIFICATION_ENVELOPE), examples: &[Example { name: "acknowledged", json: "{\"data\":{\"id\":\"b94f0a62-1d75-4c3e-8e2b-70a6c5d9f318\",\"message\":\"A host of cluster berlin does not answer\",\"severity\":\"error\",\"acknowledged\":true,\"created_at\":\"2025-12-04T21:07:55.160342Z\",\"cluster_id\":\"e1a7c503-46d9-4b82-8f0e-95d3b6a2c714\",\"organization_id\":\"5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05\",\"customer_id\":\"91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40\"}}" }] };
    pub static REMOTE_STORAGE_PROFILE_LIST_200: Response = Response { status: "200", shape: Some(&shape::REMOTE_STORAGE_PROFILE_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"data\":[{\"host_type\":\"m6id.metal\",\"capacities\":[2048,4096,8192],\"disk_type\":\"gp3\"}]}" }] };
}

/// Every `Paging` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod paging {
    use super::*;

    pub static PAGES: Paging = Paging { style: PageStyle::Page, position: "page", next: None, limit: "limit", size: 50, first: 1, items: None, total: None, key: None };
}

/// Every `Waiter` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod waiter {
    use super::*;

    pub static TASKS: Waiter = Waiter { name: "tasks", poll: "tasks_get", id: "id", state: "status", done: &["done"], failed: &["failed", "cancelled"], error: None, reason: Some("status_details.description"), every: 60, deadline: 7200 };
}

/// Every `Shape` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod shape {
    use super::*;

    pub static BOOLEAN: Shape = Shape::new(Kind::Boolean);
    pub static STRING_UUID: Shape = Shape { format: "uuid", ..Shape::new(Kind::String) };
    pub static STRING: Shape = Shape::new(Kind::String);
    pub static SORT_ORDER: Shape = Shape::new(Kind::Enum(&["asc", "desc"]));
    pub static ORGANIZATION_SORT_KEY: Shape = Shape::new(Kind::Enum(&["created_at"]));
    pub static STRING_DATE_TIME: Shape = Shape { format: "date-time", ..Shape::new(Kind::String) };
    pub static STRING_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::String) };
    pub static ORGANIZATION: Shape = Shape::new(Kind::Object(&object::ORGANIZATION));
    pub static LIST_OF_ORGANIZATION: Shape = Shape::new(Kind::List(&shape::ORGANIZATION));
    pub static ORGANIZATION_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::ORGANIZATION_LIST_ENVELOPE));
    pub static ANY: Shape = Shape::new(Kind::Any);
    pub static MAP_OF_ANY: Shape = Shape::new(Kind::Map(&shape::ANY));
    pub static LIST_OF_MAP_OF_ANY: Shape = Shape::new(Kind::List(&shape::MAP_OF_ANY));
    pub static FAILURE: Shape = Shape::new(Kind::Object(&object::FAILURE));
    pub static CREATE_ORGANIZATION: Shape = Shape::new(Kind::Object(&object::CREATE_ORGANIZATION));
    pub static ORGANIZATION_ENVELOPE: Shape = Shape::new(Kind::Object(&object::ORGANIZATION_ENVELOPE));
    pub static UPDATE_ORGANIZATION: Shape = Shape::new(Kind::Object(&object::UPDATE_ORGANIZATION));
    pub static AUDIT_TRAIL: Shape = Shape::new(Kind::Object(&object::AUDIT_TRAIL));
    pub static LIST_OF_AUDIT_TRAIL: Shape = Shape::new(Kind::List(&shape::AUDIT_TRAIL));
    pub static AUDIT_TRAIL_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::AUDIT_TRAIL_LIST_ENVELOPE));
    pub static CLOUD_PROVIDER: Shape = Shape::new(Kind::Enum(&["amazon", "amazon_gov", "azure", "azure_gov"]));
    pub static CLOUD_ACCOUNT: Shape = Shape::new(Kind::Object(&object::CLOUD_ACCOUNT));
    pub static LIST_OF_CLOUD_ACCOUNT: Shape = Shape::new(Kind::List(&shape::CLOUD_ACCOUNT));
    pub static CLOUD_ACCOUNT_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CLOUD_ACCOUNT_LIST_ENVELOPE));
    pub static CLOUD_ACCOUNT_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CLOUD_ACCOUNT_ENVELOPE));
    pub static UPDATE_CLOUD_ACCOUNT: Shape = Shape::new(Kind::Object(&object::UPDATE_CLOUD_ACCOUNT));
    pub static SECRET_STRING: Shape = Shape { secret: true, ..Shape::new(Kind::String) };
    pub static LIST_OF_STRING: Shape = Shape::new(Kind::List(&shape::STRING));
    pub static CREATE_CLOUD_ACCOUNT: Shape = Shape::new(Kind::Object(&object::CREATE_CLOUD_ACCOUNT));
    pub static TASK_STATUS: Shape = Shape::new(Kind::Enum(&["cancelled", "cancelling", "done", "failed", "failing", "not_started", "running", "succeeding"]));
    pub static STRING_UUID_OR_NULL: Shape = Shape { nullable: true, format: "uuid", ..Shape::new(Kind::String) };
    pub static STRING_DATE_TIME_OR_NULL: Shape = Shape { nullable: true, format: "date-time", ..Shape::new(Kind::String) };
    pub static INTEGER_UINT64_OR_NULL: Shape = Shape { nullable: true, format: "uint64", ..Shape::new(Kind::Integer) };
    pub static STRING_EMAIL: Shape = Shape { format: "email", ..Shape::new(Kind::String) };
    pub static USER_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Object(&object::USER)) };
    pub static TASK_STATUS_DETAILS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::Object(&object::TASK_STATUS_DETAILS)) };
    pub static TASK: Shape = Shape::new(Kind::Object(&object::TASK));
    pub static TASK_ENVELOPE: Shape = Shape::new(Kind::Object(&object::TASK_ENVELOPE));
    pub static UPDATE_CREDENTIALS: Shape = Shape::new(Kind::Object(&object::UPDATE_CREDENTIALS));
    pub static REGION: Shape = Shape::new(Kind::Object(&object::REGION));
    pub static LIST_OF_REGION: Shape = Shape::new(Kind::List(&shape::REGION));
    pub static REGION_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::REGION_LIST_ENVELOPE));
    pub static ADD_REGIONS: Shape = Shape::new(Kind::Object(&object::ADD_REGIONS));
    pub static AVAILABILITY_ZONE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::AVAILABILITY_ZONE_LIST_ENVELOPE));
    pub static SSH_KEY: Shape = Shape::new(Kind::Object(&object::SSH_KEY));
    pub static LIST_OF_SSH_KEY: Shape = Shape::new(Kind::List(&shape::SSH_KEY));
    pub static SSH_KEY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SSH_KEY_LIST_ENVELOPE));
    pub static STRING_CIDR: Shape = Shape { format: "cidr", ..Shape::new(Kind::String) };
    pub static SUBNET: Shape = Shape::new(Kind::Object(&object::SUBNET));
    pub static LIST_OF_SUBNET: Shape = Shape::new(Kind::List(&shape::SUBNET));
    pub static VPC: Shape = Shape::new(Kind::Object(&object::VPC));
    pub static LIST_OF_VPC: Shape = Shape::new(Kind::List(&shape::VPC));
    pub static VPC_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::VPC_LIST_ENVELOPE));
    pub static VNET: Shape = Shape::new(Kind::Object(&object::VNET));
    pub static LIST_OF_VNET: Shape = Shape::new(Kind::List(&shape::VNET));
    pub static VNET_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::VNET_LIST_ENVELOPE));
    pub static FLOW_GATEWAY_VERSION: Shape = Shape::new(Kind::Object(&object::FLOW_GATEWAY_VERSION));
    pub static INTEGER_UINT32: Shape = Shape { format: "uint32", ..Shape::new(Kind::Integer) };
    pub static FLOW_GATEWAY_CAPACITY: Shape = Shape::new(Kind::Object(&object::FLOW_GATEWAY_CAPACITY));
    pub static INTEGER_INT64: Shape = Shape { format: "int64", ..Shape::new(Kind::Integer) };
    pub static FLOW_GATEWAY_BGP: Shape = Shape::new(Kind::Object(&object::FLOW_GATEWAY_BGP));
    pub static ROUTE_SERVER_KIND: Shape = Shape::new(Kind::Enum(&["VWAN", "Route Server"]));
    pub static FLOW_GATEWAY_ROUTE_SERVER: Shape = Shape::new(Kind::Object(&object::FLOW_GATEWAY_ROUTE_SERVER));
    pub static FLOW_GATEWAY_NODE: Shape = Shape::new(Kind::Object(&object::FLOW_GATEWAY_NODE));
    pub static LIST_OF_FLOW_GATEWAY_NODE: Shape = Shape::new(Kind::List(&shape::FLOW_GATEWAY_NODE));
    pub static FLOW_GATEWAY: Shape = Shape::new(Kind::Object(&object::FLOW_GATEWAY));
    pub static PROVISIONING_MODE: Shape = Shape::new(Kind::Enum(&["existing", "new"]));
    pub static PRISM_CENTRAL: Shape = Shape::new(Kind::Object(&object::PRISM_CENTRAL));
    pub static LIST_OF_PRISM_CENTRAL: Shape = Shape::new(Kind::List(&shape::PRISM_CENTRAL));
    pub static PRISM_CENTRAL_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::PRISM_CENTRAL_LIST_ENVELOPE));
    pub static CLUSTER_SORT_KEY: Shape = Shape::new(Kind::Enum(&["created_at", "name"]));
    pub static CLUSTER_STATUS: Shape = Shape::new(Kind::Enum(&["creating", "creation_failed", "failed", "hibernated", "hibernating", "hibernation_failed", "hibernation_stalled", "resuming", "resuming_failed", "resuming_stalled", "running", "terminated", "terminating"]));
    pub static USE_CASE: Shape = Shape::new(Kind::Enum(&["general", "vdi"]));
    pub static SOFTWARE_TIER: Shape = Shape::new(Kind::Enum(&["pro", "ultimate"]));
    pub static MAP_OF_STRING: Shape = Shape::new(Kind::Map(&shape::STRING));
    pub static USER: Shape = Shape::new(Kind::Object(&object::USER));
    pub static CLUSTER_CONSUMPTION: Shape = Shape::new(Kind::Object(&object::CLUSTER_CONSUMPTION));
    pub static REDUNDANCY: Shape = Shape::new(Kind::Object(&object::REDUNDANCY));
    pub static FAULT_TOLERANCE: Shape = Shape::new(Kind::Object(&object::FAULT_TOLERANCE));
    pub static NODE_TYPE: Shape = Shape::new(Kind::Enum(&["hci", "storage_only"]));
    pub static HOST_VOLUME: Shape = Shape::new(Kind::Object(&object::HOST_VOLUME));
    pub static LIST_OF_HOST_VOLUME: Shape = Shape::new(Kind::List(&shape::HOST_VOLUME));
    pub static CLUSTER_HOST: Shape = Shape::new(Kind::Object(&object::CLUSTER_HOST));
    pub static LIST_OF_CLUSTER_HOST: Shape = Shape::new(Kind::List(&shape::CLUSTER_HOST));
    pub static CLUSTER_HOST_LIST: Shape = Shape::new(Kind::Object(&object::CLUSTER_HOST_LIST));
    pub static HOST_TENANCY: Shape = Shape::new(Kind::Enum(&["default", "dedicated"]));
    pub static INTEGER_UINT64: Shape = Shape { format: "uint64", ..Shape::new(Kind::Integer) };
    pub static REMOTE_STORAGE: Shape = Shape::new(Kind::Object(&object::REMOTE_STORAGE));
    pub static HOST_SETTINGS: Shape = Shape::new(Kind::Object(&object::HOST_SETTINGS));
    pub static CLUSTER_CAPACITY: Shape = Shape::new(Kind::Object(&object::CLUSTER_CAPACITY));
    pub static LIST_OF_CLUSTER_CAPACITY: Shape = Shape::new(Kind::List(&shape::CLUSTER_CAPACITY));
    pub static ACCESS_MODE: Shape = Shape::new(Kind::Enum(&["disabled", "public", "restricted"]));
    pub static LIST_OF_STRING_CIDR: Shape = Shape::new(Kind::List(&shape::STRING_CIDR));
    pub static ACCESS_POLICY: Shape = Shape::new(Kind::Object(&object::ACCESS_POLICY));
    pub static RECOVERY_STATUS: Shape = Shape::new(Kind::Enum(&["creating_replacement_cluster", "deprovisioning_replaced_cluster", "failed", "in_progress", "not_in_progress", "success", "terminating_cluster_nodes"]));
    pub static CLUSTER_REPLACEMENT: Shape = Shape::new(Kind::Object(&object::CLUSTER_REPLACEMENT));
    pub static ESAN_VNET: Shape = Shape::new(Kind::Object(&object::ESAN_VNET));
    pub static VIRTUAL_WAN: Shape = Shape::new(Kind::Object(&object::VIRTUAL_WAN));
    pub static CLUSTER_ESAN_NETWORK: Shape = Shape::new(Kind::Object(&object::CLUSTER_ESAN_NETWORK));
    pub static IP_RANGE: Shape = Shape::new(Kind::Object(&object::IP_RANGE));
    pub static LIST_OF_IP_RANGE: Shape = Shape::new(Kind::List(&shape::IP_RANGE));
    pub static CLUSTER_FLOW_NETWORKING: Shape = Shape::new(Kind::Object(&object::CLUSTER_FLOW_NETWORKING));
    pub static CLUSTER_NETWORK: Shape = Shape::new(Kind::Object(&object::CLUSTER_NETWORK));
    pub static CLUSTER: Shape = Shape::new(Kind::Object(&object::CLUSTER));
    pub static LIST_OF_CLUSTER: Shape = Shape::new(Kind::List(&shape::CLUSTER));
    pub static CLUSTER_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CLUSTER_LIST_ENVELOPE));
    pub static CLUSTER_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CLUSTER_ENVELOPE));
    pub static SETTABLE_CLUSTER_STATUS: Shape = Shape::new(Kind::Enum(&["failed"]));
    pub static UPDATE_CLUSTER: Shape = Shape::new(Kind::Object(&object::UPDATE_CLUSTER));
    pub static LICENSE: Shape = Shape::new(Kind::Enum(&["aos", "nci"]));
    pub static AWS_HOST_CAPACITY: Shape = Shape::new(Kind::Object(&object::AWS_HOST_CAPACITY));
    pub static LIST_OF_AWS_HOST_CAPACITY: Shape = Shape::new(Kind::List(&shape::AWS_HOST_CAPACITY));
    pub static AWS_FLOW_NETWORKING: Shape = Shape::new(Kind::Object(&object::AWS_FLOW_NETWORKING));
    pub static PROXY_PROTOCOL: Shape = Shape::new(Kind::Enum(&["http", "https"]));
    pub static LIST_OF_PROXY_PROTOCOL: Shape = Shape::new(Kind::List(&shape::PROXY_PROTOCOL));
    pub static PROXY: Shape = Shape::new(Kind::Object(&object::PROXY));
    pub static AWS_NETWORK: Shape = Shape::new(Kind::Object(&object::AWS_NETWORK));
    pub static PRISM_CENTRAL_SIZE: Shape = Shape::new(Kind::Enum(&["small", "large", "x-large"]));
    pub static AWS_PRISM_CENTRAL: Shape = Shape::new(Kind::Object(&object::AWS_PRISM_CENTRAL));
    pub static CONSUMPTION: Shape = Shape::new(Kind::Object(&object::CONSUMPTION));
    pub static CREATE_AWS_CLUSTER: Shape = Shape::new(Kind::Object(&object::CREATE_AWS_CLUSTER));
    pub static AZURE_HOST_CAPACITY: Shape = Shape::new(Kind::Object(&object::AZURE_HOST_CAPACITY));
    pub static LIST_OF_AZURE_HOST_CAPACITY: Shape = Shape::new(Kind::List(&shape::AZURE_HOST_CAPACITY));
    pub static ESAN_NETWORK: Shape = Shape::new(Kind::Object(&object::ESAN_NETWORK));
    pub static AZURE_NETWORK: Shape = Shape::new(Kind::Object(&object::AZURE_NETWORK));
    pub static CLUSTER_ACCESS: Shape = Shape::new(Kind::Enum(&["express_route", "vpn"]));
    pub static CREATE_BGP: Shape = Shape::new(Kind::Object(&object::CREATE_BGP));
    pub static ROUTE_SERVER: Shape = Shape::new(Kind::Object(&object::ROUTE_SERVER));
    pub static CREATE_FLOW_GATEWAY: Shape = Shape::new(Kind::Object(&object::CREATE_FLOW_GATEWAY));
    pub static AZURE_PRISM_CENTRAL: Shape = Shape::new(Kind::Object(&object::AZURE_PRISM_CENTRAL));
    pub static CREATE_AZURE_CLUSTER: Shape = Shape::new(Kind::Object(&object::CREATE_AZURE_CLUSTER));
    pub static GOOGLE_CLOUD_HOST_CAPACITY: Shape = Shape::new(Kind::Object(&object::GOOGLE_CLOUD_HOST_CAPACITY));
    pub static LIST_OF_GOOGLE_CLOUD_HOST_CAPACITY: Shape = Shape::new(Kind::List(&shape::GOOGLE_CLOUD_HOST_CAPACITY));
    pub static GOOGLE_CLOUD_FLOW_NETWORKING: Shape = Shape::new(Kind::Object(&object::GOOGLE_CLOUD_FLOW_NETWORKING));
    pub static GOOGLE_CLOUD_NETWORK: Shape = Shape::new(Kind::Object(&object::GOOGLE_CLOUD_NETWORK));
    pub static GOOGLE_CLOUD_PRISM_CENTRAL: Shape = Shape::new(Kind::Object(&object::GOOGLE_CLOUD_PRISM_CENTRAL));
    pub static CREATE_GOOGLE_CLOUD_CLUSTER: Shape = Shape::new(Kind::Object(&object::CREATE_GOOGLE_CLOUD_CLUSTER));
    pub static HOST_CAPACITY: Shape = Shape::new(Kind::Object(&object::HOST_CAPACITY));
    pub static LIST_OF_HOST_CAPACITY: Shape = Shape::new(Kind::List(&shape::HOST_CAPACITY));
    pub static CONSUMPTION_METHOD: Shape = Shape::new(Kind::Object(&object::CONSUMPTION_METHOD));
    pub static UPDATE_LICENSE: Shape = Shape::new(Kind::Object(&object::UPDATE_LICENSE));
    pub static UPDATE_SSH_KEY: Shape = Shape::new(Kind::Object(&object::UPDATE_SSH_KEY));
    pub static UPDATE_ACCESS_POLICY: Shape = Shape::new(Kind::Object(&object::UPDATE_ACCESS_POLICY));
    pub static UPDATE_RESOURCE_TAGS: Shape = Shape::new(Kind::Object(&object::UPDATE_RESOURCE_TAGS));
    pub static START_RECOVERY: Shape = Shape::new(Kind::Object(&object::START_RECOVERY));
    pub static CONDEMN_HOST: Shape = Shape::new(Kind::Object(&object::CONDEMN_HOST));
    pub static UPGRADE_FLOW_GATEWAY: Shape = Shape::new(Kind::Object(&object::UPGRADE_FLOW_GATEWAY));
    pub static SCALE_OUT_BGP: Shape = Shape::new(Kind::Object(&object::SCALE_OUT_BGP));
    pub static SCALE_OUT_FLOW_GATEWAY: Shape = Shape::new(Kind::Object(&object::SCALE_OUT_FLOW_GATEWAY));
    pub static OPEN_SUPPORT_TUNNEL: Shape = Shape::new(Kind::Object(&object::OPEN_SUPPORT_TUNNEL));
    pub static EXTEND_SUPPORT_TUNNEL: Shape = Shape::new(Kind::Object(&object::EXTEND_SUPPORT_TUNNEL));
    pub static CLOUD_RESOURCE: Shape = Shape::new(Kind::Object(&object::CLOUD_RESOURCE));
    pub static LIST_OF_CLOUD_RESOURCE: Shape = Shape::new(Kind::List(&shape::CLOUD_RESOURCE));
    pub static CLOUD_RESOURCE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CLOUD_RESOURCE_LIST_ENVELOPE));
    pub static TASK_SORT_KEY: Shape = Shape::new(Kind::Enum(&["duration", "ended_at", "initiated_by_id", "started_at"]));
    pub static LIST_OF_TASK: Shape = Shape::new(Kind::List(&shape::TASK));
    pub static TASK_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::TASK_LIST_ENVELOPE));
    pub static NOTIFICATION_SEVERITY: Shape = Shape::new(Kind::Enum(&["error", "info", "warning"]));
    pub static NOTIFICATION_SORT_KEY: Shape = Shape::new(Kind::Enum(&["acknowledged", "created_at", "severity"]));
    pub static NOTIFICATION: Shape = Shape::new(Kind::Object(&object::NOTIFICATION));
    pub static LIST_OF_NOTIFICATION: Shape = Shape::new(Kind::List(&shape::NOTIFICATION));
    pub static NOTIFICATION_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::NOTIFICATION_LIST_ENVELOPE));
    pub static UPDATE_NOTIFICATION: Shape = Shape::new(Kind::Object(&object::UPDATE_NOTIFICATION));
    pub static NOTIFICATION_ENVELOPE: Shape = Shape::new(Kind::Object(&object::NOTIFICATION_ENVELOPE));
    pub static LIST_OF_INTEGER_UINT64: Shape = Shape::new(Kind::List(&shape::INTEGER_UINT64));
    pub static REMOTE_STORAGE_PROFILE: Shape = Shape::new(Kind::Object(&object::REMOTE_STORAGE_PROFILE));
    pub static LIST_OF_REMOTE_STORAGE_PROFILE: Shape = Shape::new(Kind::List(&shape::REMOTE_STORAGE_PROFILE));
    pub static REMOTE_STORAGE_PROFILE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::REMOTE_STORAGE_PROFILE_LIST_ENVELOPE));
}

/// Every `Object` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod object {
    use super::*;

    pub static ORGANIZATION: Object = Object { columns: &["id", "name", "url_slug", "active", "created_at"], ..Object::new("Organization", &[
        Field { about: "UUID that cluster and cloud-account calls take as `organization_id`.", required: true, ..Field::new("id", "id", &shape::STRING_UUID) },
        Field { about: "Customer that the organization belongs to; an Azure cluster needs it.", ..Field::new("customer_id", "customer-id", &shape::STRING_UUID) },
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Short name in URLs of the console.", ..Field::new("url_slug", "url-slug", &shape::STRING) },
        Field { about: "false once it was deactivated.", ..Field::new("active", "active", &shape::BOOLEAN) },
        Field { about: "When it was created, in UTC.", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Free text, as entered in the console.", ..Field::new("description", "description", &shape::STRING_OR_NULL) },
        Field { about: "Internal remarks, as entered in the console.", ..Field::new("notes", "notes", &shape::STRING_OR_NULL) },
        Field { about: "URL of a page about it, as entered in the console.", ..Field::new("website", "website", &shape::STRING_OR_NULL) },
    ]) };
    pub static ORGANIZATION_LIST_ENVELOPE: Object = Object::new("OrganizationListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_ORGANIZATION) },
    ]);
    pub static FAILURE: Object = Object::new("Failure", &[
        Field { about: "One entry per problem; at least one.", ..Field::new("errors", "errors", &shape::LIST_OF_MAP_OF_ANY) },
    ]);
    pub static CREATE_ORGANIZATION: Object = Object::new("CreateOrganization", &[
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Short name in URLs of the console.", ..Field::new("url_slug", "url-slug", &shape::STRING) },
    ]);
    pub static ORGANIZATION_ENVELOPE: Object = Object::new("OrganizationEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::ORGANIZATION) },
    ]);
    pub static UPDATE_ORGANIZATION: Object = Object::new("UpdateOrganization", &[
        Field { about: "New display name; required even if it does not change.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "New free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "New internal remarks.", ..Field::new("notes", "notes", &shape::STRING) },
        Field { about: "Short name in URLs of the console.", ..Field::new("url_slug", "url-slug", &shape::STRING) },
        Field { about: "New URL of a page about it.", ..Field::new("website", "website", &shape::STRING) },
    ]);
    pub static AUDIT_TRAIL: Object = Object { columns: &["id", "kind", "created_at", "user_email", "cluster_id"], ..Object::new("AuditTrail", &[
        Field { about: "Identifies the entry.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "The action.", ..Field::new("kind", "kind", &shape::STRING) },
        Field { about: "When the action happened, in UTC.", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Cluster that the action was applied to.", ..Field::new("cluster_id", "cluster-id", &shape::STRING_OR_NULL) },
        Field { about: "The customer whose resources were acted on.", ..Field::new("customer_id", "customer-id", &shape::STRING) },
        Field { about: "The organization that the action happened in.", ..Field::new("organization_id", "organization-id", &shape::STRING) },
        Field { about: "Address of the user who acted.", ..Field::new("user_email", "user-email", &shape::STRING) },
        Field { about: "Given name of the user who acted.", ..Field::new("user_first_name", "user-first-name", &shape::STRING) },
        Field { about: "Family name of the user who acted.", ..Field::new("user_last_name", "user-last-name", &shape::STRING) },
        Field { about: "Where the user logs in.", ..Field::new("user_idp", "user-idp", &shape::STRING) },
    ]) };
    pub static AUDIT_TRAIL_LIST_ENVELOPE: Object = Object::new("AuditTrailListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_AUDIT_TRAIL) },
    ]);
    pub static CLOUD_ACCOUNT: Object = Object { columns: &["id", "name", "cloud_provider", "status", "active"], ..Object::new("CloudAccount", &[
        Field { about: "Opaque, in Base64.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Display name in the console.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Where its clusters run; it decides which `create` call takes it.", ..Field::new("cloud_provider", "cloud-provider", &shape::CLOUD_PROVIDER) },
        Field { about: "`ready` when it can be used.", ..Field::new("status", "status", &shape::STRING) },
        Field { about: "false once it was deactivated; no clusters can be created in it.", ..Field::new("active", "active", &shape::BOOLEAN) },
    ]) };
    pub static CLOUD_ACCOUNT_LIST_ENVELOPE: Object = Object::new("CloudAccountListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_CLOUD_ACCOUNT) },
    ]);
    pub static CLOUD_ACCOUNT_ENVELOPE: Object = Object::new("CloudAccountEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::CLOUD_ACCOUNT) },
    ]);
    pub static UPDATE_CLOUD_ACCOUNT: Object = Object::new("UpdateCloudAccount", &[
        Field { about: "Whether the account can be used.", required: true, ..Field::new("active", "active", &shape::BOOLEAN) },
    ]);
    pub static CREATE_CLOUD_ACCOUNT: Object = Object::new("CreateCloudAccount", &[
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Azure directory (tenant).", required: true, ..Field::new("directory_id", "directory-id", &shape::STRING) },
        Field { about: "Azure subscription.", required: true, ..Field::new("subscription_id", "subscription-id", &shape::STRING) },
        Field { about: "Azure application (client) that NC2 acts as.", required: true, ..Field::new("application_id", "application-id", &shape::STRING) },
        Field { about: "Client secret of the application.", required: true, ..Field::new("secret", "secret", &shape::SECRET_STRING) },
        Field { about: "Whether to add each region that NC2 supports.", ..Field::new("all_supported_regions", "all-supported-regions", &shape::BOOLEAN) },
        Field { about: "Regions to add.", ..Field::new("regions", "regions", &shape::LIST_OF_STRING) },
    ]);
    pub static USER: Object = Object::new("User", &[
        Field { about: "UUID by which other objects refer to the user.", required: true, ..Field::new("id", "id", &shape::STRING_UUID) },
        Field { about: "The address that the user logs in with.", ..Field::new("email", "email", &shape::STRING_EMAIL) },
        Field { about: "Where the user logs in.", ..Field::new("identity_provider", "identity-provider", &shape::STRING) },
        Field { about: "Given name, if the profile has one.", ..Field::new("first_name", "first-name", &shape::STRING) },
        Field { about: "Family name, if the profile has one.", ..Field::new("last_name", "last-name", &shape::STRING) },
    ]);
    pub static TASK_STATUS_DETAILS: Object = Object::new("TaskStatusDetails", &[
        Field { about: "A human-readable sentence.", ..Field::new("description", "description", &shape::STRING) },
    ]);
    pub static TASK: Object = Object { columns: &["id", "kind", "status", "cluster_id", "created_at", "duration"], ..Object::new("Task", &[
        Field { about: "UUID to poll the task with.", required: true, ..Field::new("id", "id", &shape::STRING_UUID) },
        Field { about: "Its progress; it ends as `done`, `failed` or `cancelled`.", ..Field::new("status", "status", &shape::TASK_STATUS) },
        Field { about: "Cluster that it works on; set from the start.", ..Field::new("cluster_id", "cluster-id", &shape::STRING_UUID_OR_NULL) },
        Field { about: "The customer whose resources it changes.", ..Field::new("customer_id", "customer-id", &shape::STRING_UUID) },
        Field { about: "The organization whose resources it changes.", ..Field::new("organization_id", "organization-id", &shape::STRING_UUID_OR_NULL) },
        Field { about: "What kind of work it does; its values are not documented.", ..Field::new("kind", "kind", &shape::STRING) },
        Field { about: "What it does, as the console shows it.", ..Field::new("display_name", "display-name", &shape::STRING) },
        Field { about: "When it was requested, in UTC.", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "When its status last changed, in UTC.", ..Field::new("updated_at", "updated-at", &shape::STRING_DATE_TIME) },
        Field { about: "When it ended, in UTC; absent while it runs.", ..Field::new("ended_at", "ended-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "In seconds.", ..Field::new("duration", "duration", &shape::INTEGER_UINT64_OR_NULL) },
        Field { about: "Who requested it, if a user did.", ..Field::new("initiated_by", "initiated-by", &shape::USER_OR_NULL) },
        Field { about: "UUID of the user who requested it.", ..Field::new("initiated_by_id", "initiated-by-id", &shape::STRING_UUID_OR_NULL) },
        Field { about: "Why it is in this status, such as the reason of a failure.", ..Field::new("status_details", "status-details", &shape::TASK_STATUS_DETAILS_OR_NULL) },
        Field { about: "The current stage of the work. The document requires the field without describing it.", ..Field::new("stage", "stage", &shape::ANY) },
        Field { about: "The document's only example has this, always null, instead of `status_details`.", ..Field::new("status_info", "status-info", &shape::ANY) },
    ]) };
    pub static TASK_ENVELOPE: Object = Object::new("TaskEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::TASK) },
    ]);
    pub static UPDATE_CREDENTIALS: Object = Object::new("UpdateCredentials", &[
        Field { about: "Azure directory (tenant).", required: true, ..Field::new("directory_id", "directory-id", &shape::STRING) },
        Field { about: "Azure application (client) that NC2 acts as.", required: true, ..Field::new("application_id", "application-id", &shape::STRING) },
        Field { about: "Client secret of the application.", required: true, ..Field::new("secret", "secret", &shape::SECRET_STRING) },
    ]);
    pub static REGION: Object = Object::new("Region", &[
        Field { about: "The provider's name, such as `us-west-2`; calls take it as `region`.", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Display name.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "The provider's zones in which clusters can be created.", ..Field::new("availability_zones", "availability-zones", &shape::LIST_OF_STRING) },
    ]);
    pub static REGION_LIST_ENVELOPE: Object = Object::new("RegionListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_REGION) },
    ]);
    pub static ADD_REGIONS: Object = Object::new("AddRegions", &[
        Field { about: "Whether to add each region that NC2 supports.", ..Field::new("all_supported_regions", "all-supported-regions", &shape::BOOLEAN) },
        Field { about: "Regions to add. The document's samples show a list of lists, its schema a plain list.", ..Field::new("regions", "regions", &shape::LIST_OF_STRING) },
    ]);
    pub static AVAILABILITY_ZONE_LIST_ENVELOPE: Object = Object::new("AvailabilityZoneListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_STRING) },
    ]);
    pub static SSH_KEY: Object = Object::new("SshKey", &[
        Field { about: "The value for `host_access_ssh_key` of a new cluster.", required: true, ..Field::new("name", "name", &shape::STRING) },
    ]);
    pub static SSH_KEY_LIST_ENVELOPE: Object = Object::new("SshKeyListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_SSH_KEY) },
    ]);
    pub static SUBNET: Object = Object::new("Subnet", &[
        Field { about: "The provider's ID.", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Display name at the provider.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Range of its IPv4 addresses.", ..Field::new("cidr", "cidr", &shape::STRING_CIDR) },
        Field { about: "The only zone in which a cluster can use it, on AWS.", ..Field::new("availability_zone", "availability-zone", &shape::STRING) },
    ]);
    pub static VPC: Object = Object { columns: &["id", "name", "cidr", "region"], ..Object::new("Vpc", &[
        Field { about: "The provider's ID, such as `vpc-0a1b2c`.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Value of the `Name` tag at the provider.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Range of its IPv4 addresses.", ..Field::new("cidr", "cidr", &shape::STRING_CIDR) },
        Field { about: "Where it is. The document requires the field without describing it.", ..Field::new("region", "region", &shape::STRING) },
        Field { about: "All of its subnets, whether a cluster uses them or not.", ..Field::new("subnets", "subnets", &shape::LIST_OF_SUBNET) },
    ]) };
    pub static VPC_LIST_ENVELOPE: Object = Object::new("VpcListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_VPC) },
    ]);
    pub static VNET: Object = Object { columns: &["id", "name", "cidr", "region", "resource_group"], ..Object::new("Vnet", &[
        Field { about: "The resource ID in Azure.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "The resource name in Azure.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Range of its IPv4 addresses.", ..Field::new("cidr", "cidr", &shape::STRING_CIDR) },
        Field { about: "Where it is. The document requires the field without describing it.", ..Field::new("region", "region", &shape::STRING) },
        Field { about: "The resource group in Azure that holds it.", ..Field::new("resource_group", "resource-group", &shape::STRING) },
        Field { about: "All of its subnets, whether a cluster uses them or not.", ..Field::new("subnets", "subnets", &shape::LIST_OF_SUBNET) },
    ]) };
    pub static VNET_LIST_ENVELOPE: Object = Object::new("VnetListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_VNET) },
    ]);
    pub static FLOW_GATEWAY_VERSION: Object = Object::new("FlowGatewayVersion", &[
        Field { about: "Installed release.", ..Field::new("current", "current", &shape::STRING) },
        Field { about: "What it can be upgraded to.", ..Field::new("latest", "latest", &shape::STRING) },
    ]);
    pub static FLOW_GATEWAY_CAPACITY: Object = Object::new("FlowGatewayCapacity", &[
        Field { about: "Machines that forward traffic now.", ..Field::new("active_nodes", "active-nodes", &shape::INTEGER_UINT32) },
        Field { about: "Azure size of each machine, such as `Standard_D4_v4`.", ..Field::new("vm_size", "vm-size", &shape::STRING) },
    ]);
    pub static FLOW_GATEWAY_BGP: Object = Object::new("FlowGatewayBgp", &[
        Field { about: "Number of the autonomous system.", ..Field::new("asn", "asn", &shape::INTEGER_INT64) },
        Field { about: "Provider of the network that the speaker is in.", ..Field::new("cloud_provider", "cloud-provider", &shape::STRING) },
        Field { about: "The provider's ID of the speaker.", ..Field::new("cloud_provider_id", "cloud-provider-id", &shape::STRING) },
        Field { about: "The resource group in Azure that holds it.", ..Field::new("resource_group", "resource-group", &shape::STRING) },
        Field { about: "Subnet that the speaker is in.", ..Field::new("subnet", "subnet", &shape::STRING) },
        Field { about: "Addresses of that subnet.", ..Field::new("subnet_cidr", "subnet-cidr", &shape::STRING) },
        Field { about: "Azure virtual network that the speaker is in.", ..Field::new("vnet", "vnet", &shape::STRING) },
    ]);
    pub static FLOW_GATEWAY_ROUTE_SERVER: Object = Object::new("FlowGatewayRouteServer", &[
        Field { about: "An Azure Route Server, or the hub of a virtual WAN.", ..Field::new("kind", "kind", &shape::ROUTE_SERVER_KIND) },
        Field { about: "The resource name in Azure.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "The resource group in Azure that holds it.", ..Field::new("resource_group", "resource-group", &shape::STRING) },
        Field { about: "Addresses of the subnet that it is in.", ..Field::new("subnet_cidr", "subnet-cidr", &shape::STRING) },
        Field { about: "Azure virtual network that it is in.", ..Field::new("vnet", "vnet", &shape::STRING) },
        Field { about: "Addresses of that virtual network.", ..Field::new("vnet_cidr", "vnet-cidr", &shape::STRING) },
    ]);
    pub static FLOW_GATEWAY_NODE: Object = Object::new("FlowGatewayNode", &[
        Field { about: "ID of the machine in responses.", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "The host that Prism Central knows it as.", ..Field::new("host_id", "host-id", &shape::STRING) },
        Field { about: "The chassis that the network controller knows it as.", ..Field::new("chassis_id", "chassis-id", &shape::STRING) },
        Field { about: "The provider's ID of the machine.", ..Field::new("cloud_id", "cloud-id", &shape::STRING) },
        Field { about: "State that the provider reports.", ..Field::new("cloud_status", "cloud-status", &shape::STRING) },
        Field { about: "State that NC2 keeps; its values are not documented.", ..Field::new("state", "state", &shape::STRING) },
        Field { about: "When it was created; the format is not documented.", ..Field::new("provisioned_time", "provisioned-time", &shape::STRING) },
        Field { about: "When it was deleted; the format is not documented.", ..Field::new("deleted_time", "deleted-time", &shape::STRING_OR_NULL) },
        Field { about: "Why it was deleted; only of a deleted one.", ..Field::new("delete_reason", "delete-reason", &shape::STRING_OR_NULL) },
    ]);
    pub static FLOW_GATEWAY: Object = Object::new("FlowGateway", &[
        Field { about: "ID in responses; not accepted by any call.", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Lifecycle state; its values are not documented.", ..Field::new("status", "status", &shape::STRING) },
        Field { about: "Installed and newest release.", ..Field::new("version", "version", &shape::FLOW_GATEWAY_VERSION) },
        Field { about: "Azure virtual network that its machines are in.", ..Field::new("vnet", "vnet", &shape::STRING) },
        Field { about: "ID at Azure.", ..Field::new("external_subnet", "external-subnet", &shape::STRING) },
        Field { about: "ID at Azure.", ..Field::new("internal_subnet", "internal-subnet", &shape::STRING) },
        Field { about: "Whether it is highly available.", ..Field::new("ha_mode", "ha-mode", &shape::BOOLEAN) },
        Field { about: "How many machines it has, and of which size.", ..Field::new("capacity", "capacity", &shape::FLOW_GATEWAY_CAPACITY) },
        Field { about: "How it exchanges routes.", ..Field::new("bgp", "bgp", &shape::FLOW_GATEWAY_BGP) },
        Field { about: "Present when an Azure Route Server or a virtual WAN distributes its routes.", ..Field::new("azure_route_server", "azure-route-server", &shape::FLOW_GATEWAY_ROUTE_SERVER) },
        Field { about: "Its machines, deleted ones included.", ..Field::new("nodes", "nodes", &shape::LIST_OF_FLOW_GATEWAY_NODE) },
    ]);
    pub static PRISM_CENTRAL: Object = Object { columns: &["id", "region", "status", "health_status", "version", "virtual_ip"], ..Object::new("PrismCentral", &[
        Field { about: "Opaque, in Base64.", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Opaque, in Base64.", ..Field::new("cloud_account_id", "cloud-account-id", &shape::STRING) },
        Field { about: "Where it runs.", ..Field::new("region", "region", &shape::STRING) },
        Field { about: "Lifecycle state; its values are not documented.", ..Field::new("status", "status", &shape::STRING) },
        Field { about: "Result of the last health check; its values are not documented.", ..Field::new("health_status", "health-status", &shape::STRING) },
        Field { about: "Installed release, such as `pc.2023.3`.", ..Field::new("version", "version", &shape::STRING) },
        Field { about: "Address of all its machines.", ..Field::new("virtual_ip", "virtual-ip", &shape::STRING) },
        Field { about: "Address of all its machines. Read by a published script where the document has `virtual_ip`; check both.", ..Field::new("pc_virtual_ip", "pc-virtual-ip", &shape::STRING) },
        Field { about: "Addresses of its machines.", ..Field::new("vm_ips", "vm-ips", &shape::LIST_OF_STRING) },
        Field { about: "Subnet that its machines are in.", ..Field::new("management_subnet", "management-subnet", &shape::STRING) },
        Field { about: "Addresses of the subnet that its machines are in.", ..Field::new("management_subnet_cidr", "management-subnet-cidr", &shape::STRING_CIDR) },
        Field { about: "Azure virtual network that it is in.", ..Field::new("vnet", "vnet", &shape::STRING) },
        Field { about: "AWS VPC that it is in. Read by a published script; the document has only `vnet`.", ..Field::new("vpc", "vpc", &shape::STRING) },
        Field { about: "Addresses of the Azure virtual network that it is in.", ..Field::new("vnet_cidr", "vnet-cidr", &shape::STRING_CIDR) },
        Field { about: "Connects the overlay networks of its clusters to Azure. The document requires the field, but only Azure has a Flow Gateway.", ..Field::new("flow_gateway", "flow-gateway", &shape::FLOW_GATEWAY) },
        Field { about: "Google Cloud only.", ..Field::new("mode", "mode", &shape::PROVISIONING_MODE) },
        Field { about: "Size of its machines. Google Cloud only.", ..Field::new("vm_size", "vm-size", &shape::STRING) },
        Field { about: "Google Cloud only.", ..Field::new("dns_server_ip_list", "dns-server-ip-list", &shape::LIST_OF_STRING) },
        Field { about: "Google Cloud only.", ..Field::new("ntp_server_ip_list", "ntp-server-ip-list", &shape::LIST_OF_STRING) },
    ]) };
    pub static PRISM_CENTRAL_LIST_ENVELOPE: Object = Object::new("PrismCentralListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_PRISM_CENTRAL) },
    ]);
    pub static CLUSTER_CONSUMPTION: Object = Object::new("ClusterConsumption", &[
        Field { about: "`user_based` is the only known value.", ..Field::new("method", "method", &shape::STRING) },
        Field { about: "Desktop users that may be logged in at once; at least 1.", ..Field::new("max_number_of_concurrent_users", "max-number-of-concurrent-users", &shape::INTEGER_UINT32) },
    ]);
    pub static REDUNDANCY: Object = Object::new("Redundancy", &[
        Field { about: "Copies of each block of data, such as 2.", required: true, ..Field::new("factor", "factor", &shape::INTEGER_UINT32) },
    ]);
    pub static FAULT_TOLERANCE: Object = Object::new("FaultTolerance", &[
        Field { about: "Nodes and disks, such as `1N/1D`.", required: true, ..Field::new("factor", "factor", &shape::STRING) },
    ]);
    pub static HOST_VOLUME: Object = Object::new("HostVolume", &[
        Field { about: "In GB, as a string.", ..Field::new("capacity", "capacity", &shape::STRING) },
        Field { about: "The provider's ID of the volume.", ..Field::new("cloud_id", "cloud-id", &shape::STRING) },
        Field { about: "The disk that the cluster knows it as.", ..Field::new("disk_id", "disk-id", &shape::STRING) },
        Field { about: "iSCSI name under which it is attached.", ..Field::new("iqn_name", "iqn-name", &shape::STRING) },
        Field { about: "State that the provider reports.", ..Field::new("status", "status", &shape::STRING) },
        Field { about: "The provider's kind of volume.", ..Field::new("type", "type", &shape::STRING) },
    ]);
    pub static CLUSTER_HOST: Object = Object::new("ClusterHost", &[
        Field { about: "The name to use for condemning the host.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "The provider's instance type, such as `z1d.metal`.", ..Field::new("type", "type", &shape::STRING) },
        Field { about: "Lifecycle state; its values are not documented.", ..Field::new("state", "state", &shape::STRING) },
        Field { about: "Address of the hypervisor.", ..Field::new("ip", "ip", &shape::STRING) },
        Field { about: "Address of its controller machine.", ..Field::new("cvm_ip", "cvm-ip", &shape::STRING) },
        Field { about: "Runs virtual machines, or only stores data.", ..Field::new("node_type", "node-type", &shape::NODE_TYPE) },
        Field { about: "Network volumes of the provider that are attached to it.", ..Field::new("volumes", "volumes", &shape::LIST_OF_HOST_VOLUME) },
    ]);
    pub static CLUSTER_HOST_LIST: Object = Object::new("ClusterHostList", &[
        Field { about: "One entry per bare-metal node.", ..Field::new("data", "data", &shape::LIST_OF_CLUSTER_HOST) },
    ]);
    pub static REMOTE_STORAGE: Object = Object::new("RemoteStorage", &[
        Field { about: "GB per host; the remote storage profiles list what there is.", ..Field::new("capacity", "capacity", &shape::INTEGER_UINT64) },
    ]);
    pub static HOST_SETTINGS: Object = Object::new("HostSettings", &[
        Field { about: "I/O operations per second of the controller machine's volume.", ..Field::new("cvm_volume_iops", "cvm-volume-iops", &shape::INTEGER_UINT32) },
    ]);
    pub static CLUSTER_CAPACITY: Object = Object::new("ClusterCapacity", &[
        Field { about: "AWS and Azure only.", ..Field::new("host_type", "host-type", &shape::STRING) },
        Field { about: "AWS and Azure only.", ..Field::new("number_of_hosts", "number-of-hosts", &shape::INTEGER_UINT32) },
        Field { about: "AWS only.", ..Field::new("node_type", "node-type", &shape::NODE_TYPE) },
        Field { about: "AWS only.", ..Field::new("tenancy", "tenancy", &shape::HOST_TENANCY) },
        Field { about: "AWS and Azure only.", ..Field::new("remote_storage", "remote-storage", &shape::REMOTE_STORAGE) },
        Field { about: "AWS only.", ..Field::new("advanced_settings", "advanced-settings", &shape::HOST_SETTINGS) },
        Field { about: "Google Cloud only.", ..Field::new("instance_type", "instance-type", &shape::STRING) },
        Field { about: "Google Cloud only.", ..Field::new("nodes_count", "nodes-count", &shape::INTEGER_UINT32) },
    ]);
    pub static ACCESS_POLICY: Object = Object::new("AccessPolicy", &[
        Field { about: "Who may connect; `restricted` needs `ip_addresses`.", required: true, ..Field::new("mode", "mode", &shape::ACCESS_MODE) },
        Field { about: "Who can, in the mode `restricted`.", ..Field::new("ip_addresses", "ip-addresses", &shape::LIST_OF_STRING_CIDR) },
    ]);
    pub static CLUSTER_REPLACEMENT: Object = Object::new("ClusterReplacement", &[
        Field { about: "UUID of the other cluster.", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "How far the recovery has got.", ..Field::new("recovery_status", "recovery-status", &shape::RECOVERY_STATUS) },
    ]);
    pub static ESAN_VNET: Object = Object::new("EsanVnet", &[
        Field { about: "The resource name in Azure.", required: true, ..Field::new("name", "name", &shape::STRING) },
    ]);
    pub static VIRTUAL_WAN: Object = Object::new("VirtualWan", &[
        Field { about: "Made if there is none of this name in the resource group.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Made if there is none of this name in the WAN.", required: true, ..Field::new("virtual_hub_name", "virtual-hub-name", &shape::STRING) },
        Field { about: "The resource group in Azure that holds it.", required: true, ..Field::new("resource_group", "resource-group", &shape::STRING) },
        Field { about: "Subscription of the WAN.", ..Field::new("subscription_id", "subscription-id", &shape::STRING) },
        Field { about: "Addresses of the hub.", ..Field::new("virtual_hub_cidr", "virtual-hub-cidr", &shape::STRING_CIDR) },
    ]);
    pub static CLUSTER_ESAN_NETWORK: Object = Object::new("ClusterEsanNetwork", &[
        Field { about: "Azure virtual network through which Elastic SAN is reached.", ..Field::new("esan_vnet", "esan-vnet", &shape::ESAN_VNET) },
        Field { about: "Azure virtual WAN that connects the cluster to Elastic SAN.", ..Field::new("virtual_wan", "virtual-wan", &shape::VIRTUAL_WAN) },
    ]);
    pub static IP_RANGE: Object = Object::new("IpRange", &[
        Field { about: "Name of what exists.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Range, in the mode `new`.", ..Field::new("cidr", "cidr", &shape::STRING_CIDR) },
    ]);
    pub static CLUSTER_FLOW_NETWORKING: Object = Object::new("ClusterFlowNetworking", &[
        Field { about: "Addresses that are routed as they are.", ..Field::new("no_nat", "no-nat", &shape::IP_RANGE) },
        Field { about: "Addresses that are translated to.", ..Field::new("nat_ip_ranges", "nat-ip-ranges", &shape::LIST_OF_IP_RANGE) },
    ]);
    pub static CLUSTER_NETWORK: Object = Object::new("ClusterNetwork", &[
        Field { about: "Where in the region its hosts are.", ..Field::new("availability_zone", "availability-zone", &shape::STRING) },
        Field { about: "Name of the VPC. AWS and Google Cloud only.", ..Field::new("vpc", "vpc", &shape::STRING) },
        Field { about: "AWS only.", ..Field::new("vpc_cidr", "vpc-cidr", &shape::STRING_CIDR) },
        Field { about: "Subnet of hosts and Controller VMs.", ..Field::new("management_subnet", "management-subnet", &shape::STRING) },
        Field { about: "Who can access the management services. AWS and Google Cloud only.", ..Field::new("management_services_access_policy", "management-services-access-policy", &shape::ACCESS_POLICY) },
        Field { about: "Who can access Prism Element. AWS and Google Cloud only.", ..Field::new("prism_element_access_policy", "prism-element-access-policy", &shape::ACCESS_POLICY) },
        Field { about: "The cluster that replaces this one. AWS only.", ..Field::new("replacement_cluster_details", "replacement-cluster-details", &shape::CLUSTER_REPLACEMENT) },
        Field { about: "The cluster that this one replaces. AWS only.", ..Field::new("replacing_cluster_details", "replacing-cluster-details", &shape::CLUSTER_REPLACEMENT) },
        Field { about: "Azure and Google Cloud only.", ..Field::new("dns_servers", "dns-servers", &shape::LIST_OF_STRING) },
        Field { about: "Azure only.", ..Field::new("esan_config", "esan-config", &shape::CLUSTER_ESAN_NETWORK) },
        Field { about: "Azure only.", ..Field::new("resource_group", "resource-group", &shape::STRING) },
        Field { about: "Azure only.", ..Field::new("vnet", "vnet", &shape::STRING) },
        Field { about: "Azure only.", ..Field::new("vnet_cidr", "vnet-cidr", &shape::STRING_CIDR) },
        Field { about: "Google Cloud only.", ..Field::new("mode", "mode", &shape::PROVISIONING_MODE) },
        Field { about: "Google Cloud only.", ..Field::new("subnet_cidr", "subnet-cidr", &shape::STRING_CIDR) },
        Field { about: "Google Cloud only.", ..Field::new("fvn_config", "fvn-config", &shape::CLUSTER_FLOW_NETWORKING) },
    ]);
    pub static CLUSTER: Object = Object { columns: &["id", "name", "status", "region", "aos_version", "created_at"], ..Object::new("Cluster", &[
        Field { about: "UUID that other calls take as `cluster_id`.", required: true, ..Field::new("id", "id", &shape::STRING_UUID) },
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Free text, as entered in the console.", ..Field::new("description", "description", &shape::STRING_OR_NULL) },
        Field { about: "Lifecycle state, which determines the possible operations.", ..Field::new("status", "status", &shape::CLUSTER_STATUS) },
        Field { about: "false once it was terminated.", ..Field::new("active", "active", &shape::BOOLEAN) },
        Field { about: "The organization that owns it.", ..Field::new("organization_id", "organization-id", &shape::STRING_UUID) },
        Field { about: "The customer account that it belongs to.", ..Field::new("customer_id", "customer-id", &shape::STRING_UUID) },
        Field { about: "Opaque, in Base64.", ..Field::new("cloud_account_id", "cloud-account-id", &shape::STRING) },
        Field { about: "The provider's name of the region, such as `us-west-2`.", ..Field::new("region", "region", &shape::STRING) },
        Field { about: "General-purpose, or virtual desktops.", ..Field::new("use_case", "use-case", &shape::USE_CASE) },
        Field { about: "Installed AOS release, such as `6.5.2`.", ..Field::new("aos_version", "aos-version", &shape::STRING) },
        Field { about: "Edition that is licensed; it limits the features.", ..Field::new("software_tier", "software-tier", &shape::SOFTWARE_TIER) },
        Field { about: "Facts about the licence. Requests take a string; responses have an object with unknown field names, or perhaps the string for Google Cloud.", ..Field::new("license", "license", &shape::MAP_OF_STRING) },
        Field { about: "Short name in URLs of the console.", ..Field::new("url_slug", "url-slug", &shape::STRING) },
        Field { about: "When its creation was requested, in UTC.", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "Who requested its creation.", ..Field::new("created_by", "created-by", &shape::USER) },
        Field { about: "How desktops are billed; only with the use case `vdi`.", ..Field::new("consumption", "consumption", &shape::CLUSTER_CONSUMPTION) },
        Field { about: "How many copies are kept; older clusters have it instead of `cluster_fault_tolerance`.", ..Field::new("redundancy", "redundancy", &shape::REDUNDANCY) },
        Field { about: "How many failures of nodes and disks it survives.", ..Field::new("cluster_fault_tolerance", "cluster-fault-tolerance", &shape::FAULT_TOLERANCE) },
        Field { about: "Its bare-metal nodes, once they are provisioned.", ..Field::new("hosts", "hosts", &shape::CLUSTER_HOST_LIST) },
        Field { about: "The hosts that were requested, per type.", ..Field::new("capacity", "capacity", &shape::LIST_OF_CLUSTER_CAPACITY) },
        Field { about: "Where it is in the cloud network, and who can access it.", ..Field::new("network", "network", &shape::CLUSTER_NETWORK) },
        Field { about: "Name of the SSH key of the hosts. AWS only.", ..Field::new("host_access_ssh_key", "host-access-ssh-key", &shape::STRING) },
        Field { about: "Whether it can be recovered after a failure. AWS only.", ..Field::new("protected", "protected", &shape::BOOLEAN) },
        Field { about: "Capacity for files in TB. AWS and Google Cloud only.", ..Field::new("files_capacity", "files-capacity", &shape::INTEGER_UINT64) },
        Field { about: "Whether it is used only for files. AWS and Google Cloud only.", ..Field::new("files_dedicated", "files-dedicated", &shape::BOOLEAN) },
        Field { about: "Azure and Google Cloud only.", ..Field::new("prism_central", "prism-central", &shape::PRISM_CENTRAL) },
        Field { about: "Google Cloud only.", ..Field::new("advanced_replication", "advanced-replication", &shape::BOOLEAN) },
        Field { about: "Google Cloud only.", ..Field::new("data_at_rest_encryption", "data-at-rest-encryption", &shape::BOOLEAN) },
        Field { about: "When it is terminated automatically. Google Cloud only.", ..Field::new("terminate_at", "terminate-at", &shape::STRING_DATE_TIME_OR_NULL) },
    ]) };
    pub static CLUSTER_LIST_ENVELOPE: Object = Object::new("ClusterListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_CLUSTER) },
    ]);
    pub static CLUSTER_ENVELOPE: Object = Object::new("ClusterEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::CLUSTER) },
    ]);
    pub static UPDATE_CLUSTER: Object = Object::new("UpdateCluster", &[
        Field { about: "New free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "Only `failed` can be set: it marks a cluster as lost, so that its recovery can start.", ..Field::new("status", "status", &shape::SETTABLE_CLUSTER_STATUS) },
        Field { about: "Short name in URLs of the console.", ..Field::new("url_slug", "url-slug", &shape::STRING) },
        Field { about: "Whether to terminate it at `terminate_at`.", ..Field::new("schedule_termination", "schedule-termination", &shape::BOOLEAN) },
        Field { about: "When to terminate it automatically.", ..Field::new("terminate_at", "terminate-at", &shape::STRING_DATE_TIME) },
    ]);
    pub static AWS_HOST_CAPACITY: Object = Object::new("AwsHostCapacity", &[
        Field { about: "Instance type, such as `z1d.metal`.", required: true, ..Field::new("host_type", "host-type", &shape::STRING) },
        Field { about: "Hosts of this type. The document says 3 to 28; clusters of one host are created as well.", required: true, ..Field::new("number_of_hosts", "number-of-hosts", &shape::INTEGER_UINT32) },
        Field { about: "Run virtual machines, or only store data.", ..Field::new("node_type", "node-type", &shape::NODE_TYPE) },
        Field { about: "Whether the provider places the hosts on dedicated hardware.", ..Field::new("tenancy", "tenancy", &shape::HOST_TENANCY) },
        Field { about: "Network storage to attach to each host.", ..Field::new("remote_storage", "remote-storage", &shape::REMOTE_STORAGE) },
        Field { about: "Disk performance of the Controller VMs.", ..Field::new("advanced_settings", "advanced-settings", &shape::HOST_SETTINGS) },
    ]);
    pub static AWS_FLOW_NETWORKING: Object = Object::new("AwsFlowNetworking", &[
        Field { about: "Addresses for Flow Virtual Networking.", ..Field::new("subnet_cidr", "subnet-cidr", &shape::STRING) },
        Field { about: "The provider's ID of an existing subnet. Not in the document; a published script sends it.", ..Field::new("subnet_cloud_id", "subnet-cloud-id", &shape::STRING) },
    ]);
    pub static PROXY: Object = Object::new("Proxy", &[
        Field { about: "Host name or address of the proxy.", required: true, ..Field::new("url", "url", &shape::STRING) },
        Field { about: "TCP port that it listens on.", required: true, ..Field::new("port", "port", &shape::INTEGER_UINT32) },
        Field { about: "What is sent through it.", required: true, ..Field::new("protocols", "protocols", &shape::LIST_OF_PROXY_PROTOCOL) },
        Field { about: "Login name, if it asks for one.", ..Field::new("username", "username", &shape::STRING) },
        Field { about: "Password of that login.", ..Field::new("password", "password", &shape::SECRET_STRING) },
    ]);
    pub static AWS_NETWORK: Object = Object::new("AwsNetwork", &[
        Field { about: "Create a VPC, or use the one in `vpc`.", required: true, ..Field::new("mode", "mode", &shape::PROVISIONING_MODE) },
        Field { about: "Range of the VPC, in the mode `new`. The 2025 edition always requires it; scripts leave it out in the mode `existing`.", ..Field::new("vpc_cidr", "vpc-cidr", &shape::STRING_CIDR) },
        Field { about: "Where in the region to place the hosts.", ..Field::new("availability_zone", "availability-zone", &shape::STRING) },
        Field { about: "ID of the VPC, in the mode `existing`. Not in the document; published scripts send it.", ..Field::new("vpc", "vpc", &shape::STRING) },
        Field { about: "ID of the subnet, in the mode `existing`. Not in the document; published scripts send it.", ..Field::new("management_subnet", "management-subnet", &shape::STRING) },
        Field { about: "Who can access the management services; not `public`.", ..Field::new("management_services_access_policy", "management-services-access-policy", &shape::ACCESS_POLICY) },
        Field { about: "Who can access Prism Element.", ..Field::new("prism_element_access_policy", "prism-element-access-policy", &shape::ACCESS_POLICY) },
        Field { about: "Whether to try the network before the cluster is made.", ..Field::new("test_network_connectivity", "test-network-connectivity", &shape::BOOLEAN) },
        Field { about: "Whether to use Flow networking.", ..Field::new("fvn_enabled", "fvn-enabled", &shape::BOOLEAN) },
        Field { about: "Subnet for Flow Virtual Networking; with `fvn_enabled`.", ..Field::new("fvn_config", "fvn-config", &shape::AWS_FLOW_NETWORKING) },
        Field { about: "HTTP proxy through which hosts reach the internet.", ..Field::new("proxy", "proxy", &shape::PROXY) },
    ]);
    pub static AWS_PRISM_CENTRAL: Object = Object::new("AwsPrismCentral", &[
        Field { about: "Create one, or use the one in `id`.", required: true, ..Field::new("mode", "mode", &shape::PROVISIONING_MODE) },
        Field { about: "Prism Central to join, in Base64.", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Release to install; for a new one.", ..Field::new("version", "version", &shape::STRING) },
        Field { about: "Size of each machine; for a new one.", ..Field::new("vm_size", "vm-size", &shape::PRISM_CENTRAL_SIZE) },
        Field { about: "Subnet for its machines.", ..Field::new("management_subnet", "management-subnet", &shape::STRING) },
        Field { about: "Addresses of time servers.", ..Field::new("ntp_server_ip_list", "ntp-server-ip-list", &shape::LIST_OF_STRING) },
    ]);
    pub static CONSUMPTION: Object = Object::new("Consumption", &[
        Field { about: "`user_based` is the only known value.", required: true, ..Field::new("method", "method", &shape::STRING) },
        Field { about: "At least 1.", required: true, ..Field::new("max_number_of_concurrent_users", "max-number-of-concurrent-users", &shape::INTEGER_UINT32) },
    ]);
    pub static CREATE_AWS_CLUSTER: Object = Object::new("CreateAwsCluster", &[
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "The organization that will own it.", required: true, ..Field::new("organization_id", "organization-id", &shape::STRING_UUID) },
        Field { about: "In Base64. Optional in the document; whoever creates clusters sends it.", ..Field::new("cloud_account_id", "cloud-account-id", &shape::STRING) },
        Field { about: "The provider's name of the region, such as `us-west-2`; see `cloud_accounts().list_regions(..)`.", required: true, ..Field::new("region", "region", &shape::STRING) },
        Field { about: "AOS release to install, such as `6.5.2`.", required: true, ..Field::new("aos_version", "aos-version", &shape::STRING) },
        Field { about: "General-purpose, or virtual desktops.", required: true, ..Field::new("use_case", "use-case", &shape::USE_CASE) },
        Field { about: "What is billed; `aos` only with the legacy portfolio.", required: true, ..Field::new("license", "license", &shape::LICENSE) },
        Field { about: "Edition to license.", ..Field::new("software_tier", "software-tier", &shape::SOFTWARE_TIER) },
        Field { about: "Name of an SSH key of the region.", ..Field::new("host_access_ssh_key", "host-access-ssh-key", &shape::STRING) },
        Field { about: "Hosts to create, per type; nothing is created without it. The document requires a `capacities` that it does not describe.", required: true, ..Field::new("capacity", "capacity", &shape::LIST_OF_AWS_HOST_CAPACITY) },
        Field { about: "How many copies to keep; `cluster_fault_tolerance` replaces it in newer requests.", ..Field::new("redundancy", "redundancy", &shape::REDUNDANCY) },
        Field { about: "Newer than `redundancy`.", ..Field::new("cluster_fault_tolerance", "cluster-fault-tolerance", &shape::FAULT_TOLERANCE) },
        Field { about: "A new or an existing VPC, and who can access the cluster.", ..Field::new("network", "network", &shape::AWS_NETWORK) },
        Field { about: "A new or an existing Prism Central that manages the cluster.", ..Field::new("prism_central", "prism-central", &shape::AWS_PRISM_CENTRAL) },
        Field { about: "How desktops are billed; with the use case `vdi`.", ..Field::new("consumption", "consumption", &shape::CONSUMPTION) },
        Field { about: "Metro and near-synchronous replication of files; off if not given.", ..Field::new("advanced_replication", "advanced-replication", &shape::BOOLEAN) },
        Field { about: "Off if not given.", ..Field::new("data_at_rest_encryption", "data-at-rest-encryption", &shape::BOOLEAN) },
        Field { about: "When to terminate it automatically.", ..Field::new("terminate_at", "terminate-at", &shape::STRING_DATE_TIME_OR_NULL) },
        Field { about: "Tags of its cloud resources. Not in the document; seen in an unofficial client only.", ..Field::new("resource_tags", "resource-tags", &shape::MAP_OF_STRING) },
    ]);
    pub static AZURE_HOST_CAPACITY: Object = Object::new("AzureHostCapacity", &[
        Field { about: "Such as `AN36P`.", required: true, ..Field::new("host_type", "host-type", &shape::STRING) },
        Field { about: "Hosts of this type. The document says 3 to 28; whether the server insists is unknown.", required: true, ..Field::new("number_of_hosts", "number-of-hosts", &shape::INTEGER_UINT32) },
        Field { about: "Network storage to attach to each host.", ..Field::new("remote_storage", "remote-storage", &shape::REMOTE_STORAGE) },
    ]);
    pub static ESAN_NETWORK: Object = Object::new("EsanNetwork", &[
        Field { about: "Azure virtual network through which Elastic SAN is reached.", required: true, ..Field::new("esan_vnet", "esan-vnet", &shape::ESAN_VNET) },
        Field { about: "Azure virtual WAN that connects the cluster to Elastic SAN.", required: true, ..Field::new("virtual_wan", "virtual-wan", &shape::VIRTUAL_WAN) },
    ]);
    pub static AZURE_NETWORK: Object = Object::new("AzureNetwork", &[
        Field { about: "Whether the network is made or joined; the values are not documented.", required: true, ..Field::new("mode", "mode", &shape::STRING) },
        Field { about: "The resource group in Azure that holds the virtual network.", required: true, ..Field::new("resource_group", "resource-group", &shape::STRING) },
        Field { about: "Name of an existing virtual network.", ..Field::new("vnet", "vnet", &shape::STRING) },
        Field { about: "Addresses of the virtual network.", ..Field::new("vnet_cidr", "vnet-cidr", &shape::STRING_CIDR) },
        Field { about: "Subnet for hosts and Controller VMs.", ..Field::new("management_subnet", "management-subnet", &shape::STRING) },
        Field { about: "Addresses of name servers.", ..Field::new("dns_servers", "dns-servers", &shape::LIST_OF_STRING) },
        Field { about: "Where in the region to place the hosts.", ..Field::new("availability_zone", "availability-zone", &shape::STRING) },
        Field { about: "Whether a network virtual appliance leads to the internet.", ..Field::new("is_nva_used_for_outbound_connectivity", "is-nva-used-for-outbound-connectivity", &shape::BOOLEAN) },
        Field { about: "How Elastic SAN is reached.", ..Field::new("esan_config", "esan-config", &shape::ESAN_NETWORK) },
    ]);
    pub static CREATE_BGP: Object = Object::new("CreateBgp", &[
        Field { about: "Number of the autonomous system.", ..Field::new("asn", "asn", &shape::INTEGER_UINT32) },
        Field { about: "Subnet for the BGP speaker.", ..Field::new("subnet", "subnet", &shape::STRING) },
    ]);
    pub static ROUTE_SERVER: Object = Object::new("RouteServer", &[
        Field { about: "The resource name in Azure.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "The resource group in Azure that holds it.", ..Field::new("resource_group", "resource-group", &shape::STRING) },
        Field { about: "Addresses of the subnet that it is in.", ..Field::new("subnet_cidr", "subnet-cidr", &shape::STRING) },
        Field { about: "The subscription in Azure that holds it.", ..Field::new("subscription_id", "subscription-id", &shape::STRING) },
        Field { about: "Addresses of the virtual network that it is in.", ..Field::new("vnet_cidr", "vnet-cidr", &shape::STRING) },
    ]);
    pub static CREATE_FLOW_GATEWAY: Object = Object::new("CreateFlowGateway", &[
        Field { about: "Name of the SSH key of its machines.", required: true, ..Field::new("ssh_key", "ssh-key", &shape::STRING) },
        Field { about: "The resource group in Azure that holds the SSH key.", required: true, ..Field::new("ssh_key_resource_group", "ssh-key-resource-group", &shape::STRING) },
        Field { about: "Azure size of each machine, such as `Standard_D4_v4`.", required: true, ..Field::new("vm_size", "vm-size", &shape::STRING) },
        Field { about: "Machines to create. Required by the 2025 edition.", ..Field::new("number_of_vms", "number-of-vms", &shape::INTEGER_UINT32) },
        Field { about: "How the cluster is reached from outside. Required by the 2025 edition.", ..Field::new("cluster_access", "cluster-access", &shape::CLUSTER_ACCESS) },
        Field { about: "Whether an Azure virtual WAN is used. Required by the 2025 edition.", ..Field::new("wvan_enabled", "wvan-enabled", &shape::BOOLEAN) },
        Field { about: "The resource group in Azure for its machines.", ..Field::new("resource_group", "resource-group", &shape::STRING) },
        Field { about: "Azure virtual network for its machines.", ..Field::new("vnet", "vnet", &shape::STRING) },
        Field { about: "Addresses of that virtual network.", ..Field::new("vnet_cidr", "vnet-cidr", &shape::STRING) },
        Field { about: "ID at Azure.", ..Field::new("external_subnet", "external-subnet", &shape::STRING) },
        Field { about: "ID at Azure.", ..Field::new("internal_subnet", "internal-subnet", &shape::STRING) },
        Field { about: "How it exchanges routes.", ..Field::new("bgp", "bgp", &shape::CREATE_BGP) },
        Field { about: "Route Server to distribute its routes.", ..Field::new("azure_route_server", "azure-route-server", &shape::ROUTE_SERVER) },
    ]);
    pub static AZURE_PRISM_CENTRAL: Object = Object::new("AzurePrismCentral", &[
        Field { about: "Whether it is created or joined; the values are not documented.", required: true, ..Field::new("mode", "mode", &shape::STRING) },
        Field { about: "Release to install.", required: true, ..Field::new("version", "version", &shape::STRING) },
        Field { about: "Gateway to create with it.", required: true, ..Field::new("flow_gateway", "flow-gateway", &shape::CREATE_FLOW_GATEWAY) },
        Field { about: "The resource group in Azure for its machines.", ..Field::new("resource_group", "resource-group", &shape::STRING) },
        Field { about: "Addresses of its virtual network.", ..Field::new("vnet_cidr", "vnet-cidr", &shape::STRING_CIDR) },
        Field { about: "Whether its network is created or joined; the values are not documented.", ..Field::new("vnet_mode", "vnet-mode", &shape::STRING) },
        Field { about: "Size of each machine.", ..Field::new("vm_size", "vm-size", &shape::PRISM_CENTRAL_SIZE) },
        Field { about: "Addresses of time servers.", ..Field::new("ntp_server_ip_list", "ntp-server-ip-list", &shape::LIST_OF_STRING) },
    ]);
    pub static CREATE_AZURE_CLUSTER: Object = Object::new("CreateAzureCluster", &[
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "The organization that will own it.", required: true, ..Field::new("organization_id", "organization-id", &shape::STRING_UUID) },
        Field { about: "Customer of the organization.", required: true, ..Field::new("customer_id", "customer-id", &shape::STRING_UUID) },
        Field { about: "UUID to give to the cluster. The document does not say what it is for.", ..Field::new("id", "id", &shape::STRING_UUID) },
        Field { about: "AOS release to install, such as `6.5.2`. Required in the 2024 edition only.", ..Field::new("aos_version", "aos-version", &shape::STRING) },
        Field { about: "The provider's name of the region, such as `eastus`.", ..Field::new("region", "region", &shape::STRING) },
        Field { about: "General-purpose, or virtual desktops.", ..Field::new("use_case", "use-case", &shape::USE_CASE) },
        Field { about: "What is billed; `aos` only with the legacy portfolio.", ..Field::new("license", "license", &shape::LICENSE) },
        Field { about: "Edition to license.", ..Field::new("software_tier", "software-tier", &shape::SOFTWARE_TIER) },
        Field { about: "Hosts to create, per type; nothing is created without it. The document requires a `capacities` that it does not describe.", required: true, ..Field::new("capacity", "capacity", &shape::LIST_OF_AZURE_HOST_CAPACITY) },
        Field { about: "How many copies to keep. Required in the 2024 edition only.", ..Field::new("redundancy", "redundancy", &shape::REDUNDANCY) },
        Field { about: "The virtual network to place it in.", required: true, ..Field::new("network", "network", &shape::AZURE_NETWORK) },
        Field { about: "A new or an existing Prism Central that manages the cluster.", required: true, ..Field::new("prism_central", "prism-central", &shape::AZURE_PRISM_CENTRAL) },
        Field { about: "Newer than `redundancy`.", ..Field::new("cluster_fault_tolerance", "cluster-fault-tolerance", &shape::FAULT_TOLERANCE) },
        Field { about: "How desktops are billed; with the use case `vdi`.", ..Field::new("consumption", "consumption", &shape::CONSUMPTION) },
        Field { about: "Metro and near-synchronous replication of files.", ..Field::new("advanced_replication", "advanced-replication", &shape::BOOLEAN) },
        Field { about: "Whether its storage is encrypted.", ..Field::new("data_at_rest_encryption", "data-at-rest-encryption", &shape::BOOLEAN) },
        Field { about: "When to terminate it automatically.", ..Field::new("terminate_at", "terminate-at", &shape::STRING_DATE_TIME) },
    ]);
    pub static GOOGLE_CLOUD_HOST_CAPACITY: Object = Object::new("GoogleCloudHostCapacity", &[
        Field { about: "The provider's type of bare-metal machine.", required: true, ..Field::new("instance_type", "instance-type", &shape::STRING) },
        Field { about: "Hosts of this type.", required: true, ..Field::new("nodes_count", "nodes-count", &shape::INTEGER_UINT32) },
    ]);
    pub static GOOGLE_CLOUD_FLOW_NETWORKING: Object = Object::new("GoogleCloudFlowNetworking", &[
        Field { about: "Addresses that are routed as they are.", required: true, ..Field::new("no_nat", "no-nat", &shape::IP_RANGE) },
        Field { about: "Addresses that are translated to.", required: true, ..Field::new("nat_ip_ranges", "nat-ip-ranges", &shape::LIST_OF_IP_RANGE) },
    ]);
    pub static GOOGLE_CLOUD_NETWORK: Object = Object::new("GoogleCloudNetwork", &[
        Field { about: "Create a VPC, or use the one in `vpc`.", required: true, ..Field::new("mode", "mode", &shape::PROVISIONING_MODE) },
        Field { about: "Name of the VPC, in the mode `existing`.", ..Field::new("vpc", "vpc", &shape::STRING) },
        Field { about: "Name of the subnet, in the mode `existing`.", ..Field::new("management_subnet", "management-subnet", &shape::STRING) },
        Field { about: "Range of the subnet, in the mode `new`.", ..Field::new("subnet_cidr", "subnet-cidr", &shape::STRING_CIDR) },
        Field { about: "Where in the region to place the hosts.", ..Field::new("availability_zone", "availability-zone", &shape::STRING) },
        Field { about: "Addresses, in the mode `new`.", ..Field::new("dns_servers", "dns-servers", &shape::LIST_OF_STRING) },
        Field { about: "Ranges for Flow Virtual Networking.", ..Field::new("fvn_config", "fvn-config", &shape::GOOGLE_CLOUD_FLOW_NETWORKING) },
        Field { about: "Who can access the management services; not `public`.", required: true, ..Field::new("management_services_access_policy", "management-services-access-policy", &shape::ACCESS_POLICY) },
        Field { about: "Who can access Prism Element; not `public`.", required: true, ..Field::new("prism_element_access_policy", "prism-element-access-policy", &shape::ACCESS_POLICY) },
    ]);
    pub static GOOGLE_CLOUD_PRISM_CENTRAL: Object = Object::new("GoogleCloudPrismCentral", &[
        Field { about: "Create one, or use an existing one.", required: true, ..Field::new("mode", "mode", &shape::PROVISIONING_MODE) },
        Field { about: "Release to install; for a new one.", ..Field::new("version", "version", &shape::STRING) },
        Field { about: "Size of its machines.", ..Field::new("vm_size", "vm-size", &shape::STRING) },
        Field { about: "Addresses of name servers.", ..Field::new("dns_server_ip_list", "dns-server-ip-list", &shape::LIST_OF_STRING) },
        Field { about: "Addresses of time servers.", ..Field::new("ntp_server_ip_list", "ntp-server-ip-list", &shape::LIST_OF_STRING) },
    ]);
    pub static CREATE_GOOGLE_CLOUD_CLUSTER: Object = Object::new("CreateGoogleCloudCluster", &[
        Field { about: "The organization that will own it.", required: true, ..Field::new("organization_id", "organization-id", &shape::STRING_UUID) },
        Field { about: "In Base64.", required: true, ..Field::new("cloud_account_id", "cloud-account-id", &shape::STRING) },
        Field { about: "Display name in the console.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "General-purpose, or virtual desktops.", required: true, ..Field::new("use_case", "use-case", &shape::USE_CASE) },
        Field { about: "The provider's name of the region, such as `us-central1`.", required: true, ..Field::new("region", "region", &shape::STRING) },
        Field { about: "What is billed; `aos` only with the legacy portfolio.", required: true, ..Field::new("license", "license", &shape::LICENSE) },
        Field { about: "AOS release to install.", required: true, ..Field::new("aos_version", "aos-version", &shape::STRING) },
        Field { about: "Edition to license.", required: true, ..Field::new("software_tier", "software-tier", &shape::SOFTWARE_TIER) },
        Field { about: "Hosts to create, per type.", required: true, ..Field::new("capacity", "capacity", &shape::LIST_OF_GOOGLE_CLOUD_HOST_CAPACITY) },
        Field { about: "How many failures of nodes and disks to survive.", required: true, ..Field::new("cluster_fault_tolerance", "cluster-fault-tolerance", &shape::FAULT_TOLERANCE) },
        Field { about: "A new or an existing VPC, and who can access the cluster.", required: true, ..Field::new("network", "network", &shape::GOOGLE_CLOUD_NETWORK) },
        Field { about: "A new or an existing Prism Central that manages the cluster.", ..Field::new("prism_central", "prism-central", &shape::GOOGLE_CLOUD_PRISM_CENTRAL) },
        Field { about: "Metro and near-synchronous replication of files.", ..Field::new("advanced_replication", "advanced-replication", &shape::BOOLEAN) },
        Field { about: "Whether its storage is encrypted.", ..Field::new("data_at_rest_encryption", "data-at-rest-encryption", &shape::BOOLEAN) },
        Field { about: "Capacity for files in TB.", ..Field::new("files_capacity", "files-capacity", &shape::INTEGER_UINT64) },
        Field { about: "Whether it is used only for files.", ..Field::new("files_dedicated", "files-dedicated", &shape::BOOLEAN) },
        Field { about: "How desktops are billed; with the use case `vdi`.", ..Field::new("consumption", "consumption", &shape::CONSUMPTION) },
        Field { about: "When to terminate it automatically.", ..Field::new("terminate_at", "terminate-at", &shape::STRING_DATE_TIME) },
    ]);
    pub static HOST_CAPACITY: Object = Object::new("HostCapacity", &[
        Field { about: "Instance type, such as `z1d.metal`.", required: true, ..Field::new("host_type", "host-type", &shape::STRING) },
        Field { about: "The desired total.", required: true, ..Field::new("number_of_hosts", "number-of-hosts", &shape::INTEGER_UINT32) },
        Field { about: "Run virtual machines, or only store data.", ..Field::new("node_type", "node-type", &shape::NODE_TYPE) },
        Field { about: "Network storage to attach to each host.", ..Field::new("remote_storage", "remote-storage", &shape::REMOTE_STORAGE) },
        Field { about: "Disk performance of the Controller VMs.", ..Field::new("advanced_settings", "advanced-settings", &shape::HOST_SETTINGS) },
    ]);
    pub static CONSUMPTION_METHOD: Object = Object::new("ConsumptionMethod", &[
        Field { about: "Kind of billing; `user_based` is the only observed value.", ..Field::new("type", "type", &shape::STRING) },
        Field { about: "Desktop users that may be logged in at once.", ..Field::new("max_concurrent_users", "max-concurrent-users", &shape::INTEGER_UINT32) },
    ]);
    pub static UPDATE_LICENSE: Object = Object::new("UpdateLicense", &[
        Field { about: "What is billed from now on.", ..Field::new("license", "license", &shape::LICENSE) },
        Field { about: "Edition to license from now on.", ..Field::new("software_tier", "software-tier", &shape::SOFTWARE_TIER) },
        Field { about: "How desktops are billed from now on.", ..Field::new("consumption", "consumption", &shape::CONSUMPTION) },
        Field { about: "Capacity for files in TB; at least 1.", ..Field::new("files_capacity", "files-capacity", &shape::INTEGER_UINT64) },
        Field { about: "Whether it is used only for files.", ..Field::new("files_dedicated", "files-dedicated", &shape::BOOLEAN) },
        Field { about: "Metro and near-synchronous replication of files.", ..Field::new("advanced_replication", "advanced-replication", &shape::BOOLEAN) },
        Field { about: "Whether encryption of storage is licensed.", ..Field::new("data_at_rest_encryption", "data-at-rest-encryption", &shape::BOOLEAN) },
        Field { about: "Name of `software_tier` in the 2024 edition.", ..Field::new("aos_tier", "aos-tier", &shape::STRING) },
        Field { about: "Name of `consumption` in the 2024 edition.", ..Field::new("consumption_method", "consumption-method", &shape::CONSUMPTION_METHOD) },
        Field { about: "Name of `files_dedicated` in the 2024 edition.", ..Field::new("files_dedicated_cluster", "files-dedicated-cluster", &shape::BOOLEAN) },
    ]);
    pub static UPDATE_SSH_KEY: Object = Object::new("UpdateSshKey", &[
        Field { about: "Name of an SSH key of the region.", required: true, ..Field::new("name", "name", &shape::STRING) },
    ]);
    pub static UPDATE_ACCESS_POLICY: Object = Object::new("UpdateAccessPolicy", &[
        Field { about: "Who can access the management services; not `public`.", ..Field::new("management_services_access_policy", "management-services-access-policy", &shape::ACCESS_POLICY) },
        Field { about: "Who can access Prism Element.", ..Field::new("prism_element_access_policy", "prism-element-access-policy", &shape::ACCESS_POLICY) },
    ]);
    pub static UPDATE_RESOURCE_TAGS: Object = Object::new("UpdateResourceTags", &[
        Field { about: "Names and values; they are set on the resources at the provider. The document gives it the type `map`, which OpenAPI does not have.", required: true, ..Field::new("resource_tags", "resource-tags", &shape::MAP_OF_STRING) },
    ]);
    pub static START_RECOVERY: Object = Object::new("StartRecovery", &[
        Field { about: "Display name of the cluster that replaces the failed one.", required: true, ..Field::new("new_cluster_name", "new-cluster-name", &shape::STRING) },
        Field { about: "Name of the VPC.", required: true, ..Field::new("vpc", "vpc", &shape::STRING) },
        Field { about: "Name of the subnet.", required: true, ..Field::new("subnet", "subnet", &shape::STRING) },
    ]);
    pub static CONDEMN_HOST: Object = Object::new("CondemnHost", &[
        Field { about: "Name of the host, not an ID.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Free text for the audit trail.", required: true, ..Field::new("reason", "reason", &shape::STRING) },
    ]);
    pub static UPGRADE_FLOW_GATEWAY: Object = Object::new("UpgradeFlowGateway", &[
        Field { about: "Release to install; `latest` of the gateway's `version` is the newest one.", required: true, ..Field::new("version", "version", &shape::STRING) },
    ]);
    pub static SCALE_OUT_BGP: Object = Object::new("ScaleOutBgp", &[
        Field { about: "Subnet for the BGP speaker.", ..Field::new("subnet", "subnet", &shape::STRING) },
    ]);
    pub static SCALE_OUT_FLOW_GATEWAY: Object = Object::new("ScaleOutFlowGateway", &[
        Field { about: "At most 4.", ..Field::new("number_of_vms", "number-of-vms", &shape::INTEGER_UINT32) },
        Field { about: "Azure size of each machine.", ..Field::new("vm_size", "vm-size", &shape::STRING) },
        Field { about: "How it exchanges routes.", ..Field::new("bgp", "bgp", &shape::SCALE_OUT_BGP) },
        Field { about: "Route Server to distribute its routes.", ..Field::new("azure_route_server", "azure-route-server", &shape::ROUTE_SERVER) },
    ]);
    pub static OPEN_SUPPORT_TUNNEL: Object = Object::new("OpenSupportTunnel", &[
        Field { about: "How long Nutanix Support may connect. The document does not say in which unit.", required: true, ..Field::new("duration", "duration", &shape::INTEGER_UINT32) },
    ]);
    pub static EXTEND_SUPPORT_TUNNEL: Object = Object::new("ExtendSupportTunnel", &[
        Field { about: "How much longer Nutanix Support may connect. The document does not say in which unit.", required: true, ..Field::new("duration", "duration", &shape::INTEGER_UINT32) },
    ]);
    pub static CLOUD_RESOURCE: Object = Object { columns: &["resource_type", "resource_id", "resource_name"], ..Object::new("CloudResource", &[
        Field { about: "The provider's kind of resource.", required: true, ..Field::new("resource_type", "resource-type", &shape::STRING) },
        Field { about: "The provider's ID.", ..Field::new("resource_id", "resource-id", &shape::STRING) },
        Field { about: "Display name at the provider.", ..Field::new("resource_name", "resource-name", &shape::STRING) },
    ]) };
    pub static CLOUD_RESOURCE_LIST_ENVELOPE: Object = Object::new("CloudResourceListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_CLOUD_RESOURCE) },
    ]);
    pub static TASK_LIST_ENVELOPE: Object = Object::new("TaskListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_TASK) },
    ]);
    pub static NOTIFICATION: Object = Object { columns: &["id", "severity", "message", "acknowledged", "cluster_id", "created_at"], ..Object::new("Notification", &[
        Field { about: "UUID that `update` takes.", required: true, ..Field::new("id", "id", &shape::STRING_UUID) },
        Field { about: "A human-readable sentence.", required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { about: "How urgent it is.", ..Field::new("severity", "severity", &shape::NOTIFICATION_SEVERITY) },
        Field { about: "Whether someone has marked it as seen; that cannot be undone.", ..Field::new("acknowledged", "acknowledged", &shape::BOOLEAN) },
        Field { about: "When it was raised, in UTC.", ..Field::new("created_at", "created-at", &shape::STRING_DATE_TIME) },
        Field { about: "The cluster that it is about, if it is about one.", ..Field::new("cluster_id", "cluster-id", &shape::STRING_UUID_OR_NULL) },
        Field { about: "The organization that it is about, if it is about one.", ..Field::new("organization_id", "organization-id", &shape::STRING_UUID_OR_NULL) },
        Field { about: "The customer that it is about.", ..Field::new("customer_id", "customer-id", &shape::STRING_UUID_OR_NULL) },
    ]) };
    pub static NOTIFICATION_LIST_ENVELOPE: Object = Object::new("NotificationListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_NOTIFICATION) },
    ]);
    pub static UPDATE_NOTIFICATION: Object = Object::new("UpdateNotification", &[
        Field { about: "Only true is accepted.", ..Field::new("acknowledged", "acknowledged", &shape::BOOLEAN) },
    ]);
    pub static NOTIFICATION_ENVELOPE: Object = Object::new("NotificationEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::NOTIFICATION) },
    ]);
    pub static REMOTE_STORAGE_PROFILE: Object = Object::new("RemoteStorageProfile", &[
        Field { about: "The provider's instance type that it fits.", required: true, ..Field::new("host_type", "host-type", &shape::STRING) },
        Field { about: "Sizes to choose from, in GB per host.", ..Field::new("capacities", "capacities", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "The provider's kind of volume.", ..Field::new("disk_type", "disk-type", &shape::STRING) },
    ]);
    pub static REMOTE_STORAGE_PROFILE_LIST_ENVELOPE: Object = Object::new("RemoteStorageProfileListEnvelope", &[
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_REMOTE_STORAGE_PROFILE) },
    ]);
}
