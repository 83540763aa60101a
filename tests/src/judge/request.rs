//! Validates a request against the document with `jsonschema` before it is sent.

use codegen::document::text as key;
use serde_json::Value;

use crate::document::operation::{Operation, Parameter};
use crate::document::schema;
use crate::judge::validate::Judge;
use crate::make::wrong::Request;

/// Judges the requests of one operation.
#[derive(Debug)]
pub struct RequestJudge<'o, 'a> {
    operation: &'o Operation<'a>,
    body: Option<Judge>,
    parameters: Vec<(&'o Parameter<'a>, Judge)>,
}

impl<'o, 'a> RequestJudge<'o, 'a> {
    /// A judge of the requests of an operation.
    pub fn new(operation: &'o Operation<'a>) -> Self {
        let json = operation.body.as_ref().filter(|body| body.is_json());
        let query = operation.parameters.iter().filter(|parameter| parameter.place == "query");
        Self {
            operation,
            body: json.map(|body| Judge::closed(operation.spec, body.schema)),
            parameters: query
                .map(|parameter| (parameter, Judge::new(operation.spec, parameter.schema)))
                .collect(),
        }
    }

    /// Everything that is wrong with a request.
    pub fn faults(&self, request: &Request) -> Vec<String> {
        let unknown = request.query.iter().filter(|(name, _)| !self.knows(name));
        let mut faults: Vec<String> = unknown.map(|(name, _)| format!("unknown parameter {name}")).collect();
        faults.extend(self.parameters.iter().flat_map(|(parameter, judge)| {
            let values = request.query.iter().filter(|(name, _)| name == parameter.name);
            self.parameter_faults(parameter, judge, &values.map(|(_, value)| &**value).collect::<Vec<_>>())
        }));
        match (&self.body, &request.body) {
            (Some(judge), Some(body)) => faults.extend(judge.faults(body)),
            (Some(_), None) if self.operation.needs_body => faults.push("no body".to_owned()),
            _ => {}
        }
        faults
    }

    fn parameter_faults(&self, parameter: &Parameter<'_>, judge: &Judge, values: &[&str]) -> Vec<String> {
        match values {
            [] if parameter.required => vec![format!("no parameter {}", parameter.name)],
            [] => Vec::new(),
            values => judge.faults(&self.typed(parameter, values)),
        }
    }

    fn knows(&self, name: &str) -> bool {
        let paging = self.operation.paging();
        let of_page = |place| paging.is_some_and(|paging| key(paging, place) == name);
        self.operation.node["x-filters"] == true
            || key(self.operation.node, "x-projection") == name
            || ["limit", "offset", "page"].into_iter().any(of_page)
            || self.parameters.iter().any(|(parameter, _)| parameter.name == name)
    }

    /// The values of a parameter as JSON of its type, as far as they are.
    fn typed(&self, parameter: &Parameter<'_>, values: &[&str]) -> Value {
        let document = &self.operation.spec.document;
        let scalar = |schema: &Value, text: &str| scalar(schema::kind(document, schema), text);
        if schema::kind(document, parameter.schema) != "array" {
            return scalar(parameter.schema, values.first().copied().unwrap_or_default());
        }
        let items = schema::keyword(document, parameter.schema, "items").unwrap_or(&Value::Null);
        let texts = values.iter().flat_map(|value| match parameter.explode {
            true => vec![*value],
            false => value.split(',').collect(),
        });
        texts.map(|text| scalar(items, text)).collect()
    }
}

/// A string as JSON of a type, as far as it is.
fn scalar(kind: &str, text: &str) -> Value {
    match kind {
        "boolean" | "integer" | "number" => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
        _ => Value::from(text),
    }
}
