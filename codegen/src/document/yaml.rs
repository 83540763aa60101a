//! Parses YAML into a tree and records the position of each part in the source.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span as Mark, Tag};
use serde_json::{Map, Value};

use super::scalar;
use super::span::{Lines, Span};
use crate::place::Position;

/// The deepest nesting that is accepted. Recursive functions over the tree would exhaust the stack on a deeper document.
const DEEPEST: usize = 128;

/// The number of parts that aliases may repeat. A few lines of aliases to aliases can expand to billions of parts.
const MOST_REPEATED: usize = 1_000_000;

/// Why and where a source could not be parsed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The position of the error.
    pub(super) position: Position,
    /// The description of the error.
    pub(super) message: String,
}

/// Parses a source. Keys become strings (`200:` is `"200"`); tags outside YAML's core schema and duplicate keys are rejected.
pub(super) fn read(source: &str) -> Result<(Value, Span), Fault> {
    let mut reader = Reader {
        text: Text::new(source),
        open: Vec::new(),
        anchors: HashMap::new(),
        root: None,
        repeated: 0,
    };
    for event in Parser::new_from_str(source) {
        let (event, mark) = event.map_err(|error| reader.text.fault(error.marker(), error.info()))?;
        reader.event(event, mark)?;
    }
    Ok(reader.root.unwrap_or_default())
}

/// The source, with the conversion of positions in it.
struct Text<'s> {
    source: &'s str,
    /// The byte offset of each character. `None` if the source is ASCII, where the two are equal.
    bytes: Option<Vec<usize>>,
}

impl<'s> Text<'s> {
    fn new(source: &'s str) -> Self {
        let bytes = (!source.is_ascii()).then(|| source.char_indices().map(|(byte, _)| byte).collect());
        Self { source, bytes }
    }

    /// Converts a position of the parser, which counts characters.
    fn byte(&self, marker: &Marker) -> usize {
        let at = marker.index();
        let byte =
            self.bytes.as_ref().map_or(at, |bytes| bytes.get(at).copied().unwrap_or(self.source.len()));
        byte.min(self.source.len())
    }

    fn fault(&self, marker: &Marker, message: &str) -> Fault {
        self.fault_at(self.byte(marker), message)
    }

    fn fault_at(&self, byte: usize, message: &str) -> Fault {
        Fault {
            position: Lines::of(self.source).position(self.source, byte),
            message: message.replace('\n', " "),
        }
    }

    /// The span of a scalar. The parser's own extends beyond a closing quote, and for an absent value over the bracket that
    /// follows.
    fn scalar(&self, mark: Mark, style: ScalarStyle, is_empty: bool) -> Span {
        let (start, end) = (self.byte(&mark.start), self.byte(&mark.end));
        let text = self.source.get(start..end).unwrap_or_default();
        let end = match style {
            ScalarStyle::Plain if is_empty => start,
            ScalarStyle::SingleQuoted => closed(text, '\'').map_or(end, |last| start + last + 1),
            ScalarStyle::DoubleQuoted => closed(text, '"').map_or(end, |last| start + last + 1),
            _ => start + text.trim_end().len(),
        };
        Span { value: start..end, ..Span::default() }
    }
}

/// The offset of the closing quote of the scalar that `text` begins with.
fn closed(text: &str, quote: char) -> Option<usize> {
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((byte, character)) = characters.next() {
        let is_doubled = quote == '\'' && characters.peek().is_some_and(|(_, next)| *next == '\'');
        if character == '\\' && quote == '"' || character == quote && is_doubled {
            characters.next();
        } else if character == quote {
            return Some(byte);
        }
    }
    None
}

/// A list or mapping whose end has not been read yet.
struct Open {
    anchor: usize,
    start: usize,
    spans: Vec<Span>,
    parts: Parts,
}

enum Parts {
    List(Vec<Value>),
    /// The entries, and the key whose value has not been read yet.
    Mapping(Map<String, Value>, Option<(String, Range<usize>)>),
}

impl Parts {
    fn list() -> Self {
        Self::List(Vec::new())
    }

    fn mapping() -> Self {
        Self::Mapping(Map::new(), None)
    }
}

