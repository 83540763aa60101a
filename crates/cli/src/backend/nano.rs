//! Project Nano.

use cloudmgr_facts as facts;

use super::Backend;
use super::setting::{Ask, Setting, plain, secret};
use super::values::{Values, configured};
use crate::failure::Result;

/// The backend as the command line sees it.
pub(super) static BACKEND: Backend = Backend {
    facts: &facts::nano::BACKEND,
    api: &nano_sdk::table::API,
    waiters: nano_sdk::waiters::ALL,
    settings: SETTINGS,
    connect: |values| Ok(client(values)?.core().clone()),
};

const SETTINGS: &[Setting] = &[
    plain("url", "NANO_URL", "URL, such as http://nano.example:5870/api/v1", Ask::Required),
    plain("user", "NANO_USER", "User name", Ask::Required),
    secret("password", "NANO_PASSWORD", "Password", Ask::Required),
];

/// A client of the SDK, for commands that need more than a call.
pub(crate) fn client(values: &dyn Values) -> Result<nano_sdk::Client> {
    let mut builder = configured!(nano_sdk::Client::builder(), values);
    if let Some(url) = values.url()? {
        builder = builder.base_url(url);
    }
    Ok(builder.login(values.plain("user")?, values.secret("password")?).build()?)
}
