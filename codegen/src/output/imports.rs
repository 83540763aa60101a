//! The names that a generated file has to import, and those that it uses although nothing defines them.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::{IMPORTS, PRELUDE};
use crate::rust::Uses;

/// The names that need no import, in addition to the prelude: the crates that ours depend on, and the keywords of paths.
const KNOWN: [&str; 8] = ["cloudmgr_runtime", "core", "crate", "self", "serde", "std", "super", "arguments"];

/// The import of the other files of types.
pub(super) const SIBLINGS: &str = "super::*";

/// The paths that a file has to import: those of the common short names, and those of `local` whose last segment is the
/// first segment of a path in the file.
pub(super) fn of(uses: &Uses, local: &[&str]) -> Vec<String> {
    let common = IMPORTS.iter().filter(|(name, _)| uses.needs(name)).map(|(_, path)| *path);
    let local = local.iter().copied().filter(|path| last(path) == "*" || uses.needs(last(path)));
    common.chain(local).map(str::to_owned).collect()
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

/// Groups imports by module: `use a::{B, C};` for `a::B` and `a::C`.
pub(super) fn grouped(uses: &[String]) -> String {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in uses.iter() {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        groups.entry(module).or_default().push(name);
    }
    let line = |(module, mut names): (&str, Vec<&str>)| {
        names.sort_unstable();
        match names.as_slice() {
            [name] => format!("use {module}::{name};\n"),
            names => format!("use {module}::{{{}}};\n", names.join(", ")),
        }
    };
    groups.into_iter().map(line).collect()
}

/// The names that each module of a crate defines.
pub(super) type Modules<'a> = BTreeMap<&'a str, BTreeSet<String>>;

/// The names that a file uses but that are neither known, defined in the file nor imported.
pub(super) fn missing(uses: &Uses, imports: &[String], modules: &Modules<'_>) -> Vec<String> {
    let mut missing = Vec::new();
    for (name, parts) in &uses.needed {
        let is_known = PRELUDE.iter().chain(&KNOWN).any(|known| known == name);
        if !is_known && !uses.defined.contains(name) && !is_imported(name, imports, modules) {
            missing.push(name.clone());
        }
        if let Some(defined) = modules.get(name.as_str()) {
            missing.extend(parts.difference(defined).map(|part| format!("{name}::{part}")));
        }
    }
    missing
}

fn is_imported(name: &str, imports: &[String], modules: &Modules<'_>) -> bool {
    let is_type = || modules.get("types").is_some_and(|types| types.contains(name));
    imports.iter().any(|path| last(path) == name || path == SIBLINGS && is_type())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn only_first_segments_of_paths_are_imported() {
        let uses = Uses::of("fn f(a: impl Param) -> DateTime<Utc> { table::LIST; f::Uuid; a }").unwrap();
        let imports = of(&uses, &["super::table", "super::types"]);
        assert_eq!(
            imports,
            [
                "cloudmgr_runtime::DateTime",
                "cloudmgr_runtime::Param",
                "cloudmgr_runtime::Utc",
                "super::table"
            ]
        );
    }

    #[test]
    fn a_name_that_nothing_defines_is_found() {
        let uses = Uses::of("struct A { b: Option<B>, c: types::C, d: types::D, a: Vec<A> }").unwrap();
        let types: BTreeSet<String> = strings(&["B", "C"]).into_iter().collect();
        let modules = BTreeMap::from([("types", types)]);
        assert_eq!(missing(&uses, &strings(&["super::types"]), &modules), ["B", "types::D"]);
        assert_eq!(missing(&uses, &strings(&["super::types", "super::*"]), &modules), ["types::D"]);
    }
}
