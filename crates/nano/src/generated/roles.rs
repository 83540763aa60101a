// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::roles`](crate::Client::roles).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Named sets of portal menus. They determine what the portal shows, not what the API allows. Returned by [`Client::roles`](crate::Client::roles).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.roles().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Roles<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Named sets of portal menus. They determine what the portal shows, not what the API allows.
    pub fn roles(&self) -> Roles<'_> {
        Roles(self.core())
    }
}

impl Roles<'_> {
    /// List the names of all roles.
    ///
    /// `GET /roles/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::ROLES_LIST))
    }

    /// Get a role.
    ///
    /// For a role without menus, the response is an empty object.
    ///
    /// `GET /roles/{role_name}`
    ///
    /// - `role_name`: Name of the role.
    pub fn get(&self, role_name: impl Param) -> Get {
        let request = self.0.call(&table::ROLES_GET);
        Get::new(request.segment(role_name))
    }

    /// Create a role.
    ///
    /// `POST /roles/{role_name}`
    ///
    /// - `role_name`: Name of the role.
    pub fn create(
        &self,
        role_name: impl Param,
        body: impl Borrow<types::CreateRole>,
    ) -> Create {
        let request = self.0.call(&table::ROLES_CREATE);
        Create::new(request.segment(role_name).json(body.borrow()))
    }

    /// Change the menus of a role.
    ///
    /// `PUT /roles/{role_name}`
    ///
    /// - `role_name`: Name of the role.
    pub fn update(
        &self,
        role_name: impl Param,
        body: impl Borrow<types::UpdateRole>,
    ) -> Update {
        let request = self.0.call(&table::ROLES_UPDATE);
        Update::new(request.segment(role_name).json(body.borrow()))
    }

    /// Delete a role.
    ///
    /// Fails while a group uses the role.
    ///
    /// `DELETE /roles/{role_name}`
    ///
    /// - `role_name`: Name of the role.
    pub fn delete(&self, role_name: impl Param) -> Delete {
        let request = self.0.call(&table::ROLES_DELETE);
        Delete::new(request.segment(role_name))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Roles::list`].
    List: Call<Vec<String>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Roles::get`].
    Get: Call<types::Role>
}

cloudmgr_runtime::builder! {
    /// A request of [`Roles::create`].
    Create: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Roles::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Roles::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}
