//! The file of a resource: its handle, a method per operation, a builder per method.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Item, Type, parse_quote};

use super::method::{Input, Method, MethodKind, lost, polled};
use super::{Handle, example};
use crate::engine::Signature;
use crate::error::Finding;
use crate::model::{Api, Location, Operation, Resource, Waiter};
use crate::names::{Role, docs, markdown};
use crate::rust::{Code, format};

/// A method that waits, from an id alone.
pub(crate) struct WaitMethod<'a> {
    /// What the document says.
    pub(crate) waiter: &'a Waiter,
    /// `wait`, or `wait_create` when several waiters poll operations of the resource.
    pub(crate) name: Ident,
    /// The name of the id.
    pub(crate) id: Ident,
    /// What the waiter ends with.
    pub(crate) state: Type,
}

/// The waiters that poll an operation of the resource.
pub(super) fn waits<'a>(
    api: &'a Api,
    resource: &Resource,
    signatures: &BTreeMap<String, Signature>,
) -> Vec<Result<WaitMethod<'a>, Box<Finding>>> {
    let waits = api.waiters.iter().filter_map(|waiter| {
        let poll = resource.operations.iter().find(|operation| operation.id == waiter.poll)?;
        Some(wait_of(api, waiter, poll, signatures).ok_or_else(|| lost(poll, "what is waited for")))
    });
    waits.collect()
}

fn wait_of<'a>(
    api: &Api,
    waiter: &'a Waiter,
    poll: &Operation,
    signatures: &BTreeMap<String, Signature>,
) -> Option<WaitMethod<'a>> {
    Some(WaitMethod {
        waiter,
        name: Role::Wait.ident(&poll.verb),
        id: Role::Argument.ident(&poll.parameters.iter().find(|p| p.location == Location::Path)?.name),
        state: polled(api, &waiter.name, signatures)?,
    })
}

/// A resource's file, without its header.
pub(crate) fn resource_file(api: &Api, handle: &Handle<'_>) -> Code {
    let parts = [handle_struct(api, handle), accessor(handle), methods(api, handle)];
    let mut code: Code = parts.into_iter().map(Code::from).collect();
    for method in &handle.methods {
        code.part(builder(handle, method).into());
        setters(method).into_iter().for_each(|setters| code.part(setters.into()));
    }
    code
}

fn handle_name(handle: &Handle<'_>) -> Ident {
    Role::Handle.ident(&handle.resource.tag)
}

fn handle_struct(api: &Api, handle: &Handle<'_>) -> Item {
    let name = handle_name(handle);
    let tag = &handle.resource.tag;
    let doc = format!(
        " {} Returned by [`Client::{tag}`](crate::Client::{tag}).",
        docs::sentence(&handle.resource.description)
    );
    let example = example::of(api, tag, &handle.methods);
    parse_quote! {
        #[doc = #doc]
        #(#[doc = #example])*
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a>(pub(crate) &'a cloudmgr_runtime::Client);
    }
}

fn accessor(handle: &Handle<'_>) -> Item {
    let name = handle_name(handle);
    let method = Role::Accessor.ident(&handle.resource.tag);
    let doc = format!(" {}", docs::sentence(&handle.resource.description));
    parse_quote! {
        impl crate::Client {
            #[doc = #doc]
            pub fn #method(&self) -> #name<'_> {
                #name(self.core())
            }
        }
    }
}

fn methods(api: &Api, handle: &Handle<'_>) -> Item {
    let name = handle_name(handle);
    let methods = handle.methods.iter().map(|each| method(api, &handle.resource.tag, each));
    let waits = handle.waits.iter().map(wait);
    parse_quote! {
        impl #name<'_> {
            #(#methods)*
            #(#waits)*
        }
    }
}

