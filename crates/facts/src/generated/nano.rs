// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The facts of Project Nano.

#[allow(unused_imports, reason = "not every backend has a row of every kind")]
use crate::{Backend, Body, BodyKind, Envelope, Example, Field, Kind, Object, Operation, PageStyle, Paging, Param, Payload, Place, Resource, Response, Shape, Style, Waiter};

/// Project Nano.
pub static BACKEND: Backend = Backend {
    about: "The API of the Project Nano frontend, which manages KVM hosts, the guests on them, and the images, addresses and storage that they use. Log in for a session, send it with every request, and keep it alive. Responses have an envelope: an error code, a message and the payload.",
    version: "1.4.0",
    base_url: "http://localhost:5870/api/v1",
    envelope: Envelope { data: Some("data"), code: Some("error_code"), message: Some("message"), ok: Some(0), ..Envelope::NONE },
    resources: &[&resource::SYSTEM, &resource::SESSIONS, &resource::USERS, &resource::USER_GROUPS, &resource::ROLES, &resource::COMPUTE_POOLS, &resource::COMPUTE_CELLS, &resource::STORAGE_POOLS, &resource::ADDRESS_POOLS, &resource::GUESTS, &resource::INSTANCES, &resource::SNAPSHOTS, &resource::MEDIA_IMAGES, &resource::DISK_IMAGES, &resource::TEMPLATES, &resource::SECURITY_POLICY_GROUPS, &resource::MONITOR_CHANNELS, &resource::BATCHES, &resource::MIGRATIONS, &resource::LOGS, &resource::VISIBILITIES, &resource::STATISTICS],
    waiters: &[&waiter::GUESTS, &waiter::DISK_IMAGES, &waiter::CREATE_BATCHES, &waiter::DELETE_BATCHES, &waiter::STOP_BATCHES, &waiter::MIGRATIONS],
    ..Backend::new("nano", "Project Nano")
};

/// Every `Resource` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod resource {
    use super::*;

    pub static SYSTEM: Resource = Resource::new("system", "system", "The state of the portal, the limits of a guest, and the first administrator.", &[&operation::SYSTEM_GET, &operation::SYSTEM_INITIALISE]);
    pub static SESSIONS: Resource = Resource::new("sessions", "sessions", "Log in and stay logged in. A session expires after three minutes unless it is kept alive.", &[&operation::SESSIONS_LIST, &operation::SESSIONS_CREATE, &operation::SESSIONS_GET, &operation::SESSIONS_KEEP_ALIVE]);
    pub static USERS: Resource = Resource::new("users", "users", "The users who can log in.", &[&operation::USERS_LIST, &operation::USERS_SEARCH, &operation::USERS_GET, &operation::USERS_CREATE, &operation::USERS_UPDATE, &operation::USERS_DELETE, &operation::USERS_UPDATE_PASSWORD]);
    pub static USER_GROUPS: Resource = Resource::new("user_groups", "user-groups", "Groups of users. A user belongs to one group at most and can log in only with one.", &[&operation::USER_GROUPS_LIST, &operation::USER_GROUPS_GET, &operation::USER_GROUPS_CREATE, &operation::USER_GROUPS_UPDATE, &operation::USER_GROUPS_DELETE, &operation::USER_GROUPS_LIST_MEMBERS, &operation::USER_GROUPS_ADD_MEMBER, &operation::USER_GROUPS_REMOVE_MEMBER]);
    pub static ROLES: Resource = Resource::new("roles", "roles", "Named sets of portal menus. They determine what the portal shows, not what the API allows.", &[&operation::ROLES_LIST, &operation::ROLES_GET, &operation::ROLES_CREATE, &operation::ROLES_UPDATE, &operation::ROLES_DELETE]);
    pub static COMPUTE_POOLS: Resource = Resource::new("compute_pools", "compute-pools", "Pools of hosts in which guests are placed.", &[&operation::COMPUTE_POOLS_LIST, &operation::COMPUTE_POOLS_GET, &operation::COMPUTE_POOLS_CREATE, &operation::COMPUTE_POOLS_UPDATE, &operation::COMPUTE_POOLS_DELETE]);
    pub static COMPUTE_CELLS: Resource = Resource::new("compute_cells", "compute-cells", "The hosts (cells) and the pools they are in.", &[&operation::COMPUTE_CELLS_LIST_UNALLOCATED, &operation::COMPUTE_CELLS_LIST, &operation::COMPUTE_CELLS_GET, &operation::COMPUTE_CELLS_ADD, &operation::COMPUTE_CELLS_UPDATE, &operation::COMPUTE_CELLS_REMOVE, &operation::COMPUTE_CELLS_GET_STORAGES, &operation::COMPUTE_CELLS_UPDATE_STORAGES]);
    pub static STORAGE_POOLS: Resource = Resource::new("storage_pools", "storage-pools", "Shared storage that a compute pool may keep its disks on.", &[&operation::STORAGE_POOLS_LIST, &operation::STORAGE_POOLS_GET, &operation::STORAGE_POOLS_CREATE, &operation::STORAGE_POOLS_UPDATE, &operation::STORAGE_POOLS_DELETE]);
    pub static ADDRESS_POOLS: Resource = Resource::new("address_pools", "address-pools", "Ranges of IP addresses handed out to guests.", &[&operation::ADDRESS_POOLS_LIST, &operation::ADDRESS_POOLS_GET, &operation::ADDRESS_POOLS_CREATE, &operation::ADDRESS_POOLS_UPDATE, &operation::ADDRESS_POOLS_DELETE, &operation::ADDRESS_POOLS_LIST_RANGES, &operation::ADDRESS_POOLS_GET_RANGE, &operation::ADDRESS_POOLS_ADD_RANGE, &operation::ADDRESS_POOLS_REMOVE_RANGE]);
    pub static GUESTS: Resource = Resource::new("guests", "guests", "Virtual machines as configured: create, change, find, delete.", &[&operation::GUESTS_LIST, &operation::GUESTS_SEARCH, &operation::GUESTS_CREATE, &operation::GUESTS_GET, &operation::GUESTS_DELETE, &operation::GUESTS_UPDATE_NAME, &operation::GUESTS_UPDATE_AUTO_START, &operation::GUESTS_UPDATE_CORES, &operation::GUESTS_UPDATE_MEMORY, &operation::GUESTS_UPDATE_CPU_QOS, &operation::GUESTS_UPDATE_DISK_QOS, &operation::GUESTS_UPDATE_NETWORK_QOS, &operation::GUESTS_GET_AUTH, &operation::GUESTS_UPDATE_AUTH, &operation::GUESTS_RESET_MONITOR_SECRET, &operation::GUESTS_RESIZE_DISK, &operation::GUESTS_SHRINK_DISK, &operation::GUESTS_RESET_SYSTEM_UNCHECKED, &operation::GUESTS_GET_SECURITY_POLICY, &operation::GUESTS_UPDATE_DEFAULT_ACTION, &operation::GUESTS_ADD_SECURITY_RULE, &operation::GUESTS_UPDATE_SECURITY_RULE, &operation::GUESTS_REMOVE_SECURITY_RULE, &operation::GUESTS_MOVE_SECURITY_RULE]);
    pub static INSTANCES: Resource = Resource::new("instances", "instances", "Guests at run time: start, stop, media and live metrics.", &[&operation::INSTANCES_LIST, &operation::INSTANCES_LIST_IN_CELL, &operation::INSTANCES_GET, &operation::INSTANCES_START, &operation::INSTANCES_STOP, &operation::INSTANCES_INSERT_MEDIA, &operation::INSTANCES_EJECT_MEDIA]);
    pub static SNAPSHOTS: Resource = Resource::new("snapshots", "snapshots", "Snapshots of the disks of a stopped guest.", &[&operation::SNAPSHOTS_LIST, &operation::SNAPSHOTS_CREATE, &operation::SNAPSHOTS_RESTORE, &operation::SNAPSHOTS_GET, &operation::SNAPSHOTS_DELETE]);
    pub static MEDIA_IMAGES: Resource = Resource::new("media_images", "media-images", "ISO images to boot or install from.", &[&operation::MEDIA_IMAGES_LIST, &operation::MEDIA_IMAGES_CREATE, &operation::MEDIA_IMAGES_SYNC, &operation::MEDIA_IMAGES_SEARCH, &operation::MEDIA_IMAGES_GET, &operation::MEDIA_IMAGES_UPDATE, &operation::MEDIA_IMAGES_DELETE, &operation::MEDIA_IMAGES_UPLOAD, &operation::MEDIA_IMAGES_DOWNLOAD]);
    pub static DISK_IMAGES: Resource = Resource::new("disk_images", "disk-images", "Disk images (qcow2) that guests are cloned from.", &[&operation::DISK_IMAGES_LIST, &operation::DISK_IMAGES_CREATE, &operation::DISK_IMAGES_SYNC, &operation::DISK_IMAGES_GET, &operation::DISK_IMAGES_UPDATE, &operation::DISK_IMAGES_DELETE, &operation::DISK_IMAGES_DOWNLOAD, &operation::DISK_IMAGES_UPLOAD]);
    pub static TEMPLATES: Resource = Resource::new("templates", "templates", "System templates: the virtual hardware that a guest gets.", &[&operation::TEMPLATES_LIST, &operation::TEMPLATES_CREATE, &operation::TEMPLATES_GET, &operation::TEMPLATES_UPDATE, &operation::TEMPLATES_DELETE]);
    pub static SECURITY_POLICY_GROUPS: Resource = Resource::new("security_policy_groups", "security-policy-groups", "Reusable sets of firewall rules.", &[&operation::SECURITY_POLICY_GROUPS_LIST, &operation::SECURITY_POLICY_GROUPS_CREATE, &operation::SECURITY_POLICY_GROUPS_GET, &operation::SECURITY_POLICY_GROUPS_UPDATE, &operation::SECURITY_POLICY_GROUPS_DELETE, &operation::SECURITY_POLICY_GROUPS_LIST_RULES, &operation::SECURITY_POLICY_GROUPS_ADD_RULE, &operation::SECURITY_POLICY_GROUPS_UPDATE_RULE, &operation::SECURITY_POLICY_GROUPS_REMOVE_RULE, &operation::SECURITY_POLICY_GROUPS_MOVE_RULE]);
    pub static MONITOR_CHANNELS: Resource = Resource::new("monitor_channels", "monitor-channels", "Access to the screen of a guest: VNC over a WebSocket.", &[&operation::MONITOR_CHANNELS_CREATE, &operation::MONITOR_CHANNELS_OPEN]);
    pub static BATCHES: Resource = Resource::new("batches", "batches", "Create, stop or delete many guests with one request.", &[&operation::BATCHES_CREATE_GUESTS, &operation::BATCHES_GET_CREATE, &operation::BATCHES_DELETE_GUESTS, &operation::BATCHES_GET_DELETE, &operation::BATCHES_STOP_GUESTS, &operation::BATCHES_GET_STOP]);
    pub static MIGRATIONS: Resource = Resource::new("migrations", "migrations", "Move guests from one host to another.", &[&operation::MIGRATIONS_LIST, &operation::MIGRATIONS_CREATE, &operation::MIGRATIONS_GET]);
    pub static LOGS: Resource = Resource::new("logs", "logs", "The audit log of the portal.", &[&operation::LOGS_LIST, &operation::LOGS_CREATE, &operation::LOGS_DELETE]);
    pub static VISIBILITIES: Resource = Resource::new("visibilities", "visibilities", "What the members of a group can see of each other.", &[&operation::VISIBILITIES_GET, &operation::VISIBILITIES_UPDATE]);
    pub static STATISTICS: Resource = Resource::new("statistics", "statistics", "Load and capacity of the zone, of pools and of hosts.", &[&operation::STATISTICS_GET_ZONE, &operation::STATISTICS_LIST_POOLS, &operation::STATISTICS_GET_POOL, &operation::STATISTICS_LIST_CELLS, &operation::STATISTICS_GET_CELL]);
}

