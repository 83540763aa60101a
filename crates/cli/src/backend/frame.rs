//! Frame.

use cloudmgr_facts as facts;

use super::Backend;
use super::setting::{Ask, Setting, plain, secret};
use super::values::{Values, configured};
use crate::failure::Result;

/// The backend as the command line sees it.
pub(super) static BACKEND: Backend = Backend {
    facts: &facts::frame::BACKEND,
    api: &frame_sdk::table::API,
    waiters: &[],
    settings: SETTINGS,
    connect: |values| Ok(client(values)?.core().clone()),
};

const SETTINGS: &[Setting] = &[
    plain("url", "FRAME_BASE_URL", "Base URL (empty for the public cloud)", Ask::Optional),
    plain("client_id", "FRAME_CLIENT_ID", "Client ID", Ask::Required),
    secret("client_secret", "FRAME_CLIENT_SECRET", "Client secret", Ask::Required),
];

/// A client of the SDK, for commands that need more than a call.
pub(crate) fn client(values: &dyn Values) -> Result<frame_sdk::Client> {
    let mut builder = configured!(frame_sdk::Client::builder(), values);
    if let Some(url) = values.optional("url")? {
        builder = builder.base_url(url);
    }
    Ok(builder.credentials(values.plain("client_id")?, values.secret("client_secret")?).build()?)
}