fn method(api: &Api, tag: &str, method: &Method<'_>) -> TokenStream {
    let Method { name, builder, operation, .. } = method;
    let doc = documentation(api, operation, &method.arguments);
    let deprecated = operation.deprecated.then(|| {
        let note = deprecation(operation, tag);
        quote!(#[deprecated = #note])
    });
    let constant = Role::Constant.ident(&operation.id);
    let arguments = method.arguments.iter().map(|argument| {
        let Input { name, accepts, .. } = argument;
        quote!(#name: #accepts)
    });
    let applied = method.arguments.iter().map(|argument| &argument.apply);
    let request = quote!(self.0.call(&table::#constant));
    let local = local(&method.arguments);
    let body = if method.arguments.is_empty() {
        quote!(#builder::new(#request))
    } else {
        quote! {
            let #local = #request;
            #builder::new(#local #(#applied)*)
        }
    };
    quote! {
        #(#[doc = #doc])*
        #deprecated
        pub fn #name(&self, #(#arguments),*) -> #builder {
            #body
        }
    }
}

/// Why not to call it: what to call instead, or how the server differs.
fn deprecation(operation: &Operation, tag: &str) -> String {
    match &operation.replaced_by {
        Some(id) => {
            format!("use `{}`", id.strip_prefix(tag).map_or(&**id, |verb| verb.trim_start_matches('_')))
        }
        None if operation.note.is_empty() => operation.summary.clone(),
        None => operation.note.clone(),
    }
}

fn documentation(api: &Api, operation: &Operation, arguments: &[Input]) -> Vec<String> {
    let mut lines = vec![docs::sentence(&operation.summary)];
    let versions = operation.versions.sentence(&api.product);
    let texts = [&operation.description, &versions, &operation.note];
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        lines.push(String::new());
        lines.extend(markdown::lines(text));
    }
    lines.extend([String::new(), format!("`{} {}`", operation.method, operation.path)]);
    let described: Vec<&Input> =
        arguments.iter().filter(|argument| !argument.description.is_empty()).collect();
    if !described.is_empty() {
        lines.push(String::new());
        lines.extend(described.iter().map(|a| format!("- `{}`: {}", a.name, docs::sentence(&a.description))));
    }
    lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") }).collect()
}

fn wait(wait: &WaitMethod<'_>) -> TokenStream {
    let WaitMethod { name, id, state, waiter } = wait;
    let constant = Role::Constant.ident(&waiter.name);
    let doc = format!(" Waits from an id alone, until it is {}.", either(&waiter.done));
    let times = format!(
        " Polls `{}` every {} s and gives up after {} s; both can be set.",
        waiter.poll, waiter.every, waiter.deadline
    );
    quote! {
        #[doc = #doc]
        #[doc = ""]
        #[doc = #times]
        pub fn #name(&self, #id: impl Param) -> cloudmgr_runtime::Waiter<#state> {
            cloudmgr_runtime::Waiter::resume(self.0, &waiters::#constant, #id.encode())
        }
    }
}

fn either(states: &[String]) -> String {
    let quoted: Vec<String> = states.iter().map(|state| format!("`{state}`")).collect();
    quoted.join(" or ")
}

fn builder(handle: &Handle<'_>, method: &Method<'_>) -> String {
    let waiter = method.operation.long_running.as_ref();
    let by = waiter.map_or_else(String::new, |name| format!(" by waiters::{}", Role::Constant.ident(name)));
    let inner = format::ty(&method.kind.inner()) + &by;
    let link = format!("[`{}::{}`]", handle_name(handle), method.name);
    format!(
        "cloudmgr_runtime::builder! {{\n    /// A request of {link}.\n    {}: {inner}\n}}\n",
        method.builder
    )
}

fn setters(method: &Method<'_>) -> Option<Item> {
    let setters: Vec<TokenStream> =
        method.setters.iter().map(setter).chain(filter(method)).chain(projection(method)).collect();
    let builder = &method.builder;
    (!setters.is_empty()).then(|| parse_quote!(impl #builder { #(#setters)* }))
}

/// What the request is called inside a method, where no argument is called so.
fn local(arguments: &[Input]) -> Ident {
    let is_free = |name: &String| arguments.iter().all(|argument| argument.name != *name);
    let words = ["request", "outgoing", "outgoing_request", "call"].into_iter().map(str::to_owned);
    // One more than there are arguments: one of them is free.
    let numbered = (0..=arguments.len()).map(|number| format!("request_{}", number + 2));
    Role::Argument.ident(&words.chain(numbered).find(is_free).unwrap_or_default())
}

fn setter(input: &Input) -> TokenStream {
    let Input { name, accepts, apply, wire, .. } = input;
    let said = if input.description.is_empty() {
        format!("Sets `{wire}`.")
    } else {
        docs::sentence(&input.description)
    };
    let doc = format!(" {said}");
    let local = local(std::slice::from_ref(input));
    quote! {
        #[doc = #doc]
        pub fn #name(self, #name: #accepts) -> Self {
            self.set(|#local| #local #apply)
        }
    }
}

fn filter(method: &Method<'_>) -> Option<TokenStream> {
    method.operation.filters.then(|| {
        quote! {
            /// Keeps what has this value in this field; several values of a field are alternatives.
            pub fn filter(self, field: &str, value: impl Param) -> Self {
                self.set(|request| request.filter(field, value))
            }
        }
    })
}

fn projection(method: &Method<'_>) -> Option<TokenStream> {
    let parameter = method.operation.projection.as_ref()?;
    let kind = match &method.kind {
        MethodKind::Paged(_) => quote!(Paged),
        MethodKind::Call(_) => quote!(Call),
        _ => return None,
    };
    Some(quote! {
        /// Asks only for these fields and decodes into a row of the user's own; call it last.
        pub fn project<Row: serde::de::DeserializeOwned>(
            self,
            fields: impl IntoIterator<Item = impl Param>,
        ) -> cloudmgr_runtime::#kind<Row> {
            self.0.project(#parameter, fields)
        }
    })
}
