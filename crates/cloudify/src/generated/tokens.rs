// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::tokens`](crate::Client::tokens).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Tokens that stand for a user name and password. Returned by [`Client::tokens`](crate::Client::tokens).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// let response = client.tokens().get().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Tokens that stand for a user name and password.
    pub fn tokens(&self) -> Tokens<'_> {
        Tokens(self.core())
    }
}

impl Tokens<'_> {
    /// Get a token for the current user.
    ///
    /// A token is good for ten hours and is sent in the `Authentication-Token` header.
    ///
    /// Needs Cloudify 6.3 or earlier.
    ///
    /// `GET /tokens`
    pub fn get(&self) -> Get {
        Get::new(self.0.call(&table::TOKENS_GET))
    }

    /// Get a token, with POST.
    ///
    /// Answers like the GET; made for logins by SAML.
    ///
    /// `POST /tokens`
    pub fn create(&self, body: impl Borrow<types::CreateToken>) -> Create {
        let request = self.0.call(&table::TOKENS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Get a token for another user.
    ///
    /// For administrators.
    ///
    /// Needs Cloudify 6.3 or earlier.
    ///
    /// `GET /user-tokens/{user_id}`
    ///
    /// - `user_id`: Number of the user in the manager, 0 for the first administrator.
    pub fn get_of_user(&self, user_id: impl Param) -> GetOfUser {
        let request = self.0.call(&table::TOKENS_GET_OF_USER);
        GetOfUser::new(request.segment(user_id))
    }

    /// Show a token.
    ///
    /// Its value is masked. The tokens of other users are not found.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `GET /tokens/{token_id}`
    ///
    /// - `token_id`: ID of the token, its 10 characters after `ctok-`.
    pub fn get_by_id(&self, token_id: impl Param) -> GetById {
        let request = self.0.call(&table::TOKENS_GET_BY_ID);
        GetById::new(request.segment(token_id))
    }

    /// Revoke a token.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `DELETE /tokens/{token_id}`
    ///
    /// - `token_id`: ID of the token, its 10 characters after `ctok-`.
    pub fn revoke(&self, token_id: impl Param) -> Revoke {
        let request = self.0.call(&table::TOKENS_REVOKE);
        Revoke::new(request.segment(token_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tokens::get`].
    Get: Call<types::Token>
}

impl Get {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Requests only these fields, and decodes each row into a type of your own. Call it last.
    pub fn project<Row: serde::de::DeserializeOwned>(
        self,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> cloudmgr_runtime::Call<Row> {
        self.0.project("_include", fields)
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tokens::create`].
    Create: Call<types::Token>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tokens::get_of_user`].
    GetOfUser: Call<types::Token>
}

impl GetOfUser {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tokens::get_by_id`].
    GetById: Call<types::Token>
}

impl GetById {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Requests only these fields, and decodes each row into a type of your own. Call it last.
    pub fn project<Row: serde::de::DeserializeOwned>(
        self,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> cloudmgr_runtime::Call<Row> {
        self.0.project("_include", fields)
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tokens::revoke`].
    Revoke: Call<cloudmgr_runtime::Nothing>
}

impl Revoke {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