/// Every `Operation` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod operation {
    use super::*;

    pub static SYSTEM_GET: Operation = Operation {
        tag: "system",
        verb: "get",
        command: "get",
        summary: "Get the state of the portal",
        description: "Requires no session. When `ready` is false, nobody can log in until the first administrator exists.",
        idempotent: true,
        anonymous: true,
        payload: Payload::Json { shape: &shape::SYSTEM, optional: false },
        responses: &[&response::SYSTEM_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("system_get", "GET", "/system/")
    };
    pub static SYSTEM_INITIALISE: Operation = Operation {
        tag: "system",
        verb: "initialise",
        command: "initialise",
        summary: "Create the first administrator",
        description: "Requires no session and works only once: a second call fails with \"system already initialed\". The password follows the rules for users.",
        anonymous: true,
        body: Some(&body::SYSTEM_INITIALISE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("system_initialise", "POST", "/system/")
    };
    pub static SESSIONS_LIST: Operation = Operation {
        tag: "sessions",
        verb: "list",
        command: "list",
        summary: "List the IDs of all live sessions",
        description: "Sessions of every user. Each ID is a credential.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_SECRET_STRING, optional: false },
        responses: &[&response::SESSIONS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("sessions_list", "GET", "/sessions/")
    };
    pub static SESSIONS_CREATE: Operation = Operation {
        tag: "sessions",
        verb: "create",
        command: "create",
        summary: "Log in",
        description: "Send the `session` of the response as the header `Nano-Session` of all further requests. A user without a group cannot log in.",
        note: "The document knows only `session` and a timeout of 120 s; the server also sends group, menu and address, and its timeout is 180 s. There is no way to log out.",
        idempotent: true,
        anonymous: true,
        body: Some(&body::SESSIONS_CREATE),
        payload: Payload::Json { shape: &shape::SESSION, optional: false },
        responses: &[&response::SESSIONS_CREATE_200, &response::FAILED_DEFAULT],
        ..Operation::new("sessions_create", "POST", "/sessions/")
    };
    pub static SESSIONS_GET: Operation = Operation {
        tag: "sessions",
        verb: "get",
        command: "get",
        summary: "Get a session",
        note: "No server routes this: 1.3 and 1.4 answer 405. The login response contains the user who is logged in.",
        deprecated: true,
        idempotent: true,
        params: &[&param::SESSION_ID],
        payload: Payload::Json { shape: &shape::SESSION_DETAIL, optional: false },
        responses: &[&response::SESSIONS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("sessions_get", "GET", "/sessions/{session_id}")
    };
    pub static SESSIONS_KEEP_ALIVE: Operation = Operation {
        tag: "sessions",
        verb: "keep_alive",
        command: "keep-alive",
        summary: "Keep a session alive",
        description: "The only request that extends a session; ordinary requests do not. Send it before `timeout` seconds have passed, ideally after two thirds of them.",
        idempotent: true,
        params: &[&param::SESSION_ID],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("sessions_keep_alive", "PUT", "/sessions/{session_id}")
    };
    pub static USERS_LIST: Operation = Operation {
        tag: "users",
        verb: "list",
        command: "list",
        summary: "List the names of all users",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_STRING, optional: false },
        responses: &[&response::USERS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("users_list", "GET", "/users/")
    };
    pub static USERS_SEARCH: Operation = Operation {
        tag: "users",
        verb: "search",
        command: "search",
        summary: "List the users of a group",
        note: "Without `group` the server lists the users that belong to no group.",
        idempotent: true,
        params: &[&param::GROUP],
        payload: Payload::Json { shape: &shape::LIST_OF_STRING, optional: false },
        responses: &[&response::USERS_SEARCH_200, &response::FAILED_DEFAULT],
        ..Operation::new("users_search", "GET", "/user_search/")
    };
    pub static USERS_GET: Operation = Operation {
        tag: "users",
        verb: "get",
        command: "get",
        summary: "Get a user",
        note: "The document omits `name`, which is always sent; `nick` and `mail` are omitted when empty.",
        idempotent: true,
        params: &[&param::USER_NAME],
        payload: Payload::Json { shape: &shape::USER, optional: false },
        responses: &[&response::USERS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("users_get", "GET", "/users/{user_name}")
    };
    pub static USERS_CREATE: Operation = Operation {
        tag: "users",
        verb: "create",
        command: "create",
        summary: "Create a user",
        description: "The name may contain letters, digits, `-`, `_` and `.`.",
        note: "The password needs at least 8 bytes with a digit, a lower-case and an upper-case letter; the example of the document is rejected.",
        params: &[&param::USER_NAME],
        body: Some(&body::USERS_CREATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("users_create", "POST", "/users/{user_name}")
    };
    pub static USERS_UPDATE: Operation = Operation {
        tag: "users",
        verb: "update",
        command: "update",
        summary: "Change the nick and mail of a user",
        note: "Omitted fields are cleared.",
        idempotent: true,
        params: &[&param::USER_NAME],
        body: Some(&body::USERS_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("users_update", "PUT", "/users/{user_name}")
    };
    pub static USERS_DELETE: Operation = Operation {
        tag: "users",
        verb: "delete",
        command: "delete",
        summary: "Delete a user",
        idempotent: true,
        destructive: true,
        params: &[&param::USER_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("users_delete", "DELETE", "/users/{user_name}")
    };
    pub static USERS_UPDATE_PASSWORD: Operation = Operation {
        tag: "users",
        verb: "update_password",
        command: "update-password",
        summary: "Change the password of a user",
        description: "The rules for a new user apply to the new password.",
        params: &[&param::USER_NAME],
        body: Some(&body::USERS_UPDATE_PASSWORD),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("users_update_password", "PUT", "/users/{user_name}/password/")
    };
    pub static USER_GROUPS_LIST: Operation = Operation {
        tag: "user_groups",
        verb: "list",
        command: "list",
        summary: "List the user groups",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_USER_GROUP_SUMMARY, optional: false },
        responses: &[&response::USER_GROUPS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("user_groups_list", "GET", "/user_groups/")
    };
    pub static USER_GROUPS_GET: Operation = Operation {
        tag: "user_groups",
        verb: "get",
        command: "get",
        summary: "Get a user group",
        note: "`role` and `member` are omitted when empty; the document requires them.",
        idempotent: true,
        params: &[&param::GROUP_NAME],
        payload: Payload::Json { shape: &shape::USER_GROUP, optional: false },
        responses: &[&response::USER_GROUPS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("user_groups_get", "GET", "/user_groups/{group_name}")
    };
    pub static USER_GROUPS_CREATE: Operation = Operation {
        tag: "user_groups",
        verb: "create",
        command: "create",
        summary: "Create a user group",
        description: "Every role must exist.",
        params: &[&param::GROUP_NAME],
        body: Some(&body::USER_GROUPS_CREATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("user_groups_create", "POST", "/user_groups/{group_name}")
    };
    pub static USER_GROUPS_UPDATE: Operation = Operation {
        tag: "user_groups",
        verb: "update",
        command: "update",
        summary: "Change a user group",
        note: "Full replacement: omitting `role` removes all roles.",
        idempotent: true,
        params: &[&param::GROUP_NAME],
        body: Some(&body::USER_GROUPS_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("user_groups_update", "PUT", "/user_groups/{group_name}")
    };
    pub static USER_GROUPS_DELETE: Operation = Operation {
        tag: "user_groups",
        verb: "delete",
        command: "delete",
        summary: "Delete a user group",
        description: "Fails while the group has members.",
        idempotent: true,
        destructive: true,
        params: &[&param::GROUP_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("user_groups_delete", "DELETE", "/user_groups/{group_name}")
    };
    pub static USER_GROUPS_LIST_MEMBERS: Operation = Operation {
        tag: "user_groups",
        verb: "list_members",
        command: "list-members",
        summary: "List the members of a user group",
        idempotent: true,
        params: &[&param::GROUP_NAME],
        payload: Payload::Json { shape: &shape::LIST_OF_STRING, optional: false },
        responses: &[&response::USERS_SEARCH_200, &response::FAILED_DEFAULT],
        ..Operation::new("user_groups_list_members", "GET", "/user_groups/{group_name}/members/")
    };
    pub static USER_GROUPS_ADD_MEMBER: Operation = Operation {
        tag: "user_groups",
        verb: "add_member",
        command: "add-member",
        summary: "Add a user to a group",
        description: "Sends no body.",
        params: &[&param::GROUP_NAME, &param::USER_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("user_groups_add_member", "POST", "/user_groups/{group_name}/members/{user_name}")
    };
    pub static USER_GROUPS_REMOVE_MEMBER: Operation = Operation {
        tag: "user_groups",
        verb: "remove_member",
        command: "remove-member",
        summary: "Remove a user from a group",
        idempotent: true,
        destructive: true,
        params: &[&param::GROUP_NAME, &param::USER_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("user_groups_remove_member", "DELETE", "/user_groups/{group_name}/members/{user_name}")
    };
    pub static ROLES_LIST: Operation = Operation {
        tag: "roles",
        verb: "list",
        command: "list",
        summary: "List the names of all roles",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_STRING, optional: false },
        responses: &[&response::ROLES_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("roles_list", "GET", "/roles/")
    };
    pub static ROLES_GET: Operation = Operation {
        tag: "roles",
        verb: "get",
        command: "get",
        summary: "Get a role",
        note: "For a role without menus, the response is an empty object.",
        idempotent: true,
        params: &[&param::ROLE_NAME],
        payload: Payload::Json { shape: &shape::ROLE, optional: false },
        responses: &[&response::ROLES_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("roles_get", "GET", "/roles/{role_name}")
    };
    pub static ROLES_CREATE: Operation = Operation {
        tag: "roles",
        verb: "create",
        command: "create",
        summary: "Create a role",
        params: &[&param::ROLE_NAME],
        body: Some(&body::ROLES_CREATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("roles_create", "POST", "/roles/{role_name}")
    };
    pub static ROLES_UPDATE: Operation = Operation {
        tag: "roles",
        verb: "update",
        command: "update",
        summary: "Change the menus of a role",
        idempotent: true,
        params: &[&param::ROLE_NAME],
        body: Some(&body::ROLES_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("roles_update", "PUT", "/roles/{role_name}")
    };
    pub static ROLES_DELETE: Operation = Operation {
        tag: "roles",
        verb: "delete",
        command: "delete",
        summary: "Delete a role",
        description: "Fails while a group uses the role.",
        idempotent: true,
        destructive: true,
        params: &[&param::ROLE_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("roles_delete", "DELETE", "/roles/{role_name}")
    };
    pub static COMPUTE_POOLS_LIST: Operation = Operation {
        tag: "compute_pools",
        verb: "list",
        command: "list",
        summary: "List the compute pools",
        note: "`network` and `storage` are always sent, empty when none is attached.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_COMPUTE_POOL, optional: false },
        responses: &[&response::COMPUTE_POOLS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_pools_list", "GET", "/compute_pools/")
    };
    pub static COMPUTE_POOLS_GET: Operation = Operation {
        tag: "compute_pools",
        verb: "get",
        command: "get",
        summary: "Get a compute pool",
        idempotent: true,
        params: &[&param::POOL_NAME],
        payload: Payload::Json { shape: &shape::COMPUTE_POOL, optional: false },
        responses: &[&response::COMPUTE_POOLS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_pools_get", "GET", "/compute_pools/{pool_name}")
    };
    pub static COMPUTE_POOLS_CREATE: Operation = Operation {
        tag: "compute_pools",
        verb: "create",
        command: "create",
        summary: "Create a compute pool",
        description: "The name may contain letters, digits, `_` and `-`. Without a body the pool uses the local disks of its hosts and bridged networking.",
        note: "The document wraps the body in an array, which the server rejects.",
        params: &[&param::POOL_NAME],
        body: Some(&body::COMPUTE_POOLS_CREATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_pools_create", "POST", "/compute_pools/{pool_name}")
    };
    pub static COMPUTE_POOLS_UPDATE: Operation = Operation {
        tag: "compute_pools",
        verb: "update",
        command: "update",
        summary: "Change a compute pool",
        note: "Full replacement: omitted fields are cleared. The document wraps the body in an array, which the server rejects.",
        idempotent: true,
        params: &[&param::POOL_NAME],
        body: Some(&body::COMPUTE_POOLS_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_pools_update", "PUT", "/compute_pools/{pool_name}")
    };
    pub static COMPUTE_POOLS_DELETE: Operation = Operation {
        tag: "compute_pools",
        verb: "delete",
        command: "delete",
        summary: "Delete a compute pool",
        idempotent: true,
        destructive: true,
        params: &[&param::POOL_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_pools_delete", "DELETE", "/compute_pools/{pool_name}")
    };
    pub static COMPUTE_CELLS_LIST_UNALLOCATED: Operation = Operation {
        tag: "compute_cells",
        verb: "list_unallocated",
        command: "list-unallocated",
        summary: "List the hosts that are in no pool",
        note: "The server also sends `PurgeAppending`.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_COMPUTE_CELL, optional: false },
        responses: &[&response::COMPUTE_CELLS_LIST_UNALLOCATED_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_cells_list_unallocated", "GET", "/compute_pool_cells/")
    };
    pub static COMPUTE_CELLS_LIST: Operation = Operation {
        tag: "compute_cells",
        verb: "list",
        command: "list",
        summary: "List the hosts of a pool",
        note: "The server also sends `PurgeAppending`.",
        idempotent: true,
        params: &[&param::POOL_NAME],
        payload: Payload::Json { shape: &shape::LIST_OF_COMPUTE_CELL, optional: false },
        responses: &[&response::COMPUTE_CELLS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_cells_list", "GET", "/compute_pool_cells/{pool_name}")
    };
    pub static COMPUTE_CELLS_GET: Operation = Operation {
        tag: "compute_cells",
        verb: "get",
        command: "get",
        summary: "Get a host of a pool",
        note: "`storage` is omitted when the host is disabled, dead or without shared storage.",
        idempotent: true,
        params: &[&param::POOL_NAME, &param::CELL_NAME],
        payload: Payload::Json { shape: &shape::COMPUTE_CELL_DETAIL, optional: false },
        responses: &[&response::COMPUTE_CELLS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_cells_get", "GET", "/compute_pool_cells/{pool_name}/{cell_name}")
    };
    pub static COMPUTE_CELLS_ADD: Operation = Operation {
        tag: "compute_cells",
        verb: "add",
        command: "add",
        summary: "Add a host to a pool",
        description: "Sends no body. Waits up to ten seconds for the host.",
        note: "An unknown host fails with the message \"already allocated\".",
        params: &[&param::POOL_NAME, &param::CELL_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_cells_add", "POST", "/compute_pool_cells/{pool_name}/{cell_name}")
    };
    pub static COMPUTE_CELLS_UPDATE: Operation = Operation {
        tag: "compute_cells",
        verb: "update",
        command: "update",
        summary: "Enable or disable a host",
        description: "A disabled host keeps its guests and gets no new ones.",
        idempotent: true,
        params: &[&param::POOL_NAME, &param::CELL_NAME],
        body: Some(&body::COMPUTE_CELLS_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_cells_update", "PUT", "/compute_pool_cells/{pool_name}/{cell_name}")
    };
    pub static COMPUTE_CELLS_REMOVE: Operation = Operation {
        tag: "compute_cells",
        verb: "remove",
        command: "remove",
        summary: "Remove a host from a pool",
        idempotent: true,
        destructive: true,
        params: &[&param::POOL_NAME, &param::CELL_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_cells_remove", "DELETE", "/compute_pool_cells/{pool_name}/{cell_name}")
    };
    pub static COMPUTE_CELLS_GET_STORAGES: Operation = Operation {
        tag: "compute_cells",
        verb: "get_storages",
        command: "get-storages",
        summary: "Get the storage paths of a host",
        note: "The mode `ceph` of the document is never sent.",
        idempotent: true,
        params: &[&param::POOL_NAME, &param::CELL_NAME],
        payload: Payload::Json { shape: &shape::CELL_STORAGE, optional: false },
        responses: &[&response::COMPUTE_CELLS_GET_STORAGES_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_cells_get_storages", "GET", "/compute_cell_status/{pool_name}/{cell_name}/storages/")
    };
    pub static COMPUTE_CELLS_UPDATE_STORAGES: Operation = Operation {
        tag: "compute_cells",
        verb: "update_storages",
        command: "update-storages",
        summary: "Set the default storage path of a host",
        idempotent: true,
        params: &[&param::POOL_NAME, &param::CELL_NAME],
        body: Some(&body::COMPUTE_CELLS_UPDATE_STORAGES),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("compute_cells_update_storages", "PUT", "/compute_cell_status/{pool_name}/{cell_name}/storages/")
    };
    pub static STORAGE_POOLS_LIST: Operation = Operation {
        tag: "storage_pools",
        verb: "list",
        command: "list",
        summary: "List the storage pools",
        note: "The document shows a pool of type `ceph`; the server creates only `nfs` pools.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_STORAGE_POOL_SUMMARY, optional: false },
        responses: &[&response::STORAGE_POOLS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("storage_pools_list", "GET", "/storage_pools/")
    };
    pub static STORAGE_POOLS_GET: Operation = Operation {
        tag: "storage_pools",
        verb: "get",
        command: "get",
        summary: "Get a storage pool",
        note: "The response has no `name`.",
        idempotent: true,
        params: &[&param::STORAGE_POOL_NAME],
        payload: Payload::Json { shape: &shape::STORAGE_POOL, optional: false },
        responses: &[&response::STORAGE_POOLS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("storage_pools_get", "GET", "/storage_pools/{storage_pool_name}")
    };
    pub static STORAGE_POOLS_CREATE: Operation = Operation {
        tag: "storage_pools",
        verb: "create",
        command: "create",
        summary: "Create a storage pool",
        params: &[&param::STORAGE_POOL_NAME],
        body: Some(&body::STORAGE_POOLS_CREATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("storage_pools_create", "POST", "/storage_pools/{storage_pool_name}")
    };
    pub static STORAGE_POOLS_UPDATE: Operation = Operation {
        tag: "storage_pools",
        verb: "update",
        command: "update",
        summary: "Change a storage pool",
        description: "Only while the pool is empty.",
        note: "Full replacement.",
        idempotent: true,
        params: &[&param::STORAGE_POOL_NAME],
        body: Some(&body::STORAGE_POOLS_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("storage_pools_update", "PUT", "/storage_pools/{storage_pool_name}")
    };
    pub static STORAGE_POOLS_DELETE: Operation = Operation {
        tag: "storage_pools",
        verb: "delete",
        command: "delete",
        summary: "Delete a storage pool",
        description: "Not possible while a compute pool uses it.",
        idempotent: true,
        destructive: true,
        params: &[&param::STORAGE_POOL_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("storage_pools_delete", "DELETE", "/storage_pools/{storage_pool_name}")
    };
    pub static ADDRESS_POOLS_LIST: Operation = Operation {
        tag: "address_pools",
        verb: "list",
        command: "list",
        summary: "List the address pools",
        note: "The server never sends `mode`; it sends `dns`, which the document lacks.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_ADDRESS_POOL_SUMMARY, optional: false },
        responses: &[&response::ADDRESS_POOLS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("address_pools_list", "GET", "/address_pools/")
    };
    pub static ADDRESS_POOLS_GET: Operation = Operation {
        tag: "address_pools",
        verb: "get",
        command: "get",
        summary: "Get an address pool",
        note: "`dns`, `ranges` and `allocated` are omitted when empty; `mode` is never sent.",
        idempotent: true,
        params: &[&param::ADDRESS_POOL_NAME],
        payload: Payload::Json { shape: &shape::ADDRESS_POOL, optional: false },
        responses: &[&response::ADDRESS_POOLS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("address_pools_get", "GET", "/address_pools/{address_pool_name}")
    };
    pub static ADDRESS_POOLS_CREATE: Operation = Operation {
        tag: "address_pools",
        verb: "create",
        command: "create",
        summary: "Create an address pool",
        note: "`provider` is required although the document calls it optional; `mode` is validated but not stored; a `name` in the body is ignored.",
        params: &[&param::ADDRESS_POOL_NAME],
        body: Some(&body::ADDRESS_POOLS_CREATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("address_pools_create", "POST", "/address_pools/{address_pool_name}")
    };
    pub static ADDRESS_POOLS_UPDATE: Operation = Operation {
        tag: "address_pools",
        verb: "update",
        command: "update",
        summary: "Change an address pool",
        note: "Full replacement. `provider` is required; `mode` is validated but not stored.",
        idempotent: true,
        params: &[&param::ADDRESS_POOL_NAME],
        body: Some(&body::ADDRESS_POOLS_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("address_pools_update", "PUT", "/address_pools/{address_pool_name}")
    };
    pub static ADDRESS_POOLS_DELETE: Operation = Operation {
        tag: "address_pools",
        verb: "delete",
        command: "delete",
        summary: "Delete an address pool",
        idempotent: true,
        destructive: true,
        params: &[&param::ADDRESS_POOL_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("address_pools_delete", "DELETE", "/address_pools/{address_pool_name}")
    };
    pub static ADDRESS_POOLS_LIST_RANGES: Operation = Operation {
        tag: "address_pools",
        verb: "list_ranges",
        command: "list-ranges",
        summary: "List the ranges of an address pool",
        idempotent: true,
        params: &[&param::ADDRESS_POOL_NAME, &param::RANGE_TYPE],
        payload: Payload::Json { shape: &shape::LIST_OF_ADDRESS_RANGE, optional: false },
        responses: &[&response::ADDRESS_POOLS_LIST_RANGES_200, &response::FAILED_DEFAULT],
        ..Operation::new("address_pools_list_ranges", "GET", "/address_pools/{address_pool_name}/{range_type}/ranges/")
    };
    pub static ADDRESS_POOLS_GET_RANGE: Operation = Operation {
        tag: "address_pools",
        verb: "get_range",
        command: "get-range",
        summary: "Get a range and its allocated addresses",
        note: "The server also sends `capacity`.",
        idempotent: true,
        params: &[&param::ADDRESS_POOL_NAME, &param::RANGE_TYPE, &param::RANGE_START],
        payload: Payload::Json { shape: &shape::ADDRESS_RANGE, optional: false },
        responses: &[&response::ADDRESS_POOLS_GET_RANGE_200, &response::FAILED_DEFAULT],
        ..Operation::new("address_pools_get_range", "GET", "/address_pools/{address_pool_name}/{range_type}/ranges/{range_start}")
    };
    pub static ADDRESS_POOLS_ADD_RANGE: Operation = Operation {
        tag: "address_pools",
        verb: "add_range",
        command: "add-range",
        summary: "Add a range",
        params: &[&param::ADDRESS_POOL_NAME, &param::RANGE_TYPE, &param::RANGE_START],
        body: Some(&body::ADDRESS_POOLS_ADD_RANGE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("address_pools_add_range", "POST", "/address_pools/{address_pool_name}/{range_type}/ranges/{range_start}")
    };
    pub static ADDRESS_POOLS_REMOVE_RANGE: Operation = Operation {
        tag: "address_pools",
        verb: "remove_range",
        command: "remove-range",
        summary: "Remove a range",
        idempotent: true,
        destructive: true,
        params: &[&param::ADDRESS_POOL_NAME, &param::RANGE_TYPE, &param::RANGE_START],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("address_pools_remove_range", "DELETE", "/address_pools/{address_pool_name}/{range_type}/ranges/{range_start}")
    };
    pub static GUESTS_LIST: Operation = Operation {
        tag: "guests",
        verb: "list",
        command: "list",
        summary: "List the guests of a pool",
        description: "Kept for older clients: it is not paginated. The search with POST is, and does not require a pool.",
        note: "The server always sets the owner to the user of the session, and the group too when that group shows its guests to its members.",
        idempotent: true,
        params: &[&param::POOL, &param::CELL, &param::OWNER, &param::GROUP_2, &param::STATUS, &param::CREATED],
        payload: Payload::Json { shape: &shape::LIST_OF_GUEST, optional: false },
        responses: &[&response::GUESTS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_list", "GET", "/guest_search/")
    };
    pub static GUESTS_SEARCH: Operation = Operation {
        tag: "guests",
        verb: "search",
        command: "search",
        summary: "Search the guests",
        description: "Returns the guests of the caller, and those of the caller's group if its visibility allows. The keyword matches names and addresses of guests and hosts.",
        note: "The rows are guests without the live metrics that the document promises. Without `limit`, or with 0, the server uses 20.",
        idempotent: true,
        body: Some(&body::GUESTS_SEARCH),
        payload: Payload::Json { shape: &shape::GUEST_PAGE, optional: false },
        responses: &[&response::GUESTS_SEARCH_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_search", "POST", "/search/guests/")
    };
    pub static GUESTS_CREATE: Operation = Operation {
        tag: "guests",
        verb: "create",
        command: "create",
        summary: "Create a guest",
        description: "Returns 202 if the system disk is cloned from an image, which takes a while, and 200 if the guest is ready immediately. It is named `<group>.<name>`.",
        note: "The document describes the body as a guest instead of its configuration, and only 202. NAT ports and `system` are not read.",
        body: Some(&body::GUESTS_CREATE),
        payload: Payload::Json { shape: &shape::CREATED, optional: false },
        responses: &[&response::CREATED_200, &response::CREATED_202, &response::FAILED_DEFAULT],
        waiter: Some(&waiter::GUESTS),
        ..Operation::new("guests_create", "POST", "/guests/")
    };
    pub static GUESTS_GET: Operation = Operation {
        tag: "guests",
        verb: "get",
        command: "get",
        summary: "Get a guest",
        description: "Returns 201 while the guest is being created or its system is being reset, 200 afterwards. The status can be ignored: `created` has the same information.",
        note: "The document shows three fields with 201; the server sends the whole guest. The response never includes template and host.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        payload: Payload::Json { shape: &shape::GUEST, optional: false },
        responses: &[&response::GUESTS_GET_200, &response::GUESTS_GET_201, &response::FAILED_DEFAULT],
        ..Operation::new("guests_get", "GET", "/guests/{guest_id}")
    };
    pub static GUESTS_DELETE: Operation = Operation {
        tag: "guests",
        verb: "delete",
        command: "delete",
        summary: "Delete a guest",
        note: "The server rejects a request without a JSON body; the document shows no session header.",
        idempotent: true,
        destructive: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_DELETE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_delete", "DELETE", "/guests/{guest_id}")
    };
    pub static GUESTS_UPDATE_NAME: Operation = Operation {
        tag: "guests",
        verb: "update_name",
        command: "update-name",
        summary: "Rename a guest",
        description: "Only while it is stopped.",
        note: "The name is stored as given, without the prefix that a new guest gets.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_UPDATE_NAME),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_name", "PUT", "/guests/{guest_id}/name/")
    };
    pub static GUESTS_UPDATE_AUTO_START: Operation = Operation {
        tag: "guests",
        verb: "update_auto_start",
        command: "update-auto-start",
        summary: "Set whether a guest starts with its host",
        idempotent: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_UPDATE_AUTO_START),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_auto_start", "PUT", "/guests/{guest_id}/auto_start")
    };
    pub static GUESTS_UPDATE_CORES: Operation = Operation {
        tag: "guests",
        verb: "update_cores",
        command: "update-cores",
        summary: "Change the number of cores of a guest",
        idempotent: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_UPDATE_CORES),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_cores", "PUT", "/guests/{guest_id}/cores")
    };
    pub static GUESTS_UPDATE_MEMORY: Operation = Operation {
        tag: "guests",
        verb: "update_memory",
        command: "update-memory",
        summary: "Change the memory of a guest",
        note: "The document shows no session header; it is required.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_UPDATE_MEMORY),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_memory", "PUT", "/guests/{guest_id}/memory")
    };
    pub static GUESTS_UPDATE_CPU_QOS: Operation = Operation {
        tag: "guests",
        verb: "update_cpu_qos",
        command: "update-cpu-qos",
        summary: "Change the CPU priority of a guest",
        note: "The path of the document ends in a slash; this one does not.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_UPDATE_CPU_QOS),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_cpu_qos", "PUT", "/guests/{guest_id}/qos/cpu")
    };
    pub static GUESTS_UPDATE_DISK_QOS: Operation = Operation {
        tag: "guests",
        verb: "update_disk_qos",
        command: "update-disk-qos",
        summary: "Limit the disk traffic of a guest",
        description: "Only while it is stopped.",
        note: "Full replacement: omitted fields become unlimited. The path of the document ends in a slash; this one does not.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_UPDATE_DISK_QOS),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_disk_qos", "PUT", "/guests/{guest_id}/qos/disk")
    };
    pub static GUESTS_UPDATE_NETWORK_QOS: Operation = Operation {
        tag: "guests",
        verb: "update_network_qos",
        command: "update-network-qos",
        summary: "Limit the network traffic of a guest",
        note: "Full replacement: omitted fields become unlimited. The path of the document ends in a slash; this one does not.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_UPDATE_NETWORK_QOS),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_network_qos", "PUT", "/guests/{guest_id}/qos/network")
    };
    pub static GUESTS_GET_AUTH: Operation = Operation {
        tag: "guests",
        verb: "get_auth",
        command: "get-auth",
        summary: "Get the administrator password of a guest",
        note: "Both fields are under `data`, and `user` is a string, not a number.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        payload: Payload::Json { shape: &shape::GUEST_AUTH, optional: false },
        responses: &[&response::GUESTS_GET_AUTH_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_get_auth", "GET", "/guests/{guest_id}/auth")
    };
    pub static GUESTS_UPDATE_AUTH: Operation = Operation {
        tag: "guests",
        verb: "update_auth",
        command: "update-auth",
        summary: "Reset the administrator password of a guest",
        description: "Without `password` the server generates one, without `user` it uses the default administrator of the system.",
        note: "Both fields of the response are under `data`, and `user` is a string, not a number.",
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_UPDATE_AUTH),
        payload: Payload::Json { shape: &shape::GUEST_AUTH, optional: false },
        responses: &[&response::GUESTS_GET_AUTH_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_auth", "PUT", "/guests/{guest_id}/auth")
    };
    pub static GUESTS_RESET_MONITOR_SECRET: Operation = Operation {
        tag: "guests",
        verb: "reset_monitor_secret",
        command: "reset-monitor-secret",
        summary: "Give a guest a new monitor secret",
        description: "Sends no body. The new secret is part of the guest.",
        destructive: true,
        params: &[&param::GUEST_ID],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_reset_monitor_secret", "PUT", "/guests/{guest_id}/monitor/secret")
    };
    pub static GUESTS_RESIZE_DISK: Operation = Operation {
        tag: "guests",
        verb: "resize_disk",
        command: "resize-disk",
        summary: "Enlarge a disk of a guest",
        description: "Only while it is stopped.",
        idempotent: true,
        params: &[&param::GUEST_ID, &param::DISK_INDEX],
        body: Some(&body::GUESTS_RESIZE_DISK),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_resize_disk", "PUT", "/guests/{guest_id}/disks/resize/{disk_index}")
    };
    pub static GUESTS_SHRINK_DISK: Operation = Operation {
        tag: "guests",
        verb: "shrink_disk",
        command: "shrink-disk",
        summary: "Shrink the disk file of a guest",
        description: "Frees unused space, for example before an image is created. Only while the guest is stopped.",
        note: "The server rejects a request without a JSON body; an empty object is sufficient.",
        idempotent: true,
        destructive: true,
        params: &[&param::GUEST_ID, &param::DISK_INDEX],
        body: Some(&body::GUESTS_SHRINK_DISK),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_shrink_disk", "PUT", "/guests/{guest_id}/disks/shrink/{disk_index}")
    };
    pub static GUESTS_RESET_SYSTEM_UNCHECKED: Operation = Operation {
        tag: "guests",
        verb: "reset_system_unchecked",
        command: "reset-system-unchecked",
        summary: "Reset the system disk of a stopped guest from an image, without checking that it is stopped",
        description: "If the guest is running, the core crashes with all of its services: use `reset_system` of the SDK, which checks first. All data on the system disk is lost. The guest counts as not created until it is done: get it until `created` is true again. A failure is reported only once, by the first read of the guest after it.",
        note: "It is long-running, but the response has no ID to poll with; poll the guest instead.",
        destructive: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_RESET_SYSTEM_UNCHECKED),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_reset_system_unchecked", "PUT", "/guests/{guest_id}/system/")
    };
    pub static GUESTS_GET_SECURITY_POLICY: Operation = Operation {
        tag: "guests",
        verb: "get_security_policy",
        command: "get-security-policy",
        summary: "Get the firewall rules of a guest",
        note: "`rules` is omitted when empty.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        payload: Payload::Json { shape: &shape::GUEST_SECURITY_POLICY, optional: false },
        responses: &[&response::GUESTS_GET_SECURITY_POLICY_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_get_security_policy", "GET", "/guests/{guest_id}/security_policy/")
    };
    pub static GUESTS_UPDATE_DEFAULT_ACTION: Operation = Operation {
        tag: "guests",
        verb: "update_default_action",
        command: "update-default-action",
        summary: "Set what happens to traffic that no rule matches",
        idempotent: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_UPDATE_DEFAULT_ACTION),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_default_action", "PUT", "/guests/{guest_id}/security_policy/default_action")
    };
    pub static GUESTS_ADD_SECURITY_RULE: Operation = Operation {
        tag: "guests",
        verb: "add_security_rule",
        command: "add-security-rule",
        summary: "Append a firewall rule to a guest",
        note: "`interface` of the document is ignored and its protocol `all` rejected; the server also knows `to_address`.",
        params: &[&param::GUEST_ID],
        body: Some(&body::GUESTS_ADD_SECURITY_RULE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_add_security_rule", "POST", "/guests/{guest_id}/security_policy/rules/")
    };
    pub static GUESTS_UPDATE_SECURITY_RULE: Operation = Operation {
        tag: "guests",
        verb: "update_security_rule",
        command: "update-security-rule",
        summary: "Replace a firewall rule of a guest",
        note: "`interface` of the document is ignored and its protocol `all` rejected; the server also knows `to_address`.",
        idempotent: true,
        params: &[&param::GUEST_ID, &param::RULE_INDEX],
        body: Some(&body::GUESTS_UPDATE_SECURITY_RULE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_update_security_rule", "PUT", "/guests/{guest_id}/security_policy/rules/{rule_index}")
    };
    pub static GUESTS_REMOVE_SECURITY_RULE: Operation = Operation {
        tag: "guests",
        verb: "remove_security_rule",
        command: "remove-security-rule",
        summary: "Remove a firewall rule of a guest",
        description: "The following rules move up by one.",
        destructive: true,
        params: &[&param::GUEST_ID, &param::RULE_INDEX],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_remove_security_rule", "DELETE", "/guests/{guest_id}/security_policy/rules/{rule_index}")
    };
    pub static GUESTS_MOVE_SECURITY_RULE: Operation = Operation {
        tag: "guests",
        verb: "move_security_rule",
        command: "move-security-rule",
        summary: "Move a firewall rule of a guest up or down",
        note: "The server treats anything other than `up` as down.",
        params: &[&param::GUEST_ID, &param::RULE_INDEX],
        body: Some(&body::GUESTS_MOVE_SECURITY_RULE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("guests_move_security_rule", "PUT", "/guests/{guest_id}/security_policy/rules/{rule_index}/order")
    };
    pub static INSTANCES_LIST: Operation = Operation {
        tag: "instances",
        verb: "list",
        command: "list",
        summary: "List the guests of a pool with their state",
        note: "The path of the document ends in a slash; this one does not. The rows are guests without the live metrics that the document promises.",
        idempotent: true,
        params: &[&param::POOL_NAME],
        payload: Payload::Json { shape: &shape::LIST_OF_GUEST, optional: false },
        responses: &[&response::GUESTS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("instances_list", "GET", "/instance_status/{pool_name}")
    };
    pub static INSTANCES_LIST_IN_CELL: Operation = Operation {
        tag: "instances",
        verb: "list_in_cell",
        command: "list-in-cell",
        summary: "List the guests of a host with their state",
        note: "The path of the document ends in a slash; this one does not. The rows are guests without the live metrics that the document promises.",
        idempotent: true,
        params: &[&param::POOL_NAME, &param::CELL_NAME],
        payload: Payload::Json { shape: &shape::LIST_OF_GUEST, optional: false },
        responses: &[&response::GUESTS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("instances_list_in_cell", "GET", "/instance_status/{pool_name}/{cell_name}")
    };
    pub static INSTANCES_GET: Operation = Operation {
        tag: "instances",
        verb: "get",
        command: "get",
        summary: "Get the live metrics of a guest",
        description: "The byte counters only grow; a speed is the difference of two samples.",
        note: "Pool, cell and host are omitted; `media_attached` and `media_source` are always sent, the latter empty without a medium.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        payload: Payload::Json { shape: &shape::INSTANCE, optional: false },
        responses: &[&response::INSTANCES_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("instances_get", "GET", "/instances/{guest_id}")
    };
    pub static INSTANCES_START: Operation = Operation {
        tag: "instances",
        verb: "start",
        command: "start",
        summary: "Start a guest",
        note: "The server rejects a request without a JSON body; an empty object boots from disk. `from_network` results in a timeout after ten seconds.",
        params: &[&param::GUEST_ID],
        body: Some(&body::INSTANCES_START),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("instances_start", "POST", "/instances/{guest_id}")
    };
    pub static INSTANCES_STOP: Operation = Operation {
        tag: "instances",
        verb: "stop",
        command: "stop",
        summary: "Stop, reboot or reset a guest",
        description: "A graceful shutdown by default. `force` powers the guest off, `reboot` restarts it, both together are a hard reset.",
        note: "The server rejects a request without a JSON body; both fields default to false.",
        destructive: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::INSTANCES_STOP),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("instances_stop", "DELETE", "/instances/{guest_id}")
    };
    pub static INSTANCES_INSERT_MEDIA: Operation = Operation {
        tag: "instances",
        verb: "insert_media",
        command: "insert-media",
        summary: "Insert a medium into a running guest",
        params: &[&param::GUEST_ID],
        body: Some(&body::INSTANCES_INSERT_MEDIA),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("instances_insert_media", "POST", "/instances/{guest_id}/media")
    };
    pub static INSTANCES_EJECT_MEDIA: Operation = Operation {
        tag: "instances",
        verb: "eject_media",
        command: "eject-media",
        summary: "Eject the medium of a running guest",
        idempotent: true,
        params: &[&param::GUEST_ID],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("instances_eject_media", "DELETE", "/instances/{guest_id}/media")
    };
    pub static SNAPSHOTS_LIST: Operation = Operation {
        tag: "snapshots",
        verb: "list",
        command: "list",
        summary: "List the snapshots of a guest",
        description: "A tree: `backing` names the snapshot that another one is based on.",
        note: "The document encloses the map in square brackets; it is an object.",
        idempotent: true,
        params: &[&param::GUEST_ID],
        payload: Payload::Json { shape: &shape::MAP_OF_SNAPSHOT_NODE, optional: false },
        responses: &[&response::SNAPSHOTS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("snapshots_list", "GET", "/instances/{guest_id}/snapshots/")
    };
    pub static SNAPSHOTS_CREATE: Operation = Operation {
        tag: "snapshots",
        verb: "create",
        command: "create",
        summary: "Take a snapshot of a guest",
        description: "Only while it is stopped.",
        params: &[&param::GUEST_ID],
        body: Some(&body::SNAPSHOTS_CREATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("snapshots_create", "POST", "/instances/{guest_id}/snapshots/")
    };
    pub static SNAPSHOTS_RESTORE: Operation = Operation {
        tag: "snapshots",
        verb: "restore",
        command: "restore",
        summary: "Restore a snapshot of a guest",
        description: "Only while it is stopped.",
        idempotent: true,
        destructive: true,
        params: &[&param::GUEST_ID],
        body: Some(&body::SNAPSHOTS_RESTORE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("snapshots_restore", "PUT", "/instances/{guest_id}/snapshots/")
    };
    pub static SNAPSHOTS_GET: Operation = Operation {
        tag: "snapshots",
        verb: "get",
        command: "get",
        summary: "Get a snapshot of a guest",
        note: "The fields are under `data`.",
        idempotent: true,
        params: &[&param::GUEST_ID, &param::SNAPSHOT_NAME],
        payload: Payload::Json { shape: &shape::SNAPSHOT, optional: false },
        responses: &[&response::SNAPSHOTS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("snapshots_get", "GET", "/instances/{guest_id}/snapshots/{snapshot_name}")
    };
    pub static SNAPSHOTS_DELETE: Operation = Operation {
        tag: "snapshots",
        verb: "delete",
        command: "delete",
        summary: "Delete a snapshot of a guest",
        description: "Only while the guest is stopped.",
        idempotent: true,
        destructive: true,
        params: &[&param::GUEST_ID, &param::SNAPSHOT_NAME],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("snapshots_delete", "DELETE", "/instances/{guest_id}/snapshots/{snapshot_name}")
    };
    pub static MEDIA_IMAGES_LIST: Operation = Operation {
        tag: "media_images",
        verb: "list",
        command: "list",
        summary: "List all media images",
        note: "The 1.4.0 server always returns an empty list; use the search instead.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_IMAGE, optional: false },
        responses: &[&response::MEDIA_IMAGES_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("media_images_list", "GET", "/media_images/")
    };
    pub static MEDIA_IMAGES_CREATE: Operation = Operation {
        tag: "media_images",
        verb: "create",
        command: "create",
        summary: "Create a media image without a file",
        description: "Upload the file afterwards.",
        note: "The document wraps the response in an array; it is one object.",
        body: Some(&body::MEDIA_IMAGES_CREATE),
        payload: Payload::Json { shape: &shape::CREATED, optional: false },
        responses: &[&response::CREATED_200, &response::FAILED_DEFAULT],
        ..Operation::new("media_images_create", "POST", "/media_images/")
    };
    pub static MEDIA_IMAGES_SYNC: Operation = Operation {
        tag: "media_images",
        verb: "sync",
        command: "sync",
        summary: "Register media files that were copied to the image server",
        body: Some(&body::MEDIA_IMAGES_SYNC),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("media_images_sync", "PATCH", "/media_images/")
    };
    pub static MEDIA_IMAGES_SEARCH: Operation = Operation {
        tag: "media_images",
        verb: "search",
        command: "search",
        summary: "Search the media images",
        description: "Returns the images of the caller, and those of the caller's group if its visibility allows.",
        note: "Owner, group and `created` are never part of a row; an image without a file has size 0 and no `modify_time`.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_IMAGE, optional: false },
        responses: &[&response::MEDIA_IMAGES_SEARCH_200, &response::FAILED_DEFAULT],
        ..Operation::new("media_images_search", "GET", "/media_image_search/")
    };
    pub static MEDIA_IMAGES_GET: Operation = Operation {
        tag: "media_images",
        verb: "get",
        command: "get",
        summary: "Get a media image",
        note: "Only name, description, size and tags are sent; `tags` is null without tags. Only a size above 0 indicates that the file exists.",
        idempotent: true,
        params: &[&param::MEDIA_IMAGE_ID],
        payload: Payload::Json { shape: &shape::MEDIA_IMAGE, optional: false },
        responses: &[&response::MEDIA_IMAGES_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("media_images_get", "GET", "/media_images/{media_image_id}")
    };
    pub static MEDIA_IMAGES_UPDATE: Operation = Operation {
        tag: "media_images",
        verb: "update",
        command: "update",
        summary: "Change a media image",
        description: "Omitted or empty fields remain unchanged.",
        idempotent: true,
        params: &[&param::MEDIA_IMAGE_ID],
        body: Some(&body::MEDIA_IMAGES_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("media_images_update", "PUT", "/media_images/{media_image_id}")
    };
    pub static MEDIA_IMAGES_DELETE: Operation = Operation {
        tag: "media_images",
        verb: "delete",
        command: "delete",
        summary: "Delete a media image",
        idempotent: true,
        destructive: true,
        params: &[&param::MEDIA_IMAGE_ID],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("media_images_delete", "DELETE", "/media_images/{media_image_id}")
    };
    pub static MEDIA_IMAGES_UPLOAD: Operation = Operation {
        tag: "media_images",
        verb: "upload",
        command: "upload",
        summary: "Upload the file of a media image",
        description: "May be repeated: a new file replaces the old one.",
        note: "The document has the path `/media_image_files/{id}` and no session header. Parts before `image` are skipped.",
        params: &[&param::MEDIA_IMAGE_ID],
        body: Some(&body::MEDIA_IMAGES_UPLOAD),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("media_images_upload", "POST", "/media_images/{media_image_id}/file/")
    };
    pub static MEDIA_IMAGES_DOWNLOAD: Operation = Operation {
        tag: "media_images",
        verb: "download",
        command: "download",
        summary: "Download the file of a media image",
        note: "No server routes this: the portal page answers with 200. Media images cannot be downloaded.",
        deprecated: true,
        idempotent: true,
        params: &[&param::MEDIA_IMAGE_ID],
        payload: Payload::Binary,
        responses: &[&response::MEDIA_IMAGES_DOWNLOAD_200, &response::FAILED_DEFAULT],
        ..Operation::new("media_images_download", "GET", "/media_image_files/{media_image_id}")
    };
    pub static DISK_IMAGES_LIST: Operation = Operation {
        tag: "disk_images",
        verb: "list",
        command: "list",
        summary: "List the disk images",
        description: "Returns the images of the caller, and those of the caller's group if its visibility allows.",
        note: "Owner, group and `created` are never part of a row; an image without a file has size 0 and no `modify_time`.",
        idempotent: true,
        params: &[&param::TAGS],
        payload: Payload::Json { shape: &shape::LIST_OF_IMAGE, optional: false },
        responses: &[&response::DISK_IMAGES_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("disk_images_list", "GET", "/disk_image_search/")
    };
    pub static DISK_IMAGES_CREATE: Operation = Operation {
        tag: "disk_images",
        verb: "create",
        command: "create",
        summary: "Create a disk image",
        description: "With `guest` the image is cloned from that guest, which must be stopped: 202. Without it, the image waits for its file: 200.",
        note: "The document has only 202 and wraps the response in an array. Wait for it only when `guest` was given: otherwise it is created by the upload.",
        body: Some(&body::DISK_IMAGES_CREATE),
        payload: Payload::Json { shape: &shape::CREATED, optional: false },
        responses: &[&response::CREATED_200, &response::CREATED_202, &response::FAILED_DEFAULT],
        waiter: Some(&waiter::DISK_IMAGES),
        ..Operation::new("disk_images_create", "POST", "/disk_images/")
    };
    pub static DISK_IMAGES_SYNC: Operation = Operation {
        tag: "disk_images",
        verb: "sync",
        command: "sync",
        summary: "Register disk files that were copied to the image server",
        note: "The document shows no body; the server requires owner and group.",
        body: Some(&body::DISK_IMAGES_SYNC),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("disk_images_sync", "PATCH", "/disk_images/")
    };
    pub static DISK_IMAGES_GET: Operation = Operation {
        tag: "disk_images",
        verb: "get",
        command: "get",
        summary: "Get a disk image",
        note: "The document has 202 while the image is created; the server always returns 200, and `created` indicates the state. `tags` is null without tags.",
        idempotent: true,
        params: &[&param::DISK_IMAGE_ID],
        payload: Payload::Json { shape: &shape::DISK_IMAGE, optional: false },
        responses: &[&response::DISK_IMAGES_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("disk_images_get", "GET", "/disk_images/{disk_image_id}")
    };
    pub static DISK_IMAGES_UPDATE: Operation = Operation {
        tag: "disk_images",
        verb: "update",
        command: "update",
        summary: "Change a disk image",
        description: "Omitted or empty fields remain unchanged.",
        note: "`guest` of the document is not read.",
        idempotent: true,
        params: &[&param::DISK_IMAGE_ID],
        body: Some(&body::DISK_IMAGES_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("disk_images_update", "PUT", "/disk_images/{disk_image_id}")
    };
    pub static DISK_IMAGES_DELETE: Operation = Operation {
        tag: "disk_images",
        verb: "delete",
        command: "delete",
        summary: "Delete a disk image",
        idempotent: true,
        destructive: true,
        params: &[&param::DISK_IMAGE_ID],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("disk_images_delete", "DELETE", "/disk_images/{disk_image_id}")
    };
    pub static DISK_IMAGES_DOWNLOAD: Operation = Operation {
        tag: "disk_images",
        verb: "download",
        command: "download",
        summary: "Download the file of a disk image",
        description: "Requires no session: anyone who knows the ID can download it.",
        note: "A failure is a JSON envelope with status 200 and type text/plain: check the type before writing to disk.",
        idempotent: true,
        anonymous: true,
        params: &[&param::DISK_IMAGE_ID, &param::RANGE],
        payload: Payload::Binary,
        responses: &[&response::MEDIA_IMAGES_DOWNLOAD_200, &response::DISK_IMAGES_DOWNLOAD_206, &response::FAILED_DEFAULT],
        ..Operation::new("disk_images_download", "GET", "/disk_images/{disk_image_id}/file/")
    };
    pub static DISK_IMAGES_UPLOAD: Operation = Operation {
        tag: "disk_images",
        verb: "upload",
        command: "upload",
        summary: "Upload the file of a disk image",
        description: "A qcow2 file. May be repeated: a new file replaces the old one.",
        note: "The document has the path `/disk_image_files/{id}`. The server ignores `checksum` and computes its own. A body that is not multipart leaves the image locked permanently.",
        params: &[&param::DISK_IMAGE_ID],
        body: Some(&body::MEDIA_IMAGES_UPLOAD),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("disk_images_upload", "POST", "/disk_images/{disk_image_id}/file/")
    };
    pub static TEMPLATES_LIST: Operation = Operation {
        tag: "templates",
        verb: "list",
        command: "list",
        summary: "List the system templates",
        note: "The example of the document says `modify_time`; the server sends `modified_time`.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_TEMPLATE_SUMMARY, optional: false },
        responses: &[&response::TEMPLATES_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("templates_list", "GET", "/templates/")
    };
    pub static TEMPLATES_CREATE: Operation = Operation {
        tag: "templates",
        verb: "create",
        command: "create",
        summary: "Create a system template",
        note: "The server also takes the displays `qxl`, `virtio` and `none` and the tablet `virtio`.",
        body: Some(&body::TEMPLATES_CREATE),
        payload: Payload::Json { shape: &shape::CREATED, optional: false },
        responses: &[&response::CREATED_200, &response::FAILED_DEFAULT],
        ..Operation::new("templates_create", "POST", "/templates/")
    };
    pub static TEMPLATES_GET: Operation = Operation {
        tag: "templates",
        verb: "get",
        command: "get",
        summary: "Get a system template",
        note: "`usb` and `tablet` are omitted when there is none; the word `none` of the example is not valid.",
        idempotent: true,
        params: &[&param::TEMPLATE_ID],
        payload: Payload::Json { shape: &shape::TEMPLATE, optional: false },
        responses: &[&response::TEMPLATES_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("templates_get", "GET", "/templates/{template_id}")
    };
    pub static TEMPLATES_UPDATE: Operation = Operation {
        tag: "templates",
        verb: "update",
        command: "update",
        summary: "Change a system template",
        note: "Full replacement.",
        idempotent: true,
        params: &[&param::TEMPLATE_ID],
        body: Some(&body::TEMPLATES_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("templates_update", "PUT", "/templates/{template_id}")
    };
    pub static TEMPLATES_DELETE: Operation = Operation {
        tag: "templates",
        verb: "delete",
        command: "delete",
        summary: "Delete a system template",
        idempotent: true,
        destructive: true,
        params: &[&param::TEMPLATE_ID],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("templates_delete", "DELETE", "/templates/{template_id}")
    };
    pub static SECURITY_POLICY_GROUPS_LIST: Operation = Operation {
        tag: "security_policy_groups",
        verb: "list",
        command: "list",
        summary: "List the security policy groups",
        note: "Owner and group are not taken from the session here; without a filter all groups are listed.",
        idempotent: true,
        params: &[&param::ENABLED_ONLY, &param::GLOBAL_ONLY, &param::OWNER_2, &param::GROUP_3],
        payload: Payload::Json { shape: &shape::LIST_OF_SECURITY_POLICY_GROUP, optional: false },
        responses: &[&response::SECURITY_POLICY_GROUPS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_list", "GET", "/search/security_policy_groups/")
    };
    pub static SECURITY_POLICY_GROUPS_CREATE: Operation = Operation {
        tag: "security_policy_groups",
        verb: "create",
        command: "create",
        summary: "Create a security policy group",
        description: "The name of a group that was renamed and then deleted remains taken.",
        body: Some(&body::SECURITY_POLICY_GROUPS_CREATE),
        payload: Payload::Json { shape: &shape::CREATED, optional: false },
        responses: &[&response::CREATED_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_create", "POST", "/security_policy_groups/")
    };
    pub static SECURITY_POLICY_GROUPS_GET: Operation = Operation {
        tag: "security_policy_groups",
        verb: "get",
        command: "get",
        summary: "Get a security policy group",
        idempotent: true,
        params: &[&param::POLICY_GROUP_ID],
        payload: Payload::Json { shape: &shape::SECURITY_POLICY_GROUP, optional: false },
        responses: &[&response::SECURITY_POLICY_GROUPS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_get", "GET", "/security_policy_groups/{policy_group_id}")
    };
    pub static SECURITY_POLICY_GROUPS_UPDATE: Operation = Operation {
        tag: "security_policy_groups",
        verb: "update",
        command: "update",
        summary: "Change a security policy group",
        note: "Full replacement.",
        idempotent: true,
        params: &[&param::POLICY_GROUP_ID],
        body: Some(&body::SECURITY_POLICY_GROUPS_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_update", "PUT", "/security_policy_groups/{policy_group_id}")
    };
    pub static SECURITY_POLICY_GROUPS_DELETE: Operation = Operation {
        tag: "security_policy_groups",
        verb: "delete",
        command: "delete",
        summary: "Delete a security policy group",
        idempotent: true,
        destructive: true,
        params: &[&param::POLICY_GROUP_ID],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_delete", "DELETE", "/security_policy_groups/{policy_group_id}")
    };
    pub static SECURITY_POLICY_GROUPS_LIST_RULES: Operation = Operation {
        tag: "security_policy_groups",
        verb: "list_rules",
        command: "list-rules",
        summary: "List the rules of a security policy group",
        idempotent: true,
        params: &[&param::POLICY_GROUP_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_SECURITY_RULE, optional: false },
        responses: &[&response::SECURITY_POLICY_GROUPS_LIST_RULES_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_list_rules", "GET", "/security_policy_groups/{policy_group_id}/rules/")
    };
    pub static SECURITY_POLICY_GROUPS_ADD_RULE: Operation = Operation {
        tag: "security_policy_groups",
        verb: "add_rule",
        command: "add-rule",
        summary: "Append a rule to a security policy group",
        note: "`interface` of the document is ignored. The protocol `all` results in a timeout after ten seconds.",
        params: &[&param::POLICY_GROUP_ID],
        body: Some(&body::SECURITY_POLICY_GROUPS_ADD_RULE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_add_rule", "POST", "/security_policy_groups/{policy_group_id}/rules/")
    };
    pub static SECURITY_POLICY_GROUPS_UPDATE_RULE: Operation = Operation {
        tag: "security_policy_groups",
        verb: "update_rule",
        command: "update-rule",
        summary: "Replace a rule of a security policy group",
        note: "`interface` of the document is ignored. The protocol `all` results in a timeout after ten seconds.",
        idempotent: true,
        params: &[&param::POLICY_GROUP_ID, &param::RULE_INDEX],
        body: Some(&body::SECURITY_POLICY_GROUPS_UPDATE_RULE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_update_rule", "PUT", "/security_policy_groups/{policy_group_id}/rules/{rule_index}")
    };
    pub static SECURITY_POLICY_GROUPS_REMOVE_RULE: Operation = Operation {
        tag: "security_policy_groups",
        verb: "remove_rule",
        command: "remove-rule",
        summary: "Remove a rule of a security policy group",
        description: "The following rules move up by one.",
        destructive: true,
        params: &[&param::POLICY_GROUP_ID, &param::RULE_INDEX],
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_remove_rule", "DELETE", "/security_policy_groups/{policy_group_id}/rules/{rule_index}")
    };
    pub static SECURITY_POLICY_GROUPS_MOVE_RULE: Operation = Operation {
        tag: "security_policy_groups",
        verb: "move_rule",
        command: "move-rule",
        summary: "Move a rule of a security policy group up or down",
        description: "Fails when the rule is already at that end.",
        note: "The server treats anything other than `up` as down.",
        params: &[&param::POLICY_GROUP_ID, &param::RULE_INDEX],
        body: Some(&body::GUESTS_MOVE_SECURITY_RULE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("security_policy_groups_move_rule", "PUT", "/security_policy_groups/{policy_group_id}/rules/{rule_index}/order")
    };
    pub static MONITOR_CHANNELS_CREATE: Operation = Operation {
        tag: "monitor_channels",
        verb: "create",
        command: "create",
        summary: "Open a channel to the screen of a guest",
        description: "Connect to it within 15 seconds; it serves one connection. The password is the monitor secret of the guest.",
        note: "The WebSocket is under `/api/v1`, which the document omits.",
        body: Some(&body::MONITOR_CHANNELS_CREATE),
        payload: Payload::Json { shape: &shape::MONITOR_CHANNEL, optional: false },
        responses: &[&response::MONITOR_CHANNELS_CREATE_200, &response::FAILED_DEFAULT],
        ..Operation::new("monitor_channels_create", "POST", "/monitor_channels/")
    };
    pub static MONITOR_CHANNELS_OPEN: Operation = Operation {
        tag: "monitor_channels",
        verb: "open",
        command: "open",
        summary: "Connect to a monitor channel",
        description: "A WebSocket with the subprotocol `binary`: binary frames carry the RFB stream both ways, text frames are ignored. Requires no session; the channel ID is the secret.",
        note: "An unknown or used channel is a JSON envelope with status 200. If the guest cannot be reached after the upgrade, the socket is closed.",
        idempotent: true,
        anonymous: true,
        websocket: true,
        params: &[&param::CHANNEL_ID],
        responses: &[&response::MONITOR_CHANNELS_OPEN_101, &response::FAILED_DEFAULT],
        ..Operation::new("monitor_channels_open", "GET", "/monitor_channels/{channel_id}")
    };
    pub static BATCHES_CREATE_GUESTS: Operation = Operation {
        tag: "batches",
        verb: "create_guests",
        command: "create-guests",
        summary: "Create many guests",
        description: "The guests are named `<group>.<prefix>_<number>`, counting from 0.",
        note: "`name_prefix` is required although the document calls it optional, and only the name rule `order` works.",
        body: Some(&body::BATCHES_CREATE_GUESTS),
        payload: Payload::Json { shape: &shape::CREATED, optional: false },
        responses: &[&response::CREATED_202, &response::FAILED_DEFAULT],
        waiter: Some(&waiter::CREATE_BATCHES),
        ..Operation::new("batches_create_guests", "POST", "/batch/create_guest/")
    };
    pub static BATCHES_GET_CREATE: Operation = Operation {
        tag: "batches",
        verb: "get_create",
        command: "get-create",
        summary: "Get the progress of a batch that creates guests",
        description: "Returns 202 while any guest is in progress, 200 afterwards. Read `status` of each guest: some may have failed.",
        note: "`progress` is sent for every guest, finished ones too.",
        idempotent: true,
        params: &[&param::BATCH_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_CREATE_BATCH_ITEM, optional: false },
        responses: &[&response::BATCHES_GET_CREATE_200, &response::BATCHES_GET_CREATE_202, &response::FAILED_DEFAULT],
        ..Operation::new("batches_get_create", "GET", "/batch/create_guest/{batch_id}")
    };
    pub static BATCHES_DELETE_GUESTS: Operation = Operation {
        tag: "batches",
        verb: "delete_guests",
        command: "delete-guests",
        summary: "Delete many guests",
        note: "The server does not read `force` of the document.",
        destructive: true,
        body: Some(&body::BATCHES_DELETE_GUESTS),
        payload: Payload::Json { shape: &shape::CREATED, optional: false },
        responses: &[&response::CREATED_202, &response::FAILED_DEFAULT],
        waiter: Some(&waiter::DELETE_BATCHES),
        ..Operation::new("batches_delete_guests", "POST", "/batch/delete_guest/")
    };
    pub static BATCHES_GET_DELETE: Operation = Operation {
        tag: "batches",
        verb: "get_delete",
        command: "get-delete",
        summary: "Get the progress of a batch that deletes guests",
        description: "Returns 202 while any guest is in progress, 200 afterwards. Read `status` of each guest: some may have failed.",
        note: "The server also sends `name`.",
        idempotent: true,
        params: &[&param::BATCH_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_DELETE_BATCH_ITEM, optional: false },
        responses: &[&response::BATCHES_GET_DELETE_200, &response::BATCHES_GET_DELETE_202, &response::FAILED_DEFAULT],
        ..Operation::new("batches_get_delete", "GET", "/batch/delete_guest/{batch_id}")
    };
    pub static BATCHES_STOP_GUESTS: Operation = Operation {
        tag: "batches",
        verb: "stop_guests",
        command: "stop-guests",
        summary: "Stop many guests",
        note: "The example of the document says `guests`; the server reads `guest`, and `force` too.",
        destructive: true,
        body: Some(&body::BATCHES_STOP_GUESTS),
        payload: Payload::Json { shape: &shape::CREATED, optional: false },
        responses: &[&response::CREATED_202, &response::FAILED_DEFAULT],
        waiter: Some(&waiter::STOP_BATCHES),
        ..Operation::new("batches_stop_guests", "POST", "/batch/stop_guest/")
    };
    pub static BATCHES_GET_STOP: Operation = Operation {
        tag: "batches",
        verb: "get_stop",
        command: "get-stop",
        summary: "Get the progress of a batch that stops guests",
        description: "Returns 202 while any guest is in progress, 200 afterwards. Read `status` of each guest: some may have failed.",
        note: "The server also sends `name`.",
        idempotent: true,
        params: &[&param::BATCH_ID],
        payload: Payload::Json { shape: &shape::LIST_OF_STOP_BATCH_ITEM, optional: false },
        responses: &[&response::BATCHES_GET_STOP_200, &response::BATCHES_GET_STOP_202, &response::FAILED_DEFAULT],
        ..Operation::new("batches_get_stop", "GET", "/batch/stop_guest/{batch_id}")
    };
    pub static MIGRATIONS_LIST: Operation = Operation {
        tag: "migrations",
        verb: "list",
        command: "list",
        summary: "List the migrations",
        note: "`progress` is omitted while it is 0; a failed migration has `error`.",
        payload: Payload::Json { shape: &shape::LIST_OF_MIGRATION_SUMMARY, optional: false },
        responses: &[&response::MIGRATIONS_LIST_200, &response::FAILED_DEFAULT],
        ..Operation::new("migrations_list", "GET", "/migrations/")
    };
    pub static MIGRATIONS_CREATE: Operation = Operation {
        tag: "migrations",
        verb: "create",
        command: "create",
        summary: "Start a migration",
        description: "Works only within a pool on shared storage. Without `instances` all guests of the host move.",
        note: "The document has 202 and wraps the response in an array; it is one object with status 200. Any `target_pool` fails.",
        body: Some(&body::MIGRATIONS_CREATE),
        payload: Payload::Json { shape: &shape::CREATED, optional: false },
        responses: &[&response::CREATED_200, &response::FAILED_DEFAULT],
        waiter: Some(&waiter::MIGRATIONS),
        ..Operation::new("migrations_create", "POST", "/migrations/")
    };
    pub static MIGRATIONS_GET: Operation = Operation {
        tag: "migrations",
        verb: "get",
        command: "get",
        summary: "Get the progress of a migration",
        description: "Read `error` as well as `finished`: if it is set, the migration has failed.",
        note: "The document has 201 while it runs; the server always returns 200. An unknown ID results in a timeout after ten seconds.",
        params: &[&param::MIGRATION_ID],
        payload: Payload::Json { shape: &shape::MIGRATION, optional: false },
        responses: &[&response::MIGRATIONS_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("migrations_get", "GET", "/migrations/{migration_id}")
    };
    pub static LOGS_LIST: Operation = Operation {
        tag: "logs",
        verb: "list",
        command: "list",
        summary: "List log entries, newest first",
        description: "Without `after` and `before`: the last 24 hours. The server logs only failed logins; everything else is logged by clients.",
        note: "`limit` is optional: 20 without it, and 20 again above 100. `total` stops counting at 1000.",
        idempotent: true,
        params: &[&param::LIMIT, &param::START, &param::AFTER, &param::BEFORE],
        payload: Payload::Json { shape: &shape::LOG_PAGE, optional: false },
        responses: &[&response::LOGS_LIST_200, &response::FAILED_DEFAULT],
        paging: Some(&paging::PAGES),
        ..Operation::new("logs_list", "GET", "/logs/")
    };
    pub static LOGS_CREATE: Operation = Operation {
        tag: "logs",
        verb: "create",
        command: "create",
        summary: "Write a log entry",
        body: Some(&body::LOGS_CREATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("logs_create", "POST", "/logs/")
    };
    pub static LOGS_DELETE: Operation = Operation {
        tag: "logs",
        verb: "delete",
        command: "delete",
        summary: "Delete log entries",
        note: "The server rejects a request without a JSON body.",
        idempotent: true,
        destructive: true,
        body: Some(&body::LOGS_DELETE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("logs_delete", "DELETE", "/logs/")
    };
    pub static VISIBILITIES_GET: Operation = Operation {
        tag: "visibilities",
        verb: "get",
        command: "get",
        summary: "Get what the caller's group shows to its members",
        idempotent: true,
        payload: Payload::Json { shape: &shape::VISIBILITY, optional: false },
        responses: &[&response::VISIBILITIES_GET_200, &response::FAILED_DEFAULT],
        ..Operation::new("visibilities_get", "GET", "/resource_visibilities/")
    };
    pub static VISIBILITIES_UPDATE: Operation = Operation {
        tag: "visibilities",
        verb: "update",
        command: "update",
        summary: "Set what the caller's group shows to its members",
        note: "Full replacement: omitted fields become false.",
        idempotent: true,
        body: Some(&body::VISIBILITIES_UPDATE),
        responses: &[&response::NOTHING_200, &response::FAILED_DEFAULT],
        ..Operation::new("visibilities_update", "PUT", "/resource_visibilities/")
    };
    pub static STATISTICS_GET_ZONE: Operation = Operation {
        tag: "statistics",
        verb: "get_zone",
        command: "get-zone",
        summary: "Get the load of the whole zone",
        idempotent: true,
        payload: Payload::Json { shape: &shape::ZONE_STATISTICS, optional: false },
        responses: &[&response::STATISTICS_GET_ZONE_200, &response::FAILED_DEFAULT],
        ..Operation::new("statistics_get_zone", "GET", "/compute_zone_status/")
    };
    pub static STATISTICS_LIST_POOLS: Operation = Operation {
        tag: "statistics",
        verb: "list_pools",
        command: "list-pools",
        summary: "Get the load of every compute pool",
        note: "In lists the CPU usage is truncated to an integer.",
        idempotent: true,
        payload: Payload::Json { shape: &shape::LIST_OF_POOL_STATISTICS, optional: false },
        responses: &[&response::STATISTICS_LIST_POOLS_200, &response::FAILED_DEFAULT],
        ..Operation::new("statistics_list_pools", "GET", "/compute_pool_status/")
    };
    pub static STATISTICS_GET_POOL: Operation = Operation {
        tag: "statistics",
        verb: "get_pool",
        command: "get-pool",
        summary: "Get the load of a compute pool",
        idempotent: true,
        params: &[&param::POOL_NAME],
        payload: Payload::Json { shape: &shape::POOL_STATISTICS, optional: false },
        responses: &[&response::STATISTICS_GET_POOL_200, &response::FAILED_DEFAULT],
        ..Operation::new("statistics_get_pool", "GET", "/compute_pool_status/{pool_name}")
    };
    pub static STATISTICS_LIST_CELLS: Operation = Operation {
        tag: "statistics",
        verb: "list_cells",
        command: "list-cells",
        summary: "Get the load of every host of a pool",
        note: "The path of the document ends in a slash; this one does not. `data` is null for a pool without hosts; in lists the CPU usage is truncated to an integer.",
        idempotent: true,
        params: &[&param::POOL_NAME],
        payload: Payload::Json { shape: &shape::LIST_OF_CELL_STATISTICS_OR_NULL, optional: false },
        responses: &[&response::STATISTICS_LIST_CELLS_200, &response::FAILED_DEFAULT],
        ..Operation::new("statistics_list_cells", "GET", "/compute_cell_status/{pool_name}")
    };
    pub static STATISTICS_GET_CELL: Operation = Operation {
        tag: "statistics",
        verb: "get_cell",
        command: "get-cell",
        summary: "Get the load of a host",
        note: "The server also sends `instances`.",
        idempotent: true,
        params: &[&param::POOL_NAME, &param::CELL_NAME],
        payload: Payload::Json { shape: &shape::CELL_STATISTICS, optional: false },
        responses: &[&response::STATISTICS_GET_CELL_200, &response::FAILED_DEFAULT],
        ..Operation::new("statistics_get_cell", "GET", "/compute_cell_status/{pool_name}/{cell_name}")
    };
}

/// Every `Param` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod param {
    use super::*;

    pub static SESSION_ID: Param = Param { required: true, about: "ID of a live session.", ..Param::new("session_id", "session-id", Place::Path, &shape::STRING) };
    pub static GROUP: Param = Param { about: "Name of the group; without it, the users without a group.", ..Param::new("group", "group", Place::Query, &shape::STRING) };
    pub static USER_NAME: Param = Param { required: true, about: "Name of the user.", ..Param::new("user_name", "user-name", Place::Path, &shape::STRING) };
    pub static GROUP_NAME: Param = Param { required: true, about: "Name of the user group.", ..Param::new("group_name", "group-name", Place::Path, &shape::STRING) };
    pub static ROLE_NAME: Param = Param { required: true, about: "Name of the role.", ..Param::new("role_name", "role-name", Place::Path, &shape::STRING) };
    pub static POOL_NAME: Param = Param { required: true, about: "Name of the compute pool.", ..Param::new("pool_name", "pool-name", Place::Path, &shape::STRING) };
    pub static CELL_NAME: Param = Param { required: true, about: "Name of the host.", ..Param::new("cell_name", "cell-name", Place::Path, &shape::STRING) };
    pub static STORAGE_POOL_NAME: Param = Param { required: true, about: "Name of the storage pool.", ..Param::new("storage_pool_name", "storage-pool-name", Place::Path, &shape::STRING) };
    pub static ADDRESS_POOL_NAME: Param = Param { required: true, about: "Name of the address pool.", ..Param::new("address_pool_name", "address-pool-name", Place::Path, &shape::STRING) };
    pub static RANGE_TYPE: Param = Param { required: true, about: "Which network interface the range is for. Only `internal` is supported; `external` is rejected.", ..Param::new("range_type", "range-type", Place::Path, &shape::ADDRESS_RANGE_TYPE) };
    pub static RANGE_START: Param = Param { required: true, about: "First address of the range.", ..Param::new("range_start", "range-start", Place::Path, &shape::STRING) };
    pub static POOL: Param = Param { required: true, about: "Name of the compute pool.", ..Param::new("pool", "pool", Place::Query, &shape::STRING) };
    pub static CELL: Param = Param { about: "Only guests on this host.", ..Param::new("cell", "cell", Place::Query, &shape::STRING) };
    pub static OWNER: Param = Param { about: "Only guests of this user. Always overwritten with the user of the session.", ..Param::new("owner", "owner", Place::Query, &shape::STRING) };
    pub static GROUP_2: Param = Param { about: "Only guests of this group. Overwritten when the group of the caller shows its guests to its members.", ..Param::new("group", "group", Place::Query, &shape::STRING) };
    pub static STATUS: Param = Param { about: "0 for stopped, 1 for running.", ..Param::new("status", "status", Place::Query, &shape::INTEGER_UINT32) };
    pub static CREATED: Param = Param { about: "Only finished guests, or only those being created.", ..Param::new("created", "created", Place::Query, &shape::BOOLEAN) };
    pub static GUEST_ID: Param = Param { required: true, about: "ID of the guest.", ..Param::new("guest_id", "guest-id", Place::Path, &shape::STRING) };
    pub static DISK_INDEX: Param = Param { required: true, about: "0 for the system disk, 1 for the first data disk, and so on.", ..Param::new("disk_index", "disk-index", Place::Path, &shape::INTEGER_UINT32) };
    pub static RULE_INDEX: Param = Param { required: true, about: "Position of the rule, from 0.", ..Param::new("rule_index", "rule-index", Place::Path, &shape::INTEGER_UINT32) };
    pub static SNAPSHOT_NAME: Param = Param { required: true, about: "Name of the snapshot.", ..Param::new("snapshot_name", "snapshot-name", Place::Path, &shape::STRING) };
    pub static MEDIA_IMAGE_ID: Param = Param { required: true, about: "ID of the media image.", ..Param::new("media_image_id", "media-image-id", Place::Path, &shape::STRING) };
    pub static TAGS: Param = Param { style: Style::Repeated, about: "Only images with at least one of these tags. Repeat the parameter; a comma-separated list matches nothing.", ..Param::new("tags", "tags", Place::Query, &shape::LIST_OF_STRING) };
    pub static DISK_IMAGE_ID: Param = Param { required: true, about: "ID of the disk image.", ..Param::new("disk_image_id", "disk-image-id", Place::Path, &shape::STRING) };
    pub static RANGE: Param = Param { about: "A part of the file, such as `bytes=0-1023`.", ..Param::new("Range", "range", Place::Header, &shape::STRING) };
    pub static TEMPLATE_ID: Param = Param { required: true, about: "ID of the template.", ..Param::new("template_id", "template-id", Place::Path, &shape::STRING) };
    pub static ENABLED_ONLY: Param = Param { about: "Only enabled groups.", ..Param::new("enabled_only", "enabled-only", Place::Query, &shape::BOOLEAN) };
    pub static GLOBAL_ONLY: Param = Param { about: "Only groups that are visible to all users.", ..Param::new("global_only", "global-only", Place::Query, &shape::BOOLEAN) };
    pub static OWNER_2: Param = Param { about: "Only groups of this user.", ..Param::new("owner", "owner", Place::Query, &shape::STRING) };
    pub static GROUP_3: Param = Param { about: "Only groups of this user group.", ..Param::new("group", "group", Place::Query, &shape::STRING) };
    pub static POLICY_GROUP_ID: Param = Param { required: true, about: "ID of the security policy group.", ..Param::new("policy_group_id", "policy-group-id", Place::Path, &shape::STRING) };
    pub static CHANNEL_ID: Param = Param { required: true, about: "ID of the monitor channel.", ..Param::new("channel_id", "channel-id", Place::Path, &shape::STRING) };
    pub static BATCH_ID: Param = Param { required: true, about: "ID returned by the start of the batch.", ..Param::new("batch_id", "batch-id", Place::Path, &shape::STRING) };
    pub static MIGRATION_ID: Param = Param { required: true, about: "ID of the migration.", ..Param::new("migration_id", "migration-id", Place::Path, &shape::STRING) };
    pub static LIMIT: Param = Param { about: "Number of entries, at most 100.", ..Param::new("limit", "limit", Place::Query, &shape::INTEGER_UINT64) };
    pub static START: Param = Param { about: "Number of entries to skip.", ..Param::new("start", "offset", Place::Query, &shape::INTEGER_UINT64) };
    pub static AFTER: Param = Param { about: "Only entries after this time of the server; a day before `before` if omitted.", ..Param::new("after", "after", Place::Query, &shape::STRING) };
    pub static BEFORE: Param = Param { about: "Only entries before this time of the server; now if omitted.", ..Param::new("before", "before", Place::Query, &shape::STRING) };
}

/// Every `Body` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod body {
    use super::*;

    pub static SYSTEM_INITIALISE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::INITIALISE_SYSTEM), examples: &[Example { name: "administrator", json: "{\"user\":\"nano\",\"group\":\"admin\",\"display\":\"Administrators\",\"role\":\"super\",\"password\":\"Not-A-Real-Passw0rd\",\"menu\":[\"dashboard\",\"compute_pool\",\"address_pool\",\"storage_pool\",\"instance\",\"media_image\",\"disk_image\",\"user\",\"log\",\"visibility\",\"system_template\",\"security_policy\"]}" }] };
    pub static SESSIONS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_SESSION), examples: &[Example { name: "login", json: "{\"user\":\"nano\",\"password\":\"Not-A-Real-Passw0rd\",\"nonce\":\"4fVq0sKxT2mLw9Zb\"}" }, Example { name: "without_nonce", json: "{\"user\":\"nano\",\"password\":\"Not-A-Real-Passw0rd\"}" }] };
    pub static USERS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_USER), examples: &[Example { name: "full", json: "{\"nick\":\"AK\",\"mail\":\"a@b.com\",\"password\":\"Not-A-Real-Passw0rd\"}" }, Example { name: "bare", json: "{\"password\":\"Not-A-Real-Passw0rd\"}" }] };
    pub static USERS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_USER), examples: &[Example { name: "both", json: "{\"nick\":\"AK2\",\"mail\":\"c@d.com\"}" }] };
    pub static USERS_UPDATE_PASSWORD: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_USER_PASSWORD), examples: &[Example { name: "change", json: "{\"old\":\"Not-A-Real-Passw0rd\",\"new\":\"Not-A-Real-Passw0rd-2\"}" }] };
    pub static USER_GROUPS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_USER_GROUP), examples: &[Example { name: "managers", json: "{\"display\":\"Group of Manager\",\"role\":[\"auditor\"]}" }] };
    pub static USER_GROUPS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_USER_GROUP), examples: &[Example { name: "managers", json: "{\"display\":\"Group of Manager\",\"role\":[\"auditor\"]}" }] };
    pub static ROLES_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_ROLE), examples: &[Example { name: "auditor", json: "{\"menu\":[\"dashboard\",\"log\"]}" }] };
    pub static ROLES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_ROLE), examples: &[Example { name: "auditor", json: "{\"menu\":[\"dashboard\",\"log\",\"user\"]}" }] };
    pub static COMPUTE_POOLS_CREATE: Body = Body { kind: BodyKind::Json, required: false, about: "", shape: Some(&shape::CREATE_COMPUTE_POOL), examples: &[Example { name: "shared", json: "{\"storage\":\"nfspool1\",\"network\":\"net1\",\"failover\":true}" }, Example { name: "local", json: "{}" }] };
    pub static COMPUTE_POOLS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_COMPUTE_POOL), examples: &[Example { name: "shared", json: "{\"storage\":\"nfspool1\",\"network\":\"net1\",\"failover\":false}" }, Example { name: "no_pools", json: "{\"failover\":false}" }] };
    pub static COMPUTE_CELLS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_COMPUTE_CELL), examples: &[Example { name: "disable", json: "{\"enable\":false}" }, Example { name: "enable", json: "{\"enable\":true}" }] };
    pub static COMPUTE_CELLS_UPDATE_STORAGES: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_CELL_STORAGE), examples: &[Example { name: "path", json: "{\"default\":\"/var/lib/libvirt/images/\"}" }] };
    pub static STORAGE_POOLS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_STORAGE_POOL), examples: &[Example { name: "nfs", json: "{\"type\":\"nfs\",\"host\":\"127.0.0.1\",\"target\":\"/var/nano/pool1\"}" }] };
    pub static STORAGE_POOLS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_STORAGE_POOL), examples: &[Example { name: "nfs", json: "{\"type\":\"nfs\",\"host\":\"nfs.example.com\",\"target\":\"/var/nano/pool1\"}" }] };
    pub static ADDRESS_POOLS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_ADDRESS_POOL), examples: &[Example { name: "cloud_init", json: "{\"gateway\":\"172.16.4.254\",\"dns\":[\"8.8.8.8\"],\"provider\":\"cloudinit\"}" }, Example { name: "dhcp", json: "{\"gateway\":\"172.16.5.254\",\"provider\":\"dhcp\"}" }] };
    pub static ADDRESS_POOLS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_ADDRESS_POOL), examples: &[Example { name: "dhcp", json: "{\"gateway\":\"172.16.3.253\",\"dns\":[\"8.8.4.4\"],\"provider\":\"dhcp\"}" }] };
    pub static ADDRESS_POOLS_ADD_RANGE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::ADD_ADDRESS_RANGE), examples: &[Example { name: "range", json: "{\"end\":\"172.16.3.18\",\"netmask\":\"255.255.255.0\"}" }] };
    pub static GUESTS_SEARCH: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SEARCH_GUESTS), examples: &[Example { name: "keyword", json: "{\"limit\":10,\"offset\":20,\"keyword\":\"example\"}" }, Example { name: "all", json: "{}" }] };
    pub static GUESTS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_GUEST), examples: &[Example { name: "blank", json: "{\"name\":\"web\",\"owner\":\"nano\",\"group\":\"admin\",\"pool\":\"shared\",\"cores\":1,\"memory\":1073741824,\"disks\":[5368709120],\"template\":\"dc15sspksdufejnhls4g\"}" }, Example { name: "clone", json: "{\"name\":\"clone\",\"owner\":\"nano\",\"group\":\"admin\",\"pool\":\"shared\",\"cores\":2,\"memory\":1073741824,\"disks\":[5368709120,2147483648],\"template\":\"dc15sspksdufejnhls4g\",\"auto_start\":false,\"from_image\":\"86f1fdb4-bef6-425a-990d-222c0291797d\",\"modules\":[\"qemu\",\"cloud-init\"],\"cloud_init\":{\"root_enabled\":true,\"admin_name\":\"nano\",\"admin_secret\":\"not-a-real-password\",\"data_path\":\"/opt/data\"},\"qos\":{\"cpu_priority\":\"high\",\"write_speed\":1048576,\"write_iops\":100,\"read_speed\":1048576,\"read_iops\":100,\"receive_speed\":10485760,\"send_speed\":10485760},\"security_policy_group\":\"ee0e3ef2-9e89-4939-aff1-0242261b6367\"}" }] };
    pub static GUESTS_DELETE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::DELETE_GUEST), examples: &[Example { name: "forced", json: "{\"force\":true}" }, Example { name: "only_stopped", json: "{}" }] };
    pub static GUESTS_UPDATE_NAME: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_GUEST_NAME), examples: &[Example { name: "name", json: "{\"name\":\"admin.web2\"}" }] };
    pub static GUESTS_UPDATE_AUTO_START: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_GUEST_AUTO_START), examples: &[Example { name: "disabled", json: "{\"enable\":false}" }] };
    pub static GUESTS_UPDATE_CORES: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_GUEST_CORES), examples: &[Example { name: "four", json: "{\"cores\":4,\"immediate\":false}" }] };
    pub static GUESTS_UPDATE_MEMORY: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_GUEST_MEMORY), examples: &[Example { name: "two_gib", json: "{\"memory\":2147483648,\"immediate\":false}" }] };
    pub static GUESTS_UPDATE_CPU_QOS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_GUEST_CPU_QOS), examples: &[Example { name: "high", json: "{\"priority\":\"high\"}" }] };
    pub static GUESTS_UPDATE_DISK_QOS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_GUEST_DISK_QOS), examples: &[Example { name: "limits", json: "{\"write_speed\":1048576,\"write_iops\":100,\"read_speed\":1048576,\"read_iops\":100}" }] };
    pub static GUESTS_UPDATE_NETWORK_QOS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_GUEST_NETWORK_QOS), examples: &[Example { name: "limits", json: "{\"receive_speed\":10485760,\"send_speed\":10485760}" }] };
    pub static GUESTS_UPDATE_AUTH: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_GUEST_AUTH), examples: &[Example { name: "chosen", json: "{\"password\":\"not-a-real-password\",\"user\":\"root\"}" }, Example { name: "generated", json: "{}" }] };
    pub static GUESTS_RESIZE_DISK: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::RESIZE_GUEST_DISK), examples: &[Example { name: "forty_gib", json: "{\"size\":42949672960,\"immediate\":false}" }] };
    pub static GUESTS_SHRINK_DISK: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SHRINK_GUEST_DISK), examples: &[Example { name: "later", json: "{\"immediate\":false}" }, Example { name: "bare", json: "{}" }] };
    pub static GUESTS_RESET_SYSTEM_UNCHECKED: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::RESET_GUEST_SYSTEM), examples: &[Example { name: "image", json: "{\"from_image\":\"86f1fdb4-bef6-425a-990d-222c0291797d\"}" }] };
    pub static GUESTS_UPDATE_DEFAULT_ACTION: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_DEFAULT_ACTION), examples: &[Example { name: "accept", json: "{\"action\":\"accept\"}" }] };
    pub static GUESTS_ADD_SECURITY_RULE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::ADD_SECURITY_RULE), examples: &[Example { name: "tcp", json: "{\"action\":\"accept\",\"protocol\":\"tcp\",\"to_port\":8088,\"from_address\":\"127.0.0.1\"}" }] };
    pub static GUESTS_UPDATE_SECURITY_RULE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_SECURITY_RULE), examples: &[Example { name: "tcp", json: "{\"action\":\"accept\",\"protocol\":\"tcp\",\"to_port\":8088,\"from_address\":\"127.0.0.1\"}" }] };
    pub static GUESTS_MOVE_SECURITY_RULE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::MOVE_SECURITY_RULE), examples: &[Example { name: "up", json: "{\"direction\":\"up\"}" }] };
    pub static INSTANCES_START: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::START_INSTANCE), examples: &[Example { name: "from_disk", json: "{}" }, Example { name: "from_media", json: "{\"from_media\":true,\"source\":\"f0c4b603-79f9-4d30-b4cd-b5978270c3a3\"}" }] };
    pub static INSTANCES_STOP: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::STOP_INSTANCE), examples: &[Example { name: "shut_down", json: "{\"reboot\":false,\"force\":false}" }, Example { name: "reset", json: "{\"reboot\":true,\"force\":true}" }] };
    pub static INSTANCES_INSERT_MEDIA: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::INSERT_MEDIA), examples: &[Example { name: "image", json: "{\"source\":\"f0c4b603-79f9-4d30-b4cd-b5978270c3a3\",\"type\":0}" }] };
    pub static SNAPSHOTS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_SNAPSHOT), examples: &[Example { name: "described", json: "{\"name\":\"snapshot1\",\"description\":\"before the upgrade\"}" }] };
    pub static SNAPSHOTS_RESTORE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::RESTORE_SNAPSHOT), examples: &[Example { name: "first", json: "{\"target\":\"snapshot1\"}" }] };
    pub static MEDIA_IMAGES_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_MEDIA_IMAGE), examples: &[Example { name: "full", json: "{\"name\":\"centos7_64_minimal\",\"owner\":\"nano\",\"group\":\"admin\",\"description\":\"some desc\",\"tags\":[\"linux\",\"64bit\"]}" }, Example { name: "bare", json: "{\"name\":\"pending\",\"owner\":\"nano\",\"group\":\"admin\"}" }] };
    pub static MEDIA_IMAGES_SYNC: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SYNC_MEDIA_IMAGES), examples: &[Example { name: "owner", json: "{\"owner\":\"nano\",\"group\":\"admin\"}" }] };
    pub static MEDIA_IMAGES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_MEDIA_IMAGE), examples: &[Example { name: "tags", json: "{\"name\":\"centos7_x\",\"description\":\"d2\",\"tags\":[\"a\"]}" }] };
    pub static MEDIA_IMAGES_UPLOAD: Body = Body { kind: BodyKind::Multipart("image"), required: true, about: "", shape: None, examples: &[] };
    pub static DISK_IMAGES_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_DISK_IMAGE), examples: &[Example { name: "from_guest", json: "{\"name\":\"centos7_64_minimal\",\"owner\":\"nano\",\"group\":\"admin\",\"description\":\"some desc\",\"tags\":[\"linux\",\"64bit\"],\"guest\":\"f250d79e-66f9-422e-bd8e-3410d4cdcec8\"}" }, Example { name: "for_upload", json: "{\"name\":\"base1\",\"owner\":\"nano\",\"group\":\"admin\",\"tags\":[\"linux\"]}" }] };
    pub static DISK_IMAGES_SYNC: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::SYNC_DISK_IMAGES), examples: &[Example { name: "owner", json: "{\"owner\":\"nano\",\"group\":\"admin\"}" }] };
    pub static DISK_IMAGES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_DISK_IMAGE), examples: &[Example { name: "tags", json: "{\"name\":\"base2\",\"description\":\"d2\",\"tags\":[\"a\"]}" }] };
    pub static TEMPLATES_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_TEMPLATE), examples: &[Example { name: "linux", json: "{\"name\":\"My Linux\",\"admin\":\"root\",\"operating_system\":\"linux\",\"disk\":\"scsi\",\"network\":\"virtio\",\"display\":\"vga\",\"control\":\"vnc\"}" }, Example { name: "with_usb", json: "{\"name\":\"My Linux\",\"admin\":\"root\",\"operating_system\":\"linux\",\"disk\":\"scsi\",\"network\":\"virtio\",\"display\":\"vga\",\"control\":\"vnc\",\"usb\":\"nec-xhci\",\"tablet\":\"usb\"}" }] };
    pub static TEMPLATES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_TEMPLATE), examples: &[Example { name: "linux", json: "{\"name\":\"My Linux X\",\"admin\":\"root\",\"operating_system\":\"linux\",\"disk\":\"scsi\",\"network\":\"virtio\",\"display\":\"vga\",\"control\":\"vnc\"}" }] };
    pub static SECURITY_POLICY_GROUPS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_SECURITY_POLICY_GROUP), examples: &[Example { name: "disabled", json: "{\"name\":\"linux_1\",\"description\":\"Some Group\",\"user\":\"nano\",\"group\":\"super\",\"enabled\":false,\"global\":false,\"default_action\":\"accept\"}" }] };
    pub static SECURITY_POLICY_GROUPS_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_SECURITY_POLICY_GROUP), examples: &[Example { name: "global", json: "{\"name\":\"linux_2\",\"description\":\"d\",\"user\":\"nano\",\"group\":\"super\",\"enabled\":true,\"global\":true,\"default_action\":\"reject\"}" }] };
    pub static SECURITY_POLICY_GROUPS_ADD_RULE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::ADD_SECURITY_RULE), examples: &[Example { name: "tcp", json: "{\"action\":\"accept\",\"protocol\":\"tcp\",\"to_port\":8088,\"from_address\":\"127.0.0.1\"}" }, Example { name: "icmp", json: "{\"action\":\"accept\",\"protocol\":\"icmp\"}" }] };
    pub static SECURITY_POLICY_GROUPS_UPDATE_RULE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_SECURITY_RULE), examples: &[Example { name: "tcp", json: "{\"action\":\"accept\",\"protocol\":\"tcp\",\"to_port\":8089}" }] };
    pub static MONITOR_CHANNELS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_MONITOR_CHANNEL), examples: &[Example { name: "guest", json: "{\"guest\":\"e71d7a3b-d029-4626-948e-a815bbd47d97\"}" }] };
    pub static BATCHES_CREATE_GUESTS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_GUESTS), examples: &[Example { name: "three", json: "{\"name_rule\":\"order\",\"name_prefix\":\"test\",\"owner\":\"nano\",\"group\":\"admin\",\"pool\":\"shared\",\"count\":3,\"cores\":1,\"memory\":1073741824,\"disks\":[1073741824],\"auto_start\":false,\"template\":\"dc15sspksdufejnhls4g\",\"from_image\":\"86f1fdb4-bef6-425a-990d-222c0291797d\"}" }] };
    pub static BATCHES_DELETE_GUESTS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::DELETE_GUESTS), examples: &[Example { name: "two", json: "{\"guest\":[\"d66c63bb-d813-41a6-b6b0-00bb618e50c6\",\"7e35719b-3f44-4728-97d0-500c4d085ebe\"]}" }] };
    pub static BATCHES_STOP_GUESTS: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::STOP_GUESTS), examples: &[Example { name: "two", json: "{\"guest\":[\"d66c63bb-d813-41a6-b6b0-00bb618e50c6\",\"7e35719b-3f44-4728-97d0-500c4d085ebe\"]}" }, Example { name: "forced", json: "{\"guest\":[\"d66c63bb-d813-41a6-b6b0-00bb618e50c6\",\"7e35719b-3f44-4728-97d0-500c4d085ebe\"],\"force\":true}" }] };
    pub static MIGRATIONS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_MIGRATION), examples: &[Example { name: "one_guest", json: "{\"source_pool\":\"shared\",\"source_cell\":\"Cell_93e3de24f0a3\",\"target_cell\":\"Cell_93e3de24f0a4\",\"instances\":[\"e71d7a3b-d029-4626-948e-a815bbd47d97\"]}" }, Example { name: "whole_host", json: "{\"source_pool\":\"shared\",\"source_cell\":\"Cell_93e3de24f0a3\",\"target_cell\":\"Cell_93e3de24f0a4\"}" }] };
    pub static LOGS_CREATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::CREATE_LOG), examples: &[Example { name: "entry", json: "{\"content\":\"admin.nano(127.0.0.1) : login success\"}" }, Example { name: "with_format", json: "{\"format\":\"string\",\"content\":\"here is a new log\"}" }] };
    pub static LOGS_DELETE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::DELETE_LOGS), examples: &[Example { name: "one", json: "{\"entries\":[\"20261122032001002\"]}" }] };
    pub static VISIBILITIES_UPDATE: Body = Body { kind: BodyKind::Json, required: true, about: "", shape: Some(&shape::UPDATE_VISIBILITY), examples: &[Example { name: "two_of_three", json: "{\"instance_visible\":true,\"media_image_visible\":true,\"disk_image_visible\":false}" }] };
}