struct Reader<'s> {
    text: Text<'s>,
    open: Vec<Open>,
    anchors: HashMap<usize, (Value, Span)>,
    root: Option<(Value, Span)>,
    repeated: usize,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, mark: Mark) -> Result<(), Fault> {
        let start = self.text.byte(&mark.start);
        match event {
            Event::DocumentStart(_) if self.root.is_some() => {
                Err(self.text.fault_at(start, "there is a second document; write one per file"))
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.check(tag.as_deref(), start)?;
                let span = self.text.scalar(mark, style, text.is_empty());
                self.part(scalar_value(text, style, tag.as_deref()), span, anchor)
            }
            Event::SequenceStart(anchor, tag) => self.begin(Parts::list(), anchor, tag.as_deref(), start),
            Event::MappingStart(anchor, tag) => self.begin(Parts::mapping(), anchor, tag.as_deref(), start),
            Event::SequenceEnd | Event::MappingEnd => self.end(start + 1, mark.is_empty()),
            Event::Alias(anchor) => self.alias(anchor, mark),
            _ => Ok(()),
        }
    }

    fn begin(&mut self, parts: Parts, anchor: usize, tag: Option<&Tag>, start: usize) -> Result<(), Fault> {
        self.check(tag, start)?;
        if self.open.len() == DEEPEST {
            return Err(self.text.fault_at(start, &format!("it is nested more than {DEEPEST} levels deep")));
        }
        self.open.push(Open { anchor, start, spans: Vec::new(), parts });
        Ok(())
    }

    /// Completes the innermost list or mapping. A block ends where its last child ends, one in brackets with the bracket.
    fn end(&mut self, end: usize, is_block: bool) -> Result<(), Fault> {
        let Some(Open { anchor, start, spans, parts }) = self.open.pop() else { return Ok(()) };
        let last = spans.last().map_or(start, |span| span.value.end);
        let span = Span { key: None, value: start..if is_block { last } else { end }, parts: spans };
        let value = match parts {
            Parts::List(items) => Value::Array(items),
            Parts::Mapping(entries, _) => Value::Object(entries),
        };
        self.part(value, span, anchor)
    }

    fn alias(&mut self, anchor: usize, mark: Mark) -> Result<(), Fault> {
        let start = self.text.byte(&mark.start);
        let Some((value, span)) = self.anchors.get(&anchor).cloned() else {
            return Err(self.text.fault_at(start, "the alias refers to a part that contains it"));
        };
        self.repeated += count(&span);
        if self.repeated > MOST_REPEATED {
            return Err(self.text.fault_at(start, "the aliases expand to too many parts"));
        }
        self.part(value, Span { value: start..self.text.byte(&mark.end), ..span }, 0)
    }

    /// Adds a part to the innermost list or mapping, or makes it the root.
    fn part(&mut self, value: Value, span: Span, anchor: usize) -> Result<(), Fault> {
        if anchor != 0 {
            self.anchors.insert(anchor, (value.clone(), span.clone()));
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some((value, span));
            return Ok(());
        };
        let start = span.value.start;
        open.add(value, span).map_err(|problem| self.text.fault_at(start, &problem))
    }

    /// Rejects a tag outside YAML's core schema.
    fn check(&self, tag: Option<&Tag>, start: usize) -> Result<(), Fault> {
        match tag.filter(|tag| !tag.is_yaml_core_schema()) {
            Some(tag) => {
                Err(self.text.fault_at(start, &format!("the tag {tag} is not supported; remove it")))
            }
            None => Ok(()),
        }
    }
}

impl Open {
    /// Adds an item, a key, or the value of the key before it.
    fn add(&mut self, value: Value, span: Span) -> Result<(), String> {
        match &mut self.parts {
            Parts::List(items) => {
                items.push(value);
                self.spans.push(span);
            }
            Parts::Mapping(entries, pending) => match pending.take() {
                None => *pending = Some((new_key(entries, value)?, span.value)),
                Some((key, place)) => {
                    entries.insert(key, value);
                    self.spans.push(Span { key: Some(place), ..span });
                }
            },
        }
        Ok(())
    }
}

fn new_key(entries: &Map<String, Value>, value: Value) -> Result<String, String> {
    let key = match value {
        Value::String(key) => key,
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        _ => return Err("a key is neither a string nor a number".to_owned()),
    };
    if entries.contains_key(&key) { Err(format!("the key `{key}` is duplicated")) } else { Ok(key) }
}

