// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The operation table: what the runtime has to know of each operation.

use cloudmgr_runtime::{Envelope, Paging};

cloudmgr_runtime::operations! {
    API = "nc2" at "https://cloud.nutanix.com/api/v2", Envelope::NONE.request("data").data("data").errors("errors");

    ORGANIZATIONS_LIST = "organizations_list" GET "/organizations";
    ORGANIZATIONS_CREATE = "organizations_create" POST "/organizations";
    ORGANIZATIONS_GET = "organizations_get" GET "/organizations/{organization_id}";
    ORGANIZATIONS_UPDATE = "organizations_update" PATCH "/organizations/{organization_id}";
    ORGANIZATIONS_REPLACE = "organizations_replace" PUT "/organizations/{organization_id}";
    ORGANIZATIONS_TERMINATE = "organizations_terminate" PATCH "/organizations/{organization_id}/terminate" .empty_body();
    ORGANIZATIONS_LIST_AUDIT_TRAILS = "organizations_list_audit_trails" GET "/organizations/{organization_id}/audit-trails";
    CLOUD_ACCOUNTS_LIST = "cloud_accounts_list" GET "/organizations/{organization_id}/cloud-accounts";
    CLOUD_ACCOUNTS_GET = "cloud_accounts_get" GET "/cloud-accounts/{cloud_account_id}" .slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_UPDATE = "cloud_accounts_update" PATCH "/cloud-accounts/{cloud_account_id}" .slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_REPLACE = "cloud_accounts_replace" PUT "/cloud-accounts/{cloud_account_id}" .slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_CREATE = "cloud_accounts_create" POST "/organizations/{organization_id}/cloud-accounts/{cloud_provider}" .idempotent(false);
    CLOUD_ACCOUNTS_UPDATE_CREDENTIALS = "cloud_accounts_update_credentials" POST "/cloud-accounts/{cloud_account_id}/update-credentials" .idempotent(false).slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_LIST_REGIONS = "cloud_accounts_list_regions" GET "/cloud-accounts/{cloud_account_id}/regions" .slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_ADD_REGIONS = "cloud_accounts_add_regions" POST "/cloud-accounts/{cloud_account_id}/regions" .idempotent(false).slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_LIST_AVAILABILITY_ZONES = "cloud_accounts_list_availability_zones" GET "/cloud-accounts/{cloud_account_id}/regions/{region_id}/availability-zones" .slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_LIST_SSH_KEYS = "cloud_accounts_list_ssh_keys" GET "/cloud-accounts/{cloud_account_id}/regions/{region_id}/ssh-keys" .slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_LIST_VPCS = "cloud_accounts_list_vpcs" GET "/cloud-accounts/{cloud_account_id}/regions/{region_id}/vpcs" .slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_LIST_VNETS = "cloud_accounts_list_vnets" GET "/cloud-accounts/{cloud_account_id}/regions/{region_id}/vnets" .slashes(&["cloud_account_id"]);
    CLOUD_ACCOUNTS_LIST_PRISM_CENTRALS = "cloud_accounts_list_prism_centrals" GET "/cloud-accounts/{cloud_account_id}/regions/{region_id}/prism-centrals" .slashes(&["cloud_account_id"]);
    CLUSTERS_LIST = "clusters_list" GET "/clusters" .paged(Paging::page("page", "limit", 50).first(1));
    CLUSTERS_GET = "clusters_get" GET "/clusters/{cluster_id}";
    CLUSTERS_UPDATE = "clusters_update" PATCH "/clusters/{cluster_id}";
    CLUSTERS_REPLACE = "clusters_replace" PUT "/clusters/{cluster_id}";
    CLUSTERS_CREATE_AWS = "clusters_create_aws" POST "/clusters/aws" .idempotent(false);
    CLUSTERS_CREATE_AZURE = "clusters_create_azure" POST "/clusters/azure" .idempotent(false);
    CLUSTERS_CREATE_GOOGLE_CLOUD = "clusters_create_google_cloud" POST "/clusters/gcp" .idempotent(false);
    CLUSTERS_UPDATE_CAPACITY = "clusters_update_capacity" POST "/clusters/{cluster_id}/update-capacity" .idempotent(false);
    CLUSTERS_UPDATE_LICENSE = "clusters_update_license" POST "/clusters/{cluster_id}/update-license" .idempotent(false);
    CLUSTERS_UPDATE_SSH_KEY = "clusters_update_ssh_key" POST "/clusters/{cluster_id}/update-ssh-key" .idempotent(false);
    CLUSTERS_UPDATE_ACCESS_POLICY = "clusters_update_access_policy" POST "/clusters/{cluster_id}/update-access-policy" .idempotent(false);
    CLUSTERS_UPDATE_RESOURCE_TAGS = "clusters_update_resource_tags" POST "/clusters/{cluster_id}/update-resource-tags" .idempotent(false);
    CLUSTERS_HIBERNATE = "clusters_hibernate" POST "/clusters/{cluster_id}/hibernate" .idempotent(false).empty_body();
    CLUSTERS_RESUME = "clusters_resume" POST "/clusters/{cluster_id}/resume" .idempotent(false).empty_body();
    CLUSTERS_TERMINATE = "clusters_terminate" POST "/clusters/{cluster_id}/terminate" .idempotent(false).empty_body();
    CLUSTERS_START_RECOVERY = "clusters_start_recovery" POST "/clusters/{cluster_id}/start-recovery" .idempotent(false);
    CLUSTERS_CONDEMN_HOST = "clusters_condemn_host" POST "/clusters/{cluster_id}/condemn-host" .idempotent(false);
    CLUSTERS_UPGRADE_FLOW_GATEWAY = "clusters_upgrade_flow_gateway" POST "/clusters/{cluster_id}/upgrade-fgw" .idempotent(false);
    CLUSTERS_SCALE_OUT_FLOW_GATEWAY = "clusters_scale_out_flow_gateway" POST "/clusters/{cluster_id}/scale-out-fgw" .idempotent(false);
    CLUSTERS_OPEN_SUPPORT_TUNNEL = "clusters_open_support_tunnel" POST "/clusters/{cluster_id}/open-support-tunnel" .idempotent(false);
    CLUSTERS_EXTEND_SUPPORT_TUNNEL = "clusters_extend_support_tunnel" POST "/clusters/{cluster_id}/extend-support-tunnel" .idempotent(false);
    CLUSTERS_CLOSE_SUPPORT_TUNNEL = "clusters_close_support_tunnel" POST "/clusters/{cluster_id}/close-support-tunnel" .idempotent(false).empty_body();
    CLUSTERS_LIST_CLOUD_RESOURCES = "clusters_list_cloud_resources" GET "/clusters/{cluster_id}/cloud-resources";
    TASKS_LIST = "tasks_list" GET "/tasks";
    TASKS_GET = "tasks_get" GET "/tasks/{task_id}";
    NOTIFICATIONS_LIST = "notifications_list" GET "/notifications";
    NOTIFICATIONS_UPDATE = "notifications_update" PATCH "/notifications/{notification_id}";
    NOTIFICATIONS_REPLACE = "notifications_replace" PUT "/notifications/{notification_id}";
    REMOTE_STORAGE_PROFILES_LIST = "remote_storage_profiles_list" GET "/remote-storage-profiles";
}
