//! The module by which the conformance tests call every operation by its ID, with arguments in JSON.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Item, parse_quote};

use super::Facade;
use super::method::{Input, Method};
use crate::model::Location;
use crate::names::Role;
use crate::rust::{Code, format};

/// The source of `tests/src/generated/<backend>.rs`, without its header.
///
/// Each operation has a function, because a single function or future for all of them would take longer to compile than
/// the SDKs themselves.
pub(crate) fn dispatch(facade: &Facade<'_>) -> Code {
    let sdk = Role::Library.ident(&facade.api.name);
    let client: Item = parse_quote! {
        /// The client.
        pub type Client = #sdk::Client;
    };
    let methods = || {
        facade.handles.iter().flat_map(|handle| {
            let tag = Role::Accessor.ident(&handle.resource.tag);
            handle.methods.iter().map(move |method| (tag.clone(), method))
        })
    };
    let mut items = vec![client, find(methods().map(|(_, method)| method))];
    items.extend(methods().map(|(tag, method)| call(&tag, method)));
    items.into_iter().map(Code::from).collect()
}

/// The function that calls the function of an operation.
fn find<'a>(methods: impl Iterator<Item = &'a Method<'a>>) -> Item {
    let arms = methods.map(arm);
    parse_quote! {
        /// Builds the call of the operation with this ID through its method and its setters.
        ///
        /// # Errors
        /// When an argument does not have the type of its parameter. Errors of the call are those of the future.
        pub fn dispatch<'a>(client: &Client, operation: &str, arguments: &'a mut Arguments) -> Prepared<'a> {
            match operation {
                #(#arms)*
                other => Err(Failure::unknown(other)),
            }
        }
    }
}

fn arm(method: &Method<'_>) -> TokenStream {
    let (id, function) = (&method.operation.id, function(method));
    quote!(#id => #function(client, arguments),)
}

fn function(method: &Method<'_>) -> Ident {
    Role::Function.ident(&method.operation.id)
}

/// The function of an operation.
fn call(tag: &Ident, method: &Method<'_>) -> Item {
    let (function, name) = (function(method), &method.name);
    let arguments = method.arguments.iter().map(required);
    let setters = method.setters.iter().map(optional);
    let mutable = (!method.setters.is_empty()).then(|| quote!(mut));
    let allow = method.operation.deprecated.then(allow_deprecated);
    parse_quote! {
        #allow
        fn #function<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
            let #mutable call = client.#tag().#name(#(#arguments),*);
            #(#setters)*
            Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
        }
    }
}

fn allow_deprecated() -> TokenStream {
    quote!(#[allow(deprecated, reason = "operations that no server routes any more are called like the others")])
}

fn required(input: &Input) -> TokenStream {
    let value = taken(input);
    quote!(arguments.need(#value)?)
}

fn optional(input: &Input) -> TokenStream {
    let value = taken(input);
    let name = &input.name;
    quote! {
        if let Some(value) = #value {
            call = call.#name(value);
        }
    }
}

fn taken(input: &Input) -> TokenStream {
    let Input { wire, ty, .. } = input;
    match input.location {
        Some(Location::Path) => quote!(arguments.path(#wire)?),
        Some(Location::Query) => quote!(arguments.query::<#ty>(#wire)?),
        Some(Location::Header) => quote!(arguments.header::<#ty>(#wire)?),
        None if input.is_file => quote!(arguments.upload()?),
        None => quote!(arguments.body::<#ty>()?),
    }
}

/// The source of `tests/src/generated/mod.rs`: a module per backend.
pub(crate) fn index(names: &[&str]) -> String {
    let items = names.iter().map(|name| module(name)).chain([for_each_backend(names)]);
    items.map(format::item).collect::<Vec<_>>().join("\n")
}

fn module(backend: &str) -> Item {
    let module = Role::Backend.ident(backend);
    let doc = format!(" Every operation of `{backend}` by its id.");
    parse_quote! {
        #[doc = #doc]
        pub mod #module;
    }
}

fn for_each_backend(names: &[&str]) -> Item {
    let names = names.iter().map(|name| Role::Backend.ident(name));
    parse_quote! {
        /// Passes the name and the parts of every backend to a macro.
        #[macro_export]
        macro_rules! for_each_backend {
            ($each:ident) => {
                #($each!(#names);)*
            };
        }
    }
}
