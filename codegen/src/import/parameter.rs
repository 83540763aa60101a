//! Parameters: plain values and lists of them, in any style of the document.

use serde_json::{Value, json};

use super::names;
use super::plain::{Plain, STRING};
use super::schemas::{Schemas, tidy};
use super::shared::Shared;
use super::source::Node;
use super::view::Read as _;
use super::view::{Form, View};
use crate::names::{Role, pascal};

/// Headers that a caller must not set.
const NOT_OURS: [&str; 5] = ["authorization", "accept", "content-type", "content-length", "host"];

/// Converts the parameters of an operation.
pub(super) struct Parameters<'a, 's> {
    /// The converted schemas.
    pub(super) schemas: &'s mut Schemas<'a>,
    /// The header of the credentials.
    pub(super) credentials: Option<String>,
    /// The word for the operation in names, `ListJobs`.
    pub(super) hint: String,
    /// The parameters that are components.
    pub(super) shared: &'s mut Shared,
}

impl<'a> Parameters<'a, '_> {
    /// Converts the parameters of the path and of the operation, which override those. `Err` is the reason why the operation
    /// cannot be called.
    ///
    /// `path` are the placeholders of the result with the names that they have in the document.
    pub(super) fn convert(
        &mut self,
        item: Node<'a>,
        operation: Node<'a>,
        path: &[(String, String)],
    ) -> Result<Vec<Value>, String> {
        let mut converted: Vec<Converted> = Vec::new();
        for (key, node) in self.all(item, operation) {
            let parts = self.one(node)?;
            // A parameter that became several has no component.
            let key = key.filter(|_| parts.len() == 1);
            for value in parts {
                self.add(Converted { key: key.clone(), value }, path, &mut converted)?;
            }
        }
        for (name, _) in path {
            if !converted.iter().any(|known| known.is("path", name)) {
                self.schemas
                    .report
                    .guessed(format!("the path parameter `{name}`, which is not declared, is a string"));
                converted.push(Converted {
                    key: None,
                    value: parameter(name, "path", true, "", STRING.to_value()),
                });
            }
        }
        Ok(converted.into_iter().map(|one| one.whole(self.shared)).collect())
    }

    fn all(&mut self, item: Node<'a>, operation: Node<'a>) -> Vec<(Option<String>, Node<'a>)> {
        let mut found: Vec<(Option<String>, Node<'a>)> = Vec::new();
        for written in item.items("parameters").chain(operation.items("parameters")) {
            let Some(node) = self.schemas.sources.resolve(written) else {
                self.schemas.report.lost("a parameter whose reference leads nowhere");
                continue;
            };
            let key = |node: Node<'a>| (node.text("in"), node.text("name"));
            found.retain(|(_, known)| key(*known) != key(node));
            found.push((self.schemas.sources.follow(written).map(|target| target.key), node));
        }
        found
    }

    /// Adds a parameter, unless the path has no placeholder for it or an earlier one has its name in Rust.
    fn add(
        &mut self,
        mut one: Converted,
        path: &[(String, String)],
        converted: &mut Vec<Converted>,
    ) -> Result<(), String> {
        let name = one.name().to_owned();
        if one.place() == "path" {
            let Some((here, _)) = path.iter().find(|(_, there)| *there == name) else {
                self.schemas.report.lost(format!("the path parameter `{name}`, which is not in the path"));
                return Ok(());
            };
            if *here != name {
                one = Converted { key: None, ..one };
                one.value["name"] = here.as_str().into();
            }
        }
        match converted.iter().find(|known| known.meets(&one)) {
            Some(known) => {
                let (place, known) = (one.place(), format!("`{}` ({})", known.name(), known.place()));
                let what =
                    format!("the parameter `{name}` ({place}), which has the same name in Rust as {known}");
                if one.value["required"] == true {
                    return Err(format!("it requires {what}"));
                }
                self.schemas.report.lost(what);
            }
            None => converted.push(one),
        }
        Ok(())
    }

    fn one(&mut self, node: Node<'a>) -> Result<Vec<Value>, String> {
        let (name, place) = (node.text("name"), node.text("in"));
        let ours = place != "header" || self.is_ours(name);
        match place {
            "header" if !ours => Ok(Vec::new()),
            "query" | "path" | "header" if Role::Argument.try_ident(name).is_some() => self.placed(node),
            _ if place == "cookie" && node.flag("required") => {
                Err(format!("the cookie `{name}` is required"))
            }
            _ => {
                self.schemas.report.lost(format!("the parameter `{name}` ({place})"));
                Ok(Vec::new())
            }
        }
    }

    /// Whether a header is set by the caller, not by the client.
    fn is_ours(&mut self, name: &str) -> bool {
        let lower = name.to_lowercase();
        let credentials = self.credentials.as_deref() == Some(lower.as_str());
        if NOT_OURS.contains(&lower.as_str()) && !credentials {
            self.schemas.report.lost(format!("the header `{name}`, which the client sets by itself"));
        }
        !credentials && !NOT_OURS.contains(&lower.as_str())
    }

    fn placed(&mut self, node: Node<'a>) -> Result<Vec<Value>, String> {
        let content = node.get("content").and_then(|content| content.entries().next());
        if let Some((media, _)) = content {
            return Ok(vec![self.as_string(node, &format!("{media}, as a string"))]);
        }
        let Some(schema) = node.get("schema") else {
            return Ok(vec![self.as_string(node, "it has no schema")]);
        };
        let view = self.schemas.reader().deep(schema);
        match (node.text("in"), &view.form) {
            (_, Form::Plain(Plain { format: Some("binary"), .. })) => {
                Ok(vec![self.as_string(node, "bytes, as a string")])
            }
            (_, Form::Plain(_) | Form::Enum(_)) => Ok(vec![self.plain(node, schema)]),
            ("query", Form::List(items)) => Ok(vec![self.list(node, *items)]),
            ("query", Form::Object(_)) => self.object(node, &view),
            (place, Form::List(_)) => {
                Ok(vec![self.as_string(
                    node,
                    &format!("a list in a {place}: a string, the items joined with commas"),
                )])
            }
            ("query", Form::Map(_)) if !node.flag("required") => {
                self.schemas.report.lost(format!(
                    "the parameter `{}`, a map: consider `x-filters: true`",
                    node.text("name")
                ));
                Ok(Vec::new())
            }
            _ => Ok(vec![self.as_string(node, "one of several types, as a string")]),
        }
    }

    fn plain(&mut self, node: Node<'a>, schema: Node<'a>) -> Value {
        let converted = self.schema(node.text("name"), schema);
        with_schema(node, converted)
    }

    /// The schema of a plain value; its description belongs to the parameter.
    fn schema(&mut self, name: &str, schema: Node<'a>) -> Value {
        let short = names::schema(name);
        let hint = if short.len() > 4 { short } else { format!("{}{short}", self.hint) };
        let mut converted = self.schemas.convert_shared(schema, &hint);
        if let Some(keys) = converted.as_object_mut() {
            for key in ["nullable", "description", "deprecated"] {
                keys.remove(key);
            }
            if let Some(parts) = keys.get("allOf") {
                return parts[0].clone();
            }
        }
        converted
    }

    fn list(&mut self, node: Node<'a>, items: Option<Node<'a>>) -> Value {
        let style = node.text("style");
        let joined = match style {
            "pipeDelimited" => Some("`|`"),
            "spaceDelimited" => Some("spaces"),
            _ => None,
        };
        let plain = items.map(|items| (items, self.schemas.reader().deep(items).form));
        let items = match (plain, joined) {
            (_, Some(joined)) => {
                return self.as_string(node, &format!("a list, its items joined with {joined}"));
            }
            (Some((items, Form::Plain(_) | Form::Enum(_))), _) => self.schema(node.text("name"), items),
            (None, _) => STRING.to_value(),
            _ => return self.as_string(node, "a list of what is not plain, as a string"),
        };
        let mut parameter = with_schema(node, json!({"type": "array", "items": items}));
        if node.get("explode").is_some_and(|explode| explode.value == false) {
            parameter["explode"] = false.into();
        }
        parameter
    }

    /// An object in the query: a parameter for each of its fields.
    fn object(&mut self, node: Node<'a>, view: &View<'a>) -> Result<Vec<Value>, String> {
        let Form::Object(object) = &view.form else { return Ok(Vec::new()) };
        let name = node.text("name");
        let deep = node.text("style") == "deepObject";
        if !deep && node.get("explode").is_some_and(|explode| explode.value == false) {
            return Ok(vec![self.as_string(node, "an object, its names and values joined with commas")]);
        }
        self.schemas.report.guessed(format!("the object `{name}` is one parameter for each of its fields"));
        let mut parameters = Vec::new();
        for field in &object.fields {
            let wire = if deep { format!("{name}[{}]", field.name) } else { field.name.to_owned() };
            let Some(schema) = field.schemas.first().copied() else { continue };
            let form = self.schemas.reader().deep(schema).form;
            if !matches!(form, Form::Plain(_) | Form::Enum(_)) {
                self.schemas.report.lost(format!("the parameter `{wire}`, which is not plain"));
                continue;
            }
            let converted = self.schema(&format!("{name}{}", pascal(field.name)), schema);
            let required = node.flag("required") && field.required;
            parameters.push(parameter(&wire, "query", required, schema.text("description"), converted));
        }
        Ok(parameters)
    }

    fn as_string(&mut self, node: Node<'a>, why: &str) -> Value {
        self.schemas.report.guessed(format!("the parameter `{}`: {why}", node.text("name")));
        with_schema(node, STRING.to_value())
    }
}

