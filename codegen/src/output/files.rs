//! Distributes the code over files: one per resource, and as many for the types as are needed to keep each file short.

use std::collections::BTreeMap;

use super::draft::{Draft, Parsed, text, undefined};
use super::imports::{Modules, SIBLINGS};
use crate::document::Document;
use crate::error::Finding;
use crate::facade::{self, Facade, Handle};
use crate::facts;
use crate::model::Api;
use crate::rust::Code;
use crate::types::{TypeCode, Types};

/// The length at which a file of types is split, so that its diffs can be reviewed.
const LONGEST_FILE: usize = 1_900;

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path below `src/generated/` of the backend's crate, separated by `/`.
    pub path: String,
    /// The content.
    pub text: String,
}

/// Generates the files of `src/generated/`.
///
/// # Errors
/// Returns a finding for each file that is not valid Rust or uses a name that nothing defines.
pub(crate) fn files(
    document: &Document,
    facade: &Facade<'_>,
    types: &Types,
) -> Result<Vec<File>, Vec<Finding>> {
    let api = facade.api;
    let mut drafts: Vec<Draft> = facade.handles.iter().map(|handle| resource(api, handle)).collect();
    drafts.push(table(api));
    drafts.extend((!api.waiters.is_empty()).then(|| waiters(api)));
    drafts.extend(type_files(types));
    drafts.push(Draft::new("mod.rs", format!("{}.", api.title), modules(api), &[]));
    drafts.sort_by(|a, b| a.path.cmp(&b.path));
    finished(document, drafts, types)
}

/// Generates the module that calls every operation by its ID.
///
/// # Errors
/// Like [`files`].
pub(crate) fn dispatch(
    document: &Document,
    facade: &Facade<'_>,
    types: &Types,
) -> Result<String, Vec<Finding>> {
    let sdk = crate::library(&facade.api.name);
    let file = dispatch_draft(facade, &sdk).parse().map_err(|finding| vec![*finding])?;
    let imports = file.imports(types);
    let mut missing = file.missing(&imports, &defined(types));
    // The tests depend on the crate of the backend.
    missing.retain(|name| *name != sdk);
    match missing.as_slice() {
        [] => Ok(file.text(document, &imports)),
        missing => Err(vec![undefined(DISPATCH, missing)]),
    }
}

fn dispatch_draft(facade: &Facade<'_>, sdk: &str) -> Draft {
    let doc = format!("Every operation of `{}` by its id.", facade.api.name);
    let local = [
        "crate::make::arguments::Arguments",
        "crate::make::arguments::Failure",
        "crate::make::conclude::Prepared",
        &format!("{sdk}::types"),
    ];
    Draft::new(DISPATCH, doc, facade::dispatch(facade), &local)
}

/// Generates the facts of a document as static data.
pub(crate) fn facts(document: &Document, api: &Api) -> String {
    text(document, &format!("The facts of {}.", api.title), &[], &facts::file(api, document))
}

const TABLE: &str = "table.rs";
const WAITERS: &str = "waiters.rs";
const DISPATCH: &str = "the dispatch module";

/// Adds the imports to the files. A name that a file uses but nothing defines is a finding here instead of a compiler error.
fn finished(document: &Document, drafts: Vec<Draft>, types: &Types) -> Result<Vec<File>, Vec<Finding>> {
    let (mut parsed, mut files, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    for draft in drafts {
        draft.parse().map_or_else(|finding| findings.push(*finding), |file| parsed.push(file));
    }
    let modules = defined_by(&parsed, types);
    for file in parsed {
        let imports = file.imports(types);
        findings.extend(file.problems(&imports, &modules));
        files.push(File { text: file.text(document, &imports), path: file.path });
    }
    if findings.is_empty() { Ok(files) } else { Err(findings) }
}

/// The names that the modules define which other modules refer to.
fn defined_by(files: &[Parsed], types: &Types) -> Modules<'static> {
    let mut modules = defined(types);
    for (module, path) in [("table", TABLE), ("waiters", WAITERS)] {
        let file = files.iter().find(|file| file.path == path);
        modules.extend(file.map(|file| (module, file.uses.defined.clone())));
    }
    modules
}

