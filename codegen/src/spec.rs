//! A document as it was read: a tree in its own order, with its references resolved on request.

use serde_json::{Map, Value};

use crate::error::Error;

/// The HTTP methods that a path item may have, in the order in which we list them.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A hop more than any honest chain of references takes; a longer one is a circle.
const LONGEST_CHAIN: usize = 32;

/// One OpenAPI document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file as it was named to us, for messages.
    pub file: String,
    source: String,
    root: Value,
}

/// An operation where it stands in the document.
#[derive(Clone, Copy, Debug)]
pub struct OperationNode<'a> {
    /// The path template.
    pub path: &'a str,
    /// The method, in lower case.
    pub method: &'a str,
    /// The path item, which may have parameters of its own.
    pub item: &'a Value,
    /// The operation itself.
    pub node: &'a Value,
}

impl OperationNode<'_> {
    /// The operationId, or an empty text.
    pub fn id(&self) -> &str {
        text(self.node, "operationId")
    }

    /// `GET /clusters (clusters_list)`: how findings name the operation.
    pub fn place(&self) -> String {
        format!("{} {} ({})", self.method.to_uppercase(), self.path, self.id())
    }
}

impl Document {
    /// Reads a YAML text; `file` only names it in messages.
    ///
    /// # Errors
    /// [`Error::Syntax`] with line and column when the text is not YAML, has a key twice, or is no mapping.
    pub fn parse(file: &str, source: &str) -> Result<Self, Error> {
        let syntax = |message: String| Error::Syntax { file: file.to_owned(), message };
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let yaml: serde_yaml_ng::Value =
            serde_yaml_ng::from_str(source).map_err(|error| syntax(error.to_string()))?;
        let root = json(yaml).map_err(syntax)?;
        if !root.is_object() {
            return Err(syntax("the document is not a mapping; start it with `openapi: 3.0.3`".into()));
        }
        Ok(Self { file: file.to_owned(), source: source.to_owned(), root })
    }

    /// The text that was parsed.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The whole tree.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The named parts under `components/<kind>`, in the order of the document.
    pub fn components(&self, kind: &str) -> impl Iterator<Item = (&str, &Value)> {
        entries(&self.root["components"][kind])
    }

    /// A component schema by its name.
    pub fn schema(&self, name: &str) -> Option<&Value> {
        self.root["components"]["schemas"].get(name)
    }

    /// Every operation, path by path.
    pub fn operations(&self) -> impl Iterator<Item = OperationNode<'_>> {
        entries(&self.root["paths"]).flat_map(|(path, item)| {
            entries(item)
                .filter(|(method, _)| METHODS.contains(method))
                .map(move |(method, node)| OperationNode { path, method, item, node })
        })
    }

    /// What a node stands for: itself, or the end of its chain of `$ref`s. `Null` when that leads nowhere.
    pub fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut node = node;
        for _ in 0..LONGEST_CHAIN {
            match node.get("$ref").and_then(Value::as_str) {
                None => return node,
                Some(reference) => node = self.target(reference).unwrap_or(&Value::Null),
            }
        }
        &Value::Null
    }

    /// The name of the schema that has a type of its own behind `name`: an alias, which only refers to another schema or
    /// extends one by nothing, has none. Also whether null is allowed on the way.
    pub fn unaliased<'a>(&'a self, name: &'a str) -> (&'a str, bool) {
        let (mut name, mut nullable) = (name, false);
        for _ in 0..LONGEST_CHAIN {
            let Some(schema) = self.schema(name) else { break };
            nullable |= flag(schema, "nullable");
            match alias(schema) {
                Some(next) => name = next,
                None => break,
            }
        }
        (name, nullable)
    }

    /// What a reference of this document points at.
    pub fn target(&self, reference: &str) -> Option<&Value> {
        self.root.pointer(reference.strip_prefix('#')?)
    }

    /// The parameters of an operation, those of its path first, each resolved; a later one replaces its namesake.
    pub fn parameters<'a>(&'a self, operation: OperationNode<'a>) -> Vec<&'a Value> {
        let mut found: Vec<&Value> = Vec::new();
        for node in items(&operation.item["parameters"]).chain(items(&operation.node["parameters"])) {
            let parameter = self.resolve(node);
            let key = |p: &Value| (text(p, "in").to_owned(), text(p, "name").to_owned());
            found.retain(|earlier| key(earlier) != key(parameter));
            found.push(parameter);
        }
        found
    }

    /// The properties of an object schema, those of its `allOf` parts included.
    pub fn properties<'a>(&'a self, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let schema = self.resolve(schema);
        let mut found: Vec<(&str, &Value)> =
            items(&schema["allOf"]).flat_map(|part| self.properties(part)).collect();
        found.extend(entries(&schema["properties"]));
        found
    }

    /// The schema at a dotted place below `schema`, for example `metadata.pagination.total`.
    pub fn at<'a>(&'a self, schema: &'a Value, place: &str) -> Option<&'a Value> {
        place.split('.').try_fold(schema, |schema, name| {
            self.properties(schema).into_iter().find(|(key, _)| *key == name).map(|(_, value)| value)
        })
    }
}

