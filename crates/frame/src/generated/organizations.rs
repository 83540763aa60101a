// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::organizations`](crate::Client::organizations).

use cloudmgr_runtime::{DateTime, NaiveDate, Param, Utc};
use std::borrow::Borrow;
use super::{table, types};

/// The organizations of a customer, with their settings, trails, usage and access rules. Returned by [`Client::organizations`](crate::Client::organizations).
///
/// ```no_run
/// # async fn example(client: &frame_sdk::Client) -> frame_sdk::Result<()> {
/// use frame_sdk::TryStreamExt;
///
/// let mut items = client.organizations().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The organizations of a customer, with their settings, trails, usage and access rules.
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations(self.core())
    }
}

impl Organizations<'_> {
    /// List the organizations.
    ///
    /// `GET /organizations`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::ORGANIZATIONS_LIST))
    }

    /// Get an organization.
    ///
    /// The document's request sample ends in a slash, the path it states does not.
    ///
    /// `GET /organizations/{organization_id}`
    pub fn get(&self, organization_id: impl Param) -> Get {
        let request = self.0.call(&table::ORGANIZATIONS_GET);
        Get::new(request.segment(organization_id))
    }

    /// List the actions of users and administrators in an organization.
    ///
    /// The document's sample response has a comment in its JSON, which is omitted here. It names session fields to sort by; its sample sorts by `inserted_at`.
    ///
    /// `GET /organizations/{organization_id}/audit-trails`
    pub fn list_audit_trails(&self, organization_id: impl Param) -> ListAuditTrails {
        let request = self.0.call(&table::ORGANIZATIONS_LIST_AUDIT_TRAILS);
        ListAuditTrails::new(request.segment(organization_id))
    }

    /// List the sessions of users in an organization.
    ///
    /// The range is given as `session_start` and `session_end` here, unlike in the other reports.
    ///
    /// `GET /organizations/{organization_id}/session-trails`
    pub fn list_session_trails(&self, organization_id: impl Param) -> ListSessionTrails {
        let request = self.0.call(&table::ORGANIZATIONS_LIST_SESSION_TRAILS);
        ListSessionTrails::new(request.segment(organization_id))
    }

    /// List the API keys of an organization with their roles.
    ///
    /// Responses do not contain client secrets; the console shows each only once, when it is created.
    ///
    /// The document's sample response has comments in its JSON, which are omitted here.
    ///
    /// `GET /organizations/{organization_id}/api_authorization_rules`
    pub fn list_api_authorization_rules(
        &self,
        organization_id: impl Param,
    ) -> ListApiAuthorizationRules {
        let request = self.0.call(&table::ORGANIZATIONS_LIST_API_AUTHORIZATION_RULES);
        ListApiAuthorizationRules::new(request.segment(organization_id))
    }

    /// List the roles that can be given in an organization.
    ///
    /// The document's request sample quotes the category; it must not have quotes.
    ///
    /// `GET /organizations/{organization_id}/roles`
    ///
    /// - `category`: The kind of role, such as `api`.
    pub fn list_roles(
        &self,
        organization_id: impl Param,
        category: impl Param,
    ) -> ListRoles {
        let request = self.0.call(&table::ORGANIZATIONS_LIST_ROLES);
        ListRoles::new(request.segment(organization_id).query("category", category))
    }

    /// List the cloud accounts registered with an organization.
    ///
    /// `GET /organizations/{organization_id}/cloud_services`
    pub fn list_cloud_services(&self, organization_id: impl Param) -> ListCloudServices {
        let request = self.0.call(&table::ORGANIZATIONS_LIST_CLOUD_SERVICES);
        ListCloudServices::new(request.segment(organization_id))
    }

    /// Get the limits on the number of servers of an organization.
    ///
    /// `GET /organizations/{organization_id}/elasticity`
    pub fn get_elasticity(&self, organization_id: impl Param) -> GetElasticity {
        let request = self.0.call(&table::ORGANIZATIONS_GET_ELASTICITY);
        GetElasticity::new(request.segment(organization_id))
    }

    /// Get the settings of an organization.
    ///
    /// `GET /organizations/{organization_id}/settings`
    pub fn get_settings(&self, organization_id: impl Param) -> GetSettings {
        let request = self.0.call(&table::ORGANIZATIONS_GET_SETTINGS);
        GetSettings::new(request.segment(organization_id))
    }

    /// Get the server hours of an organization.
    ///
    /// One row per account, with a bucket per time step, datacenter and instance type. The report is not paginated.
    ///
    /// The document's sample response has comments in its JSON, which are omitted here.
    ///
    /// `GET /organizations/{organization_id}/usage`
    pub fn get_usage(&self, organization_id: impl Param) -> GetUsage {
        let request = self.0.call(&table::ORGANIZATIONS_GET_USAGE);
        GetUsage::new(request.segment(organization_id))
    }

    /// Get the disk usage of an organization.
    ///
    /// One row per account, with a bucket per time step, datacenter and type of disk. The report is not paginated.
    ///
    /// The document's sample response has comments in its JSON, which are omitted here.
    ///
    /// `GET /organizations/{organization_id}/disk_volume_usage`
    pub fn get_disk_volume_usage(
        &self,
        organization_id: impl Param,
    ) -> GetDiskVolumeUsage {
        let request = self.0.call(&table::ORGANIZATIONS_GET_DISK_VOLUME_USAGE);
        GetDiskVolumeUsage::new(request.segment(organization_id))
    }

    /// List the master images of a cloud account.
    ///
    /// The document's sample response does not parse: a comma is missing, and the fields after the instance types are inside their brackets. The example here is a corrected version.
    ///
    /// `GET /organizations/{organization_id}/cloud_services/{external_cloud_service_id}/master_images`
    ///
    /// - `external_cloud_service_id`: The ID of a cloud account as assigned by its cloud service, such as `gateway-prod.459`.
    pub fn list_master_images(
        &self,
        organization_id: impl Param,
        external_cloud_service_id: impl Param,
    ) -> ListMasterImages {
        let request = self.0.call(&table::ORGANIZATIONS_LIST_MASTER_IMAGES);
        ListMasterImages::new(
            request.segment(organization_id).segment(external_cloud_service_id),
        )
    }

    /// List the visits of users to an organization.
    ///
    /// The report is not paginated. Use a short range.
    ///
    /// The document's sample response has a comment in its JSON, which is omitted here.
    ///
    /// `GET /organizations/{organization_id}/user_activities`
    ///
    /// - `from_date`: The first day.
    /// - `to_date`: The last day.
    pub fn list_user_activities(
        &self,
        organization_id: impl Param,
        from_date: NaiveDate,
        to_date: NaiveDate,
    ) -> ListUserActivities {
        let request = self.0.call(&table::ORGANIZATIONS_LIST_USER_ACTIVITIES);
        ListUserActivities::new(
            request
                .segment(organization_id)
                .query("from_date", from_date)
                .query("to_date", to_date),
        )
    }

    /// Create a token for an anonymous user, with a provider of an organization.
    ///
    /// A kiosk or thin client appends the token to its launch URL. The provider determines what the user can open.
    ///
    /// The response is a bare JSON string. Its success status is not documented; 200 is assumed.
    ///
    /// `POST /organizations/{organization_id}/secure-anonymous/{provider_name}/tokens`
    ///
    /// - `provider_name`: The name of a secure anonymous token provider, as the console shows it.
    pub fn create_secure_anonymous_token(
        &self,
        organization_id: impl Param,
        provider_name: impl Param,
        body: impl Borrow<types::CreateSecureAnonymousToken>,
    ) -> CreateSecureAnonymousToken {
        let request = self.0.call(&table::ORGANIZATIONS_CREATE_SECURE_ANONYMOUS_TOKEN);
        CreateSecureAnonymousToken::new(
            request.segment(organization_id).segment(provider_name).json(body.borrow()),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list`].
    List: Paged<types::Organization>
}

impl List {
    /// All or part of a name.
    pub fn name(self, name: impl Param) -> Self {
        self.set(|request| request.query("name", name))
    }

    /// Whether deleted organizations are listed too.
    pub fn show_deleted(self, show_deleted: bool) -> Self {
        self.set(|request| request.query("show_deleted", show_deleted))
    }

    /// How many rows to skip. Requires `limit`.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("offset", offset))
    }

    /// How many rows a page has. Requires `offset`. Neither the default nor the maximum is documented.
    pub fn limit(self, limit: u64) -> Self {
        self.set(|request| request.query("limit", limit))
    }

    /// The direction of the sort.
    pub fn order(self, order: impl Into<types::Order>) -> Self {
        self.set(|request| request.query("order", Into::<types::Order>::into(order)))
    }

    /// The field to sort by, such as `name` or `url_slug`.
    pub fn order_by(self, order_by: impl Param) -> Self {
        self.set(|request| request.query("order_by", order_by))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::get`].
    Get: Call<types::Organization>
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list_audit_trails`].
    ListAuditTrails: Paged<types::AuditTrail>
}

impl ListAuditTrails {
    /// A string to search for in the user's name, e-mail address or identity provider, or in the kind of action.
    pub fn search(self, search: impl Param) -> Self {
        self.set(|request| request.query("search", search))
    }

    /// Part of the kind of action: `launchpad` finds `createLaunchpad` and `updateLaunchpad`.
    pub fn kind(self, kind: impl Param) -> Self {
        self.set(|request| request.query("kind", kind))
    }

    /// The start of the range, in UTC with a `Z`.
    pub fn from_date(self, from_date: DateTime<Utc>) -> Self {
        self.set(|request| request.query("from_date", from_date))
    }

    /// The end of the range, in UTC with a `Z`.
    pub fn to_date(self, to_date: DateTime<Utc>) -> Self {
        self.set(|request| request.query("to_date", to_date))
    }

    /// How many rows to skip. Requires `limit`.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("offset", offset))
    }

    /// How many rows a page has. Requires `offset`. Neither the default nor the maximum is documented.
    pub fn limit(self, limit: u64) -> Self {
        self.set(|request| request.query("limit", limit))
    }

    /// The direction of the sort.
    pub fn order(self, order: impl Into<types::Order>) -> Self {
        self.set(|request| request.query("order", Into::<types::Order>::into(order)))
    }

    /// The field to sort by, such as `inserted_at`.
    pub fn order_by(self, order_by: impl Param) -> Self {
        self.set(|request| request.query("order_by", order_by))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list_session_trails`].
    ListSessionTrails: Paged<types::SessionTrail>
}

