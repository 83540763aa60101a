//! No crate has a cycle of imports, and no import in the runtime points upwards.
//!
//! Modules are compared folder by folder: a child imports another if any of its files names a path that leads into the
//! other. Test code and generated code are ignored.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Attribute, File, Ident, Item, ItemMod, ItemUse, Macro, UseTree};

/// The modules of the runtime, from what users hold down to the foundation: imports point only downwards in this list.
const ROOMS: [&str; 16] = [
    "blocking",
    "call",
    "send",
    "request",
    "client",
    "auth",
    "core",
    "answer",
    "hook",
    "transport",
    "time",
    "object",
    "value",
    "api",
    "error",
    "boxed",
];

#[test]
fn no_crate_has_a_circle_of_imports() {
    let mut circles = Vec::new();
    for package in packages() {
        let tree = Modules::read(&package.join("src"));
        for folder in tree.folders() {
            if let Some(circle) = circle(&tree.arrows(&folder)) {
                circles.push(format!("{}: {}", package.display(), circle.join(" -> ")));
            }
        }
    }
    assert!(circles.is_empty(), "{circles:#?}");
}

#[test]
fn no_import_goes_up_between_the_rooms_of_the_runtime() {
    let tree = Modules::read(&root().join("crates/runtime/src"));
    let floor = |room: &str| ROOMS.iter().position(|known| *known == room);
    for (room, imports) in tree.arrows(&Vec::new()) {
        let Some(from) = floor(&room) else {
            assert!(["lock", "macros"].contains(&&*room), "`{room}` is no room that is listed here");
            continue;
        };
        for target in imports {
            let down = floor(&target).is_none_or(|to| from < to);
            assert!(down, "`{room}` imports `{target}`, which is above it");
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// All packages of the workspace.
fn packages() -> Vec<PathBuf> {
    let crates = fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path());
    let others = ["codegen", "xtask", "tests"].map(|name| root().join(name));
    crates.chain(others).filter(|package| package.join("src").is_dir()).collect()
}

/// A path of module names, from the root of the crate.
type Module = Vec<String>;

/// The modules of a crate and the paths that each names.
struct Modules {
    named: BTreeMap<Module, BTreeSet<Module>>,
    /// Names that a module re-exports, and where they are defined.
    exports: BTreeMap<(Module, String), Module>,
}

impl Modules {
    fn read(source: &Path) -> Self {
        let mut modules = Self { named: BTreeMap::new(), exports: BTreeMap::new() };
        modules.read_folder(source, &Vec::new());
        modules
    }

    fn read_folder(&mut self, folder: &Path, module: &Module) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            if name == "generated" {
                continue;
            }
            let child = || [module.clone(), vec![name.clone()]].concat();
            if path.is_dir() {
                self.read_folder(&path, &child());
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let is_face = ["lib", "main", "mod"].contains(&&*name);
                self.read_file(&path, if is_face { module.clone() } else { child() });
            }
        }
    }

    fn read_file(&mut self, path: &Path, module: Module) {
        let file: File = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
        let mut names = Names { module: module.clone(), found: BTreeSet::new() };
        names.visit_file(&file);
        for item in &file.items {
            if let Item::Use(item) = item {
                self.export(&module, &item.tree, &module);
            }
        }
        self.named.entry(module).or_default().extend(names.found);
    }

    /// `pub use room::Name` in a module makes `module::Name` lead into `room`.
    fn export(&mut self, module: &Module, tree: &UseTree, at: &Module) {
        match tree {
            UseTree::Path(path) => {
                let at = step(at, &path.ident.to_string(), module);
                self.export(module, &path.tree, &at);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.export(module, tree, at)),
            UseTree::Name(name) => self.export_name(module, &name.ident, at),
            UseTree::Rename(rename) => self.export_name(module, &rename.rename, at),
            UseTree::Glob(_) => {}
        }
    }

    fn export_name(&mut self, module: &Module, name: &Ident, at: &Module) {
        self.exports.insert((module.clone(), name.to_string()), at.clone());
    }

    /// All modules that have children, including the root.
    fn folders(&self) -> BTreeSet<Module> {
        self.named
            .keys()
            .filter(|module| !module.is_empty())
            .map(|module| module[..module.len() - 1].to_vec())
            .collect()
    }

    /// The imports between the children of a module.
    fn arrows(&self, folder: &Module) -> Arrows {
        let mut arrows = Arrows::new();
        for (module, paths) in &self.named {
            let Some(from) = child_of(folder, module) else { continue };
            let targets = arrows.entry(from.clone()).or_default();
            let found = paths.iter().map(|path| self.resolve(path));
            targets.extend(found.filter_map(|path| child_of(folder, &path)).filter(|to| *to != from));
        }
        let children: BTreeSet<String> = arrows.keys().cloned().collect();
        arrows.values_mut().for_each(|targets| targets.retain(|target| children.contains(target)));
        arrows
    }

    /// The target of a path: a re-exported name leads to its definition.
    fn resolve(&self, path: &Module) -> Module {
        for length in 0..path.len() {
            let (module, name) = (path[..length].to_vec(), &path[length]);
            let is_module = self.named.contains_key(&path[..=length]);
            if let Some(place) = self.exports.get(&(module, name.clone())).filter(|_| !is_module) {
                return place.clone();
            }
        }
        path.clone()
    }
}

