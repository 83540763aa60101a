// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::cloud_accounts`](crate::Client::cloud_accounts).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Accounts at a cloud provider, and the resources they offer in each region. Returned by [`Client::cloud_accounts`](crate::Client::cloud_accounts).
///
/// ```no_run
/// # async fn example(client: &nc2_sdk::Client, organization_id: impl nc2_sdk::Param) -> nc2_sdk::Result<()> {
/// let response = client.cloud_accounts().list(organization_id).send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct CloudAccounts<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Accounts at a cloud provider, and the resources they offer in each region.
    pub fn cloud_accounts(&self) -> CloudAccounts<'_> {
        CloudAccounts(self.core())
    }
}

impl CloudAccounts<'_> {
    /// List the cloud accounts of an organization.
    ///
    /// `GET /organizations/{organization_id}/cloud-accounts`
    ///
    /// - `organization_id`: ID of the organization.
    pub fn list(&self, organization_id: impl Param) -> List {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_LIST);
        List::new(request.segment(organization_id))
    }

    /// Get a cloud account.
    ///
    /// `GET /cloud-accounts/{cloud_account_id}`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    pub fn get(&self, cloud_account_id: impl Param) -> Get {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_GET);
        Get::new(request.segment(cloud_account_id))
    }

    /// Activate or deactivate a cloud account.
    ///
    /// `PATCH /cloud-accounts/{cloud_account_id}`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    pub fn update(
        &self,
        cloud_account_id: impl Param,
        body: impl Borrow<types::UpdateCloudAccount>,
    ) -> Update {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_UPDATE);
        Update::new(request.segment(cloud_account_id).json(body.borrow()))
    }

    /// Replace the settings of a cloud account.
    ///
    /// Documented with the same body and response as the update.
    ///
    /// `PUT /cloud-accounts/{cloud_account_id}`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    pub fn replace(
        &self,
        cloud_account_id: impl Param,
        body: impl Borrow<types::UpdateCloudAccount>,
    ) -> Replace {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_REPLACE);
        Replace::new(request.segment(cloud_account_id).json(body.borrow()))
    }

    /// Add a cloud account to an organization.
    ///
    /// Starts a task.
    ///
    /// Only the body for Azure is documented; what AWS needs is unknown.
    ///
    /// `POST /organizations/{organization_id}/cloud-accounts/{cloud_provider}`
    ///
    /// - `organization_id`: ID of the organization.
    /// - `cloud_provider`: Where the account is; `azure` is the only documented value. The document misspells the parameter as `cloud_proivder`.
    pub fn create(
        &self,
        organization_id: impl Param,
        cloud_provider: impl Param,
        body: impl Borrow<types::CreateCloudAccount>,
    ) -> Create {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_CREATE);
        Create::new(
            request.segment(organization_id).segment(cloud_provider).json(body.borrow()),
        )
    }

    /// Change the credentials of an Azure cloud account.
    ///
    /// Starts a task.
    ///
    /// The document declares the account's ID as a query parameter; it is part of the path.
    ///
    /// `POST /cloud-accounts/{cloud_account_id}/update-credentials`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    pub fn update_credentials(
        &self,
        cloud_account_id: impl Param,
        body: impl Borrow<types::UpdateCredentials>,
    ) -> UpdateCredentials {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_UPDATE_CREDENTIALS);
        UpdateCredentials::new(request.segment(cloud_account_id).json(body.borrow()))
    }

    /// List the regions of a cloud account.
    ///
    /// The document declares the account's ID as a query parameter; it is part of the path.
    ///
    /// `GET /cloud-accounts/{cloud_account_id}/regions`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    pub fn list_regions(&self, cloud_account_id: impl Param) -> ListRegions {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_LIST_REGIONS);
        ListRegions::new(request.segment(cloud_account_id))
    }

    /// Add regions to a cloud account.
    ///
    /// Starts a task.
    ///
    /// The document declares the account's ID as a query parameter; it is part of the path.
    ///
    /// `POST /cloud-accounts/{cloud_account_id}/regions`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    pub fn add_regions(
        &self,
        cloud_account_id: impl Param,
        body: impl Borrow<types::AddRegions>,
    ) -> AddRegions {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_ADD_REGIONS);
        AddRegions::new(request.segment(cloud_account_id).json(body.borrow()))
    }

    /// List the availability zones of a region.
    ///
    /// The document declares both IDs as query parameters; they are parts of the path.
    ///
    /// `GET /cloud-accounts/{cloud_account_id}/regions/{region_id}/availability-zones`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    /// - `region_id`: Region as the cloud provider names it, such as `eu-central-1`.
    pub fn list_availability_zones(
        &self,
        cloud_account_id: impl Param,
        region_id: impl Param,
    ) -> ListAvailabilityZones {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_LIST_AVAILABILITY_ZONES);
        ListAvailabilityZones::new(request.segment(cloud_account_id).segment(region_id))
    }

    /// List the SSH keys of a region.
    ///
    /// The document declares one parameter, `id`, and mentions filters that it does not have.
    ///
    /// `GET /cloud-accounts/{cloud_account_id}/regions/{region_id}/ssh-keys`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    /// - `region_id`: Region as the cloud provider names it, such as `eu-central-1`.
    pub fn list_ssh_keys(
        &self,
        cloud_account_id: impl Param,
        region_id: impl Param,
    ) -> ListSshKeys {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_LIST_SSH_KEYS);
        ListSshKeys::new(request.segment(cloud_account_id).segment(region_id))
    }

    /// List the VPCs of a region.
    ///
    /// For accounts at AWS.
    ///
    /// The document calls the region `id` and mentions filters that it does not have.
    ///
    /// `GET /cloud-accounts/{cloud_account_id}/regions/{region_id}/vpcs`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    /// - `region_id`: Region as the cloud provider names it, such as `eu-central-1`.
    pub fn list_vpcs(
        &self,
        cloud_account_id: impl Param,
        region_id: impl Param,
    ) -> ListVpcs {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_LIST_VPCS);
        ListVpcs::new(request.segment(cloud_account_id).segment(region_id))
    }

    /// List the virtual networks of a region.
    ///
    /// For accounts at Azure.
    ///
    /// The document calls the region `id` and mentions filters that it does not have.
    ///
    /// `GET /cloud-accounts/{cloud_account_id}/regions/{region_id}/vnets`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    /// - `region_id`: Region as the cloud provider names it, such as `eu-central-1`.
    pub fn list_vnets(
        &self,
        cloud_account_id: impl Param,
        region_id: impl Param,
    ) -> ListVnets {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_LIST_VNETS);
        ListVnets::new(request.segment(cloud_account_id).segment(region_id))
    }

    /// List the Prism Centrals that a new cluster of a region can join.
    ///
    /// `GET /cloud-accounts/{cloud_account_id}/regions/{region_id}/prism-centrals`
    ///
    /// - `cloud_account_id`: ID of the cloud account, in Base64; it may contain `=`, `+` and `/`.
    /// - `region_id`: Region as the cloud provider names it, such as `eu-central-1`.
    pub fn list_prism_centrals(
        &self,
        cloud_account_id: impl Param,
        region_id: impl Param,
    ) -> ListPrismCentrals {
        let request = self.0.call(&table::CLOUD_ACCOUNTS_LIST_PRISM_CENTRALS);
        ListPrismCentrals::new(request.segment(cloud_account_id).segment(region_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::list`].
    List: Call<Vec<types::CloudAccount>>
}

impl List {
    /// Only accounts at this provider.
    pub fn cloud_provider(
        self,
        cloud_provider: impl Into<types::CloudProvider>,
    ) -> Self {
        self.set(|request| {
            request
                .query(
                    "cloud_provider",
                    Into::<types::CloudProvider>::into(cloud_provider),
                )
        })
    }

    /// Only accounts of this name.
    pub fn name(self, name: impl Param) -> Self {
        self.set(|request| request.query("name", name))
    }

    /// Only active accounts if true.
    pub fn active(self, active: bool) -> Self {
        self.set(|request| request.query("active", active))
    }

    /// Only accounts in this state, such as `ready`.
    pub fn status(self, status: impl Param) -> Self {
        self.set(|request| request.query("status", status))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::get`].
    Get: Call<types::CloudAccount>
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::update`].
    Update: Call<types::CloudAccount>
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::replace`].
    Replace: Call<types::CloudAccount>
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::create`].
    Create: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::update_credentials`].
    UpdateCredentials: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::list_regions`].
    ListRegions: Call<Vec<types::Region>>
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::add_regions`].
    AddRegions: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::list_availability_zones`].
    ListAvailabilityZones: Call<Vec<String>>
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::list_ssh_keys`].
    ListSshKeys: Call<Vec<types::SshKey>>
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::list_vpcs`].
    ListVpcs: Call<Vec<types::Vpc>>
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::list_vnets`].
    ListVnets: Call<Vec<types::Vnet>>
}

cloudmgr_runtime::builder! {
    /// A request of [`CloudAccounts::list_prism_centrals`].
    ListPrismCentrals: Call<Vec<types::PrismCentral>>
}

impl ListPrismCentrals {
    /// Only Prism Centrals in this zone.
    pub fn availability_zone(self, availability_zone: impl Param) -> Self {
        self.set(|request| request.query("availability_zone", availability_zone))
    }
}
