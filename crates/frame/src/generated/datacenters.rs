// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::datacenters`](crate::Client::datacenters).

use cloudmgr_runtime::Value;
use super::table;

/// The datacenters of those clouds. Returned by [`Client::datacenters`](crate::Client::datacenters).
///
/// ```no_run
/// # async fn example(client: &frame_sdk::Client) -> frame_sdk::Result<()> {
/// let response = client.datacenters().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Datacenters<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The datacenters of those clouds.
    pub fn datacenters(&self) -> Datacenters<'_> {
        Datacenters(self.core())
    }
}

impl Datacenters<'_> {
    /// List the datacenters, with the images and instance types of each.
    ///
    /// The documentation has a table of parameters, which could not be retrieved.
    ///
    /// `GET /datacenters`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::DATACENTERS_LIST))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Datacenters::list`].
    List: Call<Value>
}
