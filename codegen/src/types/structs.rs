//! Structs: documented, read and written by a table that survives what a server really sends.

use syn::{Attribute, Field, Item, ItemStruct, parse_quote};

use super::serde::{Serde, derives};
use super::table::table;
use super::{Kind, documentation, requests};
use crate::names::{Role, docs};
use crate::rust::{Code, Fields, format};

/// Polishes one struct of the engine, its fields in the order of `known`, which says what each is called; `sent` ones are requests and can be built.
///
/// `None` for a struct without named fields.
pub(super) fn polish(mut item: ItemStruct, known: &[(&str, &str)], sent: bool) -> Option<(Kind, Code)> {
    let default = derives(&item.attrs, "Default");
    let doc = documentation(&item.attrs, &docs::from_name(&item.ident.to_string()));
    let derive: Attribute = if default {
        parse_quote!(#[derive(Clone, Debug, Default)])
    } else {
        parse_quote!(#[derive(Clone, Debug)])
    };
    item.attrs = doc.into_iter().chain([derive, parse_quote!(#[non_exhaustive])]).collect();
    let syn::Fields::Named(fields) = &mut item.fields else { return None };
    fields.named = in_order(std::mem::take(&mut fields.named), known);
    fields.named.iter_mut().for_each(|field| rename(field, known));
    // Before their attributes are replaced.
    let request = sent.then(|| requests::construction(&item.ident, &fields.named));
    let table = table(&item.ident, &fields.named);
    for field in &mut fields.named {
        polish_field(field);
    }
    let shown = item.fields.iter().filter_map(shown).collect();
    let mut code = Code::from(Item::Struct(item));
    code.part(request.as_ref().map_or(table, |request| request.text.clone()).into());
    let constructor = request.map(|request| request.required);
    Some((Kind::Struct { fields: shown, constructor }, code))
}

/// The fields in the order of the document, which the engine has sorted by name: what a thing is called comes first.
fn in_order(fields: Fields, order: &[(&str, &str)]) -> Fields {
    let mut sorted: Vec<Field> = fields.into_iter().collect();
    sorted.sort_by_cached_key(|field| {
        let name = wire_name(field);
        order.iter().position(|(wire, _)| *wire == name).unwrap_or(order.len())
    });
    sorted.into_iter().collect()
}

/// Calls a field what the document calls it, where that is not what it makes of the name on the wire.
fn rename(field: &mut Field, known: &[(&str, &str)]) {
    let wire = wire_name(field);
    let Some((_, called)) = known.iter().find(|(name, called)| *name == wire && called != name) else {
        return;
    };
    field.ident = Some(Role::Field.ident(called));
    if Serde::of(&field.attrs).rename.is_none() {
        field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
    }
}

fn wire_name(field: &Field) -> String {
    let name = || field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    Serde::of(&field.attrs).rename.unwrap_or_else(name)
}

fn shown(field: &Field) -> Option<(String, String)> {
    Some((field.ident.as_ref()?.to_string(), format::dense(&field.ty)))
}

fn polish_field(field: &mut Field) {
    let wire = wire_name(field);
    field.attrs = documentation(&field.attrs, &docs::wire_name(&wire));
}
