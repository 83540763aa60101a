//! Items into files: one per resource, types split so that no file is long, each with a header that names the spec.

use std::collections::{BTreeMap, BTreeSet};

use super::imports;
use crate::document::Document;
use crate::error::Finding;
use crate::facade::{self, Facade};
use crate::facts;
use crate::model::Api;
use crate::rust::Code;
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
///
/// # Errors
/// A finding for each file that is not Rust, or that uses a name that nothing defines.
pub(crate) fn files(
    document: &Document,
    api: &Api,
    facade: &Facade<'_>,
    types: &Types,
) -> Result<Vec<File>, Vec<Finding>> {
    let mut drafts = Vec::new();
    for handle in &facade.handles {
        let doc = format!("//! The methods of [`Client::{0}`](crate::Client::{0}).\n", handle.resource.tag);
        let code = facade::resource_file(api, handle);
        let local = &["super::table", "super::types", "super::waiters"];
        drafts.push(Draft { path: format!("{}.rs", handle.resource.tag), doc, code, local });
    }
    drafts.push(Draft {
        path: TABLE.to_owned(),
        doc: "//! The operation table: what the runtime has to know of each operation.\n".to_owned(),
        code: facade::table_file(api).into(),
        local: &[
            "cloudmgr_runtime::Envelope",
            "cloudmgr_runtime::Paging",
            "cloudmgr_runtime::Versions",
            "super::waiters",
        ],
    });
    if !api.waiters.is_empty() {
        drafts.push(Draft {
            path: WAITERS.to_owned(),
            doc: "//! What long-running operations wait with.\n".to_owned(),
            code: facade::waiters_file(api).into(),
            local: &["cloudmgr_runtime::WaiterSpec", "std::time::Duration", "super::table"],
        });
    }
    drafts.extend(type_files(types));
    let doc = format!("//! {}.\n", api.title);
    drafts.push(Draft { path: "mod.rs".to_owned(), doc, code: modules(api).into(), local: &[] });
    drafts.sort_by(|a, b| a.path.cmp(&b.path));
    assembled(document, drafts, types)
}

/// The module that calls every operation by its id.
///
/// # Errors
/// As [`files`].
pub(crate) fn dispatch(
    document: &Document,
    api: &Api,
    facade: &Facade<'_>,
    types: &Types,
) -> Result<String, Vec<Finding>> {
    let doc = format!("//! Every operation of `{}` by its id.\n", api.name);
    let code = facade::dispatch(facade);
    let (code, uses) =
        code.finish().map_err(|error| vec![broken("the dispatch module", &error.to_string())])?;
    let own = format!("{}_sdk", api.name);
    let arguments = ["crate::make::arguments::Arguments", "crate::make::arguments::Failure"];
    let types_of = format!("{own}::types");
    let local = [arguments[0], arguments[1], "crate::make::conclude::Prepared", &types_of];
    let imports = imports::of(&uses, &local);
    let modules = BTreeMap::from([("types", types.keys().cloned().collect())]);
    let mut missing = imports::missing(&uses, &imports, &modules);
    missing.retain(|name| *name != own);
    let text = assemble(document, &doc, &imports, &code);
    if missing.is_empty() { Ok(text) } else { Err(vec![undefined("the dispatch module", &missing)]) }
}

/// The facts of a document as static data.
pub(crate) fn facts(document: &Document, api: &Api) -> String {
    let doc = format!("//! The facts of {}.\n", api.title);
    assemble(document, &doc, &[], &facts::file(api, document))
}

/// A file before its imports are known.
struct Draft {
    path: String,
    doc: String,
    code: Code,
    /// The paths that it may need beside the common ones; `super::*` only where it uses what its siblings define.
    local: &'static [&'static str],
}

const TABLE: &str = "table.rs";
const WAITERS: &str = "waiters.rs";

