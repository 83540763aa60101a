//! The items of each collection.

use std::collections::BTreeMap;

use cloudmgr_facts::{Backend, Kind, Object, Operation, Payload, Shape};
use cloudmgr_runtime::http::StatusCode;
use serde_json::{Map, Value, json};

use super::resource::{Resource, Role};
use crate::compose::{self, page_item, state_of};
use crate::rule::Answer;
use crate::value::{Extent, Filler, Hints, check, set, uuid};
use crate::wire::Seen;

/// The items of each collection, by the path of the collection below the base URL.
#[derive(Default)]
pub(crate) struct Store {
    collections: BTreeMap<String, Vec<Entry>>,
    created: u64,
}

struct Entry {
    id: String,
    item: Value,
}

impl Store {
    /// The response to a request for a resource, after its effect; `None` if the operation belongs to no resource.
    pub(crate) fn answer(&mut self, backend: &'static Backend, seen: &Seen) -> Option<Answer> {
        let (target, role, id) = Target::of(backend, seen)?;
        Some(match (role, id) {
            (Role::List, _) => self.list(&target),
            (Role::Create, id) => self.create(&target, id),
            (Role::Put, Some(id)) if self.find(&target.path, id).is_none() => self.create(&target, Some(id)),
            (Role::Get, Some(id)) => self.get(&target, id),
            (Role::Put | Role::Update, Some(id)) => self.update(&target, id),
            (Role::Delete, Some(id)) => self.delete(&target, id),
            _ => return None,
        })
    }

    /// Whether a request is for a resource.
    pub(crate) fn keeps(&self, backend: &'static Backend, seen: &Seen) -> bool {
        seen.known().is_some_and(|operation| Resource::of(backend, operation).is_some())
    }

    /// Adds an item of which some is given, with the ID from its field or a new one.
    pub(crate) fn add(&mut self, resource: &Resource, path: &str, given: Map<String, Value>) -> Value {
        let id = given.get(resource.key).and_then(text);
        self.insert(resource, path, id, given)
    }

    /// The items of a collection, in the order of their creation.
    pub(crate) fn items(&self, path: &str) -> Vec<Value> {
        self.entries(path).iter().map(|entry| entry.item.clone()).collect()
    }

    fn list(&self, target: &Target<'_>) -> Answer {
        let row = page_item(target.operation).and_then(Shape::object).unwrap_or(target.resource.item);
        let entries = self.entries(&target.path).iter().filter(|entry| target.selects(&entry.item));
        Answer::Items(entries.map(|entry| Value::Object(fitting(row, &entry.item))).collect())
    }

    fn create(&mut self, target: &Target<'_>, id: Option<&str>) -> Answer {
        let given = target.given();
        let id = id.map(str::to_owned).or_else(|| given.get(target.resource.key).and_then(text));
        if let Some(id) = &id
            && self.find(&target.path, id).is_some()
        {
            return target.taken(id);
        }
        let item = self.insert(&target.resource, &target.path, id, given);
        let item = self.settle(target, item);
        target.payload(&item)
    }

    /// What a waiter polls until it is created is complete at once.
    fn settle(&mut self, target: &Target<'_>, mut item: Value) -> Value {
        let get = target.resource.get;
        let waiter =
            target.operation.waiter.filter(|waiter| waiter.poll == get.id && waiter.state != "$status");
        let Some((waiter, done)) = waiter.and_then(|waiter| Some((waiter, waiter.done.first()?))) else {
            return item;
        };
        let state = state_of(waiter, get, json!(done));
        for (name, value) in state.as_object().into_iter().flatten() {
            set(&mut item, name, value.clone());
        }
        if let Some(entry) = self.collections.get_mut(&target.path).and_then(|entries| entries.last_mut()) {
            entry.item.clone_from(&item);
        }
        item
    }

    fn get(&self, target: &Target<'_>, id: &str) -> Answer {
        match self.find(&target.path, id) {
            Some(place) => target.payload(&self.entries(&target.path)[place].item),
            None => target.missing(id),
        }
    }

    fn update(&mut self, target: &Target<'_>, id: &str) -> Answer {
        let Some(place) = self.find(&target.path, id) else { return target.missing(id) };
        let mut changes = target.given();
        changes.remove(target.resource.key);
        let entry = self.collections.get_mut(&target.path).and_then(|entries| entries.get_mut(place));
        let Some(entry) = entry else { return target.missing(id) };
        if let Some(item) = entry.item.as_object_mut() {
            item.extend(changes);
        }
        target.payload(&entry.item)
    }

    fn delete(&mut self, target: &Target<'_>, id: &str) -> Answer {
        let Some(place) = self.find(&target.path, id) else { return target.missing(id) };
        let removed = self.collections.get_mut(&target.path).map(|entries| entries.remove(place));
        target.payload(&removed.map_or(Value::Null, |entry| entry.item))
    }

    fn insert(
        &mut self,
        resource: &Resource,
        path: &str,
        id: Option<String>,
        mut given: Map<String, Value>,
    ) -> Value {
        self.created += 1;
        let id = id.unwrap_or_else(|| new_id(resource, self.created));
        given.insert(resource.key.to_owned(), key_value(resource, &id));
        let hints = Hints::default();
        let shape = Shape::new(Kind::Object(resource.item));
        let item = Filler::new(&hints).fill(&shape, Some(&Value::Object(given)));
        self.collections.entry(path.to_owned()).or_default().push(Entry { id, item: item.clone() });
        item
    }

