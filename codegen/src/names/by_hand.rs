//! The methods that a backend's crate has by hand on generated types.

use syn::{ImplItem, Item, ItemImpl, Type};

use super::home::{Home, Homes};
use super::scope::Scope;
use crate::rust::signatures;

/// The methods in `impl` blocks that are not those of a trait.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByHand(Vec<Method>);

#[derive(Clone, Debug)]
struct Method {
    home: Home,
    /// The type that has it.
    of: String,
    name: String,
}

impl ByHand {
    /// Reads the texts of the crate's Rust files.
    ///
    /// A file that is not Rust has no methods: the compiler reports what is wrong with it.
    pub(crate) fn read(sources: &[String]) -> Self {
        let files = sources.iter().filter_map(|source| parsed(source));
        Self(files.flat_map(|file| methods(&file.items)).collect())
    }

    /// The methods of the client, which is by hand itself, as reserved names.
    pub(crate) fn of_client<T: Clone>(&self) -> Scope<T> {
        self.reserved(Scope::of_client(), |method| method.of == "Client")
    }

    /// The methods of a generated type as reserved names; `module` is the tag whose file has it, or `types`.
    pub(crate) fn of<T: Clone>(&self, module: &str, name: &str) -> Scope<T> {
        self.reserved(Scope::default(), |method| method.of == name && method.home.may_be(module))
    }

    fn reserved<T: Clone>(&self, mut scope: Scope<T>, is_wanted: impl Fn(&Method) -> bool) -> Scope<T> {
        for Method { of, name, .. } in self.0.iter().filter(|method| is_wanted(method)) {
            scope.reserve(name, format!("the crate has `{of}::{name}` by hand"));
        }
        scope
    }
}

fn parsed(source: &str) -> Option<syn::File> {
    syn::parse2(signatures(source.parse().ok()?)).ok()
}

fn methods(items: &[Item]) -> Vec<Method> {
    let homes = Homes::of(items);
    let methods = items.iter().flat_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => methods_in(block, &homes),
        Item::Mod(module) => module.content.iter().flat_map(|(_, items)| methods(items)).collect(),
        _ => Vec::new(),
    });
    methods.collect()
}

fn methods_in(block: &ItemImpl, homes: &Homes) -> Vec<Method> {
    let Type::Path(path) = block.self_ty.as_ref() else { return Vec::new() };
    let Some((home, of)) = homes.find(&path.path) else { return Vec::new() };
    let methods = block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) => {
            Some(Method { home: home.clone(), of: of.clone(), name: method.sig.ident.to_string() })
        }
        _ => None,
    });
    methods.collect()
}
