//! The engine alone, with its own builders: only for `cargo xtask bench`, which measures ours beside it.

use serde_json::Value;

use super::{engine, lower};
use crate::document::Document;
use crate::error::Error;
use crate::model;

/// A document for the engine alone.
#[derive(Clone, Debug)]
pub struct Stock {
    lowered: Value,
}

impl Stock {
    /// Lowers a document as [`generate`](crate::generate) does, and leaves each operation its tag.
    ///
    /// # Errors
    /// [`Error::Syntax`] when the text is not YAML.
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

    /// A document as its party wrote it, in JSON.
    ///
    /// # Errors
    /// When the text is not JSON.
    pub fn unlowered(source: &str) -> Result<Self, String> {
        serde_json::from_str(source).map(|lowered| Self { lowered }).map_err(|error| error.to_string())
    }

    /// The engine's own code, formatted as ours is.
    ///
    /// # Errors
    /// What the engine refuses or panics with.
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