impl ListSessionTrails {
    /// A string to search for in the server ID, the session ID, or the user's name or e-mail address.
    pub fn search(self, search: impl Param) -> Self {
        self.set(|request| request.query("search", search))
    }

    /// The start of the range, in UTC with a `Z`.
    pub fn session_start(self, session_start: DateTime<Utc>) -> Self {
        self.set(|request| request.query("session_start", session_start))
    }

    /// The end of the range, in UTC with a `Z`.
    pub fn session_end(self, session_end: DateTime<Utc>) -> Self {
        self.set(|request| request.query("session_end", session_end))
    }

    /// Sessions on one instance type.
    pub fn instance_type(self, instance_type: impl Param) -> Self {
        self.set(|request| request.query("instance_type", instance_type))
    }

    /// Sessions on one kind of server.
    pub fn pool_group_type(
        self,
        pool_group_type: impl Into<types::PoolGroupType>,
    ) -> Self {
        self.set(|request| {
            request
                .query(
                    "pool_group_type",
                    Into::<types::PoolGroupType>::into(pool_group_type),
                )
        })
    }

    /// Sessions in one pool.
    pub fn pool_id(self, pool_id: impl Param) -> Self {
        self.set(|request| request.query("pool_id", pool_id))
    }

    /// How many rows to skip. Requires `limit`.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("offset", offset))
    }

    /// How many rows a page has. Requires `offset`. Neither the default nor the maximum is documented.
    pub fn limit(self, limit: u64) -> Self {
        self.set(|request| request.query("limit", limit))
    }

    /// The direction of the sort.
    pub fn order(self, order: impl Into<types::Order>) -> Self {
        self.set(|request| request.query("order", Into::<types::Order>::into(order)))
    }

    /// The field to sort by, such as `session_start` or `session_duration`.
    pub fn order_by(self, order_by: impl Param) -> Self {
        self.set(|request| request.query("order_by", order_by))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list_api_authorization_rules`].
    ListApiAuthorizationRules: Call<Vec<types::ApiAuthorizationRule>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list_roles`].
    ListRoles: Call<Vec<types::Role>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list_cloud_services`].
    ListCloudServices: Call<Vec<types::CloudService>>
}

impl ListCloudServices {
    /// Those of one cloud provider. The document calls it required, but its own request sample omits it.
    pub fn cloud_provider_id(self, cloud_provider_id: impl Param) -> Self {
        self.set(|request| request.query("cloud_provider_id", cloud_provider_id))
    }

    /// Those that are active or those that are not.
    pub fn active(self, active: bool) -> Self {
        self.set(|request| request.query("active", active))
    }

    /// Omit accounts provided by Frame.
    pub fn omit_default(self, omit_default: bool) -> Self {
        self.set(|request| request.query("omit_default", omit_default))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::get_elasticity`].
    GetElasticity: Call<types::Elasticity>
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::get_settings`].
    GetSettings: Call<types::OrganizationSettings>
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::get_usage`].
    GetUsage: Call<types::Usage>
}

