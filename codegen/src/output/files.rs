//! Items into files: one per resource, types split so that no file is long, each with a header that names the spec.

use std::collections::BTreeMap;

use super::imports;
use crate::document::Document;
use crate::facade::{self, Facade};
use crate::facts;
use crate::model::Api;
use crate::types::{TypeCode, Types};

/// A file of types longer than this is split, so that a diff of it can still be read.
const LONGEST_FILE: usize = 1_900;

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Below `src/generated/` of the backend's crate, with `/`.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// Every file of `src/generated/`.
pub(crate) fn files(document: &Document, api: &Api, facade: &Facade<'_>, types: &Types) -> Vec<File> {
    let mut files = Vec::new();
    for handle in &facade.handles {
        let doc = format!("//! The methods of [`Client::{0}`](crate::Client::{0}).\n", handle.resource.tag);
        let code = facade::resource_file(api, handle);
        let local = ["super::table", "super::types", "super::waiters"];
        files.push(file(document, format!("{}.rs", handle.resource.tag), &doc, &code, &local));
    }
    let doc = "//! The operation table: what the runtime has to know of each operation.\n";
    let local = ["cloudmgr_runtime::Envelope", "cloudmgr_runtime::Paging", "super::waiters"];
    files.push(file(document, "table.rs".into(), doc, &facade::table_file(api), &local));
    if !api.waiters.is_empty() {
        let doc = "//! What long-running operations wait with.\n";
        let local = ["cloudmgr_runtime::WaiterSpec", "std::time::Duration", "super::table"];
        files.push(file(document, "waiters.rs".into(), doc, &facade::waiters_file(api), &local));
    }
    files.extend(type_files(document, types));
    files.push(file(document, "mod.rs".into(), &format!("//! {}.\n", api.title), &modules(api), &[]));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The module that calls every operation by its id.
pub(crate) fn dispatch(document: &Document, api: &Api, facade: &Facade<'_>) -> String {
    let doc = format!("//! Every operation of `{}` by its id.\n", api.name);
    let code = facade::dispatch(facade);
    let types = format!("{}_sdk::types", api.name);
    let uses = imports::of(&code, &["crate::arguments::Arguments", "crate::arguments::Failure", &types]);
    assemble(document, &doc, &uses, &code)
}

/// The facts of a document as static data.
pub(crate) fn facts(document: &Document, api: &Api) -> String {
    let doc = format!("//! The facts of {}.\n", api.title);
    assemble(document, &doc, &[], &facts::file(api, document))
}

fn modules(api: &Api) -> String {
    let mut names: Vec<&str> = api.resources.iter().map(|resource| resource.tag.as_str()).collect();
    names.extend(["table", "types"]);
    if !api.waiters.is_empty() {
        names.push("waiters");
    }
    names.sort_unstable();
    // What the methods and tools are made of is no page that a reader of the documentation looks for.
    let hidden = |name: &str| if matches!(name, "table" | "waiters") { "#[doc(hidden)]\n" } else { "" };
    names.iter().map(|name| format!("{}pub mod {name};\n", hidden(name))).collect()
}

fn type_files(document: &Document, types: &Types) -> Vec<File> {
    let mut groups: BTreeMap<&str, Vec<&TypeCode>> = BTreeMap::new();
    for code in types.values() {
        groups.entry(code.owner.as_deref().unwrap_or("shared")).or_default().push(code);
    }
    let mut files = Vec::new();
    let mut names = Vec::new();
    for (group, codes) in groups {
        let doc = if group == "shared" {
            "//! Types that several resources use.\n".to_owned()
        } else {
            format!("//! Types of [`Client::{group}`](crate::Client::{group}).\n")
        };
        for (index, code) in split(&codes).into_iter().enumerate() {
            let name = if index == 0 { group.to_owned() } else { format!("{group}_{}", index + 1) };
            let siblings: &[&str] = if imports::uses_siblings(&code, types) { &["super::*"] } else { &[] };
            files.push(file(document, format!("types/{name}.rs"), &doc, &code, siblings));
            names.push(name);
        }
    }
    let modules: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    let exports: String = names.iter().map(|name| format!("pub use self::{name}::*;\n")).collect();
    let doc = "//! What is sent and what is answered.\n";
    files.push(file(document, "types/mod.rs".into(), doc, [modules, exports].join("\n").trim_start(), &[]));
    files
}

fn split(codes: &[&TypeCode]) -> Vec<String> {
    let (mut parts, mut length): (Vec<String>, usize) = (Vec::new(), 0);
    for code in codes {
        let lines = code.text.lines().count();
        match parts.last_mut().filter(|_| length + lines < LONGEST_FILE) {
            Some(part) => {
                part.push('\n');
                part.push_str(&code.text);
                length += lines + 1;
            }
            None => {
                parts.push(code.text.clone());
                length = lines;
            }
        }
    }
    parts
}

/// A file of code with the imports that it needs; `local` are paths that it may need beside the common ones.
fn file(document: &Document, path: String, doc: &str, code: &str, local: &[&str]) -> File {
    File { text: assemble(document, doc, &imports::of(code, local), code), path }
}

fn assemble(document: &Document, doc: &str, uses: &[String], code: &str) -> String {
    // No hash of the spec: a changed description would touch every file, and `regenerate --check` compares all of it.
    let header = format!(
        "// @generated from {} by `cargo xtask regenerate`: change the spec or codegen, never this file.\n{doc}\n",
        document.file
    );
    let uses = imports::grouped(uses);
    let gap = if uses.is_empty() { "" } else { "\n" };
    format!("{header}{uses}{gap}{code}")
}
