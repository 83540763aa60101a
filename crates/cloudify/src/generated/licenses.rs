// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::licenses`](crate::Client::licenses).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// The licence of a premium manager. Returned by [`Client::licenses`](crate::Client::licenses).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.licenses().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Licenses<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The licence of a premium manager.
    pub fn licenses(&self) -> Licenses<'_> {
        Licenses(self.core())
    }
}

impl Licenses<'_> {
    /// Show the licence.
    ///
    /// Premium only. The list has at most one licence.
    ///
    /// `GET /license`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::LICENSES_LIST))
    }

    /// Upload a licence.
    ///
    /// Premium only. The body is the licence file, which is YAML.
    ///
    /// The document labels the body `application/json`; the server takes its bytes as they are.
    ///
    /// `PUT /license`
    pub fn upload(&self, upload: impl Into<cloudmgr_runtime::Upload>) -> Upload {
        let request = self.0.call(&table::LICENSES_UPLOAD);
        Upload::new(request.body("application/octet-stream", upload.into()))
    }

    /// Store the customer id of a community manager.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `POST /license`
    pub fn register(&self, body: impl Borrow<types::RegisterLicense>) -> Register {
        let request = self.0.call(&table::LICENSES_REGISTER);
        Register::new(request.json(body.borrow()))
    }

    /// Remove the licence.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `DELETE /license`
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.call(&table::LICENSES_DELETE))
    }

    /// Say whether the manager has a licence.
    ///
    /// `OK`, `Sanity` or the customer id; a manager without one answers 400 `missing_cloudify_license`.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `GET /license-check`
    pub fn check(&self) -> Check {
        Check::new(self.0.call(&table::LICENSES_CHECK))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Licenses::list`].
    List: Paged<types::License>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// How many rows to send at most; 1000 unless given, without an upper limit.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("_size", size))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("_offset", offset))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Licenses::upload`].
    Upload: Call<types::License>
}

impl Upload {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Licenses::register`].
    Register: Call<types::License>
}

impl Register {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Licenses::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Licenses::check`].
    Check: Call<String>
}

impl Check {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
