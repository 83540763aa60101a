//! Compares two versions of a public API, and decides whether a change can stop a program from compiling.
//!
//! Every generated struct and enum is `#[non_exhaustive]`, so a new field or variant is not breaking. The names of
//! arguments are not part of the API of a Rust function; their types and order are.

use std::collections::{BTreeMap, BTreeSet};

use super::surface::{Method, Surface, Type};

/// A difference.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Change {
    /// `clusters().get` or `Cluster`; empty for the API as a whole.
    pub(super) item: String,
    /// A description of the difference.
    pub(super) what: String,
    /// Whether it can stop a program from compiling.
    pub(super) breaking: bool,
}

/// The changes of an item.
struct Item<'a> {
    name: &'a str,
    changes: &'a mut Vec<Change>,
}

impl Item<'_> {
    fn breaks(&mut self, what: String) {
        self.changes.push(Change { item: self.name.to_owned(), what, breaking: true });
    }

    fn adds(&mut self, what: String) {
        self.changes.push(Change { item: self.name.to_owned(), what, breaking: false });
    }

    /// Compares names with types: a removed name or a changed type is breaking, a new name is not.
    fn named(&mut self, kind: &str, before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) {
        for (name, old) in before {
            match after.get(name) {
                None => self.breaks(format!("the {kind} `{name}` is gone")),
                Some(new) if new != old => {
                    self.breaks(format!("the {kind} `{name}` is `{new}`, was `{old}`"))
                }
                Some(_) => {}
            }
        }
        let new: Vec<&String> = after.keys().filter(|name| !before.contains_key(*name)).collect();
        new.into_iter().for_each(|name| self.adds(format!("the {kind} `{name}` is new")));
    }
}

impl Item<'_> {
    /// Compares the arguments of `new`.
    fn constructor(&mut self, before: Option<&[String]>, after: Option<&[String]>) {
        match (before, after) {
            (Some(_), None) => self.breaks("`new` is gone".to_owned()),
            (None, Some(_)) => self.adds("`new` is new".to_owned()),
            (Some(old), Some(new)) if old != new => {
                self.breaks(format!("`new` takes ({}), took ({})", new.join(", "), old.join(", ")));
            }
            _ => {}
        }
    }

    fn variants(&mut self, before: &[String], after: &[String]) {
        let gone = before.iter().filter(|variant| !after.contains(variant));
        gone.for_each(|variant| self.breaks(format!("the variant `{variant}` is gone")));
        let new = after.iter().filter(|variant| !before.contains(variant));
        new.for_each(|variant| self.adds(format!("the variant `{variant}` is new")));
    }
}

/// All differences, breaking ones first.
pub(super) fn compare(before: &Surface, after: &Surface) -> Vec<Change> {
    let mut changes = Vec::new();
    if before.head != after.head {
        let what = format!("`{}`, was `{}`", after.head, before.head);
        changes.push(Change { item: String::new(), what, breaking: true });
    }
    pairs(&before.methods, &after.methods, &mut changes, method);
    pairs(&before.types, &after.types, &mut changes, type_);
    changes.sort_by(|a, b| (!a.breaking, a).cmp(&(!b.breaking, b)));
    changes
}

/// Compares items in both versions; others are removed or new.
fn pairs<T: PartialEq>(
    before: &BTreeMap<String, T>,
    after: &BTreeMap<String, T>,
    changes: &mut Vec<Change>,
    compare: fn(&mut Item<'_>, &T, &T),
) {
    for name in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let mut item = Item { name, changes };
        match (before.get(name), after.get(name)) {
            (Some(_), None) => item.breaks("gone".to_owned()),
            (None, Some(_)) => item.adds("new".to_owned()),
            (Some(old), Some(new)) if old != new => compare(&mut item, old, new),
            _ => {}
        }
    }
}

