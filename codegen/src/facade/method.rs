//! An operation as a method: its required arguments, its return type, and the setters of its optional inputs.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Type, parse_quote};

use super::Sources;
use crate::engine::{self, Signature};
use crate::error::Finding;
use crate::model::{Body, BodyKind, ErrorBody, Location, Operation, Parameter, Response, Style};
use crate::names::Role;
use crate::rust::Shape;
use crate::types::{Kind, Types, paths};

/// An operation as a method of a resource handle.
pub(crate) struct Method<'a> {
    /// The operation.
    pub(crate) operation: &'a Operation,
    /// The name of the method.
    pub(crate) name: Ident,
    /// The type of the builder that the method returns.
    pub(crate) builder: Ident,
    /// The result of sending the builder.
    pub(crate) kind: MethodKind,
    /// The required inputs: parameters in the order of the model, then the body.
    pub(crate) arguments: Vec<Input>,
    /// The optional inputs.
    pub(crate) setters: Vec<Input>,
    /// The error bodies that have a type.
    pub(crate) errors: Vec<&'a ErrorBody>,
}

/// The result of sending a builder.
pub(crate) enum MethodKind {
    /// A response of this type.
    Call(Type),
    /// Pages of items of this type.
    Paged(Type),
    /// A response that starts a waiter, and the state that the waiter returns.
    LongRunning(Box<[Type; 2]>),
    /// A stream of bytes.
    Download,
}

