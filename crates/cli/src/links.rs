//! Links with the name of a backend: `nc2 clusters list` is `cloudmgr nc2 clusters list`.

use std::ffi::OsString;
use std::path::Path;

use crate::backend;

/// Adds the backend to the arguments if the program's name is that of a backend.
pub(crate) fn expand(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let stem =
        arguments.first().and_then(|program| Path::new(program).file_stem()?.to_str().map(str::to_owned));
    let named = stem.and_then(|name| backend::find(&name));
    let completes = arguments.get(1).is_some_and(|word| word == crate::complete::COMMAND);
    if let Some(backend) = named.filter(|_| !completes) {
        arguments.insert(1, backend.facts.name.into());
    }
    arguments
}
