//! Structs: documented, with serde attributes that survive what a server really sends.

use quote::quote;
use syn::{Attribute, Field, Item, ItemStruct, Type, parse_quote};

use super::enums::renamed;
use super::{Kind, docs, documentation, requests};
use crate::format;

type Fields = syn::punctuated::Punctuated<Field, syn::Token![,]>;

/// Polishes one struct of the engine, its fields in `order`; `sent` ones are requests and can be built.
pub(super) fn polish(mut item: ItemStruct, order: &[&str], sent: bool) -> Option<(Kind, String)> {
    let default = has_default(&item);
    let doc = documentation(&item.attrs, &docs::from_name(&item.ident.to_string()));
    let derive: Attribute = if default {
        parse_quote!(#[derive(Clone, Debug, Default, Deserialize, Serialize)])
    } else {
        parse_quote!(#[derive(Clone, Debug, Deserialize, Serialize)])
    };
    item.attrs = vec![doc, derive, parse_quote!(#[non_exhaustive])];
    let syn::Fields::Named(fields) = &mut item.fields else { return None };
    fields.named = in_order(std::mem::take(&mut fields.named), order);
    for field in &mut fields.named {
        polish_field(field);
    }
    let shown = item.fields.iter().filter_map(shown).collect();
    let request = sent.then(|| requests::construction(&item));
    let mut text = format::item(Item::Struct(item));
    let constructor = request.map(|request| {
        text.push('\n');
        text.push_str(&request.text);
        request.required
    });
    Some((Kind::Struct { fields: shown, constructor }, text))
}

/// The fields in the order of the document, which the engine has sorted by name: what a thing is called comes first.
fn in_order(fields: Fields, order: &[&str]) -> Fields {
    let mut sorted: Vec<Field> = fields.into_iter().collect();
    sorted
        .sort_by_key(|field| order.iter().position(|wire| *wire == wire_name(field)).unwrap_or(order.len()));
    sorted.into_iter().collect()
}

fn wire_name(field: &Field) -> String {
    let name = || field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    renamed(&field.attrs).unwrap_or_else(name)
}

fn has_default(item: &ItemStruct) -> bool {
    let derives = item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive"));
    derives.into_iter().any(|attribute| quote!(#attribute).to_string().contains("Default"))
}

fn shown(field: &Field) -> Option<(String, String)> {
    let ty = &field.ty;
    Some((field.ident.as_ref()?.to_string(), quote!(#ty).to_string().replace(' ', "")))
}

fn polish_field(field: &mut Field) {
    let wire = renamed(&field.attrs);
    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let doc = documentation(&field.attrs, &docs::wire_name(wire.as_deref().unwrap_or(&name)));
    let mut attributes = vec![doc];
    attributes.extend(serde_attribute(field, wire.as_deref()));
    field.attrs = attributes;
}

/// An absent value stays absent, a null where a list or map was is an empty one.
fn serde_attribute(field: &Field, wire: Option<&str>) -> Option<Attribute> {
    let rename = wire.map(|wire| quote!(rename = #wire,));
    let flatten = written(field, "flatten").then(|| quote!(flatten,));
    let optional = written(field, "skip_serializing_if") || written(field, "default");
    let rest = match outer(&field.ty).as_str() {
        "Option" if optional => quote!(skip_serializing_if = "Option::is_none"),
        "Option" => quote!(deserialize_with = "Option::deserialize"),
        "Vec" | "Map" | "BTreeMap" if optional && flatten.is_none() => {
            let empty = format!("{}::is_empty", outer(&field.ty));
            quote!(default, with = "nullable", skip_serializing_if = #empty)
        }
        _ => quote!(),
    };
    let all = quote!(#rename #flatten #rest);
    (!all.is_empty()).then(|| parse_quote!(#[serde(#all)]))
}

fn written(field: &Field, word: &str) -> bool {
    let mut serde = field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde"));
    serde.any(|attribute| quote!(#attribute).to_string().contains(word))
}

/// `Vec` for `Vec<String>`.
pub(super) fn outer(ty: &Type) -> String {
    match ty {
        Type::Path(path) => {
            path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// The type arguments: `String` for `Vec<String>`.
pub(super) fn inner(ty: &Type) -> Vec<&Type> {
    let Type::Path(path) = ty else { return Vec::new() };
    let Some(syn::PathArguments::AngleBracketed(arguments)) = path.path.segments.last().map(|s| &s.arguments)
    else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}
