//! Component schemas of the result: each is converted when something first refers to it.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::all_of;
use super::choice;
use super::names::{self, Names};
use super::object::{Field, Object};
use super::reader::Reader;
use super::report::{Place, Report};
use super::secret;
use super::source::{Node, Sources, Target, reference};
use super::view::{Discriminator, Form, Read, View};
use crate::names::{Role, Scope, Taken, pascal, snake};

/// The direction of a schema: a `readOnly` property is not sent, and a `writeOnly` property is not received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Side {
    /// To the server.
    Sent,
    /// From the server.
    Answered,
}

/// Converts schemas.
pub(super) struct Schemas<'a> {
    /// The source files.
    pub(super) sources: &'a Sources,
    /// The report of losses and guesses.
    pub(super) report: Report,
    names: Names,
    reserved: HashMap<String, String>,
    given: HashMap<(String, Option<Side>), String>,
    /// Whether a definition has two forms, by its key; `None` if no definition of the documents has.
    split: Option<HashMap<String, bool>>,
    done: BTreeMap<String, Value>,
    /// Components made from parameters, which identical parameters share.
    shared: HashMap<String, String>,
    inline: HashMap<(usize, Option<Side>), Value>,
}

impl<'a> Schemas<'a> {
    /// Creates an empty set; the names of the document's own components are reserved for them.
    pub(super) fn new(sources: &'a Sources) -> Self {
        let mut names = Names::default();
        let root = sources.root();
        let schemas = root.get("components").and_then(|components| components.get("schemas"));
        let keys = schemas.into_iter().flat_map(Node::entries).map(|(name, _)| name);
        let reserved = keys.map(|name| {
            let key =
                format!("{}#/components/schemas/{}", root.file, name.replace('~', "~0").replace('/', "~1"));
            (key, names.unique(&names::schema(name)))
        });
        let reserved = reserved.collect();
        Self {
            sources,
            report: Report::new(),
            names,
            reserved,
            given: HashMap::new(),
            split: ["readOnly", "writeOnly"].iter().any(|key| sources.mentions(key)).then(HashMap::new),
            done: BTreeMap::new(),
            shared: HashMap::new(),
            inline: HashMap::new(),
        }
    }

