//! The stored tokens of a user, from 6.4 on.

use cloudmgr_runtime::{Method, Operation, Paged, Paging, Versions};

use crate::tokens::Tokens;
use crate::types::Token;

/// Up to 6.3 the same request creates a token.
static LIST: Operation = Operation::new("tokens_list", Method::GET, "/tokens")
    .versions(Versions::ANY.since("6.4"))
    .paged(Paging::offset("_offset", "_size", 1000).items("items").total("metadata.pagination.total"));

impl Tokens<'_> {
    /// Lists the tokens of the current user, with their values masked. Needs Cloudify 6.4 or later.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// for token in cloudify.tokens().list().send().await?.into_inner() {
    ///     println!("{} {}", token.id.unwrap_or_default(), token.last_used.unwrap_or_default());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Paged<Token> {
        Paged::of(self.0.call(&LIST))
    }
}
