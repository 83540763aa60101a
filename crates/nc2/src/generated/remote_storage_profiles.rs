// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::remote_storage_profiles`](crate::Client::remote_storage_profiles).

use cloudmgr_runtime::Param;
use super::{table, types};

/// Sizes of remote storage that a host type can have. Returned by [`Client::remote_storage_profiles`](crate::Client::remote_storage_profiles).
///
/// ```no_run
/// # async fn example(client: &nc2_sdk::Client) -> nc2_sdk::Result<()> {
/// let response = client.remote_storage_profiles().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct RemoteStorageProfiles<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Sizes of remote storage that a host type can have.
    pub fn remote_storage_profiles(&self) -> RemoteStorageProfiles<'_> {
        RemoteStorageProfiles(self.core())
    }
}

impl RemoteStorageProfiles<'_> {
    /// List the remote storage profiles.
    ///
    /// `GET /remote-storage-profiles`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::REMOTE_STORAGE_PROFILES_LIST))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`RemoteStorageProfiles::list`].
    List: Call<Vec<types::RemoteStorageProfile>>
}

impl List {
    /// Only profiles of this host type.
    pub fn host_type(self, host_type: impl Param) -> Self {
        self.set(|request| request.query("host_type", host_type))
    }

    /// Only profiles with this tag.
    pub fn tag(self, tag: impl Param) -> Self {
        self.set(|request| request.query("tag", tag))
    }
}
