// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::visibilities`](crate::Client::visibilities).

use std::borrow::Borrow;
use super::{table, types};

/// What the members of a group can see of each other. Returned by [`Client::visibilities`](crate::Client::visibilities).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.visibilities().get().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Visibilities<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// What the members of a group can see of each other.
    pub fn visibilities(&self) -> Visibilities<'_> {
        Visibilities(self.core())
    }
}

impl Visibilities<'_> {
    /// Get what the caller's group shows to its members.
    ///
    /// `GET /resource_visibilities/`
    pub fn get(&self) -> Get {
        Get::new(self.0.call(&table::VISIBILITIES_GET))
    }

    /// Set what the caller's group shows to its members.
    ///
    /// Full replacement: omitted fields become false.
    ///
    /// `PUT /resource_visibilities/`
    pub fn update(&self, body: impl Borrow<types::UpdateVisibility>) -> Update {
        let request = self.0.call(&table::VISIBILITIES_UPDATE);
        Update::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Visibilities::get`].
    Get: Call<types::Visibility>
}

cloudmgr_runtime::builder! {
    /// A request of [`Visibilities::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}