    fn entries(&self, path: &str) -> &[Entry] {
        self.collections.get(path).map_or(&[], Vec::as_slice)
    }

    fn find(&self, path: &str, id: &str) -> Option<usize> {
        self.entries(path).iter().position(|entry| entry.id == id)
    }
}

/// A request for a resource.
struct Target<'a> {
    backend: &'static Backend,
    resource: Resource,
    operation: &'static Operation,
    seen: &'a Seen,
    /// The path of the collection below the base URL.
    path: String,
}

impl<'a> Target<'a> {
    /// The target of a request, what is done to it, and the ID in the path, if it is one item.
    fn of(backend: &'static Backend, seen: &'a Seen) -> Option<(Self, Role, Option<&'a str>)> {
        let operation = seen.known()?;
        let (resource, role) = Resource::of(backend, operation)?;
        let segments = seen.segments().iter().map(String::as_str);
        let mut path: Vec<&str> = segments.filter(|segment| !segment.is_empty()).collect();
        let is_item = operation.path.trim_end_matches('/').ends_with('}');
        let id = if is_item { path.pop() } else { None };
        let path = format!("/{}", path.join("/"));
        Some((Self { backend, resource, operation, seen, path }, role, id))
    }

    /// What the path, the query and the body give of an item.
    fn given(&self) -> Map<String, Value> {
        let params = self.seen.params().map(|(name, value)| (name.to_owned(), json!(value)));
        let query = self.seen.pairs().iter().map(|(name, value)| (name.clone(), json!(value)));
        let mut all: Map<String, Value> = params.chain(query).collect();
        if let Value::Object(body) = self.seen.json() {
            all.extend(body);
        }
        fitting(self.resource.item, &Value::Object(all))
    }

    /// Whether the query selects an item: a parameter with the name of a field must be equal to it.
    fn selects(&self, item: &Value) -> bool {
        let paging = self.operation.paging.map_or([""; 2], |paging| [paging.position, paging.limit]);
        let pairs = self.seen.pairs().iter().filter(|(name, _)| !paging.contains(&name.as_str()));
        let mut fields = pairs.filter(|(name, _)| self.resource.item.field(name).is_some());
        fields.all(|(name, wanted)| item.get(name).and_then(text).is_some_and(|value| value == *wanted))
    }

    /// A success with the part of an item that the operation returns.
    fn payload(&self, item: &Value) -> Answer {
        let Payload::Json { shape, .. } = self.operation.payload else { return Answer::Payload(None) };
        Answer::Payload(shape.object().map(|object| Value::Object(fitting(object, item))))
    }

    /// The error for an item that does not exist.
    fn missing(&self, id: &str) -> Answer {
        let usual = format!("{} '{id}' does not exist", self.resource.noun());
        self.refusal(StatusCode::NOT_FOUND, |example| example.map_or(usual, |example| quoting(example, id)))
    }

    /// The error for a new item whose ID is in use.
    fn taken(&self, id: &str) -> Answer {
        self.refusal(StatusCode::CONFLICT, |_| format!("{} '{id}' already exists", self.resource.noun()))
    }

    /// An error with a status. In an API whose statuses have no meaning, it is the documented one with another message,
    /// which may depend on the message of the example.
    fn refusal(&self, status: StatusCode, message: impl FnOnce(Option<&str>) -> String) -> Answer {
        let example = compose::missing(self.backend, self.operation, self.resource.name());
        let given = match (example, self.backend.envelope.message) {
            (Some(mut error), Some(key)) => {
                let message = message(error.get(key).and_then(Value::as_str));
                set(&mut error, key, json!(message));
                error
            }
            _ => json!(message(None)),
        };
        Answer::Refusal { status, given }
    }
}

/// A message with another ID in its first quotes.
fn quoting(message: &str, id: &str) -> String {
    let parts: Vec<&str> = message.splitn(3, '\'').collect();
    match parts[..] {
        [before, _, after] => format!("{before}'{id}'{after}"),
        _ => message.to_owned(),
    }
}

/// The fields of a value that an object has, and that are valid there.
fn fitting(object: &Object, value: &Value) -> Map<String, Value> {
    let entries = value.as_object().into_iter().flatten();
    let fits = |name: &str, value: &Value| {
        let field = object.field(name);
        field.is_some_and(|field| check(field.shape, value, Extent::Part).is_empty())
    };
    entries
        .filter(|(name, value)| fits(name, value))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// A string, number or boolean as it is in a path or query.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// The value of the field with the ID.
fn key_value(resource: &Resource, id: &str) -> Value {
    match resource.item.field(resource.key).map(|field| field.shape.kind) {
        Some(Kind::Integer) => id.parse::<u64>().map_or_else(|_| json!(id), Value::from),
        _ => json!(id),
    }
}

/// A new ID, in the format of the field.
fn new_id(resource: &Resource, number: u64) -> String {
    match resource.item.field(resource.key).map(|field| field.shape) {
        Some(Shape { format: "uuid", .. }) => uuid(number.saturating_add(0x10_0000)).to_string(),
        Some(Shape { kind: Kind::Integer, .. }) => number.to_string(),
        _ => format!("{}-{number}", resource.noun()),
    }
}
