//! One operation as a method: its arguments, what it returns, and the setters of what is optional.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Type, parse_quote};

use crate::engine::{self, Signature};
use crate::error::Finding;
use crate::model::{Answer, Api, Body, BodyKind, Location, Operation, Parameter, Style};
use crate::names::Role;
use crate::rust::Shape;
use crate::types::{Kind, Types, paths};

/// An operation as a user calls it.
pub(crate) struct Method<'a> {
    /// What the document says.
    pub(crate) operation: &'a Operation,
    /// The method of the handle.
    pub(crate) name: Ident,
    /// The type of the builder.
    pub(crate) builder: Ident,
    /// What the builder does when it is sent.
    pub(crate) kind: MethodKind,
    /// What is required, in the order path, query, headers, body.
    pub(crate) arguments: Vec<Input>,
    /// What is optional.
    pub(crate) setters: Vec<Input>,
}

/// What a builder does when it is sent.
pub(crate) enum MethodKind {
    /// One answer of this type.
    Call(Type),
    /// Pages of items of this type.
    Paged(Type),
    /// An answer that starts a waiter, and what the waiter ends with.
    LongRunning(Box<[Type; 2]>),
    /// A stream of bytes.
    Download,
}

impl MethodKind {
    /// The type in `cloudmgr_runtime` that the builder wraps.
    pub(crate) fn inner(&self) -> Type {
        match self {
            Self::Call(answer) => parse_quote!(Call<#answer>),
            Self::Paged(item) => parse_quote!(Paged<#item>),
            Self::LongRunning(types) => {
                let [answer, state] = types.as_ref();
                parse_quote!(LongRunning<#answer, #state>)
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
    /// Where it is sent; `None` for a body.
    pub(crate) location: Option<Location>,
    /// Whether it is a file, streamed as the body.
    pub(crate) is_file: bool,
    /// What it means.
    pub(crate) description: String,
    /// Its exact type.
    pub(crate) ty: Type,
    /// What the method accepts.
    pub(crate) accepts: Type,
    /// The call on the request that sends it, without the receiver: `.query("limit", limit)`.
    pub(crate) apply: TokenStream,
}

impl<'a> Method<'a> {
    /// Joins an operation with the types of its signature.
    ///
    /// # Errors
    /// When the engine made no type for one of its parts.
    pub(crate) fn new(
        api: &Api,
        tag: &str,
        operation: &'a Operation,
        signature: &Signature,
        signatures: &BTreeMap<String, Signature>,
        types: &Types,
    ) -> Result<Self, Box<Finding>> {
        let lost = |what: &str| lost(operation, what);
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        for (index, parameter) in operation.parameters.iter().enumerate() {
            let ty = signature.arguments.get(&engine::argument(parameter.location, index));
            let ty = ty.ok_or_else(|| lost(&format!("the parameter `{}`", parameter.name)))?;
            let into = if parameter.required { &mut arguments } else { &mut setters };
            into.push(input(parameter, paths::short(ty), types));
        }
        if let Some(body) = &operation.body {
            let ty = signature.arguments.get("body").map(paths::short);
            let ty = ty.ok_or_else(|| lost("the request body"))?;
            let into = if body.required { &mut arguments } else { &mut setters };
            into.push(body_input(body, ty, types));
        }
        Ok(Self {
            operation,
            name: Role::Method.ident(&operation.verb),
            builder: Role::Builder { tag }.ident(&operation.verb),
            kind: kind(api, operation, signature, signatures)?,
            arguments,
            setters,
        })
    }
}

/// What the engine was asked for and did not make.
pub(super) fn lost(operation: &Operation, what: &str) -> Box<Finding> {
    let remedy = "write it in the subset that `specs/README.md` describes, or add a lint rule for it";
    let problem = format!("the engine lost {what}");
    Box::new(Finding::new("engine", operation.pointer(), operation.place(), problem, remedy))
}

fn kind(
    api: &Api,
    operation: &Operation,
    signature: &Signature,
    signatures: &BTreeMap<String, Signature>,
) -> Result<MethodKind, Box<Finding>> {
    let answer = answer(operation, signature);
    if matches!(operation.answer, Answer::Binary) {
        return Ok(MethodKind::Download);
    }
    if operation.paging.is_some() {
        return Ok(MethodKind::Paged(answer));
    }
    let Some(waiter) = &operation.long_running else { return Ok(MethodKind::Call(answer)) };
    let state = polled(api, waiter, signatures);
    let state = state.ok_or_else(|| lost(operation, &format!("what the waiter `{waiter}` polls")))?;
    Ok(MethodKind::LongRunning(Box::new([answer, state])))
}

/// What the poll operation of a waiter answers.
pub(super) fn polled(api: &Api, waiter: &str, signatures: &BTreeMap<String, Signature>) -> Option<Type> {
    let waiter = api.waiters.iter().find(|candidate| candidate.name == waiter)?;
    Some(answer(api.operation(&waiter.poll)?, signatures.get(&waiter.poll)?))
}

fn answer(operation: &Operation, signature: &Signature) -> Type {
    let answer = paths::short(&signature.answer);
    match operation.answer {
        Answer::Nothing => parse_quote!(cloudmgr_runtime::Nothing),
        Answer::Json { optional: true, .. } => parse_quote!(Option<#answer>),
        _ => answer,
    }
}

fn input(parameter: &Parameter, ty: Type, types: &Types) -> Input {
    let called = &parameter.called;
    let role = if parameter.required { Role::Argument } else { Role::Setter };
    let name = role.ident(called);
    let wire = &parameter.name;
    let (accepts, value) = accepted(parameter, &ty, &name, types);
    let apply = match (parameter.location, parameter.style) {
        (Location::Path, _) => quote!(.segment(#value)),
        (Location::Header, _) => quote!(.header(#wire, #value)),
        (Location::Query, Style::Single) => quote!(.query(#wire, #value)),
        (Location::Query, Style::Repeated) => quote!(.query_all(#wire, #value)),
        (Location::Query, Style::Comma) => quote!(.query_list(#wire, #value)),
    };
    Input {
        name,
        wire: wire.clone(),
        location: Some(parameter.location),
        is_file: false,
        description: parameter.description.clone(),
        ty,
        accepts,
        apply,
    }
}

/// What a parameter accepts, and the value that is sent: anything that can be written for strings, ids and paths; what
/// becomes the type for enums and secrets; the exact type otherwise.
fn accepted(parameter: &Parameter, ty: &Type, name: &Ident, types: &Types) -> (Type, TokenStream) {
    let list = parameter.style != Style::Single;
    let item = match Shape::of(ty) {
        Shape::List(item) if list => item,
        _ => ty,
    };
    let shape = Shape::of(item);
    if parameter.location == Location::Path || matches!(shape, Shape::Text | Shape::Uuid) {
        let accepts =
            if list { parse_quote!(impl IntoIterator<Item = impl Param>) } else { parse_quote!(impl Param) };
        return (accepts, quote!(#name));
    }
    match (list, is_open_enum(item, types) || matches!(shape, Shape::Secret)) {
        (true, true) => (
            parse_quote!(impl IntoIterator<Item = impl Into<#item>>),
            quote!(#name.into_iter().map(Into::<#item>::into)),
        ),
        (true, false) => (parse_quote!(impl IntoIterator<Item = #item>), quote!(#name)),
        (false, true) => (parse_quote!(impl Into<#item>), quote!(Into::<#item>::into(#name))),
        (false, false) => (item.clone(), quote!(#name)),
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
    let (ty, accepts, apply) = match &body.kind {
        BodyKind::Binary => upload(quote!(.body("application/octet-stream", upload.into()))),
        BodyKind::Multipart(part) => upload(quote!(.multipart(#part, upload.into(), &[]))),
        BodyKind::Json(_) => {
            let (accepts, value) = json_argument(&ty, types);
            (ty, accepts, quote!(.json(#value)))
        }
        BodyKind::Form(_) => {
            let (accepts, value) = json_argument(&ty, types);
            (ty, accepts, quote!(.form(#value)))
        }
    };
    let is_file = body.kind.is_stream();
    Input {
        name: Role::Argument.ident(body.kind.argument()),
        wire: "body".to_owned(),
        location: None,
        is_file,
        description: body.description.clone(),
        ty,
        accepts,
        apply,
    }
}

fn upload(apply: TokenStream) -> (Type, Type, TokenStream) {
    (parse_quote!(cloudmgr_runtime::Upload), parse_quote!(impl Into<cloudmgr_runtime::Upload>), apply)
}

/// A body may be lent or given; a list may be an array; one of several types may be any of them.
fn json_argument(ty: &Type, types: &Types) -> (Type, TokenStream) {
    match (Shape::of(ty), kind_of(ty, types)) {
        (Shape::List(item), _) => (parse_quote!(impl AsRef<[#item]>), quote!(body.as_ref())),
        (_, Some(Kind::OneOf(_))) => (parse_quote!(impl Into<#ty>), quote!(&body.into())),
        _ => (parse_quote!(impl Borrow<#ty>), quote!(body.borrow())),
    }
}
