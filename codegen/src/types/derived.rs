//! Types with derived serde code. Tests compare it with the runtime's tables.

use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Field, Fields, Item, ItemEnum, ItemStruct, Type, parse_quote};

use super::serde::{Serde, derives};
use super::{enums, paths};
use crate::rust::{Shape, format};

/// The name and the Rust of every type of the engine, with derived serde code.
pub(crate) fn derived(items: Vec<Item>) -> Vec<(String, String)> {
    items.into_iter().filter_map(one).collect()
}

fn one(mut item: Item) -> Option<(String, String)> {
    paths::shorten(&mut item);
    Undocumented.visit_item_mut(&mut item);
    match item {
        Item::Struct(item) => Some((item.ident.to_string(), derived_struct(item))),
        Item::Enum(item) if item.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit)) => {
            let (_, text) = enums::open(&item, None, |_| String::new());
            Some((item.ident.to_string(), text))
        }
        Item::Enum(item) => Some((item.ident.to_string(), derived_choice(item))),
        _ => None,
    }
}

fn derived_struct(mut item: ItemStruct) -> String {
    let default = derives(&item.attrs, "Default").then(|| quote!(Default,));
    item.attrs = vec![parse_quote!(#[derive(Clone, Debug, #default Deserialize, Serialize)])];
    for field in &mut item.fields {
        field.attrs = serde_attribute(field).into_iter().collect();
    }
    format::item(Item::Struct(item))
}

fn derived_choice(mut item: ItemEnum) -> String {
    let derive = parse_quote!(#[derive(Clone, Debug, Deserialize, Serialize)]);
    item.attrs = vec![derive, parse_quote!(#[serde(untagged)])];
    format::item(Item::Enum(item))
}

/// Removes the documentation, which the comparison does not need.
struct Undocumented;

impl VisitMut for Undocumented {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    }
}

/// The attribute by which serde omits absent values and reads null as an empty list or map.
fn serde_attribute(field: &Field) -> Option<Attribute> {
    let serde = Serde::of(&field.attrs);
    let rename = serde.rename.as_ref().map(|wire| quote!(rename = #wire,));
    let flatten = serde.flatten.then(|| quote!(flatten,));
    let rest = presence(&field.ty, &serde);
    let all = quote!(#rename #flatten #rest);
    (!all.is_empty()).then(|| parse_quote!(#[serde(#all)]))
}

fn presence(ty: &Type, serde: &Serde) -> proc_macro2::TokenStream {
    match Shape::of(ty) {
        Shape::Optional(_) if serde.optional => quote!(skip_serializing_if = "Option::is_none"),
        Shape::Optional(_) => quote!(deserialize_with = "Option::deserialize"),
        Shape::List(_) | Shape::Map if serde.optional && !serde.flatten => {
            let empty = format!("{}::is_empty", outer(ty));
            quote!(default, with = "nullable", skip_serializing_if = #empty)
        }
        _ => quote!(),
    }
}

/// `Vec` for `Vec<String>`.
fn outer(ty: &Type) -> String {
    let Type::Path(path) = ty else { return String::new() };
    path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}