/// Every `Response` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod response {
    use super::*;

    pub static SYSTEM_GET_200: Response = Response { status: "200", shape: Some(&shape::SYSTEM_ENVELOPE), examples: &[Example { name: "before_set_up", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"ready\":false,\"max_cores\":24,\"max_memory\":32,\"max_disk\":64}}" }, Example { name: "ready", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"ready\":true,\"max_cores\":24,\"max_memory\":32,\"max_disk\":64}}" }] };
    pub static FAILED_DEFAULT: Response = Response { status: "default", shape: Some(&shape::FAILURE), examples: &[Example { name: "missing", json: "{\"error_code\":500,\"message\":\"invalid instance 'none'\",\"data\":{}}" }, Example { name: "missing_users", json: "{\"error_code\":500,\"message\":\"invalid user 'none'\",\"data\":\"\"}" }, Example { name: "missing_user_groups", json: "{\"error_code\":500,\"message\":\"invalid group 'none'\",\"data\":\"\"}" }, Example { name: "missing_compute_pools", json: "{\"error_code\":500,\"message\":\"invalid pool 'none'\",\"data\":{}}" }, Example { name: "missing_address_pools", json: "{\"error_code\":500,\"message\":\"address pool 'none' not exists\",\"data\":{}}" }, Example { name: "missing_ranges", json: "{\"error_code\":500,\"message\":\"range '10.1.0.11' not exists in pool 'net1'\",\"data\":{}}" }, Example { name: "missing_templates", json: "{\"error_code\":500,\"message\":\"invalid template 'none'\",\"data\":{}}" }, Example { name: "missing_security_policy_groups", json: "{\"error_code\":500,\"message\":\"invalid security policy group 'none'\",\"data\":{}}" }] };
    pub static NOTHING_200: Response = Response { status: "200", shape: Some(&shape::NOTHING_ENVELOPE), examples: &[Example { name: "nothing", json: "{\"error_code\":0,\"message\":\"\",\"data\":\"\"}" }] };
    pub static SESSIONS_LIST_200: Response = Response { status: "200", shape: Some(&shape::SESSION_ID_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":[\"not-a-real-session-1\",\"not-a-real-session-2\"]}" }] };
    pub static SESSIONS_CREATE_200: Response = Response { status: "200", shape: Some(&shape::SESSION_ENVELOPE), examples: &[Example { name: "administrator", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"session\":\"not-a-real-session-1\",\"group\":\"admin\",\"timeout\":180,\"menu\":[\"compute_pool\",\"storage_pool\",\"instance\"],\"address\":\"127.0.0.1\"}}" }, Example { name: "without_roles", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"session\":\"not-a-real-session-2\",\"group\":\"guests\",\"timeout\":180,\"menu\":null,\"address\":\"127.0.0.1\"}}" }] };
    pub static SESSIONS_GET_200: Response = Response { status: "200", shape: Some(&shape::SESSION_DETAIL_ENVELOPE), examples: &[Example { name: "documented", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"menu\":[\"dashboard\",\"compute_pool\"],\"resource\":[],\"user\":\"nano\",\"group\":\"admin\",\"address\":\"192.168.1.100\"}}" }] };
    pub static USERS_LIST_200: Response = Response { status: "200", shape: Some(&shape::NAME_LIST_ENVELOPE), examples: &[Example { name: "three", json: "{\"error_code\":0,\"message\":\"\",\"data\":[\"alex\",\"nano\",\"sam\"]}" }] };
    pub static USERS_SEARCH_200: Response = Response { status: "200", shape: Some(&shape::NAME_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[\"alex\"]}" }] };
    pub static USERS_GET_200: Response = Response { status: "200", shape: Some(&shape::USER_ENVELOPE), examples: &[Example { name: "alex", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"alex\",\"nick\":\"AK\",\"mail\":\"a@b.com\"}}" }, Example { name: "bare", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"sam\"}}" }] };
    pub static USER_GROUPS_LIST_200: Response = Response { status: "200", shape: Some(&shape::USER_GROUP_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"admin\",\"display\":\"Administrators\",\"member\":1},{\"name\":\"manager_group\",\"display\":\"Group of Manager\",\"member\":0}]}" }] };
    pub static USER_GROUPS_GET_200: Response = Response { status: "200", shape: Some(&shape::USER_GROUP_ENVELOPE), examples: &[Example { name: "admin", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"admin\",\"display\":\"Administrators\",\"role\":[\"super\"],\"member\":[\"nano\"]}}" }, Example { name: "empty", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"guests\",\"display\":\"x\"}}" }] };
    pub static ROLES_LIST_200: Response = Response { status: "200", shape: Some(&shape::NAME_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":[\"auditor\",\"super\"]}" }] };
    pub static ROLES_GET_200: Response = Response { status: "200", shape: Some(&shape::ROLE_ENVELOPE), examples: &[Example { name: "auditor", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"menu\":[\"dashboard\",\"log\"]}}" }, Example { name: "empty", json: "{\"error_code\":0,\"message\":\"\",\"data\":{}}" }] };
    pub static COMPUTE_POOLS_LIST_200: Response = Response { status: "200", shape: Some(&shape::COMPUTE_POOL_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"default\",\"enabled\":true,\"cells\":0,\"network\":\"\",\"storage\":\"\",\"failover\":false},{\"name\":\"pool1\",\"enabled\":true,\"cells\":0,\"network\":\"net1\",\"storage\":\"nfspool1\",\"failover\":true}]}" }] };
    pub static COMPUTE_POOLS_GET_200: Response = Response { status: "200", shape: Some(&shape::COMPUTE_POOL_ENVELOPE), examples: &[Example { name: "pool1", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"pool1\",\"enabled\":true,\"cells\":0,\"network\":\"net1\",\"storage\":\"nfspool1\",\"failover\":true}}" }] };
    pub static COMPUTE_CELLS_LIST_UNALLOCATED_200: Response = Response { status: "200", shape: Some(&shape::COMPUTE_CELL_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"Cell_93e3de24f0a3\",\"address\":\"127.0.0.1\",\"enabled\":true,\"alive\":true,\"PurgeAppending\":false}]}" }, Example { name: "none", json: "{\"error_code\":0,\"message\":\"\",\"data\":[]}" }] };
    pub static COMPUTE_CELLS_LIST_200: Response = Response { status: "200", shape: Some(&shape::COMPUTE_CELL_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"Cell_93e3de24f0a3\",\"address\":\"127.0.0.1\",\"enabled\":true,\"alive\":true,\"PurgeAppending\":false},{\"name\":\"Cell_93e3de24f0a4\",\"address\":\"127.0.0.1\",\"enabled\":true,\"alive\":true,\"PurgeAppending\":false}]}" }] };
    pub static COMPUTE_CELLS_GET_200: Response = Response { status: "200", shape: Some(&shape::COMPUTE_CELL_DETAIL_ENVELOPE), examples: &[Example { name: "enabled", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"Cell_93e3de24f0a4\",\"address\":\"127.0.0.1\",\"enabled\":true,\"alive\":true,\"storage\":[{\"name\":\"nfspool1\",\"attached\":true},{\"name\":\"cephpool1\",\"attached\":false,\"error\":\"not support yet\"}]}}" }, Example { name: "disabled", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"Cell_93e3de24f0a4\",\"address\":\"127.0.0.1\",\"enabled\":false,\"alive\":true}}" }] };
    pub static COMPUTE_CELLS_GET_STORAGES_200: Response = Response { status: "200", shape: Some(&shape::CELL_STORAGE_ENVELOPE), examples: &[Example { name: "local", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"mode\":\"local\",\"system\":[\"/var/lib/libvirt/images/\"],\"data\":[\"/var/lib/libvirt/images/\"]}}" }] };
    pub static STORAGE_POOLS_LIST_200: Response = Response { status: "200", shape: Some(&shape::STORAGE_POOL_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"nfspool1\",\"type\":\"nfs\",\"host\":\"127.0.0.1\",\"target\":\"/var/nano/pool1\"}]}" }] };
    pub static STORAGE_POOLS_GET_200: Response = Response { status: "200", shape: Some(&shape::STORAGE_POOL_ENVELOPE), examples: &[Example { name: "nfs", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"type\":\"nfs\",\"host\":\"127.0.0.1\",\"target\":\"/var/nano/pool1\"}}" }] };
    pub static ADDRESS_POOLS_LIST_200: Response = Response { status: "200", shape: Some(&shape::ADDRESS_POOL_SUMMARY_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"net1\",\"gateway\":\"172.16.3.254\",\"dns\":[\"8.8.8.8\"],\"provider\":\"dhcp\",\"addresses\":18,\"allocated\":0},{\"name\":\"net4\",\"gateway\":\"172.16.5.254\",\"provider\":\"dhcp\",\"addresses\":0,\"allocated\":0}]}" }] };
    pub static ADDRESS_POOLS_GET_200: Response = Response { status: "200", shape: Some(&shape::ADDRESS_POOL_ENVELOPE), examples: &[Example { name: "in_use", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"net1\",\"gateway\":\"172.16.3.254\",\"dns\":[\"8.8.8.8\"],\"provider\":\"dhcp\",\"ranges\":[{\"start\":\"172.16.3.1\",\"end\":\"172.16.3.18\",\"netmask\":\"255.255.255.0\",\"capacity\":18}],\"allocated\":[{\"address\":\"172.16.3.6\",\"instance\":\"c7223adb-1228-4dcd-ae9e-64a4fa27f55e\"}]}}" }, Example { name: "empty", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"net4\",\"gateway\":\"172.16.5.254\",\"provider\":\"dhcp\"}}" }] };
    pub static ADDRESS_POOLS_LIST_RANGES_200: Response = Response { status: "200", shape: Some(&shape::ADDRESS_RANGE_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"start\":\"172.16.3.1\",\"end\":\"172.16.3.18\",\"netmask\":\"255.255.255.0\"}]}" }] };
    pub static ADDRESS_POOLS_GET_RANGE_200: Response = Response { status: "200", shape: Some(&shape::ADDRESS_RANGE_ENVELOPE), examples: &[Example { name: "unused", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"start\":\"172.16.3.1\",\"end\":\"172.16.3.18\",\"netmask\":\"255.255.255.0\",\"capacity\":18}}" }, Example { name: "in_use", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"start\":\"172.16.3.1\",\"end\":\"172.16.3.18\",\"netmask\":\"255.255.255.0\",\"capacity\":18,\"allocated\":[{\"address\":\"172.16.3.6\",\"instance\":\"c7223adb-1228-4dcd-ae9e-64a4fa27f55e\"}]}}" }] };
    pub static GUESTS_LIST_200: Response = Response { status: "200", shape: Some(&shape::GUEST_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"admin.web\",\"id\":\"f250d79e-66f9-422e-bd8e-3410d4cdcec8\",\"created\":true,\"progress\":0,\"running\":false,\"owner\":\"nano\",\"group\":\"admin\",\"pool\":\"shared\",\"cell\":\"Cell_93e3de24f0a4\",\"host\":\"127.0.0.1\",\"cores\":2,\"memory\":1073741824,\"total_disk\":5368709120,\"disks\":[5368709120],\"auto_start\":true,\"system\":\"linux\",\"ethernet_address\":\"00:16:3e:5a:4e:3f\",\"internal\":{\"display_address\":\"127.0.0.1:5901\"},\"external\":{\"display_address\":\":0\"},\"create_time\":\"2026-11-22 03:28:20\",\"qos\":{\"cpu_priority\":\"high\",\"write_speed\":1048576,\"write_iops\":100,\"read_speed\":1048576,\"read_iops\":100,\"receive_speed\":10485760,\"send_speed\":10485760}}]}" }, Example { name: "none", json: "{\"error_code\":0,\"message\":\"\",\"data\":[]}" }] };
    pub static GUESTS_SEARCH_200: Response = Response { status: "200", shape: Some(&shape::GUEST_PAGE_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"result\":[{\"name\":\"admin.web\",\"id\":\"f250d79e-66f9-422e-bd8e-3410d4cdcec8\",\"created\":true,\"progress\":0,\"running\":false,\"owner\":\"nano\",\"group\":\"admin\",\"pool\":\"shared\",\"cell\":\"Cell_93e3de24f0a4\",\"host\":\"127.0.0.1\",\"cores\":2,\"memory\":1073741824,\"total_disk\":5368709120,\"disks\":[5368709120],\"auto_start\":true,\"system\":\"linux\",\"ethernet_address\":\"00:16:3e:5a:4e:3f\",\"internal\":{\"display_address\":\"127.0.0.1:5901\"},\"external\":{\"display_address\":\":0\"},\"create_time\":\"2026-11-22 03:28:20\",\"qos\":{\"cpu_priority\":\"high\",\"write_speed\":1048576,\"write_iops\":100,\"read_speed\":1048576,\"read_iops\":100,\"receive_speed\":10485760,\"send_speed\":10485760}}],\"total\":1,\"limit\":20,\"offset\":0}}" }] };
    pub static CREATED_200: Response = Response { status: "200", shape: Some(&shape::CREATED_ENVELOPE), examples: &[Example { name: "id", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"id\":\"c7223adb-1228-4dcd-ae9e-64a4fa27f55e\"}}" }] };
    pub static CREATED_202: Response = Response { status: "202", shape: Some(&shape::CREATED_ENVELOPE), examples: &[Example { name: "id", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"id\":\"c7223adb-1228-4dcd-ae9e-64a4fa27f55e\"}}" }] };
    pub static GUESTS_GET_200: Response = Response { status: "200", shape: Some(&shape::GUEST_ENVELOPE), examples: &[Example { name: "stopped", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"admin.web\",\"id\":\"f250d79e-66f9-422e-bd8e-3410d4cdcec8\",\"created\":true,\"progress\":0,\"running\":false,\"owner\":\"nano\",\"group\":\"admin\",\"pool\":\"shared\",\"cell\":\"Cell_93e3de24f0a4\",\"cores\":2,\"memory\":1073741824,\"total_disk\":5368709120,\"disks\":[5368709120],\"auto_start\":true,\"system\":\"linux\",\"ethernet_address\":\"00:16:3e:5a:4e:3f\",\"internal\":{\"display_address\":\"127.0.0.1:5901\"},\"external\":{\"display_address\":\":0\"},\"create_time\":\"2026-11-22 03:28:20\",\"qos\":{\"cpu_priority\":\"high\",\"write_speed\":1048576,\"write_iops\":100,\"read_speed\":1048576,\"read_iops\":100,\"receive_speed\":10485760,\"send_speed\":10485760},\"monitor_secret\":\"not-a-real-secret\"}}" }] };
    pub static GUESTS_GET_201: Response = Response { status: "201", shape: Some(&shape::GUEST_ENVELOPE), examples: &[Example { name: "cloning", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"admin.clone\",\"id\":\"e71d7a3b-d029-4626-948e-a815bbd47d97\",\"created\":false,\"progress\":57,\"running\":false,\"owner\":\"nano\",\"group\":\"admin\",\"pool\":\"shared\",\"cell\":\"Cell_93e3de24f0a4\",\"cores\":2,\"memory\":1073741824,\"total_disk\":7516192768,\"disks\":[5368709120,2147483648],\"auto_start\":false,\"system\":\"linux\",\"internal\":{},\"external\":{},\"qos\":{\"cpu_priority\":\"high\"}}}" }] };
    pub static GUESTS_GET_AUTH_200: Response = Response { status: "200", shape: Some(&shape::GUEST_AUTH_ENVELOPE), examples: &[Example { name: "root", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"password\":\"not-a-real-password\",\"user\":\"root\"}}" }] };
    pub static GUESTS_GET_SECURITY_POLICY_200: Response = Response { status: "200", shape: Some(&shape::GUEST_SECURITY_POLICY_ENVELOPE), examples: &[Example { name: "rules", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"default_action\":\"reject\",\"rules\":[{\"action\":\"accept\",\"protocol\":\"tcp\",\"to_port\":22},{\"action\":\"accept\",\"protocol\":\"tcp\",\"to_port\":8088,\"from_address\":\"127.0.0.1\"}]}}" }, Example { name: "no_rules", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"default_action\":\"accept\"}}" }] };
    pub static INSTANCES_GET_200: Response = Response { status: "200", shape: Some(&shape::INSTANCE_ENVELOPE), examples: &[Example { name: "running", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"admin.web\",\"id\":\"f250d79e-66f9-422e-bd8e-3410d4cdcec8\",\"created\":true,\"progress\":0,\"running\":true,\"owner\":\"nano\",\"group\":\"admin\",\"cores\":2,\"memory\":1073741824,\"total_disk\":5368709120,\"disks\":[5368709120],\"auto_start\":true,\"system\":\"linux\",\"ethernet_address\":\"00:16:3e:5a:4e:3f\",\"internal\":{\"display_address\":\"127.0.0.1:5901\"},\"external\":{\"display_address\":\":0\"},\"create_time\":\"2026-11-22 03:28:20\",\"qos\":{\"cpu_priority\":\"high\",\"write_speed\":1048576,\"write_iops\":100,\"read_speed\":1048576,\"read_iops\":100,\"receive_speed\":10485760,\"send_speed\":10485760},\"monitor_secret\":\"not-a-real-secret\",\"media_attached\":false,\"media_source\":\"\",\"cpu_usage\":12.5,\"memory_available\":805306368,\"disk_available\":4294967296,\"bytes_read\":8634,\"bytes_written\":3673,\"bytes_received\":7634,\"bytes_sent\":2643}}" }] };
    pub static SNAPSHOTS_LIST_200: Response = Response { status: "200", shape: Some(&shape::SNAPSHOT_TREE_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"snapshot1\":{\"is_root\":true},\"snapshot2\":{\"is_current\":true,\"backing\":\"snapshot1\"}}}" }, Example { name: "none", json: "{\"error_code\":0,\"message\":\"\",\"data\":{}}" }] };
    pub static SNAPSHOTS_GET_200: Response = Response { status: "200", shape: Some(&shape::SNAPSHOT_ENVELOPE), examples: &[Example { name: "described", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"running\":false,\"description\":\"before the upgrade\",\"create_time\":\"2026-11-22 03:31:00\"}}" }] };
    pub static MEDIA_IMAGES_LIST_200: Response = Response { status: "200", shape: Some(&shape::IMAGE_LIST_ENVELOPE), examples: &[Example { name: "none", json: "{\"error_code\":0,\"message\":\"\",\"data\":[]}" }] };
    pub static MEDIA_IMAGES_SEARCH_200: Response = Response { status: "200", shape: Some(&shape::IMAGE_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"centos7_64_minimal\",\"id\":\"f0c4b603-79f9-4d30-b4cd-b5978270c3a3\",\"description\":\"some desc\",\"size\":11000,\"tags\":[\"linux\",\"64bit\"],\"create_time\":\"2026-11-22 03:21:45\",\"modify_time\":\"2026-11-22 03:21:45\"},{\"name\":\"pending\",\"id\":\"2129175c-136f-47c5-9906-8f0819e7985b\",\"size\":0,\"create_time\":\"2026-11-22 03:36:46\"}]}" }, Example { name: "none", json: "{\"error_code\":0,\"message\":\"\",\"data\":[]}" }] };
    pub static MEDIA_IMAGES_GET_200: Response = Response { status: "200", shape: Some(&shape::MEDIA_IMAGE_ENVELOPE), examples: &[Example { name: "uploaded", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"centos7_64_minimal\",\"description\":\"some desc\",\"size\":11000,\"tags\":[\"linux\",\"64bit\"]}}" }, Example { name: "pending", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"pending\",\"description\":\"\",\"size\":0,\"tags\":null}}" }] };
    pub static MEDIA_IMAGES_DOWNLOAD_200: Response = Response { status: "200", shape: None, examples: &[] };
    pub static DISK_IMAGES_LIST_200: Response = Response { status: "200", shape: Some(&shape::IMAGE_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"base1\",\"id\":\"86f1fdb4-bef6-425a-990d-222c0291797d\",\"size\":11000,\"tags\":[\"linux\"],\"create_time\":\"2026-11-22 03:25:57\",\"modify_time\":\"2026-11-22 03:25:57\"}]}" }, Example { name: "not_uploaded", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"pending\",\"id\":\"7cc2e51e-ff1d-469e-9cbc-13991e7c484f\",\"size\":0,\"tags\":[\"zq\"],\"create_time\":\"2026-11-22 03:36:46\"}]}" }, Example { name: "none", json: "{\"error_code\":0,\"message\":\"\",\"data\":[]}" }] };
    pub static DISK_IMAGES_GET_200: Response = Response { status: "200", shape: Some(&shape::DISK_IMAGE_ENVELOPE), examples: &[Example { name: "ready", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"disk1\",\"description\":\"some desc\",\"size\":11000,\"created\":true,\"progress\":0,\"tags\":[\"linux\",\"64bit\"]}}" }, Example { name: "cloning", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"from-guest\",\"description\":\"x\",\"size\":0,\"created\":false,\"progress\":46,\"tags\":[\"linux\"]}}" }, Example { name: "pending", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"pending\",\"description\":\"\",\"size\":0,\"created\":false,\"progress\":0,\"tags\":null}}" }] };
    pub static DISK_IMAGES_DOWNLOAD_206: Response = Response { status: "206", shape: None, examples: &[] };
    pub static TEMPLATES_LIST_200: Response = Response { status: "200", shape: Some(&shape::TEMPLATE_SUMMARY_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"id\":\"dc15vfpksdufejnhls70\",\"name\":\"My Linux\",\"operating_system\":\"linux\",\"created_time\":\"2026-11-22 03:21:35\",\"modified_time\":\"2026-11-22 03:21:35\"}]}" }] };
    pub static TEMPLATES_GET_200: Response = Response { status: "200", shape: Some(&shape::TEMPLATE_ENVELOPE), examples: &[Example { name: "linux", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"id\":\"dc15vfpksdufejnhls70\",\"name\":\"My Linux\",\"admin\":\"root\",\"operating_system\":\"linux\",\"disk\":\"scsi\",\"network\":\"virtio\",\"display\":\"vga\",\"control\":\"vnc\",\"created_time\":\"2026-11-22 03:21:35\",\"modified_time\":\"2026-11-22 03:21:35\"}}" }, Example { name: "with_usb", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"id\":\"dc15vfpksdufejnhls70\",\"name\":\"My Linux\",\"admin\":\"root\",\"operating_system\":\"linux\",\"disk\":\"sata\",\"network\":\"e1000\",\"display\":\"cirrus\",\"control\":\"vnc\",\"created_time\":\"2026-11-22 03:21:35\",\"modified_time\":\"2026-11-22 03:21:35\",\"usb\":\"nec-xhci\",\"tablet\":\"usb\"}}" }] };
    pub static SECURITY_POLICY_GROUPS_LIST_200: Response = Response { status: "200", shape: Some(&shape::SECURITY_POLICY_GROUP_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"id\":\"ee0e3ef2-9e89-4939-aff1-0242261b6367\",\"name\":\"linux_1\",\"description\":\"Some Group\",\"user\":\"nano\",\"group\":\"super\",\"enabled\":false,\"global\":false,\"default_action\":\"accept\"}]}" }, Example { name: "none", json: "{\"error_code\":0,\"message\":\"\",\"data\":[]}" }] };
    pub static SECURITY_POLICY_GROUPS_GET_200: Response = Response { status: "200", shape: Some(&shape::SECURITY_POLICY_GROUP_ENVELOPE), examples: &[Example { name: "disabled", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"id\":\"ee0e3ef2-9e89-4939-aff1-0242261b6367\",\"name\":\"linux_1\",\"description\":\"Some Group\",\"user\":\"nano\",\"group\":\"super\",\"enabled\":false,\"global\":false,\"default_action\":\"accept\"}}" }] };
    pub static SECURITY_POLICY_GROUPS_LIST_RULES_200: Response = Response { status: "200", shape: Some(&shape::SECURITY_RULE_LIST_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"action\":\"accept\",\"protocol\":\"tcp\",\"to_port\":8088,\"from_address\":\"127.0.0.1\"},{\"action\":\"reject\",\"protocol\":\"udp\",\"to_port\":22}]}" }, Example { name: "none", json: "{\"error_code\":0,\"message\":\"\",\"data\":[]}" }] };
    pub static MONITOR_CHANNELS_CREATE_200: Response = Response { status: "200", shape: Some(&shape::MONITOR_CHANNEL_ENVELOPE), examples: &[Example { name: "vnc", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"id\":\"779d47b5-48ce-4659-88c9-3c40f0a69aec\",\"protocol\":\"vnc\",\"username\":\"\",\"password\":\"not-a-real-secret\"}}" }] };
    pub static MONITOR_CHANNELS_OPEN_101: Response = Response { status: "101", shape: None, examples: &[] };
    pub static BATCHES_GET_CREATE_200: Response = Response { status: "200", shape: Some(&shape::CREATE_BATCH_ENVELOPE), examples: &[Example { name: "done", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"admin.test_0\",\"id\":\"d66c63bb-d813-41a6-b6b0-00bb618e50c6\",\"status\":\"created\",\"progress\":100},{\"name\":\"admin.test_1\",\"id\":\"7e35719b-3f44-4728-97d0-500c4d085ebe\",\"status\":\"fail\",\"error\":\"not enough space\",\"progress\":0}]}" }] };
    pub static BATCHES_GET_CREATE_202: Response = Response { status: "202", shape: Some(&shape::CREATE_BATCH_ENVELOPE), examples: &[Example { name: "in_progress", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"admin.test_0\",\"id\":\"d66c63bb-d813-41a6-b6b0-00bb618e50c6\",\"status\":\"creating\",\"progress\":45},{\"name\":\"admin.test_1\",\"id\":\"7e35719b-3f44-4728-97d0-500c4d085ebe\",\"status\":\"created\",\"progress\":100}]}" }] };
    pub static BATCHES_GET_DELETE_200: Response = Response { status: "200", shape: Some(&shape::DELETE_BATCH_ENVELOPE), examples: &[Example { name: "done", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"admin.test_0\",\"id\":\"d66c63bb-d813-41a6-b6b0-00bb618e50c6\",\"status\":\"deleted\"},{\"name\":\"admin.test_1\",\"id\":\"7e35719b-3f44-4728-97d0-500c4d085ebe\",\"status\":\"deleted\"}]}" }] };
    pub static BATCHES_GET_DELETE_202: Response = Response { status: "202", shape: Some(&shape::DELETE_BATCH_ENVELOPE), examples: &[Example { name: "in_progress", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"admin.test_0\",\"id\":\"d66c63bb-d813-41a6-b6b0-00bb618e50c6\",\"status\":\"deleted\"},{\"name\":\"admin.test_1\",\"id\":\"7e35719b-3f44-4728-97d0-500c4d085ebe\",\"status\":\"deleting\"}]}" }] };
    pub static BATCHES_GET_STOP_200: Response = Response { status: "200", shape: Some(&shape::STOP_BATCH_ENVELOPE), examples: &[Example { name: "done", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"admin.test_0\",\"id\":\"d66c63bb-d813-41a6-b6b0-00bb618e50c6\",\"status\":\"stopped\"},{\"name\":\"admin.test_1\",\"id\":\"7e35719b-3f44-4728-97d0-500c4d085ebe\",\"status\":\"fail\",\"error\":\"instance '7e35719b-3f44-4728-97d0-500c4d085ebe' already stopped\"}]}" }] };
    pub static BATCHES_GET_STOP_202: Response = Response { status: "202", shape: Some(&shape::STOP_BATCH_ENVELOPE), examples: &[Example { name: "in_progress", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"admin.test_0\",\"id\":\"d66c63bb-d813-41a6-b6b0-00bb618e50c6\",\"status\":\"stopped\"},{\"name\":\"admin.test_1\",\"id\":\"7e35719b-3f44-4728-97d0-500c4d085ebe\",\"status\":\"stopping\"}]}" }] };
    pub static MIGRATIONS_LIST_200: Response = Response { status: "200", shape: Some(&shape::MIGRATION_SUMMARY_LIST_ENVELOPE), examples: &[Example { name: "started", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"id\":\"16b0a6ff-7086-48a5-a156-905e34e62b31\",\"finished\":false}]}" }, Example { name: "in_progress", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"id\":\"16b0a6ff-7086-48a5-a156-905e34e62b31\",\"finished\":false,\"progress\":57}]}" }, Example { name: "none", json: "{\"error_code\":0,\"message\":\"\",\"data\":[]}" }] };
    pub static MIGRATIONS_GET_200: Response = Response { status: "200", shape: Some(&shape::MIGRATION_ENVELOPE), examples: &[Example { name: "in_progress", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"finished\":false,\"progress\":57}}" }, Example { name: "done", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"finished\":true}}" }] };
    pub static LOGS_LIST_200: Response = Response { status: "200", shape: Some(&shape::LOG_PAGE_ENVELOPE), examples: &[Example { name: "two", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"logs\":[{\"id\":\"20261122032001002\",\"time\":\"2026-11-22 03:20:01\",\"content\":\"second log\"},{\"id\":\"20261122032001001\",\"time\":\"2026-11-22 03:20:01\",\"content\":\"here is a new log\"}],\"total\":7}}" }] };
    pub static VISIBILITIES_GET_200: Response = Response { status: "200", shape: Some(&shape::VISIBILITY_ENVELOPE), examples: &[Example { name: "two_of_three", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"instance_visible\":true,\"media_image_visible\":true,\"disk_image_visible\":false}}" }, Example { name: "initial", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"instance_visible\":false,\"media_image_visible\":false,\"disk_image_visible\":false}}" }] };
    pub static STATISTICS_GET_ZONE_200: Response = Response { status: "200", shape: Some(&shape::ZONE_STATISTICS_ENVELOPE), examples: &[Example { name: "two_hosts", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"default\",\"pools\":[0,2],\"cells\":[0,2],\"instances\":[0,0,0,0],\"cpu_usage\":12.5,\"max_cpu\":16,\"available_memory\":25769803776,\"max_memory\":34359738368,\"available_disk\":858993459200,\"max_disk\":1073741824000,\"read_speed\":7346,\"write_speed\":17268,\"receive_speed\":5286,\"send_speed\":15268,\"start_time\":\"2026-11-22 03:16:03\"}}" }] };
    pub static STATISTICS_LIST_POOLS_200: Response = Response { status: "200", shape: Some(&shape::POOL_STATISTICS_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"shared\",\"enabled\":true,\"cells\":[0,2],\"instances\":[0,0,0,0],\"cpu_usage\":12,\"max_cpu\":16,\"available_memory\":25769803776,\"max_memory\":34359738368,\"available_disk\":858993459200,\"max_disk\":1073741824000,\"read_speed\":7346,\"write_speed\":17268,\"receive_speed\":5286,\"send_speed\":15268}]}" }] };
    pub static STATISTICS_GET_POOL_200: Response = Response { status: "200", shape: Some(&shape::POOL_STATISTICS_ENVELOPE), examples: &[Example { name: "shared", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"shared\",\"enabled\":true,\"cells\":[0,2],\"instances\":[0,0,0,0],\"cpu_usage\":12.5,\"max_cpu\":16,\"available_memory\":25769803776,\"max_memory\":34359738368,\"available_disk\":858993459200,\"max_disk\":1073741824000,\"read_speed\":7346,\"write_speed\":17268,\"receive_speed\":5286,\"send_speed\":15268}}" }] };
    pub static STATISTICS_LIST_CELLS_200: Response = Response { status: "200", shape: Some(&shape::CELL_STATISTICS_LIST_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":[{\"name\":\"Cell_93e3de24f0a4\",\"address\":\"127.0.0.1\",\"enabled\":true,\"alive\":true,\"instances\":[0,0,0,0],\"cpu_usage\":12,\"max_cpu\":8,\"available_memory\":25769803776,\"max_memory\":34359738368,\"available_disk\":858993459200,\"max_disk\":1073741824000,\"read_speed\":7346,\"write_speed\":17268,\"receive_speed\":5286,\"send_speed\":15268}]}" }, Example { name: "no_hosts", json: "{\"error_code\":0,\"message\":\"\",\"data\":null}" }] };
    pub static STATISTICS_GET_CELL_200: Response = Response { status: "200", shape: Some(&shape::CELL_STATISTICS_ENVELOPE), examples: &[Example { name: "one", json: "{\"error_code\":0,\"message\":\"\",\"data\":{\"name\":\"Cell_93e3de24f0a4\",\"address\":\"127.0.0.1\",\"enabled\":true,\"alive\":true,\"instances\":[0,0,0,0],\"cpu_usage\":12.5,\"max_cpu\":8,\"available_memory\":25769803776,\"max_memory\":34359738368,\"available_disk\":858993459200,\"max_disk\":1073741824000,\"read_speed\":7346,\"write_speed\":17268,\"receive_speed\":5286,\"send_speed\":15268}}" }] };
}

