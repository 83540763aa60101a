//! The file of a resource: its handle, a method per operation, and a builder per method.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Item, Type, parse_quote};

use super::method::{Input, Method, MethodKind, lost, polled};
use super::{Handle, Sources, example};
use crate::error::Finding;
use crate::model::{Api, ErrorBody, Location, Operation, Resource, Waiter};
use crate::names::{Role, docs, markdown};
use crate::rust::{Code, format};

/// A method that waits for a task of which only the ID is known.
pub(crate) struct WaitMethod<'a> {
    /// The waiter.
    pub(crate) waiter: &'a Waiter,
    /// `wait`, or `wait_create` if several waiters poll operations of the resource.
    pub(crate) name: Ident,
    /// The argument for the ID.
    pub(crate) id: Ident,
    /// The type that the waiter returns.
    pub(crate) state: Type,
}

/// The methods of the waiters that poll an operation of the resource.
pub(super) fn waits<'a>(
    sources: Sources<'a>,
    resource: &Resource,
) -> Vec<Result<WaitMethod<'a>, Box<Finding>>> {
    let waits = sources.api.waiters.iter().filter_map(|waiter| {
        let poll = resource.operations.iter().find(|operation| operation.id == waiter.poll)?;
        Some(wait_of(sources, waiter, poll).ok_or_else(|| lost(poll, "the state that is polled")))
    });
    waits.collect()
}

fn wait_of<'a>(sources: Sources<'_>, waiter: &'a Waiter, poll: &Operation) -> Option<WaitMethod<'a>> {
    Some(WaitMethod {
        waiter,
        name: Role::Wait.ident(&poll.verb),
        id: Role::Argument.ident(&poll.parameters.iter().find(|p| p.location == Location::Path)?.name),
        state: polled(sources, &waiter.name)?,
    })
}

/// The file of a resource, without its header.
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
    let doc = documentation(api, method);
    let deprecated = deprecated(operation, tag);
    let names = method.arguments.iter().map(|argument| &argument.name);
    let types = method.arguments.iter().map(|argument| &argument.accepts);
    let body = method_body(method);
    quote! {
        #(#[doc = #doc])*
        #deprecated
        pub fn #name(&self, #(#names: #types),*) -> #builder {
            #body
        }
    }
}

fn method_body(Method { builder, operation, arguments, .. }: &Method<'_>) -> TokenStream {
    let constant = Role::Constant.ident(&operation.id);
    let request = quote!(self.0.call(&table::#constant));
    if arguments.is_empty() {
        return quote!(#builder::new(#request));
    }
    let local = local(arguments);
    let applied = arguments.iter().map(|argument| &argument.apply);
    quote! {
        let #local = #request;
        #builder::new(#local #(#applied)*)
    }
}

/// The attribute of a deprecated method. Its message is the operation to call instead, or the difference between the
/// document and the server.
fn deprecated(operation: &Operation, tag: &str) -> Option<TokenStream> {
    let message = match &operation.replaced_by {
        Some(id) => {
            format!("use `{}`", id.strip_prefix(tag).map_or(&**id, |verb| verb.trim_start_matches('_')))
        }
        None if operation.note.is_empty() => operation.summary.clone(),
        None => operation.note.clone(),
    };
    operation.deprecated.then(|| quote!(#[deprecated = #message]))
}

/// The doc comment of a method, each line with the space that follows `///`.
fn documentation(api: &Api, method: &Method<'_>) -> Vec<String> {
    let Method { operation, arguments, .. } = method;
    let versions = operation.versions.sentence(&api.product);
    let texts = [&operation.description, &versions, &operation.note];
    let mut blocks = vec![vec![docs::sentence(&operation.summary)]];
    blocks.extend(texts.into_iter().map(|text| markdown::lines(text)));
    blocks.push(vec![format!("`{} {}`", operation.method, operation.path)]);
    blocks.push(arguments.iter().filter_map(argument_line).collect());
    blocks.extend(errors(&method.errors));
    blocks.retain(|block| !block.is_empty());
    let lines = blocks.join(&String::new()).into_iter();
    lines.map(|line| if line.is_empty() { line } else { format!(" {line}") }).collect()
}

fn argument_line(argument: &Input) -> Option<String> {
    let Input { name, description, .. } = argument;
    (!description.is_empty()).then(|| format!("- `{name}`: {}", docs::sentence(description)))
}

/// The heading and the sentence about the types of error bodies.
fn errors(bodies: &[&ErrorBody]) -> Vec<Vec<String>> {
    let link = |body: &ErrorBody| format!("[`{0}`](crate::types::{0})", body.schema);
    let with_statuses = |body: &&ErrorBody| format!("{} ({})", link(body), body.statuses.join(", "));
    let types = match bodies {
        [] => return Vec::new(),
        [body] => link(body),
        bodies => bodies.iter().map(with_statuses).collect::<Vec<_>>().join(" or "),
    };
    let sentence = format!(
        "[`Error::body_as`](cloudmgr_runtime::Error::body_as) decodes the body of an error response as {types}."
    );
    vec![vec!["# Errors".to_owned()], vec![sentence]]
}

fn wait(wait: &WaitMethod<'_>) -> TokenStream {
    let WaitMethod { name, id, state, waiter } = wait;
    let Waiter { poll, every, deadline, .. } = waiter;
    let constant = Role::Constant.ident(&waiter.name);
    let doc = format!(" Waits for a resource with this ID until it is {}.", either(&waiter.done));
    let times = format!(" Polls `{poll}` every {every} s and gives up after {deadline} s; both can be set.");
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

/// A name for the request inside a method that none of the arguments has.
fn local(arguments: &[Input]) -> Ident {
    let is_free = |name: &String| arguments.iter().all(|argument| argument.name != *name);
    let words = ["request", "outgoing", "outgoing_request", "call"].into_iter().map(str::to_owned);
    // There is one name more than there are arguments, so that one of them is free.
    let numbered = (0..=arguments.len()).map(|number| format!("request_{}", number + 2));
    Role::Argument.ident(&words.chain(numbered).find(is_free).unwrap_or_default())
}

fn setter(input: &Input) -> TokenStream {
    let Input { name, accepts, apply, wire, .. } = input;
    let sentence = match docs::sentence(&input.description) {
        sentence if sentence.is_empty() => format!("Sets `{wire}`."),
        sentence => sentence,
    };
    let doc = format!(" {sentence}");
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
            /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
            pub fn filter(self, field: &str, value: impl Param) -> Self {
                self.set(|request| request.filter(field, value))
            }
        }
    })
}

fn projection(method: &Method<'_>) -> Option<TokenStream> {
    let parameter = method.operation.projection.as_ref()?;
    let kind = match method.kind {
        MethodKind::Paged(_) => quote!(Paged),
        MethodKind::Call(_) => quote!(Call),
        MethodKind::LongRunning(_) | MethodKind::Download => return None,
    };
    Some(quote! {
        /// Requests only these fields, and decodes each row into a type of your own. Call it last.
        pub fn project<Row: serde::de::DeserializeOwned>(
            self,
            fields: impl IntoIterator<Item = impl Param>,
        ) -> cloudmgr_runtime::#kind<Row> {
            self.0.project(#parameter, fields)
        }
    })
}