impl GetUsage {
    /// The start of the range, in UTC with a `Z`.
    pub fn from_date(self, from_date: DateTime<Utc>) -> Self {
        self.set(|request| request.query("from_date", from_date))
    }

    /// The end of the range, in UTC with a `Z`.
    pub fn to_date(self, to_date: DateTime<Utc>) -> Self {
        self.set(|request| request.query("to_date", to_date))
    }

    /// The time step of the buckets.
    pub fn resolution_type(
        self,
        resolution_type: impl Into<types::ResolutionType>,
    ) -> Self {
        self.set(|request| {
            request
                .query(
                    "resolution_type",
                    Into::<types::ResolutionType>::into(resolution_type),
                )
        })
    }

    /// Servers of one kind. The document describes it as the ID of a server, but its request sample sends `production`.
    pub fn server_type(self, server_type: impl Into<types::PoolGroupType>) -> Self {
        self.set(|request| {
            request.query("server_type", Into::<types::PoolGroupType>::into(server_type))
        })
    }

    /// Servers of one pool.
    pub fn pool_id(self, pool_id: impl Param) -> Self {
        self.set(|request| request.query("pool_id", pool_id))
    }

    /// Servers of one instance type, by its external ID, such as `gateway-prod.3`.
    pub fn instance_type_id(self, instance_type_id: impl Param) -> Self {
        self.set(|request| request.query("instance_type_id", instance_type_id))
    }