/// A parameter of the result, and the component of the document that it comes from.
struct Converted {
    key: Option<String>,
    value: Value,
}

impl Converted {
    fn name(&self) -> &str {
        self.value["name"].as_str().unwrap_or_default()
    }

    fn place(&self) -> &str {
        self.value["in"].as_str().unwrap_or_default()
    }

    fn is(&self, place: &str, name: &str) -> bool {
        self.place() == place && self.name() == name
    }

    /// Whether both have the same name in Rust. An optional one is a setter, which does not clash with an argument of the path.
    fn meets(&self, other: &Self) -> bool {
        let required = self.value["required"] == true && other.value["required"] == true;
        let argument_and_setter = (self.place() == "path") != (other.place() == "path") && !required;
        !argument_and_setter && Role::Argument.ident(self.name()) == Role::Argument.ident(other.name())
    }

    /// The parameter, or a reference to its component.
    fn whole(self, shared: &mut Shared) -> Value {
        match self.key {
            Some(key) => shared.refer(&key, self.value),
            None => self.value,
        }
    }
}

fn with_schema(node: Node<'_>, schema: Value) -> Value {
    let required = node.text("in") == "path" || node.flag("required");
    let mut parameter =
        parameter(node.text("name"), node.text("in"), required, node.text("description"), schema);
    if node.flag("deprecated") {
        parameter["deprecated"] = true.into();
    }
    parameter
}

fn parameter(name: &str, place: &str, required: bool, description: &str, schema: Value) -> Value {
    let mut parameter = json!({"name": name, "in": place});
    if required {
        parameter["required"] = true.into();
    }
    if !description.trim().is_empty() {
        parameter["description"] = tidy(description).into();
    }
    parameter["schema"] = schema;
    parameter
}
