//! Which operation a method and a path name.

use percent_encoding::percent_decode_str;

use crate::document::operation::{Operation, placeholder};

/// The operation that a request is for, and the values in its path, decoded.
pub fn find<'o, 'a>(
    operations: &'o [Operation<'a>],
    method: &str,
    path: &str,
) -> Option<(&'o Operation<'a>, Vec<(&'a str, String)>)> {
    let of_method = operations.iter().filter(|operation| operation.method == method);
    let fitting = of_method.filter_map(|operation| Some((operation, values(operation, path)?)));
    // `/guests/search` before `/guests/{id}`.
    fitting.min_by_key(|(_, values)| values.len())
}

/// The values in a path, or none when it is another's.
fn values<'a>(operation: &Operation<'a>, path: &str) -> Option<Vec<(&'a str, String)>> {
    let path = path.strip_prefix(operation.spec.base_path())?;
    let (template, came): (Vec<&str>, Vec<&str>) =
        (operation.path.split('/').collect(), path.split('/').collect());
    if template.len() != came.len() {
        return None;
    }
    let mut values = Vec::new();
    for (wanted, came) in template.into_iter().zip(came) {
        match placeholder(wanted) {
            Some(name) if !came.is_empty() => {
                values.push((name, percent_decode_str(came).decode_utf8_lossy().into_owned()));
            }
            _ if wanted == came => {}
            _ => return None,
        }
    }
    Some(values)
}
