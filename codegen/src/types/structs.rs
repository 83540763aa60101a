//! Structs: documented, with a table by which the runtime reads and writes them.

use syn::{Attribute, Field, Ident, Item, ItemStruct, parse_quote};

use super::serde::{Serde, derives};
use super::table::table;
use super::{Kind, documentation, requests};
use crate::names::{Role, docs};
use crate::rust::{Code, Fields, format};

/// Converts a struct of the engine. `known` has the wire names of the fields in the order of the document, each with the name
/// that the document gives it. A struct that is sent gets a constructor and setters.
///
/// Returns `None` for a struct without named fields.
pub(super) fn convert(mut item: ItemStruct, known: &[(&str, &str)], sent: bool) -> Option<(Kind, Code)> {
    item.attrs = attributes(&item);
    let syn::Fields::Named(fields) = &mut item.fields else { return None };
    fields.named = in_order(std::mem::take(&mut fields.named), known);
    fields.named.iter_mut().for_each(|field| rename(field, known));
    // The macro call is generated from the attributes of the fields, which are replaced afterwards.
    let (call, constructor) = macro_call(&item.ident, &fields.named, sent);
    fields.named.iter_mut().for_each(document);
    let fields = item.fields.iter().filter_map(shown).collect();
    let code = [Item::Struct(item).into(), Code::from(call)].into_iter().collect();
    Some((Kind::Struct { fields, constructor }, code))
}

fn attributes(item: &ItemStruct) -> Vec<Attribute> {
    let doc = documentation(&item.attrs, &docs::from_name(&item.ident.to_string()));
    let derive: Attribute = if derives(&item.attrs, "Default") {
        parse_quote!(#[derive(Clone, Debug, Default)])
    } else {
        parse_quote!(#[derive(Clone, Debug)])
    };
    doc.into_iter().chain([derive, parse_quote!(#[non_exhaustive])]).collect()
}

/// The macro call that generates the methods of a struct, and the arguments of its constructor if it is sent.
fn macro_call(name: &Ident, fields: &Fields, sent: bool) -> (String, Option<Vec<String>>) {
    if !sent {
        return (table(name, fields), None);
    }
    let request = requests::construction(name, fields);
    (request.text, Some(request.required))
}

/// Sorts the fields in the order of the document. The engine sorts them by name.
fn in_order(fields: Fields, order: &[(&str, &str)]) -> Fields {
    let mut sorted: Vec<Field> = fields.into_iter().collect();
    sorted.sort_by_cached_key(|field| {
        let name = wire_name(field);
        order.iter().position(|(wire, _)| *wire == name).unwrap_or(order.len())
    });
    sorted.into_iter().collect()
}

/// Gives a field the name that the document gives it. The field for other properties has none there.
fn rename(field: &mut Field, known: &[(&str, &str)]) {
    let wire = wire_name(field);
    let Some((_, called)) = known.iter().find(|(name, _)| *name == wire) else { return };
    let name = Role::Field.ident(called);
    let is_renamed = name != wire && Serde::of(&field.attrs).rename.is_none();
    field.ident = Some(name);
    if is_renamed {
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

/// Replaces the attributes of a field by its documentation.
fn document(field: &mut Field) {
    let wire = wire_name(field);
    field.attrs = documentation(&field.attrs, &docs::wire_name(&wire));
}