/// The name of the component schema that a node refers to.
pub fn schema_name(node: &Value) -> Option<&str> {
    node.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

/// The schema that another one is only a name for.
fn alias(schema: &Value) -> Option<&str> {
    if let Some(name) = schema_name(schema) {
        return Some(name);
    }
    let rest = ["properties", "required", "additionalProperties", "x-secret"];
    if rest.iter().any(|key| schema.get(key).is_some_and(|value| !is_empty(value))) {
        return None;
    }
    let mut parts = schema.get("allOf")?.as_array()?.iter().filter(|part| !adds_nothing(part));
    match (parts.next(), parts.next()) {
        (Some(part), None) => schema_name(part),
        _ => None,
    }
}

/// The name of the component schema that a node refers to, directly or as the only part of an `allOf`.
pub fn wrapped_schema_name(node: &Value) -> Option<&str> {
    schema_name(node).or_else(|| match node.get("allOf")?.as_array()?.as_slice() {
        [part] if node.get("properties").is_none() => schema_name(part),
        _ => None,
    })
}

/// Whether a part of an `allOf` adds anything: `{type: object}` does not.
pub fn adds_nothing(part: &Value) -> bool {
    let keys = ["$ref", "properties", "required", "additionalProperties", "allOf", "oneOf", "enum", "items"];
    keys.iter().all(|key| part.get(key).is_none_or(is_empty))
}

fn is_empty(value: &Value) -> bool {
    value.as_object().is_some_and(Map::is_empty) || value.as_array().is_some_and(Vec::is_empty)
}

/// The text under a key, or an empty one.
pub fn text<'a>(node: &'a Value, key: &str) -> &'a str {
    node.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Whether a key is there and true.
pub fn flag(node: &Value, key: &str) -> bool {
    node.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// The entries of a mapping; none of anything else.
pub fn entries(node: &Value) -> impl Iterator<Item = (&str, &Value)> {
    node.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

/// The items of a list; none of anything else.
pub fn items(node: &Value) -> impl Iterator<Item = &Value> {
    node.as_array().into_iter().flatten()
}

/// The `{names}` of a path template, in their order.
pub fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}

/// YAML as JSON: keys become texts (`200:` is `"200"`), tags are refused.
fn json(yaml: serde_yaml_ng::Value) -> Result<Value, String> {
    use serde_yaml_ng::Value as Yaml;
    Ok(match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => Value::Bool(value),
        Yaml::Number(value) => serde_json::to_value(value).map_err(|error| error.to_string())?,
        Yaml::String(value) => Value::String(value),
        Yaml::Sequence(list) => Value::Array(list.into_iter().map(json).collect::<Result<_, _>>()?),
        Yaml::Mapping(map) => Value::Object(object(map)?),
        Yaml::Tagged(tagged) => return Err(format!("the tag {} has no meaning here; remove it", tagged.tag)),
    })
}

fn object(map: serde_yaml_ng::Mapping) -> Result<Map<String, Value>, String> {
    map.into_iter()
        .map(|(key, value)| match json(key)? {
            Value::String(key) => Ok((key, json(value)?)),
            key @ (Value::Number(_) | Value::Bool(_)) => Ok((key.to_string(), json(value)?)),
            _ => Err("a key is neither a text nor a number".to_owned()),
        })
        .collect()
}
