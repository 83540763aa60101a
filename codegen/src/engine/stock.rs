//! The unmodified engine with its own builders, which `cargo xtask bench` compares with our code.

use serde_json::Value;

use super::{engine, lower};
use crate::document::Document;
use crate::error::Error;
use crate::model;

/// A document for the unmodified engine.
#[derive(Clone, Debug)]
pub struct Stock {
    lowered: Value,
}

impl Stock {
    /// Lowers a document like [`generate`](crate::generate), but keeps the tag of each operation.
    ///
    /// # Errors
    /// Returns [`Error::Syntax`] if the source is not valid YAML.
    pub fn read(name: &str, file: &str, source: &str) -> Result<Self, Error> {
        let document = Document::parse(file, source)?;
        let api = model::read(name, &document);
        let mut lowered = lower::lower(&document, &api, &model::of(&document, &api), |_| true);
        let items = lowered.get_mut("paths").and_then(Value::as_object_mut).into_iter();
        for operation in items.flat_map(|paths| paths.values_mut()).filter_map(Value::as_object_mut) {
            operation.values_mut().for_each(|operation| tag(operation, &api));
        }
        Ok(Self { lowered })
    }

    /// Reads a vendor's document in JSON, without lowering it.
    ///
    /// # Errors
    /// Returns the message of the parser if the source is not valid JSON.
    pub fn unlowered(source: &str) -> Result<Self, String> {
        serde_json::from_str(source).map(|lowered| Self { lowered }).map_err(|error| error.to_string())
    }

    /// Generates the engine's own code, formatted like ours.
    ///
    /// # Errors
    /// Returns the message of an error or panic of the engine.
    pub fn generate(&self) -> Result<String, String> {
        engine::stock(&self.lowered)
    }
}

fn tag(operation: &mut Value, api: &model::Api) {
    let has = |resource: &&model::Resource| {
        resource.operations.iter().any(|known| operation["operationId"] == known.id)
    };
    if let Some(resource) = api.resources.iter().find(has) {
        operation["tags"] = Value::from(vec![resource.tag.clone()]);
    }
}