/// Every `Paging` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod paging {
    use super::*;

    pub static PAGES: Paging = Paging { style: PageStyle::Offset, position: "start", next: None, limit: "limit", size: 100, first: 0, items: Some("logs"), total: Some("total"), key: Some("id") };
}

/// Every `Waiter` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod waiter {
    use super::*;

    pub static GUESTS: Waiter = Waiter { name: "guests", poll: "guests_get", id: "id", state: "created", done: &["true"], failed: &[], error: None, reason: None, every: 1, deadline: 1800 };
    pub static DISK_IMAGES: Waiter = Waiter { name: "disk_images", poll: "disk_images_get", id: "id", state: "created", done: &["true"], failed: &[], error: None, reason: None, every: 1, deadline: 1800 };
    pub static CREATE_BATCHES: Waiter = Waiter { name: "create_batches", poll: "batches_get_create", id: "id", state: "$status", done: &["200"], failed: &[], error: None, reason: None, every: 1, deadline: 1800 };
    pub static DELETE_BATCHES: Waiter = Waiter { name: "delete_batches", poll: "batches_get_delete", id: "id", state: "$status", done: &["200"], failed: &[], error: None, reason: None, every: 1, deadline: 1800 };
    pub static STOP_BATCHES: Waiter = Waiter { name: "stop_batches", poll: "batches_get_stop", id: "id", state: "$status", done: &["200"], failed: &[], error: None, reason: None, every: 1, deadline: 1800 };
    pub static MIGRATIONS: Waiter = Waiter { name: "migrations", poll: "migrations_get", id: "id", state: "finished", done: &["true"], failed: &[], error: Some("error"), reason: None, every: 1, deadline: 1800 };
}