/// The files with their imports: what each uses and what there is are compared before the compiler does.
fn assembled(document: &Document, drafts: Vec<Draft>, types: &Types) -> Result<Vec<File>, Vec<Finding>> {
    let (mut read, mut findings) = (Vec::new(), Vec::new());
    for mut draft in drafts {
        match std::mem::take(&mut draft.code).finish() {
            Ok((code, uses)) => read.push((draft, code, uses)),
            Err(error) => findings.push(broken(&draft.path, &error.to_string())),
        }
    }
    let defined = |path: &str| {
        read.iter().find(|(draft, ..)| draft.path == path).map(|(.., uses)| uses.defined.clone())
    };
    let mut modules = BTreeMap::from([("types", types.keys().cloned().collect::<BTreeSet<String>>())]);
    modules.extend(defined(TABLE).map(|rows| ("table", rows)));
    modules.extend(defined(WAITERS).map(|waiters| ("waiters", waiters)));
    let mut files = Vec::new();
    for (Draft { path, doc, local, .. }, code, uses) in read {
        let own = uses.needed.keys().any(|name| types.contains_key(name) && !uses.defined.contains(name));
        let local: Vec<&str> = local.iter().copied().filter(|path| *path != SIBLINGS || own).collect();
        let imports = imports::of(&uses, &local);
        let missing = imports::missing(&uses, &imports, &modules);
        if !missing.is_empty() {
            findings.push(undefined(&path, &missing));
        }
        findings.extend(uses.twice.iter().map(|name| broken(&path, &format!("it defines `{name}` twice"))));
        files.push(File { text: assemble(document, &doc, &imports, &code), path });
    }
    if findings.is_empty() { Ok(files) } else { Err(findings) }
}

fn undefined(path: &str, missing: &[String]) -> Finding {
    broken(path, &format!("it uses what nothing defines: {}", missing.join(", ")))
}

fn broken(path: &str, problem: &str) -> Finding {
    let remedy = "write the names that it is made of differently, or add a lint rule for them";
    Finding::new(
        "engine",
        "",
        "document",
        format!("the generated `{path}` would not compile: {problem}"),
        remedy,
    )
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

/// The other files of types.
const SIBLINGS: &str = "super::*";

fn type_files(types: &Types) -> Vec<Draft> {
    let mut groups: BTreeMap<&str, Vec<&TypeCode>> = BTreeMap::new();
    for code in types.values() {
        groups.entry(code.owner.as_deref().unwrap_or("shared")).or_default().push(code);
    }
    let mut drafts = Vec::new();
    let mut names = Vec::new();
    for (group, codes) in groups {
        let doc = if group == "shared" {
            "//! Types that several resources use.\n".to_owned()
        } else {
            format!("//! Types of [`Client::{group}`](crate::Client::{group}).\n")
        };
        for (index, code) in split(&codes).into_iter().enumerate() {
            let name = if index == 0 { group.to_owned() } else { format!("{group}_{}", index + 1) };
            drafts.push(Draft {
                path: format!("types/{name}.rs"),
                doc: doc.clone(),
                code,
                local: &[SIBLINGS],
            });
            names.push(name);
        }
    }
    let modules: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    let exports: String = names.iter().map(|name| format!("pub use self::{name}::*;\n")).collect();
    let doc = "//! What is sent and what is answered.\n".to_owned();
    let code = [modules, exports].join("\n").trim_start().to_owned();
    drafts.push(Draft { path: "types/mod.rs".to_owned(), doc, code: code.into(), local: &[] });
    drafts
}

fn split(codes: &[&TypeCode]) -> Vec<Code> {
    let (mut parts, mut length): (Vec<Code>, usize) = (Vec::new(), 0);
    for code in codes {
        let code = code.code.clone();
        let lines = code.text.lines().count();
        match parts.last_mut().filter(|_| length + lines < LONGEST_FILE) {
            Some(part) => {
                part.part(code);
                length += lines + 1;
            }
            None => {
                parts.push(code);
                length = lines;
            }
        }
    }
    parts
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
