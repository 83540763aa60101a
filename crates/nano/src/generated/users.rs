// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::users`](crate::Client::users).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// The users who can log in. Returned by [`Client::users`](crate::Client::users).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.users().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Users<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The users who can log in.
    pub fn users(&self) -> Users<'_> {
        Users(self.core())
    }
}

impl Users<'_> {
    /// List the names of all users.
    ///
    /// `GET /users/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::USERS_LIST))
    }

    /// List the users of a group.
    ///
    /// Without `group` the server lists the users that belong to no group.
    ///
    /// `GET /user_search/`
    pub fn search(&self) -> Search {
        Search::new(self.0.call(&table::USERS_SEARCH))
    }

    /// Get a user.
    ///
    /// The document omits `name`, which is always sent; `nick` and `mail` are omitted when empty.
    ///
    /// `GET /users/{user_name}`
    ///
    /// - `user_name`: Name of the user.
    pub fn get(&self, user_name: impl Param) -> Get {
        let request = self.0.call(&table::USERS_GET);
        Get::new(request.segment(user_name))
    }

    /// Create a user.
    ///
    /// The name may contain letters, digits, `-`, `_` and `.`.
    ///
    /// The password needs at least 8 bytes with a digit, a lower-case and an upper-case letter; the example of the document is rejected.
    ///
    /// `POST /users/{user_name}`
    ///
    /// - `user_name`: Name of the user.
    pub fn create(
        &self,
        user_name: impl Param,
        body: impl Borrow<types::CreateUser>,
    ) -> Create {
        let request = self.0.call(&table::USERS_CREATE);
        Create::new(request.segment(user_name).json(body.borrow()))
    }

    /// Change the nick and mail of a user.
    ///
    /// Omitted fields are cleared.
    ///
    /// `PUT /users/{user_name}`
    ///
    /// - `user_name`: Name of the user.
    pub fn update(
        &self,
        user_name: impl Param,
        body: impl Borrow<types::UpdateUser>,
    ) -> Update {
        let request = self.0.call(&table::USERS_UPDATE);
        Update::new(request.segment(user_name).json(body.borrow()))
    }

    /// Delete a user.
    ///
    /// `DELETE /users/{user_name}`
    ///
    /// - `user_name`: Name of the user.
    pub fn delete(&self, user_name: impl Param) -> Delete {
        let request = self.0.call(&table::USERS_DELETE);
        Delete::new(request.segment(user_name))
    }

    /// Change the password of a user.
    ///
    /// The rules for a new user apply to the new password.
    ///
    /// `PUT /users/{user_name}/password/`
    ///
    /// - `user_name`: Name of the user.
    pub fn update_password(
        &self,
        user_name: impl Param,
        body: impl Borrow<types::UpdateUserPassword>,
    ) -> UpdatePassword {
        let request = self.0.call(&table::USERS_UPDATE_PASSWORD);
        UpdatePassword::new(request.segment(user_name).json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Users::list`].
    List: Call<Vec<String>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Users::search`].
    Search: Call<Vec<String>>
}

impl Search {
    /// Name of the group; without it, the users without a group.
    pub fn group(self, group: impl Param) -> Self {
        self.set(|request| request.query("group", group))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Users::get`].
    Get: Call<types::User>
}

cloudmgr_runtime::builder! {
    /// A request of [`Users::create`].
    Create: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Users::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Users::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Users::update_password`].
    UpdatePassword: Call<cloudmgr_runtime::Nothing>
}