fn method(item: &mut Item<'_>, before: &Method, after: &Method) {
    if before.arguments != after.arguments {
        let list = |method: &Method| method.arguments.join(", ");
        item.breaks(format!("takes ({}), took ({})", list(after), list(before)));
    }
    if before.returns != after.returns {
        item.breaks(format!("returns `{}`, returned `{}`", after.returns, before.returns));
    }
    item.named("setter", &before.setters, &after.setters);
    if before.sends != after.sends {
        item.adds(format!("sends {}, sent {}", after.sends, before.sends));
    }
}

fn type_(item: &mut Item<'_>, before: &Type, after: &Type) {
    match (before, after) {
        (Type::Struct { fields: old, new: constructor }, Type::Struct { fields, new }) => {
            item.named("field", old, fields);
            item.constructor(constructor.as_deref(), new.as_deref());
        }
        (Type::Enum { open: was, variants: old }, Type::Enum { open, variants }) if was == open => {
            item.variants(old, variants);
        }
        _ => item.breaks("another kind of type".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "t (T), http://a\n\nthings()\n  \
        .get(id: Uuid) .deep(bool) -> Call<types::Thing>    GET /things/{id}\n  \
        .stop(id: Uuid) -> Call<()>    POST /things/{id}/stop\n\ntypes\n  \
        State = up | down | …\n  Thing { id: Uuid, name: String }  new(id)\n";

    /// The changes after an edit of the summary.
    fn after(old: &str, new: &str) -> Vec<(bool, String)> {
        assert!(BEFORE.contains(old), "{old}");
        let changes = compare(&Surface::read(BEFORE), &Surface::read(&BEFORE.replace(old, new)));
        changes
            .into_iter()
            .map(|change| (change.breaking, format!("{}: {}", change.item, change.what)))
            .collect()
    }

    /// Edits that break a program, and the change that is reported.
    const BREAKING: [(&str, &str, &str); 12] = [
        ("  .stop(id: Uuid) -> Call<()>    POST /things/{id}/stop\n", "", "things().stop: gone"),
        ("get(id: Uuid)", "get(id: String)", "things().get: takes (String), took (Uuid)"),
        (" .deep(bool)", "", "things().get: the setter `deep` is gone"),
        (".deep(bool)", ".deep(u8)", "things().get: the setter `deep` is `u8`, was `bool`"),
        (
            "Call<types::Thing>",
            "Paged<types::Thing>",
            "things().get: returns `Paged<types::Thing>`, returned `Call<types::Thing>`",
        ),
        (", name: String", "", "Thing: the field `name` is gone"),
        ("name: String", "name: Option<String>", "Thing: the field `name` is `Option<String>`, was `String`"),
        ("new(id)", "new(id, name)", "Thing: `new` takes (id, name), took (id)"),
        ("  new(id)", "", "Thing: `new` is gone"),
        ("up | down", "up", "State: the variant `down` is gone"),
        ("State = up | down | …", "State { up: bool }", "State: another kind of type"),
        ("http://a", "http://b", ": `t (T), http://b`, was `t (T), http://a`"),
    ];

    #[test]
    fn nothing_changes_between_a_page_and_itself() {
        assert_eq!(after("t (T)", "t (T)"), []);
    }

    #[test]
    fn what_a_program_may_use_breaks_when_it_goes_or_changes() {
        for (old, new, what) in BREAKING {
            assert_eq!(after(old, new), [(true, what.to_owned())], "{old} -> {new}");
        }
    }

    #[test]
    fn additions_and_names_of_arguments_are_compatible() {
        for (old, new, what) in [
            (".deep(bool)", ".deep(bool) .wide(bool)", "things().get: the setter `wide` is new"),
            ("name: String", "name: String, size: u8", "Thing: the field `size` is new"),
            ("up | down", "up | down | odd", "State: the variant `odd` is new"),
            (
                "POST /things/{id}/stop",
                "PUT /things/{id}/stop",
                "things().stop: sends PUT /things/{id}/stop, sent POST /things/{id}/stop",
            ),
        ] {
            assert_eq!(after(old, new), [(false, what.to_owned())], "{old} -> {new}");
        }
        assert_eq!(after("get(id: Uuid)", "get(thing_id: Uuid)"), []);
    }
}
