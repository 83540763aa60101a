//! The modules in which the types of `impl` blocks are defined.

use std::collections::{HashMap, HashSet};

use syn::{Item, Path, UseTree};

/// The modules of a path that say nothing about where a type is defined: the root exports what is generated below it.
const ROOTS: [&str; 4] = ["crate", "self", "super", "generated"];

/// The module in which a type is defined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Home {
    /// The module of the `impl` block itself.
    Here,
    /// The module of this name.
    In(String),
    /// A glob import, a macro or an export leads to it.
    Anywhere,
}

impl Home {
    /// Whether it may be the generated module of this name.
    pub(super) fn may_be(&self, module: &str) -> bool {
        match self {
            Self::Here => false,
            Self::In(name) => name == module,
            Self::Anywhere => true,
        }
    }
}

/// The imports and types of one module.
#[derive(Default)]
pub(super) struct Homes {
    /// The whole path of each imported name.
    imported: HashMap<String, Vec<String>>,
    defined: HashSet<String>,
}

impl Homes {
    /// Reads the items of a module.
    pub(super) fn of(items: &[Item]) -> Self {
        let mut homes = Self::default();
        for item in items {
            match item {
                Item::Use(item) => homes.import(&item.tree, &[]),
                Item::Struct(item) => homes.define(&item.ident),
                Item::Enum(item) => homes.define(&item.ident),
                Item::Type(item) => homes.define(&item.ident),
                _ => {}
            }
        }
        homes
    }

    fn define(&mut self, name: &syn::Ident) {
        self.defined.insert(name.to_string());
    }

    fn import(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &with(&path.ident)),
            UseTree::Name(name) if name.ident == "self" => self.name(before.last().cloned(), before.to_vec()),
            UseTree::Name(name) => self.name(Some(name.ident.to_string()), with(&name.ident)),
            UseTree::Rename(name) => self.name(Some(name.rename.to_string()), with(&name.ident)),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before)),
            UseTree::Glob(_) => {}
        }
    }

    fn name(&mut self, name: Option<String>, path: Vec<String>) {
        self.imported.extend(name.map(|name| (name, path)));
    }

    /// The name of the type that a path leads to, and its module.
    pub(super) fn find(&self, path: &Path) -> Option<(Home, String)> {
        let written: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let first = written.first()?;
        let whole = match self.imported.get(first) {
            Some(imported) => [imported, &written[1..]].concat(),
            None => written.clone(),
        };
        let (name, modules) = whole.split_last()?;
        let home = match modules.last() {
            Some(module) if !ROOTS.contains(&module.as_str()) => Home::In(module.clone()),
            None if self.defined.contains(name) => Home::Here,
            _ => Home::Anywhere,
        };
        Some((home, name.clone()))
    }
}
