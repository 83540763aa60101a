//! Which names a generated file has to import.

use std::collections::{BTreeMap, HashSet};

use crate::types::Types;
use crate::types::paths::IMPORTS;

/// The paths that the code needs: the common short names, and those of `local` whose last part it mentions.
pub(crate) fn of(code: &str, local: &[&str]) -> Vec<String> {
    let mentioned = mentioned(code);
    let common = IMPORTS.iter().filter(|(word, _)| mentioned.contains(word)).map(|(_, path)| *path);
    let is_needed =
        |path: &&str| path.rsplit("::").next().is_some_and(|last| last == "*" || mentioned.contains(last));
    let local = local.iter().copied().filter(is_needed);
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

/// The words that stand in the code as paths of their own, comments aside; a module only counts with its `::`.
fn mentioned(code: &str) -> HashSet<&str> {
    let stands = |word: &Word<'_>| {
        let module = word.text.starts_with(|c: char| c.is_ascii_lowercase());
        !word.before.ends_with(':')
            && !is_text(word)
            && !is_value(word)
            && (!module || word.after.starts_with("::"))
    };
    words(code).filter(stands).map(|word| word.text).collect()
}

/// Whether a word is in a string, such as the name of a field on the wire.
fn is_text(word: &Word<'_>) -> bool {
    word.before.matches('"').count() % 2 == 1
}

/// Whether a word is a variant of an open enum: `Uuid = "uuid",`.
fn is_value(word: &Word<'_>) -> bool {
    word.before.trim().is_empty() && word.after.starts_with(" = \"")
}

/// Whether a file of types uses a type of another file: then it imports its siblings.
pub(crate) fn uses_siblings(code: &str, types: &Types) -> bool {
    let is_defined = |word: &Word<'_>| DEFINES.iter().any(|way| word.before.ends_with(way));
    let defined: HashSet<&str> = words(code).filter(is_defined).map(|word| word.text).collect();
    let used = |word: Word<'_>| {
        types.contains_key(word.text) && !defined.contains(word.text) && in_type_position(&word)
    };
    words(code).any(used)
}

/// Whether a name stands where a type does; a variant of the same name stands at the beginning of its line.
fn in_type_position(word: &Word<'_>) -> bool {
    word.before.ends_with(['<', '(', '&']) || WAYS.iter().any(|way| word.before.ends_with(way))
}

/// What stands before the name of a type that is defined.
const DEFINES: [&str; 2] = ["pub struct ", "pub enum "];

/// What stands before a type, in a field or in a line of `cloudmgr_runtime::request!`.
const WAYS: [&str; 5] = [": ", " into ", " list ", " value ", " boxed "];

/// A word of a line of code.
struct Word<'a> {
    before: &'a str,
    text: &'a str,
    after: &'a str,
}

/// Every word of the code, comments aside. The code is read once, whatever is looked for.
fn words(code: &str) -> impl Iterator<Item = Word<'_>> {
    code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(words_of)
}

fn words_of(line: &str) -> impl Iterator<Item = Word<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + line[from..].find(is_word)?;
        let rest = &line[start..];
        let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (text, after) = rest.split_at(length);
        from = start + length;
        Some(Word { before: &line[..start], text, after })
    })
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wire_name_or_a_variant_that_is_called_like_a_type_needs_no_import() {
        let code = "        required value = \"Value\",\n    pub value: f64,\n        Uuid = \"uuid\",\n    pub at: DateTime<Utc>,\n";
        let mentioned = mentioned(code);
        assert!(["DateTime", "Utc"].iter().all(|word| mentioned.contains(word)), "{mentioned:?}");
        assert!(!mentioned.contains("Value") && !mentioned.contains("Uuid"), "{mentioned:?}");
    }
}