/// Every `Shape` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod shape {
    use super::*;

    pub static BOOLEAN: Shape = Shape::new(Kind::Boolean);
    pub static INTEGER_UINT64: Shape = Shape { format: "uint64", ..Shape::new(Kind::Integer) };
    pub static SYSTEM: Shape = Shape::new(Kind::Object(&object::SYSTEM));
    pub static INTEGER_INT32: Shape = Shape { format: "int32", ..Shape::new(Kind::Integer) };
    pub static STRING: Shape = Shape::new(Kind::String);
    pub static SYSTEM_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SYSTEM_ENVELOPE));
    pub static ANY: Shape = Shape::new(Kind::Any);
    pub static FAILURE: Shape = Shape::new(Kind::Object(&object::FAILURE));
    pub static SECRET_STRING: Shape = Shape { secret: true, ..Shape::new(Kind::String) };
    pub static LIST_OF_STRING: Shape = Shape::new(Kind::List(&shape::STRING));
    pub static INITIALISE_SYSTEM: Shape = Shape::new(Kind::Object(&object::INITIALISE_SYSTEM));
    pub static NOTHING_ENVELOPE: Shape = Shape::new(Kind::Object(&object::NOTHING_ENVELOPE));
    pub static LIST_OF_SECRET_STRING: Shape = Shape::new(Kind::List(&shape::SECRET_STRING));
    pub static SESSION_ID_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SESSION_ID_LIST_ENVELOPE));
    pub static CREATE_SESSION: Shape = Shape::new(Kind::Object(&object::CREATE_SESSION));
    pub static LIST_OF_STRING_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::STRING)) };
    pub static SESSION: Shape = Shape::new(Kind::Object(&object::SESSION));
    pub static SESSION_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SESSION_ENVELOPE));
    pub static SESSION_DETAIL: Shape = Shape::new(Kind::Object(&object::SESSION_DETAIL));
    pub static SESSION_DETAIL_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SESSION_DETAIL_ENVELOPE));
    pub static NAME_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::NAME_LIST_ENVELOPE));
    pub static USER: Shape = Shape::new(Kind::Object(&object::USER));
    pub static USER_ENVELOPE: Shape = Shape::new(Kind::Object(&object::USER_ENVELOPE));
    pub static CREATE_USER: Shape = Shape::new(Kind::Object(&object::CREATE_USER));
    pub static UPDATE_USER: Shape = Shape::new(Kind::Object(&object::UPDATE_USER));
    pub static UPDATE_USER_PASSWORD: Shape = Shape::new(Kind::Object(&object::UPDATE_USER_PASSWORD));
    pub static USER_GROUP_SUMMARY: Shape = Shape::new(Kind::Object(&object::USER_GROUP_SUMMARY));
    pub static LIST_OF_USER_GROUP_SUMMARY: Shape = Shape::new(Kind::List(&shape::USER_GROUP_SUMMARY));
    pub static USER_GROUP_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::USER_GROUP_LIST_ENVELOPE));
    pub static USER_GROUP: Shape = Shape::new(Kind::Object(&object::USER_GROUP));
    pub static USER_GROUP_ENVELOPE: Shape = Shape::new(Kind::Object(&object::USER_GROUP_ENVELOPE));
    pub static CREATE_USER_GROUP: Shape = Shape::new(Kind::Object(&object::CREATE_USER_GROUP));
    pub static UPDATE_USER_GROUP: Shape = Shape::new(Kind::Object(&object::UPDATE_USER_GROUP));
    pub static ROLE: Shape = Shape::new(Kind::Object(&object::ROLE));
    pub static ROLE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::ROLE_ENVELOPE));
    pub static CREATE_ROLE: Shape = Shape::new(Kind::Object(&object::CREATE_ROLE));
    pub static UPDATE_ROLE: Shape = Shape::new(Kind::Object(&object::UPDATE_ROLE));
    pub static COMPUTE_POOL: Shape = Shape::new(Kind::Object(&object::COMPUTE_POOL));
    pub static LIST_OF_COMPUTE_POOL: Shape = Shape::new(Kind::List(&shape::COMPUTE_POOL));
    pub static COMPUTE_POOL_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::COMPUTE_POOL_LIST_ENVELOPE));
    pub static COMPUTE_POOL_ENVELOPE: Shape = Shape::new(Kind::Object(&object::COMPUTE_POOL_ENVELOPE));
    pub static CREATE_COMPUTE_POOL: Shape = Shape::new(Kind::Object(&object::CREATE_COMPUTE_POOL));
    pub static UPDATE_COMPUTE_POOL: Shape = Shape::new(Kind::Object(&object::UPDATE_COMPUTE_POOL));
    pub static COMPUTE_CELL: Shape = Shape::new(Kind::Object(&object::COMPUTE_CELL));
    pub static LIST_OF_COMPUTE_CELL: Shape = Shape::new(Kind::List(&shape::COMPUTE_CELL));
    pub static COMPUTE_CELL_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::COMPUTE_CELL_LIST_ENVELOPE));
    pub static CELL_STORAGE_POOL: Shape = Shape::new(Kind::Object(&object::CELL_STORAGE_POOL));
    pub static LIST_OF_CELL_STORAGE_POOL: Shape = Shape::new(Kind::List(&shape::CELL_STORAGE_POOL));
    pub static COMPUTE_CELL_DETAIL: Shape = Shape::new(Kind::Object(&object::COMPUTE_CELL_DETAIL));
    pub static COMPUTE_CELL_DETAIL_ENVELOPE: Shape = Shape::new(Kind::Object(&object::COMPUTE_CELL_DETAIL_ENVELOPE));
    pub static UPDATE_COMPUTE_CELL: Shape = Shape::new(Kind::Object(&object::UPDATE_COMPUTE_CELL));
    pub static CELL_STORAGE_MODE: Shape = Shape::new(Kind::Enum(&["local", "nfs"]));
    pub static CELL_STORAGE: Shape = Shape::new(Kind::Object(&object::CELL_STORAGE));
    pub static CELL_STORAGE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CELL_STORAGE_ENVELOPE));
    pub static UPDATE_CELL_STORAGE: Shape = Shape::new(Kind::Object(&object::UPDATE_CELL_STORAGE));
    pub static STORAGE_POOL_SUMMARY: Shape = Shape::new(Kind::Object(&object::STORAGE_POOL_SUMMARY));
    pub static LIST_OF_STORAGE_POOL_SUMMARY: Shape = Shape::new(Kind::List(&shape::STORAGE_POOL_SUMMARY));
    pub static STORAGE_POOL_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::STORAGE_POOL_LIST_ENVELOPE));
    pub static STORAGE_POOL: Shape = Shape::new(Kind::Object(&object::STORAGE_POOL));
    pub static STORAGE_POOL_ENVELOPE: Shape = Shape::new(Kind::Object(&object::STORAGE_POOL_ENVELOPE));
    pub static CREATE_STORAGE_POOL: Shape = Shape::new(Kind::Object(&object::CREATE_STORAGE_POOL));
    pub static UPDATE_STORAGE_POOL: Shape = Shape::new(Kind::Object(&object::UPDATE_STORAGE_POOL));
    pub static ADDRESS_PROVIDER: Shape = Shape::new(Kind::Enum(&["dhcp", "cloudinit"]));
    pub static ADDRESS_POOL_SUMMARY: Shape = Shape::new(Kind::Object(&object::ADDRESS_POOL_SUMMARY));
    pub static LIST_OF_ADDRESS_POOL_SUMMARY: Shape = Shape::new(Kind::List(&shape::ADDRESS_POOL_SUMMARY));
    pub static ADDRESS_POOL_SUMMARY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::ADDRESS_POOL_SUMMARY_LIST_ENVELOPE));
    pub static ALLOCATED_ADDRESS: Shape = Shape::new(Kind::Object(&object::ALLOCATED_ADDRESS));
    pub static LIST_OF_ALLOCATED_ADDRESS: Shape = Shape::new(Kind::List(&shape::ALLOCATED_ADDRESS));
    pub static ADDRESS_RANGE: Shape = Shape::new(Kind::Object(&object::ADDRESS_RANGE));
    pub static LIST_OF_ADDRESS_RANGE: Shape = Shape::new(Kind::List(&shape::ADDRESS_RANGE));
    pub static ADDRESS_POOL: Shape = Shape::new(Kind::Object(&object::ADDRESS_POOL));
    pub static ADDRESS_POOL_ENVELOPE: Shape = Shape::new(Kind::Object(&object::ADDRESS_POOL_ENVELOPE));
    pub static ADDRESS_MODE: Shape = Shape::new(Kind::Enum(&["internal", "external", "both"]));
    pub static CREATE_ADDRESS_POOL: Shape = Shape::new(Kind::Object(&object::CREATE_ADDRESS_POOL));
    pub static UPDATE_ADDRESS_POOL: Shape = Shape::new(Kind::Object(&object::UPDATE_ADDRESS_POOL));
    pub static ADDRESS_RANGE_TYPE: Shape = Shape::new(Kind::Enum(&["internal", "external"]));
    pub static ADDRESS_RANGE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::ADDRESS_RANGE_LIST_ENVELOPE));
    pub static ADDRESS_RANGE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::ADDRESS_RANGE_ENVELOPE));
    pub static ADD_ADDRESS_RANGE: Shape = Shape::new(Kind::Object(&object::ADD_ADDRESS_RANGE));
    pub static INTEGER_UINT32: Shape = Shape { format: "uint32", ..Shape::new(Kind::Integer) };
    pub static LIST_OF_INTEGER_UINT64: Shape = Shape::new(Kind::List(&shape::INTEGER_UINT64));
    pub static GUEST_INTERFACE: Shape = Shape::new(Kind::Object(&object::GUEST_INTERFACE));
    pub static CPU_PRIORITY: Shape = Shape::new(Kind::Enum(&["high", "medium", "low"]));
    pub static QOS: Shape = Shape::new(Kind::Object(&object::QOS));
    pub static GUEST: Shape = Shape::new(Kind::Object(&object::GUEST));
    pub static LIST_OF_GUEST: Shape = Shape::new(Kind::List(&shape::GUEST));
    pub static GUEST_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::GUEST_LIST_ENVELOPE));
    pub static SEARCH_GUESTS: Shape = Shape::new(Kind::Object(&object::SEARCH_GUESTS));
    pub static GUEST_PAGE: Shape = Shape::new(Kind::Object(&object::GUEST_PAGE));
    pub static GUEST_PAGE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::GUEST_PAGE_ENVELOPE));
    pub static CLOUD_INIT: Shape = Shape::new(Kind::Object(&object::CLOUD_INIT));
    pub static CREATE_GUEST: Shape = Shape::new(Kind::Object(&object::CREATE_GUEST));
    pub static CREATED: Shape = Shape::new(Kind::Object(&object::CREATED));
    pub static CREATED_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CREATED_ENVELOPE));
    pub static GUEST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::GUEST_ENVELOPE));
    pub static DELETE_GUEST: Shape = Shape::new(Kind::Object(&object::DELETE_GUEST));
    pub static UPDATE_GUEST_NAME: Shape = Shape::new(Kind::Object(&object::UPDATE_GUEST_NAME));
    pub static UPDATE_GUEST_AUTO_START: Shape = Shape::new(Kind::Object(&object::UPDATE_GUEST_AUTO_START));
    pub static UPDATE_GUEST_CORES: Shape = Shape::new(Kind::Object(&object::UPDATE_GUEST_CORES));
    pub static UPDATE_GUEST_MEMORY: Shape = Shape::new(Kind::Object(&object::UPDATE_GUEST_MEMORY));
    pub static UPDATE_GUEST_CPU_QOS: Shape = Shape::new(Kind::Object(&object::UPDATE_GUEST_CPU_QOS));
    pub static UPDATE_GUEST_DISK_QOS: Shape = Shape::new(Kind::Object(&object::UPDATE_GUEST_DISK_QOS));
    pub static UPDATE_GUEST_NETWORK_QOS: Shape = Shape::new(Kind::Object(&object::UPDATE_GUEST_NETWORK_QOS));
    pub static GUEST_AUTH: Shape = Shape::new(Kind::Object(&object::GUEST_AUTH));
    pub static GUEST_AUTH_ENVELOPE: Shape = Shape::new(Kind::Object(&object::GUEST_AUTH_ENVELOPE));
    pub static UPDATE_GUEST_AUTH: Shape = Shape::new(Kind::Object(&object::UPDATE_GUEST_AUTH));
    pub static RESIZE_GUEST_DISK: Shape = Shape::new(Kind::Object(&object::RESIZE_GUEST_DISK));
    pub static SHRINK_GUEST_DISK: Shape = Shape::new(Kind::Object(&object::SHRINK_GUEST_DISK));
    pub static RESET_GUEST_SYSTEM: Shape = Shape::new(Kind::Object(&object::RESET_GUEST_SYSTEM));
    pub static POLICY_ACTION: Shape = Shape::new(Kind::Enum(&["accept", "reject"]));
    pub static RULE_PROTOCOL: Shape = Shape::new(Kind::Enum(&["tcp", "udp", "icmp"]));
    pub static SECURITY_RULE: Shape = Shape::new(Kind::Object(&object::SECURITY_RULE));
    pub static LIST_OF_SECURITY_RULE: Shape = Shape::new(Kind::List(&shape::SECURITY_RULE));
    pub static GUEST_SECURITY_POLICY: Shape = Shape::new(Kind::Object(&object::GUEST_SECURITY_POLICY));
    pub static GUEST_SECURITY_POLICY_ENVELOPE: Shape = Shape::new(Kind::Object(&object::GUEST_SECURITY_POLICY_ENVELOPE));
    pub static UPDATE_DEFAULT_ACTION: Shape = Shape::new(Kind::Object(&object::UPDATE_DEFAULT_ACTION));
    pub static ADD_SECURITY_RULE: Shape = Shape::new(Kind::Object(&object::ADD_SECURITY_RULE));
    pub static UPDATE_SECURITY_RULE: Shape = Shape::new(Kind::Object(&object::UPDATE_SECURITY_RULE));
    pub static RULE_DIRECTION: Shape = Shape::new(Kind::Enum(&["up", "down"]));
    pub static MOVE_SECURITY_RULE: Shape = Shape::new(Kind::Object(&object::MOVE_SECURITY_RULE));
    pub static NUMBER_DOUBLE: Shape = Shape { format: "double", ..Shape::new(Kind::Number) };
    pub static INSTANCE: Shape = Shape::new(Kind::Object(&object::INSTANCE));
    pub static INSTANCE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::INSTANCE_ENVELOPE));
    pub static START_INSTANCE: Shape = Shape::new(Kind::Object(&object::START_INSTANCE));
    pub static STOP_INSTANCE: Shape = Shape::new(Kind::Object(&object::STOP_INSTANCE));
    pub static INSERT_MEDIA: Shape = Shape::new(Kind::Object(&object::INSERT_MEDIA));
    pub static SNAPSHOT_NODE: Shape = Shape::new(Kind::Object(&object::SNAPSHOT_NODE));
    pub static MAP_OF_SNAPSHOT_NODE: Shape = Shape::new(Kind::Map(&shape::SNAPSHOT_NODE));
    pub static SNAPSHOT_TREE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SNAPSHOT_TREE_ENVELOPE));
    pub static CREATE_SNAPSHOT: Shape = Shape::new(Kind::Object(&object::CREATE_SNAPSHOT));
    pub static RESTORE_SNAPSHOT: Shape = Shape::new(Kind::Object(&object::RESTORE_SNAPSHOT));
    pub static SNAPSHOT: Shape = Shape::new(Kind::Object(&object::SNAPSHOT));
    pub static SNAPSHOT_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SNAPSHOT_ENVELOPE));
    pub static IMAGE: Shape = Shape::new(Kind::Object(&object::IMAGE));
    pub static LIST_OF_IMAGE: Shape = Shape::new(Kind::List(&shape::IMAGE));
    pub static IMAGE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::IMAGE_LIST_ENVELOPE));
    pub static CREATE_MEDIA_IMAGE: Shape = Shape::new(Kind::Object(&object::CREATE_MEDIA_IMAGE));
    pub static SYNC_MEDIA_IMAGES: Shape = Shape::new(Kind::Object(&object::SYNC_MEDIA_IMAGES));
    pub static MEDIA_IMAGE: Shape = Shape::new(Kind::Object(&object::MEDIA_IMAGE));
    pub static MEDIA_IMAGE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::MEDIA_IMAGE_ENVELOPE));
    pub static UPDATE_MEDIA_IMAGE: Shape = Shape::new(Kind::Object(&object::UPDATE_MEDIA_IMAGE));
    pub static CREATE_DISK_IMAGE: Shape = Shape::new(Kind::Object(&object::CREATE_DISK_IMAGE));
    pub static SYNC_DISK_IMAGES: Shape = Shape::new(Kind::Object(&object::SYNC_DISK_IMAGES));
    pub static DISK_IMAGE: Shape = Shape::new(Kind::Object(&object::DISK_IMAGE));
    pub static DISK_IMAGE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::DISK_IMAGE_ENVELOPE));
    pub static UPDATE_DISK_IMAGE: Shape = Shape::new(Kind::Object(&object::UPDATE_DISK_IMAGE));
    pub static OPERATING_SYSTEM: Shape = Shape::new(Kind::Enum(&["linux", "windows"]));
    pub static TEMPLATE_SUMMARY: Shape = Shape::new(Kind::Object(&object::TEMPLATE_SUMMARY));
    pub static LIST_OF_TEMPLATE_SUMMARY: Shape = Shape::new(Kind::List(&shape::TEMPLATE_SUMMARY));
    pub static TEMPLATE_SUMMARY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::TEMPLATE_SUMMARY_LIST_ENVELOPE));
    pub static DISK_DRIVER: Shape = Shape::new(Kind::Enum(&["scsi", "sata", "ide"]));
    pub static NETWORK_MODEL: Shape = Shape::new(Kind::Enum(&["virtio", "e1000", "rtl8139"]));
    pub static DISPLAY_DRIVER: Shape = Shape::new(Kind::Enum(&["vga", "cirrus", "qxl", "virtio", "none"]));
    pub static REMOTE_CONTROL: Shape = Shape::new(Kind::Enum(&["vnc", "spice"]));
    pub static TABLET_MODEL: Shape = Shape::new(Kind::Enum(&["usb", "virtio"]));
    pub static CREATE_TEMPLATE: Shape = Shape::new(Kind::Object(&object::CREATE_TEMPLATE));
    pub static TEMPLATE: Shape = Shape::new(Kind::Object(&object::TEMPLATE));
    pub static TEMPLATE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::TEMPLATE_ENVELOPE));
    pub static UPDATE_TEMPLATE: Shape = Shape::new(Kind::Object(&object::UPDATE_TEMPLATE));
    pub static SECURITY_POLICY_GROUP: Shape = Shape::new(Kind::Object(&object::SECURITY_POLICY_GROUP));
    pub static LIST_OF_SECURITY_POLICY_GROUP: Shape = Shape::new(Kind::List(&shape::SECURITY_POLICY_GROUP));
    pub static SECURITY_POLICY_GROUP_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SECURITY_POLICY_GROUP_LIST_ENVELOPE));
    pub static CREATE_SECURITY_POLICY_GROUP: Shape = Shape::new(Kind::Object(&object::CREATE_SECURITY_POLICY_GROUP));
    pub static SECURITY_POLICY_GROUP_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SECURITY_POLICY_GROUP_ENVELOPE));
    pub static UPDATE_SECURITY_POLICY_GROUP: Shape = Shape::new(Kind::Object(&object::UPDATE_SECURITY_POLICY_GROUP));
    pub static SECURITY_RULE_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::SECURITY_RULE_LIST_ENVELOPE));
    pub static CREATE_MONITOR_CHANNEL: Shape = Shape::new(Kind::Object(&object::CREATE_MONITOR_CHANNEL));
    pub static MONITOR_CHANNEL: Shape = Shape::new(Kind::Object(&object::MONITOR_CHANNEL));
    pub static MONITOR_CHANNEL_ENVELOPE: Shape = Shape::new(Kind::Object(&object::MONITOR_CHANNEL_ENVELOPE));
    pub static NAME_RULE: Shape = Shape::new(Kind::Enum(&["order", "MAC", "address"]));
    pub static CREATE_GUESTS: Shape = Shape::new(Kind::Object(&object::CREATE_GUESTS));
    pub static CREATE_BATCH_STATUS: Shape = Shape::new(Kind::Enum(&["creating", "created", "fail"]));
    pub static CREATE_BATCH_ITEM: Shape = Shape::new(Kind::Object(&object::CREATE_BATCH_ITEM));
    pub static LIST_OF_CREATE_BATCH_ITEM: Shape = Shape::new(Kind::List(&shape::CREATE_BATCH_ITEM));
    pub static CREATE_BATCH_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CREATE_BATCH_ENVELOPE));
    pub static DELETE_GUESTS: Shape = Shape::new(Kind::Object(&object::DELETE_GUESTS));
    pub static DELETE_BATCH_STATUS: Shape = Shape::new(Kind::Enum(&["deleting", "deleted", "fail"]));
    pub static DELETE_BATCH_ITEM: Shape = Shape::new(Kind::Object(&object::DELETE_BATCH_ITEM));
    pub static LIST_OF_DELETE_BATCH_ITEM: Shape = Shape::new(Kind::List(&shape::DELETE_BATCH_ITEM));
    pub static DELETE_BATCH_ENVELOPE: Shape = Shape::new(Kind::Object(&object::DELETE_BATCH_ENVELOPE));
    pub static STOP_GUESTS: Shape = Shape::new(Kind::Object(&object::STOP_GUESTS));
    pub static STOP_BATCH_STATUS: Shape = Shape::new(Kind::Enum(&["stopping", "stopped", "fail"]));
    pub static STOP_BATCH_ITEM: Shape = Shape::new(Kind::Object(&object::STOP_BATCH_ITEM));
    pub static LIST_OF_STOP_BATCH_ITEM: Shape = Shape::new(Kind::List(&shape::STOP_BATCH_ITEM));
    pub static STOP_BATCH_ENVELOPE: Shape = Shape::new(Kind::Object(&object::STOP_BATCH_ENVELOPE));
    pub static MIGRATION_SUMMARY: Shape = Shape::new(Kind::Object(&object::MIGRATION_SUMMARY));
    pub static LIST_OF_MIGRATION_SUMMARY: Shape = Shape::new(Kind::List(&shape::MIGRATION_SUMMARY));
    pub static MIGRATION_SUMMARY_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::MIGRATION_SUMMARY_LIST_ENVELOPE));
    pub static CREATE_MIGRATION: Shape = Shape::new(Kind::Object(&object::CREATE_MIGRATION));
    pub static MIGRATION: Shape = Shape::new(Kind::Object(&object::MIGRATION));
    pub static MIGRATION_ENVELOPE: Shape = Shape::new(Kind::Object(&object::MIGRATION_ENVELOPE));
    pub static LOG_ENTRY: Shape = Shape::new(Kind::Object(&object::LOG_ENTRY));
    pub static LIST_OF_LOG_ENTRY: Shape = Shape::new(Kind::List(&shape::LOG_ENTRY));
    pub static LOG_PAGE: Shape = Shape::new(Kind::Object(&object::LOG_PAGE));
    pub static LOG_PAGE_ENVELOPE: Shape = Shape::new(Kind::Object(&object::LOG_PAGE_ENVELOPE));
    pub static CREATE_LOG: Shape = Shape::new(Kind::Object(&object::CREATE_LOG));
    pub static DELETE_LOGS: Shape = Shape::new(Kind::Object(&object::DELETE_LOGS));
    pub static VISIBILITY: Shape = Shape::new(Kind::Object(&object::VISIBILITY));
    pub static VISIBILITY_ENVELOPE: Shape = Shape::new(Kind::Object(&object::VISIBILITY_ENVELOPE));
    pub static UPDATE_VISIBILITY: Shape = Shape::new(Kind::Object(&object::UPDATE_VISIBILITY));
    pub static ZONE_STATISTICS: Shape = Shape::new(Kind::Object(&object::ZONE_STATISTICS));
    pub static ZONE_STATISTICS_ENVELOPE: Shape = Shape::new(Kind::Object(&object::ZONE_STATISTICS_ENVELOPE));
    pub static POOL_STATISTICS: Shape = Shape::new(Kind::Object(&object::POOL_STATISTICS));
    pub static LIST_OF_POOL_STATISTICS: Shape = Shape::new(Kind::List(&shape::POOL_STATISTICS));
    pub static POOL_STATISTICS_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::POOL_STATISTICS_LIST_ENVELOPE));
    pub static POOL_STATISTICS_ENVELOPE: Shape = Shape::new(Kind::Object(&object::POOL_STATISTICS_ENVELOPE));
    pub static CELL_STATISTICS: Shape = Shape::new(Kind::Object(&object::CELL_STATISTICS));
    pub static LIST_OF_CELL_STATISTICS_OR_NULL: Shape = Shape { nullable: true, ..Shape::new(Kind::List(&shape::CELL_STATISTICS)) };
    pub static CELL_STATISTICS_LIST_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CELL_STATISTICS_LIST_ENVELOPE));
    pub static CELL_STATISTICS_ENVELOPE: Shape = Shape::new(Kind::Object(&object::CELL_STATISTICS_ENVELOPE));
}

