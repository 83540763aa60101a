// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::security_policy_groups`](crate::Client::security_policy_groups).

use super::*;

/// A new set of rules.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSecurityPolicyGroup {
    /// Unique among all groups; that of a group that was renamed and deleted remains taken.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// Name of the user who created it.
    pub user: String,
    /// Group of that user.
    pub group: String,
    /// False if omitted.
    pub enabled: Option<bool>,
    /// All users can use it; false if omitted.
    pub global: Option<bool>,
    /// For packets that no rule matches; `reject` if omitted.
    pub default_action: Option<PolicyAction>,
}

cloudmgr_runtime::request! {
    CreateSecurityPolicyGroup {
        required name: into String,
        required user: into String,
        required group: into String,
        optional description: into String,
        optional enabled: value bool,
        optional global: value bool,
        optional default_action: into PolicyAction,
    }
}

/// A set of firewall rules.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SecurityPolicyGroup {
    /// Identifies it; guests are created with it.
    pub id: String,
    /// Unique among all groups.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// Name of the user who created it.
    pub user: String,
    /// Group of that user.
    pub group: String,
    /// Whether it is offered for new guests.
    pub enabled: bool,
    /// All users can use it.
    pub global: bool,
    /// For packets that no rule matches.
    pub default_action: PolicyAction,
}

cloudmgr_runtime::object! {
    SecurityPolicyGroup {
        required id,
        required name,
        optional description,
        required user,
        required group,
        required enabled,
        required global,
        required default_action,
    }
}

/// The new values of a set of rules.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyGroup {
    /// Unique among all groups.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// Name of the user who created it.
    pub user: String,
    /// Group of that user.
    pub group: String,
    /// False if omitted.
    pub enabled: Option<bool>,
    /// All users can use it; false if omitted.
    pub global: Option<bool>,
    /// For packets that no rule matches; `reject` if omitted.
    pub default_action: Option<PolicyAction>,
}

cloudmgr_runtime::request! {
    UpdateSecurityPolicyGroup {
        required name: into String,
        required user: into String,
        required group: into String,
        optional description: into String,
        optional enabled: value bool,
        optional global: value bool,
        optional default_action: into PolicyAction,
    }
}
