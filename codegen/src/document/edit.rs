//! Edits of a document that leave the rest of its source unchanged.

use std::collections::HashMap;
use std::ops::Range;

use super::document::Document;
use super::span::Span;
use crate::place::Edit;

/// The bytes to replace, and their replacement.
type Change = (Range<usize>, String);

impl Document {
    /// Applies the edits to the source. An edit that overlaps an earlier one, or whose part does not exist, is skipped.
    pub fn edited<'e>(&self, edits: impl IntoIterator<Item = &'e Edit>) -> String {
        let mut changes: Vec<Change> = Vec::new();
        for (range, text) in self.changes(edits) {
            let overlaps = |other: &Range<usize>| range.start <= other.end && other.start <= range.end;
            if !changes.iter().any(|(other, _)| overlaps(other)) {
                changes.push((range, text));
            }
        }
        changes.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
        let mut source = self.source().to_owned();
        for (range, text) in changes {
            source.replace_range(range, &text);
        }
        source
    }

    fn changes<'e>(&self, edits: impl IntoIterator<Item = &'e Edit>) -> Vec<Change> {
        let (mut changes, mut targets) = (Vec::new(), HashMap::new());
        for edit in edits {
            match edit {
                Edit::Refer(from, to) => _ = targets.insert(from.as_str(), to.as_str()),
                Edit::Replace(pointer, _)
                | Edit::Rename(pointer, _)
                | Edit::Remove(pointer)
                | Edit::Add(pointer, _) => changes.extend(self.change(pointer, edit)),
            }
        }
        changes.extend(self.redirected(&targets));
        changes
    }

    /// Replaces each reference that is a key of `targets`. All strings are compared, because the mapping of a discriminator
    /// has references outside of `$ref`.
    fn redirected(&self, targets: &HashMap<&str, &str>) -> Vec<Change> {
        let mut changes = Vec::new();
        if !targets.is_empty() {
            self.strings(|pointer, text| {
                let replaced = targets.get(text).map(|to| Edit::Replace(String::new(), format!("'{to}'")));
                changes.extend(replaced.and_then(|edit| self.change(&pointer, &edit)));
            });
        }
        changes
    }

    fn change(&self, pointer: &str, edit: &Edit) -> Option<Change> {
        self.root().pointer(pointer)?;
        let spans = self.spans(pointer);
        let span = spans.last()?;
        match edit {
            Edit::Replace(_, text) => Some((span.value.clone(), text.clone())),
            Edit::Rename(_, text) => Some((span.key.clone()?, text.clone())),
            Edit::Remove(_) => Some(removed(spans.get(spans.len().checked_sub(2)?)?, span)),
            Edit::Add(_, entry) => self.added(span, entry),
            Edit::Refer(..) => None,
        }
    }

    /// Inserts an entry after the last one: in its line inside braces, otherwise in a new line with the same indent.
    fn added(&self, mapping: &Span, entry: &str) -> Option<Change> {
        let source = self.source();
        let last = mapping.parts.last()?;
        let at = last.value.end;
        let is_flow = source.get(mapping.value.clone())?.starts_with('{');
        let column = mapping.parts.first()?.start()
            - source.get(..mapping.parts.first()?.start())?.rfind('\n').map_or(0, |end| end + 1);
        // The rest of a value's line is a comment on the value, so the new line follows it.
        let line_end = source.get(at..)?.find('\n').map_or(source.len(), |end| at + end);
        Some(if is_flow {
            (at..at, format!(", {entry}"))
        } else {
            (line_end..line_end, format!("\n{}{entry}", " ".repeat(column)))
        })
    }
}

/// Removes an entry together with the separator between it and its neighbor.
fn removed(mapping: &Span, entry: &Span) -> Change {
    let index = mapping.parts.iter().position(|part| part == entry).unwrap_or_default();
    if let Some(next) = mapping.parts.get(index + 1) {
        return (entry.start()..next.start(), String::new());
    }
    match index.checked_sub(1).and_then(|before| mapping.parts.get(before)) {
        Some(before) => (before.value.end..entry.value.end, String::new()),
        None => (mapping.value.clone(), "{}".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(source: &str, edits: &[Edit]) -> String {
        Document::parse("x.yaml", source).unwrap().edited(edits)
    }

    fn remove(source: &str, pointer: &str) -> String {
        edited(source, &[Edit::Remove(pointer.to_owned())])
    }

    fn add(source: &str, pointer: &str) -> String {
        edited(source, &[Edit::Add(pointer.to_owned(), "n: 0".to_owned())])
    }

    #[test]
    fn an_entry_is_removed_from_a_block_and_from_braces() {
        assert_eq!(remove("a:\n  b: 1\n  c: 2\nd: 3\n", "/a/b"), "a:\n  c: 2\nd: 3\n");
        assert_eq!(remove("a:\n  b: 1\n  c: 2\nd: 3\n", "/a/c"), "a:\n  b: 1\nd: 3\n");
        assert_eq!(remove("a:\n  - b: 1\n    c: 2\n", "/a/0/b"), "a:\n  - c: 2\n");
        assert_eq!(remove("a: {b: 1, c: 2} # d\n", "/a/b"), "a: {c: 2} # d\n");
        assert_eq!(remove("a: {b: 1, c: 2} # d\n", "/a/c"), "a: {b: 1} # d\n");
        assert_eq!(remove("a: {b: 1}\nd: 3\n", "/a/b"), "a: {}\nd: 3\n");
        assert_eq!(remove("a: 1\n", "/b"), "a: 1\n", "the part does not exist");
    }

    #[test]
    fn an_entry_is_added_to_a_block_and_to_braces() {
        assert_eq!(add("a:\n  b: 1 # one\nd: 3\n", "/a"), "a:\n  b: 1 # one\n  n: 0\nd: 3\n");
        assert_eq!(add("a:\n  - b: 1\n    c: 2\n", "/a/0"), "a:\n  - b: 1\n    c: 2\n    n: 0\n");
        assert_eq!(add("a: {b: 'x'} # d\n", "/a"), "a: {b: 'x', n: 0} # d\n");
    }

    #[test]
    fn keys_and_values_are_replaced_and_an_overlapping_edit_is_skipped() {
        let edits = [
            Edit::Rename("/a/b".to_owned(), "c".to_owned()),
            Edit::Replace("/a/b".to_owned(), "'2'".to_owned()),
            Edit::Remove("/a".to_owned()),
        ];
        assert_eq!(edited("ö: 'ä'\na:\n  b: 1\n", &edits), "ö: 'ä'\na:\n  c: '2'\n");
    }
}
