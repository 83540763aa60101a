//! The types of error bodies.

use serde_json::Value;

use crate::document::{Document, entries, wrapped_schema_name};

/// The keys of the envelope by which the runtime itself reads an error.
const READ: [&str; 3] = ["code", "message", "errors"];

/// The schema of an error body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorBody {
    /// The name of the component.
    pub schema: String,
    /// The statuses whose bodies have it, as they are written: `404`, `5XX`, `default`.
    pub statuses: Vec<String>,
}

/// The error bodies of an operation, in the order of the document; none where the envelope says how errors are read.
pub(super) fn error_bodies(document: &Document, operation: &Value) -> Vec<ErrorBody> {
    let envelope = &document.root()["x-envelope"];
    let mut found: Vec<ErrorBody> = Vec::new();
    if READ.iter().any(|key| envelope.get(key).is_some()) {
        return found;
    }
    for (status, response) in entries(&operation["responses"]).filter(|(status, _)| is_error(status)) {
        let Some(schema) = schema(document, response) else { continue };
        match found.iter_mut().find(|body| body.schema == schema) {
            Some(body) => body.statuses.push(status.to_owned()),
            None => found.push(ErrorBody { schema: schema.to_owned(), statuses: vec![status.to_owned()] }),
        }
    }
    found
}

fn is_error(status: &str) -> bool {
    status == "default" || status.starts_with(['4', '5'])
}

fn schema<'a>(document: &'a Document, response: &'a Value) -> Option<&'a str> {
    let media = document.resolve(response)["content"].get("application/json")?;
    let name = wrapped_schema_name(media.get("schema")?)?;
    Some(document.unaliased(name).0)
}
