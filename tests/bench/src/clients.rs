//! Clients of the SDKs as a user builds them: authentication, retries and spans are on.

use crate::Result;

/// The key ID and the key.
pub const KEY_ID: &str = "bench";

/// A client of NC2 that signs its own token.
///
/// # Errors
/// If the SDK rejects the base URL.
pub fn nc2(base_url: String) -> Result<nc2_sdk::Client> {
    Ok(nc2_sdk::Client::builder().base_url(base_url).no_proxy().api_key(KEY_ID, "not-a-key").build()?)
}

/// A client of Cloudify with a token.
///
/// # Errors
/// If the SDK rejects the base URL.
pub fn cloudify(base_url: String) -> Result<cloudify_sdk::Client> {
    Ok(cloudify_sdk::Client::builder().base_url(base_url).no_proxy().token("not-a-token").build()?)
}