fn child_of(folder: &Module, module: &Module) -> Option<String> {
    module.strip_prefix(folder.as_slice())?.first().cloned()
}

/// Resolves one more segment: `crate`, `super` and `self` are relative to the module that contains the path.
fn step(at: &Module, segment: &str, module: &Module) -> Module {
    match segment {
        "crate" => Vec::new(),
        "self" => at.clone(),
        "super" => at[..at.len().saturating_sub(1)].to_vec(),
        name if at == module => [module.clone(), vec![name.to_owned()]].concat(),
        name => [at.clone(), vec![name.to_owned()]].concat(),
    }
}

/// The paths in a file that begin at the crate, the parent or the module itself.
struct Names {
    module: Module,
    found: BTreeSet<Module>,
}

impl Names {
    fn add<'a>(&mut self, segments: impl Iterator<Item = &'a str>) {
        let segments: Vec<&str> = segments.collect();
        if matches!(segments.first(), Some(&("crate" | "super" | "self"))) {
            let module = self.module.clone();
            let path = segments.iter().fold(module.clone(), |at, segment| step(&at, segment, &module));
            self.found.insert(path);
        }
    }

    fn add_tree(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &dyn ToString| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.add_tree(&path.tree, &with(&path.ident)),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(tree, before)),
            UseTree::Name(name) => self.add(with(&name.ident).iter().map(String::as_str)),
            UseTree::Rename(rename) => self.add(with(&rename.ident).iter().map(String::as_str)),
            UseTree::Glob(_) => self.add(before.iter().map(String::as_str)),
        }
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    let text = |attribute: &Attribute| attribute.meta.require_list().map(|list| list.tokens.to_string());
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("cfg") && text(attribute).is_ok_and(|text| text == "test"))
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !is_for_tests(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.add_tree(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add(segments.iter().map(String::as_str));
        visit::visit_path(self, path);
    }

    /// The output of a macro belongs to where it is used.
    fn visit_macro(&mut self, _: &'ast Macro) {}
}

/// What each child of a module imports from its siblings.
type Arrows = BTreeMap<String, BTreeSet<String>>;

/// A cycle of imports, if there is one, from its first member back to it.
fn circle(arrows: &Arrows) -> Option<Vec<String>> {
    arrows.keys().find_map(|start| way(arrows, start, start, &mut BTreeSet::new()))
}

/// A path from one module to another along imports.
fn way(arrows: &Arrows, from: &str, to: &str, seen: &mut BTreeSet<String>) -> Option<Vec<String>> {
    for next in &arrows[from] {
        if next == to {
            return Some(vec![from.to_owned(), to.to_owned()]);
        }
        let rest = if seen.insert(next.clone()) { way(arrows, next, to, seen) } else { None };
        if let Some(rest) = rest {
            return Some([vec![from.to_owned()], rest].concat());
        }
    }
    None
}

#[test]
fn a_circle_is_found_and_named() {
    let arrows = |pairs: &[(&str, &str)]| {
        let mut arrows = Arrows::new();
        for (from, to) in pairs {
            arrows.entry((*from).to_owned()).or_default().insert((*to).to_owned());
            arrows.entry((*to).to_owned()).or_default();
        }
        arrows
    };
    assert_eq!(circle(&arrows(&[("a", "b"), ("b", "c"), ("a", "c")])), None);
    let found = circle(&arrows(&[("a", "b"), ("b", "c"), ("c", "b")])).unwrap();
    assert_eq!(found, ["b", "c", "b"]);
}