impl MethodKind {
    /// The type in `cloudmgr_runtime` that the builder wraps.
    pub(crate) fn inner(&self) -> Type {
        match self {
            Self::Call(response) => parse_quote!(Call<#response>),
            Self::Paged(item) => parse_quote!(Paged<#item>),
            Self::LongRunning(types) => {
                let [response, state] = types.as_ref();
                parse_quote!(LongRunning<#response, #state>)
            }
            Self::Download => parse_quote!(Download),
        }
    }
}

/// An argument or a setter.
pub(crate) struct Input {
    /// Its name in Rust.
    pub(crate) name: Ident,
    /// Its name on the wire; `body` for a body.
    pub(crate) wire: String,
    /// The location of a parameter; `None` for a body.
    pub(crate) location: Option<Location>,
    /// Whether the server requires it.
    pub(crate) required: bool,
    /// Whether it is a file, streamed as the body.
    pub(crate) is_file: bool,
    /// Its description.
    pub(crate) description: String,
    /// Its exact type.
    pub(crate) ty: Type,
    /// The type that the method accepts.
    pub(crate) accepts: Type,
    /// The call on the request that sends it, without the receiver: `.query("limit", limit)`.
    pub(crate) apply: TokenStream,
}

impl<'a> Method<'a> {
    /// Combines an operation with the types of its signature.
    ///
    /// # Errors
    /// Returns a finding if the engine generated no type for a part of the operation.
    pub(super) fn new(
        sources: Sources<'_>,
        tag: &str,
        operation: &'a Operation,
    ) -> Result<Self, Box<Finding>> {
        let inputs = inputs(sources, operation)?.into_iter();
        let (arguments, setters) = inputs.partition(|input| input.required);
        let errors = operation.errors.iter().filter(|body| sources.types.contains_key(&body.schema));
        Ok(Self {
            operation,
            name: Role::Method.ident(&operation.verb),
            builder: Role::Builder { tag }.ident(&operation.verb),
            kind: kind(sources, operation)?,
            arguments,
            setters,
            errors: errors.collect(),
        })
    }
}

/// The finding for a part of an operation for which the engine generated nothing.
pub(super) fn lost(operation: &Operation, part: &str) -> Box<Finding> {
    let problem = format!("the engine generated nothing for {part}");
    Box::new(Finding::unsupported(operation.pointer(), operation.place(), problem))
}

/// The parameters and the body of an operation.
fn inputs(sources: Sources<'_>, operation: &Operation) -> Result<Vec<Input>, Box<Finding>> {
    let (signature, types) = (sources.signature(operation)?, sources.types);
    let mut inputs = Vec::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let ty = signature.arguments.get(&engine::argument(parameter.location, index));
        let ty = ty.ok_or_else(|| lost(operation, &format!("the parameter `{}`", parameter.name)))?;
        inputs.push(input(parameter, paths::short(ty), types));
    }
    if let Some(body) = &operation.body {
        let ty = signature.arguments.get("body").ok_or_else(|| lost(operation, "the request body"))?;
        inputs.push(body_input(body, paths::short(ty), types));
    }
    Ok(inputs)
}

fn kind(sources: Sources<'_>, operation: &Operation) -> Result<MethodKind, Box<Finding>> {
    let response = response(operation, sources.signature(operation)?);
    if matches!(operation.response, Response::Binary) {
        return Ok(MethodKind::Download);
    }
    if operation.paging.is_some() {
        return Ok(MethodKind::Paged(response));
    }
    let Some(waiter) = &operation.long_running else { return Ok(MethodKind::Call(response)) };
    let state = polled(sources, waiter);
    let state = state.ok_or_else(|| lost(operation, &format!("the state that waiter `{waiter}` polls")))?;
    Ok(MethodKind::LongRunning(Box::new([response, state])))
}

/// The type that the poll operation of a waiter returns.
pub(super) fn polled(sources: Sources<'_>, waiter: &str) -> Option<Type> {
    let waiter = sources.api.waiters.iter().find(|candidate| candidate.name == waiter)?;
    Some(response(sources.api.operation(&waiter.poll)?, sources.signatures.get(&waiter.poll)?))
}

fn response(operation: &Operation, signature: &Signature) -> Type {
    let response = paths::short(&signature.response);
    match operation.response {
        Response::Nothing => parse_quote!(cloudmgr_runtime::Nothing),
        Response::Json { optional: true, .. } => parse_quote!(Option<#response>),
        _ => response,
    }
}

fn input(parameter: &Parameter, ty: Type, types: &Types) -> Input {
    let role = if parameter.required { Role::Argument } else { Role::Setter };
    let name = role.ident(&parameter.called);
    let (accepts, value) = accepted(parameter, &ty, &name, types);
    Input {
        name,
        wire: parameter.name.clone(),
        location: Some(parameter.location),
        required: parameter.required,
        is_file: false,
        description: parameter.description.clone(),
        ty,
        accepts,
        apply: sent(parameter, &value),
    }
}

fn sent(parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = &parameter.name;
    match (parameter.location, parameter.style) {
        (Location::Path, _) => quote!(.segment(#value)),
        (Location::Header, _) => quote!(.header(#wire, #value)),
        (Location::Query, Style::Single) => quote!(.query(#wire, #value)),
        (Location::Query, Style::Repeated) => quote!(.query_all(#wire, #value)),
        (Location::Query, Style::Comma) => quote!(.query_list(#wire, #value)),
    }
}

/// The type that a parameter accepts, and the expression for the value that is sent.
fn accepted(parameter: &Parameter, ty: &Type, name: &Ident, types: &Types) -> (Type, TokenStream) {
    if parameter.style == Style::Single {
        let (accepts, convert) = accepted_item(parameter, ty, types);
        return (accepts, if convert { quote!(Into::<#ty>::into(#name)) } else { quote!(#name) });
    }
    let item = match Shape::of(ty) {
        Shape::List(item) => item,
        _ => ty,
    };
    let (accepts, convert) = accepted_item(parameter, item, types);
    let value = if convert { quote!(#name.into_iter().map(Into::<#item>::into)) } else { quote!(#name) };
    (parse_quote!(impl IntoIterator<Item = #accepts>), value)
}

/// The type that a single value accepts, and whether it is converted: anything that implements `Param` for strings, UUIDs
/// and path segments, `impl Into` with a conversion for enums and secrets, and otherwise the exact type.
fn accepted_item(parameter: &Parameter, ty: &Type, types: &Types) -> (Type, bool) {
    match Shape::of(ty) {
        _ if parameter.location == Location::Path => (parse_quote!(impl Param), false),
        Shape::Text | Shape::Uuid => (parse_quote!(impl Param), false),
        Shape::Secret => (parse_quote!(impl Into<#ty>), true),
        _ if is_open_enum(ty, types) => (parse_quote!(impl Into<#ty>), true),
        _ => (ty.clone(), false),
    }
}

fn kind_of<'t>(ty: &Type, types: &'t Types) -> Option<&'t Kind> {
    let Type::Path(path) = ty else { return None };
    types.get(&path.path.segments.last()?.ident.to_string()).map(|code| &code.kind)
}

fn is_open_enum(ty: &Type, types: &Types) -> bool {
    matches!(kind_of(ty, types), Some(Kind::OpenEnum(_)))
}

fn body_input(body: &Body, ty: Type, types: &Types) -> Input {
    let ty = if body.kind.is_stream() { parse_quote!(cloudmgr_runtime::Upload) } else { ty };
    let (accepts, value) = accepted_body(body, &ty, types);
    Input {
        name: Role::Argument.ident(body.kind.argument()),
        wire: "body".to_owned(),
        location: None,
        required: body.required,
        is_file: body.kind.is_stream(),
        description: body.description.clone(),
        ty,
        accepts,
        apply: sent_body(&body.kind, &value),
    }
}

fn sent_body(kind: &BodyKind, value: &TokenStream) -> TokenStream {
    match kind {
        BodyKind::Binary => quote!(.body("application/octet-stream", #value)),
        BodyKind::Multipart(part) => quote!(.multipart(#part, #value, &[])),
        BodyKind::Json(_) => quote!(.json(#value)),
        BodyKind::Form(_) => quote!(.form(#value)),
    }
}

/// The type that a body accepts, and the expression for the value that is sent: a file by value, a list from anything that
/// is a slice, one of several types from each of them, and any other type by value or by reference.
fn accepted_body(body: &Body, ty: &Type, types: &Types) -> (Type, TokenStream) {
    if body.kind.is_stream() {
        return (parse_quote!(impl Into<#ty>), quote!(upload.into()));
    }
    match (Shape::of(ty), kind_of(ty, types)) {
        (Shape::List(item), _) => (parse_quote!(impl AsRef<[#item]>), quote!(body.as_ref())),
        (_, Some(Kind::OneOf(_))) => (parse_quote!(impl Into<#ty>), quote!(&body.into())),
        _ => (parse_quote!(impl Borrow<#ty>), quote!(body.borrow())),
    }
}
