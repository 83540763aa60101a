// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::user_groups`](crate::Client::user_groups).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Groups of users. A user belongs to one group at most and can log in only with one. Returned by [`Client::user_groups`](crate::Client::user_groups).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.user_groups().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct UserGroups<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Groups of users. A user belongs to one group at most and can log in only with one.
    pub fn user_groups(&self) -> UserGroups<'_> {
        UserGroups(self.core())
    }
}

impl UserGroups<'_> {
    /// List the user groups.
    ///
    /// `GET /user_groups/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::USER_GROUPS_LIST))
    }

    /// Get a user group.
    ///
    /// `role` and `member` are omitted when empty; the document requires them.
    ///
    /// `GET /user_groups/{group_name}`
    ///
    /// - `group_name`: Name of the user group.
    pub fn get(&self, group_name: impl Param) -> Get {
        let request = self.0.call(&table::USER_GROUPS_GET);
        Get::new(request.segment(group_name))
    }

    /// Create a user group.
    ///
    /// Every role must exist.
    ///
    /// `POST /user_groups/{group_name}`
    ///
    /// - `group_name`: Name of the user group.
    pub fn create(
        &self,
        group_name: impl Param,
        body: impl Borrow<types::CreateUserGroup>,
    ) -> Create {
        let request = self.0.call(&table::USER_GROUPS_CREATE);
        Create::new(request.segment(group_name).json(body.borrow()))
    }

    /// Change a user group.
    ///
    /// Full replacement: omitting `role` removes all roles.
    ///
    /// `PUT /user_groups/{group_name}`
    ///
    /// - `group_name`: Name of the user group.
    pub fn update(
        &self,
        group_name: impl Param,
        body: impl Borrow<types::UpdateUserGroup>,
    ) -> Update {
        let request = self.0.call(&table::USER_GROUPS_UPDATE);
        Update::new(request.segment(group_name).json(body.borrow()))
    }

    /// Delete a user group.
    ///
    /// Fails while the group has members.
    ///
    /// `DELETE /user_groups/{group_name}`
    ///
    /// - `group_name`: Name of the user group.
    pub fn delete(&self, group_name: impl Param) -> Delete {
        let request = self.0.call(&table::USER_GROUPS_DELETE);
        Delete::new(request.segment(group_name))
    }

    /// List the members of a user group.
    ///
    /// `GET /user_groups/{group_name}/members/`
    ///
    /// - `group_name`: Name of the user group.
    pub fn list_members(&self, group_name: impl Param) -> ListMembers {
        let request = self.0.call(&table::USER_GROUPS_LIST_MEMBERS);
        ListMembers::new(request.segment(group_name))
    }

    /// Add a user to a group.
    ///
    /// Sends no body.
    ///
    /// `POST /user_groups/{group_name}/members/{user_name}`
    ///
    /// - `group_name`: Name of the user group.
    /// - `user_name`: Name of the user.
    pub fn add_member(
        &self,
        group_name: impl Param,
        user_name: impl Param,
    ) -> AddMember {
        let request = self.0.call(&table::USER_GROUPS_ADD_MEMBER);
        AddMember::new(request.segment(group_name).segment(user_name))
    }

    /// Remove a user from a group.
    ///
    /// `DELETE /user_groups/{group_name}/members/{user_name}`
    ///
    /// - `group_name`: Name of the user group.
    /// - `user_name`: Name of the user.
    pub fn remove_member(
        &self,
        group_name: impl Param,
        user_name: impl Param,
    ) -> RemoveMember {
        let request = self.0.call(&table::USER_GROUPS_REMOVE_MEMBER);
        RemoveMember::new(request.segment(group_name).segment(user_name))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::list`].
    List: Call<Vec<types::UserGroupSummary>>
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::get`].
    Get: Call<types::UserGroup>
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::create`].
    Create: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::list_members`].
    ListMembers: Call<Vec<String>>
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::add_member`].
    AddMember: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::remove_member`].
    RemoveMember: Call<cloudmgr_runtime::Nothing>
}
