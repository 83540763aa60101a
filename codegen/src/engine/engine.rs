//! The only file that names progenitor and typify: types and signatures out of a lowered document.

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde::Deserialize;
use serde_json::Value;
use syn::{FnArg, GenericArgument, ImplItem, Item, ItemImpl, Pat, PathArguments, ReturnType, Type};

use super::lower::{self, lower};
use crate::document::Document;
use crate::error::{Error, Finding};
use crate::model::{self, Api, Operation, Usage};
use crate::rust::{self, format};

/// What the engine makes of a document.
pub(crate) struct Engine {
    /// The items of its `types` module.
    pub(crate) types: Vec<Item>,
    /// By operation: the types of its arguments and of its answer.
    pub(crate) signatures: BTreeMap<String, Signature>,
}

/// The exact Rust types of one operation.
#[derive(Clone)]
pub(crate) struct Signature {
    /// By the names that [`lower::argument`] gave them, and `body`.
    pub(crate) arguments: BTreeMap<String, Type>,
    /// What a success carries.
    pub(crate) answer: Type,
}

/// Runs the engine over the document.
///
/// # Errors
/// When the engine refuses, or panics: blamed on the operations that it fails on alone.
pub(crate) fn run(document: &Document, api: &Api, usage: &Usage) -> Result<Engine, Error> {
    generate(&lower(document, api, usage, |_| true)).map_err(|problem| {
        let culprits = api.operations().filter_map(|operation| blame(document, api, operation));
        let mut findings: Vec<Finding> = culprits.collect();
        if findings.is_empty() {
            findings.push(finding(String::new(), "the document as a whole", problem));
        }
        document.refused(findings)
    })
}

/// Tries one operation with only the components that it needs.
fn blame(document: &Document, api: &Api, operation: &Operation) -> Option<Finding> {
    let alone = |other: &Operation| other.id == operation.id;
    let alone = lower(document, api, &model::of_some(document, api, alone), alone);
    let problem = generate(&alone).err()?;
    Some(finding(operation.pointer(), &operation.place(), problem))
}

fn finding(pointer: String, place: &str, problem: String) -> Finding {
    let remedy = "write it in the subset that `specs/README.md` describes, or add a lint rule for it";
    Finding::new("engine", pointer, place, format!("the engine cannot take this: {problem}"), remedy)
}

fn generate(lowered: &Value) -> Result<Engine, String> {
    let file = file(generator(), lowered, rust::signatures)?;
    Ok(Engine { signatures: signatures(&file.items), types: types(file.items) })
}

/// The engine's own code with its builders and a trait per tag, formatted as ours is: what ours is measured against.
pub(crate) fn stock(lowered: &Value) -> Result<String, String> {
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder).with_tag(TagStyle::Separate);
    let file = file(Generator::new(&settings), lowered, |tokens| tokens)?;
    Ok(file.items.into_iter().map(format::item).collect())
}

/// `read` is the part of the code that is to be read.
fn file(
    mut generator: Generator,
    lowered: &Value,
    read: fn(TokenStream) -> TokenStream,
) -> Result<syn::File, String> {
    quietly(|| {
        let spec = OpenAPI::deserialize(lowered).map_err(|error| error.to_string())?;
        let tokens = generator.generate_tokens(&spec).map_err(|error| error.to_string())?;
        syn::parse2::<syn::File>(read(tokens)).map_err(|error| error.to_string())
    })
}

fn generator() -> Generator {
    let mut settings = GenerationSettings::default();
    settings.with_map_type("::std::collections::BTreeMap");
    settings.with_replacement(lower::SECRET, "::cloudmgr_runtime::Secret", std::iter::empty());
    settings.with_replacement(lower::SECRET_JSON, "::cloudmgr_runtime::SecretJson", std::iter::empty());
    Generator::new(&settings)
}

/// Runs what may panic without a word on the terminal; a panic becomes its message.
///
/// The hook is the whole process's: a second thread that panics meanwhile is silent too, which is why only this crate's
/// own calls run inside.
fn quietly<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    SILENT.with(|silent| silent.set(true));
    install_quiet_hook();
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    SILENT.with(|silent| silent.set(false));
    result.unwrap_or_else(|panic| Err(message(panic.as_ref())))
}

thread_local! {
    static SILENT: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Puts a hook in front of the present one that says nothing for threads inside [`quietly`]. Done once.
fn install_quiet_hook() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !SILENT.with(std::cell::Cell::get) {
                loud(info);
            }
        }));
    });
}

fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

fn types(items: Vec<Item>) -> Vec<Item> {
    let module = items.into_iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content,
        _ => None,
    });
    let items = module.map(|(_, items)| items).unwrap_or_default();
    items.into_iter().filter(|item| !matches!(item, Item::Mod(_))).collect()
}

fn signatures(items: &[Item]) -> BTreeMap<String, Signature> {
    let methods = items.iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(block),
        _ => None,
    });
    methods.flat_map(block_signatures).collect()
}

fn block_signatures(block: &ItemImpl) -> impl Iterator<Item = (String, Signature)> {
    block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) if method.sig.asyncness.is_some() => signature(&method.sig),
        _ => None,
    })
}

fn signature(method: &syn::Signature) -> Option<(String, Signature)> {
    let ReturnType::Type(_, result) = &method.output else { return None };
    let answer = argument_of(argument_of(result, "Result")?, "ResponseValue")?.clone();
    let arguments = method.inputs.iter().filter_map(argument).collect();
    Some((method.ident.to_string(), Signature { arguments, answer }))
}

fn argument(input: &FnArg) -> Option<(String, Type)> {
    let FnArg::Typed(typed) = input else { return None };
    let Pat::Ident(name) = typed.pat.as_ref() else { return None };
    Some((name.ident.to_string(), owned(&typed.ty)))
}

/// `Vec<Color>` for `Option<&'a Vec<Color>>`, `String` for `&'a str`.
fn owned(ty: &Type) -> Type {
    match ty {
        Type::Reference(reference) => owned(&reference.elem),
        Type::Path(path) if path.path.is_ident("str") => syn::parse_quote!(String),
        _ => argument_of(ty, "Option").map_or_else(|| ty.clone(), owned),
    }
}

/// The first type argument of `outer<…>`.
fn argument_of<'a>(ty: &'a Type, outer: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == outer)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model;

    /// Two values that become one variant: the engine panics on them. Lint would stop them before.
    const COLLIDING: &str = "
openapi: 3.0.3
info: {title: Collision, version: '1'}
servers: [{url: 'https://demo.example'}]
tags: [{name: things, description: Things.}]
paths:
  /good: {get: {operationId: things_list, tags: [things], responses: {'204': {description: ''}}}}
  /bad:
    get:
      operationId: things_get
      tags: [things]
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components: {schemas: {Thing: {type: string, enum: [foo, Foo]}}}
";

    #[test]
    fn a_panic_of_the_engine_becomes_a_finding() -> Result<(), Error> {
        let document = Document::parse("collision.yaml", COLLIDING)?;
        let api = model::read("collision", &document);
        let usage = model::of(&document, &api);
        let Err(Error::Lint { findings, .. }) = run(&document, &api, &usage) else {
            panic!("the engine took two values that become one variant");
        };
        let places: Vec<&str> = findings.iter().map(|finding| finding.place.as_str()).collect();
        assert_eq!(places, ["GET /bad (things_get)"]);
        Ok(())
    }
}
