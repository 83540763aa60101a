//! Parses a summary of the public API (`cargo xtask surface`), so that two versions can be compared.

use std::collections::BTreeMap;

/// The public API of a backend.
#[derive(Debug, Default)]
pub(super) struct Surface {
    /// The first line: name, title and default base URL.
    pub(super) head: String,
    /// Methods such as `clusters().get`.
    pub(super) methods: BTreeMap<String, Method>,
    /// Types such as `Cluster`.
    pub(super) types: BTreeMap<String, Type>,
}

/// A method of a handle, with the setters of the builder that it returns.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Method {
    /// The types of the arguments, in order.
    pub(super) arguments: Vec<String>,
    /// The setters with their types.
    pub(super) setters: BTreeMap<String, String>,
    /// The return type.
    pub(super) returns: String,
    /// The HTTP line.
    pub(super) sends: String,
}

/// A generated type.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// A struct: each field with its type, and the fields that `new` takes, in order.
    Struct { fields: BTreeMap<String, String>, new: Option<Vec<String>> },
    /// An enum of strings or of types.
    Enum { open: bool, variants: Vec<String> },
}

impl Surface {
    /// Parses a summary. Lines before the first one with a base URL, such as the header of a snapshot, are skipped.
    pub(super) fn read(page: &str) -> Self {
        let mut surface = Self::default();
        let mut handle = "";
        let lines = page.lines().map(str::trim_end).skip_while(|line| !line.contains("), "));
        for line in lines.filter(|line| !line.is_empty()) {
            if surface.head.is_empty() {
                line.clone_into(&mut surface.head);
            } else if let Some(method) = line.strip_prefix("  .") {
                let (name, method) = method_of(method);
                surface.methods.insert(format!("{handle}.{name}"), method);
            } else if let Some((name, kind)) = line.strip_prefix("  ").and_then(type_of) {
                surface.types.insert(name, kind);
            } else {
                handle = line;
            }
        }
        surface
    }
}

/// `get(id: Uuid) .setter(bool) -> Call<Thing>    GET /things/{id}`.
fn method_of(line: &str) -> (String, Method) {
    let (calls, rest) = line.split_once(" -> ").unwrap_or((line, ""));
    let (returns, sends) = rest.split_once("    ").unwrap_or((rest, ""));
    let mut calls = split(calls, " .").into_iter().map(call);
    let (name, arguments) = calls.next().unwrap_or_default();
    let type_of = |argument: &&str| argument.split_once(": ").map_or(*argument, |(_, kind)| kind).to_owned();
    let method = Method {
        arguments: split(arguments, ", ").iter().map(type_of).collect(),
        setters: calls.map(|(name, kind)| (name.to_owned(), kind.to_owned())).collect(),
        returns: returns.to_owned(),
        sends: sends.trim_end_matches("  (deprecated)").to_owned(),
    };
    (name.to_owned(), method)
}

/// `name(inside)`.
fn call(text: &str) -> (&str, &str) {
    let (name, inside) = text.split_once('(').unwrap_or((text, ""));
    (name, inside.strip_suffix(')').unwrap_or(inside))
}

/// `Name = a | b | …`, `Name = one of A, B` or `Name { field: Type }  new(field)`.
fn type_of(line: &str) -> Option<(String, Type)> {
    if let Some((name, variants)) = line.split_once(" = ") {
        return Some((name.to_owned(), enum_of(variants)));
    }
    let (name, rest) = line.split_once(" { ")?;
    let (fields, new) = rest.rsplit_once('}')?;
    let pair = |field: &str| field.split_once(": ").map(|(name, kind)| (name.to_owned(), kind.to_owned()));
    let fields = split(fields.trim_end(), ", ").into_iter().filter_map(pair).collect();
    let new = new.trim_start().strip_prefix("new(").map(|new| owned(split(new.trim_end_matches(')'), ", ")));
    Some((name.to_owned(), Type::Struct { fields, new }))
}

/// `a | b | …` or `one of A, B`.
fn enum_of(variants: &str) -> Type {
    let (open, separator) = (!variants.starts_with("one of "), [", ", " | "]);
    let mut variants = split(variants.trim_start_matches("one of "), separator[usize::from(open)]);
    variants.retain(|variant| *variant != "…");
    Type::Enum { open, variants: owned(variants) }
}

fn owned(words: Vec<&str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// Splits at a separator outside of brackets.
fn split<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_i32);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '<' | '[' => depth += 1,
            ')' | '>' | ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 && at >= start && text[at..].starts_with(separator) {
            parts.push(&text[start..at]);
            start = at + separator.len();
        }
    }
    parts.push(&text[start..]);
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "---\nsource: x\n---\ntiny (Tiny), http://localhost\n\nthings()\n  \
        .list(pool: String, map: BTreeMap<String, u8>) .active(bool) .filter(field, value) -> Paged<types::Thing>    GET /things  (deprecated)\n  \
        .wait(thing_id) -> Waiter<types::Thing>\n\ntypes\n  \
        Kind = a | b | …\n  Thing { id: Uuid, map: BTreeMap<String, u8> }  new(id)\n  Two = one of A, B\n";

    #[test]
    fn a_page_is_read_with_arguments_setters_and_nested_types() {
        let surface = Surface::read(PAGE);
        let list = &surface.methods["things().list"];
        assert_eq!(list.arguments, ["String", "BTreeMap<String, u8>"]);
        assert_eq!(list.setters.keys().collect::<Vec<_>>(), ["active", "filter"]);
        assert_eq!((list.returns.as_str(), list.sends.as_str()), ("Paged<types::Thing>", "GET /things"));
        assert_eq!(surface.methods["things().wait"].returns, "Waiter<types::Thing>");
        let field = |name: &str, kind: &str| (name.to_owned(), kind.to_owned());
        let fields = BTreeMap::from([field("id", "Uuid"), field("map", "BTreeMap<String, u8>")]);
        let new = Some(vec!["id".to_owned()]);
        assert_eq!(surface.types["Thing"], Type::Struct { fields, new });
        let open = Type::Enum { open: true, variants: vec!["a".into(), "b".into()] };
        assert_eq!(surface.types["Kind"], open);
        let closed = Type::Enum { open: false, variants: vec!["A".into(), "B".into()] };
        assert_eq!(surface.types["Two"], closed);
    }
}
