//! Which names a generated file has to import.

use std::collections::BTreeMap;

use crate::polish::Types;
use crate::polish::paths::IMPORTS;

/// The paths that the code needs: the common short names, and those of `local` whose last part it mentions.
pub(crate) fn of(code: &str, local: &[&str]) -> Vec<String> {
    let serde = [("Deserialize", "serde::Deserialize"), ("Serialize", "serde::Serialize")];
    let common = IMPORTS.iter().chain(&serde).filter(|(word, _)| mentions(code, word)).map(|(_, path)| *path);
    let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
    let local = local.iter().copied().filter(|path| path.ends_with('*') || mentions(code, &last(path)));
    common.chain(local).map(str::to_owned).collect()
}

/// `use a::{B, C};` for `use a::B;` and `use a::C;`.
pub(crate) fn grouped(uses: &[String]) -> String {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in uses.iter() {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        groups.entry(module).or_default().push(name);
    }
    let line = |(module, mut names): (&str, Vec<&str>)| {
        names.sort_unstable();
        match names.as_slice() {
            [name] => format!("use {module}::{name};\n"),
            names => format!("use {module}::{{{}}};\n", names.join(", ")),
        }
    };
    groups.into_iter().map(line).collect()
}

/// Whether a word stands in the code as a path of its own, comments aside; a module only counts with its `::`.
fn mentions(code: &str, word: &str) -> bool {
    let module = word.starts_with(|c: char| c.is_ascii_lowercase()) && word != "nullable";
    code_lines(code).any(|line| {
        line.match_indices(word).any(|(at, _)| {
            let before = line[..at].chars().next_back().is_some_and(|c| is_word(c) || c == ':');
            let rest = &line[at + word.len()..];
            !before && if module { rest.starts_with("::") } else { !rest.starts_with(is_word) }
        })
    })
}

/// Whether a file of types uses a type of another file: then it imports its siblings.
pub(crate) fn uses_siblings(code: &str, types: &Types) -> bool {
    let defined = |name: &str| {
        code.contains(&format!("pub struct {name} ")) || code.contains(&format!("pub enum {name} "))
    };
    types.keys().any(|name| !defined(name) && in_type_position(code, name))
}

/// Whether a name stands where a type does; a variant of the same name stands at the beginning of its line.
fn in_type_position(code: &str, name: &str) -> bool {
    code_lines(code).any(|line| {
        line.match_indices(name).any(|(at, _)| {
            let ends = line[at + name.len()..].chars().next().is_none_or(|c| !is_word(c));
            ends && (line[..at].ends_with(['<', '(', '&'])
                || line[..at].ends_with(": ")
                || WAYS.iter().any(|way| line[..at].ends_with(way)))
        })
    })
}

/// What stands before a type in a line of `sdk_runtime::request!`.
const WAYS: [&str; 4] = [" into ", " list ", " value ", " boxed "];

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn code_lines(code: &str) -> impl Iterator<Item = &str> {
    code.lines().filter(|line| !line.trim_start().starts_with("//"))
}
