//! A module for the conformance tests: every operation by its id, with arguments as JSON.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

use super::Facade;
use super::method::{Input, Method};
use crate::model::Location;
use crate::names::Role;
use crate::rust::{Code, format};

/// `tests/src/generated/<backend>.rs` without its header.
///
/// A function per operation: in one function, or one future, of them all rustc takes longer than for the SDKs themselves.
pub(crate) fn dispatch(facade: &Facade<'_>) -> Code {
    let sdk = format_ident!("{}_sdk", facade.api.name);
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

/// Finds the function of an operation.
fn find<'a>(methods: impl Iterator<Item = &'a Method<'a>>) -> Item {
    let arms = methods.map(|method| {
        let (id, function) = (&method.operation.id, function(method));
        quote!(#id => #function(client, arguments),)
    });
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

fn function(method: &Method<'_>) -> proc_macro2::Ident {
    Role::Function.ident(&method.operation.id)
}

/// The function of one operation.
fn call(tag: &proc_macro2::Ident, method: &Method<'_>) -> Item {
    let (function, name) = (function(method), &method.name);
    let arguments = method.arguments.iter().map(required);
    let setters = method.setters.iter().map(optional);
    let mutable = (!method.setters.is_empty()).then(|| quote!(mut));
    let deprecated = method.operation.deprecated.then(|| {
        quote!(#[allow(deprecated, reason = "operations that no server routes any more are called like the others")])
    });
    parse_quote! {
        #deprecated
        fn #function<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
            let #mutable call = client.#tag().#name(#(#arguments),*);
            #(#setters)*
            Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
        }
    }
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

/// The text of `tests/src/generated/mod.rs`: every backend by its name.
pub(crate) fn index(names: &[&str]) -> String {
    let modules: Vec<Item> = names
        .iter()
        .map(|name| {
            let module = format_ident!("{name}");
            let doc = format!(" Every operation of `{name}` by its id.");
            parse_quote! {
                #[doc = #doc]
                pub mod #module;
            }
        })
        .collect();
    let idents = names.iter().map(|name| format_ident!("{name}"));
    let function: Item = parse_quote! {
        /// Hands the name and the parts of every backend to a macro.
        #[macro_export]
        macro_rules! for_each_backend {
            ($each:ident) => {
                #($each!(#idents);)*
            };
        }
    };
    let mut text: Vec<String> = modules.into_iter().map(format::item).collect();
    text.push(format::item(function));
    text.join("\n")
}
