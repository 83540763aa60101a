//! A module for the conformance tests: every operation by its id, with arguments as JSON.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

use super::Facade;
use super::method::{Input, Method};
use crate::model::Location;
use crate::names;
use crate::rust::format;

/// The text of `tests/src/generated/<backend>.rs`, without its header.
pub(crate) fn dispatch(facade: &Facade<'_>) -> String {
    let sdk = format_ident!("{}_sdk", facade.api.name);
    let arms = facade.handles.iter().flat_map(|handle| {
        let tag = names::ident(&handle.resource.tag);
        handle.methods.iter().map(move |method| arm(&tag, method))
    });
    let function: Item = parse_quote! {
        /// Calls the operation with this id through its method and its setters.
        ///
        /// # Errors
        /// When an argument does not have the type that the operation wants, or the call fails.
        #[allow(deprecated, reason = "operations that no server routes any more are called like the others")]
        pub async fn dispatch(
            client: &Client,
            operation: &str,
            arguments: &mut Arguments,
        ) -> Result<Value, Failure> {
            match operation {
                #(#arms)*
                other => Err(Failure::unknown(other)),
            }
        }
    };
    let client: Item = parse_quote! {
        /// The client.
        pub type Client = #sdk::Client;
    };
    [format::item(client), format::item(function)].join("\n")
}

fn arm(tag: &proc_macro2::Ident, method: &Method<'_>) -> TokenStream {
    let id = &method.operation.id;
    let name = &method.name;
    let arguments = method.arguments.iter().map(required);
    let setters = method.setters.iter().map(optional);
    let mutable = (!method.setters.is_empty()).then(|| quote!(mut));
    quote! {
        #id => {
            let #mutable call = client.#tag().#name(#(#arguments),*);
            #(#setters)*
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
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
