//! Which operation a method and a path name, as the test kit finds it.

use bytes::Bytes;
use cloudmgr_testkit::Seen;
use http::HeaderMap;

use crate::document::operation::Operation;
use crate::wire::backends;

/// The operation that a request is for, and the values in its path, decoded.
pub fn find<'o, 'a>(
    operations: &'o [Operation<'a>],
    method: &str,
    path: &str,
) -> Option<(&'o Operation<'a>, Vec<(&'static str, String)>)> {
    let spec = operations.first()?.spec;
    let base = spec.base_path();
    let below = path.strip_prefix(base)?;
    let (facts, method, uri) = (backends::facts(&spec.name)?, method.parse().ok()?, below.parse().ok()?);
    let seen = Seen::new(facts, "", method, &uri, HeaderMap::new(), Bytes::new());
    let operation = operations.iter().find(|operation| Some(operation.id) == seen.operation())?;
    Some((operation, seen.params().map(|(name, value)| (name, value.to_owned())).collect()))
}
