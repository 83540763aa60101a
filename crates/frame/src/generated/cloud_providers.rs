// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::cloud_providers`](crate::Client::cloud_providers).

use super::{table, types};

/// The clouds that Frame runs on. Returned by [`Client::cloud_providers`](crate::Client::cloud_providers).
///
/// ```no_run
/// # async fn example(client: &frame_sdk::Client) -> frame_sdk::Result<()> {
/// let response = client.cloud_providers().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct CloudProviders<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The clouds that Frame runs on.
    pub fn cloud_providers(&self) -> CloudProviders<'_> {
        CloudProviders(self.core())
    }
}

impl CloudProviders<'_> {
    /// List the cloud providers.
    ///
    /// `GET /cloud_providers`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::CLOUD_PROVIDERS_LIST))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudProviders::list`].
    List: Call<Vec<types::CloudProvider>>
}