/// Every `Object` of the backend.
#[allow(unused_imports, missing_docs, reason = "generated rows")]
pub mod object {
    use super::*;

    pub static SYSTEM: Object = Object::new("System", &[
        Field { about: "False until the first administrator exists.", required: true, ..Field::new("ready", "ready", &shape::BOOLEAN) },
        Field { about: "Maximum number of cores of a guest. Since 1.4.0.", ..Field::new("max_cores", "max-cores", &shape::INTEGER_UINT64) },
        Field { about: "Maximum memory of a guest, in GB. Since 1.4.0.", ..Field::new("max_memory", "max-memory", &shape::INTEGER_UINT64) },
        Field { about: "Maximum disk space of a guest, in GB. Since 1.4.0.", ..Field::new("max_disk", "max-disk", &shape::INTEGER_UINT64) },
    ]);
    pub static SYSTEM_ENVELOPE: Object = Object::new("SystemEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::SYSTEM) },
    ]);
    pub static FAILURE: Object = Object::new("Failure", &[
        Field { about: "500 for every failure; only the message describes it.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { about: "Human-readable text; its beginning identifies the kind of error.", required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { about: "No information. An empty string from the frontend, an empty object from the core.", required: true, ..Field::new("data", "data", &shape::ANY) },
    ]);
    pub static INITIALISE_SYSTEM: Object = Object::new("InitialiseSystem", &[
        Field { about: "Login name.", required: true, ..Field::new("user", "user", &shape::STRING) },
        Field { about: "At least 8 bytes with a digit, a lower-case and an upper-case letter.", required: true, ..Field::new("password", "password", &shape::SECRET_STRING) },
        Field { about: "Name of the group to put the user in; `admin` if omitted.", ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Display name of that group.", ..Field::new("display", "display", &shape::STRING) },
        Field { about: "Name of the role to give that group; `super` if omitted.", ..Field::new("role", "role", &shape::STRING) },
        Field { about: "Portal menus of that role; at least one.", required: true, ..Field::new("menu", "menu", &shape::LIST_OF_STRING) },
    ]);
    pub static NOTHING_ENVELOPE: Object = Object::new("NothingEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { about: "An empty string or an empty object.", required: true, ..Field::new("data", "data", &shape::ANY) },
    ]);
    pub static SESSION_ID_LIST_ENVELOPE: Object = Object::new("SessionIdListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_SECRET_STRING) },
    ]);
    pub static CREATE_SESSION: Object = Object::new("CreateSession", &[
        Field { about: "Name of the user that logs in.", required: true, ..Field::new("user", "user", &shape::STRING) },
        Field { about: "In clear text.", required: true, ..Field::new("password", "password", &shape::SECRET_STRING) },
        Field { about: "Any value; optional. Required by the document, stored and never used by the server.", ..Field::new("nonce", "nonce", &shape::STRING) },
    ]);
    pub static SESSION: Object = Object::new("Session", &[
        Field { about: "The id: value of the header `Nano-Session`.", required: true, ..Field::new("session", "session", &shape::SECRET_STRING) },
        Field { about: "Group of the user. Not documented; 1.3 and 1.4 always send it.", ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Seconds until the session ends unless it is kept alive.", required: true, ..Field::new("timeout", "timeout", &shape::INTEGER_UINT64) },
        Field { about: "Portal menus that the roles of the group allow, in no particular order. Null when the group has no roles.", ..Field::new("menu", "menu", &shape::LIST_OF_STRING_OR_NULL) },
        Field { about: "Address that the login came from.", ..Field::new("address", "address", &shape::STRING) },
    ]);
    pub static SESSION_ENVELOPE: Object = Object::new("SessionEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::SESSION) },
    ]);
    pub static SESSION_DETAIL: Object = Object::new("SessionDetail", &[
        Field { about: "Name of the user that logged in.", required: true, ..Field::new("user", "user", &shape::STRING) },
        Field { about: "The group that the user belongs to.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Where the login came from, as seen by the server.", required: true, ..Field::new("address", "address", &shape::STRING) },
        Field { about: "Menus of the portal that the roles of the group allow.", ..Field::new("menu", "menu", &shape::LIST_OF_STRING) },
        Field { about: "Resources that the session holds.", ..Field::new("resource", "resource", &shape::LIST_OF_STRING) },
    ]);
    pub static SESSION_DETAIL_ENVELOPE: Object = Object::new("SessionDetailEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::SESSION_DETAIL) },
    ]);
    pub static NAME_LIST_ENVELOPE: Object = Object::new("NameListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_STRING) },
    ]);
    pub static USER: Object = Object::new("User", &[
        Field { about: "Login name.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Display name.", ..Field::new("nick", "nick", &shape::STRING) },
        Field { about: "E-mail address; the server does not send anything to it.", ..Field::new("mail", "mail", &shape::STRING) },
    ]);
    pub static USER_ENVELOPE: Object = Object::new("UserEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::USER) },
    ]);
    pub static CREATE_USER: Object = Object::new("CreateUser", &[
        Field { about: "Display name.", ..Field::new("nick", "nick", &shape::STRING) },
        Field { about: "E-mail address; the server does not send anything to it.", ..Field::new("mail", "mail", &shape::STRING) },
        Field { about: "At least 8 bytes with a digit, a lower-case and an upper-case letter.", required: true, ..Field::new("password", "password", &shape::SECRET_STRING) },
    ]);
    pub static UPDATE_USER: Object = Object::new("UpdateUser", &[
        Field { about: "Display name.", ..Field::new("nick", "nick", &shape::STRING) },
        Field { about: "New address.", ..Field::new("mail", "mail", &shape::STRING) },
    ]);
    pub static UPDATE_USER_PASSWORD: Object = Object::new("UpdateUserPassword", &[
        Field { about: "The current password.", required: true, ..Field::new("old", "old", &shape::SECRET_STRING) },
        Field { about: "At least 8 bytes with a digit, a lower-case and an upper-case letter.", required: true, ..Field::new("new", "new", &shape::SECRET_STRING) },
    ]);
    pub static USER_GROUP_SUMMARY: Object = Object { columns: &["name", "display", "member"], ..Object::new("UserGroupSummary", &[
        Field { about: "The name by which users and roles refer to it.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Display name.", required: true, ..Field::new("display", "display", &shape::STRING) },
        Field { about: "Number of members.", required: true, ..Field::new("member", "member", &shape::INTEGER_UINT64) },
    ]) };
    pub static USER_GROUP_LIST_ENVELOPE: Object = Object::new("UserGroupListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_USER_GROUP_SUMMARY) },
    ]);
    pub static USER_GROUP: Object = Object::new("UserGroup", &[
        Field { about: "The name by which users and roles refer to it.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Display name.", required: true, ..Field::new("display", "display", &shape::STRING) },
        Field { about: "Names of its roles.", ..Field::new("role", "role", &shape::LIST_OF_STRING) },
        Field { about: "Names of its members.", ..Field::new("member", "member", &shape::LIST_OF_STRING) },
    ]);
    pub static USER_GROUP_ENVELOPE: Object = Object::new("UserGroupEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::USER_GROUP) },
    ]);
    pub static CREATE_USER_GROUP: Object = Object::new("CreateUserGroup", &[
        Field { about: "Display name.", required: true, ..Field::new("display", "display", &shape::STRING) },
        Field { about: "Names of its roles.", ..Field::new("role", "role", &shape::LIST_OF_STRING) },
    ]);
    pub static UPDATE_USER_GROUP: Object = Object::new("UpdateUserGroup", &[
        Field { about: "Display name.", required: true, ..Field::new("display", "display", &shape::STRING) },
        Field { about: "Names of its roles; none if omitted.", ..Field::new("role", "role", &shape::LIST_OF_STRING) },
    ]);
    pub static ROLE: Object = Object::new("Role", &[
        Field { about: "Names of the menus, such as `dashboard` or `compute_pool`.", ..Field::new("menu", "menu", &shape::LIST_OF_STRING) },
    ]);
    pub static ROLE_ENVELOPE: Object = Object::new("RoleEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::ROLE) },
    ]);
    pub static CREATE_ROLE: Object = Object::new("CreateRole", &[
        Field { about: "Names of the menus; may be empty.", required: true, ..Field::new("menu", "menu", &shape::LIST_OF_STRING) },
    ]);
    pub static UPDATE_ROLE: Object = Object::new("UpdateRole", &[
        Field { about: "Names of the menus; may be empty.", required: true, ..Field::new("menu", "menu", &shape::LIST_OF_STRING) },
    ]);
    pub static COMPUTE_POOL: Object = Object { columns: &["name", "enabled", "cells", "network", "storage", "failover"], ..Object::new("ComputePool", &[
        Field { about: "The name by which guests and hosts refer to it.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "false if it gets no new guests.", required: true, ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "Number of hosts.", required: true, ..Field::new("cells", "cells", &shape::INTEGER_UINT64) },
        Field { about: "Name of the address pool; empty for bridged networking.", required: true, ..Field::new("network", "network", &shape::STRING) },
        Field { about: "Name of the storage pool; empty for the local disks of the hosts.", required: true, ..Field::new("storage", "storage", &shape::STRING) },
        Field { about: "Guests of a dead host start again elsewhere; needs shared storage.", required: true, ..Field::new("failover", "failover", &shape::BOOLEAN) },
    ]) };
    pub static COMPUTE_POOL_LIST_ENVELOPE: Object = Object::new("ComputePoolListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_COMPUTE_POOL) },
    ]);
    pub static COMPUTE_POOL_ENVELOPE: Object = Object::new("ComputePoolEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::COMPUTE_POOL) },
    ]);
    pub static CREATE_COMPUTE_POOL: Object = Object::new("CreateComputePool", &[
        Field { about: "Name of the storage pool; the local disks of the hosts if omitted.", ..Field::new("storage", "storage", &shape::STRING) },
        Field { about: "Name of the address pool; bridged networking if omitted.", ..Field::new("network", "network", &shape::STRING) },
        Field { about: "Start the guests of a dead host elsewhere; needs shared storage.", ..Field::new("failover", "failover", &shape::BOOLEAN) },
    ]);
    pub static UPDATE_COMPUTE_POOL: Object = Object::new("UpdateComputePool", &[
        Field { about: "Name of the storage pool; the local disks of the hosts if omitted.", ..Field::new("storage", "storage", &shape::STRING) },
        Field { about: "Name of the address pool; bridged networking if omitted.", ..Field::new("network", "network", &shape::STRING) },
        Field { about: "Start the guests of a dead host elsewhere; needs shared storage.", ..Field::new("failover", "failover", &shape::BOOLEAN) },
    ]);
    pub static COMPUTE_CELL: Object = Object { columns: &["name", "address", "enabled", "alive"], ..Object::new("ComputeCell", &[
        Field { about: "The name of the host in calls, such as `Cell_93e3de24f0a3`.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "IP address of the host.", required: true, ..Field::new("address", "address", &shape::STRING) },
        Field { about: "False if it gets no new guests.", required: true, ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "Whether the host is connected to the core.", required: true, ..Field::new("alive", "alive", &shape::BOOLEAN) },
        Field { about: "Not documented.", ..Field::new("PurgeAppending", "purge-appending", &shape::BOOLEAN) },
    ]) };
    pub static COMPUTE_CELL_LIST_ENVELOPE: Object = Object::new("ComputeCellListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_COMPUTE_CELL) },
    ]);
    pub static CELL_STORAGE_POOL: Object = Object::new("CellStoragePool", &[
        Field { about: "The storage pool that the host mounts.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Whether the mount succeeded.", required: true, ..Field::new("attached", "attached", &shape::BOOLEAN) },
        Field { about: "Why it is not attached.", ..Field::new("error", "error", &shape::STRING) },
    ]);
    pub static COMPUTE_CELL_DETAIL: Object = Object::new("ComputeCellDetail", &[
        Field { about: "The name of the host in calls, such as `Cell_93e3de24f0a3`.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "IP address of the host.", required: true, ..Field::new("address", "address", &shape::STRING) },
        Field { about: "False if it gets no new guests.", required: true, ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "Whether the host is connected to the core.", required: true, ..Field::new("alive", "alive", &shape::BOOLEAN) },
        Field { about: "The storage pools and whether the host can access them.", ..Field::new("storage", "storage", &shape::LIST_OF_CELL_STORAGE_POOL) },
    ]);
    pub static COMPUTE_CELL_DETAIL_ENVELOPE: Object = Object::new("ComputeCellDetailEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::COMPUTE_CELL_DETAIL) },
    ]);
    pub static UPDATE_COMPUTE_CELL: Object = Object::new("UpdateComputeCell", &[
        Field { about: "Whether the host gets new guests; it keeps its current ones.", required: true, ..Field::new("enable", "enable", &shape::BOOLEAN) },
    ]);
    pub static CELL_STORAGE: Object = Object::new("CellStorage", &[
        Field { about: "Where the host keeps disks.", required: true, ..Field::new("mode", "mode", &shape::CELL_STORAGE_MODE) },
        Field { about: "Paths of system disks.", ..Field::new("system", "system", &shape::LIST_OF_STRING) },
        Field { about: "Paths of data disks.", ..Field::new("data", "data", &shape::LIST_OF_STRING) },
    ]);
    pub static CELL_STORAGE_ENVELOPE: Object = Object::new("CellStorageEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::CELL_STORAGE) },
    ]);
    pub static UPDATE_CELL_STORAGE: Object = Object::new("UpdateCellStorage", &[
        Field { about: "Path for new disks.", required: true, ..Field::new("default", "default", &shape::STRING) },
    ]);
    pub static STORAGE_POOL_SUMMARY: Object = Object { columns: &["name", "type", "host", "target"], ..Object::new("StoragePoolSummary", &[
        Field { about: "The name by which compute pools refer to it.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Protocol of the share; only `nfs` works.", required: true, ..Field::new("type", "type", &shape::STRING) },
        Field { about: "Name or IP address of the server.", required: true, ..Field::new("host", "host", &shape::STRING) },
        Field { about: "Path on the host.", required: true, ..Field::new("target", "target", &shape::STRING) },
    ]) };
    pub static STORAGE_POOL_LIST_ENVELOPE: Object = Object::new("StoragePoolListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_STORAGE_POOL_SUMMARY) },
    ]);
    pub static STORAGE_POOL: Object = Object::new("StoragePool", &[
        Field { about: "Protocol of the share; only `nfs` works.", required: true, ..Field::new("type", "type", &shape::STRING) },
        Field { about: "Name or IP address of the server.", required: true, ..Field::new("host", "host", &shape::STRING) },
        Field { about: "Path on the host.", required: true, ..Field::new("target", "target", &shape::STRING) },
    ]);
    pub static STORAGE_POOL_ENVELOPE: Object = Object::new("StoragePoolEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::STORAGE_POOL) },
    ]);
    pub static CREATE_STORAGE_POOL: Object = Object::new("CreateStoragePool", &[
        Field { about: "`nfs`; nothing else is accepted.", required: true, ..Field::new("type", "type", &shape::STRING) },
        Field { about: "Name or address of the NFS server.", ..Field::new("host", "host", &shape::STRING) },
        Field { about: "Exported path.", ..Field::new("target", "target", &shape::STRING) },
    ]);
    pub static UPDATE_STORAGE_POOL: Object = Object::new("UpdateStoragePool", &[
        Field { about: "`nfs`; nothing else is accepted.", required: true, ..Field::new("type", "type", &shape::STRING) },
        Field { about: "Name or address of the NFS server.", ..Field::new("host", "host", &shape::STRING) },
        Field { about: "Exported path.", ..Field::new("target", "target", &shape::STRING) },
    ]);
    pub static ADDRESS_POOL_SUMMARY: Object = Object { columns: &["name", "gateway", "provider", "addresses", "allocated"], ..Object::new("AddressPoolSummary", &[
        Field { about: "The name by which compute pools refer to it.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "IPv4 address of the router that guests use.", required: true, ..Field::new("gateway", "gateway", &shape::STRING) },
        Field { about: "Addresses of the name servers.", ..Field::new("dns", "dns", &shape::LIST_OF_STRING) },
        Field { about: "How a guest gets its address.", ..Field::new("provider", "provider", &shape::ADDRESS_PROVIDER) },
        Field { about: "Number of addresses.", required: true, ..Field::new("addresses", "addresses", &shape::INTEGER_UINT64) },
        Field { about: "Number of addresses in use.", required: true, ..Field::new("allocated", "allocated", &shape::INTEGER_UINT64) },
    ]) };
    pub static ADDRESS_POOL_SUMMARY_LIST_ENVELOPE: Object = Object::new("AddressPoolSummaryListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_ADDRESS_POOL_SUMMARY) },
    ]);
    pub static ALLOCATED_ADDRESS: Object = Object::new("AllocatedAddress", &[
        Field { about: "IPv4 address that the guest has.", required: true, ..Field::new("address", "address", &shape::STRING) },
        Field { about: "ID of the guest.", required: true, ..Field::new("instance", "instance", &shape::STRING) },
    ]);
    pub static ADDRESS_RANGE: Object = Object { columns: &["start", "end", "netmask", "capacity"], ..Object::new("AddressRange", &[
        Field { about: "First address that is handed out; used as the name of the range in calls.", required: true, ..Field::new("start", "start", &shape::STRING) },
        Field { about: "Last address that is handed out.", required: true, ..Field::new("end", "end", &shape::STRING) },
        Field { about: "In dotted form, such as `255.255.255.0`.", required: true, ..Field::new("netmask", "netmask", &shape::STRING) },
        Field { about: "Number of addresses. Not documented; not part of the list of ranges.", ..Field::new("capacity", "capacity", &shape::INTEGER_UINT64) },
        Field { about: "The addresses in use; only if a single range is requested.", ..Field::new("allocated", "allocated", &shape::LIST_OF_ALLOCATED_ADDRESS) },
    ]) };
    pub static ADDRESS_POOL: Object = Object::new("AddressPool", &[
        Field { about: "The name by which compute pools refer to it.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "IPv4 address of the router that guests use.", required: true, ..Field::new("gateway", "gateway", &shape::STRING) },
        Field { about: "Addresses of the name servers.", ..Field::new("dns", "dns", &shape::LIST_OF_STRING) },
        Field { about: "How a guest gets its address.", ..Field::new("provider", "provider", &shape::ADDRESS_PROVIDER) },
        Field { about: "Addresses that can be handed out.", ..Field::new("ranges", "ranges", &shape::LIST_OF_ADDRESS_RANGE) },
        Field { about: "Addresses that guests have.", ..Field::new("allocated", "allocated", &shape::LIST_OF_ALLOCATED_ADDRESS) },
    ]);
    pub static ADDRESS_POOL_ENVELOPE: Object = Object::new("AddressPoolEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::ADDRESS_POOL) },
    ]);
    pub static CREATE_ADDRESS_POOL: Object = Object::new("CreateAddressPool", &[
        Field { about: "IPv4 address of the router that guests use.", required: true, ..Field::new("gateway", "gateway", &shape::STRING) },
        Field { about: "Addresses of the name servers.", ..Field::new("dns", "dns", &shape::LIST_OF_STRING) },
        Field { about: "How a guest gets its address.", required: true, ..Field::new("provider", "provider", &shape::ADDRESS_PROVIDER) },
        Field { about: "Interfaces that a guest gets. Validated but not stored.", ..Field::new("mode", "mode", &shape::ADDRESS_MODE) },
    ]);
    pub static UPDATE_ADDRESS_POOL: Object = Object::new("UpdateAddressPool", &[
        Field { about: "IPv4 address of the router that guests use.", required: true, ..Field::new("gateway", "gateway", &shape::STRING) },
        Field { about: "Addresses of the name servers.", ..Field::new("dns", "dns", &shape::LIST_OF_STRING) },
        Field { about: "How a guest gets its address.", required: true, ..Field::new("provider", "provider", &shape::ADDRESS_PROVIDER) },
        Field { about: "Interfaces that a guest gets. Validated but not stored.", ..Field::new("mode", "mode", &shape::ADDRESS_MODE) },
    ]);
    pub static ADDRESS_RANGE_LIST_ENVELOPE: Object = Object::new("AddressRangeListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_ADDRESS_RANGE) },
    ]);
    pub static ADDRESS_RANGE_ENVELOPE: Object = Object::new("AddressRangeEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::ADDRESS_RANGE) },
    ]);
    pub static ADD_ADDRESS_RANGE: Object = Object::new("AddAddressRange", &[
        Field { about: "Last address that is handed out; the first is in the path.", required: true, ..Field::new("end", "end", &shape::STRING) },
        Field { about: "In dotted form, such as `255.255.255.0`.", required: true, ..Field::new("netmask", "netmask", &shape::STRING) },
    ]);
    pub static GUEST_INTERFACE: Object = Object::new("GuestInterface", &[
        Field { about: "Address of the guest.", ..Field::new("network_address", "network-address", &shape::STRING) },
        Field { about: "Host and port of the screen; `:0` when there is none.", ..Field::new("display_address", "display-address", &shape::STRING) },
        Field { about: "Address assigned to the guest by an address pool.", ..Field::new("allocated_address", "allocated-address", &shape::STRING) },
    ]);
    pub static QOS: Object = Object::new("Qos", &[
        Field { about: "The CPU priority of the guest when guests compete.", required: true, ..Field::new("cpu_priority", "cpu-priority", &shape::CPU_PRIORITY) },
        Field { about: "Disk writes in bytes per second.", ..Field::new("write_speed", "write-speed", &shape::INTEGER_UINT64) },
        Field { about: "Disk writes per second.", ..Field::new("write_iops", "write-iops", &shape::INTEGER_UINT64) },
        Field { about: "Disk reads in bytes per second.", ..Field::new("read_speed", "read-speed", &shape::INTEGER_UINT64) },
        Field { about: "Disk reads per second.", ..Field::new("read_iops", "read-iops", &shape::INTEGER_UINT64) },
        Field { about: "Network input in bytes per second.", ..Field::new("receive_speed", "receive-speed", &shape::INTEGER_UINT64) },
        Field { about: "Network output in bytes per second.", ..Field::new("send_speed", "send-speed", &shape::INTEGER_UINT64) },
    ]);
    pub static GUEST: Object = Object { columns: &["id", "name", "running", "cores", "memory", "pool"], ..Object::new("Guest", &[
        Field { about: "Unique in its pool; `<group>.<name>` unless it was renamed.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "UUID that other calls take as `guest_id`.", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "False while it is being created or its system is being reset.", required: true, ..Field::new("created", "created", &shape::BOOLEAN) },
        Field { about: "Percent done while it is being created.", required: true, ..Field::new("progress", "progress", &shape::INTEGER_UINT32) },
        Field { about: "Whether it is switched on.", required: true, ..Field::new("running", "running", &shape::BOOLEAN) },
        Field { about: "Its host is lost.", ..Field::new("lost", "lost", &shape::BOOLEAN) },
        Field { about: "Name of the user.", required: true, ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Name of the compute pool.", ..Field::new("pool", "pool", &shape::STRING) },
        Field { about: "Name of the host.", ..Field::new("cell", "cell", &shape::STRING) },
        Field { about: "Address of the host; only in lists.", ..Field::new("host", "host", &shape::STRING) },
        Field { about: "Virtual CPU cores.", required: true, ..Field::new("cores", "cores", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("memory", "memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes of all disks together.", required: true, ..Field::new("total_disk", "total-disk", &shape::INTEGER_UINT64) },
        Field { about: "Bytes of each disk, the system disk first.", required: true, ..Field::new("disks", "disks", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "Starts together with its host.", required: true, ..Field::new("auto_start", "auto-start", &shape::BOOLEAN) },
        Field { about: "Operating system, such as `linux`.", ..Field::new("system", "system", &shape::STRING) },
        Field { about: "Password of the screen; not in lists.", ..Field::new("monitor_secret", "monitor-secret", &shape::SECRET_STRING) },
        Field { about: "MAC address.", ..Field::new("ethernet_address", "ethernet-address", &shape::STRING) },
        Field { about: "Protocol of its screen. Documented, never sent.", ..Field::new("display_protocol", "display-protocol", &shape::STRING) },
        Field { about: "Interface in the network of the hosts.", required: true, ..Field::new("internal", "internal", &shape::GUEST_INTERFACE) },
        Field { about: "Interface to external networks.", required: true, ..Field::new("external", "external", &shape::GUEST_INTERFACE) },
        Field { about: "When it was created, by the clock of the core.", ..Field::new("create_time", "create-time", &shape::STRING) },
        Field { about: "Whether an ISO image is in its drive.", ..Field::new("media_attached", "media-attached", &shape::BOOLEAN) },
        Field { about: "Its share of CPU, disk and network.", required: true, ..Field::new("qos", "qos", &shape::QOS) },
    ]) };
    pub static GUEST_LIST_ENVELOPE: Object = Object::new("GuestListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_GUEST) },
    ]);
    pub static SEARCH_GUESTS: Object = Object::new("SearchGuests", &[
        Field { about: "Guests per page; 20 if omitted or 0.", ..Field::new("limit", "limit", &shape::INTEGER_UINT64) },
        Field { about: "Guests to skip.", ..Field::new("offset", "offset", &shape::INTEGER_UINT64) },
        Field { about: "Only guests in this compute pool.", ..Field::new("pool", "pool", &shape::STRING) },
        Field { about: "Only guests on this host.", ..Field::new("cell", "cell", &shape::STRING) },
        Field { about: "Part of the name or address of a guest or its host.", ..Field::new("keyword", "keyword", &shape::STRING) },
        Field { about: "Only guests of this group. Overwritten when the group of the caller shows its guests to its members; not documented.", ..Field::new("group", "group", &shape::STRING) },
    ]);
    pub static GUEST_PAGE: Object = Object::new("GuestPage", &[
        Field { about: "Guests of this page.", required: true, ..Field::new("result", "result", &shape::LIST_OF_GUEST) },
        Field { about: "Number of guests that match.", required: true, ..Field::new("total", "total", &shape::INTEGER_UINT64) },
        Field { about: "Guests per page, as requested.", required: true, ..Field::new("limit", "limit", &shape::INTEGER_UINT64) },
        Field { about: "Guests before this page, as requested.", required: true, ..Field::new("offset", "offset", &shape::INTEGER_UINT64) },
    ]);
    pub static GUEST_PAGE_ENVELOPE: Object = Object::new("GuestPageEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::GUEST_PAGE) },
    ]);
    pub static CLOUD_INIT: Object = Object::new("CloudInit", &[
        Field { about: "Whether root can log in over SSH. False if omitted; without `cloud_init`, root can log in.", ..Field::new("root_enabled", "root-enabled", &shape::BOOLEAN) },
        Field { about: "Name of the administrator; `root` if omitted.", ..Field::new("admin_name", "admin-name", &shape::STRING) },
        Field { about: "Password of the administrator; generated by the server if omitted.", ..Field::new("admin_secret", "admin-secret", &shape::SECRET_STRING) },
        Field { about: "Where data disks are mounted; `/opt/data` if omitted.", ..Field::new("data_path", "data-path", &shape::STRING) },
    ]);
    pub static CREATE_GUEST: Object = Object::new("CreateGuest", &[
        Field { about: "Letters, digits, `_` and `-`; prefixed with the group.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Name of the user.", required: true, ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Name of the compute pool.", required: true, ..Field::new("pool", "pool", &shape::STRING) },
        Field { about: "At least 1.", required: true, ..Field::new("cores", "cores", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("memory", "memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes of each disk, the system disk first; at least one.", required: true, ..Field::new("disks", "disks", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "ID of the system template.", required: true, ..Field::new("template", "template", &shape::STRING) },
        Field { about: "Start it together with its host.", ..Field::new("auto_start", "auto-start", &shape::BOOLEAN) },
        Field { about: "ID of the disk image to clone the system disk from.", ..Field::new("from_image", "from-image", &shape::STRING) },
        Field { about: "The modules installed in the image: `qemu`, `cloud-init`.", ..Field::new("modules", "modules", &shape::LIST_OF_STRING) },
        Field { about: "What cloud-init sets up at the first start; needs an image with cloud-init.", ..Field::new("cloud_init", "cloud-init", &shape::CLOUD_INIT) },
        Field { about: "Without it: high priority, no limits. The document says medium priority.", ..Field::new("qos", "qos", &shape::QOS) },
        Field { about: "Requested IP address. Read but not used.", ..Field::new("network_address", "network-address", &shape::STRING) },
        Field { about: "Requested MAC address. Read but not used.", ..Field::new("ethernet_address", "ethernet-address", &shape::STRING) },
        Field { about: "ID of the policy group whose rules to start with.", ..Field::new("security_policy_group", "security-policy-group", &shape::STRING) },
    ]);
    pub static CREATED: Object = Object::new("Created", &[
        Field { about: "ID of the new resource, or of the task that creates it.", required: true, ..Field::new("id", "id", &shape::STRING) },
    ]);
    pub static CREATED_ENVELOPE: Object = Object::new("CreatedEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::CREATED) },
    ]);
    pub static GUEST_ENVELOPE: Object = Object::new("GuestEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::GUEST) },
    ]);
    pub static DELETE_GUEST: Object = Object::new("DeleteGuest", &[
        Field { about: "Passed on to the host. It does not stop a running guest: do that first.", ..Field::new("force", "force", &shape::BOOLEAN) },
    ]);
    pub static UPDATE_GUEST_NAME: Object = Object::new("UpdateGuestName", &[
        Field { about: "Stored as given.", required: true, ..Field::new("name", "name", &shape::STRING) },
    ]);
    pub static UPDATE_GUEST_AUTO_START: Object = Object::new("UpdateGuestAutoStart", &[
        Field { about: "Whether it starts with its host.", required: true, ..Field::new("enable", "enable", &shape::BOOLEAN) },
    ]);
    pub static UPDATE_GUEST_CORES: Object = Object::new("UpdateGuestCores", &[
        Field { about: "New number of virtual CPU cores.", required: true, ..Field::new("cores", "cores", &shape::INTEGER_UINT64) },
        Field { about: "Take effect while it runs.", ..Field::new("immediate", "immediate", &shape::BOOLEAN) },
    ]);
    pub static UPDATE_GUEST_MEMORY: Object = Object::new("UpdateGuestMemory", &[
        Field { about: "Bytes.", required: true, ..Field::new("memory", "memory", &shape::INTEGER_UINT64) },
        Field { about: "Take effect while it runs.", ..Field::new("immediate", "immediate", &shape::BOOLEAN) },
    ]);
    pub static UPDATE_GUEST_CPU_QOS: Object = Object::new("UpdateGuestCpuQos", &[
        Field { about: "The CPU priority of the guest when guests compete.", required: true, ..Field::new("priority", "priority", &shape::CPU_PRIORITY) },
    ]);
    pub static UPDATE_GUEST_DISK_QOS: Object = Object::new("UpdateGuestDiskQos", &[
        Field { about: "Bytes per second.", ..Field::new("write_speed", "write-speed", &shape::INTEGER_UINT64) },
        Field { about: "Operations per second.", ..Field::new("write_iops", "write-iops", &shape::INTEGER_UINT64) },
        Field { about: "Bytes per second.", ..Field::new("read_speed", "read-speed", &shape::INTEGER_UINT64) },
        Field { about: "Operations per second.", ..Field::new("read_iops", "read-iops", &shape::INTEGER_UINT64) },
    ]);
    pub static UPDATE_GUEST_NETWORK_QOS: Object = Object::new("UpdateGuestNetworkQos", &[
        Field { about: "Bytes per second.", ..Field::new("receive_speed", "receive-speed", &shape::INTEGER_UINT64) },
        Field { about: "Bytes per second.", ..Field::new("send_speed", "send-speed", &shape::INTEGER_UINT64) },
    ]);
    pub static GUEST_AUTH: Object = Object::new("GuestAuth", &[
        Field { about: "Of the administrator in the guest.", ..Field::new("password", "password", &shape::SECRET_STRING) },
        Field { about: "Name of the administrator in the guest. A string, not a number.", ..Field::new("user", "user", &shape::STRING) },
    ]);
    pub static GUEST_AUTH_ENVELOPE: Object = Object::new("GuestAuthEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::GUEST_AUTH) },
    ]);
    pub static UPDATE_GUEST_AUTH: Object = Object::new("UpdateGuestAuth", &[
        Field { about: "Generated by the server if omitted.", ..Field::new("password", "password", &shape::SECRET_STRING) },
        Field { about: "Name of the administrator; the default of the system if omitted. A string, not a number.", ..Field::new("user", "user", &shape::STRING) },
    ]);
    pub static RESIZE_GUEST_DISK: Object = Object::new("ResizeGuestDisk", &[
        Field { about: "Bytes; larger than now.", required: true, ..Field::new("size", "size", &shape::INTEGER_UINT64) },
        Field { about: "Take effect while it runs.", ..Field::new("immediate", "immediate", &shape::BOOLEAN) },
    ]);
    pub static SHRINK_GUEST_DISK: Object = Object::new("ShrinkGuestDisk", &[
        Field { about: "Take effect while it runs.", ..Field::new("immediate", "immediate", &shape::BOOLEAN) },
    ]);
    pub static RESET_GUEST_SYSTEM: Object = Object::new("ResetGuestSystem", &[
        Field { about: "ID of the disk image.", required: true, ..Field::new("from_image", "from-image", &shape::STRING) },
    ]);
    pub static SECURITY_RULE: Object = Object { columns: &["action", "protocol", "from_address", "to_address", "to_port"], ..Object::new("SecurityRule", &[
        Field { about: "What happens to packets that match.", required: true, ..Field::new("action", "action", &shape::POLICY_ACTION) },
        Field { about: "IP protocol that matches.", required: true, ..Field::new("protocol", "protocol", &shape::RULE_PROTOCOL) },
        Field { about: "Address that packets come from; any if omitted.", ..Field::new("from_address", "from-address", &shape::STRING) },
        Field { about: "Address that packets go to; any if omitted. Not documented.", ..Field::new("to_address", "to-address", &shape::STRING) },
        Field { about: "Port that packets go to; 0 for ICMP.", ..Field::new("to_port", "to-port", &shape::INTEGER_UINT32) },
    ]) };
    pub static GUEST_SECURITY_POLICY: Object = Object::new("GuestSecurityPolicy", &[
        Field { about: "For packets that no rule matches.", required: true, ..Field::new("default_action", "default-action", &shape::POLICY_ACTION) },
        Field { about: "In the order in which they are evaluated.", ..Field::new("rules", "rules", &shape::LIST_OF_SECURITY_RULE) },
    ]);
    pub static GUEST_SECURITY_POLICY_ENVELOPE: Object = Object::new("GuestSecurityPolicyEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::GUEST_SECURITY_POLICY) },
    ]);
    pub static UPDATE_DEFAULT_ACTION: Object = Object::new("UpdateDefaultAction", &[
        Field { about: "What happens to packets that no rule matches.", required: true, ..Field::new("action", "action", &shape::POLICY_ACTION) },
    ]);
    pub static ADD_SECURITY_RULE: Object = Object::new("AddSecurityRule", &[
        Field { about: "What happens to packets that match. Anything other than `accept` rejects.", required: true, ..Field::new("action", "action", &shape::POLICY_ACTION) },
        Field { about: "IP protocol that matches.", required: true, ..Field::new("protocol", "protocol", &shape::RULE_PROTOCOL) },
        Field { about: "Address that packets come from; any if omitted.", ..Field::new("from_address", "from-address", &shape::STRING) },
        Field { about: "Address that packets go to; any if omitted. Not documented.", ..Field::new("to_address", "to-address", &shape::STRING) },
        Field { about: "Port that packets go to; 0 for ICMP.", ..Field::new("to_port", "to-port", &shape::INTEGER_UINT32) },
    ]);
    pub static UPDATE_SECURITY_RULE: Object = Object::new("UpdateSecurityRule", &[
        Field { about: "What happens to packets that match. Anything other than `accept` rejects.", required: true, ..Field::new("action", "action", &shape::POLICY_ACTION) },
        Field { about: "IP protocol that matches.", required: true, ..Field::new("protocol", "protocol", &shape::RULE_PROTOCOL) },
        Field { about: "Address that packets come from; any if omitted.", ..Field::new("from_address", "from-address", &shape::STRING) },
        Field { about: "Address that packets go to; any if omitted. Not documented.", ..Field::new("to_address", "to-address", &shape::STRING) },
        Field { about: "Port that packets go to; 0 for ICMP.", ..Field::new("to_port", "to-port", &shape::INTEGER_UINT32) },
    ]);
    pub static MOVE_SECURITY_RULE: Object = Object::new("MoveSecurityRule", &[
        Field { about: "Towards the first or the last rule; the first match applies.", required: true, ..Field::new("direction", "direction", &shape::RULE_DIRECTION) },
    ]);
    pub static INSTANCE: Object = Object { columns: &["id", "name", "running", "cores", "memory", "pool"], ..Object::new("Instance", &[
        Field { about: "Unique in its pool; `<group>.<name>` unless it was renamed.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "UUID that other calls take as `guest_id`.", ..Field::new("id", "id", &shape::STRING) },
        Field { about: "False while it is being created or its system is being reset.", required: true, ..Field::new("created", "created", &shape::BOOLEAN) },
        Field { about: "Percent done while it is being created.", required: true, ..Field::new("progress", "progress", &shape::INTEGER_UINT32) },
        Field { about: "Whether it is switched on.", required: true, ..Field::new("running", "running", &shape::BOOLEAN) },
        Field { about: "Its host is lost.", ..Field::new("lost", "lost", &shape::BOOLEAN) },
        Field { about: "Name of the user.", required: true, ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Name of the compute pool.", ..Field::new("pool", "pool", &shape::STRING) },
        Field { about: "Name of the host.", ..Field::new("cell", "cell", &shape::STRING) },
        Field { about: "Address of the host; only in lists.", ..Field::new("host", "host", &shape::STRING) },
        Field { about: "Virtual CPU cores.", required: true, ..Field::new("cores", "cores", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("memory", "memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes of all disks together.", required: true, ..Field::new("total_disk", "total-disk", &shape::INTEGER_UINT64) },
        Field { about: "Bytes of each disk, the system disk first.", required: true, ..Field::new("disks", "disks", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "Starts together with its host.", required: true, ..Field::new("auto_start", "auto-start", &shape::BOOLEAN) },
        Field { about: "Operating system, such as `linux`.", ..Field::new("system", "system", &shape::STRING) },
        Field { about: "Password of the screen; not in lists.", ..Field::new("monitor_secret", "monitor-secret", &shape::SECRET_STRING) },
        Field { about: "MAC address.", ..Field::new("ethernet_address", "ethernet-address", &shape::STRING) },
        Field { about: "Protocol of its screen. Documented, never sent.", ..Field::new("display_protocol", "display-protocol", &shape::STRING) },
        Field { about: "Interface in the network of the hosts.", required: true, ..Field::new("internal", "internal", &shape::GUEST_INTERFACE) },
        Field { about: "Interface to external networks.", required: true, ..Field::new("external", "external", &shape::GUEST_INTERFACE) },
        Field { about: "When it was created, by the clock of the core.", ..Field::new("create_time", "create-time", &shape::STRING) },
        Field { about: "Whether an ISO image is in its drive.", ..Field::new("media_attached", "media-attached", &shape::BOOLEAN) },
        Field { about: "Its share of CPU, disk and network.", required: true, ..Field::new("qos", "qos", &shape::QOS) },
        Field { about: "ID of the media image in the drive; empty when there is none.", ..Field::new("media_source", "media-source", &shape::STRING) },
        Field { about: "Percent, 0 to 100.", required: true, ..Field::new("cpu_usage", "cpu-usage", &shape::NUMBER_DOUBLE) },
        Field { about: "Bytes.", required: true, ..Field::new("memory_available", "memory-available", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("disk_available", "disk-available", &shape::INTEGER_UINT64) },
        Field { about: "Read from disk so far.", required: true, ..Field::new("bytes_read", "bytes-read", &shape::INTEGER_UINT64) },
        Field { about: "Written to disk so far.", required: true, ..Field::new("bytes_written", "bytes-written", &shape::INTEGER_UINT64) },
        Field { about: "Received from the network so far.", required: true, ..Field::new("bytes_received", "bytes-received", &shape::INTEGER_UINT64) },
        Field { about: "Sent to the network so far.", required: true, ..Field::new("bytes_sent", "bytes-sent", &shape::INTEGER_UINT64) },
    ]) };
    pub static INSTANCE_ENVELOPE: Object = Object::new("InstanceEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { about: "A virtual machine and its live metrics.", required: true, ..Field::new("data", "data", &shape::INSTANCE) },
    ]);
    pub static START_INSTANCE: Object = Object::new("StartInstance", &[
        Field { about: "Boot from the medium in `source`.", ..Field::new("from_media", "from-media", &shape::BOOLEAN) },
        Field { about: "Boot over the network. Not supported: the request times out.", ..Field::new("from_network", "from-network", &shape::BOOLEAN) },
        Field { about: "ID of the media image.", ..Field::new("source", "source", &shape::STRING) },
    ]);
    pub static STOP_INSTANCE: Object = Object::new("StopInstance", &[
        Field { about: "Start again.", ..Field::new("reboot", "reboot", &shape::BOOLEAN) },
        Field { about: "Do not ask the guest.", ..Field::new("force", "force", &shape::BOOLEAN) },
    ]);
    pub static INSERT_MEDIA: Object = Object::new("InsertMedia", &[
        Field { about: "ID of the media image.", required: true, ..Field::new("source", "source", &shape::STRING) },
        Field { about: "0 for a media image; the only kind.", ..Field::new("type", "type", &shape::INTEGER_UINT32) },
    ]);
    pub static SNAPSHOT_NODE: Object = Object::new("SnapshotNode", &[
        Field { about: "It is not based on another snapshot.", ..Field::new("is_root", "is-root", &shape::BOOLEAN) },
        Field { about: "The disks are based on it.", ..Field::new("is_current", "is-current", &shape::BOOLEAN) },
        Field { about: "Name of the snapshot that it is based on.", ..Field::new("backing", "backing", &shape::STRING) },
    ]);
    pub static SNAPSHOT_TREE_ENVELOPE: Object = Object::new("SnapshotTreeEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { about: "The snapshots of a guest by name.", required: true, ..Field::new("data", "data", &shape::MAP_OF_SNAPSHOT_NODE) },
    ]);
    pub static CREATE_SNAPSHOT: Object = Object::new("CreateSnapshot", &[
        Field { about: "Letters, digits, `_`, `-` and `.`.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Free text.", ..Field::new("description", "description", &shape::STRING) },
    ]);
    pub static RESTORE_SNAPSHOT: Object = Object::new("RestoreSnapshot", &[
        Field { about: "Name of the snapshot.", required: true, ..Field::new("target", "target", &shape::STRING) },
    ]);
    pub static SNAPSHOT: Object = Object::new("Snapshot", &[
        Field { about: "The guest was running when it was taken.", required: true, ..Field::new("running", "running", &shape::BOOLEAN) },
        Field { about: "Free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "When it was taken, by the clock of the host.", required: true, ..Field::new("create_time", "create-time", &shape::STRING) },
    ]);
    pub static SNAPSHOT_ENVELOPE: Object = Object::new("SnapshotEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::SNAPSHOT) },
    ]);
    pub static IMAGE: Object = Object { columns: &["id", "name", "description", "size", "create_time"], ..Object::new("Image", &[
        Field { about: "Name; need not be unique.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "UUID that other calls take.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "Bytes; 0 until there is a file.", required: true, ..Field::new("size", "size", &shape::INTEGER_UINT64) },
        Field { about: "Tags to search by.", ..Field::new("tags", "tags", &shape::LIST_OF_STRING) },
        Field { about: "When its metadata was created, by the clock of the image server.", ..Field::new("create_time", "create-time", &shape::STRING) },
        Field { about: "When it last changed, by the clock of the image server.", ..Field::new("modify_time", "modify-time", &shape::STRING) },
    ]) };
    pub static IMAGE_LIST_ENVELOPE: Object = Object::new("ImageListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_IMAGE) },
    ]);
    pub static CREATE_MEDIA_IMAGE: Object = Object::new("CreateMediaImage", &[
        Field { about: "Letters, digits, `_`, `-` and `.`.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Name of the user.", required: true, ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "Tags to search by.", ..Field::new("tags", "tags", &shape::LIST_OF_STRING) },
    ]);
    pub static SYNC_MEDIA_IMAGES: Object = Object::new("SyncMediaImages", &[
        Field { about: "Name of the user.", required: true, ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", required: true, ..Field::new("group", "group", &shape::STRING) },
    ]);
    pub static MEDIA_IMAGE: Object = Object::new("MediaImage", &[
        Field { about: "Name; need not be unique.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Free text.", required: true, ..Field::new("description", "description", &shape::STRING) },
        Field { about: "Bytes; 0 until there is a file.", required: true, ..Field::new("size", "size", &shape::INTEGER_UINT64) },
        Field { about: "Tags to search by. Null without tags.", ..Field::new("tags", "tags", &shape::LIST_OF_STRING_OR_NULL) },
    ]);
    pub static MEDIA_IMAGE_ENVELOPE: Object = Object::new("MediaImageEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::MEDIA_IMAGE) },
    ]);
    pub static UPDATE_MEDIA_IMAGE: Object = Object::new("UpdateMediaImage", &[
        Field { about: "Letters, digits, `_`, `-` and `.`.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Name of the user.", ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", ..Field::new("group", "group", &shape::STRING) },
        Field { about: "New free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "New tags to search by.", ..Field::new("tags", "tags", &shape::LIST_OF_STRING) },
    ]);
    pub static CREATE_DISK_IMAGE: Object = Object::new("CreateDiskImage", &[
        Field { about: "Letters, digits, `_`, `-` and `.`.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "ID of the stopped guest to clone; omit it to upload a file later.", ..Field::new("guest", "guest", &shape::STRING) },
        Field { about: "Name of the user.", required: true, ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "Tags to search by.", ..Field::new("tags", "tags", &shape::LIST_OF_STRING) },
    ]);
    pub static SYNC_DISK_IMAGES: Object = Object::new("SyncDiskImages", &[
        Field { about: "Name of the user.", required: true, ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", required: true, ..Field::new("group", "group", &shape::STRING) },
    ]);
    pub static DISK_IMAGE: Object = Object::new("DiskImage", &[
        Field { about: "Name; need not be unique.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Free text.", required: true, ..Field::new("description", "description", &shape::STRING) },
        Field { about: "Bytes; 0 until there is a file.", required: true, ..Field::new("size", "size", &shape::INTEGER_UINT64) },
        Field { about: "True once it is cloned or uploaded.", required: true, ..Field::new("created", "created", &shape::BOOLEAN) },
        Field { about: "Percent cloned.", required: true, ..Field::new("progress", "progress", &shape::INTEGER_UINT32) },
        Field { about: "Tags to search by. Null without tags.", ..Field::new("tags", "tags", &shape::LIST_OF_STRING_OR_NULL) },
    ]);
    pub static DISK_IMAGE_ENVELOPE: Object = Object::new("DiskImageEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::DISK_IMAGE) },
    ]);
    pub static UPDATE_DISK_IMAGE: Object = Object::new("UpdateDiskImage", &[
        Field { about: "Letters, digits, `_`, `-` and `.`.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Name of the user.", ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", ..Field::new("group", "group", &shape::STRING) },
        Field { about: "New free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "New tags to search by.", ..Field::new("tags", "tags", &shape::LIST_OF_STRING) },
    ]);
    pub static TEMPLATE_SUMMARY: Object = Object { columns: &["id", "name", "operating_system", "created_time", "modified_time"], ..Object::new("TemplateSummary", &[
        Field { about: "Identifies it; guests are created with it.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Display name.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Kind of operating system of the guests.", required: true, ..Field::new("operating_system", "operating-system", &shape::OPERATING_SYSTEM) },
        Field { about: "When it was created, by the clock of the core.", ..Field::new("created_time", "created-time", &shape::STRING) },
        Field { about: "When it last changed, by the clock of the core.", ..Field::new("modified_time", "modified-time", &shape::STRING) },
    ]) };
    pub static TEMPLATE_SUMMARY_LIST_ENVELOPE: Object = Object::new("TemplateSummaryListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_TEMPLATE_SUMMARY) },
    ]);
    pub static CREATE_TEMPLATE: Object = Object::new("CreateTemplate", &[
        Field { about: "Display name.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Default name of the administrator.", required: true, ..Field::new("admin", "admin", &shape::STRING) },
        Field { about: "Kind of operating system of the guests.", required: true, ..Field::new("operating_system", "operating-system", &shape::OPERATING_SYSTEM) },
        Field { about: "Bus that disks are attached to.", required: true, ..Field::new("disk", "disk", &shape::DISK_DRIVER) },
        Field { about: "Model of the network card.", required: true, ..Field::new("network", "network", &shape::NETWORK_MODEL) },
        Field { about: "Model of the graphics card.", required: true, ..Field::new("display", "display", &shape::DISPLAY_DRIVER) },
        Field { about: "Protocol of the screen.", required: true, ..Field::new("control", "control", &shape::REMOTE_CONTROL) },
        Field { about: "USB controller: `nec-xhci`; none if omitted. A plain string: the document lists only this and the empty string.", ..Field::new("usb", "usb", &shape::STRING) },
        Field { about: "None if omitted.", ..Field::new("tablet", "tablet", &shape::TABLET_MODEL) },
    ]);
    pub static TEMPLATE: Object = Object::new("Template", &[
        Field { about: "Identifies it; guests are created with it.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Display name.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Default name of the administrator.", required: true, ..Field::new("admin", "admin", &shape::STRING) },
        Field { about: "Kind of operating system of the guests.", required: true, ..Field::new("operating_system", "operating-system", &shape::OPERATING_SYSTEM) },
        Field { about: "Bus that disks are attached to.", required: true, ..Field::new("disk", "disk", &shape::DISK_DRIVER) },
        Field { about: "Model of the network card.", required: true, ..Field::new("network", "network", &shape::NETWORK_MODEL) },
        Field { about: "Model of the graphics card.", required: true, ..Field::new("display", "display", &shape::DISPLAY_DRIVER) },
        Field { about: "Protocol of the screen.", required: true, ..Field::new("control", "control", &shape::REMOTE_CONTROL) },
        Field { about: "USB controller: `nec-xhci`; none if omitted. A plain string: the document lists only this and the empty string.", ..Field::new("usb", "usb", &shape::STRING) },
        Field { about: "None if omitted.", ..Field::new("tablet", "tablet", &shape::TABLET_MODEL) },
        Field { about: "When it was created, by the clock of the core.", ..Field::new("created_time", "created-time", &shape::STRING) },
        Field { about: "When it last changed, by the clock of the core.", ..Field::new("modified_time", "modified-time", &shape::STRING) },
    ]);
    pub static TEMPLATE_ENVELOPE: Object = Object::new("TemplateEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::TEMPLATE) },
    ]);
    pub static UPDATE_TEMPLATE: Object = Object::new("UpdateTemplate", &[
        Field { about: "Display name.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Default name of the administrator.", required: true, ..Field::new("admin", "admin", &shape::STRING) },
        Field { about: "Kind of operating system of the guests.", required: true, ..Field::new("operating_system", "operating-system", &shape::OPERATING_SYSTEM) },
        Field { about: "Bus that disks are attached to.", required: true, ..Field::new("disk", "disk", &shape::DISK_DRIVER) },
        Field { about: "Model of the network card.", required: true, ..Field::new("network", "network", &shape::NETWORK_MODEL) },
        Field { about: "Model of the graphics card.", required: true, ..Field::new("display", "display", &shape::DISPLAY_DRIVER) },
        Field { about: "Protocol of the screen.", required: true, ..Field::new("control", "control", &shape::REMOTE_CONTROL) },
        Field { about: "USB controller: `nec-xhci`; none if omitted. A plain string: the document lists only this and the empty string.", ..Field::new("usb", "usb", &shape::STRING) },
        Field { about: "None if omitted.", ..Field::new("tablet", "tablet", &shape::TABLET_MODEL) },
    ]);
    pub static SECURITY_POLICY_GROUP: Object = Object { columns: &["id", "name", "user", "group", "enabled", "global"], ..Object::new("SecurityPolicyGroup", &[
        Field { about: "Identifies it; guests are created with it.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Unique among all groups.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "Name of the user who created it.", required: true, ..Field::new("user", "user", &shape::STRING) },
        Field { about: "Group of that user.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Whether it is offered for new guests.", required: true, ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "All users can use it.", required: true, ..Field::new("global", "global", &shape::BOOLEAN) },
        Field { about: "For packets that no rule matches.", required: true, ..Field::new("default_action", "default-action", &shape::POLICY_ACTION) },
    ]) };
    pub static SECURITY_POLICY_GROUP_LIST_ENVELOPE: Object = Object::new("SecurityPolicyGroupListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_SECURITY_POLICY_GROUP) },
    ]);
    pub static CREATE_SECURITY_POLICY_GROUP: Object = Object::new("CreateSecurityPolicyGroup", &[
        Field { about: "Unique among all groups; that of a group that was renamed and deleted remains taken.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "Name of the user who created it.", required: true, ..Field::new("user", "user", &shape::STRING) },
        Field { about: "Group of that user.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "False if omitted.", ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "All users can use it; false if omitted.", ..Field::new("global", "global", &shape::BOOLEAN) },
        Field { about: "For packets that no rule matches; `reject` if omitted.", ..Field::new("default_action", "default-action", &shape::POLICY_ACTION) },
    ]);
    pub static SECURITY_POLICY_GROUP_ENVELOPE: Object = Object::new("SecurityPolicyGroupEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::SECURITY_POLICY_GROUP) },
    ]);
    pub static UPDATE_SECURITY_POLICY_GROUP: Object = Object::new("UpdateSecurityPolicyGroup", &[
        Field { about: "Unique among all groups.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Free text.", ..Field::new("description", "description", &shape::STRING) },
        Field { about: "Name of the user who created it.", required: true, ..Field::new("user", "user", &shape::STRING) },
        Field { about: "Group of that user.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "False if omitted.", ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "All users can use it; false if omitted.", ..Field::new("global", "global", &shape::BOOLEAN) },
        Field { about: "For packets that no rule matches; `reject` if omitted.", ..Field::new("default_action", "default-action", &shape::POLICY_ACTION) },
    ]);
    pub static SECURITY_RULE_LIST_ENVELOPE: Object = Object::new("SecurityRuleListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_SECURITY_RULE) },
    ]);
    pub static CREATE_MONITOR_CHANNEL: Object = Object::new("CreateMonitorChannel", &[
        Field { about: "ID of the guest.", required: true, ..Field::new("guest", "guest", &shape::STRING) },
    ]);
    pub static MONITOR_CHANNEL: Object = Object::new("MonitorChannel", &[
        Field { about: "ID of the channel; anyone who knows it can connect.", required: true, ..Field::new("id", "id", &shape::SECRET_STRING) },
        Field { about: "`vnc`.", required: true, ..Field::new("protocol", "protocol", &shape::STRING) },
        Field { about: "Empty for VNC.", required: true, ..Field::new("username", "username", &shape::STRING) },
        Field { about: "The monitor secret of the guest.", required: true, ..Field::new("password", "password", &shape::SECRET_STRING) },
    ]);
    pub static MONITOR_CHANNEL_ENVELOPE: Object = Object::new("MonitorChannelEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::MONITOR_CHANNEL) },
    ]);
    pub static CREATE_GUESTS: Object = Object::new("CreateGuests", &[
        Field { about: "How the names are generated; only `order` works.", required: true, ..Field::new("name_rule", "name-rule", &shape::NAME_RULE) },
        Field { about: "Prefix of each name. Optional in the document, required by the server.", required: true, ..Field::new("name_prefix", "name-prefix", &shape::STRING) },
        Field { about: "Number of guests.", required: true, ..Field::new("count", "count", &shape::INTEGER_UINT64) },
        Field { about: "Name of the user.", required: true, ..Field::new("owner", "owner", &shape::STRING) },
        Field { about: "Name of the user group.", required: true, ..Field::new("group", "group", &shape::STRING) },
        Field { about: "Name of the compute pool.", required: true, ..Field::new("pool", "pool", &shape::STRING) },
        Field { about: "At least 1.", required: true, ..Field::new("cores", "cores", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("memory", "memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes of each disk, the system disk first; at least one.", required: true, ..Field::new("disks", "disks", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "ID of the system template.", required: true, ..Field::new("template", "template", &shape::STRING) },
        Field { about: "Start it together with its host.", ..Field::new("auto_start", "auto-start", &shape::BOOLEAN) },
        Field { about: "ID of the disk image to clone the system disk from.", ..Field::new("from_image", "from-image", &shape::STRING) },
        Field { about: "The modules installed in the image: `qemu`, `cloud-init`.", ..Field::new("modules", "modules", &shape::LIST_OF_STRING) },
        Field { about: "What cloud-init sets up at the first start; needs an image with cloud-init.", ..Field::new("cloud_init", "cloud-init", &shape::CLOUD_INIT) },
        Field { about: "Without it: high priority, no limits. The document says medium priority.", ..Field::new("qos", "qos", &shape::QOS) },
    ]);
    pub static CREATE_BATCH_ITEM: Object = Object { columns: &["id", "name", "status", "progress", "error"], ..Object::new("CreateBatchItem", &[
        Field { about: "Name of the guest, as generated by the server.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "UUID of the guest, once it is known.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Progress of the creation.", required: true, ..Field::new("status", "status", &shape::CREATE_BATCH_STATUS) },
        Field { about: "Why it failed.", ..Field::new("error", "error", &shape::STRING) },
        Field { about: "Percent done.", ..Field::new("progress", "progress", &shape::INTEGER_UINT32) },
    ]) };
    pub static CREATE_BATCH_ENVELOPE: Object = Object::new("CreateBatchEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_CREATE_BATCH_ITEM) },
    ]);
    pub static DELETE_GUESTS: Object = Object::new("DeleteGuests", &[
        Field { about: "IDs of the guests.", required: true, ..Field::new("guest", "guest", &shape::LIST_OF_STRING) },
        Field { about: "Stop the running ones first. The server ignores it.", ..Field::new("force", "force", &shape::BOOLEAN) },
    ]);
    pub static DELETE_BATCH_ITEM: Object = Object { columns: &["id", "name", "status", "error"], ..Object::new("DeleteBatchItem", &[
        Field { about: "Name of the guest.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "UUID of the guest.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Progress of the deletion.", required: true, ..Field::new("status", "status", &shape::DELETE_BATCH_STATUS) },
        Field { about: "Why it failed.", ..Field::new("error", "error", &shape::STRING) },
    ]) };
    pub static DELETE_BATCH_ENVELOPE: Object = Object::new("DeleteBatchEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_DELETE_BATCH_ITEM) },
    ]);
    pub static STOP_GUESTS: Object = Object::new("StopGuests", &[
        Field { about: "IDs of the guests.", required: true, ..Field::new("guest", "guest", &shape::LIST_OF_STRING) },
        Field { about: "Do not ask the guests. Not documented.", ..Field::new("force", "force", &shape::BOOLEAN) },
    ]);
    pub static STOP_BATCH_ITEM: Object = Object { columns: &["id", "name", "status", "error"], ..Object::new("StopBatchItem", &[
        Field { about: "Name of the guest.", ..Field::new("name", "name", &shape::STRING) },
        Field { about: "UUID of the guest.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Progress of the stop.", required: true, ..Field::new("status", "status", &shape::STOP_BATCH_STATUS) },
        Field { about: "Why it failed.", ..Field::new("error", "error", &shape::STRING) },
    ]) };
    pub static STOP_BATCH_ENVELOPE: Object = Object::new("StopBatchEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_STOP_BATCH_ITEM) },
    ]);
    pub static MIGRATION_SUMMARY: Object = Object { columns: &["id", "finished", "progress", "error"], ..Object::new("MigrationSummary", &[
        Field { about: "Identifies the migration while it runs.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "Whether it has ended, successfully or not.", required: true, ..Field::new("finished", "finished", &shape::BOOLEAN) },
        Field { about: "Percent done.", ..Field::new("progress", "progress", &shape::INTEGER_UINT32) },
        Field { about: "Why it failed. Not documented.", ..Field::new("error", "error", &shape::STRING) },
    ]) };
    pub static MIGRATION_SUMMARY_LIST_ENVELOPE: Object = Object::new("MigrationSummaryListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_MIGRATION_SUMMARY) },
    ]);
    pub static CREATE_MIGRATION: Object = Object::new("CreateMigration", &[
        Field { about: "Name of the compute pool.", required: true, ..Field::new("source_pool", "source-pool", &shape::STRING) },
        Field { about: "Name of the host to leave.", required: true, ..Field::new("source_cell", "source-cell", &shape::STRING) },
        Field { about: "Name of the host to go to.", ..Field::new("target_cell", "target-cell", &shape::STRING) },
        Field { about: "IDs of the guests; all guests of the host if omitted.", ..Field::new("instances", "instances", &shape::LIST_OF_STRING) },
    ]);
    pub static MIGRATION: Object = Object::new("Migration", &[
        Field { about: "Whether it has ended, successfully or not.", required: true, ..Field::new("finished", "finished", &shape::BOOLEAN) },
        Field { about: "Percent done.", ..Field::new("progress", "progress", &shape::INTEGER_UINT32) },
        Field { about: "Why it failed. Not documented.", ..Field::new("error", "error", &shape::STRING) },
    ]);
    pub static MIGRATION_ENVELOPE: Object = Object::new("MigrationEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::MIGRATION) },
    ]);
    pub static LOG_ENTRY: Object = Object { columns: &["id", "time", "content"], ..Object::new("LogEntry", &[
        Field { about: "17 digits: the time and a sequence number. Not unique; the example of the document has 18 digits.", required: true, ..Field::new("id", "id", &shape::STRING) },
        Field { about: "When it was written, by the clock of the frontend.", required: true, ..Field::new("time", "time", &shape::STRING) },
        Field { about: "One line, such as `admin.nano(192.168.1.2) : login success`.", required: true, ..Field::new("content", "content", &shape::STRING) },
    ]) };
    pub static LOG_PAGE: Object = Object::new("LogPage", &[
        Field { about: "Entries of this page, the newest first.", required: true, ..Field::new("logs", "logs", &shape::LIST_OF_LOG_ENTRY) },
        Field { about: "Number of entries in the period, at most 1000.", required: true, ..Field::new("total", "total", &shape::INTEGER_UINT64) },
    ]);
    pub static LOG_PAGE_ENVELOPE: Object = Object::new("LogPageEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LOG_PAGE) },
    ]);
    pub static CREATE_LOG: Object = Object::new("CreateLog", &[
        Field { about: "One line; the portal writes `group.user(address) : text`.", required: true, ..Field::new("content", "content", &shape::STRING) },
        Field { about: "Free text.", ..Field::new("format", "format", &shape::STRING) },
    ]);
    pub static DELETE_LOGS: Object = Object::new("DeleteLogs", &[
        Field { about: "IDs of the entries.", required: true, ..Field::new("entries", "entries", &shape::LIST_OF_STRING) },
    ]);
    pub static VISIBILITY: Object = Object::new("Visibility", &[
        Field { about: "Members see the guests of the group.", required: true, ..Field::new("instance_visible", "instance-visible", &shape::BOOLEAN) },
        Field { about: "Members see the media images of the group.", required: true, ..Field::new("media_image_visible", "media-image-visible", &shape::BOOLEAN) },
        Field { about: "Members see the disk images of the group.", required: true, ..Field::new("disk_image_visible", "disk-image-visible", &shape::BOOLEAN) },
    ]);
    pub static VISIBILITY_ENVELOPE: Object = Object::new("VisibilityEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::VISIBILITY) },
    ]);
    pub static UPDATE_VISIBILITY: Object = Object::new("UpdateVisibility", &[
        Field { about: "Members see the guests of the group.", ..Field::new("instance_visible", "instance-visible", &shape::BOOLEAN) },
        Field { about: "Members see the media images of the group.", ..Field::new("media_image_visible", "media-image-visible", &shape::BOOLEAN) },
        Field { about: "Members see the disk images of the group.", ..Field::new("disk_image_visible", "disk-image-visible", &shape::BOOLEAN) },
    ]);
    pub static ZONE_STATISTICS: Object = Object::new("ZoneStatistics", &[
        Field { about: "The zone; there is only one.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "Compute pools that are disabled, enabled.", required: true, ..Field::new("pools", "pools", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "Hosts that are offline, online.", required: true, ..Field::new("cells", "cells", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "Guests that are stopped, running, lost, migrating.", required: true, ..Field::new("instances", "instances", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "CPU usage; an integer in lists. The document says cores in use; a zone of two hosts with 12.5 each has 12.5.", required: true, ..Field::new("cpu_usage", "cpu-usage", &shape::NUMBER_DOUBLE) },
        Field { about: "Cores.", required: true, ..Field::new("max_cpu", "max-cpu", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("available_memory", "available-memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("max_memory", "max-memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("available_disk", "available-disk", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("max_disk", "max-disk", &shape::INTEGER_UINT64) },
        Field { about: "Disk reads in bytes per second.", required: true, ..Field::new("read_speed", "read-speed", &shape::INTEGER_UINT64) },
        Field { about: "Disk writes in bytes per second.", required: true, ..Field::new("write_speed", "write-speed", &shape::INTEGER_UINT64) },
        Field { about: "Network input in bytes per second.", required: true, ..Field::new("receive_speed", "receive-speed", &shape::INTEGER_UINT64) },
        Field { about: "Network output in bytes per second.", required: true, ..Field::new("send_speed", "send-speed", &shape::INTEGER_UINT64) },
        Field { about: "Start of the core.", required: true, ..Field::new("start_time", "start-time", &shape::STRING) },
    ]);
    pub static ZONE_STATISTICS_ENVELOPE: Object = Object::new("ZoneStatisticsEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::ZONE_STATISTICS) },
    ]);
    pub static POOL_STATISTICS: Object = Object { columns: &["name", "enabled", "cpu_usage", "available_memory", "available_disk"], ..Object::new("PoolStatistics", &[
        Field { about: "The compute pool.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "false if it gets no new guests.", required: true, ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "Hosts that are offline, online.", required: true, ..Field::new("cells", "cells", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "Guests that are stopped, running, lost, migrating.", required: true, ..Field::new("instances", "instances", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "CPU usage; an integer in lists. The document says cores in use; a zone of two hosts with 12.5 each has 12.5.", required: true, ..Field::new("cpu_usage", "cpu-usage", &shape::NUMBER_DOUBLE) },
        Field { about: "Cores.", required: true, ..Field::new("max_cpu", "max-cpu", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("available_memory", "available-memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("max_memory", "max-memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("available_disk", "available-disk", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("max_disk", "max-disk", &shape::INTEGER_UINT64) },
        Field { about: "Disk reads in bytes per second.", required: true, ..Field::new("read_speed", "read-speed", &shape::INTEGER_UINT64) },
        Field { about: "Disk writes in bytes per second.", required: true, ..Field::new("write_speed", "write-speed", &shape::INTEGER_UINT64) },
        Field { about: "Network input in bytes per second.", required: true, ..Field::new("receive_speed", "receive-speed", &shape::INTEGER_UINT64) },
        Field { about: "Network output in bytes per second.", required: true, ..Field::new("send_speed", "send-speed", &shape::INTEGER_UINT64) },
    ]) };
    pub static POOL_STATISTICS_LIST_ENVELOPE: Object = Object::new("PoolStatisticsListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::LIST_OF_POOL_STATISTICS) },
    ]);
    pub static POOL_STATISTICS_ENVELOPE: Object = Object::new("PoolStatisticsEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::POOL_STATISTICS) },
    ]);
    pub static CELL_STATISTICS: Object = Object { columns: &["name", "address", "alive", "cpu_usage", "available_memory", "available_disk"], ..Object::new("CellStatistics", &[
        Field { about: "The host.", required: true, ..Field::new("name", "name", &shape::STRING) },
        Field { about: "IP address of the host.", required: true, ..Field::new("address", "address", &shape::STRING) },
        Field { about: "false if it gets no new guests.", required: true, ..Field::new("enabled", "enabled", &shape::BOOLEAN) },
        Field { about: "Whether the host is connected to the core.", required: true, ..Field::new("alive", "alive", &shape::BOOLEAN) },
        Field { about: "Guests that are stopped, running, lost, migrating.", required: true, ..Field::new("instances", "instances", &shape::LIST_OF_INTEGER_UINT64) },
        Field { about: "CPU usage; an integer in lists. The document says cores in use; a zone of two hosts with 12.5 each has 12.5.", required: true, ..Field::new("cpu_usage", "cpu-usage", &shape::NUMBER_DOUBLE) },
        Field { about: "Cores.", required: true, ..Field::new("max_cpu", "max-cpu", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("available_memory", "available-memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("max_memory", "max-memory", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("available_disk", "available-disk", &shape::INTEGER_UINT64) },
        Field { about: "Bytes.", required: true, ..Field::new("max_disk", "max-disk", &shape::INTEGER_UINT64) },
        Field { about: "Disk reads in bytes per second.", required: true, ..Field::new("read_speed", "read-speed", &shape::INTEGER_UINT64) },
        Field { about: "Disk writes in bytes per second.", required: true, ..Field::new("write_speed", "write-speed", &shape::INTEGER_UINT64) },
        Field { about: "Network input in bytes per second.", required: true, ..Field::new("receive_speed", "receive-speed", &shape::INTEGER_UINT64) },
        Field { about: "Network output in bytes per second.", required: true, ..Field::new("send_speed", "send-speed", &shape::INTEGER_UINT64) },
    ]) };
    pub static CELL_STATISTICS_LIST_ENVELOPE: Object = Object::new("CellStatisticsListEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { about: "Null for a pool without hosts.", required: true, ..Field::new("data", "data", &shape::LIST_OF_CELL_STATISTICS_OR_NULL) },
    ]);
    pub static CELL_STATISTICS_ENVELOPE: Object = Object::new("CellStatisticsEnvelope", &[
        Field { about: "0 for success; the only other value is 500, for all errors.", required: true, ..Field::new("error_code", "error-code", &shape::INTEGER_INT32) },
        Field { required: true, ..Field::new("message", "message", &shape::STRING) },
        Field { required: true, ..Field::new("data", "data", &shape::CELL_STATISTICS) },
    ]);
}