    /// What runs in one datacenter.
    pub fn datacenter_id(self, datacenter_id: impl Param) -> Self {
        self.set(|request| request.query("datacenter_id", datacenter_id))
    }

    /// Whether to omit accounts on a cloud subscription of the customer's own. The document describes the opposite, whether to return them; this follows the name.
    pub fn skip_if_byo_account(self, skip_if_byo_account: bool) -> Self {
        self.set(|request| request.query("skip_if_byo_account", skip_if_byo_account))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::get_disk_volume_usage`].
    GetDiskVolumeUsage: Call<types::DiskVolumeUsage>
}

impl GetDiskVolumeUsage {
    /// The start of the range, as `2021-07-01` or `2021-07-01T00:00:00.000Z`. The document asks for a date in one column and for a time in another; both forms are accepted.
    pub fn from_date(self, from_date: impl Param) -> Self {
        self.set(|request| request.query("from_date", from_date))
    }

    /// The end of the range, as `2021-07-31` or `2021-07-31T23:59:59.999Z`. The document asks for a date in one column and for a time in another; both forms are accepted.
    pub fn to_date(self, to_date: impl Param) -> Self {
        self.set(|request| request.query("to_date", to_date))
    }

    /// The time step of the buckets.
    pub fn resolution_type(
        self,
        resolution_type: impl Into<types::ResolutionType>,
    ) -> Self {
        self.set(|request| {
            request
                .query(
                    "resolution_type",
                    Into::<types::ResolutionType>::into(resolution_type),
                )
        })
    }

    /// Disks of one kind of server.
    pub fn server_type(self, server_type: impl Into<types::PoolGroupType>) -> Self {
        self.set(|request| {
            request.query("server_type", Into::<types::PoolGroupType>::into(server_type))
        })
    }

    /// Disks of one type.
    pub fn disk_volume_type_id(
        self,
        disk_volume_type_id: impl Into<types::DiskVolumeType>,
    ) -> Self {
        self.set(|request| {
            request
                .query(
                    "disk_volume_type_id",
                    Into::<types::DiskVolumeType>::into(disk_volume_type_id),
                )
        })
    }

    /// What runs in one datacenter.
    pub fn datacenter_id(self, datacenter_id: impl Param) -> Self {
        self.set(|request| request.query("datacenter_id", datacenter_id))
    }

    /// Whether to omit accounts on a cloud subscription of the customer's own. The document describes the opposite, whether to return them; this follows the name.
    pub fn skip_if_byo_account(self, skip_if_byo_account: bool) -> Self {
        self.set(|request| request.query("skip_if_byo_account", skip_if_byo_account))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list_master_images`].
    ListMasterImages: Call<Vec<types::MasterImage>>
}

impl ListMasterImages {
    /// Images in one datacenter.
    pub fn external_data_center_id(self, external_data_center_id: impl Param) -> Self {
        self.set(|request| {
            request.query("external_data_center_id", external_data_center_id)
        })
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::list_user_activities`].
    ListUserActivities: Call<types::UserActivityReport>
}

impl ListUserActivities {
    /// The direction of the sort.
    pub fn order(self, order: impl Into<types::Order>) -> Self {
        self.set(|request| request.query("order", Into::<types::Order>::into(order)))
    }

    /// The field to sort by. The document names session fields, which these rows do not have.
    pub fn order_by(self, order_by: impl Param) -> Self {
        self.set(|request| request.query("order_by", order_by))
    }

    /// Identity providers whose users are omitted.
    pub fn skip_user_idps(
        self,
        skip_user_idps: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("skip_user_idps[]", skip_user_idps))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Organizations::create_secure_anonymous_token`].
    CreateSecureAnonymousToken: Call<cloudmgr_runtime::Secret>
}
