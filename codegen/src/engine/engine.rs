//! Generates types and signatures from a lowered document. This is the only file that refers to progenitor and typify.

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde::Deserialize;
use serde_json::Value;
use syn::{FnArg, ImplItem, Item, ItemImpl, Pat, ReturnType, Type};

use super::lower::{self, lower};
use crate::document::Document;
use crate::error::{Error, Finding};
use crate::model::{self, Api, Operation, Usage};
use crate::rust::{self, format};

/// The output of the engine for a document.
pub(crate) struct Engine {
    /// The items of its `types` module.
    pub(crate) types: Vec<Item>,
    /// The signature of each operation.
    pub(crate) signatures: BTreeMap<String, Signature>,
}

/// The exact Rust types of one operation.
#[derive(Clone)]
pub(crate) struct Signature {
    /// The types of the arguments, by the names that [`lower::argument`] gives to parameters, and `body`.
    pub(crate) arguments: BTreeMap<String, Type>,
    /// The type of a success.
    pub(crate) response: Type,
}

/// Runs the engine over the document.
///
/// # Errors
/// Returns [`Error::Lint`] if the engine fails or panics, with a finding for each operation that causes it on its own.
pub(crate) fn run(document: &Document, api: &Api, usage: &Usage) -> Result<Engine, Error> {
    generate(&lower(document, api, usage, |_| true)).map_err(|problem| {
        let culprits = api.operations().filter_map(|operation| blame(document, api, operation));
        let mut findings: Vec<Finding> = culprits.collect();
        if findings.is_empty() {
            findings.push(failed("", "the document as a whole", &problem));
        }
        document.rejected(findings)
    })
}

/// Generates one operation with only the components that it needs, and reports it if that fails.
fn blame(document: &Document, api: &Api, operation: &Operation) -> Option<Finding> {
    let alone = |other: &Operation| other.id == operation.id;
    let alone = lower(document, api, &model::of_some(document, api, alone), alone);
    let problem = generate(&alone).err()?;
    Some(failed(&operation.pointer(), &operation.place(), &problem))
}

fn failed(pointer: &str, place: &str, problem: &str) -> Finding {
    Finding::unsupported(pointer, place, format!("the engine fails: {problem}"))
}

fn generate(lowered: &Value) -> Result<Engine, String> {
    let file = file(generator(), lowered, rust::signatures)?;
    Ok(Engine { signatures: signatures(&file.items), types: types(file.items) })
}

/// The engine's own code with its builders and a trait per tag, formatted like ours, for benchmarks.
pub(crate) fn stock(lowered: &Value) -> Result<String, String> {
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder).with_tag(TagStyle::Separate);
    let file = file(Generator::new(&settings), lowered, |tokens| tokens)?;
    Ok(file.items.into_iter().map(format::item).collect())
}

/// Runs the engine and parses the part of its code that `read` selects.
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

/// Runs a function that may panic, prints nothing in that case, and returns the message of the panic as an error.
///
/// The panic hook belongs to the whole process. It silences only threads that are inside this function.
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

/// Installs, once, a panic hook that calls the previous one except on threads inside [`quietly`].
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
    let response = argument_of(argument_of(result, "Result")?, "ResponseValue")?.clone();
    let arguments = method.inputs.iter().filter_map(argument).collect();
    Some((method.ident.to_string(), Signature { arguments, response }))
}

fn argument(input: &FnArg) -> Option<(String, Type)> {
    let FnArg::Typed(typed) = input else { return None };
    let Pat::Ident(name) = typed.pat.as_ref() else { return None };
    Some((name.ident.to_string(), owned(&typed.ty)))
}

/// The owned type of an argument: `Vec<Color>` for `Option<&'a Vec<Color>>`, `String` for `&'a str`.
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
    rust::type_argument(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model;

    /// Two values that become the same variant, on which the engine panics. Lint is not run here; it would reject them.
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
            panic!("the engine accepted two values that become the same variant");
        };
        let places: Vec<&str> = findings.iter().map(|finding| finding.place.as_str()).collect();
        assert_eq!(places, ["GET /bad (things_get)"]);
        Ok(())
    }
}
