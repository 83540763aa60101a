//! Uploads of blueprints, waited for on every version.
//!
//! Up to 5.1 the manager parses a blueprint before it responds. From 5.2 on an execution parses it, and the blueprint has
//! a state. For 7.0 the settings are sent in a form, next to the archive: in a query, 7.0 takes every non-empty string for
//! true, and labels cause a 500.

use std::time::Duration;

use cloudmgr_runtime::{AnyCall as _, Call, Map, Request, Result, Value, Waiter, WaiterSpec};

use crate::blueprints::Upload;
use crate::label::Labels;
use crate::table;
use crate::types::Blueprint;
use crate::version;
use crate::waited::{Pace, waited};

/// Polls a blueprint until it has been uploaded.
static UPLOADED: WaiterSpec = WaiterSpec::new("blueprint upload", &table::BLUEPRINTS_GET, "id", "state")
    .done(&["uploaded"])
    .failed(&[
        "failed_uploading",
        "failed_extracting",
        "failed_parsing",
        "failed_extracting_to_file_server",
        "invalid",
    ])
    .reason("error")
    .every(Duration::from_secs(1))
    .deadline(Duration::from_secs(15 * 60));

/// The fields that a poll reads; `plan`, the parsed blueprint, is large.
const FIELDS: [&str; 10] = [
    "id",
    "state",
    "error",
    "error_traceback",
    "description",
    "main_file_name",
    "created_at",
    "created_by",
    "tenant_name",
    "visibility",
];

waited!(Upload => Blueprint);

impl Upload {
    /// The labels of the blueprint, for managers from 6.0 on.
    pub fn with_labels(self, labels: &Labels) -> Self {
        self.labels(labels.to_query())
    }

    /// Uploads the blueprint and waits until the manager has parsed it, on every version. From 5.2 on the returned
    /// blueprint has no `plan`.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// let blueprint = cloudify.blueprints().upload_directory("web", "blueprints/web").wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) with the message of the parser, and the
    /// blueprint as its [`resource`](crate::Error::resource); [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout)
    /// after 15 minutes.
    pub async fn wait(self) -> Result<Blueprint> {
        self.wait_at(Pace::default()).await
    }

    pub(crate) async fn wait_at(self, pace: Pace) -> Result<Blueprint> {
        let version = version::of(self.as_request().client()).await?;
        if !version.is_since("5.2") {
            return Ok(self.send().await?.into_inner());
        }
        let upload: Call<Blueprint> = self.async_upload(true).into_kind();
        let upload =
            if version.is_since("7.0") { upload.set(|request| as_form(request, &[])) } else { upload };
        let request = upload.as_request().clone();
        let id = upload.send().await?.into_inner().id;
        let waiter = Waiter::started_by(&request, &UPLOADED, id).query("_include", FIELDS.join(","));
        pace.set(waiter).until_done().await
    }
}

/// The request in the form of 7.0, without a file if the manager downloads the archive.
pub(crate) fn as_form(request: Request, defaults: &[(&str, &str)]) -> Request {
    request.into_form("blueprint_archive", |query| {
        // Not collected: that would compile a sort of the pairs.
        let mut settings = Map::new();
        for (name, value) in defaults {
            settings.insert((*name).to_owned(), Value::from(*value));
        }
        for (name, value) in query {
            setting(&mut settings, name, &value);
        }
        vec![("params".to_owned(), Value::Object(settings).to_string())]
    })
}

/// Converts a query parameter to a setting of the form.
fn setting(settings: &mut Map<String, Value>, name: String, value: &str) {
    match name.as_str() {
        "async_upload" => settings.insert(name, Value::Bool(value == "true")),
        "private_resource" if value == "true" => settings.insert("visibility".to_owned(), "private".into()),
        "private_resource" => None,
        "labels" => settings.insert(name, Labels::from_query(value).to_pairs()),
        // A form is not percent-decoded.
        "application_file_name" => {
            let plain = percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned();
            settings.insert(name, plain.into())
        }
        _ => settings.insert(name, value.into()),
    };
}