fn scalar_value(text: Cow<'_, str>, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    let is_string = style != ScalarStyle::Plain || tag.is_some_and(|tag| tag.suffix == "str");
    if is_string { Value::String(text.into_owned()) } else { scalar::plain(&text) }
}

fn count(span: &Span) -> usize {
    1 + span.parts.iter().map(count).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn tree(source: &str) -> Value {
        read(source).unwrap().0
    }

    fn fault(source: &str) -> String {
        let fault = read(source).unwrap_err();
        format!("{}: {}", fault.position, fault.message)
    }

    /// The source of the key and the value at a pointer.
    fn text<'s>(source: &'s str, pointer: &str) -> (Option<&'s str>, &'s str) {
        let (root, span) = read(source).unwrap();
        let path = span.path_to(&root, pointer);
        let span = path.last().unwrap();
        (span.key.clone().map(|key| &source[key]), &source[span.value.clone()])
    }

    #[test]
    fn every_form_of_yaml_is_read() {
        assert_eq!(tree("a: b\nc: [1, {d: ~}]\n"), json!({"a": "b", "c": [1, {"d": null}]}));
        assert_eq!(tree("200: x\ntrue: y\n'1': z"), json!({"200": "x", "true": "y", "1": "z"}));
        assert_eq!(tree("a: |-\n  x\n  y\nb: >\n  x\n  y\n"), json!({"a": "x\ny", "b": "x y\n"}));
        assert_eq!(tree("a: &x {b: 1}\nc: *x\n"), json!({"a": {"b": 1}, "c": {"b": 1}}));
        assert_eq!(tree("a: !!str 1\nb: '1'"), json!({"a": "1", "b": "1"}));
        assert_eq!(tree("{\"a\": [true, 1.5]}"), json!({"a": [true, 1.5]}));
        assert_eq!(tree("# nothing\n"), json!(null));
    }

    #[test]
    fn a_fault_has_a_position() {
        assert_eq!(fault("a:\n  b: 1\n  b: 2\n"), "3:3: the key `b` is duplicated");
        assert_eq!(fault("ä: !foo b"), "1:4: the tag !foo is not supported; remove it");
        assert_eq!(fault("a: 1\n---\nb: 2\n"), "2:1: there is a second document; write one per file");
        assert_eq!(fault("? [a]\n: b"), "1:3: a key is neither a string nor a number");
        assert_eq!(fault("a: &x [*x]"), "1:8: the alias refers to a part that contains it");
        assert!(fault("a: [1, 2\nb: 3\n").starts_with("2:"));
        assert!(fault(&("[".repeat(200) + &"]".repeat(200))).starts_with("1:129: "));
    }

    #[test]
    fn too_many_repetitions_by_aliases_are_rejected() {
        let mut source = "a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n".to_owned();
        for level in 1..9 {
            let items = vec![format!("*a{}", level - 1); 9].join(", ");
            source.push_str(&format!("a{level}: &a{level} [{items}]\n"));
        }
        assert!(fault(&source).contains("expand to too many parts"));
    }

    #[test]
    fn every_part_has_a_span_in_the_source() {
        let source = "ö: {x: 'it''s', \"y\": \"a\\\"b\"} # c\nlist:\n  - one\n  - k: v\n    l: [1, 2]\na/b: |-\n  text\nz: 1\n";
        assert_eq!(text(source, "/ö/x"), (Some("x"), "'it''s'"));
        assert_eq!(text(source, "/ö/y"), (Some("\"y\""), "\"a\\\"b\""));
        assert_eq!(text(source, "/ö").1, "{x: 'it''s', \"y\": \"a\\\"b\"}");
        assert_eq!(text(source, "/list/0"), (None, "one"));
        assert_eq!(text(source, "/list/1").1, "k: v\n    l: [1, 2]");
        assert_eq!(text(source, "/a~1b").0, Some("a/b"));
        assert_eq!(text(source, "/z"), (Some("z"), "1"));
        assert_eq!(text(source, "/list/1/absent").1, "k: v\n    l: [1, 2]", "the nearest enclosing part");
    }
}
