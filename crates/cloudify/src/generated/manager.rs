// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::manager`](crate::Client::manager).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// The manager itself: version, status, settings. Returned by [`Client::manager`](crate::Client::manager).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// let response = client.manager().get_version().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Manager<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The manager itself: version, status, settings.
    pub fn manager(&self) -> Manager<'_> {
        Manager(self.core())
    }
}

impl Manager<'_> {
    /// Show the version of the manager.
    ///
    /// The same answer stands at the unversioned `/api/version`.
    ///
    /// `GET /version`
    pub fn get_version(&self) -> GetVersion {
        GetVersion::new(self.0.call(&table::MANAGER_GET_VERSION))
    }

    /// Show the status of the manager.
    ///
    /// The document shows `_include=status`; the server answers that with 500, so there is no such parameter here.
    ///
    /// `GET /status`
    pub fn get_status(&self) -> GetStatus {
        GetStatus::new(self.0.call(&table::MANAGER_GET_STATUS))
    }

    /// List the settings of the manager.
    ///
    /// `GET /config`
    pub fn get_config(&self) -> GetConfig {
        GetConfig::new(self.0.call(&table::MANAGER_GET_CONFIG))
    }

    /// Show one setting of the manager.
    ///
    /// `GET /config/{setting_name}`
    ///
    /// - `setting_name`: Name of the setting, with its component in front where the name alone is not unique, such as `rest.ldap_server`.
    pub fn get_setting(&self, setting_name: impl Param) -> GetSetting {
        let request = self.0.call(&table::MANAGER_GET_SETTING);
        GetSetting::new(request.segment(setting_name))
    }

    /// Change one setting of the manager.
    ///
    /// A value that the setting's schema refuses, or a setting that is not editable, is answered with 409.
    ///
    /// `PUT /config/{setting_name}`
    ///
    /// - `setting_name`: Name of the setting, with its component in front where the name alone is not unique, such as `rest.ldap_server`.
    pub fn update_setting(
        &self,
        setting_name: impl Param,
        body: impl Borrow<types::UpdateSetting>,
    ) -> UpdateSetting {
        let request = self.0.call(&table::MANAGER_UPDATE_SETTING);
        UpdateSetting::new(request.segment(setting_name).json(body.borrow()))
    }

    /// Show the provider context.
    ///
    /// What was stored when the manager was set up.
    ///
    /// `GET /provider/context`
    pub fn get_context(&self) -> GetContext {
        GetContext::new(self.0.call(&table::MANAGER_GET_CONTEXT))
    }

    /// Store the provider context.
    ///
    /// For the installation of a manager; a second one is refused with 409 unless `update` is set.
    ///
    /// `POST /provider/context`
    pub fn set_context(
        &self,
        body: impl Borrow<types::SetProviderContext>,
    ) -> SetContext {
        let request = self.0.call(&table::MANAGER_SET_CONTEXT);
        SetContext::new(request.json(body.borrow()))
    }

    /// Say whether the manager was reached by TLS.
    ///
    /// Needs Cloudify 5.1 or earlier.
    ///
    /// Managers after 5.0 may have no such path.
    ///
    /// `GET /ssl`
    pub fn get_ssl(&self) -> GetSsl {
        GetSsl::new(self.0.call(&table::MANAGER_GET_SSL))
    }

    /// Switch TLS on or off.
    ///
    /// The web server of the manager is restarted.
    ///
    /// Needs Cloudify 5.1 or earlier.
    ///
    /// Managers from 5.2 on have no such path.
    ///
    /// `POST /ssl`
    pub fn set_ssl(&self, body: impl Borrow<types::SetSsl>) -> SetSsl {
        let request = self.0.call(&table::MANAGER_SET_SSL);
        SetSsl::new(request.json(body.borrow()))
    }

    /// Say whether users are taken from LDAP.
    ///
    /// `GET /ldap`
    pub fn get_ldap(&self) -> GetLdap {
        GetLdap::new(self.0.call(&table::MANAGER_GET_LDAP))
    }

    /// Take users from LDAP.
    ///
    /// Premium only. The REST service restarts, so that the next calls may find no connection.
    ///
    /// A community manager answers 405 `method_not_allowed_error`.
    ///
    /// `POST /ldap`
    pub fn set_ldap(&self, body: impl Borrow<types::SetLdap>) -> SetLdap {
        let request = self.0.call(&table::MANAGER_SET_LDAP);
        SetLdap::new(request.json(body.borrow()))
    }

    /// Say whether the manager is healthy.
    ///
    /// For load balancers. A manager that is not answers with 500.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `GET /ok`
    pub fn check_ok(&self) -> CheckOk {
        CheckOk::new(self.0.call(&table::MANAGER_CHECK_OK))
    }

    /// Say where users come from.
    ///
    /// `local`, or the names of the authenticators with commas between them, such as `ldap,okta`.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `GET /idp`
    pub fn get_identity_provider(&self) -> GetIdentityProvider {
        GetIdentityProvider::new(self.0.call(&table::MANAGER_GET_IDENTITY_PROVIDER))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::get_version`].
    GetVersion: Call<types::Version>
}

impl GetVersion {
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
    /// A request of [`Manager::get_status`].
    GetStatus: Call<types::ManagerStatus>
}

impl GetStatus {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the status without the services.
    pub fn summary(self, summary: bool) -> Self {
        self.set(|request| request.query("summary", summary))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::get_config`].
    GetConfig: Call<types::Configuration>
}

impl GetConfig {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only the settings of this component, such as `rest` or `mgmtworker`.
    pub fn scope(self, scope: impl Param) -> Self {
        self.set(|request| request.query("scope", scope))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::get_setting`].
    GetSetting: Call<types::Setting>
}

impl GetSetting {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::update_setting`].
    UpdateSetting: Call<types::Setting>
}

impl UpdateSetting {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::get_context`].
    GetContext: Call<types::ProviderContext>
}

impl GetContext {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::set_context`].
    SetContext: Call<types::ProviderContextStored>
}

impl SetContext {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Replace the context that is stored.
    pub fn update(self, update: bool) -> Self {
        self.set(|request| request.query("update", update))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::get_ssl`].
    GetSsl: Call<String>
}

impl GetSsl {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::set_ssl`].
    SetSsl: Call<String>
}

impl SetSsl {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::get_ldap`].
    GetLdap: Call<types::LdapStatus>
}

impl GetLdap {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::set_ldap`].
    SetLdap: Call<types::LdapConfig>
}

impl SetLdap {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::check_ok`].
    CheckOk: Call<String>
}

cloudmgr_runtime::builder! {
    /// A request of [`Manager::get_identity_provider`].
    GetIdentityProvider: Call<String>
}

impl GetIdentityProvider {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
