//! Cloudify Manager.

use cloudmgr_facts as facts;

use super::Backend;
use super::setting::{Ask, Setting, plain, secret};
use super::values::{Values, configured};
use crate::failure::Result;

/// The backend as the command line sees it.
pub(super) static BACKEND: Backend = Backend {
    facts: &facts::cloudify::BACKEND,
    api: &cloudify_sdk::table::API,
    waiters: cloudify_sdk::waiters::ALL,
    settings: SETTINGS,
    connect: |values| Ok(client(values)?.core().clone()),
};

const SETTINGS: &[Setting] = &[
    plain("url", "CLOUDIFY_HOST", "Host or URL of the manager", Ask::Required),
    plain("username", "CLOUDIFY_USERNAME", "User name", Ask::Required),
    secret("password", "CLOUDIFY_PASSWORD", "Password", Ask::Required),
    plain("tenant", "CLOUDIFY_TENANT", "Tenant (empty for the default)", Ask::Optional),
    secret("token", "CLOUDIFY_TOKEN", "Token", Ask::Never),
    plain("version", "CLOUDIFY_VERSION", "Version of the manager, or any", Ask::Never),
];

/// A client of the SDK, for commands that need more than a call.
pub(crate) fn client(values: &dyn Values) -> Result<cloudify_sdk::Client> {
    let mut builder = configured!(cloudify_sdk::Client::builder(), values);
    if let Some(tenant) = values.optional("tenant")? {
        builder = builder.tenant(tenant);
    }
    builder = of_version(builder, values.optional("version")?);
    if let Some(url) = values.url()? {
        builder = builder.host(&url);
    }
    let builder = match values.has("token") {
        true => builder.token(values.secret("token")?),
        false => builder.login(values.plain("username")?, values.secret("password")?),
    };
    Ok(builder.build()?)
}

/// Sets the version; otherwise each command that depends on it requests it from the manager.
fn of_version(builder: cloudify_sdk::ClientBuilder, version: Option<String>) -> cloudify_sdk::ClientBuilder {
    match version.as_deref() {
        Some("any") => builder.ignore_manager_version(),
        Some(version) => builder.manager_version(version),
        None => builder,
    }
}
