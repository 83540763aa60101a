// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::deployment_updates`](crate::Client::deployment_updates).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Changes of a deployment's blueprint or inputs. Returned by [`Client::deployment_updates`](crate::Client::deployment_updates).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.deployment_updates().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct DeploymentUpdates<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Changes of a deployment's blueprint or inputs.
    pub fn deployment_updates(&self) -> DeploymentUpdates<'_> {
        DeploymentUpdates(self.core())
    }
}

impl DeploymentUpdates<'_> {
    /// List deployment updates.
    ///
    /// `GET /deployment-updates`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::DEPLOYMENT_UPDATES_LIST))
    }

    /// Store deployment updates.
    ///
    /// For restored snapshots.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `POST /deployment-updates`
    pub fn create_many(
        &self,
        body: impl Borrow<types::CreateDeploymentUpdates>,
    ) -> CreateMany {
        let request = self.0.call(&table::DEPLOYMENT_UPDATES_CREATE_MANY);
        CreateMany::new(request.json(body.borrow()))
    }

    /// Show a deployment update.
    ///
    /// `GET /deployment-updates/{deployment_update_id}`
    ///
    /// - `deployment_update_id`: ID of the deployment update.
    pub fn get(&self, deployment_update_id: impl Param) -> Get {
        let request = self.0.call(&table::DEPLOYMENT_UPDATES_GET);
        Get::new(request.segment(deployment_update_id))
    }

    /// Record a deployment update.
    ///
    /// For update workflows.
    ///
    /// Needs Cloudify 6.2 or later.
    ///
    /// `PUT /deployment-updates/{deployment_update_id}`
    ///
    /// - `deployment_update_id`: ID of the deployment update.
    pub fn create(
        &self,
        deployment_update_id: impl Param,
        body: impl Borrow<types::CreateDeploymentUpdate>,
    ) -> Create {
        let request = self.0.call(&table::DEPLOYMENT_UPDATES_CREATE);
        Create::new(request.segment(deployment_update_id).json(body.borrow()))
    }

    /// Report the progress of a deployment update.
    ///
    /// For update workflows.
    ///
    /// Needs Cloudify 6.2 or later.
    ///
    /// `PATCH /deployment-updates/{deployment_update_id}`
    ///
    /// - `deployment_update_id`: ID of the deployment update.
    pub fn update(
        &self,
        deployment_update_id: impl Param,
        body: impl Borrow<types::UpdateDeploymentUpdate>,
    ) -> Update {
        let request = self.0.call(&table::DEPLOYMENT_UPDATES_UPDATE);
        Update::new(request.segment(deployment_update_id).json(body.borrow()))
    }

    /// Update a deployment to another blueprint or other inputs.
    ///
    /// Give `blueprint_id`, `inputs` or both. Starts the execution that the answer names in `execution_id`. A preview changes nothing and has no execution.
    ///
    /// Needs Cloudify 6.4 or earlier.
    ///
    /// The document lists `skip_install` twice; the second one is `skip_uninstall`.
    ///
    /// `PUT /deployment-updates/{deployment_id}/update/initiate`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn start(
        &self,
        deployment_id: impl Param,
        body: impl Borrow<types::StartDeploymentUpdate>,
    ) -> Start {
        let request = self.0.call(&table::DEPLOYMENT_UPDATES_START);
        Start::new(request.segment(deployment_id).json(body.borrow()))
    }

    /// Update a deployment to a blueprint that is not on the manager.
    ///
    /// The body is an archive as for uploading a blueprint; or leave it out and give `blueprint_archive_url`. With inputs it is a form, which is `upload_with_inputs` of the SDK. Starts the execution that the answer names in `execution_id`.
    ///
    /// Needs Cloudify 6.1 or earlier.
    ///
    /// The 5.x server takes `workflow_id` for `skip_reinstall`, `ignore_failure` for the ID of a workflow and `install_first`, which is true unless given, for `ignore_failure`, and does not read `skip_reinstall`: none of them is a parameter here. An update by archive therefore goes on when an uninstall operation fails; upload the blueprint and start the update with its ID to choose.
    ///
    /// `POST /deployment-updates/{deployment_id}/update/initiate`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn upload(&self, deployment_id: impl Param) -> Upload {
        let request = self.0.call(&table::DEPLOYMENT_UPDATES_UPLOAD);
        Upload::new(request.segment(deployment_id))
    }

    /// Finish a deployment update.
    ///
    /// The update workflow calls this at its end.
    ///
    /// `POST /deployment-updates/{deployment_update_id}/update/finalize`
    ///
    /// - `deployment_update_id`: ID of the deployment update.
    pub fn finalize(&self, deployment_update_id: impl Param) -> Finalize {
        let request = self.0.call(&table::DEPLOYMENT_UPDATES_FINALIZE);
        Finalize::new(request.segment(deployment_update_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentUpdates::list`].
    List: Paged<types::DeploymentUpdate>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only what belongs to these deployments.
    pub fn deployment_id(
        self,
        deployment_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("deployment_id", deployment_id))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Sort by these fields, the first one first; a leading `-` means descending. The order is not fixed otherwise.
    pub fn sort(self, sort: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("_sort", sort))
    }

    /// How many rows to send at most; 1000 unless given, without an upper limit.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("_size", size))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("_offset", offset))
    }

    /// Only rows whose id has this text in it; for plugins the package name, for users the user name, for agents, sites, tenants and groups the name.
    pub fn search(self, search: impl Param) -> Self {
        self.set(|request| request.query("_search", search))
    }

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
    }

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }

    /// Requests only these fields, and decodes each row into a type of your own. Call it last.
    pub fn project<Row: serde::de::DeserializeOwned>(
        self,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> cloudmgr_runtime::Paged<Row> {
        self.0.project("_include", fields)
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentUpdates::create_many`].
    CreateMany: Call<cloudmgr_runtime::Nothing>
}

impl CreateMany {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentUpdates::get`].
    Get: Call<types::DeploymentUpdate>
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
    /// A request of [`DeploymentUpdates::create`].
    Create: Call<types::DeploymentUpdate>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentUpdates::update`].
    Update: Call<types::DeploymentUpdate>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentUpdates::start`].
    Start: Call<types::DeploymentUpdate>
}

impl Start {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentUpdates::upload`].
    Upload: Call<types::DeploymentUpdate>
}

