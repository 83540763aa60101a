//! Finds the beginning of the API's path in a recorded URL.

use cloudmgr_facts::Backend;
use cloudmgr_runtime::Url;

use crate::wire::{route, segments};

/// The part of a URL's path that is the base URL's: the API's own where it fits, else the shortest after which an operation
/// is named.
pub(super) fn base_path(backend: &Backend, method: &str, url: &Url) -> String {
    let path = url.path();
    let usual = Url::parse(backend.base_url).map(|url| url.path().trim_end_matches('/').to_owned());
    let usual = usual.unwrap_or_default();
    let begins = path.match_indices('/').map(|(index, _)| &path[..index]);
    let names =
        |base: &str| path.starts_with(base) && route(backend, method, &segments(path, base)).is_some();
    std::iter::once(usual.as_str()).chain(begins).find(|base| names(base)).unwrap_or(&usual).to_owned()
}
