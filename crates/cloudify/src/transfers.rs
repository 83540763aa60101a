//! Uploads that are packed while they are sent.

use std::path::{Path, PathBuf};

use cloudmgr_runtime::{Call, Map, Param, Result, SecretJson, Upload, Value};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::archive;
use crate::blueprints::{self, Blueprints};
use crate::deployment_updates::{self, DeploymentUpdates};
use crate::plugins::{self, Plugins};
use crate::table;
use crate::types::Plugin;

/// The characters of a file name that are encoded before it becomes a query parameter.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/');

impl Blueprints<'_> {
    /// Uploads a directory as a blueprint, packed while it is sent, in constant memory. Its main file is
    /// `blueprint.yaml` unless [`main_file`](blueprints::Upload::main_file) sets another one.
    ///
    /// See [`archive::directory`] for the contents of the archive, and for reporting progress.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// let blueprint = cloudify.blueprints().upload_directory("web", "blueprints/web").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn upload_directory(
        &self,
        blueprint_id: impl Param,
        folder: impl Into<PathBuf>,
    ) -> blueprints::Upload {
        self.upload(blueprint_id).upload(archive::directory(folder))
    }

    /// Uploads the directory of a main file as a blueprint.
    pub fn upload_main_file(&self, blueprint_id: impl Param, file: impl AsRef<Path>) -> blueprints::Upload {
        let file = file.as_ref();
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let upload = self.upload_directory(blueprint_id, folder);
        match file.file_name() {
            Some(name) => upload.main_file(&name.to_string_lossy()),
            None => upload,
        }
    }
}

impl blueprints::Upload {
    /// Sets the main file, by its path within the directory; the name is encoded as the manager expects.
    pub fn main_file(self, path: &str) -> Self {
        self.application_file_name(twice_decoded(path))
    }
}

impl DeploymentUpdates<'_> {
    /// Updates a deployment to the blueprint in a directory, packed as by
    /// [`Blueprints::upload_directory`].
    pub fn upload_directory(
        &self,
        deployment_id: impl Param,
        folder: impl Into<PathBuf>,
    ) -> deployment_updates::Upload {
        self.upload(deployment_id).upload(archive::directory(folder))
    }

    /// Updates a deployment to the blueprint in an archive and to other inputs, in one form.
    ///
    /// The REST service of a manager requires a `Content-Length`. A path and bytes have one; a directory that is packed
    /// while it is sent has none, so that it needs the proxy that installed managers have in front of the service.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use std::path::Path;
    /// use cloudify_sdk::cloudmgr_runtime::{Map, Value};
    ///
    /// let inputs = Map::from_iter([("port".to_owned(), Value::from(9090))]);
    /// let update = cloudify.deployment_updates().upload_with_inputs("web", Path::new("web.zip"), &inputs).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn upload_with_inputs(
        &self,
        deployment_id: impl Param,
        archive: impl Into<Upload>,
        inputs: &Map<String, Value>,
    ) -> deployment_updates::Upload {
        let request = self.0.call(&table::DEPLOYMENT_UPDATES_UPLOAD).segment(deployment_id);
        let form = request.multipart("blueprint_archive", archive.into(), &[]);
        deployment_updates::Upload::new(form.json_part("inputs", &SecretJson::from(inputs.clone())))
    }
}

impl deployment_updates::Upload {
    /// Sets the main file, by its path within the directory; the name is encoded as the manager expects.
    pub fn main_file(self, path: &str) -> Self {
        self.application_file_name(twice_decoded(path))
    }
}

impl Plugins<'_> {
    /// Uploads a wagon together with its `plugin.yaml`: both are zipped while they are sent.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// let plugin = cloudify.plugins().upload_wagon("plugin.wgn", "plugin.yaml").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn upload_wagon(
        &self,
        wagon: impl Into<PathBuf>,
        plugin_yaml: impl Into<PathBuf>,
    ) -> plugins::Upload {
        self.upload().upload(archive::wagon(wagon, plugin_yaml))
    }

    /// Uploads a caravan, an archive of several plugins, and returns them. The response is a list, whereas
    /// [`upload`](Self::upload) returns one plugin.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use std::path::Path;
    ///
    /// for plugin in cloudify.plugins().upload_caravan(Path::new("plugins.cvn")).await? {
    ///     println!("{}", plugin.id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call.
    pub async fn upload_caravan(&self, caravan: impl Into<Upload>) -> Result<Vec<Plugin>> {
        let request = self.0.call(&table::PLUGINS_UPLOAD).body("application/octet-stream", caravan.into());
        Ok(Call::<Caravan>::of(request).send().await?.into_inner().items)
    }
}

/// The response to the upload of a caravan.
struct Caravan {
    items: Vec<Plugin>,
}
cloudmgr_runtime::object! {
    Caravan { required items }
}

/// A name for a manager that decodes it once more than a query is decoded.
fn twice_decoded(path: &str) -> String {
    utf8_percent_encode(path, ENCODED).to_string()
}
