//! Nutanix Cloud Clusters.

use cloudmgr_facts as facts;

use super::Backend;
use super::setting::{Ask, Setting, plain, secret};
use super::values::{Values, configured};
use crate::failure::Result;

/// The backend as the command line sees it.
pub(super) static BACKEND: Backend = Backend {
    facts: &facts::nc2::BACKEND,
    api: &nc2_sdk::table::API,
    waiters: nc2_sdk::waiters::ALL,
    settings: SETTINGS,
    connect: |values| Ok(client(values)?.core().clone()),
};

const SETTINGS: &[Setting] = &[
    plain("url", "NC2_BASE_URL", "Base URL (empty for the public cloud)", Ask::Optional),
    plain("key_id", "NC2_KEY_ID", "Key ID", Ask::Required),
    secret("api_key", "NC2_API_KEY", "API key", Ask::Required),
    secret("token", "NC2_TOKEN", "Bearer token", Ask::Never),
    plain("issuer", "NC2_ISSUER", "Issuer", Ask::Never),
];

fn client(values: &dyn Values) -> Result<nc2_sdk::Client> {
    let mut builder = configured!(nc2_sdk::Client::builder(), values).reason("cloudmgr");
    if let Some(url) = values.optional("url")? {
        builder = builder.base_url(url);
    }
    if let Some(issuer) = values.optional("issuer")? {
        builder = builder.issuer(issuer);
    }
    let builder = match values.has("token") {
        true => builder.bearer_token(values.secret("token")?),
        false => builder.api_key(values.plain("key_id")?, values.secret("api_key")?),
    };
    Ok(builder.build()?)
}
