// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::security_policy_groups`](crate::Client::security_policy_groups).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Reusable sets of firewall rules. Returned by [`Client::security_policy_groups`](crate::Client::security_policy_groups).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.security_policy_groups().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SecurityPolicyGroups<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Reusable sets of firewall rules.
    pub fn security_policy_groups(&self) -> SecurityPolicyGroups<'_> {
        SecurityPolicyGroups(self.core())
    }
}

impl SecurityPolicyGroups<'_> {
    /// List the security policy groups.
    ///
    /// Owner and group are not taken from the session here; without a filter all groups are listed.
    ///
    /// `GET /search/security_policy_groups/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::SECURITY_POLICY_GROUPS_LIST))
    }

    /// Create a security policy group.
    ///
    /// The name of a group that was renamed and then deleted remains taken.
    ///
    /// `POST /security_policy_groups/`
    pub fn create(&self, body: impl Borrow<types::CreateSecurityPolicyGroup>) -> Create {
        let request = self.0.call(&table::SECURITY_POLICY_GROUPS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Get a security policy group.
    ///
    /// `GET /security_policy_groups/{policy_group_id}`
    ///
    /// - `policy_group_id`: ID of the security policy group.
    pub fn get(&self, policy_group_id: impl Param) -> Get {
        let request = self.0.call(&table::SECURITY_POLICY_GROUPS_GET);
        Get::new(request.segment(policy_group_id))
    }

    /// Change a security policy group.
    ///
    /// Full replacement.
    ///
    /// `PUT /security_policy_groups/{policy_group_id}`
    ///
    /// - `policy_group_id`: ID of the security policy group.
    pub fn update(
        &self,
        policy_group_id: impl Param,
        body: impl Borrow<types::UpdateSecurityPolicyGroup>,
    ) -> Update {
        let request = self.0.call(&table::SECURITY_POLICY_GROUPS_UPDATE);
        Update::new(request.segment(policy_group_id).json(body.borrow()))
    }

    /// Delete a security policy group.
    ///
    /// `DELETE /security_policy_groups/{policy_group_id}`
    ///
    /// - `policy_group_id`: ID of the security policy group.
    pub fn delete(&self, policy_group_id: impl Param) -> Delete {
        let request = self.0.call(&table::SECURITY_POLICY_GROUPS_DELETE);
        Delete::new(request.segment(policy_group_id))
    }

    /// List the rules of a security policy group.
    ///
    /// `GET /security_policy_groups/{policy_group_id}/rules/`
    ///
    /// - `policy_group_id`: ID of the security policy group.
    pub fn list_rules(&self, policy_group_id: impl Param) -> ListRules {
        let request = self.0.call(&table::SECURITY_POLICY_GROUPS_LIST_RULES);
        ListRules::new(request.segment(policy_group_id))
    }

    /// Append a rule to a security policy group.
    ///
    /// `interface` of the document is ignored. The protocol `all` results in a timeout after ten seconds.
    ///
    /// `POST /security_policy_groups/{policy_group_id}/rules/`
    ///
    /// - `policy_group_id`: ID of the security policy group.
    pub fn add_rule(
        &self,
        policy_group_id: impl Param,
        body: impl Borrow<types::AddSecurityRule>,
    ) -> AddRule {
        let request = self.0.call(&table::SECURITY_POLICY_GROUPS_ADD_RULE);
        AddRule::new(request.segment(policy_group_id).json(body.borrow()))
    }

    /// Replace a rule of a security policy group.
    ///
    /// `interface` of the document is ignored. The protocol `all` results in a timeout after ten seconds.
    ///
    /// `PUT /security_policy_groups/{policy_group_id}/rules/{rule_index}`
    ///
    /// - `policy_group_id`: ID of the security policy group.
    /// - `rule_index`: Position of the rule, from 0.
    pub fn update_rule(
        &self,
        policy_group_id: impl Param,
        rule_index: impl Param,
        body: impl Borrow<types::UpdateSecurityRule>,
    ) -> UpdateRule {
        let request = self.0.call(&table::SECURITY_POLICY_GROUPS_UPDATE_RULE);
        UpdateRule::new(
            request.segment(policy_group_id).segment(rule_index).json(body.borrow()),
        )
    }

    /// Remove a rule of a security policy group.
    ///
    /// The following rules move up by one.
    ///
    /// `DELETE /security_policy_groups/{policy_group_id}/rules/{rule_index}`
    ///
    /// - `policy_group_id`: ID of the security policy group.
    /// - `rule_index`: Position of the rule, from 0.
    pub fn remove_rule(
        &self,
        policy_group_id: impl Param,
        rule_index: impl Param,
    ) -> RemoveRule {
        let request = self.0.call(&table::SECURITY_POLICY_GROUPS_REMOVE_RULE);
        RemoveRule::new(request.segment(policy_group_id).segment(rule_index))
    }

    /// Move a rule of a security policy group up or down.
    ///
    /// Fails when the rule is already at that end.
    ///
    /// The server treats anything other than `up` as down.
    ///
    /// `PUT /security_policy_groups/{policy_group_id}/rules/{rule_index}/order`
    ///
    /// - `policy_group_id`: ID of the security policy group.
    /// - `rule_index`: Position of the rule, from 0.
    pub fn move_rule(
        &self,
        policy_group_id: impl Param,
        rule_index: impl Param,
        body: impl Borrow<types::MoveSecurityRule>,
    ) -> MoveRule {
        let request = self.0.call(&table::SECURITY_POLICY_GROUPS_MOVE_RULE);
        MoveRule::new(
            request.segment(policy_group_id).segment(rule_index).json(body.borrow()),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::list`].
    List: Call<Vec<types::SecurityPolicyGroup>>
}

impl List {
    /// Only enabled groups.
    pub fn enabled_only(self, enabled_only: bool) -> Self {
        self.set(|request| request.query("enabled_only", enabled_only))
    }

    /// Only groups that are visible to all users.
    pub fn global_only(self, global_only: bool) -> Self {
        self.set(|request| request.query("global_only", global_only))
    }

    /// Only groups of this user.
    pub fn owner(self, owner: impl Param) -> Self {
        self.set(|request| request.query("owner", owner))
    }

    /// Only groups of this user group.
    pub fn group(self, group: impl Param) -> Self {
        self.set(|request| request.query("group", group))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::create`].
    Create: Call<types::Created>
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::get`].
    Get: Call<types::SecurityPolicyGroup>
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::list_rules`].
    ListRules: Call<Vec<types::SecurityRule>>
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::add_rule`].
    AddRule: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::update_rule`].
    UpdateRule: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::remove_rule`].
    RemoveRule: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`SecurityPolicyGroups::move_rule`].
    MoveRule: Call<cloudmgr_runtime::Nothing>
}