    /// A reader of the sources.
    pub(super) fn reader(&self) -> Reader<'a> {
        Reader::new(self.sources)
    }

    /// Every component with a reference to it, by name.
    pub(super) fn finish(mut self) -> (Map<String, Value>, Report) {
        super::circle::break_all(&mut self.done, &mut self.report);
        (self.done.into_iter().collect(), self.report)
    }

    /// Converts a schema where it is used. A schema that must be a component is named `hint` if it has no name.
    pub(super) fn convert(&mut self, node: Node<'a>, hint: &str, side: Side) -> Value {
        // A schema that is written once gets one name, however many references lead to it.
        let way = (self.split.is_some() && one_way(self.sources, node)).then_some(side);
        let place = (std::ptr::from_ref(node.value).addr(), way);
        if let Some(known) = self.inline.get(&place) {
            return known.clone();
        }
        let view = self.reader().view(node);
        let hint = if way == Some(Side::Sent) { format!("{hint}Input") } else { hint.to_owned() };
        let value = self.used(view, &hint, side);
        self.inline.insert(place, value.clone());
        value
    }

    /// Adds a component that was converted elsewhere, and returns its name.
    pub(super) fn add(&mut self, hint: &str, schema: Value, description: &str) -> String {
        let name = self.names.unique(&names::schema(hint));
        self.done.insert(name.clone(), described(schema, &View { description, ..View::of_form(Form::Free) }));
        name
    }

    /// As [`Self::convert`], for an enum of a parameter: the same values under the same name are one component.
    pub(super) fn convert_shared(&mut self, node: Node<'a>, hint: &str) -> Value {
        let view = self.reader().view(node);
        let Form::Enum(values) = &view.form else { return self.used(view, hint, Side::Sent) };
        let key = format!("{hint} {values:?}");
        if let Some(name) = self.shared.get(&key) {
            return refer(name);
        }
        let value = self.used(view, hint, Side::Sent);
        if let Some(name) = reference(&value).and_then(|reference| reference.rsplit('/').next()) {
            self.shared.insert(key, name.to_owned());
        }
        value
    }

    /// Converts a schema that was already read.
    fn used(&mut self, view: View<'a>, hint: &str, side: Side) -> Value {
        view.notes.iter().for_each(|note| self.report.lost(note.clone()));
        match view.form {
            Form::Reference(to) => self.referred(to, &view, hint, side),
            Form::Enum(_) | Form::Object(_) | Form::Choice(..) => {
                let name = self.names.unique(&names::schema(hint));
                let kind = choice::json_type(&view.form);
                let about = View {
                    nullable: view.nullable,
                    deprecated: view.deprecated,
                    ..View::of_form(Form::Free)
                };
                self.hoist(&name, view, side);
                about_reference(refer(&name), &about, kind)
            }
            _ => {
                let plain = self.inline(&view.form, hint, side);
                described(plain, &view)
            }
        }
    }

    /// Converts a component with this name in its own place of the report.
    fn hoist(&mut self, name: &str, view: View<'a>, side: Side) {
        let before = self.report.enter(Place::Schema(name.to_owned()));
        self.done.insert(name.to_owned(), Value::Null);
        let body = match &view.form {
            Form::Object(object) => self.object(object, name, side),
            Form::Choice(members, tag) => self.choice(members, tag.as_ref(), name, side),
            Form::Enum(values) => json!({"type": "string", "enum": values}),
            other => self.inline(other, name, side),
        };
        let body = described(body, &View { nullable: false, ..view });
        self.done.insert(name.to_owned(), body);
        self.report.enter(before);
    }

    /// A schema that needs no name.
    fn inline(&mut self, form: &Form<'a>, hint: &str, side: Side) -> Value {
        match form {
            Form::Plain(plain) => plain.to_value(),
            Form::List(items) => {
                let items = items
                    .map_or_else(|| json!({}), |items| self.convert(items, &names::singular(hint), side));
                json!({"type": "array", "items": items})
            }
            Form::Map(values) => {
                let values = values
                    .map_or(Value::Bool(true), |values| self.convert(values, &format!("{hint}Value"), side));
                json!({"type": "object", "additionalProperties": if is_free(&values) { Value::Bool(true) } else { values }})
            }
            _ => json!({}),
        }
    }

    /// A use of the target of a reference.
    fn referred(&mut self, to: Node<'a>, view: &View<'a>, hint: &str, side: Side) -> Value {
        let Some(target) = self.sources.follow(to) else {
            let reference = reference(to.value).unwrap_or_default();
            self.report.lost(format!("`{reference}` of `{hint}`, which cannot be found: anything"));
            return json!({});
        };
        let definition = self.reader().deep(target.node);
        let view = View { nullable: view.nullable || definition.nullable, ..view.clone() };
        let name = self.component(&target, side);
        match self.done.get(&name) {
            // A plain value needs no reference to be described where it is used.
            Some(done) if is_beside(&view) && is_inline(done) => described(done.clone(), &view),
            _ => about_reference(refer(&name), &view, choice::json_type(&definition.form)),
        }
    }

    /// The name of the component for a definition, which is converted if it was not yet.
    fn component(&mut self, target: &Target<'a>, side: Side) -> String {
        let side = self.splits(target).then_some(side);
        if let Some(name) = self.given.get(&(target.key.clone(), side)) {
            return name.clone();
        }
        let view = self.reader().view(target.node);
        if let Form::Reference(to) = view.form
            && let Some(next) = self.sources.follow(to).filter(|next| next.key != target.key)
        {
            // An alias.
            let name = self.component(&next, side.unwrap_or(Side::Answered));
            self.given.insert((target.key.clone(), side), name.clone());
            return name;
        }
        let name = self.name(target, side);
        self.given.insert((target.key.clone(), side), name.clone());
        self.convert_definition(target, &name, view, side);
        name
    }

    fn convert_definition(&mut self, target: &Target<'a>, name: &str, view: View<'a>, side: Option<Side>) {
        let before = self.report.enter(Place::Schema(name.to_owned()));
        view.notes.iter().for_each(|note| self.report.lost(note.clone()));
        if side == Some(Side::Sent) && self.given.contains_key(&(target.key.clone(), Some(Side::Answered))) {
            self.report.guessed(
                "sent and answered in two forms, for its `readOnly` or `writeOnly` fields".to_owned(),
            );
        }
        self.report.enter(before);
        self.hoist(name, view, side.unwrap_or(Side::Answered));
    }

    fn name(&mut self, target: &Target<'a>, side: Option<Side>) -> String {
        let reserved = self.reserved.get(&target.key).cloned();
        let base = reserved.clone().unwrap_or_else(|| names::schema(&stem(&target.key)));
        match side {
            Some(Side::Sent) => self.names.unique(&format!("{base}Input")),
            _ => reserved.unwrap_or_else(|| self.names.unique(&base)),
        }
    }

    /// Whether a definition, or a schema that it refers to, has a property of one direction only.
    fn splits(&mut self, target: &Target<'a>) -> bool {
        let Some(known) = &mut self.split else { return false };
        if let Some(known) = known.get(&target.key) {
            return *known;
        }
        let found = one_way(self.sources, target.node);
        known.insert(target.key.clone(), found);
        found
    }

    /// An object with these fields, as sent or received.
    pub(super) fn object(&mut self, object: &Object<'a>, name: &str, side: Side) -> Value {
        // An object for both directions is named after the schema, not after one of its two forms.
        let name =
            name.strip_suffix("Input").filter(|_| side == Side::Sent && self.split.is_some()).unwrap_or(name);
        let (mut properties, mut required) = (Map::new(), Vec::new());
        let mut scope = Scope::default();
        for field in &object.fields {
            if self.goes_other_way(field, side) {
                continue;
            }
            let called = self.called(object, field.name, &mut scope);
            let value = self.field(field, &format!("{name}{}", pascal(field.name)), side);
            properties.insert(field.name.to_owned(), renamed(value, called));
            let required_here = field.required && !self.is_nullable_choice(&field.schemas);
            required.extend(required_here.then(|| Value::from(field.name)));
        }
        let mut value = json!({"type": "object"});
        if !required.is_empty() {
            value["required"] = required.into();
        }
        if !properties.is_empty() {
            value["properties"] = properties.into();
        }
        self.extra(object, name, side, &mut value);
        value
    }

    /// Whether a field is only in the other form of its object.
    fn goes_other_way(&self, field: &Field<'a>, side: Side) -> bool {
        let key = if side == Side::Sent { "readOnly" } else { "writeOnly" };
        field.schemas.iter().any(|schema| self.is_flagged(*schema, key))
    }

    fn field(&mut self, field: &Field<'a>, hint: &str, side: Side) -> Value {
        let value = match field.schemas.as_slice() {
            [only] => self.convert(*only, hint, side),
            several => {
                let view = choice::either(&self.reader(), several);
                self.used(view, hint, side)
            }
        };
        secret::marked(field.name, value, &self.done, &mut self.report)
    }

    /// Other keys of an object; a field named `extra` takes the name of their field in Rust.
    fn extra(&mut self, object: &Object<'a>, name: &str, side: Side, value: &mut Value) {
        let Some(extra) = object.extra else { return };
        let empty = value.get("properties").is_none();
        let values = match extra {
            _ if object.field("extra").is_some() => {
                self.report.lost("keys beside the known ones, for which the field `extra` leaves no room");
                return;
            }
            Some(extra) => self.convert(extra, &format!("{name}Value"), side),
            None if empty => Value::Bool(true),
            // Any response may have new keys; they are not kept.
            None => return,
        };
        value["additionalProperties"] = if is_free(&values) { Value::Bool(true) } else { values };
    }

    fn is_nullable_choice(&self, schemas: &[Node<'a>]) -> bool {
        let view = choice::either(&self.reader(), schemas);
        let deep = match view.form {
            Form::Reference(to) => self.reader().deep(to),
            _ => view.clone(),
        };
        (view.nullable || deep.nullable) && matches!(deep.form, Form::Choice(..))
    }

    fn is_flagged(&self, schema: Node<'a>, key: &str) -> bool {
        schema.flag(key)
            || schema.items("allOf").any(|part| part.flag(key))
            || self.sources.resolve(schema).is_some_and(|target| target.flag(key))
    }

    /// The name of a field whose own name has no form in Rust or is that of an earlier field.
    fn called<'n>(
        &mut self,
        object: &Object<'n>,
        name: &'n str,
        scope: &mut Scope<&'n str>,
    ) -> Option<String> {
        let why = match scope.claim(Role::Field, name, name).err()? {
            Taken::By(earlier) => format!("which has the same name in Rust as `{earlier}`"),
            Taken::Unwritable | Taken::Reserved(_) => "which has no name in Rust".to_owned(),
        };
        let base = snake(name);
        let base = if base.is_empty() || !base.is_ascii() { "field" } else { &base };
        let is_other = |called: &String| object.fields.iter().all(|field| snake(field.name) != *called);
        let numbered = (2..).map(|number| format!("{base}{number}"));
        let mut candidates = [base.to_owned()].into_iter().chain(numbered).filter(is_other);
        let called = candidates.find(|called| scope.claim(Role::Field, called, name).is_ok())?;
        self.report.guessed(format!("the field `{name}`, {why}, is called `{called}`"));
        Some(called)
    }

    fn choice(
        &mut self,
        members: &[Node<'a>],
        tag: Option<&Discriminator<'a>>,
        name: &str,
        side: Side,
    ) -> Value {
        let mut used = HashSet::new();
        let mut mapping = Map::new();
        let mut converted = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let value = self.member(*member, &format!("{name}{}", self.variant(*member, index)), side);
            let values = tag.and_then(|tag| tag.values.get(index)).into_iter().flatten();
            mapping.extend(values.map(|tag| ((*tag).to_owned(), value["$ref"].clone())));
            if used.insert(value.to_string()) {
                converted.push(value);
            }
        }
        match tag {
            Some(tag) => {
                json!({"oneOf": converted, "discriminator": {"propertyName": tag.property, "mapping": mapping}})
            }
            None => json!({"oneOf": converted}),
        }
    }

    /// A member of a choice; null is a property of the whole choice.
    fn member(&mut self, member: Node<'a>, hint: &str, side: Side) -> Value {
        let value = self.convert(member, hint, side);
        value.get("allOf").and_then(|parts| parts.get(0)).cloned().unwrap_or(value)
    }

    /// The name of a member of a choice without a name: from its tag, its title, its only field or its place.
    fn variant(&self, member: Node<'a>, index: usize) -> String {
        let reader = self.reader();
        let object = all_of::objects(&reader, &[member]).into_iter().next().unwrap_or_default();
        let only = || match object.required().collect::<Vec<_>>().as_slice() {
            [only] => Some((*only).to_owned()),
            _ => None,
        };
        let title = Some(member.text("title")).filter(|title| !title.is_empty()).map(str::to_owned);
        let name = choice::tag(&reader, &object).or(title).or_else(only);
        name.map_or_else(|| (index + 1).to_string(), |name| pascal(&name))
    }
}