fn defined(types: &Types) -> Modules<'static> {
    Modules::from([("types", types.keys().cloned().collect())])
}

fn resource(api: &Api, handle: &Handle<'_>) -> Draft {
    let tag = &handle.resource.tag;
    let doc = format!("The methods of [`Client::{tag}`](crate::Client::{tag}).");
    let local = ["super::table", "super::types", "super::waiters"];
    Draft::new(format!("{tag}.rs"), doc, facade::resource_file(api, handle), &local)
}

fn table(api: &Api) -> Draft {
    let doc = "The operation table: what the runtime has to know of each operation.";
    let local = [
        "cloudmgr_runtime::Envelope",
        "cloudmgr_runtime::Paging",
        "cloudmgr_runtime::Versions",
        "super::waiters",
    ];
    Draft::new(TABLE, doc, facade::table_file(api), &local)
}

fn waiters(api: &Api) -> Draft {
    let local = ["cloudmgr_runtime::WaiterSpec", "std::time::Duration", "super::table"];
    Draft::new(WAITERS, "What long-running operations wait with.", facade::waiters_file(api), &local)
}

fn modules(api: &Api) -> String {
    let mut names: Vec<&str> = api.resources.iter().map(|resource| resource.tag.as_str()).collect();
    names.extend(["table", "types"]);
    if !api.waiters.is_empty() {
        names.push("waiters");
    }
    names.sort_unstable();
    // The tables are used by methods and tools. They would only distract in the documentation.
    let hidden = |name: &str| if matches!(name, "table" | "waiters") { "#[doc(hidden)]\n" } else { "" };
    names.iter().map(|name| format!("{}pub mod {name};\n", hidden(name))).collect()
}

/// The group of types that several resources use.
const SHARED: &str = "shared";

fn type_files(types: &Types) -> Vec<Draft> {
    let mut groups: BTreeMap<&str, Vec<&TypeCode>> = BTreeMap::new();
    for code in types.values() {
        groups.entry(code.owner.as_deref().unwrap_or(SHARED)).or_default().push(code);
    }
    let (mut drafts, mut names) = (Vec::new(), Vec::new());
    for (group, codes) in &groups {
        for (index, code) in split(codes).into_iter().enumerate() {
            let name = part_name(group, index, |name| groups.contains_key(name));
            drafts.push(Draft::new(format!("types/{name}.rs"), group_doc(group), code, &[SIBLINGS]));
            names.push(name);
        }
    }
    drafts.push(types_module(&names));
    drafts
}

/// The name of a file with a part of a group: `guests`, `guests_2`. Another group may be named like a part.
fn part_name(group: &str, index: usize, is_group: impl Fn(&str) -> bool) -> String {
    if index == 0 {
        return group.to_owned();
    }
    let mut name = format!("{group}_{}", index + 1);
    while is_group(&name) {
        name.push('_');
    }
    name
}

fn group_doc(group: &str) -> String {
    match group {
        SHARED => "Types that several resources use.".to_owned(),
        tag => format!("Types of [`Client::{tag}`](crate::Client::{tag})."),
    }
}

fn types_module(files: &[String]) -> Draft {
    let modules: String = files.iter().map(|name| format!("mod {name};\n")).collect();
    let exports: String = files.iter().map(|name| format!("pub use self::{name}::*;\n")).collect();
    let code = [modules, exports].join("\n").trim_start().to_owned();
    Draft::new("types/mod.rs", "The types of requests and responses.", code, &[])
}

fn split(codes: &[&TypeCode]) -> Vec<Code> {
    let (mut parts, mut length) = (Vec::<Code>::new(), 0);
    for TypeCode { code, .. } in codes {
        let lines = code.text.lines().count();
        match parts.last_mut().filter(|_| length + lines < LONGEST_FILE) {
            Some(part) => {
                part.part(code.clone());
                length += lines + 1;
            }
            None => {
                parts.push(code.clone());
                length = lines;
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_never_named_like_another_group() {
        let groups = ["guests", "guests_2"];
        let name = |group, index| part_name(group, index, |name| groups.contains(&name));
        let names = [name("guests", 0), name("guests", 1), name("guests", 2), name("guests_2", 0)];
        assert_eq!(names, ["guests", "guests_2_", "guests_3", "guests_2"]);
    }
}
