//! The methods that a backend's crate has by hand next to the generated ones.

use std::collections::HashSet;

use syn::{ImplItem, Item, ItemImpl, Type};

use super::scope::Scope;
use crate::rust::signatures;

/// The type and the name of each method in an `impl` block that is not one of a trait.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByHand(HashSet<(String, String)>);

impl ByHand {
    /// Reads the texts of the crate's Rust files.
    ///
    /// A file that is not Rust has no methods: the compiler reports what is wrong with it.
    pub(crate) fn read(sources: &[String]) -> Self {
        Self(sources.iter().filter_map(|source| parsed(source)).flat_map(methods).collect())
    }

    /// The methods of a type as a namespace in which these names are reserved.
    pub(crate) fn methods_of<T: Clone>(&self, of: &str) -> Scope<T> {
        let mut scope = Scope::default();
        for (_, method) in self.0.iter().filter(|(written, _)| written == of) {
            scope.reserve(method, format!("the crate has `{of}::{method}` by hand"));
        }
        scope
    }
}

fn parsed(source: &str) -> Option<syn::File> {
    syn::parse2(signatures(source.parse().ok()?)).ok()
}

fn methods(file: syn::File) -> Vec<(String, String)> {
    let blocks = file.items.into_iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(block),
        _ => None,
    });
    blocks.flat_map(methods_in).collect()
}

fn methods_in(block: ItemImpl) -> Vec<(String, String)> {
    let Type::Path(path) = block.self_ty.as_ref() else { return Vec::new() };
    let Some(name) = path.path.segments.last().map(|last| last.ident.to_string()) else { return Vec::new() };
    let methods = block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) => Some((name.clone(), method.sig.ident.to_string())),
        _ => None,
    });
    methods.collect()
}
