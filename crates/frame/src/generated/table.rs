// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The operation table: what the runtime has to know of each operation.

use cloudmgr_runtime::{Envelope, Paging};

cloudmgr_runtime::operations! {
    API = "frame" at "https://api.console.nutanix.com/v1", Envelope::NONE;

    ORGANIZATIONS_LIST = "organizations_list" GET "/organizations" .paged(Paging::offset("offset", "limit", 50).key("id"));
    ORGANIZATIONS_GET = "organizations_get" GET "/organizations/{organization_id}";
    ORGANIZATIONS_LIST_AUDIT_TRAILS = "organizations_list_audit_trails" GET "/organizations/{organization_id}/audit-trails" .paged(Paging::offset("offset", "limit", 50).key("id"));
    ORGANIZATIONS_LIST_SESSION_TRAILS = "organizations_list_session_trails" GET "/organizations/{organization_id}/session-trails" .paged(Paging::offset("offset", "limit", 50).key("id"));
    ORGANIZATIONS_LIST_API_AUTHORIZATION_RULES = "organizations_list_api_authorization_rules" GET "/organizations/{organization_id}/api_authorization_rules";
    ORGANIZATIONS_LIST_ROLES = "organizations_list_roles" GET "/organizations/{organization_id}/roles";
    ORGANIZATIONS_LIST_CLOUD_SERVICES = "organizations_list_cloud_services" GET "/organizations/{organization_id}/cloud_services";
    ORGANIZATIONS_GET_ELASTICITY = "organizations_get_elasticity" GET "/organizations/{organization_id}/elasticity";
    ORGANIZATIONS_GET_SETTINGS = "organizations_get_settings" GET "/organizations/{organization_id}/settings";
    ORGANIZATIONS_GET_USAGE = "organizations_get_usage" GET "/organizations/{organization_id}/usage";
    ORGANIZATIONS_GET_DISK_VOLUME_USAGE = "organizations_get_disk_volume_usage" GET "/organizations/{organization_id}/disk_volume_usage";
    ORGANIZATIONS_LIST_MASTER_IMAGES = "organizations_list_master_images" GET "/organizations/{organization_id}/cloud_services/{external_cloud_service_id}/master_images";
    ORGANIZATIONS_LIST_USER_ACTIVITIES = "organizations_list_user_activities" GET "/organizations/{organization_id}/user_activities";
    ORGANIZATIONS_CREATE_SECURE_ANONYMOUS_TOKEN = "organizations_create_secure_anonymous_token" POST "/organizations/{organization_id}/secure-anonymous/{provider_name}/tokens";
    CUSTOMERS_GET = "customers_get" GET "/customers/";
    CUSTOMERS_LIST_ACCOUNTS = "customers_list_accounts" GET "/customers/{customer_id}/accounts" .paged(Paging::offset("offset", "limit", 50).key("id"));
    CUSTOMERS_LIST_AUDIT_TRAILS = "customers_list_audit_trails" GET "/customers/{customer_id}/audit-trails" .paged(Paging::offset("offset", "limit", 50).key("id"));
    ACCOUNTS_LIST = "accounts_list" GET "/accounts";
    ACCOUNTS_GET = "accounts_get" GET "/accounts/{account_id}";
    ACCOUNTS_LIST_AVAILABILITY_ZONES = "accounts_list_availability_zones" GET "/accounts/{account_id}/availability_zones";
    ACCOUNTS_LIST_PUBLISH_TASKS = "accounts_list_publish_tasks" GET "/accounts/{account_id}/publish/tasks";
    ACCOUNTS_GET_PUBLISH_TASK = "accounts_get_publish_task" GET "/accounts/{account_id}/publish/{task_id}";
    ACCOUNTS_CREATE_SECURE_ANONYMOUS_TOKEN = "accounts_create_secure_anonymous_token" POST "/accounts/{account_id}/secure-anonymous/{provider_name}/tokens";
    ACCOUNTS_PUBLISH = "accounts_publish" POST "/accounts/{account_id}/publish";
    CLOUD_PROVIDERS_LIST = "cloud_providers_list" GET "/cloud_providers";
    DATACENTERS_LIST = "datacenters_list" GET "/datacenters";
}