/// A reference to a component schema.
pub(super) fn refer(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Whether a schema has no constraints.
pub(super) fn is_free(schema: &Value) -> bool {
    schema.as_object().is_some_and(|keys| keys.keys().all(|key| key == "description" || key == "nullable"))
}

/// A property with another name. Keys next to a reference would be ignored.
fn renamed(value: Value, called: Option<String>) -> Value {
    let Some(called) = called else { return value };
    let mut value = if value.get("$ref").is_some() { json!({"allOf": [value]}) } else { value };
    value["x-rename"] = called.into();
    value
}

fn is_inline(done: &Value) -> bool {
    let object =
        done.get("properties").is_some() || done.get("oneOf").is_some() || done.get("enum").is_some();
    !done.is_null() && !object
}

fn is_beside(view: &View<'_>) -> bool {
    view.nullable || view.deprecated || !view.description.is_empty()
}

/// A schema with its description.
fn described(mut schema: Value, view: &View<'_>) -> Value {
    if !view.description.trim().is_empty() {
        schema["description"] = tidy(view.description).into();
    }
    if view.deprecated {
        schema["deprecated"] = true.into();
    }
    if view.nullable && !is_free(&schema) {
        schema["nullable"] = true.into();
    }
    schema
}

/// A reference with the description of its use, which OpenAPI 3.0 ignores next to a `$ref`.
///
/// `nullable` means nothing without a type; a choice has none, and its field is not required instead.
fn about_reference(reference: Value, view: &View<'_>, kind: Option<&str>) -> Value {
    let view = View { nullable: view.nullable && kind.is_some(), ..view.clone() };
    if !is_beside(&view) {
        return reference;
    }
    let mut whole = json!({"allOf": [reference]});
    if let (true, Some(kind)) = (view.nullable, kind) {
        whole["type"] = kind.into();
    }
    described(whole, &view)
}

/// A description with `\n` as line ends and no trailing whitespace.
pub(super) fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

/// `Job` for `schemas/Job.yaml#` and for `openapi.yaml#/definitions/Job`.
fn stem(key: &str) -> String {
    let (file, pointer) = key.split_once('#').unwrap_or((key, ""));
    let pointer = pointer.rsplit_once("/schemas/").map_or(pointer, |(_, rest)| rest);
    let structural = ["properties", "items", "definitions", "components", "schemas", "$defs", "paths"];
    let words: Vec<&str> =
        pointer.split('/').filter(|word| !word.is_empty() && !structural.contains(word)).collect();
    if words.is_empty() {
        let name = file.rsplit('/').next().unwrap_or(file);
        return name.split('.').next().unwrap_or(name).to_owned();
    }
    words.join("_")
}

/// Whether anything that a node refers to has one direction only.
fn one_way(sources: &Sources, node: Node<'_>) -> bool {
    let mut seen = HashSet::new();
    let mut waiting = vec![node];
    while let Some(node) = waiting.pop() {
        if node.flag("readOnly") || node.flag("writeOnly") {
            return true;
        }
        if let Some(target) = sources.follow(node)
            && seen.insert(target.key.clone())
        {
            waiting.push(target.node);
        }
        match node.value {
            Value::Object(map) => waiting.extend(map.values().map(|value| node.with(value))),
            Value::Array(list) => waiting.extend(list.iter().map(|value| node.with(value))),
            _ => {}
        }
    }
    false
}