impl Upload {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Main file in the archive; `blueprint.yaml` unless given. The server decodes it once more than usual: percent-encode a name with special characters before giving it.
    pub fn application_file_name(self, application_file_name: impl Param) -> Self {
        self.set(|request| request.query("application_file_name", application_file_name))
    }

    /// Where the manager fetches the archive from, in place of a body.
    pub fn blueprint_archive_url(self, blueprint_archive_url: impl Param) -> Self {
        self.set(|request| request.query("blueprint_archive_url", blueprint_archive_url))
    }

    /// Do not install added node instances.
    pub fn skip_install(self, skip_install: bool) -> Self {
        self.set(|request| request.query("skip_install", skip_install))
    }

    /// Do not uninstall removed node instances.
    pub fn skip_uninstall(self, skip_uninstall: bool) -> Self {
        self.set(|request| request.query("skip_uninstall", skip_uninstall))
    }

    /// Update the plugins too; true unless given.
    pub fn update_plugins(self, update_plugins: bool) -> Self {
        self.set(|request| request.query("update_plugins", update_plugins))
    }

    /// Evaluate intrinsic functions only when they are needed.
    pub fn runtime_only_evaluation(self, runtime_only_evaluation: bool) -> Self {
        self.set(|request| {
            request.query("runtime_only_evaluation", runtime_only_evaluation)
        })
    }

    /// Sets `body`.
    pub fn upload(self, upload: impl Into<cloudmgr_runtime::Upload>) -> Self {
        self.set(|request| request.body("application/octet-stream", upload.into()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentUpdates::finalize`].
    Finalize: Call<types::DeploymentUpdate>
}

impl Finalize {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
